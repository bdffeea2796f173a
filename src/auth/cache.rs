//! Credentials that expire: fetched once for any number of requests, renewed before they do, and not asked for
//! again at once when they were refused.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt, Shared};

use super::authorisation::Authorisation;
use super::proof::{Moment, Permit, Proof};
use super::provider::{BoxFuture, Source, Surroundings};
use crate::clock::within;
use crate::{Error, ErrorKind, Result};

/// Renewed when this part of their time is left.
const LAST_PART: u32 = 5;

/// Credentials in use.
#[derive(Debug)]
pub(crate) struct Held {
    pub authorisation: Authorisation,
    pub project_id: Option<String>,
    /// On the clock's `elapsed`.
    expires: Option<Duration>,
    renew: Option<Duration>,
    /// Whether the service took them.
    pub proof: Arc<Proof>,
}

impl Held {
    pub(crate) fn fixed(authorisation: Authorisation) -> Held {
        Held { authorisation, project_id: None, expires: None, renew: None, proof: Arc::default() }
    }

    /// What has to be waited for before a request goes, if that is known without waiting. A refused token locks nothing.
    pub(crate) fn known_permit(&self, at: Moment) -> Option<Result<Permit<'_>>> {
        if self.authorisation.sign() { self.proof.known(at) } else { Some(Ok(None)) }
    }

    /// The same, with waiting.
    pub(crate) async fn permit(&self, at: Moment) -> Result<Permit<'_>> {
        if self.authorisation.sign() { self.proof.permit(at).await } else { Ok(None) }
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

type Fetch = Shared<BoxFuture<'static, Result<Arc<Held>>>>;

/// While the old ones are good, nobody waits for longer than this for others.
const LONGEST_WAIT: Duration = Duration::from_secs(3);
/// After a renewal that failed.
const PAUSE: Duration = Duration::from_secs(60);
/// So many renewals because of a 401 within a pause.
const MOST_RENEWALS: u32 = 3;

/// A panic in a provider's code ends one fetch, and not all that share it or come later.
pub(crate) async fn unpanicked<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    match AssertUnwindSafe(work).catch_unwind().await {
        Ok(result) => result,
        Err(_) => Err(Error::provider("their provider panicked")),
    }
}

