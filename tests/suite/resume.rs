//! `vod cancel --resume`: after a kill, a crash or a full disk the same command goes on, and nothing is lost.

use std::collections::hash_map::RandomState;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use huaweicloud_vod::mock::{FakeVod, Task, Trouble};
use serde_json::{Value, json};

use crate::binary::{lines, outcomes, pairs, run, with_fake};

/// A folder with a list of ids and a place for a journal.
struct Folder {
    folder: tempfile::TempDir,
}

impl Folder {
    fn new(ids: &[&str]) -> Folder {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("ids"), ids.join("\n")).unwrap();
        Folder { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn journal(&self) -> String {
        fs::read_to_string(self.path("journal")).unwrap()
    }

    fn command(&self, fake: &FakeVod, more: &[&str]) -> Command {
        self.slowly(fake, &[&["--rate", "unlimited"], more].concat())
    }

    /// `vod cancel --from ids --resume journal`, and more.
    fn slowly(&self, fake: &FakeVod, more: &[&str]) -> Command {
        let (ids, journal) = (self.path("ids"), self.path("journal"));
        let from = ["cancel", "--from", ids.to_str().unwrap(), "--resume", journal.to_str().unwrap()];
        with_fake(fake, &[&from[..], &["--format", "json"], more].concat())
    }

    fn run(&self, fake: &FakeVod) -> (i32, BTreeMap<String, String>) {
        let (code, out, err) = run(self.command(fake, &[]));
        let outcomes = outcomes(&out);
        let count = outcomes.len();
        let by_asset: BTreeMap<_, _> = outcomes.into_iter().collect();
        assert_eq!(by_asset.len(), count, "one line for each asset: {out}{err}");
        (code, by_asset)
    }
}

fn cancels(fake: &FakeVod) -> Vec<String> {
    let seen = fake.seen().into_iter().filter(|seen| seen.method == "DELETE");
    seen.map(|seen| seen.url.split_once("asset_id=").unwrap().1.to_owned()).collect()
}

fn by_asset(expected: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs(expected).into_iter().collect()
}

#[test]
fn what_is_settled_is_not_sent_again() {
    let fake = FakeVod::start();
    for id in ["a", "b", "c"] {
        fake.add_queued(id);
    }
    fake.advance("c");
    let folder = Folder::new(&["a", "b", "c", "missing"]);
    let expected =
        by_asset(&[("a", "cancelled"), ("b", "cancelled"), ("c", "not_queued"), ("missing", "failed")]);
    assert_eq!(folder.run(&fake), (1, expected.clone()));
    assert_eq!(cancels(&fake).len(), 4);
    let (journal, first) = (folder.journal(), lines(&run(folder.command(&fake, &[])).1));
    assert_eq!(folder.run(&fake), (1, expected));
    assert_eq!(cancels(&fake).len(), 4);
    assert_eq!(folder.journal(), journal);
    let missing = first.iter().find(|line| line["asset_id"] == "missing").unwrap();
    assert_eq!((&missing["error_code"], &missing["attempts"]), (&json!("VOD.10062"), &json!(1)));
}

/// A line for people: when, which asset, what.
#[test]
fn the_journal_can_be_read_by_a_person() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let folder = Folder::new(&["a"]);
    folder.run(&fake);
    let journal = lines(&folder.journal());
    let heading = json!({ "journal": "vod cancel", "version": 1, "endpoint": fake.endpoint(), "project_id": fake.project_id() });
    assert_eq!(journal[0], heading);
    let time = |line: &Value| line["time"].as_str().unwrap().to_owned();
    assert_eq!(time(&journal[1]).len(), "2026-01-31T09:05:22Z".len());
    assert_eq!(journal[1], json!({ "time": time(&journal[1]), "asset_id": "a", "sending": true }));
    assert_eq!((&journal[2]["outcome"], &journal[2]["settled"]), (&json!("cancelled"), &json!(true)));
    assert_eq!(journal.len(), 3);
}

