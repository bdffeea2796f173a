//! Whatever answers, status, code, message and request id survive.

use std::time::Duration;

use huaweicloud_vod::{Error, ErrorCode, ErrorKind, Operation, Retries};

use crate::ASSET_ID;
use crate::server::{Reply, Server, answer};
use crate::test_clock::TestClock;

/// What a cancel ends with when this is answered, once.
async fn error_of(reply: Reply) -> Error {
    let server = Server::start([reply]);
    let client = server.builder().retries(Retries::none()).build().unwrap();
    let error = client.cancel_asset_transcode_task().asset_id(ASSET_ID).send().await.unwrap_err();
    assert_eq!(error.asset_id(), Some(ASSET_ID));
    assert_eq!(error.operation(), Some("cancelAssetTranscodeTask"));
    assert!(
        error.to_string().starts_with(&format!("cancelAssetTranscodeTask of asset {ASSET_ID}: ")),
        "{error}"
    );
    assert!(!error.to_string().contains('\n'), "one line: {error}");
    error
}

fn parts(error: &Error) -> (Option<u16>, Option<&str>, Option<&str>, Option<&str>) {
    (error.status(), error.code(), error.message(), error.request_id())
}

#[tokio::test]
async fn the_services_own_error() {
    let error = error_of(answer(
        400,
        &[("X-Request-Id", "r-1")],
        r#"{"error_code":"VOD.10083","error_msg":"The current media asset status does not support this operation."}"#,
    ))
    .await;
    let message = "The current media asset status does not support this operation.";
    assert_eq!(parts(&error), (Some(400), Some("VOD.10083"), Some(message), Some("r-1")));
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.explanation(), ErrorCode::find("VOD.10083"));
    assert!(error.is_not_queued());
    assert!(error.to_string().ends_with("there is nothing left to cancel."), "{error}");
    assert!(error.to_string().contains("400 VOD.10083: The current"), "{error}");
    assert!(error.to_string().contains("request id r-1"), "{error}");
}

#[tokio::test]
async fn html_from_a_proxy() {
    let page = "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body><hr>nginx</body></html>";
    let error = error_of(answer(503, &[("X-Request-Id", "r-2"), ("Content-Type", "text/html")], page)).await;
    assert_eq!(
        parts(&error),
        (Some(503), None, Some("503 Service Temporarily Unavailable nginx"), Some("r-2"))
    );
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(error.may_have_happened() && error.is_retryable());
}

#[tokio::test]
async fn an_empty_object() {
    let error = error_of(answer(401, &[("X-Request-Id", "r-3")], "{}")).await;
    assert_eq!(parts(&error), (Some(401), None, None, Some("r-3")));
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("401 Unauthorized"), "{error}");
}

#[tokio::test]
async fn no_body_at_all() {
    let error = error_of(answer(400, &[], "")).await;
    assert_eq!(parts(&error), (Some(400), None, None, None));
    assert!(error.to_string().contains("400 Bad Request"), "{error}");
}

#[tokio::test]
async fn keystone_with_a_number_for_a_code() {
    let body =
        r#"{"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}}"#;
    let error = error_of(answer(401, &[("X-IAM-Trace-Id", "t-1")], body)).await;
    assert_eq!(
        parts(&error),
        (Some(401), Some("401"), Some("The username or password is wrong."), Some("t-1"))
    );
}

#[tokio::test]
async fn text_that_is_no_json() {
    let error = error_of(answer(502, &[], "upstream\nconnect error \u{7} or disconnect")).await;
    assert_eq!(parts(&error), (Some(502), None, Some("upstream connect error or disconnect"), None));
    for body in ["[1,2]", "null", "\"text\"", "17", "{\"error_code\":", "\u{feff}"] {
        assert_eq!(error_of(answer(418, &[], body)).await.status(), Some(418), "{body}");
    }
    let not_utf8 = b"HTTP/1.1 418 x\r\nContent-Length: 3\r\n\r\na\xff\xfe".to_vec();
    assert_eq!(error_of(Reply::Bytes(not_utf8)).await.message(), Some("a\u{fffd}\u{fffd}"));
}

