//! Standard output and standard error, which a progress bar may share a terminal with.

use std::io::{self, Write};
use std::sync::OnceLock;

use indicatif::ProgressBar;

static BAR: OnceLock<ProgressBar> = OnceLock::new();

/// From now on what is written makes room for this bar, if there is no other.
pub fn share(bar: ProgressBar) {
    let _ = BAR.set(bar);
}

fn beside_the_bar<T>(write: impl FnOnce() -> T) -> T {
    match BAR.get() {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

/// A line on standard output: a result.
pub fn print(line: &str) -> Result<(), String> {
    beside_the_bar(|| writeln!(io::stdout(), "{line}")).map_err(|error| format!("standard output: {error}"))
}

/// A line on standard error. One that is closed is no reason to end.
pub fn tell(message: &str) {
    let _ = beside_the_bar(|| writeln!(io::stderr(), "vod: {message}"));
}

/// Where the logs go.
pub struct Stderr;

impl Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        beside_the_bar(|| io::stderr().write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}