/// The run ended after a request had gone out, and before its answer was noted.
#[test]
fn what_was_in_flight_is_asked_again_and_reported_as_it_is() {
    let fake = FakeVod::start();
    for id in ["waits", "gone", "lost"] {
        fake.add_queued(id);
    }
    let folder = Folder::new(&["waits", "gone", "lost", "other"]);
    fake.add_queued("other");
    let heading = json!({ "journal": "vod cancel", "version": 1, "endpoint": fake.endpoint(), "project_id": fake.project_id() });
    let sending = |id: &str| json!({ "time": "2026-11-22T10:00:00Z", "asset_id": id, "sending": true });
    // The last one is of another list.
    let journal = [heading, sending("waits"), sending("gone"), sending("lost"), sending("elsewhere")];
    let journal: String = journal.iter().map(|line| format!("{line}\n")).collect();
    fs::write(folder.path("journal"), journal).unwrap();
    fake.advance("gone");
    let (code, out, _) = run(folder.command(&fake, &[]));
    let expected = [
        ("elsewhere", "unknown"),
        ("gone", "unknown"),
        ("lost", "cancelled"),
        ("other", "cancelled"),
        ("waits", "cancelled"),
    ];
    let mut found = outcomes(&out);
    found.sort();
    assert_eq!((code, found), (1, pairs(&expected)));
    let gone = lines(&out).into_iter().find(|line| line["asset_id"] == "gone").unwrap();
    assert_eq!(gone["error_code"], "VOD.10083");
    assert!(gone["message"].as_str().unwrap().contains("an earlier run"), "{gone}");

    // Only what may still be in the queue is asked again: the one that the service does not know.
    let sent = cancels(&fake).len();
    assert_eq!(folder.run(&fake).0, 1);
    let again: BTreeSet<String> = cancels(&fake).drain(sent..).collect();
    assert_eq!(again, ["elsewhere"].map(str::to_owned).into());
}

#[test]
fn what_could_not_be_sent_is_sent_by_the_next_run() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.add_queued("b");
    let folder = Folder::new(&["a", "b"]);
    fake.fail_next(Trouble::status(401).code("APIG.0301"));
    assert_eq!(folder.run(&fake), (2, by_asset(&[("a", "failed"), ("b", "not_sent")])));
    assert_eq!(folder.run(&fake), (0, by_asset(&[("a", "cancelled"), ("b", "cancelled")])));
}

#[test]
fn repeated_ids_stay_repeated() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.add_queued("b");
    let folder = Folder::new(&["a", "a", "b"]);
    let expected = pairs(&[("a", "cancelled"), ("a", "duplicate"), ("b", "cancelled")]);
    for _ in 0..2 {
        let (code, out, _) = run(folder.command(&fake, &[]));
        let mut found = outcomes(&out);
        found.sort();
        assert_eq!((code, found), (0, expected.clone()));
    }
    assert_eq!(cancels(&fake).len(), 2);
}

