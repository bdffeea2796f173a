//! The one error of this crate.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::answer::Answer;
use crate::error_code::{Class, ErrorCode};
use crate::operation::{Operation, Retry};

/// The crate's result.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something could not be done: what happened, to which media asset, and what to do next.
///
/// Branch on [`kind`](Error::kind), or on the service's own [`code`](Error::code); not on the status, since the
/// service's documents give several statuses for the same code.
///
/// ```
/// # async fn example(vod: huaweicloud_vod::Client) {
/// use huaweicloud_vod::ErrorKind;
///
/// if let Err(error) = vod.cancel("f488337c31c8e4622f1590735b134c65").await {
///     match error.kind() {
///         ErrorKind::Permission => eprintln!("ask your administrator: {error}"),
///         _ if error.is_retryable() => eprintln!("later: {error}"),
///         _ => eprintln!("{error}"),
///     }
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// What happened, for errors that did not come from the service.
    what: String,
    answer: Option<Answer>,
    advice: Option<Cow<'static, str>>,
    call: CallSummary,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// What an error says of the call that ended with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallSummary {
    pub operation: Option<&'static Operation>,
    pub asset_id: Option<String>,
    pub attempts: u32,
    pub may_have_happened: bool,
    /// Why the earlier attempts failed.
    pub earlier: Vec<String>,
}

/// What sort of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings are not complete or not valid. Nothing was sent.
    Configuration,
    /// A value of this call is not valid. Nothing was sent.
    Input,
    /// The service did not take the credentials. They are not sent again as they are: more than five refused
    /// signatures in a row lock an access key for five minutes.
    Credentials,
    /// The credentials are good, but lack a right.
    Permission,
    /// The service was called too often. User action: send less often; try again after a minute.
    Throttled,
    /// The service refused the call for a reason of its own: see [`Error::code`].
    Refused,
    /// The service or its gateway failed. User action: try again later.
    Server,
    /// Nothing was sent: no connection, no credentials for now, or no time left for another attempt. User action:
    /// check network, endpoint and proxy, then try again.
    Connect,
    /// The request went out and no whole answer came back: it may have happened.
    NoAnswer,
    /// An answer came that is not as documented.
    Answer,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            what: what.into(),
            answer: None,
            advice: None,
            call: CallSummary::default(),
            retry_after: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(what: impl Into<String>, advice: impl Into<Cow<'static, str>>) -> Error {
        Error::new(ErrorKind::Configuration, what).advise(advice)
    }

    /// A value that is refused before anything is sent.
    pub(crate) fn input(field: &str, problem: impl fmt::Display) -> Error {
        Error::new(ErrorKind::Input, format!("{field}: {problem}"))
    }

    /// The service, or the gateway before it, said no.
    pub(crate) fn answered(
        answer: Answer,
        operation: &'static Operation,
        retry_after: Option<Duration>,
    ) -> Error {
        let entry = answer.entry();
        let kind = match (entry.and_then(|entry| entry.class), answer.status) {
            // A gateway that fails may repeat what it was told, and still have passed the request on.
            (Some(Class::Throttled), ..=499) => ErrorKind::Throttled,
            (Some(Class::Signature | Class::Token), _) => ErrorKind::Credentials,
            (Some(Class::Permission), _) => ErrorKind::Permission,
            (None, 401) => ErrorKind::Credentials,
            (None, 429) => ErrorKind::Throttled,
            (_, 403) if answer.names_policy => ErrorKind::Permission,
            (_, 300..=399) => ErrorKind::Answer,
            // Below 200: a protocol that nobody asked for.
            (_, 100..=199 | 408 | 500..) => ErrorKind::Server,
            _ => ErrorKind::Refused,
        };
        let mut error = Error::new(kind, String::new());
        error.0.advice = match kind {
            ErrorKind::Permission => Some(permission_advice(operation).into()),
            ErrorKind::Answer => Some(
                "Redirects are not followed, since credentials would travel along. Check the endpoint."
                    .into(),
            ),
            _ => entry.map(|entry| Cow::Borrowed(entry.action)).or(match kind {
                ErrorKind::Credentials => {
                    Some("Check the credentials, and that they belong to this region.".into())
                }
                ErrorKind::Throttled => Some("Send less often.".into()),
                ErrorKind::Server => Some("Try again later.".into()),
                _ => None,
            }),
        };
        if operation.not_queued.is_some() && answer.code.as_deref() == operation.not_queued {
            error.0.advice =
                Some("The task is not in the queue any more: there is nothing left to cancel.".into());
        }
        error.0.answer = Some(answer);
        error.0.retry_after = retry_after;
        error
    }

    pub(crate) fn advise(mut self, advice: impl Into<Cow<'static, str>>) -> Error {
        self.0.advice = Some(advice.into());
        self
    }

    pub(crate) fn caused_by(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// IAM refused a login, or could not be asked. What it refused, it would refuse again.
    pub(crate) fn of_login(mut self, who: &str) -> Error {
        let refused =
            matches!(self.status(), Some(400 | 401 | 403 | 404)) && self.kind() != ErrorKind::Throttled;
        if refused {
            self.0.kind = ErrorKind::Credentials;
            let advice = "Check names, password and account, and that the user may log in by program. \
                          It is not tried again for a while, since repeating can lock the user.";
            self.0.advice = Some(advice.into());
        }
        let doing = if refused { "IAM refused the login of" } else { "no token from IAM for" };
        self.while_doing(&format!("{doing} {who}"))
    }

    /// Says what it was for. The call it is then a part of has attempts of its own.
    pub(crate) fn while_doing(mut self, doing: &str) -> Error {
        self.0.what = match self.0.what.is_empty() {
            true => doing.to_owned(),
            false => format!("{doing}: {}", self.0.what),
        };
        self.0.call = CallSummary::default();
        self
    }

    /// Whether the service itself answered, or who refuses a right: not a gateway that knows no such path.
    pub(crate) fn is_from_service(&self) -> bool {
        let entry = self.0.answer.as_ref().and_then(Answer::entry);
        self.kind() == ErrorKind::Permission || entry.is_some_and(|entry| entry.service == "VOD")
    }

    pub(crate) fn with_answer(mut self, answer: Answer) -> Error {
        self.0.answer = Some(answer);
        self
    }

    pub(crate) fn of_call(mut self, call: CallSummary) -> Error {
        self.0.call = call;
        self
    }

    /// What sort of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status of the last answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The code in the last answer: `VOD.10083`, `APIG.0301`, or Keystone's number as text.
    pub fn code(&self) -> Option<&str> {
        self.0.answer.as_ref()?.code.as_deref()
    }

    /// The text in the last answer, shortened if it is very long.
    pub fn message(&self) -> Option<&str> {
        self.0.answer.as_ref()?.message.as_deref()
    }

    /// The id under which the service knows the request; the vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.as_ref()?.request_id.as_deref()
    }

    /// How long the service asks to be left alone, if it does.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the service said that the task is not in the queue (any more): VOD.10083 on a cancel. There is
    /// nothing left to cancel; after a lost answer ([`may_have_happened`](Error::may_have_happened)) perhaps
    /// because an earlier attempt did it.
    pub fn is_not_queued(&self) -> bool {
        let not_queued = self.0.call.operation.and_then(|operation| operation.not_queued);
        not_queued.is_some() && self.code() == not_queued
    }

    /// What the error-code table says of [`code`](Error::code).
    pub fn explanation(&self) -> Option<&'static ErrorCode> {
        self.0.answer.as_ref()?.entry()
    }

    /// What to do next.
    pub fn advice(&self) -> Option<&str> {
        self.0.advice.as_deref()
    }

    /// The operation, by its documented name: `cancelAssetTranscodeTask`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.call.operation.map(|operation| operation.id)
    }

    /// The media asset that the call was about.
    pub fn asset_id(&self) -> Option<&str> {
        self.0.call.asset_id.as_deref()
    }

    /// How often the request was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.0.call.attempts
    }

    /// Why the attempts before the last one failed, in their order.
    pub fn earlier_attempts(&self) -> &[String] {
        &self.0.call.earlier
    }

    /// Whether the service may have done what it was asked, although this is an error: an attempt went out and
    /// its answer was lost or cannot be read, or the gateway failed behind it.
    pub fn may_have_happened(&self) -> bool {
        self.0.call.may_have_happened
    }

    /// Whether the same call may succeed later, and may safely be made again.
    pub fn is_retryable(&self) -> bool {
        let repeatable = self.0.call.operation.is_some_and(|operation| operation.retry == Retry::Always);
        match self.kind() {
            ErrorKind::Throttled | ErrorKind::Connect => repeatable || !self.may_have_happened(),
            ErrorKind::Server | ErrorKind::NoAnswer => repeatable,
            _ => false,
        }
    }
}

