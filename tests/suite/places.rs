//! Where credentials, project and endpoints are found: the environment, the file, the metadata service, IAM.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use huaweicloud_vod::auth::{AkSk, Credentials, EcsMetadata, Token};
use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::{CancelOutcome, Client, ClientBuilder, Error, ErrorKind, Region};

use crate::server::{Reply, Server, answer, cancelled};
use crate::test_clock::TestClock;
use crate::{ACCESS_KEY, ASSET_ID, SECRET_KEY};

const NOW: u64 = 1_795_341_600;

fn variables(pairs: &[(&str, &str)]) -> ClientBuilder {
    let pairs: HashMap<String, OsString> =
        pairs.iter().map(|(name, value)| ((*name).into(), value.into())).collect();
    ClientBuilder::from_variables(move |name| pairs.get(name).cloned()).metadata_endpoint("off")
}

// ---- user and password ---------------------------------------------------------------------------------

#[tokio::test]
async fn a_user_in_the_environment_logs_in() {
    let fake = FakeVod::start();
    fake.accept_user("an_account", "a_user", "a-password");
    let login =
        [("HW_USER_NAME", "a_user"), ("HW_USER_PASSWORD", "a-password"), ("HW_DOMAIN_NAME", "an_account")];
    let rest = [
        ("HW_REGION_NAME", "ap-southeast-3"),
        ("HUAWEICLOUD_SDK_REGION_VOD_AP_SOUTHEAST_3", &*fake.endpoint()),
    ];
    // With /v3 or without, and by the official SDKs' name.
    for (name, suffix) in [
        ("HW_AUTH_URL", "/v3"),
        ("HW_AUTH_URL", "/v3/"),
        ("HW_AUTH_URL", ""),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", ""),
    ] {
        fake.add_queued(ASSET_ID);
        let url = format!("{}{suffix}", fake.endpoint());
        let client = variables(&[&login[..], &rest[..], &[(name, &*url)]].concat()).build().unwrap();
        assert_eq!(client.cancel(ASSET_ID).await.unwrap(), CancelOutcome::Cancelled, "{name} {suffix}");
    }
    let who = variables(&[&login[..], &rest[..], &[("HW_AUTH_URL", &*fake.endpoint())]].concat())
        .build()
        .unwrap()
        .who_am_i()
        .await
        .unwrap();
    assert_eq!(who.credentials, "user a_user of account an_account");
    assert_eq!(who.place, "HW_USER_NAME, HW_USER_PASSWORD, HW_DOMAIN_NAME");
    assert_eq!(who.project_id, fake.project_id());
    assert_eq!(who.region, Some(Region::AP_SOUTHEAST_3));
    let left = who.time_left.unwrap().as_secs();
    assert!((86_000..=86_400).contains(&left), "{left}");
    assert!(!format!("{who:?}").contains("a-password"));

    for missing in 0..2 {
        let mut half = login.to_vec();
        let (name, _) = half.remove(missing);
        let error = variables(&[&half[..], &rest[..]].concat()).build().unwrap_err().to_string();
        assert!(error.contains(&format!("{name} is not set")) && !error.contains("a-password"), "{error}");
    }
    let error = variables(&[&login[..2], &rest[..]].concat()).build().unwrap_err().to_string();
    assert!(error.contains("HW_DOMAIN_NAME is not set"), "{error}");
    variables(&[("HW_AUTH_URL", "http://iam.example.com/v3"), ("HW_REGION_NAME", "cn-north-4")])
        .build()
        .unwrap_err();
}

// ---- the file ------------------------------------------------------------------------------------------

