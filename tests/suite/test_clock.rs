//! A clock that waits for nothing: delays end at once and are written down, limits never end.

use std::future::{pending, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use huaweicloud_vod::Clock;

#[derive(Clone, Debug)]
pub struct TestClock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    start: SystemTime,
    elapsed: Duration,
    delays: Vec<Duration>,
    limits_end: bool,
    next_limit_ends: bool,
}

impl TestClock {
    /// `start` in seconds since 1970.
    pub fn at(start: u64) -> TestClock {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(start);
        TestClock(Arc::new(Mutex::new(State {
            start,
            elapsed: Duration::ZERO,
            delays: Vec::new(),
            limits_end: false,
            next_limit_ends: false,
        })))
    }

    /// Time goes on.
    pub fn advance(&self, duration: Duration) {
        self.0.lock().unwrap().elapsed += duration;
    }

    /// From now on whatever has a limit and is not done at once is over it.
    pub fn end_limits(&self) {
        self.0.lock().unwrap().limits_end = true;
    }

    /// The next limit is over as soon as what it is for is not done at once.
    pub fn end_next_limit(&self) {
        self.0.lock().unwrap().next_limit_ends = true;
    }

    /// The delays between attempts so far.
    pub fn delays(&self) -> Vec<Duration> {
        self.0.lock().unwrap().delays.clone()
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        let state = self.0.lock().unwrap();
        state.start + state.elapsed
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().elapsed
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let mut state = self.0.lock().unwrap();
        state.delays.push(duration);
        state.elapsed += duration;
        Box::pin(ready(()))
    }

    fn limit(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let mut state = self.0.lock().unwrap();
        if std::mem::take(&mut state.next_limit_ends) || state.limits_end {
            return Box::pin(ready(()));
        }
        Box::pin(pending())
    }
}
