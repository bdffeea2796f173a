//! A million calls with temporary keys that are renewed all the time: what a call costs at the end is what it cost at
//! the beginning. The machine may not be the same all the time, so naive calls are made in between.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use huaweicloud_vod::auth::{AkSk, BoxFuture, Credentials, ProvideCredentials, ProvidedCredentials};
use huaweicloud_vod::{Client, Result};

use crate::process::{memory, thread_cpu};
use crate::server::Server;
use crate::ways::{Way, run as run_ways, runtime};
use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};

const LINES: u32 = 10;
const CALLS: u32 = 100_000;
/// A line is made of so many parts, each followed by naive calls.
const PARTS: u32 = 50;
const NAIVE_CALLS: u32 = 400;
const IN_FLIGHT: u32 = 8;

/// A key that is good for a tenth of a second.
#[derive(Debug, Default)]
struct ShortLived(Arc<AtomicU32>);

impl ProvideCredentials for ShortLived {
    fn provide(&self) -> BoxFuture<'_, Result<ProvidedCredentials>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        let key = AkSk::new(ACCESS_KEY, SECRET_KEY).with_security_token(format!("token-{number}"));
        let expires_at = SystemTime::now() + Duration::from_millis(100);
        Box::pin(async move { Ok(ProvidedCredentials::from(key).expire_at(expires_at)) })
    }
}

pub fn run() {
    let server = Server::start();
    let renewed = Arc::new(AtomicU32::new(0));
    let vod = Client::builder()
        .endpoint(format!("http://{}", server.address))
        .project_id(PROJECT_ID)
        .credentials(Credentials::from_provider(ShortLived(Arc::clone(&renewed))))
        .build()
        .expect("a client");
    println!(
        "{:>10}{:>10}{:>16}{:>10}{:>8}{:>8}{:>14}{:>8}",
        "calls", "keys", "CPU/call, µs", "naive's", "ratio", "to 1st", "memory, KiB", "to 1st"
    );
    let runtime = runtime();
    let mut naive = Vec::new();
    for _ in 0..IN_FLIGHT {
        naive.push(runtime.block_on(Way::new("naive", &server.address)));
    }
    let mut first = None;
    for line in 1..=LINES {
        let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
        for _ in 0..PARTS {
            let before = thread_cpu();
            runtime.block_on(call(&vod, CALLS / PARTS));
            let between = thread_cpu();
            naive = runtime.block_on(run_ways(naive, NAIVE_CALLS));
            ours += between - before;
            theirs += thread_cpu() - between;
        }
        let ours = ours.as_secs_f64() * 1e6 / f64::from(CALLS);
        let theirs = theirs.as_secs_f64() * 1e6 / f64::from(PARTS * NAIVE_CALLS);
        let ratio = ours / theirs;
        let memory = f64::from(u32::try_from(memory("VmRSS")).expect("less than 4 TiB"));
        let (first_ratio, first_memory) = *first.get_or_insert((ratio, memory));
        println!(
            "{:>10}{:>10}{ours:>16.2}{theirs:>10.2}{ratio:>8.3}{:>8.3}{memory:>14}{:>8.3}",
            line * CALLS,
            renewed.load(Ordering::Relaxed),
            ratio / first_ratio,
            memory / first_memory
        );
    }
}

async fn call(vod: &Client, calls: u32) {
    let tasks: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let vod = vod.clone();
            tokio::spawn(async move {
                for _ in 0..calls / IN_FLIGHT {
                    vod.cancel(ASSET_ID).await.expect("cancelled");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
}
