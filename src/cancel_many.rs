//! Cancelling many: a stream of asset ids in, a stream of reports out, at the pace of the service's quota.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::{BoxStream, FusedStream, FuturesUnordered, Stream};

use crate::auth::BoxFuture;
use crate::call::Call;
use crate::cancel::{CancelReport, Outcome};
use crate::generated::operations::CANCEL_ASSET_TRANSCODE_TASK;
use crate::generated::vod::Client;
use crate::hooks::Context;
use crate::pace::{Pace, Patience};
use crate::seen::Seen;
use crate::{Error, ErrorKind, Result};

const CONCURRENCY: usize = 8;

/// Cancels the queued transcoding of many media assets, from [`Client::cancel_many`]: a [`Stream`] of reports, and
/// without any library of streams, [`CancelMany::next`].
///
/// Nothing is sent before the first report is asked for, and requests make progress only while one is. Dropped, it
/// leaves the requests that are on their way unanswered: to end in order, call [`CancelMany::stop`] and take the
/// reports that are left.
#[must_use = "nothing is sent before the first report is asked for"]
pub struct CancelMany {
    client: Client,
    asset_ids: BoxStream<'static, String>,
    ended: bool,
    concurrency: usize,
    pace: Pace,
    before_sending: Option<Arc<Mutex<BeforeSending>>>,
    running: FuturesUnordered<Running>,
    /// Reports on what was given up when the run stopped.
    given_up: VecDeque<CancelReport>,
    seen: Seen,
    /// The first request is over.
    fanned_out: bool,
    /// Why nothing is sent any more.
    stopped: Option<String>,
    progress: Progress,
    /// How many reports in a row needed no waiting.
    at_once: u32,
}

/// After so many, others have their turn: what is on its way is answered meanwhile.
const MOST_AT_ONCE: u32 = 64;

type BeforeSending = dyn FnMut(&str) -> std::result::Result<(), String> + Send;

/// One asset's request, which can be given up while nothing of it is on its way.
struct Running {
    asset_id: String,
    call: Arc<Call>,
    report: BoxFuture<'static, CancelReport>,
}

impl Running {
    /// For one that waits to be sent, for the first time or again.
    fn give_up(self, reason: &str) -> CancelReport {
        let mut report = CancelReport::unsent(self.asset_id, Outcome::NotSent, reason);
        report.attempts = self.call.attempts();
        report.earlier_attempts = self.call.earlier();
        if let Some(last) = report.earlier_attempts.last() {
            let may_have_happened = self.call.may_have_happened();
            report.outcome = if may_have_happened { Outcome::Unknown } else { Outcome::Failed };
            report.message = Some(format!("{last} It was not sent again: {reason}"));
        }
        report
    }
}

impl Future for Running {
    type Output = CancelReport;

    fn poll(mut self: Pin<&mut Self>, context: &mut TaskContext<'_>) -> Poll<CancelReport> {
        self.report.as_mut().poll(context)
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Assets that were cancelled.
    pub cancelled: u64,
    /// Assets that were not in the queue any more.
    pub not_queued: u64,
    /// Assets of which it is not known.
    pub unknown: u64,
    /// Assets that could not be cancelled.
    pub failed: u64,
    /// Assets that nothing was sent for, since the run had stopped.
    pub not_sent: u64,
    /// Repeated ids.
    pub duplicates: u64,
    /// Assets that are being cancelled now, or wait for a permit of the pace.
    pub in_flight: usize,
    /// Throttled answers, each of them repeated.
    pub throttled_answers: u64,
    /// How many requests a minute the pace allows now; `None` if there is no limit.
    pub pace: Option<f64>,
    /// For how long nothing is sent from now on, since the last answer was a throttled one.
    pub pause: Option<Duration>,
    /// How many requests a minute the service has taken of late; `None` in the first 20 seconds.
    pub measured_pace: Option<f64>,
    /// How many ids are still to come, if the stream of them says so exactly.
    pub to_come: Option<u64>,
    /// How long the ids to come and those in flight will take, if that can be told.
    pub time_left: Option<Duration>,
}

impl Progress {
    /// How many assets have been reported, repeated ids among them.
    pub fn reported(&self) -> u64 {
        self.cancelled + self.not_queued + self.unknown + self.failed + self.not_sent + self.duplicates
    }

