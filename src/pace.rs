//! How fast requests go: evenly spaced, slower when the service throttles, and back to the quota when it does not.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::Clock;
use crate::operation::Operation;
use crate::{Error, Result};

#[cfg(test)]
mod simulation;

/// The pace of requests that share one quota, such as those of [`Client::cancel_many`](crate::Client::cancel_many).
/// Clones are the same pace: give one to several runs, and together they keep to it.
///
/// ```
/// use huaweicloud_vod::Pace;
///
/// let pace = Pace::per_minute(50)?;
/// assert_eq!(pace.now_per_minute(), Some(49.0));
/// # Ok::<(), huaweicloud_vod::Error>(())
/// ```
///
/// Requests are spaced evenly, at 98 % of the quota. A throttled answer holds all of them for some seconds, and
/// then they go on more slowly: as many a minute as the service took in the last one. From there the pace climbs,
/// slowly around what was too fast before and then faster, until it is at the quota again or throttled anew. So
/// it finds out what other programs leave of the quota, and takes what they give back.
///
/// With small quotas each throttled answer weighs more: where others take half of 100 a minute, about one answer in forty
/// is throttled, of 10 a minute one in ten and more.
#[derive(Clone)]
pub struct Pace(Arc<Mutex<State>>);

/// Of the quota: so that a request which travels a little faster than the one before it does not break it.
const SHARE: f64 = 0.98;

/// The quota's window.
const MINUTE: f64 = 60.0;

/// After a throttled answer: this share of what the service took in the last minute.
const STEP_DOWN: f64 = 0.9;

/// The climb: this share of the quota more, one span ([`Throttled::rate`]) after it is back at what was too fast.
const CLIMB: f64 = 0.2;

/// A climb is so slow that there are about so many requests to a throttled one.
const REQUESTS_TO_A_CLIMB: f64 = 50.0;
const SLOWEST_CLIMB: f64 = 300.0;

/// How far one throttled answer may slow it down: the last minute may have had few requests for another reason.
const LARGEST_STEP: f64 = 4.0;

/// In seconds: how long nothing is sent after a throttled answer, and after further ones.
const FIRST_PAUSE: f64 = 4.0;
const LATER_PAUSE: f64 = 8.0;
/// So many requests long at least, where requests are rare.
const PAUSE_IN_REQUESTS: f64 = 2.0;
const LONGEST_PAUSE: f64 = 30.0;

/// The service's own wish is heard up to this.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(300);

/// When every answer has been a throttled one for so long, it is no use.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// Between requests until one was taken again, so that its answer is likely known before the next one goes.
const PROBE: Duration = Duration::from_secs(1);

/// In seconds.
const SHORTEST_MEASUREMENT: f64 = 20.0;

/// A permit that is taken late by less than this, or by less than the space to the next, does not delay the others.
const SLACK: Duration = Duration::from_millis(10);

/// Whether there is any, after a throttled answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Patience {
    Left,
    Over,
}

/// All rates are in requests a second.
struct State {
    /// `None`: as fast as they come, until the service throttles.
    quota: Option<f64>,
    /// The earliest moment for the next request.
    next: Option<Duration>,
    taken: LastMinute,
    throttled: Option<Throttled>,
    throttled_answers: u64,
}

/// What there is to know after a throttled answer.
struct Throttled {
    /// The first one since a request was taken, if none was taken since.
    unbroken_since: Option<Duration>,
    /// The last one. Answers to what was sent before say nothing new.
    last: Duration,
    pause: f64,
    /// From here on the pace climbs.
    climb_from: Duration,
    /// What the service took.
    ceiling: f64,
    /// What the climb is measured by.
    scale: f64,
}

impl Pace {
    /// At most so many requests a minute: what the tenant may have, or a part of it. They go at 98 % of it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Input`](crate::ErrorKind::Input) for none at all.
    pub fn per_minute(quota: u32) -> Result<Pace> {
        match quota {
            0 => Err(Error::input("pace", "0 requests a minute are none")),
            _ => Ok(Pace::new(Some(f64::from(quota) * SHARE / MINUTE))),
        }
    }

