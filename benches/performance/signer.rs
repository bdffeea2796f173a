//! The signer against its floor: SHA-256 and HMAC of the same bytes, with a key that is ready, and nothing else.

use std::hint::black_box;

use aws_lc_rs::{digest, hmac};
use huaweicloud_vod::auth::{AkSk, signer};

use crate::rounds::{Contestant, compare as compare_rounds};
use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};

const DATE: &str = "20240102T030405Z";
const TIMES: u32 = 10_000;

/// A request and its key, and what has to be hashed for it.
pub struct Case {
    key: AkSk,
    path: String,
    query: String,
    body: &'static [u8],
    canonical_request: String,
    string_to_sign: String,
    hmac_key: hmac::Key,
}

const HEADERS: [(&str, &str); 3] = [
    ("host", "vod.ap-southeast-3.myhuaweicloud.com"),
    ("content-type", "application/json"),
    ("x-project-id", PROJECT_ID),
];

impl Case {
    pub fn cancel() -> Case {
        Case::new(format!("/v1.0/{PROJECT_ID}/asset/process"), format!("asset_id={ASSET_ID}"), b"")
    }

    /// A body of some length, as for the processing of an asset.
    pub fn process() -> Case {
        let body =
            br#"{"asset_id":"f488337c31c8e4622f1590735b134c65","template_group_name":"test_template_group"}"#;
        Case::new(format!("/v1.0/{PROJECT_ID}/asset/process"), String::new(), body)
    }

    fn new(path: String, query: String, body: &'static [u8]) -> Case {
        let key = AkSk::new(ACCESS_KEY, SECRET_KEY);
        let hmac_key = hmac::Key::new(hmac::HMAC_SHA256, SECRET_KEY.as_bytes());
        let mut case = Case {
            key,
            path,
            query,
            body,
            canonical_request: String::new(),
            string_to_sign: String::new(),
            hmac_key,
        };
        let mut headers = HEADERS.to_vec();
        headers.push(("x-sdk-date", DATE));
        case.canonical_request =
            signer::canonical_request(&signer::Request { headers: &headers, ..case.request() });
        case.string_to_sign = signer::string_to_sign(DATE, &case.canonical_request);
        case
    }

    fn request(&self) -> signer::Request<'_> {
        signer::Request {
            method: "DELETE",
            path: &self.path,
            query: &self.query,
            headers: &HEADERS,
            body: self.body,
        }
    }

    pub fn sign(&self) {
        black_box(signer::sign(black_box(&self.request()), &self.key, black_box(DATE)));
    }

    pub fn floor(&self) {
        if !self.body.is_empty() {
            black_box(digest::digest(&digest::SHA256, black_box(self.body)));
        }
        black_box(digest::digest(&digest::SHA256, black_box(self.canonical_request.as_bytes())));
        black_box(hmac::sign(&self.hmac_key, black_box(self.string_to_sign.as_bytes())));
    }

    /// The same, with the key prepared for each signature, as who signs without a credential to keep it in has to.
    pub fn floor_with_key(&self) {
        let key = hmac::Key::new(hmac::HMAC_SHA256, black_box(SECRET_KEY.as_bytes()));
        black_box(digest::digest(&digest::SHA256, black_box(self.body)));
        black_box(digest::digest(&digest::SHA256, black_box(self.canonical_request.as_bytes())));
        black_box(hmac::sign(&key, black_box(self.string_to_sign.as_bytes())));
    }
}

pub fn compare() {
    for (title, case) in [("signer, cancel", Case::cancel()), ("signer, with a body", Case::process())] {
        let contestants: Vec<Contestant<'_>> = vec![
            ("floor, key and all", Box::new(|| (0..TIMES).for_each(|_| case.floor_with_key()))),
            ("floor, key ready", Box::new(|| (0..TIMES).for_each(|_| case.floor()))),
            ("ours", Box::new(|| (0..TIMES).for_each(|_| case.sign()))),
        ];
        compare_rounds(title, 400, TIMES, contestants);
    }
}
