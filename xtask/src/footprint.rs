//! `footprint`: what the crate costs who depends on it. A dependent is made, as a package of its own, and compared with
//! the same application without the crate: the crates that it builds, the CPU time of that, and the size of what comes
//! out.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::generate::{PACKAGE, root};

/// The committed list.
const LIST: &str = "xtask/footprint.txt";

/// So many crates more than the bare application the default features may cost.
const MOST: usize = 12;

/// Each is built so often, in turn, and the least CPU time counts: what else a machine does only adds to it.
const ROUNDS: usize = 2;

/// What the list is of: a name, the features, and what it is compared with.
const SETS: [Set; 6] = [
    Set { name: "default", features: &[], beside: None },
    Set { name: "schemars", features: &["schemars"], beside: Some("default") },
    Set { name: "mock", features: &["mock"], beside: Some("default") },
    Set { name: "cli", features: &["cli"], beside: Some("default") },
    Set { name: "codegen", features: &["codegen"], beside: Some("default") },
    Set { name: "all", features: &["schemars", "mock", "cli", "codegen"], beside: Some("default") },
];

#[derive(Clone, Copy)]
struct Set {
    name: &'static str,
    features: &'static [&'static str],
    beside: Option<&'static str>,
}

/// On this target, so that the list is the same wherever it is made.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// What a program has that calls a web service: reqwest as this crate uses it, serde_json and tokio.
const BARE: &str = r#"[package]
name = "application"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
reqwest = { version = "0.13", default-features = false, features = [
    "rustls", "json", "query", "stream", "http2", "charset", "system-proxy",
] }
serde_json = "1"
tokio = { version = "1", features = ["full"] }
"#;

const BARE_MAIN: &str = r#"#[tokio::main]
async fn main() {
    let answer = reqwest::Client::new().delete("https://vod.example.com/").send().await.unwrap();
    println!("{:?}", answer.json::<serde_json::Value>().await);
}
"#;

const MAIN: &str = r#"#[tokio::main]
async fn main() {
    let vod = huaweicloud_vod::Client::from_env().unwrap();
    println!("{:?}", vod.cancel("f488337c31c8e4622f1590735b134c65").await);
}
"#;

/// Compares the crates with the list, builds nothing.
pub fn check() -> Result<(), String> {
    let root = root();
    let made = list(&root)?;
    let committed = fs::read_to_string(root.join(LIST)).unwrap_or_default().replace("\r\n", "\n");
    if made == committed {
        println!("A dependent builds what {LIST} says.");
        return Ok(());
    }
    let difference = similar::TextDiff::from_lines(&committed, &made);
    Err(format!(
        "{}A dependent does not build what {LIST} says. If that is meant: cargo xtask footprint --write",
        difference.unified_diff().header(LIST, "now")
    ))
}

/// Writes the list.
pub fn write() -> Result<(), String> {
    let root = root();
    fs::write(root.join(LIST), list(&root)?).map_err(|e| format!("{LIST}: {e}"))?;
    println!("wrote {LIST}");
    Ok(())
}

/// Builds, and prints what that costs.
pub fn measure(names: &[String], release: bool) -> Result<(), String> {
    let unknown = names.iter().find(|name| SETS.iter().all(|set| set.name != **name));
    if let Some(unknown) = unknown {
        let known = SETS.map(|set| set.name).join(", ");
        return Err(format!("there is no feature set {unknown}; there are {known}"));
    }
    let root = root();
    let sets = SETS.iter().filter(|set| names.is_empty() || names.iter().any(|name| name == set.name));
    let applications: Vec<(&str, Application)> = std::iter::once(None)
        .chain(sets.map(Some))
        .map(|set| Ok((set.map_or("bare", |set| set.name), Application::new(&root, set)?)))
        .collect::<Result<_, String>>()?;
    let mut costs = vec![(f64::INFINITY, 0.0); applications.len()];
    for _ in 0..ROUNDS {
        for ((_, application), cost) in applications.iter().zip(&mut costs) {
            let (cpu, size) = application.build(release)?;
            *cost = (cost.0.min(cpu), size);
        }
    }
    println!("{:<10}{:>8}{:>8}{:>8}{:>14}{:>8}", "", "crates", "CPU, s", "ratio", "binary, KiB", "ratio");
    let (bare_cpu, bare_size) = costs.first().copied().unwrap_or_default();
    for ((name, application), (cpu, size)) in applications.iter().zip(costs) {
        let crates = application.crates()?.len();
        let (cpu_ratio, size_ratio) = (cpu / bare_cpu, size / bare_size);
        println!("{name:<10}{crates:>8}{cpu:>8.1}{cpu_ratio:>8.3}{size:>14.0}{size_ratio:>8.3}");
    }
    Ok(())
}

