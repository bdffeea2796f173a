//! A clock that goes on to the next sleeper's time as soon as nothing else is left to do: minutes pass in milliseconds,
//! and in the order in which they would.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

use huaweicloud_vod::Clock;

#[derive(Clone, Debug, Default)]
pub struct VirtualClock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    sleepers: BTreeMap<(Duration, u64), Waker>,
    sleeps: u64,
    /// Attempts that are on their way to a server, which takes no time.
    attempts: usize,
}

/// A full minute, and the start of all runs.
const START: u64 = 1_795_341_600;

impl VirtualClock {
    /// Runs this, with the clock.
    pub fn run<F: Future>(work: impl FnOnce(VirtualClock) -> F) -> F::Output {
        let clock = VirtualClock::default();
        let idle = clock.clone();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .on_thread_park(move || idle.go_on())
            .build()
            .unwrap();
        runtime.block_on(work(clock))
    }

    fn go_on(&self) {
        let mut state = self.0.lock().unwrap();
        if state.attempts > 0 {
            return;
        }
        if let Some(((time, _), waker)) = state.sleepers.pop_first() {
            state.elapsed = state.elapsed.max(time);
            drop(state);
            waker.wake();
        }
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(START) + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().elapsed
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let clock = self.clone();
        let mut state = self.0.lock().unwrap();
        state.sleeps += 1;
        let sleeper = Sleeper { place: (state.elapsed + duration, state.sleeps), clock };
        Box::pin(poll_fn(move |context| {
            let mut state = sleeper.clock.0.lock().unwrap();
            if state.elapsed >= sleeper.place.0 {
                return Poll::Ready(());
            }
            state.sleepers.insert(sleeper.place, context.waker().clone());
            Poll::Pending
        }))
    }

    /// Never ends.
    fn limit(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.0.lock().unwrap().attempts += 1;
        let attempt = Attempt(self.clone());
        Box::pin(poll_fn(move |_| {
            let _ = &attempt;
            Poll::Pending
        }))
    }
}

/// One that is dropped wakes nobody.
struct Sleeper {
    clock: VirtualClock,
    place: (Duration, u64),
}

impl Drop for Sleeper {
    fn drop(&mut self) {
        self.clock.0.lock().unwrap().sleepers.remove(&self.place);
    }
}

struct Attempt(VirtualClock);

impl Drop for Attempt {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().attempts -= 1;
    }
}
