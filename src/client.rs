//! Making a client: what can be set, where the rest is found, and what is refused.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::auth::{AkSk, Credentials, Token};
use crate::clock::{Clock, SystemClock};
use crate::endpoint::Endpoint;
use crate::environment::Environment;
use crate::generated::servers;
use crate::generated::vod::Client;
use crate::hooks::{Context, Settings, check_path_segment};
use crate::retry::Retries;
use crate::{Error, Region, Result};

const USER_AGENT: &str = concat!("huaweicloud-vod/", env!("CARGO_PKG_VERSION"));

// One row for each set of credentials: access key, secret key, security token.
const KEYS: [[&str; 3]; 2] = [
    ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN"],
    ["HW_ACCESS_KEY", "HW_SECRET_KEY", "HW_SECURITY_TOKEN"],
];
const TOKEN: &str = "HW_AUTH_TOKEN";
const PROJECT_ID: [&str; 2] = ["HUAWEICLOUD_SDK_PROJECT_ID", "HW_PROJECT_ID"];
const REGION: &str = "HW_REGION_NAME";
const ENDPOINT_PREFIX: &str = "HUAWEICLOUD_SDK_REGION_VOD_";

/// The settings of a [`Client`]; made by [`Client::builder`] or [`ClientBuilder::from_env`].
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_vod::{Client, Region, Retries, auth::AkSk};
///
/// let vod = Client::builder()
///     .region(Region::AP_SOUTHEAST_3)
///     .project_id("0a1b2c3d4e5f60718293a4b5c6d7e8f9")
///     .credentials(AkSk::new("AKEXAMPLE0123456789A", "SkExample0123456789"))
///     .call_timeout(Duration::from_secs(60))
///     .retries(Retries::default().attempts(6))
///     .build()?;
/// # Ok::<(), huaweicloud_vod::Error>(())
/// ```
#[must_use]
pub struct ClientBuilder {
    region: Option<Region>,
    endpoint: Option<String>,
    project_id: Option<String>,
    credentials: Option<Credentials>,
    environment: Option<Environment>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    call_timeout: Duration,
    answer_limit: usize,
    retries: Retries,
    ca_certificate: Option<Vec<u8>>,
    proxy: Option<SecretString>,
    http: reqwest::ClientBuilder,
    clock: Arc<dyn Clock>,
}

/// Where something comes from, so that an error can name it.
struct Found<T> {
    value: T,
    place: String,
}

impl Client {
    /// Settings in code, and nothing else: no variable and no file is read.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            region: None,
            endpoint: None,
            project_id: None,
            credentials: None,
            environment: None,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(30),
            call_timeout: Duration::from_secs(120),
            answer_limit: 16 * 1024 * 1024,
            retries: Retries::default(),
            ca_certificate: None,
            proxy: None,
            http: reqwest::ClientBuilder::new(),
            clock: Arc::new(SystemClock),
        }
    }

    /// A client with everything from the environment; see [`ClientBuilder::from_env`] for the variables.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), huaweicloud_vod::Error> {
    /// let vod = huaweicloud_vod::Client::from_env()?;
    /// vod.cancel("f488337c31c8e4622f1590735b134c65").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`]. When no credentials are found, the error lists where they were looked for.
    pub fn from_env() -> Result<Client> {
        ClientBuilder::from_env().build()
    }

    /// Where requests go: scheme, host and port.
    pub fn endpoint(&self) -> &str {
        &self.baseurl
    }

    /// The project id of the calls that name none.
    pub fn project_id(&self) -> Option<&str> {
        self.inner.settings.project_id.as_deref()
    }
}

impl ClientBuilder {
    /// What is not set in code is taken from the environment. First found wins, each value on its own:
    ///
    /// | value | official SDKs' name | Terraform provider's name |
    /// |---|---|---|
    /// | access key, secret key, security token | `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`, `HUAWEICLOUD_SDK_SECURITY_TOKEN` | `HW_ACCESS_KEY`, `HW_SECRET_KEY`, `HW_SECURITY_TOKEN` |
    /// | token | – | `HW_AUTH_TOKEN` |
    /// | project id | `HUAWEICLOUD_SDK_PROJECT_ID` | `HW_PROJECT_ID` |
    /// | region | – | `HW_REGION_NAME` |
    /// | endpoint | `HUAWEICLOUD_SDK_REGION_VOD_<REGION>`, the region in capitals with `_` for `-` | – |
    ///
    /// Credentials are taken as one set from one place, in the order of the table; half a set is an error. An
    /// empty variable counts as not set. Of several endpoints separated by commas the first is used.
    pub fn from_env() -> ClientBuilder {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// The same with variables from elsewhere, such as a test's or another program's settings.
    ///
    /// ```
    /// use huaweicloud_vod::{ClientBuilder, ErrorKind};
    ///
    /// let error = ClientBuilder::from_variables(|_| None).build().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Configuration);
    /// ```
    pub fn from_variables(
        lookup: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static,
    ) -> ClientBuilder {
        ClientBuilder { environment: Some(Environment::new(lookup)), ..Client::builder() }
    }

    /// The region that holds the media assets.
    pub fn region(self, region: Region) -> Self {
        ClientBuilder { region: Some(region), ..self }
    }

    /// The endpoint, instead of the region's own: scheme, host and port. Plain http is only for this machine.
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        ClientBuilder { endpoint: Some(endpoint.into()), ..self }
    }

