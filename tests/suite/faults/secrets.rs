//! Over all faults, what is secret is shown nowhere.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use huaweicloud_vod::auth::{AkSk, Credentials, Password, Token};
use huaweicloud_vod::{Client, Error};

use super::{Fault, TOKEN, all, fault, process};
use crate::secrets::Logs;
use crate::verifier::verify;
use crate::{ACCESS_KEY, ASSET_ID, SECRET_KEY};

const MARKER: &str = "PlantedMarker0123456789PlantedMarker0123";

fn all_credentials() -> [Credentials; 4] {
    [
        AkSk::new(ACCESS_KEY, MARKER).into(),
        AkSk::new(ACCESS_KEY, SECRET_KEY).with_security_token(MARKER).into(),
        Token::new(MARKER).into(),
        Password::new("an_account", "a_user", MARKER).into(),
    ]
}

/// Answers with what it was sent.
fn echo() -> Fault {
    fault("400 that repeats the request", |peer| {
        peer.request()?;
        let head = peer.last_head().replace("\r\n", "|").replace('"', "'");
        peer.error(400, "VOD.10053", &head)
    })
}

/// Everything that both calls show, whatever is written where; and their errors.
async fn shown(client: &Client) -> (String, Vec<Error>) {
    let report = client.cancel_report(ASSET_ID).await;
    let mut text = format!("{report:?} {report:#?} {}\n", serde_json::to_string(&report).unwrap());
    let errors: Vec<_> = report.error.into_iter().chain(process(client).await.err()).collect();
    for error in &errors {
        text.push_str(&format!("{error} {error:?} {error:#?} {:?}\n", error.earlier_attempts()));
        text.push_str(&format!("{:?} {:?} {:?}\n", error.message(), error.request_id(), error.code()));
        let mut cause = std::error::Error::source(error);
        while let Some(deeper) = cause {
            text.push_str(&format!("{deeper} {deeper:?}\n"));
            cause = deeper.source();
        }
    }
    (text + &format!("{client:?} {client:#?}"), errors)
}

fn panic_of(failed: Result<(), Error>) -> Box<dyn Any + Send> {
    catch_unwind(AssertUnwindSafe(|| failed.unwrap())).unwrap_err()
}

fn leaks(text: &str) -> bool {
    text.contains(MARKER) || text.contains(TOKEN)
}

/// The logs are those of level trace, so that every level is in them.
#[test]
fn no_fault_shows_a_secret_in_a_log_an_error_or_a_report() {
    let faults = all().into_iter().flat_map(|(_, faults)| faults).chain([echo()]);
    let runs: Vec<_> = faults
        .map(|fault| {
            // A thread has its own logs.
            thread::spawn(move || {
                let logs = Logs::start();
                let mut errors = Vec::new();
                let mut text = String::new();
                for credentials in all_credentials() {
                    let (shown, of_these) = fault.run(credentials, shown).result;
                    text.push_str(&shown);
                    errors.extend(of_these);
                }
                text.push_str(&logs.text());
                assert!(text.contains("TRACE hyper"), "the logs are whole: {text}");
                assert!(!leaks(&text), "{}: {text}", fault.name);
                (text, errors)
            })
        })
        .collect();
    let (texts, errors): (Vec<_>, Vec<_>) = runs.into_iter().map(|run| run.join().unwrap()).unzip();

    let text = texts.concat();
    for logged in [" WARN ", "DEBUG ", "TRACE ", "cancelAssetTranscodeTask", "keystoneCreateToken"] {
        assert!(text.contains(logged), "the logs are whole: {logged}");
    }
    assert!(text.contains("[redacted]"), "what is repeated is taken out");

    // A panic says what an error's Debug says; one of each kind, since a panic takes its time.
    let mut kinds = Vec::new();
    for error in errors.into_iter().flatten() {
        if !kinds.contains(&error.kind()) {
            kinds.push(error.kind());
            let panic = panic_of(Err(error));
            let text = panic.downcast_ref::<String>().unwrap();
            assert!(text.contains("earlier_attempts") && !leaks(text), "{text}");
        }
    }
    assert!(kinds.len() >= 7, "{kinds:?}");
}

/// The twin of the test above: the secrets were there, and would have been found.
#[test]
fn the_secrets_were_sent_and_would_be_found_in_the_logs() {
    let logs = Logs::start();
    let [key, security_token, token, password] =
        all_credentials().map(|credentials| echo().run(credentials, shown));
    assert!(!leaks(&logs.text()));
    verify(&key.server.seen().requests[0], MARKER).unwrap();
    let header = |ran: &super::Ran<_>, name| ran.server.seen().requests[0].header(name);
    assert_eq!(header(&security_token, "x-security-token").as_deref(), Some(MARKER));
    assert_eq!(header(&token, "x-auth-token").as_deref(), Some(MARKER));
    assert_eq!(header(&password, "x-auth-token").as_deref(), Some(TOKEN));
    let login = String::from_utf8(password.server.seen().logins[0].body.clone()).unwrap();
    assert!(leaks(&login));

    for secret in [MARKER, TOKEN] {
        tracing::trace!(secret, "a slip");
        assert!(leaks(&logs.text()));
    }
}
