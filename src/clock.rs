//! Time as a parameter.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt;

/// Where a client gets the time from: signatures carry it, and delays and limits are measured with it. The
/// default is [`SystemClock`]; a test may bring one of its own, which need not wait for anything.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The date and time, for signatures.
    fn now(&self) -> SystemTime;

    /// The time since some fixed moment; it never goes backwards. For limits and delays.
    fn elapsed(&self) -> Duration;

    /// Ends when `duration` has passed: a delay between two attempts. A test's clock may end it at once.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// Ends when `duration` has passed: the limit of an attempt, which then is given up. A test's clock may
    /// never end it.
    fn limit(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.sleep(duration)
    }
}

/// The system's clock, and tokio's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// What `work` comes to, or `None` if that takes longer than `limit`.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    limit: Duration,
    work: impl Future<Output = T> + Unpin,
) -> Option<T> {
    before(&mut clock.limit(limit), work).await
}

/// What `work` comes to, or `None` if `over` ends before.
pub(crate) async fn before<T>(
    over: &mut Pin<Box<dyn Future<Output = ()> + Send>>,
    mut work: impl Future<Output = T> + Unpin,
) -> Option<T> {
    poll_fn(|context| match work.poll_unpin(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => over.as_mut().poll(context).map(|()| None),
    })
    .await
}
