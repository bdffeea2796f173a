//! What the spec says of each operation beyond its types. The table is made from `spec/`.

use crate::generated::operations;

/// One operation of the service.
///
/// ```
/// for operation in huaweicloud_vod::Operation::all() {
///     println!("{} needs {}", operation.id, operation.iam_action.unwrap_or("an unknown right"));
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its documented name: `cancelAssetTranscodeTask`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// What it does, in a line.
    pub summary: &'static str,
    /// Its page in the vendor's documentation.
    pub documentation: &'static str,
    /// The IAM action that the caller must be granted; `None` where the vendor does not say.
    pub iam_action: Option<&'static str>,
    /// How many calls a minute one tenant may make; `None` where the vendor does not say.
    pub rate_limit: Option<u32>,
    /// When it may be sent again.
    pub retry: Retry,
    /// The error code which says that the task is not in the queue any more.
    pub not_queued: Option<&'static str>,
}

/// When a request may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Even when nobody knows whether the earlier one arrived: twice is the same as once.
    Always,
    /// Only when the earlier one did not reach the service, or was throttled: twice would be done twice.
    Unsent,
    /// Not known; treated like `Unsent`.
    Unknown,
}

impl Operation {
    /// Every operation that this crate has.
    pub fn all() -> &'static [&'static Operation] {
        operations::ALL
    }
}
