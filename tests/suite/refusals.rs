//! A refused signature is not repeated, however many calls there are: more than five in a row lock the access key.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use futures_util::future::join_all;
use huaweicloud_vod::auth::{AkSk, BoxFuture, Credentials, ProvideCredentials, ProvidedCredentials};
use huaweicloud_vod::mock::{FakeVod, Trouble};
use huaweicloud_vod::{CancelReport, Client, ErrorKind, Outcome, Region, Result};

use crate::server::{Reply, Server, cancelled};
use crate::test_clock::TestClock;
use crate::{ACCESS_KEY, SECRET_KEY};

const MANY: usize = 64;

/// That many cancels at the same time, each in a task of its own.
async fn cancel_many(vod: &Client) -> Vec<CancelReport> {
    let calls = (0..MANY).map(|number| {
        let vod = vod.clone();
        tokio::spawn(async move { vod.cancel_report(format!("asset-{number}")).await })
    });
    join_all(calls).await.into_iter().map(|report| report.unwrap()).collect()
}

fn queue(fake: &FakeVod) {
    (0..MANY).for_each(|number| fake.add_queued(&format!("asset-{number}")));
}

fn refused(fake: &FakeVod) -> usize {
    fake.seen().iter().filter(|seen| seen.status == 401).count()
}

fn wrong_key(fake: &FakeVod) -> AkSk {
    AkSk::new(fake.key().access_key(), "wrong")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_refused_signature_for_any_number_of_calls() {
    let fake = FakeVod::start();
    queue(&fake);
    let vod = fake.builder().credentials(wrong_key(&fake)).build().unwrap();
    let reports = cancel_many(&vod).await;
    assert_eq!(fake.seen().len(), 1);
    for report in &reports {
        let error = report.error.as_ref().unwrap();
        assert_eq!((report.outcome, error.kind()), (Outcome::Failed, ErrorKind::Credentials), "{report:?}");
        assert!(error.to_string().contains("verify aksk signature fail"), "{error}");
    }
    let sent: u32 = reports.iter().map(|report| report.attempts).sum();
    assert_eq!(sent, 1, "the others were not sent");
    let message =
        reports.iter().find(|report| report.attempts == 0).unwrap().error.as_ref().unwrap().to_string();
    assert!(message.contains("not sent, since the signature of an earlier request was refused"), "{message}");
    assert!(message.contains("make another client"), "{message}");

    // Not later either; and another operation is no way around it.
    vod.cancel("asset-1").await.unwrap_err();
    vod.list_asset_task_info().send().await.unwrap_err();
    assert_eq!(fake.seen().len(), 1);
    // The right key in another client.
    assert!(cancel_many(&fake.client()).await.iter().all(|report| report.outcome == Outcome::Cancelled));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn iam_and_vod_together_see_one_refused_signature() {
    let fake = FakeVod::start();
    let vod = Client::builder()
        .endpoint(fake.endpoint())
        .iam_endpoint(fake.endpoint())
        .region(Region::AP_SOUTHEAST_3)
        .credentials(wrong_key(&fake))
        .build()
        .unwrap();
    assert!(cancel_many(&vod).await.iter().all(|report| report.outcome == Outcome::Failed));
    assert_eq!(fake.seen().len(), 1, "IAM was asked for the project");
    vod.cancel_asset_transcode_task().project_id(fake.project_id()).asset_id("a").send().await.unwrap_err();
    assert_eq!(fake.seen().len(), 1, "and what IAM refused VOD is not asked");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_wrong_clock_costs_one_refused_signature() {
    let fake = FakeVod::start();
    queue(&fake);
    fake.set_clock_ahead(7200);
    let reports = cancel_many(&fake.client()).await;
    assert!(reports.iter().all(|report| report.outcome == Outcome::Cancelled), "{reports:?}");
    assert_eq!(refused(&fake), 1);
    assert_eq!(fake.seen().len(), MANY + 1);
}

/// An answer that says nothing of the key is no proof; the next one tries.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_not_known_is_tried_by_one_at_a_time() {
    let fake = FakeVod::start();
    for status in [503, 429, 408, 302, 400, 404] {
        fake.fail_next(Trouble::status(status).body("<html>not the service</html>"));
    }
    let vod = fake.builder().credentials(wrong_key(&fake)).build().unwrap();
    assert!(cancel_many(&vod).await.iter().all(|report| report.outcome != Outcome::Cancelled));
    assert_eq!(refused(&fake), 1);
    assert_eq!(fake.seen().len(), 7);
}

/// Who tries and is dropped makes room for the next.
#[tokio::test]
async fn a_dropped_call_does_not_hold_up_the_others() {
    let server = Server::start([Reply::BytesThenStall(Vec::new()), cancelled(), cancelled()]);
    let clock = TestClock::at(1_769_850_000);
    let vod = server.builder().clock(clock).build().unwrap();
    let stalled = {
        let vod = vod.clone();
        tokio::spawn(async move { vod.cancel("stalled").await })
    };
    while server.received().is_empty() {
        tokio::task::yield_now().await;
    }
    let waiting = {
        let vod = vod.clone();
        tokio::spawn(async move { vod.cancel_report("waiting").await })
    };
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.received().len(), 1, "nothing is sent while the key is not known to be good");
    stalled.abort();
    assert_eq!(waiting.await.unwrap().outcome, Outcome::Cancelled);
    assert_eq!(vod.cancel_report("later").await.outcome, Outcome::Cancelled);
}

/// Nor does a call that is dropped while IAM is asked for the project.
#[tokio::test]
async fn a_dropped_lookup_does_not_keep_its_turn() {
    let server = Server::start([Reply::BytesThenStall(Vec::new()), cancelled()]);
    let vod = Client::builder()
        .endpoint(server.endpoint())
        .iam_endpoint(server.endpoint())
        .region(Region::AP_SOUTHEAST_3)
        .credentials(AkSk::new(ACCESS_KEY, SECRET_KEY))
        .clock(TestClock::at(1_769_850_000))
        .build()
        .unwrap();
    let looking = {
        let vod = vod.clone();
        tokio::spawn(async move { vod.cancel("a").await })
    };
    while server.received().is_empty() {
        tokio::task::yield_now().await;
    }
    looking.abort();
    let _ = looking.await;
    let call = vod.cancel_asset_transcode_task().project_id("p").asset_id("b").send();
    tokio::time::timeout(Duration::from_secs(10), call).await.expect("it has its turn").unwrap();
}

/// It does not wait for its turn beyond the call's own time.
#[tokio::test]
async fn waiting_for_ones_turn_has_an_end() {
    let server = Server::start([Reply::BytesThenStall(Vec::new()), cancelled()]);
    let clock = TestClock::at(1_769_850_000);
    let vod = server.builder().clock(clock.clone()).build().unwrap();
    let stalled = {
        let vod = vod.clone();
        tokio::spawn(async move { vod.cancel("stalled").await })
    };
    while server.received().is_empty() {
        tokio::task::yield_now().await;
    }
    clock.end_next_limit();
    let report = vod.cancel_report("waits").await;
    assert_eq!((report.outcome, report.attempts), (Outcome::Failed, 0), "{report:?}");
    assert_eq!(report.error.unwrap().kind(), ErrorKind::Connect);
    stalled.abort();
}

/// Gives a key that is good for a minute; from the third time on another one.
#[derive(Debug)]
struct Rotating {
    given: Arc<AtomicUsize>,
    keys: [AkSk; 2],
    now: SystemTime,
}

impl ProvideCredentials for Rotating {
    fn provide(&self) -> BoxFuture<'_, Result<ProvidedCredentials>> {
        let given = self.given.fetch_add(1, Ordering::Relaxed);
        let key = self.keys[usize::from(given >= 2)].clone();
        let expires = self.now + Duration::from_secs(60 * (given as u64 + 1));
        Box::pin(async move { Ok(ProvidedCredentials::from(key).expire_at(expires)) })
    }
}

