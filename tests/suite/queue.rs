//! Which tasks wait: over all pages, and told truly where the service is vague.

use std::time::{Duration, SystemTime};

use futures_util::TryStreamExt;
use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::types::AssetProcessReq;
use huaweicloud_vod::{ErrorKind, QueuedTask};
use serde_json::{Value, json};

use crate::ASSET_ID;
use crate::server::{Reply, Server, answer};
use crate::test_clock::TestClock;

/// 2026-01-31T09:00:00Z
const NOW: u64 = 1_769_850_000;

fn page(results: Value, next_marker: Value) -> Reply {
    answer(200, &[], &json!({ "results": results, "next_marker": next_marker }).to_string())
}

async fn read(server: &Server) -> Vec<Result<QueuedTask, huaweicloud_vod::Error>> {
    let client = server.builder().clock(TestClock::at(NOW)).build().unwrap();
    let mut queued = client.queued();
    let mut tasks = Vec::new();
    while let Some(task) = queued.next().await {
        tasks.push(task);
    }
    assert!(queued.next().await.is_none(), "it stays over");
    tasks
}

#[tokio::test]
async fn every_page_is_read_and_only_when_it_is_needed() {
    let clock = TestClock::at(NOW);
    let fake = FakeVod::start_at(clock.clone());
    for number in 0..250 {
        fake.add_queued(&format!("asset-{number:03}"));
    }
    fake.advance("asset-003");
    clock.advance(Duration::from_secs(90));
    let vod = fake.builder().clock(clock).build().unwrap();
    let mut queued = vod.queued();
    assert_eq!(fake.seen().len(), 0, "nothing is asked before the first is taken");
    let first = queued.next().await.unwrap().unwrap();
    assert_eq!(fake.seen().len(), 1);
    assert_eq!(first.asset_id, "asset-000");
    assert_eq!(first.since, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)));
    assert_eq!(first.waiting, Some(Duration::from_secs(90)));

    let rest: Vec<QueuedTask> = queued.try_collect().await.unwrap();
    let ids: Vec<_> = rest.iter().map(|task| task.asset_id.as_str()).collect();
    let expected: Vec<_> =
        (1..250).filter(|number| *number != 3).map(|number| format!("asset-{number:03}")).collect();
    assert_eq!(ids, expected);
    let seen = fake.seen();
    assert_eq!(seen.len(), 3, "100 on a page, as many as the service allows");
    assert!(seen[0].url.ends_with("/asset/tasks?limit=100&status=WAITING&type=TRANSCODE"), "{}", seen[0].url);
    assert!(seen[1].url.contains("marker="), "{}", seen[1].url);
}

#[tokio::test]
async fn what_was_processed_waits_and_what_was_cancelled_is_gone() {
    let fake = FakeVod::start();
    fake.add_asset(ASSET_ID);
    let vod = fake.client();
    assert_eq!(vod.queued().try_collect::<Vec<_>>().await.unwrap(), []);
    let body = AssetProcessReq::builder().asset_id(ASSET_ID).template_group_name("gold");
    vod.create_asset_process_task().body(body).send().await.unwrap();
    let waiting: Vec<QueuedTask> = vod.queued().try_collect().await.unwrap();
    assert_eq!((waiting.len(), waiting[0].asset_id.as_str()), (1, ASSET_ID));
    assert_eq!(waiting[0].template.as_deref(), Some("gold"));
    vod.cancel(ASSET_ID).await.unwrap();
    assert_eq!(vod.queued().try_collect::<Vec<_>>().await.unwrap(), []);
}

#[tokio::test]
async fn vague_answers_are_told_as_they_are() {
    let made = "2026-01-31T08:59:00Z";
    let server = Server::start([page(
        json!([
            { "asset_id": "told", "status": "WAITING", "create_time": made, "transcode_result": { "waiting_time": 7 } },
            { "asset_id": "counted", "status": "WAITING", "create_time": made, "transcode_result": { "waiting_time": -1 } },
            { "asset_id": "counted", "create_time": "2026-01-31T08:59:00.5+00:00", "transcode_result": null },
            { "asset_id": "tomorrow", "create_time": "2026-02-01T00:00:00Z" },
            { "asset_id": "no time", "create_time": "20260131085900" },
            { "asset_id": "runs", "status": "PROCESSING" },
            { "asset_id": "new state", "status": "PAUSED" },
            { "asset_id": null, "status": "WAITING" },
            { "status": "WAITING" },
            { "asset_id": " ", "status": "WAITING" },
            { "asset_id": "last" },
        ]),
        Value::Null,
    )]);
    let mut tasks = Vec::new();
    let mut errors = 0;
    for task in read(&server).await {
        match task {
            Ok(task) => tasks.push((
                task.asset_id,
                task.since.is_some(),
                task.waiting.map(|waiting| waiting.as_millis()),
            )),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Answer);
                assert!(error.to_string().contains("without its asset id"), "{error}");
                errors += 1;
            }
        }
    }
    assert_eq!(errors, 3);
    let expected = [
        ("told", true, Some(7000)),
        ("counted", true, Some(60_000)),
        ("counted", true, Some(59_500)),
        ("tomorrow", true, Some(0)),
        ("no time", false, None),
        ("last", false, None),
    ];
    assert_eq!(tasks, expected.map(|(id, since, waiting)| (id.to_owned(), since, waiting)));
}

#[tokio::test]
async fn the_end_of_the_list_is_found() {
    let one = |id: &str| json!([{ "asset_id": id }]);
    // An empty page is not the end; an empty marker is.
    let server = Server::start([
        page(one("a"), "m1".into()),
        page(json!([]), "m2".into()),
        page(Value::Null, "m3".into()),
        page(one("b"), "".into()),
    ]);
    let ids: Vec<_> = read(&server).await.into_iter().map(|task| task.unwrap().asset_id).collect();
    assert_eq!(ids, ["a", "b"]);
    let markers: Vec<_> =
        server.received().iter().map(|request| request.target().contains("marker=m")).collect();
    assert_eq!(markers, [false, true, true, true]);

    // Nothing, for ever.
    let empty = (0..200).map(|number| page(json!([]), format!("m{number}").into()));
    let server = Server::start(empty);
    let error = read(&server).await.pop().unwrap().unwrap_err();
    assert!(error.to_string().contains("goes on and on"), "{error}");
    assert_eq!(server.received().len(), 100);

    // A circle.
    let server = Server::start([
        page(one("a"), "m1".into()),
        page(one("b"), "m2".into()),
        page(one("c"), "m1".into()),
        page(one("d"), "m2".into()),
    ]);
    let mut tasks = read(&server).await;
    let error = tasks.pop().unwrap().unwrap_err();
    assert!(error.to_string().contains("leads back"), "{error}");
    assert_eq!(tasks.len(), 2);
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_page_that_cannot_be_read_ends_it() {
    let server = Server::start([
        page(json!([{ "asset_id": "a" }]), "m1".into()),
        answer(403, &[], r#"{"error_code":"VOD.10074","error_msg":"no"}"#),
        page(json!([{ "asset_id": "b" }]), Value::Null),
    ]);
    let mut tasks = read(&server).await;
    let error = tasks.pop().unwrap().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Permission, Some("VOD.10074")));
    assert!(error.to_string().contains("vod:asset:getTaskInfo"), "{error}");
    assert_eq!((tasks.len(), server.received().len()), (1, 2));
}