/// What was cancelled is not in the queue any more, and still in the account; what was queued since is none of it.
#[test]
fn a_run_over_the_queue_goes_on_with_what_waited_when_it_began() {
    let fake = FakeVod::start();
    for id in ["a", "b", "c"] {
        fake.add_queued(id);
    }
    let folder = Folder::new(&[]);
    let journal = folder.path("journal");
    let arguments = ["cancel", "--queued", "--resume", journal.to_str().unwrap(), "--format", "json"];
    // Of the list that the queue was read into, and of the first request.
    fake.fail_next(Trouble::status(401).code("APIG.0301"));
    let (code, _, _) = run(with_fake(&fake, &arguments));
    assert_eq!((code, folder.journal().lines().count()), (2, 1), "the queue could not be read");
    let mut first =
        with_fake(&fake, &arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(first.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    first.kill().unwrap();
    first.wait().unwrap();
    assert_eq!(lines(&folder.journal())[1..5].iter().filter(|line| line["waiting"] == true).count(), 3);

    fake.add_queued("later");
    let (code, out, _) = run(with_fake(&fake, &arguments));
    let mut found = outcomes(&out);
    found.sort();
    assert_eq!((code, found), (0, pairs(&[("a", "cancelled"), ("b", "cancelled"), ("c", "cancelled")])));
    assert_eq!(fake.task("later"), Some(Task::Waiting));
}

/// The machine went down while the list was written: nothing had been sent, and the queue is read again.
#[test]
fn half_a_list_of_the_queue_is_none() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let folder = Folder::new(&[]);
    let journal = folder.path("journal");
    let heading = json!({ "journal": "vod cancel", "version": 1, "endpoint": fake.endpoint(), "project_id": fake.project_id() });
    let waiting = json!({ "asset_id": "old", "waiting": true });
    fs::write(&journal, format!("{heading}\n{waiting}\n{{\"asset_id\":\"ol")).unwrap();
    let arguments = ["cancel", "--queued", "--resume", journal.to_str().unwrap(), "--format", "json"];
    for _ in 0..2 {
        let (code, out, _) = run(with_fake(&fake, &arguments));
        assert_eq!((code, outcomes(&out)), (0, pairs(&[("a", "cancelled")])));
    }
    assert_eq!(cancels(&fake), ["a"]);
}

#[test]
fn a_dry_run_shows_what_is_left_and_writes_nothing() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let folder = Folder::new(&["a", "b"]);
    let (code, _, _) = run(folder.command(&fake, &["--dry-run"]));
    assert_eq!(code, 0);
    assert!(!folder.path("journal").exists());
    folder.run(&fake);
    let journal = folder.journal();
    fs::write(folder.path("ids"), "a\nc\n").unwrap();
    let (code, out, _) = run(folder.command(&fake, &["--dry-run"]));
    let mut found = outcomes(&out);
    found.sort();
    assert_eq!((code, found), (0, pairs(&[("a", "cancelled"), ("b", "failed"), ("c", "not_sent")])));
    let (_, _, err) = run(folder.slowly(&fake, &["--dry-run"]));
    assert!(err.ends_with("vod: dry run: 1 would be sent, in 0 s at 98 a minute\n"), "{err}");
    let elsewhere = folder.slowly(&fake, &["--dry-run", "--project-id", "ffffffff"]);
    assert_eq!(run(elsewhere).0, 2, "the journal is of another project");
    assert_eq!(folder.journal(), journal);
}

#[test]
fn what_is_no_journal_of_this_run_is_refused_before_anything_is_sent() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let folder = Folder::new(&["a"]);
    let heading = |endpoint: &str, project_id: &str, version: u32| json!({ "journal": "vod cancel", "version": version, "endpoint": endpoint, "project_id": project_id });
    let (endpoint, project_id) = (fake.endpoint(), fake.project_id());
    let good = heading(&endpoint, project_id, 1);
    for (content, named) in [
        ("my diary\n".to_owned(), "is no journal of vod cancel"),
        ("{}".to_owned(), "is no journal of vod cancel"),
        ("{\"journal\":\"my own\"".to_owned(), "is no journal of vod cancel"),
        ("\0\0\0".to_owned(), "is no journal of vod cancel"),
        (format!("{}\n", heading("https://elsewhere", project_id, 1)), "of the endpoint https://elsewhere"),
        (format!("{}\n", heading(&endpoint, "ffffffff", 1)), "of the project ffffffff"),
        (format!("{}\n", heading(&endpoint, project_id, 2)), "of another version"),
        (format!("{good}\nhello\n{good}\n"), "line 2: is no line of a journal"),
        (format!("{good}\n{}\n", "x".repeat(17_000_000)), "line 2: longer than 16 MiB"),
    ] {
        fs::write(folder.path("journal"), &content).unwrap();
        let (code, out, err) = run(folder.command(&fake, &[]));
        assert_eq!((code, out.as_str()), (2, ""), "{named}: {err}");
        assert!(err.contains(named) && err.contains("--resume"), "{named}: {err}");
        assert_eq!(folder.journal(), content, "it is left as it was");
    }
    fs::remove_file(folder.path("journal")).unwrap();
    fs::create_dir(folder.path("journal")).unwrap();
    let (code, _, err) = run(folder.command(&fake, &[]));
    assert_eq!(code, 2);
    assert!(err.contains("is not a file"), "{err}");
    assert_eq!(cancels(&fake).len(), 0);
}

