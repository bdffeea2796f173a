//! The real binary: output, flags and exit codes.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use huaweicloud_vod::mock::{FakeVod, Task, Trouble};
use serde_json::{Value, json};

use crate::binary::{KEYS, finished, lines, outcomes, pairs, run, vod, with_fake};
use crate::server::{Server, answer};

#[test]
fn all_cancelled_is_0() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.add_queued("b");
    let (code, out, err) = run(with_fake(&fake, &["cancel", "a", "b"]));
    assert_eq!((code, out.as_str()), (0, "cancelled   a\ncancelled   b\n"));
    assert_eq!(err, "vod: 2 ids: 2 cancelled\n");
    assert_eq!(fake.task("a"), None);
}

#[test]
fn json_has_every_field() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.add_asset("b");
    let (code, out, _) = run(with_fake(&fake, &["cancel", "a", "b", "--format", "json"]));
    assert_eq!(code, 3, "none failed, one was not queued");
    let lines = lines(&out);
    assert_eq!(
        lines[0],
        json!({ "asset_id": "a", "outcome": "cancelled", "error_code": null, "status": 204, "request_id": "fake-1", "message": null, "attempts": 1 })
    );
    let message = lines[1]["message"].as_str().unwrap();
    assert!(message.contains("The current media asset status"), "{message}");
    assert_eq!(
        lines[1],
        json!({ "asset_id": "b", "outcome": "not_queued", "error_code": "VOD.10083", "status": 400, "request_id": "fake-2", "message": message, "attempts": 1 })
    );
    let order = ["asset_id", "outcome", "error_code", "status", "request_id", "message", "attempts"];
    let places: Vec<_> = order.iter().map(|name| out.find(&format!("\"{name}\":")).unwrap()).collect();
    assert!(places.is_sorted(), "in the documented order: {out}");
}

#[test]
fn a_failure_is_1_and_the_rest_goes_on() {
    let fake = FakeVod::start();
    fake.add_queued("b");
    let (code, out, _) = run(with_fake(&fake, &["cancel", "missing", "b", "--format", "json"]));
    assert_eq!((code, outcomes(&out)), (1, pairs(&[("missing", "failed"), ("b", "cancelled")])));
}

#[test]
fn an_outcome_that_is_not_known_is_1() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.fail_next(Trouble::after_the_fact(504));
    let (code, out, _) = run(with_fake(&fake, &["cancel", "a", "--format", "json"]));
    assert_eq!((code, outcomes(&out)), (1, pairs(&[("a", "unknown")])));
}

#[test]
fn repeated_ids_are_sent_once_and_change_no_exit_code() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let (code, out, _) = run(with_fake(&fake, &["cancel", "a", "a", "--format", "json"]));
    assert_eq!((code, outcomes(&out)), (0, pairs(&[("a", "cancelled"), ("a", "duplicate")])));
    assert_eq!(fake.seen().len(), 1);
}

#[test]
fn refused_credentials_are_2_and_are_not_tried_on_the_rest() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let mut command = with_fake(&fake, &["cancel", "a", "b", "c", "--format", "json"]);
    command.env("HUAWEICLOUD_SDK_SK", "planted-secret-that-is-wrong");
    let (code, out, _) = run(command);
    assert_eq!((code, outcomes(&out)), (2, pairs(&[("a", "failed"), ("b", "not_sent"), ("c", "not_sent")])));
    assert_eq!(fake.seen().len(), 1);
}

