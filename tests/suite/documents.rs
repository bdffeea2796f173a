//! What the documents show is what happens: their commands are run, and their output is compared.

use std::path::Path;

#[test]
fn the_readmes_commands_do_what_it_shows() {
    // As a reader runs them: with no credentials of anybody's, and from the crates that are there.
    let cases = trycmd::TestCases::new();
    cases.register_bin("cargo", trycmd::schema::Bin::Path(env!("CARGO").into()));
    cases.register_bin("vod", trycmd::schema::Bin::Path(env!("CARGO_BIN_EXE_vod").into()));
    for variable in ["AK", "SK", "SECURITY_TOKEN", "PROJECT_ID", "CREDENTIALS_FILE"] {
        cases.env(format!("HUAWEICLOUD_SDK_{variable}"), "");
    }
    cases.case("README.md");
}

#[test]
fn every_file_that_the_documents_name_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for document in ["README.md", "CONTRIBUTING.md", "DESIGN.md", "spec/README.md", "CHANGELOG.md"] {
        // CONTRIBUTING.md is not in the package.
        let Ok(text) = std::fs::read_to_string(root.join(document)) else { continue };
        for link in text.split("](").skip(1).filter_map(|after| after.split(')').next()) {
            if !link.contains("://") && !link.starts_with('#') {
                let base = Path::new(document).parent().unwrap_or(Path::new(""));
                let target = root.join(base).join(link.split('#').next().unwrap());
                assert!(target.exists(), "{document} links to {link}");
            }
        }
    }
}
