//! What is the same thing elsewhere: operations that moved, and schemas with another name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::operations::{Operation, escape, operations};

/// An operation in both versions, or in one.
type Pair<'a> = (Option<Operation<'a>>, Option<Operation<'a>>);

/// The operations and schemas that are the same thing elsewhere.
pub struct Pairs<'a> {
    pub operations: Vec<Pair<'a>>,
    /// Old names of schemas, and the new ones.
    pub schemas: BTreeMap<String, String>,
}

impl<'a> Pairs<'a> {
    pub fn new(old: &'a Value, new: &'a Value) -> Pairs<'a> {
        Pairs { operations: pair_operations(old, new), schemas: renamed_schemas(old, new) }
    }
}

/// By operationId, wherever it is; then by place.
fn pair_operations<'a>(old: &'a Value, new: &'a Value) -> Vec<Pair<'a>> {
    let (mut before, mut after) = (operations(old), operations(new));
    let mut pairs = Vec::new();
    for is_same in [is_unmoved, has_same_id, has_same_place] {
        let mut left = Vec::new();
        for operation in before {
            match after.iter().position(|other| is_same(&operation, other)) {
                Some(index) => pairs.push((Some(operation), Some(after.remove(index)))),
                None => left.push(operation),
            }
        }
        before = left;
    }
    pairs.extend(before.into_iter().map(|operation| (Some(operation), None)));
    pairs.extend(after.into_iter().map(|operation| (None, Some(operation))));
    pairs
}

fn has_same_place(a: &Operation, b: &Operation) -> bool {
    a.path == b.path && a.method == b.method
}

fn has_same_id(a: &Operation, b: &Operation) -> bool {
    a.id().is_some() && a.id() == b.id()
}

fn is_unmoved(a: &Operation, b: &Operation) -> bool {
    has_same_place(a, b) && a.id() == b.id()
}

/// Stands for a schema's own name; no schema has such a one.
const ITSELF: &str = "#";

/// A schema that is gone, and a new one with the same content: the same under another name.
fn renamed_schemas(old: &Value, new: &Value) -> BTreeMap<String, String> {
    let empty = Map::new();
    let schemas = |document: &'_ Value| {
        document.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or(empty.clone())
    };
    let (before, after) = (schemas(old), schemas(new));
    let mut renames = BTreeMap::new();
    // Again as long as there are more: one that refers to another renamed one is found after that.
    loop {
        let is_gone = |name: &&String| !after.contains_key(*name) && !renames.contains_key(*name);
        let gone: Vec<_> = before.keys().filter(is_gone).cloned().collect();
        let taken: BTreeSet<_> = renames.values().cloned().collect();
        let come = after.keys().filter(|name| !before.contains_key(*name) && !taken.contains(*name));
        // Those with the same content, whatever their own name.
        let mut alike: HashMap<Value, (Vec<String>, Vec<String>)> = HashMap::new();
        for from in gone {
            renames.insert(from.clone(), ITSELF.to_owned());
            let content = before.get(&from).map(|schema| with_names(schema, &renames)).unwrap_or_default();
            renames.remove(&from);
            alike.entry(content).or_default().0.push(from);
        }
        for to in come {
            let names = BTreeMap::from([(to.clone(), ITSELF.to_owned())]);
            let content = after.get(to).map(|schema| with_names(schema, &names)).unwrap_or_default();
            alike.entry(content).or_default().1.push(to.clone());
        }
        // Only where there is no doubt.
        let is_unique = |(from, to): &(Vec<String>, Vec<String>)| from.len() == 1 && to.len() == 1;
        let unique: Vec<_> = alike.into_values().filter(is_unique).collect();
        if unique.is_empty() {
            return renames;
        }
        renames.extend(unique.into_iter().flat_map(|(from, to)| from.into_iter().zip(to)));
    }
}

/// The value with references to schemas by their new names.
pub fn with_names(value: &Value, names: &BTreeMap<String, String>) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| match value.as_str().filter(|_| key == "$ref") {
                Some(reference) => (key.clone(), json!(new_reference(reference, names))),
                None => (key.clone(), with_names(value, names)),
            })
            .collect(),
        Value::Array(list) => list.iter().map(|value| with_names(value, names)).collect(),
        _ => value.clone(),
    }
}

pub fn new_reference(reference: &str, names: &BTreeMap<String, String>) -> String {
    let prefix = "#/components/schemas/";
    let Some((name, rest)) =
        reference.strip_prefix(prefix).map(|name| name.split_once('/').unwrap_or((name, "")))
    else {
        return reference.to_owned();
    };
    let slash = if rest.is_empty() { "" } else { "/" };
    match names.get(&name.replace("~1", "/").replace("~0", "~")) {
        Some(to) => format!("{prefix}{}{slash}{rest}", escape(to)),
        None => reference.to_owned(),
    }
}
