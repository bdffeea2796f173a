//! What `build()` refuses, and where it finds what code does not say.

use std::collections::HashMap;
use std::ffi::OsString;
use std::time::Duration;

use huaweicloud_vod::auth::{AkSk, Token};
use huaweicloud_vod::{Client, ClientBuilder, Error, ErrorKind, Region, Retries};

use crate::server::{Server, cancelled};
use crate::{ACCESS_KEY, ASSET_ID, PROJECT_ID, SECRET_KEY};

fn complete() -> ClientBuilder {
    Client::builder()
        .region(Region::AP_SOUTHEAST_3)
        .project_id(PROJECT_ID)
        .credentials(AkSk::new(ACCESS_KEY, SECRET_KEY))
}

fn refused(builder: ClientBuilder) -> Error {
    let error = builder.build().map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    assert!(error.advice().is_some_and(|advice| !advice.is_empty()), "says what to do: {error}");
    error
}

fn variables(pairs: &[(&str, &str)]) -> ClientBuilder {
    let pairs: HashMap<String, OsString> =
        pairs.iter().map(|(name, value)| ((*name).into(), value.into())).collect();
    ClientBuilder::from_variables(move |name| pairs.get(name).cloned())
}

#[test]
fn the_six_regions_have_an_endpoint() {
    let endpoints: Vec<_> = Region::all()
        .map(|region| complete().region(region).build().unwrap().endpoint().to_owned())
        .collect();
    let expected: Vec<_> =
        ["cn-north-4", "cn-north-1", "cn-east-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3"]
            .iter()
            .map(|region| format!("https://vod.{region}.myhuaweicloud.com"))
            .collect();
    assert_eq!(endpoints, expected);
}

#[test]
fn another_region_needs_an_endpoint() {
    let region: Region = "cn-east-3".parse().unwrap();
    let error = refused(complete().region(region.clone())).to_string();
    assert!(
        error.contains("cn-east-3") && error.contains("ap-southeast-3") && error.contains("endpoint"),
        "{error}"
    );
    let client = complete().region(region).endpoint("vod.cn-east-3.example.com").build().unwrap();
    assert_eq!(client.endpoint(), "https://vod.cn-east-3.example.com");
    for name in ["", "AP-SOUTHEAST-3", "ap southeast", "ap/../x", "ap.example.com"] {
        name.parse::<Region>().unwrap_err();
    }
}

#[test]
fn what_is_missing_is_named() {
    let key = || AkSk::new(ACCESS_KEY, SECRET_KEY);
    assert!(
        refused(Client::builder().project_id(PROJECT_ID).credentials(key()))
            .to_string()
            .contains("no region")
    );
    assert!(refused(Client::builder().region(Region::CN_NORTH_4)).to_string().contains("no credentials"));
}

#[test]
fn what_is_malformed_is_named_and_secrets_are_not_shown() {
    for (credentials, named) in [
        (AkSk::new("", SECRET_KEY), "access key is empty"),
        (AkSk::new(ACCESS_KEY, ""), "secret key is empty"),
        (AkSk::new(ACCESS_KEY, "planted-secret\n"), "secret key has a character"),
        (AkSk::new(ACCESS_KEY, " planted-secret"), "secret key has a character"),
        (AkSk::new("AK, Signature=x", SECRET_KEY), "access key has a character"),
        (AkSk::new("AK,Signature=x", SECRET_KEY), "access key has a comma"),
        (AkSk::new(ACCESS_KEY, SECRET_KEY).with_security_token(""), "security token is empty"),
        (
            AkSk::new(ACCESS_KEY, SECRET_KEY).with_security_token("planted-secret\u{e9}"),
            "security token has a character",
        ),
    ] {
        let error = refused(complete().credentials(credentials)).to_string();
        assert!(error.contains(named), "{error}");
        assert!(!error.contains("planted-secret"), "{error}");
    }
    assert!(refused(complete().credentials(Token::new("a b"))).to_string().contains("token has a character"));
    assert!(refused(complete().connect_timeout(Duration::ZERO)).to_string().contains("connect timeout"));
    assert!(refused(complete().call_timeout(Duration::ZERO)).to_string().contains("call timeout"));
    assert!(
        refused(complete().retries(Retries::default().attempts(0)))
            .to_string()
            .contains("at least one attempt")
    );
    let upside_down = Retries::default().delays(Duration::from_secs(2), Duration::from_secs(1));
    assert!(refused(complete().retries(upside_down)).to_string().contains("shorter than the first"));
    assert!(refused(complete().ca_certificate("no certificate")).to_string().contains("CA certificate"));
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    refused(complete().ca_certificate(broken));
    let error = refused(complete().proxy("http://user:planted-secret@ho st")).to_string();
    assert!(error.contains("proxy") && !error.contains("planted-secret"), "{error}");
}

