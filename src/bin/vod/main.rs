//! `vod`: the command line.

#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

mod account;
mod arguments;
mod assets;
mod cancel;
mod interrupt;
mod journal;
mod lines;
mod man;
mod plan;
mod progress;
mod queue;
mod sandbox;
mod terminal;
mod time;
mod whoami;

use arguments::{Arguments, Command};
use terminal::tell;

/// At least one asset failed, is not known or was not sent; or a queue was not read to its end.
const FAILED: u8 = 1;

/// Wrong usage, configuration, or a refused login.
const UNUSABLE: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if is_mistake(&error) => {
            tell(&one_line(&error));
            return ExitCode::from(UNUSABLE);
        }
        Err(help) => help.exit(),
    };
    arguments.global.start_logs();
    let result = match &arguments.command {
        Command::Cancel(cancel) => cancel::run(&arguments.global, cancel).await,
        Command::Queue => queue::run(&arguments.global).await,
        Command::Whoami => whoami::run(&arguments.global).await,
        Command::Sandbox(sandbox) => sandbox::run(&arguments.global, sandbox).await,
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "vod", &mut script);
            let written = std::io::stdout().write_all(&script);
            written.map(|()| 0).map_err(|error| format!("standard output: {error}"))
        }
        Command::Man { command } => man::run(command.as_deref()),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            tell(&message);
            ExitCode::from(UNUSABLE)
        }
    }
}

/// Not a request for help, nor the help that is the answer to no command at all.
fn is_mistake(error: &clap::Error) -> bool {
    error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
}

/// `invalid value 'fast' for '--rate <N/min|unlimited>': give it as 100/min or unlimited. See --help.`
fn one_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let lines = text.lines().take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more"));
    let lines: Vec<&str> = lines.map(str::trim).filter(|line| !line.is_empty()).collect();
    let text = lines.join("; ").replace(":; ", ": ");
    format!("{}. See --help.", text.strip_prefix("error: ").unwrap_or(&text))
}
