//! Who uses what: which parts of a document someone sends, and which someone receives.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::operations::{operations, parameters};
use super::verdict::Audience;

/// An operation's place, and whether it sends or receives.
type Use = (Audience, String);

pub struct Uses {
    /// Of what is referred to: who does, over any number of references.
    of_targets: BTreeMap<String, BTreeSet<Use>>,
}

impl Uses {
    pub fn new(document: &Value) -> Uses {
        let mut uses = Uses { of_targets: BTreeMap::new() };
        for operation in operations(document) {
            let place = operation.place();
            for taken in parameters(document, &operation) {
                uses.follow(document, taken.value, &(Audience::Request, place.clone()));
            }
            for (key, value) in operation.value.as_object().into_iter().flatten() {
                let audience = if key == "responses" { Audience::Answer } else { Audience::Request };
                if key != "parameters" {
                    uses.follow(document, value, &(audience, place.clone()));
                }
            }
        }
        uses
    }

    fn follow(&mut self, document: &Value, value: &Value, by: &Use) {
        match value {
            Value::Object(map) => {
                if let Some(target) = map.get("$ref").and_then(Value::as_str)
                    && let Some(place) = target.strip_prefix('#')
                    && self.of_targets.entry(place.to_owned()).or_default().insert(by.clone())
                    && let Some(target) = document.pointer(place)
                {
                    self.follow(document, target, by);
                }
                map.values().for_each(|value| self.follow(document, value, by));
            }
            Value::Array(list) => list.iter().for_each(|value| self.follow(document, value, by)),
            _ => {}
        }
    }

    /// Who sends or receives what is at a place.
    pub fn of(&self, place: &str) -> BTreeSet<Audience> {
        let mut audiences: BTreeSet<_> = self.targets(place).map(|(audience, _)| *audience).collect();
        let mut steps = place.split('/').skip(1);
        if steps.next() == Some("paths") {
            let is_answer = steps.nth(2) == Some("responses");
            audiences.insert(if is_answer { Audience::Answer } else { Audience::Request });
        }
        audiences
    }

    /// The places of the operations that use what is at a place.
    pub fn operations(&self, place: &str) -> BTreeSet<String> {
        self.targets(place).map(|(_, operation)| operation.clone()).collect()
    }

    /// Something still refers to this.
    pub fn is_referred_to(&self, place: &str) -> bool {
        self.of_targets.contains_key(place)
    }

    fn targets(&self, place: &str) -> impl Iterator<Item = &Use> {
        let is_inside = move |target: &str| {
            place.strip_prefix(target).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.of_targets.iter().filter(move |(target, _)| is_inside(target)).flat_map(|(_, uses)| uses)
    }
}
