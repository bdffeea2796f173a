//! The real binary, `vod`, run with nothing of this environment.

use std::process::{Command, Output, Stdio};

use huaweicloud_vod::mock::FakeVod;
use serde_json::Value;

/// `vod` with nothing of this environment.
pub fn vod(arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vod"));
    command.env_clear().env("HUAWEICLOUD_VOD_METADATA_ENDPOINT", "off");
    command.envs(variables.iter().copied()).args(arguments).stdin(Stdio::null());
    command
}

pub const KEYS: [(&str, &str); 3] = [
    ("HUAWEICLOUD_SDK_AK", "AKEXAMPLE"),
    ("HUAWEICLOUD_SDK_SK", "planted-secret"),
    ("HUAWEICLOUD_SDK_PROJECT_ID", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"),
];

/// `vod` against a fake, which takes the key.
pub fn with_fake(fake: &FakeVod, arguments: &[&str]) -> Command {
    fake.accept_key(KEYS[0].1, KEYS[1].1, None);
    let endpoint = fake.endpoint();
    vod(&[arguments, &["--endpoint", &endpoint]].concat(), &KEYS)
}

pub fn run(mut command: Command) -> (i32, String, String) {
    finished(command.output().unwrap())
}

pub fn finished(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(!out.contains("planted-secret") && !err.contains("planted-secret"), "{out}{err}");
    (output.status.code().unwrap(), out, err)
}

pub fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

pub fn outcomes(out: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    lines(out).iter().map(|line| (text(&line["asset_id"]), text(&line["outcome"]))).collect()
}

pub fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(id, outcome)| ((*id).to_owned(), (*outcome).to_owned())).collect()
}
