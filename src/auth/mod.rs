//! Who a request is from: an access key, or a user token, from wherever they are kept.
//!
//! | credentials | what is sent |
//! |---|---|
//! | [`AkSk`] | `Authorization`, `X-Sdk-Date`, `X-Project-Id` |
//! | [`AkSk`] with a security token (temporary keys) | the same and `X-Security-Token` |
//! | [`Token`] that you have | `X-Auth-Token` |
//! | [`Password`], with a one-time code or without | the same, with tokens that it fetches and renews |
//! | [`Agency`] on top of one of these | the same |
//! | [`EcsMetadata`] | as temporary keys, which it fetches and renews |
//! | [`Credentials::from_env`], [`Credentials::from_file`] | whatever is found there |
//! | [`Credentials::from_provider`] | whatever your own [`ProvideCredentials`] gives |
//!
//! Without any of these in code, [`Client::from_env`](crate::Client::from_env) looks in the environment, in the
//! credentials file, and asks the metadata service, in this order.

mod ak_sk;
mod authorisation;
mod cache;
mod chain;
mod credentials;
mod file;
mod login;
mod metadata;
mod proof;
mod provider;
mod redaction;
pub mod signer;
mod token;

pub use ak_sk::AkSk;
pub use credentials::Credentials;
pub use login::{Agency, Password};
pub use metadata::EcsMetadata;
pub use provider::{BoxFuture, ProvideCredentials, ProvidedCredentials};
pub use token::Token;

pub(crate) use cache::{Held, unpanicked};
pub(crate) use chain::{Found, find};
pub(crate) use credentials::Authoriser;
pub(crate) use file::{CredentialsFile, LazyFile};
pub(crate) use proof::Moment;
pub(crate) use provider::Surroundings;
pub(crate) use redaction::{Secrets, redact};
