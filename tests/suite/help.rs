//! What the command line says of itself: examples that run, completions, manual pages.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use huaweicloud_vod::mock::FakeVod;

use crate::binary::{finished, run, vod};

const COMMANDS: [&str; 6] = ["cancel", "queue", "whoami", "sandbox", "completions", "man"];

/// The commands under `Examples:`, without what is said of them.
fn examples(help: &str) -> Vec<String> {
    let (_, examples) = help.split_once("Examples:\n").unwrap_or_else(|| panic!("no examples: {help}"));
    let commands = examples.lines().take_while(|line| line.starts_with("  "));
    commands.map(|line| line.trim_start().split("   ").next().unwrap().to_owned()).collect()
}

#[cfg(unix)]
#[test]
fn the_examples_in_the_help_work() {
    let folder = tempfile::tempdir().unwrap();
    let mut ran = 0;
    for command in [&[][..], &["cancel"], &["queue"], &["whoami"], &["sandbox"], &["completions"], &["man"]] {
        let (code, help, _) = run(vod(&[command, &["--help"]].concat(), &[]));
        assert_eq!(code, 0);
        for example in examples(&help) {
            // It runs for ever; see its own tests.
            if example.starts_with("vod sandbox") {
                let arguments: Vec<&str> = example.split(' ').skip(1).collect();
                assert_eq!(run(vod(&[&arguments[..], &["--help"]].concat(), &[])).0, 0, "{example}");
                continue;
            }
            let fake = FakeVod::start();
            for id in ["f488337c31c8e4622f1590735b134c65", "a", "b"] {
                fake.add_queued(id);
            }
            fs::write(folder.path().join("ids.txt"), "a\nb\n").unwrap();
            fs::write(folder.path().join("assets.csv"), "asset_id,title\na,one\nb,two\n").unwrap();
            let _ = fs::remove_file(folder.path().join("journal.jsonl"));
            let binaries = Path::new(env!("CARGO_BIN_EXE_vod")).parent().unwrap().to_owned();
            let path = std::env::var_os("PATH").unwrap_or_default();
            let path =
                std::env::join_paths([binaries].into_iter().chain(std::env::split_paths(&path))).unwrap();
            let mut shell = Command::new("sh");
            shell.args(["-c", &example]).env_clear().env("PATH", path).envs(fake.variables());
            shell.current_dir(folder.path()).stdin(Stdio::null());
            let (code, out, err) = finished(shell.output().unwrap());
            assert_eq!((code, err.contains("error")), (0, false), "{example}: {out}{err}");
            ran += 1;
        }
    }
    assert!(ran >= 15, "{ran}");
}

#[test]
fn help_fits_on_a_page_that_is_a_hundred_columns_wide() {
    for command in COMMANDS {
        let (_, help, _) = run(vod(&[command, "--help"], &[]));
        assert!(help.contains("Usage: vod"), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
}

#[test]
fn there_are_completions_for_each_shell_and_a_manual() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (code, out, _) = run(vod(&["completions", shell], &[]));
        assert_eq!(code, 0);
        assert!(COMMANDS.iter().all(|command| out.contains(command)) && out.contains("dry-run"), "{shell}");
    }
    let (code, out, _) = run(vod(&["man"], &[]));
    assert_eq!(code, 0);
    assert!(out.contains(".TH vod 1") && out.contains(".SH EXAMPLES\n.nf\n  vod whoami"), "{out}");
    let (code, out, _) = run(vod(&["man", "cancel"], &[]));
    assert_eq!(code, 0);
    assert!(
        out.contains(".TH vod-cancel 1") && out.contains("resume") && out.contains("Exit codes"),
        "{out}"
    );
}

/// What the shell makes of them.
#[cfg(unix)]
#[test]
fn the_completions_are_taken_by_bash_where_there_is_one() {
    let Ok(version) = Command::new("bash").arg("--version").output() else { return };
    assert!(version.status.success());
    let (_, script, _) = run(vod(&["completions", "bash"], &[]));
    let ask = format!(
        "{script}\nCOMP_WORDS=(vod cancel --qu); COMP_CWORD=2; _vod vod --qu cancel; echo \"${{COMPREPLY[@]}}\""
    );
    let output = Command::new("bash").args(["--norc", "-c", &ask]).output().unwrap();
    let (code, out, err) = finished(output);
    assert_eq!((code, out.trim()), (0, "--queued"), "{err}");
}
