//! What is sent again, and what is not; on a real socket, with no waiting.

use std::time::Duration;

use huaweicloud_vod::types::AssetProcessReq;
use huaweicloud_vod::{CancelOutcome, Client, Error, ErrorKind, Outcome, Retries};

use crate::server::{Received, Reply, Server, answer, cancelled, not_queued};
use crate::test_clock::TestClock;
use crate::verifier::verify;
use crate::{ASSET_ID, SECRET_KEY};

/// 2026-11-22T10:00:00Z
const NOW: u64 = 1_795_341_600;

struct Run {
    server: Server,
    clock: TestClock,
    client: Client,
}

fn run(replies: impl IntoIterator<Item = Reply>) -> Run {
    let server = Server::start(replies);
    let clock = TestClock::at(NOW);
    let client = server.builder().clock(clock.clone()).build().unwrap();
    Run { server, clock, client }
}

impl Run {
    async fn process(&self) -> Result<(), Error> {
        let body = AssetProcessReq::builder().asset_id(ASSET_ID);
        self.client.create_asset_process_task().body(body).send().await.map(|_| ())
    }

    fn attempts(&self) -> usize {
        self.server.received().len()
    }
}

fn busy() -> Reply {
    answer(503, &[], "<html>busy</html>")
}

fn throttled(retry_after: &str) -> Reply {
    answer(429, &[("Retry-After", retry_after)], r#"{"error_code":"APIG.0308","error_msg":"m"}"#)
}

#[tokio::test]
async fn a_cancel_is_sent_again_after_503() {
    let run = run([busy(), busy(), cancelled()]);
    let report = run.client.cancel_report(ASSET_ID).await;
    assert_eq!((report.outcome, report.attempts, run.attempts()), (Outcome::Cancelled, 3, 3));
    assert_eq!(report.earlier_attempts.len(), 2, "also of what succeeded in the end");
    assert!(report.earlier_attempts.iter().all(|reason| reason.contains("503")), "{report:?}");
    let delays = run.clock.delays();
    assert_eq!(delays.len(), 2);
    assert!(delays[0] >= Duration::from_millis(500) && delays[0] <= Duration::from_secs(1), "{delays:?}");
    assert!(delays[1] >= Duration::from_secs(1) && delays[1] <= Duration::from_secs(2), "{delays:?}");
}

#[tokio::test]
async fn every_attempt_is_signed_anew() {
    let run = run([throttled("7"), throttled("11"), cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap();
    let received = run.server.received();
    let dates: Vec<_> = received.iter().map(|request| request.header("x-sdk-date").unwrap()).collect();
    assert_eq!(dates, ["20261122T100000Z", "20261122T100007Z", "20261122T100018Z"]);
    for request in &received {
        verify(request, SECRET_KEY).unwrap();
    }
}

#[tokio::test]
async fn retry_after_is_honoured() {
    let until = throttled("Sun, 22 Nov 2026 10:00:35 GMT");
    let run = run([throttled("30"), until, cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap();
    assert_eq!(run.clock.delays(), [30, 5].map(Duration::from_secs));

    // No shorter than the delay would be without it.
    let run = self::run([throttled("0"), throttled("Sun, 22 Nov 1998 10:01:05 GMT"), cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap();
    let delays = run.clock.delays();
    assert!(delays[0] >= Duration::from_millis(500) && delays[1] >= Duration::from_secs(1), "{delays:?}");

    // A date is by the service's clock, whatever ours shows.
    let headers =
        [("Retry-After", "Sun, 22 Nov 2026 12:00:09 GMT"), ("Date", "Sun, 22 Nov 2026 12:00:00 GMT")];
    let run = self::run([answer(429, &headers, ""), cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap();
    assert_eq!(run.clock.delays(), [Duration::from_secs(9)]);
}

#[tokio::test]
async fn a_retry_after_beyond_the_calls_time_ends_it_at_once() {
    for asked in ["120", "1000000000", "18446744073709551615", "Sun, 22 Nov 2399 10:00:00 GMT"] {
        let run = run([throttled(asked), cancelled()]);
        let error = run.client.cancel(ASSET_ID).await.unwrap_err();
        assert_eq!((error.kind(), run.attempts()), (ErrorKind::Throttled, 1), "{asked}");
        assert!(error.is_retryable() && error.retry_after() >= Some(Duration::from_secs(120)), "{asked}");
        assert!(error.to_string().contains("asks to be left alone for"), "{error}");
        assert_eq!(run.clock.delays(), [Duration::ZERO; 0]);
    }
}

#[tokio::test]
async fn a_throttled_answer_has_three_forms() {
    for (status, code) in
        [(429, "APIG.0308"), (403, "VOD.10127"), (429, "IAM.0012"), (429, "NEW.0001"), (400, "APIGW.0308")]
    {
        let reply = answer(status, &[], &format!(r#"{{"error_code":"{code}","error_msg":"m"}}"#));
        let run = run([reply.clone(), cancelled()]);
        assert_eq!(run.client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled, "{code}");
        // Throttled is not done: what is not safe to repeat may be sent again.
        let run = self::run([reply, answer(202, &[], "{}")]);
        run.process().await.unwrap();
        assert_eq!(run.attempts(), 2);
    }
}

#[tokio::test]
async fn it_ends_after_the_set_number_of_attempts() {
    let server = Server::start([busy()]);
    let retries = Retries::default().attempts(3);
    let client = server.builder().clock(TestClock::at(NOW)).retries(retries).build().unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.received().len()), (ErrorKind::Server, 3, 3));
    assert_eq!(error.earlier_attempts().len(), 2);
    assert!(error.earlier_attempts()[0].contains("503"), "{error:?}");
    assert!(error.to_string().contains("after 3 attempts"), "{error}");
}

#[tokio::test]
async fn it_ends_when_the_calls_time_is_over() {
    let server = Server::start([throttled("30")]);
    let retries = Retries::default().attempts(100);
    let clock = TestClock::at(NOW);
    let client = server.builder().clock(clock.clone()).retries(retries).build().unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Throttled, 4),
        "at 0, 30, 60 and 90 s; 120 s is too late"
    );
    assert_eq!(clock.delays(), [Duration::from_secs(30); 3]);
}

#[tokio::test]
async fn an_answer_lost_and_then_not_queued_is_unknown() {
    for lost in [
        Reply::Close,
        Reply::CloseUnread,
        busy(),
        answer(504, &[], ""),
        Reply::BytesThenClose(b"HTTP/1.1 20".to_vec()),
    ] {
        let run = run([lost.clone(), not_queued()]);
        assert_eq!(run.client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Unknown, "{lost:?}");
        let run = self::run([lost.clone(), not_queued()]);
        let report = run.client.cancel_report(ASSET_ID).await;
        assert_eq!((report.outcome, report.attempts), (Outcome::Unknown, 2), "{lost:?}");
        assert_eq!(report.error_code.as_deref(), Some("VOD.10083"));
    }
    // Throttled first: nothing was done by it.
    let run = run([throttled("0"), not_queued()]);
    assert_eq!(run.client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::NotQueued);
    let run = self::run([not_queued()]);
    assert_eq!(run.client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::NotQueued);
}

#[tokio::test]
async fn an_answer_lost_and_then_refused_for_good_is_unknown_too() {
    let run = run([Reply::Close, answer(403, &[], r#"{"error_code":"VOD.10120","error_msg":"m"}"#)]);
    let report = run.client.cancel_report(ASSET_ID).await;
    assert_eq!(report.outcome, Outcome::Unknown);
    let run = self::run([Reply::Close]);
    let error = run.client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::NoAnswer, 4));
    assert!(error.may_have_happened() && error.is_retryable());
    assert!(error.to_string().contains("may have happened"), "{error}");
}

#[tokio::test]
async fn what_is_not_safe_to_repeat_is_not_repeated_once_it_was_sent() {
    for reply in [Reply::Close, Reply::CloseUnread, busy(), answer(500, &[], ""), answer(504, &[], "")] {
        let run = run([reply.clone(), answer(202, &[], "{}")]);
        let error = run.process().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{reply:?}");
        assert!(error.may_have_happened() && !error.is_retryable(), "{reply:?}");
        assert!(error.to_string().contains("may have happened"), "{error}");
    }
}

/// A gateway that fails may repeat the words of a throttling, and still have passed the request on.
#[tokio::test]
async fn a_failure_with_a_throttlings_code_is_a_failure() {
    let failed = || answer(500, &[], r#"{"error_code":"VOD.10127","error_msg":"m"}"#);
    let process = run((0..4).map(|_| failed()));
    let error = process.process().await.unwrap_err();
    assert_eq!((error.kind(), process.attempts()), (ErrorKind::Server, 1));
    assert!(error.may_have_happened());
    let cancel = run([failed(), not_queued()]);
    assert_eq!(cancel.client.cancel_report(ASSET_ID).await.outcome, Outcome::Unknown);
}

/// Of what only reads there is nothing that may have happened.
#[tokio::test]
async fn a_lost_answer_to_a_question_is_no_unknown() {
    let run = run((0..4).map(|_| busy()));
    let error = run.client.list_asset_task_info().send().await.unwrap_err();
    assert_eq!((error.kind(), run.attempts()), (ErrorKind::Server, 4));
    assert!(!error.may_have_happened() && !error.to_string().contains("may have happened"), "{error}");
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_operation() {
    // A port on which nothing listens any more.
    let endpoint = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let server = Server::start([]);
    let client = server.builder().endpoint(&endpoint).clock(TestClock::at(NOW)).build().unwrap();
    let body = AssetProcessReq::builder().asset_id(ASSET_ID);
    let error = client.create_asset_process_task().body(body).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4));
    assert!(!error.may_have_happened() && error.is_retryable());
    assert!(error.to_string().to_lowercase().contains("refused"), "{error}");
    let report = client.cancel_report(ASSET_ID).await;
    assert_eq!(report.outcome, Outcome::Failed, "nothing was sent, so it is certain");
}

#[tokio::test]
async fn a_service_that_stalls_is_given_up() {
    for reply in [
        Reply::BytesThenStall(Vec::new()),
        Reply::BytesThenStall(b"HTTP/1.1 2".to_vec()),
        Reply::BytesThenStall(b"HTTP/1.1 202 x\r\nContent-Length: 10\r\n\r\n{".to_vec()),
    ] {
        let server = Server::start([reply.clone()]);
        let client = server.builder().attempt_timeout(Duration::from_millis(50)).build().unwrap();
        let body = AssetProcessReq::builder().asset_id(ASSET_ID);
        let error = client.create_asset_process_task().body(body).send().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::NoAnswer, 1), "{reply:?}: {error}");
        assert!(error.to_string().contains("within 50ms"), "{error}");
    }
    // An error whose body stalls is still that error.
    let stalls =
        Reply::BytesThenStall(b"HTTP/1.1 403 x\r\nContent-Length: 99\r\nX-Request-Id: r\r\n\r\n{".to_vec());
    let server = Server::start([stalls]);
    let client = server.builder().attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!((error.status(), error.request_id()), (Some(403), Some("r")));
}

#[tokio::test]
async fn a_refused_signature_is_not_sent_again() {
    for body in [
        r#"{"error_code":"APIG.0301","error_msg":"Incorrect IAM authentication information: verify aksk signature fail"}"#,
        r#"{"error_code":"APIGW.0301","error_msg":"AK access failed to reach the limit,forbidden."}"#,
        r#"{"error_code":"APIG.0307","error_msg":"The token must be updated."}"#,
        "{}",
    ] {
        let run = run([answer(401, &[], body), cancelled()]);
        let error = run.client.cancel(ASSET_ID).await.unwrap_err();
        assert_eq!((error.kind(), run.attempts()), (ErrorKind::Credentials, 1), "{body}");
        assert!(!error.is_retryable());
    }
}

fn expired(date: &str, server_time: &str, header: &str) -> Reply {
    let text = format!(
        "calc aksk signature fail:signature expired, signature time:{date},server time:{server_time}"
    );
    answer(401, &[("Date", header)], &format!(r#"{{"error_code":"APIG.0301","error_msg":"{text}"}}"#))
}

#[tokio::test]
async fn a_refused_signature_is_not_sent_again_whatever_the_status() {
    for status in [400, 403, 408, 429, 500, 502, 503, 504] {
        let run = run([answer(status, &[], r#"{"error_code":"APIG.0301","error_msg":"m"}"#), cancelled()]);
        let report = run.client.cancel_report(ASSET_ID).await;
        assert_eq!((report.outcome, run.attempts()), (Outcome::Failed, 1), "{status}");
        assert_eq!(report.error.unwrap().kind(), ErrorKind::Credentials);
    }
}

#[tokio::test]
async fn what_a_proxy_says_with_a_status_of_its_own_is_a_lost_answer() {
    for status in [507, 520, 524, 599] {
        let run = run([answer(status, &[], ""), not_queued()]);
        assert_eq!(run.client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Unknown, "{status}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_may_have_happened() {
    let too_long = format!(r#"{{"asset_id":"{}"}}"#, "a".repeat(1000));
    for reply in [answer(202, &[], r#"{"asset_id":17}"#), answer(202, &[], &too_long), answer(200, &[], "{}")]
    {
        let server = Server::start([reply]);
        let client = server.builder().answer_limit(500).build().unwrap();
        let body = AssetProcessReq::builder().asset_id(ASSET_ID);
        let error = client.create_asset_process_task().body(body).send().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Answer, 1));
        assert!(error.may_have_happened() && !error.is_retryable(), "{error}");
    }
    let run = run([answer(200, &[], "{}")]);
    assert_eq!(run.client.cancel_report(ASSET_ID).await.outcome, Outcome::Unknown);
}

#[tokio::test]
async fn an_attempt_that_ends_while_connecting_has_sent_nothing() {
    // Takes the connection and never speaks TLS.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let client = Server::start([])
        .builder()
        .endpoint(endpoint)
        .attempt_timeout(Duration::from_millis(200))
        .retries(Retries::none())
        .build()
        .unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(!error.may_have_happened());
}

#[tokio::test]
async fn with_one_attempt_nothing_is_sent_again() {
    for reply in [Reply::Close, busy(), throttled("0"), expired("", "20261122T113000Z", "")] {
        let server = Server::start([reply, cancelled()]);
        let client = server.builder().clock(TestClock::at(NOW)).retries(Retries::none()).build().unwrap();
        client.cancel(ASSET_ID).await.unwrap_err();
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_once_with_the_services_time() {
    let run =
        run([expired("20261122T100000Z", "20261122T113000Z", "Sun, 22 Nov 2026 09:00:00 GMT"), cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap();
    run.client.cancel("another").await.unwrap();
    let received = run.server.received();
    let dates: Vec<_> = received.iter().map(|request| request.header("x-sdk-date").unwrap()).collect();
    assert_eq!(dates, ["20261122T100000Z", "20261122T113000Z", "20261122T113000Z"], "and it is remembered");
    verify(&received[1], SECRET_KEY).unwrap();
    assert_eq!(run.clock.delays(), [Duration::ZERO]);
}

#[tokio::test]
async fn the_date_header_serves_where_the_text_has_no_time() {
    let reply = answer(
        401,
        &[("Date", "Sun, 22 Nov 2026 08:00:00 GMT")],
        r#"{"error_code":"APIG.0301","error_msg":"signature expired"}"#,
    );
    let run = run([reply, cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap();
    assert_eq!(run.server.received()[1].header("x-sdk-date").unwrap(), "20261122T080000Z");
}

#[tokio::test]
async fn a_clock_that_stays_wrong_is_final() {
    // It learns, is refused again, and ends: two refused signatures, not three.
    let run = run([expired("", "20261122T113000Z", ""), expired("", "20261122T150000Z", ""), cancelled()]);
    let error = run.client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!((error.kind(), run.attempts()), (ErrorKind::Credentials, 2));
    // The service's time is ours: another signature would be refused as this one.
    let run = self::run([expired("", "20261122T100010Z", ""), cancelled()]);
    run.client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(run.attempts(), 1);
    // No time at all, or nonsense.
    for text in ["", "99999999T999999Z", "x", "99991230T220000Z"] {
        let run = self::run([expired("", text, "never"), cancelled()]);
        run.client.cancel(ASSET_ID).await.unwrap_err();
        assert_eq!(run.attempts(), 1, "{text}");
    }
}

#[tokio::test]
async fn other_refusals_are_final() {
    for status in [400, 404, 405, 409, 501] {
        let run = run([answer(status, &[], ""), cancelled()]);
        run.client.cancel(ASSET_ID).await.unwrap_err();
        assert_eq!(run.attempts(), 1, "{status}");
    }
}

/// Headers are written for each attempt anew, and none is there twice.
#[tokio::test]
async fn a_second_attempt_has_the_headers_and_the_body_of_the_first() {
    let run = run([throttled("3"), answer(202, &[], r#"{"asset_id":"x"}"#)]);
    run.process().await.unwrap();
    let [first, second] = &run.server.received()[..] else { panic!("two requests") };
    let names = |request: &Received| request.headers().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(first), names(second));
    assert_eq!(first.body, second.body);
    let mut different = names(first);
    different.sort();
    different.dedup();
    assert_eq!(different.len(), names(first).len(), "{first:?}");
    assert_ne!(first.header("x-sdk-date"), second.header("x-sdk-date"), "signed anew");
    [first, second].iter().for_each(|request| verify(request, SECRET_KEY).unwrap());
}
