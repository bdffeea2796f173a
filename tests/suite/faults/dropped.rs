//! A call that is dropped, at whatever await, leaves a client that works.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use huaweicloud_vod::auth::Password;
use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::{Client, Outcome};

use super::clock::VirtualClock;

/// What `future` comes to, or `None` if it would have to be polled once more; then it is dropped.
async fn polled<T>(future: impl Future<Output = T>, times: usize) -> Option<T> {
    let mut future = pin!(future);
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}

fn fake() -> (FakeVod, Client) {
    let clock = VirtualClock::default();
    let fake = FakeVod::start_at(clock.clone());
    fake.accept_user("an_account", "a_user", "a-password");
    let login = Password::new("an_account", "a_user", "a-password");
    let client = fake.builder().clock(clock).credentials(login).build().unwrap();
    for asset_id in ["dropped", "another", "warm"] {
        fake.add_queued(asset_id);
    }
    fake.add_asset("not queued");
    (fake, client)
}

/// The client does what it did before, with one login in all.
async fn works(fake: &FakeVod, client: &Client, polls: usize) {
    // Nobody gets the answer that the dropped call left behind.
    for (asset_id, outcome) in [("not queued", Outcome::NotQueued), ("another", Outcome::Cancelled)] {
        let report = client.cancel_report(asset_id).await;
        assert_eq!(report.outcome, outcome, "dropped after {polls} polls: {report:?}");
        assert_eq!(report.attempts, 1, "dropped after {polls} polls: {report:?}");
    }
    assert_eq!(fake.logins(), 1, "dropped after {polls} polls");
}

/// Drops a call after 0, 1, 2, … polls, until it is over before.
async fn drop_at_every_await(run: impl AsyncFn(usize) -> bool) {
    let mut polls = 0;
    while !run(polls).await {
        polls += 1;
        assert!(polls < 1000, "it never is over");
    }
    assert!(polls >= 2, "there is something to drop: {polls}");
}

#[tokio::test]
async fn a_call_dropped_at_any_await_leaves_the_client_as_it_was() {
    drop_at_every_await(async |polls| {
        let (fake, client) = fake();
        let report = polled(client.cancel_report("dropped"), polls).await;
        works(&fake, &client, polls).await;
        report.is_some()
    })
    .await;
}

#[tokio::test]
async fn a_call_dropped_when_the_token_is_there_leaves_it_there() {
    drop_at_every_await(async |polls| {
        let (fake, client) = fake();
        assert_eq!(client.cancel_report("warm").await.outcome, Outcome::Cancelled);
        let report = polled(client.cancel_report("dropped"), polls).await;
        works(&fake, &client, polls).await;
        report.is_some()
    })
    .await;
}

/// Both wait for one login; who goes away takes nothing along.
#[tokio::test]
async fn a_call_dropped_beside_another_does_not_disturb_it() {
    drop_at_every_await(async |polls| {
        let (fake, client) = fake();
        fake.add_queued("beside");
        let (dropped, report) = futures_util::join!(
            polled(client.cancel_report("dropped"), polls),
            client.cancel_report("beside")
        );
        assert_eq!(report.outcome, Outcome::Cancelled, "{report:?}");
        works(&fake, &client, polls).await;
        dropped.is_some()
    })
    .await;
}
