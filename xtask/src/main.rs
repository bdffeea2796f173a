//! The maintainer's commands: `cargo xtask generate`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod generate;

/// The maintainer's commands.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make src/generated from spec/.
    Generate {
        /// Change nothing; fail and show the difference if src/generated is not what spec/ makes.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Generate { check } => generate::run(check),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
