//! The environment variables, as a parameter.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use crate::{Error, Result};

type Lookup = dyn Fn(&str) -> Option<OsString> + Send + Sync;

/// Where variables are looked up. Holds no values, so that its `Debug` shows none.
#[derive(Clone)]
pub(crate) struct Environment(Arc<Lookup>);

impl Environment {
    pub(crate) fn new(lookup: impl Fn(&str) -> Option<OsString> + Send + Sync + 'static) -> Environment {
        Environment(Arc::new(lookup))
    }

    /// The variable's value. An empty one counts as not set, as in most shells' scripts.
    pub(crate) fn get(&self, name: &str) -> Result<Option<String>> {
        match (self.0)(name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(value)) if value.is_empty() => Ok(None),
            Some(Ok(value)) => Ok(Some(value)),
            Some(Err(_)) => {
                Err(Error::configuration(format!("the variable {name} is not valid UTF-8"), "Set it again."))
            }
        }
    }

    /// The first variable that is set, with its name.
    pub(crate) fn first<'a>(&self, names: &[&'a str]) -> Result<Option<(&'a str, String)>> {
        for &name in names {
            if let Some(value) = self.get(name)? {
                return Ok(Some((name, value)));
            }
        }
        Ok(None)
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Environment")
    }
}
