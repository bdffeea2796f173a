use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};

use super::{AkSk, Token, signer};
use crate::{Error, Result};

const X_AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
const X_PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");
const X_SDK_DATE: HeaderName = HeaderName::from_static("x-sdk-date");
const X_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

/// What one request is authorised with.
#[derive(Clone, Debug)]
pub(crate) enum Authorisation {
    AkSk(AkSk),
    Token(Token),
}

impl From<AkSk> for Authorisation {
    fn from(key: AkSk) -> Self {
        Authorisation::AkSk(key)
    }
}

impl From<Token> for Authorisation {
    fn from(token: Token) -> Self {
        Authorisation::Token(token)
    }
}

impl Authorisation {
    pub(crate) fn check(&self) -> Result<()> {
        match self {
            Authorisation::AkSk(key) => key.check(),
            Authorisation::Token(token) => token.check(),
        }
    }

    /// Whether both are the same key; of tokens nobody asks.
    pub(crate) fn is_same_key(&self, other: &Authorisation) -> bool {
        match (self, other) {
            (Authorisation::AkSk(a), Authorisation::AkSk(b)) => {
                a.access_key() == b.access_key()
                    && a.secret_key() == b.secret_key()
                    && a.security_token() == b.security_token()
            }
            _ => false,
        }
    }

    /// Whether requests are signed, so that the time matters.
    pub(crate) fn sign(&self) -> bool {
        matches!(self, Authorisation::AkSk(_))
    }

    /// Adds the headers that say who the request is from. `date` is the time of signing.
    pub(crate) fn authorise(
        &self,
        request: &mut reqwest::Request,
        project_id: &str,
        date: &str,
    ) -> Result<()> {
        match self {
            Authorisation::Token(token) => {
                let value = secret_value("token", token.expose())?;
                request.headers_mut().append(X_AUTH_TOKEN, value);
            }
            Authorisation::AkSk(key) => {
                let signed = sign(request, key, project_id, date);
                let headers = request.headers_mut();
                // IAM's own calls are of no project.
                if !project_id.is_empty() {
                    headers.append(X_PROJECT_ID, plain_value("project id", project_id)?);
                }
                if let Some(security_token) = key.security_token() {
                    headers.append(X_SECURITY_TOKEN, secret_value("security token", security_token)?);
                }
                headers.append(X_SDK_DATE, plain_value("date", signed.date)?);
                headers.append(AUTHORIZATION, secret_value("access key", signed.authorization)?);
            }
        }
        Ok(())
    }

    /// What must not be shown of them.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let secrets = match self {
            Authorisation::AkSk(key) => [Some(key.secret_key()), key.security_token()],
            Authorisation::Token(token) => [Some(token.expose()), None],
        };
        secrets.into_iter().flatten()
    }
}

/// Only headers that nothing on the way adds, drops or rewrites are signed.
fn sign(request: &reqwest::Request, key: &AkSk, project_id: &str, date: &str) -> signer::Signed {
    let url = request.url();
    let mut headers = Vec::with_capacity(3);
    if let Some(content_type) = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) {
        headers.push(("content-type", content_type));
    }
    // With the port where that is not the scheme's own. There is no user name: an endpoint with one is refused.
    headers.push(("host", url.authority()));
    if !project_id.is_empty() {
        headers.push(("x-project-id", project_id));
    }
    signer::sign(
        &signer::Request {
            method: request.method().as_str(),
            path: url.path(),
            query: url.query().unwrap_or_default(),
            headers: &headers,
            body: request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default(),
        },
        key,
        date,
    )
}

/// Of a text that is given up for it, nothing is copied.
fn plain_value(name: &str, value: impl AsRef<str> + TryInto<HeaderValue>) -> Result<HeaderValue> {
    // What is not ASCII can be sent in a header, but not be read there by everybody, and so not be signed.
    let is_ascii = value.as_ref().is_ascii();
    let header = value.try_into().ok().filter(|_| is_ascii);
    header.ok_or_else(|| {
        Error::input(name, "has a character that cannot be in a header: a line end, or one outside ASCII")
    })
}

/// Sensitive values are shown by no library on the way, and not compressed into a shared table by HTTP/2.
fn secret_value(name: &str, value: impl AsRef<str> + TryInto<HeaderValue>) -> Result<HeaderValue> {
    let mut value = plain_value(name, value)?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_with_secrets_are_marked_sensitive() {
        let temporary = AkSk::new("ak", "sk").with_security_token("st");
        for credentials in [Authorisation::from(temporary), Authorisation::from(Token::new("t"))] {
            let url = "https://vod.example.com/".parse().unwrap();
            let mut request = reqwest::Request::new(http::Method::GET, url);
            credentials.authorise(&mut request, "p", "20240102T030405Z").unwrap();
            for (name, value) in request.headers() {
                let secret = [AUTHORIZATION, X_SECURITY_TOKEN, X_AUTH_TOKEN].contains(name);
                assert_eq!(value.is_sensitive(), secret, "{name}");
            }
        }
    }
}
