use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::assets::{Assets, Outcome, Query, Task};
use super::authorisation::{Authorisation, target};
use super::identity::Identity;
use super::quota::{Quota, Window};
use crate::auth::{AkSk, Token};
use crate::clock::{Clock, SystemClock};
use crate::generated::operations::{
    CANCEL_ASSET_TRANSCODE_TASK, CANCEL_EXTRACT_AUDIO_TASK, CREATE_ASSET_PROCESS_TASK,
    CREATE_ASSET_REVIEW_TASK, CREATE_EXTRACT_AUDIO_TASK, KEYSTONE_CREATE_TOKEN, KEYSTONE_LIST_PROJECTS,
    LIST_ASSET_LIST, LIST_ASSET_TASK_INFO, SHOW_ASSET_DETAIL, SHOW_ASSET_META, UPDATE_ASSET,
    UPDATE_COVER_BY_THUMBNAIL,
};
use crate::operation::Operation;

use crate::{Client, ClientBuilder, Retries};

const PROJECT_ID: &str = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const REGION: &str = "ap-southeast-3";

/// Each fake has credentials of its own, so that a client of one that is gone gets no answer from another that
/// has its port.
static STARTED: AtomicUsize = AtomicUsize::new(0);

/// A VOD on this machine, with one project. See the [module](super) for what of it is documented.
///
/// All methods may be called while requests run. httpmock lends its servers from a pool, of 25 for each process:
/// [`FakeVod::start`] waits while all are lent, and one that is dropped goes back.
pub struct FakeVod {
    server: MockServer,
    state: Arc<Mutex<State>>,
}

struct State {
    authorisation: Authorisation,
    identity: Identity,
    clock: Arc<dyn Clock>,
    token: String,
    assets: Assets,
    troubles: VecDeque<Trouble>,
    seen: Vec<SeenRequest>,
    clock_ahead: SignedDuration,
    quota: Option<Quota>,
}

/// An answer that a [`FakeVod`] gives instead of its own, once.
///
/// ```
/// use huaweicloud_vod::mock::{FakeVod, Trouble};
///
/// let fake = FakeVod::start();
/// fake.fail_next(Trouble::status(503).body("<html>busy</html>").header("Retry-After", "1"));
/// fake.fail_next(Trouble::status(429).code("APIG.0308"));
/// fake.fail_next(Trouble::after_the_fact(504));
/// ```
#[derive(Clone, Debug)]
pub struct Trouble {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
    does_it: bool,
}

impl Trouble {
    /// An answer with this status and no body; the request is not carried out.
    pub fn status(status: u16) -> Trouble {
        Trouble { status, headers: Vec::new(), body: String::new(), does_it: false }
    }

    /// The request is carried out, and still this status is answered: the real answer was lost.
    pub fn after_the_fact(status: u16) -> Trouble {
        Trouble { does_it: true, ..Trouble::status(status) }
    }

    /// With this body.
    pub fn body(self, body: impl Into<String>) -> Trouble {
        Trouble { body: body.into(), ..self }
    }

    /// With the gateway's body for this code.
    pub fn code(self, code: &str) -> Trouble {
        let body =
            json!({ "error_code": code, "error_msg": "as told by the test", "request_id": "fake-gateway" });
        self.body(body.to_string())
    }

    /// With one more header.
    pub fn header(mut self, name: &str, value: &str) -> Trouble {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// A request that a [`FakeVod`] has seen, and what it answered. Holds no header, and so no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeenRequest {
    /// The HTTP method.
    pub method: String,
    /// Path and query as they came.
    pub url: String,
    /// `Signature` or `Token`, if it had either.
    pub authorised_by: Option<&'static str>,
    /// The status that was answered.
    pub status: u16,
    /// The error code that was answered.
    pub code: Option<String>,
}

impl FakeVod {
    /// Starts one, on a port of its own.
    pub fn start() -> FakeVod {
        Self::start_at(SystemClock)
    }