/// The machine went down at any moment: of a journal that was cut anywhere nothing is lost but its last line.
#[test]
fn a_journal_may_be_cut_off_anywhere() {
    let fake = FakeVod::start();
    let folder = Folder::new(&["媒资", "b"]);
    for id in ["媒资", "b"] {
        fake.add_queued(id);
    }
    folder.run(&fake);
    let whole = fs::read(folder.path("journal")).unwrap();
    for length in (0..whole.len()).step_by(7) {
        fs::write(folder.path("journal"), &whole[..length]).unwrap();
        let (code, out, err) = run(folder.command(&fake, &["--dry-run"]));
        assert_eq!(code, 0, "{length}: {err}");
        assert_eq!(fs::read(folder.path("journal")).unwrap(), &whole[..length], "a dry run changes nothing");
        let (cancelled, waits): (Vec<_>, Vec<_>) =
            outcomes(&out).into_iter().partition(|(_, outcome)| outcome == "cancelled");
        // What was on its way then is no `not_sent`.
        let sending = String::from_utf8_lossy(&whole[..length])
            .lines()
            .filter(|line| line.ends_with("\"sending\":true}"))
            .count();
        let unknown = waits.iter().filter(|(_, outcome)| outcome == "unknown").count();
        assert_eq!(cancelled.len() + waits.len(), 2, "{length}: {out}");
        assert!(cancelled.len() + unknown <= sending, "{length}: {out}");
        for _ in 0..2 {
            let (code, found) = folder.run(&fake);
            let settled = found.values().filter(|outcome| *outcome == "cancelled").count();
            assert_eq!((settled, found.len()), (cancelled.len(), 2), "{length}: {found:?}");
            assert!([0, 1, 3].contains(&code), "{length}");
        }
        assert!(folder.journal().ends_with("}\n"));
    }
}

/// A captive portal or another address knows nothing of the service.
#[test]
fn what_only_a_gateway_said_is_asked_again() {
    let fake = FakeVod::start();
    for id in ["a", "b"] {
        fake.add_queued(id);
    }
    let folder = Folder::new(&["a", "b", "missing"]);
    fake.fail_next(Trouble::status(404).body("<html>not here</html>"));
    fake.fail_next(Trouble::status(404).code("APIG.0101"));
    assert_eq!(folder.run(&fake), (1, by_asset(&[("a", "failed"), ("b", "failed"), ("missing", "failed")])));
    assert_eq!(
        folder.run(&fake),
        (1, by_asset(&[("a", "cancelled"), ("b", "cancelled"), ("missing", "failed")]))
    );
    assert_eq!(cancels(&fake).len(), 5);
    let (_, _, err) = run(folder.command(&fake, &[]));
    assert!(err.contains("the journal has all of it"), "{err}");
}

/// As long as a line of the list may be.
#[test]
fn long_ids_fit_into_the_journal() {
    let fake = FakeVod::start();
    let long = "\"".repeat(600_000);
    let folder = Folder::new(&[&long]);
    for _ in 0..2 {
        let (code, found) = folder.run(&fake);
        assert_eq!((code, found.len()), (1, 1));
    }
}

