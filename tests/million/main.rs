//! A million ids through one run. A binary of its own, since it measures the memory of the process.
#![cfg(target_os = "linux")]

use std::fs;

use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::{Outcome, Pace, stream};

const IDS: usize = 1_000_000;

/// The resident memory of this process in bytes.
fn memory() -> usize {
    let text = fs::read_to_string("/proc/self/statm").unwrap();
    text.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

/// As long as the service's own.
fn asset_id(number: usize) -> String {
    format!("{number:032x}")
}

/// What is sent costs no memory: see the mix. So here a few are sent, and the rest is recognised and reported.
#[tokio::test]
async fn to_recognise_repeats_takes_at_most_32_bytes_for_each_id() {
    let fake = FakeVod::start();
    (0..100).for_each(|number| fake.add_queued(&asset_id(number)));
    // Each is given twice.
    let ids = (0..IDS).chain(0..IDS).map(asset_id);
    let mut run = fake.client().cancel_many(stream::iter(ids)).pace(Pace::unlimited());
    let (mut early, mut reports) = (0, 0_usize);
    while let Some(report) = run.next().await {
        reports += 1;
        match reports {
            100 => run.stop("enough"),
            20_000 => early = memory(),
            IDS => {
                let bytes = (memory() - early) as f64 / (IDS - 20_000) as f64;
                println!("{bytes:.1} bytes for each id");
                assert!(bytes <= 32.0, "{bytes:.1} bytes for each id");
            }
            _ => {}
        }
        assert_eq!(report.outcome == Outcome::Duplicate, reports > IDS, "{report:?}");
    }
    assert_eq!(reports, 2 * IDS);
    assert_eq!(run.progress().duplicates as usize, IDS);
}
