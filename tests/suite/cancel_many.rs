//! Cancelling many: pace, order, and an outcome for each id. Minutes pass on a virtual clock; the server is real.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use huaweicloud_vod::auth::{AkSk, Token};
use huaweicloud_vod::mock::{FakeVod, Task, Trouble, Window};
use huaweicloud_vod::{CancelMany, CancelReport, Clock, Outcome, Pace, Retries, stream};

use crate::server::{Server, answer, cancelled};
use crate::virtual_clock::VirtualClock;

const MINUTE: Duration = Duration::from_secs(60);

fn asset_id(number: usize) -> String {
    format!("asset-{number:05}")
}

/// With so many queued assets.
fn fake(clock: &VirtualClock, assets: usize) -> FakeVod {
    let fake = FakeVod::start_at(clock.clone());
    (0..assets).for_each(|number| fake.add_queued(&asset_id(number)));
    fake
}

fn cancel_all(fake: &FakeVod, clock: &VirtualClock, assets: usize) -> CancelMany {
    let vod = fake.builder().clock(clock.clone()).build().unwrap();
    vod.cancel_many(stream::iter((0..assets).map(asset_id)))
}

/// The outcomes, each id once.
async fn outcomes(run: &mut CancelMany) -> BTreeMap<String, Outcome> {
    let mut outcomes = BTreeMap::new();
    while let Some(report) = run.next().await {
        let before = outcomes.insert(report.asset_id.clone(), report.outcome);
        assert_eq!(before, None, "{} is reported twice", report.asset_id);
    }
    outcomes
}

fn count(fake: &FakeVod, status: u16) -> usize {
    fake.seen().iter().filter(|seen| seen.status == status).count()
}

/// How many were cancelled in the first three minutes; then all are.
async fn three_minutes(fake: &FakeVod, clock: &VirtualClock, assets: usize) -> usize {
    let mut run = cancel_all(fake, clock, assets);
    let mut in_time = 0;
    let mut reported = 0;
    while let Some(report) = run.next().await {
        assert_eq!(report.outcome, Outcome::Cancelled, "{report:?}");
        in_time += usize::from(clock.elapsed() < 3 * MINUTE);
        reported += 1;
    }
    assert_eq!(reported, assets);
    in_time
}

#[test]
fn alone_it_uses_the_quota_and_is_never_throttled() {
    for window in [Window::Fixed, Window::Sliding] {
        VirtualClock::run(|clock| async move {
            let fake = fake(&clock, 330);
            fake.set_quota(None, window);
            let in_time = three_minutes(&fake, &clock, 330).await;
            assert!(in_time >= 291, "{window:?}: {in_time} of 300");
            assert_eq!(count(&fake, 429), 0, "{window:?}");
            assert_eq!(fake.seen().len(), 330);
        });
    }
}

#[test]
fn with_half_the_quota_taken_it_uses_the_rest() {
    for window in [Window::Fixed, Window::Sliding] {
        VirtualClock::run(|clock| async move {
            let fake = fake(&clock, 300);
            fake.set_quota(None, window);
            fake.share_quota(50);
            let in_time = three_minutes(&fake, &clock, 300).await;
            assert!(in_time >= 135, "{window:?}: {in_time} of 150");
            let throttled = count(&fake, 429);
            assert!(throttled > 0, "{window:?}: there was nothing to adapt to");
            assert!(throttled * 20 < fake.seen().len(), "{window:?}: {throttled} of {}", fake.seen().len());
        });
    }
}

#[test]
fn two_runs_of_one_pace_share_the_quota() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 200);
        fake.set_quota(None, Window::Sliding);
        let pace = Pace::per_minute(100).unwrap();
        let vod = fake.builder().clock(clock.clone()).build().unwrap();
        let mut one = vod.cancel_many(stream::iter((0..100).map(asset_id))).pace(pace.clone());
        let mut other = vod.cancel_many(stream::iter((100..200).map(asset_id))).pace(pace);
        let (one, other) = futures_util::join!(outcomes(&mut one), outcomes(&mut other));
        assert_eq!((one.len(), other.len()), (100, 100));
        assert_eq!(count(&fake, 429), 0);
        assert!(clock.elapsed() < Duration::from_secs(123), "{:?}", clock.elapsed());
    });
}