fn write(folder: &Path, text: &str) -> String {
    let path = folder.join("credentials");
    fs::write(&path, text).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
    path.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_credentials_file_serves_after_the_environment() {
    let server = Server::start([cancelled()]);
    let folder = tempfile::tempdir().unwrap();
    let text = format!(
        "; a comment\n[global]\nak = OTHER\nsk = OTHER\n\n[basic]\nak = {ACCESS_KEY}\nsk = {SECRET_KEY}\nsecurity_token = st;#x\nproject_id = files-project\niam_endpoint = https://iam.example.com\n"
    );
    let path = write(folder.path(), &text);
    let endpoint = server.endpoint();
    let rest = [("HW_REGION_NAME", "cn-north-4"), ("HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4", &*endpoint)];
    let named = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", &*path)];
    let client = variables(&[&rest[..], &named].concat()).build().unwrap();
    client.cancel(ASSET_ID).await.unwrap();
    let request = server.received()[0].clone();
    assert!(request.target().starts_with("/v1.0/files-project/"));
    assert_eq!(
        request.header("x-security-token").as_deref(),
        Some("st;#x"),
        "no comment begins within a value"
    );
    crate::verifier::verify(&request, SECRET_KEY).unwrap();
    let who = client.who_am_i().await.unwrap();
    assert_eq!(
        (who.place, who.iam_endpoint.unwrap()),
        (format!("the file {path}"), "https://iam.example.com".to_owned())
    );

    // In the home folder; and the environment comes first, each value on its own.
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join(".huaweicloud")).unwrap();
    write(&home.path().join(".huaweicloud"), &text);
    let home = [("HOME", home.path().to_str().unwrap()), ("USERPROFILE", home.path().to_str().unwrap())];
    let token = [("HW_AUTH_TOKEN", "tok")];
    variables(&[&rest[..], &home, &token].concat()).build().unwrap().cancel(ASSET_ID).await.unwrap();
    let request = server.received()[1].clone();
    assert_eq!(request.header("x-auth-token").as_deref(), Some("tok"));
    assert!(request.target().starts_with("/v1.0/files-project/"));
}

