//! The fake behaves as the documented service does; judged by raw requests and by the verifier's signatures.

use huaweicloud_vod::auth::{AkSk, Token};
use huaweicloud_vod::mock::{FakeVod, Task, Trouble};
use huaweicloud_vod::types::{
    AssetDetailCategory, AssetListStatus, AssetMetaStatus, AssetProcessReq, AssetReviewReq, CoverType,
    ExtractAudioTaskReq, ListOrder, PublishStatus, Review, Subtitle, TranscodeStatus, UpdateAssetReq,
    UpdateCoverByThumbnailReq,
};
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
    let thumbnail = huaweicloud_vod::types::Thumbnail::builder().type_("time");
    let snapshots = AssetProcessReq::builder().asset_id(ASSET_ID).thumbnail(thumbnail);
    vod.create_asset_process_task().body(snapshots).send().await.unwrap();
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

#[tokio::test]
async fn lists_follow_the_state() {
    let fake = FakeVod::start();
    for number in 0..25 {
        fake.add_asset(&format!("asset-{number:02}"));
    }
    fake.add_queued("waits");
    fake.add_queued("runs");
    fake.advance("runs");
    fake.add_queued("done");
    fake.advance("done");
    fake.advance("done");
    let vod = fake.client();

    let page = vod.list_asset_list().send().await.unwrap();
    assert_eq!((page.total, page.assets.len()), (28, 10), "ten by default, the last one first");
    assert_eq!(page.assets[0].asset_id, "done");
    let page = vod.list_asset_list().page(2).size(12).order(ListOrder::Asc).send().await.unwrap();
    let ids: Vec<_> = page.assets.iter().map(|asset| asset.asset_id.as_str()).collect();
    assert_eq!(ids, ["asset-24", "waits", "runs", "done"]);
    let states: Vec<_> = page.assets.iter().map(|asset| asset.transcode_status.as_deref().unwrap()).collect();
    assert_eq!(states, ["UN_TRANSCODE", "WAITING_TRANSCODE", "TRANSCODING", "TRANSCODE_SUCCEED"]);
    let waiting = vod.list_asset_list().status(vec![AssetListStatus::WaitingTranscode]).send().await.unwrap();
    assert_eq!((waiting.total, waiting.assets[0].asset_id.as_str()), (1, "waits"));
    assert_eq!(vod.list_asset_list().query_string("asset-1").send().await.unwrap().total, 10);
    assert_eq!(vod.list_asset_list().start_time("29990101000000").send().await.unwrap().total, 0);
    assert_eq!(vod.list_asset_list().end_time("29990101000000").send().await.unwrap().total, 28);

    let status = vec![TranscodeStatus::Transcoding, TranscodeStatus::TranscodeSucceed];
    let found = vod.show_asset_meta().transcode_status(status).send().await.unwrap().into_inner();
    let ids: Vec<_> =
        found.asset_info_array.unwrap().into_iter().map(|asset| asset.asset_id.unwrap()).collect();
    assert_eq!(ids, ["done", "runs"]);
    let ids = vec!["waits".to_owned(), "nowhere".to_owned()];
    let found = vod.show_asset_meta().asset_id(ids).send().await.unwrap().into_inner();
    let states: Vec<_> =
        found.asset_info_array.unwrap().into_iter().map(|asset| asset.status.unwrap()).collect();
    assert_eq!(states, ["WAITING_TRANSCODE", "NO_ASSET"]);
    let published = vod.show_asset_meta().asset_status(vec![PublishStatus::Published]).send().await.unwrap();
    assert_eq!(published.total, Some(0));
    let made = vod.show_asset_meta().status(vec![AssetMetaStatus::Created]).size(25).send().await.unwrap();
    assert_eq!(
        (made.total, made.is_truncated),
        (Some(25), Some(0)),
        "those whose transcoding is queued have its state"
    );
    let first = vod.show_asset_meta().send().await.unwrap();
    assert_eq!((first.total, first.is_truncated), (Some(28), Some(1)));
    let ids: Vec<_> = (0..15).map(|number| format!("asset-{number:02}")).collect();
    let all = vod.show_asset_meta().asset_id(ids).size(5).page(7).send().await.unwrap();
    assert_eq!((all.total, all.asset_info_array.as_ref().map(Vec::len)), (Some(15), Some(15)));

    let tasks = vod.list_asset_task_info().send().await.unwrap().into_inner();
    let states: Vec<_> = tasks.results.unwrap().into_iter().map(|task| task.status.unwrap()).collect();
    assert_eq!(states, ["WAITING", "PROCESSING", "SUCCEED"]);
    let tasks = vod.list_asset_task_info().asset_id("done").send().await.unwrap().into_inner();
    let task = tasks.results.unwrap().remove(0);
    assert_eq!((tasks.count, task.transcode_result.unwrap().progress), (Some(1), Some(100)));
    assert!(task.end_time.is_some());
    let running =
        vod.list_asset_task_info().status(["PROCESSING".to_owned()]).send().await.unwrap().into_inner();
    assert_eq!(running.results.unwrap()[0].asset_id.as_deref(), Some("runs"));
    // One that is queued again is behind the others.
    fake.add_queued("waits");
    let tasks = vod.list_asset_task_info().send().await.unwrap().into_inner();
    let ids: Vec<_> = tasks.results.unwrap().into_iter().map(|task| task.asset_id.unwrap()).collect();
    assert_eq!(ids, ["runs", "done", "waits"]);
    let none = vod.list_asset_task_info().type_("THUMBNAIL").send().await.unwrap().into_inner();
    assert_eq!(none.results.unwrap().len(), 0);
    let ended = vod.list_asset_task_info().end_time_before("2999-01-01T00:00:00Z").send().await.unwrap();
    assert_eq!(ended.count, Some(1), "only what has ended");
    let error = vod.list_asset_task_info().create_time_after("yesterday").send().await.unwrap_err();
    assert_eq!(error.code(), Some("VOD.10053"));
}

