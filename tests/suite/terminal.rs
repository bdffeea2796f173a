//! What is seen on a terminal of 80 columns, and that none of it is seen elsewhere.
#![cfg(unix)]

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use huaweicloud_vod::mock::FakeVod;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use crate::binary::{lines, outcomes, with_fake};

/// A terminal of 80 columns, and what it shows.
struct Terminal {
    screen: Arc<Mutex<vt100::Parser>>,
    /// Every state of the screen after something was written.
    seen: Arc<Mutex<Vec<String>>>,
}

impl Terminal {
    /// With the end that a process gets.
    fn open() -> (Terminal, OwnedFd) {
        let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&controller).unwrap();
        unlockpt(&controller).unwrap();
        let name = ptsname(&controller, Vec::new()).unwrap();
        let terminal = File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap();
        tcsetwinsize(&terminal, Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 0)));
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let (parser, states) = (Arc::clone(&screen), Arc::clone(&seen));
        thread::spawn(move || {
            let mut controller = File::from(controller);
            let mut bytes = [0; 4096];
            // Ends with an error when nobody has the other end any more.
            while let Ok(count @ 1..) = controller.read(&mut bytes) {
                let mut parser = parser.lock().unwrap();
                parser.process(&bytes[..count]);
                states.lock().unwrap().push(rows(&parser));
            }
        });
        (Terminal { screen, seen }, terminal.into())
    }

    fn now(&self) -> String {
        rows(&self.screen.lock().unwrap())
    }
}

/// Row by row, as it is seen: a full one is not one with the next.
fn rows(parser: &vt100::Parser) -> String {
    let rows: Vec<String> = parser.screen().rows(0, 80).map(|row| row.trim_end().to_owned()).collect();
    rows.join("\n").trim_end().to_owned()
}

fn interrupt(pid: u32) {
    assert!(Command::new("kill").args(["-INT", &pid.to_string()]).status().unwrap().success());
}

fn fake_and_ids(count: usize) -> (FakeVod, tempfile::NamedTempFile) {
    let fake = FakeVod::start();
    let ids: Vec<String> = (0..count).map(|number| format!("asset-{number:05}")).collect();
    ids.iter().for_each(|id| fake.add_queued(id));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, ids.join("\n")).unwrap();
    (fake, file)
}

#[test]
fn the_bar_is_readable_at_80_columns_and_goes_when_the_run_is_over() {
    let (fake, ids) = fake_and_ids(300);
    let (terminal, end) = Terminal::open();
    let arguments =
        ["cancel", "--from", ids.path().to_str().unwrap(), "--format", "json", "--rate", "6000/min"];
    let mut command = with_fake(&fake, &arguments);
    let child = command.env("TERM", "xterm").stdout(Stdio::piped()).stderr(end).spawn().unwrap();
    // The command has the other end of the terminal, too.
    drop(command);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(lines(&out).len(), 300, "standard output is JSON, and nothing else");

    let seen = terminal.seen.lock().unwrap().clone();
    let full = |screen: &&String| {
        let rows: Vec<&str> = screen.lines().collect();
        matches!(rows[..], [bar, text] if bar.starts_with("[=") && bar.ends_with("/300")
            && text.contains(" cancelled, 0 not queued, 0 failed, 5880/min, ") && text.ends_with(" left"))
    };
    assert!(seen.iter().any(|screen| full(&screen)), "{:#?}", seen.iter().rev().take(5).collect::<Vec<_>>());
    assert!(seen.iter().flat_map(|screen| screen.lines()).all(|line| line.chars().count() <= 80));
    while !terminal.now().contains("300 ids") {
        thread::yield_now();
    }
    assert_eq!(terminal.now(), "vod: 300 ids: 300 cancelled");
}

/// With standard output on the same terminal, results and bar do not run into each other.
#[test]
fn results_and_bar_share_a_terminal() {
    let (fake, ids) = fake_and_ids(60);
    let (terminal, end) = Terminal::open();
    let arguments = ["cancel", "--from", ids.path().to_str().unwrap(), "--rate", "3000/min"];
    let mut command = with_fake(&fake, &arguments);
    let out = end.try_clone().unwrap();
    let mut child = command.env("TERM", "xterm").stdout(out).stderr(end).spawn().unwrap();
    drop(command);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    while !terminal.now().contains("60 ids") {
        thread::yield_now();
    }
    let last = terminal.now();
    assert!(
        last.lines().all(|line| line.starts_with("cancelled   asset-") || line.starts_with("vod: ")),
        "{last}"
    );
    let seen = terminal.seen.lock().unwrap().clone();
    assert!(seen.iter().any(|screen| screen.contains("/60")), "{seen:#?}");
    // Of some lines only the beginning was read so far.
    for line in seen.iter().flat_map(|screen| screen.lines()) {
        let starts = ["cancelled   asset-", "[", "vod: 60 ids"];
        let known = starts.iter().any(|start| line.starts_with(start) || start.starts_with(line));
        assert!(known || line.contains(" not queued, ") || line.contains(" cancelled"), "{line:?}");
        assert!(!line.contains("asset-") || line.len() <= "cancelled   asset-00000".len(), "{line:?}");
    }
}

#[test]
fn where_there_is_no_terminal_there_is_no_bar() {
    let (fake, ids) = fake_and_ids(100);
    let arguments = ["cancel", "--from", ids.path().to_str().unwrap(), "--rate", "6000/min"];
    let (code, out, err) = crate::binary::run(with_fake(&fake, &arguments));
    assert_eq!((code, out.lines().count(), err.as_str()), (0, 100, "vod: 100 ids: 100 cancelled\n"));
}

/// What was sent is stalled, and so are its repeats; whoever waits for it no longer asks again.
#[test]
fn a_second_interrupt_ends_at_once() {
    let server = crate::server::Server::start([crate::server::Reply::BytesThenStall(Vec::new())]);
    let arguments = ["cancel", "a", "b", "--endpoint", &server.endpoint()];
    let mut command = crate::binary::vod(&arguments, &crate::binary::KEYS);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while server.received().is_empty() {
        thread::yield_now();
    }
    interrupt(child.id());
    let mut err = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    err.read_line(&mut line).unwrap();
    assert!(line.contains("Once more ends at once"), "{line}");
    assert_eq!(child.try_wait().unwrap(), None, "it waits for the answer");
    interrupt(child.id());
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

/// As a service manager ends a program.
#[test]
fn a_request_to_terminate_ends_in_order_too() {
    let (fake, ids) = fake_and_ids(50);
    let arguments = ["cancel", "--from", ids.path().to_str().unwrap(), "--format", "json"];
    let mut child =
        with_fake(&fake, &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    out.read_line(&mut text).unwrap();
    assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    out.read_to_string(&mut text).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let outcomes = outcomes(&text);
    assert_eq!(outcomes.len(), 50);
    let cancelled = outcomes.iter().filter(|(_, outcome)| outcome == "cancelled").count();
    assert_eq!(fake.seen().len(), cancelled);
}