#[test]
fn a_malformed_file_is_named_and_its_secrets_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let rest = [("HW_REGION_NAME", "cn-north-4")];
    for (text, named) in [
        ("[basic]\nak = AK\n", "sk is missing in the section [basic]"),
        ("[basic]\nsk = planted-secret\n", "ak is missing in the section [basic]"),
        ("[basic]\nsecurity_token = planted-secret\n", "ak and sk is missing"),
        ("[basic]\nak = AK\nsk =\nsecurity_token = planted-secret\n", "sk is missing"),
        ("[basic]\nak = AK\nsk = planted secret\n", "secret key has a character"),
        ("[basic\nak = AK\nsk = planted-secret\n", "is not a list of sections"),
    ] {
        let path = write(folder.path(), text);
        let named_file = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", &*path)];
        for error in [
            variables(&[&rest[..], &named_file].concat()).build().map(|_| ()).unwrap_err(),
            Credentials::from_file(&path).map(|_| ()).unwrap_err(),
        ] {
            let error = error.to_string();
            assert!(error.contains(named) && error.contains("credentials"), "{text}: {error}");
            assert!(!error.contains("planted"), "{error}");
        }
    }
    for (path, named) in [("/no/such/file", "/no/such/file"), (folder.path().to_str().unwrap(), "irectory")] {
        let named_file = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", path)];
        let error = variables(&[&rest[..], &named_file].concat()).build().unwrap_err().to_string();
        assert!(error.contains(named), "{error}");
    }
    let path = write(folder.path(), "[global]\nak = AK\nsk = SK\n");
    let error = Credentials::from_file(&path).unwrap_err().to_string();
    assert!(error.contains("the section [basic]"), "{error}");
    Credentials::from_file(write(folder.path(), "[basic]\nak = AK\nsk = SK\n")).unwrap();
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt;
    let logs = crate::secrets::Logs::start();
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "[basic]\nak = AK\nsk = SK\n");
    Credentials::from_file(&path).unwrap();
    assert!(!logs.text().contains("others can read"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    Credentials::from_file(&path).unwrap();
    assert!(logs.text().contains("others can read the credentials file"));
}

// ---- the metadata service ------------------------------------------------------------------------------

fn key(expires_at: &str) -> Reply {
    let body = format!(
        r#"{{"credential":{{"access":"{ACCESS_KEY}","secret":"{SECRET_KEY}","securitytoken":"st","expires_at":"{expires_at}"}}}}"#
    );
    answer(200, &[], &body)
}

/// A VOD, and a client whose keys come from a metadata service that answers like this.
fn with_metadata(replies: impl IntoIterator<Item = Reply>) -> (Server, Server, TestClock, Client) {
    let (vod, metadata, clock) = (Server::start([cancelled()]), Server::start(replies), TestClock::at(NOW));
    let client = vod.builder().metadata_endpoint(metadata.endpoint()).clock(clock.clone());
    let client = client.credentials(EcsMetadata::new()).build().unwrap();
    (vod, metadata, clock, client)
}

#[tokio::test]
async fn the_metadata_service_is_asked_at_the_first_call_token_first() {
    let (vod, metadata, _, client) =
        with_metadata([answer(200, &[], "mt"), key("2026-11-23T10:00:00.599000Z")]);
    assert_eq!(metadata.connections(), 0);
    client.cancel("a").await.unwrap();
    client.cancel("b").await.unwrap();
    let asked = metadata.received();
    assert_eq!(asked.len(), 2);
    assert_eq!((asked[0].method(), asked[0].target()), ("PUT", "/meta-data/latest/api/token"));
    assert_eq!(asked[0].header("x-metadata-token-ttl-seconds").as_deref(), Some("21600"));
    assert_eq!((asked[1].method(), asked[1].target()), ("GET", "/openstack/latest/securitykey"));
    assert_eq!(asked[1].header("x-metadata-token").as_deref(), Some("mt"));
    let request = vod.received()[0].clone();
    assert_eq!(request.header("x-security-token").as_deref(), Some("st"));
    crate::verifier::verify(&request, SECRET_KEY).unwrap();
}

#[tokio::test]
async fn without_metadata_tokens_it_goes_on_without() {
    for status in [404, 405, 503] {
        let (_vod, metadata, _, client) =
            with_metadata([answer(status, &[], ""), key("2026-11-23T10:00:00Z")]);
        client.cancel("a").await.unwrap();
        assert_eq!(metadata.received()[1].header("x-metadata-token"), None);
    }
}

#[tokio::test]
async fn temporary_keys_are_renewed_when_forty_minutes_are_left() {
    let minutes = std::time::Duration::from_secs(60);
    let none = || answer(404, &[], "");
    let (_vod, metadata, clock, client) =
        with_metadata([none(), key("2026-11-22T12:00:00Z"), none(), key("2026-11-22T18:00:00Z")]);
    client.cancel("a").await.unwrap();
    clock.advance(79 * minutes);
    client.cancel("b").await.unwrap();
    assert_eq!(metadata.received().len(), 2);
    clock.advance(minutes);
    client.cancel("c").await.unwrap();
    client.cancel("d").await.unwrap();
    assert_eq!(metadata.received().len(), 4);
}

async fn refused(replies: impl IntoIterator<Item = Reply>) -> Error {
    let (vod, _metadata, _, client) = with_metadata(replies);
    let error = client.cancel("a").await.unwrap_err();
    assert_eq!(vod.connections(), 0);
    assert!(!error.to_string().contains(SECRET_KEY), "{error}");
    error
}

#[tokio::test]
async fn malformed_answers_of_the_metadata_service_are_named() {
    let no_token = || answer(404, &[], "");
    let half = format!(r#"{{"credential":{{"secret":"{SECRET_KEY}"}}}}"#);
    let empty = r#"{"credential":{"access":"","secret":"x","securitytoken":"t","expires_at":"2026-11-23T10:00:00Z"}}"#;
    for (replies, named) in [
        (vec![answer(500, &[], "")], "/meta-data/latest/api/token answered 500"),
        (
            vec![no_token(), answer(401, &[], "Please configure Cloud Service Agency first")],
            "no agency is assigned",
        ),
        (vec![no_token(), answer(404, &[], "")], "securitykey answered 404"),
        (vec![no_token(), answer(200, &[], "<html>")], "something else than a key"),
        (vec![no_token(), answer(200, &[], &half)], "something else than a key"),
        (vec![no_token(), answer(200, &[], empty)], "access key is empty"),
        (vec![no_token(), key("tomorrow")], "an expires_at that is no date"),
        (vec![no_token(), answer(200, &[], &"x".repeat(100_000))], "too long"),
        (vec![no_token(), Reply::Close], "does not answer"),
        (
            vec![no_token(), Reply::BytesThenClose(b"HTTP/1.1 200 x\r\nContent-Length: 9\r\n\r\n{".to_vec())],
            "is cut",
        ),
        (vec![answer(302, &[("Location", "http://127.0.0.1:1/")], "")], "answered 302"),
    ] {
        let error = refused(replies).await;
        assert!(error.to_string().contains(named), "{named}: {error}");
    }
}

#[tokio::test]
async fn a_metadata_service_that_stalls_is_given_up() {
    let (_vod, _metadata, clock, client) = with_metadata([Reply::BytesThenStall(Vec::new())]);
    clock.end_limits();
    let error = client.cancel("a").await.unwrap_err();
    assert!(error.to_string().contains("no answer within 3s"), "{error}");
}

#[tokio::test]
async fn nothing_found_lists_every_place_and_what_it_lacked() {
    let home = tempfile::tempdir().unwrap();
    let places = [("HOME", home.path().to_str().unwrap()), ("USERPROFILE", home.path().to_str().unwrap())];
    let rest = [("HW_REGION_NAME", "cn-north-4"), ("HW_PROJECT_ID", "p")];
    let client = variables(&[&rest[..], &places].concat()).build().unwrap();
    let error = client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let text = error.to_string();
    for place in [
        "HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK",
        "HW_ACCESS_KEY and HW_SECRET_KEY",
        "HW_AUTH_TOKEN",
        "HW_USER_NAME, HW_USER_PASSWORD, HW_DOMAIN_NAME",
        ".huaweicloud",
        "the metadata service",
        "it is switched off",
    ] {
        assert!(text.contains(place), "{place}: {text}");
    }
}

// ---- the project ---------------------------------------------------------------------------------------

fn without_project(fake: &FakeVod) -> ClientBuilder {
    Client::builder()
        .region(Region::AP_SOUTHEAST_3)
        .endpoint(fake.endpoint())
        .iam_endpoint(fake.endpoint())
        .credentials(fake.key())
}

fn lookups(fake: &FakeVod) -> Vec<String> {
    let seen = fake.seen().into_iter().map(|seen| seen.url);
    seen.filter(|url| url.starts_with("/v3/projects")).collect()
}

#[tokio::test]
async fn the_project_of_the_region_is_looked_up_once() {
    let fake = FakeVod::start();
    fake.set_projects(&[("other", "cn-north-4"), (fake.project_id(), "ap-southeast-3")]);
    let client = without_project(&fake).build().unwrap();
    let calls: Vec<_> = (0..50)
        .map(|number| {
            let client = client.clone();
            let asset_id = format!("asset-{number}");
            fake.add_queued(&asset_id);
            tokio::spawn(async move { client.cancel(asset_id).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), CancelOutcome::Cancelled);
    }
    assert_eq!(lookups(&fake), ["/v3/projects?name=ap-southeast-3"]);
}

#[tokio::test]
async fn none_or_several_projects_are_an_error_that_is_remembered() {
    let fake = FakeVod::start();
    for (projects, named) in [
        (&[("x", "cn-north-4")][..], vec!["no project of the name ap-southeast-3"]),
        (
            &[("p1", "ap-southeast-3"), ("p2", "ap-southeast-3")],
            vec!["several", "p1 (ap-southeast-3)", "p2 (ap-southeast-3)"],
        ),
    ] {
        fake.set_projects(projects);
        let client = without_project(&fake).build().unwrap();
        let before = lookups(&fake).len();
        for _ in 0..3 {
            let error = client.cancel(ASSET_ID).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(named.iter().all(|named| error.to_string().contains(named)), "{error}");
            assert!(error.to_string().contains("HUAWEICLOUD_SDK_PROJECT_ID"), "says how to choose: {error}");
        }
        assert_eq!(lookups(&fake).len(), before + 1);
    }
}

#[tokio::test]
async fn a_lookup_that_is_refused_is_not_repeated_and_names_the_right() {
    let fake = FakeVod::start();
    let client =
        without_project(&fake).credentials(AkSk::new(fake.key().access_key(), "wrong")).build().unwrap();
    for _ in 0..3 {
        let error = client.cancel(ASSET_ID).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("looking for the project id"), "{error}");
    }
    assert_eq!(fake.seen().len(), 1, "each refused signature brings the key nearer to its lock");

    fake.fail_next(huaweicloud_vod::mock::Trouble::status(403).code("IAM.0003"));
    let error = without_project(&fake).build().unwrap().cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);
    assert!(
        error.to_string().contains("is not known to this crate: see https://support.huaweicloud.com"),
        "{error}"
    );

    // What may pass is asked again.
    (0..4).for_each(|_| fake.fail_next(huaweicloud_vod::mock::Trouble::status(503)));
    let client = without_project(&fake).clock(TestClock::at(NOW)).credentials(Token::new("x"));
    let client = client.credentials(fake.token()).build().unwrap();
    client.cancel(ASSET_ID).await.unwrap_err();
    fake.add_queued(ASSET_ID);
    client.cancel(ASSET_ID).await.unwrap();
}

#[tokio::test]
async fn without_project_and_region_nothing_is_asked() {
    let fake = FakeVod::start();
    let client =
        Client::builder().endpoint(fake.endpoint()).iam_endpoint(fake.endpoint()).credentials(fake.key());
    let error = client.build().unwrap().cancel(ASSET_ID).await.unwrap_err();
    assert!(error.to_string().contains("no project id, and no region to find it by"), "{error}");
    let client = Client::builder().endpoint(fake.endpoint()).credentials(fake.key());
    client.build().unwrap().who_am_i().await.unwrap_err();
    assert_eq!(fake.seen().len(), 0);
}

#[tokio::test]
async fn iams_endpoints_are_the_documented_ones() {
    for (region, endpoint) in [
        ("cn-north-4", "https://iam.cn-north-4.myhuaweicloud.com"),
        ("eu-west-101", "https://iam.eu-west-101.myhuaweicloud.eu"),
    ] {
        let client = Client::builder().region(region.parse().unwrap()).endpoint("https://vod.example.com");
        let client = client.credentials(Token::new("t")).project_id("p").build().unwrap();
        assert_eq!(client.who_am_i().await.unwrap().iam_endpoint.as_deref(), Some(endpoint));
    }
}

#[tokio::test]
async fn a_lookup_that_may_pass_is_made_again() {
    for status in [404, 408, 302, 503] {
        let fake = FakeVod::start();
        fake.add_queued(ASSET_ID);
        (0..4).for_each(|_| fake.fail_next(huaweicloud_vod::mock::Trouble::status(status)));
        let client =
            without_project(&fake).clock(TestClock::at(NOW)).credentials(fake.token()).build().unwrap();
        while client.cancel(ASSET_ID).await.is_err() {
            assert!(fake.seen().len() <= 6, "{status}");
        }
    }
}

#[test]
fn a_malformed_file_stops_nobody_who_does_not_need_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = write(folder.path(), "[basic\nak=a");
    let file = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", &*path), ("HW_REGION_NAME", "cn-north-4")];
    variables(&file).project_id("p").credentials(Token::new("t")).build().unwrap();
    variables(&[&file[..], &[("HW_AUTH_TOKEN", "t")]].concat()).build().unwrap();
    variables(&file).build().unwrap_err();
}

#[tokio::test]
async fn a_file_may_begin_with_a_byte_order_mark() {
    let folder = tempfile::tempdir().unwrap();
    Credentials::from_file(write(folder.path(), "\u{feff}[basic]\r\nak = AK\r\nsk = SK\r\n")).unwrap();
}

#[tokio::test]
async fn a_metadata_service_that_fails_for_now_is_no_matter_of_configuration() {
    let (vod, clock) = (Server::start([cancelled()]), TestClock::at(NOW));
    let metadata = Server::start([answer(500, &[], "")]);
    let rest = [
        ("HW_REGION_NAME", "cn-north-4"),
        ("HW_PROJECT_ID", "p"),
        ("HOME", "/nowhere"),
        ("USERPROFILE", "/nowhere"),
    ];
    let client =
        variables(&rest).metadata_endpoint(metadata.endpoint()).endpoint(vod.endpoint()).clock(clock);
    let error = client.build().unwrap().cancel("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_retryable() && error.to_string().contains("HUAWEICLOUD_SDK_AK"), "{error}");
}
