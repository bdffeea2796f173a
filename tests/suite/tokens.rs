//! Tokens from IAM: fetched once, renewed in time, and never asked for again and again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use huaweicloud_vod::auth::{Agency, AkSk, Password, ProvideCredentials, ProvidedCredentials, Token};
use huaweicloud_vod::mock::{FakeVod, Trouble};
use huaweicloud_vod::{CancelOutcome, Client, ClientBuilder, Error, ErrorKind, Region};
use serde_json::Value;

use crate::ASSET_ID;
use crate::server::{Reply, Server, answer, cancelled};
use crate::test_clock::TestClock;

const NOW: u64 = 1_795_341_600;

fn password() -> Password {
    Password::new("an_account", "a_user", "a-password")
}

struct Run {
    fake: FakeVod,
    clock: TestClock,
}

fn run() -> Run {
    let clock = TestClock::at(NOW);
    let fake = FakeVod::start_at(clock.clone());
    fake.accept_user("an_account", "a_user", "a-password");
    Run { fake, clock }
}

impl Run {
    fn builder(&self) -> ClientBuilder {
        self.fake.builder().clock(self.clock.clone()).credentials(password())
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    async fn cancel(&self, client: &Client) -> Result<CancelOutcome, Error> {
        self.fake.add_queued(ASSET_ID);
        client.cancel(ASSET_ID).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_calls_log_in_once() {
    let run = run();
    let client = run.client();
    // All at once want a token; of what they then send, not each has a connection of its own at the same time.
    let connections = Arc::new(tokio::sync::Semaphore::new(100));
    let calls: Vec<_> = (0..1000)
        .map(|number| {
            let (client, connections) = (client.clone(), Arc::clone(&connections));
            let asset_id = format!("asset-{number}");
            run.fake.add_queued(&asset_id);
            tokio::spawn(async move {
                client.who_am_i().await?;
                let _connection = connections.acquire().await.unwrap();
                client.cancel(asset_id).await
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), CancelOutcome::Cancelled);
    }
    assert_eq!(run.fake.logins(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_calls_with_a_wrong_password_try_it_once() {
    let run = run();
    run.fake.accept_user("an_account", "a_user", "another-password");
    let client = run.client();
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.cancel(ASSET_ID).await })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Credentials, Some(401)));
        assert_eq!(error.asset_id(), Some(ASSET_ID), "of this call");
        assert!(
            error.to_string().contains("IAM refused the login of user a_user of account an_account"),
            "{error}"
        );
        assert!(error.to_string().contains("The username or password is wrong"), "{error}");
        assert!(!format!("{error} {error:?}").contains("a-password"), "{error}");
    }
    assert_eq!(run.fake.seen().len(), 1, "one login, and nothing of VOD");
}

#[tokio::test]
async fn a_refusal_holds_for_a_quarter_of_an_hour() {
    let run = run();
    run.fake.accept_user("an_account", "a_user", "another-password");
    let client = run.client();
    run.cancel(&client).await.unwrap_err();
    run.fake.accept_user("an_account", "a_user", "a-password");
    run.clock.advance(Duration::from_secs(15 * 60 - 1));
    run.cancel(&client).await.unwrap_err();
    assert_eq!(run.fake.logins(), 1);
    run.clock.advance(Duration::from_secs(1));
    run.cancel(&client).await.unwrap();
    assert_eq!(run.fake.logins(), 2);

    // As long as is set; and other credentials are other credentials.
    let other = run.builder().refusals_hold(Duration::from_secs(5)).credentials(Password::new(
        "an_account",
        "a_user",
        "x",
    ));
    let other = other.build().unwrap();
    run.cancel(&other).await.unwrap_err();
    run.clock.advance(Duration::from_secs(5));
    run.cancel(&other).await.unwrap_err();
    assert_eq!(run.fake.logins(), 4);
}

#[tokio::test]
async fn every_refusal_that_is_final_is_remembered_and_what_may_pass_is_tried_again() {
    for status in [400, 401, 403, 404] {
        let run = run();
        let client = run.client();
        run.fake.fail_next(Trouble::status(status).body(r#"{"error":{"code":1,"message":"m"}}"#));
        assert_eq!(run.cancel(&client).await.unwrap_err().kind(), ErrorKind::Credentials, "{status}");
        run.cancel(&client).await.unwrap_err();
        assert_eq!(run.fake.logins(), 1, "{status}");
    }
    for status in [429, 500, 503] {
        let run = run();
        run.fake.fail_next(Trouble::status(status));
        run.cancel(&run.client()).await.unwrap();
        assert_eq!(run.fake.logins(), 2, "{status}");
    }
    // Four attempts fail, the call ends; the next call asks again.
    let run = run();
    let client = run.client();
    (0..4).for_each(|_| run.fake.fail_next(Trouble::status(503)));
    let error = run.cancel(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Server, Some(503)));
    assert!(!error.may_have_happened(), "the cancel was never sent: {error}");
    run.cancel(&client).await.unwrap();
}

#[tokio::test]
async fn a_token_of_three_seconds_lasts_over_ten() {
    let run = run();
    run.fake.set_token_lifetime(Duration::from_secs(3));
    let client = run.client();
    for _ in 0..100 {
        run.cancel(&client).await.unwrap();
        run.clock.advance(Duration::from_millis(100));
    }
    let refused = run.fake.seen().iter().filter(|seen| seen.status == 401).count();
    assert_eq!((refused, run.fake.logins()), (0, 5), "one every 2.4 s");
}

#[tokio::test]
async fn a_token_of_a_day_is_renewed_when_a_fifth_is_left() {
    let run = run();
    let client = run.client();
    run.cancel(&client).await.unwrap();
    run.clock.advance(Duration::from_secs(19 * 3600));
    run.cancel(&client).await.unwrap();
    assert_eq!(run.fake.logins(), 1);
    run.clock.advance(Duration::from_secs(3600));
    run.cancel(&client).await.unwrap();
    assert_eq!(run.fake.logins(), 2);
}

#[tokio::test]
async fn while_the_old_token_is_good_a_renewal_that_fails_stops_nobody() {
    let run = run();
    run.fake.set_token_lifetime(Duration::from_secs(100));
    let client = run.client();
    run.cancel(&client).await.unwrap();
    run.clock.advance(Duration::from_secs(90));
    (0..4).for_each(|_| run.fake.fail_next(Trouble::status(503)));
    run.cancel(&client).await.unwrap();
    // And what refuses it now, refuses it: but not who has a token.
    run.fake.accept_user("an_account", "a_user", "changed");
    run.cancel(&client).await.unwrap();
    run.clock.advance(Duration::from_secs(20));
    assert_eq!(run.cancel(&client).await.unwrap_err().kind(), ErrorKind::Credentials);
}

#[tokio::test]
async fn a_token_revoked_behind_our_back_is_renewed_once() {
    let run = run();
    let client = run.client();
    run.cancel(&client).await.unwrap();
    run.fake.revoke_tokens();
    let calls: Vec<_> = (0..20)
        .map(|number| {
            let client = client.clone();
            let asset_id = format!("asset-{number}");
            run.fake.add_queued(&asset_id);
            tokio::spawn(async move { client.cancel(asset_id).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), CancelOutcome::Cancelled);
    }
    assert_eq!(run.fake.logins(), 2);
}

#[tokio::test]
async fn a_token_that_was_never_taken_is_not_renewed() {
    let clock = TestClock::at(NOW);
    let made = || answer(201, &[("X-Subject-Token", "tok")], &token_body("2026-11-23T10:00:00Z"));
    let server = Server::start([made(), answer(401, &[], "{}"), made(), cancelled()]);
    let client = server
        .builder()
        .iam_endpoint(server.endpoint())
        .clock(clock)
        .credentials(password())
        .build()
        .unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.received().len()), (ErrorKind::Credentials, 1, 2));
}

#[tokio::test]
async fn a_renewed_token_that_is_refused_too_is_the_end() {
    let made = |token: &str| answer(201, &[("X-Subject-Token", token)], &token_body("2026-11-23T10:00:00Z"));
    let refused = || answer(401, &[], "{}");
    let server =
        Server::start([made("t1"), cancelled(), refused(), made("t2"), refused(), made("t3"), cancelled()]);
    let client = server
        .builder()
        .iam_endpoint(server.endpoint())
        .clock(TestClock::at(NOW))
        .credentials(password())
        .build()
        .unwrap();
    client.cancel("a").await.unwrap();
    let error = client.cancel("b").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.received().len()), (ErrorKind::Credentials, 2, 5));
}

