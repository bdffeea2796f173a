use secrecy::{ExposeSecret, SecretString};

use super::ak_sk::check_text;
use crate::Result;

/// A user token of the IAM API, as its `X-Subject-Token` header gives it: scoped to a project, valid for 24
/// hours and only in the region it was made for.
///
/// ```
/// use huaweicloud_vod::auth::Token;
///
/// let token = Token::new("MIIEXAMPLE");
/// assert!(!format!("{token:?}").contains("MIIEXAMPLE"));
/// ```
#[derive(Clone)]
pub struct Token(SecretString);

impl Token {
    /// A token that you have. This crate sends it as it is and does not renew it.
    pub fn new(token: impl Into<String>) -> Self {
        Token(SecretString::from(token.into()))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn check(&self) -> Result<()> {
        check_text("token", self.expose())
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token").finish_non_exhaustive()
    }
}
