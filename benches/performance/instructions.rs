//! Instructions as callgrind counts them: the same on every run, whatever else the machine does. Needs valgrind.

use std::process::Command;

use crate::server::Server;
use crate::signer::Case;
use crate::ways::{Way, runtime};

/// Counted for the difference of both, so that the start of the process is not in it.
const FEW: u32 = 200;
const MANY: u32 = 1200;

pub fn compare() {
    table("instructions of a signature", &["floor with key", "floor", "sign"]);
    table("instructions of a call", &["hyper", "reqwest", "naive", "ours"]);
}

/// Of what each does once, with ratios of the last one to each.
fn table(title: &str, names: &[&str]) {
    println!("\n{title}, as callgrind counts them");
    let counts: Vec<f64> = names.iter().map(|name| per_unit(name)).collect();
    let ours = counts.last().expect("some");
    for (name, count) in names.iter().zip(&counts) {
        println!("{name:<22}{count:>10.0}{:>10.3}", ours / count);
    }
}

fn per_unit(name: &str) -> f64 {
    let [few, many] = [FEW, MANY].map(|times| count(name, times));
    (many - few) / f64::from(MANY - FEW)
}

fn count(name: &str, times: u32) -> f64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().expect("its own path"))
        .args(["repeat", name, &times.to_string()])
        .output()
        .expect("valgrind");
    let text = String::from_utf8_lossy(&output.stderr);
    let collected = text.lines().find_map(|line| line.split_once("Collected : "));
    collected.and_then(|(_, number)| number.trim().parse().ok()).unwrap_or_else(|| panic!("{text}"))
}

/// What is counted.
pub fn repeat(name: &str, times: u32) {
    let case = Case::cancel();
    match name {
        "floor with key" => (0..times).for_each(|_| case.floor_with_key()),
        "floor" => (0..times).for_each(|_| case.floor()),
        "sign" => (0..times).for_each(|_| case.sign()),
        way => {
            let server = Server::start();
            runtime().block_on(async { Way::new(way, &server.address).await.repeat(times).await });
        }
    }
}
