//! The way of one request. The generated `send()` calls, in this order: [`Context::begin`],
//! [`Context::project_id`], [`Context::asset_id`], the hooks `pre`, `exec` (the attempts) and `post`, and
//! [`Context::finish`]. Nothing about a request happens anywhere else.

use std::borrow::Cow;
use std::fmt::Display;
use std::ops::Deref;
use std::pin::pin;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use progenitor_client::{ClientHooks, OperationInfo, ResponseValue};
use reqwest::{Request, Response, ResponseBuilderExt};
use secrecy::SecretString;

use crate::answer::{Answer, Answered, ERROR_BODY_LIMIT, one_line};
use crate::auth::{Authoriser, Held, Moment, Secrets, redact, signer};
use crate::call::{BeforeSending, Call};
use crate::clock::{Clock, before, within};
use crate::date;
use crate::generated::{iam, vod};
use crate::operation::Operation;
use crate::pace::{Pace, Patience};
use crate::project::ProjectLookup;
use crate::retry::{Happened, Retries, made_at, retry_after};
use crate::{Error, ErrorKind, Result};

/// In seconds: sixty years. A clock that has lost its battery starts in 1970; more is nonsense.
const LARGEST_CLOCK_OFFSET: u64 = 60 * 366 * 24 * 3600;

/// What the generated client carries: the client's settings and, inside a call, the record of it.
#[derive(Clone, Debug)]
pub struct Context {
    pub(crate) settings: Arc<Settings>,
    pub(crate) authoriser: Authoriser,
    /// What the request's body has in it that must not be shown: a login's password and code.
    pub(crate) secrets: Arc<[SecretString]>,
    /// That of the run which the calls belong to.
    pub(crate) pace: Option<Pace>,
    pub(crate) call: Option<Arc<Call>>,
}

#[derive(Debug)]
pub(crate) struct Settings {
    pub project_id: Option<String>,
    /// Where the project id is from, if it was not given. IAM's own calls are of no project.
    pub project_lookup: Option<ProjectLookup>,
    pub retries: Retries,
    pub attempt_timeout: Duration,
    pub call_timeout: Duration,
    pub answer_limit: usize,
    pub clock: Arc<dyn Clock>,
    /// By how many seconds the service's clock is ahead of ours, as learned from it.
    pub clock_offset: Arc<AtomicI64>,
}

/// The call is over; its record says why.
#[derive(Debug)]
pub(crate) struct Stopped;

impl<E> From<Stopped> for progenitor_client::Error<E> {
    fn from(_: Stopped) -> Self {
        progenitor_client::Error::Custom("see the call's record".to_owned())
    }
}

impl Context {
    pub(crate) fn new_call(
        &self,
        operation: &'static Operation,
        before_sending: Option<BeforeSending>,
    ) -> Call {
        let deadline = self.settings.clock.elapsed().saturating_add(self.settings.call_timeout);
        Call::new(operation, deadline, before_sending)
    }

    /// The same client with a record for one call; one that is there already is kept.
    pub(crate) fn begin(&self, operation: &'static Operation) -> Context {
        let call = self.call.clone().unwrap_or_else(|| Arc::new(self.new_call(operation, None)));
        Context {
            settings: Arc::clone(&self.settings),
            authoriser: self.authoriser.clone(),
            secrets: Arc::clone(&self.secrets),
            pace: self.pace.clone(),
            call: Some(call),
        }
    }

    /// The project id: the given one, else the client's. A given one that is malformed is an error, and never
    /// replaced.
    pub(crate) async fn project_id<T>(
        &self,
        given: Option<std::result::Result<T, String>>,
    ) -> std::result::Result<T, Stopped>
    where
        T: FromStr + Deref<Target: AsRef<str>>,
        T::Err: Display,
    {
        let project_id = match given {
            Some(given) => given.map_err(|problem| Error::input("project_id", problem)),
            None => self.own_project_id().await.and_then(|project_id| {
                project_id.parse().map_err(|problem: T::Err| Error::input("project_id", problem))
            }),
        };
        let checked = project_id.and_then(|project_id| {
            let text = project_id.deref().as_ref();
            check_path_segment("project_id", text)?;
            if let Some(call) = &self.call {
                call.set_project_id(text);
            }
            Ok(project_id)
        });
        checked.map_err(|error| self.stop(error))
    }

