//! The gateway's check of who a request is from.

use std::time::Duration;

use httpmock::HttpMockRequest;
use jiff::Timestamp;

use super::identity::Identity;
use crate::auth::signer;

const ALLOWED_CLOCK_SKEW: Duration = Duration::from_secs(15 * 60);
const LOCK: Duration = Duration::from_secs(5 * 60);
const REFUSED_BEFORE_LOCK: u32 = 5;

/// The credentials that are good, and how often others came in a row.
#[derive(Debug)]
pub(super) struct Authorisation {
    pub access_key: String,
    pub secret_key: String,
    pub security_token: Option<String>,
    pub refused_in_a_row: u32,
    pub locked_until: Option<Timestamp>,
}

impl Authorisation {
    /// The text of the refusal, if it is refused.
    pub(super) fn check(
        &mut self,
        request: &HttpMockRequest,
        identity: &Identity,
        now: Timestamp,
    ) -> Result<(), String> {
        let headers = request.headers_vec();
        if let Some(token) = header(headers, "x-auth-token") {
            return if identity.accepts(token, now) { Ok(()) } else { Err("decrypt token fail".to_owned()) };
        }
        let Some(authorization) = header(headers, "authorization") else {
            return Err("x-auth-token not found".to_owned());
        };
        if self.locked_until.is_some_and(|until| now < until) {
            return Err("AK access failed to reach the limit,forbidden.".to_owned());
        }
        let checked = self.check_signature(request, authorization, now);
        match &checked {
            Ok(()) => self.refused_in_a_row = 0,
            Err(_) => self.refused_in_a_row += 1,
        }
        if self.refused_in_a_row > REFUSED_BEFORE_LOCK {
            self.locked_until = now.checked_add(LOCK).ok();
            self.refused_in_a_row = 0;
        }
        checked
    }

    fn check_signature(
        &self,
        request: &HttpMockRequest,
        authorization: &str,
        now: Timestamp,
    ) -> Result<(), String> {
        let headers = request.headers_vec();
        let malformed = || "Authorization format is incorrect".to_owned();
        let fields = authorization.strip_prefix(signer::ALGORITHM).ok_or_else(malformed)?;
        let field = |name: &str| {
            fields.split(',').find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('='))
        };
        let access_key = field("Access").ok_or_else(malformed)?;
        let signed_headers = field("SignedHeaders").ok_or_else(malformed)?;
        let given = field("Signature").ok_or_else(malformed)?;
        if access_key != self.access_key {
            return Err(format!("Get secretKey failed,ak:{access_key},err:ak not exist"));
        }
        let date = header(headers, "x-sdk-date").ok_or_else(malformed)?;
        let signed_at = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", date)
            .and_then(|date| date.to_zoned(jiff::tz::TimeZone::UTC))
            .map_err(|_| malformed())?
            .timestamp();
        if signed_at.duration_since(now).unsigned_abs() > ALLOWED_CLOCK_SKEW {
            let now = now.strftime("%Y%m%dT%H%M%SZ");
            return Err(format!(
                "calc aksk signature fail:signature expired, signature time:{date},server time:{now}"
            ));
        }
        let signed: Vec<&str> = signed_headers.split(';').collect();
        if !signed.contains(&"x-sdk-date") {
            return Err("X-Sdk-Date is not signed".to_owned());
        }
        let signed: Vec<(&str, &str)> = headers
            .iter()
            .filter(|(name, _)| signed.contains(&name.to_ascii_lowercase().as_str()))
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        if self.security_token.as_deref() != header(headers, "x-security-token") {
            return Err("verify security token fail".to_owned());
        }
        let target = target(request);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let canonical_request = signer::canonical_request(&signer::Request {
            method: request.method_str(),
            path,
            query,
            headers: &signed,
            body: request.body_ref(),
        });
        let signature =
            signer::signature(&signer::string_to_sign(date, &canonical_request), &self.secret_key);
        if signature != given || signer::signed_headers(&signed) != signed_headers {
            let shown = canonical_request.replace('\n', "|");
            return Err(format!("verify aksk signature fail, canonicalRequest:{shown}"));
        }
        Ok(())
    }
}

/// Path and query as they came; httpmock puts scheme and host before them.
pub(super) fn target(request: &HttpMockRequest) -> &str {
    let uri = request.uri_str();
    let Some((_, after_scheme)) = uri.split_once("://") else {
        return uri;
    };
    after_scheme.find('/').and_then(|start| after_scheme.get(start..)).unwrap_or("/")
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}
