//! Who breaks: the class of each difference, for each who has to do with it.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::differences::Difference;
use super::drifts::Drift;
use super::grammar::{Kind, has_fields};
use super::uses::Uses;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    Documentation,
    Compatible,
    Breaking,
}

/// Whom a change is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Someone who sends.
    Request,
    /// Someone who receives.
    Answer,
    /// What the SDK does by itself: sending again, pace, advice.
    Policy,
    /// Nobody of these: the document.
    Document,
}

pub struct Verdict {
    pub audience: Audience,
    pub class: Class,
    pub reason: String,
}

type Rule = Option<(Class, &'static str)>;

const UNKNOWN: &str = "not known to be harmless";

/// What there is to know of the two versions beside their differences.
pub struct Sides {
    pub old: Uses,
    pub new: Uses,
    pub drift: Drift,
    /// There is no old version, so that nobody relies on it.
    pub is_new: bool,
}

impl Sides {
    /// One verdict for each who has to do with the difference.
    pub fn verdicts(&self, difference: &Difference) -> Vec<Verdict> {
        let mut verdicts = match alone(difference) {
            Some((audience, rule)) => {
                let (class, reason) = rule.unwrap_or((Class::Breaking, UNKNOWN));
                vec![Verdict { audience, class, reason: reason.to_owned() }]
            }
            None => self.audiences(difference).into_iter().map(|who| self.verdict(difference, who)).collect(),
        };
        if self.is_new {
            for verdict in verdicts.iter_mut().filter(|verdict| verdict.class == Class::Breaking) {
                verdict.class = Class::Compatible;
                verdict.reason = "the document is new".to_owned();
            }
        }
        verdicts
    }

    /// Who has it in both versions; if nobody does, who has it in one.
    fn audiences(&self, difference: &Difference) -> BTreeSet<Audience> {
        let (old, new) = (self.old.of(&difference.old), self.new.of(&difference.new));
        let both: BTreeSet<_> = old.intersection(&new).copied().collect();
        let audiences = if both.is_empty() { old.union(&new).copied().collect() } else { both };
        if audiences.is_empty() { BTreeSet::from([Audience::Document]) } else { audiences }
    }

    fn verdict(&self, difference: &Difference, audience: Audience) -> Verdict {
        let ours = match audience {
            Audience::Request => self.rule(difference, Audience::Request),
            Audience::Answer => self.rule(difference, Audience::Answer),
            // Used by nothing, yet a public type: the stricter of the two.
            Audience::Policy | Audience::Document => {
                let rules = [Audience::Request, Audience::Answer].map(|who| self.rule(difference, who));
                match rules {
                    [Some(a), Some(b)] => Some(if b.0 > a.0 { b } else { a }),
                    _ => None,
                }
            }
        };
        let theirs = self.drift.verdict(difference, audience);
        // Who says breaking wins: drift does not know the Rust types, and the rules do not know everything.
        let (class, reason) = match (ours, theirs) {
            (Some((class, reason)), Some((other, message))) => {
                if other > class {
                    (other, message)
                } else {
                    (class, reason)
                }
            }
            (Some((class, reason)), None) => (class, reason),
            (None, Some((class, message))) => (class, message),
            (None, None) => (Class::Breaking, UNKNOWN),
        };
        Verdict { audience, class, reason: reason.to_owned() }
    }

    fn rule(&self, difference: &Difference, audience: Audience) -> Rule {
        let is_used = self.new.is_referred_to(&difference.old);
        match difference.kind {
            Kind::Parameters | Kind::RequestBodies | Kind::ResponseComponents | Kind::HeaderComponents => {
                match (difference.is_added(), difference.is_removed()) {
                    (true, _) => compatible("changes nothing by itself; its uses are listed on their own"),
                    (_, true) if is_used => breaking("something still refers to it"),
                    (_, true) => {
                        compatible("nothing refers to it any more; its uses are listed on their own")
                    }
                    _ => None,
                }
            }
            _ => rule(difference, audience),
        }
    }
}

fn breaking(reason: &'static str) -> Rule {
    Some((Class::Breaking, reason))
}

fn compatible(reason: &'static str) -> Rule {
    Some((Class::Compatible, reason))
}

fn documentation(reason: &'static str) -> Rule {
    Some((Class::Documentation, reason))
}

/// Added, removed, or changed: the class and reason of each, or none.
fn by_change(difference: &Difference, added: Rule, removed: Rule, changed: Rule) -> Rule {
    match (difference.is_added(), difference.is_removed()) {
        (true, _) => added,
        (_, true) => removed,
        _ => changed,
    }
}

/// Differences whose audience does not depend on who sends and who receives.
fn alone(difference: &Difference) -> Option<(Audience, Rule)> {
    let key = difference.key.as_str();
    let fields = has_fields(difference.kind);
    let for_document = |rule| Some((Audience::Document, rule));
    let for_answer = |rule| Some((Audience::Answer, rule));
    match difference.kind {
        Kind::Elsewhere => return for_document(documentation("the same thing, written elsewhere")),
        Kind::Docs => return for_document(documentation("for people to read")),
        Kind::Servers if key == "first" => {
            return for_document(breaking("the first one is the one that requests go to"));
        }
        Kind::Servers => {
            return for_document(by_change(
                difference,
                compatible("one more to choose from"),
                breaking("who uses it has no server any more"),
                None,
            ));
        }
        Kind::Services | Kind::Codes => {
            return for_answer(by_change(
                difference,
                compatible("one more that is known"),
                breaking("who looks it up finds nothing"),
                None,
            ));
        }
        _ => {}
    }
    let is_known_values = difference.kind == Kind::Schema && key == "x-known-values";
    if fields && key.starts_with("x-") && !is_known_values && difference.kind != Kind::OperationParameters {
        let reason = match key {
            "x-iam-action" => "who was granted only the old action may be refused",
            "x-rate-limit" => "who calls as often as before may be throttled, or wastes what is allowed",
            "x-retry" => "what is sent again, and so may be done twice, changes",
            "x-not-queued" => "which answer means that the task is not queued changes",
            "x-waiting-tasks" => "which tasks Client::queued lists changes",
            "x-asset-id" => "which ids are refused when blank, and named in errors, changes",
            _ => "what the SDK does by itself changes",
        };
        return Some((Audience::Policy, breaking(reason)));
    }
    if !fields {
        return match difference.kind {
            Kind::Variables | Kind::SecuritySchemes => for_document(None),
            _ => None,
        };
    }
    match (difference.kind, key) {
        (Kind::Info, _)
        | (Kind::Document, "openapi" | "info" | "tags" | "externalDocs")
        | (Kind::Operation, "tags")
        | (Kind::Components, "examples") => for_document(documentation("for people to read")),
        (Kind::Paths | Kind::Responses | Kind::OperationParameters, _) => None,
        (_, "description" | "summary" | "title" | "example" | "examples" | "externalDocs" | "deprecated") => {
            for_document(documentation("for people to read"))
        }
        (Kind::ErrorCodes, _) => for_document(None),
        (Kind::Service, "documentation") | (Kind::Code, "meaning" | "action") => {
            for_document(documentation("for people to read"))
        }
        (Kind::Code, "class") => Some((Audience::Policy, breaking("what the SDK does on this code changes"))),
        (Kind::Code, "status") => for_answer(compatible("the SDK goes by the code, not by the status")),
        (Kind::Service, "prefixes") => for_answer(by_change(
            difference,
            compatible("one more that is known"),
            breaking("codes that begin so are known no more"),
            None,
        )),
        (Kind::Service | Kind::Code, _) => for_answer(None),
        (Kind::Variable, "enum") if difference.is_member => for_document(by_change(
            difference,
            compatible("one more to choose from"),
            breaking("who uses it is refused; its constant goes"),
            None,
        )),
        (Kind::Variable, "default") => for_document(breaking("who names none gets another")),
        (Kind::Server, "url") => for_document(breaking("requests go elsewhere")),
        (Kind::Document | Kind::Components | Kind::Server | Kind::Variable | Kind::SecurityScheme, _) => {
            for_document(None)
        }
        // Not saying and saying no are the same.
        _ if is_flag(key) && is_true(&difference.before) == is_true(&difference.after) => {
            for_document(documentation("false is what counts where nothing is said"))
        }
        _ if is_same_number(difference) => for_document(documentation("the same number, written otherwise")),
        _ => None,
    }
}

fn is_same_number(difference: &Difference) -> bool {
    match (&difference.before, &difference.after) {
        (Some(before), Some(after)) => compare(before, after) == Some(Ordering::Equal),
        _ => false,
    }
}

fn is_flag(key: &str) -> bool {
    matches!(
        key,
        "required"
            | "nullable"
            | "uniqueItems"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "readOnly"
            | "writeOnly"
            | "allowEmptyValue"
            | "allowReserved"
    )
}

/// Whether a flag is set; none where the value is no flag.
fn is_true(value: &Option<Value>) -> Option<bool> {
    value.as_ref().map_or(Some(false), Value::as_bool)
}

/// The rules for who sends and for who receives.
fn rule(difference: &Difference, audience: Audience) -> Rule {
    let is_request = audience == Audience::Request;
    let key = difference.key.as_str();
    match (difference.kind, key) {
        (Kind::Moved, _) => {
            breaking("a client that is not updated sends to the old place, where nothing answers")
        }
        (Kind::Paths, _) => by_change(
            difference,
            compatible("one more operation"),
            breaking("the operation and its method are gone"),
            None,
        ),
        (Kind::Operation, "operationId") => breaking("the method has another name"),
        (Kind::OperationParameters, _) => by_change(
            difference,
            if difference.is_required {
                breaking("new and required: who does not set it is refused")
            } else {
                compatible("new and optional")
            },
            breaking("who sets it does not compile any more"),
            None,
        ),
        (Kind::Operation, "requestBody") => by_change(
            difference,
            if difference.is_required {
                breaking("a body is new and required: who sends none is refused")
            } else {
                compatible("a body is new and optional")
            },
            breaking("who sends a body does not compile any more"),
            None,
        ),
        (Kind::Parameter | Kind::RequestBody, "required") if is_true(&difference.after) == Some(true) => {
            breaking("was optional, is required now: who does not set it is refused")
        }
        (Kind::Parameter | Kind::RequestBody, "required") => {
            compatible("was required, is optional now: who sets it goes on")
        }
        (Kind::Responses, _) => status(difference),
        (Kind::Content, _) => breaking("what is sent has another format"),
        (Kind::Operation, "security") => breaking("how a request says who it is from changes"),
        (Kind::Headers, _) => by_change(
            difference,
            compatible("one more in the answer"),
            breaking("who reads it finds nothing"),
            None,
        ),
        (Kind::Header, "required") => breaking("whether it is there for sure changes"),
        (Kind::Renamed, _) => breaking("the type has another name"),
        (Kind::Schemas, _) => by_change(
            difference,
            compatible("one more type"),
            breaking("who names the type does not compile any more"),
            None,
        ),
        (Kind::Properties, _) => by_change(
            difference,
            match (is_request, difference.is_required) {
                (true, true) => breaking("new and required: who does not set it is refused"),
                (true, false) => compatible("new and optional"),
                (false, _) => compatible("one more in the answer"),
            },
            breaking("who names the field does not compile any more"),
            None,
        ),
        (Kind::Schema, _) => schema(difference, is_request),
        _ => None,
    }
}

fn status(difference: &Difference) -> Rule {
    let class = difference.key.chars().next();
    match class {
        Some('2') => by_change(
            difference,
            breaking("success has another status"),
            breaking("success has another status"),
            None,
        ),
        Some('4' | '5') => by_change(
            difference,
            breaking("an answer that nobody expects"),
            compatible("an answer that comes no more"),
            None,
        ),
        _ => None,
    }
}

fn schema(difference: &Difference, is_request: bool) -> Rule {
    let key = difference.key.as_str();
    let both = |class: Rule| by_change(difference, class, class, class);
    match key {
        "required" if difference.is_member => match (is_request, difference.is_added()) {
            (true, true) => breaking("was optional, is required now: who does not set it is refused"),
            (true, false) => breaking("was required, is optional now: its Rust type becomes an Option"),
            (false, true) => breaking("was optional, is required now: its Rust type is no Option any more"),
            (false, false) => breaking("was required, is optional now: its Rust type becomes an Option"),
        },
        "enum" if difference.is_member => match (is_request, difference.is_added()) {
            (true, true) => compatible("one more value to choose from"),
            (true, false) => breaking("who sends this value is refused"),
            (false, true) => breaking("who receives this value does not know it: the enum is closed"),
            (false, false) => breaking("its variant goes"),
        },
        "enum" => by_change(
            difference,
            breaking("any value was possible, only these are now; the Rust type changes"),
            breaking("only these values were possible, any is now; the Rust type changes"),
            None,
        ),
        "x-known-values" => by_change(
            difference,
            compatible("one more that is known; values are open"),
            breaking("its constant goes"),
            breaking("constants change"),
        ),
        "$ref" => both(breaking("the Rust type is another one")),
        "type" | "format" => both(breaking("the Rust type changes")),
        "items" => both(breaking("the Rust type of the elements changes")),
        "default" => both(breaking("who sets none gets another value; the Rust type can change")),
        "nullable" => both(breaking("whether null is possible changes, and with it the Rust type")),
        _ => bound(difference, is_request),
    }
}

/// Bounds of values. Tightened, they break who sends; loosened, they break who relies on them in an answer.
fn bound(difference: &Difference, is_request: bool) -> Rule {
    let (before, after) = (&difference.before, &difference.after);
    let is_tightened = match difference.key.as_str() {
        "minimum" | "minLength" | "minItems" | "minProperties" => tightened(before, after, Ordering::Greater),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => tightened(before, after, Ordering::Less),
        "uniqueItems" => is_true(after),
        // Flags in OpenAPI 3.0, numbers since.
        "exclusiveMinimum" => is_true(after).or_else(|| tightened(before, after, Ordering::Greater)),
        "exclusiveMaximum" => is_true(after).or_else(|| tightened(before, after, Ordering::Less)),
        "pattern" | "multipleOf" => match (before, after) {
            (None, _) => Some(true),
            (_, None) => Some(false),
            _ => return breaking("what was valid may not be any more"),
        },
        _ => return None,
    }?;
    match (is_request, is_tightened, before, after) {
        (true, true, None, _) => breaking("there was no such bound: what was valid may be refused"),
        (true, true, ..) => breaking("tighter than before: what was valid is refused"),
        // The generator makes a type of its own for bounded texts, and picks integers by their bounds.
        (true, false, _, None) => compatible("no such bound any more"),
        (true, false, ..) => compatible("looser than before"),
        (false, true, ..) => compatible("tighter than before: what comes was valid before"),
        (false, false, ..) => breaking("looser than before: what comes was not possible before"),
    }
}

/// Whether a bound became tighter; none where that cannot be said.
fn tightened(before: &Option<Value>, after: &Option<Value>, tighter: Ordering) -> Option<bool> {
    match (before, after) {
        (None, Some(after)) => after.is_number().then_some(true),
        (Some(before), None) => before.is_number().then_some(false),
        (Some(before), Some(after)) => Some(compare(after, before)? == tighter),
        (None, None) => None,
    }
}

fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    match (a.as_i64(), b.as_i64()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
    }
}