#[tokio::test]
async fn who_was_logging_in_and_leaves_takes_nobody_along() {
    let run = run();
    let client = run.client();
    run.fake.add_queued(ASSET_ID);
    run.fake.add_queued("another");
    let mut first = Box::pin(client.cancel("another"));
    // It begins to log in, and is dropped half way.
    assert!(futures_util::poll!(&mut first).is_pending());
    let second = client.cancel(ASSET_ID);
    let mut second = Box::pin(second);
    assert!(futures_util::poll!(&mut second).is_pending());
    drop(first);
    assert_eq!(second.await.unwrap(), CancelOutcome::Cancelled);
    assert_eq!(run.fake.logins(), 1);
}

#[tokio::test]
async fn the_scope_is_the_project_by_id_or_by_name_alone() {
    let made = || answer(201, &[("X-Subject-Token", "tok")], &token_body("2026-11-23T10:00:00Z"));
    let scope = |server: &Server| -> Value {
        let request = server.received()[0].clone();
        assert!(request.target().starts_with("/v3/auth/tokens?nocatalog="), "{}", request.target());
        for header in ["x-auth-token", "authorization", "x-project-id"] {
            assert_eq!(request.header(header), None);
        }
        serde_json::from_slice::<Value>(&request.body).unwrap()["auth"]["scope"].clone()
    };
    let server = Server::start([made(), cancelled()]);
    let builder = || {
        let builder = Client::builder().region(Region::AP_SOUTHEAST_3).endpoint(server.endpoint());
        builder.iam_endpoint(server.endpoint()).clock(TestClock::at(NOW)).credentials(password())
    };
    builder().build().unwrap().cancel(ASSET_ID).await.unwrap();
    assert_eq!(scope(&server), serde_json::json!({ "project": { "name": "ap-southeast-3" } }));
    // The token's own project is the client's.
    assert!(server.received()[1].target().starts_with("/v1.0/token-project/"));

    let server = Server::start([made(), cancelled()]);
    let client =
        server.builder().iam_endpoint(server.endpoint()).clock(TestClock::at(NOW)).credentials(password());
    client.build().unwrap().cancel(ASSET_ID).await.unwrap();
    assert_eq!(scope(&server), serde_json::json!({ "project": { "id": crate::PROJECT_ID } }));
    assert!(server.received()[1].target().starts_with(&format!("/v1.0/{}/", crate::PROJECT_ID)));
}

