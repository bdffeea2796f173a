//! Requests are closed: what is not valid is not sent. Answers are open: what the service adds, or leaves out,
//! can still be read.

use serde_json::Value;

use super::Fault;
use super::document::{Kind, Spec, is_true, list};

pub fn answer_enum(spec: &Spec<'_>) -> Vec<Fault> {
    let answered = spec.schemas().filter(|node| spec.answered.contains(&node.pointer));
    answered
        .filter(|node| node.value.get("enum").is_some())
        .map(|node| {
            let problem = "an answer with a new value could not be read";
            let mend = "write the values into x-known-values instead, and keep the type";
            Fault::new(format!("{}/enum", node.pointer), problem, mend)
        })
        .collect()
}

pub fn answer_nullable(spec: &Spec<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for node in spec.schemas().filter(|node| spec.answered.contains(&node.pointer)) {
        for property in node.children().into_iter().filter(|child| child.kind == Kind::Property) {
            let name = property.pointer.strip_prefix(&format!("{}/properties/", node.pointer));
            let name = name.unwrap_or_default().replace("~1", "/").replace("~0", "~");
            let is_required = list(node.value, "required").any(|required| *required == *name);
            let is_nullable = spec.resolve(property.value).is_none_or(|schema| is_true(schema, "nullable"));
            if !is_required && !is_nullable {
                let mend = match property.value.get("$ref") {
                    Some(_) => {
                        "write nullable: true in the schema that the reference leads to, or require the field"
                    }
                    None => "write nullable: true, or require the field",
                };
                let problem = "is an optional field of an answer, and not nullable";
                faults.push(Fault::new(property.pointer, problem, mend));
            }
        }
    }
    faults
}

pub fn request_known_values(spec: &Spec<'_>) -> Vec<Fault> {
    in_requests(spec, "x-known-values", "requests have no open values", "write enum instead")
}

pub fn request_nullable(spec: &Spec<'_>) -> Vec<Fault> {
    in_requests(
        spec,
        "nullable",
        "requests leave out what is not given",
        "remove nullable, and do not require it",
    )
}

fn in_requests(spec: &Spec<'_>, key: &str, problem: &str, mend: &str) -> Vec<Fault> {
    let sent = spec.schemas().filter(|node| spec.sent.contains(&node.pointer));
    sent.filter(|node| node.value.get(key).is_some_and(|value| *value != Value::Bool(false)))
        .map(|node| Fault::new(format!("{}/{key}", node.pointer), problem, mend))
        .collect()
}
