//! The report, in three formats.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;

use super::verdict::{Audience, Class};

/// How long a value may be in a report for people.
const LONG: usize = 100;

/// How many Rust names one change shows.
const NAMES: usize = 4;

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Format {
    Text,
    Markdown,
    Json,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    #[serde(rename = "where")]
    pub place: String,
    pub class: Class,
    pub before: Option<Value>,
    pub after: Option<Value>,
    #[serde(rename = "for")]
    pub audience: Audience,
    /// Only for people.
    #[serde(skip)]
    pub rust: Vec<String>,
    #[serde(skip)]
    pub reason: String,
}

pub struct Report {
    /// What is compared, as in "since …".
    pub title: String,
    /// Breaking first.
    pub entries: Vec<Entry>,
    /// What the version has to say to breaking changes.
    pub version: Option<String>,
}

const CLASSES: [(Class, &str); 3] = [
    (Class::Breaking, "Breaking"),
    (Class::Compatible, "Compatible"),
    (Class::Documentation, "Documentation"),
];

impl Report {
    pub fn show(&self, format: Format) -> Result<String, String> {
        match format {
            Format::Text => Ok(self.text()),
            Format::Markdown => Ok(self.markdown()),
            Format::Json => serde_json::to_string_pretty(&self.entries)
                .map(|text| text + "\n")
                .map_err(|e| format!("the report is no JSON: {e}")),
        }
    }

    fn of(&self, class: Class) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.class == class)
    }

    fn summary(&self) -> String {
        if self.entries.is_empty() {
            return "Nothing has changed in the spec".to_owned();
        }
        let [breaking, compatible, documentation] = CLASSES.map(|(class, _)| self.of(class).count());
        let changes = if self.entries.len() == 1 { "change" } else { "changes" };
        format!(
            "{} {changes} of the spec: {breaking} breaking, {compatible} compatible, {documentation} documentation",
            self.entries.len()
        )
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (class, title) in CLASSES {
            if self.of(class).next().is_some() {
                let _ = writeln!(text, "{title}");
            }
            for entry in self.of(class) {
                let _ = writeln!(text, "  {}", one_line(&entry.place));
                let rust = names(&entry.rust).map(|name| one_line(&name)).collect::<Vec<_>>().join(", ");
                let rust = if rust.is_empty() { rust } else { format!("{rust}, ") };
                let _ = writeln!(text, "    {rust}{}", who(entry.audience));
                let (before, after) = values(&entry.before, &entry.after);
                let _ = writeln!(text, "    {before} → {after}");
                let _ = writeln!(text, "    {}", one_line(&entry.reason));
            }
            if self.of(class).next().is_some() {
                text.push('\n');
            }
        }
        let _ = writeln!(text, "{}, {}.", self.summary(), one_line(&self.title));
        if let Some(version) = &self.version {
            let _ = writeln!(text, "{version}");
        }
        text
    }

    fn markdown(&self) -> String {
        let version = self.version.as_ref().map_or(String::new(), |version| format!(" {version}"));
        let mut text = format!("**{}**, {}.{version}\n", self.summary(), plain(&self.title));
        for (class, title) in CLASSES {
            if self.of(class).next().is_none() {
                continue;
            }
            let _ = writeln!(text, "\n### {title}\n\n| where | Rust | for | before → after | why |");
            let _ = writeln!(text, "|---|---|---|---|---|");
            for entry in self.of(class) {
                let rust: Vec<_> = names(&entry.rust).map(|name| code(&name)).collect();
                let (before, after) = values(&entry.before, &entry.after);
                let _ = writeln!(
                    text,
                    "| {} | {} | {} | {} → {} | {} |",
                    code(&entry.place),
                    rust.join(", "),
                    who(entry.audience),
                    code(&before),
                    code(&after),
                    plain(&entry.reason),
                );
            }
        }
        text
    }
}

fn who(audience: Audience) -> &'static str {
    match audience {
        Audience::Request => "who sends (request)",
        Audience::Answer => "who receives (answer)",
        Audience::Policy => "the SDK's own doings (policy)",
        Audience::Document => "the document",
    }
}

fn names(rust: &[String]) -> impl Iterator<Item = String> {
    let rest = rust.len().saturating_sub(NAMES);
    let more = (rest > 0).then(|| format!("and {rest} more"));
    rust.iter().take(NAMES).cloned().chain(more)
}

/// Both values on one line each, cut where they are long: what they begin with alike is left out then.
fn values(before: &Option<Value>, after: &Option<Value>) -> (String, String) {
    let text = |value: &Option<Value>| match value {
        Some(value) => one_line(&value.to_string()),
        None => "(none)".to_owned(),
    };
    let (before, after) = (text(before), text(after));
    let alike = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
    let long = before.chars().count().max(after.chars().count()) > LONG;
    let skipped = if long && alike > AROUND { alike - AROUND } else { 0 };
    (cut(&before, skipped), cut(&after, skipped))
}

/// So much of what both begin with is shown before the first difference.
const AROUND: usize = 20;

fn cut(text: &str, skipped: usize) -> String {
    let rest: String = text.chars().skip(skipped).take(LONG).collect();
    let start = if skipped > 0 { "…" } else { "" };
    let end = if text.chars().count() > skipped + LONG { "…" } else { "" };
    format!("{start}{rest}{end}")
}

/// Without anything that would end the line, turn it round, or speak to the terminal.
fn one_line(text: &str) -> String {
    let is_told = |c: &char| {
        !c.is_control()
            && !('\u{200b}'..='\u{200f}').contains(c)
            && !('\u{2028}'..='\u{202e}').contains(c)
            && !('\u{2066}'..='\u{2069}').contains(c)
    };
    text.chars().map(|c| if is_told(&c) { c.to_string() } else { c.escape_default().to_string() }).collect()
}

/// A code span in a table's cell.
fn code(text: &str) -> String {
    let text = one_line(text).replace('|', "\\|");
    // Longer than any run of backticks inside.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Text in a table's cell.
fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        if "\\`*_[]<>|&#@~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
