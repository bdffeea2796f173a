//! Which project: found out from IAM, once for each client, when nobody said so.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::future::{FutureExt, Shared};

use crate::auth::{Authoriser, BoxFuture, Surroundings};
use crate::generated::iam;
use crate::hooks::Context;
use crate::{Error, ErrorKind, Result};

/// The project of the client's region.
pub(crate) struct ProjectLookup {
    surroundings: Arc<Surroundings>,
    authoriser: Authoriser,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Found, or known not to be found.
    known: Option<Result<String>>,
    asking: Option<Shared<BoxFuture<'static, Result<String>>>>,
}

impl ProjectLookup {
    pub(crate) fn new(surroundings: Arc<Surroundings>, authoriser: Authoriser) -> ProjectLookup {
        ProjectLookup { surroundings, authoriser, state: Mutex::default() }
    }

    pub(crate) fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn project_id(&self) -> Result<String> {
        let asking = {
            let mut state = self.state();
            if let Some(known) = &state.known {
                return known.clone();
            }
            let start = || ask(Arc::clone(&self.surroundings), self.authoriser.clone()).boxed().shared();
            state.asking.get_or_insert_with(start).clone()
        };
        let answer = asking.clone().await;
        let mut state = self.state();
        if state.asking.as_ref().is_some_and(|current| current.ptr_eq(&asking)) {
            state.asking = None;
            let may_pass = |error: &Error| {
                matches!(
                    error.kind(),
                    ErrorKind::Connect | ErrorKind::NoAnswer | ErrorKind::Server | ErrorKind::Throttled
                )
            };
            if !answer.as_ref().err().is_some_and(may_pass) {
                state.known = Some(answer.clone());
            }
        }
        answer
    }
}

async fn ask(surroundings: Arc<Surroundings>, authoriser: Authoriser) -> Result<String> {
    let advice = "Give a project id to the client or to the call, or set HUAWEICLOUD_SDK_PROJECT_ID.";
    let Some(region) = &surroundings.region else {
        return Err(Error::configuration("there is no project id, and no region to find it by", advice));
    };
    let client = surroundings.iam.clone()?;
    let client = iam::Client { inner: Context { authoriser, ..client.inner.clone() }, ..client };
    let answer = client.keystone_list_projects().name(region.as_str()).send().await;
    let answer = answer.map_err(|error| {
        let error = error.while_doing("looking for the project id");
        // What is missing then is a right, and the error says which.
        if error.kind() == ErrorKind::Permission { error } else { error.advise(advice) }
    })?;
    match answer.projects.as_slice() {
        [project] => Ok(project.id.clone()),
        [] => {
            let what = format!("IAM knows no project of the name {region} that these credentials may see");
            Err(Error::configuration(what, advice))
        }
        several => {
            let list: Vec<_> =
                several.iter().map(|project| format!("{} ({})", project.id, project.name)).collect();
            let what = format!("IAM knows several projects of the name {region}: {}", list.join(", "));
            Err(Error::configuration(what, advice))
        }
    }
}

impl fmt::Debug for ProjectLookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProjectLookup")
    }
}
