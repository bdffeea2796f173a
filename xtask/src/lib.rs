//! What the maintainer's commands do; main.rs is the command line.

pub mod diff;
pub mod footprint;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod generate;
pub mod lint;
