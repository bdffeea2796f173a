//! Tokens from IAM: by password, by password and one-time code, and as an agency on top of either.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};

use super::credentials::Authoriser;
use super::provider::{BoxFuture, ProvidedCredentials, Source, Surroundings};
use super::{Credentials, Token};
use crate::date;
use crate::generated::iam::{self, ResponseValue, types};
use crate::hooks::Context;
use crate::retry::made_at;
use crate::{Error, ErrorKind, Result};

const SUBJECT_TOKEN: &str = "x-subject-token";

type Code = dyn Fn() -> BoxFuture<'static, std::result::Result<String, String>> + Send + Sync;

/// A user's name and password, for tokens of the client's project. IAM users only: not an account's own
/// HUAWEI ID, and no federated ones.
///
/// One login serves any number of requests, and the token is renewed when a fifth of its time is left. A login
/// that is refused is not repeated: repeating can lock the user. Every request gets that error for 15 minutes
/// ([`refusals_hold`](crate::ClientBuilder::refusals_hold)).
///
/// ```
/// use huaweicloud_vod::{Client, Region, auth::Password};
///
/// let vod = Client::builder()
///     .region(Region::AP_SOUTHEAST_3)
///     .credentials(Password::new("an_account", "a_user", "a password"))
///     .build()?;
/// # Ok::<(), huaweicloud_vod::Error>(())
/// ```
///
/// Documentation: <https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html>
#[derive(Clone)]
pub struct Password {
    account: String,
    user: String,
    password: SecretString,
    one_time_code: Option<OneTimeCode>,
}

#[derive(Clone)]
struct OneTimeCode {
    user_id: String,
    code: Arc<Code>,
    /// The code that was refused last, with the refusal: it holds for that code only.
    refused: Arc<Mutex<Option<(SecretString, Error)>>>,
}

impl Password {
    /// The account's name, the IAM user's name, and the user's password.
    pub fn new(account: impl Into<String>, user: impl Into<String>, password: impl Into<String>) -> Password {
        Password {
            account: account.into(),
            user: user.into(),
            password: SecretString::from(password.into()),
            one_time_code: None,
        }
    }

    /// For a user with a virtual MFA device: the user's id, and where the code of the moment comes from. It is
    /// asked at every login.
    ///
    /// ```
    /// use huaweicloud_vod::auth::Password;
    ///
    /// let login = Password::new("an_account", "a_user", "a password")
    ///     .with_one_time_code("0a1b2c3d4e5f60718293a4b5c6d7e8f9", || async { Ok("123456".to_owned()) });
    /// # let _ = login;
    /// ```
    pub fn with_one_time_code<F, C>(self, user_id: impl Into<String>, code: C) -> Password
    where
        C: Fn() -> F + Send + Sync + 'static,
        F: Future<Output = std::result::Result<String, String>> + Send + 'static,
    {
        let one_time_code = OneTimeCode {
            user_id: user_id.into(),
            code: Arc::new(move || Box::pin(code())),
            refused: Arc::default(),
        };
        Password { one_time_code: Some(one_time_code), ..self }
    }

    async fn log_in(&self, surroundings: &Surroundings) -> Result<ProvidedCredentials> {
        for (name, value) in [("account", &self.account), ("user name", &self.user)] {
            if value.is_empty() {
                return Err(Error::configuration(
                    format!("the {name} is empty"),
                    format!("Give the {name}."),
                ));
            }
        }
        if self.password.expose_secret().is_empty() {
            return Err(Error::configuration("the password is empty", "Give the password."));
        }
        let mut secrets = vec![self.password.clone()];
        let mut identity = types::Identity {
            methods: vec![types::IdentityMethodsItem::Password],
            password: Some(types::PasswordMethod {
                user: types::PasswordUser {
                    domain: types::AccountName { name: self.account.clone() },
                    name: self.user.clone(),
                    password: self.password.expose_secret().to_owned(),
                },
            }),
            totp: None,
            assume_role: None,
        };
        let Some(one_time_code) = &self.one_time_code else {
            return create_token(surroundings, Authoriser::Nobody, identity, &self.describe(), secrets).await;
        };
        let code = (one_time_code.code)().await;
        let code = code.map_err(|problem| Error::provider(format!("no one-time code: {problem}")))?;
        let refused = || one_time_code.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, error)) = refused().as_ref().filter(|(refused, _)| refused.expose_secret() == code) {
            return Err(error.clone());
        }
        secrets.push(SecretString::from(code.clone()));
        identity.methods.push(types::IdentityMethodsItem::Totp);
        let user = types::TotpUser { id: one_time_code.user_id.clone(), passcode: code.clone() };
        identity.totp = Some(types::TotpMethod { user });
        let made = create_token(surroundings, Authoriser::Nobody, identity, &self.describe(), secrets).await;
        if let Some(error) = made.as_ref().err().filter(|error| error.kind() == ErrorKind::Credentials) {
            *refused() = Some((SecretString::from(code), error.clone()));
        }
        made
    }
}