#[test]
fn what_is_throttled_is_repeated_and_counts_against_no_call() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 3);
        for trouble in [
            Trouble::status(429).code("APIG.0308"),
            Trouble::status(403).code("VOD.10127"),
            Trouble::status(429),
            Trouble::status(429).code("APIG.0308").header("Retry-After", "40"),
            Trouble::status(429).code("APIG.0308"),
        ] {
            fake.fail_next(trouble);
        }
        let vod = fake.builder().clock(clock.clone()).retries(Retries::none()).build().unwrap();
        let mut run = vod.cancel_many(stream::iter((0..3).map(asset_id)));
        let first = run.next().await.unwrap();
        assert_eq!((first.outcome, first.attempts), (Outcome::Cancelled, 6), "{first:?}");
        assert_eq!(first.earlier_attempts.len(), 5);
        assert!(clock.elapsed() > Duration::from_secs(4 + 8 + 8 + 40 + 8), "{:?}", clock.elapsed());
        assert_eq!(run.progress().throttled_answers, 5);
        assert!(run.progress().pace.unwrap() < 98.0);
        assert_eq!(outcomes(&mut run).await.len(), 2);
    });
}

/// A call that waits for permits loses none of its time.
#[test]
fn waiting_for_the_pace_is_not_the_calls_time() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 20);
        let vod = fake.builder().clock(clock.clone()).call_timeout(Duration::from_secs(5)).build().unwrap();
        let pace = Pace::per_minute(2).unwrap();
        let mut run = vod.cancel_many(stream::iter((0..20).map(asset_id))).pace(pace);
        let outcomes = outcomes(&mut run).await;
        assert!(outcomes.values().all(|outcome| *outcome == Outcome::Cancelled), "{outcomes:?}");
        assert!(clock.elapsed() > 9 * MINUTE);
    });
}

#[test]
fn repeats_spend_permits_too() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 3);
        for _ in 0..3 {
            fake.fail_next(Trouble::status(503));
        }
        let pace = Pace::per_minute(6).unwrap();
        let mut run = cancel_all(&fake, &clock, 3).pace(pace);
        while let Some(report) = run.next().await {
            assert_eq!(report.outcome, Outcome::Cancelled, "{report:?}");
        }
        // With five spaces of ten seconds and a bit between them.
        assert_eq!(fake.seen().len(), 6);
        assert!(clock.elapsed() > Duration::from_secs(50), "{:?}", clock.elapsed());
    });
}

#[test]
fn throttled_for_ever_it_ends_with_a_report_on_each() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 30);
        fake.set_quota(Some(0), Window::Fixed);
        let mut run = cancel_all(&fake, &clock, 30);
        let mut reports = Vec::new();
        while let Some(report) = run.next().await {
            reports.push(report);
        }
        let first = &reports[0];
        assert_eq!((first.outcome, first.error_code.as_deref()), (Outcome::Failed, Some("APIG.0308")));
        assert_eq!(reports.len(), 30);
        assert!(reports[1..].iter().all(|report| report.outcome == Outcome::NotSent), "{reports:?}");
        assert!(reports[29].message.as_deref().unwrap().contains("15 minutes"), "{:?}", reports[29]);
        assert!((15..17).contains(&(clock.elapsed().as_secs() / 60)), "{:?}", clock.elapsed());
    });
}

