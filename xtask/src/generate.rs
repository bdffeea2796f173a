//! `generate`: builds the crate with the feature `codegen`, takes the files that build.rs made, and carries
//! them over to src/generated and docs/operations.md, or compares them with what is there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use similar::TextDiff;

pub const PACKAGE: &str = "huaweicloud-vod";

/// The generated Rust; every file in there is.
const GENERATED: &str = "src/generated";

/// The generated page.
const PAGE: &str = "docs/operations.md";

/// How much of a difference is shown.
const DIFF_LINES: usize = 200;

type Files = BTreeMap<String, String>;

pub fn run(check: bool) -> Result<(), String> {
    let root = root();
    let made: Files = read(&build(&root)?)?.into_iter().map(|(name, text)| (place(&name), text)).collect();
    let committed = committed(&root)?;
    if made == committed {
        println!("{GENERATED} and {PAGE} are what spec/ makes: {} files.", made.len());
        return Ok(());
    }
    if check {
        return Err(format!(
            "{}{GENERATED} and {PAGE} are not what spec/ makes. To mend it: cargo xtask generate",
            difference(&committed, &made)
        ));
    }
    for name in committed.keys().filter(|name| !made.contains_key(*name)) {
        fs::remove_file(root.join(name)).map_err(|e| format!("{name}: {e}"))?;
        println!("removed {name}");
    }
    for (name, text) in made.iter().filter(|(name, text)| committed.get(*name) != Some(text)) {
        let path = root.join(name);
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text))
            .map_err(|e| format!("{name}: {e}"))?;
        println!("wrote {name}");
    }
    println!("Now read the difference: git diff spec {GENERATED} {PAGE}");
    Ok(())
}

/// Where a file that build.rs made belongs.
fn place(name: &str) -> String {
    match name.ends_with(".md") {
        true => PAGE.to_owned(),
        false => format!("{GENERATED}/{name}"),
    }
}

/// What is there now.
fn committed(root: &Path) -> Result<Files, String> {
    let mut files = Files::new();
    let folder = root.join(GENERATED);
    if folder.is_dir() {
        files.extend(read(&folder)?.into_iter().map(|(name, text)| (format!("{GENERATED}/{name}"), text)));
    }
    let page = root.join(PAGE);
    if page.is_file() {
        let text = fs::read_to_string(&page).map_err(|e| format!("{PAGE}: {e}"))?;
        files.insert(PAGE.to_owned(), text.replace("\r\n", "\n"));
    }
    Ok(files)
}

/// The folder of the workspace. `cargo run` says where this package is.
pub fn root() -> PathBuf {
    let xtask =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or(env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    xtask.parent().map_or(xtask.clone(), Path::to_owned)
}

/// Runs build.rs; says where its files are. The library need not compile: a spec change that breaks written
/// code can still be generated.
fn build(root: &Path) -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["check", "--quiet", "--lib", "--features", "codegen", "--package", PACKAGE])
        .args(["--message-format", "json-render-diagnostics"])
        .output()
        .map_err(|e| format!("cargo could not be run: {e}"))?;
    let messages = String::from_utf8_lossy(&output.stderr);
    let folder = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["reason"] == "build-script-executed")
        // "path+file:///…/main#huaweicloud-vod@0.1.0", or "path+file:///…/huaweicloud-vod#0.1.0"
        .filter(|message| {
            message["package_id"].as_str().is_some_and(|id| id.contains(PACKAGE) && id.starts_with("path+"))
        })
        .find_map(|message| message["out_dir"].as_str().map(|folder| Path::new(folder).join("generated")));
    match folder {
        Some(folder) => {
            if !output.status.success() {
                eprint!("{messages}");
                eprintln!("The library does not compile as it is; the generated code is made all the same.");
            }
            Ok(folder)
        }
        None => {
            // Of a build script that failed, cargo tells more than what it said itself.
            let Some((_, said)) = messages.split_once("--- stderr\n") else {
                return Err(format!("{messages}Nothing was generated: cargo did not come to build.rs."));
            };
            let lines: Vec<_> = said.lines().map(str::trim).collect();
            let said = lines.join("\n");
            Err(format!("{}\nNothing was generated. To mend it: change what is named above.", said.trim()))
        }
    }
}

fn read(folder: &Path) -> Result<Files, String> {
    let error = |e: std::io::Error| format!("{}: {e}", folder.display());
    let mut files = Files::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        let text = fs::read_to_string(entry.path()).map_err(error)?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), text.replace("\r\n", "\n"));
    }
    Ok(files)
}

fn difference(committed: &Files, made: &Files) -> String {
    let mut text = String::new();
    let names: std::collections::BTreeSet<_> = committed.keys().chain(made.keys()).collect();
    for name in names {
        let (before, after) = (committed.get(name), made.get(name));
        if before != after {
            let (before, after) = (before.map_or("", String::as_str), after.map_or("", String::as_str));
            let diff = TextDiff::from_lines(before, after);
            text.push_str(&diff.unified_diff().header(name, name).to_string());
        }
    }
    let lines: Vec<_> = text.lines().collect();
    match lines.get(..DIFF_LINES) {
        Some(shown) => format!("{}\n… and {} lines more\n", shown.join("\n"), lines.len() - DIFF_LINES),
        None => text,
    }
}
