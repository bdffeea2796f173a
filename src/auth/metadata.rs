use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use serde::Deserialize;

use super::AkSk;
use super::credentials::Credentials;
use super::provider::{BoxFuture, ProvidedCredentials, Source, Surroundings};
use crate::clock::within;
use crate::date;
use crate::retry::made_at;
use crate::{Error, ErrorKind, Result};

/// How long the service may take for one answer.
const LIMIT: Duration = Duration::from_secs(3);
/// Renewed when no longer is left.
const RENEW_BEFORE: Duration = Duration::from_secs(40 * 60);
/// A temporary key is some hundred bytes.
const LARGEST_ANSWER: usize = 64 * 1024;

const TOKEN_PATH: &str = "/meta-data/latest/api/token";
const KEY_PATH: &str = "/openstack/latest/securitykey";

/// The temporary keys of an agency that is assigned to the cloud server on which the program runs, from its
/// metadata service. They are renewed when less than 40 minutes are left.
///
/// ```
/// use huaweicloud_vod::{Client, Region, auth::EcsMetadata};
///
/// let vod = Client::builder()
///     .region(Region::AP_SOUTHEAST_3)
///     .project_id("0a1b2c3d4e5f60718293a4b5c6d7e8f9")
///     .credentials(EcsMetadata::new())
///     .build()?;
/// # Ok::<(), huaweicloud_vod::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct EcsMetadata {
    /// What was looked for before, in vain.
    lacking: Vec<String>,
    http: OnceLock<reqwest::Client>,
}

impl EcsMetadata {
    /// The metadata service of this server. Nothing is asked before the first request.
    pub fn new() -> EcsMetadata {
        EcsMetadata::default()
    }

    pub(super) fn after(lacking: Vec<String>) -> EcsMetadata {
        EcsMetadata { lacking, http: OnceLock::new() }
    }

    async fn ask(&self, surroundings: &Surroundings) -> Result<ProvidedCredentials> {
        let base = &surroundings.metadata_endpoint;
        let problem = if base == "off" {
            "it is switched off".to_owned()
        } else {
            match self.fetch_key(base, surroundings).await {
                Ok(provided) => return Ok(provided),
                Err(problem) => problem,
            }
        };
        if self.lacking.is_empty() {
            return Err(Error::provider(format!("the metadata service: {problem}")));
        }
        let what = format!(
            "no credentials: not set are {}; and the metadata service of a cloud server: {problem}",
            self.lacking.join("; nor ")
        );
        // What may pass is no matter of configuration.
        let lasts =
            ["switched off", "cannot be reached", "no agency"].iter().any(|why| problem.contains(why));
        let kind = if lasts { ErrorKind::Configuration } else { ErrorKind::Connect };
        Err(Error::new(kind, what).advise("Set one of these, or assign an agency to the server."))
    }

    async fn fetch_key(
        &self,
        base: &str,
        surroundings: &Surroundings,
    ) -> std::result::Result<ProvidedCredentials, String> {
        let http = self.http()?;
        let ttl = ("X-Metadata-Token-Ttl-Seconds", "21600".to_owned());
        let (status, _, token) =
            send(http.put(format!("{base}{TOKEN_PATH}")), Some(ttl), surroundings).await?;
        let token = match status {
            200 => Some(("X-Metadata-Token", text(token)?.trim().to_owned())),
            // It knows no tokens, so none are needed.
            404 | 405 | 503 => None,
            _ => return Err(format!("{TOKEN_PATH} answered {status}")),
        };
        let (status, headers, body) =
            send(http.get(format!("{base}{KEY_PATH}")), token, surroundings).await?;
        if status != 200 {
            let no_agency = String::from_utf8_lossy(&body).contains("configure Cloud Service Agency first");
            let why = if no_agency { ": no agency is assigned to this server" } else { "" };
            return Err(format!("{KEY_PATH} answered {status}{why}"));
        }
        // serde's message would repeat what it read.
        let answer: Answer = serde_json::from_slice(&body)
            .map_err(|_| format!("{KEY_PATH} answered something else than a key"))?;
        let key = answer.credential;
        let expires_at = date::in_answer(&key.expires_at)
            .ok_or_else(|| format!("{KEY_PATH} answered an expires_at that is no date"))?;
        let left = date::after(expires_at, made_at(&headers).unwrap_or(surroundings.clock.now()));
        let pair = AkSk::new(key.access, key.secret).with_security_token(key.securitytoken);
        pair.check().map_err(|error| format!("{KEY_PATH}: {error}"))?;
        // Not at every request, if it gives keys that are about to expire.
        let renew_before = RENEW_BEFORE.min(left.saturating_sub(Duration::from_secs(60)));
        Ok(ProvidedCredentials::from(pair).expire_after(left).renew_before(renew_before))
    }

    /// Not the client's: neither proxy nor redirect may come between.
    fn http(&self) -> std::result::Result<&reqwest::Client, String> {
        if let Some(http) = self.http.get() {
            return Ok(http);
        }
        let builder = reqwest::ClientBuilder::new().no_proxy().redirect(reqwest::redirect::Policy::none());
        let http =
            builder.connect_timeout(LIMIT).build().map_err(|_| "no HTTP client can be made".to_owned())?;
        Ok(self.http.get_or_init(|| http))
    }
}

#[derive(Deserialize)]
struct Answer {
    credential: Key,
}

#[derive(Deserialize)]
struct Key {
    access: String,
    secret: String,
    securitytoken: String,
    expires_at: String,
}

type Received = (u16, http::HeaderMap, Vec<u8>);

async fn send(
    request: reqwest::RequestBuilder,
    header: Option<(&str, String)>,
    surroundings: &Surroundings,
) -> std::result::Result<Received, String> {
    let request = match header {
        Some((name, value)) => request.header(name, value),
        None => request,
    };
    let exchange = pin!(async {
        let mut response = request.send().await.map_err(|error| {
            if error.is_connect() {
                "it cannot be reached".to_owned()
            } else {
                "it does not answer".to_owned()
            }
        })?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| "its answer is cut".to_owned())? {
            body.extend_from_slice(&chunk);
            if body.len() > LARGEST_ANSWER {
                return Err("its answer is too long".to_owned());
            }
        }
        Ok((status, headers, body))
    });
    let exchange = within(&*surroundings.clock, LIMIT, exchange).await;
    exchange.unwrap_or_else(|| Err(format!("no answer within {LIMIT:?}")))
}

fn text(body: Vec<u8>) -> std::result::Result<String, String> {
    String::from_utf8(body).map_err(|_| format!("{TOKEN_PATH} answered something else than a token"))
}

impl From<EcsMetadata> for Credentials {
    fn from(metadata: EcsMetadata) -> Self {
        Self::fetched(metadata)
    }
}

impl Source for EcsMetadata {
    fn fetch(
        self: Arc<Self>,
        surroundings: Arc<Surroundings>,
    ) -> BoxFuture<'static, Result<ProvidedCredentials>> {
        Box::pin(async move { self.ask(&surroundings).await })
    }

    fn describe(&self) -> String {
        "agency of this server (metadata service)".to_owned()
    }
}