fn token_body(expires_at: &str) -> String {
    format!(
        r#"{{"token":{{"expires_at":"{expires_at}","methods":["password"],"project":{{"id":"token-project"}}}}}}"#
    )
}

/// What a login that is answered like this leads to.
async fn after(reply: Reply) -> (Server, Result<CancelOutcome, Error>) {
    let server = Server::start([reply, cancelled()]);
    let client =
        server.builder().iam_endpoint(server.endpoint()).clock(TestClock::at(NOW)).credentials(password());
    let result = client.build().unwrap().cancel(ASSET_ID).await;
    (server, result)
}

#[tokio::test]
async fn expiry_is_read_with_any_number_of_digits_and_whatever_our_clock_shows() {
    for digits in
        ["", ".0", ".12", ".123", ".1234", ".12345", ".701000", ".1234567", ".12345678", ".123456789"]
    {
        let body = token_body(&format!("2026-11-23T10:00:00{digits}Z"));
        after(answer(201, &[("X-Subject-Token", "tok")], &body)).await.1.unwrap();
    }
    // By the service's clock it is a day; by ours it has expired.
    let run = |date: &'static str| async move {
        let body = token_body("1999-01-02T00:00:00.000000Z");
        let made = answer(201, &[("X-Subject-Token", "tok"), ("Date", date)], &body);
        let server = Server::start([made.clone(), cancelled(), cancelled()]);
        let client = server
            .builder()
            .iam_endpoint(server.endpoint())
            .clock(TestClock::at(NOW))
            .credentials(password());
        let client = client.build().unwrap();
        client.cancel("a").await.unwrap();
        client.cancel("b").await.unwrap();
        server.received().iter().filter(|request| request.method() == "POST").count()
    };
    assert_eq!(run("Fri, 01 Jan 1999 00:00:00 GMT").await, 1);
    let error =
        after(answer(201, &[("X-Subject-Token", "tok")], &token_body("tomorrow"))).await.1.unwrap_err();
    assert!(error.to_string().contains("an expiry that is no date"), "{error}");
}

