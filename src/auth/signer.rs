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

use aws_lc_rs::{digest, hmac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

use super::AkSk;

/// The name of the algorithm, first word of the `Authorization` header.
pub const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// Everything but `A-Z a-z 0-9 - _ . ~` is percent-encoded, with upper-case digits.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// In a path, slashes stay.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// Most requests have no body.
const SHA256_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

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
    let security_token = key.security_token().map(|token| ("x-security-token", token));
    let added = [("x-sdk-date", date)].into_iter().chain(security_token);
    let headers = sorted_headers(request.headers.iter().copied().chain(added));
    // One buffer for all three stages.
    let mut text = String::with_capacity(1024);
    write_canonical_request(&mut text, request, &headers);
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    text.clear();
    write_string_to_sign(&mut text, date, hash);
    let signature = hmac::sign(key.signing_key(), text.as_bytes());
    text.clear();
    text.extend([ALGORITHM, " Access=", key.access_key(), ", SignedHeaders="]);
    write_names(&mut text, &headers);
    text.push_str(", Signature=");
    write_hex(&mut text, signature.as_ref());
    Signed { date: date.to_owned(), authorization: text }
}

/// The first stage: the request in the one form in which both sides hash it.
///
/// With temporary keys the security token is in the result. It is a secret: do not log it.
pub fn canonical_request(request: &Request<'_>) -> String {
    let mut text = String::new();
    write_canonical_request(&mut text, request, &sorted_headers(request.headers.iter().copied()));
    text
}

fn write_canonical_request(text: &mut String, request: &Request<'_>, headers: &[Header<'_>]) {
    text.push_str(request.method);
    text.push('\n');
    write_path(text, request.path);
    text.push('\n');
    if is_canonical_query(request.query) {
        text.push_str(request.query);
    } else {
        write_query(text, wire_pairs(request.query).collect());
    }
    text.push('\n');
    for (name, value) in headers {
        text.push_str(name);
        text.push(':');
        text.push_str(value);
        text.push('\n');
    }
    text.push('\n');
    write_names(text, headers);
    text.push('\n');
    // A client may announce a hash of its own, as the official ones do for bodies they do not hash.
    match headers.iter().find(|(name, _)| name == "x-sdk-content-sha256") {
        Some((_, announced)) => text.push_str(announced),
        None if request.body.is_empty() => text.push_str(SHA256_OF_NOTHING),
        None => write_hex(text, digest::digest(&digest::SHA256, request.body).as_ref()),
    }
}

/// The second stage: algorithm, date and the hash of the canonical request.
pub fn string_to_sign(date: &str, canonical_request: &str) -> String {
    let mut text = String::new();
    write_string_to_sign(&mut text, date, digest::digest(&digest::SHA256, canonical_request.as_bytes()));
    text
}

fn write_string_to_sign(text: &mut String, date: &str, hash: digest::Digest) {
    text.push_str(ALGORITHM);
    text.push('\n');
    text.push_str(date);
    text.push('\n');
    write_hex(text, hash.as_ref());
}

/// The third stage: the string to sign, keyed with the secret key itself. There is no derivation of keys.
pub fn signature(string_to_sign: &str, secret_key: &str) -> String {
    let signature = hmac::sign(&signing_key(secret_key), string_to_sign.as_bytes());
    let mut text = String::new();
    write_hex(&mut text, signature.as_ref());
    text
}

/// The secret key, ready to sign: half of an HMAC's work is the same for every message.
pub(super) fn signing_key(secret_key: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret_key.as_bytes())
}

/// The names of the headers that are signed, sorted and joined by `;`.
pub fn signed_headers(headers: &[(&str, &str)]) -> String {
    let mut text = String::new();
    write_names(&mut text, &sorted_headers(headers.iter().copied()));
    text
}

/// A path with each segment percent-encoded once, and with a slash at its end. It may be percent-encoded
/// already; a `%2F` in it is a slash. Only what is signed has the slash at its end; what is sent need not.
pub fn canonical_path(path: &str) -> String {
    let mut text = String::new();
    write_path(&mut text, path);
    text
}

