//! A document, and an OpenAPI document's parts by what they are. Rules look at parts, so that a field which is
//! called `enum`, or an example that has a `$ref`, is not taken for the spec's own.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Content {
    Spec,
    Codes,
}

pub struct Document {
    pub name: String,
    pub content: Content,
    /// As it was read, comments and all.
    pub text: String,
    pub value: Value,
}

impl Document {
    pub fn read(name: &str, path: &Path) -> Result<Document, String> {
        let text = fs::read_to_string(path).map_err(|e| format!("{name}: cannot be read: {e}"))?;
        // By way of YAML's own type, which refuses a key that is there twice.
        let yaml: yaml_serde::Value =
            yaml_serde::from_str(&text).map_err(|e| format!("{name}: not valid YAML: {e}"))?;
        let value = serde_json::to_value(yaml).map_err(|e| format!("{name}: not a JSON document: {e}"))?;
        let content = if value.get("openapi").is_some() {
            Content::Spec
        } else if value.get("services").is_some() {
            Content::Codes
        } else {
            return Err(format!(
                "{name}: has neither openapi: nor services:. To mend it: name an OpenAPI document, or the error codes."
            ));
        };
        Ok(Document { name: name.to_owned(), content, text, value })
    }
}

/// What a part of an OpenAPI document is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Root,
    Info,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Example,
    /// A schema in components.
    NamedSchema,
    /// A schema's property, which is a schema too.
    Property,
    /// Any other schema.
    Schema,
    Tag,
    Server,
    Variable,
    SecurityScheme,
    /// Nothing that a rule looks for, but it may have extensions.
    Other,
}

impl Kind {
    pub fn is_schema(self) -> bool {
        matches!(self, Kind::NamedSchema | Kind::Property | Kind::Schema)
    }

    /// Where in components a `$ref` that stands for such a part leads to.
    pub fn section(self) -> Option<&'static str> {
        match self {
            Kind::NamedSchema | Kind::Property | Kind::Schema => Some("schemas"),
            Kind::Parameter => Some("parameters"),
            Kind::RequestBody => Some("requestBodies"),
            Kind::Response => Some("responses"),
            Kind::Header => Some("headers"),
            Kind::Example => Some("examples"),
            _ => None,
        }
    }
}

/// How the parts of one key are arranged.
#[derive(Clone, Copy)]
enum Shape {
    One,
    List,
    Map,
}

/// OpenAPI's grammar: the keys of a part under which there are other parts.
fn grammar(kind: Kind) -> &'static [(&'static str, Shape, Kind)] {
    use Shape::{List, Map, One};
    match kind {
        Kind::Root => &[
            ("info", One, Kind::Info),
            ("servers", List, Kind::Server),
            ("paths", Map, Kind::PathItem),
            ("components", One, Kind::Components),
            ("tags", List, Kind::Tag),
            ("externalDocs", One, Kind::Other),
        ],
        Kind::Info => &[("contact", One, Kind::Other), ("license", One, Kind::Other)],
        Kind::Components => &[
            ("schemas", Map, Kind::NamedSchema),
            ("responses", Map, Kind::Response),
            ("parameters", Map, Kind::Parameter),
            ("examples", Map, Kind::Example),
            ("requestBodies", Map, Kind::RequestBody),
            ("headers", Map, Kind::Header),
            ("securitySchemes", Map, Kind::SecurityScheme),
            ("links", Map, Kind::Other),
            ("callbacks", Map, Kind::Other),
        ],
        Kind::PathItem => &[
            ("get", One, Kind::Operation),
            ("put", One, Kind::Operation),
            ("post", One, Kind::Operation),
            ("delete", One, Kind::Operation),
            ("options", One, Kind::Operation),
            ("head", One, Kind::Operation),
            ("patch", One, Kind::Operation),
            ("trace", One, Kind::Operation),
            ("parameters", List, Kind::Parameter),
            ("servers", List, Kind::Server),
        ],
        Kind::Operation => &[
            ("externalDocs", One, Kind::Other),
            ("parameters", List, Kind::Parameter),
            ("requestBody", One, Kind::RequestBody),
            ("responses", Map, Kind::Response),
            ("callbacks", Map, Kind::Other),
            ("servers", List, Kind::Server),
        ],
        Kind::Parameter | Kind::Header => &[
            ("schema", One, Kind::Schema),
            ("content", Map, Kind::MediaType),
            ("examples", Map, Kind::Example),
        ],
        Kind::RequestBody => &[("content", Map, Kind::MediaType)],
        Kind::Response => {
            &[("headers", Map, Kind::Header), ("content", Map, Kind::MediaType), ("links", Map, Kind::Other)]
        }
        Kind::MediaType => {
            &[("schema", One, Kind::Schema), ("examples", Map, Kind::Example), ("encoding", Map, Kind::Other)]
        }
        Kind::NamedSchema | Kind::Property | Kind::Schema => &[
            ("properties", Map, Kind::Property),
            ("items", One, Kind::Schema),
            ("additionalProperties", One, Kind::Schema),
            ("allOf", List, Kind::Schema),
            ("anyOf", List, Kind::Schema),
            ("oneOf", List, Kind::Schema),
            ("not", One, Kind::Schema),
            ("externalDocs", One, Kind::Other),
        ],
        Kind::Server => &[("variables", Map, Kind::Variable)],
        Kind::SecurityScheme => &[("flows", One, Kind::Other)],
        Kind::Example | Kind::Tag | Kind::Variable | Kind::Other => &[],
    }
}

