//! Where credentials are looked for when code gives none: first found wins, as one set from one place, and half
//! a set is an error.

use std::path::Path;

use super::{AkSk, Credentials, CredentialsFile, EcsMetadata, LazyFile, Password, Token};
use crate::environment::Environment;
use crate::{Error, Result};

// One row for each set: access key, secret key, security token.
const KEYS: [[&str; 3]; 2] = [
    ["HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK", "HUAWEICLOUD_SDK_SECURITY_TOKEN"],
    ["HW_ACCESS_KEY", "HW_SECRET_KEY", "HW_SECURITY_TOKEN"],
];
const TOKEN: &str = "HW_AUTH_TOKEN";
const USER: [&str; 3] = ["HW_USER_NAME", "HW_USER_PASSWORD", "HW_DOMAIN_NAME"];

/// Credentials, and where they were found.
pub(crate) struct Found {
    pub credentials: Credentials,
    pub place: String,
}

/// Looks everywhere; last comes the metadata service, which is asked at the first request.
pub(crate) fn find(environment: &Environment, file: &LazyFile) -> Result<Found> {
    let mut lacking = Vec::new();
    if let Some(found) = in_variables(environment, &mut lacking)? {
        return Ok(found);
    }
    let path = file.path.as_ref().map(|(path, _)| format!("the file {}", path.display()));
    match (file.read()?, path) {
        (Some(file), path) => match file.key()? {
            Some(key) => return found(key, path.unwrap_or_default()),
            None => lacking.push(file.lacking()),
        },
        (None, Some(path)) => lacking.push(path),
        (None, None) => lacking.push("a credentials file, since there is no home folder".to_owned()),
    }
    Ok(Found { credentials: EcsMetadata::after(lacking).into(), place: "the metadata service".to_owned() })
}

/// The first set among the variables.
fn in_variables(environment: &Environment, lacking: &mut Vec<String>) -> Result<Option<Found>> {
    for names @ [access_key, secret_key, security_token] in KEYS {
        let set =
            [environment.get(access_key)?, environment.get(secret_key)?, environment.get(security_token)?];
        match set {
            [Some(key), Some(secret), security_token] => {
                let pair = AkSk::new(key, secret);
                let pair = match security_token {
                    Some(token) => pair.with_security_token(token),
                    None => pair,
                };
                return found(pair, format!("{access_key} and {secret_key}")).map(Some);
            }
            [None, None, None] => lacking.push(format!("{access_key} and {secret_key}")),
            [key, secret, _] => return Err(half(&names, &[(access_key, key), (secret_key, secret)])),
        }
    }
    match environment.get(TOKEN)? {
        Some(token) => return found(Token::new(token), TOKEN.to_owned()).map(Some),
        None => lacking.push(TOKEN.to_owned()),
    }
    let [user, password, account] = USER;
    match [environment.get(user)?, environment.get(password)?, environment.get(account)?] {
        [Some(user), Some(password), Some(account)] => {
            found(Password::new(account, user, password), USER.join(", ")).map(Some)
        }
        // The account's name alone is no sign of a login: other programs use it too.
        [None, None, _] => {
            lacking.push(USER.join(", "));
            Ok(None)
        }
        [name, secret, domain] => Err(half(&USER, &[(user, name), (password, secret), (account, domain)])),
    }
}

fn found(credentials: impl Into<Credentials>, place: String) -> Result<Found> {
    let credentials = credentials.into();
    match credentials.check() {
        Ok(()) => Ok(Found { credentials, place }),
        Err(error) => Err(Error::configuration(format!("{place}: {error}"), "Set it again.")),
    }
}

fn half(names: &[&str], parts: &[(&str, Option<String>)]) -> Error {
    let missing: Vec<_> = parts.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    let missing = missing.join(" and ");
    Error::configuration(
        format!("half a set of credentials: {missing} is not set, but others of the set are"),
        format!("Set {missing} too, or none of {}.", names.join(", ")),
    )
}

impl Credentials {
    /// The first set among the environment's variables alone; see [`Client::from_env`](crate::Client::from_env)
    /// for their names.
    ///
    /// ```no_run
    /// use huaweicloud_vod::{Client, Region, auth::Credentials};
    ///
    /// let vod = Client::builder().region(Region::CN_NORTH_4).credentials(Credentials::from_env()?).build()?;
    /// # Ok::<(), huaweicloud_vod::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is none, with the list of what is not set; or half a set.
    pub fn from_env() -> Result<Credentials> {
        let mut lacking = Vec::new();
        let environment = Environment::new(|name| std::env::var_os(name));
        let found = in_variables(&environment, &mut lacking)?;
        found.map(|found| found.credentials).ok_or_else(|| {
            Error::configuration(
                format!("no credentials: not set are {}", lacking.join("; nor ")),
                "Set one of these.",
            )
        })
    }

    /// The key in a credentials file, as the official SDKs have it: a section `[basic]` with `ak`, `sk` and, for
    /// temporary keys, `security_token`.
    ///
    /// ```no_run
    /// use huaweicloud_vod::{Client, Region, auth::Credentials};
    ///
    /// let credentials = Credentials::from_file("/etc/vod/credentials")?;
    /// let vod = Client::builder().region(Region::CN_NORTH_4).credentials(credentials).build()?;
    /// # Ok::<(), huaweicloud_vod::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it cannot be read, has no key, or half of one.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Credentials> {
        let file = CredentialsFile::read(path.as_ref())?;
        match file.key()? {
            Some(key) => Ok(found(key, path.as_ref().display().to_string())?.credentials),
            None => Err(Error::configuration(
                format!("no credentials: missing is {}", file.lacking()),
                "Complete the file.",
            )),
        }
    }
}
