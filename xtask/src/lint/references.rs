//! References, and what nothing refers to.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Fault;
use super::document::{Kind, Node, Spec, join, list, map};

pub fn reference(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in &spec.nodes {
        let Some(reference) = node.value.get("$ref") else { continue };
        let pointer = format!("{}/$ref", node.pointer);
        let Some(section) = node.kind.section() else {
            // Of other parts the parser says that they have no $ref, but not of a path.
            if node.kind == Kind::PathItem {
                let mend = "write the path out; the generator takes no reference here";
                faults.push(Fault::new(pointer, "a path is a reference", mend));
            }
            continue;
        };
        let prefix = format!("#/components/{section}/");
        let name = reference.as_str().and_then(|reference| reference.strip_prefix(&prefix));
        if name.is_none_or(|name| name.contains('/')) {
            let problem = format!("{reference} does not lead to one of components/{section}");
            faults.push(Fault::new(pointer, problem, format!("write {prefix}NAME")));
        } else if node.reference().and_then(|place| spec.value.pointer(place)).is_none() {
            let problem = format!("{reference} is not there");
            let mend = format!("name one of components/{section}, or add it");
            faults.push(Fault::new(pointer, problem, mend));
        }
    }
    faults
}

/// A chain of references alone says nothing, with allOf and the like between them neither. What checks a value
/// would follow it for ever.
pub fn circle(spec: &Spec<'_>) -> Vec<Fault> {
    let components = spec.nodes.iter().filter(|node| is_component(&node.pointer));
    components
        .filter(|node| {
            let mut reached = BTreeSet::new();
            follow(spec, node.value, &mut reached);
            reached.contains(node.pointer.as_str())
        })
        .map(|node| {
            let mend = "write out what it is";
            Fault::new(&node.pointer, "its references lead back to it, and say nothing else", mend)
        })
        .collect()
}

/// Adds all places that are of the same value.
fn follow<'a>(spec: &Spec<'a>, value: &'a Value, reached: &mut BTreeSet<&'a str>) {
    match value.get("$ref") {
        Some(reference) => {
            let place = reference.as_str().and_then(|reference| reference.strip_prefix('#'));
            if let Some(place) = place
                && let Some(target) = spec.value.pointer(place)
                && reached.insert(place)
            {
                follow(spec, target, reached);
            }
        }
        None => {
            for key in ["allOf", "anyOf", "oneOf"] {
                list(value, key).for_each(|part| follow(spec, part, reached));
            }
            if let Some(part) = value.get("not") {
                follow(spec, part, reached);
            }
        }
    }
}

pub fn unused_component(spec: &Spec<'_>) -> Vec<Fault> {
    let mut used = BTreeSet::new();
    for node in Node::new(Kind::Root, String::new(), spec.value).children() {
        if node.kind != Kind::Components {
            spec.reach(node, &mut used);
        }
    }
    let named = security_requirements(spec).into_iter();
    used.extend(named.map(|(_, name)| join("/components/securitySchemes", name)));
    let components = spec.nodes.iter().filter(|node| is_component(&node.pointer));
    components
        .filter(|node| !used.contains(&node.pointer))
        .map(|node| Fault::new(&node.pointer, "is used nowhere", "remove it, or refer to it"))
        .collect()
}

/// The names in `security`, of the document and of operations, each with its place.
pub fn security_requirements<'a>(spec: &Spec<'a>) -> Vec<(String, &'a str)> {
    let operations = spec.operations.iter().map(|operation| (operation.pointer.as_str(), operation.value));
    let mut names = Vec::new();
    for (pointer, value) in operations.chain([("", spec.value)]) {
        for (index, requirement) in list(value, "security").enumerate() {
            let place = format!("{pointer}/security/{index}");
            let schemes = requirement.as_object().into_iter().flatten();
            names.extend(schemes.map(|(name, _)| (join(&place, name), name.as_str())));
        }
    }
    names
}

/// `/components/schemas/Name`
fn is_component(pointer: &str) -> bool {
    pointer.starts_with("/components/") && pointer.matches('/').count() == 3
}

/// Whether references are such that they can be followed.
pub fn are_sound(spec: &Spec<'_>) -> bool {
    reference(spec).is_empty() && circle(spec).is_empty()
}

/// A schema's own properties and those of what it is made of by `allOf`.
pub fn properties<'a>(spec: &Spec<'a>, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
    members(spec, schema).into_iter().flat_map(|member| map(member, "properties")).collect()
}

/// A schema, references followed, and the schemas that it is made of by `allOf`.
pub fn members<'a>(spec: &Spec<'a>, schema: &'a Value) -> Vec<&'a Value> {
    let mut members: Vec<&Value> = Vec::new();
    let mut rest = vec![schema];
    while let Some(schema) = rest.pop() {
        let Some(schema) = spec.resolve(schema) else { continue };
        // By address: the same place is met again only in a circle.
        if !members.iter().any(|member| std::ptr::eq(*member, schema)) {
            members.push(schema);
            rest.extend(list(schema, "allOf"));
        }
    }
    members
}
