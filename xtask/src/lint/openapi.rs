//! Whether a document is valid OpenAPI 3.0.3, as far as it is not about schemas and references.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Fault;
use super::document::{Kind, Node, Spec, is_true, join, list, map, text};
use super::references::security_requirements;

pub fn version(spec: &Spec<'_>) -> Vec<Fault> {
    if spec.value["openapi"] == "3.0.3" {
        return Vec::new();
    }
    let problem = format!("the version is {}", spec.value["openapi"]);
    vec![Fault::new("/openapi", problem, "write openapi: 3.0.3, the version that the generator takes")]
}

pub fn parse(spec: &Spec<'_>) -> Vec<Fault> {
    let Err(error) = parsed(spec) else { return Vec::new() };
    // The parser does not say where. Each part alone does.
    let unreadable: Vec<_> =
        spec.nodes.iter().filter_map(|node| Some((&node.pointer, read_alone(node)?))).collect();
    let mut faults: Vec<_> = unreadable
        .iter()
        .filter(|(pointer, _)| {
            let below = format!("{pointer}/");
            !unreadable.iter().any(|(other, _)| other.starts_with(&below))
        })
        .map(|(pointer, error)| fault(pointer, error))
        .collect();
    if faults.is_empty() {
        faults.push(fault("", &error));
    }
    faults
}

fn fault(pointer: &str, error: &serde_json::Error) -> Fault {
    let mend = "write it as the OpenAPI Specification 3.0.3 has it";
    Fault::new(pointer, format!("is not OpenAPI 3.0: {error}"), mend)
}

fn parsed(spec: &Spec<'_>) -> serde_json::Result<OpenAPI> {
    let mut value = spec.value.clone();
    for node in spec.of_kind(Kind::Response) {
        if let Some(response) = value.pointer_mut(&node.pointer) {
            fill(response);
        }
    }
    serde_json::from_value(value)
}

/// A response without a description is another rule's business, and not to be reported twice.
fn fill(response: &mut Value) {
    if let Value::Object(response) = response
        && !response.contains_key("$ref")
    {
        response.entry("description").or_insert_with(|| "".into());
    }
}

/// Why a part cannot be read, if it cannot.
fn read_alone(node: &Node<'_>) -> Option<serde_json::Error> {
    fn read<T: DeserializeOwned>(value: Value) -> Option<serde_json::Error> {
        serde_json::from_value::<T>(value).err()
    }
    let mut value = node.value.clone();
    if node.kind.section().is_some() && value.get("$ref").is_some() {
        return None;
    }
    match node.kind {
        Kind::Info => read::<openapiv3::Info>(value),
        Kind::Parameter => read::<openapiv3::Parameter>(value),
        Kind::RequestBody => read::<openapiv3::RequestBody>(value),
        Kind::Response => {
            fill(&mut value);
            read::<openapiv3::Response>(value)
        }
        Kind::Header => read::<openapiv3::Header>(value),
        Kind::MediaType => read::<openapiv3::MediaType>(value),
        Kind::Example => read::<openapiv3::Example>(value),
        Kind::NamedSchema | Kind::Property | Kind::Schema => read::<openapiv3::Schema>(value),
        Kind::Tag => read::<openapiv3::Tag>(value),
        Kind::Server => read::<openapiv3::Server>(value),
        Kind::Variable => read::<openapiv3::ServerVariable>(value),
        Kind::SecurityScheme => read::<openapiv3::SecurityScheme>(value),
        Kind::Operation => {
            map(node.value, "responses").for_each(|(status, _)| {
                let responses = value.get_mut("responses");
                if let Some(response) = responses.and_then(|responses| responses.get_mut(status)) {
                    fill(response);
                }
            });
            read::<openapiv3::Operation>(value)
        }
        Kind::Root | Kind::Components | Kind::PathItem | Kind::Other => None,
    }
}

/// What the parser silently drops is misspelt, or not of this place.
pub fn unknown_key(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    // What cannot be read or written again is found by `parse`.
    if let Some(again) = parsed(spec).ok().and_then(|parsed| serde_json::to_value(parsed).ok()) {
        compare("", spec.value, &again, &mut faults);
    }
    faults
}

fn compare(pointer: &str, before: &Value, after: &Value, faults: &mut Vec<Fault>) {
    let mend = "spell it as the OpenAPI Specification 3.0.3 does, or remove it";
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                let place = join(pointer, key);
                match after.get(key) {
                    Some(after) => compare(&place, value, after, faults),
                    None if is_default(key, value) => {}
                    None => faults.push(Fault::new(place, "is no key that is known here", mend)),
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(&format!("{pointer}/{index}"), before, after, faults);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        _ if before == after => {}
        _ => faults.push(Fault::new(pointer, format!("is read as {after}"), mend)),
    }
}

