//! `lint`: whether the documents in spec/ are such that the SDK can be made from them, and read.

use std::collections::BTreeSet;
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use document::{Content, Document, Kind, Spec};

mod answers;
mod descriptions;
mod document;
mod error_codes;
mod examples;
mod extensions;
mod generator;
mod openapi;
mod operations;
mod references;
mod schemas;
mod texts;
mod validation;

/// What is checked if no file is named.
const FILES: [&str; 3] = ["spec/vod.yaml", "spec/iam.yaml", "spec/error-codes.yaml"];

/// One thing that is asked of a document.
struct Rule {
    name: &'static str,
    /// What it asks for, as `--rules` shows it.
    asks: &'static str,
    check: Check,
}

enum Check {
    /// Of an OpenAPI document.
    Spec(fn(&Spec<'_>) -> Vec<Fault>),
    /// Of the error codes.
    Codes(fn(&Document) -> Vec<Fault>),
    /// Of either.
    Any(fn(&Document) -> Vec<Fault>),
}

/// What a rule found.
struct Fault {
    pointer: String,
    /// What is wrong.
    problem: String,
    /// What to do about it.
    mend: String,
}

impl Fault {
    fn new(pointer: impl Into<String>, problem: impl Into<String>, mend: impl Into<String>) -> Fault {
        Fault { pointer: pointer.into(), problem: problem.into(), mend: mend.into() }
    }
}

const fn spec(name: &'static str, asks: &'static str, check: fn(&Spec<'_>) -> Vec<Fault>) -> Rule {
    Rule { name, asks, check: Check::Spec(check) }
}

const fn codes(name: &'static str, asks: &'static str, check: fn(&Document) -> Vec<Fault>) -> Rule {
    Rule { name, asks, check: Check::Codes(check) }
}

const fn any(name: &'static str, asks: &'static str, check: fn(&Document) -> Vec<Fault>) -> Rule {
    Rule { name, asks, check: Check::Any(check) }
}

#[rustfmt::skip]
const RULES: &[Rule] = &[
    // Valid OpenAPI.
    spec("openapi-version", "the document says openapi: 3.0.3", openapi::version),
    spec("openapi-parse", "the document is OpenAPI, read with the crate openapiv3", openapi::parse),
    spec("unknown-key", "every key is one of OpenAPI 3.0, where it stands", openapi::unknown_key),
    spec("reference", "every $ref leads to a component of the right kind", references::reference),
    spec("reference-circle", "no chain of $ref, allOf and the like leads back to itself", references::circle),
    spec("unused-component", "every component is used", references::unused_component),
    spec("path-parameter", "parameters in braces are declared and required, and no others in path", openapi::path_parameter),
    spec("parameter-unique", "no list has a parameter twice", openapi::parameter_unique),
    spec("operation-id-unique", "no two operations have one operationId", openapi::operation_id_unique),
    spec("tag-declared", "every tag is in the document's tags", openapi::tag_declared),
    spec("security-declared", "every name in security is one of components/securitySchemes", openapi::security_declared),
    spec("server-variable", "server variables are those in the URL, defaults among their values", openapi::server_variable),
    spec("schema-type", "types are OpenAPI's, and each has only its own keywords", schemas::schema_type),
    spec("nullable-type", "what is nullable has a type beside it", schemas::nullable_type),
    spec("array-items", "arrays say what they are of", schemas::array_items),
    spec("required-property", "names in required are properties", schemas::required_property),
    spec("limits", "no minimum is above its maximum", schemas::limits),
    spec("default-value", "a default is a valid value", schemas::default_value),
    spec("enum-value", "values of an enum fit their schema, and none is there twice", schemas::enum_value),
    // Operations.
    spec("operation-id", "an operationId in camel case", operations::operation_id),
    spec("summary", "every operation has a summary", operations::summary),
    spec("operation-description", "every operation has a description that says more than the summary", operations::description),
    spec("external-docs", "every operation names its documentation page, https", operations::external_docs),
    spec("iam-action", "x-iam-action is the action's name, or unknown", operations::iam_action),
    spec("rate-limit", "x-rate-limit is a number of calls a minute, or unknown", operations::rate_limit),
    spec("retry", "x-retry is always, unsent or unknown", operations::retry),
    spec("request-example", "an example of what is sent", operations::request_example),
    spec("answer-example", "an example of what is answered", operations::answer_example),
    // Examples.
    spec("example", "every example is valid by its schema", examples::example),
    spec("example-field", "examples have only fields that their schemas know", examples::example_field),
    spec("example-once", "either example or examples, not both", examples::example_once),
    // Descriptions.
    spec("field-description", "every field has a description that ends as a sentence does", descriptions::field),
    spec("parameter-description", "every parameter has a description that ends as a sentence does", descriptions::parameter),
    spec("schema-description", "every schema in components has a description", descriptions::schema),
    spec("response-description", "every response has a description", descriptions::response),
    spec("tag-description", "every tag has a description", descriptions::tag),
    spec("security-description", "every security scheme has a description", descriptions::security),
    spec("server-description", "every server has a description", descriptions::server),
    spec("deprecated", "what is deprecated says what to use instead", descriptions::deprecated),
    // What the generator can take.
    spec("default-answer", "no default response", generator::default_answer),
    spec("one-error-schema", "one schema for all errors of an operation", generator::one_error_schema),
    spec("one-success-schema", "one schema for all successes of an operation", generator::one_success_schema),
    spec("parameter-place", "parameters only in path and query", generator::parameter_place),
    spec("parameter-schema", "parameters have a schema, not content", generator::parameter_schema),
    spec("path-parameter-name", "no parameter in path but project_id", generator::path_parameter_name),
    spec("parameter-style", "no style or explode but the defaults", generator::parameter_style),
    spec("optional-body", "request bodies are required", generator::optional_body),
    spec("content-type", "bodies are application/json and nothing else", generator::content_type),
    spec("combination", "no anyOf, oneOf or not", generator::combination),
    spec("number-enum", "no enum of numbers", generator::number_enum),
    spec("pattern", "patterns are one character class, repeated", generator::pattern),
    spec("operation-servers", "servers only for the whole document", generator::operation_servers),
    // Requests are closed, answers open.
    spec("answer-enum", "no enum in answers", answers::answer_enum),
    spec("answer-nullable", "optional fields of answers are nullable", answers::answer_nullable),
    spec("request-known-values", "no x-known-values in requests", answers::request_known_values),
    spec("request-nullable", "nothing nullable in requests", answers::request_nullable),
    // Extensions.
    spec("extension-name", "only the extensions that the SDK knows", extensions::name),
    spec("extension-place", "extensions stand where they mean something", extensions::place),
    spec("asset-id", "x-asset-id is true", extensions::asset_id),
    spec("known-values", "x-known-values are values of the schema's type, each once", extensions::known_values),
    spec("not-queued", "x-not-queued is a code of error-codes.yaml", extensions::not_queued),
    spec("waiting-tasks", "x-waiting-tasks has query parameters and their values", extensions::waiting_tasks),
    // Error codes.
    codes("codes-key", "no key but the known ones", error_codes::unknown_key),
    codes("codes-service", "every service has name, documentation and codes", error_codes::service),
    codes("code", "every code has its code", error_codes::code),
    codes("code-status", "every code has its statuses", error_codes::status),
    codes("code-text", "every code has meaning and action, as sentences", error_codes::text_of),
    codes("code-class", "classes are those that the SDK acts on", error_codes::class),
    codes("code-unique", "no code is there twice", error_codes::unique),
    codes("code-order", "codes of a service ascend", error_codes::order),
    // Texts.
    any("text-tab", "no tab in a text", texts::tab),
    any("text-space", "no white space at the end of a line or a text", texts::space),
    any("text-language", "texts are English", texts::language),
    any("text-leftover", "nothing is left to be done", texts::leftover),
];

/// One line of the report.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Finding<'a> {
    document: &'a str,
    pointer: String,
    rule: &'static str,
    problem: String,
    mend: String,
}

impl Display for Finding<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { document, pointer, rule, problem, mend } = self;
        write!(f, "{document}#{pointer}: [{rule}] {problem}. To mend it: {mend}.")
    }
}

