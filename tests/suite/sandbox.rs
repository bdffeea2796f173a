//! `vod sandbox`.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::binary::{run, vod};

struct Sandbox {
    child: Child,
    variables: Vec<(String, String)>,
    out: BufReader<std::process::ChildStdout>,
}

impl Sandbox {
    fn start(arguments: &[&str]) -> Sandbox {
        let mut command = vod(&[&["sandbox", "--format", "json"], arguments].concat(), &[]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let variables: Value = serde_json::from_str(&line).unwrap();
        let variables = variables.as_object().unwrap().iter();
        let variables =
            variables.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
        Sandbox { child, variables, out }
    }

    fn vod(&self, arguments: &[&str]) -> (i32, String, String) {
        let variables: Vec<_> = self.variables.iter().map(|(name, value)| (&**name, &**value)).collect();
        run(vod(arguments, &variables))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn everything_works_against_it() {
    let sandbox = Sandbox::start(&["--tasks", "12", "--quota", "6000/min"]);
    let (code, out, _) = sandbox.vod(&["whoami"]);
    assert_eq!(code, 0);
    assert!(out.contains("HUAWEICLOUD_SDK_AK") && out.contains("ap-southeast-3"), "{out}");
    let (code, out, err) = sandbox.vod(&["queue"]);
    assert_eq!((code, out.lines().count(), err.as_str()), (0, 12, "vod: 12 tasks wait\n"));
    let (code, out, _) = sandbox.vod(&["cancel", "--queued", "--rate", "unlimited"]);
    assert_eq!((code, out.lines().filter(|line| line.starts_with("cancelled")).count()), (0, 12));
    assert_eq!(sandbox.vod(&["queue"]).2, "vod: nothing waits\n");
}

/// It throttles, and nothing is lost.
#[test]
fn it_has_a_quota() {
    let sandbox = Sandbox::start(&["--tasks", "3", "--quota", "2/min", "--window", "sliding"]);
    let ids: String = sandbox.vod(&["queue"]).1;
    let ids: Vec<&str> = ids.lines().map(|line| line.split(' ').next().unwrap()).collect();
    let arguments = ["cancel", "-v", "--rate", "unlimited", "--concurrency", "1"];
    let mut child = {
        let variables: Vec<_> = sandbox.variables.iter().map(|(name, value)| (&**name, &**value)).collect();
        let mut command = vod(&[&arguments[..], &ids].concat(), &variables);
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let throttled = BufReader::new(child.stderr.take().unwrap())
        .lines()
        .map_while(Result::ok)
        .any(|line| line.contains("APIG.0308"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(throttled);
}

#[cfg(unix)]
#[test]
fn its_output_is_what_a_shell_reads_and_ctrl_c_ends_it() {
    let mut child = vod(&["sandbox"], &[]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut text = String::new();
    while !text.contains("HUAWEICLOUD_SDK_IAM_ENDPOINT") {
        assert!(out.read_line(&mut text).unwrap() > 0, "{text}");
    }
    assert!(text.lines().all(|line| line.starts_with("# ") || line.starts_with("export ")), "{text}");
    let script = format!("{text}\necho $HUAWEICLOUD_SDK_AK $HW_REGION_NAME");
    let read = Command::new("sh").args(["-c", &script]).output().unwrap();
    let read = String::from_utf8(read.stdout).unwrap();
    assert!(read.starts_with("AK") && read.ends_with(" ap-southeast-3\n"), "{read}");
    let mut err = BufReader::new(child.stderr.take().unwrap());
    err.read_line(&mut String::new()).unwrap();
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[test]
fn nothing_else_is_printed() {
    let mut sandbox = Sandbox::start(&["--tasks", "1"]);
    sandbox.vod(&["cancel", "--queued"]);
    sandbox.child.kill().unwrap();
    let mut rest = String::new();
    sandbox.out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
}