/// Counts the requests that are there at the same time, and lets none go before it is told.
#[tokio::test]
async fn it_starts_with_one_request_before_it_fans_out() {
    let server = Server::start([cancelled()]);
    let at_a_time = Arc::new(Mutex::new((0, 0, Vec::new())));
    let noted = Arc::clone(&at_a_time);
    let started = move |_: &str| {
        let mut noted = noted.lock().unwrap();
        noted.0 += 1;
        let now = noted.0;
        noted.2.push(now);
        noted.1 = noted.1.max(now);
        Ok(())
    };
    let mut run = server
        .client()
        .cancel_many(stream::iter((0..50).map(asset_id)))
        .pace(Pace::unlimited())
        .concurrency(5)
        .before_sending(started);
    let mut reports = 0;
    while let Some(report) = run.next().await {
        assert_eq!(report.outcome, Outcome::Cancelled, "{report:?}");
        reports += 1;
        let mut noted = at_a_time.lock().unwrap();
        if reports == 1 {
            assert_eq!(noted.2, [1], "the first one goes alone");
        }
        noted.0 -= 1;
    }
    let most = at_a_time.lock().unwrap().1;
    assert_eq!((reports, most), (50, 5));
}

#[tokio::test]
async fn refused_credentials_stop_the_run() {
    let fake = FakeVod::start();
    (0..20).for_each(|number| fake.add_queued(&asset_id(number)));
    let wrong = AkSk::new("AKWRONG", "SkWrong");
    let vod = fake.builder().credentials(wrong).build().unwrap();
    let mut run = vod.cancel_many(stream::iter((0..20).map(asset_id))).pace(Pace::unlimited());
    let outcomes = outcomes(&mut run).await;
    assert_eq!(fake.seen().len(), 1, "one refused signature");
    assert_eq!(outcomes.len(), 20);
    let failed = outcomes.values().filter(|outcome| **outcome == Outcome::Failed).count();
    assert_eq!((failed, run.progress().not_sent), (1, 19));
    assert!(run.stopped().unwrap().contains("credentials"));
}

/// Ids that are refused here say nothing of the credentials.
#[tokio::test]
async fn the_first_request_goes_alone_also_after_ids_that_are_not_sent() {
    let fake = FakeVod::start();
    let vod = fake.builder().credentials(Token::new("a-wrong-token")).build().unwrap();
    let ids = stream::iter(["".to_owned(), " ".to_owned()].into_iter().chain((0..20).map(asset_id)));
    let mut run = vod.cancel_many(ids).pace(Pace::unlimited());
    assert_eq!(outcomes(&mut run).await.len(), 22);
    assert_eq!(fake.seen().len(), 1);
}

/// Those whose answers were lost before are not sent again either.
#[test]
fn after_a_refused_token_nothing_more_is_sent() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 9);
        let vod = fake.builder().clock(clock.clone()).credentials(fake.token()).build().unwrap();
        let mut run =
            vod.cancel_many(stream::iter((0..9).map(asset_id))).pace(Pace::per_minute(600).unwrap());
        assert_eq!(run.next().await.unwrap().outcome, Outcome::Cancelled);
        for _ in 0..4 {
            fake.fail_next(Trouble::status(503).header("Retry-After", "10"));
        }
        fake.fail_next(Trouble::status(401).code("APIG.0301"));
        let outcomes = outcomes(&mut run).await;
        let count = |outcome: Outcome| outcomes.values().filter(|found| **found == outcome).count();
        assert_eq!(
            (count(Outcome::Unknown), count(Outcome::Failed), count(Outcome::NotSent)),
            (4, 1, 3),
            "{outcomes:?}"
        );
        assert_eq!(fake.seen().len(), 6);
    });
}

