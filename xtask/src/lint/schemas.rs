//! Whether a schema makes sense in itself.

use serde_json::Value;

use super::Fault;
use super::document::{Spec, is_true, list};
use super::references::{are_sound, properties};
use super::validation::Validation;

/// Each type, and the keywords that are only for it.
const TYPES: [(&str, &[&str]); 6] = [
    ("array", &["items", "maxItems", "minItems", "uniqueItems"]),
    ("boolean", &[]),
    ("integer", NUMBER),
    ("number", NUMBER),
    ("object", &["additionalProperties", "maxProperties", "minProperties", "properties", "required"]),
    ("string", &["maxLength", "minLength", "pattern"]),
];
const NUMBER: &[&str] = &["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"];

pub fn schema_type(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.schemas() {
        let Some(named) = node.value.get("type") else { continue };
        let Some((_, own)) = TYPES.iter().find(|(name, _)| named == name) else {
            let names: Vec<_> = TYPES.iter().map(|(name, _)| *name).collect();
            let mend = format!("write one of {}", names.join(", "));
            faults.push(Fault::new(format!("{}/type", node.pointer), format!("{named} is no type"), mend));
            continue;
        };
        for keyword in TYPES.iter().flat_map(|(_, keywords)| *keywords) {
            if node.value.get(keyword).is_some() && !own.contains(keyword) {
                let pointer = format!("{}/{keyword}", node.pointer);
                let problem = format!("{keyword} means nothing for type {named}");
                faults.push(Fault::new(pointer, problem, "remove it, or correct the type"));
            }
        }
    }
    faults
}

/// OpenAPI 3.0.3: nullable adds null to the type beside it, and without one to nothing.
pub fn nullable_type(spec: &Spec<'_>) -> Vec<Fault> {
    spec.schemas()
        .filter(|node| is_true(node.value, "nullable") && node.value.get("type").is_none())
        .map(|node| {
            let mend = "write the type beside it, or nullable: true in the schema that a reference leads to";
            Fault::new(format!("{}/nullable", node.pointer), "is nullable without a type", mend)
        })
        .collect()
}

pub fn array_items(spec: &Spec<'_>) -> Vec<Fault> {
    spec.schemas()
        .filter(|node| node.value["type"] == "array" && node.value.get("items").is_none())
        .map(|node| Fault::new(&node.pointer, "is an array without items", "say what is in it with items"))
        .collect()
}

pub fn required_property(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.schemas() {
        let properties = properties(spec, node.value);
        for (index, required) in list(node.value, "required").enumerate() {
            if !properties.iter().any(|(name, _)| required == name) {
                let pointer = format!("{}/required/{index}", node.pointer);
                let problem = format!("{required} is not one of the properties");
                faults.push(Fault::new(pointer, problem, "name a property, or add it"));
            }
        }
    }
    faults
}

pub fn limits(spec: &Spec<'_>) -> Vec<Fault> {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    let mut faults = Vec::new();
    for node in spec.schemas() {
        let number = |key: &str| node.value.get(key).and_then(Value::as_f64);
        let open = ["exclusiveMinimum", "exclusiveMaximum"].iter().any(|key| is_true(node.value, key));
        for (least, most) in pairs {
            if let (Some(low), Some(high)) = (number(least), number(most))
                && (low > high || (low == high && open))
            {
                let problem = format!("{least} {low} and {most} {high} leave no value");
                let mend = format!("correct {least} or {most}");
                faults.push(Fault::new(&node.pointer, problem, mend));
            }
        }
    }
    faults
}

pub fn default_value(spec: &Spec<'_>) -> Vec<Fault> {
    if !are_sound(spec) {
        return Vec::new();
    }
    let validation = Validation::new(spec);
    let mut faults = Vec::new();
    for node in spec.schemas() {
        let Some(default) = node.value.get("default") else { continue };
        for (place, why) in validation.failures(node.value, default) {
            let pointer = format!("{}/default{place}", node.pointer);
            faults.push(Fault::new(pointer, why, "correct the default, or the schema"));
        }
    }
    faults
}

pub fn enum_value(spec: &Spec<'_>) -> Vec<Fault> {
    values_of(spec, "enum")
}

/// A key with a list of values: some are there, each is valid by the schema, none is there twice.
pub fn values_of(spec: &Spec<'_>, key: &str) -> Vec<Fault> {
    if !are_sound(spec) {
        return Vec::new();
    }
    let validation = Validation::new(spec);
    let mut faults = Vec::new();
    for node in spec.schemas() {
        let Some(value) = node.value.get(key) else { continue };
        let pointer = format!("{}/{key}", node.pointer);
        let Some(values) = value.as_array().filter(|values| !values.is_empty()) else {
            faults.push(Fault::new(
                pointer,
                "is not a list of values",
                "write a list with at least one value",
            ));
            continue;
        };
        for (index, value) in values.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            if values.iter().take(index).any(|other| other == value) {
                faults.push(Fault::new(&pointer, format!("{value} is there twice"), "remove one of them"));
            }
            for (_, why) in validation.failures(node.value, value) {
                faults.push(Fault::new(&pointer, why, "correct the value, or the schema"));
            }
        }
    }
    faults
}
