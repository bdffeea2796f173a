//! Answers that say no, or not now.

use std::sync::LazyLock;
use std::time::Duration;

use huaweicloud_vod::auth::Password;
use huaweicloud_vod::{ErrorKind, Outcome};

use super::{Fault, fault};
use crate::SECRET_KEY;
use crate::server::{Server, cancelled};
use crate::verifier::verify;

const NOT_NOW: &str =
    r#"{"error_code":"APIG.0308","error_msg":"The throttling threshold has been reached."}"#;

pub fn all() -> Vec<Fault> {
    vec![
        html_502(),
        busy_twice(),
        always("503 for ever", 503, "", "<html><body>503 Service Unavailable</body></html>"),
        always("500 for ever", 500, "", r#"{"error_code":"VOD.10001","error_msg":"Internal error."}"#),
        once("504 once, then success", 504, "", ""),
        gateway_timeout_then_not_queued(),
        always("408 for ever", 408, "", ""),
        once("429 with Retry-After: 0, then success", 429, "Retry-After: 0\r\n", NOT_NOW),
        once("429 with Retry-After: 1, then success", 429, "Retry-After: 1\r\n", NOT_NOW),
        until_a_date(),
        once("429 with Retry-After: soon, then success", 429, "Retry-After: soon\r\n", NOT_NOW),
        once("429 with Retry-After: 1000000000", 429, "Retry-After: 1000000000\r\n", NOT_NOW),
        always("429 for ever", 429, "", NOT_NOW),
        once(
            "403 VOD.10127 (too many requests), then success",
            403,
            "",
            &code("VOD.10127", "Too many requests."),
        ),
        once("401, the signature is wrong", 401, "", &code("APIG.0301", "verify aksk signature fail")),
        wrong_clock(),
        wrong_clock_for_ever(),
        token_to_renew(),
        token_never_taken(),
        always("403, a right is missing", 403, "", &code("APIG.0302", "The IAM user is not authorized.")),
        always("404", 404, "", &code("VOD.10062", "The media asset does not exist.")),
        always("400 VOD.10083", 400, "", &code("VOD.10083", NOT_QUEUED)),
        always("400 VOD.10053", 400, "", &code("VOD.10053", "Invalid parameter.")),
        redirect(),
    ]
}

const NOT_QUEUED: &str = "The current media asset status does not support this operation.";

fn code(code: &str, message: &str) -> String {
    format!(r#"{{"error_code":"{code}","error_msg":"{message}"}}"#)
}

/// The one of this name, which is in the list and so in the document.
#[track_caller]
fn named(name: &str) -> Fault {
    all().into_iter().find(|fault| fault.name == name).unwrap()
}

/// This answer to each request.
fn always(name: &'static str, status: u16, headers: &'static str, body: &str) -> Fault {
    let body = body.to_owned();
    fault(name, move |peer| {
        peer.request()?;
        peer.answer(status, headers, &body)
    })
}

/// This answer to the first request; the next one succeeds.
fn once(name: &'static str, status: u16, headers: &'static str, body: &str) -> Fault {
    let body = body.to_owned();
    fault(name, move |peer| match peer.request()? {
        0 => peer.answer(status, headers, &body),
        _ => peer.done(),
    })
}

fn html_502() -> Fault {
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><hr><center>nginx</center></body></html>";
    always("HTML 502 for ever", 502, "Content-Type: text/html\r\n", page)
}

#[test]
fn a_gateway_that_fails_may_have_passed_it_on() {
    for fault in [html_502(), named("503 for ever"), named("500 for ever"), named("408 for ever")] {
        let ran = fault.cancel_is(Outcome::Unknown, 4, 4);
        assert_eq!(ran.clock.time(), "3.5–7 s");
        fault.process_fails(ErrorKind::Server, true, 1, 1);
    }
}

fn busy_twice() -> Fault {
    fault("503 twice, then success", |peer| match peer.request()? {
        0 | 1 => peer.answer(503, "Content-Type: text/html\r\n", "<html>busy</html>"),
        _ => peer.done(),
    })
}

#[test]
fn a_cancel_survives_two_503() {
    let ran = busy_twice().cancel_is(Outcome::Cancelled, 3, 3);
    assert_eq!(ran.clock.time(), "1.5–3 s");
    busy_twice().process_fails(ErrorKind::Server, true, 1, 1);
}

#[test]
fn a_cancel_survives_a_504() {
    named("504 once, then success").cancel_is(Outcome::Cancelled, 2, 2);
    named("504 once, then success").process_fails(ErrorKind::Server, true, 1, 1);
}

fn gateway_timeout_then_not_queued() -> Fault {
    fault("504 once, then VOD.10083", |peer| match peer.request()? {
        0 => peer.answer(504, "", ""),
        _ => peer.answer(400, "", &code("VOD.10083", NOT_QUEUED)),
    })
}

#[test]
fn not_queued_after_a_504_is_unknown() {
    gateway_timeout_then_not_queued().cancel_is(Outcome::Unknown, 2, 2);
    gateway_timeout_then_not_queued().process_fails(ErrorKind::Server, true, 1, 1);
}

fn until_a_date() -> Fault {
    let headers = "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 10:00:09 GMT\r\n";
    once("429 with Retry-After as a date 9 s ahead, then success", 429, headers, NOT_NOW)
}

#[test]
fn throttled_is_not_done_and_waits_as_long_as_it_is_told() {
    for (fault, time) in [
        (named("429 with Retry-After: 0, then success"), "0.5–1 s"),
        (named("429 with Retry-After: 1, then success"), "1 s"),
        (until_a_date(), "9 s"),
        (named("429 with Retry-After: soon, then success"), "0.5–1 s"),
        (named("403 VOD.10127 (too many requests), then success"), "0.5–1 s"),
    ] {
        let ran = fault.cancel_is(Outcome::Cancelled, 2, 2);
        assert_eq!(ran.clock.time(), time, "{}", fault.name);
        fault.process_succeeds(2);
    }
}

#[test]
fn a_hostile_retry_after_costs_no_time() {
    let fault = named("429 with Retry-After: 1000000000");
    let ran = fault.cancel_is(Outcome::Failed, 1, 1);
    assert_eq!(ran.clock.time(), "0 s");
    let error = ran.result.error.unwrap();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1_000_000_000)));
    fault.process_fails(ErrorKind::Throttled, false, 1, 1);
}