    /// How long so many more assets will take, after the pause if there is one, at the pace of late; `None` where there
    /// is none to go by.
    pub fn time_for(&self, assets: u64) -> Option<Duration> {
        let per_minute = self.measured_pace.or(self.pace).filter(|pace| *pace > 0.0)?;
        let takes = Duration::try_from_secs_f64(assets as f64 * 60.0 / per_minute).ok()?;
        Some(takes.saturating_add(self.pause.unwrap_or_default()))
    }
}

impl Client {
    /// Cancels the queued transcoding of many media assets: each once, at the pace of the service's quota, and with a
    /// report for each id that was given.
    ///
    /// ```
    /// # #[cfg(feature = "mock")]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), huaweicloud_vod::Error> {
    /// # let fake = huaweicloud_vod::mock::FakeVod::start();
    /// # fake.add_queued("f488337c31c8e4622f1590735b134c65");
    /// # let vod = fake.client();
    /// use huaweicloud_vod::stream;
    ///
    /// let asset_ids = ["f488337c31c8e4622f1590735b134c65", "2b1f3e0c7a5d4e6f8091a2b3c4d5e6f7"];
    /// let mut cancelling = vod.cancel_many(stream::iter(asset_ids));
    /// while let Some(report) = cancelling.next().await {
    ///     println!("{} {}", report.asset_id, report.outcome.as_str());
    /// }
    /// # assert_eq!(cancelling.progress().cancelled, 1);
    /// # Ok(())
    /// # }
    /// # #[cfg(not(feature = "mock"))]
    /// # fn main() {}
    /// ```
    ///
    /// The ids may come from anywhere and be any number: they are taken one by one as they can be sent, and only 12
    /// bytes of each are kept (about 24 in memory) to recognise repeats, which come back as
    /// [`Outcome::Duplicate`](crate::Outcome::Duplicate). Reports come in the order in which the requests end.
    ///
    /// The quota is the tenant's: at 100 cancels a minute 5,000 take 51 minutes, however many processes there are.
    /// See [`Pace`] for how it is kept to, and shared with other programs. A throttled request is sent again, as often
    /// as it takes, and this does not count against [`Retries::attempts`](crate::Retries::attempts).
    ///
    /// The first request goes alone. When credentials or settings turn out to be no good, nothing more is sent, and
    /// the rest is reported as [`Outcome::NotSent`](crate::Outcome::NotSent); so it is when the service has throttled
    /// every request for 15 minutes. A right that is missing does not stop the run, since it may be granted for some
    /// assets only.
    pub fn cancel_many<S>(&self, asset_ids: S) -> CancelMany
    where
        S: Stream + Send + 'static,
        S::Item: Into<String>,
    {
        CancelMany {
            client: self.clone(),
            asset_ids: asset_ids.map(Into::into).boxed(),
            ended: false,
            concurrency: CONCURRENCY,
            pace: Pace::of(&CANCEL_ASSET_TRANSCODE_TASK),
            before_sending: None,
            running: FuturesUnordered::new(),
            given_up: VecDeque::new(),
            seen: Seen::default(),
            fanned_out: false,
            stopped: None,
            progress: Progress::default(),
            at_once: 0,
        }
    }
}

impl CancelMany {
    /// How many requests may be on their way at a time. Default: 8, which keeps to 100 a minute as long as an answer
    /// takes less than five seconds. 0 counts as 1.
    pub fn concurrency(self, concurrency: usize) -> CancelMany {
        CancelMany { concurrency: concurrency.max(1), ..self }
    }

    /// The pace. Default: the quota of the operation, as the vendor documents it ([`Operation::rate_limit`]).
    ///
    /// [`Operation::rate_limit`]: crate::Operation::rate_limit
    pub fn pace(self, pace: Pace) -> CancelMany {
        CancelMany { pace, ..self }
    }

    /// What to do with each id just before its first request goes out, such as noting it in a journal. If that fails,
    /// the request is not sent and the run stops: this id and the rest are reported as
    /// [`Outcome::NotSent`](crate::Outcome::NotSent), with the text as the reason.
    pub fn before_sending<F>(self, action: F) -> CancelMany
    where
        F: FnMut(&str) -> std::result::Result<(), String> + Send + 'static,
    {
        CancelMany { before_sending: Some(Arc::new(Mutex::new(action))), ..self }
    }

    /// The next report; `None` after the last one. Nothing is lost if it is dropped before it is done.
    pub async fn next(&mut self) -> Option<CancelReport> {
        StreamExt::next(self).await
    }

    /// Sends nothing more. What is on its way is answered and reported; what waits to be sent again is given up; and the
    /// rest of the ids is reported, as they come, with [`Outcome::NotSent`](crate::Outcome::NotSent) and this reason.
    pub fn stop(&mut self, reason: impl Into<String>) {
        self.stopped.get_or_insert_with(|| reason.into());
        self.give_up();
    }

    /// When it is stopped, nothing waits to be sent.
    fn give_up(&mut self) {
        let Some(reason) = &self.stopped else { return };
        if self.running.iter().all(|running| running.call.is_under_way()) {
            return;
        }
        for running in std::mem::take(&mut self.running) {
            match running.call.is_under_way() {
                true => self.running.push(running),
                false => self.given_up.push_back(running.give_up(reason)),
            }
        }
    }