#[tokio::test]
async fn a_keystones_real_answers() {
    // A catalog of 100 kB, although none was asked for; fields and nulls that no document names.
    let endpoint =
        r#"{"id":"i","interface":"public","region":"r","region_id":"r","url":"https://example.com/v1/"}"#;
    let catalog = format!("[{{\"endpoints\":[{}]}}]", vec![endpoint; 1100].join(","));
    let body = format!(
        r#"{{"token":{{"expires_at":"2026-11-23T10:00:00.000000Z","issued_at":"2026-11-22T10:00:00.000000Z","is_domain":false,"audit_ids":["x"],"catalog":{catalog},"project":{{"id":"p","name":"n","domain":null}},"user":{{"id":"u","name":"n","password_expires_at":null}},"roles":[]}}}}"#
    );
    assert!(body.len() > 100_000);
    let big = "t".repeat(16384);
    let (server, result) = after(answer(201, &[("X-Subject-Token", &big)], &body)).await;
    result.unwrap();
    assert_eq!(server.received()[1].header("x-auth-token").unwrap(), big, "16 KiB");

    let error = after(answer(201, &[], &token_body("2026-11-23T10:00:00Z"))).await.1.unwrap_err();
    assert!(error.to_string().contains("X-Subject-Token is missing"), "{error}");

    // More factors are wanted: a receipt, and no `error`.
    let receipt = r#"{"receipt":{"methods":["password"],"expires_at":"x"},"required_auth_methods":[["password","totp"]]}"#;
    let error = after(answer(401, &[("Openstack-Auth-Receipt", "r")], receipt)).await.1.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.code()), (ErrorKind::Credentials, Some(401), None));

    let long =
        format!(r#"{{"error":{{"code":400,"message":"{}","title":"Bad Request"}}}}"#, "m".repeat(3000));
    let error = after(answer(400, &[], &long)).await.1.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Credentials, Some("400")));
    assert!(error.to_string().len() < 1500, "{}", error.to_string().len());

    // It repeats what it was sent.
    let echo = r#"{"error":{"code":400,"message":"invalid: a-password!"}}"#;
    let error = after(answer(400, &[], echo)).await.1.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("a-password"), "{error}");
}

