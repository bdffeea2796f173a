//! The fields that OpenAPI lets us add. A misspelt one would silently mean nothing.

use serde_json::Value;

use super::Fault;
use super::document::{Kind, Spec, join, map};
use super::schemas::values_of;

const OPERATION: &[Kind] = &[Kind::Operation];

/// Each extension, and the parts that it can stand in.
const EXTENSIONS: [(&str, &[Kind]); 7] = [
    ("x-asset-id", &[Kind::Parameter, Kind::Property]),
    ("x-iam-action", OPERATION),
    ("x-known-values", &[Kind::NamedSchema, Kind::Property, Kind::Schema]),
    ("x-not-queued", OPERATION),
    ("x-rate-limit", OPERATION),
    ("x-retry", OPERATION),
    ("x-waiting-tasks", OPERATION),
];

/// Every extension: what it stands in, its place, its name. Also the lists of paths and responses can have one,
/// which are no parts.
fn extensions<'a>(spec: &Spec<'a>) -> Vec<(Kind, String, &'a str)> {
    let mut found = Vec::new();
    let mut look = |kind: Kind, pointer: &str, value: &'a Value| {
        let keys = value.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
        found.extend(keys.filter(|key| key.starts_with("x-")).map(|key| (kind, join(pointer, key), key)));
    };
    for node in &spec.nodes {
        look(node.kind, &node.pointer, node.value);
        for key in ["paths", "responses"] {
            let is_list = matches!((node.kind, key), (Kind::Root, "paths") | (Kind::Operation, "responses"));
            if let (true, Some(value)) = (is_list, node.value.get(key)) {
                look(Kind::Other, &format!("{}/{key}", node.pointer), value);
            }
        }
    }
    found
}

pub fn name(spec: &Spec<'_>) -> Vec<Fault> {
    let names = EXTENSIONS.map(|(name, _)| name);
    let unknown = extensions(spec).into_iter().filter(|(_, _, name)| !names.contains(name));
    unknown
        .map(|(_, pointer, _)| {
            let mend = format!("write one of {}", names.join(", "));
            Fault::new(pointer, "means nothing to the SDK", mend)
        })
        .collect()
}

pub fn place(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (kind, pointer, name) in extensions(spec) {
        let belongs = EXTENSIONS.iter().find(|(other, _)| *other == name).map(|(_, kinds)| *kinds);
        if let Some(kinds) = belongs
            && !kinds.contains(&kind)
        {
            let place = match kinds {
                [Kind::Operation] => "an operation",
                [Kind::Parameter, ..] => "a parameter or a field",
                _ => "a schema",
            };
            faults.push(Fault::new(
                pointer,
                format!("{name} means nothing here"),
                format!("move it to {place}"),
            ));
        }
    }
    faults
}

pub fn asset_id(spec: &Spec<'_>) -> Vec<Fault> {
    let nodes = spec.nodes.iter().filter(|node| matches!(node.kind, Kind::Parameter | Kind::Property));
    nodes
        .filter(|node| node.value.get("x-asset-id").is_some_and(|value| *value != Value::Bool(true)))
        .map(|node| {
            let pointer = format!("{}/x-asset-id", node.pointer);
            Fault::new(pointer, "is not true", "write x-asset-id: true, or remove it")
        })
        .collect()
}

pub fn known_values(spec: &Spec<'_>) -> Vec<Fault> {
    values_of(spec, "x-known-values")
}

pub fn not_queued(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for operation in &spec.operations {
        let Some(code) = operation.value.get("x-not-queued") else { continue };
        let is_code = match (code.as_str(), &spec.codes) {
            (Some(code), Some(codes)) => codes.contains(code),
            // Without the codes at hand, any text may be one.
            (code, _) => code.is_some_and(|code| !code.trim().is_empty()),
        };
        if !is_code {
            let pointer = format!("{}/x-not-queued", operation.pointer);
            let problem = format!("{code} is not one of the error codes");
            faults.push(Fault::new(pointer, problem, "name one of them, or add it to error-codes.yaml"));
        }
    }
    faults
}

pub fn waiting_tasks(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for operation in &spec.operations {
        let Some(waiting) = operation.value.get("x-waiting-tasks") else { continue };
        let pointer = format!("{}/x-waiting-tasks", operation.pointer);
        if waiting.as_object().is_none_or(|map| map.is_empty()) {
            let mend = "write query parameters and the values that list what waits";
            faults.push(Fault::new(pointer, "is not a map of query parameters", mend));
            continue;
        }
        let parameters = spec.parameters(operation);
        for (name, value) in map(operation.value, "x-waiting-tasks") {
            let place = join(&pointer, name);
            if !parameters.iter().any(|parameter| parameter.key() == ("query", name)) {
                let problem = format!("{name} is no query parameter of this operation");
                faults.push(Fault::new(&place, problem, "name one of its query parameters"));
            }
            let is_text = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
            let texts = value.as_array();
            if !is_text(value) && !texts.is_some_and(|list| !list.is_empty() && list.iter().all(is_text)) {
                faults.push(Fault::new(
                    place,
                    "is neither a text nor a list of texts",
                    "write text in quotes",
                ));
            }
        }
    }
    faults
}
