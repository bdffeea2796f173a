use std::cell::OnceCell;
use std::fmt;
use std::path::{Path, PathBuf};

use configparser::ini::Ini;

use super::AkSk;
use crate::environment::Environment;
use crate::{Error, Result};

/// The section for regional services, and VOD is one.
const SECTION: &str = "basic";

/// The official SDKs' credentials file: `[basic]` with `ak`, `sk`, `security_token`, `project_id` and
/// `iam_endpoint`.
pub(crate) struct CredentialsFile {
    path: PathBuf,
    ini: Ini,
}

impl CredentialsFile {
    /// Where it is, if the environment says so: the named one, else the one in the home folder.
    pub(crate) fn path(environment: &Environment) -> Result<Option<(PathBuf, bool)>> {
        if let Some(path) = environment.get("HUAWEICLOUD_SDK_CREDENTIALS_FILE")? {
            return Ok(Some((path.into(), true)));
        }
        let home = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        let home = environment.get(home)?;
        Ok(home.map(|home| (Path::new(&home).join(".huaweicloud").join("credentials"), false)))
    }

    pub(crate) fn read(path: &Path) -> Result<CredentialsFile> {
        let text = std::fs::read_to_string(path).map_err(|error| unusable(path, &error))?;
        let file = CredentialsFile::parse(path, &text)?;
        if file.get("sk").is_some() {
            warn_if_others_can_read(path);
        }
        Ok(file)
    }

    pub(crate) fn parse(path: &Path, text: &str) -> Result<CredentialsFile> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        let mut ini = Ini::new_cs();
        // What stands after a `#` or a `;` may be a part of a key; comments have lines of their own.
        ini.set_inline_comment_symbols(Some(&[]));
        // The parser's own message may repeat a line, and so a secret.
        ini.read(text)
            .map_err(|_| unusable(path, &"is not a list of sections, with name = value in each line"))?;
        Ok(CredentialsFile { path: path.to_owned(), ini })
    }

    /// A value of the section; an empty one counts as missing.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.ini.get(SECTION, name).filter(|value| !value.is_empty())
    }

    /// The key in it; `None` if it has none, and an error if it has half of one.
    pub(crate) fn key(&self) -> Result<Option<AkSk>> {
        match (self.get("ak"), self.get("sk"), self.get("security_token")) {
            (Some(access_key), Some(secret_key), security_token) => {
                let key = AkSk::new(access_key, secret_key);
                Ok(Some(match security_token {
                    Some(security_token) => key.with_security_token(security_token),
                    None => key,
                }))
            }
            (None, None, None) => Ok(None),
            (access_key, secret_key, _) => {
                let halves = [("ak", access_key.is_some()), ("sk", secret_key.is_some())];
                let missing: Vec<_> =
                    halves.iter().filter(|(_, there)| !there).map(|(name, _)| *name).collect();
                let problem = format!(
                    "half a set of credentials: {} is missing in the section [{SECTION}] of {}",
                    missing.join(" and "),
                    self.path.display()
                );
                Err(Error::configuration(problem, "Complete the file."))
            }
        }
    }

    /// What is missing in it, for the list of places that were looked into.
    pub(crate) fn lacking(&self) -> String {
        let section = match self.ini.sections().iter().any(|section| section == SECTION) {
            true => "ak and sk in its section",
            false => "the section",
        };
        format!("{section} [{SECTION}] of {}", self.path.display())
    }
}

fn unusable(path: &Path, problem: &dyn fmt::Display) -> Error {
    Error::configuration(format!("the credentials file {}: {problem}", path.display()), "Mend the file.")
}

/// The file, read when it is needed first.
pub(crate) struct LazyFile {
    /// And whether the environment names it, so that it has to be there.
    pub path: Option<(PathBuf, bool)>,
    pub file: OnceCell<Result<Option<CredentialsFile>>>,
}

impl LazyFile {
    /// `None` if there is none, and none has to be there.
    pub(crate) fn read(&self) -> Result<Option<&CredentialsFile>> {
        let read = || match &self.path {
            Some((path, named)) if *named || path.exists() => CredentialsFile::read(path).map(Some),
            _ => Ok(None),
        };
        self.file.get_or_init(read).as_ref().map(Option::as_ref).map_err(Error::clone)
    }

    /// A value that does without the file if that cannot be read.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        match self.read() {
            Ok(file) => file?.get(name),
            Err(error) => {
                tracing::warn!(%error, "the credentials file is passed over");
                None
            }
        }
    }
}

#[cfg(unix)]
fn warn_if_others_can_read(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0) {
        tracing::warn!(path = %path.display(), "others can read the credentials file; chmod 600 keeps them out");
    }
}

#[cfg(not(unix))]
fn warn_if_others_can_read(_: &Path) {}

/// No values.
impl fmt::Debug for CredentialsFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsFile").field("path", &self.path).finish_non_exhaustive()
    }
}
