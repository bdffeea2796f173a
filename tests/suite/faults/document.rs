//! docs/faults.md shows what happened.

use std::fs;
use std::path::Path;
use std::thread;

use regex::Regex;

use super::{Fault, all};

const BEGIN: &str = "<!-- what happened: begin -->\n";
const END: &str = "<!-- what happened: end -->\n";

/// What is written of a fault.
fn row(fault: &Fault) -> String {
    let cancel = fault.cancel();
    let report = &cancel.result;
    let process = fault.process();
    let process_text = match &process.result {
        Ok(()) => format!("done, {}", attempts(process.sent())),
        Err(error) => {
            let may = if error.may_have_happened() { "may have happened" } else { "not done" };
            format!("{:?}, {may}, {}", error.kind(), attempts(error.attempts() as usize))
        }
    };
    format!(
        "| {} | {} | {} | {} | {} | {process_text} |\n",
        fault.name,
        report.attempts,
        report.outcome.as_str(),
        cancel.clock.time(),
        report.message.as_deref().map_or("–".to_owned(), as_in_every_run),
    )
}

fn attempts(count: usize) -> String {
    format!("{count} attempt{}", if count == 1 { "" } else { "s" })
}

/// Without what is another in each run, or on each system, and with no end of it.
fn as_in_every_run(message: &str) -> String {
    let mut text = message.to_owned();
    for (pattern, instead) in [
        (r"127\.0\.0\.1:\d+", "‹address›"),
        (r" \(os error \d+\)", ""),
        (r"within [\d.]+s; after 4", "within ‹the rest›; after 4"),
        (r"verification time \d+ ", "verification time ‹now› "),
        (r"\(\d+ seconds ago\)", "(‹time› ago)"),
        (r"[\p{Cc}\u{fffd}]", "�"),
        (r"\|", r"\|"),
    ] {
        text = Regex::new(pattern).unwrap().replace_all(&text, instead).into_owned();
    }
    match text.contains('�') {
        true => text.chars().take(100).chain(['…']).collect(),
        false => text,
    }
}

#[cfg(target_os = "linux")]
#[test]
fn docs_faults_md_is_what_happens() {
    let mut made = String::new();
    for (subject, faults) in all() {
        made.push_str(&format!("\n## {subject}\n\n"));
        made.push_str(
            "| fault | attempts | outcome | time | what the user reads | createAssetProcessTask |\n",
        );
        made.push_str("|---|---|---|---|---|---|\n");
        let rows: Vec<_> = faults.into_iter().map(|fault| thread::spawn(move || row(&fault))).collect();
        made.extend(rows.into_iter().map(|row| row.join().unwrap()));
    }
    made.push('\n');

    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/faults.md");
    let text = fs::read_to_string(&document).unwrap();
    let (before, after) = text.split_once(BEGIN).unwrap();
    let (_, after) = after.split_once(END).unwrap();
    let made = format!("{before}{BEGIN}{made}{END}{after}");
    if made != text {
        let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.md");
        fs::write(&new, made).unwrap();
        panic!("docs/faults.md is not what happens. To take it over: cp {} docs/faults.md", new.display());
    }
}
