//! What holds of every request that is signed.

use huaweicloud_vod::auth::{AkSk, signer};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::server::{Server, answer};
use crate::verifier::{decode, verify};
use crate::{ACCESS_KEY, SECRET_KEY};

type Pairs = Vec<(Vec<u8>, Vec<u8>)>;

/// Bytes of any kind, and often text.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        "[a-c%+&= ~*/媒]{0,4}".prop_map(String::into_bytes),
        "\\PC{0,8}".prop_map(String::into_bytes),
        vec(any::<u8>(), 0..8),
    ]
}

fn pairs() -> impl Strategy<Value = Pairs> {
    vec((bytes(), bytes()), 0..6)
}

/// As someone may write it: encoded or not, in either case.
fn path() -> impl Strategy<Value = String> {
    "(/([a-z]|%[0-9a-fA-F]{2}|[%+~. !*'()媒]|%[0-9g]){0,4}){0,4}"
}

fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    btree_map("x-[a-m]{1,6}", "[ -~]{1,12}", 1..5).prop_map(|headers| headers.into_iter().collect())
}

fn borrowed(headers: &[(String, String)]) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// A query as it is signed: the third line of the canonical request.
fn signed_query(query: &str) -> String {
    let request = signer::Request { method: "GET", path: "/", query, headers: &[], body: b"" };
    signer::canonical_request(&request).split('\n').nth(2).unwrap().to_owned()
}

/// Of unreserved characters, `%XX` in upper case and the given separators.
fn is_canonical(text: &str, separators: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || ('A'..='F').contains(&c);
    let mut pieces = text.split('%');
    let is_plain = |text: &str| {
        text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c) || separators.contains(c))
    };
    pieces.next().is_some_and(is_plain)
        && pieces.all(|piece| {
            piece.get(..2).is_some_and(|digits| digits.chars().all(is_digit)) && is_plain(&piece[2..])
        })
}