    /// As fast as they come. When the service throttles, the pace slows down, and climbs again, without a limit.
    pub fn unlimited() -> Pace {
        Pace::new(None)
    }

    /// That of an operation's documented quota; unlimited where none is documented.
    pub(crate) fn of(operation: &Operation) -> Pace {
        Pace::new(operation.rate_limit.map(|quota| f64::from(quota) * SHARE / MINUTE))
    }

    fn new(quota: Option<f64>) -> Pace {
        Pace(Arc::new(Mutex::new(State {
            quota,
            next: None,
            taken: LastMinute::default(),
            throttled: None,
            throttled_answers: 0,
        })))
    }

    /// Never held across an await.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many requests a minute it allows now; `None` if there is no limit. A pause after a throttled answer does
    /// not show in it.
    pub fn now_per_minute(&self) -> Option<f64> {
        let state = self.state();
        let now = state.next.unwrap_or_default();
        state.rate(now).map(|rate| (rate * MINUTE * 10.0).round() / 10.0)
    }

    /// For how long nothing goes, after a throttled answer and before one that was taken.
    pub(crate) fn pause(&self, now: Duration) -> Option<Duration> {
        let state = self.state();
        state.throttled.as_ref().and_then(|throttled| throttled.unbroken_since)?;
        Some(state.next?.saturating_sub(now)).filter(|pause| !pause.is_zero())
    }

    /// How many throttled answers there were.
    pub fn throttled_answers(&self) -> u64 {
        self.state().throttled_answers
    }

    /// How many requests a second the service has taken of late, if that can be told yet.
    pub(crate) fn measured(&self, now: Duration) -> Option<f64> {
        self.state().taken.rate(now)
    }

    /// Whether there is any use in going on.
    pub(crate) fn patience(&self, now: Duration) -> Patience {
        self.state().patience(now)
    }

    /// Waits for a permit. Says when it was had.
    pub(crate) async fn permit(&self, clock: &dyn Clock) -> Duration {
        let mut now = clock.elapsed();
        loop {
            let wait = match self.state().permit(now) {
                None => return now,
                Some(wait) => wait,
            };
            clock.sleep(wait).await;
            // A test's clock may stand still.
            now = clock.elapsed().max(now + wait);
        }
    }

    /// The service took the request that was sent then, whatever it made of it.
    pub(crate) fn taken(&self, sent: Duration, now: Duration) {
        let mut state = self.state();
        state.taken.add(now);
        if let Some(throttled) = &mut state.throttled
            && sent > throttled.last
        {
            throttled.unbroken_since = None;
        }
    }

    /// The service throttled the request that was sent then. Says whether there is any use in going on.
    pub(crate) fn throttled(&self, sent: Duration, now: Duration, retry_after: Option<Duration>) -> Patience {
        self.state().throttle(sent, now, retry_after)
    }
}

impl State {
    /// Takes a permit, or says how long to wait before asking again.
    fn permit(&mut self, now: Duration) -> Option<Duration> {
        let next = self.next.unwrap_or(now);
        if next > now {
            return Some(next - now);
        }
        let probing = self.throttled.as_ref().is_some_and(|throttled| throttled.unbroken_since.is_some());
        let space = self.rate(now).map_or(Duration::ZERO, |rate| Duration::from_secs_f64(1.0 / rate));
        let space = if probing { space.max(PROBE) } else { space };
        let late = now - next;
        let from = if late < space.max(SLACK) { next } else { now };
        self.next = Some(from + space);
        None
    }

    fn rate(&self, now: Duration) -> Option<f64> {
        let climbed = self.throttled.as_ref().map(|throttled| throttled.rate(now));
        match (self.quota, climbed) {
            (Some(quota), Some(climbed)) => Some(quota.min(climbed)),
            (quota, climbed) => climbed.or(quota),
        }
    }

