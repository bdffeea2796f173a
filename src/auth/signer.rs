//! SDK-HMAC-SHA256: how a request is signed with an access key and a secret key.
//!
//! A pure function of the request, the key and the time: no clock and no network, so that a signature can be
//! replayed, compared and fuzzed. Its three stages are functions of their own: [`canonical_request`],
//! [`string_to_sign`] and [`signature`]; [`sign`] does all three.
//!
//! What goes over the wire has to be what was signed: send the query as [`canonical_query`] writes it, and
//! the path as [`canonical_path`] does, less the slash added at its end.
//!
//! ```
//! use huaweicloud_vod::auth::{AkSk, signer};
//!
//! let request = signer::Request {
//!     method: "DELETE",
//!     path: "/v1.0/0a1b2c3d4e5f60718293a4b5c6d7e8f9/asset/process",
//!     query: "asset_id=f488337c31c8e4622f1590735b134c65",
//!     headers: &[
//!         ("host", "vod.cn-north-4.myhuaweicloud.com"),
//!         ("x-project-id", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"),
//!     ],
//!     body: b"",
//! };
//! let key = AkSk::new("AKEXAMPLE0123456789A", "SkExample/Secret+Key0123456789abcdefghij");
//! let signed = signer::sign(&request, &key, "20240102T030405Z");
//! assert_eq!(
//!     signed.authorization,
//!     "SDK-HMAC-SHA256 Access=AKEXAMPLE0123456789A, SignedHeaders=host;x-project-id;x-sdk-date, \
//!      Signature=cc5baeb71fcdedd37c39351bb6b4f18f27462cff962424029f61138a1e7c551d"
//! );
//! ```

use std::borrow::Cow;
use std::fmt::Write as _;

use aws_lc_rs::{digest, hmac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

use super::AkSk;

/// The name of the algorithm, first word of the `Authorization` header.
pub const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// Everything but `A-Z a-z 0-9 - _ . ~` is percent-encoded, with upper-case digits.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What is signed of a request.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The method, in upper case.
    pub method: &'a str,
    /// The path as it is on the wire, percent-encoded.
    pub path: &'a str,
    /// The query as it is on the wire, without its `?`. A `+` in it is a plus; a space is `%20`.
    pub query: &'a str,
    /// The headers to sign. Names may be in any case; those with a `_` in them and `Authorization` are left
    /// out. `X-Sdk-Date` is added by [`sign`], and so is the key's `X-Security-Token`.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body, byte for byte.
    pub body: &'a [u8],
}

/// Shows no header values and no body: a security token is among the headers.
impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// A signature, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The value of the `X-Sdk-Date` header.
    pub date: String,
    /// The value of the `Authorization` header.
    pub authorization: String,
}

/// Signs a request. `date` is the time of signing in UTC, as `20240102T030405Z`; the service refuses one that
/// is more than 15 minutes off.
pub fn sign(request: &Request<'_>, key: &AkSk, date: &str) -> Signed {
    let mut headers = request.headers.to_vec();
    headers.push(("x-sdk-date", date));
    if let Some(security_token) = key.security_token() {
        headers.push(("x-security-token", security_token));
    }
    let request = Request { headers: &headers, ..*request };
    let signature = signature(&string_to_sign(date, &canonical_request(&request)), key.secret_key());
    let (access_key, signed_headers) = (key.access_key(), signed_headers(&headers));
    let authorization =
        format!("{ALGORITHM} Access={access_key}, SignedHeaders={signed_headers}, Signature={signature}");
    Signed { date: date.to_owned(), authorization }
}

/// The first stage: the request in the one form in which both sides hash it.
///
/// With temporary keys the security token is in the result. It is a secret: do not log it.
pub fn canonical_request(request: &Request<'_>) -> String {
    let headers = sorted_headers(request.headers);
    let mut text = format!("{}\n{}\n", request.method, canonical_path(request.path));
    text.push_str(&canonical_query(wire_pairs(request.query)));
    text.push('\n');
    for (name, value) in &headers {
        text.push_str(name);
        text.push(':');
        text.push_str(value);
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&join_names(&headers));
    text.push('\n');
    // A client may announce a hash of its own, as the official ones do for bodies they do not hash.
    match headers.iter().find(|(name, _)| name == "x-sdk-content-sha256") {
        Some((_, announced)) => text.push_str(announced),
        None => text.push_str(&sha256(request.body)),
    }
    text
}

/// The second stage: algorithm, date and the hash of the canonical request.
pub fn string_to_sign(date: &str, canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{date}\n{}", sha256(canonical_request.as_bytes()))
}

/// The third stage: the string to sign, keyed with the secret key itself. There is no derivation of keys.
pub fn signature(string_to_sign: &str, secret_key: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret_key.as_bytes());
    hex(hmac::sign(&key, string_to_sign.as_bytes()).as_ref())
}

/// The names of the headers that are signed, sorted and joined by `;`.
pub fn signed_headers(headers: &[(&str, &str)]) -> String {
    join_names(&sorted_headers(headers))
}

/// A path with each segment percent-encoded once, and with a slash at its end. It may be percent-encoded
/// already; a `%2F` in it is a slash. Only what is signed has the slash at its end; what is sent need not.
pub fn canonical_path(path: &str) -> String {
    let decoded: Cow<'_, [u8]> = percent_decode_str(path).into();
    let segments = decoded.split(|byte| *byte == b'/').map(|segment| percent_encode(segment, RESERVED));
    let segments: Vec<_> = segments.map(|segment| segment.to_string()).collect();
    let mut path = segments.join("/");
    if !path.ends_with('/') {
        path.push('/');
    }
    path
}

/// A query of the given names and values (not encoded yet): sorted by name, then value, and percent-encoded.
pub fn canonical_query<K: AsRef<[u8]>, V: AsRef<[u8]>>(pairs: impl IntoIterator<Item = (K, V)>) -> String {
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort_by(|(k1, v1), (k2, v2)| (k1.as_ref(), v1.as_ref()).cmp(&(k2.as_ref(), v2.as_ref())));
    let mut query = String::new();
    for (name, value) in &pairs {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(percent_encode(name.as_ref(), RESERVED));
        query.push('=');
        query.extend(percent_encode(value.as_ref(), RESERVED));
    }
    query
}

fn wire_pairs(query: &str) -> impl Iterator<Item = (Cow<'_, [u8]>, Cow<'_, [u8]>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (percent_decode_str(name).into(), percent_decode_str(value).into())
    })
}

fn sorted_headers<'a>(headers: &[(&str, &'a str)]) -> Vec<(String, &'a str)> {
    let mut headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim()))
        .filter(|(name, _)| !name.contains('_') && name != "authorization")
        .collect();
    headers.sort_by(|(a, _), (b, _)| a.cmp(b));
    headers
}

fn join_names(headers: &[(String, &str)]) -> String {
    let names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
    names.join(";")
}

fn sha256(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