/// A part of an OpenAPI document.
pub struct Node<'a> {
    pub kind: Kind,
    pub pointer: String,
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    pub fn new(kind: Kind, pointer: String, value: &'a Value) -> Node<'a> {
        Node { kind, pointer, value }
    }

    /// Where its `$ref` leads, if it is to components of its kind.
    pub fn reference(&self) -> Option<&'a str> {
        let place = self.value.get("$ref")?.as_str()?.strip_prefix('#')?;
        let section = self.kind.section()?;
        place.strip_prefix("/components/")?.strip_prefix(section)?.starts_with('/').then_some(place)
    }

    /// The parts right under this one. A `$ref` has none: what stands beside it means nothing.
    pub fn children(&self) -> Vec<Node<'a>> {
        if self.kind.section().is_some() && self.value.get("$ref").is_some() {
            return Vec::new();
        }
        let mut children = Vec::new();
        for (key, shape, kind) in grammar(self.kind) {
            let Some(value) = self.value.get(key) else { continue };
            let pointer = format!("{}/{key}", self.pointer);
            match (shape, value) {
                (Shape::One, Value::Object(_)) => children.push(Node::new(*kind, pointer, value)),
                (Shape::List, Value::Array(list)) => children.extend(
                    list.iter()
                        .enumerate()
                        .map(|(index, value)| Node::new(*kind, format!("{pointer}/{index}"), value)),
                ),
                (Shape::Map, Value::Object(map)) => {
                    // Paths and responses have extensions beside their parts.
                    let has_extensions = matches!(kind, Kind::PathItem | Kind::Response);
                    children.extend(
                        map.iter()
                            .filter(|(name, _)| !(has_extensions && name.starts_with("x-")))
                            .map(|(name, value)| Node::new(*kind, join(&pointer, name), value)),
                    );
                }
                // Of the wrong type: the parser says so.
                _ => {}
            }
        }
        children
    }

    fn collect(self, nodes: &mut Vec<Node<'a>>) {
        let children = self.children();
        nodes.push(self);
        for child in children {
            child.collect(nodes);
        }
    }
}

/// One operation, with the path that it is on.
pub struct Operation<'a> {
    pub pointer: String,
    pub value: &'a Value,
    pub path: &'a str,
    pub item_pointer: String,
    item: &'a Value,
}

impl<'a> Operation<'a> {
    fn own_parameters(&self) -> Vec<Node<'a>> {
        parameters(&self.pointer, self.value)
    }

    fn path_parameters(&self) -> Vec<Node<'a>> {
        parameters(&self.item_pointer, self.item)
    }
}

fn parameters<'a>(pointer: &str, value: &'a Value) -> Vec<Node<'a>> {
    list(value, "parameters")
        .enumerate()
        .map(|(index, value)| Node::new(Kind::Parameter, format!("{pointer}/parameters/{index}"), value))
        .collect()
}

/// A parameter as an operation has it.
pub struct Parameter<'a> {
    /// Where the operation, or its path, lists it.
    pub listed: String,
    pub value: &'a Value,
}

impl<'a> Parameter<'a> {
    /// What no two parameters have in common: place and name.
    pub fn key(&self) -> (&'a str, &'a str) {
        (text(self.value, "in"), text(self.value, "name"))
    }
}