/// The last line was being written when the machine went down.
#[test]
fn a_torn_last_line_is_left_out() {
    let fake = FakeVod::start();
    for id in ["a", "b"] {
        fake.add_queued(id);
    }
    let folder = Folder::new(&["a"]);
    folder.run(&fake);
    let whole = folder.journal();
    fs::write(folder.path("journal"), format!("{whole}{{\"time\":\"2026-11-22T10")).unwrap();
    fs::write(folder.path("ids"), "a\nb\n").unwrap();
    assert_eq!(folder.run(&fake), (0, by_asset(&[("a", "cancelled"), ("b", "cancelled")])));
    assert!(folder.journal().starts_with(&whole));
    assert_eq!(lines(&folder.journal()).len(), 5);
}

#[test]
fn two_runs_cannot_have_one_journal() {
    let fake = FakeVod::start();
    let ids: Vec<String> = (0..100).map(|number| format!("asset-{number:04}")).collect();
    ids.iter().for_each(|id| fake.add_queued(id));
    let folder = Folder::new(&ids.iter().map(String::as_str).collect::<Vec<_>>());
    let mut first = folder.slowly(&fake, &["--rate", "60/min"]);
    let mut first = first.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(first.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let (code, out, err) = run(folder.command(&fake, &[]));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("another run has it open"), "{err}");
    first.kill().unwrap();
    first.wait().unwrap();
}

#[test]
fn no_file_is_overwritten_by_another() {
    let fake = FakeVod::start();
    let folder = Folder::new(&["a"]);
    let ids = folder.path("ids");
    let ids = ids.to_str().unwrap();
    let journal = folder.path("journal");
    let journal = journal.to_str().unwrap();
    // The same file, which is not there yet.
    let dotted = journal.replace("/journal", "/./journal");
    for arguments in [
        ["--from", ids, "--report", ids, "--resume", journal],
        ["--from", ids, "--report", journal, "--resume", journal],
        ["--from", ids, "--report", journal, "--resume", ids],
        ["--from", ids, "--report", &dotted, "--resume", journal],
    ] {
        let (code, _, err) = run(with_fake(&fake, &[&["cancel"][..], &arguments].concat()));
        assert_eq!(code, 2);
        assert!(err.contains("would overwrite"), "{err}");
    }
    assert_eq!(fs::read_to_string(ids).unwrap(), "a");
}

/// After so many bytes the disk is full.
#[cfg(target_os = "linux")]
fn on_a_full_disk(command: &Command, kibibytes: u32) -> Command {
    let mut shell = Command::new("sh");
    // A file that would grow beyond the limit gives an error, since the signal for it is ignored.
    let script = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$@\"");
    shell.args(["-c", &script, "sh"]).arg(command.get_program()).args(command.get_args());
    shell.env_clear().stdin(Stdio::null());
    for (name, value) in command.get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    shell.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    shell
}

