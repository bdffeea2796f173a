//! The error codes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Fault;
use super::document::{Document, join, list, text};
use super::operations::is_page;

const CLASSES: [&str; 4] = ["throttled", "signature", "token", "permission"];

/// A service or a code, with its place.
type Row<'a> = (String, &'a Value);

fn services(document: &Document) -> Vec<Row<'_>> {
    let services = list(&document.value, "services").enumerate();
    services.map(|(index, service)| (format!("/services/{index}"), service)).collect()
}

fn rows<'a>((pointer, service): &Row<'a>) -> Vec<Row<'a>> {
    let codes = list(service, "codes").enumerate();
    codes.map(|(index, code)| (format!("{pointer}/codes/{index}"), code)).collect()
}

fn all_rows(document: &Document) -> Vec<Row<'_>> {
    services(document).iter().flat_map(rows).collect()
}

/// A code as it is seen in answers: with each of the service's prefixes, if it has any.
fn prefixed(service: &Value, code: &str) -> Vec<String> {
    let prefixes: Vec<_> = list(service, "prefixes").filter_map(Value::as_str).collect();
    match prefixes.as_slice() {
        [] => vec![code.to_owned()],
        prefixes => prefixes.iter().map(|prefix| format!("{prefix}.{code}")).collect(),
    }
}

/// All codes.
pub fn all(document: &Document) -> BTreeSet<String> {
    let services = services(document);
    let rows = services.iter().flat_map(|row| rows(row).into_iter().map(move |code| (row.1, code.1)));
    rows.flat_map(|(service, row)| prefixed(service, text(row, "code"))).collect()
}

pub fn unknown_key(document: &Document) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut look = |pointer: &str, value: &Value, known: &[&str]| {
        for key in value.as_object().into_iter().flatten().map(|(key, _)| key) {
            if !known.contains(&key.as_str()) {
                let mend = format!("write one of {}, or remove it", known.join(", "));
                faults.push(Fault::new(join(pointer, key), "is no key that is known here", mend));
            }
        }
    };
    look("", &document.value, &["services"]);
    for (pointer, service) in services(document) {
        look(&pointer, service, &["name", "documentation", "prefixes", "codes"]);
    }
    for (pointer, code) in all_rows(document) {
        look(&pointer, code, &["code", "status", "meaning", "action", "class"]);
    }
    faults
}

pub fn service(document: &Document) -> Vec<Fault> {
    if list(&document.value, "services").next().is_none() {
        let mend = "write the services, each with its codes";
        return vec![Fault::new("/services", "is not a list of services", mend)];
    }
    let mut faults = Vec::new();
    for (pointer, service) in services(document) {
        if text(service, "name").is_empty() {
            faults.push(Fault::new(&pointer, "the service has no name", "write name"));
        }
        if !is_page(&service["documentation"]) {
            let mend = "write documentation with an address that begins with https://";
            faults.push(Fault::new(&pointer, "the service does not name its documentation", mend));
        }
        if list(service, "codes").next().is_none() {
            faults.push(Fault::new(
                &pointer,
                "the service has no codes",
                "write codes, or remove the service",
            ));
        }
        if let Some(prefixes) = service.get("prefixes") {
            let is_prefix = |prefix: &Value| prefix.as_str().is_some_and(|prefix| !prefix.trim().is_empty());
            let prefixes = prefixes.as_array().filter(|prefixes| !prefixes.is_empty());
            if !prefixes.is_some_and(|prefixes| prefixes.iter().all(is_prefix)) {
                let pointer = format!("{pointer}/prefixes");
                faults.push(Fault::new(
                    pointer,
                    "is not a list of texts",
                    "write the prefixes, or remove it",
                ));
            }
        }
    }
    faults
}

pub fn code(document: &Document) -> Vec<Fault> {
    let rows = all_rows(document).into_iter().filter(|(_, row)| text(row, "code").is_empty());
    rows.map(|(pointer, _)| {
        Fault::new(pointer, "has no code that is a text", "write code, in quotes if it is digits")
    })
    .collect()
}

pub fn status(document: &Document) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (pointer, row) in all_rows(document) {
        let statuses: Vec<_> = list(row, "status").collect();
        let is_status = |value: &&Value| value.as_u64().is_some_and(|status| (100..=599).contains(&status));
        if statuses.is_empty() || !statuses.iter().all(is_status) {
            let mend = "write status with the HTTP statuses, as [400, 403]";
            faults.push(Fault::new(&pointer, "has no list of HTTP statuses", mend));
        }
        for (index, status) in statuses.iter().enumerate() {
            if statuses.iter().take(index).any(|other| other == status) {
                let pointer = format!("{pointer}/status/{index}");
                faults.push(Fault::new(pointer, format!("{status} is there twice"), "remove one of them"));
            }
        }
    }
    faults
}

pub fn text_of(document: &Document) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (pointer, row) in all_rows(document) {
        for key in ["meaning", "action"] {
            let text = text(row, key);
            if text.is_empty() {
                faults.push(Fault::new(
                    &pointer,
                    format!("has no {key}"),
                    format!("say it in our own words, as {key}"),
                ));
            } else if !text.ends_with('.') {
                let pointer = format!("{pointer}/{key}");
                let mend = "write a whole sentence, with a full stop";
                faults.push(Fault::new(pointer, "does not end as a sentence does", mend));
            }
        }
    }
    faults
}

pub fn class(document: &Document) -> Vec<Fault> {
    let rows = all_rows(document).into_iter();
    rows.filter(|(_, row)| row.get("class").is_some_and(|class| !CLASSES.iter().any(|known| class == known)))
        .map(|(pointer, row)| {
            let mend = format!("write one of {}, or remove it", CLASSES.join(", "));
            Fault::new(format!("{pointer}/class"), format!("the SDK knows no class {}", row["class"]), mend)
        })
        .collect()
}

pub fn unique(document: &Document) -> Vec<Fault> {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut faults = Vec::new();
    for service in services(document) {
        for (pointer, row) in rows(&service) {
            let code = text(row, "code");
            let codes = if code.is_empty() { Vec::new() } else { prefixed(service.1, code) };
            if let Some((code, other)) = codes.iter().find_map(|code| first.get_key_value(code)) {
                let problem = format!("{code} is also at #{other}");
                faults.push(Fault::new(pointer, problem, "remove one of them"));
                continue;
            }
            first.extend(codes.into_iter().map(|code| (code, pointer.clone())));
        }
    }
    faults
}

pub fn order(document: &Document) -> Vec<Fault> {
    let mut faults = Vec::new();
    for service in services(document) {
        let rows: Vec<_> = rows(&service).into_iter().map(|(at, row)| (at, text(row, "code"))).collect();
        for (before, after) in rows.iter().zip(rows.iter().skip(1)) {
            // What has no code is another rule's business.
            if before.1 > after.1 && !after.1.is_empty() {
                let problem = format!("{} comes after {}", after.1, before.1);
                faults.push(Fault::new(&after.0, problem, "put the codes of a service in order"));
            }
        }
    }
    faults
}
