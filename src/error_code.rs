//! What the service's error codes mean. The table is made from `spec/error-codes.yaml`.

use crate::generated::error_codes;

/// One row of the table.
///
/// ```
/// let row = huaweicloud_vod::ErrorCode::find("VOD.10083").unwrap();
/// assert_eq!(row.statuses, [400, 403]);
/// println!("{}: {} {}", row.code, row.meaning, row.action);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The code, such as `VOD.10083`.
    pub code: &'static str,
    /// Who answers with it: `VOD`, `gateway` or `IAM`.
    pub service: &'static str,
    /// Where the vendor lists it.
    pub documentation: &'static str,
    /// The HTTP statuses it is documented or was seen with.
    pub statuses: &'static [u16],
    /// What happened.
    pub meaning: &'static str,
    /// What to do about it.
    pub action: &'static str,
    /// What the SDK makes of it.
    pub(crate) class: Option<Class>,
}

/// The codes on which the SDK acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Too many calls: send it again later.
    Throttled,
    /// Credentials refused: never send it again as it was.
    Signature,
    /// The token is no longer good.
    Token,
    /// The caller lacks a right.
    Permission,
}

impl ErrorCode {
    /// Every known code, sorted.
    pub fn all() -> &'static [ErrorCode] {
        error_codes::ALL
    }

    /// The row of a code, if it is known.
    pub fn find(code: &str) -> Option<&'static ErrorCode> {
        let index = error_codes::ALL.binary_search_by(|row| row.code.cmp(code)).ok()?;
        error_codes::ALL.get(index)
    }
}
