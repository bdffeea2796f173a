//! Where the two versions come from: a git revision and the work tree, or two files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use semver::Version;
use serde_json::Value;

/// A document in two versions, of which one may be missing.
pub struct Document {
    /// How it is called in the report.
    pub name: String,
    pub old: Option<Value>,
    pub new: Option<Value>,
}

/// Two files, which need not be in any repository.
pub fn files(old: &Path, new: &Path) -> Result<Document, String> {
    let read = |path: &Path| {
        let text =
            read(path).map_err(|e| format!("{e}. Two arguments are two files, one is a git revision."))?;
        parse(&path.display().to_string(), &text).map(Some)
    };
    Ok(Document { name: new.display().to_string().replace('\\', "/"), old: read(old)?, new: read(new)? })
}

/// Two texts, of which neither is in any file.
#[cfg(any(test, fuzzing))]
pub fn texts(old: &str, new: &str) -> Result<Document, String> {
    let parse = |text: &str| parse("text", text.as_bytes()).map(Some);
    Ok(Document { name: "text".to_owned(), old: parse(old)?, new: parse(new)? })
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn parse(name: &str, text: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(text).map_err(|e| format!("{name}: not text in UTF-8: {e}"))?;
    // By way of YAML's own type, which refuses a key that is there twice.
    let yaml: yaml_serde::Value =
        yaml_serde::from_str(text).map_err(|e| format!("{name}: not valid YAML: {e}"))?;
    let value = serde_json::to_value(yaml).map_err(|e| format!("{name}: not a JSON document: {e}"))?;
    if value.get("openapi").is_none() && value.get("services").is_none() {
        return Err(format!(
            "{name}: has neither `openapi:` nor `services:`, so it is no OpenAPI document and no table of error codes"
        ));
    }
    Ok(value)
}

/// The revision that the work tree is compared with.
pub struct Base<'a> {
    root: &'a Path,
    commit: String,
    /// For people.
    pub name: String,
    /// Something to know about the choice.
    pub note: Option<String>,
}

