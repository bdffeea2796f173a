//! Whether examples are examples of what they stand at.

use serde_json::Value;

use super::Fault;
use super::document::{Kind, Node, Spec, is_true, join, map};
use super::references::{are_sound, members};
use super::validation::Validation;

/// An example, where it is, and the schema that it is of.
struct Example<'a> {
    pointer: String,
    value: &'a Value,
    schema: &'a Value,
}

fn examples<'a>(spec: &Spec<'a>) -> Vec<Example<'a>> {
    let mut examples = Vec::new();
    for node in &spec.nodes {
        let schema = match node.kind {
            Kind::Parameter | Kind::Header | Kind::MediaType => node.value.get("schema"),
            Kind::NamedSchema | Kind::Property | Kind::Schema => Some(node.value),
            _ => None,
        };
        let Some(schema) = schema else { continue };
        if node.value.get("$ref").is_some() {
            continue;
        }
        if let Some(value) = node.value.get("example") {
            examples.push(Example { pointer: format!("{}/example", node.pointer), value, schema });
        }
        for child in node.children().into_iter().filter(|child| child.kind == Kind::Example) {
            let pointer = child.reference().map_or(child.pointer.clone(), str::to_owned);
            if let Some(value) = spec.resolve(child.value).and_then(|example| example.get("value")) {
                examples.push(Example { pointer: format!("{pointer}/value"), value, schema });
            }
        }
    }
    examples
}

pub fn example(spec: &Spec<'_>) -> Vec<Fault> {
    if !are_sound(spec) {
        return Vec::new();
    }
    let validation = Validation::new(spec);
    let mut faults = Vec::new();
    for example in examples(spec) {
        for (place, why) in validation.failures(example.schema, example.value) {
            let pointer = format!("{}{place}", example.pointer);
            faults.push(Fault::new(pointer, why, "correct the example, or the schema"));
        }
    }
    faults
}

/// A validator takes any field that the schema does not know; in an example it is misspelt.
pub fn example_field(spec: &Spec<'_>) -> Vec<Fault> {
    if !are_sound(spec) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for example in examples(spec) {
        unknown_fields(spec, &example.pointer, example.value, example.schema, &mut faults);
    }
    faults
}

fn unknown_fields(spec: &Spec<'_>, pointer: &str, value: &Value, schema: &Value, faults: &mut Vec<Fault>) {
    let members = members(spec, schema);
    match value {
        Value::Object(fields) => {
            let additional = members.iter().find_map(|member| member.get("additionalProperties"));
            // A schema without any properties takes what comes.
            let is_free = members.iter().all(|member| member.get("properties").is_none())
                || ["anyOf", "oneOf"]
                    .iter()
                    .any(|key| members.iter().any(|member| member.get(key).is_some()));
            for (name, value) in fields {
                let place = join(pointer, name);
                let known = members.iter().find_map(|member| member.get("properties")?.get(name));
                match known.or(additional) {
                    // What is forbidden is found by the validator.
                    Some(Value::Bool(_)) => {}
                    Some(schema @ Value::Object(_)) => unknown_fields(spec, &place, value, schema, faults),
                    None if is_free => {}
                    _ => {
                        let mend = "spell it as the schema does, or add it to the schema";
                        faults.push(Fault::new(place, "the schema has no such field", mend));
                    }
                }
            }
        }
        Value::Array(values) => {
            if let Some(items) = members.iter().find_map(|member| member.get("items")) {
                for (index, value) in values.iter().enumerate() {
                    unknown_fields(spec, &format!("{pointer}/{index}"), value, items, faults);
                }
            }
        }
        _ => {}
    }
}

pub fn example_once(spec: &Spec<'_>) -> Vec<Fault> {
    let has = |node: &Node<'_>, key: &str| node.value.get(key).is_some();
    let nodes = spec.nodes.iter().filter(|node| !node.kind.is_schema() && node.kind != Kind::Components);
    nodes
        .filter(|node| has(node, "example") && has(node, "examples"))
        .map(|node| Fault::new(&node.pointer, "has both example and examples", "put all into examples"))
        .collect()
}

/// Whether there is an example of it.
pub fn is_shown(value: &Value) -> bool {
    value.get("example").is_some() || map(value, "examples").next().is_some()
}

/// Whether a parameter has to be given and is not the path's business.
pub fn must_be_shown(parameter: &Value) -> bool {
    is_true(parameter, "required") && parameter["in"] != "path"
}
