//! The generated types and the spec agree, both ways: the types' JSON Schemas are compared with the spec's, and every
//! example of the spec goes through its type and comes out as it was.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::generated::{iam, vod};

/// A generated type: its JSON Schema, and JSON through it and back.
struct Type {
    name: &'static str,
    schema: Value,
    through: fn(Value) -> Result<Value, String>,
}

fn through<T: Serialize + DeserializeOwned>(value: Value) -> Result<Value, String> {
    let typed: T = serde_json::from_value(value).map_err(|e| e.to_string())?;
    serde_json::to_value(&typed).map_err(|e| e.to_string())
}

fn vod_types() -> Vec<Type> {
    use vod::types;
    macro_rules! each {
        ($($name:ident)*) => { vec![$(of::<types::$name>(stringify!($name))),*] };
    }
    vod::vod_types!(each)
}

fn iam_types() -> Vec<Type> {
    use iam::types;
    macro_rules! each {
        ($($name:ident)*) => { vec![$(of::<types::$name>(stringify!($name))),*] };
    }
    iam::iam_types!(each)
}

fn of<T: Serialize + DeserializeOwned + schemars::JsonSchema>(name: &'static str) -> Type {
    Type { name, schema: schemars::schema_for!(T).to_value(), through: through::<T> }
}

