//! The signer against what the official signers made of the same requests, stage by stage.

use huaweicloud_vod::auth::{AkSk, signer};
use serde_json::Value;

/// One vector, as a request for the signer.
struct Vector {
    id: String,
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    key: AkSk,
    date: String,
    security_token: Option<String>,
    expected: Value,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    value.as_array().unwrap().iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

/// Every byte as `%XX`, so that the signer's own encoding cannot be what makes a vector agree.
fn encode_all(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

fn vectors() -> Vec<Vector> {
    let document: Value = serde_json::from_str(include_str!("data/signing-vectors.json")).unwrap();
    let all = document["vectors"].as_array().unwrap();
    let ours = all.iter().filter(|vector| vector["algorithm"] == "SDK-HMAC-SHA256");
    ours.map(|vector| {
        let mut headers = pairs(&vector["headers"]);
        headers.push(("Host".to_owned(), text(&vector["host"])));
        headers.extend(vector["project_id"].as_str().map(|id| ("X-Project-Id".to_owned(), id.to_owned())));
        let query: Vec<_> = pairs(&vector["query"])
            .iter()
            .map(|(name, value)| format!("{}={}", encode_all(name), encode_all(value)))
            .collect();
        let security_token = vector["security_token"].as_str().map(str::to_owned);
        let key = AkSk::new(text(&vector["ak"]), text(&vector["sk"]));
        Vector {
            id: text(&vector["id"]),
            method: text(&vector["method"]),
            path: text(&vector["path"]),
            query: query.join("&"),
            headers,
            body: vector["body"].as_str().unwrap_or_default().as_bytes().to_vec(),
            key: match &security_token {
                Some(token) => key.with_security_token(token),
                None => key,
            },
            date: text(&vector["date"]),
            security_token,
            expected: vector["expected"].clone(),
        }
    })
    .collect()
}

impl Vector {
    fn headers(&self) -> Vec<(&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    fn request<'a>(&'a self, headers: &'a [(&'a str, &'a str)]) -> signer::Request<'a> {
        signer::Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers,
            body: &self.body,
        }
    }
}

#[test]
fn there_are_as_many_vectors_as_were_recorded() {
    assert_eq!(vectors().len(), 36);
}

#[test]
fn first_stage_the_canonical_request() {
    for vector in vectors() {
        let mut headers = vector.headers();
        headers.push(("X-Sdk-Date", &vector.date));
        headers.extend(vector.security_token.as_deref().map(|token| ("X-Security-Token", token)));
        let canonical_request = signer::canonical_request(&vector.request(&headers));
        assert_eq!(canonical_request, text(&vector.expected["canonical_request"]), "{}", vector.id);
    }
}

#[test]
fn second_stage_the_string_to_sign() {
    for vector in vectors() {
        let string_to_sign =
            signer::string_to_sign(&vector.date, &text(&vector.expected["canonical_request"]));
        assert_eq!(string_to_sign, text(&vector.expected["string_to_sign"]), "{}", vector.id);
    }
}

#[test]
fn third_stage_the_signature() {
    let document: Value = serde_json::from_str(include_str!("data/signing-vectors.json")).unwrap();
    for (vector, raw) in vectors().iter().zip(document["vectors"].as_array().unwrap()) {
        assert_eq!(raw["id"], vector.id.as_str());
        let signature = signer::signature(&text(&vector.expected["string_to_sign"]), &text(&raw["sk"]));
        let authorization = text(&vector.expected["authorization"]);
        assert!(authorization.ends_with(&format!("Signature={signature}")), "{}", vector.id);
    }
}

#[test]
fn all_stages_the_authorization_header() {
    for vector in vectors() {
        let headers = vector.headers();
        let signed = signer::sign(&vector.request(&headers), &vector.key, &vector.date);
        assert_eq!(signed.authorization, text(&vector.expected["authorization"]), "{}", vector.id);
        assert_eq!(signed.date, vector.date);
    }
}

#[test]
fn authorization_is_never_signed() {
    let headers = [("Authorization", "x"), ("aUTHORIZATION", "y"), ("Host", "h")];
    assert_eq!(signer::signed_headers(&headers), "host");
}

#[test]
fn canonical_forms_stay_as_they_are() {
    for path in ["/", "", "/a%2fb/", "/%", "/%4", "/%zz", "//a//", "/媒资/+", "/a%00b"] {
        let once = signer::canonical_path(path);
        assert_eq!(signer::canonical_path(&once), once, "{path}");
        assert!(once.ends_with('/') && once.is_ascii(), "{once}");
    }
}