/// Exit code 1 if there is something to mend, 2 if a file cannot be read.
pub fn run(files: &[PathBuf], list_rules: bool) -> ExitCode {
    if list_rules {
        for rule in RULES {
            println!("{:<22} {}", rule.name, rule.asks);
        }
        return ExitCode::SUCCESS;
    }
    let documents = match read(files) {
        Ok(documents) => documents,
        Err(errors) => {
            eprintln!("{errors}");
            return ExitCode::from(2);
        }
    };
    let specs = specs(&documents);
    let findings = check(&documents, &specs);
    if findings.is_empty() {
        let operations: usize = specs.iter().map(|spec| spec.operations.len()).sum();
        let nodes = specs.iter().flat_map(|spec| &spec.nodes);
        let schemas = nodes.filter(|node| node.kind == Kind::NamedSchema).count();
        println!(
            "{}, {}, {}: nothing to mend.",
            count(documents.len(), "document"),
            count(operations, "operation"),
            count(schemas, "schema"),
        );
        return ExitCode::SUCCESS;
    }
    for finding in &findings {
        eprintln!("{finding}");
    }
    let concerned: BTreeSet<_> = findings.iter().map(|finding| finding.document).collect();
    eprintln!("{} in {}.", count(findings.len(), "finding"), count(concerned.len(), "document"));
    ExitCode::FAILURE
}