#[tokio::test]
async fn details_show_what_was_done() {
    let fake = FakeVod::start();
    let vod = fake.client();
    assert_eq!(
        vod.show_asset_detail().asset_id(ASSET_ID).send().await.unwrap_err().code(),
        Some("VOD.10062")
    );
    fake.add_queued(ASSET_ID);
    let detail = async |categories| {
        let request = vod.show_asset_detail().asset_id(ASSET_ID).categories(categories);
        request.send().await.unwrap().into_inner()
    };
    let waiting = detail(vec![]).await;
    assert!(waiting.base_info.is_some() && waiting.transcode_info.is_none(), "there only after success");
    fake.advance(ASSET_ID);
    fake.advance(ASSET_ID);
    assert!(detail(vec![]).await.transcode_info.is_some());
    let only = detail(vec![AssetDetailCategory::BaseInfo, AssetDetailCategory::ReviewInfo]).await;
    assert!(only.base_info.is_some() && only.transcode_info.is_none() && only.review_info.is_none());

    let body = AssetReviewReq::builder().asset_id(ASSET_ID).review(Review::builder().template_id("t"));
    let reviewed = vod.create_asset_review_task().body(body).send().await.unwrap().into_inner();
    assert_eq!(reviewed.review.unwrap().template_id.as_deref(), Some("t"));
    assert_eq!(detail(vec![]).await.review_info.unwrap().review_status, "REVIEWING");

    let snapshot = format!("https://fake.example.com/{ASSET_ID}/snapshot/1.jpg");
    vod.update_cover_by_thumbnail()
        .body(UpdateCoverByThumbnailReq::builder().thumbnail_url(&snapshot))
        .send()
        .await
        .unwrap();
    let covers = detail(vec![]).await.base_info.unwrap().cover_info_array.unwrap();
    assert_eq!(covers[0].cover_url.as_ref(), Some(&snapshot));
    let elsewhere =
        UpdateCoverByThumbnailReq::builder().thumbnail_url("https://fake.example.com/other/1.jpg");
    let error = vod.update_cover_by_thumbnail().body(elsewhere).send().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(400), Some("VOD.10062")));
}

#[tokio::test]
async fn audio_extractions_wait_and_can_be_cancelled() {
    let fake = FakeVod::start();
    fake.add_asset(ASSET_ID);
    let vod = fake.client();
    let extract =
        || vod.create_extract_audio_task().body(ExtractAudioTaskReq::builder().asset_id(ASSET_ID)).send();
    let cancel = || vod.cancel_extract_audio_task().asset_id(ASSET_ID).send();
    assert!(cancel().await.unwrap_err().is_not_queued());
    let made = extract().await.unwrap().into_inner();
    assert!(made.audio_asset_id.is_some());
    assert_eq!(extract().await.unwrap_err().code(), Some("VOD.10083"));
    cancel().await.unwrap();
    assert!(cancel().await.unwrap_err().is_not_queued());
    extract().await.unwrap();
    fake.advance(ASSET_ID);
    assert!(cancel().await.unwrap_err().is_not_queued(), "it runs");
    let error = vod.cancel_extract_audio_task().asset_id("nowhere").send().await.unwrap_err();
    assert_eq!(error.code(), Some("VOD.10062"));
}

#[tokio::test]
async fn an_update_says_where_to_upload() {
    let fake = FakeVod::start();
    let vod = fake.client();
    let cover = || UpdateAssetReq::builder().asset_id(ASSET_ID).cover_type(CoverType::Jpg).cover_id(0);
    let error = vod.update_asset().body(cover()).send().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(403), Some("VOD.10062")));
    fake.add_asset(ASSET_ID);
    let answer = vod.update_asset().body(cover()).send().await.unwrap().into_inner();
    assert!(answer.cover_upload_url.is_some() && answer.video_upload_url.is_none());
    assert_eq!(answer.subtitle_upload_urls, None);
    let subtitle = Subtitle::builder().id(1).type_("SRT").language("CN").try_into().unwrap();
    let answer = vod.update_asset().body(cover().subtitles(vec![subtitle])).send().await.unwrap();
    assert_eq!(answer.subtitle_upload_urls.as_ref().map(Vec::len), Some(1));
}
