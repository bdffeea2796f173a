//! What Linux says of this process.

use std::fs;
use std::time::Duration;

/// The CPU time of this thread so far.
pub fn thread_cpu() -> Duration {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    Duration::from_nanos(text.split(' ').next().and_then(|number| number.parse().ok()).expect("a number"))
}

/// Memory in KiB: `VmRSS`, or `RssAnon`, which is without the program's code.
pub fn memory(field: &str) -> u64 {
    let text = fs::read_to_string("/proc/self/status").expect("Linux");
    let line = text.lines().find(|line| line.starts_with(field)).expect("the field");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
}

/// This program once more, for another purpose.
pub fn again(arguments: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(std::env::current_exe().expect("its own path"));
    command.args(arguments);
    command
}
