//! Answers that are cut, too long, packed, malformed or contradictory.

use huaweicloud_vod::{ErrorKind, Outcome};

use super::server::Peer;
use super::{Fault, fault};

const GIB: usize = 1024 * 1024 * 1024;

pub fn all() -> Vec<Fault> {
    vec![
        cut_body(),
        cut_chunks(),
        cut_error_body(),
        endless_error(),
        too_long(),
        gzip_bomb(),
        bad_status_line(),
        header_without_colon(),
        binary_header(),
        not_http(),
        many_headers(),
        huge_header(),
        two_lengths(),
        length_and_chunks(),
        body_of_204(),
        interim_answers(),
        switching_protocols(),
    ]
}

/// The answer is these bytes, and then the end of the connection.
fn sends(name: &'static str, bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Fault {
    fault(name, move |peer| {
        peer.request()?;
        peer.send(&bytes)?;
        peer.close()
    })
}

/// It went out, and nobody can read what came back.
#[track_caller]
fn is_lost(fault: Fault) {
    fault.cancel_is(Outcome::Unknown, 4, 4);
    fault.process_fails(ErrorKind::NoAnswer, true, 1, 1);
}

fn cut_body() -> Fault {
    sends("body shorter than its Content-Length", "HTTP/1.1 202 x\r\nContent-Length: 100\r\n\r\n{\"asset_")
}

#[test]
fn a_cut_body_is_a_lost_answer() {
    is_lost(cut_body());
}

