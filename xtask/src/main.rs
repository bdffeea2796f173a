//! The maintainer's commands: `cargo xtask generate`, `cargo xtask lint`, `cargo xtask diff`,
//! `cargo xtask footprint`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{diff, footprint, generate, lint};

/// The maintainer's commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make src/generated and docs/operations.md from spec/.
    Generate {
        /// Change nothing; fail and show the difference if what is there is not what spec/ makes.
        #[arg(long)]
        check: bool,
    },
    /// Say what is wrong in spec/, and how to mend it.
    ///
    /// Exits with 1 if there is something to mend, with 2 if a file cannot be read.
    Lint {
        /// The documents to check instead of those in spec/: OpenAPI documents and error codes.
        files: Vec<PathBuf>,
        /// Check nothing; show the rules.
        #[arg(long)]
        rules: bool,
    },
    /// Show what changed in spec/, and who breaks by it.
    ///
    /// Exits with 1 if a change is breaking and the version in Cargo.toml does not say so, with 2 if the
    /// comparison failed.
    Diff {
        /// The git revision to compare with; without it, where this branch left main. Of two arguments, the old
        /// file.
        #[arg(value_name = "BASE")]
        base: Option<OsString>,
        /// The new file.
        #[arg(value_name = "NEW")]
        new: Option<OsString>,
        #[arg(long, value_enum, default_value = "text")]
        format: diff::Format,
    },
    /// Build a dependent and the same application without this crate; show crates, CPU seconds and size of both.
    Footprint {
        /// The feature sets to build; without them, all.
        #[arg(conflicts_with_all = ["check", "write"])]
        sets: Vec<String>,
        /// Optimised, which takes longer.
        #[arg(long, conflicts_with_all = ["check", "write"])]
        release: bool,
        /// Build nothing; fail if the crates are not those of xtask/footprint.txt.
        #[arg(long, conflicts_with = "write")]
        check: bool,
        /// Build nothing; write xtask/footprint.txt.
        #[arg(long)]
        write: bool,
    },
}

fn main() -> ExitCode {
    // For diff, 1 is an answer; what went wrong is 2.
    let done = |result: Result<(), String>| result.map(|()| ExitCode::SUCCESS);
    let (result, failure) = match Arguments::parse().command {
        Command::Generate { check } => (done(generate::run(check)), ExitCode::FAILURE),
        Command::Lint { files, rules } => (Ok(lint::run(&files, rules)), ExitCode::FAILURE),
        Command::Diff { base, new, format } => (diff::run(base, new, format), ExitCode::from(2)),
        Command::Footprint { check: true, .. } => (done(footprint::check()), ExitCode::FAILURE),
        Command::Footprint { write: true, .. } => (done(footprint::write()), ExitCode::FAILURE),
        Command::Footprint { sets, release, .. } => {
            (done(footprint::measure(&sets, release)), ExitCode::FAILURE)
        }
    };
    result.unwrap_or_else(|message| {
        eprintln!("{message}");
        failure
    })
}