fn write_path(text: &mut String, path: &str) {
    if is_plain(path.as_bytes(), b'/') {
        text.push_str(path);
    } else {
        text.extend(percent_encode(&decode(path), RESERVED_IN_PATH));
    }
    if !text.ends_with('/') {
        text.push('/');
    }
}

/// A query of the given names and values (not encoded yet): sorted by name, then value, and percent-encoded.
pub fn canonical_query<K: AsRef<[u8]>, V: AsRef<[u8]>>(pairs: impl IntoIterator<Item = (K, V)>) -> String {
    let mut text = String::new();
    write_query(&mut text, pairs.into_iter().collect());
    text
}

fn write_query<K: AsRef<[u8]>, V: AsRef<[u8]>>(text: &mut String, mut pairs: Vec<(K, V)>) {
    pairs.sort_by(|(k1, v1), (k2, v2)| (k1.as_ref(), v1.as_ref()).cmp(&(k2.as_ref(), v2.as_ref())));
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            text.push('&');
        }
        write_encoded(text, name.as_ref());
        text.push('=');
        write_encoded(text, value.as_ref());
    }
}

/// Whether it is as [`canonical_path`] writes it, less the slash at its end.
pub(crate) fn is_canonical_path(path: &str) -> bool {
    is_plain(path.as_bytes(), b'/') && !path.ends_with('/')
}

/// Whether it is one name and its value with nothing to encode, as that of most requests. (There may be others.)
pub(crate) fn is_canonical_query(query: &str) -> bool {
    is_plain(query.as_bytes(), b'=') && query.bytes().filter(|byte| *byte == b'=').count() == 1
}

fn wire_pairs(query: &str) -> impl Iterator<Item = (Cow<'_, [u8]>, Cow<'_, [u8]>)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    })
}

fn write_encoded(text: &mut String, bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(plain) if is_plain(bytes, b'-') => text.push_str(plain),
        _ => text.extend(percent_encode(bytes, RESERVED)),
    }
}

/// Whether nothing is encoded in it, nor to be. Most of what is signed is so, and need not be taken apart.
#[inline(never)]
fn is_plain(bytes: &[u8], but_for: u8) -> bool {
    let is_plain = |byte: u8| {
        byte.is_ascii_alphanumeric()
            | (byte == b'-')
            | (byte == b'_')
            | (byte == b'.')
            | (byte == b'~')
            | (byte == but_for)
    };
    // To the end in any case, many bytes at once, which is faster than to look whether it may stop.
    bytes.iter().fold(true, |plain, byte| plain & is_plain(*byte))
}

fn decode(text: &str) -> Cow<'_, [u8]> {
    // Most of what is signed has nothing to decode, which is found out faster this way.
    match text.contains('%') {
        true => percent_decode_str(text).into(),
        false => text.as_bytes().into(),
    }
}

/// A header as it is signed: its name in lower case, its value without the space around it.
type Header<'a> = (Cow<'a, str>, &'a str);

fn sorted_headers<'a>(headers: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<Header<'a>> {
    let mut sorted: Vec<Header<'a>> = Vec::with_capacity(8);
    for (name, value) in headers {
        // Most are as they are signed, which one look shows.
        let is_plain =
            name.bytes().fold(true, |plain, byte| plain & !byte.is_ascii_uppercase() & (byte != b'_'));
        if name.eq_ignore_ascii_case("authorization") || !is_plain && name.contains('_') {
            continue;
        }
        let name = if is_plain { name.into() } else { name.to_ascii_lowercase().into() };
        sorted.push((name, value.trim()));
    }
    sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
    sorted
}

fn write_names(text: &mut String, headers: &[Header<'_>]) {
    for (index, (name, _)) in headers.iter().enumerate() {
        if index > 0 {
            text.push(';');
        }
        text.push_str(name);
    }
}

/// The 32 bytes of a hash. Without formatting machinery, which takes longer than the hash itself.
fn write_hex(text: &mut String, hash: &[u8]) {
    let digit = |half: u8| half + if half < 10 { b'0' } else { b'a' - 10 };
    let mut digits = [0; 64];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(hash) {
        pair[0] = digit(byte >> 4);
        pair[1] = digit(byte & 15);
    }
    text.push_str(std::str::from_utf8(&digits).unwrap_or_default());
}