#[tokio::test]
async fn a_refusal_holds_until_the_key_changes() {
    let fake = FakeVod::start();
    queue(&fake);
    let clock = TestClock::at(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs());
    let now = huaweicloud_vod::Clock::now(&clock);
    let given = Arc::new(AtomicUsize::new(0));
    let provider = Rotating { given: Arc::clone(&given), keys: [wrong_key(&fake), fake.key()], now };
    let vod = fake
        .builder()
        .credentials(Credentials::from_provider(provider))
        .clock(clock.clone())
        .build()
        .unwrap();
    vod.cancel("asset-0").await.unwrap_err();
    clock.advance(Duration::from_secs(61));
    vod.cancel("asset-0").await.unwrap_err();
    assert_eq!(given.load(Ordering::Relaxed), 2, "asked again when it expired");
    assert_eq!(fake.seen().len(), 1, "and it was the same key");
    clock.advance(Duration::from_secs(61));
    vod.cancel("asset-0").await.unwrap();
    assert_eq!(refused(&fake), 1);
}

/// What was good and is refused later is not sent again either.
#[tokio::test]
async fn a_key_that_is_withdrawn_is_refused_once() {
    let fake = FakeVod::start();
    queue(&fake);
    let vod = fake.client();
    vod.cancel("asset-0").await.unwrap();
    fake.accept_key(ACCESS_KEY, SECRET_KEY, None);
    for number in 1..4 {
        let error = vod.cancel(format!("asset-{number}")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
    }
    assert_eq!(refused(&fake), 1);
}
