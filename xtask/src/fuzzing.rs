//! What the fuzz target of the spec's comparison calls, and the test that replays its corpus.

use crate::diff::{self, Format};

/// Two documents, with a line of `=====` between them.
pub fn spec_diff(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (old, new) = text.split_once("\n=====\n").unwrap_or((&text, ""));
    for format in [Format::Text, Format::Markdown] {
        let _ = diff::texts(old, new, format);
    }
    if let Ok(report) = diff::texts(old, new, Format::Json) {
        let report: serde_json::Value = serde_json::from_str(&report).expect("the report is JSON");
        assert!(report.is_array());
    }
    for text in [old, new] {
        if let Ok(report) = diff::texts(text, text, Format::Json) {
            assert_eq!(report, "[]\n", "a document differs from itself");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_corpus_of_spec_diff_finds_nothing() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/spec_diff");
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            println!("{}", path.display());
            super::spec_diff(&fs::read(path).unwrap());
        }
    }
}
