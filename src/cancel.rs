//! Cancelling queued transcoding.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::call::{BeforeSending, Call};
use crate::generated::operations::CANCEL_ASSET_TRANSCODE_TASK;
use crate::generated::vod::Client;
use crate::hooks::Context;
use crate::{Error, Result};

/// How a cancel ended. None of these is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CancelOutcome {
    /// The task was taken out of the queue.
    Cancelled,
    /// There was nothing to cancel any more: the task has started, is done, or never was in the queue
    /// (VOD.10083).
    NotQueued,
    /// The answer to an earlier attempt was lost, and the next one said that the task is not in the queue:
    /// the earlier attempt may have cancelled it. The asset's tasks tell.
    Unknown,
}

/// What became of one media asset that was to be cancelled: a line of the account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CancelReport {
    /// The media asset.
    pub asset_id: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The service's code, such as `VOD.10083`.
    pub error_code: Option<String>,
    /// The HTTP status of the last answer.
    pub status: Option<u16>,
    /// The id under which the service knows the last request.
    pub request_id: Option<String>,
    /// What happened and what to do, unless it was cancelled.
    pub message: Option<String>,
    /// How often the request was sent, or tried to be.
    pub attempts: u32,
    /// Why the earlier attempts failed, also if a later one succeeded. Not in the serialized form.
    #[serde(skip)]
    pub earlier_attempts: Vec<String>,
    /// The error behind the outcome, unless it was cancelled or nothing was sent. Not in the serialized form.
    #[serde(skip)]
    pub error: Option<Error>,
}

/// What became of a media asset, with the ends that are errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// [`CancelOutcome::Cancelled`]
    Cancelled,
    /// [`CancelOutcome::NotQueued`]
    NotQueued,
    /// [`CancelOutcome::Unknown`], or an error after an attempt whose answer was lost: it may have been
    /// cancelled.
    Unknown,
    /// It was not cancelled; the message says why.
    Failed,
    /// The run stopped before it: nothing was sent.
    NotSent,
    /// A repeated line: see the first one.
    Duplicate,
}

impl Outcome {
    /// As in the account: `not_queued`.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Cancelled => "cancelled",
            Outcome::NotQueued => "not_queued",
            Outcome::Unknown => "unknown",
            Outcome::Failed => "failed",
            Outcome::NotSent => "not_sent",
            Outcome::Duplicate => "duplicate",
        }
    }
}

impl CancelReport {
    /// A report on an asset for which nothing was sent.
    pub fn unsent(asset_id: impl Into<String>, outcome: Outcome, message: impl Into<String>) -> CancelReport {
        CancelReport {
            asset_id: asset_id.into(),
            outcome,
            error_code: None,
            status: None,
            request_id: None,
            message: Some(message.into()),
            attempts: 0,
            earlier_attempts: Vec::new(),
            error: None,
        }
    }
}

impl Client {
    /// Cancels the queued transcoding of a media asset.
    ///
    /// ```no_run
    /// # async fn example(vod: huaweicloud_vod::Client) -> Result<(), huaweicloud_vod::Error> {
    /// use huaweicloud_vod::CancelOutcome;
    ///
    /// match vod.cancel("f488337c31c8e4622f1590735b134c65").await? {
    ///     CancelOutcome::Cancelled => println!("it will not run"),
    ///     CancelOutcome::NotQueued => println!("too late, or nothing was queued"),
    ///     CancelOutcome::Unknown => println!("it may have been cancelled: look at its tasks"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Documentation: <https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0192.html>. What is not
    /// documented, and so not known: what a second cancel of the same asset answers, which task is meant where
    /// several wait for one asset, and the state of the asset afterwards.
    ///
    /// # Errors
    ///
    /// Everything but the three outcomes. If the call ends in an error after an attempt whose answer was lost,
    /// [`Error::may_have_happened`] is true.
    pub async fn cancel(&self, asset_id: impl Into<String>) -> Result<CancelOutcome> {
        match self.cancel_asset_transcode_task().asset_id(asset_id.into()).send().await {
            Ok(_) => Ok(CancelOutcome::Cancelled),
            Err(error) => outcome_of(&error).ok_or(error),
        }
    }

    /// Cancels the queued transcoding of a media asset and reports what became of it, errors included.
    ///
    /// ```no_run
    /// # async fn example(vod: huaweicloud_vod::Client) {
    /// let report = vod.cancel_report("f488337c31c8e4622f1590735b134c65").await;
    /// println!("{}\t{}\t{} attempts", report.asset_id, report.outcome.as_str(), report.attempts);
    /// # }
    /// ```
    pub async fn cancel_report(&self, asset_id: impl Into<String>) -> CancelReport {
        self.begin_cancel(asset_id.into(), None).1.await
    }

    /// The record of the call, made here so that it is still there when the call succeeded, and what it comes to.
    pub(crate) fn begin_cancel(
        &self,
        asset_id: String,
        before_sending: Option<BeforeSending>,
    ) -> (Arc<Call>, impl Future<Output = CancelReport> + Send + 'static) {
        let call = Arc::new(self.inner.new_call(&CANCEL_ASSET_TRANSCODE_TASK, before_sending));
        let inner = Context { call: Some(Arc::clone(&call)), ..self.inner.clone() };
        let client = Client { baseurl: self.baseurl.clone(), client: self.client.clone(), inner };
        (Arc::clone(&call), async move {
            let result = client.cancel_asset_transcode_task().asset_id(asset_id.clone()).send().await;
            report(asset_id, &call, result.map(drop))
        })
    }
}

fn report(asset_id: String, call: &Call, result: Result<()>) -> CancelReport {
    let (status, request_id) = call.answer();
    let report = CancelReport {
        asset_id,
        outcome: Outcome::Cancelled,
        error_code: None,
        status,
        request_id,
        message: None,
        attempts: call.attempts(),
        earlier_attempts: call.earlier(),
        error: None,
    };
    let Err(error) = result else { return report };
    CancelReport {
        outcome: match outcome_of(&error) {
            Some(CancelOutcome::NotQueued) => Outcome::NotQueued,
            Some(_) => Outcome::Unknown,
            None if error.may_have_happened() => Outcome::Unknown,
            None => Outcome::Failed,
        },
        error_code: error.code().map(str::to_owned),
        status: error.status(),
        request_id: error.request_id().map(str::to_owned),
        message: Some(error.what_happened()),
        error: Some(error),
        ..report
    }
}

/// The outcome, if the error is one: the task was not in the queue.
fn outcome_of(error: &Error) -> Option<CancelOutcome> {
    match (error.is_not_queued(), error.may_have_happened()) {
        (false, _) => None,
        (true, false) => Some(CancelOutcome::NotQueued),
        (true, true) => Some(CancelOutcome::Unknown),
    }
}
