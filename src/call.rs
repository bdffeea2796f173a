//! The record of one call, from the generated builder to the crate's error. It travels inside the generated
//! client, since the generated code can only carry `reqwest::Error` and text.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::answer::Answered;
use crate::clock::Clock;
use crate::error::{CallSummary, Error, Result};
use crate::operation::Operation;
use crate::retry::Happened;

pub(crate) struct Call {
    pub operation: &'static Operation,
    /// When it has to be over, on the client's clock, but for what it waited for permits.
    deadline: Duration,
    before_sending: Mutex<Option<BeforeSending>>,
    state: Mutex<State>,
}

/// What is to be done before the first attempt, which is not made if it fails.
pub(crate) type BeforeSending = Box<dyn FnOnce() -> Result<()> + Send>;

#[derive(Debug, Default)]
struct State {
    project_id: String,
    /// How long it waited for permits.
    waited: Duration,
    /// An attempt is on its way.
    under_way: bool,
    summary: CallSummary,
    failure: Option<Error>,
    /// The answer that was given to the generated code.
    answered: Option<Answered>,
}

impl Call {
    pub(crate) fn new(
        operation: &'static Operation,
        deadline: Duration,
        before_sending: Option<BeforeSending>,
    ) -> Call {
        let state = State {
            summary: CallSummary { operation: Some(operation), ..CallSummary::default() },
            ..State::default()
        };
        Call { operation, deadline, before_sending: Mutex::new(before_sending), state: Mutex::new(state) }
    }

    pub(crate) fn time_left(&self, clock: &dyn Clock) -> Duration {
        (self.deadline.saturating_add(self.state().waited)).saturating_sub(clock.elapsed())
    }

    /// It waits for a permit.
    pub(crate) fn wait_on(&self, waited: Duration) {
        let mut state = self.state();
        state.waited = state.waited.saturating_add(waited);
    }

    /// Never held across an await, and never while calling out.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_project_id(&self, project_id: &str) {
        project_id.clone_into(&mut self.state().project_id);
    }

    pub(crate) fn project_id(&self) -> String {
        self.state().project_id.clone()
    }

    pub(crate) fn set_asset_id(&self, asset_id: &str) {
        self.state().summary.asset_id = Some(asset_id.to_owned());
    }

    /// The request is sent now.
    pub(crate) fn begin_attempt(&self) -> Result<()> {
        let action = self.before_sending.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(action) = action {
            action()?;
        }
        let mut state = self.state();
        state.summary.attempts += 1;
        state.under_way = true;
        Ok(())
    }

    /// An attempt failed, and this is what is known of it.
    pub(crate) fn attempt_failed(&self, happened: Happened) {
        // Of what only reads there is nothing to happen.
        let changes = self.operation.method != "GET";
        let mut state = self.state();
        state.under_way = false;
        state.summary.may_have_happened |= changes && happened.may_have_happened();
    }

    /// Whether an attempt is on its way.
    pub(crate) fn is_under_way(&self) -> bool {
        self.state().under_way
    }

    /// Whether a failed attempt may have done what it was to do.
    pub(crate) fn may_have_happened(&self) -> bool {
        self.state().summary.may_have_happened
    }

    /// It will be sent again in spite of this error.
    pub(crate) fn passed_over(&self, error: &Error) {
        self.state().summary.earlier.push(error.to_string());
    }

    pub(crate) fn earlier(&self) -> Vec<String> {
        self.state().summary.earlier.clone()
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.state().summary.attempts
    }

    pub(crate) fn answered(&self, answered: Answered) {
        self.state().answered = Some(answered);
    }

    /// Status and request id of a good answer.
    pub(crate) fn answer(&self) -> (Option<u16>, Option<String>) {
        let answered = self.state().answered.clone();
        (
            answered.as_ref().map(|answered| answered.status),
            answered.and_then(|answered| answered.request_id()),
        )
    }

    /// The call ends with this error, whatever the generated code makes of it.
    pub(crate) fn fail(&self, error: Error) {
        self.state().failure = Some(error);
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.state().failure.is_some()
    }

    pub(crate) fn take_failure(&self) -> Option<Error> {
        self.state().failure.take()
    }

    /// The error, with what is known of the call.
    pub(crate) fn complete(&self, error: Error) -> Error {
        let summary = self.state().summary.clone();
        error.of_call(summary)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}