impl<'a> Base<'a> {
    pub fn new(root: &'a Path, revision: Option<&str>) -> Result<Base<'a>, String> {
        git(root, &["rev-parse", "--git-dir"]).map_err(|e| {
            format!(
                "{}: no git repository to compare with: {e}\n\
                 To compare without git, name two files: cargo xtask diff OLD NEW",
                root.display()
            )
        })?;
        match revision {
            Some(revision) => {
                let commit = commit(root, revision).ok_or_else(|| {
                    format!(
                        "{revision}: no such revision here. `git log --oneline --all` lists those that are; \
                         to have main's: git fetch --depth 1 origin main && cargo xtask diff FETCH_HEAD"
                    )
                })?;
                let name = format!("{revision} ({})", short(&commit));
                Ok(Base { root, commit, name, note: None })
            }
            None => Base::of_branch(root),
        }
    }

    /// Where this branch left main.
    fn of_branch(root: &'a Path) -> Result<Base<'a>, String> {
        let mains = [("main", "refs/heads/main"), ("origin/main", "refs/remotes/origin/main")];
        let Some((main, tip)) =
            mains.iter().find_map(|(name, reference)| Some((*name, commit(root, reference)?)))
        else {
            return Err("There is neither main nor origin/main to compare with. To mend it: \
                        git fetch --depth 1 origin main && cargo xtask diff FETCH_HEAD, \
                        or name another revision: cargo xtask diff BASE"
                .to_owned());
        };
        // Fails where there is none; what the message says otherwise is that of the tip.
        let merge_base = git(root, &["merge-base", "HEAD", &tip]);
        match merge_base.ok().and_then(|text| text.lines().next().map(str::to_owned)) {
            Some(commit) => {
                let name = format!("{} (where this branch left {main})", short(&commit));
                Ok(Base { root, commit, name, note: None })
            }
            None => {
                let name = format!("{} (the tip of {main})", short(&tip));
                let note = format!(
                    "There is no merge base with {main}, as in a shallow clone: compared with the tip of {main}, \
                     whose own changes since show as undone. `git fetch --unshallow` brings the history."
                );
                Ok(Base { root, commit: tip, name, note: Some(note) })
            }
        }
    }

    /// The documents of spec/, in the revision and in the work tree.
    pub fn documents(&self) -> Result<Vec<Document>, String> {
        let listed = git(self.root, &["ls-tree", "--name-only", "-z", &self.commit, "spec/"])?;
        let old: BTreeSet<_> = listed.split('\0').filter_map(|path| path.strip_prefix("spec/")).collect();
        let old: BTreeSet<_> = old.into_iter().map(str::to_owned).filter(|name| is_document(name)).collect();
        let new = self.in_work_tree()?;
        let mut documents = Vec::new();
        for name in old.union(&new) {
            let path = format!("spec/{name}");
            let before = if old.contains(name) {
                Some(parse(&format!("{path} at {}", self.name), &self.show(&path)?)?)
            } else {
                None
            };
            let after =
                if new.contains(name) { Some(parse(&path, &read(&self.root.join(&path))?)?) } else { None };
            documents.push(Document { name: path, old: before, new: after });
        }
        if documents.is_empty() {
            return Err(format!("There is no spec/*.yaml here, nor at {}.", self.name));
        }
        Ok(documents)
    }

    fn in_work_tree(&self) -> Result<BTreeSet<String>, String> {
        let folder = self.root.join("spec");
        if !folder.is_dir() {
            return Ok(BTreeSet::new());
        }
        let error = |e: std::io::Error| format!("{}: {e}", folder.display());
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(&folder).map_err(error)? {
            names.insert(entry.map_err(error)?.file_name().to_string_lossy().into_owned());
        }
        names.retain(|name| is_document(name));
        Ok(names)
    }

    /// The version in Cargo.toml, in the revision and in the work tree; none where there is none.
    pub fn versions(&self) -> Result<Option<(Version, Version)>, String> {
        let name = "Cargo.toml";
        let listed = git(self.root, &["ls-tree", "--name-only", "-z", &self.commit, name])?;
        let path = self.root.join(name);
        if listed.is_empty() || !path.is_file() {
            return Ok(None);
        }
        let old = version(&format!("{name} at {}", self.name), &self.show(name)?)?;
        let new = version(name, &read(&path)?)?;
        Ok(old.zip(new))
    }

    /// A file of the revision, as it was committed.
    fn show(&self, path: &str) -> Result<Vec<u8>, String> {
        // ./ is relative to the folder, which need not be the repository's.
        run_git(self.root, &["cat-file", "blob", &format!("{}:./{path}", self.commit)])
            .map_err(|e| format!("{path} at {}: {e}", self.name))
    }
}

fn is_document(name: &str) -> bool {
    name.ends_with(".yaml") || name.ends_with(".yml")
}

fn version(name: &str, text: &[u8]) -> Result<Option<Version>, String> {
    let text = String::from_utf8_lossy(text);
    let manifest: toml_edit::DocumentMut =
        text.parse().map_err(|e| format!("{name}: not valid TOML: {e}"))?;
    let of = |table: Option<&toml_edit::Item>| {
        table.and_then(|table| table.get("version")).and_then(|item| item.as_str().map(str::to_owned))
    };
    let workspace = manifest.get("workspace").and_then(|table| table.get("package"));
    match of(manifest.get("package")).or_else(|| of(workspace)) {
        Some(version) => {
            Version::parse(&version).map(Some).map_err(|e| format!("{name}: version {version:?}: {e}"))
        }
        None => Ok(None),
    }
}

fn commit(root: &Path, revision: &str) -> Option<String> {
    let commit = git(root, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")]).ok()?;
    Some(commit.trim().to_owned())
}

fn short(commit: &str) -> &str {
    commit.get(..10).unwrap_or(commit)
}

fn git(root: &Path, arguments: &[&str]) -> Result<String, String> {
    run_git(root, arguments).map(|output| String::from_utf8_lossy(&output).into_owned())
}

/// Only commands that change nothing.
fn run_git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .current_dir(root)
        .args(arguments)
        .output()
        .map_err(|e| format!("git could not be run: {e}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(if said.is_empty() { format!("git {} failed", arguments.join(" ")) } else { said });
    }
    Ok(output.stdout)
}
