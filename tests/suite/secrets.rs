//! A planted marker is in the request, and nowhere else.

use std::cell::RefCell;
use std::io;
use std::sync::Once;

use huaweicloud_vod::auth::{Agency, AkSk, Credentials, Password, Token, signer};
use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::{ClientBuilder, Error};

use crate::server::{Server, answer, cancelled};
use crate::{ACCESS_KEY, ASSET_ID, SECRET_KEY};

const MARKER: &str = "PlantedMarker0123456789PlantedMarker0123";

/// What this test logs. There is one subscriber for the process, since one for each test would race with the
/// others for tracing's cache; it keeps each thread's lines apart, and a test has a thread of its own.
pub struct Logs;

thread_local! {
    static LOGGED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

impl io::Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOGGED.with_borrow_mut(|logged| logged.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Logs {
    pub fn start() -> Logs {
        static SUBSCRIBER: Once = Once::new();
        SUBSCRIBER.call_once(|| {
            let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE);
            subscriber.with_ansi(false).with_writer(|| Logs).init();
        });
        LOGGED.take();
        Logs
    }

    pub fn text(&self) -> String {
        String::from_utf8(LOGGED.take()).unwrap()
    }
}

fn all_credentials() -> Vec<Credentials> {
    vec![
        AkSk::new(ACCESS_KEY, MARKER).into(),
        AkSk::new(ACCESS_KEY, SECRET_KEY).with_security_token(MARKER).into(),
        Token::new(MARKER).into(),
    ]
}

#[test]
fn debug_shows_no_secret() {
    let server = Server::start([cancelled()]);
    for credentials in all_credentials() {
        let builder = server
            .builder()
            .credentials(credentials.clone())
            .proxy(format!("http://user:{MARKER}@127.0.0.1:1"));
        let before = format!("{credentials:?} {credentials:#?} {builder:?} {builder:#?}");
        let client = builder.build().unwrap();
        let call = client.cancel_asset_transcode_task().asset_id(ASSET_ID);
        let text = format!("{before} {client:?} {client:#?} {call:?}");
        assert!(text.contains("AkSk") || text.contains("Token"), "the credentials are in it: {text}");
        assert!(!text.contains(MARKER), "{text}");
    }
    let builder = ClientBuilder::from_variables(|_| Some(MARKER.into()));
    assert!(!format!("{builder:?}").contains(MARKER));
    assert!(!format!("{:?} {:#?}", AkSk::new(ACCESS_KEY, MARKER), Token::new(MARKER)).contains(MARKER));
    let request = signer::Request {
        method: "GET",
        path: "/",
        query: "",
        headers: &[("x-security-token", MARKER)],
        body: MARKER.as_bytes(),
    };
    assert!(!format!("{request:?}").contains(MARKER));
    let fake = FakeVod::start();
    fake.accept_key(ACCESS_KEY, MARKER, Some(MARKER));
    fake.accept_token(MARKER);
    assert!(!format!("{fake:?}").contains(MARKER));
}

#[tokio::test]
async fn logs_at_trace_level_of_a_whole_run_show_no_secret() {
    let logs = Logs::start();
    for credentials in all_credentials() {
        let server = Server::start([answer(503, &[], "busy"), cancelled(), answer(401, &[], "{}")]);
        let client = server
            .builder()
            .credentials(credentials)
            .clock(crate::test_clock::TestClock::at(0))
            .build()
            .unwrap();
        client.cancel(ASSET_ID).await.unwrap();
        client.cancel(ASSET_ID).await.unwrap_err();
    }
    let text = logs.text();
    for logged in ["cancelAssetTranscodeTask", "hyper", "TRACE", "503"] {
        assert!(text.contains(logged), "the logs are whole: {logged}\n{text}");
    }
    assert!(!text.contains(MARKER), "{text}");
}

/// The twin of the tests above: the marker really was in the request, in each of the headers.
#[tokio::test]
async fn the_marker_was_in_the_request() {
    let server = Server::start([cancelled()]);
    for credentials in all_credentials() {
        server.builder().credentials(credentials).build().unwrap().cancel(ASSET_ID).await.unwrap();
    }
    let received = server.received();
    // The secret key signs and is never sent: its signature verifies.
    crate::verifier::verify(&received[0], MARKER).unwrap();
    assert!(!received[0].head.contains(MARKER));
    assert_eq!(received[1].header("x-security-token").as_deref(), Some(MARKER));
    assert_eq!(received[2].header("x-auth-token").as_deref(), Some(MARKER));
}

/// The gateway repeats signed headers in some of its messages, a security token among them.
#[tokio::test]
async fn what_the_gateway_repeats_is_taken_out() {
    let logs = Logs::start();
    let text = format!("verify aksk signature fail, canonicalRequest:DELETE|/|x-security-token:{MARKER}|");
    for body in [
        format!(r#"{{"error_code":"APIG.0301","error_msg":"{text}"}}"#),
        text.clone(),
        format!(r#"{{"error_code":"{MARKER}"}}"#),
    ] {
        for credentials in all_credentials() {
            let server = Server::start([answer(401, &[("X-Request-Id", MARKER)], &body)]);
            let client = server.builder().credentials(credentials).build().unwrap();
            let error: Error = client.cancel(ASSET_ID).await.unwrap_err();
            let report = client.cancel_report(ASSET_ID).await;
            let shown =
                format!("{error} {error:?} {report:?} {:?} {:?}", error.message(), error.request_id());
            assert!(shown.contains("[redacted]"), "{shown}");
            assert!(!shown.contains(MARKER), "{shown}");
        }
    }
    assert!(!logs.text().contains(MARKER));
}

/// An answer that cannot be read is not repeated in the error: it may hold what it should not.
#[tokio::test]
async fn an_answer_that_cannot_be_read_is_not_repeated() {
    let server = Server::start([answer(202, &[], &format!("\"{MARKER}\""))]);
    let body = huaweicloud_vod::types::AssetProcessReq::builder().asset_id("a");
    let error = server.client().create_asset_process_task().body(body).send().await.unwrap_err();
    let source = std::error::Error::source(&error).map(|source| source.to_string());
    let shown = format!("{error} {error:?} {source:?}");
    assert!(shown.contains("line 1"), "{shown}");
    assert!(!shown.contains(MARKER), "{shown}");
}

/// A builder that logs whole requests is kept from it.
#[tokio::test]
async fn verbose_connections_are_not_verbose() {
    let logs = Logs::start();
    let server = Server::start([cancelled()]);
    let http = reqwest::ClientBuilder::new().connection_verbose(true);
    let client = server.builder().http(http).credentials(Token::new(MARKER)).build().unwrap();
    client.cancel(ASSET_ID).await.unwrap();
    assert!(!logs.text().contains(MARKER));
}

/// A password goes to IAM, and nowhere else; nor does the token that comes back.
#[tokio::test]
async fn a_login_shows_neither_password_nor_code_nor_token() {
    let logs = Logs::start();
    let made = r#"{"token":{"expires_at":"2026-11-23T10:00:00Z","issued_at":"2026-11-22T10:00:00Z"}}"#;
    let (token, code) = ("PlantedToken0123456789PlantedToken", "PlantedCode0123456789");
    let server = Server::start([
        answer(201, &[("X-Subject-Token", token)], made),
        cancelled(),
        answer(500, &[], token),
    ]);
    let login = Password::new("an_account", "a_user", MARKER);
    let login = login.with_one_time_code("user-id", move || async move { Ok(code.to_owned()) });
    let agency = Agency::of_account("an_agency", "another_account", login.clone());
    let mut shown = format!("{login:?} {login:#?} {agency:?} {agency:#?}");
    let builder = server.builder().iam_endpoint(server.endpoint()).credentials(login);
    let client = builder.clock(crate::test_clock::TestClock::at(0)).build().unwrap();
    client.cancel(ASSET_ID).await.unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    shown.push_str(&format!("{client:?} {client:#?} {error} {error:?} {:?}", client.who_am_i().await));
    shown.push_str(&logs.text());
    assert!(shown.contains("a_user") && shown.contains("keystoneCreateToken"), "it is all there: {shown}");
    for secret in [MARKER, token, code] {
        assert!(!shown.contains(secret), "{shown}");
    }
    // The twin: they were in the requests.
    let received = server.received();
    let body = String::from_utf8(received[0].body.clone()).unwrap();
    assert!(body.contains(MARKER) && body.contains(code));
    assert_eq!(received[1].header("x-auth-token").as_deref(), Some(token));
}

/// IAM repeats what it was sent: neither the error nor the log does.
#[tokio::test]
async fn what_iam_repeats_of_a_login_is_taken_out() {
    for (password, code) in
        [(MARKER, "PlantedCode987654"), ("密码密码!!", "987654"), ("p!@#$%^&*", "1-2-3-4")]
    {
        let logs = Logs::start();
        // At the place where long messages are cut, too.
        let echo = format!("invalid: {password} and {code}; {}{password}{code}", "y ".repeat(490));
        let body = serde_json::json!({ "error": { "code": 400, "message": echo } }).to_string();
        for reply in [answer(400, &[], &body), answer(400, &[], &echo)] {
            let server = Server::start([reply]);
            let login = Password::new("an_account", "a_user", password);
            let login = login.with_one_time_code("user-id", move || async move { Ok(code.to_owned()) });
            let client = server.builder().iam_endpoint(server.endpoint()).credentials(login).build().unwrap();
            let error = client.cancel(ASSET_ID).await.unwrap_err();
            let shown = format!("{error} {error:?} {}", logs.text());
            assert!(shown.contains("invalid: [redacted] and [redacted]"), "{shown}");
            assert!(!shown.contains(&password[..6]) && !shown.contains(&code[..5]), "{shown}");
        }
    }
}
