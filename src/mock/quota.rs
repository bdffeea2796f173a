//! The flow control of a [`FakeVod`](super::FakeVod).

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

use crate::operation::Operation;

/// How the minute of a quota is counted. The service's documents do not say which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Window {
    /// From each full minute to the next.
    Fixed,
    /// The last 60 seconds, at any time.
    Sliding,
}

const MINUTE: SignedDuration = SignedDuration::from_secs(60);

#[derive(Debug)]
pub(super) struct Quota {
    /// `None`: as many as the spec says.
    pub per_minute: Option<u32>,
    pub window: Window,
    /// Of each operation: the calls of this window.
    taken: HashMap<&'static str, VecDeque<Timestamp>>,
    others: Option<Others>,
}

/// Other programs of the same tenant, which cancel at even spaces.
#[derive(Debug)]
struct Others {
    operation: &'static Operation,
    next: Timestamp,
    space: SignedDuration,
}

impl Quota {
    pub(super) fn new(per_minute: Option<u32>, window: Window) -> Quota {
        Quota { per_minute, window, taken: HashMap::new(), others: None }
    }

    /// From now on others send so many a minute, too.
    pub(super) fn set_others(&mut self, operation: &'static Operation, per_minute: u32, now: Timestamp) {
        // Each is counted, so not more than one in a millisecond.
        let per_minute = i64::from(per_minute.min(60_000));
        let space = (per_minute > 0).then(|| SignedDuration::from_nanos(60_000_000_000 / per_minute));
        self.others = space.map(|space| Others { operation, next: now, space });
    }

    /// Takes one call, or says what the quota is.
    pub(super) fn take(&mut self, operation: &'static Operation, now: Timestamp) -> Result<(), u32> {
        while let Some(others) = &mut self.others
            && others.next <= now
        {
            let (operation, then) = (others.operation, others.next);
            others.next = then.saturating_add(others.space).unwrap_or(Timestamp::MAX);
            // What they are answered is their concern.
            let _ = self.take_at(operation, then);
        }
        self.take_at(operation, now)
    }

    fn take_at(&mut self, operation: &'static Operation, now: Timestamp) -> Result<(), u32> {
        let Some(per_minute) = self.per_minute.or(operation.rate_limit) else { return Ok(()) };
        let begin = match self.window {
            Window::Fixed => now.as_second().div_euclid(60) * 60,
            Window::Sliding => i64::MIN,
        };
        let taken = self.taken.entry(operation.id).or_default();
        let is_over = |then: &Timestamp| then.as_second() < begin || now.duration_since(*then) >= MINUTE;
        while taken.front().is_some_and(is_over) {
            taken.pop_front();
        }
        if taken.len() as u64 >= u64::from(per_minute) {
            return Err(per_minute);
        }
        taken.push_back(now);
        Ok(())
    }
}