#[tokio::test]
async fn the_gateways_request_id_is_in_its_body() {
    let body = r#"{"error_msg":"No backend","error_code":"APIG.0101","request_id":"r-4"}"#;
    assert_eq!(
        parts(&error_of(answer(404, &[], body)).await),
        (Some(404), Some("APIG.0101"), Some("No backend"), Some("r-4"))
    );
}

#[tokio::test]
async fn other_shapes_of_the_same() {
    for body in [
        r#"{"errorCode":"X.1","errorMsg":"m"}"#,
        r#"{"code":"X.1","message":"m"}"#,
        r#"{"error":{"code":"X.1","message":"m"}}"#,
        r#"{"error_code":"X.1","error_msg":"m","code":"other","details":[]}"#,
        r#"{"anything":{"error_code":"X.1","error_msg":"m"}}"#,
        r#"{"errors":[{"code":"X.1","message":"m"}]}"#,
        r#"[{"error_code":"X.1","error_msg":"m"}]"#,
        "\u{feff}{\"error_code\":\"X.1\",\"error_msg\":\"m\"}",
    ] {
        let error = error_of(answer(400, &[], body)).await;
        assert_eq!((error.code(), error.message()), (Some("X.1"), Some("m")), "{body}");
    }
}

#[tokio::test]
async fn a_missing_right_names_the_iam_action() {
    for (status, body) in [
        (403, r#"{"error_code":"VOD.10074","error_msg":"m"}"#),
        (400, r#"{"error_code":"VOD.10133","error_msg":"m"}"#),
        (403, r#"{"error_code":"APIGW.0302","error_msg":"m"}"#),
        (403, r#"{"code":"PAP5.0001","message":"m","encoded_authorization_message":"x"}"#),
    ] {
        let error = error_of(answer(status, &[], body)).await;
        assert_eq!(error.kind(), ErrorKind::Permission, "{body}");
        assert!(error.to_string().contains("vod:asset:deleteProcessTask"), "{error}");
    }
    let error = error_of(answer(403, &[], r#"{"error_code":"VOD.10062","error_msg":"m"}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Refused, "a 403 that is not about rights");
}

#[tokio::test]
async fn long_messages_are_shortened_and_huge_bodies_are_not_read() {
    let body = format!(r#"{{"error_code":"X.1","error_msg":"{}"}}"#, "m".repeat(3000));
    let error = error_of(answer(400, &[], &body)).await;
    assert_eq!(error.message().unwrap().chars().count(), 1001);
    assert!(error.message().unwrap().ends_with('…'));

    // Says that a gigabyte comes, sends a part of it, and keeps the connection open.
    let mut bytes = b"HTTP/1.1 500 x\r\nContent-Length: 1073741824\r\n\r\n".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 1 << 20));
    // No limit ends this attempt; only the end of the reading does.
    let server = Server::start([Reply::BytesThenStall(bytes)]);
    let client = server.builder().retries(Retries::none()).clock(TestClock::at(0)).build().unwrap();
    let error =
        tokio::time::timeout(Duration::from_secs(10), client.cancel(ASSET_ID)).await.unwrap().unwrap_err();
    assert_eq!(error.status(), Some(500));
}

#[tokio::test]
async fn an_error_survives_a_cut_body() {
    let bytes =
        b"HTTP/1.1 403 x\r\nContent-Length: 100\r\nX-Request-Id: r-5\r\n\r\n{\"error_code\":\"VOD.100"
            .to_vec();
    let error = error_of(Reply::BytesThenClose(bytes)).await;
    assert_eq!((error.status(), error.request_id()), (Some(403), Some("r-5")));
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = Server::start([answer(204, &[], "")]);
    let error = error_of(answer(302, &[("Location", &elsewhere.endpoint())], "")).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Answer, Some(302)));
    assert!(error.to_string().contains("Redirects are not followed"), "{error}");
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn a_success_that_is_not_documented_is_no_success() {
    let error = error_of(answer(200, &[("X-Request-Id", "r-6")], "{}")).await;
    assert_eq!(
        (error.kind(), error.status(), error.request_id()),
        (ErrorKind::Answer, Some(200), Some("r-6"))
    );
}

#[tokio::test]
async fn an_answer_that_does_not_fit_its_type() {
    let server = Server::start([answer(202, &[("X-Request-Id", "r-7")], r#"{"asset_id":17}"#)]);
    let body = huaweicloud_vod::types::AssetProcessReq::builder().asset_id("a");
    let error = server.client().create_asset_process_task().body(body).send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status(), error.request_id()),
        (ErrorKind::Answer, Some(202), Some("r-7"))
    );
}

#[tokio::test]
async fn answers_have_a_limit() {
    let server = Server::start([answer(202, &[], &format!(r#"{{"asset_id":"{}"}}"#, "a".repeat(1000)))]);
    let client = server.builder().answer_limit(500).build().unwrap();
    let body = huaweicloud_vod::types::AssetProcessReq::builder().asset_id("a");
    let error = client.create_asset_process_task().body(body).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answer);
    assert!(error.to_string().contains("longer than 500 bytes"), "{error}");
}

#[test]
fn every_code_is_found_and_says_what_to_do() {
    assert_eq!(ErrorCode::all().len(), 143 + 36, "both prefixes of the gateway's");
    for row in ErrorCode::all() {
        assert_eq!(ErrorCode::find(row.code), Some(row));
        assert!(
            !row.statuses.is_empty() && row.meaning.ends_with('.') && row.action.ends_with('.'),
            "{}",
            row.code
        );
    }
    assert!(ErrorCode::find("VOD.10112").is_none(), "not in the service's table");
    assert_eq!(ErrorCode::find("APIG.0301").unwrap().meaning, ErrorCode::find("APIGW.0301").unwrap().meaning);
}

/// Action, calls a minute, retry class and page: as the vendor's pages have them.
#[test]
fn operations_say_what_the_facts_say() {
    use huaweicloud_vod::Retry::{Always, Unknown, Unsent};
    let expected = [
        ("updateAsset", None, Some(100), Unknown, "vod_04_0207"),
        ("updateCoverByThumbnail", None, Some(100), Unknown, "vod_04_0209"),
        ("showAssetDetail", None, Some(1500), Always, "vod_04_0202"),
        ("createExtractAudioTask", Some("createExtractAudioTask"), Some(100), Unsent, "vod_04_0208"),
        ("cancelExtractAudioTask", None, Some(100), Always, "vod_04_0193"),
        ("showAssetMeta", None, Some(1500), Always, "vod_04_0022"),
        ("listAssetList", None, Some(1500), Always, "vod_04_0203"),
        ("createAssetProcessTask", Some("createProcessTask"), Some(100), Unsent, "vod_04_0206"),
        ("cancelAssetTranscodeTask", Some("deleteProcessTask"), Some(100), Always, "vod_04_0192"),
        ("createAssetReviewTask", None, Some(100), Unsent, "vod_04_0102"),
        ("listAssetTaskInfo", Some("getTaskInfo"), None, Always, "ListAssetTaskInfo"),
        ("keystoneCreateToken", None, None, Always, "iam_30_0001"),
        ("keystoneListProjects", None, None, Always, "iam_06_0001"),
    ];
    let mut ids = Vec::new();
    for operation in Operation::all() {
        ids.push(operation.id);
        let (_, action, rate, retry, page) = expected
            .iter()
            .find(|row| row.0 == operation.id)
            .unwrap_or_else(|| panic!("{} has no row here: what do the vendor's pages say?", operation.id));
        let action = action.map(|action| format!("vod:asset:{action}"));
        assert_eq!(operation.iam_action, action.as_deref(), "{}", operation.id);
        assert_eq!((operation.rate_limit, operation.retry), (*rate, *retry), "{}", operation.id);
        assert!(operation.documentation.ends_with(&format!("/{page}.html")), "{}", operation.documentation);
        let not_queued = operation.id.starts_with("cancel").then_some("VOD.10083");
        assert_eq!(operation.not_queued, not_queued, "{}", operation.id);
    }
    assert_eq!(ids, expected.map(|row| row.0));
}
