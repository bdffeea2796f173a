use std::sync::Arc;

use aws_lc_rs::hmac;
use secrecy::{ExposeSecret, SecretString};

use super::signer;
use crate::{Error, Result};

/// An access key and its secret key; temporary ones come with a security token.
///
/// The secret key never leaves the process: it signs each request, see [`signer`](super::signer). It is in no
/// `Debug` output and is wiped from memory when the last copy is dropped.
///
/// ```
/// use huaweicloud_vod::auth::AkSk;
///
/// let permanent = AkSk::new("AKEXAMPLE0123456789A", "SkExample0123456789");
/// let temporary = AkSk::new("AKEXAMPLE0123456789A", "SkExample0123456789").with_security_token("AnExampleToken");
/// assert!(!format!("{temporary:?}").contains("SkExample"));
/// ```
#[derive(Clone)]
pub struct AkSk {
    access_key: String,
    secret_key: SecretString,
    /// Of the secret key; it wipes itself, too.
    signing_key: Arc<hmac::Key>,
    security_token: Option<SecretString>,
}

impl AkSk {
    /// A permanent pair. What cannot be right, such as an empty half, is refused by
    /// [`ClientBuilder::build`](crate::ClientBuilder::build).
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<String>) -> Self {
        let secret_key = SecretString::from(secret_key.into());
        AkSk {
            access_key: access_key.into(),
            signing_key: Arc::new(signer::signing_key(secret_key.expose_secret())),
            secret_key,
            security_token: None,
        }
    }

    /// Makes it a temporary pair, with the security token that came with it.
    pub fn with_security_token(self, security_token: impl Into<String>) -> Self {
        AkSk { security_token: Some(SecretString::from(security_token.into())), ..self }
    }

    /// The access key. It is sent with every request and is no secret.
    pub fn access_key(&self) -> &str {
        &self.access_key
    }

    pub(crate) fn secret_key(&self) -> &str {
        self.secret_key.expose_secret()
    }

    pub(super) fn signing_key(&self) -> &hmac::Key {
        &self.signing_key
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.security_token.as_ref().map(ExposeSecret::expose_secret)
    }

    pub(crate) fn check(&self) -> Result<()> {
        check_text("access key", &self.access_key)?;
        // It would end one of the Authorization header's fields.
        if self.access_key.contains(',') {
            return Err(Error::configuration("the access key has a comma in it", "Give the key alone."));
        }
        check_text("secret key", self.secret_key())?;
        self.security_token().map_or(Ok(()), |token| check_text("security token", token))
    }
}

/// Keys and tokens are made of visible ASCII. Anything else is a slip of copying, and would only show as a
/// refused signature.
pub(super) fn check_text(name: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(Error::configuration(format!("the {name} is empty"), format!("Give the {name}.")));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::configuration(
            format!(
                "the {name} has a character in it that no {name} has: a space, a line end or one outside ASCII"
            ),
            "Copy it again, without what surrounds it.",
        ));
    }
    Ok(())
}

impl std::fmt::Debug for AkSk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AkSk")
            .field("access_key", &self.access_key)
            .field("temporary", &self.security_token.is_some())
            .finish_non_exhaustive()
    }
}
