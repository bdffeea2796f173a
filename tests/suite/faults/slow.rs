//! Answers that do not come, or never end.

use huaweicloud_vod::{ErrorKind, Outcome};

use super::{Fault, fault};

pub fn all() -> Vec<Fault> {
    vec![
        stalled_before_headers(),
        stalled_in_headers(),
        stalled_after_headers(),
        stalled_error_body(),
        stalled_once(),
        dripping_headers(),
        dripping_body(),
        dripping_error_body(),
        interim_answers_for_ever(),
    ]
}

fn stalled_before_headers() -> Fault {
    fault("stalled before the headers", |peer| {
        peer.request()?;
        peer.stall()
    })
}

fn stalled_in_headers() -> Fault {
    fault("stalled in the middle of the headers", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 204 x\r\nX-Requ")?;
        peer.stall()
    })
}

fn stalled_after_headers() -> Fault {
    fault("stalled after the headers", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 202 x\r\nContent-Length: 100\r\n\r\n{")?;
        peer.stall()
    })
}

fn dripping_headers() -> Fault {
    fault("headers that drip for ever", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 204 x\r\nX-Slow: ")?;
        peer.drip("z")
    })
}

fn dripping_body() -> Fault {
    fault("body that drips for ever", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 202 x\r\nTransfer-Encoding: chunked\r\n\r\n")?;
        peer.drip("1\r\n{\r\n")
    })
}

fn interim_answers_for_ever() -> Fault {
    fault("102 Processing for ever", |peer| {
        peer.request()?;
        peer.drip("HTTP/1.1 102 x\r\n\r\n")
    })
}

/// Each attempt ends at its limit of 30 s, the last one with the call's 120 s.
#[track_caller]
fn is_given_up(fault: Fault) {
    let ran = fault.cancel_is(Outcome::Unknown, 4, 4);
    assert_eq!((ran.clock.time().as_str(), ran.clock.delays().len()), ("120 s", 3));
    fault.process_fails(ErrorKind::NoAnswer, true, 1, 1);
    assert_eq!(fault.process().clock.time(), "30 s");
}

#[test]
fn a_stall_before_the_headers_is_given_up() {
    is_given_up(stalled_before_headers());
}

#[test]
fn a_stall_in_the_headers_is_given_up() {
    is_given_up(stalled_in_headers());
}

#[test]
fn a_stall_after_the_headers_is_given_up() {
    is_given_up(stalled_after_headers());
}

#[test]
fn headers_that_drip_are_given_up() {
    is_given_up(dripping_headers());
}

#[test]
fn a_body_that_drips_is_given_up() {
    is_given_up(dripping_body());
}

#[test]
fn interim_answers_without_end_are_given_up() {
    is_given_up(interim_answers_for_ever());
}

fn stalled_error_body() -> Fault {
    fault("403 whose body stalls", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 403 x\r\nX-Request-Id: request-1\r\nContent-Length: 100\r\n\r\n{\"error_")?;
        peer.stall()
    })
}

fn dripping_error_body() -> Fault {
    fault("403 whose body drips for ever", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 403 x\r\nX-Request-Id: request-1\r\nTransfer-Encoding: chunked\r\n\r\n")?;
        peer.drip("1\r\n \r\n")
    })
}

#[test]
fn an_error_whose_body_does_not_come_is_still_that_error() {
    for fault in [stalled_error_body(), dripping_error_body()] {
        let ran = fault.cancel_is(Outcome::Failed, 1, 1);
        assert_eq!((ran.result.status, ran.result.request_id.as_deref()), (Some(403), Some("request-1")));
        assert_eq!(ran.clock.time(), "30 s");
        fault.process_fails(ErrorKind::Refused, false, 1, 1);
    }
}

fn stalled_once() -> Fault {
    fault("stalled once, then success", |peer| match peer.request()? {
        0 => peer.stall(),
        _ => peer.done(),
    })
}

#[test]
fn a_cancel_is_sent_again_after_a_stall() {
    let ran = stalled_once().cancel_is(Outcome::Cancelled, 2, 2);
    assert_eq!(ran.clock.time(), "30.5–31 s");
    stalled_once().process_fails(ErrorKind::NoAnswer, true, 1, 1);
}
