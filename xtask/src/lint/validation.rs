//! Values against schemas, with the crate jsonschema. OpenAPI 3.0's schemas are JSON Schema's draft 4, but for
//! `nullable`.

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, ValidationError};
use serde_json::{Map, Value, json};

use super::document::{Spec, is_true, map};

pub struct Validation {
    /// The schemas that references lead to, as JSON Schemas.
    schemas: Map<String, Value>,
}

impl Validation {
    pub fn new(spec: &Spec<'_>) -> Validation {
        let schemas = map(&spec.value["components"], "schemas");
        Validation { schemas: schemas.map(|(name, schema)| (name.to_owned(), translate(schema))).collect() }
    }

    /// What of a value is not valid: where in it, and why.
    pub fn failures(&self, schema: &Value, value: &Value) -> Vec<(String, String)> {
        let schema = translate(schema);
        let mut needed = Map::new();
        self.need(&schema, &mut needed);
        // Draft 4 has references next to nothing else, so the schema stands in an allOf.
        let schema = json!({ "components": { "schemas": needed }, "allOf": [schema] });
        match jsonschema::options().with_draft(Draft::Draft4).build(&schema) {
            Ok(validator) => {
                let mut failures = Vec::new();
                validator.iter_errors(value).for_each(|error| explain(&error, &mut failures));
                failures
            }
            Err(error) => {
                vec![(String::new(), format!("cannot be checked, the schema is not valid: {error}"))]
            }
        }
    }

    /// Adds the schemas that a schema refers to, and those that they do. With all of them, each value would take
    /// the longer the larger the spec is.
    fn need(&self, schema: &Value, needed: &mut Map<String, Value>) {
        match schema {
            Value::Object(keywords) => {
                let reference = keywords.get("$ref").and_then(Value::as_str);
                let name = reference.and_then(|place| place.strip_prefix("#/components/schemas/"));
                if let Some(name) = name
                    && !needed.contains_key(name)
                    && let Some(schema) = self.schemas.get(name)
                {
                    needed.insert(name.to_owned(), schema.clone());
                    self.need(schema, needed);
                }
                keywords.values().for_each(|value| self.need(value, needed));
            }
            Value::Array(values) => values.iter().for_each(|value| self.need(value, needed)),
            _ => {}
        }
    }
}

/// Of what may be null, or else fit a schema, the second is what was meant.
fn explain(error: &ValidationError<'_>, failures: &mut Vec<(String, String)>) {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } if !context.is_empty() => {
            context.iter().skip(context.len() - 1).flatten().for_each(|error| explain(error, failures));
        }
        _ => failures.push((error.instance_path().to_string(), error.to_string())),
    }
}

/// OpenAPI 3.0's schema as a JSON Schema.
fn translate(schema: &Value) -> Value {
    let Value::Object(keywords) = schema else { return schema.clone() };
    if let Some(reference) = keywords.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut translated = Map::new();
    for (keyword, value) in keywords {
        let value = match (keyword.as_str(), value) {
            ("nullable" | "example" | "default" | "discriminator" | "externalDocs" | "xml", _) => continue,
            ("properties", Value::Object(properties)) => {
                properties.iter().map(|(name, schema)| (name.clone(), translate(schema))).collect()
            }
            ("items" | "not" | "additionalProperties", schema) => translate(schema),
            ("allOf" | "anyOf" | "oneOf", Value::Array(schemas)) => schemas.iter().map(translate).collect(),
            // JSON Schema wants at least one.
            ("required" | "enum", Value::Array(names)) if names.is_empty() => continue,
            _ => value.clone(),
        };
        translated.insert(keyword.clone(), value);
    }
    if is_true(schema, "nullable") {
        json!({ "anyOf": [{ "type": "null" }, translated] })
    } else {
        translated.into()
    }
}