    /// The project that owns the media assets, for all calls that name none.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        ClientBuilder { project_id: Some(project_id.into()), ..self }
    }

    /// What requests are authorised with: an [`AkSk`] or a [`Token`].
    pub fn credentials(self, credentials: impl Into<Credentials>) -> Self {
        ClientBuilder { credentials: Some(credentials.into()), ..self }
    }

    /// How long a connection may take to be made, TLS included; at most nine tenths of the attempt timeout.
    /// Default: 10 s.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        ClientBuilder { connect_timeout: timeout, ..self }
    }

    /// How long one attempt may take, from connecting to the last byte of the answer. Default: 30 s.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        ClientBuilder { attempt_timeout: timeout, ..self }
    }

    /// How long a call may take with all its attempts and the delays between them. Default: 120 s.
    pub fn call_timeout(self, timeout: Duration) -> Self {
        ClientBuilder { call_timeout: timeout, ..self }
    }

    /// How many bytes of a successful answer are read at most. Default: 16 MiB. Errors are read to 64 KiB.
    pub fn answer_limit(self, bytes: usize) -> Self {
        ClientBuilder { answer_limit: bytes, ..self }
    }

    /// How often, and after which delays, a request is sent again.
    pub fn retries(self, retries: Retries) -> Self {
        ClientBuilder { retries, ..self }
    }

    /// Certificates of authorities to trust besides the system's, as PEM.
    pub fn ca_certificate(self, pem: impl Into<Vec<u8>>) -> Self {
        ClientBuilder { ca_certificate: Some(pem.into()), ..self }
    }

    /// A proxy for all requests: `http://host:port`, with a user name and a password if it wants them. Without
    /// one the system's proxy variables hold. Requests to this machine never go through a proxy.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        ClientBuilder { proxy: Some(SecretString::from(url.into())), ..self }
    }

    /// A `ClientBuilder` of your own, of reqwest 0.13 ([`crate::reqwest`]), for what has no setting here. What
    /// this crate's rules say of redirects, proxies for this machine, repeated requests, compression, logging
    /// and the User-Agent is applied to it last. Its default headers are sent as they are, unsigned.
    pub fn http(self, http: reqwest::ClientBuilder) -> Self {
        ClientBuilder { http, ..self }
    }

    /// The clock to sign and to measure with. Default: [`SystemClock`].
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        ClientBuilder { clock: Arc::new(clock), ..self }
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// What is missing or malformed, named, with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration)
    /// or [`Input`](crate::ErrorKind::Input). Nothing is sent.
    pub fn build(self) -> Result<Client> {
        self.retries.check()?;
        for (name, timeout) in [
            ("connect timeout", self.connect_timeout),
            ("attempt timeout", self.attempt_timeout),
            ("call timeout", self.call_timeout),
        ] {
            if timeout.is_zero() {
                return Err(Error::configuration(format!("the {name} is zero"), "Give it a length."));
            }
        }
        let endpoint = self.find_endpoint()?;
        let project_id = self.find_project_id()?;
        let credentials = self.find_credentials()?;
        let context = Context {
            settings: Arc::new(Settings {
                project_id,
                credentials,
                retries: self.retries.clone(),
                attempt_timeout: self.attempt_timeout,
                call_timeout: self.call_timeout,
                answer_limit: self.answer_limit,
                clock: Arc::clone(&self.clock),
                clock_offset: AtomicI64::new(0),
            }),
            call: None,
        };
        let base = endpoint.base.clone();
        Ok(Client::new_with_client(&base, self.build_http(&endpoint)?, context))
    }

    fn build_http(self, endpoint: &Endpoint) -> Result<reqwest::Client> {
        // Shorter than an attempt, so that one that ends while connecting is known to have sent nothing.
        let connect_timeout = self.connect_timeout.min(self.attempt_timeout / 10 * 9);
        let mut http = self.http.connect_timeout(connect_timeout);
        if let Some(pem) = &self.ca_certificate {
            let certificates =
                reqwest::Certificate::from_pem_bundle(pem).ok().filter(|list| !list.is_empty());
            let certificates = certificates.ok_or_else(|| {
                Error::configuration(
                    "the CA certificate holds no certificate",
                    "Give it as PEM, with its BEGIN and END lines.",
                )
            })?;
            http = http.tls_certs_merge(certificates);
        }
        if let Some(url) = &self.proxy {
            // Its text may hold a password, so that neither it nor the parser's message is repeated.
            let proxy = reqwest::Proxy::all(url.expose_secret()).map_err(|_| {
                Error::configuration("the proxy is not a valid address", "Give it as http://host:port.")
            })?;
            http = http.proxy(proxy);
        }
        if endpoint.loopback {
            http = http.no_proxy();
        }
        http.user_agent(USER_AGENT)
            // Credentials would travel to wherever it leads.
            .redirect(reqwest::redirect::Policy::none())
            // Attempts are counted, delayed and signed here.
            .retry(reqwest::retry::never())
            // It would log requests as they are, with what authorises them.
            .connection_verbose(false)
            // No header that is not ours: another part of the program may have switched on these features.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .build()
            .map_err(|error| {
                Error::configuration(
                    "the HTTP client cannot be made",
                    "Check proxy, certificates and the builder given to http().",
                )
                .caused_by(error.without_url())
            })
    }

    fn find_endpoint(&self) -> Result<Endpoint> {
        if let Some(endpoint) = &self.endpoint {
            return Endpoint::parse(endpoint);
        }
        let Some(region) = self.find_region()? else {
            return Err(Error::configuration(
                "there is no region and no endpoint",
                if self.environment.is_some() {
                    format!("Give a region or an endpoint, or set {REGION}.")
                } else {
                    "Give the client a region or an endpoint.".to_owned()
                },
            ));
        };
        if let Some(environment) = &self.environment {
            let name = format!("{ENDPOINT_PREFIX}{}", region.as_str().replace('-', "_").to_uppercase());
            if let Some(list) = environment.get(&name)? {
                let first = list.split(',').map(str::trim).find(|endpoint| !endpoint.is_empty());
                return Endpoint::parse(first.unwrap_or_default());
            }
        }
        Endpoint::parse(&servers::VOD.endpoint(&region)?)
    }

    fn find_region(&self) -> Result<Option<Region>> {
        match (&self.region, &self.environment) {
            (Some(region), _) => Ok(Some(region.clone())),
            (None, Some(environment)) => environment.get(REGION)?.map(|name| name.parse()).transpose(),
            (None, None) => Ok(None),
        }
    }

    fn find_project_id(&self) -> Result<Option<String>> {
        let found = match (&self.project_id, &self.environment) {
            (Some(project_id), _) => Some(("project id", project_id.clone())),
            (None, Some(environment)) => environment.first(&PROJECT_ID)?,
            (None, None) => None,
        };
        let Some((name, project_id)) = found else {
            return Ok(None);
        };
        check_path_segment(name, &project_id)?;
        if let Err(problem) = project_id.parse::<crate::types::ProjectId>() {
            return Err(Error::input(name, problem));
        }
        Ok(Some(project_id))
    }

    fn find_credentials(&self) -> Result<Credentials> {
        let found = match (&self.credentials, &self.environment) {
            (Some(credentials), _) => Found { value: credentials.clone(), place: "the code".to_owned() },
            (None, Some(environment)) => credentials_from(environment)?,
            (None, None) => {
                return Err(Error::configuration(
                    "there are no credentials",
                    "Give the client an access key and a secret key, or a token.",
                ));
            }
        };
        found.value.check().map_err(|error| match found.place.as_str() {
            "the code" => error,
            place => Error::configuration(format!("{place}: {}", error), ""),
        })?;
        tracing::debug!(place = found.place, "credentials found");
        Ok(found.value)
    }
}

