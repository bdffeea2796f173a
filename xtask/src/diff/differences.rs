//! What differs between two versions of a document: every difference, at the smallest place that means something.
//!
//! The walk knows the grammar, so that a field called `description` is not taken for a description. What the
//! grammar does not know is compared as it is: nothing changes without a difference.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::grammar::{Kind, METHODS, Shape, shape};
use super::operations::{Operation, Taken, escape, parameters, plain, resolve};
use super::pairs::{Pairs, new_reference};

#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub kind: Kind,
    /// The key that differs; in a list, what its elements are told apart by.
    pub key: String,
    /// Where it is in each version; where it would be, in the version that has none.
    pub old: String,
    pub new: String,
    pub before: Option<Value>,
    pub after: Option<Value>,
    /// It is one value of a list whose order means nothing, and the places are the list's.
    pub is_member: bool,
    /// Of a parameter, field, body or header that is there once only: it is required.
    pub is_required: bool,
}

impl Difference {
    /// The JSON pointer: into the new version, or into the old one for what is gone.
    pub fn place(&self) -> &str {
        if self.after.is_none() && self.before.is_some() { &self.old } else { &self.new }
    }

    pub fn is_added(&self) -> bool {
        self.before.is_none()
    }

    pub fn is_removed(&self) -> bool {
        self.after.is_none()
    }
}

/// A place in both versions.
#[derive(Clone)]
struct Place {
    old: String,
    new: String,
}

impl Place {
    fn join(&self, key: &str) -> Place {
        self.join_two(key, key)
    }

    fn join_two(&self, old: &str, new: &str) -> Place {
        Place { old: format!("{}/{}", self.old, escape(old)), new: format!("{}/{}", self.new, escape(new)) }
    }
}

type Fields<'a> = Option<&'a Map<String, Value>>;

type Both<'a> = (Option<&'a Value>, Option<&'a Value>);

struct Walk<'a> {
    old: &'a Value,
    new: &'a Value,
    pairs: &'a Pairs<'a>,
    found: Vec<Difference>,
}

/// Every difference between two versions of a document.
pub fn differences(kind: Kind, old: &Value, new: &Value, pairs: &Pairs) -> Vec<Difference> {
    let mut walk = Walk { old, new, pairs, found: Vec::new() };
    let place = Place { old: String::new(), new: String::new() };
    walk.fields(kind, &place, (Some(old), Some(new)));
    walk.found
}

impl<'a> Walk<'a> {
    fn add(&mut self, difference: Difference) {
        // A parameter of a path is met once for each operation.
        if !self.found.contains(&difference) {
            self.found.push(difference);
        }
    }

    fn differ(&mut self, kind: Kind, key: &str, place: &Place, (old, new): Both<'a>) {
        if old != new {
            self.add(Difference {
                kind,
                key: key.to_owned(),
                old: place.old.clone(),
                new: place.new.clone(),
                before: old.cloned(),
                after: new.cloned(),
                is_member: false,
                is_required: self.is_required(kind, key, place, (old, new)),
            });
        }
    }

    fn is_required(&self, kind: Kind, key: &str, place: &Place, (old, new): Both<'a>) -> bool {
        let (document, place, value) = match (old, new) {
            (Some(value), None) => (self.old, &place.old, value),
            (None, Some(value)) => (self.new, &place.new, value),
            _ => return false,
        };
        if kind == Kind::Properties {
            let suffix = format!("/properties/{}", escape(key));
            let schema = place.strip_suffix(&suffix).and_then(|schema| document.pointer(schema));
            let required = schema.and_then(|schema| schema.get("required")).and_then(Value::as_array);
            return required.is_some_and(|names| names.iter().any(|name| name == key));
        }
        resolve(document, String::new(), value).1.get("required") == Some(&Value::Bool(true))
    }

