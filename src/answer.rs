//! Answers that are errors: the service's, the gateway's, IAM's, a proxy's HTML, or nothing at all. Whatever
//! the body is, status and request id survive.

use std::fmt;

use http::header::{CONTENT_ENCODING, HeaderMap, HeaderName};
use serde_json::Value;

use crate::auth::{Secrets, redact};
use crate::error_code::ErrorCode;

/// How much of an error's body is read.
pub(crate) const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// How much of a message is kept, in characters.
const MESSAGE_LIMIT: usize = 1000;

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_IAM_TRACE_ID: HeaderName = HeaderName::from_static("x-iam-trace-id");

#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub status: u16,
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    /// Whether it names the policy that denied the call: IAM 5 does.
    pub names_policy: bool,
}

impl Answer {
    pub(crate) fn new(status: u16, headers: &HeaderMap, body: &[u8], secrets: &Secrets) -> Answer {
        let mut answer = Answer { status, ..Answer::default() };
        // It was not asked to pack it, and it is not unpacked: no text.
        let body = if headers.contains_key(CONTENT_ENCODING) { b"" } else { body };
        let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        let message = match serde_json::from_slice(body) {
            Ok(value) => {
                answer.code = find(&value, &["error_code", "errorCode", "code"]);
                answer.request_id = find(&value, &["request_id"]);
                answer.names_policy = find(&value, &["encoded_authorization_message"]).is_some();
                find(&value, &["error_msg", "errorMsg", "message"])
            }
            Err(_) if body.is_empty() => None,
            Err(_) => Some(text_of_page(&String::from_utf8_lossy(body))),
        };
        let tidy = |text: String| tidy(&text, secrets);
        answer.message = message.and_then(tidy);
        answer.code = answer.code.and_then(tidy);
        answer.request_id = request_id(headers)
            .and_then(|text| self::tidy(text, secrets))
            .or_else(|| answer.request_id.and_then(tidy));
        answer
    }

    /// The error-code table's row for it.
    pub(crate) fn entry(&self) -> Option<&'static ErrorCode> {
        ErrorCode::find(self.code.as_deref()?)
    }
}

/// A good answer. Secrets are looked for in its request id only when somebody asks for it: in a token of some thousand
/// characters that takes as long as all else.
#[derive(Clone)]
pub(crate) struct Answered {
    pub status: u16,
    /// As it came.
    request_id: Option<String>,
    secrets: Secrets,
}

impl Answered {
    pub(crate) fn new(status: u16, headers: &HeaderMap, secrets: Secrets) -> Answered {
        Answered { status, request_id: request_id(headers).map(str::to_owned), secrets }
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        tidy(self.request_id.as_deref()?, &self.secrets)
    }
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answered").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The request id, as it came.
fn request_id(headers: &HeaderMap) -> Option<&str> {
    let text = |name: &HeaderName| headers.get(name)?.to_str().ok().filter(|text| !is_blank(text));
    text(&X_REQUEST_ID).or_else(|| text(&X_IAM_TRACE_ID))
}

/// The gateway repeats what it was sent in some of its messages.
fn tidy(text: &str, secrets: &Secrets) -> Option<String> {
    Some(one_line(&redact(text, secrets.iter()))).filter(|text| !text.is_empty())
}

/// The first of these fields that has a value, here or in an object inside: Keystone wraps its fields in
/// `error`. Codes are text or, with Keystone, numbers.
fn find(value: &Value, names: &[&str]) -> Option<String> {
    let here = names.iter().find_map(|name| match value.get(name)? {
        Value::String(text) if !is_blank(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    here.or_else(|| match value {
        Value::Object(fields) => fields.values().find_map(|value| find(value, names)),
        Value::Array(values) => values.iter().find_map(|value| find(value, names)),
        _ => None,
    })
}

/// Of what is left out on one line, so that it must not hide what is said elsewhere.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control())
}

/// The words of an HTML page; other text stays as it is.
fn text_of_page(text: &str) -> String {
    if !text.trim_start().starts_with('<') {
        return text.to_owned();
    }
    let mut words = String::new();
    for part in text.split('<') {
        words.push_str(part.split_once('>').map_or("", |(_, after)| after));
        words.push(' ');
    }
    words
}

/// No line ends, no control characters, and not endless.
pub(crate) fn one_line(text: &str) -> String {
    // As request ids and codes are.
    if text.len() <= MESSAGE_LIMIT && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return text.to_owned();
    }
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut line = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(MESSAGE_LIMIT) {
        line.truncate(end);
        line.push('…');
    }
    line
}

/// `400 VOD.10083: The current …; request id …`
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        match &self.code {
            Some(code) => write!(f, " {code}")?,
            None => {
                let status = http::StatusCode::from_u16(self.status).ok();
                if let Some(reason) = status.and_then(|status| status.canonical_reason()) {
                    write!(f, " {reason}")?;
                }
            }
        }
        if let Some(message) = &self.message {
            write!(f, ": {}", message.trim_end_matches('.'))?;
        }
        if let Some(request_id) = &self.request_id {
            write!(f, "; request id {request_id}")?;
        }
        Ok(())
    }
}
