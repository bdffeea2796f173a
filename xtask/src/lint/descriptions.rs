//! Whether everything is described.

use super::Fault;
use super::document::{Kind, Node, Spec, is_true, text};

fn undescribed(spec: &Spec<'_>, kind: Kind, what: &str) -> Vec<Fault> {
    let nodes = spec.of_kind(kind).filter(|node| !is_reference(node));
    nodes
        .filter(|node| text(node.value, "description").is_empty())
        .map(|node| fault_without(node, what))
        .collect()
}

fn fault_without(node: &Node<'_>, what: &str) -> Fault {
    Fault::new(&node.pointer, format!("this {what} has no description"), "say in our own words what it is")
}

/// As `undescribed`; and the description ends as a sentence does.
fn without_sentence(spec: &Spec<'_>, kind: Kind, what: &str) -> Vec<Fault> {
    let mut faults = undescribed(spec, kind, what);
    for node in spec.of_kind(kind).filter(|node| !is_reference(node)) {
        let description = text(node.value, "description");
        if !description.is_empty() && !description.ends_with(['.', '?', ')', ':']) {
            let pointer = format!("{}/description", node.pointer);
            let mend = "write a whole sentence, with a full stop";
            faults.push(Fault::new(pointer, "does not end as a sentence does", mend));
        }
    }
    faults
}

/// A reference is described where it leads to.
fn is_reference(node: &Node<'_>) -> bool {
    node.kind.section().is_some() && node.value.get("$ref").is_some()
}

pub fn field(spec: &Spec<'_>) -> Vec<Fault> {
    without_sentence(spec, Kind::Property, "field")
}

pub fn parameter(spec: &Spec<'_>) -> Vec<Fault> {
    without_sentence(spec, Kind::Parameter, "parameter")
}

pub fn schema(spec: &Spec<'_>) -> Vec<Fault> {
    undescribed(spec, Kind::NamedSchema, "schema")
}

pub fn response(spec: &Spec<'_>) -> Vec<Fault> {
    undescribed(spec, Kind::Response, "response")
}

pub fn tag(spec: &Spec<'_>) -> Vec<Fault> {
    undescribed(spec, Kind::Tag, "tag")
}

pub fn security(spec: &Spec<'_>) -> Vec<Fault> {
    undescribed(spec, Kind::SecurityScheme, "security scheme")
}

pub fn server(spec: &Spec<'_>) -> Vec<Fault> {
    undescribed(spec, Kind::Server, "server")
}

pub fn deprecated(spec: &Spec<'_>) -> Vec<Fault> {
    let says_it = |node: &Node<'_>| {
        let description = text(node.value, "description").to_lowercase();
        ["deprecated", "instead", "retired"].iter().any(|word| description.contains(word))
    };
    let may_be = |node: &&Node<'_>| {
        node.kind.is_schema() || matches!(node.kind, Kind::Operation | Kind::Parameter | Kind::Header)
    };
    let nodes = spec.nodes.iter().filter(may_be).filter(|node| is_true(node.value, "deprecated"));
    nodes
        .filter(|node| !says_it(node))
        .map(|node| {
            let mend = "say in the description what to use instead";
            Fault::new(&node.pointer, "is deprecated, and does not say what takes its place", mend)
        })
        .collect()
}
