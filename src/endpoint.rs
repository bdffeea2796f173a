//! Where requests go: https, and plain http only to this machine.

use std::net::IpAddr;

use reqwest::Url;

use crate::{Error, Result};

#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    /// Scheme and authority, without a slash at the end.
    pub base: String,
    /// Whether it is this machine.
    pub loopback: bool,
}

impl Endpoint {
    /// `text` may be without its scheme, as the official SDKs' variables are.
    pub(crate) fn parse(text: &str) -> Result<Endpoint> {
        let refuse = |problem: &str, advice: &'static str| {
            Err(Error::configuration(format!("the endpoint {text:?} {problem}"), advice))
        };
        let form = "Give it as https://vod.<region>.myhuaweicloud.com.";
        let absolute = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        // The text itself is not repeated where it may hold a password.
        let Ok(url) = Url::parse(&absolute) else {
            return Err(Error::configuration("the endpoint is not a valid address", form));
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::configuration(
                "the endpoint has a user name or password in it",
                "Give credentials apart from the endpoint.",
            ));
        }
        let host = url.host_str().unwrap_or_default();
        if text.trim().is_empty() || host.is_empty() {
            return refuse("names no host", form);
        }
        let loopback = is_loopback(host);
        match url.scheme() {
            "https" => {}
            "http" if loopback => {}
            "http" => {
                return refuse(
                    "is plain http",
                    "Use https; plain http is only for this machine (localhost).",
                );
            }
            _ => return refuse("is neither https nor http", form),
        }
        if url.path() != "/" {
            return refuse("has a path", "Give it without a path; the operations bring their own.");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("has a query or a fragment", "Give scheme, host and port only.");
        }
        Ok(Endpoint { base: url.as_str().trim_end_matches('/').to_owned(), loopback })
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scheme_and_slash_are_optional_and_case_does_not_matter() {
        for text in
            ["https://VOD.example.com", "https://vod.example.com/", "vod.example.com", "vod.example.com:443"]
        {
            assert_eq!(Endpoint::parse(text).unwrap().base, "https://vod.example.com", "{text}");
        }
        assert_eq!(
            Endpoint::parse("https://vod.example.com:8443").unwrap().base,
            "https://vod.example.com:8443"
        );
    }

    #[test]
    fn plain_http_is_for_this_machine() {
        for text in ["http://localhost:1", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:1"] {
            let endpoint = Endpoint::parse(text).unwrap();
            assert!(endpoint.loopback && endpoint.base.starts_with("http:"), "{text}");
        }
        for text in [
            "http://vod.example.com",
            "http://10.0.0.1",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
        ] {
            let error = Endpoint::parse(text).unwrap_err().to_string();
            assert!(error.contains("plain http") && error.contains(text), "{error}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, named) in [
            ("https://vod.example.com/v1.0", "a path"),
            ("https://vod.example.com?x=1", "a query"),
            ("https://vod.example.com/#x", "a fragment"),
            ("ftp://vod.example.com", "neither https nor http"),
            ("", "not a valid address"),
            ("https://", "not a valid address"),
            ("https://vod .example.com", "not a valid address"),
            ("https://user:planted-secret@vod.example.com", "a user name or password"),
        ] {
            let error = Endpoint::parse(text).unwrap_err().to_string();
            assert!(error.contains(named), "{text}: {error}");
            assert!(!error.contains("planted-secret"), "{error}");
        }
    }
}
