//! What the fuzz targets in fuzz/ call, and the tests that replay their corpora: no panic, and what has to hold of
//! every input. No part of the API: it is there for cargo-fuzz and for tests only.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use http::header::{DATE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use serde_json::Value;

use crate::answer::Answer;
use crate::auth::{AkSk, CredentialsFile, Secrets, signer};
use crate::date;
use crate::hooks::{server_time, write_canonically};
use crate::retry::{made_at, retry_after};

/// Without the letters of `[redacted]`, which could otherwise complete a piece of it.
const SECRET_KEY: &str = "SKEXAMPLE/SECRET+KEY0123456789GHIJKLMNOP";

const SIGNED_AT: &str = "20240102T030405Z";

/// A message as in HTTP: a first line, headers, an empty line and a body.
struct Message<'a> {
    first: String,
    headers: Vec<(String, String)>,
    body: &'a [u8],
}

impl Message<'_> {
    fn read(data: &[u8]) -> Message<'_> {
        let end = data.windows(2).position(|window| window == b"\n\n");
        let (head, body) = match end {
            Some(end) => (&data[..end], &data[end + 2..]),
            None => (data, &[][..]),
        };
        let head = String::from_utf8_lossy(head);
        let mut lines = head.split('\n');
        let first = lines.next().unwrap_or_default().to_owned();
        let header =
            |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
        Message { first, headers: lines.filter_map(header).collect(), body }
    }

    fn header_map(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.trim().as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.trim().as_bytes())) {
                headers.append(name, value);
            }
        }
        headers
    }
}

/// A request: `GET /path?query`, headers and a body.
pub fn signer(data: &[u8]) {
    let message = Message::read(data);
    let (method, target) = message.first.split_once(' ').unwrap_or((&message.first, ""));
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: Vec<(&str, &str)> =
        message.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let request = signer::Request { method, path, query, headers: &headers, body: message.body };
    let key = AkSk::new("AKEXAMPLE0123456789A", SECRET_KEY).with_security_token("AnExampleToken");
    let signed = signer::sign(&request, &key, SIGNED_AT);

    let canonical_path = signer::canonical_path(path);
    assert_eq!(signer::canonical_path(&canonical_path), canonical_path);
    assert_canonical(&canonical_path, b"/");
    let canonical_query = canonical_query(query);
    assert_eq!(self::canonical_query(&canonical_query), canonical_query);
    assert_canonical(&canonical_query, b"=&");

    let pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    let written = if canonical_query.is_empty() { 0 } else { canonical_query.split('&').count() };
    assert_eq!(written, pairs.len(), "pairs were lost");
    let reversed: Vec<&str> = pairs.into_iter().rev().collect();
    let reversed = reversed.join("&");

    // However it is written, it is the same request.
    let path = canonical_path.as_str();
    for query in [&canonical_query, &reversed] {
        let request = signer::Request { path, query, ..request };
        assert_eq!(signer::sign(&request, &key, SIGNED_AT), signed);
    }
    let upper_case: Vec<(String, &str)> =
        headers.iter().map(|(name, value)| (name.to_ascii_uppercase(), *value)).collect();
    let mut upper_case: Vec<(&str, &str)> =
        upper_case.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let names: HashSet<_> = upper_case.iter().map(|(name, _)| *name).collect();
    // Values of the same name keep their order, and sign() adds two of its own.
    if names.len() == headers.len() && !names.contains("X-SDK-DATE") && !names.contains("X-SECURITY-TOKEN") {
        upper_case.reverse();
    }
    let request = signer::Request { headers: &upper_case, ..request };
    assert_eq!(signer::sign(&request, &key, SIGNED_AT), signed);

    what_is_sent_is_what_is_signed(target);
}

