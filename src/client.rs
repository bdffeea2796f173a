//! Making a client: what can be set, where the rest is found, and what is refused.

use std::cell::OnceCell;
use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::auth::{self, Authoriser, Credentials, CredentialsFile, LazyFile, Surroundings};
use crate::clock::{Clock, SystemClock};
use crate::endpoint::Endpoint;
use crate::environment::Environment;
use crate::generated::vod::Client;
use crate::generated::{iam, servers};
use crate::hooks::{Context, Settings, check_path_segment};
use crate::project::ProjectLookup;
use crate::retry::Retries;
use crate::{Error, Region, Result};

const USER_AGENT: &str = concat!("huaweicloud-vod/", env!("CARGO_PKG_VERSION"));

const PROJECT_ID: [&str; 2] = ["HUAWEICLOUD_SDK_PROJECT_ID", "HW_PROJECT_ID"];
const REGION: &str = "HW_REGION_NAME";
const ENDPOINT_PREFIX: &str = "HUAWEICLOUD_SDK_REGION_VOD_";
const IAM_ENDPOINT: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
const IAM_URL: &str = "HW_AUTH_URL";
/// This crate's own: the metadata service's address, or `off`.
const METADATA_ENDPOINT: &str = "HUAWEICLOUD_VOD_METADATA_ENDPOINT";
const METADATA_ADDRESS: &str = "http://169.254.169.254";

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
    iam_endpoint: Option<String>,
    metadata_endpoint: Option<String>,
    project_id: Option<String>,
    credentials: Option<Credentials>,
    environment: Option<Environment>,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    call_timeout: Duration,
    answer_limit: usize,
    retries: Retries,
    refusals_hold: Duration,
    ca_certificate: Option<Vec<u8>>,
    proxy: Option<SecretString>,
    http: reqwest::ClientBuilder,
    clock: Arc<dyn Clock>,
    /// What is learned of it from IAM serves for VOD, too.
    clock_offset: Arc<AtomicI64>,
}

impl Client {
    /// Settings in code, and nothing else: no variable and no file is read.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            region: None,
            endpoint: None,
            iam_endpoint: None,
            metadata_endpoint: None,
            project_id: None,
            credentials: None,
            environment: None,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(30),
            call_timeout: Duration::from_secs(120),
            answer_limit: 16 * 1024 * 1024,
            retries: Retries::default(),
            refusals_hold: Duration::from_secs(15 * 60),
            ca_certificate: None,
            proxy: None,
            http: reqwest::ClientBuilder::new(),
            clock: Arc::new(SystemClock),
            clock_offset: Arc::default(),
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
    /// As [`ClientBuilder::build`]. Where no credentials are found, the metadata service is left; if that has none
    /// either, the first call's error lists where they were looked for.
    pub fn from_env() -> Result<Client> {
        ClientBuilder::from_env().build()
    }

    /// Where requests go: scheme, host and port.
    pub fn endpoint(&self) -> &str {
        &self.baseurl
    }

    /// The project id of the calls that name none, if it was given. One that is the token's, or looked up, is in
    /// [`Client::who_am_i`].
    pub fn project_id(&self) -> Option<&str> {
        self.inner.settings.project_id.as_deref()
    }
}

impl ClientBuilder {
    /// What is not set in code is taken from the environment and the credentials file. First found wins, each
    /// value on its own:
    ///
    /// | value | official SDKs' name | Terraform provider's name | else |
    /// |---|---|---|---|
    /// | access key, secret key, security token | `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK`, `HUAWEICLOUD_SDK_SECURITY_TOKEN` | `HW_ACCESS_KEY`, `HW_SECRET_KEY`, `HW_SECURITY_TOKEN` | file; metadata service |
    /// | token | – | `HW_AUTH_TOKEN` | |
    /// | user, password, account | – | `HW_USER_NAME`, `HW_USER_PASSWORD`, `HW_DOMAIN_NAME` | |
    /// | project id | `HUAWEICLOUD_SDK_PROJECT_ID` | `HW_PROJECT_ID` | file; the token's; IAM, by the region's name |
    /// | region | – | `HW_REGION_NAME` | |
    /// | VOD endpoint | `HUAWEICLOUD_SDK_REGION_VOD_<REGION>`, the region in capitals with `_` for `-` | – | the region's |
    /// | IAM endpoint | `HUAWEICLOUD_SDK_IAM_ENDPOINT` | `HW_AUTH_URL`, with `/v3` or without | file; the region's |
    ///
    /// The file is `~/.huaweicloud/credentials`, or the one that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names, with a
    /// section `[basic]` and in it `ak`, `sk`, `security_token`, `project_id`, `iam_endpoint`.
    ///
    /// Credentials are taken as one set from one place: official names, Terraform's names, token, user, file, and
    /// last the metadata service of a cloud server, which is asked at the first request. Half a set is an error.
    /// An empty variable counts as not set. Of several endpoints separated by commas the first is used.
    ///
    /// `HUAWEICLOUD_VOD_METADATA_ENDPOINT`, a name of this crate's own, is another address of the metadata
    /// service, or `off`.
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
    /// assert!(error.to_string().contains("HW_REGION_NAME"));
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