#[test]
fn endpoints_are_checked() {
    for (endpoint, named) in [
        ("http://vod.example.com", "plain http"),
        ("https://vod.example.com/v1.0", "a path"),
        ("https://vod.example.com/?x", "a query"),
        ("", "endpoint"),
    ] {
        let error = refused(complete().endpoint(endpoint)).to_string();
        assert!(error.contains(named), "{error}");
    }
}

#[tokio::test]
async fn the_environment_serves_for_what_code_does_not_say() {
    let server = Server::start([cancelled()]);
    let client = variables(&[
        ("HUAWEICLOUD_SDK_AK", "AKOFFICIAL"),
        ("HUAWEICLOUD_SDK_SK", SECRET_KEY),
        ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "st"),
        ("HW_ACCESS_KEY", "AKTERRAFORM"),
        ("HW_SECRET_KEY", SECRET_KEY),
        ("HUAWEICLOUD_SDK_PROJECT_ID", "official"),
        ("HW_PROJECT_ID", "terraform"),
        ("HW_REGION_NAME", "ap-southeast-3"),
        (
            "HUAWEICLOUD_SDK_REGION_VOD_AP_SOUTHEAST_3",
            &format!("{}, https://second.example.com", server.endpoint()),
        ),
        ("HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4", "https://wrong.example.com"),
    ])
    .build()
    .unwrap();
    client.cancel(ASSET_ID).await.unwrap();
    let [request] = &server.received()[..] else { panic!("one request") };
    assert!(request.target().starts_with("/v1.0/official/"));
    assert!(request.header("authorization").unwrap().contains("Access=AKOFFICIAL,"));
    assert_eq!(request.header("x-security-token").unwrap(), "st");
}

#[tokio::test]
async fn terraforms_names_come_second_and_the_token_third() {
    let server = Server::start([cancelled()]);
    let endpoint = ("HUAWEICLOUD_SDK_REGION_VOD_CN_NORTH_4", &*server.endpoint());
    let rest = [
        endpoint,
        ("HW_REGION_NAME", "cn-north-4"),
        ("HW_PROJECT_ID", "terraform"),
        ("HW_AUTH_TOKEN", "tok"),
        ("HUAWEICLOUD_SDK_AK", ""),
    ];
    let keys = [("HW_ACCESS_KEY", "AKTERRAFORM"), ("HW_SECRET_KEY", SECRET_KEY)];
    variables(&[&rest[..], &keys[..]].concat()).build().unwrap().cancel(ASSET_ID).await.unwrap();
    variables(&rest).build().unwrap().cancel(ASSET_ID).await.unwrap();
    let received = server.received();
    assert!(received[0].target().starts_with("/v1.0/terraform/"));
    assert!(received[0].header("authorization").unwrap().contains("Access=AKTERRAFORM,"));
    assert_eq!(received[1].header("x-auth-token").as_deref(), Some("tok"));
}

#[tokio::test]
async fn code_comes_before_the_environment_each_value_on_its_own() {
    let server = Server::start([cancelled()]);
    let client = variables(&[
        ("HW_REGION_NAME", "not a region"),
        ("HW_PROJECT_ID", "terraform"),
        ("HUAWEICLOUD_SDK_AK", "half"),
    ])
    .region(Region::CN_NORTH_4)
    .endpoint(server.endpoint())
    .credentials(Token::new("tok"))
    .build()
    .unwrap();
    client.cancel(ASSET_ID).await.unwrap();
    assert!(server.received()[0].target().starts_with("/v1.0/terraform/"));
}

