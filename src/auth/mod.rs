//! Who a request is from: an access key, or a user token.
//!
//! | credentials | what is sent |
//! |---|---|
//! | [`AkSk`] | `Authorization`, `X-Sdk-Date`, `X-Project-Id` |
//! | [`AkSk`] with a security token (temporary keys) | the same and `X-Security-Token` |
//! | [`Token`] | `X-Auth-Token` |

mod ak_sk;
mod credentials;
mod redaction;
pub mod signer;
mod token;

pub use ak_sk::AkSk;
pub use credentials::Credentials;
pub use token::Token;