    /// Starts one that goes by this clock.
    pub fn start_at(clock: impl Clock + 'static) -> FakeVod {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let state = Arc::new(Mutex::new(State {
            authorisation: Authorisation {
                access_key: format!("AKFAKE{number:014}"),
                secret_key: format!("FakeSecretKey{number:027}"),
                security_token: None,
                refused_in_a_row: 0,
                locked_until: None,
            },
            identity: Identity::new(
                &format!("MIIFakeToken{number:020}"),
                vec![(PROJECT_ID.to_owned(), REGION.to_owned())],
            ),
            clock: Arc::new(clock),
            token: format!("MIIFakeToken{number:020}"),
            assets: Assets::default(),
            troubles: VecDeque::new(),
            seen: Vec::new(),
            clock_ahead: SignedDuration::ZERO,
            quota: None,
        }));
        let server = MockServer::start();
        let shared = Arc::clone(&state);
        server.mock(|when, then| {
            when.is_true(|_| true);
            then.respond_with(move |request| lock(&shared).answer(request));
        });
        FakeVod { server, state }
    }

    /// Where it is: `http://127.0.0.1:<port>`.
    pub fn endpoint(&self) -> String {
        self.server.base_url()
    }

    /// Its one project.
    pub fn project_id(&self) -> &str {
        PROJECT_ID
    }

    /// The key that it takes.
    pub fn key(&self) -> AkSk {
        let state = lock(&self.state);
        let good = &state.authorisation;
        let key = AkSk::new(&good.access_key, &good.secret_key);
        match &good.security_token {
            Some(security_token) => key.with_security_token(security_token),
            None => key,
        }
    }

    /// The token that it takes.
    pub fn token(&self) -> Token {
        Token::new(&lock(&self.state).token)
    }

    /// From now on only this key is taken.
    pub fn accept_key(&self, access_key: &str, secret_key: &str, security_token: Option<&str>) {
        let mut state = lock(&self.state);
        state.authorisation.access_key = access_key.to_owned();
        state.authorisation.secret_key = secret_key.to_owned();
        state.authorisation.security_token = security_token.map(str::to_owned);
    }

    /// From now on only this token is taken.
    pub fn accept_token(&self, token: &str) {
        let mut state = lock(&self.state);
        state.identity.accept_only(token);
        token.clone_into(&mut state.token);
    }

    /// This user may log in.
    pub fn accept_user(&self, account: &str, user: &str, password: &str) {
        lock(&self.state).identity.user = Some([account, user, password].map(str::to_owned));
    }

    /// From now on a login needs this one-time code, too.
    pub fn accept_one_time_code(&self, user_id: &str, code: &str) {
        lock(&self.state).identity.one_time_code = Some([user_id, code].map(str::to_owned));
    }

    /// How long tokens are valid that are made from now on; 24 hours at first.
    pub fn set_token_lifetime(&self, lifetime: Duration) {
        lock(&self.state).identity.lifetime = lifetime;
    }

    /// No token is good any more.
    pub fn revoke_tokens(&self) {
        lock(&self.state).identity.revoke();
    }

    /// Its projects, each with id and name; at first its one project, of the name ap-southeast-3.
    pub fn set_projects(&self, projects: &[(&str, &str)]) {
        let projects = projects.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned()));
        lock(&self.state).identity.projects = projects.collect();
    }

    /// How often somebody tried to log in.
    pub fn logins(&self) -> usize {
        let path = KEYSTONE_CREATE_TOKEN.path;
        self.seen().iter().filter(|seen| seen.url.starts_with(path)).count()
    }

    /// The environment variables with which [`ClientBuilder::from_env`], and so any program built on it, finds this VOD
    /// and its credentials.
    pub fn variables(&self) -> Vec<(String, String)> {
        let key = self.key();
        let endpoint = format!("HUAWEICLOUD_SDK_REGION_VOD_{}", REGION.replace('-', "_").to_uppercase());
        let variables = [
            ("HUAWEICLOUD_SDK_AK", key.access_key()),
            ("HUAWEICLOUD_SDK_SK", key.secret_key()),
            ("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT_ID),
            ("HW_REGION_NAME", REGION),
            (&endpoint, &self.endpoint()),
            ("HUAWEICLOUD_SDK_IAM_ENDPOINT", &self.endpoint()),
        ];
        variables.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    }

    /// Settings for a client of this VOD: endpoint, project id, key, and short delays between attempts.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .endpoint(self.endpoint())
            .iam_endpoint(self.endpoint())
            .project_id(self.project_id())
            .credentials(self.key())
            .retries(Retries::default().delays(Duration::from_millis(1), Duration::from_millis(5)))
    }

    /// A client of this VOD.
    ///
    /// # Panics
    ///
    /// If the client cannot be made.
    pub fn client(&self) -> Client {
        self.builder().build().expect("the fake's own settings are complete")
    }

    /// There is an asset, and nothing is queued for it.
    pub fn add_asset(&self, asset_id: &str) {
        lock(&self.state).set(asset_id, None);
    }

    /// There is an asset, and its transcoding waits in the queue.
    pub fn add_queued(&self, asset_id: &str) {
        lock(&self.state).set(asset_id, Some(Task::Waiting));
    }

    /// The tasks of an asset move on: waiting → processing → done. Its transcoding, and the extraction of its audio.
    ///
    /// # Panics
    ///
    /// If the asset has no task.
    pub fn advance(&self, asset_id: &str) {
        let mut state = lock(&self.state);
        let now = state.now();
        let advanced = state.assets.advance(asset_id, now);
        drop(state);
        assert!(advanced, "{asset_id} has no task");
    }

    /// The transcoding of an asset, if it has one.
    pub fn task(&self, asset_id: &str) -> Option<Task> {
        lock(&self.state).assets.task(asset_id).flatten()
    }

    /// The next request that no other trouble waits for gets this answer.
    pub fn fail_next(&self, trouble: Trouble) {
        lock(&self.state).troubles.push_back(trouble);
    }

    /// From now on each operation takes so many calls a minute, and answers others with 429 and APIG.0308. `None`: as
    /// many as the service's documents say ([`Operation::rate_limit`](crate::Operation::rate_limit)). At first there
    /// is no quota.
    pub fn set_quota(&self, per_minute: Option<u32>, window: Window) {
        lock(&self.state).quota = Some(Quota::new(per_minute, window));
    }

    /// From now on other programs of the same tenant cancel so many tasks a minute, at even spaces, and use up the
    /// quota that was set.
    pub fn share_quota(&self, per_minute: u32) {
        let mut state = lock(&self.state);
        let now = state.now();
        if let Some(quota) = &mut state.quota {
            quota.set_others(&CANCEL_ASSET_TRANSCODE_TASK, per_minute, now);
        }
    }

    /// Its clock goes ahead of this machine's by so many seconds, or behind it.
    pub fn set_clock_ahead(&self, seconds: i64) {
        lock(&self.state).clock_ahead = SignedDuration::from_secs(seconds);
    }

    /// What it was asked, in order.
    pub fn seen(&self) -> Vec<SeenRequest> {
        lock(&self.state).seen.clone()
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

type Answer = (u16, Option<Value>, Option<String>);

impl State {
    fn answer(&mut self, request: &HttpMockRequest) -> HttpMockResponse {
        let request_id = format!("fake-{}", self.seen.len() + 1);
        let trouble = self.troubles.pop_front();
        let (status, headers, body) = match trouble {
            Some(trouble) => {
                if trouble.does_it {
                    self.carry_out(request, &request_id);
                }
                (trouble.status, trouble.headers, trouble.body)
            }
            None => {
                let (status, body, token) = self.carry_out(request, &request_id);
                let body = body.map(|body| body.to_string()).unwrap_or_default();
                let mut headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
                headers.extend(token.map(|token| ("X-Subject-Token".to_owned(), token)));
                (status, headers, body)
            }
        };
        let has =
            |name: &str| request.headers_vec().iter().any(|(given, _)| given.eq_ignore_ascii_case(name));
        let code = serde_json::from_str::<Value>(&body).ok();
        self.seen.push(SeenRequest {
            method: request.method_str().to_owned(),
            url: target(request).to_owned(),
            authorised_by: match (has("x-auth-token"), has("authorization")) {
                (true, _) => Some("Token"),
                (false, true) => Some("Signature"),
                (false, false) => None,
            },
            status,
            code: code.and_then(|body| body["error_code"].as_str().map(str::to_owned)),
        });
        let date = self.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let mut response = HttpMockResponse::builder()
            .status(status)
            .header("X-Request-Id", request_id)
            .header("Date", date);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        if !body.is_empty() {
            response = response.body(body);
        }
        response.build()
    }

    fn carry_out(&mut self, request: &HttpMockRequest, request_id: &str) -> Answer {
        let gateway = |status: u16, code: &str, text: &str| {
            (status, Some(json!({ "error_code": code, "error_msg": text, "request_id": request_id })), None)
        };
        let now = self.now();
        let path = target(request).split('?').next().unwrap_or_default();
        let checked = self.authorisation.check(request, &self.identity, now);
        if path == KEYSTONE_CREATE_TOKEN.path {
            let body = serde_json::from_slice(request.body_ref()).unwrap_or_default();
            return match self.identity.create_token(&body, checked.is_ok(), now) {
                Ok((token, body)) => (201, Some(body), Some(token)),
                // Keystone's form, with a number for a code.
                Err((status, text)) => {
                    (status, Some(json!({ "error": { "code": status, "message": text, "title": "" } })), None)
                }
            };
        }
        if let Err(text) = checked {
            return gateway(401, "APIG.0301", &format!("Incorrect IAM authentication information: {text}"));
        }
        if path == KEYSTONE_LIST_PROJECTS.path {
            let name = request.query_params().into_iter().find(|(name, _)| name == "name");
            return (
                200,
                Some(self.identity.list_projects(name.as_ref().map(|(_, name)| name.as_str()))),
                None,
            );
        }
        let is = |operation: &&&Operation| {
            request.method_str() == operation.method
                && path == operation.path.replace("{project_id}", PROJECT_ID)
        };
        let operation = Operation::all().iter().find(is);
        if let (Some(operation), Some(quota)) = (operation, &mut self.quota)
            && let Err(per_minute) = quota.take(operation, now)
        {
            let text = "The throttling threshold has been reached: policy user over ratelimit";
            return gateway(429, "APIG.0308", &format!("{text},limit:{per_minute},time:1 minute"));
        }
        let query = Query(request.query_params());
        match operation.and_then(|operation| self.vod(operation, &query, request.body_ref(), now)) {
            Some(Ok((status, body))) => (status, body, None),
            Some(Err(refusal)) => {
                (refusal.status, Some(json!({ "error_code": refusal.code, "error_msg": refusal.text })), None)
            }
            None => gateway(
                404,
                "APIG.0101",
                "The API does not exist or has not been published in the environment",
            ),
        }
    }

    /// One of VOD's operations.
    fn vod(&mut self, operation: &Operation, query: &Query, body: &[u8], now: Timestamp) -> Option<Outcome> {
        let assets = &mut self.assets;
        let is = |other: &Operation| operation.id == other.id;
        Some(match () {
            () if is(&CANCEL_ASSET_TRANSCODE_TASK) => assets.cancel_transcoding(query),
            () if is(&CREATE_ASSET_PROCESS_TASK) => assets.process(body, now),
            () if is(&CANCEL_EXTRACT_AUDIO_TASK) => assets.cancel_audio(query),
            () if is(&CREATE_EXTRACT_AUDIO_TASK) => assets.extract_audio(body, now),
            () if is(&CREATE_ASSET_REVIEW_TASK) => assets.review(body),
            () if is(&UPDATE_COVER_BY_THUMBNAIL) => assets.set_cover(body),
            () if is(&UPDATE_ASSET) => assets.update(body),
            () if is(&SHOW_ASSET_DETAIL) => assets.detail(query),
            () if is(&LIST_ASSET_LIST) => assets.list(query),
            () if is(&SHOW_ASSET_META) => assets.meta(query),
            () if is(&LIST_ASSET_TASK_INFO) => assets.tasks(query, now),
            () => return None,
        })
    }

    fn set(&mut self, asset_id: &str, task: Option<Task>) {
        let now = self.now();
        self.assets.set(asset_id, task, now);
    }

    fn now(&self) -> Timestamp {
        let now = Timestamp::try_from(self.clock.now()).and_then(|now| now.checked_add(self.clock_ahead));
        now.unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// No credentials.
impl fmt::Debug for FakeVod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeVod").field("endpoint", &self.endpoint()).finish_non_exhaustive()
    }
}
