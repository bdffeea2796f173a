//! The maintainer's commands: `cargo xtask generate`, `cargo xtask lint`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod generate;
mod lint;

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
    /// Say what is wrong in spec/, and how to mend it.
    Lint {
        /// The documents to check instead of those in spec/: OpenAPI documents and error codes.
        files: Vec<PathBuf>,
        /// Check nothing; show the rules.
        #[arg(long)]
        rules: bool,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Generate { check } => generate::run(check),
        Command::Lint { files, rules } => return lint::run(&files, rules),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
