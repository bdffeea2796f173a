//! A local VOD for tests: it checks signatures and tokens, keeps a queue, and answers as the documented one.
//!
//! ```
//! use huaweicloud_vod::{CancelOutcome, mock::FakeVod};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), huaweicloud_vod::Error> {
//! let fake = FakeVod::start();
//! fake.add_queued("f488337c31c8e4622f1590735b134c65");
//! let vod = fake.client();
//!
//! assert_eq!(vod.cancel("f488337c31c8e4622f1590735b134c65").await?, CancelOutcome::Cancelled);
//! # Ok(())
//! # }
//! ```
//!
//! It is an IAM too: it logs users in, ends their tokens, and lists projects.
//!
//! For answers of your own, [`typed`] has a helper for each operation, on [`httpmock::MockServer`].
//!
//! # What is documented and what is guessed
//!
//! Documented: 204 for a queued task; VOD.10083 with 400 for one that has left the queue; VOD.10062 for an
//! asset that does not exist; 401 with APIG.0301 for a signature or token that is not good, for a date more
//! than 15 minutes off, and for any signature in the five minutes after more than five bad ones in a row.
//!
//! All operations of the spec are served, with state: what was processed waits, what was cancelled is gone, and a
//! task that is done shows in the asset's details. Lists filter by asset, state, time and (the title) text, and have
//! pages; other filters have no effect.
//!
//! Guessed, because the service's documents do not say: that a second cancel answers VOD.10083; that an asset
//! whose task was cancelled has none; that VOD.10062 comes with 400 on a cancel and 403 on a process call;
//! that a process call for an asset whose task still waits or runs answers VOD.10083, and is taken for one
//! whose task is done; that an empty asset id or a malformed body answers VOD.10053, and another project's id
//! the gateway's APIG.0101 with 404; that every answer has an X-Request-Id; that an agency needs a good
//! token and nothing else; that a cancelled task is not listed any more; that the marker of a page of tasks is the
//! number of its first task, and the last page has none; that an audio extraction is cancelled by its video's id;
//! the addresses of files; and that a quota counts what it takes and not what it throttles, for each operation by
//! itself. The texts of VOD.10083 and of the
//! gateway's 401 are as documented or as users quote them; the others are ours.
//!
//! It cannot break or stall a connection: for that, use a server of your own.

mod assets;
mod authorisation;
mod fake_vod;
mod identity;
mod quota;

/// The values of a query parameter as they came: a client sends them sorted. The generated helpers compare lists
/// with them.
pub(crate) fn query_values(request: &httpmock::HttpMockRequest, name: &str) -> Vec<String> {
    let parameters = request.query_params().into_iter();
    parameters.filter(|(key, _)| key == name).map(|(_, value)| value).collect()
}

pub use assets::Task;
pub use fake_vod::{FakeVod, SeenRequest, Trouble};
pub use quota::Window;

/// A helper for each operation on [`httpmock::MockServer`], with typed parameters and answers.
///
/// ```
/// use huaweicloud_vod::mock::typed::{MockServerExt, httpmock::MockServer};
/// use huaweicloud_vod::{Client, auth::AkSk};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), huaweicloud_vod::Error> {
/// let server = MockServer::start();
/// let mock = server.cancel_asset_transcode_task(|when, then| {
///     when.asset_id("f488337c31c8e4622f1590735b134c65");
///     then.no_content();
/// });
/// let vod = Client::builder()
///     .endpoint(server.base_url())
///     .project_id("0a1b2c3d4e5f60718293a4b5c6d7e8f9")
///     .credentials(AkSk::new("AKEXAMPLE0123456789A", "SkExample0123456789"))
///     .build()?;
/// vod.cancel("f488337c31c8e4622f1590735b134c65").await?;
/// mock.assert();
/// # Ok(())
/// # }
/// ```
pub mod typed {
    /// The library of mock servers that the helpers are for, in the version that they are for.
    pub use httpmock;

    pub use crate::generated::vod_mock::{MockServerExt, operations};
}
