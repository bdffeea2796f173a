//! The account: a line for each asset, and the exit code that sums them up.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use huaweicloud_vod::{CancelReport, Outcome};

use crate::arguments::Format;

pub struct Account {
    format: Format,
    csv: Option<csv::Writer<File>>,
    cancelled: usize,
    not_queued: usize,
    unknown: usize,
    /// Failed or not sent.
    other: usize,
}

impl Account {
    /// The report's file is made before anything is sent, so that a bad name costs nothing.
    pub fn new(format: Format, report: Option<&Path>) -> Result<Account, String> {
        let csv = match report {
            None => None,
            Some(path) => {
                let error = |e: &dyn std::fmt::Display| format!("--report {}: {e}", path.display());
                let mut csv = csv::Writer::from_path(path).map_err(|e| error(&e))?;
                let heading =
                    ["asset_id", "outcome", "error_code", "status", "request_id", "message", "attempts"];
                csv.write_record(heading).and_then(|()| Ok(csv.flush()?)).map_err(|e| error(&e))?;
                Some(csv)
            }
        };
        Ok(Account { format, csv, cancelled: 0, not_queued: 0, unknown: 0, other: 0 })
    }

    /// Takes down what became of one asset: on standard output and in the report, each even if the other
    /// cannot be written.
    pub fn add(&mut self, report: &CancelReport) -> Result<(), String> {
        match report.outcome {
            Outcome::Cancelled => self.cancelled += 1,
            Outcome::NotQueued => self.not_queued += 1,
            Outcome::Unknown => self.unknown += 1,
            Outcome::Duplicate => {}
            _ => self.other += 1,
        }
        let line = match self.format {
            Format::Json => serde_json::to_string(report).unwrap_or_else(|_| text_line(report)),
            Format::Text => text_line(report),
        };
        let printed = writeln!(io::stdout(), "{line}").map_err(|e| format!("standard output: {e}"));
        let reported = match &mut self.csv {
            Some(csv) => write_row(csv, report).map_err(|e| format!("--report: {e}")),
            None => Ok(()),
        };
        printed.and(reported)
    }

    /// For certain.
    pub fn nothing_cancelled(&self) -> bool {
        self.cancelled == 0 && self.unknown == 0
    }

    pub fn exit_code(&self) -> u8 {
        match (self.unknown + self.other, self.not_queued) {
            (0, 0) => 0,
            (0, _) => 3,
            _ => 1,
        }
    }
}

fn write_row(csv: &mut csv::Writer<File>, report: &CancelReport) -> csv::Result<()> {
    let status = report.status.map(|status| status.to_string()).unwrap_or_default();
    let attempts = report.attempts.to_string();
    let text = |value: &'_ Option<String>| value.clone().unwrap_or_default();
    csv.write_record([
        &report.asset_id,
        report.outcome.as_str(),
        &text(&report.error_code),
        &status,
        &text(&report.request_id),
        &text(&report.message),
        &attempts,
    ])?;
    Ok(csv.flush()?)
}

/// `not_queued  f488…  cancelAssetTranscodeTask of asset f488…: 400 VOD.10083: …`
fn text_line(report: &CancelReport) -> String {
    let line = format!("{:<10}  {}", report.outcome.as_str(), report.asset_id.escape_debug());
    match &report.message {
        Some(message) => format!("{line}  {message}"),
        None => line,
    }
}
