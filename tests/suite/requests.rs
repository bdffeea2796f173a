//! What goes over the wire, byte for byte.

use huaweicloud_vod::auth::{AkSk, Token};
use huaweicloud_vod::types::AssetProcessReq;
use huaweicloud_vod::{CancelOutcome, ErrorKind};

use crate::server::{Server, answer, cancelled};
use crate::verifier::{decode, verify};
use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};

fn names(request: &crate::server::Received) -> Vec<String> {
    let mut names: Vec<_> = request.headers().into_iter().map(|(name, _)| name).collect();
    names.sort();
    names
}

fn version() -> String {
    format!("huaweicloud-vod/{}", env!("CARGO_PKG_VERSION"))
}

#[tokio::test]
async fn a_signed_cancel_is_this_and_nothing_else() {
    let server = Server::start([cancelled()]);
    assert_eq!(server.client().cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled);

    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(
        request.head.lines().next().unwrap(),
        format!("DELETE /v1.0/{PROJECT_ID}/asset/process?asset_id={ASSET_ID} HTTP/1.1")
    );
    assert_eq!(
        names(request),
        ["accept", "authorization", "content-type", "host", "user-agent", "x-project-id", "x-sdk-date"]
    );
    assert_eq!(request.header("host").unwrap(), server.authority());
    assert_eq!(request.header("user-agent").unwrap(), version());
    assert_eq!(request.header("accept").unwrap(), "application/json");
    assert_eq!(request.header("content-type").unwrap(), "application/json");
    assert_eq!(request.header("x-project-id").unwrap(), PROJECT_ID);
    assert!(request.header("authorization").unwrap().starts_with(&format!(
        "SDK-HMAC-SHA256 Access={ACCESS_KEY}, SignedHeaders=content-type;host;x-project-id;x-sdk-date, Signature="
    )));
    assert!(request.body.is_empty());
    verify(request, SECRET_KEY).unwrap();
}

#[tokio::test]
async fn temporary_keys_send_their_security_token_signed() {
    let server = Server::start([cancelled()]);
    let key = AkSk::new(ACCESS_KEY, SECRET_KEY).with_security_token("a-security-token");
    server.builder().credentials(key).build().unwrap().cancel(ASSET_ID).await.unwrap();

    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(
        names(request),
        [
            "accept",
            "authorization",
            "content-type",
            "host",
            "user-agent",
            "x-project-id",
            "x-sdk-date",
            "x-security-token"
        ]
    );
    assert_eq!(request.header("x-security-token").unwrap(), "a-security-token");
    assert!(request.header("authorization").unwrap().contains(";x-security-token,"));
    verify(request, SECRET_KEY).unwrap();
}

#[tokio::test]
async fn a_token_is_sent_alone() {
    let server = Server::start([cancelled()]);
    // As long as the service's longest.
    let token = "t".repeat(16384);
    server.builder().credentials(Token::new(&token)).build().unwrap().cancel(ASSET_ID).await.unwrap();

    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(names(request), ["accept", "content-type", "host", "user-agent", "x-auth-token"]);
    assert_eq!(request.header("x-auth-token").unwrap(), token);
}