    /// The client's, else the credentials', else the one that IAM knows by the region's name.
    pub(crate) async fn own_project_id(&self) -> Result<Cow<'_, str>> {
        if let Some(project_id) = &self.settings.project_id {
            return Ok(project_id.into());
        }
        let held = self.authoriser.current().await?;
        if let Some(project_id) = held.as_ref().and_then(|held| held.project_id.as_ref()) {
            return Ok(project_id.clone().into());
        }
        match &self.settings.project_lookup {
            Some(lookup) => lookup.project_id().await.map(Cow::Owned),
            None => Err(Error::configuration("there is no project id", "Give one to the call.")),
        }
    }

    /// The call is about this media asset.
    pub(crate) fn asset_id(&self, field: &str, asset_id: &str) -> std::result::Result<(), Stopped> {
        if asset_id.trim().is_empty() {
            let problem = if asset_id.is_empty() { "is empty" } else { "is only white space" };
            return Err(self.stop(Error::input(field, problem)));
        }
        if let Some(call) = &self.call {
            call.set_asset_id(asset_id);
        }
        Ok(())
    }

    fn stop(&self, error: Error) -> Stopped {
        if let Some(call) = &self.call {
            call.fail(error);
        }
        Stopped
    }

    /// What the generated code came to, as the crate's result.
    pub(crate) fn finish<T, E>(
        &self,
        answer: std::result::Result<ResponseValue<T>, progenitor_client::Error<E>>,
    ) -> Result<ResponseValue<T>> {
        answer.map_err(|generated| {
            let Some(call) = &self.call else {
                return from_generated(generated, None, None);
            };
            let error = call.take_failure().unwrap_or_else(|| {
                let (status, request_id) = call.answer();
                if status.is_some() {
                    call.attempt_failed(Happened::Unreadable);
                }
                from_generated(generated, status, request_id)
            });
            call.complete(error)
        })
    }
}

/// Errors that arise in the generated code itself, before `pre` or after `exec`.
fn from_generated<E>(
    error: progenitor_client::Error<E>,
    status: Option<u16>,
    request_id: Option<String>,
) -> Error {
    use progenitor_client::Error as Generated;
    let answer = Answer { status: status.unwrap_or_default(), request_id, ..Answer::default() };
    match error {
        Generated::InvalidRequest(problem) => Error::new(ErrorKind::Input, problem),
        Generated::CommunicationError(error) => {
            Error::new(ErrorKind::Input, "the request cannot be built").caused_by(error.without_url())
        }
        // serde's own text repeats what was in the body.
        Generated::InvalidResponsePayload(_, error) => Error::new(
            ErrorKind::Answer,
            format!(
                "the answer does not fit the documented type, at its line {}, column {}",
                error.line(),
                error.column()
            ),
        )
        .with_answer(answer),
        _ => {
            Error::new(ErrorKind::Answer, "the answer has a status that is not documented for this operation")
                .with_answer(answer)
        }
    }
}

/// URL libraries drop `.` and `..`, and read `\` as `/`: the request would reach another resource.
pub(crate) fn check_path_segment(field: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::input(field, "is empty"));
    }
    let cannot = |c: char| c == '/' || c == '\\' || c.is_control();
    if text == "." || text == ".." || text.contains(cannot) {
        return Err(Error::input(field, format!("{text:?} cannot be part of a path")));
    }
    Ok(())
}

/// The same way for each generated client.
macro_rules! impl_hooks {
    ($client:ty) => {
        impl ClientHooks<Context> for $client {
            async fn pre<E>(
                &self,
                request: &mut Request,
                _: &OperationInfo,
            ) -> std::result::Result<(), progenitor_client::Error<E>> {
                Ok(self.inner.prepare(request)?)
            }

            async fn exec(&self, request: Request, _: &OperationInfo) -> reqwest::Result<Response> {
                Ok(self.inner.execute(&self.client, &request).await)
            }

            async fn post<E>(
                &self,
                _: &reqwest::Result<Response>,
                _: &OperationInfo,
            ) -> std::result::Result<(), progenitor_client::Error<E>> {
                Ok(self.inner.end_if_failed()?)
            }
        }
    };
}

impl_hooks!(vod::Client);
impl_hooks!(iam::Client);

impl Context {
    fn prepare(&self, request: &mut Request) -> std::result::Result<(), Stopped> {
        if let Some(call) = &self.call {
            call.operation.check_limits(request).map_err(|error| self.stop(error))?;
        }
        write_canonically(request.url_mut());
        Ok(())
    }

    async fn execute(&self, client: &reqwest::Client, request: &Request) -> Response {
        match self.attempts(client, request).await {
            Ok(answer) => answer,
            Err(error) => {
                self.stop(error);
                // Never looked at: the call ends in `post`.
                http::Response::new(Vec::new()).into()
            }
        }
    }