/// An agency: a role in another account, taken on top of other credentials.
///
/// The vendor documents a token for the one who takes it, so give a [`Password`] or a [`Token`]; whether a signed
/// request is taken too is not documented.
///
/// ```
/// use huaweicloud_vod::auth::{Agency, Password};
///
/// let base = Password::new("an_account", "a_user", "a password");
/// let agency = Agency::of_account("an_agency", "another_account", base);
/// # let _ = agency;
/// ```
#[derive(Clone, Debug)]
pub struct Agency {
    name: String,
    account_id: Option<String>,
    account: Option<String>,
    base: Credentials,
}

/// An agency in one client: the base's own tokens are kept between logins.
#[derive(Debug)]
pub(super) struct AgencyInClient {
    agency: Arc<Agency>,
    base: Authoriser,
}

impl Agency {
    /// The agency, by the name of the account that made it.
    pub fn of_account(
        name: impl Into<String>,
        account: impl Into<String>,
        base: impl Into<Credentials>,
    ) -> Agency {
        Agency { account: Some(account.into()), ..Self::new(name.into(), base.into()) }
    }

    /// The agency, by the id of the account that made it; the vendor prefers that.
    pub fn of_account_id(
        name: impl Into<String>,
        account_id: impl Into<String>,
        base: impl Into<Credentials>,
    ) -> Agency {
        Agency { account_id: Some(account_id.into()), ..Self::new(name.into(), base.into()) }
    }

    fn new(name: String, base: Credentials) -> Agency {
        Agency { name, account_id: None, account: None, base }
    }

    fn describe(&self) -> String {
        let account = self.account_id.as_ref().or(self.account.as_ref());
        format!("agency {} of account {}", self.name, account.map_or("", String::as_str))
    }

    async fn assume(&self, base: Authoriser, surroundings: &Surroundings) -> Result<ProvidedCredentials> {
        let identity = types::Identity {
            methods: vec![types::IdentityMethodsItem::AssumeRole],
            password: None,
            totp: None,
            assume_role: Some(types::AssumeRoleMethod {
                agency_name: self.name.clone(),
                domain_id: self.account_id.clone(),
                domain_name: self.account.clone(),
            }),
        };
        create_token(surroundings, base, identity, &self.describe(), Vec::new()).await
    }
}

