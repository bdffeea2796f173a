//! The whole call on loopback, at 1, 8 and 64 in flight.

use crate::rounds::{Contestant, compare as compare_rounds};
use crate::server::Server;
use crate::ways::{ALL, Way, run, runtime};

const CALLS: u32 = 320;

pub fn compare() {
    let server = Server::start();
    let runtime = runtime();
    for in_flight in [1, 8, 64] {
        let contestants: Vec<Contestant<'_>> = ALL
            .iter()
            .map(|name| {
                let mut ways = runtime.block_on(ways(name, &server.address, in_flight));
                let work = {
                    let runtime = &runtime;
                    move || ways = runtime.block_on(run(std::mem::take(&mut ways), CALLS))
                };
                (*name, Box::new(work) as Box<dyn FnMut()>)
            })
            .collect();
        compare_rounds(&format!("call, {in_flight} in flight"), 400, CALLS, contestants);
    }
}

async fn ways(name: &str, address: &str, count: u32) -> Vec<Way> {
    let mut ways = vec![Way::new(name, address).await];
    while ways.len() < count as usize {
        ways.push(ways[0].another().await);
    }
    ways
}