#[test]
fn half_a_set_of_credentials_is_an_error_and_no_reason_to_go_on() {
    let rest = [("HW_REGION_NAME", "cn-north-4"), ("HW_AUTH_TOKEN", "planted-secret")];
    for (set, missing) in [
        ([("HUAWEICLOUD_SDK_AK", "x")], "HUAWEICLOUD_SDK_SK is not set"),
        ([("HUAWEICLOUD_SDK_SK", "planted-secret")], "HUAWEICLOUD_SDK_AK is not set"),
        (
            [("HUAWEICLOUD_SDK_SECURITY_TOKEN", "planted-secret")],
            "HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK is not set",
        ),
        ([("HW_ACCESS_KEY", "x")], "HW_SECRET_KEY is not set"),
        ([("HW_SECRET_KEY", "planted-secret")], "HW_ACCESS_KEY is not set"),
    ] {
        let error = refused(variables(&[&rest[..], &set[..]].concat())).to_string();
        assert!(error.contains(missing) && error.contains("half a set"), "{error}");
        assert!(!error.contains("planted-secret"), "{error}");
    }
    // An empty variable counts as not set.
    let empty = [("HUAWEICLOUD_SDK_AK", ""), ("HUAWEICLOUD_SDK_SK", "")];
    variables(&[&rest[..], &empty[..]].concat()).build().unwrap();
}

#[test]
fn without_a_region_the_variable_is_named() {
    let error = refused(variables(&[])).to_string();
    assert!(error.contains("no region") && error.contains("HW_REGION_NAME"), "{error}");
}

#[test]
fn malformed_values_of_variables_name_the_variable() {
    let keys = [
        ("HUAWEICLOUD_SDK_AK", "x"),
        ("HUAWEICLOUD_SDK_SK", "planted secret"),
        ("HW_REGION_NAME", "cn-north-4"),
    ];
    let error = variables(&keys).build().unwrap_err().to_string();
    assert!(error.contains("HUAWEICLOUD_SDK_SK") && !error.contains("planted"), "{error}");
    let error =
        variables(&[("HW_AUTH_TOKEN", "x"), ("HW_REGION_NAME", "cn-north-4"), ("HW_PROJECT_ID", "a/b")]);
    assert!(error.build().unwrap_err().to_string().contains("HW_PROJECT_ID"));
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt;
        let builder = ClientBuilder::from_variables(|name| {
            (name == "HW_AUTH_TOKEN").then(|| OsString::from_vec(vec![0xff]))
        });
        let error = refused(builder.region(Region::CN_NORTH_4)).to_string();
        assert!(error.contains("HW_AUTH_TOKEN is not valid UTF-8"), "{error}");
    }
}

#[tokio::test]
async fn a_proxy_is_used_but_never_for_this_machine() {
    let proxy = Server::start([crate::server::answer(502, &[], "")]);
    let retries = Retries::none();
    let client = complete().proxy(proxy.endpoint()).retries(retries.clone()).build().unwrap();
    client.cancel(ASSET_ID).await.unwrap_err();
    assert_eq!(
        proxy.received()[0].head.lines().next().unwrap(),
        "CONNECT vod.ap-southeast-3.myhuaweicloud.com:443 HTTP/1.1"
    );

    let server = Server::start([cancelled()]);
    server.builder().proxy(proxy.endpoint()).build().unwrap().cancel(ASSET_ID).await.unwrap();
    assert_eq!((server.received().len(), proxy.connections()), (1, 1));
}

#[tokio::test]
async fn a_reqwest_builder_of_ones_own_keeps_its_settings_but_not_against_the_rules() {
    let elsewhere = Server::start([cancelled()]);
    let server = Server::start([crate::server::answer(307, &[("Location", &elsewhere.endpoint())], "")]);
    let mut headers = http::HeaderMap::new();
    headers.insert("x-mine", "yes".parse().unwrap());
    let http = reqwest::ClientBuilder::new()
        .default_headers(headers)
        .user_agent("other")
        .redirect(reqwest::redirect::Policy::limited(3));
    let client = server.builder().http(http).build().unwrap();
    assert_eq!(client.cancel(ASSET_ID).await.unwrap_err().status(), Some(307));
    let request = &server.received()[0];
    assert_eq!(request.header("x-mine").as_deref(), Some("yes"));
    assert!(request.header("user-agent").unwrap().starts_with("huaweicloud-vod/"));
    assert_eq!(elsewhere.connections(), 0);
}
