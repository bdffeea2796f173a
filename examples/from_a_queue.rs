//! Cancelling what comes from a message queue or a database of yours: a stream of asset ids in, a stream of reports
//! out. Here the queue is a channel and the VOD is on this machine:
//!
//! ```console
//! $ cargo run --example from_a_queue
//! ```
//!
//! One process is enough, however many ids there are: the service's quota is the tenant's.

use std::error::Error;

use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::{Pace, stream};
use tokio::sync::mpsc;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fake = FakeVod::start();
    let vod = fake.client();
    let (queue, messages) = mpsc::channel::<String>(10);
    tokio::spawn(async move {
        for number in 1..=5 {
            let asset_id = format!("asset-{number}");
            fake.add_queued(&asset_id);
            if queue.send(asset_id).await.is_err() {
                break;
            }
        }
    });

    // From your library's receive call, or from pages of rows, the same way. An id is only taken when it can be sent.
    let asset_ids = stream::unfold(messages, |mut messages| async {
        let asset_id = messages.recv().await?;
        Some((asset_id, messages))
    });
    let mut cancelling = vod.cancel_many(asset_ids).pace(Pace::per_minute(6000)?);
    while let Some(report) = cancelling.next().await {
        // Here a message is acknowledged, or a row is updated.
        println!("{}  {}", report.asset_id, report.outcome.as_str());
    }
    let progress = cancelling.progress();
    println!("{} of {} cancelled", progress.cancelled, progress.reported());
    Ok(())
}