fn permission_advice(operation: &Operation) -> String {
    match operation.iam_action {
        Some(action) => format!("Grant the IAM action {action}."),
        None => format!(
            "The IAM action that {} needs is not known to this crate: see {}",
            operation.id, operation.documentation
        ),
    }
}

/// One line: `cancelAssetTranscodeTask of asset f488…: 400 VOD.10053: …; request id …. What to do.`
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}")?;
            if let Some(asset_id) = self.asset_id() {
                write!(f, " of asset {}", asset_id.escape_debug())?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.what_happened())
    }
}

impl Error {
    /// The text without operation and asset, for where both are beside it.
    pub(crate) fn what_happened(&self) -> String {
        let inner = &*self.0;
        let mut text = inner.what.clone();
        if let Some(answer) = &inner.answer {
            if !text.is_empty() {
                text.push_str("; the answer was ");
            }
            text.push_str(&answer.to_string());
        }
        if self.attempts() > 1 {
            text.push_str(&format!("; after {} attempts", self.attempts()));
        }
        if let Some(retry_after) = self.retry_after() {
            text.push_str(&format!("; it asks to be left alone for {} s", retry_after.as_secs()));
        }
        if self.may_have_happened() {
            text.push_str("; it may have happened all the same");
        }
        if let Some(advice) = self.advice() {
            text.push_str(". ");
            text.push_str(advice);
        }
        text
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("text", &self.to_string())
            .field("earlier_attempts", &self.earlier_attempts())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}