/// What is on its way then is finished, and nothing of it is lost.
#[tokio::test]
async fn credentials_that_are_withdrawn_in_the_middle_stop_the_run() {
    let fake = FakeVod::start();
    (0..200).for_each(|number| fake.add_queued(&asset_id(number)));
    let vod = fake.client();
    let mut run = vod.cancel_many(stream::iter((0..200).map(asset_id))).pace(Pace::unlimited());
    let mut outcomes = BTreeMap::new();
    while let Some(report) = run.next().await {
        assert_eq!(outcomes.insert(report.asset_id, report.outcome), None);
        if outcomes.len() == 50 {
            fake.accept_key("AKOTHER", "SkOther", None);
        }
    }
    assert_eq!(outcomes.len(), 200);
    let progress = run.progress();
    assert!((1..=8).contains(&progress.failed), "{progress:?}");
    assert!(progress.not_sent >= 130, "{progress:?}");
    for (asset_id, outcome) in outcomes {
        let waits = fake.task(&asset_id) == Some(Task::Waiting);
        assert_eq!(outcome != Outcome::Cancelled, waits, "{asset_id}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_right_that_is_missing_does_not_stop_it() {
    let fake = FakeVod::start();
    (0..3).for_each(|number| fake.add_queued(&asset_id(number)));
    fake.fail_next(Trouble::status(403).code("VOD.10111"));
    let mut run = fake.client().cancel_many(stream::iter((0..3).map(asset_id))).pace(Pace::unlimited());
    let outcomes: Vec<Outcome> = outcomes(&mut run).await.into_values().collect();
    assert_eq!(outcomes, [Outcome::Failed, Outcome::Cancelled, Outcome::Cancelled]);
}

#[tokio::test]
async fn repeated_ids_are_sent_once() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.add_queued("b");
    let ids = ["a", "a", "b", "a", "", "b", " "];
    let mut run = fake.client().cancel_many(stream::iter(ids)).pace(Pace::unlimited());
    let mut reports = Vec::new();
    while let Some(CancelReport { asset_id, outcome, .. }) = run.next().await {
        reports.push((asset_id, outcome));
    }
    reports.sort_by_key(|(asset_id, outcome)| (asset_id.clone(), outcome.as_str()));
    let expected = [
        ("", Outcome::Failed),
        (" ", Outcome::Failed),
        ("a", Outcome::Cancelled),
        ("a", Outcome::Duplicate),
        ("a", Outcome::Duplicate),
        ("b", Outcome::Cancelled),
        ("b", Outcome::Duplicate),
    ];
    assert_eq!(reports, expected.map(|(asset_id, outcome)| (asset_id.to_owned(), outcome)));
    assert_eq!(fake.seen().len(), 2);
    assert_eq!(run.progress().reported(), 7);
}

#[tokio::test]
async fn no_ids_are_no_requests() {
    let fake = FakeVod::start();
    let mut run = fake.client().cancel_many(stream::empty::<String>());
    assert!(run.next().await.is_none());
    assert!(run.next().await.is_none());
    assert_eq!(fake.seen().len(), 0);
}

#[test]
fn stopped_it_gives_up_what_waits_for_a_permit() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 100);
        let mut run = cancel_all(&fake, &clock, 100);
        assert_eq!(run.next().await.unwrap().outcome, Outcome::Cancelled);
        assert!(futures_util::poll!(StreamExt::next(&mut run)).is_pending());
        assert_eq!(run.progress().in_flight, 8);
        run.stop("asked to");
        run.stop("asked to again");
        let outcomes = outcomes(&mut run).await;
        assert_eq!(outcomes.len(), 99);
        assert!(outcomes.values().all(|outcome| *outcome == Outcome::NotSent), "{outcomes:?}");
        assert_eq!(run.stopped(), Some("asked to"));
        assert_eq!(fake.seen().len(), 1);
    });
}

/// It would wait for five minutes.
#[test]
fn stopped_it_gives_up_what_was_throttled() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 10);
        fake.fail_next(Trouble::status(429).code("APIG.0308").header("Retry-After", "300"));
        let mut run = cancel_all(&fake, &clock, 10);
        // Until it was throttled, and waits.
        while run.progress().throttled_answers == 0 {
            assert!(futures_util::poll!(StreamExt::next(&mut run)).is_pending());
            tokio::task::yield_now().await;
        }
        run.stop("asked to");
        let first = run.next().await.unwrap();
        assert_eq!((first.outcome, first.attempts), (Outcome::Failed, 1), "{first:?}");
        let message = first.message.unwrap();
        assert!(message.contains("APIG.0308") && message.ends_with("not sent again: asked to"), "{message}");
        assert_eq!(outcomes(&mut run).await.len(), 9);
        assert_eq!(clock.elapsed(), Duration::ZERO);
        assert_eq!(fake.seen().len(), 1);
    });
}