/// The first set of credentials among the variables.
fn credentials_from(environment: &Environment) -> Result<Found<Credentials>> {
    let mut lacking = Vec::new();
    for [access_key, secret_key, security_token] in KEYS {
        let set =
            [environment.get(access_key)?, environment.get(secret_key)?, environment.get(security_token)?];
        match set {
            [Some(key), Some(secret), security_token] => {
                let pair = AkSk::new(key, secret);
                let pair = match security_token {
                    Some(token) => pair.with_security_token(token),
                    None => pair,
                };
                return Ok(Found { value: pair.into(), place: format!("{access_key} and {secret_key}") });
            }
            [None, None, None] => lacking.push(format!("{access_key} and {secret_key}")),
            [key, secret, _] => {
                let halves = [(access_key, key.is_some()), (secret_key, secret.is_some())];
                let missing: Vec<_> =
                    halves.iter().filter(|(_, there)| !there).map(|(name, _)| *name).collect();
                let missing = missing.join(" and ");
                return Err(Error::configuration(
                    format!("half a set of credentials: {missing} is not set, but others of the set are"),
                    format!("Set {missing} too, or none of {access_key}, {secret_key} and {security_token}."),
                ));
            }
        }
    }
    match environment.get(TOKEN)? {
        Some(token) => Ok(Found { value: Token::new(token).into(), place: TOKEN.to_owned() }),
        None => {
            lacking.push(TOKEN.to_owned());
            Err(Error::configuration(
                format!("no credentials: not set are {}", lacking.join("; nor ")),
                "Set one of these.",
            ))
        }
    }
}

/// No credentials, no proxy (it may have a password) and no variables.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("project_id", &self.project_id)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}