fn what_is_sent_is_what_is_signed(target: &str) {
    // Otherwise it would be a part of the host.
    if !target.starts_with('/') {
        return;
    }
    let Ok(mut url) = reqwest::Url::parse(&format!("https://vod.example.com{target}")) else { return };
    write_canonically(&mut url);
    let (path, query) = (url.path(), url.query().unwrap_or_default());
    let signed = signer::canonical_path(path);
    assert!(signed == path || signed.strip_suffix('/') == Some(path), "{path} is signed as {signed}");
    assert_eq!(canonical_query(query), query);
}

/// The query as it is signed: the third line of the canonical request.
fn canonical_query(query: &str) -> String {
    let request = signer::Request { method: "GET", path: "/", query, headers: &[], body: b"" };
    signer::canonical_request(&request).split('\n').nth(2).unwrap_or_default().to_owned()
}

/// Of unreserved characters, `%XX` in upper case and the given separators.
fn assert_canonical(text: &str, separators: &[u8]) {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let is_digit = |byte: Option<u8>| byte.is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F'));
        let is_fine = match byte {
            b'%' => is_digit(bytes.next()) && is_digit(bytes.next()),
            _ => byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) || separators.contains(&byte),
        };
        assert!(is_fine, "not canonical: {text:?}");
    }
}

/// An answer: a status, headers and a body.
pub fn error_body(data: &[u8]) {
    let message = Message::read(data);
    let status = message.first.trim().parse().unwrap_or(500);
    let headers = message.header_map();
    let secrets = Secrets { held: None, of_body: Arc::new([SECRET_KEY.into()]) };
    let answer = Answer::new(status, &headers, message.body, &secrets);
    assert_eq!(answer.status, status);
    for text in [&answer.code, &answer.message, &answer.request_id].into_iter().flatten() {
        assert!(!text.is_empty() && !text.contains(char::is_control), "{text:?}");
        assert!(text.chars().count() <= 1001, "it is endless");
        assert_without_secret(text);
    }
    assert!(answer.to_string().starts_with(&status.to_string()));
    let _ = answer.entry();

    let is_visible = |text: &str| text.contains(|c: char| !c.is_control() && !c.is_whitespace());
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).is_some_and(is_visible);
    let body: Value = serde_json::from_slice(message.body).unwrap_or_default();
    let field = |name: &str| body.get(name).and_then(Value::as_str).is_some_and(is_visible);
    let has_request_id = header("x-request-id") || header("x-iam-trace-id") || field("request_id");
    assert!(answer.request_id.is_some() || !has_request_id, "the request id is lost");
    assert!(answer.code.is_some() || !field("error_code"), "the code is lost");
    assert!(answer.message.is_some() || !field("error_msg"), "the message is lost");
}

/// Twelve letters and digits of it in a row are a piece.
fn assert_without_secret(text: &str) {
    let letters =
        |text: &str| text.bytes().filter(u8::is_ascii_alphanumeric).map(char::from).collect::<String>();
    let (letters, secret) = (letters(text), letters(SECRET_KEY));
    for start in 0..secret.len() - 11 {
        assert!(!letters.contains(&secret[start..start + 12]), "a piece of the secret is in {text:?}");
    }
}

/// The values of Retry-After and Date in a line each, then a message of the gateway's.
pub fn times(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.splitn(3, '\n');
    let (after, at, message) = (lines.next(), lines.next(), lines.next());
    let mut headers = HeaderMap::new();
    for (name, value) in [(RETRY_AFTER, after), (DATE, at)] {
        if let Ok(value) = HeaderValue::from_bytes(value.unwrap_or_default().as_bytes()) {
            headers.insert(name, value);
        }
    }
    for now in [UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(1 << 40)] {
        let asked = retry_after(&headers, now);
        if let Some(seconds) = after.and_then(|text| text.trim().parse::<u64>().ok()) {
            assert!(asked.is_none_or(|asked| asked.as_secs() == seconds));
        }
    }
    let _ = server_time(message.unwrap_or_default());

    // Every time that can be written is read again.
    let _ = date::in_answer(&text);
    let seconds: i64 = after.unwrap_or_default().trim().parse().unwrap_or_default();
    let Some(time) = date::shifted(UNIX_EPOCH, seconds) else { return };
    let signed = date::for_signature(time);
    assert_eq!(signed.is_empty(), !date::can_be_written(time));
    if !signed.is_empty() {
        let text = httpdate::fmt_http_date(time);
        headers.insert(DATE, HeaderValue::from_str(&text).expect("a date is ASCII"));
        headers.insert(RETRY_AFTER, HeaderValue::from_str(&text).expect("a date is ASCII"));
        assert_eq!(made_at(&headers), Some(time), "{text}");
        assert_eq!(retry_after(&headers, UNIX_EPOCH).map(|delay| delay.as_secs()), Some(0), "{text}");
        assert_eq!(server_time(&format!("signature expired, server time:{signed}")), Some(time), "{signed}");
    }
}