/// `ulimit -f` counts in blocks of 512 or of 1024 bytes: 16 or 32 KiB here, and the journal has some 100 KiB.
#[cfg(target_os = "linux")]
#[test]
fn a_journal_that_cannot_be_written_ends_the_run_in_order() {
    let fake = FakeVod::start();
    let ids: Vec<String> = (0..400).map(|number| format!("asset-{number:04}")).collect();
    ids.iter().for_each(|id| fake.add_queued(id));
    let folder = Folder::new(&ids.iter().map(String::as_str).collect::<Vec<_>>());
    let (code, out, err) = run(on_a_full_disk(&folder.command(&fake, &[]), 32));
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("--resume") && err.contains("nothing more is sent"), "{err}");
    let found: BTreeMap<String, String> = outcomes(&out).into_iter().collect();
    assert_eq!(found.len(), 400, "each asset has its line");
    assert!(folder.journal().ends_with("}\n"), "half a line is taken back");
    let sent = cancels(&fake);
    assert!(sent.len() > 20 && sent.len() < 200, "{}", sent.len());
    for (id, outcome) in &found {
        assert_eq!(outcome == "cancelled", fake.task(id) != Some(Task::Waiting), "{id}: {outcome}");
    }

    // With room again it goes on, and at most what was in flight then is sent twice.
    let (code, found) = folder.run(&fake);
    assert_eq!(found.len(), 400);
    assert!(cancels(&fake).len() <= 408, "{}", cancels(&fake).len());
    let unknown = found.values().filter(|outcome| *outcome == "unknown").count();
    assert!(unknown <= 8 && found.values().all(|outcome| outcome == "cancelled" || outcome == "unknown"));
    assert_eq!(code, i32::from(unknown > 0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_on_ends_the_run_in_order() {
    let fake = FakeVod::start();
    let ids: Vec<String> = (0..2000).map(|number| format!("asset-{number:04}")).collect();
    ids.iter().for_each(|id| fake.add_queued(id));
    let folder = Folder::new(&ids.iter().map(String::as_str).collect::<Vec<_>>());
    let (ids, report) = (folder.path("ids"), folder.path("report"));
    let files = ["--from", ids.to_str().unwrap(), "--report", report.to_str().unwrap()];
    let arguments = [&["cancel", "--format", "json", "--rate", "unlimited"][..], &files].concat();
    let (code, out, err) = run(on_a_full_disk(&with_fake(&fake, &arguments), 48));
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("--report") && err.contains("nothing more is sent"), "{err}");
    let found: BTreeMap<String, String> = outcomes(&out).into_iter().collect();
    assert_eq!(found.len(), 2000, "standard output has all of it");
    for (id, outcome) in &found {
        assert_eq!(outcome == "cancelled", fake.task(id) != Some(Task::Waiting), "{id}: {outcome}");
    }
}

fn kill_and_go_on(folder: &Folder, fake: &FakeVod, lines_to_come: usize) {
    // Not so fast that it is over before the kill, where the machine has other things to do.
    let mut command = folder.slowly(fake, &["--rate", "30000/min"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    for _ in 0..lines_to_come {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "it ended before it was killed");
    }
    // SIGKILL
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn killed_at_ten_random_moments_it_ends_with_one_outcome_for_each() {
    const ASSETS: usize = 5000;
    const CONCURRENCY: usize = 8;
    // Another one in each run; put the printed one here to see a failure again.
    let seed = RandomState::new().build_hasher().finish();
    println!("seed {seed}");
    let fake = FakeVod::start();
    let ids: Vec<String> = (0..ASSETS).map(|number| format!("asset-{number:04}")).collect();
    ids.iter().for_each(|id| fake.add_queued(id));
    let folder = Folder::new(&ids.iter().map(String::as_str).collect::<Vec<_>>());
    let mut dice = seed;
    for _ in 0..10 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let settled = settled(&folder.path("journal")).len();
        kill_and_go_on(&folder, &fake, settled + usize::try_from(dice >> 33).unwrap() % 350);
    }
    let before = settled(&folder.path("journal"));
    let (code, found) = folder.run(&fake);

    assert_eq!(found.len(), ASSETS, "seed {seed}");
    let unknown = found.values().filter(|outcome| *outcome == "unknown").count();
    assert!(found.values().all(|outcome| outcome == "cancelled" || outcome == "unknown"), "seed {seed}");
    assert!(unknown <= 10 * CONCURRENCY, "seed {seed}: {unknown} unknown");
    assert_eq!(code, i32::from(unknown > 0), "seed {seed}");
    assert!(ids.iter().all(|id| fake.task(id).is_none()), "seed {seed}: each task is cancelled");
    let sent = cancels(&fake);
    assert!(sent.len() <= ASSETS + 10 * CONCURRENCY, "seed {seed}: {} requests", sent.len());
    // Settled once is settled for ever.
    let after = settled(&folder.path("journal"));
    for (id, outcome) in before {
        assert_eq!(after[&id], outcome, "seed {seed}");
    }
}

/// Of the journal's assets that are settled, each with its one outcome.
fn settled(journal: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(journal).unwrap_or_default();
    let mut settled = BTreeMap::new();
    for line in text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        if line["settled"] == true {
            let text = |name: &str| line[name].as_str().unwrap().to_owned();
            assert_eq!(settled.insert(text("asset_id"), text("outcome")), None, "{line}");
        }
    }
    settled
}