fn cut_chunks() -> Fault {
    sends("chunked body without its end", "HTTP/1.1 202 x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
}

#[test]
fn chunks_without_an_end_are_a_lost_answer() {
    is_lost(cut_chunks());
}

fn cut_error_body() -> Fault {
    let head = "HTTP/1.1 400 x\r\nX-Request-Id: request-1\r\nContent-Length: 100\r\n\r\n";
    sends("400 whose body is cut", format!(r#"{head}{{"error_code":"VOD.10053","err"#))
}

#[test]
fn an_error_whose_body_is_cut_is_still_that_error() {
    let ran = cut_error_body().cancel_is(Outcome::Failed, 1, 1);
    assert_eq!((ran.result.status, ran.result.request_id.as_deref()), (Some(400), Some("request-1")));
    cut_error_body().process_fails(ErrorKind::Refused, false, 1, 1);
}

fn endless_error() -> Fault {
    fault("400 with a body of 1 GiB", |peer| {
        peer.request()?;
        peer.send(format!("HTTP/1.1 400 x\r\nContent-Length: {GIB}\r\n\r\n"))?;
        peer.send(r#"{"error_code":"VOD.10053","error_msg":"Invalid parameter."}"#)?;
        peer.flood(GIB)
    })
}

#[test]
fn an_endless_error_is_read_to_its_limit() {
    let ran = endless_error().cancel_is(Outcome::Failed, 1, 1);
    assert_eq!(ran.result.error_code.as_deref(), Some("VOD.10053"));
    // The client goes away after 64 KiB; the rest is what the kernels' buffers hold.
    let seen = ran.server.seen().written;
    assert!(seen <= 64 * 1024 * 1024, "{seen}");
    endless_error().process_fails(ErrorKind::Refused, false, 1, 1);
}

fn too_long() -> Fault {
    Fault {
        settings: |builder| builder.answer_limit(64 * 1024),
        ..fault("answer of 1 GiB, beyond the limit of 64 KiB", |peer| {
            peer.request()?;
            peer.send(format!("HTTP/1.1 202 x\r\nContent-Length: {GIB}\r\n\r\n"))?;
            peer.flood(GIB)
        })
    }
}

#[test]
fn an_answer_beyond_the_limit_may_have_happened_and_is_not_asked_for_again() {
    let ran = too_long().cancel_is(Outcome::Unknown, 1, 1);
    assert!(ran.server.seen().written <= 64 * 1024 * 1024);
    too_long().process_fails(ErrorKind::Answer, true, 1, 1);
}

/// Some 60 KiB that unpack to the documented error and 9 MiB of white space.
fn bomb() -> Vec<u8> {
    let body = br#"{"error_code":"VOD.10083","error_msg":"unpacked"}"#;
    let length = body.len() as u16;
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    // A block that is stored as it is, and one in Huffman's codes: a space, and 258 more of it again and again.
    packed.push(0);
    packed.extend([length.to_le_bytes(), (!length).to_le_bytes()].concat());
    packed.extend(body);
    let mut bits = String::from("11001010000");
    bits.push_str(&"1100010100000".repeat(37_000));
    bits.push_str("0000000");
    for byte in bits.as_bytes().chunks(8) {
        packed.push(byte.iter().enumerate().map(|(place, bit)| (bit - b'0') << place).sum());
    }
    packed.extend([0; 8]);
    packed
}

fn gzip_bomb() -> Fault {
    let bomb = bomb();
    let head = format!("HTTP/1.1 400 x\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", bomb.len());
    sends("400 with a gzip bomb", [head.as_bytes(), &bomb].concat())
}

#[test]
fn what_is_packed_is_not_unpacked() {
    let ran = gzip_bomb().cancel_is(Outcome::Failed, 1, 1);
    assert_eq!((ran.result.status, ran.result.error_code), (Some(400), None));
    assert!(ran.server.seen().requests[0].header("accept-encoding").is_none(), "nor asked for");
    gzip_bomb().process_fails(ErrorKind::Refused, false, 1, 1);
}

fn bad_status_line() -> Fault {
    sends("bad status line", "HTTP/1.1 two-hundred-and-four x\r\n\r\n")
}

#[test]
fn a_bad_status_line_is_a_lost_answer() {
    is_lost(bad_status_line());
}

fn header_without_colon() -> Fault {
    sends("header without a colon", "HTTP/1.1 204 x\r\nThis is no header\r\n\r\n")
}

#[test]
fn a_header_without_a_colon_is_a_lost_answer() {
    is_lost(header_without_colon());
}

fn binary_header() -> Fault {
    sends("binary header", b"HTTP/1.1 204 x\r\nX-\x00\x01\xff: \x00\r\n\r\n")
}

#[test]
fn a_binary_header_is_a_lost_answer() {
    is_lost(binary_header());
}

fn not_http() -> Fault {
    sends("something else than HTTP", "SSH-2.0-OpenSSH_9.6\r\n")
}

#[test]
fn what_is_not_http_is_a_lost_answer() {
    is_lost(not_http());
}

fn many_headers() -> Fault {
    let headers: String = (0..10_000).map(|number| format!("X-{number}: v\r\n")).collect();
    sends("10,000 headers", format!("HTTP/1.1 204 x\r\n{headers}\r\n"))
}

#[test]
fn ten_thousand_headers_are_a_lost_answer() {
    is_lost(many_headers());
}

fn huge_header() -> Fault {
    sends("header of 1 MiB", format!("HTTP/1.1 204 x\r\nX-Long: {}\r\n\r\n", "z".repeat(1024 * 1024)))
}

#[test]
fn a_huge_header_is_a_lost_answer() {
    is_lost(huge_header());
}

fn two_lengths() -> Fault {
    sends("two Content-Lengths", "HTTP/1.1 202 x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ")
}

#[test]
fn two_lengths_are_a_lost_answer() {
    is_lost(two_lengths());
}

fn length_and_chunks() -> Fault {
    fault("Content-Length with Transfer-Encoding", |peer: &mut Peer| {
        peer.request()?;
        let body = r#"{"error_code":"VOD.10062","error_msg":"The media asset does not exist."}"#;
        let head = "HTTP/1.1 400 x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n";
        peer.send(format!("{head}{:x}\r\n{body}\r\n0\r\n\r\n", body.len()))
    })
}

#[test]
fn chunks_count_more_than_a_length() {
    let ran = length_and_chunks().cancel_is(Outcome::Failed, 1, 1);
    assert_eq!(ran.result.error_code.as_deref(), Some("VOD.10062"));
    length_and_chunks().process_fails(ErrorKind::Refused, false, 1, 1);
}

fn body_of_204() -> Fault {
    fault("204 with a body", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\nhello")
    })
}

#[test]
fn a_body_of_a_204_is_nobodys() {
    body_of_204().cancel_is(Outcome::Cancelled, 1, 1);
    // The next request does not get it as its answer.
    let ran = body_of_204().run(huaweicloud_vod::auth::AkSk::new("ak", "sk"), async |client| {
        client.cancel("another").await.unwrap();
        client.cancel_report("yet another").await
    });
    assert_eq!((ran.result.outcome, ran.result.attempts), (Outcome::Cancelled, 1));
}

fn interim_answers() -> Fault {
    fault("100, 102 and 103 before the answer", |peer| {
        peer.request()?;
        for status in [100, 102, 103] {
            peer.send(format!("HTTP/1.1 {status} x\r\nLink: </x>; rel=preload\r\n\r\n"))?;
        }
        peer.done()
    })
}

#[test]
fn interim_answers_are_not_the_answer() {
    interim_answers().cancel_is(Outcome::Cancelled, 1, 1);
    interim_answers().process_succeeds(1);
}

fn switching_protocols() -> Fault {
    fault("101 Switching Protocols", |peer| {
        peer.request()?;
        peer.send("HTTP/1.1 101 x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n")?;
        peer.close()
    })
}

#[test]
fn nobody_asked_for_another_protocol() {
    switching_protocols().cancel_is(Outcome::Unknown, 4, 4);
    switching_protocols().process_fails(ErrorKind::Server, true, 1, 1);
}
