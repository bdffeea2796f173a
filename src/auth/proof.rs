//! Whether credentials are any good: more than five refused signatures in a row lock an access key, so until one was
//! taken requests go one after the other, and after a refusal none goes.

use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_util::lock::{Mutex as Turn, MutexGuard as Turns};

use crate::{Error, Result};

#[derive(Debug, Default)]
pub(crate) struct Proof {
    state: Mutex<State>,
    /// Who is the one that tries.
    turn: Turn<()>,
}

#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Untried,
    Taken,
    Refused(Error),
}

/// Held until it is known whether the request's credentials were taken; none is needed once some were.
pub(crate) type Permit<'a> = Option<Turns<'a, ()>>;

impl Proof {
    /// Never held across an await.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for its turn, if there is any doubt.
    ///
    /// # Errors
    ///
    /// The refusal of an earlier request.
    pub(crate) async fn permit(&self) -> Result<Permit<'_>> {
        if let Some(known) = self.known() {
            return known;
        }
        let turn = self.turn.lock().await;
        self.known().unwrap_or(Ok(Some(turn)))
    }

    fn known(&self) -> Option<Result<Permit<'_>>> {
        match &*self.state() {
            State::Untried => None,
            State::Taken => Some(Ok(None)),
            State::Refused(error) => Some(Err(error
                .clone()
                .while_doing("not sent, since the signature of an earlier request was refused")
                .advise("Check access key, secret key and security token, then make another client."))),
        }
    }

    pub(crate) fn is_taken(&self) -> bool {
        matches!(*self.state(), State::Taken)
    }

    /// The service took them.
    pub(crate) fn accept(&self) {
        let mut state = self.state();
        if matches!(*state, State::Untried) {
            *state = State::Taken;
        }
    }

    /// The service refused a signature, and would refuse the next one like it.
    pub(crate) fn refuse(&self, error: &Error) {
        *self.state() = State::Refused(error.clone());
    }

    /// The service refused a signature's date. Until one with another date was taken, there is doubt.
    pub(crate) fn doubt(&self) {
        let mut state = self.state();
        if matches!(*state, State::Taken) {
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

    /// Of two requests on their way, the one that was sent first may be answered last.
    #[test]
    fn a_refusal_stays() {
        let proof = Proof::default();
        proof.accept();
        assert!(proof.permit().now_or_never().unwrap().unwrap().is_none(), "no turns any more");
        proof.refuse(&refusal());
        proof.accept();
        proof.doubt();
        assert!(proof.permit().now_or_never().unwrap().is_err());
    }

    #[test]
    fn in_doubt_they_go_one_after_the_other_again() {
        let proof = Proof::default();
        proof.accept();
        proof.doubt();
        let first = proof.permit().now_or_never().unwrap().unwrap();
        assert!(first.is_some());
        assert!(proof.permit().now_or_never().is_none(), "the second waits");
        drop(first);
        assert!(proof.permit().now_or_never().unwrap().unwrap().is_some());
    }
}
