// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.
// progenitor 0.15.1

//! What `spec/` says, as Rust.

pub mod vod;
#[cfg(feature = "mock")]
pub mod vod_mock;
pub mod iam;
#[cfg(feature = "mock")]
pub mod iam_mock;
pub mod error_codes;
pub mod known;
pub mod operations;
pub mod servers;
