//! What the documents show is what happens: their commands are run, and their output is compared.

use std::fs;
use std::path::Path;

use crate::{ACCESS_KEY, PROJECT_ID, SECRET_KEY};

#[test]
fn the_readmes_commands_do_what_it_shows() {
    // With the variables that the README speaks of, and none of anybody's own.
    let cases = trycmd::TestCases::new();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-credentials");
    fs::write(&file, "").unwrap();
    cases.register_bin("cargo", trycmd::schema::Bin::Path(env!("CARGO").into()));
    cases.register_bin("vod", trycmd::schema::Bin::Path(env!("CARGO_BIN_EXE_vod").into()));
    for (variable, value) in [
        ("HUAWEICLOUD_SDK_AK", ACCESS_KEY),
        ("HUAWEICLOUD_SDK_SK", SECRET_KEY),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", ""),
        ("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT_ID),
        ("HW_REGION_NAME", "ap-southeast-3"),
        ("HUAWEICLOUD_SDK_REGION_VOD_AP_SOUTHEAST_3", ""),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", ""),
        ("HUAWEICLOUD_SDK_CREDENTIALS_FILE", file.to_str().unwrap()),
        ("HW_AUTH_URL", ""),
    ] {
        cases.env(variable, value);
    }
    cases.case("README.md");
    cases.run();
}

#[test]
fn every_file_that_the_documents_name_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for document in [
        "README.md",
        "CONTRIBUTING.md",
        "DESIGN.md",
        "spec/README.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "docs/faults.md",
        "docs/performance.md",
    ] {
        let text = fs::read_to_string(root.join(document)).unwrap();
        for link in text.split("](").skip(1).filter_map(|after| after.split(')').next()) {
            if !link.contains("://") && !link.starts_with('#') {
                let base = Path::new(document).parent().unwrap_or(Path::new(""));
                let target = root.join(base).join(link.split('#').next().unwrap());
                assert!(target.exists(), "{document} links to {link}");
            }
        }
    }
}

/// The README's test command is the one that CI runs.
#[test]
fn ci_runs_the_readmes_test_command() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let command = readme.lines().find(|line| line.starts_with("cargo test")).unwrap();
    assert!(fs::read_to_string(root.join(".ci/run")).unwrap().contains(command), "{command}");

    let workflow = fs::read_to_string(root.join(".github/workflows/ci.yml")).unwrap();
    let workflow: serde_json::Value = yaml_serde::from_str(&workflow).unwrap();
    let steps = workflow["jobs"]["checks"]["steps"].as_array().unwrap();
    assert!(steps.iter().any(|step| step["run"] == "bash .ci/run"), "{steps:?}");
}
