//! How far a run is: a bar where standard error is a terminal, a line every ten seconds elsewhere.

use std::io::{self, IsTerminal};
use std::time::Duration;

use huaweicloud_vod::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::account::Account;
use crate::terminal::{self, tell};
use crate::time::human;

/// How often [`Display::tick`] wants to be called.
pub const TICK: Duration = Duration::from_secs(1);

/// In ticks: between two lines.
const LINES_EVERY: u32 = 10;

pub struct Display {
    /// Of lines in the account.
    total: u64,
    bar: Option<ProgressBar>,
    ticks: u32,
}

impl Display {
    pub fn new(total: u64) -> Display {
        let bar = (io::stderr().is_terminal() && total > 1).then(|| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
            let style = ProgressStyle::with_template("[{wide_bar}] {pos}/{len}\n{wide_msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> "));
            terminal::share(bar.clone());
            bar
        });
        Display { total, bar, ticks: 0 }
    }

    /// Something was reported.
    pub fn update(&mut self, account: &Account, progress: Progress) {
        if let Some(bar) = &self.bar {
            bar.set_message(text(&account.counts(), progress, self.left(account)));
            bar.set_position(account.lines());
        }
    }

    /// A second has passed.
    pub fn tick(&mut self, account: &Account, progress: Progress) {
        self.update(account, progress);
        if self.wants_line() {
            let text = text(&account.counts(), progress, self.left(account));
            tell(&format!("{} of {}: {text}", account.lines(), self.total));
        }
    }

    fn wants_line(&mut self) -> bool {
        self.ticks += 1;
        self.bar.is_none() && self.ticks.is_multiple_of(LINES_EVERY)
    }

    fn left(&self, account: &Account) -> u64 {
        self.total.saturating_sub(account.lines())
    }

    /// The run is over.
    pub fn finish(self, account: &Account) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if self.total > 1 {
            tell(&account.sum());
        }
    }
}

/// `120 cancelled, 2 not queued, 0 failed, 98/min, 49 min left`: 80 columns for a million assets.
fn text(counts: &str, progress: Progress, left: u64) -> String {
    let mut text = counts.to_owned();
    match (progress.pause, progress.pace) {
        (Some(pause), _) => text.push_str(&format!(", throttled for {}", human(pause))),
        (None, Some(pace)) => text.push_str(&format!(", {pace:.0}/min")),
        (None, None) => {}
    }
    if let Some(left) = progress.time_for(left) {
        text.push_str(&format!(", {} left", human(left)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_there_is_no_bar_there_is_a_line_every_ten_seconds() {
        let mut display = Display { total: 5000, bar: None, ticks: 0 };
        let lines: Vec<u32> = (1..=60).filter(|_| display.wants_line()).collect();
        assert_eq!(lines, [10, 20, 30, 40, 50, 60]);
    }

    #[test]
    fn a_million_assets_fit_into_80_columns() {
        let mut progress = Progress::default();
        progress.pace = Some(98.0);
        let text = text("123456 cancelled, 123456 not queued, 12345 failed", progress, 876_543);
        assert_eq!(text, "123456 cancelled, 123456 not queued, 12345 failed, 98/min, 149 h 4 min left");
        assert!(text.len() <= 80);
    }
}