/// All that cannot be read is named, not only the first.
fn read(files: &[PathBuf]) -> Result<Vec<Document>, String> {
    let root = crate::generate::root();
    let read: Vec<_> = if files.is_empty() {
        FILES.iter().map(|name| Document::read(name, &root.join(name))).collect()
    } else {
        files.iter().map(|file| Document::read(&shown(file, &root), file)).collect()
    };
    let errors: Vec<_> = read.iter().filter_map(|document| document.as_ref().err().cloned()).collect();
    if errors.is_empty() { Ok(read.into_iter().flatten().collect()) } else { Err(errors.join("\n")) }
}

/// `spec/vod.yaml`, also if the file is named by its whole path.
fn shown(file: &Path, root: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).display().to_string()
}

fn specs(documents: &[Document]) -> Vec<Spec<'_>> {
    let codes = documents.iter().filter(|document| document.content == Content::Codes);
    let codes: Vec<_> = codes.map(error_codes::all).collect();
    let known = (!codes.is_empty()).then(|| codes.into_iter().flatten().collect());
    let specs = documents.iter().filter(|document| document.content == Content::Spec);
    specs.map(|document| Spec::new(document, known.clone())).collect()
}

fn check<'a>(documents: &'a [Document], specs: &[Spec<'a>]) -> BTreeSet<Finding<'a>> {
    let mut findings = BTreeSet::new();
    for rule in RULES {
        let mut add = |document: &'a Document, faults: Vec<Fault>| {
            findings.extend(faults.into_iter().map(|Fault { pointer, problem, mend }| Finding {
                document: &document.name,
                pointer,
                rule: rule.name,
                problem,
                mend,
            }));
        };
        match rule.check {
            Check::Spec(check) => specs.iter().for_each(|spec| add(spec.document, check(spec))),
            Check::Codes(check) => {
                let codes = documents.iter().filter(|document| document.content == Content::Codes);
                codes.for_each(|document| add(document, check(document)));
            }
            Check::Any(check) => documents.iter().for_each(|document| add(document, check(document))),
        }
    }
    findings
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
