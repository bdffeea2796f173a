//! What progenitor 0.15 cannot take, or what the SDK does not want it to make.

use serde_json::Value;

use super::Fault;
use super::document::{Kind, Spec, is_true, join, list, map, text};

pub fn default_answer(spec: &Spec<'_>) -> Vec<Fault> {
    let operations = spec.operations.iter();
    operations
        .filter(|operation| operation.value["responses"].get("default").is_some())
        .map(|operation| {
            let pointer = format!("{}/responses/default", operation.pointer);
            Fault::new(pointer, "the generator takes no default response", "write 4XX and 5XX instead")
        })
        .collect()
}

pub fn one_error_schema(spec: &Spec<'_>) -> Vec<Fault> {
    one_schema(spec, &['4', '5'], "error")
}

pub fn one_success_schema(spec: &Spec<'_>) -> Vec<Fault> {
    one_schema(spec, &['2'], "success")
}

/// The generator has one type for all successes of an operation, and one for all errors.
fn one_schema(spec: &Spec<'_>, statuses: &[char], what: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for operation in &spec.operations {
        let responses = spec.responses(operation);
        let mut responses = responses.iter().filter(|(status, ..)| status.starts_with(statuses));
        let Some((first, _, response)) = responses.next() else { continue };
        let expected = body_schema(response);
        for (_, pointer, response) in responses {
            if body_schema(response) != expected {
                let problem = format!("has another schema than {first}, the first {what}");
                let mend = "refer to one schema, or have no body, in all of them";
                faults.push(Fault::new(pointer, problem, mend));
            }
        }
    }
    faults
}

/// None for no body, which is a type of its own.
fn body_schema(response: &Value) -> Option<&Value> {
    map(response, "content").next().map(|(_, media)| &media["schema"])
}

pub fn parameter_place(spec: &Spec<'_>) -> Vec<Fault> {
    let parameters = spec.of_kind(Kind::Parameter);
    parameters
        .filter(|node| ["header", "cookie"].contains(&text(node.value, "in")))
        .map(|node| {
            let problem = format!("is a parameter in {}", text(node.value, "in"));
            let mend = "make it a security scheme if it says who asks; otherwise leave it out";
            Fault::new(format!("{}/in", node.pointer), problem, mend)
        })
        .collect()
}

pub fn parameter_schema(spec: &Spec<'_>) -> Vec<Fault> {
    let parameters = spec.of_kind(Kind::Parameter);
    parameters
        .filter(|node| node.value.get("content").is_some())
        .map(|node| {
            let pointer = format!("{}/content", node.pointer);
            Fault::new(pointer, "the parameter has content", "write a schema instead")
        })
        .collect()
}

pub fn path_parameter_name(spec: &Spec<'_>) -> Vec<Fault> {
    let parameters = spec.of_kind(Kind::Parameter).filter(|node| text(node.value, "in") == "path");
    parameters
        .filter(|node| text(node.value, "name") != "project_id")
        .map(|node| {
            let problem = "only project_id is kept from reaching another resource";
            let mend = "leave the operation out, or teach build.rs to check this parameter, too";
            Fault::new(format!("{}/name", node.pointer), problem, mend)
        })
        .collect()
}

pub fn parameter_style(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.of_kind(Kind::Parameter) {
        let is_query = text(node.value, "in") == "query";
        let (style, explode) = if is_query { ("form", true) } else { ("simple", false) };
        for (key, default) in [("style", Value::from(style)), ("explode", Value::from(explode))] {
            if let Some(value) = node.value.get(key)
                && *value != default
            {
                let pointer = format!("{}/{key}", node.pointer);
                let problem = format!("the generator ignores {key}: {value}");
                faults.push(Fault::new(pointer, problem, format!("leave it out, and so have {default}")));
            }
        }
    }
    faults
}

