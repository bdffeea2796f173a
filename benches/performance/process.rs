//! What Linux says of this process.

use std::fs;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// The CPU time of this thread so far.
pub fn thread_cpu() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).expect("not before its start")
}

/// The CPU time of another process so far, in parts of 10 ms.
pub fn cpu_of(process: u32) -> Duration {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).expect("Linux, and a process");
    // Its name, in parentheses, may have spaces.
    let (_, fields) = text.rsplit_once(')').expect("a name");
    let ticks: u64 =
        fields.split_whitespace().skip(11).take(2).map(|time| time.parse::<u64>().expect("a number")).sum();
    Duration::from_millis(10 * ticks)
}

/// Memory in KiB: `VmRSS`, or `RssAnon`, which is without the program's code.
pub fn memory(field: &str) -> u64 {
    memory_of(std::process::id(), field)
}

/// That of another process.
pub fn memory_of(process: u32, field: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/status")).expect("Linux, and a process");
    let line = text.lines().find(|line| line.starts_with(field)).expect("the field");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
}

/// This program once more, for another purpose.
pub fn again(arguments: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(std::env::current_exe().expect("its own path"));
    command.args(arguments);
    command
}
