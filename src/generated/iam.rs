// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/iam.yaml sha256 901de1a045bb77a8e23ad33b528f345d0664350268c86d5d434388fd86aa991f

//! The client and its types.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An account, by its name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AccountName {
        ///The account's name.
        pub name: ::std::string::String,
    }
    impl AccountName {
        pub fn builder() -> builder::AccountName {
            Default::default()
        }
    }
    ///As an agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssumeRoleMethod {
        ///The agency.
        pub agency_name: ::std::string::String,
        ///The account that made the agency, by its id. This or its name; the id is preferred.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        ///The account that made the agency, by its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_name: ::std::option::Option<::std::string::String>,
    }
    impl AssumeRoleMethod {
        pub fn builder() -> builder::AssumeRoleMethod {
            Default::default()
        }
    }
    ///Who took an agency.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssumedBy {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///The user that a token is from.
        pub user: ::std::option::Option<TokenUser>,
    }
    #[cfg(feature = "mock")]
    impl AssumedBy {
        pub fn builder() -> builder::AssumedBy {
            Default::default()
        }
    }
    ///Who asks, and what for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Auth {
        ///Who asks, and how that is proved.
        pub identity: Identity,
        ///What the token is for. Where both are given, the project counts.
        pub scope: Scope,
    }
    impl Auth {
        pub fn builder() -> builder::Auth {
            Default::default()
        }
    }
    ///Where a service is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CatalogEndpoint {
        ///The endpoint's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///For whom it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interface: ::std::option::Option<::std::string::String>,
        ///The region.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        ///The region's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region_id: ::std::option::Option<::std::string::String>,
        ///The address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl CatalogEndpoint {
        pub fn builder() -> builder::CatalogEndpoint {
            Default::default()
        }
    }
    ///A service.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct CatalogEntry {
        ///Where it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub endpoints: ::std::option::Option<::std::vec::Vec<CatalogEndpoint>>,
        ///The service's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The service's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What sort of service it is.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl CatalogEntry {
        pub fn builder() -> builder::CatalogEntry {
            Default::default()
        }
    }
    ///A project or an account, by its id or its name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct IdOrName {
        ///The id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The name; a region's own project has the region's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl IdOrName {
        pub fn builder() -> builder::IdOrName {
            Default::default()
        }
    }
    ///Who asks, and how that is proved.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Identity {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///As an agency.
        pub assume_role: ::std::option::Option<AssumeRoleMethod>,
        ///How it is proved: password; password and totp; or assume_role for an agency.
        pub methods: ::std::vec::Vec<IdentityMethodsItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///By password.
        pub password: ::std::option::Option<PasswordMethod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///By one-time code.
        pub totp: ::std::option::Option<TotpMethod>,
    }
    impl Identity {
        pub fn builder() -> builder::Identity {
            Default::default()
        }
    }
    ///`IdentityMethodsItem`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum IdentityMethodsItem {
        #[serde(rename = "password")]
        Password,
        #[serde(rename = "totp")]
        Totp,
        #[serde(rename = "assume_role")]
        AssumeRole,
    }
    impl ::std::fmt::Display for IdentityMethodsItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Password => f.write_str("password"),
                Self::Totp => f.write_str("totp"),
                Self::AssumeRole => f.write_str("assume_role"),
            }
        }
    }
    impl ::std::str::FromStr for IdentityMethodsItem {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "password" => Ok(Self::Password),
                "totp" => Ok(Self::Totp),
                "assume_role" => Ok(Self::AssumeRole),
                _ => {
                    Err(
                        format!("{value:?} is not one of password, totp, assume_role")
                            .into(),
                    )
                }
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for IdentityMethodsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for IdentityMethodsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Why a call was refused or failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct KeystoneError {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Keystone's form of an error.
        pub error: ::std::option::Option<KeystoneErrorDetail>,
        ///What happened, as a code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        ///What happened, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        ///The request, for the vendor's support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl KeystoneError {
        pub fn builder() -> builder::KeystoneError {
            Default::default()
        }
    }
    ///Keystone's form of an error.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct KeystoneErrorDetail {
        ///The HTTP status, as a number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<i64>,
        ///What happened, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///The status, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl KeystoneErrorDetail {
        pub fn builder() -> builder::KeystoneErrorDetail {
            Default::default()
        }
    }
    ///Other pages.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Links {
        ///The next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///The page before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
        ///This page.
        #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
        pub self_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl Links {
        pub fn builder() -> builder::Links {
            Default::default()
        }
    }
    ///Something with an id and a name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Named {
        ///The id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl Named {
        pub fn builder() -> builder::Named {
            Default::default()
        }
    }
    ///By password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PasswordMethod {
        ///A user with a password.
        pub user: PasswordUser,
    }
    impl PasswordMethod {
        pub fn builder() -> builder::PasswordMethod {
            Default::default()
        }
    }
    ///A user with a password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct PasswordUser {
        ///An account, by its name.
        pub domain: AccountName,
        ///The IAM user's name.
        pub name: ::std::string::String,
        ///The user's password.
        pub password: ::std::string::String,
    }
    impl PasswordUser {
        pub fn builder() -> builder::PasswordUser {
            Default::default()
        }
    }
    ///A project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Project {
        ///What people wrote of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The account's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_id: ::std::option::Option<::std::string::String>,
        ///Whether it can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///The project's id.
        pub id: ::std::string::String,
        ///Whether it is an account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_domain: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Other pages.
        pub links: ::std::option::Option<Links>,
        ///The project's name.
        pub name: ::std::string::String,
        ///The project above it, or the account.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl Project {
        pub fn builder() -> builder::Project {
            Default::default()
        }
    }
    ///Projects.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ProjectsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Other pages.
        pub links: ::std::option::Option<Links>,
        ///The projects.
        pub projects: ::std::vec::Vec<Project>,
    }
    #[cfg(feature = "mock")]
    impl ProjectsResponse {
        pub fn builder() -> builder::ProjectsResponse {
            Default::default()
        }
    }
    ///What the token is for. Where both are given, the project counts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Scope {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A project or an account, by its id or its name.
        pub domain: ::std::option::Option<IdOrName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///A project or an account, by its id or its name.
        pub project: ::std::option::Option<IdOrName>,
    }
    impl Scope {
        pub fn builder() -> builder::Scope {
            Default::default()
        }
    }
    ///The project that a token is for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TokenProject {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Something with an id and a name.
        pub domain: ::std::option::Option<Named>,
        ///The project's id.
        pub id: ::std::string::String,
        ///The project's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl TokenProject {
        pub fn builder() -> builder::TokenProject {
            Default::default()
        }
    }
    ///A request for a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TokenRequest {
        ///Who asks, and what for.
        pub auth: Auth,
    }
    impl TokenRequest {
        pub fn builder() -> builder::TokenRequest {
            Default::default()
        }
    }
    ///What a token is for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TokenResponse {
        ///What a token is for.
        pub token: TokenResult,
    }
    #[cfg(feature = "mock")]
    impl TokenResponse {
        pub fn builder() -> builder::TokenResponse {
            Default::default()
        }
    }
    ///What a token is for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TokenResult {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Who took an agency.
        pub assumed_by: ::std::option::Option<AssumedBy>,
        ///The endpoints of all services; empty with nocatalog.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub catalog: ::std::option::Option<::std::vec::Vec<CatalogEntry>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Something with an id and a name.
        pub domain: ::std::option::Option<Named>,
        ///When it ends, as RFC 3339 with up to nine digits of a second.
        pub expires_at: ::std::string::String,
        ///When it was made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issued_at: ::std::option::Option<::std::string::String>,
        ///How it was proved.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub methods: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///The project that a token is for.
        pub project: ::std::option::Option<TokenProject>,
        ///What the user may do.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<::std::vec::Vec<::std::option::Option<Named>>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///The user that a token is from.
        pub user: ::std::option::Option<TokenUser>,
    }
    #[cfg(feature = "mock")]
    impl TokenResult {
        pub fn builder() -> builder::TokenResult {
            Default::default()
        }
    }
    ///The user that a token is from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TokenUser {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        ///Something with an id and a name.
        pub domain: ::std::option::Option<Named>,
        ///The user's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The user's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///When the password ends; empty if it does not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password_expires_at: ::std::option::Option<::std::string::String>,
    }
    #[cfg(feature = "mock")]
    impl TokenUser {
        pub fn builder() -> builder::TokenUser {
            Default::default()
        }
    }
    ///By one-time code.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TotpMethod {
        ///A user with a one-time code.
        pub user: TotpUser,
    }
    impl TotpMethod {
        pub fn builder() -> builder::TotpMethod {
            Default::default()
        }
    }
    ///A user with a one-time code.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct TotpUser {
        ///The IAM user's id.
        pub id: ::std::string::String,
        ///What the virtual MFA device shows.
        pub passcode: ::std::string::String,
    }
    impl TotpUser {
        pub fn builder() -> builder::TotpUser {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AccountName {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for AccountName {
            fn default() -> Self {
                Self {
                    name: Err("name: is missing".to_string()),
                }
            }
        }
        impl AccountName {
            ///The account's name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("name: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AccountName> for super::AccountName {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccountName,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::AccountName> for AccountName {
            fn from(value: super::AccountName) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AssumeRoleMethod {
            agency_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            domain_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            domain_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AssumeRoleMethod {
            fn default() -> Self {
                Self {
                    agency_name: Err("agency_name: is missing".to_string()),
                    domain_id: Ok(Default::default()),
                    domain_name: Ok(Default::default()),
                }
            }
        }
        impl AssumeRoleMethod {
            ///The agency.
            pub fn agency_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.agency_name = value
                    .try_into()
                    .map_err(|e| format!("agency_name: {e}"));
                self
            }
            ///The account that made the agency, by its id. This or its name; the id is preferred.
            pub fn domain_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.domain_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain_id: {e}"));
                self
            }
            ///The account that made the agency, by its name.
            pub fn domain_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.domain_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain_name: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AssumeRoleMethod> for super::AssumeRoleMethod {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssumeRoleMethod,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agency_name: value.agency_name?,
                    domain_id: value.domain_id?,
                    domain_name: value.domain_name?,
                })
            }
        }
        impl ::std::convert::From<super::AssumeRoleMethod> for AssumeRoleMethod {
            fn from(value: super::AssumeRoleMethod) -> Self {
                Self {
                    agency_name: Ok(value.agency_name),
                    domain_id: Ok(value.domain_id),
                    domain_name: Ok(value.domain_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct AssumedBy {
            user: ::std::result::Result<
                ::std::option::Option<super::TokenUser>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for AssumedBy {
            fn default() -> Self {
                Self {
                    user: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl AssumedBy {
            ///The user that a token is from.
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value.try_into().map(Some).map_err(|e| format!("user: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<AssumedBy> for super::AssumedBy {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssumedBy,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user: value.user? })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::AssumedBy> for AssumedBy {
            fn from(value: super::AssumedBy) -> Self {
                Self { user: Ok(value.user) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Auth {
            identity: ::std::result::Result<super::Identity, ::std::string::String>,
            scope: ::std::result::Result<super::Scope, ::std::string::String>,
        }
        impl ::std::default::Default for Auth {
            fn default() -> Self {
                Self {
                    identity: Err("identity: is missing".to_string()),
                    scope: Err("scope: is missing".to_string()),
                }
            }
        }
        impl Auth {
            ///Who asks, and how that is proved.
            pub fn identity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identity>,
                T::Error: ::std::fmt::Display,
            {
                self.identity = value.try_into().map_err(|e| format!("identity: {e}"));
                self
            }
            ///What the token is for. Where both are given, the project counts.
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Scope>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value.try_into().map_err(|e| format!("scope: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Auth> for super::Auth {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Auth,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    identity: value.identity?,
                    scope: value.scope?,
                })
            }
        }
        impl ::std::convert::From<super::Auth> for Auth {
            fn from(value: super::Auth) -> Self {
                Self {
                    identity: Ok(value.identity),
                    scope: Ok(value.scope),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct CatalogEndpoint {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            interface: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            region_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for CatalogEndpoint {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    interface: Ok(Default::default()),
                    region: Ok(Default::default()),
                    region_id: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl CatalogEndpoint {
            ///The endpoint's id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map(Some).map_err(|e| format!("id: {e}"));
                self
            }
            ///For whom it is.
            pub fn interface<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.interface = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("interface: {e}"));
                self
            }
            ///The region.
            pub fn region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.region = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("region: {e}"));
                self
            }
            ///The region's id.
            pub fn region_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.region_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("region_id: {e}"));
                self
            }
            ///The address.
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map(Some).map_err(|e| format!("url: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<CatalogEndpoint> for super::CatalogEndpoint {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CatalogEndpoint,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    interface: value.interface?,
                    region: value.region?,
                    region_id: value.region_id?,
                    url: value.url?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::CatalogEndpoint> for CatalogEndpoint {
            fn from(value: super::CatalogEndpoint) -> Self {
                Self {
                    id: Ok(value.id),
                    interface: Ok(value.interface),
                    region: Ok(value.region),
                    region_id: Ok(value.region_id),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct CatalogEntry {
            endpoints: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::CatalogEndpoint>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for CatalogEntry {
            fn default() -> Self {
                Self {
                    endpoints: Ok(Default::default()),
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl CatalogEntry {
            ///Where it is.
            pub fn endpoints<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::CatalogEndpoint>>,
                T::Error: ::std::fmt::Display,
            {
                self.endpoints = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("endpoints: {e}"));
                self
            }
            ///The service's id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map(Some).map_err(|e| format!("id: {e}"));
                self
            }
            ///The service's name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map(Some).map_err(|e| format!("name: {e}"));
                self
            }
            ///What sort of service it is.
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("type: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<CatalogEntry> for super::CatalogEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CatalogEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    endpoints: value.endpoints?,
                    id: value.id?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::CatalogEntry> for CatalogEntry {
            fn from(value: super::CatalogEntry) -> Self {
                Self {
                    endpoints: Ok(value.endpoints),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct IdOrName {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for IdOrName {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl IdOrName {
            ///The id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map(Some).map_err(|e| format!("id: {e}"));
                self
            }
            ///The name; a region's own project has the region's id.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map(Some).map_err(|e| format!("name: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<IdOrName> for super::IdOrName {
            type Error = super::error::ConversionError;
            fn try_from(
                value: IdOrName,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::IdOrName> for IdOrName {
            fn from(value: super::IdOrName) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Identity {
            assume_role: ::std::result::Result<
                ::std::option::Option<super::AssumeRoleMethod>,
                ::std::string::String,
            >,
            methods: ::std::result::Result<
                ::std::vec::Vec<super::IdentityMethodsItem>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<super::PasswordMethod>,
                ::std::string::String,
            >,
            totp: ::std::result::Result<
                ::std::option::Option<super::TotpMethod>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Identity {
            fn default() -> Self {
                Self {
                    assume_role: Ok(Default::default()),
                    methods: Err("methods: is missing".to_string()),
                    password: Ok(Default::default()),
                    totp: Ok(Default::default()),
                }
            }
        }
        impl Identity {
            ///As an agency.
            pub fn assume_role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AssumeRoleMethod>,
                T::Error: ::std::fmt::Display,
            {
                self.assume_role = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("assume_role: {e}"));
                self
            }
            ///How it is proved: password; password and totp; or assume_role for an agency.
            pub fn methods<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::IdentityMethodsItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.methods = value.try_into().map_err(|e| format!("methods: {e}"));
                self
            }
            ///By password.
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PasswordMethod>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("password: {e}"));
                self
            }
            ///By one-time code.
            pub fn totp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TotpMethod>,
                T::Error: ::std::fmt::Display,
            {
                self.totp = value.try_into().map(Some).map_err(|e| format!("totp: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Identity> for super::Identity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Identity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    assume_role: value.assume_role?,
                    methods: value.methods?,
                    password: value.password?,
                    totp: value.totp?,
                })
            }
        }
        impl ::std::convert::From<super::Identity> for Identity {
            fn from(value: super::Identity) -> Self {
                Self {
                    assume_role: Ok(value.assume_role),
                    methods: Ok(value.methods),
                    password: Ok(value.password),
                    totp: Ok(value.totp),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct KeystoneError {
            error: ::std::result::Result<
                ::std::option::Option<super::KeystoneErrorDetail>,
                ::std::string::String,
            >,
            error_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            error_msg: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            request_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for KeystoneError {
            fn default() -> Self {
                Self {
                    error: Ok(Default::default()),
                    error_code: Ok(Default::default()),
                    error_msg: Ok(Default::default()),
                    request_id: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl KeystoneError {
            ///Keystone's form of an error.
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::KeystoneErrorDetail>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error: {e}"));
                self
            }
            ///What happened, as a code.
            pub fn error_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.error_code = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error_code: {e}"));
                self
            }
            ///What happened, in words.
            pub fn error_msg<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.error_msg = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error_msg: {e}"));
                self
            }
            ///The request, for the vendor's support.
            pub fn request_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.request_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("request_id: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<KeystoneError> for super::KeystoneError {
            type Error = super::error::ConversionError;
            fn try_from(
                value: KeystoneError,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error: value.error?,
                    error_code: value.error_code?,
                    error_msg: value.error_msg?,
                    request_id: value.request_id?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::KeystoneError> for KeystoneError {
            fn from(value: super::KeystoneError) -> Self {
                Self {
                    error: Ok(value.error),
                    error_code: Ok(value.error_code),
                    error_msg: Ok(value.error_msg),
                    request_id: Ok(value.request_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct KeystoneErrorDetail {
            code: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for KeystoneErrorDetail {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    message: Ok(Default::default()),
                    title: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl KeystoneErrorDetail {
            ///The HTTP status, as a number.
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value.try_into().map(Some).map_err(|e| format!("code: {e}"));
                self
            }
            ///What happened, in words.
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("message: {e}"));
                self
            }
            ///The status, in words.
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("title: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<KeystoneErrorDetail>
        for super::KeystoneErrorDetail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: KeystoneErrorDetail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    message: value.message?,
                    title: value.title?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::KeystoneErrorDetail> for KeystoneErrorDetail {
            fn from(value: super::KeystoneErrorDetail) -> Self {
                Self {
                    code: Ok(value.code),
                    message: Ok(value.message),
                    title: Ok(value.title),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct Links {
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            previous: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            self_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for Links {
            fn default() -> Self {
                Self {
                    next: Ok(Default::default()),
                    previous: Ok(Default::default()),
                    self_: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl Links {
            ///The next page.
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.next = value.try_into().map(Some).map_err(|e| format!("next: {e}"));
                self
            }
            ///The page before.
            pub fn previous<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.previous = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("previous: {e}"));
                self
            }
            ///This page.
            pub fn self_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.self_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("self: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<Links> for super::Links {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Links,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    next: value.next?,
                    previous: value.previous?,
                    self_: value.self_?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::Links> for Links {
            fn from(value: super::Links) -> Self {
                Self {
                    next: Ok(value.next),
                    previous: Ok(value.previous),
                    self_: Ok(value.self_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct Named {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for Named {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl Named {
            ///The id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map(Some).map_err(|e| format!("id: {e}"));
                self
            }
            ///The name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map(Some).map_err(|e| format!("name: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<Named> for super::Named {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Named,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::Named> for Named {
            fn from(value: super::Named) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PasswordMethod {
            user: ::std::result::Result<super::PasswordUser, ::std::string::String>,
        }
        impl ::std::default::Default for PasswordMethod {
            fn default() -> Self {
                Self {
                    user: Err("user: is missing".to_string()),
                }
            }
        }
        impl PasswordMethod {
            ///A user with a password.
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PasswordUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value.try_into().map_err(|e| format!("user: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordMethod> for super::PasswordMethod {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordMethod,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user: value.user? })
            }
        }
        impl ::std::convert::From<super::PasswordMethod> for PasswordMethod {
            fn from(value: super::PasswordMethod) -> Self {
                Self { user: Ok(value.user) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PasswordUser {
            domain: ::std::result::Result<super::AccountName, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            password: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PasswordUser {
            fn default() -> Self {
                Self {
                    domain: Err("domain: is missing".to_string()),
                    name: Err("name: is missing".to_string()),
                    password: Err("password: is missing".to_string()),
                }
            }
        }
        impl PasswordUser {
            ///An account, by its name.
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccountName>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value.try_into().map_err(|e| format!("domain: {e}"));
                self
            }
            ///The IAM user's name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("name: {e}"));
                self
            }
            ///The user's password.
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value.try_into().map_err(|e| format!("password: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordUser> for super::PasswordUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    name: value.name?,
                    password: value.password?,
                })
            }
        }
        impl ::std::convert::From<super::PasswordUser> for PasswordUser {
            fn from(value: super::PasswordUser) -> Self {
                Self {
                    domain: Ok(value.domain),
                    name: Ok(value.name),
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct Project {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            domain_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            is_domain: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            links: ::std::result::Result<
                ::std::option::Option<super::Links>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            parent_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for Project {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    domain_id: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    id: Err("id: is missing".to_string()),
                    is_domain: Ok(Default::default()),
                    links: Ok(Default::default()),
                    name: Err("name: is missing".to_string()),
                    parent_id: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl Project {
            ///What people wrote of it.
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("description: {e}"));
                self
            }
            ///The account's id.
            pub fn domain_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.domain_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain_id: {e}"));
                self
            }
            ///Whether it can be used.
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("enabled: {e}"));
                self
            }
            ///The project's id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map_err(|e| format!("id: {e}"));
                self
            }
            ///Whether it is an account.
            pub fn is_domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.is_domain = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("is_domain: {e}"));
                self
            }
            ///Other pages.
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Links>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("links: {e}"));
                self
            }
            ///The project's name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("name: {e}"));
                self
            }
            ///The project above it, or the account.
            pub fn parent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("parent_id: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<Project> for super::Project {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Project,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    domain_id: value.domain_id?,
                    enabled: value.enabled?,
                    id: value.id?,
                    is_domain: value.is_domain?,
                    links: value.links?,
                    name: value.name?,
                    parent_id: value.parent_id?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::Project> for Project {
            fn from(value: super::Project) -> Self {
                Self {
                    description: Ok(value.description),
                    domain_id: Ok(value.domain_id),
                    enabled: Ok(value.enabled),
                    id: Ok(value.id),
                    is_domain: Ok(value.is_domain),
                    links: Ok(value.links),
                    name: Ok(value.name),
                    parent_id: Ok(value.parent_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct ProjectsResponse {
            links: ::std::result::Result<
                ::std::option::Option<super::Links>,
                ::std::string::String,
            >,
            projects: ::std::result::Result<
                ::std::vec::Vec<super::Project>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for ProjectsResponse {
            fn default() -> Self {
                Self {
                    links: Ok(Default::default()),
                    projects: Err("projects: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl ProjectsResponse {
            ///Other pages.
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Links>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("links: {e}"));
                self
            }
            ///The projects.
            pub fn projects<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Project>>,
                T::Error: ::std::fmt::Display,
            {
                self.projects = value.try_into().map_err(|e| format!("projects: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<ProjectsResponse> for super::ProjectsResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectsResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    links: value.links?,
                    projects: value.projects?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::ProjectsResponse> for ProjectsResponse {
            fn from(value: super::ProjectsResponse) -> Self {
                Self {
                    links: Ok(value.links),
                    projects: Ok(value.projects),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Scope {
            domain: ::std::result::Result<
                ::std::option::Option<super::IdOrName>,
                ::std::string::String,
            >,
            project: ::std::result::Result<
                ::std::option::Option<super::IdOrName>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Scope {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    project: Ok(Default::default()),
                }
            }
        }
        impl Scope {
            ///A project or an account, by its id or its name.
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::IdOrName>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain: {e}"));
                self
            }
            ///A project or an account, by its id or its name.
            pub fn project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::IdOrName>,
                T::Error: ::std::fmt::Display,
            {
                self.project = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("project: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Scope> for super::Scope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Scope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    project: value.project?,
                })
            }
        }
        impl ::std::convert::From<super::Scope> for Scope {
            fn from(value: super::Scope) -> Self {
                Self {
                    domain: Ok(value.domain),
                    project: Ok(value.project),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TokenProject {
            domain: ::std::result::Result<
                ::std::option::Option<super::Named>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TokenProject {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    id: Err("id: is missing".to_string()),
                    name: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TokenProject {
            ///Something with an id and a name.
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Named>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain: {e}"));
                self
            }
            ///The project's id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map_err(|e| format!("id: {e}"));
                self
            }
            ///The project's name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map(Some).map_err(|e| format!("name: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TokenProject> for super::TokenProject {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenProject,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TokenProject> for TokenProject {
            fn from(value: super::TokenProject) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenRequest {
            auth: ::std::result::Result<super::Auth, ::std::string::String>,
        }
        impl ::std::default::Default for TokenRequest {
            fn default() -> Self {
                Self {
                    auth: Err("auth: is missing".to_string()),
                }
            }
        }
        impl TokenRequest {
            ///Who asks, and what for.
            pub fn auth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Auth>,
                T::Error: ::std::fmt::Display,
            {
                self.auth = value.try_into().map_err(|e| format!("auth: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<TokenRequest> for super::TokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { auth: value.auth? })
            }
        }
        impl ::std::convert::From<super::TokenRequest> for TokenRequest {
            fn from(value: super::TokenRequest) -> Self {
                Self { auth: Ok(value.auth) }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TokenResponse {
            token: ::std::result::Result<super::TokenResult, ::std::string::String>,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TokenResponse {
            fn default() -> Self {
                Self {
                    token: Err("token: is missing".to_string()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TokenResponse {
            ///What a token is for.
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenResult>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value.try_into().map_err(|e| format!("token: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TokenResponse> for super::TokenResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { token: value.token? })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TokenResponse> for TokenResponse {
            fn from(value: super::TokenResponse) -> Self {
                Self { token: Ok(value.token) }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TokenResult {
            assumed_by: ::std::result::Result<
                ::std::option::Option<super::AssumedBy>,
                ::std::string::String,
            >,
            catalog: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::CatalogEntry>>,
                ::std::string::String,
            >,
            domain: ::std::result::Result<
                ::std::option::Option<super::Named>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            issued_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            methods: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            project: ::std::result::Result<
                ::std::option::Option<super::TokenProject>,
                ::std::string::String,
            >,
            roles: ::std::result::Result<
                ::std::option::Option<
                    ::std::vec::Vec<::std::option::Option<super::Named>>,
                >,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<super::TokenUser>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TokenResult {
            fn default() -> Self {
                Self {
                    assumed_by: Ok(Default::default()),
                    catalog: Ok(Default::default()),
                    domain: Ok(Default::default()),
                    expires_at: Err("expires_at: is missing".to_string()),
                    issued_at: Ok(Default::default()),
                    methods: Ok(Default::default()),
                    project: Ok(Default::default()),
                    roles: Ok(Default::default()),
                    user: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TokenResult {
            ///Who took an agency.
            pub fn assumed_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AssumedBy>,
                T::Error: ::std::fmt::Display,
            {
                self.assumed_by = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("assumed_by: {e}"));
                self
            }
            ///The endpoints of all services; empty with nocatalog.
            pub fn catalog<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::CatalogEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.catalog = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("catalog: {e}"));
                self
            }
            ///Something with an id and a name.
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Named>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain: {e}"));
                self
            }
            ///When it ends, as RFC 3339 with up to nine digits of a second.
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("expires_at: {e}"));
                self
            }
            ///When it was made.
            pub fn issued_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.issued_at = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("issued_at: {e}"));
                self
            }
            ///How it was proved.
            pub fn methods<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.methods = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("methods: {e}"));
                self
            }
            ///The project that a token is for.
            pub fn project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenProject>,
                T::Error: ::std::fmt::Display,
            {
                self.project = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("project: {e}"));
                self
            }
            ///What the user may do.
            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<::std::option::Option<super::Named>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("roles: {e}"));
                self
            }
            ///The user that a token is from.
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value.try_into().map(Some).map_err(|e| format!("user: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TokenResult> for super::TokenResult {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenResult,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    assumed_by: value.assumed_by?,
                    catalog: value.catalog?,
                    domain: value.domain?,
                    expires_at: value.expires_at?,
                    issued_at: value.issued_at?,
                    methods: value.methods?,
                    project: value.project?,
                    roles: value.roles?,
                    user: value.user?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TokenResult> for TokenResult {
            fn from(value: super::TokenResult) -> Self {
                Self {
                    assumed_by: Ok(value.assumed_by),
                    catalog: Ok(value.catalog),
                    domain: Ok(value.domain),
                    expires_at: Ok(value.expires_at),
                    issued_at: Ok(value.issued_at),
                    methods: Ok(value.methods),
                    project: Ok(value.project),
                    roles: Ok(value.roles),
                    user: Ok(value.user),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[cfg(feature = "mock")]
        pub struct TokenUser {
            domain: ::std::result::Result<
                ::std::option::Option<super::Named>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password_expires_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        #[cfg(feature = "mock")]
        impl ::std::default::Default for TokenUser {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password_expires_at: Ok(Default::default()),
                }
            }
        }
        #[cfg(feature = "mock")]
        impl TokenUser {
            ///Something with an id and a name.
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Named>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("domain: {e}"));
                self
            }
            ///The user's id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map(Some).map_err(|e| format!("id: {e}"));
                self
            }
            ///The user's name.
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map(Some).map_err(|e| format!("name: {e}"));
                self
            }
            ///When the password ends; empty if it does not.
            pub fn password_expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.password_expires_at = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("password_expires_at: {e}"));
                self
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::TryFrom<TokenUser> for super::TokenUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                    password_expires_at: value.password_expires_at?,
                })
            }
        }
        #[cfg(feature = "mock")]
        impl ::std::convert::From<super::TokenUser> for TokenUser {
            fn from(value: super::TokenUser) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    password_expires_at: Ok(value.password_expires_at),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TotpMethod {
            user: ::std::result::Result<super::TotpUser, ::std::string::String>,
        }
        impl ::std::default::Default for TotpMethod {
            fn default() -> Self {
                Self {
                    user: Err("user: is missing".to_string()),
                }
            }
        }
        impl TotpMethod {
            ///A user with a one-time code.
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TotpUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value.try_into().map_err(|e| format!("user: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<TotpMethod> for super::TotpMethod {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TotpMethod,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user: value.user? })
            }
        }
        impl ::std::convert::From<super::TotpMethod> for TotpMethod {
            fn from(value: super::TotpMethod) -> Self {
                Self { user: Ok(value.user) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TotpUser {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            passcode: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TotpUser {
            fn default() -> Self {
                Self {
                    id: Err("id: is missing".to_string()),
                    passcode: Err("passcode: is missing".to_string()),
                }
            }
        }
        impl TotpUser {
            ///The IAM user's id.
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map_err(|e| format!("id: {e}"));
                self
            }
            ///What the virtual MFA device shows.
            pub fn passcode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.passcode = value.try_into().map_err(|e| format!("passcode: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<TotpUser> for super::TotpUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TotpUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    passcode: value.passcode?,
                })
            }
        }
        impl ::std::convert::From<super::TotpUser> for TotpUser {
            fn from(value: super::TotpUser) -> Self {
                Self {
                    id: Ok(value.id),
                    passcode: Ok(value.passcode),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Huawei Cloud Identity and Access Management

User tokens, and the projects that a user may see.

Version: 3*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::hooks::Context,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::hooks::Context,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::hooks::Context> for Client {
    fn api_version() -> &'static str {
        "3"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::hooks::Context {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::hooks::Context>,
    {}
};
impl Client {
    /**Make a user token.

Makes a token from a user's name and password, from these and a one-time code, or for an agency on
top of another token. The token is in the header X-Subject-Token. It is valid for 24 hours; making
another does not end it. A wrong password, repeated, can lock the user. No permission is needed.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html> |
| IAM action | unknown |
| calls a minute and tenant | unknown |
| sent again | `always`: see [`Retry`](crate::Retry) |

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn keystone_create_token(&self) -> builder::KeystoneCreateToken<'_> {
        builder::KeystoneCreateToken::new(self)
    }
    /**List projects.

Lists the projects that match. The project of a region has the region's id for a name.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-iam/iam_06_0001.html> |
| IAM action | unknown |
| calls a minute and tenant | unknown |
| sent again | `always`: see [`Retry`](crate::Retry) |

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn keystone_list_projects(&self) -> builder::KeystoneListProjects<'_> {
        builder::KeystoneListProjects::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::keystone_create_token`]

[`Client::keystone_create_token`]: super::Client::keystone_create_token*/
    #[derive(Debug, Clone)]
    pub struct KeystoneCreateToken<'a> {
        client: &'a super::Client,
        nocatalog: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::TokenRequest, String>,
    }
    impl<'a> KeystoneCreateToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                nocatalog: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        ///With any value, the answer leaves out the catalog, which is large.
        pub fn nocatalog<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.nocatalog = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("nocatalog: {error}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenRequest>,
            <V as std::convert::TryInto<types::TokenRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TokenRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenRequest,
            ) -> types::builder::TokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v3/auth/tokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenResponse>, crate::Error> {
            let Self { client, nocatalog, body } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::KEYSTONE_CREATE_TOKEN),
            };
            let answer: Result<
                ResponseValue<types::TokenResponse>,
                Error<types::KeystoneError>,
            > = async move {
                let nocatalog = nocatalog.map_err(Error::InvalidRequest)?;
                let body = body
                    .and_then(|v| {
                        types::TokenRequest::try_from(v).map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                let url = format!("{}/v3/auth/tokens", client.baseurl,);
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .post(url)
                    .json(&body)
                    .query(&progenitor_client::QueryParam::new("nocatalog", &nocatalog))
                    .build()?;
                let info = OperationInfo {
                    operation_id: "keystone_create_token",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    201u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    401u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    403u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    404u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    503u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
    /**Builder for [`Client::keystone_list_projects`]

[`Client::keystone_list_projects`]: super::Client::keystone_list_projects*/
    #[derive(Debug, Clone)]
    pub struct KeystoneListProjects<'a> {
        client: &'a super::Client,
        domain_id: Result<Option<::std::string::String>, String>,
        enabled: Result<Option<bool>, String>,
        is_domain: Result<Option<bool>, String>,
        name: Result<Option<::std::string::String>, String>,
        page: Result<Option<i32>, String>,
        parent_id: Result<Option<::std::string::String>, String>,
        per_page: Result<Option<i32>, String>,
    }
    impl<'a> KeystoneListProjects<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                domain_id: Ok(None),
                enabled: Ok(None),
                is_domain: Ok(None),
                name: Ok(None),
                page: Ok(None),
                parent_id: Ok(None),
                per_page: Ok(None),
            }
        }
        ///Only those of this account.
        pub fn domain_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.domain_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("domain_id: {error}"));
            self
        }
        ///Only those that are enabled, or only those that are not.
        pub fn enabled<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.enabled = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("enabled: {error}"));
            self
        }
        ///Whether the projects are domains.
        pub fn is_domain<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.is_domain = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("is_domain: {error}"));
            self
        }
        ///Only those of this name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("name: {error}"));
            self
        }
        ///Which page, counted from 1; goes with per_page.
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("page: {error}"));
            self
        }
        ///Only those under this one.
        pub fn parent_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.parent_id = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("parent_id: {error}"));
            self
        }
        ///How many on a page; goes with page.
        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
            V::Error: std::fmt::Display,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|error| format!("per_page: {error}"));
            self
        }
        ///Sends a `GET` request to `/v3/projects`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ProjectsResponse>, crate::Error> {
            let Self {
                client,
                domain_id,
                enabled,
                is_domain,
                name,
                page,
                parent_id,
                per_page,
            } = self;
            let client = &super::Client {
                baseurl: client.baseurl.clone(),
                client: client.client.clone(),
                inner: client
                    .inner
                    .begin(&crate::generated::operations::KEYSTONE_LIST_PROJECTS),
            };
            let answer: Result<
                ResponseValue<types::ProjectsResponse>,
                Error<types::KeystoneError>,
            > = async move {
                let domain_id = domain_id.map_err(Error::InvalidRequest)?;
                let enabled = enabled.map_err(Error::InvalidRequest)?;
                let is_domain = is_domain.map_err(Error::InvalidRequest)?;
                let name = name.map_err(Error::InvalidRequest)?;
                let page = page.map_err(Error::InvalidRequest)?;
                let parent_id = parent_id.map_err(Error::InvalidRequest)?;
                let per_page = per_page.map_err(Error::InvalidRequest)?;
                let url = format!("{}/v3/projects", client.baseurl,);
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .get(url)
                    .query(&progenitor_client::QueryParam::new("domain_id", &domain_id))
                    .query(&progenitor_client::QueryParam::new("enabled", &enabled))
                    .query(&progenitor_client::QueryParam::new("is_domain", &is_domain))
                    .query(&progenitor_client::QueryParam::new("name", &name))
                    .query(&progenitor_client::QueryParam::new("page", &page))
                    .query(&progenitor_client::QueryParam::new("parent_id", &parent_id))
                    .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                    .build()?;
                let info = OperationInfo {
                    operation_id: "keystone_list_projects",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200u16 => ResponseValue::from_response(response).await,
                    400u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    400u16..=499u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    401u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    403u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    404u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    500u16..=599u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    503u16 => {
                        Err(
                            Error::ErrorResponse(
                                ResponseValue::from_response(response).await?,
                            ),
                        )
                    }
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
                .await;
            client.inner.finish(answer)
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// Gives each type to a macro: the tests compare them all with the spec.
#[cfg(test)]
macro_rules! iam_types {
    ($each:ident) => {
        $each ! (AccountName AssumeRoleMethod AssumedBy Auth CatalogEndpoint CatalogEntry
        IdOrName Identity IdentityMethodsItem KeystoneError KeystoneErrorDetail Links
        Named PasswordMethod PasswordUser Project ProjectsResponse Scope TokenProject
        TokenRequest TokenResponse TokenResult TokenUser TotpMethod TotpUser)
    };
}
#[cfg(test)]
pub(crate) use iam_types;