#[tokio::test]
async fn a_one_time_code_is_asked_for_at_each_login_and_refused_once() {
    let run = run();
    run.fake.accept_one_time_code("user-id", "222222");
    let asked = Arc::new(AtomicUsize::new(0));
    let code = Arc::clone(&asked);
    let login = password().with_one_time_code("user-id", move || {
        let number = code.fetch_add(1, Ordering::Relaxed);
        async move { Ok(if number < 2 { "111111" } else { "222222" }.to_owned()) }
    });
    assert!(!format!("{login:?}").contains("a-password"));
    let client = run.builder().credentials(login).build().unwrap();
    run.cancel(&client).await.unwrap_err();
    // The same code again: not sent again.
    run.cancel(&client).await.unwrap_err();
    assert_eq!((asked.load(Ordering::Relaxed), run.fake.logins()), (2, 1));
    // Another code: the refusal was of the old one.
    run.cancel(&client).await.unwrap();
    assert_eq!((asked.load(Ordering::Relaxed), run.fake.logins()), (3, 2));

    let failing = password().with_one_time_code("user-id", || async { Err("the device is lost".to_owned()) });
    let client = run.builder().credentials(failing).build().unwrap();
    let error = run.cancel(&client).await.unwrap_err();
    assert!(error.to_string().contains("the device is lost"), "{error}");
}

#[tokio::test]
async fn an_agency_is_taken_on_top_of_other_credentials() {
    let run = run();
    for agency in [
        Agency::of_account("an_agency", "another_account", password()),
        Agency::of_account_id("an_agency", "id", run.fake.token()),
        Agency::of_account("an_agency", "another_account", run.fake.key()),
    ] {
        let client = run.builder().credentials(agency).build().unwrap();
        run.cancel(&client).await.unwrap();
    }
    let agency = Agency::of_account("an_agency", "another_account", Token::new("wrong"));
    let error = run.cancel(&run.builder().credentials(agency).build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("agency an_agency of account another_account"), "{error}");
}

#[derive(Debug)]
struct Vault(AtomicUsize);

impl ProvideCredentials for Vault {
    fn provide(&self) -> huaweicloud_vod::auth::BoxFuture<'_, huaweicloud_vod::Result<ProvidedCredentials>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            match number {
                0 => Err(Error::provider("sealed")),
                1 => Ok(ProvidedCredentials::from(AkSk::new("AKEXAMPLE", ""))),
                _ => Ok(ProvidedCredentials::from(AkSk::new("AKEXAMPLE", "a-secret"))
                    .for_project("vaults-project")),
            }
        })
    }
}

#[tokio::test]
async fn a_provider_of_ones_own() {
    let server = Server::start([cancelled()]);
    let credentials = huaweicloud_vod::auth::Credentials::from_provider(Vault(AtomicUsize::new(0)));
    let client = Client::builder().endpoint(server.endpoint()).credentials(credentials).build().unwrap();
    assert!(client.cancel("a").await.unwrap_err().to_string().contains("sealed"));
    assert!(client.cancel("a").await.unwrap_err().to_string().contains("secret key is empty"));
    client.cancel("a").await.unwrap();
    client.cancel("a").await.unwrap();
    let received = server.received();
    assert!(received.iter().all(|request| request.target().starts_with("/v1.0/vaults-project/")));
    crate::verifier::verify(&received[1], "a-secret").unwrap();
}

#[tokio::test]
async fn while_iam_is_down_it_is_not_asked_at_every_call() {
    let run = run();
    run.fake.set_token_lifetime(Duration::from_secs(24 * 3600));
    let client = run.client();
    run.cancel(&client).await.unwrap();
    run.clock.advance(Duration::from_secs(20 * 3600));
    let logins = run.fake.logins();
    // One renewal, of four attempts, fails; the next one is a minute later.
    (0..4).for_each(|_| run.fake.fail_next(Trouble::status(503)));
    for _ in 0..50 {
        run.cancel(&client).await.unwrap();
    }
    assert_eq!(run.fake.logins(), logins + 4);
    run.clock.advance(Duration::from_secs(61));
    run.cancel(&client).await.unwrap();
    assert_eq!(run.fake.logins(), logins + 5);
}

