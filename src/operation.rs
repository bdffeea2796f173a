//! What the spec says of each operation beyond its types. The table is made from `spec/`.

use serde_json::Value;

use crate::generated::operations;
use crate::{Error, Result};

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
    /// The bounds of the numbers in a request; one beyond them is refused before anything is sent.
    pub limits: &'static [Limit],
}

/// The bounds of one number in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// Where it is: `page` in the query, `body.thumbnail.time` in the body, `body.subtitles[].id` in a list.
    pub place: &'static str,
    /// The smallest value.
    pub minimum: Option<i64>,
    /// The largest value.
    pub maximum: Option<i64>,
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

impl Limit {
    fn check(&self, value: i64) -> Result<()> {
        let problem = match (self.minimum, self.maximum) {
            (Some(minimum), _) if value < minimum => format!("{value} is less than {minimum}"),
            (_, Some(maximum)) if value > maximum => format!("{value} is more than {maximum}"),
            _ => return Ok(()),
        };
        Err(Error::input(self.place, problem))
    }
}

impl Operation {
    /// Refuses a request with a number beyond its bounds.
    pub(crate) fn check_limits(&self, request: &reqwest::Request) -> Result<()> {
        if self.limits.is_empty() {
            return Ok(());
        }
        let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        for limit in self.limits {
            if let Some(path) = limit.place.strip_prefix("body.") {
                for value in values(&body, path).iter().filter_map(|value| value.as_i64()) {
                    limit.check(value)?;
                }
                continue;
            }
            for (_, value) in request.url().query_pairs().filter(|(name, _)| name == limit.place) {
                if let Ok(value) = value.parse() {
                    limit.check(value)?;
                }
            }
        }
        Ok(())
    }

    /// Every operation that this crate has.
    pub fn all() -> &'static [&'static Operation] {
        operations::ALL
    }
}

/// The values at `thumbnail.time`, or of each `subtitles[].id`.
fn values<'a>(value: &'a Value, path: &str) -> Vec<&'a Value> {
    path.split('.').fold(vec![value], |values, name| {
        let field = name.trim_end_matches("[]");
        let there = values.into_iter().filter_map(|value| value.get(field));
        match name.ends_with("[]") {
            true => there.filter_map(Value::as_array).flatten().collect(),
            false => there.collect(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_where_they_are() {
        let body =
            serde_json::json!({ "a": { "b": 1 }, "list": [{ "n": 2 }, { "n": 3 }, {}], "numbers": [4, 5] });
        let found =
            |path: &str| values(&body, path).iter().filter_map(|value| value.as_i64()).collect::<Vec<_>>();
        assert_eq!(found("a.b"), [1]);
        assert_eq!(found("list[].n"), [2, 3]);
        assert_eq!(found("numbers[]"), [4, 5]);
        assert_eq!(found("a.c"), [0; 0]);
        assert_eq!(found("numbers[].x"), [0; 0]);
    }
}
