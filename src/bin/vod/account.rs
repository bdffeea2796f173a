//! The account: a line for each asset, and the exit code that sums them up.

use std::fs::File;
use std::path::Path;

use huaweicloud_vod::{CancelReport, Outcome};

use crate::arguments::Format;
use crate::terminal;

pub struct Account {
    format: Format,
    csv: Option<csv::Writer<File>>,
    cancelled: usize,
    not_queued: usize,
    unknown: usize,
    failed: usize,
    not_sent: usize,
    duplicates: usize,
    /// Standard output cannot be written any more.
    closed: bool,
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
        Ok(Account {
            format,
            csv,
            cancelled: 0,
            not_queued: 0,
            unknown: 0,
            failed: 0,
            not_sent: 0,
            duplicates: 0,
            closed: false,
        })
    }

    /// Takes down what became of one asset: on standard output and in the report, each even if the other
    /// cannot be written.
    pub fn add(&mut self, report: &CancelReport) -> Result<(), String> {
        match report.outcome {
            Outcome::Cancelled => self.cancelled += 1,
            Outcome::NotQueued => self.not_queued += 1,
            Outcome::Unknown => self.unknown += 1,
            Outcome::Duplicate => self.duplicates += 1,
            Outcome::NotSent => self.not_sent += 1,
            _ => self.failed += 1,
        }
        let line = match self.format {
            Format::Json => serde_json::to_string(report).unwrap_or_else(|_| text_line(report)),
            Format::Text => text_line(report),
        };
        let printed = match self.closed {
            false => terminal::print(&line),
            // What was on its way then is still told.
            true if report.attempts > 0 => {
                terminal::tell(&line);
                Ok(())
            }
            true => Ok(()),
        };
        self.closed |= printed.is_err();
        let reported = match &mut self.csv {
            Some(csv) => write_row(csv, report).map_err(|e| format!("--report: {e}")),
            None => Ok(()),
        };
        printed.and(reported)
    }

    /// How many lines it has.
    pub fn lines(&self) -> u64 {
        (self.cancelled + self.not_queued + self.unknown + self.failed + self.not_sent + self.duplicates)
            as u64
    }

    pub fn not_sent(&self) -> u64 {
        self.not_sent as u64
    }

    /// `120 cancelled, 2 not queued, 0 failed`
    pub fn counts(&self) -> String {
        let counts =
            format!("{} cancelled, {} not queued, {} failed", self.cancelled, self.not_queued, self.failed);
        match self.unknown {
            0 => counts,
            unknown => format!("{counts}, {unknown} unknown"),
        }
    }

    /// `5000 ids: 4990 cancelled, 8 not queued, 2 unknown`
    pub fn sum(&self) -> String {
        let counts = [
            (self.cancelled, "cancelled"),
            (self.not_queued, "not queued"),
            (self.unknown, "unknown"),
            (self.failed, "failed"),
            (self.not_sent, "not sent"),
            (self.duplicates, "repeated"),
        ];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts.map(|(count, what)| format!("{count} {what}")).collect();
        format!("{} ids: {}", self.lines(), counts.join(", "))
    }

    /// For certain.
    pub fn nothing_cancelled(&self) -> bool {
        self.cancelled == 0 && self.unknown == 0
    }

    pub fn exit_code(&self) -> u8 {
        match (self.unknown + self.failed + self.not_sent, self.not_queued) {
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
