//! What a place of the spec is called in Rust.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use serde_json::Value;

use super::differences::Difference;
use super::grammar::{Kind, METHODS};
use super::operations::{escape, operations, resolve};
use super::uses::Uses;

const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// One version of a document.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub document: &'a Value,
    pub uses: &'a Uses,
}

/// The methods, types and fields that a difference is about.
pub fn of(difference: &Difference, old: Side, new: Side) -> Vec<String> {
    let at = |side: Side, place: &str| of_place(side, place, difference);
    let mut names = match difference.kind {
        // The name before, and the name after.
        Kind::Renamed | Kind::Moved | Kind::Operation => {
            let mut names = at(old, &difference.old);
            names.extend(at(new, &difference.new));
            names
        }
        _ if difference.is_removed() => at(old, &difference.old),
        _ => at(new, &difference.new),
    };
    let mut seen = Vec::new();
    names.retain(|name| {
        let is_new = !seen.contains(name);
        seen.push(name.clone());
        is_new
    });
    names
}

fn of_place(side: Side, place: &str, difference: &Difference) -> Vec<String> {
    let steps: Vec<String> =
        place.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let pointer = |steps: &[&str]| steps.iter().map(|step| format!("/{}", escape(step))).collect::<String>();
    let member = difference.before.as_ref().or(difference.after.as_ref()).and_then(Value::as_str);
    match steps.as_slice() {
        ["paths", path, "parameters", index, ..] => {
            let parameter = pointer(&["paths", path, "parameters", index]);
            let of_path = operations(side.document).into_iter().filter(|operation| operation.path == *path);
            of_path.filter_map(|operation| field(side, &operation.place(), &parameter)).collect()
        }
        ["paths", path, method, "parameters", index, ..] => {
            let operation = pointer(&["paths", path, method]);
            field(side, &operation, &pointer(&["paths", path, method, "parameters", index]))
                .into_iter()
                .collect()
        }
        ["paths", path, method, ..] if METHODS.contains(method) => {
            self::method(side, &pointer(&["paths", path, method])).into_iter().collect()
        }
        ["components", "parameters", name, ..] => {
            let parameter = pointer(&["components", "parameters", name]);
            let operations = side.uses.operations(&parameter);
            operations.iter().filter_map(|operation| field(side, operation, &parameter)).collect()
        }
        ["components", "responses" | "requestBodies" | "headers", ..] => {
            side.uses.operations(place).iter().filter_map(|operation| self::method(side, operation)).collect()
        }
        ["components", "schemas", name, rest @ ..] => {
            let name = format!("types::{}", identifier(name.to_pascal_case()));
            let field = match rest {
                ["properties", field, ..] => Some(*field),
                ["required"] if difference.is_member => member,
                _ => None,
            };
            match field {
                Some(field) => vec![format!("{name}::{}", identifier(field.to_snake_case()))],
                None => vec![name],
            }
        }
        ["servers", "0", "variables", "region", "enum"] if difference.is_member => {
            member.map(|region| format!("Region::{}", region.to_shouty_snake_case())).into_iter().collect()
        }
        ["services", service, "codes", index, ..] => {
            let row = side.document.pointer(&pointer(&["services", service, "codes", index]));
            let code = row.and_then(|row| row.get("code")).and_then(Value::as_str);
            // A code of the gateway is known by each prefix; one of them will do.
            let prefix = side.document.pointer(&pointer(&["services", service, "prefixes", "0"]));
            let prefix = prefix.and_then(Value::as_str).map_or(String::new(), |prefix| format!("{prefix}."));
            code.map(|code| format!("ErrorCode::find(\"{prefix}{code}\")")).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn operation_id<'a>(side: Side<'a>, place: &str) -> Option<&'a str> {
    side.document.pointer(place)?.get("operationId")?.as_str()
}

fn method(side: Side, operation: &str) -> Option<String> {
    Some(format!("Client::{}", identifier(operation_id(side, operation)?.to_snake_case())))
}

fn field(side: Side, operation: &str, parameter: &str) -> Option<String> {
    let builder = identifier(operation_id(side, operation)?.to_pascal_case());
    let (_, parameter) = resolve(side.document, String::new(), side.document.pointer(parameter)?);
    let name = parameter.get("name")?.as_str()?;
    Some(format!("request::{builder}::{}", identifier(name.to_snake_case())))
}

/// As the generator makes one that Rust takes.
fn identifier(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}
