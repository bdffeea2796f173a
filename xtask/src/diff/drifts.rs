//! What the crate drift says. It compares operations, parameters, statuses and the kinds of schemas; the rest it
//! calls unhandled or does not see.

use std::panic::{self, AssertUnwindSafe};

use drift::{ChangeClass, ChangeComparison, ChangeDetails};
use serde_json::{Map, Value, json};

use super::differences::Difference;
use super::grammar::Kind;
use super::operations::{parameters, resolve};
use super::pairs::{Pairs, with_names};
use super::verdict::{Audience, Class};

struct Found {
    old: String,
    new: String,
    audiences: Vec<Audience>,
    class: Class,
    details: ChangeDetails,
    message: String,
    /// Both places are those of one operation.
    is_in_operation: bool,
}

/// The verdicts of drift on one document.
#[derive(Default)]
pub struct Drift {
    found: Vec<Found>,
}

impl Drift {
    /// Fails where drift does: then the rules are on their own.
    pub fn compare(old: &Value, new: &Value, pairs: &Pairs) -> Result<Drift, String> {
        // One that leads back to itself drift would follow for ever.
        if leads_nowhere(old, old) || leads_nowhere(new, new) {
            return Err("a reference leads nowhere, or back to itself".to_owned());
        }
        let old = as_if_not_moved(old, pairs);
        // drift asserts what it does not handle.
        let hook = panic::take_hook();
        panic::set_hook(Box::new(|_| {}));
        let result = panic::catch_unwind(AssertUnwindSafe(|| drift::compare(&old, new)));
        panic::set_hook(hook);
        let changes = match result {
            Ok(Ok(changes)) => changes,
            Ok(Err(error)) => return Err(format!("{error:#}")),
            Err(_) => return Err("a change that drift does not handle".to_owned()),
        };
        let mut found = Vec::new();
        for change in changes {
            let Some(path) = change.paths.first() else { continue };
            let audiences: Vec<_> = change
                .paths
                .iter()
                .map(|path| match path.comparison {
                    ChangeComparison::Output => Audience::Answer,
                    ChangeComparison::Input | ChangeComparison::Structural => Audience::Request,
                })
                .collect();
            for info in change.changes {
                let class = match info.class {
                    ChangeClass::BackwardIncompatible | ChangeClass::Incompatible => Class::Breaking,
                    ChangeClass::ForwardIncompatible => Class::Compatible,
                    ChangeClass::Trivial | ChangeClass::Unhandled => continue,
                };
                let (old_base, old_rest) = (path.old.base_and_subpath().0, &info.old_subpath);
                let (new_base, new_rest) = (path.new.base_and_subpath().0, &info.new_subpath);
                let (old, new) = (place(old_base, old_rest), place(new_base, new_rest));
                let is_in_operation = old == new && new.starts_with("/paths/") && new.split('/').count() == 4;
                let (details, message) = (info.details, info.message);
                let audiences = audiences.clone();
                found.push(Found { old, new, audiences, class, details, message, is_in_operation });
            }
        }
        Ok(Drift { found })
    }

    /// The verdict on one difference, and the reason in drift's words.
    pub fn verdict(&self, difference: &Difference, audience: Audience) -> Option<(Class, &str)> {
        let of_audience = |found: &&Found| found.audiences.contains(&audience);
        let found = self.found.iter().filter(of_audience).find(|found| is_about(found, difference))?;
        Some((found.class, &found.message))
    }
}

fn leads_nowhere(document: &Value, value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            let is_lost = map.get("$ref").is_some_and(Value::is_string)
                && resolve(document, String::new(), value).1.get("$ref").is_some();
            is_lost || map.values().any(|value| leads_nowhere(document, value))
        }
        Value::Array(list) => list.iter().any(|value| leads_nowhere(document, value)),
        _ => false,
    }
}

fn place(base: &str, rest: &str) -> String {
    let slash = if rest.is_empty() { "" } else { "/" };
    let rest = match rest.strip_prefix("request_body") {
        Some(rest) => format!("requestBody{rest}"),
        None => rest.to_owned(),
    };
    format!("{}{slash}{rest}", base.trim_start_matches('#'))
}

fn is_about(found: &Found, difference: &Difference) -> bool {
    use ChangeDetails::*;
    let inside = |key: &str| difference.new == format!("{}/{key}", found.new);
    let is_parent = difference.new.rsplit_once('/').is_some_and(|(parent, _)| parent == found.new);
    match found.details {
        Added | AddedRequired if !difference.is_added() => false,
        Removed if !difference.is_removed() => false,
        Added | AddedRequired | Removed if found.is_in_operation => {
            inside("requestBody")
                || difference.kind == Kind::Responses
                    && difference.key != "default"
                    && difference.new == format!("{}/responses/{}", found.new, difference.key)
        }
        Added | AddedRequired => difference.new == found.new,
        Removed => difference.old == found.old,
        MoreStrict | LessStrict if found.is_in_operation => inside("requestBody/required"),
        MoreStrict | LessStrict => inside("required"),
        Datatype | UnknownDifference => difference.kind == Kind::Schema && is_parent,
        Metadata => false,
    }
}

/// The old document with operations and schemas where the new one has them: drift goes by place.
fn as_if_not_moved(old: &Value, pairs: &Pairs) -> Value {
    let mut document = with_names(old, &pairs.schemas);
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (from, to) in &pairs.schemas {
            if let Some(schema) = schemas.remove(from) {
                schemas.insert(to.clone(), schema);
            }
        }
    }
    let moved = pairs.operations.iter().filter_map(|(a, b)| Some((a.as_ref()?, b.as_ref()?)));
    for (from, to) in moved.filter(|(from, to)| (&from.path, &from.method) != (&to.path, &to.method)) {
        let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { continue };
        let taken = paths.get_mut(&from.path).and_then(Value::as_object_mut);
        let Some(mut operation) = taken.and_then(|item| item.remove(&from.method)) else { continue };
        operation["parameters"] = json!(parameters(old, from).iter().map(|p| p.value).collect::<Vec<_>>());
        let item = paths.entry(to.path.clone()).or_insert_with(|| Value::Object(Map::new()));
        if let Some(item) = item.as_object_mut() {
            item.insert(to.method.clone(), operation);
        }
    }
    document
}
