//! Verifies signatures from the bytes on the wire, by the rule in the vendor's documents, with libraries and
//! code of its own: nothing of the signer under test is used.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::server::Received;

/// What is wrong with the request's signature, if anything is.
pub fn verify(request: &Received, secret_key: &str) -> Result<(), String> {
    let authorization = request.header("authorization").ok_or("no Authorization")?;
    let fields = authorization.strip_prefix("SDK-HMAC-SHA256 ").ok_or("another algorithm")?;
    let fields: Vec<(&str, &str)> = fields.split(", ").filter_map(|field| field.split_once('=')).collect();
    let field = |name: &str| fields.iter().find(|(given, _)| *given == name).map(|(_, value)| *value);
    let signed_headers = field("SignedHeaders").ok_or("no SignedHeaders")?;
    let signature = field("Signature").ok_or("no Signature")?;
    let date = request.header("x-sdk-date").ok_or("no X-Sdk-Date")?;

    let (path, query) = request.target().split_once('?').unwrap_or((request.target(), ""));
    let mut path: String =
        path.split('/').map(|segment| encode(&decode(segment))).collect::<Vec<_>>().join("/");
    if !path.ends_with('/') {
        path.push('/');
    }
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort();
    let query: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();

    let mut canonical_request = format!("{}\n{path}\n{}\n", request.method(), query.join("&"));
    let mut sorted: Vec<&str> = signed_headers.split(';').collect();
    sorted.sort_unstable();
    if sorted.join(";") != signed_headers {
        return Err("SignedHeaders are not sorted".to_owned());
    }
    for name in sorted {
        let value = request.header(name).ok_or_else(|| format!("{name} is signed but was not sent"))?;
        canonical_request.push_str(&format!("{name}:{value}\n"));
    }
    canonical_request.push_str(&format!("\n{signed_headers}\n{}", hex(&Sha256::digest(&request.body))));
    let string_to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", hex(&Sha256::digest(&canonical_request)));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret_key.as_bytes()).unwrap();
    mac.update(string_to_sign.as_bytes());
    let expected = hex(&mac.finalize().into_bytes());
    if expected == signature {
        Ok(())
    } else {
        Err(format!("it should be {expected}, of\n{canonical_request}"))
    }
}

/// `%41` → `A`. A `+` is a plus: in the strictest reading, and the only one in which a path can be read.
pub fn decode(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let (mut decoded, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        if bytes[at] == b'%' {
            decoded.push(u8::from_str_radix(&text[at + 1..at + 3], 16).unwrap());
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    decoded
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            text.push(byte as char);
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
