//! `vod`: the command line.

#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

mod account;
mod arguments;
mod assets;
mod cancel;
mod interrupt;
mod queue;
mod time;
mod whoami;

use arguments::{Arguments, Command};

/// At least one asset failed, is not known or was not sent; or a queue was not read to its end.
const FAILED: u8 = 1;

/// Wrong usage, configuration, or a refused login.
const UNUSABLE: u8 = 2;

/// A line on standard error. One that is closed is no reason to end.
fn tell(message: &str) {
    let _ = writeln!(std::io::stderr(), "vod: {message}");
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.global.start_logs();
    let result = match &arguments.command {
        Command::Cancel(cancel) => cancel::run(&arguments.global, cancel).await,
        Command::Queue => queue::run(&arguments.global).await,
        Command::Whoami => whoami::run(&arguments.global).await,
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            tell(&message);
            ExitCode::from(UNUSABLE)
        }
    }
}