    fn end_if_failed(&self) -> std::result::Result<(), Stopped> {
        match &self.call {
            Some(call) if call.has_failed() => Err(Stopped),
            _ => Ok(()),
        }
    }
}

/// Path and query exactly as they are signed, so that no rule of the verifier's about encoding can matter.
pub(crate) fn write_canonically(url: &mut reqwest::Url) {
    // As it is, mostly. To set what is there already takes long: all of it is parsed.
    if !signer::is_canonical_path(url.path()) {
        let path = signer::canonical_path(url.path());
        url.set_path(path.strip_suffix('/').unwrap_or(&path));
    }
    if url.query().is_none_or(signer::is_canonical_query) {
        return;
    }
    let pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = url.query_pairs().collect();
    let query = signer::canonical_query(pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref())));
    let query = (!query.is_empty()).then_some(query);
    url.set_query(query.as_deref());
}

/// An attempt that did not succeed.
struct Failed {
    happened: Happened,
    error: Error,
    retry_after: Option<Duration>,
}

impl Failed {
    fn new(happened: Happened, error: Error) -> Failed {
        Failed { happened, error, retry_after: None }
    }

    /// Tells the pace. If the attempt was throttled, says whether to go on.
    fn tell(&self, pace: &Pace, sent: Duration, now: Duration) -> Option<Patience> {
        match self.happened {
            Happened::Throttled => return Some(pace.throttled(sent, now, self.retry_after)),
            Happened::NotSent => {}
            _ => pace.taken(sent, now),
        }
        None
    }
}

