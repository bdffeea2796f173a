//! `diff`: what changed in spec/, and who breaks by it.

use std::cmp::Reverse;
use std::ffi::OsString;
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use semver::Version;
use serde_json::{Value, json};

use crate::generate::root;

mod differences;
mod documents;
mod drifts;
mod grammar;
mod names;
mod operations;
mod pairs;
mod report;
mod uses;
mod verdict;

use differences::{Difference, differences};
use documents::{Base, Document};
use drifts::Drift;
use grammar::Kind;
use names::Side;
use pairs::Pairs;
use report::{Entry, Report};
use uses::Uses;
use verdict::{Class, Sides};

pub use report::Format;

/// Fails on a breaking change that the version does not own up to.
pub fn run(first: Option<OsString>, second: Option<OsString>, format: Format) -> Result<ExitCode, String> {
    let (report, is_refused) = match (first, second) {
        (Some(old), Some(new)) => between(Path::new(&old), Path::new(&new))?,
        (revision, _) => {
            let revision = revision
                .map(|text| text.into_string().map_err(|text| format!("{text:?}: no such revision here")))
                .transpose()?;
            since(&root(), revision.as_deref())?
        }
    };
    let text = report.show(format)?;
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough.
        Err(e) if e.kind() != ErrorKind::BrokenPipe => {
            return Err(format!("the report cannot be written: {e}"));
        }
        _ => {}
    }
    Ok(if is_refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Two files. They have no version, so every breaking change counts.
fn between(old: &Path, new: &Path) -> Result<(Report, bool), String> {
    let entries = sorted(compare(&documents::files(old, new)?)?);
    let is_breaking = is_breaking(&entries);
    let title = format!("from {} to {}", old.display(), new.display());
    Ok((Report { title, entries, version: None }, is_breaking))
}

/// Two texts, of which neither is in any file.
#[cfg(any(test, fuzzing))]
pub(crate) fn texts(old: &str, new: &str, format: Format) -> Result<String, String> {
    let entries = sorted(compare(&documents::texts(old, new)?)?);
    Report { title: "from one to the other".to_owned(), entries, version: None }.show(format)
}

/// The work tree, since a revision.
fn since(root: &Path, revision: Option<&str>) -> Result<(Report, bool), String> {
    let base = Base::new(root, revision)?;
    if let Some(note) = &base.note {
        eprintln!("{note}");
    }
    let mut entries = Vec::new();
    for document in base.documents()? {
        entries.extend(compare(&document)?);
    }
    let entries = sorted(entries);
    let title = format!("since {}", base.name);
    if !is_breaking(&entries) {
        return Ok((Report { title, entries, version: None }, false));
    }
    let (version, is_refused) = match base.versions()? {
        Some((old, new)) if is_breaking_step(&old, &new) => {
            (format!("The version owns up to what breaks: {old} → {new}."), false)
        }
        Some((old, new)) if old == new => {
            let step = next_step(&old);
            (
                format!(
                    "The version does not own up to what breaks: it is still {old}, and {step} would do."
                ),
                true,
            )
        }
        Some((old, new)) => {
            let step = next_step(&old);
            (
                format!("The version does not own up to what breaks: {old} → {new}, where {step} would do."),
                true,
            )
        }
        None => {
            ("There are no two versions in Cargo.toml that could own up to what breaks.".to_owned(), true)
        }
    };
    Ok((Report { title, entries, version: Some(version) }, is_refused))
}

fn compare(document: &Document) -> Result<Vec<Entry>, String> {
    let name = &document.name;
    let empty = json!({});
    let (old, new) = (document.old.as_ref().unwrap_or(&empty), document.new.as_ref().unwrap_or(&empty));
    if old == new {
        return Ok(Vec::new());
    }
    let has = |key: &str| [&document.old, &document.new].into_iter().flatten().all(|d| d.get(key).is_some());
    let kind = match (has("openapi"), has("services")) {
        (true, _) => Kind::Document,
        (_, true) => Kind::ErrorCodes,
        _ => {
            return Err(format!(
                "{name}: one version is an OpenAPI document, the other a table of error codes"
            ));
        }
    };
    let pairs = Pairs::new(old, new);
    let drift = if kind == Kind::Document && document.old.is_some() && document.new.is_some() {
        Drift::compare(old, new, &pairs).unwrap_or_else(|e| {
            eprintln!("{name}: drift could not compare it, so only our own rules judge: {e}");
            Drift::default()
        })
    } else {
        Drift::default()
    };
    let sides = Sides { old: Uses::new(old), new: Uses::new(new), drift, is_new: document.old.is_none() };
    let mut entries = Vec::new();
    for difference in differences(kind, old, new, &pairs) {
        let rust = rust(name, &difference, (old, new), &sides);
        for verdict in sides.verdicts(&difference) {
            entries.push(Entry {
                place: format!("{name}#{}", difference.place()),
                class: verdict.class,
                before: difference.before.clone(),
                after: difference.after.clone(),
                audience: verdict.audience,
                rust: rust.clone(),
                reason: verdict.reason,
            });
        }
    }
    Ok(entries)
}

fn rust(document: &str, difference: &Difference, (old, new): (&Value, &Value), sides: &Sides) -> Vec<String> {
    let old = Side { document: old, uses: &sides.old };
    let new = Side { document: new, uses: &sides.new };
    let names = names::of(difference, old, new);
    if Path::new(document).file_stem().is_none_or(|stem| stem != "iam") {
        return names;
    }
    let inside = names.into_iter().filter(|name| !name.starts_with("Region::"));
    inside
        .map(|name| format!("generated::iam::{} (not public)", name.replacen("request::", "builder::", 1)))
        .collect()
}

fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(|entry| Reverse(entry.class));
    entries
}

fn is_breaking(entries: &[Entry]) -> bool {
    entries.iter().any(|entry| entry.class == Class::Breaking)
}

/// What cargo goes by: the leftmost number that is not zero.
fn step(version: &Version) -> (u64, u64, u64) {
    match (version.major, version.minor, version.patch) {
        (0, 0, patch) => (0, 0, patch),
        (0, minor, _) => (0, minor, 0),
        (major, ..) => (major, 0, 0),
    }
}

fn is_breaking_step(old: &Version, new: &Version) -> bool {
    step(new) > step(old)
}

fn next_step(version: &Version) -> Version {
    match step(version) {
        (0, 0, patch) => Version::new(0, 0, patch + 1),
        (0, minor, _) => Version::new(0, minor + 1, 0),
        (major, ..) => Version::new(major + 1, 0, 0),
    }
}