/// Asks IAM for a token for the client's project.
async fn create_token(
    surroundings: &Surroundings,
    authoriser: Authoriser,
    identity: types::Identity,
    who: &str,
    secrets: Vec<SecretString>,
) -> Result<ProvidedCredentials> {
    let client = surroundings.iam.clone()?;
    let client = iam::Client {
        inner: Context { authoriser, secrets: secrets.into(), ..client.inner.clone() },
        ..client
    };
    let project = match (&surroundings.project_id, &surroundings.region) {
        (Some(id), _) => types::IdOrName { id: Some(id.clone()), name: None },
        (None, Some(region)) => types::IdOrName { id: None, name: Some(region.to_string()) },
        (None, None) => {
            return Err(Error::configuration(
                "a token is for a project, and there is neither a project id nor a region",
                "Give the client one of both.",
            ));
        }
    };
    let scope = types::Scope { project: Some(project), domain: None };
    let request = types::TokenRequest { auth: types::Auth { identity, scope } };
    let answer = client.keystone_create_token().nocatalog("1").body(request).send().await;
    let answer = answer.map_err(|error| error.of_login(who))?;
    let valid_for = lifetime(&answer, surroundings)?;
    let token = answer.headers().get(SUBJECT_TOKEN).and_then(|token| token.to_str().ok());
    let Some(token) = token.filter(|token| !token.is_empty()) else {
        let problem = "IAM's answer has no token: the header X-Subject-Token is missing";
        return Err(
            Error::new(ErrorKind::Answer, problem).advise("Check the IAM endpoint, and what is on the way.")
        );
    };
    let token = Token::new(token);
    token.check()?;
    let provided = ProvidedCredentials::from(token).expire_after(valid_for);
    Ok(match &answer.token.project {
        Some(project) => provided.for_project(&project.id),
        None => provided,
    })
}

/// How long a token is valid from now, by the clock of who made it: ours may be wrong.
fn lifetime(answer: &ResponseValue<types::TokenResponse>, surroundings: &Surroundings) -> Result<Duration> {
    let expires_at = date::in_answer(&answer.token.expires_at).ok_or_else(|| {
        let problem = format!("IAM's answer has an expiry that is no date: {:?}", answer.token.expires_at);
        Error::new(ErrorKind::Answer, problem)
    })?;
    let issued_at = answer.token.issued_at.as_deref().and_then(date::in_answer);
    // The shorter one: an old token may be handed out again, and a date in a header is cut to the second.
    let left = |now: SystemTime| date::after(expires_at, now);
    let by_service = [issued_at, made_at(answer.headers())].into_iter().flatten().map(left).min();
    let left = by_service.unwrap_or_else(|| left(surroundings.clock.now()));
    Some(left).filter(|left| !left.is_zero()).ok_or_else(|| {
        let problem = format!("IAM's answer has a token that ended at {}", answer.token.expires_at);
        Error::new(ErrorKind::Answer, problem)
            .advise("Check the clocks of this machine and of the IAM endpoint.")
    })
}

impl Source for Password {
    fn fetch(
        self: Arc<Self>,
        surroundings: Arc<Surroundings>,
    ) -> BoxFuture<'static, Result<ProvidedCredentials>> {
        Box::pin(async move { self.log_in(&surroundings).await })
    }

    fn describe(&self) -> String {
        format!("user {} of account {}", self.user, self.account)
    }

    fn refusal_holds(&self) -> bool {
        self.one_time_code.is_none()
    }
}

impl Agency {
    /// The base is of another account than the client's project: its login is for the region's own project, by
    /// name.
    pub(super) fn in_client(
        self: Arc<Self>,
        around: &Surroundings,
        refusals_hold: Duration,
    ) -> AgencyInClient {
        let surroundings = Surroundings {
            iam: around.iam.clone(),
            region: around.region.clone(),
            // Without a region there is no name.
            project_id: around.project_id.clone().filter(|_| around.region.is_none()),
            clock: Arc::clone(&around.clock),
            metadata_endpoint: around.metadata_endpoint.clone(),
            place: around.place.clone(),
        };
        let base = self.base.clone().into_authoriser(Arc::new(surroundings), refusals_hold);
        AgencyInClient { agency: self, base }
    }

    pub(super) fn refusal_holds(&self) -> bool {
        self.base.refusal_holds()
    }
}

impl Source for AgencyInClient {
    fn fetch(
        self: Arc<Self>,
        surroundings: Arc<Surroundings>,
    ) -> BoxFuture<'static, Result<ProvidedCredentials>> {
        Box::pin(async move { self.agency.assume(self.base.clone(), &surroundings).await })
    }

    fn describe(&self) -> String {
        self.agency.describe()
    }

    fn refusal_holds(&self) -> bool {
        self.agency.refusal_holds()
    }
}

/// Neither password nor code.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Password")
            .field("account", &self.account)
            .field("user", &self.user)
            .field("one_time_code", &self.one_time_code.is_some())
            .finish_non_exhaustive()
    }
}
