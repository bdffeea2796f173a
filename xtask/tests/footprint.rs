//! `footprint --check`: what is committed is what a dependent builds, and a crate more is noticed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Whether it succeeded, and what it printed.
fn footprint(root: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("footprint")
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", root.join("xtask"))
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.success(), text)
}

/// As much of the workspace as cargo needs to know what depends on what.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for name in ["Cargo.toml", "Cargo.lock", "xtask/footprint.txt"] {
        fs::create_dir_all(folder.path().join("xtask")).unwrap();
        fs::copy(root().join(name), folder.path().join(name)).unwrap();
    }
    for name in [
        "build.rs",
        "src/lib.rs",
        "src/bin/vod/main.rs",
        "tests/suite/main.rs",
        "tests/mix/main.rs",
        "tests/million/main.rs",
        "benches/performance/main.rs",
    ] {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "").unwrap();
    }
    folder
}

#[test]
fn what_is_committed_is_what_a_dependent_builds() {
    let (success, text) = footprint(&root(), &["--check"]);
    assert!(success, "{text}");
}

#[test]
fn a_crate_more_is_noticed_and_the_mend_is_named() {
    let folder = folder();
    let (success, text) = footprint(folder.path(), &["--check"]);
    assert!(success, "{text}");

    let manifest = folder.path().join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    // Some crate that the lock file has anyway.
    fs::write(&manifest, text.replace("\n[dependencies]\n", "\n[dependencies]\nsemver = \"1\"\n")).unwrap();
    let (success, text) = footprint(folder.path(), &["--check"]);
    assert!(!success);
    assert!(text.contains("\n+    semver\n") && text.contains("-default: 9 more"), "{text}");
    assert!(text.contains("If that is meant: cargo xtask footprint --write"), "{text}");

    let (success, text) = footprint(folder.path(), &["--write"]);
    assert!(success, "{text}");
    let (success, text) = footprint(folder.path(), &["--check"]);
    assert!(success, "{text}");
}

#[test]
fn an_unknown_feature_set_is_refused() {
    let (success, text) = footprint(&root(), &["everything"]);
    assert!(
        !success && text.contains("there is no feature set everything; there are default, schemars"),
        "{text}"
    );
}
