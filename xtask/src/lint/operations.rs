//! What every operation says of itself.

use serde_json::Value;

use super::Fault;
use super::document::{Operation, Spec, map, text};
use super::examples::{is_shown, must_be_shown};

/// One fault for each operation of which this does not hold.
fn where_not<'a>(
    spec: &Spec<'a>,
    key: &str,
    holds: impl Fn(&Operation<'a>) -> bool,
    problem: &str,
    mend: &str,
) -> Vec<Fault> {
    let operations = spec.operations.iter().filter(|operation| !holds(operation));
    operations
        .map(|operation| {
            // What is missing has no place of its own.
            let there = operation.value.pointer(key).is_some();
            let pointer =
                if there { format!("{}{key}", operation.pointer) } else { operation.pointer.clone() };
            Fault::new(pointer, problem, mend)
        })
        .collect()
}

pub fn operation_id(spec: &Spec<'_>) -> Vec<Fault> {
    let is_name = |id: &str| {
        id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let holds = |operation: &Operation<'_>| operation.value["operationId"].as_str().is_some_and(is_name);
    let mend = "write a name in camel case, as cancelAssetTranscodeTask";
    where_not(spec, "/operationId", holds, "has no operationId in camel case", mend)
}

pub fn summary(spec: &Spec<'_>) -> Vec<Fault> {
    let holds = |operation: &Operation<'_>| !text(operation.value, "summary").is_empty();
    where_not(spec, "/summary", holds, "has no summary", "say in one line what it does, with summary")
}

pub fn description(spec: &Spec<'_>) -> Vec<Fault> {
    let letters = |text: &str| text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
    let holds = |operation: &Operation<'_>| {
        let description = letters(text(operation.value, "description"));
        !description.is_empty() && description != letters(text(operation.value, "summary"))
    };
    let problem = "has no description that says more than the summary";
    where_not(
        spec,
        "/description",
        holds,
        problem,
        "say in our own words what it does, and what to know of it",
    )
}

pub fn external_docs(spec: &Spec<'_>) -> Vec<Fault> {
    let holds = |operation: &Operation<'_>| is_page(&operation.value["externalDocs"]["url"]);
    let problem = "does not name its documentation page";
    where_not(
        spec,
        "/externalDocs/url",
        holds,
        problem,
        "write externalDocs with a url that begins with https://",
    )
}

/// An address on the web; only what follows the scheme is not looked at.
pub fn is_page(value: &Value) -> bool {
    value
        .as_str()
        .and_then(|url| url.strip_prefix("https://"))
        .is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

pub fn iam_action(spec: &Spec<'_>) -> Vec<Fault> {
    let holds = |operation: &Operation<'_>| !text(operation.value, "x-iam-action").is_empty();
    let mend = "write x-iam-action with what the caller must be granted, or unknown";
    where_not(spec, "/x-iam-action", holds, "does not say which IAM action it needs", mend)
}

pub fn rate_limit(spec: &Spec<'_>) -> Vec<Fault> {
    let holds = |operation: &Operation<'_>| match &operation.value["x-rate-limit"] {
        Value::Number(rate) => rate.as_u64().is_some_and(|rate| (1..=u64::from(u32::MAX)).contains(&rate)),
        other => other == "unknown",
    };
    let mend = "write x-rate-limit with the calls a minute for one tenant, or unknown";
    where_not(spec, "/x-rate-limit", holds, "does not say how often it may be called", mend)
}

pub fn retry(spec: &Spec<'_>) -> Vec<Fault> {
    let holds = |operation: &Operation<'_>| {
        ["always", "unsent", "unknown"].iter().any(|value| operation.value["x-retry"] == *value)
    };
    let mend = "write x-retry: always, unsent or unknown; spec/README.md says what they mean";
    where_not(spec, "/x-retry", holds, "does not say whether it may be sent again", mend)
}

pub fn request_example<'a>(spec: &Spec<'a>) -> Vec<Fault> {
    let holds = |operation: &Operation<'a>| {
        let body = spec.request_body(operation);
        let parameters = spec.parameters(operation);
        let mut required = parameters.iter().filter(|parameter| must_be_shown(parameter.value)).peekable();
        if body.is_none() && required.peek().is_none() {
            return true;
        }
        required.any(|parameter| is_shown(parameter.value)) || body.is_some_and(content_is_shown)
    };
    let mend = "add an example to the request body, or to a required parameter";
    where_not(spec, "/requestBody", holds, "shows no example of what is sent", mend)
}

pub fn answer_example(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for operation in &spec.operations {
        let responses = spec.responses(operation).into_iter();
        for (_, pointer, response) in responses.filter(|(status, ..)| status.starts_with('2')) {
            if map(response, "content").next().is_some() && !content_is_shown(response) {
                let mend = "add example or examples beside the schema";
                faults.push(Fault::new(pointer, "shows no example of what is answered", mend));
            }
        }
    }
    faults
}

fn content_is_shown(body: &Value) -> bool {
    map(body, "content").any(|(_, media)| is_shown(media))
}