pub(crate) struct Cache {
    pub source: Arc<dyn Source>,
    pub surroundings: Arc<Surroundings>,
    refusals_hold: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    /// Under way: who needs it polls it, so that it goes on as long as anybody does.
    fetch: Option<Fetch>,
    /// The last refusal, and until when it holds.
    refused: Option<(Error, Duration)>,
    /// No renewal before this: the last one failed.
    renew_again: Duration,
    /// How many renewals a 401 has led to, since when.
    renewed_for_401: (u32, Duration),
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
    pub(crate) async fn current(&self) -> Result<Arc<Held>> {
        loop {
            let (fetch, still_valid) = match self.look() {
                Look::Known(known) => return known,
                Look::Wait(fetch, still_valid) => (fetch, still_valid),
            };
            let Some(old) = still_valid else {
                let fetched = fetch.clone().await;
                self.settle(&fetch, &fetched);
                // One that was begun long ago, and left, may have ended in the meantime.
                match fetched {
                    Ok(held) if !held.is_valid(self.now()) => continue,
                    fetched => return fetched,
                }
            };
            // A renewal that fails, or takes long, is no reason to stop while the old ones are good.
            let left = old.time_left(self.now()).unwrap_or(LONGEST_WAIT);
            let wait = (left / 2).min(LONGEST_WAIT);
            let fetched = within(&*self.surroundings.clock, wait, fetch.clone()).await;
            if let Some(fetched) = &fetched {
                self.settle(&fetch, fetched);
            }
            return match fetched {
                Some(Ok(held)) if held.is_valid(self.now()) => Ok(held),
                _ => {
                    self.state().renew_again = self.now().saturating_add((left / 4).min(PAUSE));
                    Ok(old)
                }
            };
        }
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
                if !held.is_due(now) || renewing || refused.is_some() || now < state.renew_again {
                    return Look::Known(Ok(Arc::clone(held)));
                }
            }
            (None, Some(error)) => return Look::Known(Err(error)),
            (None, None) => {}
        }
        let old = state.held.clone();
        let start = || self.fetch(old).boxed().shared();
        Look::Wait(state.fetch.get_or_insert_with(start).clone(), still_valid)
    }

    /// Their time counts from before they were asked for.
    fn fetch(&self, old: Option<Arc<Held>>) -> impl Future<Output = Result<Arc<Held>>> + Send + use<> {
        let surroundings = Arc::clone(&self.surroundings);
        let fetch = unpanicked(Arc::clone(&self.source).fetch(Arc::clone(&surroundings)));
        async move {
            let began = surroundings.clock.elapsed();
            let provided = fetch.await?;
            let valid_for = provided.valid_for(surroundings.clock.now());
            let renew_before = |valid_for: Duration| provided.renew_before.unwrap_or(valid_for / LAST_PART);
            Ok(Arc::new(Held {
                expires: valid_for.map(|valid_for| began.saturating_add(valid_for)),
                renew: valid_for
                    .map(|valid_for| began.saturating_add(valid_for.saturating_sub(renew_before(valid_for)))),
                project_id: provided.project_id,
                // What is known of a key stays known when it is fetched again.
                proof: old
                    .filter(|old| old.authorisation.is_same_key(&provided.authorisation))
                    .map(|old| Arc::clone(&old.proof))
                    .unwrap_or_default(),
                authorisation: provided.authorisation,
            }))
        }
    }

    /// Takes over what was fetched. The first one to come does; the others find it done.
    fn settle(&self, fetch: &Fetch, fetched: &Result<Arc<Held>>) {
        let now = self.now();
        let mut state = self.state();
        if !state.fetch.as_ref().is_some_and(|current| current.ptr_eq(fetch)) {
            return;
        }
        state.fetch = None;
        match fetched {
            Ok(held) => {
                state.refused = None;
                state.held = Some(Arc::clone(held));
            }
            Err(error) => {
                let holds = match error.kind() {
                    ErrorKind::Credentials if self.source.refusal_holds() => self.refusals_hold,
                    // An answer that makes no sense is not asked for at every call.
                    ErrorKind::Answer => self.refusals_hold.min(PAUSE),
                    _ => return,
                };
                state.refused = Some((error.clone(), now.saturating_add(holds)));
            }
        }
    }

    /// The service refused these. If they were good before, they are dropped, so that the next request gets
    /// others; if they never were, others would fare no better. Says whether to try others.
    pub(crate) fn renew_refused(&self, refused: &Held) -> bool {
        let is_token = matches!(refused.authorisation, Authorisation::Token(_));
        if !is_token || !refused.proof.is_taken() {
            return false;
        }
        let mut state = self.state();
        // Another request may have got others already.
        if !state.held.as_ref().is_some_and(|held| Arc::ptr_eq(&held.proof, &refused.proof)) {
            return true;
        }
        // If new tokens are refused as soon as they were taken, more of them will not help.
        let now = self.now();
        let (renewals, since) = state.renewed_for_401;
        state.renewed_for_401 = match now < since.saturating_add(PAUSE) {
            true if renewals >= MOST_RENEWALS => return false,
            true => (renewals + 1, since),
            false => (1, now),
        };
        state.held = None;
        true
    }
}

enum Look {
    Known(Result<Arc<Held>>),
    /// Wait for this; meanwhile the old ones, if any, are still valid.
    Wait(Fetch, Option<Arc<Held>>),
}

/// No credentials.
impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::FutureExt;

    use super::*;
    use crate::auth::{ProvidedCredentials, Token};
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
        old.proof.accept(Moment { elapsed: Duration::ZERO, now: std::time::SystemTime::now() });
        assert!(cache.renew_refused(&old));
        let new = current();
        assert!(cache.renew_refused(&old), "it may try with the new one");
        assert!(Arc::ptr_eq(&current().proof, &new.proof));
        assert_eq!(source.0.load(Ordering::Relaxed), 2);
    }
}
