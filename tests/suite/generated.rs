//! The generated code belongs to the spec that is here; and who only depends on the crate gets no generator.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

const MEND: &str = "To mend it: cargo xtask generate";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).replace("\r\n", "\n")
}

/// Every generated file.
fn generated() -> Vec<PathBuf> {
    let files = fs::read_dir(root().join("src/generated")).unwrap().map(|entry| entry.unwrap().path());
    files.chain([root().join("docs/operations.md")]).collect()
}

/// `// spec/vod.yaml sha256 4dfa…` at the head of each file.
fn recorded() -> Vec<(PathBuf, String, String)> {
    let mut recorded = Vec::new();
    for path in generated() {
        let text = read(&path);
        let head = text.trim_start_matches("<!-- ").trim_start_matches("// ");
        assert!(head.starts_with("Made by `cargo xtask generate`."), "{}", path.display());
        for line in text.lines().take(6) {
            if let Some((source, hash)) = line.trim_start_matches("// ").split_once(" sha256 ") {
                recorded.push((path.clone(), source.to_owned(), hash.to_owned()));
            }
        }
    }
    recorded
}

#[test]
fn the_generated_code_is_made_from_this_spec() {
    let recorded = recorded();
    for (path, source, hash) in &recorded {
        let actual: String = Sha256::digest(read(source)).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(&actual, hash, "{source} has changed, and {} has not. {MEND}", path.display());
    }
    for source in ["spec/vod.yaml", "spec/error-codes.yaml"] {
        assert!(
            recorded.iter().any(|(_, recorded, _)| recorded == source),
            "nothing is made from {source}. {MEND}"
        );
    }
}

#[test]
fn the_generated_code_is_made_with_this_progenitor() {
    let manifest = read("Cargo.toml");
    let line = manifest.lines().find(|line| line.starts_with("progenitor = ")).unwrap();
    let version = line.split("\"=").nth(1).unwrap().split('"').next().unwrap();
    for path in generated() {
        let head = format!("progenitor {version}\n");
        assert!(read(&path).contains(&head), "{} is of another version. {MEND}", path.display());
    }
    let client = manifest.lines().find(|line| line.starts_with("progenitor-client = ")).unwrap();
    assert!(
        client.contains(&format!("\"{version}\"")),
        "generator and its library are of one version: {client}"
    );
}

/// Feature `codegen` off: build.rs compiles to nothing, and what it would need is not even in the lock file.
#[test]
fn a_dependents_lock_file_has_no_generator() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = format!(
        "[package]\nname = \"dependent\"\nedition = \"2024\"\n[dependencies]\nhuaweicloud-vod.path = {:?}\n[workspace]\n",
        root()
    );
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), "").unwrap();
    // The same versions as here; what the dependent does not need is dropped.
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .current_dir(folder.path())
        .args(["metadata", "--format-version", "1"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lock = fs::read_to_string(folder.path().join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"progenitor-client\""), "{lock}");
    for generator in ["progenitor", "progenitor-impl", "typify", "openapiv3", "prettyplease", "yaml_serde"] {
        assert!(!lock.contains(&format!("name = \"{generator}\"")), "{generator}\n{lock}");
    }
}

#[test]
fn no_request_leaves_without_the_hooks() {
    let client = read("src/generated/vod.rs");
    assert!(client.contains("fn assert_client_hooks()"), "HooksMode::Expected");
    assert!(!client.contains("pub fn new_with_client"), "no constructor without credentials");
    assert_eq!(
        client.matches("pub fn new(").count(),
        client.matches("pub fn new(client: &'a super::Client)").count()
    );
}