/// It may have been done, and is not asked again: nothing more is sent.
#[test]
fn stopped_it_does_not_know_what_became_of_a_lost_answer() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 3);
        fake.fail_next(Trouble::after_the_fact(504));
        let mut run = cancel_all(&fake, &clock, 3);
        while fake.seen().is_empty() {
            assert!(futures_util::poll!(StreamExt::next(&mut run)).is_pending());
            tokio::task::yield_now().await;
        }
        run.stop("asked to");
        let first = run.next().await.unwrap();
        assert_eq!((first.outcome, first.attempts), (Outcome::Unknown, 1), "{first:?}");
        assert_eq!(outcomes(&mut run).await.len(), 2);
        assert_eq!(fake.seen().len(), 1);
    });
}

/// Stopped while the second and the third are on their way.
#[tokio::test]
async fn stopped_it_finishes_what_was_sent() {
    let fake = FakeVod::start();
    (0..10).for_each(|number| fake.add_queued(&asset_id(number)));
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let ids = stream::iter((0..10).map(asset_id));
    let mut run =
        fake.client().cancel_many(ids).pace(Pace::unlimited()).concurrency(2).before_sending(move |_| {
            count.fetch_add(1, Ordering::Relaxed);
            Ok(())
        });
    run.next().await.unwrap();
    assert!(futures_util::poll!(StreamExt::next(&mut run)).is_pending());
    assert_eq!(sent.load(Ordering::Relaxed), 3);
    run.stop("asked to");
    let outcomes = outcomes(&mut run).await;
    let progress = run.progress();
    assert_eq!((progress.cancelled, progress.not_sent, outcomes.len()), (3, 7, 9), "{progress:?}");
    assert_eq!(fake.seen().len(), 3);
}

/// The future of the next report is dropped again and again; no report is lost.
#[tokio::test]
async fn a_dropped_next_loses_nothing() {
    let fake = FakeVod::start();
    (0..100).for_each(|number| fake.add_queued(&asset_id(number)));
    let mut run = fake.client().cancel_many(stream::iter((0..100).map(asset_id))).pace(Pace::unlimited());
    let mut reported = BTreeMap::new();
    let mut dropped = 0;
    loop {
        match tokio::time::timeout(Duration::from_micros(200), run.next()).await {
            Err(_) => dropped += 1,
            Ok(None) => break,
            Ok(Some(report)) => assert_eq!(reported.insert(report.asset_id, report.outcome), None),
        }
    }
    assert!(dropped > 0);
    assert_eq!(reported.len(), 100);
    assert!(reported.values().all(|outcome| *outcome == Outcome::Cancelled), "{reported:?}");
    assert_eq!(fake.seen().len(), 100);
}

/// Of a dropped run nothing stays behind in the client.
#[tokio::test]
async fn a_dropped_run_leaves_the_client_intact() {
    let fake = FakeVod::start();
    (0..20).for_each(|number| fake.add_queued(&asset_id(number)));
    let vod = fake.client();
    for number in 0..5 {
        let ids = stream::iter((number..20).map(asset_id));
        let mut run = vod.cancel_many(ids).pace(Pace::unlimited());
        let _ = tokio::time::timeout(Duration::from_micros(300 * u64::try_from(number).unwrap()), run.next())
            .await;
    }
    fake.add_queued("one more");
    assert_eq!(vod.cancel_report("one more").await.outcome, Outcome::Cancelled);
}

/// Permits that were waited for, and never taken, are there for others.
#[test]
fn a_dropped_run_leaves_its_pace_intact() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 60);
        let vod = fake.builder().clock(clock.clone()).build().unwrap();
        let pace = Pace::per_minute(100).unwrap();
        for _ in 0..100 {
            let mut run = vod.cancel_many(stream::iter((0..60).map(asset_id))).pace(pace.clone());
            assert!(futures_util::poll!(StreamExt::next(&mut run)).is_pending());
        }
        let mut run = vod.cancel_many(stream::iter((1..60).map(asset_id))).pace(pace);
        assert_eq!(outcomes(&mut run).await.len(), 59);
        let seconds = clock.elapsed().as_secs();
        assert!((34..38).contains(&seconds), "{seconds} s for what is due in 36");
    });
}

