//! What the crate costs, always beside what it is compared with in the same run. docs/performance.md says how to read it.
//!
//! `cargo bench --bench performance -- signer` (or `call`, `start`, `decode`, `memory`, `million`, `journal`, `instructions`)

mod bare;
mod call;
mod decode;
mod instructions;
mod journal;
mod memory;
mod million;
mod process;
mod rounds;
mod server;
mod signer;
mod start;
mod ways;

const ACCESS_KEY: &str = "AKEXAMPLE0123456789A";
const SECRET_KEY: &str = "SkExample/Secret+Key0123456789abcdefghij";
const PROJECT_ID: &str = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const ASSET_ID: &str = "f488337c31c8e4622f1590735b134c65";

fn main() {
    // cargo adds `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => {
            signer::compare();
            call::compare();
            start::compare();
            decode::compare();
            memory::compare();
        }
        ["signer"] => signer::compare(),
        ["call"] => call::compare(),
        ["start"] => start::compare(),
        ["decode"] => decode::compare(),
        ["memory"] => memory::compare(),
        ["million"] => million::run(),
        ["journal"] => journal::run(),
        ["instructions"] => instructions::compare(),
        // What the others start as processes of their own.
        ["serve"] => server::serve(),
        ["hold", way] => memory::hold(way),
        ["repeat", way, times] => instructions::repeat(way, times.parse().expect("a number")),
        other => panic!("no such bench: {other:?}"),
    }
}
