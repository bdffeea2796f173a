//! Which project: found out from IAM, once for each client, when nobody said so.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt, WeakShared};

use crate::answer::one_line;
use crate::auth::{Authoriser, BoxFuture, Surroundings, unpanicked};
use crate::generated::iam;
use crate::hooks::Context;
use crate::{Error, ErrorKind, Result};

/// The project of the client's region.
pub(crate) struct ProjectLookup {
    surroundings: Arc<Surroundings>,
    authoriser: Authoriser,
    refusals_hold: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    found: Option<String>,
    /// Why it was not found, and until when that holds.
    refused: Option<(Error, Duration)>,
    /// Goes with its last waiter: one that nobody polls would keep its turn with the key.
    asking: Option<WeakShared<BoxFuture<'static, Result<String>>>>,
}

impl ProjectLookup {
    pub(crate) fn new(
        surroundings: Arc<Surroundings>,
        authoriser: Authoriser,
        refusals_hold: Duration,
    ) -> ProjectLookup {
        ProjectLookup { surroundings, authoriser, refusals_hold, state: Mutex::default() }
    }

    pub(crate) fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    fn now(&self) -> Duration {
        self.surroundings.clock.elapsed()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn project_id(&self) -> Result<String> {
        let asking = {
            let mut state = self.state();
            if let Some(found) = &state.found {
                return Ok(found.clone());
            }
            if let Some((error, _)) = state.refused.as_ref().filter(|(_, until)| self.now() < *until) {
                return Err(error.clone());
            }
            match state.asking.as_ref().and_then(WeakShared::upgrade) {
                Some(asking) => asking,
                None => {
                    let asking = ask(Arc::clone(&self.surroundings), self.authoriser.clone());
                    let asking = unpanicked(asking).boxed().shared();
                    state.asking = asking.downgrade();
                    asking
                }
            }
        };
        let answer = asking.clone().await;
        let mut state = self.state();
        let current = state.asking.as_ref().and_then(WeakShared::upgrade);
        if current.is_some_and(|current| current.ptr_eq(&asking)) {
            state.asking = None;
            match &answer {
                Ok(found) => state.found = Some(found.clone()),
                // Each refused signature brings the key nearer to its lock.
                Err(error) if matches!(error.kind(), ErrorKind::Configuration | ErrorKind::Credentials) => {
                    let until = self.now().saturating_add(self.refusals_hold);
                    state.refused = Some((error.clone(), until));
                }
                Err(_) => {}
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
            let list = [one_line(&list.join(", "))];
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