#[tokio::test]
async fn a_body_is_signed_as_it_is_sent() {
    let server = Server::start([answer(202, &[], r#"{"asset_id":"a"}"#)]);
    let request = AssetProcessReq::builder().asset_id("媒资 😀").subtitle_id(vec![1, 2]);
    let answer = server.client().create_asset_process_task().body(request).send().await.unwrap();
    assert_eq!(answer.asset_id.as_deref(), Some("a"));

    let [request] = &server.received()[..] else { panic!("one request") };
    assert_eq!(
        names(request),
        [
            "accept",
            "authorization",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-project-id",
            "x-sdk-date"
        ]
    );
    assert_eq!(
        request.head.lines().next().unwrap(),
        format!("POST /v1.0/{PROJECT_ID}/asset/process HTTP/1.1")
    );
    let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, serde_json::json!({ "asset_id": "媒资 😀", "auto_encrypt": 0, "subtitle_id": [1, 2] }));
    verify(request, SECRET_KEY).unwrap();
}

const ODD_ASSET_IDS: [&str; 32] = [
    "a b",
    " a ",
    "a+b",
    "100%",
    "a%20b",
    "a&b",
    "a;b",
    "a#b",
    "a?b",
    "a/b",
    "a\\b",
    "a'b",
    "a\"b",
    "(a)",
    "!a*",
    "~a",
    "a,b",
    "a@b",
    "a:b",
    "[a]",
    "{a}",
    "a|b",
    "a\tb",
    "媒资-1",
    "😀",
    "a=b",
    "..",
    ".",
    "a\nb",
    "a\u{0}b",
    "a`b^<>$",
    " +%&;#?/\\'\"()!*~,@:[]{}|\t媒😀",
];

#[tokio::test]
async fn odd_asset_ids_arrive_as_given_and_verify() {
    let server = Server::start([cancelled()]);
    let client = server.client();
    for asset_id in ODD_ASSET_IDS {
        client.cancel(asset_id).await.unwrap();
    }
    let received = server.received();
    assert_eq!(received.len(), ODD_ASSET_IDS.len());
    for (request, asset_id) in received.iter().zip(ODD_ASSET_IDS) {
        let (path, query) = request.target().split_once('?').unwrap();
        assert_eq!(path, format!("/v1.0/{PROJECT_ID}/asset/process"));
        let value = query.strip_prefix("asset_id=").unwrap();
        assert_eq!(decode(value), asset_id.as_bytes(), "{asset_id:?} came as {value}");
        assert!(!value.contains('+'), "{value}: one reader takes a plus for a space");
        verify(request, SECRET_KEY).unwrap_or_else(|problem| panic!("{asset_id:?}: {problem}"));
    }
}

#[tokio::test]
async fn odd_project_ids_arrive_as_given_and_verify() {
    let server = Server::start([cancelled()]);
    let project_ids =
        ["a b", "a+b", "a%2Fb", "a;b=c", "a..b", "...", "%2e%2e", "!$&'()*+,;=:@", "a?b", "a#b"];
    for project_id in project_ids {
        let client = server.client();
        client.cancel_asset_transcode_task().project_id(project_id).asset_id("a").send().await.unwrap();
    }
    for (request, project_id) in server.received().iter().zip(project_ids) {
        let path = request.target().split('?').next().unwrap();
        let segment = path.strip_prefix("/v1.0/").unwrap().strip_suffix("/asset/process").unwrap();
        assert_eq!(decode(segment), project_id.as_bytes(), "{segment}");
        verify(request, SECRET_KEY).unwrap_or_else(|problem| panic!("{project_id:?}: {problem}"));
    }
}

#[tokio::test]
async fn a_project_id_given_to_the_call_takes_the_clients_place() {
    let server = Server::start([cancelled()]);
    server.client().cancel_asset_transcode_task().project_id("another").asset_id("a").send().await.unwrap();
    let [request] = &server.received()[..] else { panic!("one request") };
    assert!(request.target().starts_with("/v1.0/another/asset/process?"));
    assert_eq!(request.header("x-project-id").unwrap(), "another");
    verify(request, SECRET_KEY).unwrap();
}

#[tokio::test]
async fn bad_project_ids_are_refused_before_anything_is_sent() {
    let server = Server::start([cancelled()]);
    let too_long = "a".repeat(65);
    for project_id in ["", ".", "..", "a/b", "/", " ", "a\\b", "..\\..", "a\nb", "\t", too_long.as_str()] {
        let client = server.client();
        // A malformed one is never replaced by the client's own, which is good.
        let error = client
            .cancel_asset_transcode_task()
            .project_id(project_id)
            .asset_id("a")
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{project_id:?}: {error}");
        assert!(error.to_string().contains("project_id"), "{project_id:?}: {error}");

        let error = server.builder().project_id(project_id).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{project_id:?}: {error}");
        assert!(error.to_string().contains("project id"), "{project_id:?}: {error}");
    }
    let error =
        server.client().cancel_asset_transcode_task().project_id(&*too_long).asset_id("a").send().await;
    assert!(error.unwrap_err().to_string().contains("longer than 64"), "the reason is there");
    // A signed request carries it in a header too.
    let error = server.client().cancel_asset_transcode_task().project_id("项目").asset_id("a").send().await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.to_string().contains("project id"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn without_a_project_id_nothing_is_sent() {
    let server = Server::start([cancelled()]);
    let client = huaweicloud_vod::Client::builder()
        .endpoint(server.endpoint())
        .credentials(AkSk::new(ACCESS_KEY, SECRET_KEY))
        .build()
        .unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("project id"), "{error}");
    client.cancel_asset_transcode_task().project_id("p").asset_id("a").send().await.unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn empty_asset_ids_are_refused_before_anything_is_sent() {
    let server = Server::start([cancelled()]);
    let client = server.client();
    for asset_id in ["", " ", "\t\n", "\u{3000}"] {
        for error in [
            client.cancel(asset_id).await.unwrap_err(),
            client.cancel_asset_transcode_task().asset_id(asset_id).send().await.unwrap_err(),
            client
                .create_asset_process_task()
                .body(AssetProcessReq::builder().asset_id(asset_id))
                .send()
                .await
                .unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.to_string().contains("asset_id"), "{error}");
            assert_eq!(error.attempts(), 0);
        }
    }
    let error = client.cancel_asset_transcode_task().send().await.unwrap_err();
    assert!(error.to_string().contains("asset_id: is missing"), "{error}");
    let error = client.create_asset_process_task().send().await.unwrap_err();
    assert!(error.to_string().contains("asset_id"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn what_is_beyond_the_specs_limits_is_refused_before_anything_is_sent() {
    use huaweicloud_vod::types::{Thumbnail, ThumbnailType};
    let server = Server::start([answer(202, &[], "{}")]);
    let client = server.client();
    let send = |thumbnail: huaweicloud_vod::types::builder::Thumbnail| {
        let body = AssetProcessReq::builder().asset_id(ASSET_ID).thumbnail(thumbnail);
        client.create_asset_process_task().body(body).send()
    };
    let thumbnail = || Thumbnail::builder().type_(ThumbnailType::Time);
    for (thumbnail, named) in [
        (thumbnail().time(101), "body.thumbnail.time: 101 is more than 100"),
        (thumbnail().time(-1), "body.thumbnail.time: -1 is less than 0"),
        (thumbnail().quantity(11), "body.thumbnail.quantity: 11 is more than 10"),
        (thumbnail().quantity_time(-1), "body.thumbnail.quantity_time: -1 is less than 0"),
        (Thumbnail::builder().type_("photo"), "type: \"photo\" is not one of time, dots, quantity"),
        (Thumbnail::builder(), "type: is missing"),
    ] {
        let error = send(thumbnail).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        assert!(error.to_string().contains(named), "{named}: {error}");
    }
    let body = AssetProcessReq::builder().asset_id(ASSET_ID).template_group_name("x".repeat(129));
    let error = client.create_asset_process_task().body(body).send().await.unwrap_err();
    assert!(
        error.to_string().contains("body.template_group_name: 129 characters is more than 128"),
        "{error}"
    );
    assert_eq!(server.connections(), 0);
    let body = AssetProcessReq::builder().asset_id(ASSET_ID).template_group_name("é".repeat(128));
    client.create_asset_process_task().body(body).send().await.unwrap();
}

/// In path and query, too: numbers, texts, how many items, and which characters.
#[tokio::test]
async fn parameters_beyond_the_specs_limits_are_refused_before_anything_is_sent() {
    let server = Server::start([answer(200, &[], "{}")]);
    let client = server.client();
    let tasks = || client.list_asset_task_info();
    let meta = || client.show_asset_meta();
    for (send, named) in [
        (tasks().limit(0).send().await.map(drop), "limit: 0 is less than 1"),
        (tasks().limit(101).send().await.map(drop), "limit: 101 is more than 100"),
        (tasks().asset_id("x".repeat(65)).send().await.map(drop), "asset_id: 65 characters is more than 64"),
        (tasks().type_("x".repeat(257)).send().await.map(drop), "type: 257 characters is more than 256"),
        (
            tasks().status(["a", "b", "c", "d", "e"].map(String::from)).send().await.map(drop),
            "status: 5 items is more than 4",
        ),
        (tasks().status(["x".repeat(33)]).send().await.map(drop), "status[]: 33 characters is more than 32"),
        (tasks().project_id("a-b").send().await.map(drop), "project_id: has the character '-'"),
        (tasks().project_id("é").send().await.map(drop), "project_id: has the character 'é'"),
        (
            tasks().project_id("x".repeat(65)).send().await.map(drop),
            "project_id: 65 characters is more than 64",
        ),
        (meta().page(-1).send().await.map(drop), "page: -1 is less than 0"),
        (meta().size(0).send().await.map(drop), "size: 0 is less than 1"),
        (meta().size(101).send().await.map(drop), "size: 101 is more than 100"),
    ] {
        let error = send.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        assert!(error.to_string().contains(named), "{named}: {error}");
    }

    assert_eq!(server.connections(), 0);
    let status = ["WAITING", "PROCESSING", "SUCCEED", "FAILED"].map(String::from);
    tasks().limit(100).status(status).type_("x".repeat(256)).send().await.unwrap();
}

/// Lists go out as repeated keys.
#[tokio::test]
async fn lists_in_the_query_are_repeated_keys() {
    use huaweicloud_vod::types::TranscodeStatus;
    let server = Server::start([answer(200, &[], "{}")]);
    let status = vec![TranscodeStatus::WaitingTranscode, TranscodeStatus::Transcoding];
    let assets = [ASSET_ID, "b,c&d"].map(String::from);
    server.client().show_asset_meta().asset_id(assets).transcode_status(status).send().await.unwrap();
    let request = server.received().remove(0);
    let (path, query) = request.target().split_once('?').unwrap();
    assert!(path.ends_with("/asset/info"), "{path}");
    let mut pairs: Vec<_> = query.split('&').collect();
    pairs.sort_unstable();
    let first = format!("asset_id={ASSET_ID}");
    let mut expected =
        [&*first, "asset_id=b%2Cc%26d", "transcodeStatus=TRANSCODING", "transcodeStatus=WAITING_TRANSCODE"];
    expected.sort_unstable();
    assert_eq!(pairs, expected);
}

#[test]
fn calls_can_be_spawned() {
    fn is_send<T: Send>(_: T) {}
    let server = Server::start([cancelled()]);
    let client = server.client();
    is_send(client.cancel("a"));
    is_send(client.cancel_report("a"));
    is_send(client.create_asset_process_task().send());
}