    /// Why nothing is sent any more, if that is so.
    pub fn stopped(&self) -> Option<&str> {
        self.stopped.as_deref()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let now = self.now();
        let (least, most) = self.asset_ids.size_hint();
        let to_come = most.filter(|most| *most == least).and_then(|most| u64::try_from(most).ok());
        let progress = Progress {
            in_flight: self.running.len() + self.given_up.len(),
            throttled_answers: self.pace.throttled_answers(),
            pace: self.pace.now_per_minute(),
            pause: self.pace.pause(now),
            measured_pace: self.pace.measured(now).map(|rate| (rate * 600.0).round() / 10.0),
            to_come,
            ..self.progress
        };
        let left = to_come.map(|to_come| to_come.saturating_add(progress.in_flight as u64));
        Progress { time_left: left.and_then(|left| progress.time_for(left)), ..progress }
    }

    fn now(&self) -> Duration {
        self.client.inner.settings.clock.elapsed()
    }

    /// What to do with the next id: report on it at once, or send a request for it.
    fn take(&mut self, asset_id: String) -> Option<CancelReport> {
        if !self.seen.insert(&asset_id) {
            let why = "given more than once; see its first line";
            return Some(CancelReport::unsent(asset_id, Outcome::Duplicate, why));
        }
        if let Some(reason) = &self.stopped {
            return Some(CancelReport::unsent(asset_id, Outcome::NotSent, reason));
        }
        let context = Context { pace: Some(self.pace.clone()), ..self.client.inner.clone() };
        let client = Client { inner: context, ..self.client.clone() };
        let action = self.before_sending.clone().map(|action| before(action, asset_id.clone()));
        let (call, report) = client.begin_cancel(asset_id.clone(), action);
        self.running.push(Running { asset_id, call, report: Box::pin(report) });
        None
    }

    /// A request is over.
    fn end(&mut self, mut report: CancelReport) -> CancelReport {
        self.fanned_out |= report.attempts > 0;
        let Some(error) = &report.error else { return report };
        let unsent = report.attempts == 0;
        match error.kind() {
            ErrorKind::Configuration if unsent => {
                report.outcome = Outcome::NotSent;
                self.stop(error.what_happened());
            }
            // Each refused signature brings the access key nearer to its lock.
            ErrorKind::Credentials => self.stop("the credentials were refused"),
            ErrorKind::Throttled if self.pace.patience(self.now()) == Patience::Over => {
                self.stop("the service has throttled every request for 15 minutes")
            }
            _ => {}
        }
        report
    }

    fn count(&mut self, report: CancelReport) -> CancelReport {
        let progress = &mut self.progress;
        let count = match report.outcome {
            Outcome::Cancelled => &mut progress.cancelled,
            Outcome::NotQueued => &mut progress.not_queued,
            Outcome::Unknown => &mut progress.unknown,
            Outcome::Failed => &mut progress.failed,
            Outcome::NotSent => &mut progress.not_sent,
            Outcome::Duplicate => &mut progress.duplicates,
        };
        *count += 1;
        report
    }
}

/// The user's action for one id.
fn before(action: Arc<Mutex<BeforeSending>>, asset_id: String) -> crate::call::BeforeSending {
    Box::new(move || -> Result<()> {
        let mut action = action.lock().unwrap_or_else(PoisonError::into_inner);
        action(&asset_id).map_err(|problem| Error::new(ErrorKind::Configuration, problem))
    })
}

impl Stream for CancelMany {
    type Item = CancelReport;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut TaskContext<'_>) -> Poll<Option<CancelReport>> {
        let this = &mut *self;
        loop {
            // What was sent first, so that no number of repeated ids holds it up.
            if let Poll::Ready(Some(report)) = this.running.poll_next_unpin(context) {
                let report = this.end(report);
                return Poll::Ready(Some(this.count(report)));
            }
            this.give_up();
            if let Some(report) = this.given_up.pop_front() {
                return Poll::Ready(Some(this.count(report)));
            }
            let room = if this.fanned_out { this.concurrency } else { 1 };
            if this.ended && this.running.is_empty() {
                return Poll::Ready(None);
            }
            if this.ended || this.running.len() >= room {
                return Poll::Pending;
            }
            if this.at_once >= MOST_AT_ONCE {
                this.at_once = 0;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            match this.asset_ids.poll_next_unpin(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => this.ended = true,
                Poll::Ready(Some(asset_id)) => {
                    if let Some(report) = this.take(asset_id) {
                        this.at_once += 1;
                        return Poll::Ready(Some(this.count(report)));
                    }
                }
            }
        }
    }
}

impl FusedStream for CancelMany {
    fn is_terminated(&self) -> bool {
        self.ended && self.running.is_empty() && self.given_up.is_empty()
    }
}

/// No ids: there may be a million.
impl fmt::Debug for CancelMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelMany").field("progress", &self.progress()).finish_non_exhaustive()
    }
}