#[test]
fn ids_come_from_files_and_standard_input() {
    let fake = FakeVod::start();
    for id in ["a", "b c", "媒资"] {
        fake.add_queued(id);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ids.csv");
    fs::write(&file, "\u{feff}asset_id,title\r\nb c,\"x, y\"\r\n\r\n").unwrap();
    let (code, out, _) =
        run(with_fake(&fake, &["cancel", "a", "--from", file.to_str().unwrap(), "--format", "json"]));
    assert_eq!((code, outcomes(&out)), (0, pairs(&[("a", "cancelled"), ("b c", "cancelled")])));

    let mut command = with_fake(&fake, &["cancel", "--from", "-", "--format", "json"]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("# a comment\r\n媒资\r\n\r\n".as_bytes()).unwrap();
    let (code, out, _) = finished(child.wait_with_output().unwrap());
    assert_eq!((code, outcomes(&out)), (0, pairs(&[("媒资", "cancelled")])));
}

#[test]
fn what_cannot_be_read_is_2_before_anything_is_sent() {
    let fake = FakeVod::start();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(path("binary"), b"a\nb\xff\n").unwrap();
    fs::write(path("empty"), "# nothing\n\n").unwrap();
    fs::write(path("long"), "a\n".to_owned() + &"x".repeat(2_000_000)).unwrap();
    fs::write(path("quote"), "asset_id,title\na,b\nc,\"d\n").unwrap();
    for (asset_ids, from, named) in [
        (&["a"][..], path("missing"), "missing: "),
        #[cfg(unix)]
        (&["a"], "/dev/zero".to_owned(), "/dev/zero, line 1: longer than 1 MiB"),
        (&["a"], path("long"), "line 2: longer than 1 MiB"),
        (&["a"], path("quote"), "line 3: a quote is not closed"),
        (&["a"], path("."), "irectory"),
        (&["a"], path("binary"), "line 2: not valid UTF-8"),
        (&[], path("empty"), "there are no asset ids in it"),
    ] {
        let arguments = [&["cancel", "--from", &from], asset_ids].concat();
        let (code, out, err) = run(with_fake(&fake, &arguments));
        assert_eq!((code, out.as_str()), (2, ""), "{from}: {err}");
        assert!(err.contains(named), "{from}: {err}");
    }
    assert_eq!(fake.seen().len(), 0);
}

#[test]
fn wrong_usage_is_2_and_nothing_is_sent() {
    let server = Server::start([answer(204, &[], "")]);
    let endpoint = server.endpoint();
    let complete = [KEYS[0], KEYS[1], KEYS[2], ("HW_REGION_NAME", "cn-north-4")];
    let here = ["--endpoint", &*endpoint];
    for (arguments, variables, named) in [
        (&["cancel", here[0], here[1]][..], &complete[..], "no asset ids"),
        (&["cancel", "", here[0], here[1]], &complete, "an asset id is empty"),
        (&["cancel", " \t", here[0], here[1]], &complete, "an asset id is empty"),
        (&["cancel", "a\tb", here[0], here[1]], &complete, "control character"),
        (&["cancel", "a", "--rate", "0/min"], &KEYS, "at least 1/min"),
        (&["cancel", "a", here[0], here[1]], &[], "no credentials"),
        (&["cancel", "a", here[0], here[1]], &KEYS[..1], "HUAWEICLOUD_SDK_SK is not set"),
        (&["cancel", "a", here[0], here[1]], &KEYS[1..], "HUAWEICLOUD_SDK_AK is not set"),
        (&["cancel", "a", here[0], here[1]], &KEYS[..2], "no project id"),
        (&["cancel", "a"], &KEYS, "no region"),
        (&["cancel", "a", "--region", "eu-nowhere-1"], &KEYS, "not known to be in the region eu-nowhere-1"),
        (&["cancel", "a", "--region", "Nowhere"], &KEYS, "not a region's id"),
        (&["cancel", "a", "--endpoint", "http://vod.example.com"], &KEYS, "plain http"),
        (&["cancel", "a", "--endpoint", "https://vod.example.com/v1.0"], &KEYS, "has a path"),
        (&["cancel", "a", "--endpoint", "https://vod.example.com?x=1"], &KEYS, "has a query"),
        (&["cancel", "a", "--project-id", "a/b", here[0], here[1]], &KEYS, "project id"),
        (&["cancel", "a", "--rate", "fast", here[0], here[1]], &KEYS, "100/min"),
        (&["cancel", "a", "--concurrency", "0", here[0], here[1]], &KEYS, "--concurrency"),
        (&["cancel", "a", "--ca-cert", "/no/such/file", here[0], here[1]], &KEYS, "--ca-cert /no/such/file"),
        (&["cancel", "a", "--queued", here[0], here[1]], &KEYS, "--queued"),
        (&["cancel", "--from", "x", "--queued", here[0], here[1]], &KEYS, "--queued"),
        (
            &["cancel", "a", "--resume", "/no/such/folder/x", here[0], here[1]],
            &KEYS,
            "--resume /no/such/folder/x",
        ),
        (&["sandbox", "--others", "all"], &[], "100/min"),
        (&["sandbox", "--others", "5/min", "--quota", "unlimited"], &[], "no quota to take from"),
        (&["cancel", "a", "--report", "-", here[0], here[1]], &KEYS, "give the name of a file"),
        (&["completions", "dos"], &[], "dos"),
        (&["man", "frobnicate"], &[], "frobnicate"),
        (
            &["cancel", "a", "--report", "/no/such/folder/x", here[0], here[1]],
            &KEYS,
            "--report /no/such/folder/x",
        ),
        (&["cancel", "a", "--format", "xml", here[0], here[1]], &KEYS, "xml"),
        (&["frobnicate"], &KEYS, "frobnicate"),
        (&[], &KEYS, "Usage"),
    ] {
        let (code, out, err) = run(vod(arguments, variables));
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains(named), "{arguments:?}: {err}");
        // But for the help that is the answer to no command.
        let one_line = err.starts_with("vod: ") && err.lines().count() == 1;
        assert!(one_line || arguments.is_empty(), "{arguments:?}: {err}");
    }
    assert_eq!(server.connections(), 0);
}

/// What becomes of the list during the run does not matter.
#[test]
fn a_list_that_is_emptied_meanwhile_is_still_done() {
    let fake = FakeVod::start();
    let ids: String = (0..3000).map(|number| format!("asset-{number:04}-{}\n", "x".repeat(20))).collect();
    ids.lines().for_each(|id| fake.add_queued(id));
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(&file, &ids).unwrap();
    let from = file.path().to_str().unwrap();
    let mut command = with_fake(&fake, &["cancel", "--from", from, "--rate", "unlimited"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = std::io::BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    std::io::BufRead::read_line(&mut out, &mut text).unwrap();
    fs::write(&file, "").unwrap();
    std::io::Read::read_to_string(&mut out, &mut text).unwrap();
    assert_eq!((child.wait().unwrap().code(), text.lines().count()), (Some(0), 3000));
}

/// Six assets at 120 a minute take two and a half seconds, at 6,000 none.
#[test]
fn the_rate_is_kept() {
    let took = |rate: &str| {
        let fake = FakeVod::start();
        let ids = ["a", "b", "c", "d", "e", "f"];
        ids.iter().for_each(|id| fake.add_queued(id));
        let begun = std::time::Instant::now();
        let (code, out, err) = run(with_fake(&fake, &[&["cancel", "--rate", rate][..], &ids].concat()));
        assert_eq!((code, out.lines().count()), (0, 6), "{err}");
        begun.elapsed().as_millis()
    };
    assert!(took("120/min") >= 2500);
    assert!(took("6000/min") < 2500);
    assert!(took("unlimited") < 2500);
}

#[test]
fn the_queue_is_cancelled_as_it_is_when_the_run_begins() {
    let fake = FakeVod::start();
    let (code, out, err) = run(with_fake(&fake, &["cancel", "--queued"]));
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", "vod: nothing waits\n"));

    let ids: Vec<String> = (0..250).map(|number| format!("asset-{number:03}")).collect();
    ids.iter().for_each(|id| fake.add_queued(id));
    fake.advance("asset-007");
    let arguments = ["cancel", "--queued", "--rate", "unlimited", "--format", "json"];
    let (code, out, _) = run(with_fake(&fake, &[&arguments[..], &["--dry-run"]].concat()));
    let shown: Vec<String> = outcomes(&out).into_iter().map(|(id, _)| id).collect();
    let expected: Vec<String> = ids.iter().filter(|id| *id != "asset-007").cloned().collect();
    assert_eq!((code, shown), (0, expected.clone()), "in the order of the queue");

    let (code, out, _) = run(with_fake(&fake, &arguments));
    let mut cancelled: Vec<String> = outcomes(&out).into_iter().map(|(id, _)| id).collect();
    cancelled.sort();
    assert_eq!((code, cancelled), (0, expected));
    assert_eq!(fake.task("asset-007"), Some(Task::Processing));
}

#[test]
fn a_queue_that_cannot_be_read_is_not_cancelled_in_part() {
    let page = json!({ "results": [{ "asset_id": "a", "status": "WAITING" }], "next_marker": "2" });
    let server = Server::start([answer(200, &[], &page.to_string()), answer(500, &[], "")]);
    let (code, out, err) = run(vod(&["cancel", "--queued", "--endpoint", &server.endpoint()], &KEYS));
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(server.received().iter().all(|request| request.method() == "GET"));
}

#[test]
fn a_dry_run_sends_nothing() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let (code, out, _) = run(with_fake(&fake, &["cancel", "a", "a", "--dry-run", "--format", "json"]));
    assert_eq!((code, outcomes(&out)), (0, pairs(&[("a", "not_sent"), ("a", "duplicate")])));
    assert!(out.contains("dry run"), "{out}");
    assert_eq!((fake.seen().len(), fake.task("a")), (0, Some(Task::Waiting)));
}

#[test]
fn the_report_is_csv() {
    let fake = FakeVod::start();
    fake.add_queued("a,\"b\"");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("account.csv");
    run(with_fake(&fake, &["cancel", "a,\"b\"", "--report", file.to_str().unwrap()]));
    assert_eq!(
        fs::read_to_string(file).unwrap(),
        "asset_id,outcome,error_code,status,request_id,message,attempts\n\"a,\"\"b\"\"\",cancelled,,204,fake-1,,1\n"
    );
}

#[test]
fn logs_go_to_standard_error() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    let (_, out, err) = run(with_fake(&fake, &["cancel", "a", "-vv"]));
    assert_eq!(out, "cancelled   a\n");
    assert!(err.contains("cancelAssetTranscodeTask") && err.contains("TRACE"), "{err}");

    // A warning is shown unasked.
    fake.add_queued("a");
    fake.set_clock_ahead(7200);
    let (code, out, err) = run(with_fake(&fake, &["cancel", "a"]));
    assert_eq!((code, out.as_str()), (0, "cancelled   a\n"));
    assert!(err.contains("WARN") && err.contains("clock") && err.lines().count() == 1, "{err}");
}

#[test]
fn a_closed_standard_output_is_no_panic() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.add_queued("b");
    let mut command = with_fake(&fake, &["cancel", "a", "b"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command.stdout(writer).stderr(Stdio::piped()).output().unwrap();
    let (code, _, err) = finished(output);
    assert_ne!(code, 101, "{err}");
    assert_eq!(code, 1, "something was cancelled");
    assert!(err.contains("the account lacks a (cancelled)"), "{err}");
    assert_eq!(fake.task("b"), Some(Task::Waiting));
}

#[test]
fn a_closed_standard_error_loses_nothing() {
    let fake = FakeVod::start();
    for id in ["a", "b"] {
        fake.add_queued(id);
    }
    let mut command = with_fake(&fake, &["cancel", "a", "b", "-vv", "--rate", "600/min"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command.stderr(writer).stdout(Stdio::piped()).output().unwrap();
    let (code, out, _) = finished(output);
    assert_eq!((code, out.as_str()), (0, "cancelled   a\ncancelled   b\n"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_report_that_cannot_be_written_ends_in_order() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    // A full disk is found out before anything is sent, since the heading cannot be written.
    let (code, _, err) = run(with_fake(&fake, &["cancel", "a", "--report", "/dev/full"]));
    assert_eq!((code, fake.task("a")), (2, Some(Task::Waiting)), "{err}");

    // Standard output is only found out when there is something to say.
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = with_fake(&fake, &["cancel", "a"]);
    let output = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
    let (code, _, err) = finished(output);
    assert_eq!((code, fake.task("a")), (1, None), "{err}");
    assert!(err.contains("the account lacks a (cancelled)"), "{err}");
}

#[test]
fn a_report_does_not_overwrite_the_input() {
    let fake = FakeVod::start();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ids");
    fs::write(&file, "a\n").unwrap();
    let name = file.to_str().unwrap();
    let (code, _, err) = run(with_fake(&fake, &["cancel", "--from", name, "--report", name]));
    assert_eq!(code, 2);
    assert!(err.contains("would overwrite"), "{err}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "a\n");
}

#[test]
fn refused_credentials_after_an_unknown_outcome_are_1() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.fail_next(Trouble::after_the_fact(504));
    fake.fail_next(Trouble::status(401).code("APIG.0301"));
    let (code, out, _) = run(with_fake(&fake, &["cancel", "a", "b", "--format", "json"]));
    assert_eq!((code, outcomes(&out)), (1, pairs(&[("a", "unknown"), ("b", "not_sent")])));
}

#[test]
fn whoami_says_what_was_found_and_no_secret() {
    let fake = FakeVod::start();
    fake.accept_user("an_account", "a_user", "planted-secret");
    let endpoint = fake.endpoint();
    let login = [
        ("HW_USER_NAME", "a_user"),
        ("HW_USER_PASSWORD", "planted-secret"),
        ("HW_DOMAIN_NAME", "an_account"),
        ("HW_REGION_NAME", "ap-southeast-3"),
    ];
    let flags = ["whoami", "--endpoint", &endpoint, "--iam-endpoint", &endpoint];
    let (code, out, err) = run(vod(&flags, &login));
    assert_eq!((code, err.as_str()), (0, ""));
    for (name, value) in [
        ("credentials", "user a_user of account an_account"),
        ("found in", "HW_USER_NAME, HW_USER_PASSWORD, HW_DOMAIN_NAME"),
        ("project id", fake.project_id()),
        ("region", "ap-southeast-3"),
        ("endpoint", &endpoint),
        ("IAM endpoint", &endpoint),
    ] {
        assert!(out.lines().any(|line| line == format!("{name:<13} {value}")), "{name}: {out}");
    }
    assert!(out.contains("time left     23 h 59 min") || out.contains("time left     24 h 0 min"), "{out}");

    let (code, out, _) = run(vod(&[&flags[..], &["--format", "json"]].concat(), &login));
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &json["project_id"]), (0, &json!(fake.project_id())));

    // A refused login is 2, and nothing is cancelled.
    fake.accept_user("an_account", "a_user", "changed");
    for command in [&["whoami"][..], &["cancel", "a", "b"]] {
        let (code, out, err) = run(vod(&[command, &flags[1..]].concat(), &login));
        assert_eq!((code, out.as_str()), (2, ""), "{command:?}");
        assert!(err.contains("IAM refused the login of user a_user") && err.lines().count() == 1, "{err}");
    }
    assert!(fake.seen().iter().all(|seen| seen.url.starts_with("/v3/")));
}

/// What is in flight is finished, the rest is reported as not sent, and the exit code says so.
#[cfg(unix)]
#[test]
fn an_interrupt_ends_in_order() {
    use std::io::{BufRead, BufReader};
    let fake = FakeVod::start();
    let ids: String = (0..2000).map(|number| format!("asset-{number}\n")).collect();
    ids.lines().for_each(|id| fake.add_queued(id));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ids");
    fs::write(&file, &ids).unwrap();
    let mut command = with_fake(&fake, &["cancel", "--from", file.to_str().unwrap(), "--format", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut out, &mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));

    let outcomes = outcomes(&(first + &rest));
    assert_eq!(outcomes.len(), 2000, "each asset has its line");
    let sent = outcomes.iter().take_while(|(_, outcome)| outcome == "cancelled").count();
    assert!(sent < 2000 && outcomes[sent..].iter().all(|(_, outcome)| outcome == "not_sent"), "{sent}");
    assert_eq!(fake.seen().len(), sent, "and what the server saw is what was reported");
}

#[test]
fn the_queue_is_shown() {
    let fake = FakeVod::start();
    let (code, out, err) = run(with_fake(&fake, &["queue"]));
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", "vod: nothing waits\n"));

    for number in 0..120 {
        fake.add_queued(&format!("asset-{number:03}"));
    }
    fake.advance("asset-007");
    let (code, out, err) = run(with_fake(&fake, &["queue"]));
    assert_eq!((code, err.as_str()), (0, "vod: 119 tasks wait\n"));
    let lines: Vec<Vec<&str>> = out.lines().map(|line| line.split("  ").collect()).collect();
    assert_eq!(lines.len(), 119);
    assert!(lines[0][0].starts_with("asset-000") && lines[0].last().unwrap().ends_with('s'), "{out}");
    let mut head = with_fake(&fake, &["queue"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(head.stdout.take());
    assert_eq!(head.wait().unwrap().code(), Some(0), "vod queue | head");
    assert!(!out.contains("asset-007"));

    let (code, out, _) = run(with_fake(&fake, &["queue", "--format", "json"]));
    assert_eq!(code, 0);
    let first: Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    assert_eq!(first["asset_id"], "asset-000");
    assert_eq!(first["since"].as_str().unwrap().len(), "2026-01-31T09:05:22Z".len());
    assert!(first["waiting_seconds"].is_u64() && first["template"].is_null(), "{first}");
}

#[test]
fn a_queue_that_cannot_be_read_is_not_0() {
    let (code, out, err) = run(vod(&["queue"], &[]));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("vod: "), "{err}");

    let fake = FakeVod::start();
    let endpoint = fake.endpoint();
    let (code, out, err) = run(vod(&["queue", "--endpoint", &endpoint], &KEYS));
    assert_eq!((code, out.as_str()), (2, ""), "the key is not the fake's: {err}");

    for number in 0..120 {
        fake.add_queued(&format!("asset-{number:03}"));
    }
    let page = |results: Value, marker: &str| {
        answer(200, &[], &json!({ "results": results, "next_marker": marker }).to_string())
    };
    let first = page(json!([{ "asset_id": "a\u{1b}[2J", "status": "WAITING" }]), "2");
    let server = Server::start([first, answer(400, &[], r#"{"error_code":"VOD.10053","error_msg":"no"}"#)]);
    let (code, out, err) = run(vod(&["queue", "--endpoint", &server.endpoint()], &KEYS));
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.contains("a\\u{1b}[2J") && out.contains("not known"), "no control character: {out}");
    assert!(err.contains("VOD.10053") && err.contains("of the tasks that wait, 1 are shown"), "{err}");
}