/// What the parser drops because it is so anyway.
fn is_default(key: &str, value: &Value) -> bool {
    const FALSE: [&str; 10] = [
        "allowEmptyValue",
        "allowReserved",
        "deprecated",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "nullable",
        "readOnly",
        "required",
        "uniqueItems",
        "writeOnly",
    ];
    const EMPTY: [&str; 14] = [
        "callbacks",
        "content",
        "encoding",
        "enum",
        "examples",
        "headers",
        "links",
        "parameters",
        "properties",
        "required",
        "schemas",
        "servers",
        "tags",
        "variables",
    ];
    match value {
        // `example: null` is read as no example; whether null is valid is the example's business.
        Value::Null => ["default", "example", "value"].contains(&key),
        Value::Bool(false) => FALSE.contains(&key),
        Value::Array(list) => list.is_empty() && EMPTY.contains(&key),
        Value::Object(map) => map.is_empty() && EMPTY.contains(&key),
        Value::String(text) => key == "style" && (text == "form" || text == "simple"),
        _ => false,
    }
}

pub fn path_parameter(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for operation in &spec.operations {
        let braces = in_braces(operation.path);
        let parameters = spec.parameters(operation);
        let of_path: Vec<_> = parameters.iter().filter(|parameter| parameter.key().0 == "path").collect();
        for name in &braces {
            if !of_path.iter().any(|parameter| parameter.key().1 == *name) {
                let problem = format!("{{{name}}} is in the path, but no parameter");
                let mend = format!("add a parameter {name} with in: path");
                faults.push(Fault::new(&operation.pointer, problem, mend));
            }
        }
        for parameter in of_path {
            let name = parameter.key().1;
            if !braces.contains(name) {
                let problem = format!("{name} is in: path, but the path has no {{{name}}}");
                let mend = "put it into the path, or remove the parameter";
                faults.push(Fault::new(&parameter.listed, problem, mend));
            }
            if !is_true(parameter.value, "required") {
                let problem = format!("{name} is in the path, but not required");
                faults.push(Fault::new(&parameter.listed, problem, "write required: true"));
            }
        }
    }
    faults
}

/// The names in braces in a path or a URL.
fn in_braces(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

pub fn parameter_unique(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.nodes.iter().filter(|node| matches!(node.kind, Kind::PathItem | Kind::Operation)) {
        let mut seen = BTreeSet::new();
        for (index, parameter) in list(node.value, "parameters").enumerate() {
            let Some(parameter) = spec.resolve(parameter) else { continue };
            let (place, name) = (text(parameter, "in"), text(parameter, "name"));
            if !seen.insert((place, name)) {
                let pointer = format!("{}/parameters/{index}", node.pointer);
                let problem = format!("{name} in {place} is there twice");
                faults.push(Fault::new(pointer, problem, "remove one of them"));
            }
        }
    }
    faults
}

pub fn operation_id_unique(spec: &Spec<'_>) -> Vec<Fault> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for operation in &spec.operations {
        let Some(id) = operation.value.get("operationId").and_then(Value::as_str) else { continue };
        match first.get(id) {
            None => {
                first.insert(id, &operation.pointer);
            }
            Some(other) => faults.push(Fault::new(
                format!("{}/operationId", operation.pointer),
                format!("#{other} has this name, too"),
                "give each operation its own name",
            )),
        }
    }
    faults
}

pub fn tag_declared(spec: &Spec<'_>) -> Vec<Fault> {
    let declared: BTreeSet<_> = list(spec.value, "tags").map(|tag| text(tag, "name")).collect();
    let mut faults = Vec::new();
    for operation in &spec.operations {
        for (index, tag) in list(operation.value, "tags").enumerate() {
            if !tag.as_str().is_some_and(|tag| declared.contains(tag)) {
                let pointer = format!("{}/tags/{index}", operation.pointer);
                let mend = "name one of them, or add it there with a description";
                faults.push(Fault::new(pointer, format!("{tag} is not in the document's tags"), mend));
            }
        }
    }
    faults
}

pub fn security_declared(spec: &Spec<'_>) -> Vec<Fault> {
    let schemes = &spec.value["components"]["securitySchemes"];
    security_requirements(spec)
        .into_iter()
        .filter(|(_, name)| schemes.get(name).is_none())
        .map(|(pointer, name)| {
            let problem = format!("{name} is not one of components/securitySchemes");
            Fault::new(pointer, problem, "name one of them, or add it there")
        })
        .collect()
}

pub fn server_variable(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for server in spec.of_kind(Kind::Server) {
        let braces = in_braces(text(server.value, "url"));
        let variables: BTreeMap<_, _> = map(server.value, "variables").collect();
        for name in braces.iter().filter(|name| !variables.contains_key(*name)) {
            let problem = format!("{{{name}}} is in the URL, but not in variables");
            faults.push(Fault::new(&server.pointer, problem, format!("add {name} to variables")));
        }
        for (name, variable) in &variables {
            let pointer = join(&format!("{}/variables", server.pointer), name);
            if !braces.contains(name) {
                let problem = format!("the URL has no {{{name}}}");
                faults.push(Fault::new(&pointer, problem, "put it into the URL, or remove the variable"));
            }
            let default = &variable["default"];
            if variable.get("enum").is_some() && !list(variable, "enum").any(|value| value == default) {
                let problem = format!("the default {default} is not one of enum");
                faults.push(Fault::new(format!("{pointer}/default"), problem, "name a value of enum"));
            }
        }
    }
    faults
}