/// A credentials file.
pub fn credentials_file(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let path = Path::new("credentials");
    match CredentialsFile::parse(path, &text) {
        Ok(file) => {
            let empty = CredentialsFile::parse(path, "").expect("nothing is wrong with it");
            assert_eq!(format!("{file:?}"), format!("{empty:?}"), "its Debug depends on what is in it");
            let names = ["ak", "sk", "security_token", "project_id", "iam_endpoint"];
            let values = names.map(|name| file.get(name));
            for value in values.iter().flatten() {
                assert!(!value.is_empty() && text.contains(value.as_str()));
            }
            match file.key() {
                Ok(Some(key)) => {
                    assert_eq!(Some(key.access_key()), values[0].as_deref());
                    assert_eq!(Some(key.secret_key()), values[1].as_deref());
                    assert_eq!(key.security_token(), values[2].as_deref());
                }
                Ok(None) => assert_eq!(&values[..3], [None, None, None]),
                Err(_) => assert!(values[0].is_none() || values[1].is_none()),
            }
            let _ = file.lacking();
        }
        Err(error) => {
            let expected = CredentialsFile::parse(path, "[").expect_err("it is no section");
            assert_eq!(format!("{error:?}"), format!("{expected:?}"), "the error depends on what is in it");
        }
    }

    // What stands on one line behind the sign is the value, whatever it is made of.
    let value = text.split(['\n', '\r']).next().unwrap_or_default().trim();
    let text = format!("[basic]\nak = AKEXAMPLE0123456789A\nsk = {value}\n\nproject_id={value}\n");
    let file = CredentialsFile::parse(path, &text).expect("it is well formed");
    let expected = (!value.is_empty()).then_some(value);
    assert_eq!(file.get("sk").as_deref(), expected);
    assert_eq!(file.get("project_id").as_deref(), expected);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::PathBuf;

    type Target = (&'static str, fn(&[u8]));

    /// The targets whose corpora are replayed here; spec_diff's is in xtask.
    const TARGETS: [Target; 4] = [
        ("credentials_file", super::credentials_file),
        ("error_body", super::error_body),
        ("signer", super::signer),
        ("times", super::times),
    ];

    fn folder(name: &str) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name)
    }

    fn files(folder: PathBuf) -> Vec<PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    #[test]
    fn the_corpora_find_nothing() {
        for (target, run) in TARGETS {
            for path in files(folder("corpus").join(target)) {
                // Shown if the test fails.
                println!("{}", path.display());
                run(&fs::read(path).unwrap());
            }
        }
    }

    #[test]
    fn every_target_has_a_corpus_and_is_replayed() {
        let stems = |name: &str| -> BTreeSet<String> {
            files(folder(name))
                .iter()
                .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
                .collect()
        };
        let replayed: BTreeSet<String> =
            TARGETS.iter().map(|(target, _)| *target).chain(["spec_diff"]).map(str::to_owned).collect();
        assert_eq!(stems("fuzz_targets"), replayed);
        assert_eq!(stems("corpus"), replayed);
        for target in replayed {
            assert!(files(folder("corpus").join(&target)).len() >= 5, "{target}");
        }
    }
}
