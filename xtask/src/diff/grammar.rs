//! What the documents are made of, and how each part is compared.

pub const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What a place belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Document,
    Info,
    /// Something for people to read, with everything in it.
    Docs,
    Servers,
    Server,
    Variables,
    Variable,
    Paths,
    PathItem,
    Operation,
    /// The parameters that an operation takes, its path's among them.
    OperationParameters,
    Parameter,
    RequestBody,
    Content,
    MediaType,
    Responses,
    Response,
    Headers,
    Header,
    Schema,
    Properties,
    Components,
    Schemas,
    /// Parameters, bodies, answers and headers that have a name: no part of the API where nothing refers to them.
    Parameters,
    RequestBodies,
    ResponseComponents,
    HeaderComponents,
    SecuritySchemes,
    SecurityScheme,
    ErrorCodes,
    Services,
    Service,
    Codes,
    Code,
    /// The same operation at another path or method.
    Moved,
    /// The same schema under another name.
    Renamed,
    /// The same thing by reference instead of in place, or the reverse.
    Elsewhere,
}

/// The way in which the value of a key is compared.
pub enum Shape {
    /// As it is.
    Value,
    /// Key by key, where both are objects.
    Object(Kind),
    /// Key by key; no object is the same as an empty one.
    Group(Kind),
    /// Element by element.
    List(Kind),
    /// Element by element, told apart by a key. The list and its elements.
    Keyed(Kind, Kind, &'static str),
    /// Value by value; no list is the same as an empty one.
    Set,
    /// Value by value where both have a list: having none means something else than an empty one.
    ClosedSet,
    Servers,
    Paths,
}

pub fn shape(kind: Kind, key: &str) -> Shape {
    use Shape::*;
    match (kind, key) {
        (Kind::Document, "info") => Object(Kind::Info),
        (Kind::Document, "servers") | (Kind::PathItem | Kind::Operation, "servers") => Servers,
        (Kind::Document, "paths") => Paths,
        (Kind::Document, "components") => Group(Kind::Components),
        (Kind::Document, "tags") => Keyed(Kind::Docs, Kind::Docs, "name"),
        (Kind::Operation, "tags") => Set,
        (Kind::Docs, _) => Object(Kind::Docs),
        (Kind::Info, _) if !key.starts_with("x-") => Object(Kind::Docs),
        (Kind::Components, "examples") => Group(Kind::Docs),
        (_, "externalDocs" | "example" | "examples") if has_fields(kind) => Object(Kind::Docs),

        (Kind::Server, "variables") => Group(Kind::Variables),
        (Kind::Variables, _) => Object(Kind::Variable),
        (Kind::Variable, "enum") => ClosedSet,

        (Kind::Operation, "requestBody") => Object(Kind::RequestBody),
        (Kind::Operation, "responses") => Group(Kind::Responses),
        (Kind::Responses, _) if !key.starts_with("x-") => Object(Kind::Response),
        (Kind::Response, "headers") => Group(Kind::Headers),
        (Kind::Headers, _) => Object(Kind::Header),
        (Kind::Parameter | Kind::RequestBody | Kind::Response | Kind::Header, "content") => {
            Group(Kind::Content)
        }
        (Kind::Content, _) => Object(Kind::MediaType),
        (Kind::Parameter | Kind::Header | Kind::MediaType, "schema") => Object(Kind::Schema),

        (Kind::Schema, "properties") => Group(Kind::Properties),
        (Kind::Properties, _) => Object(Kind::Schema),
        (Kind::Schema, "items" | "additionalProperties" | "not") => Object(Kind::Schema),
        (Kind::Schema, "allOf" | "oneOf" | "anyOf") => List(Kind::Schema),
        (Kind::Schema, "required" | "x-known-values") => Set,
        (Kind::Schema, "enum") => ClosedSet,

        (Kind::Components, "schemas") => Group(Kind::Schemas),
        (Kind::Schemas, _) => Object(Kind::Schema),
        (Kind::Components, "parameters") => Group(Kind::Parameters),
        (Kind::Parameters, _) => Object(Kind::Parameter),
        (Kind::Components, "requestBodies") => Group(Kind::RequestBodies),
        (Kind::RequestBodies, _) => Object(Kind::RequestBody),
        (Kind::Components, "responses") => Group(Kind::ResponseComponents),
        (Kind::ResponseComponents, _) => Object(Kind::Response),
        (Kind::Components, "headers") => Group(Kind::HeaderComponents),
        (Kind::HeaderComponents, _) => Object(Kind::Header),
        (Kind::Components, "securitySchemes") => Group(Kind::SecuritySchemes),
        (Kind::SecuritySchemes, _) => Object(Kind::SecurityScheme),

        (Kind::ErrorCodes, "services") => Keyed(Kind::Services, Kind::Service, "name"),
        (Kind::Service, "codes") => Keyed(Kind::Codes, Kind::Code, "code"),
        (Kind::Service, "prefixes") => Set,
        _ => Value,
    }
}

/// Its keys are the grammar's, not names that the document gives.
pub fn has_fields(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Docs
            | Kind::Variables
            | Kind::Content
            | Kind::Headers
            | Kind::Properties
            | Kind::Schemas
            | Kind::Parameters
            | Kind::RequestBodies
            | Kind::ResponseComponents
            | Kind::HeaderComponents
            | Kind::SecuritySchemes
    )
}
