//! Ten thousand cancels through a random mix of faults. A binary of its own, since it measures the memory of the
//! process.

mod server;

use std::collections::hash_map::RandomState;
use std::fs;
use std::future::{poll_fn, ready};
use std::hash::{BuildHasher, Hasher};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

use futures_util::StreamExt;
use huaweicloud_vod::auth::AkSk;
use huaweicloud_vod::{CancelReport, Client, Clock, Outcome};
use server::{MixServer, Task};

const ASSETS: usize = 10_000;
const CONCURRENCY: usize = 32;

/// Time stands still. Delays are over at once; limits end when the server says that an answer is stalled: all
/// that are running then, so that other calls lose an answer that was on its way.
#[derive(Clone, Debug, Default)]
pub struct MixClock(Arc<Mutex<Limits>>);

#[derive(Debug, Default)]
struct Limits {
    /// How often all limits ended.
    ended: u64,
    wakers: Vec<Waker>,
}

impl MixClock {
    pub fn end_limits(&self) {
        let mut limits = self.0.lock().unwrap();
        limits.ended += 1;
        limits.wakers.drain(..).for_each(Waker::wake);
    }
}

impl Clock for MixClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_341_600)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(ready(()))
    }

    fn limit(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let limits = Arc::clone(&self.0);
        let ended = limits.lock().unwrap().ended;
        Box::pin(poll_fn(move |context| {
            let mut limits = limits.lock().unwrap();
            if limits.ended > ended {
                return Poll::Ready(());
            }
            // One for each call that runs, and not one for each time it was looked at.
            if !limits.wakers.iter().any(|waker| waker.will_wake(context.waker())) {
                limits.wakers.push(context.waker().clone());
            }
            Poll::Pending
        }))
    }
}

/// The resident memory of this process in bytes, from /proc/self/statm; zero where there is none.
fn memory() -> usize {
    let text = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).map_or(0, |pages| pages.parse::<usize>().unwrap() * 4096)
}

fn asset_id(number: usize) -> String {
    format!("asset-{number}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_report_is_true_whatever_goes_wrong() {
    // Another one in each run; put the printed one here to see a failure again.
    let seed = RandomState::new().build_hasher().finish();
    let clock = MixClock::default();
    let server = MixServer::start(seed, ASSETS, clock.clone());
    let client = Client::builder()
        .endpoint(server.endpoint())
        .project_id("0a1b2c3d4e5f60718293a4b5c6d7e8f9")
        .credentials(AkSk::new("AKEXAMPLE0123456789A", "SkExample/Secret+Key0123456789abcdefghij"))
        .clock(clock)
        .build()
        .unwrap();

    let mut outcomes: Vec<Option<Outcome>> = vec![None; ASSETS];
    let (mut reports, mut memory_early) = (0, 0);
    let mut running = futures_util::stream::iter(0..ASSETS)
        .map(|number| client.cancel_report(asset_id(number)))
        .buffer_unordered(CONCURRENCY);
    while let Some(CancelReport { asset_id, outcome, .. }) = running.next().await {
        let number: usize = asset_id.strip_prefix("asset-").unwrap().parse().unwrap();
        assert_eq!(outcomes[number].replace(outcome), None, "seed {seed}: {asset_id} is reported twice");
        reports += 1;
        if reports == ASSETS / 5 {
            memory_early = memory();
        }
    }
    let memory_late = memory();

    let tasks = server.tasks();
    let mut counts = std::collections::BTreeMap::new();
    for (number, (outcome, task)) in outcomes.into_iter().zip(tasks).enumerate() {
        let outcome = outcome.unwrap_or_else(|| panic!("seed {seed}: asset {number} has no report"));
        let fits = match outcome {
            Outcome::Cancelled => task == Task::Cancelled,
            Outcome::Unknown => true,
            Outcome::NotQueued | Outcome::Failed => task != Task::Cancelled,
            _ => false,
        };
        assert!(fits, "seed {seed}: asset {number} is reported {outcome:?}, and is {task:?}");
        *counts.entry(format!("{outcome:?}, really {task:?}")).or_insert(0) += 1;
    }
    println!("{counts:#?} {memory_early} → {memory_late}");

    // The mix has all of it, so that nothing above is true for want of cases.
    for case in [
        "Cancelled, really Cancelled",
        "Unknown, really Cancelled",
        "Unknown, really Waiting",
        "NotQueued, really Running",
        "Failed, really Waiting",
    ] {
        assert!(counts.get(case) > Some(&20), "seed {seed}: {case}: {counts:?}");
    }
    // 8,000 calls later: less than 2 KiB for each, where one report alone has about one.
    let more = memory_late.saturating_sub(memory_early);
    assert!(
        more < 16 * 1024 * 1024,
        "seed {seed}: {memory_early} bytes after a fifth, {memory_late} at the end"
    );
}
