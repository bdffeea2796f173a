//! What is sent again, and when.

use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use http::header::{DATE, HeaderMap, RETRY_AFTER};

use crate::date;
use crate::operation::Retry;
use crate::{Error, Result};

/// How often and after which delays a request is sent again. Whether it may be sent again at all is a matter of
/// what happened and of the operation: see [`Operation::retry`](crate::Operation::retry).
///
/// | what happened | `Retry::Always` | `Retry::Unsent` |
/// |---|---|---|
/// | nothing was sent: refused, unknown host, TLS | again | again |
/// | throttled: 429 with any code (APIG.0308, IAM.0012) or none, or a 403 whose code means it (VOD.10127) | again | again |
/// | sent, and no whole answer: reset, timeout, cut | again | never |
/// | 408, or any 5xx but 501 and 505: 500, 502, 503, 504 | again | never |
/// | signature refused because of the clock | once, with the service's time | once |
/// | 401 to a token that this crate fetched and that was good before | once, with a new one | once |
/// | signature or token refused otherwise, whatever the status | never | never |
/// | any other answer: 400, 403, 404, a redirect | never | never |
///
/// Within [`Client::cancel_many`](crate::Client::cancel_many) throttled attempts count against none of the attempts here,
/// and the [`Pace`](crate::Pace) takes the place of the delay.
///
/// `Retry::Unknown` is as `Unsent`. `docs/faults.md` has what became of each fault in the tests.
///
/// The service's documents advise against repeating a 503 blindly. Here it is not blind: bounded, delayed, and
/// only for operations that twice are the same as once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retries {
    /// Attempts in all, with the first. Default: 4. With 1 nothing is sent again.
    pub attempts: u32,
    /// The delay before the second attempt; each further one is twice as long, and to each a random part is
    /// added, up to the delay itself. A longer `Retry-After` of the service is waited for, unless the call's
    /// time is over before: then the call ends, and [`Error::retry_after`](crate::Error::retry_after) tells.
    /// Default: 500 ms.
    pub first_delay: Duration,
    /// The longest delay. Default: 20 s.
    pub longest_delay: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Retries {
            attempts: 4,
            first_delay: Duration::from_millis(500),
            longest_delay: Duration::from_secs(20),
        }
    }
}

impl Retries {
    /// Nothing is sent again.
    pub fn none() -> Retries {
        Retries::default().attempts(1)
    }

    /// Sets the number of attempts in all.
    pub fn attempts(self, attempts: u32) -> Retries {
        Retries { attempts, ..self }
    }

    /// Sets the first and the longest delay.
    pub fn delays(self, first_delay: Duration, longest_delay: Duration) -> Retries {
        Retries { first_delay, longest_delay, ..self }
    }

    pub(crate) fn check(&self) -> Result<()> {
        let refuse =
            |problem: &str| Err(Error::configuration(format!("retries: {problem}"), "Change the setting."));
        if self.attempts == 0 {
            return refuse("there must be at least one attempt");
        }
        if self.longest_delay < self.first_delay {
            return refuse("the longest delay is shorter than the first");
        }
        Ok(())
    }

    pub(crate) fn backoff(&self) -> ExponentialBackoff {
        ExponentialBuilder::new()
            .with_min_delay(self.first_delay)
            .with_max_delay(self.longest_delay)
            .with_jitter()
            .without_max_times()
            .build()
    }
}

/// What an attempt came to, if it did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Happened {
    /// Nothing reached the service.
    NotSent,
    /// It was sent, and no whole answer came.
    Lost,
    /// The service was called too often, and did nothing.
    Throttled,
    /// The service, or the gateway before it, failed while at it.
    Failed,
    /// The service says that it did it, in an answer that cannot be read.
    Unreadable,
    /// The signature's date was refused; nothing was done.
    ClockRefused,
    /// A token that was good before was refused; nothing was done, and a new one is to be had.
    TokenRefused,
    /// The service said no.
    Refused,
}

impl Happened {
    /// The table above, without what is sent again once, whatever the operation.
    pub(crate) fn may_repeat(self, retry: Retry) -> bool {
        match (self, retry) {
            (Happened::NotSent | Happened::Throttled, _) => true,
            (Happened::Lost | Happened::Failed, Retry::Always) => true,
            (Happened::Lost | Happened::Failed, Retry::Unsent | Retry::Unknown) => false,
            (Happened::Unreadable, _) => false,
            (Happened::ClockRefused | Happened::TokenRefused | Happened::Refused, _) => false,
        }
    }

    /// Whether the service may have done what it was asked.
    pub(crate) fn may_have_happened(self) -> bool {
        matches!(self, Happened::Lost | Happened::Failed | Happened::Unreadable)
    }

    pub(crate) fn of_status(status: u16) -> Happened {
        match status {
            429 => Happened::Throttled,
            // The service did not understand, so it did nothing.
            501 | 505 => Happened::Refused,
            // A protocol that nobody asked for: who knows.
            100..=199 | 408 | 500.. => Happened::Failed,
            _ => Happened::Refused,
        }
    }
}

/// How long the service wants to be left alone: in seconds, or until a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // The service's date is by the service's clock.
    let now = made_at(headers).unwrap_or(now);
    let asked = match text.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => date::after(date::in_header(text)?, now),
    };
    Some(asked)
}

/// When the answer was made, by the service's clock.
pub(crate) fn made_at(headers: &HeaderMap) -> Option<SystemTime> {
    date::in_header(headers.get(DATE)?.to_str().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, text.parse().unwrap());
        retry_after(&headers, date::in_answer("2026-11-22T10:00:00Z").unwrap()).map(|delay| delay.as_secs())
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(asked("0"), Some(0));
        assert_eq!(asked(" 7 "), Some(7));
        assert_eq!(asked("1000000000"), Some(1_000_000_000));
        assert_eq!(asked("18446744073709551615"), Some(u64::MAX));
        assert_eq!(asked("Sun, 22 Nov 2026 10:00:09 GMT"), Some(9));
        assert_eq!(asked("Sun, 22 Nov 2026 09:00:00 GMT"), Some(0), "a date that has passed");
        assert_eq!(asked("Sun, 22 Nov 2026 11:00:00 GMT"), Some(3600));
        for nonsense in ["", "-1", "soon", "1.5", "99999999999999999999", "Sun, 99 Nov 2026 10:00:00 GMT"] {
            assert_eq!(asked(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn an_operation_that_is_not_safe_to_repeat_is_not_repeated_once_it_was_sent() {
        for happened in [Happened::Lost, Happened::Failed] {
            assert!(happened.may_repeat(Retry::Always));
            assert!(!happened.may_repeat(Retry::Unsent));
            assert!(!happened.may_repeat(Retry::Unknown));
        }
        for status in [400, 401, 403, 404, 405, 409, 501, 505] {
            assert!(!Happened::of_status(status).may_repeat(Retry::Always), "{status}");
        }
    }
}