    /// Compares the values of one key.
    fn compare(&mut self, kind: Kind, key: &str, place: &Place, both: Both<'a>) {
        let (old, new) = both;
        if old == new {
            return;
        }
        let is_object = |value: Option<&Value>| value.is_some_and(Value::is_object);
        let is_list = |value: Option<&Value>| value.is_some_and(Value::is_array);
        let (lists, both_lists) = (
            (old.is_none() || is_list(old)) && (new.is_none() || is_list(new)),
            is_list(old) && is_list(new),
        );
        let objects = (old.is_none() || is_object(old)) && (new.is_none() || is_object(new));
        match shape(kind, key) {
            Shape::Object(inner) if is_object(old) && is_object(new) => self.node(inner, place, both),
            Shape::Group(inner) if objects => self.fields(inner, place, both),
            Shape::Paths if objects => self.paths(place),
            Shape::List(inner) if both_lists => {
                let (old, new) = (elements(old), elements(new));
                for index in 0..old.len().max(new.len()) {
                    let both = (old.get(index).copied(), new.get(index).copied());
                    let place = place.join(&index.to_string());
                    match both {
                        (Some(Value::Object(_)), Some(Value::Object(_))) => self.node(inner, &place, both),
                        _ => self.differ(kind, key, &place, both),
                    }
                }
            }
            Shape::Keyed(list, inner, by) if lists => self.keyed(list, inner, by, place, both),
            Shape::Servers if lists => self.servers(place, both),
            Shape::Set if lists => self.set(kind, key, place, both),
            Shape::ClosedSet if both_lists => self.set(kind, key, place, both),
            _ => self.differ(kind, key, place, both),
        }
    }

    /// Something that may be a reference.
    fn node(&mut self, kind: Kind, place: &Place, both: Both<'a>) {
        let reference = |value: Option<&'a Value>| value.and_then(|value| value.get("$ref"));
        let (old, new) = both;
        let (before, after) = (reference(old), reference(new));
        let renamed = before
            .and_then(Value::as_str)
            .map(|reference| Value::String(new_reference(reference, &self.pairs.schemas)));
        let is_same = renamed.as_ref() == after;
        match kind {
            Kind::Schema if !is_same && before.is_some() && after.is_some() => self.fields(kind, place, both),
            Kind::Schema if !is_same => self.differ(kind, "$ref", place, both),
            Kind::Parameter | Kind::RequestBody | Kind::Response | Kind::Header if !is_same => {
                let (Some(old), Some(new)) = both else { return };
                let (old_place, old_value) = resolve(self.old, place.old.clone(), old);
                let (new_place, new_value) = resolve(self.new, place.new.clone(), new);
                if old_value.get("$ref").is_none() && new_value.get("$ref").is_none() {
                    self.differ(Kind::Elsewhere, "$ref", place, both);
                    let place = Place { old: old_place, new: new_place };
                    self.fields(kind, &place, (Some(old_value), Some(new_value)));
                } else {
                    self.differ(kind, "$ref", place, both);
                }
            }
            _ => self.fields(kind, place, both),
        }
    }

    fn fields(&mut self, kind: Kind, place: &Place, (old, new): Both<'a>) {
        let fields = |value: Option<&'a Value>| value.and_then(Value::as_object);
        let (old, new) = (fields(old), fields(new));
        let keys: BTreeSet<_> = old.into_iter().chain(new).flat_map(|fields| fields.keys()).collect();
        for key in keys {
            let both = (old.and_then(|fields| fields.get(key)), new.and_then(|fields| fields.get(key)));
            let inside = place.join(key);
            match (kind, key.as_str()) {
                (Kind::Schemas, _) => self.schema(key, &inside, both),
                (Kind::Schema, "$ref") => {
                    let name = |value: &Value| value.as_str().map(|r| new_reference(r, &self.pairs.schemas));
                    if both.0.and_then(name).is_none_or(|old| both.1.and_then(Value::as_str) != Some(&old)) {
                        self.differ(kind, key, &inside, both);
                    }
                }
                (Kind::Schema, "required") => self.required(&inside, both, (old, new)),
                _ => self.compare(kind, key, &inside, both),
            }
        }
    }

