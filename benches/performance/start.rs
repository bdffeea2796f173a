//! From nothing to the first answer: a client is made, and used once.

use crate::ASSET_ID;
use crate::rounds::{Contestant, compare as compare_rounds};
use crate::server::Server;
use crate::ways::{Way, runtime};

const TIMES: u32 = 5;

pub fn compare() {
    let server = Server::start();
    let runtime = runtime();
    let contestants = ["reqwest", "naive", "ours"].map(|name| {
        let work = || {
            for _ in 0..TIMES {
                runtime.block_on(async { Way::new(name, &server.address).await.cancel(ASSET_ID).await });
            }
        };
        (name, Box::new(work) as Box<dyn FnMut()>)
    });
    compare_rounds("start to first answer", 30, TIMES, Vec::<Contestant<'_>>::from(contestants));
}