    fn throttle(&mut self, sent: Duration, now: Duration, retry_after: Option<Duration>) -> Patience {
        self.throttled_answers += 1;
        if let Some(wish) = retry_after {
            self.hold(now + wish.min(LONGEST_RETRY_AFTER));
        }
        let unbroken_since = match &mut self.throttled {
            // Of the same time as the last one.
            Some(throttled) if sent <= throttled.last => return Patience::Left,
            Some(throttled) => throttled.unbroken_since,
            None => None,
        };
        let throttled = match (self.throttled.take(), unbroken_since) {
            (Some(throttled), Some(_)) => {
                let pause = (throttled.pause * 2.0).min(throttled.pause_of(LATER_PAUSE));
                Throttled { pause, last: now, ..throttled }
            }
            (before, _) => {
                let rate = match (self.quota, before.map(|before| before.rate(sent))) {
                    (Some(quota), Some(rate)) => Some(quota.min(rate)),
                    (quota, rate) => rate.or(quota),
                };
                let least = rate.map_or(0.0, |rate| rate / LARGEST_STEP);
                let ceiling = (self.taken.count(now).max(1.0) / MINUTE).max(least);
                let ceiling = self.quota.map_or(ceiling, |quota| ceiling.min(quota));
                let throttled = Throttled {
                    unbroken_since: Some(now),
                    last: now,
                    pause: 0.0,
                    climb_from: now,
                    ceiling,
                    scale: self.quota.unwrap_or(ceiling),
                };
                Throttled { pause: throttled.pause_of(FIRST_PAUSE), ..throttled }
            }
        };
        let resume = now + Duration::from_secs_f64(throttled.pause);
        self.throttled = Some(Throttled { climb_from: resume, ..throttled });
        self.hold(resume);
        self.patience(now)
    }

    fn patience(&self, now: Duration) -> Patience {
        match self.throttled.as_ref().and_then(|throttled| throttled.unbroken_since) {
            Some(since) if now.saturating_sub(since) >= PATIENCE => Patience::Over,
            _ => Patience::Left,
        }
    }

    fn hold(&mut self, until: Duration) {
        self.next = Some(self.next.unwrap_or(until).max(until));
    }
}

impl Throttled {
    fn pause_of(&self, seconds: f64) -> f64 {
        (PAUSE_IN_REQUESTS / self.ceiling).clamp(seconds, LONGEST_PAUSE)
    }

    /// A cubic curve: steep below the ceiling, flat around it, and steep again beyond.
    fn rate(&self, now: Duration) -> f64 {
        let span = (REQUESTS_TO_A_CLIMB / self.ceiling).clamp(MINUTE, SLOWEST_CLIMB);
        let at_ceiling = ((1.0 - STEP_DOWN) * self.ceiling / (CLIMB * self.scale)).cbrt();
        let climbed = now.saturating_sub(self.climb_from).as_secs_f64() / span;
        self.ceiling + CLIMB * self.scale * (climbed - at_ceiling).powi(3)
    }
}

/// How many requests the service took in the last minute, second by second.
struct LastMinute {
    seconds: [u32; 60],
    /// The second up to which it is counted.
    second: u64,
    first: Option<Duration>,
}

impl Default for LastMinute {
    fn default() -> Self {
        LastMinute { seconds: [0; 60], second: 0, first: None }
    }
}

impl LastMinute {
    fn add(&mut self, now: Duration) {
        self.first.get_or_insert(now);
        self.forget(now);
        if let Some(count) = self.seconds.get_mut(place(self.second)) {
            *count = count.saturating_add(1);
        }
    }

    fn forget(&mut self, now: Duration) {
        let passed = now.as_secs().saturating_sub(self.second).min(60);
        for second in 1..=passed {
            if let Some(count) = self.seconds.get_mut(place(self.second + second)) {
                *count = 0;
            }
        }
        self.second = self.second.max(now.as_secs());
    }

    fn count(&mut self, now: Duration) -> f64 {
        self.forget(now);
        self.seconds.iter().copied().map(f64::from).sum()
    }

    /// In requests a second; not from the first few.
    fn rate(&mut self, now: Duration) -> Option<f64> {
        let span = now.saturating_sub(self.first?).as_secs_f64().min(MINUTE);
        (span >= SHORTEST_MEASUREMENT).then(|| self.count(now) / span)
    }
}

fn place(second: u64) -> usize {
    usize::try_from(second % 60).unwrap_or_default()
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").field("per_minute", &self.now_per_minute()).finish_non_exhaustive()
    }
}