pub fn optional_body(spec: &Spec<'_>) -> Vec<Fault> {
    let bodies = spec.of_kind(Kind::RequestBody).filter(|node| node.value.get("$ref").is_none());
    bodies
        .filter(|node| !is_true(node.value, "required"))
        .map(|node| {
            let problem = "the generator knows no optional bodies";
            Fault::new(&node.pointer, problem, "write required: true, or leave the body out")
        })
        .collect()
}

pub fn content_type(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let bodies = spec.nodes.iter().filter(|node| matches!(node.kind, Kind::RequestBody | Kind::Response));
    for node in bodies.filter(|node| node.value.get("$ref").is_none()) {
        let pointer = format!("{}/content", node.pointer);
        let content: Vec<_> = map(node.value, "content").collect();
        let names: Vec<_> = content.iter().map(|(name, _)| *name).collect();
        match names.as_slice() {
            [] if node.kind == Kind::Response => {}
            ["application/json"] => {
                if content.iter().any(|(_, media)| media.get("schema").is_none()) {
                    let pointer = join(&pointer, "application/json");
                    faults.push(Fault::new(pointer, "has no schema", "say what the body is, with schema"));
                }
            }
            [] => faults.push(Fault::new(
                &node.pointer,
                "has no content",
                "write application/json with a schema",
            )),
            names => {
                let problem = format!("has content {}", names.join(", "));
                faults.push(Fault::new(pointer, problem, "have application/json, and nothing else"));
            }
        }
    }
    faults
}

pub fn combination(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.schemas() {
        for key in ["anyOf", "oneOf", "not"] {
            if node.value.get(key).is_some() {
                let pointer = format!("{}/{key}", node.pointer);
                let problem = format!("what the generator makes of {key} fails at run time");
                let mend = "describe one type; in answers name values in x-known-values";
                faults.push(Fault::new(pointer, problem, mend));
            }
        }
    }
    faults
}

pub fn number_enum(spec: &Spec<'_>) -> Vec<Fault> {
    let schemas = spec.schemas().filter(|node| ["integer", "number"].contains(&text(node.value, "type")));
    schemas
        .filter(|node| node.value.get("enum").is_some())
        .map(|node| {
            let mend = "write minimum and maximum, and what the numbers mean in the description";
            Fault::new(format!("{}/enum", node.pointer), "the generator takes no enum of numbers", mend)
        })
        .collect()
}

pub fn pattern(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.schemas() {
        let Some(pattern) = node.value.get("pattern") else { continue };
        if !pattern.as_str().is_some_and(is_repeated_class) {
            let problem = format!("the generator makes no check of {pattern}");
            let mend = "write ^[…]+$ or ^([…]+)$ with one character class, or describe it in words";
            faults.push(Fault::new(format!("{}/pattern", node.pointer), problem, mend));
        }
    }
    faults
}

/// `^[…]+$` or `^([…]+)$`
fn is_repeated_class(pattern: &str) -> bool {
    let inner = |begin: &str, end: &str| pattern.strip_prefix(begin).and_then(|rest| rest.strip_suffix(end));
    let Some(class) = inner("^[", "]+$").or_else(|| inner("^([", "]+)$")) else { return false };
    let mut escaped = false;
    let closes_once = class.chars().all(|c| {
        let is_plain = escaped || !['[', ']'].contains(&c);
        escaped = c == '\\' && !escaped;
        is_plain
    });
    !class.is_empty() && class != "^" && closes_once && !escaped
}

pub fn operation_servers(spec: &Spec<'_>) -> Vec<Fault> {
    let nodes = spec.nodes.iter().filter(|node| matches!(node.kind, Kind::Operation | Kind::PathItem));
    nodes
        .filter(|node| list(node.value, "servers").next().is_some())
        .map(|node| {
            let problem = "the generator ignores servers here";
            Fault::new(format!("{}/servers", node.pointer), problem, "name servers for the whole document")
        })
        .collect()
}