#[tokio::test]
async fn while_iam_stalls_calls_go_on_with_the_old_token() {
    let made = answer(201, &[("X-Subject-Token", "tok")], &token_body("2026-11-22T10:00:03Z"));
    let iam = Server::start([made, Reply::BytesThenStall(Vec::new())]);
    let vod = Server::start([cancelled()]);
    let clock = TestClock::at(NOW);
    let client = vod.builder().iam_endpoint(iam.endpoint()).clock(clock.clone()).credentials(password());
    let client = client.build().unwrap();
    client.cancel("a").await.unwrap();
    clock.advance(Duration::from_millis(2500));
    // The limit for waiting is over at once; the call's own is not meant.
    clock.end_next_limit();
    client.cancel("b").await.unwrap();
    assert_eq!(vod.received()[1].header("x-auth-token").as_deref(), Some("tok"));
}

#[tokio::test]
async fn a_login_that_was_left_half_way_is_not_taken_for_fresh() {
    let run = run();
    let client = run.client();
    run.fake.add_queued(ASSET_ID);
    let mut left = Box::pin(client.cancel("another"));
    while run.fake.logins() == 0 {
        assert!(futures_util::poll!(&mut left).is_pending());
        tokio::task::yield_now().await;
    }
    drop(left);
    run.clock.advance(Duration::from_secs(30 * 3600));
    assert_eq!(client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled);
    assert_eq!(run.fake.seen().iter().filter(|seen| seen.status == 401).count(), 0);
}

#[tokio::test]
async fn a_panic_in_a_callback_ends_one_call() {
    let run = run();
    run.fake.accept_one_time_code("user-id", "222222");
    let asked = AtomicUsize::new(0);
    let login = password().with_one_time_code("user-id", move || {
        let first = asked.fetch_add(1, Ordering::Relaxed) == 0;
        async move { if first { panic!("as told by the test") } else { Ok("222222".to_owned()) } }
    });
    let client = run.builder().credentials(login).build().unwrap();
    let error = run.cancel(&client).await.unwrap_err();
    assert!(error.to_string().contains("their provider panicked"), "{error}");
    run.cancel(&client).await.unwrap();
}

#[tokio::test]
async fn each_client_of_an_agency_has_the_base_log_in_at_its_own_iam() {
    let runs = [run(), run()];
    let agency = Agency::of_account("an_agency", "another_account", password());
    for run in &runs {
        let client = run.builder().credentials(agency.clone()).build().unwrap();
        run.cancel(&client).await.unwrap();
        assert_eq!(run.fake.logins(), 2, "the base's, and the agency's");
    }
}

#[tokio::test]
async fn an_answer_that_makes_no_sense_is_not_asked_for_at_every_call() {
    for reply in [
        answer(201, &[], &token_body("2026-11-23T10:00:00Z")),
        answer(
            201,
            &[("X-Subject-Token", "tok"), ("Date", "Sun, 22 Nov 2026 10:00:00 GMT")],
            &token_body("2026-11-22T09:00:00Z"),
        ),
    ] {
        let server = Server::start([reply]);
        let client = server
            .builder()
            .iam_endpoint(server.endpoint())
            .clock(TestClock::at(NOW))
            .credentials(password());
        let client = client.build().unwrap();
        for _ in 0..10 {
            assert_eq!(client.cancel(ASSET_ID).await.unwrap_err().kind(), ErrorKind::Answer);
        }
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn tokens_that_are_refused_as_soon_as_they_are_there_are_no_flood() {
    let run = run();
    let client = run.client();
    run.cancel(&client).await.unwrap();
    // Taken once and then refused, again and again: three times that is mended.
    for number in 0..10 {
        run.fake.revoke_tokens();
        assert_eq!(run.cancel(&client).await.is_ok(), number < 3, "{number}");
    }
    assert_eq!(run.fake.logins(), 4);
    run.clock.advance(Duration::from_secs(60));
    run.cancel(&client).await.unwrap();
}