/// The pairs of a query, by a decoder that is not the signer's.
fn decoded(query: &str) -> Pairs {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn sorted(mut pairs: Pairs) -> Pairs {
    pairs.sort();
    pairs
}

proptest! {
    #[test]
    fn a_query_keeps_all_pairs_sorted_whatever_their_order(pairs in pairs(), at in any::<Index>()) {
        let query = signer::canonical_query(pairs.clone());
        prop_assert!(is_canonical(&query, "=&"), "{}", query);
        prop_assert_eq!(decoded(&query), sorted(pairs.clone()));
        prop_assert_eq!(signed_query(&query), query.clone(), "idempotent");

        let mut others = pairs;
        if !others.is_empty() {
            let middle = at.index(others.len());
            others.rotate_left(middle);
        }
        prop_assert_eq!(signer::canonical_query(others), query);
    }

    #[test]
    fn repeated_names_keep_all_values(values in vec(bytes(), 1..6)) {
        let pairs: Pairs = values.iter().map(|value| (b"asset_id".to_vec(), value.clone())).collect();
        let query = signer::canonical_query(pairs.clone());
        prop_assert_eq!(query.matches("asset_id=").count(), values.len());
        prop_assert_eq!(decoded(&query), sorted(pairs));
    }

    /// What is canonical as it is goes a shorter way; an empty pair, which is dropped, keeps it from that.
    #[test]
    fn a_query_is_signed_the_same_whether_it_is_taken_apart_or_not(query in "[a-c=&%2.~+ -]{0,12}") {
        prop_assert_eq!(signed_query(&query), signed_query(&format!("{query}&")));
    }

    #[test]
    fn a_path_is_signed_the_same_whether_its_letters_are_encoded_or_not(path in "(/[a-zA-Z0-9._~-]{1,40}){1,4}/?") {
        let encode = |c: char| if c == '/' { c.to_string() } else { format!("%{:02X}", u32::from(c)) };
        let encoded: String = path.chars().map(encode).collect();
        prop_assert_eq!(signer::canonical_path(&path), signer::canonical_path(&encoded));
    }

    #[test]
    fn a_canonical_path_stays_as_it_is(path in path()) {
        let once = signer::canonical_path(&path);
        prop_assert!(is_canonical(&once, "/"), "{}", once);
        prop_assert!(once.ends_with('/'));
        prop_assert_eq!(signer::canonical_path(&once), once.clone());
        // Less its last slash, as it is sent, it is signed the same way.
        let sent = once.strip_suffix('/').unwrap();
        prop_assert!(sent.ends_with('/') || signer::canonical_path(sent) == once);
    }

    #[test]
    fn case_and_order_of_header_names_do_not_matter(headers in headers(), upper in any::<bool>()) {
        let other: Vec<(String, String)> = headers
            .iter()
            .rev()
            .map(|(name, value)| {
                let name = if upper { name.to_ascii_uppercase() } else { name.replacen('x', "X", 1) };
                (name, format!(" {value}\t"))
            })
            .collect();
        let [one, other] = [&headers, &other].map(|headers| {
            let headers = borrowed(headers);
            let request = signer::Request { method: "GET", path: "/", query: "", headers: &headers, body: b"" };
            (signer::canonical_request(&request), signer::signed_headers(&headers))
        });
        prop_assert!(one.1.split(';').is_sorted());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn any_other_byte_is_another_signature(
        method in "[A-Z]{3,6}",
        path in path(),
        pairs in pairs(),
        headers in headers(),
        body in vec(any::<u8>(), 0..40),
        part in 0_usize..6,
        at in any::<Index>(),
        // Neither a separator, nor another way to write what was there.
        byte in prop::sample::select(b"ABCDEFXYZ0123456789".to_vec()),
    ) {
        // What is canonical can be written in one way only.
        let path = signer::canonical_path(&path);
        let query = signer::canonical_query(pairs);
        let sign = |method: &str, path: &str, query: &str, headers: &[(String, String)], body: &[u8]| {
            let request = signer::Request { method, path, query, headers: &borrowed(headers), body };
            signer::sign(&request, &AkSk::new(ACCESS_KEY, SECRET_KEY), "20240102T030405Z").authorization
        };
        let change = |bytes: &[u8], byte: u8| {
            let mut bytes = bytes.to_vec();
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes
        };
        let change_text = |text: &str, byte: u8| String::from_utf8(change(text.as_bytes(), byte)).unwrap();
        let before = sign(&method, &path, &query, &headers, &body);
        let (name, value) = &headers[0];
        let (is_same, after) = match part {
            0 => {
                let other = change_text(&method, byte);
                (other == method, sign(&other, &path, &query, &headers, &body))
            }
            1 => {
                let other = change_text(&path, byte);
                (other == path, sign(&method, &other, &query, &headers, &body))
            }
            2 => {
                let other = change_text(&query, byte);
                (other == query, sign(&method, &path, &other, &headers, &body))
            }
            3 => {
                let other = change_text(name, byte.to_ascii_lowercase());
                let mut changed = headers.clone();
                changed[0].0 = other.clone();
                (&other == name, sign(&method, &path, &query, &changed, &body))
            }
            4 => {
                let other = change_text(value, byte);
                let mut changed = headers.clone();
                changed[0].1 = other.clone();
                (&other == value, sign(&method, &path, &query, &changed, &body))
            }
            _ => {
                let other = change(&body, byte);
                (other == body, sign(&method, &path, &query, &headers, &other))
            }
        };
        prop_assert_eq!(is_same, before == after);
    }
}

/// On a real socket, by a verifier of its own.
#[test]
fn what_is_sent_is_what_was_signed() {
    let server = Server::start([answer(404, &[], "{}")]);
    let vod = server.client();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let texts = vec("[ -~媒é\n\t]{1,8}".prop_filter("blank", |text| !text.trim().is_empty()), 1..4);
    let project_ids = "[!-.0-\\[\\]-~]{1,12}".prop_filter("refused", |text| text != "." && text != "..");
    let cases = ProptestConfig { cases: 64, ..ProptestConfig::default() };
    proptest!(cases, |(asset_ids in texts, project_id in project_ids, words in "[ -~媒é]{1,8}")| {
        let call = vod.list_asset_list().project_id(project_id.as_str()).asset_id(asset_ids.clone()).query_string(&words);
        let error = runtime.block_on(call.send()).unwrap_err();
        prop_assert_eq!(error.status(), Some(404), "{}", error);

        let request = server.received().pop().unwrap();
        let verified = verify(&request, SECRET_KEY);
        prop_assert!(verified.is_ok(), "{:?}", verified);
        let (path, query) = request.target().split_once('?').unwrap();
        prop_assert_eq!(signer::canonical_path(path), format!("{path}/"));
        prop_assert_eq!(signed_query(query), query);
        let segment = path.split('/').nth(2).unwrap();
        prop_assert_eq!(decode(segment), project_id.as_bytes());
        let mut pairs: Pairs = vec![(b"query_string".to_vec(), words.into_bytes())];
        pairs.extend(asset_ids.into_iter().map(|id| (b"asset_id".to_vec(), id.into_bytes())));
        prop_assert_eq!(decoded(query), sorted(pairs));
    });
}