    /// A schema of the components. One that was renamed is met twice.
    fn schema(&mut self, name: &str, place: &Place, both: Both<'a>) {
        if let (Some(_), None, Some(to)) = (both.0, both.1, self.pairs.schemas.get(name)) {
            self.add(Difference {
                kind: Kind::Renamed,
                key: "schema".to_owned(),
                old: place.old.clone(),
                new: format!("/components/schemas/{}", escape(to)),
                before: Some(json!(name)),
                after: Some(json!(to)),
                is_member: false,
                is_required: false,
            });
        } else if both.0.is_some() || !self.pairs.schemas.values().any(|to| to == name) {
            self.compare(Kind::Schemas, name, place, both);
        }
    }

    /// Which fields are required; that a field is new, or gone, says it all.
    fn required(&mut self, place: &Place, both: Both<'a>, (old, new): (Fields<'a>, Fields<'a>)) {
        let start = self.found.len();
        self.compare(Kind::Schema, "required", place, both);
        let has = |schema: Fields<'a>, field: &Value| {
            let fields = schema.and_then(|schema| schema.get("properties"));
            field.as_str().is_some_and(|field| fields.and_then(|fields| fields.get(field)).is_some())
        };
        let rest = self.found.split_off(start);
        self.found.extend(rest.into_iter().filter(|difference| {
            let field = difference.before.as_ref().or(difference.after.as_ref());
            !difference.is_member || field.is_none_or(|field| has(old, field) == has(new, field))
        }));
    }

    fn set(&mut self, kind: Kind, key: &str, place: &Place, (old, new): Both<'a>) {
        let (old, new) = (elements(old), elements(new));
        let gone = old.iter().filter(|value| !new.contains(value)).map(|value| (Some(*value), None));
        let come = new.iter().filter(|value| !old.contains(value)).map(|value| (None, Some(*value)));
        for (before, after) in gone.chain(come) {
            self.add(Difference {
                kind,
                key: key.to_owned(),
                old: place.old.clone(),
                new: place.new.clone(),
                before: before.cloned(),
                after: after.cloned(),
                is_member: true,
                is_required: false,
            });
        }
    }

    fn keyed(&mut self, list: Kind, inner: Kind, by: &str, place: &Place, (old, new): Both<'a>) {
        let key = |value: &&Value| value.get(by).map_or(String::new(), plain);
        let (old, new) = (numbered(elements(old), key), numbered(elements(new), key));
        let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let (before, after) = (old.get(key), new.get(key));
            let index =
                |found: Option<&(usize, &Value)>| found.or(before).or(after).map_or(0, |found| found.0);
            let place = place.join_two(&index(before).to_string(), &index(after).to_string());
            match (before, after) {
                (Some((_, old)), Some((_, new))) if old.is_object() && new.is_object() => {
                    self.fields(inner, &place, (Some(old), Some(new)));
                }
                _ => self.differ(list, &key.0, &place, (before.map(|b| b.1), after.map(|a| a.1))),
            }
        }
    }

    /// By URL; those left over in their order. Which one is first counts: it is the one with the regions.
    fn servers(&mut self, place: &Place, both: Both<'a>) {
        let (old, new) = (elements(both.0), elements(both.1));
        let mut pairs = Vec::new();
        let mut left: Vec<_> = (0..new.len()).collect();
        let mut gone = Vec::new();
        for (index, server) in old.iter().enumerate() {
            match left.iter().position(|&other| new[other].get("url") == server.get("url")) {
                Some(found) => pairs.push((index, left.remove(found))),
                None => gone.push(index),
            }
        }
        let changed = gone.len().min(left.len());
        pairs.extend(gone.drain(..changed).zip(left.drain(..changed)));
        for &(a, b) in &pairs {
            let place = place.join_two(&a.to_string(), &b.to_string());
            match (old[a], new[b]) {
                (Value::Object(_), Value::Object(_)) => {
                    self.fields(Kind::Server, &place, (Some(old[a]), Some(new[b])));
                }
                both => self.differ(Kind::Servers, "server", &place, (Some(both.0), Some(both.1))),
            }
        }
        for index in gone {
            self.differ(Kind::Servers, "server", &place.join(&index.to_string()), (Some(old[index]), None));
        }
        for index in left {
            self.differ(Kind::Servers, "server", &place.join(&index.to_string()), (None, Some(new[index])));
        }
        if let (Some(before), Some(after)) = (old.first(), new.first())
            && !pairs.contains(&(0, 0))
        {
            let both = (before.get("url"), after.get("url"));
            self.differ(Kind::Servers, "first", &place.join("0"), both);
        }
    }

    fn paths(&mut self, place: &Place) {
        let pairs = self.pairs;
        for (old, new) in &pairs.operations {
            match (old, new) {
                (Some(old), Some(new)) => self.operation(old, new),
                (Some(old), None) => {
                    let place = Place { old: old.place(), new: old.place() };
                    self.differ(Kind::Paths, &old.method, &place, (Some(old.value), None));
                }
                (None, Some(new)) => {
                    let place = Place { old: new.place(), new: new.place() };
                    self.differ(Kind::Paths, &new.method, &place, (None, Some(new.value)));
                }
                (None, None) => {}
            }
        }
        self.path_items(place);
    }

    /// What paths say apart from their operations.
    fn path_items(&mut self, place: &Place) {
        let pairs = self.pairs;
        let empty = Map::new();
        let items = |document: &'a Value| document.get("paths").and_then(Value::as_object);
        let (old, new) = (items(self.old), items(self.new));
        // A path that is gone is compared with the new one that has its operations.
        let mut moved = BTreeMap::new();
        for (from, to) in pairs.operations.iter().filter_map(|(a, b)| Some((a.as_ref()?, b.as_ref()?))) {
            let is_gone = !new.is_some_and(|items| items.contains_key(&from.path));
            let is_new = !old.is_some_and(|items| items.contains_key(&to.path));
            if is_gone && is_new && !moved.values().any(|path| path == &to.path) {
                moved.entry(from.path.clone()).or_insert_with(|| to.path.clone());
            }
        }
        let keys: BTreeSet<_> = old.into_iter().chain(new).flat_map(|items| items.keys()).collect();
        for path in keys {
            if moved.values().any(|to| to == path) {
                continue;
            }
            let to = moved.get(path).unwrap_or(path);
            let both = (old.and_then(|items| items.get(path)), new.and_then(|items| items.get(to)));
            let place = place.join_two(path, to);
            match both {
                _ if path.starts_with("x-") => self.differ(Kind::Paths, path, &place, both),
                (Some(Value::Object(before)), Some(Value::Object(after))) => {
                    self.path_item(&place, before, after);
                }
                (Some(Value::Object(item)), None) | (None, Some(Value::Object(item))) => {
                    let alone = |a: &Option<Operation>, b: &Option<Operation>| {
                        b.is_none() && a.as_ref().is_some_and(|operation| &operation.path == path)
                    };
                    // It comes, or goes, with an operation; or else there is nobody to tell of it.
                    if pairs.operations.iter().any(|(a, b)| alone(a, b) || alone(b, a)) {
                        continue;
                    }
                    let says = |key: &String| key != "parameters" && !METHODS.contains(&key.as_str());
                    if item.is_empty() {
                        self.differ(Kind::Paths, path, &place, both);
                    } else if item.keys().any(says) || !item.keys().any(|key| METHODS.contains(&key.as_str()))
                    {
                        match both.0 {
                            Some(_) => self.path_item(&place, item, &empty),
                            None => self.path_item(&place, &empty, item),
                        }
                    }
                }
                _ => self.differ(Kind::Paths, path, &place, both),
            }
        }
    }

    fn path_item(&mut self, place: &Place, old: &Map<String, Value>, new: &Map<String, Value>) {
        let has_operations =
            METHODS.iter().any(|&method| old.contains_key(method) || new.contains_key(method));
        let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let is_object = |item: &Map<String, Value>| item.get(key).is_none_or(Value::is_object);
            let is_list = |item: &Map<String, Value>| item.get(key).is_none_or(Value::is_array);
            let is_elsewhere = (METHODS.contains(&key.as_str()) && is_object(old) && is_object(new))
                || (key == "parameters" && has_operations && is_list(old) && is_list(new));
            if !is_elsewhere {
                // From the documents themselves, which live longer than this call.
                let inside = place.join(key);
                let both = (
                    old.get(key).and_then(|_| self.old.pointer(&inside.old)),
                    new.get(key).and_then(|_| self.new.pointer(&inside.new)),
                );
                self.compare(Kind::PathItem, key, &inside, both);
            }
        }
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let place = Place { old: old.place(), new: new.place() };
        if (&old.path, &old.method) != (&new.path, &new.method) {
            let name = |operation: &Operation| json!(format!("{} {}", operation.method, operation.path));
            self.add(Difference {
                kind: Kind::Moved,
                key: "operation".to_owned(),
                old: place.old.clone(),
                new: place.new.clone(),
                before: Some(name(old)),
                after: Some(name(new)),
                is_member: false,
                is_required: false,
            });
        }
        let is_list = |value: Option<&Value>| value.is_none_or(Value::is_array);
        let keys: BTreeSet<_> =
            [old.value, new.value].into_iter().filter_map(Value::as_object).flat_map(Map::keys).collect();
        for key in keys {
            let both = (old.value.get(key), new.value.get(key));
            if key != "parameters" || !is_list(both.0) || !is_list(both.1) {
                self.compare(Kind::Operation, key, &place.join(key), both);
            }
        }
        self.parameters(old, new);
    }

    fn parameters(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let (before, after) = (parameters(self.old, old), parameters(self.new, new));
        let key = |taken: &&Taken<'a>| format!("{} {}", taken.key.0, taken.key.1);
        let (before, after) = (numbered(before.iter().collect(), key), numbered(after.iter().collect(), key));
        let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (a, b) = (before.get(key).map(|found| found.1), after.get(key).map(|found| found.1));
            let (Some(a), Some(b)) = (a, b) else {
                let Some(taken) = a.or(b) else { continue };
                // Where it is not, it belongs to the operation.
                let place = Place {
                    old: a.map_or_else(|| old.place(), |a| a.place.clone()),
                    new: b.map_or_else(|| new.place(), |b| b.place.clone()),
                };
                let both = (a.map(|a| a.value), b.map(|b| b.value));
                self.differ(Kind::OperationParameters, &taken.key.1, &place, both);
                continue;
            };
            let place = Place { old: a.place.clone(), new: b.place.clone() };
            if a.of_path != b.of_path {
                self.add(Difference {
                    kind: Kind::Elsewhere,
                    key: a.key.1.clone(),
                    old: place.old.clone(),
                    new: place.new.clone(),
                    before: Some(json!(format!("#{}", a.place))),
                    after: Some(json!(format!("#{}", b.place))),
                    is_member: false,
                    is_required: false,
                });
            }
            if a.value.is_object() && b.value.is_object() {
                self.node(Kind::Parameter, &place, (Some(a.value), Some(b.value)));
            } else {
                self.differ(Kind::OperationParameters, &a.key.1, &place, (Some(a.value), Some(b.value)));
            }
        }
    }
}

fn elements(value: Option<&Value>) -> Vec<&Value> {
    value.and_then(Value::as_array).into_iter().flatten().collect()
}

/// Elements by key, with their indices; the same key for the second time counts as another one.
fn numbered<T>(elements: Vec<T>, key: impl Fn(&T) -> String) -> BTreeMap<(String, usize), (usize, T)> {
    let mut found = BTreeMap::new();
    for (index, element) in elements.into_iter().enumerate() {
        let key = key(&element);
        let count = (0..).find(|&count| !found.contains_key(&(key.clone(), count))).unwrap_or(index);
        found.insert((key, count), (index, element));
    }
    found
}
