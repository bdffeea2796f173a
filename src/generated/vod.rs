// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1
// spec/vod.yaml sha256 c959484b957c36d55488bfbee4a9bf8ec3828429956a4294c4089a6f95f3bbfe

//! The client and its types.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///What is to be done with one media asset.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetProcessReq {
        ///The media asset to process, by the id that VOD gave it.
        pub asset_id: ::std::string::String,
        ///Whether the output is encrypted: 0 no, 1 yes. Encryption needs a transcoding in the same call, with HLS output.
        #[serde(default)]
        pub auto_encrypt: i64,
        ///The subtitles to burn in, by the ids given to them with the asset; SRT only. Where none is given, the one uploaded last is burnt in.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subtitle_id: ::std::vec::Vec<i64>,
        ///The transcoding template group to transcode with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub template_group_name: ::std::option::Option<AssetProcessReqTemplateGroupName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail: ::std::option::Option<Thumbnail>,
    }
    impl AssetProcessReq {
        pub fn builder() -> builder::AssetProcessReq {
            Default::default()
        }
    }
    ///The transcoding template group to transcode with.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetProcessReqTemplateGroupName(::std::string::String);
    impl ::std::ops::Deref for AssetProcessReqTemplateGroupName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<AssetProcessReqTemplateGroupName>
    for ::std::string::String {
        fn from(value: AssetProcessReqTemplateGroupName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for AssetProcessReqTemplateGroupName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for AssetProcessReqTemplateGroupName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for AssetProcessReqTemplateGroupName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for AssetProcessReqTemplateGroupName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    ///What was queued.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct AssetProcessRsp {
        ///The media asset that will be processed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_id: ::std::option::Option<::std::string::String>,
        ///The snapshot task; only for accounts that may have several for one asset.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumbnail_task_id: ::std::option::Option<::std::string::String>,
    }
    impl AssetProcessRsp {
        pub fn builder() -> builder::AssetProcessRsp {
            Default::default()
        }
    }
    ///Why a call was refused or failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ErrorResponse {
        ///What happened, as a code; error-codes.yaml says what each means.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        ///What happened, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_msg: ::std::option::Option<::std::string::String>,
        ///The request, for the vendor's support. Sent by the gateway, not by the service itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }
    impl ErrorResponse {
        pub fn builder() -> builder::ErrorResponse {
            Default::default()
        }
    }
    ///A project's id. Real ones are 32 hexadecimal digits.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ProjectId(::std::string::String);
    impl ::std::ops::Deref for ProjectId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ProjectId> for ::std::string::String {
        fn from(value: ProjectId) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ProjectId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProjectId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ProjectId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    ///Snapshots to take of the video. They cost money.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct Thumbnail {
        ///The shape: 0 keeps that of the video, 1 is 16:9.
        #[serde(default)]
        pub aspect_ratio: i64,
        ///Which snapshot becomes the cover, counted from 1. The service's text says 1 where none is given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_position: ::std::option::Option<i64>,
        ///The instants to photograph; needed with type dots. The unit is not documented.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dots: ::std::vec::Vec<i64>,
        ///The file format: 1 is JPG, the only one.
        #[serde(default = "defaults::default_u64::<i64, 1>")]
        pub format: i64,
        ///The longest side in pixels. The service's text says 480 where none is given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_length: ::std::option::Option<i64>,
        ///The number of snapshots; needed with type quantity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity: ::std::option::Option<::std::num::NonZeroU32>,
        ///Goes with type quantity; optional. What it does is not documented beyond its range.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quantity_time: ::std::option::Option<i32>,
        ///Seconds between two snapshots; needed with type time. The service's text says 12 where none is given.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<i32>,
        ///How the instants are chosen: time (one every so many seconds), dots (the given ones), quantity (so many, evenly spaced).
        #[serde(rename = "type")]
        pub type_: ThumbnailType,
    }
    impl Thumbnail {
        pub fn builder() -> builder::Thumbnail {
            Default::default()
        }
    }
    ///How the instants are chosen: time (one every so many seconds), dots (the given ones), quantity (so many, evenly spaced).
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
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub enum ThumbnailType {
        #[serde(rename = "time")]
        Time,
        #[serde(rename = "dots")]
        Dots,
        #[serde(rename = "quantity")]
        Quantity,
    }
    impl ::std::fmt::Display for ThumbnailType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Time => f.write_str("time"),
                Self::Dots => f.write_str("dots"),
                Self::Quantity => f.write_str("quantity"),
            }
        }
    }
    impl ::std::str::FromStr for ThumbnailType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "time" => Ok(Self::Time),
                "dots" => Ok(Self::Dots),
                "quantity" => Ok(Self::Quantity),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ThumbnailType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ThumbnailType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AssetProcessReq {
            asset_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            auto_encrypt: ::std::result::Result<i64, ::std::string::String>,
            subtitle_id: ::std::result::Result<
                ::std::vec::Vec<i64>,
                ::std::string::String,
            >,
            template_group_name: ::std::result::Result<
                ::std::option::Option<super::AssetProcessReqTemplateGroupName>,
                ::std::string::String,
            >,
            thumbnail: ::std::result::Result<
                ::std::option::Option<super::Thumbnail>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AssetProcessReq {
            fn default() -> Self {
                Self {
                    asset_id: Err("asset_id: is missing".to_string()),
                    auto_encrypt: Ok(Default::default()),
                    subtitle_id: Ok(Default::default()),
                    template_group_name: Ok(Default::default()),
                    thumbnail: Ok(Default::default()),
                }
            }
        }
        impl AssetProcessReq {
            ///The media asset to process, by the id that VOD gave it.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value.try_into().map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///Whether the output is encrypted: 0 no, 1 yes. Encryption needs a transcoding in the same call, with HLS output.
            pub fn auto_encrypt<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_encrypt = value
                    .try_into()
                    .map_err(|e| format!("auto_encrypt: {e}"));
                self
            }
            ///The subtitles to burn in, by the ids given to them with the asset; SRT only. Where none is given, the one uploaded last is burnt in.
            pub fn subtitle_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.subtitle_id = value
                    .try_into()
                    .map_err(|e| format!("subtitle_id: {e}"));
                self
            }
            ///The transcoding template group to transcode with.
            pub fn template_group_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AssetProcessReqTemplateGroupName>,
                T::Error: ::std::fmt::Display,
            {
                self.template_group_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("template_group_name: {e}"));
                self
            }
            pub fn thumbnail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Thumbnail>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AssetProcessReq> for super::AssetProcessReq {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetProcessReq,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    auto_encrypt: value.auto_encrypt?,
                    subtitle_id: value.subtitle_id?,
                    template_group_name: value.template_group_name?,
                    thumbnail: value.thumbnail?,
                })
            }
        }
        impl ::std::convert::From<super::AssetProcessReq> for AssetProcessReq {
            fn from(value: super::AssetProcessReq) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    auto_encrypt: Ok(value.auto_encrypt),
                    subtitle_id: Ok(value.subtitle_id),
                    template_group_name: Ok(value.template_group_name),
                    thumbnail: Ok(value.thumbnail),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AssetProcessRsp {
            asset_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            thumbnail_task_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AssetProcessRsp {
            fn default() -> Self {
                Self {
                    asset_id: Ok(Default::default()),
                    thumbnail_task_id: Ok(Default::default()),
                }
            }
        }
        impl AssetProcessRsp {
            ///The media asset that will be processed.
            pub fn asset_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.asset_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("asset_id: {e}"));
                self
            }
            ///The snapshot task; only for accounts that may have several for one asset.
            pub fn thumbnail_task_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.thumbnail_task_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("thumbnail_task_id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AssetProcessRsp> for super::AssetProcessRsp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AssetProcessRsp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    asset_id: value.asset_id?,
                    thumbnail_task_id: value.thumbnail_task_id?,
                })
            }
        }
        impl ::std::convert::From<super::AssetProcessRsp> for AssetProcessRsp {
            fn from(value: super::AssetProcessRsp) -> Self {
                Self {
                    asset_id: Ok(value.asset_id),
                    thumbnail_task_id: Ok(value.thumbnail_task_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ErrorResponse {
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
        impl ::std::default::Default for ErrorResponse {
            fn default() -> Self {
                Self {
                    error_code: Ok(Default::default()),
                    error_msg: Ok(Default::default()),
                    request_id: Ok(Default::default()),
                }
            }
        }
        impl ErrorResponse {
            ///What happened, as a code; error-codes.yaml says what each means.
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
            ///The request, for the vendor's support. Sent by the gateway, not by the service itself.
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
        impl ::std::convert::TryFrom<ErrorResponse> for super::ErrorResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error_code: value.error_code?,
                    error_msg: value.error_msg?,
                    request_id: value.request_id?,
                })
            }
        }
        impl ::std::convert::From<super::ErrorResponse> for ErrorResponse {
            fn from(value: super::ErrorResponse) -> Self {
                Self {
                    error_code: Ok(value.error_code),
                    error_msg: Ok(value.error_msg),
                    request_id: Ok(value.request_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Thumbnail {
            aspect_ratio: ::std::result::Result<i64, ::std::string::String>,
            cover_position: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            dots: ::std::result::Result<::std::vec::Vec<i64>, ::std::string::String>,
            format: ::std::result::Result<i64, ::std::string::String>,
            max_length: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            quantity: ::std::result::Result<
                ::std::option::Option<::std::num::NonZeroU32>,
                ::std::string::String,
            >,
            quantity_time: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            time: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<super::ThumbnailType, ::std::string::String>,
        }
        impl ::std::default::Default for Thumbnail {
            fn default() -> Self {
                Self {
                    aspect_ratio: Ok(Default::default()),
                    cover_position: Ok(Default::default()),
                    dots: Ok(Default::default()),
                    format: Ok(super::defaults::default_u64::<i64, 1>()),
                    max_length: Ok(Default::default()),
                    quantity: Ok(Default::default()),
                    quantity_time: Ok(Default::default()),
                    time: Ok(Default::default()),
                    type_: Err("type: is missing".to_string()),
                }
            }
        }
        impl Thumbnail {
            ///The shape: 0 keeps that of the video, 1 is 16:9.
            pub fn aspect_ratio<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.aspect_ratio = value
                    .try_into()
                    .map_err(|e| format!("aspect_ratio: {e}"));
                self
            }
            ///Which snapshot becomes the cover, counted from 1. The service's text says 1 where none is given.
            pub fn cover_position<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.cover_position = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("cover_position: {e}"));
                self
            }
            ///The instants to photograph; needed with type dots. The unit is not documented.
            pub fn dots<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.dots = value.try_into().map_err(|e| format!("dots: {e}"));
                self
            }
            ///The file format: 1 is JPG, the only one.
            pub fn format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.format = value.try_into().map_err(|e| format!("format: {e}"));
                self
            }
            ///The longest side in pixels. The service's text says 480 where none is given.
            pub fn max_length<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.max_length = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("max_length: {e}"));
                self
            }
            ///The number of snapshots; needed with type quantity.
            pub fn quantity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::num::NonZeroU32>,
                T::Error: ::std::fmt::Display,
            {
                self.quantity = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quantity: {e}"));
                self
            }
            ///Goes with type quantity; optional. What it does is not documented beyond its range.
            pub fn quantity_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.quantity_time = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("quantity_time: {e}"));
                self
            }
            ///Seconds between two snapshots; needed with type time. The service's text says 12 where none is given.
            pub fn time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.time = value.try_into().map(Some).map_err(|e| format!("time: {e}"));
                self
            }
            ///How the instants are chosen: time (one every so many seconds), dots (the given ones), quantity (so many, evenly spaced).
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ThumbnailType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("type: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Thumbnail> for super::Thumbnail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Thumbnail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    aspect_ratio: value.aspect_ratio?,
                    cover_position: value.cover_position?,
                    dots: value.dots?,
                    format: value.format?,
                    max_length: value.max_length?,
                    quantity: value.quantity?,
                    quantity_time: value.quantity_time?,
                    time: value.time?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Thumbnail> for Thumbnail {
            fn from(value: super::Thumbnail) -> Self {
                Self {
                    aspect_ratio: Ok(value.aspect_ratio),
                    cover_position: Ok(value.cover_position),
                    dots: Ok(value.dots),
                    format: Ok(value.format),
                    max_length: Ok(value.max_length),
                    quantity: Ok(value.quantity),
                    quantity_time: Ok(value.quantity_time),
                    time: Ok(value.time),
                    type_: Ok(value.type_),
                }
            }
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_u64<T, const V: u64>() -> T
        where
            T: ::std::convert::TryFrom<u64>,
            <T as ::std::convert::TryFrom<u64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
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
/**Client for Huawei Cloud Video On Demand

Media asset processing: queue the transcoding of a media asset, and cancel it as long as it has not started.

Version: 1.0*/
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
        "1.0"
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
    /**Queue the processing of a media asset.

Asks for a media asset to be transcoded, encrypted or photographed. The answer says that the work
is queued, not that it is done. Transcoding and snapshots cost money.

The service does not document what a call does that names neither a template group nor
snapshots.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0206.html> |
| IAM action | vod:asset:createProcessTask |
| calls a minute and tenant | 100 |
| sent again | `unsent`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.create_asset_process_task().body_map(|body| body.asset_id("f488337c31c8e4622f1590735b134c65")).send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn create_asset_process_task(&self) -> builder::CreateAssetProcessTask<'_> {
        builder::CreateAssetProcessTask::new(self)
    }
    /**Cancel the queued transcoding of a media asset.

Takes the transcoding of one media asset out of the queue. Only a task that still waits can be
cancelled; one that has started or is done answers VOD.10083.

The service does not document what a second cancel of the same asset answers, whether snapshots
or encryption asked for by the same call are cancelled too, which task is meant where several
wait for one asset, or which status the asset has afterwards.

| | |
|---|---|
| documentation | <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0192.html> |
| IAM action | vod:asset:deleteProcessTask |
| calls a minute and tenant | 100 |
| sent again | `always`: see [`Retry`](crate::Retry) |

```no_run
# async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {
let answer = vod.cancel_asset_transcode_task().asset_id("f488337c31c8e4622f1590735b134c65").send().await?;
# Ok(())
# }
```

# Errors

A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) lists them.*/
    pub fn cancel_asset_transcode_task(&self) -> builder::CancelAssetTranscodeTask<'_> {
        builder::CancelAssetTranscodeTask::new(self)
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
    /**Builder for [`Client::create_asset_process_task`]

[`Client::create_asset_process_task`]: super::Client::create_asset_process_task*/
    #[derive(Debug, Clone)]
    pub struct CreateAssetProcessTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        body: Result<types::builder::AssetProcessReq, String>,
    }
    impl<'a> CreateAssetProcessTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                body: Ok(::std::default::Default::default()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AssetProcessReq>,
            <V as std::convert::TryInto<
                types::AssetProcessReq,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AssetProcessReq` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AssetProcessReq,
            ) -> types::builder::AssetProcessReq,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1.0/{project_id}/asset/process`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetProcessRsp>, crate::Error> {
            let Self { client, project_id, body } = self;
            let client = &super::Client {
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CREATE_ASSET_PROCESS_TASK),
                ..client.clone()
            };
            let answer: Result<
                ResponseValue<types::AssetProcessRsp>,
                Error<types::ErrorResponse>,
            > = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let body = body
                    .and_then(|v| {
                        types::AssetProcessReq::try_from(v).map_err(|e| e.to_string())
                    })
                    .map_err(Error::InvalidRequest)?;
                client.inner.asset_id("body.asset_id", &body.asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/process", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "create_asset_process_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    202u16 => ResponseValue::from_response(response).await,
                    400u16..=499u16 => {
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
                    500u16..=599u16 => {
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
    /**Builder for [`Client::cancel_asset_transcode_task`]

[`Client::cancel_asset_transcode_task`]: super::Client::cancel_asset_transcode_task*/
    #[derive(Debug, Clone)]
    pub struct CancelAssetTranscodeTask<'a> {
        client: &'a super::Client,
        project_id: Option<Result<types::ProjectId, String>>,
        asset_id: Result<::std::string::String, String>,
    }
    impl<'a> CancelAssetTranscodeTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                project_id: None,
                asset_id: Err("asset_id: is missing".to_string()),
            }
        }
        ///The project that owns the media assets.
        pub fn project_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProjectId>,
            V::Error: std::fmt::Display,
        {
            self.project_id = Some(
                value.try_into().map_err(|error| format!("project_id: {error}")),
            );
            self
        }
        ///The media asset whose queued transcoding is cancelled, by the id that VOD gave it.
        pub fn asset_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.asset_id = value
                .try_into()
                .map_err(|error| format!("asset_id: {error}"));
            self
        }
        ///Sends a `DELETE` request to `/v1.0/{project_id}/asset/process`
        pub async fn send(self) -> Result<ResponseValue<()>, crate::Error> {
            let Self { client, project_id, asset_id } = self;
            let client = &super::Client {
                inner: client
                    .inner
                    .begin(&crate::generated::operations::CANCEL_ASSET_TRANSCODE_TASK),
                ..client.clone()
            };
            let answer: Result<ResponseValue<()>, Error<types::ErrorResponse>> = async move {
                let project_id = client.inner.project_id(project_id).await?;
                let asset_id = asset_id.map_err(Error::InvalidRequest)?;
                client.inner.asset_id("asset_id", &asset_id)?;
                let url = format!(
                    "{}/v1.0/{}/asset/process", client.baseurl, encode_path(& project_id
                    .to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .delete(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&progenitor_client::QueryParam::new("asset_id", &asset_id))
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "cancel_asset_transcode_task",
                };
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    204u16 => Ok(ResponseValue::empty(response)),
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
                    500u16..=599u16 => {
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
