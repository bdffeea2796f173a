//! What is compared with: a signature written down the shortest way, with the same SHA-256 and HMAC.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::{digest, hmac};

use crate::{ACCESS_KEY, PROJECT_ID, SECRET_KEY};

/// The headers of a signed cancel: date, project and Authorization.
pub fn naive_signature(host: &str, path: &str, query: &str) -> [(&'static str, String); 3] {
    let date = date();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let sha256 = |text: &str| hex(digest::digest(&digest::SHA256, text.as_bytes()).as_ref());
    let names = "content-type;host;x-project-id;x-sdk-date";
    let canonical = format!(
        "DELETE\n{path}/\n{query}\ncontent-type:application/json\nhost:{host}\nx-project-id:{PROJECT_ID}\n\
         x-sdk-date:{date}\n\n{names}\n{}",
        sha256("")
    );
    let to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", sha256(&canonical));
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET_KEY.as_bytes());
    let signature = hex(hmac::sign(&key, to_sign.as_bytes()).as_ref());
    let authorization =
        format!("SDK-HMAC-SHA256 Access={ACCESS_KEY}, SignedHeaders={names}, Signature={signature}");
    [("X-Sdk-Date", date), ("X-Project-Id", PROJECT_ID.to_owned()), ("Authorization", authorization)]
}

/// As everybody does it: with the library for dates that is there.
fn date() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    let now = jiff::Timestamp::new(i64::try_from(now.as_secs()).expect("soon"), 0).expect("a date");
    now.strftime("%Y%m%dT%H%M%SZ").to_string()
}
