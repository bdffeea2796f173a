//! The memory of a client with 64 calls in flight: how much a process grows that makes one, and these calls.

use std::time::Duration;

use crate::ASSET_ID;
use crate::process::{again, memory};
use crate::rounds::quartiles;
use crate::server::Server;
use crate::ways::{Way, runtime};

/// The server answers when one more waits.
pub const IN_FLIGHT: usize = 64;

const ROUNDS: usize = 15;

pub fn compare() {
    let mut grown = [const { Vec::new() }; 2];
    for _ in 0..ROUNDS {
        for (name, grown) in ["reqwest", "ours"].iter().zip(&mut grown) {
            let output = again(&["hold", name]).output().expect("a process");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let text = String::from_utf8_lossy(&output.stdout);
            grown.push(text.trim().parse::<f64>().expect("a number"));
        }
    }
    let ratios = grown[1].iter().zip(&grown[0]).map(|(ours, theirs)| ours / theirs).collect();
    let [low, middle, high] = quartiles(ratios);
    println!("\nmemory with {IN_FLIGHT} in flight: {ROUNDS} rounds");
    for (name, grown) in ["reqwest", "ours"].iter().zip(grown) {
        println!("{name:<22}{:>10} KiB", quartiles(grown)[1]);
    }
    println!("{:<22}{middle:>10.3} ({low:.3}–{high:.3})", "ratio");
}

/// One process: prints by how many KiB it grew.
pub fn hold(name: &str) {
    let server = Server::start();
    let before = memory("RssAnon");
    runtime().block_on(async {
        let mut way = Way::new(name, &server.address).await;
        // Until a key was taken once, ours go one after the other.
        way.cancel(ASSET_ID).await;
        let mut tasks = Vec::new();
        for _ in 0..IN_FLIGHT {
            let mut way = way.another().await;
            tasks.push(tokio::spawn(async move { way.cancel("hold").await }));
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        println!("{}", memory("RssAnon") - before);
        way.another().await.cancel("hold").await;
        for task in tasks {
            task.await.expect("no panic");
        }
    });
}
