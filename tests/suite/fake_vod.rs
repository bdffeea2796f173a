//! The fake behaves as the documented service does; judged by raw requests and by the verifier's signatures.

use huaweicloud_vod::auth::{AkSk, Token};
use huaweicloud_vod::mock::{FakeVod, Task, Trouble};
use huaweicloud_vod::types::AssetProcessReq;
use huaweicloud_vod::{CancelOutcome, Error, ErrorKind, Outcome, Retries};

use crate::{ACCESS_KEY, ASSET_ID, SECRET_KEY};

async fn process(fake: &FakeVod) -> Result<(), Error> {
    let body = AssetProcessReq::builder().asset_id(ASSET_ID);
    fake.client().create_asset_process_task().body(body).send().await.map(|_| ())
}

#[tokio::test]
async fn a_task_waits_runs_and_is_done() {
    let fake = FakeVod::start();
    let vod = fake.client();
    assert_eq!(vod.cancel(ASSET_ID).await.unwrap_err().code(), Some("VOD.10062"));
    assert_eq!(process(&fake).await.unwrap_err().code(), Some("VOD.10062"));

    fake.add_asset(ASSET_ID);
    assert_eq!(fake.task(ASSET_ID), None);
    assert_eq!(vod.cancel(ASSET_ID).await.unwrap(), CancelOutcome::NotQueued);

    process(&fake).await.unwrap();
    assert_eq!(fake.task(ASSET_ID), Some(Task::Waiting));
    assert_eq!(process(&fake).await.unwrap_err().code(), Some("VOD.10083"));
    assert_eq!(vod.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled);
    assert_eq!(fake.task(ASSET_ID), None);

    process(&fake).await.unwrap();
    for task in [Task::Processing, Task::Done, Task::Done] {
        fake.advance(ASSET_ID);
        assert_eq!(fake.task(ASSET_ID), Some(task));
        assert_eq!(vod.cancel(ASSET_ID).await.unwrap(), CancelOutcome::NotQueued);
    }
    let last = fake.seen().pop().unwrap();
    assert_eq!((last.method.as_str(), last.status, last.code.as_deref()), ("DELETE", 400, Some("VOD.10083")));
    assert_eq!(last.authorised_by, Some("Signature"));
}

#[tokio::test]
async fn wrong_credentials_get_the_gateways_401() {
    let fake = FakeVod::start();
    fake.add_queued(ASSET_ID);
    let wrong_secret = AkSk::new(fake.key().access_key(), "wrong");
    for (credentials, named) in [
        (wrong_secret.clone().into(), "verify aksk signature fail"),
        (AkSk::new("AKUNKNOWN", "wrong").into(), "ak not exist"),
        (fake.key().with_security_token("unexpected").into(), "security token"),
        (Token::new("wrong").into(), "decrypt token fail"),
    ] {
        let credentials: huaweicloud_vod::auth::Credentials = credentials;
        let error =
            fake.builder().credentials(credentials).build().unwrap().cancel(ASSET_ID).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status(), error.code()),
            (ErrorKind::Credentials, Some(401), Some("APIG.0301"))
        );
        assert!(error.to_string().contains(named) && error.request_id().is_some(), "{error}");
    }
    let nobody = reqwest::Client::new()
        .delete(format!("{}/v1.0/p/asset/process", fake.endpoint()))
        .send()
        .await
        .unwrap();
    assert_eq!(nobody.status(), 401);
    assert_eq!(fake.task(ASSET_ID), Some(Task::Waiting), "nothing was cancelled");

    // More than five bad ones in a row lock the key, the right signature too.
    for _ in 0..3 {
        fake.builder().credentials(wrong_secret.clone()).build().unwrap().cancel(ASSET_ID).await.unwrap_err();
    }
    let error = fake.client().cancel(ASSET_ID).await.unwrap_err();
    assert!(error.to_string().contains("AK access failed to reach the limit"), "{error}");
}

#[tokio::test]
async fn tokens_and_temporary_keys_are_taken() {
    let fake = FakeVod::start();
    fake.accept_key(ACCESS_KEY, SECRET_KEY, Some("st"));
    fake.accept_token("tok");
    for credentials in [fake.key().into(), huaweicloud_vod::auth::Credentials::from(Token::new("tok"))] {
        fake.add_queued(ASSET_ID);
        let vod = fake.builder().credentials(credentials).build().unwrap();
        assert_eq!(vod.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled);
    }
    let without = AkSk::new(ACCESS_KEY, SECRET_KEY);
    fake.builder().credentials(without).build().unwrap().cancel(ASSET_ID).await.unwrap_err();
}

#[tokio::test]
async fn a_clock_that_is_off_is_corrected() {
    for ahead in [-7200, 7200, 901] {
        let fake = FakeVod::start();
        fake.add_queued(ASSET_ID);
        fake.set_clock_ahead(ahead);
        assert_eq!(fake.client().cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled, "{ahead}");
        let statuses: Vec<_> = fake.seen().iter().map(|seen| seen.status).collect();
        assert_eq!(statuses, [401, 204], "{ahead}");
    }
    // Calls that learn it at the same time do not add it up. (Five: six refused signatures lock the key.)
    let fake = FakeVod::start();
    fake.set_clock_ahead(7200);
    let vod = fake.client();
    let reports = ["a", "b", "c", "d", "e"].map(|asset_id| {
        fake.add_queued(asset_id);
        let vod = vod.clone();
        tokio::spawn(async move { vod.cancel_report(asset_id).await })
    });
    for report in reports {
        let report = report.await.unwrap();
        assert_eq!(report.outcome, Outcome::Cancelled, "{report:?}");
    }
    fake.add_queued(ASSET_ID);
    assert_eq!(vod.cancel_report(ASSET_ID).await.attempts, 1);

    let fake = FakeVod::start();
    fake.add_queued(ASSET_ID);
    fake.set_clock_ahead(600);
    fake.client().cancel(ASSET_ID).await.unwrap();
    assert_eq!(fake.seen().len(), 1, "fifteen minutes are allowed");
}

#[tokio::test]
async fn it_fails_when_told() {
    let fake = FakeVod::start();
    fake.add_queued(ASSET_ID);
    fake.fail_next(Trouble::status(503).body("<html>busy</html>"));
    fake.fail_next(Trouble::status(429).code("APIG.0308").header("Retry-After", "0"));
    assert_eq!(fake.client().cancel_report(ASSET_ID).await.attempts, 3);
    assert_eq!(fake.task(ASSET_ID), None);

    // Done, and the answer lost: whoever asks again is told that nothing is queued.
    fake.add_queued(ASSET_ID);
    fake.fail_next(Trouble::after_the_fact(504));
    let report = fake.client().cancel_report(ASSET_ID).await;
    assert_eq!((report.outcome, fake.task(ASSET_ID)), (Outcome::Unknown, None));

    fake.add_queued(ASSET_ID);
    fake.fail_next(Trouble::status(500));
    let once = fake.builder().retries(Retries::none()).build().unwrap();
    assert_eq!(once.cancel(ASSET_ID).await.unwrap_err().kind(), ErrorKind::Server);
    assert_eq!(fake.task(ASSET_ID), Some(Task::Waiting));
}

#[tokio::test]
async fn another_project_or_path_is_not_there() {
    let fake = FakeVod::start();
    fake.add_queued(ASSET_ID);
    let error =
        fake.client().cancel_asset_transcode_task().project_id("another").asset_id(ASSET_ID).send().await;
    assert_eq!(error.unwrap_err().code(), Some("APIG.0101"));
    assert_eq!(fake.task(ASSET_ID), Some(Task::Waiting));
}
