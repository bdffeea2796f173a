//! What the spec says of each operation beyond its types. The table is made from `spec/`.

use std::borrow::Cow;
use std::cell::LazyCell;

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

    /// The bounds of what is in a request; a value beyond them is refused before anything is sent.
    pub limits: &'static [Limit],
}

/// The bounds of one value in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// Where it is: `page` in path or query, `body.thumbnail.time` in the body, `body.subtitles[].id` in a list.
    pub place: &'static str,
    /// What is allowed there.
    pub bounds: Bounds,
    /// Whether the parameter's type in Rust keeps to it, so that a value of that type need not be looked at again.
    pub in_type: bool,
}

/// What is allowed at one place of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bounds {
    /// A number from the smallest to the largest value.
    #[non_exhaustive]
    Number {
        /// The smallest value.
        minimum: Option<i64>,
        /// The largest value.
        maximum: Option<i64>,
    },
    /// A text of so many characters.
    #[non_exhaustive]
    Length {
        /// The smallest number of characters.
        minimum: Option<i64>,
        /// The largest number of characters.
        maximum: Option<i64>,
    },
    /// A list of so many items.
    #[non_exhaustive]
    Items {
        /// The smallest number of items.
        minimum: Option<i64>,
        /// The largest number of items.
        maximum: Option<i64>,
    },
    /// A text of these characters, given as first and last of each range.
    Characters(&'static [(char, char)]),
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
    fn check(&self, value: &Value) -> Result<()> {
        match (self.bounds, value) {
            (Bounds::Number { minimum, maximum }, Value::Number(number)) => {
                self.check_amount(number.as_i64().unwrap_or(i64::MAX), "", minimum, maximum)
            }
            (Bounds::Items { minimum, maximum }, Value::Array(items)) => {
                self.check_amount(count(items.iter()), " items", minimum, maximum)
            }
            (_, Value::String(text)) => self.check_text(text),
            _ => Ok(()),
        }
    }

    /// The values of a parameter, which are texts even where they are numbers.
    fn check_texts(&self, texts: &[Cow<'_, str>]) -> Result<()> {
        match self.bounds {
            _ if texts.is_empty() => Ok(()),
            Bounds::Items { minimum, maximum } => {
                self.check_amount(count(texts.iter()), " items", minimum, maximum)
            }
            Bounds::Number { .. } => texts
                .iter()
                .filter_map(|text| text.parse::<i64>().ok())
                .try_for_each(|number| self.check(&number.into())),
            _ => texts.iter().try_for_each(|text| self.check_text(text)),
        }
    }

    fn check_text(&self, text: &str) -> Result<()> {
        match self.bounds {
            Bounds::Length { minimum, maximum } => {
                self.check_amount(count(text.chars()), " characters", minimum, maximum)
            }
            Bounds::Characters(ranges) => {
                let fits = |c: &char| ranges.iter().any(|(first, last)| (first..=last).contains(&c));
                match text.chars().find(|c| !fits(c)) {
                    Some(other) => Err(Error::input(self.place, format!("has the character {other:?}"))),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }

    fn check_amount(
        &self,
        amount: i64,
        unit: &str,
        minimum: Option<i64>,
        maximum: Option<i64>,
    ) -> Result<()> {
        let problem = match (minimum, maximum) {
            (Some(minimum), _) if amount < minimum => format!("{amount}{unit} is less than {minimum}"),
            (_, Some(maximum)) if amount > maximum => format!("{amount}{unit} is more than {maximum}"),
            _ => return Ok(()),
        };
        Err(Error::input(self.place, problem))
    }
}

fn count(items: impl Iterator) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}

impl Operation {
    /// Refuses a request with a value beyond its bounds.
    pub(crate) fn check_limits(&self, request: &reqwest::Request) -> Result<()> {
        // Few operations have limits in there.
        let body = LazyCell::new(|| {
            let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
            serde_json::from_slice::<Value>(body).unwrap_or_default()
        });
        for limit in self.limits.iter().filter(|limit| !limit.in_type) {
            match limit.place.strip_prefix("body.") {
                Some(path) => values(&body, path).into_iter().try_for_each(|value| limit.check(value))?,
                None => {
                    let name = limit.place.trim_end_matches("[]");
                    limit.check_texts(&self.parameter(request.url(), name))?;
                }
            }
        }
        Ok(())
    }

    /// What is given for a parameter, in the path or in the query.
    fn parameter<'a>(&self, url: &'a reqwest::Url, name: &str) -> Vec<Cow<'a, str>> {
        let is_it = |segment: &str| segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) == Some(name);
        match self.path.split('/').position(is_it) {
            Some(position) => {
                let value = url.path().split('/').nth(position).unwrap_or_default();
                vec![percent_encoding::percent_decode_str(value).decode_utf8_lossy()]
            }
            None => {
                let values = url.query_pairs().filter(|(key, _)| key == name);
                values.map(|(_, value)| value).collect()
            }
        }
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
