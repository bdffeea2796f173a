//! Rust SDK for Huawei Cloud Video On Demand (VOD): cancel transcoding tasks while they still wait in the
//! queue.
//!
//! ```no_run
//! use huaweicloud_vod::{CancelOutcome, Client, Region, auth::AkSk};
//!
//! # async fn example(project: String, ak: String, sk: String) -> Result<(), huaweicloud_vod::Error> {
//! let vod = Client::builder()
//!     .region(Region::AP_SOUTHEAST_3)
//!     .project_id(project)
//!     .credentials(AkSk::new(ak, sk))
//!     .build()?;
//! match vod.cancel("f488337c31c8e4622f1590735b134c65").await? {
//!     CancelOutcome::Cancelled => println!("cancelled"),
//!     CancelOutcome::NotQueued => println!("too late"),
//!     CancelOutcome::Unknown => println!("an answer was lost; look at the asset's tasks"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`Client::cancel_many`] does so for thousands, at the pace of the service's quota; [`Client::queued`] says what
//! waits.
//!
//! Each operation of the service's chapter "Media Asset Processing", and those that show the queue, are methods of
//! [`Client`] too, generated from the OpenAPI document in `spec/`. They take the client's project id unless they are
//! given another, and come with the same retries and errors:
//!
//! | to do | to cancel | to see |
//! |---|---|---|
//! | [`create_asset_process_task`](Client::create_asset_process_task) | [`cancel_asset_transcode_task`](Client::cancel_asset_transcode_task) | [`list_asset_task_info`](Client::list_asset_task_info) |
//! | [`create_extract_audio_task`](Client::create_extract_audio_task) | [`cancel_extract_audio_task`](Client::cancel_extract_audio_task) | [`list_asset_list`](Client::list_asset_list) |
//! | [`create_asset_review_task`](Client::create_asset_review_task) | | [`show_asset_meta`](Client::show_asset_meta) |
//! | [`update_asset`](Client::update_asset) | | [`show_asset_detail`](Client::show_asset_detail) |
//! | [`update_cover_by_thumbnail`](Client::update_cover_by_thumbnail) | | |
//!
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), huaweicloud_vod::Error> {
//! use huaweicloud_vod::{mock::FakeVod, types::AssetProcessReq};
//!
//! let fake = FakeVod::start();
//! fake.add_asset("f488337c31c8e4622f1590735b134c65");
//! let vod = fake.client();
//!
//! let request = AssetProcessReq::builder()
//!     .asset_id("f488337c31c8e4622f1590735b134c65")
//!     .template_group_name("test_template_group");
//! let queued = vod.create_asset_process_task().body(request).send().await?;
//! assert_eq!(queued.asset_id.as_deref(), Some("f488337c31c8e4622f1590735b134c65"));
//!
//! vod.cancel_asset_transcode_task().asset_id("f488337c31c8e4622f1590735b134c65").send().await?;
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "mock"))]
//! # fn main() {}
//! ```
//!
//! Lists go out as repeated keys; one that is empty is left out, which for most means everything:
//!
//! ```no_run
//! # async fn example(vod: huaweicloud_vod::Client) -> Result<(), huaweicloud_vod::Error> {
//! use huaweicloud_vod::types::TranscodeStatus;
//!
//! let found = vod
//!     .show_asset_meta()
//!     .transcode_status(vec![TranscodeStatus::WaitingTranscode, TranscodeStatus::Transcoding])
//!     .asset_id(vec!["f488337c31c8e4622f1590735b134c65".to_owned()])
//!     .send()
//!     .await?;
//! println!("{} of them", found.total.unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! What is sent has closed types: a value that the service does not document does not compile, or is refused before
//! it is sent. What is answered stays open: a new field is passed over, a new value is there as text, and [`known`]
//! has the documented ones to compare with.
//!
//! # What a client does by itself
//!
//! - It signs each attempt anew ([`auth::signer`]), or sends a token, which it fetches once and renews in time.
//! - It finds credentials, project and endpoints where you keep them: see [`ClientBuilder::from_env`].
//! - It sends a request again only where that is safe: see [`Retries`].
//! - It refuses bad input before anything is sent, and names the field: a blank asset id where one is required,
//!   project ids that could reach another resource, texts, numbers and lists beyond the limits in the spec, values
//!   that are not in it. Limits that only the service's prose has are left to the service.
//! - It keeps status, code, message and request id of whatever answers: see [`Error`].
//! - It follows no redirect, speaks plain http only to this machine, and shows no secret in `Debug` or logs.
//!
//! Logs go to [`tracing`](https://docs.rs/tracing), one event for each attempt, at debug level.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `mock` | `mock::FakeVod`, a local VOD for tests, and builders for the types that are only in answers |
//! | `schemars` | JSON Schemas of the generated types |
//! | `cli` | the command line, `vod` |
//! | `codegen` | nothing to the API: `cargo xtask generate` uses it |

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![warn(missing_debug_implementations)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(all(test, feature = "schemars"))]
mod agreement_with_spec;
pub mod auth;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "mock")]
pub mod mock;

mod answer;
mod call;
mod cancel;
mod cancel_many;
mod client;
mod clock;
mod date;
mod endpoint;
mod environment;
mod error;
mod error_code;
mod hooks;
mod operation;
mod pace;
mod project;
mod queue;
mod region;
mod retry;
#[doc(hidden)]
pub mod seen;
mod who_am_i;

// unreachable_patterns: where a status and its class are both documented, both are matched.
#[allow(dead_code, missing_docs, missing_debug_implementations, unreachable_patterns, unused_imports, clippy::all)]
#[rustfmt::skip]
mod generated;

pub use cancel::{CancelOutcome, CancelReport, Outcome};
pub use cancel_many::{CancelMany, Progress};
pub use client::ClientBuilder;
pub use clock::{Clock, SystemClock};
pub use error::{Error, ErrorKind, Result};
pub use error_code::ErrorCode;
pub use generated::known;
pub use generated::vod::{Client, ResponseValue, builder as request, types};
pub use operation::{Bounds, Limit, Operation, Retry};
pub use pace::Pace;
pub use queue::{Queued, QueuedTask};
pub use region::Region;
pub use retry::Retries;
pub use who_am_i::WhoAmI;

/// Making streams, as [`Client::cancel_many`] takes them and [`Client::queued`] gives them.
pub use futures_util::stream;

/// The HTTP library whose `ClientBuilder` can be given to [`ClientBuilder::http`].
pub use reqwest;

/// The README's Rust, compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
