//! How the texts are written.

use serde_json::Value;

use super::Fault;
use super::document::{Content, Document, Kind, Node, join};

/// The keys of an OpenAPI document whose values are for people to read. Examples are not ours to word.
const TEXTS: [&str; 3] = ["description", "summary", "title"];

/// What is for people to read, with its place.
fn texts(document: &Document) -> Vec<(String, &str)> {
    let mut texts = Vec::new();
    match document.content {
        Content::Spec => collect(Node::new(Kind::Root, String::new(), &document.value), &mut texts),
        Content::Codes => strings("", &document.value, &mut texts),
    }
    texts
}

fn collect<'a>(node: Node<'a>, texts: &mut Vec<(String, &'a str)>) {
    for key in TEXTS {
        if let Some(text) = node.value.get(key).and_then(Value::as_str) {
            texts.push((format!("{}/{key}", node.pointer), text));
        }
    }
    node.children().into_iter().for_each(|child| collect(child, texts));
}

/// Of the error codes every text is ours.
fn strings<'a>(pointer: &str, value: &'a Value, texts: &mut Vec<(String, &'a str)>) {
    match value {
        Value::String(text) => texts.push((pointer.to_owned(), text)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, value)| strings(&format!("{pointer}/{index}"), value, texts)),
        Value::Object(map) => map.iter().for_each(|(key, value)| strings(&join(pointer, key), value, texts)),
        _ => {}
    }
}

fn texts_with(document: &Document, is_wrong: impl Fn(&str) -> bool, problem: &str, mend: &str) -> Vec<Fault> {
    let wrong = texts(document).into_iter().filter(|(_, text)| is_wrong(text));
    wrong.map(|(pointer, _)| Fault::new(pointer, problem, mend)).collect()
}

pub fn tab(document: &Document) -> Vec<Fault> {
    texts_with(document, |text| text.contains('\t'), "has a tab", "write spaces")
}

pub fn space(document: &Document) -> Vec<Fault> {
    let is_wrong =
        |text: &str| text.ends_with('\n') || text.lines().any(|line| line.ends_with(char::is_whitespace));
    let problem = "has white space at the end of a line or of the text";
    texts_with(document, is_wrong, problem, "remove it; a text of several lines begins with |- or >-")
}

pub fn language(document: &Document) -> Vec<Fault> {
    texts_with(document, |text| text.contains(is_chinese), "has Chinese characters", "say it in English")
}

/// Han characters, and the punctuation that comes with them.
fn is_chinese(c: char) -> bool {
    matches!(c,
        '\u{3000}'..='\u{303F}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{323AF}')
}

/// In texts, and in comments, which have a line but no pointer.
pub fn leftover(document: &Document) -> Vec<Fault> {
    let mend = "do it, or remove the note";
    let mut faults = texts_with(document, is_leftover, "has a note of what is left to be done", mend);
    for (index, line) in document.text.lines().enumerate() {
        if line.trim_start().starts_with('#') && is_leftover(line) {
            let problem = format!("the comment in line {} has a note of what is left to be done", index + 1);
            faults.push(Fault::new("", problem, mend));
        }
    }
    faults
}

fn is_leftover(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| ["TODO", "FIXME"].contains(&word))
}