impl Context {
    /// Sends the request until it succeeds, may not be sent again, or the time is over.
    async fn attempts(&self, client: &reqwest::Client, request: &Request) -> Result<Response> {
        let settings = &*self.settings;
        let clock = &*settings.clock;
        let call = self.call.as_deref().ok_or_else(|| Error::input("call", "has not begun"))?;
        let mut backoff = settings.retries.backoff();
        let mut clock_corrected = false;
        let mut token_renewed = false;
        // What a pace slows down for counts against no call.
        let mut throttled = 0;
        loop {
            let permitted = self.permit(call).await;
            let failed = match self.attempt(client, request, call, !token_renewed, !clock_corrected).await? {
                Ok(answer) => {
                    if let Some((pace, sent)) = permitted {
                        pace.taken(sent, clock.elapsed());
                    }
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            let attempt = call.attempts();
            call.attempt_failed(failed.happened);
            tracing::debug!(operation = call.operation.id, attempt, happened = ?failed.happened, error = %failed.error);

            // Each once: what is wrong was mended, and nothing was done.
            let mended = match failed.happened {
                Happened::ClockRefused => !std::mem::replace(&mut clock_corrected, true),
                Happened::TokenRefused => !std::mem::replace(&mut token_renewed, true),
                _ => false,
            };
            let paced = permitted.and_then(|(pace, sent)| failed.tell(pace, sent, clock.elapsed()));
            throttled += u32::from(paced.is_some());
            let delay = match mended || paced.is_some() {
                true => Duration::ZERO,
                false => backoff.next().max(failed.retry_after).unwrap_or_default(),
            };
            let again = (mended || failed.happened.may_repeat(call.operation.retry))
                && attempt - throttled < settings.retries.attempts
                && paced != Some(Patience::Over)
                && delay < call.time_left(clock);
            if !again {
                return Err(failed.error);
            }
            call.passed_over(&failed.error);
            clock.sleep(delay).await;
        }
    }

    /// A permit of the pace, if there is one, and when it was had. Waiting for it takes nothing of the call's time.
    async fn permit(&self, call: &Call) -> Option<(&Pace, Duration)> {
        let pace = self.pace.as_ref()?;
        let clock = &*self.settings.clock;
        let asked = clock.elapsed();
        let sent = pace.permit(clock).await;
        call.wait_on(sent.saturating_sub(asked));
        Some((pace, sent))
    }

    /// One attempt, signed anew. The outer error is final: the request cannot even be made.
    async fn attempt(
        &self,
        client: &reqwest::Client,
        request: &Request,
        call: &Call,
        may_renew: bool,
        may_correct: bool,
    ) -> Result<std::result::Result<Response, Failed>> {
        let settings = &*self.settings;
        let clock = &*settings.clock;
        let time_is_over =
            || Error::new(ErrorKind::Connect, "the call's time was over before this attempt was sent");
        let secrets = Secrets { held: self.authoriser.current().await?, of_body: Arc::clone(&self.secrets) };
        let held = secrets.held.as_deref();
        let moment = || Moment { elapsed: clock.elapsed(), now: clock.now() };
        let permit = match held {
            Some(held) => match held.known_permit(moment()) {
                Some(known) => known?,
                None => {
                    // In a box, since it is rare, and has room in every call otherwise.
                    let permit = Box::pin(held.permit(moment()));
                    within(clock, call.time_left(clock), permit).await.ok_or_else(time_is_over)??
                }
            },
            None => None,
        };
        // After that, since it may take its time.
        let offset = settings.clock_offset.load(Ordering::Relaxed);
        let signed_at = self.service_time(offset)?;
        let request = authorised(request, held, call, signed_at)?;

        let limit = settings.attempt_timeout.min(call.time_left(clock));
        if limit.is_zero() {
            return Err(time_is_over());
        }
        call.begin_attempt()?;
        let mut over = clock.limit(limit);
        let no_answer = |what: &str| {
            // For people: no fractions of a millisecond.
            let limit = Duration::from_millis(u64::try_from(limit.as_millis()).unwrap_or(u64::MAX));
            let what = format!("{what} within {limit:?}");
            Failed::new(Happened::Lost, Error::new(ErrorKind::NoAnswer, what))
        };
        let mut response = match before(&mut over, client.execute(request)).await {
            None => return Ok(Err(no_answer("no answer"))),
            Some(Err(error)) => return Ok(Err(transport_failure(error, &secrets))),
            Some(Ok(response)) => response,
        };
        let status = response.status();
        let mut body = Vec::new();
        if !status.is_success() {
            // An error is worth having even if its body is cut, stalled or endless.
            before(&mut over, pin!(read(&mut response, ERROR_BODY_LIMIT, &mut body))).await;
            let headers = response.headers();
            let answer = Answer::new(status.as_u16(), headers, &body, &secrets);
            let signs = held.is_some_and(|held| held.authorisation.sign());
            let clock_refused = signs && may_correct && self.learn_time(&answer, headers, signed_at, offset);
            let renewed =
                status == 401 && may_renew && held.is_some_and(|held| self.authoriser.renew_refused(held));
            let retry_after = retry_after(headers, signed_at);
            let error = Error::answered(answer, call.operation, retry_after);
            let happened = match error.kind() {
                ErrorKind::Throttled => Happened::Throttled,
                _ if clock_refused => Happened::ClockRefused,
                _ if renewed => Happened::TokenRefused,
                // Whatever the status: more than five refused signatures lock the key.
                ErrorKind::Credentials | ErrorKind::Permission => Happened::Refused,
                _ => Happened::of_status(status.as_u16()),
            };
            if let Some(held) = held {
                match happened {
                    Happened::ClockRefused => held.proof.doubt(),
                    _ if signs && error.kind() == ErrorKind::Credentials => held.proof.refuse(&error),
                    // Only the service itself, or who refuses a right, has looked at the credentials: not a gateway that
                    // knows no such path, nor anybody before it.
                    _ if error.is_from_service() && !matches!(status.as_u16(), 401 | 408 | 429 | 500..) => {
                        held.proof.accept(moment());
                    }
                    _ => {}
                }
            }
            return Ok(Err(Failed { happened, error, retry_after }));
        }

        let end = before(&mut over, pin!(read(&mut response, settings.answer_limit, &mut body))).await;
        match end {
            None => return Ok(Err(no_answer("no whole answer"))),
            Some(End::Failed(error)) => return Ok(Err(transport_failure(error, &secrets))),
            Some(End::Limit) => {
                let what = format!("the answer is longer than {} bytes", settings.answer_limit);
                let answer = Answer::new(status.as_u16(), response.headers(), b"", &secrets);
                let error = Error::new(ErrorKind::Answer, what).with_answer(answer);
                return Ok(Err(Failed::new(Happened::Unreadable, error)));
            }
            Some(End::Whole) => {}
        }
        // A page of somebody on the way is no proof.
        let is_the_services =
            || body.is_empty() || serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_ok();
        if let Some(held) = held.filter(|held| held.proof.wants(clock.elapsed()) && is_the_services()) {
            held.proof.accept(moment());
        }
        drop(permit);
        let answered = Answered::new(status.as_u16(), response.headers(), secrets.clone());
        tracing::debug!(
            operation = call.operation.id,
            status = status.as_u16(),
            request_id = answered.request_id()
        );
        call.answered(answered);
        whole(response, body).map(Ok)
    }

    /// The time by the service's clock, which is so many seconds ahead of ours.
    pub(crate) fn service_time(&self, offset: i64) -> Result<SystemTime> {
        let time = date::shifted(self.settings.clock.now(), offset);
        time.filter(|time| date::can_be_written(*time)).ok_or_else(|| {
            Error::configuration("the system's clock shows no date that can be signed", "Set the clock.")
        })
    }

    /// If the signature was refused because of its date, learns the service's time. Says whether it did.
    fn learn_time(&self, answer: &Answer, headers: &HeaderMap, signed_at: SystemTime, offset: i64) -> bool {
        let expired = answer.message.as_ref().filter(|message| message.contains("signature expired"));
        let Some(message) = expired.filter(|_| answer.status == 401) else {
            return false;
        };
        let Some(service_time) = server_time(message).or_else(|| made_at(headers)) else {
            return false;
        };
        let off = date::seconds_after(service_time, signed_at);
        // With our clock right, another signature would be refused like this one.
        let offset = offset.saturating_add(off);
        if off.unsigned_abs() < 60 || offset.unsigned_abs() > LARGEST_CLOCK_OFFSET {
            return false;
        }
        // Not added to what is there now: another call may have learned the same in the meantime.
        self.settings.clock_offset.store(offset, Ordering::Relaxed);
        tracing::warn!(
            seconds = offset,
            "this machine's clock is not the service's; signing with the service's time"
        );
        true
    }
}

/// From the gateway's text: `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`.
pub(crate) fn server_time(message: &str) -> Option<SystemTime> {
    let (_, after) = message.split_once("server time:")?;
    date::in_signature(after.trim_start().get(..16)?)
}

/// The request with who it is from, signed at this time.
fn authorised(request: &Request, held: Option<&Held>, call: &Call, at: SystemTime) -> Result<Request> {
    let mut request =
        request.try_clone().ok_or_else(|| Error::input("body", "cannot be sent more than once"))?;
    // No operation has headers of its own: build.rs sees to that. With room for what is added on the way.
    let mut headers = HeaderMap::with_capacity(12);
    headers.append(ACCEPT, HeaderValue::from_static("application/json"));
    // Also without a body: the official clients do, and the service has an error for a wrong one.
    headers.append(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    *request.headers_mut() = headers;
    if let Some(held) = held {
        held.authorisation.authorise(&mut request, &call.project_id(), &date::for_signature(at))?;
    }
    Ok(request)
}

/// The answer with its body, which was read from it.
fn whole(mut response: Response, body: Vec<u8>) -> Result<Response> {
    if body.is_empty() {
        return Ok(response);
    }
    let headers = std::mem::take(response.headers_mut());
    // Without an address, reqwest makes one up, each time anew.
    let whole = http::Response::builder().status(response.status()).url(response.url().clone()).body(body);
    let mut whole = whole.map_err(|_| Error::new(ErrorKind::Answer, "the answer has no valid status"))?;
    *whole.headers_mut() = headers;
    Ok(whole.into())
}

/// How the reading of a body ended.
enum End {
    Whole,
    Limit,
    Failed(reqwest::Error),
}

/// Reads a body, up to `limit` bytes.
async fn read(response: &mut Response, limit: usize, body: &mut Vec<u8>) -> End {
    loop {
        match response.chunk().await {
            Ok(None) => return End::Whole,
            Ok(Some(chunk)) => {
                let room = limit - body.len();
                body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
                if chunk.len() > room {
                    return End::Limit;
                }
            }
            Err(error) => return End::Failed(error),
        }
    }
}

/// No whole answer: because nothing was sent, or because what was sent was not answered. The causes are told in words
/// and not handed on: with HTTP/2 the other side may have put its own into them, and what it was sent.
fn transport_failure(error: reqwest::Error, secrets: &Secrets) -> Failed {
    let error = error.without_url();
    let mut causes = Vec::new();
    let mut cause = std::error::Error::source(&error);
    while let Some(deeper) = cause {
        causes.push(deeper.to_string());
        cause = deeper.source();
    }
    causes.dedup();
    let causes = if causes.is_empty() { error.to_string() } else { causes.join(": ") };
    let causes = one_line(&redact(&causes, secrets.iter()));
    if !error.is_connect() {
        let error = Error::new(ErrorKind::NoAnswer, format!("the connection broke: {causes}"));
        return Failed::new(Happened::Lost, error);
    }
    // TLS's own error is nowhere to be had but as text.
    let error = match causes.split_once("invalid peer certificate: ") {
        Some((_, problem)) => {
            let what = format!("the server's certificate was not accepted: {problem}");
            Error::new(ErrorKind::Connect, what).advise(
                "Check the endpoint. If its authority is a private one, give that authority's certificate \
                 (ca_certificate, --ca-cert).",
            )
        }
        None => Error::new(ErrorKind::Connect, format!("no connection: {causes}"))
            .advise("Check network, endpoint and proxy."),
    };
    Failed::new(Happened::NotSent, error)
}