fn documents() -> [(&'static str, Value, Vec<Type>); 2] {
    let parse = |text: &str| yaml_serde::from_str(text).unwrap();
    [
        ("vod", parse(include_str!("../spec/vod.yaml")), vod_types()),
        ("iam", parse(include_str!("../spec/iam.yaml")), iam_types()),
    ]
}

/// Every way in which a type may differ from its schema, and why that is right.
const EXPLAINED: &[(&str, &str)] = &[
    (
        "null is taken",
        "An optional field of a request is an Option: null is read like a missing one, and never written.",
    ),
    (
        "required, but may be missing",
        "A sample of the service lacks it: what is nullable is read also where it is missing.",
    ),
    ("int64 without a format", "An integer of no documented size is an i64."),
    ("no type for it", "An inline list of values has a type of its own, named after its field."),
    ("format password", "A text all the same."),
    ("a nullable object", "Each field or list of it is of Options, and this is compared there."),
    ("bounds", "Checked before a request is sent, and not at all in answers: see Operation::limits."),
];

/// What is compared of a field or a schema.
#[derive(Debug, PartialEq)]
struct Shape {
    kind: String,
    format: Option<String>,
    values: BTreeSet<String>,
    nullable: bool,
    items: Option<Box<Shape>>,
}

/// The same of both: OpenAPI 3.0's and JSON Schema's way to say it.
fn shape(root: &Value, schema: &Value) -> Shape {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        let target = root.pointer(reference.trim_start_matches('#')).unwrap();
        let inline = target.get("enum").is_some();
        // A reference to values is as good as the values.
        let kind = if inline { "string".to_owned() } else { name.to_owned() };
        let values = if inline { values(target) } else { BTreeSet::new() };
        return Shape { kind, format: None, values, nullable: target["nullable"] == true, items: None };
    }
    if let Some(list) = schema["allOf"].as_array().or(schema["anyOf"].as_array()) {
        let null = json!({ "type": "null" });
        let inner = list.iter().find(|inner| **inner != null).unwrap();
        let nullable = schema["nullable"] == true || list.contains(&null);
        let inner = shape(root, inner);
        return Shape { nullable: nullable || inner.nullable, ..inner };
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    Shape {
        kind: kinds.iter().find(|kind| **kind != "null").copied().unwrap_or("anything").to_owned(),
        format: schema["format"].as_str().map(str::to_owned),
        values: values(schema),
        nullable: schema["nullable"] == true || kinds.contains(&"null"),
        items: schema.get("items").map(|items| Box::new(shape(root, items))),
    }
}

fn values(schema: &Value) -> BTreeSet<String> {
    schema["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|value| !value.is_null())
        .map(Value::to_string)
        .collect()
}

/// What differs between a field in the spec and in its type.
fn differences(spec: &Shape, ours: &Shape, required: bool) -> Vec<String> {
    let mut found = Vec::new();
    if spec.kind != ours.kind {
        found.push(format!("{} in the spec, {} in the type", spec.kind, ours.kind));
    }
    if spec.values != ours.values {
        found.push(format!("values {:?} in the spec, {:?} in the type", spec.values, ours.values));
    }
    match (spec.format.as_deref(), ours.format.as_deref()) {
        (spec, ours) if spec == ours => {}
        (None, Some("int64")) => found.push("int64 without a format".to_owned()),
        (Some("password"), None) => found.push("format password".to_owned()),
        (spec, ours) => found.push(format!("format {spec:?} in the spec, {ours:?} in the type")),
    }
    match (spec.nullable, ours.nullable) {
        (false, true) if !required => found.push("null is taken".to_owned()),
        // A list that is left out where it is empty.
        (spec, ours) if spec != ours => {
            found.push(format!("nullable {spec} in the spec, {ours} in the type"))
        }
        _ => {}
    }
    match (&spec.items, &ours.items) {
        (Some(spec), Some(ours)) => found.extend(differences(spec, ours, true)),
        (None, None) => {}
        _ => found.push("a list on one side only".to_owned()),
    }
    found
}

fn compare(schema: &Value, document: &Value, ours: &Value, found: &mut Vec<(String, String)>, name: &str) {
    let bounds = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"];
    let (spec_shape, own_shape) = (shape(document, schema), shape(ours, ours));
    for difference in differences(&Shape { nullable: own_shape.nullable, ..spec_shape }, &own_shape, true) {
        found.push((name.to_owned(), difference));
    }
    if schema["nullable"] == true && !own_shape.nullable {
        found.push((name.to_owned(), "a nullable object".to_owned()));
    }
    let none = Map::new();
    let fields = schema["properties"].as_object().unwrap_or(&none);
    let own_fields = ours["properties"].as_object().unwrap_or(&none);
    for field in fields.keys().chain(own_fields.keys()).collect::<BTreeSet<_>>() {
        let place = format!("{name}.{field}");
        let (Some(spec), Some(own)) = (fields.get(field), own_fields.get(field)) else {
            found.push((place, "on one side only".to_owned()));
            continue;
        };
        let is_required =
            |schema: &Value| schema["required"].as_array().is_some_and(|list| list.contains(&json!(field)));
        let required = is_required(schema);
        match (required, is_required(ours)) {
            (spec, ours) if spec == ours => {}
            (true, false) if shape(document, spec).nullable => {
                found.push((place.clone(), "required, but may be missing".to_owned()));
            }
            (spec, ours) => {
                found.push((place.clone(), format!("required {spec} in the spec, {ours} in the type")))
            }
        }
        if bounds.iter().any(|bound| spec.get(bound).is_some() && own.get(bound).is_none()) {
            found.push((place.clone(), "bounds".to_owned()));
        }
        for difference in differences(&shape(document, spec), &shape(ours, own), required) {
            found.push((place.clone(), difference));
        }
    }
}

#[test]
fn types_and_spec_agree() {
    let mut used = BTreeSet::new();
    let mut unexplained = Vec::new();
    for (document_name, document, types) in documents() {
        let schemas = document["components"]["schemas"].as_object().unwrap();
        let types: BTreeMap<_, _> = types.into_iter().map(|a| (a.name, a)).collect();
        let mut found = Vec::new();
        for name in schemas.keys().map(String::as_str).chain(types.keys().copied()).collect::<BTreeSet<_>>() {
            match (schemas.get(name), types.get(name)) {
                (Some(schema), Some(ours)) => compare(schema, &document, &ours.schema, &mut found, name),
                (None, Some(_)) => found.push((name.to_owned(), "no type for it".to_owned())),
                _ => found.push((name.to_owned(), "in the spec, and no type".to_owned())),
            }
        }
        for (place, difference) in found {
            match EXPLAINED.iter().find(|(explained, _)| *explained == difference) {
                Some((explained, _)) => drop(used.insert(*explained)),
                None => unexplained.push(format!("{document_name}: {place}: {difference}")),
            }
        }
    }
    assert!(
        unexplained.is_empty(),
        "{}\nIf the spec has changed: cargo xtask generate. If it has not: explain it in EXPLAINED.",
        unexplained.join("\n")
    );
    for (explained, reason) in EXPLAINED {
        assert!(used.contains(explained), "nothing differs by \"{explained}\" any more: {reason}");
    }
}

/// Every media type with a schema of its own and examples.
fn media_types<'a>(value: &'a Value, found: &mut Vec<(&'a str, &'a Map<String, Value>)>) {
    match value {
        Value::Object(map) => {
            let name = value["schema"]["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
            if let (Some(name), Some(examples)) = (name, value["examples"].as_object()) {
                found.push((name, examples));
            }
            map.values().for_each(|value| media_types(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| media_types(value, found)),
        _ => {}
    }
}

#[test]
fn every_example_goes_through_its_type_and_comes_out_as_it_was() {
    let mut count = 0;
    for (document_name, document, types) in documents() {
        let mut found = Vec::new();
        media_types(&document, &mut found);
        for (name, examples) in found {
            let ours = types.iter().find(|ours| ours.name == name);
            let ours = ours.unwrap_or_else(|| panic!("{name} is not generated: cargo xtask generate"));
            for (example, value) in examples {
                let back = (ours.through)(value["value"].clone())
                    .unwrap_or_else(|e| panic!("{document_name}: {name}, {example}: {e}"));
                assert_eq!(back, value["value"], "{document_name}: {name}, {example}");
                count += 1;
            }
        }
    }
    assert!(count >= 20, "{count}");
}

/// An answer as the service may send it some day: with a field nobody knows in every object, unknown values, and
/// what is optional null or not there.
fn estranged(document: &Value, schema: &Value, example: &Value, how: &str) -> Value {
    let target = schema["$ref"].as_str().or(schema["allOf"][0]["$ref"].as_str());
    let schema = target.map_or(schema, |target| document.pointer(target.trim_start_matches('#')).unwrap());
    match example {
        Value::Object(fields) => {
            let mut changed = Map::new();
            for (name, property) in schema["properties"].as_object().unwrap() {
                let required = schema["required"].as_array().is_some_and(|list| list.contains(&json!(name)));
                let value = fields.get(name).map(|value| estranged(document, property, value, how));
                match how {
                    "null" if !required => drop(changed.insert(name.clone(), Value::Null)),
                    "missing" if !required => {}
                    _ => drop(value.map(|value| changed.insert(name.clone(), value))),
                }
            }
            changed.insert("nobody_knows".to_owned(), json!({ "this": [1, "field"] }));
            changed.into()
        }
        Value::Array(items) => {
            items.iter().map(|item| estranged(document, &schema["items"], item, how)).collect()
        }
        Value::String(_) if schema.get("x-known-values").is_some() => "NOBODY_KNOWS".into(),
        other => other.clone(),
    }
}

#[test]
fn answers_may_change() {
    let mut unknown_values = 0;
    for (document_name, document, types) in documents() {
        let mut found = Vec::new();
        for place in ["/paths", "/components/responses"] {
            let responses = document.pointer(place).unwrap();
            media_types(responses, &mut found);
        }
        for (name, examples) in found {
            let schema = &document["components"]["schemas"][name];
            let ours = types.iter().find(|ours| ours.name == name).unwrap();
            if schema["properties"].as_object().unwrap().values().any(|field| field["x-asset-id"] == true) {
                continue; // a request
            }
            for (example, how) in
                examples.keys().flat_map(|name| ["null", "missing", "values"].map(|how| (name, how)))
            {
                let answer = estranged(&document, schema, &examples[example]["value"], how);
                let back = (ours.through)(answer.clone())
                    .unwrap_or_else(|e| panic!("{document_name}: {name}, {example}, {how}: {e}: {answer}"));
                // What is unknown can be read.
                let count = |value: &Value| value.to_string().matches("NOBODY_KNOWS").count();
                assert_eq!(count(&back), count(&answer), "{name}, {example}, {how}: {back}");
                unknown_values += count(&back);
                let text = back.to_string();
                assert!(!text.contains("null") && !text.contains("nobody_knows"), "{text}");
            }
        }
    }
    assert!(unknown_values > 10, "{unknown_values}");
}