/// The crates by feature set, as the list has them.
fn list(root: &Path) -> Result<String, String> {
    let bare = Application::new(root, None)?.crates()?;
    let mut default = BTreeSet::new();
    let mut text = format!(
        "# What a dependent builds, by feature set: `cargo xtask footprint --write` makes this list, `--check` compares.\n\n\
         bare application: {} crates\n",
        bare.len()
    );
    for set in &SETS {
        let crates = Application::new(root, Some(set))?.crates()?;
        let beside = if set.beside.is_none() { &bare } else { &default };
        let more: Vec<&Crate> = crates.difference(beside).collect();
        let beside = set.beside.unwrap_or("the bare application");
        if set.beside.is_none() && more.len() > MOST {
            return Err(format!(
                "{} crates more than {beside}, and {MOST} at most are meant: {more:?}",
                more.len()
            ));
        }
        let _ = writeln!(text, "\n{}: {} more than {beside}", set.name, more.len());
        for (name, _) in more {
            let _ = writeln!(text, "    {name}");
        }
        if set.beside.is_none() {
            default = crates;
        }
    }
    Ok(text)
}

/// Name and version.
type Crate = (String, String);

/// A package in a folder of its own, with the versions of this workspace's lock file.
struct Application {
    folder: TempDir,
}

impl Application {
    fn new(root: &Path, set: Option<&Set>) -> Result<Application, String> {
        let folder = TempDir::new().map_err(|e| e.to_string())?;
        let (mut manifest, mut main) = (BARE.to_owned(), BARE_MAIN);
        if let Some(set) = set {
            let _ = writeln!(manifest, "{PACKAGE} = {{ path = {root:?}, features = {:?} }}", set.features);
            // As one from a registry is built.
            let _ = writeln!(manifest, "\n[profile.dev.package.{PACKAGE}]\nincremental = false");
            main = MAIN;
        }
        let write = || {
            fs::create_dir(folder.path().join("src"))?;
            fs::write(folder.path().join("src/main.rs"), main)?;
            fs::write(folder.path().join("Cargo.toml"), &manifest)?;
            fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock"))
        };
        write().map_err(|e: std::io::Error| e.to_string())?;
        Ok(Application { folder })
    }

    fn cargo(&self, arguments: &[&str]) -> Result<String, String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", self.target())
            .output()
            .map_err(|e| format!("cargo could not be run: {e}"))?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    fn target(&self) -> PathBuf {
        self.folder.path().join("target")
    }

    /// All that are built, but for the application itself.
    fn crates(&self) -> Result<BTreeSet<Crate>, String> {
        let tree =
            ["tree", "--edges", "normal,build", "--target", TARGET, "--prefix", "none", "--format", "{p}"];
        let text = self.cargo(&tree)?;
        let words = |line: &str| {
            let mut words = line.split(' ').map(str::to_owned);
            Some((words.next()?, words.next()?))
        };
        Ok(text.lines().skip(1).filter_map(words).collect())
    }

    /// Builds it from nothing: CPU seconds, and the size of the binary in KiB.
    fn build(&self, release: bool) -> Result<(f64, f64), String> {
        self.cargo(&["fetch"])?;
        self.cargo(&["clean", "--quiet"])?;
        let before = cpu_of_children()?;
        // One after the other: what several at once take depends on how busy the processor is.
        self.cargo(
            &[&["build", "--quiet", "--jobs", "1"][..], if release { &["--release"] } else { &[] }].concat(),
        )?;
        let cpu = cpu_of_children()? - before;
        let profile = if release { "release" } else { "debug" };
        let binary = self.target().join(profile).join(format!("application{}", std::env::consts::EXE_SUFFIX));
        let size = fs::metadata(&binary).map_err(|e| format!("{}: {e}", binary.display()))?.len();
        Ok((cpu, size as f64 / 1024.0))
    }
}

/// The CPU seconds of all processes that this one has started and waited for, and of theirs: user and system. Linux
/// counts them, in hundredths of a second.
fn cpu_of_children() -> Result<f64, String> {
    let text =
        fs::read_to_string("/proc/self/stat").map_err(|e| format!("CPU time is read on Linux only: {e}"))?;
    // After the name, which is in parentheses: the 16th and 17th field.
    let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
    let ticks: Vec<f64> = fields.skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    Ok(ticks.iter().sum::<f64>() / 100.0)
}
