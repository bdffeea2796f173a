//! Time that passes only when it is told to: a delay is over at once and moves it on; a limit ends when the
//! server says that so much time has gone by.

use std::future::{poll_fn, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::{Duration, SystemTime};

use huaweicloud_vod::Clock;

/// 2026-11-22T10:00:00Z
const START: u64 = 1_795_341_600;

#[derive(Clone, Debug, Default)]
pub struct VirtualClock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    delays: Vec<Duration>,
    limits: Vec<Limit>,
    next_id: u64,
}

#[derive(Debug)]
struct Limit {
    id: u64,
    ends: Duration,
    waker: Option<Waker>,
}

impl State {
    fn move_to(&mut self, elapsed: Duration) {
        self.elapsed = elapsed;
        self.limits.iter_mut().filter_map(|limit| limit.waker.take()).for_each(Waker::wake);
    }
}

impl VirtualClock {
    /// The delays between attempts so far.
    pub fn delays(&self) -> Vec<Duration> {
        self.0.lock().unwrap().delays.clone()
    }

    /// Time goes on, but not beyond the limit that ends first. Says whether that is over now.
    pub fn advance_to_limit(&self, duration: Duration) -> bool {
        let mut state = self.0.lock().unwrap();
        let Some(ends) = state.limits.iter().map(|limit| limit.ends).min() else {
            return false;
        };
        let elapsed = ends.min(state.elapsed.saturating_add(duration));
        state.move_to(elapsed);
        elapsed == ends
    }

    /// Nothing happens until the limit that ends first is over.
    pub fn pass_limit(&self) {
        self.advance_to_limit(Duration::MAX);
    }

    /// The time so far. The jitter of delays is random, so that where it plays a part there are bounds: half a
    /// second doubled some times, to twice that.
    pub fn time(&self) -> String {
        let state = self.0.lock().unwrap();
        let seconds = |duration: Duration| format!("{}", duration.as_secs_f64());
        if state.elapsed.subsec_nanos() == 0 {
            return format!("{} s", seconds(state.elapsed));
        }
        let rest = state.elapsed - state.delays.iter().sum::<Duration>();
        let (mut least, mut most) = (rest, rest);
        for &delay in &state.delays {
            let mut shortest = Duration::from_millis(500);
            while shortest * 2 <= delay {
                shortest *= 2;
            }
            // Of whole seconds: what the service asked for.
            let exact = delay.subsec_nanos() == 0;
            least += if exact { delay } else { shortest };
            most += if exact { delay } else { shortest * 2 };
        }
        format!("{}–{} s", seconds(least), seconds(most))
    }
}

/// A limit that runs; taken out of the list when it is over or given up.
struct Running {
    clock: VirtualClock,
    id: u64,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.clock.0.lock().unwrap().limits.retain(|limit| limit.id != self.id);
    }
}

impl Running {
    async fn over(self, ends: Duration) {
        poll_fn(|context| {
            let mut state = self.clock.0.lock().unwrap();
            if state.elapsed >= ends {
                return Poll::Ready(());
            }
            for limit in state.limits.iter_mut().filter(|limit| limit.id == self.id) {
                limit.waker = Some(context.waker().clone());
            }
            Poll::Pending
        })
        .await;
        // What is in the socket already came in time: each of these looks into it once more.
        for _ in 0..50 {
            tokio::task::yield_now().await;
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
        let mut state = self.0.lock().unwrap();
        state.delays.push(duration);
        let elapsed = state.elapsed + duration;
        state.move_to(elapsed);
        Box::pin(ready(()))
    }

    fn limit(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let mut state = self.0.lock().unwrap();
        let (id, ends) = (state.next_id, state.elapsed.saturating_add(duration));
        state.next_id += 1;
        state.limits.push(Limit { id, ends, waker: None });
        Box::pin(Running { clock: self.clone(), id }.over(ends))
    }
}
