//! Operations, their parameters, and references.

use serde_json::Value;

use super::grammar::METHODS;

/// An operation, and where it is.
#[derive(Clone)]
pub struct Operation<'a> {
    pub path: String,
    pub method: String,
    pub value: &'a Value,
}

impl Operation<'_> {
    pub fn id(&self) -> Option<&str> {
        self.value.get("operationId").and_then(Value::as_str)
    }

    pub fn place(&self) -> String {
        format!("/paths/{}/{}", escape(&self.path), self.method)
    }
}

pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        for &method in METHODS {
            if let Some(value) = item.get(method).filter(|value| value.is_object()) {
                operations.push(Operation { path: path.clone(), method: method.to_owned(), value });
            }
        }
    }
    operations
}

/// A parameter that an operation takes: where it is written, and what is written there.
pub struct Taken<'a> {
    pub key: (String, String),
    pub place: String,
    pub value: &'a Value,
    pub of_path: bool,
}

/// The parameters of an operation: its own, and those of its path that it does not have itself.
pub fn parameters<'a>(document: &'a Value, operation: &Operation<'a>) -> Vec<Taken<'a>> {
    let path = format!("/paths/{}", escape(&operation.path));
    let mut taken: Vec<Taken<'a>> = Vec::new();
    for (place, of_path) in [(operation.place(), false), (path, true)] {
        let place = format!("{place}/parameters");
        for (index, value) in
            document.pointer(&place).and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            let (_, parameter) = resolve(document, String::new(), value);
            let text = |key: &str| parameter.get(key).map_or(String::new(), plain);
            let key = (text("in"), text("name"));
            if !(of_path && taken.iter().any(|other| !other.of_path && other.key == key)) {
                taken.push(Taken { key, place: format!("{place}/{index}"), value, of_path });
            }
        }
    }
    taken
}

/// Follows references to where something is written. A reference that leads nowhere stays as it is.
pub fn resolve<'a>(document: &'a Value, place: String, value: &'a Value) -> (String, &'a Value) {
    let (mut at, mut target) = (place.clone(), value);
    // Longer than any chain that does not lead back to itself.
    for _ in 0..100 {
        let Some(reference) = target.get("$ref") else { return (at, target) };
        let Some(pointer) = reference.as_str().and_then(|text| text.strip_prefix('#')) else { break };
        let Some(next) = document.pointer(pointer) else { break };
        (at, target) = (pointer.to_owned(), next);
    }
    (place, value)
}

pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
