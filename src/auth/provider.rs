use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::authorisation::Authorisation;
use super::{AkSk, Token};
use crate::clock::Clock;
use crate::generated::iam;
use crate::{Error, Region, Result};

/// A future that can be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A source of credentials of your own: a vault, another program, a service.
///
/// It is asked when a request needs credentials and none are held, or when those held are about to expire: once
/// for any number of requests, and never twice at the same time. While the old ones are valid, requests go on
/// with them.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_vod::auth::{AkSk, BoxFuture, Credentials, ProvideCredentials, ProvidedCredentials};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn provide(&self) -> BoxFuture<'_, huaweicloud_vod::Result<ProvidedCredentials>> {
///         Box::pin(async {
///             let key = AkSk::new("AKEXAMPLE0123456789A", "SkExample0123456789");
///             Ok(ProvidedCredentials::from(key).expire_at(SystemTime::now() + Duration::from_secs(3600)))
///         })
///     }
/// }
///
/// let credentials = Credentials::from_provider(Vault);
/// # let _ = credentials;
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync + 'static {
    /// The credentials of now.
    ///
    /// # Errors
    ///
    /// [`Error::provider`] for what may pass, [`Error::provider_refused`] for what will not: the latter is not
    /// asked for again for [`refusals_hold`](crate::ClientBuilder::refusals_hold).
    fn provide(&self) -> BoxFuture<'_, Result<ProvidedCredentials>>;
}

/// What a [`ProvideCredentials`] gives.
#[derive(Clone, Debug)]
pub struct ProvidedCredentials {
    pub(crate) authorisation: Authorisation,
    pub(crate) project_id: Option<String>,
    expires: Option<Expiry>,
    /// Renewed when no longer is left; by default, a fifth of the time for which they are valid.
    pub(crate) renew_before: Option<Duration>,
}

#[derive(Clone, Copy, Debug)]
enum Expiry {
    At(SystemTime),
    After(Duration),
}

impl From<AkSk> for ProvidedCredentials {
    fn from(key: AkSk) -> Self {
        Self::new(key)
    }
}

impl From<Token> for ProvidedCredentials {
    fn from(token: Token) -> Self {
        Self::new(token)
    }
}

impl ProvidedCredentials {
    fn new(authorisation: impl Into<Authorisation>) -> Self {
        let authorisation = authorisation.into();
        ProvidedCredentials { authorisation, project_id: None, expires: None, renew_before: None }
    }

    /// They are valid until then. Without this they are held for ever.
    pub fn expire_at(self, expires_at: SystemTime) -> Self {
        ProvidedCredentials { expires: Some(Expiry::At(expires_at)), ..self }
    }

    /// The project that they are for; it serves as the client's where that has none.
    pub fn for_project(self, project_id: impl Into<String>) -> Self {
        ProvidedCredentials { project_id: Some(project_id.into()), ..self }
    }

    /// So long from now, whatever the clocks show.
    pub(crate) fn expire_after(self, valid_for: Duration) -> Self {
        ProvidedCredentials { expires: Some(Expiry::After(valid_for)), ..self }
    }

    pub(crate) fn renew_before(self, left: Duration) -> Self {
        ProvidedCredentials { renew_before: Some(left), ..self }
    }

    pub(crate) fn valid_for(&self, now: SystemTime) -> Option<Duration> {
        match self.expires? {
            Expiry::At(at) => Some(at.duration_since(now).unwrap_or_default()),
            Expiry::After(valid_for) => Some(valid_for),
        }
    }
}

/// Where this crate's own sources fetch credentials, with what they need for it.
pub(crate) trait Source: fmt::Debug + Send + Sync {
    fn fetch(
        self: Arc<Self>,
        surroundings: Arc<Surroundings>,
    ) -> BoxFuture<'static, Result<ProvidedCredentials>>;

    /// What it is, for people: `user and password (HW_USER_NAME)`.
    fn describe(&self) -> String;

    /// Whether a refusal holds for all that it may try, and not only for what it tried: a one-time code changes.
    fn refusal_holds(&self) -> bool {
        true
    }
}

/// What is around a client's credentials.
#[derive(Debug)]
pub(crate) struct Surroundings {
    /// A client of IAM without credentials, or why there is none.
    pub iam: Result<iam::Client>,
    pub region: Option<Region>,
    pub project_id: Option<String>,
    pub clock: Arc<dyn Clock>,
    pub metadata_endpoint: String,
    /// Where the credentials were found.
    pub place: String,
}

/// A user's own provider.
#[derive(Debug)]
pub(crate) struct Own {
    pub provider: Arc<dyn ProvideCredentials>,
    /// Its type: its `Debug` may show what it should not.
    pub name: &'static str,
}

impl Source for Own {
    fn fetch(self: Arc<Self>, _: Arc<Surroundings>) -> BoxFuture<'static, Result<ProvidedCredentials>> {
        Box::pin(async move {
            let provided = self.provider.provide().await?;
            provided.authorisation.check()?;
            Ok(provided)
        })
    }

    fn describe(&self) -> String {
        format!("provider {}", self.name)
    }
}

impl Error {
    /// For a [`ProvideCredentials`]: no credentials now, but perhaps later.
    pub fn provider(problem: impl Into<String>) -> Error {
        Error::new(crate::ErrorKind::Connect, format!("no credentials: {}", problem.into()))
    }

    /// For a [`ProvideCredentials`]: no credentials, and asking again will not help.
    pub fn provider_refused(problem: impl Into<String>) -> Error {
        Error::new(crate::ErrorKind::Credentials, format!("no credentials: {}", problem.into()))
    }
}