#[tokio::test]
async fn what_is_to_be_done_before_sending_comes_before_it() {
    let fake = Arc::new(FakeVod::start());
    (0..10).for_each(|number| fake.add_queued(&asset_id(number)));
    let journal = Arc::new(Mutex::new(Vec::new()));
    let (noted, seen) = (Arc::clone(&journal), Arc::clone(&fake));
    let mut run = fake
        .client()
        .cancel_many(stream::iter((0..10).map(asset_id)))
        .pace(Pace::unlimited())
        .concurrency(1)
        .before_sending(move |asset_id| {
            noted.lock().unwrap().push((asset_id.to_owned(), seen.seen().len()));
            if asset_id == "asset-00004" { Err("the disk is full".to_owned()) } else { Ok(()) }
        });
    let outcomes = outcomes(&mut run).await;
    let expected: Vec<_> = (0..5).map(|number| (asset_id(number), number)).collect();
    assert_eq!(*journal.lock().unwrap(), expected);
    assert_eq!(outcomes["asset-00003"], Outcome::Cancelled);
    assert_eq!(outcomes["asset-00004"], Outcome::NotSent);
    assert_eq!(outcomes["asset-00009"], Outcome::NotSent);
    assert_eq!((run.stopped(), fake.seen().len()), (Some("the disk is full"), 4));
}

/// Sent once, however often it was repeated.
#[tokio::test]
async fn what_is_repeated_is_noted_once() {
    let fake = FakeVod::start();
    fake.add_queued("a");
    fake.fail_next(Trouble::status(503));
    fake.fail_next(Trouble::status(503));
    let noted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&noted);
    let mut run =
        fake.client().cancel_many(stream::iter(["a"])).pace(Pace::unlimited()).before_sending(move |_| {
            count.fetch_add(1, Ordering::Relaxed);
            Ok(())
        });
    assert_eq!(run.next().await.unwrap().attempts, 3);
    assert_eq!(noted.load(Ordering::Relaxed), 1);
}

#[test]
fn it_says_how_long_is_left() {
    VirtualClock::run(|clock| async move {
        let fake = fake(&clock, 490);
        let mut run = cancel_all(&fake, &clock, 490);
        assert_eq!(run.progress().to_come, Some(490));
        assert_eq!(run.progress().time_left, Some(Duration::from_secs(300)));
        for _ in 0..245 {
            run.next().await.unwrap();
        }
        let progress = run.progress();
        let left = progress.time_left.unwrap().as_secs();
        assert!((145..155).contains(&left), "{left} s: {progress:?}");
        assert_eq!(progress.cancelled, 245);
        assert_eq!(progress.in_flight + usize::try_from(progress.to_come.unwrap()).unwrap(), 245);
        assert!((95.0..99.0).contains(&progress.measured_pace.unwrap()), "{progress:?}");
    });
}

/// A stream that does not say how long it is, and one that never ends.
#[tokio::test]
async fn ids_may_come_one_by_one_for_ever() {
    let server = Server::start([cancelled()]);
    let mut run = server.client().cancel_many(stream::repeat_with({
        let mut number = 0;
        move || {
            number += 1;
            asset_id(number)
        }
    }));
    assert_eq!(run.progress().time_left, None);
    assert!(run.next().await.is_some());
    drop(run);
    assert!(server.received().len() < 3);
}

/// Only what a client was given is used: the pace is of the run.
#[tokio::test]
async fn other_calls_of_the_client_do_not_wait_for_the_pace() {
    let server = Server::start([answer(204, &[], "")]);
    let vod = server.client();
    let pace = Pace::per_minute(1).unwrap();
    let mut run = vod.cancel_many(stream::iter(["a", "b"])).pace(pace);
    assert!(run.next().await.is_some());
    assert!(futures_util::poll!(StreamExt::next(&mut run)).is_pending(), "it waits for a minute");
    vod.cancel("c").await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[test]
fn a_pace_of_nothing_is_refused() {
    let error = Pace::per_minute(0).unwrap_err();
    assert!(error.to_string().contains("pace"), "{error}");
}