#[test]
fn throttled_for_ever_is_not_done() {
    let ran = named("429 for ever").cancel_is(Outcome::Failed, 4, 4);
    assert_eq!(ran.clock.time(), "3.5–7 s");
    named("429 for ever").process_fails(ErrorKind::Throttled, false, 4, 4);
}

#[test]
fn a_wrong_signature_is_sent_once() {
    let fault = named("401, the signature is wrong");
    fault.cancel_is(Outcome::Failed, 1, 1);
    fault.process_fails(ErrorKind::Credentials, false, 1, 1);
}

/// The service's clock shows half past eleven.
const EXPIRED: &str = r#"{"error_code":"APIG.0301","error_msg":"Incorrect IAM authentication information: calc aksk signature fail:signature expired, signature time:20261122T100000Z,server time:20261122T113000Z"}"#;

fn wrong_clock() -> Fault {
    once("401, our clock is wrong, then success", 401, "", EXPIRED)
}

#[test]
fn a_wrong_clock_is_corrected_once() {
    let ran = wrong_clock().cancel_is(Outcome::Cancelled, 2, 2);
    assert_eq!(ran.clock.time(), "0 s");
    let seen = ran.server.seen();
    assert_eq!(seen.requests[1].header("x-sdk-date").as_deref(), Some("20261122T113000Z"));
    verify(&seen.requests[1], SECRET_KEY).unwrap();
    wrong_clock().process_succeeds(2);
}

fn wrong_clock_for_ever() -> Fault {
    always("401, our clock is wrong, for ever", 401, "", EXPIRED)
}

#[test]
fn a_wrong_clock_costs_two_refused_signatures_at_most() {
    wrong_clock_for_ever().cancel_is(Outcome::Failed, 2, 2);
    wrong_clock_for_ever().process_fails(ErrorKind::Credentials, false, 2, 2);
}

const TOKEN_REFUSED: &str = r#"{"error_code":"APIG.0307","error_msg":"The token must be updated."}"#;

fn with_password(fault: Fault) -> Fault {
    Fault { credentials: || Password::new("an_account", "a_user", "a-password").into(), ..fault }
}

fn token_to_renew() -> Fault {
    with_password(Fault {
        warm: true,
        ..fault("401, a token that was good before, then success", |peer| match peer.request()? {
            1 => peer.answer(401, "", TOKEN_REFUSED),
            _ => peer.done(),
        })
    })
}

#[test]
fn a_token_that_was_good_is_renewed_once() {
    let ran = token_to_renew().cancel_is(Outcome::Cancelled, 2, 2);
    assert_eq!(ran.server.seen().logins.len(), 2);
    token_to_renew().process_succeeds(2);
}

fn token_never_taken() -> Fault {
    with_password(always("401, a new token", 401, "", TOKEN_REFUSED))
}

#[test]
fn a_token_that_never_was_good_is_not_renewed() {
    let ran = token_never_taken().cancel_is(Outcome::Failed, 1, 1);
    assert_eq!(ran.server.seen().logins.len(), 1);
    token_never_taken().process_fails(ErrorKind::Credentials, false, 1, 1);
}

#[test]
fn a_refusal_is_final() {
    for (name, outcome, kind) in [
        ("403, a right is missing", Outcome::Failed, ErrorKind::Permission),
        ("404", Outcome::Failed, ErrorKind::Refused),
        ("400 VOD.10083", Outcome::NotQueued, ErrorKind::Refused),
        ("400 VOD.10053", Outcome::Failed, ErrorKind::Refused),
    ] {
        let ran = named(name).cancel_is(outcome, 1, 1);
        assert_eq!(ran.clock.time(), "0 s");
        named(name).process_fails(kind, false, 1, 1);
    }
}

/// Where the redirect leads to; nobody goes there.
static ELSEWHERE: LazyLock<Server> = LazyLock::new(|| Server::start([cancelled()]));

fn redirect() -> Fault {
    fault("302 to another port", |peer| {
        peer.request()?;
        peer.answer(302, &format!("Location: {}/elsewhere\r\n", ELSEWHERE.endpoint()), "")
    })
}

#[test]
fn a_redirect_is_not_followed() {
    redirect().cancel_is(Outcome::Failed, 1, 1);
    redirect().process_fails(ErrorKind::Answer, false, 1, 1);
    assert_eq!(ELSEWHERE.connections(), 0, "no token has travelled there");
}
