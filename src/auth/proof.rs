//! Whether credentials are any good: more than five refused signatures in a row lock an access key, so until one was
//! taken requests go one after the other, and after a refusal none goes.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime};

use futures_util::lock::{Mutex as Turn, MutexGuard as Turns};

use crate::{Error, Result};

#[derive(Debug, Default)]
pub(crate) struct Proof {
    /// Read by every request, written once a second.
    state: RwLock<State>,
    /// Who is the one that tries.
    turn: Turn<()>,
}

#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Untried,
    /// When last.
    Taken(Moment),
    Refused(Error),
}

/// A moment, by both of a client's clocks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub elapsed: Duration,
    pub now: SystemTime,
}

/// After so long without a good answer, or if the date was set by so much, the next request goes alone: the key may be
/// withdrawn, or the clock wrong.
const TRUST: Duration = Duration::from_secs(60);

/// Within so long, one good answer says as much as many.
const ENOUGH: Duration = Duration::from_secs(1);

impl Moment {
    /// Whether that moment is no more than so long after this one, by both clocks.
    fn is_near(self, later: Moment, limit: Duration) -> bool {
        let went_by = later.elapsed.saturating_sub(self.elapsed);
        let expected = self.now.checked_add(went_by).unwrap_or(later.now);
        let jump = expected.duration_since(later.now).unwrap_or_else(|ahead| ahead.duration());
        went_by < limit && jump < limit
    }
}

/// Held until it is known whether the request's credentials were taken; none is needed once some were.
pub(crate) type Permit<'a> = Option<Turns<'a, ()>>;

impl Proof {
    /// Never held across an await.
    fn state(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn state_mut(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for its turn, if there is any doubt.
    ///
    /// # Errors
    ///
    /// The refusal of an earlier request.
    pub(crate) async fn permit(&self, at: Moment) -> Result<Permit<'_>> {
        if let Some(known) = self.known(at) {
            return known;
        }
        let turn = self.turn.lock().await;
        self.known(at).unwrap_or(Ok(Some(turn)))
    }

    /// What is known without waiting.
    pub(crate) fn known(&self, at: Moment) -> Option<Result<Permit<'_>>> {
        match &*self.state() {
            State::Taken(last) if last.is_near(at, TRUST) => Some(Ok(None)),
            State::Untried | State::Taken(_) => None,
            State::Refused(error) => Some(Err(error
                .clone()
                .while_doing("not sent, since the signature of an earlier request was refused")
                .advise("Check access key, secret key and security token, then make another client."))),
        }
    }

    pub(crate) fn is_taken(&self) -> bool {
        matches!(*self.state(), State::Taken(_))
    }

    /// Whether a good answer would say something new. Of a date that was set the next request's permit hears.
    pub(crate) fn wants(&self, elapsed: Duration) -> bool {
        match &*self.state() {
            State::Untried => true,
            State::Taken(last) => elapsed.saturating_sub(last.elapsed) >= ENOUGH,
            State::Refused(_) => false,
        }
    }

    /// The service took them.
    pub(crate) fn accept(&self, at: Moment) {
        let mut state = self.state_mut();
        if !matches!(*state, State::Refused(_)) {
            *state = State::Taken(at);
        }
    }

    /// The service refused a signature, and would refuse the next one like it.
    pub(crate) fn refuse(&self, error: &Error) {
        *self.state_mut() = State::Refused(error.clone());
    }

    /// The service refused a signature's date. Until one with another date was taken, there is doubt.
    pub(crate) fn doubt(&self) {
        let mut state = self.state_mut();
        if matches!(*state, State::Taken(_)) {
            *state = State::Untried;
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;
    use crate::ErrorKind;

    fn refusal() -> Error {
        Error::new(ErrorKind::Credentials, "refused")
    }

    fn at(elapsed: u64, date: u64) -> Moment {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_769_850_000);
        Moment { elapsed: Duration::from_secs(elapsed), now: start + Duration::from_secs(date) }
    }

    /// Whether it may go beside others.
    fn is_trusted(proof: &Proof, at: Moment) -> bool {
        proof.permit(at).now_or_never().unwrap().unwrap().is_none()
    }

    /// Of two requests on their way, the one that was sent first may be answered last.
    #[test]
    fn a_refusal_stays() {
        let proof = Proof::default();
        proof.accept(at(0, 0));
        assert!(is_trusted(&proof, at(1, 1)));
        proof.refuse(&refusal());
        proof.accept(at(2, 2));
        proof.doubt();
        assert!(proof.permit(at(3, 3)).now_or_never().unwrap().is_err());
    }

    #[test]
    fn in_doubt_they_go_one_after_the_other_again() {
        let proof = Proof::default();
        proof.accept(at(0, 0));
        proof.doubt();
        let first = proof.permit(at(0, 0)).now_or_never().unwrap().unwrap();
        assert!(first.is_some());
        assert!(proof.permit(at(0, 0)).now_or_never().is_none(), "the second waits");
        drop(first);
        assert!(!is_trusted(&proof, at(0, 0)));
    }

    #[test]
    fn trust_ends_with_time_and_with_a_date_that_was_set() {
        let proof = Proof::default();
        proof.accept(at(100, 100));
        assert!(is_trusted(&proof, at(159, 159)));
        assert!(is_trusted(&proof, at(110, 169)));
        assert!(!is_trusted(&proof, at(160, 160)), "idle");
        assert!(!is_trusted(&proof, at(110, 170)), "the date was set forward");
        assert!(!is_trusted(&proof, at(110, 50)), "and back");
    }
}
