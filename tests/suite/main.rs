//! One binary for all integration tests: linked once.

mod binary;
mod cancel_many;
mod command_line;
mod configuration;
mod documents;
mod errors;
mod fake_vod;
mod faults;
mod generated;
mod help;
mod load;
mod places;
mod queue;
mod refusals;
mod requests;
mod resume;
mod retries;
mod sandbox;
mod secrets;
mod server;
mod signing;
mod signing_properties;
mod spec;
mod terminal;
mod test_clock;
mod tokens;
mod typed_mock;
mod verifier;
mod virtual_clock;

/// The asset id of the documentation's example.
const ASSET_ID: &str = "f488337c31c8e4622f1590735b134c65";
const PROJECT_ID: &str = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const ACCESS_KEY: &str = "AKEXAMPLE0123456789A";
const SECRET_KEY: &str = "SkExample/Secret+Key0123456789abcdefghij";