    /// The IAM endpoint, instead of the region's own, for tokens and for looking up the project.
    pub fn iam_endpoint(self, endpoint: impl Into<String>) -> Self {
        ClientBuilder { iam_endpoint: Some(endpoint.into()), ..self }
    }

    /// Another address of the metadata service, or `off`.
    pub fn metadata_endpoint(self, endpoint: impl Into<String>) -> Self {
        ClientBuilder { metadata_endpoint: Some(endpoint.into()), ..self }
    }

    /// How long a login that was refused is not tried again: every request that needs it gets the same error.
    /// Default: 15 minutes.
    pub fn refusals_hold(self, duration: Duration) -> Self {
        ClientBuilder { refusals_hold: duration, ..self }
    }

    /// The project that owns the media assets, for all calls that name none. Without it the token's project is
    /// used, or the one that IAM knows by the region's name.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        ClientBuilder { project_id: Some(project_id.into()), ..self }
    }

    /// What requests are authorised with: see [`auth`] for all kinds.
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
    pub fn build(mut self) -> Result<Client> {
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
        let file = self.file()?;
        let region = self.find_region()?;
        let endpoint = self.find_endpoint(region.as_ref())?;
        let iam_endpoint = self.find_iam_endpoint(region.as_ref(), &file)?;
        let project_id = self.find_project_id(&file)?;
        let metadata_endpoint = self.find_metadata_endpoint()?;
        let found = self.find_credentials(&file)?;
        tracing::debug!(place = found.place, "credentials");
        let loopback = endpoint.loopback || iam_endpoint.as_ref().is_ok_and(|endpoint| endpoint.loopback);
        let http = self.build_http(loopback)?;
        // IAM's calls go the same way, of no project, and each with the credentials that it needs.
        let settings = Arc::new(self.settings(None, None));
        let secrets: Arc<[SecretString]> = Arc::new([]);
        let iam_context = Context {
            settings,
            authoriser: Authoriser::Nobody,
            secrets: Arc::clone(&secrets),
            pace: None,
            call: None,
        };
        let surroundings = Arc::new(Surroundings {
            iam: iam_endpoint
                .map(|endpoint| iam::Client::new_with_client(&endpoint.base, http.clone(), iam_context)),
            region,
            project_id: project_id.clone(),
            clock: Arc::clone(&self.clock),
            metadata_endpoint,
            place: found.place,
        });
        let authoriser = found.credentials.into_authoriser(Arc::clone(&surroundings), self.refusals_hold);
        let lookup = ProjectLookup::new(surroundings, authoriser.clone(), self.refusals_hold);
        let settings = Arc::new(self.settings(project_id, Some(lookup)));
        Ok(Client::new_with_client(
            &endpoint.base,
            http,
            Context { settings, authoriser, secrets, pace: None, call: None },
        ))
    }

    fn settings(&self, project_id: Option<String>, project_lookup: Option<ProjectLookup>) -> Settings {
        Settings {
            project_id,
            project_lookup,
            retries: self.retries.clone(),
            attempt_timeout: self.attempt_timeout,
            call_timeout: self.call_timeout,
            answer_limit: self.answer_limit,
            clock: Arc::clone(&self.clock),
            clock_offset: Arc::clone(&self.clock_offset),
        }
    }

    /// The HTTP client, with the rules that hold whatever the user's builder says.
    fn build_http(&mut self, loopback: bool) -> Result<reqwest::Client> {
        // Shorter than an attempt, so that one that ends while connecting is known to have sent nothing.
        let connect_timeout = self.connect_timeout.min(self.attempt_timeout / 10 * 9);
        let mut http = std::mem::take(&mut self.http).connect_timeout(connect_timeout);
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
        if loopback {
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

    /// Where the credentials file is. It is read when something is looked for in it.
    fn file(&self) -> Result<LazyFile> {
        let path = match &self.environment {
            Some(environment) => CredentialsFile::path(environment)?,
            None => None,
        };
        Ok(LazyFile { path, file: OnceCell::new() })
    }

    fn find_endpoint(&self, region: Option<&Region>) -> Result<Endpoint> {
        if let Some(endpoint) = &self.endpoint {
            return Endpoint::parse(endpoint);
        }
        let Some(region) = region else {
            return Err(Error::configuration(
                "there is no region and no endpoint",
                match self.environment {
                    Some(_) => format!("Give a region or an endpoint, or set {REGION}."),
                    None => "Give the client a region or an endpoint.".to_owned(),
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
        Endpoint::parse(&servers::VOD.endpoint(region)?)
    }

    /// The outer error is a malformed one; the inner one, that there is none, matters only when it is needed.
    fn find_iam_endpoint(&self, region: Option<&Region>, file: &LazyFile) -> Result<Result<Endpoint>> {
        let mut found = self.iam_endpoint.clone();
        if let (None, Some(environment)) = (&found, &self.environment) {
            found = environment.get(IAM_ENDPOINT)?;
            if found.is_none() {
                let url = environment.get(IAM_URL)?;
                found = url.map(|url| url.trim_end_matches('/').trim_end_matches("/v3").to_owned());
            }
        }
        let found = found.or_else(|| file.value("iam_endpoint"));
        if let Some(endpoint) = found {
            return Endpoint::parse(&endpoint).map(Ok);
        }
        let missing =
            || Error::configuration("there is no region and no IAM endpoint", "Give the client one of both.");
        Ok(region
            .ok_or_else(missing)
            .and_then(|region| servers::IAM.endpoint(region))
            .and_then(|url| Endpoint::parse(&url)))
    }

    fn find_region(&self) -> Result<Option<Region>> {
        match (&self.region, &self.environment) {
            (Some(region), _) => Ok(Some(region.clone())),
            (None, Some(environment)) => environment.get(REGION)?.map(|name| name.parse()).transpose(),
            (None, None) => Ok(None),
        }
    }

    fn find_metadata_endpoint(&self) -> Result<String> {
        let found = match (&self.metadata_endpoint, &self.environment) {
            (Some(endpoint), _) => Some(endpoint.clone()),
            (None, Some(environment)) => environment.get(METADATA_ENDPOINT)?,
            (None, None) => None,
        };
        match found.as_deref() {
            None => Ok(METADATA_ADDRESS.to_owned()),
            Some("off") => Ok("off".to_owned()),
            // Plain http, as it speaks it, only to this machine or to the address that never leaves it.
            Some(endpoint) if endpoint.trim_end_matches('/') == METADATA_ADDRESS => {
                Ok(METADATA_ADDRESS.to_owned())
            }
            Some(endpoint) => Ok(Endpoint::parse(endpoint)?.base),
        }
    }

    fn find_project_id(&self, file: &LazyFile) -> Result<Option<String>> {
        let found = match (&self.project_id, &self.environment) {
            (Some(project_id), _) => Some(("project id", project_id.clone())),
            (None, Some(environment)) => environment.first(&PROJECT_ID)?,
            (None, None) => None,
        };
        let in_file = || Some(("project_id in the credentials file", file.value("project_id")?));
        let Some((name, project_id)) = found.or_else(in_file) else { return Ok(None) };
        check_path_segment(name, &project_id)?;
        if let Err(problem) = project_id.parse::<crate::types::ProjectId>() {
            return Err(Error::input(name, problem));
        }
        Ok(Some(project_id))
    }

    fn find_credentials(&self, file: &LazyFile) -> Result<auth::Found> {
        match (&self.credentials, &self.environment) {
            (Some(credentials), _) => {
                credentials.check()?;
                Ok(auth::Found { credentials: credentials.clone(), place: "the code".to_owned() })
            }
            (None, Some(environment)) => auth::find(environment, file),
            (None, None) => Err(Error::configuration(
                "there are no credentials",
                "Give the client an access key and a secret key, a token, or a user and a password.",
            )),
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
