//! Credentials that expire: fetched once for any number of requests, renewed before they do, and not asked for
//! again at once when they were refused.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt, Shared};

use super::authorisation::Authorisation;
use super::provider::{BoxFuture, ProvidedCredentials, Source, Surroundings};
use crate::{Error, ErrorKind, Result};

/// Renewed when this part of their time is left.
const LAST_PART: u32 = 5;

/// Credentials in use.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub authorisation: Arc<Authorisation>,
    pub project_id: Option<Arc<str>>,
    /// On the clock's `elapsed`.
    expires: Option<Duration>,
    renew: Option<Duration>,
    /// Whether the service took them at least once.
    accepted: Arc<AtomicBool>,
}

impl Held {
    pub(crate) fn fixed(authorisation: Authorisation) -> Held {
        Held {
            authorisation: Arc::new(authorisation),
            project_id: None,
            expires: None,
            renew: None,
            accepted: Arc::default(),
        }
    }

    pub(crate) fn accept(&self) {
        self.accepted.store(true, Ordering::Relaxed);
    }

    fn is_valid(&self, now: Duration) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }

    fn is_due(&self, now: Duration) -> bool {
        self.renew.is_some_and(|renew| now >= renew)
    }

    /// How long they are still good.
    pub(crate) fn time_left(&self, now: Duration) -> Option<Duration> {
        self.expires.map(|expires| expires.saturating_sub(now))
    }
}

type Fetch = Shared<BoxFuture<'static, Result<ProvidedCredentials>>>;

pub(crate) struct Cache {
    pub source: Arc<dyn Source>,
    pub surroundings: Arc<Surroundings>,
    refusals_hold: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Under way: who needs it polls it, so that it goes on as long as anybody does.
    fetch: Option<Fetch>,
    /// The last refusal, and until when it holds.
    refused: Option<(Error, Duration)>,
}

impl Cache {
    pub(crate) fn new(
        source: Arc<dyn Source>,
        surroundings: Arc<Surroundings>,
        refusals_hold: Duration,
    ) -> Cache {
        Cache { source, surroundings, refusals_hold, state: Mutex::default() }
    }

    /// Never held across an await.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.surroundings.clock.elapsed()
    }

    /// The credentials to use now.
    pub(crate) async fn current(&self) -> Result<Held> {
        let (fetch, still_valid) = match self.look() {
            Look::Known(known) => return known,
            Look::Wait(fetch, still_valid) => (fetch, still_valid),
        };
        let fetched = fetch.clone().await;
        let settled = self.settle(&fetch, fetched);
        // A renewal that failed is no reason to stop while the old ones are good.
        still_valid.map_or(settled.clone(), |held| Ok(settled.unwrap_or(held)))
    }

    fn look(&self) -> Look {
        let now = self.now();
        let mut state = self.state();
        let still_valid = state.held.clone().filter(|held| held.is_valid(now));
        let refused =
            state.refused.as_ref().filter(|(_, until)| now < *until).map(|(error, _)| error.clone());
        match (&still_valid, refused) {
            (Some(held), refused) => {
                // Two handles: the state's, and that of who renews.
                let renewing =
                    state.fetch.as_ref().and_then(Shared::strong_count).is_some_and(|count| count > 1);
                if !held.is_due(now) || renewing || refused.is_some() {
                    return Look::Known(Ok(held.clone()));
                }
            }
            (None, Some(error)) => return Look::Known(Err(error)),
            (None, None) => {}
        }
        let start = || {
            let fetch = Arc::clone(&self.source).fetch(Arc::clone(&self.surroundings));
            fetch.shared()
        };
        Look::Wait(state.fetch.get_or_insert_with(start).clone(), still_valid)
    }

    /// Takes over what was fetched. The first one to come does; the others find it done.
    fn settle(&self, fetch: &Fetch, fetched: Result<ProvidedCredentials>) -> Result<Held> {
        let now = self.now();
        let mut state = self.state();
        let first = state.fetch.as_ref().is_some_and(|current| current.ptr_eq(fetch));
        if first {
            state.fetch = None;
        }
        match fetched {
            Ok(_) if !first && state.held.is_some() => {
                state.held.clone().ok_or_else(|| Error::provider("lost"))
            }
            Ok(provided) => {
                let held = self.hold(provided, now);
                state.refused = None;
                state.held = Some(held.clone());
                Ok(held)
            }
            Err(error) => {
                let is_final = error.kind() == ErrorKind::Credentials;
                if first && is_final && self.source.refusal_holds() {
                    state.refused = Some((error.clone(), now.saturating_add(self.refusals_hold)));
                }
                Err(error)
            }
        }
    }

    fn hold(&self, provided: ProvidedCredentials, now: Duration) -> Held {
        let valid_for = provided.valid_for(self.surroundings.clock.now());
        let renew_before = |valid_for: Duration| provided.renew_before.unwrap_or(valid_for / LAST_PART);
        Held {
            expires: valid_for.map(|valid_for| now.saturating_add(valid_for)),
            renew: valid_for
                .map(|valid_for| now.saturating_add(valid_for.saturating_sub(renew_before(valid_for)))),
            project_id: provided.project_id.as_deref().map(Arc::from),
            authorisation: Arc::new(provided.authorisation),
            accepted: Arc::default(),
        }
    }

    /// The service refused these. If they were good before, they are dropped, so that the next request gets
    /// others; if they never were, others would fare no better. Says whether to try others.
    pub(crate) fn renew_refused(&self, refused: &Held) -> bool {
        let is_token = matches!(*refused.authorisation, Authorisation::Token(_));
        if !is_token || !refused.accepted.load(Ordering::Relaxed) {
            return false;
        }
        let mut state = self.state();
        // Another request may have got others already.
        if state.held.as_ref().is_some_and(|held| Arc::ptr_eq(&held.accepted, &refused.accepted)) {
            state.held = None;
        }
        true
    }
}

enum Look {
    Known(Result<Held>),
    /// Wait for this; meanwhile the old ones, if any, are still valid.
    Wait(Fetch, Option<Held>),
}

/// No credentials.
impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use futures_util::FutureExt;

    use super::*;
    use crate::auth::Token;
    use crate::clock::SystemClock;

    #[derive(Debug, Default)]
    struct Counting(AtomicUsize);

    impl Source for Counting {
        fn fetch(self: Arc<Self>, _: Arc<Surroundings>) -> BoxFuture<'static, Result<ProvidedCredentials>> {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(async move { Ok(Token::new(format!("token-{number}")).into()) })
        }

        fn describe(&self) -> String {
            String::new()
        }
    }

    fn cache(source: Arc<Counting>) -> Cache {
        let surroundings = Surroundings {
            iam: Err(Error::provider("none")),
            region: None,
            project_id: None,
            clock: Arc::new(SystemClock),
            metadata_endpoint: String::new(),
            place: String::new(),
        };
        Cache::new(source, Arc::new(surroundings), Duration::ZERO)
    }

    /// Two requests went out with the same token. Both are refused, and the second hears of it when the first
    /// has already got a new one.
    #[test]
    fn a_refusal_that_comes_late_does_not_drop_the_new_token() {
        let source = Arc::new(Counting::default());
        let cache = cache(Arc::clone(&source));
        let current = || cache.current().now_or_never().unwrap().unwrap();
        let old = current();
        old.accept();
        assert!(cache.renew_refused(&old));
        let new = current();
        assert!(cache.renew_refused(&old), "it may try with the new one");
        assert!(Arc::ptr_eq(&current().accepted, &new.accepted));
        assert_eq!(source.0.load(Ordering::Relaxed), 2);
    }
}
