//! The queue: which transcoding tasks wait.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream, Stream};

use crate::date;
use crate::error::ErrorKind;
use crate::generated::known::asset_task::status::WAITING;
use crate::generated::operations::LIST_ASSET_TASK_INFO;
use crate::generated::vod::Client;
use crate::generated::vod::types::AssetTask;
use crate::operation::Bounds;
use crate::{Error, Result};

/// A transcoding task that waits in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueuedTask {
    /// The media asset to be transcoded.
    pub asset_id: String,
    /// The template that it will be transcoded with.
    pub template: Option<String>,
    /// Since when it waits.
    pub since: Option<SystemTime>,
    /// How long it has waited: as the service says, or, where it does not, counted from `since` by the client's clock.
    pub waiting: Option<Duration>,
}

/// The transcoding tasks that wait, from [`Client::queued`]: a [`Stream`], and without any library of streams,
/// [`Queued::next`].
#[must_use = "nothing is asked before the first task is"]
pub struct Queued(BoxStream<'static, Result<QueuedTask>>);

impl Client {
    /// The transcoding tasks that wait in the queue, page by page as they are taken.
    ///
    /// ```no_run
    /// # async fn example(vod: huaweicloud_vod::Client) -> Result<(), huaweicloud_vod::Error> {
    /// let mut queued = vod.queued();
    /// while let Some(task) = queued.next().await {
    ///     let task = task?;
    ///     println!("{} waits since {:?}", task.asset_id, task.since);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The queue moves while it is read: a task that is listed may have started when it is cancelled, which is
    /// [`CancelOutcome::NotQueued`](crate::CancelOutcome::NotQueued). Whether a page shifts when tasks before it
    /// are cancelled is not documented: to cancel all of them, read again until none is left.
    ///
    /// Documentation: <https://support.huaweicloud.com/intl/zh-cn/api-vod/ListAssetTaskInfo.html>
    ///
    /// # Errors
    ///
    /// A page that cannot be read is an error, and then the stream ends. A task without an asset id is an error, too,
    /// and the stream goes on after it.
    pub fn queued(&self) -> Queued {
        let pages =
            Pages { client: self.clone(), marker: None, seen: HashSet::new(), empty: 0, ended: false };
        let pages = stream::unfold(pages, |mut pages| async move {
            let page = pages.next().await?;
            Some((page, pages))
        });
        let tasks = pages.flat_map(|page| match page {
            Ok(tasks) => stream::iter(tasks),
            Err(error) => stream::iter(vec![Err(error)]),
        });
        // Whoever asks on after the end is told again that it is over.
        Queued(tasks.fuse().boxed())
    }
}

/// The pages of the list, one after the other.
struct Pages {
    client: Client,
    marker: Option<String>,
    /// A list whose markers lead in a circle would never end.
    seen: HashSet<String>,
    /// How many pages in a row had nothing on them.
    empty: u32,
    ended: bool,
}

/// So many empty pages in a row are a list without an end.
const MOST_EMPTY_PAGES: u32 = 100;

impl Pages {
    async fn next(&mut self) -> Option<Result<Vec<Result<QueuedTask>>>> {
        if self.ended {
            return None;
        }
        let page = self.read().await;
        self.ended = page.is_err() || self.marker.is_none();
        Some(page)
    }

    async fn read(&mut self) -> Result<Vec<Result<QueuedTask>>> {
        let mut request = self.client.waiting_tasks();
        if let Some(largest) = largest_page() {
            request = request.limit(largest);
        }
        if let Some(marker) = &self.marker {
            request = request.marker(marker.clone());
        }
        let page = request.send().await?.into_inner();
        self.marker = page.next_marker.filter(|marker| !marker.is_empty());
        let tasks = page.results.unwrap_or_default();
        self.empty = if tasks.is_empty() { self.empty + 1 } else { 0 };
        let problem = match &self.marker {
            Some(marker) if !self.seen.insert(marker.clone()) => "leads back to a page that was read before",
            Some(_) if self.empty >= MOST_EMPTY_PAGES => "goes on and on, with nothing on its pages",
            _ => "",
        };
        if !problem.is_empty() {
            return Err(Error::new(ErrorKind::Answer, format!("the list of tasks {problem}"))
                .advise("Some tasks may be missing: read it again."));
        }
        let settings = &self.client.inner.settings;
        let now = self.client.inner.service_time(settings.clock_offset.load(Ordering::Relaxed))?;
        Ok(tasks.into_iter().filter(waits).map(|task| queued_task(task, now)).collect())
    }
}

/// As many at once as the spec allows.
fn largest_page() -> Option<i64> {
    LIST_ASSET_TASK_INFO.limits.iter().find_map(|limit| match limit.bounds {
        Bounds::Number { maximum, .. } if limit.place == "limit" => maximum,
        _ => None,
    })
}

/// Only those were asked for. One whose state is not told counts, one that has started does not.
fn waits(task: &AssetTask) -> bool {
    task.status.as_deref().is_none_or(|status| status == WAITING)
}

fn queued_task(task: AssetTask, now: SystemTime) -> Result<QueuedTask> {
    let Some(asset_id) = task.asset_id.filter(|asset_id| !asset_id.trim().is_empty()) else {
        return Err(Error::new(ErrorKind::Answer, "the service lists a waiting task without its asset id"));
    };
    let since = task.create_time.as_deref().and_then(date::in_answer);
    let result = task.transcode_result.unwrap_or_default();
    let told = result.waiting_time.and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs);
    let counted = since.map(|since| date::after(now, since));
    Ok(QueuedTask { asset_id, template: result.template_name, since, waiting: told.or(counted) })
}

impl Queued {
    /// The next task; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<QueuedTask>> {
        self.0.next().await
    }
}

impl Stream for Queued {
    type Item = Result<QueuedTask>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl fmt::Debug for Queued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queued").finish_non_exhaustive()
    }
}