/// An OpenAPI document, taken apart.
pub struct Spec<'a> {
    pub document: &'a Document,
    pub value: &'a Value,
    pub nodes: Vec<Node<'a>>,
    pub operations: Vec<Operation<'a>>,
    /// Pointers of what is reached from operations, through `$ref`: by what is sent, and by what is answered.
    pub sent: BTreeSet<String>,
    pub answered: BTreeSet<String>,
    /// The codes of error-codes.yaml, if that is checked too.
    pub codes: Option<BTreeSet<String>>,
}

impl<'a> Spec<'a> {
    pub fn new(document: &'a Document, codes: Option<BTreeSet<String>>) -> Spec<'a> {
        let value = &document.value;
        let mut nodes = Vec::new();
        Node::new(Kind::Root, String::new(), value).collect(&mut nodes);
        let mut spec = Spec {
            document,
            value,
            nodes,
            operations: operations(value),
            sent: BTreeSet::new(),
            answered: BTreeSet::new(),
            codes,
        };
        let (mut sent, mut answered) = (BTreeSet::new(), BTreeSet::new());
        for operation in &spec.operations {
            let node = Node::new(Kind::Operation, operation.pointer.clone(), operation.value);
            for part in operation.path_parameters().into_iter().chain(node.children()) {
                match part.kind {
                    Kind::Parameter | Kind::RequestBody => spec.reach(part, &mut sent),
                    Kind::Response => spec.reach(part, &mut answered),
                    _ => {}
                }
            }
        }
        (spec.sent, spec.answered) = (sent, answered);
        spec
    }

    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }

    /// Every schema that is written out, not those that are references.
    pub fn schemas(&self) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(|node| node.kind.is_schema() && node.value.get("$ref").is_none())
    }

    /// What a part stands for: itself, or what its `$ref` leads to. None if that leads nowhere.
    pub fn resolve(&self, mut value: &'a Value) -> Option<&'a Value> {
        let mut seen = BTreeSet::new();
        while let Some(reference) = value.get("$ref") {
            let place = reference.as_str()?.strip_prefix('#')?;
            if !seen.insert(place) {
                return None;
            }
            value = self.value.pointer(place)?;
        }
        Some(value)
    }

    /// Adds the pointers of a part and of all that is under it, references followed.
    pub fn reach(&self, node: Node<'a>, reached: &mut BTreeSet<String>) {
        if !reached.insert(node.pointer.clone()) {
            return;
        }
        if let Some(place) = node.reference() {
            if let Some(value) = self.value.pointer(place) {
                self.reach(Node::new(node.kind, place.to_owned(), value), reached);
            }
            return;
        }
        for child in node.children() {
            self.reach(child, reached);
        }
    }

    /// An operation's parameters, references followed; its own take the place of the path's.
    pub fn parameters(&self, operation: &Operation<'a>) -> Vec<Parameter<'a>> {
        let resolve = |list: Vec<Node<'a>>| {
            list.into_iter()
                .filter_map(|node| Some(Parameter { value: self.resolve(node.value)?, listed: node.pointer }))
        };
        let mut parameters: Vec<_> = resolve(operation.own_parameters()).collect();
        let own: BTreeSet<_> = parameters.iter().map(Parameter::key).collect();
        let of_path = resolve(operation.path_parameters()).filter(|one| !own.contains(&one.key()));
        let of_path: Vec<_> = of_path.collect();
        parameters.extend(of_path);
        parameters
    }

    /// An operation's responses, references followed: status, pointer where it is listed, value.
    pub fn responses(&self, operation: &Operation<'a>) -> Vec<(&'a str, String, &'a Value)> {
        let pointer = format!("{}/responses", operation.pointer);
        map(operation.value, "responses")
            .filter(|(status, _)| !status.starts_with("x-"))
            .filter_map(|(status, value)| Some((status, join(&pointer, status), self.resolve(value)?)))
            .collect()
    }

    /// An operation's request body, references followed.
    pub fn request_body(&self, operation: &Operation<'a>) -> Option<&'a Value> {
        operation.value.get("requestBody").and_then(|body| self.resolve(body))
    }
}

fn operations(value: &Value) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for (path, item) in map(value, "paths") {
        let item_pointer = join("/paths", path);
        for method in METHODS {
            if let Some(value) = item.get(method) {
                let pointer = format!("{item_pointer}/{method}");
                operations.push(Operation { pointer, value, path, item_pointer: item_pointer.clone(), item });
            }
        }
    }
    operations
}

/// In a JSON pointer `/` is written `~1`.
pub fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// What is under a key, if it is a map.
pub fn map<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let map = value.get(key).and_then(Value::as_object);
    map.into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// What is under a key, if it is a list.
pub fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The text under a key; empty if there is none, or only white space.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim()
}

pub fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}
