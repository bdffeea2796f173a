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
    spoke: bool,
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
        Display { total, bar, ticks: 0, spoke: false }
    }

    /// Something was reported.
    pub fn update(&mut self, account: &Account, progress: Progress) {
        if let Some(bar) = &self.bar {
            bar.set_message(text(account, progress, self.total));
            bar.set_position(account.lines());
            self.spoke = true;
        }
    }

    /// A second has passed.
    pub fn tick(&mut self, account: &Account, progress: Progress) {
        self.update(account, progress);
        self.ticks += 1;
        if self.bar.is_none() && self.ticks.is_multiple_of(LINES_EVERY) {
            let (done, total) = (account.lines(), self.total);
            tell(&format!("{done} of {total}: {}", text(account, progress, total)));
            self.spoke = true;
        }
    }

    /// The run is over. Whoever was told how far it is is told how it ended.
    pub fn finish(self, account: &Account) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if self.spoke {
            tell(&account.sum());
        }
    }
}

/// `120 cancelled, 2 not queued, 0 failed, 98/min, 49 min left`: 80 columns for a million assets.
fn text(account: &Account, progress: Progress, total: u64) -> String {
    let mut text = account.counts();
    if let Some(pace) = progress.pace {
        text.push_str(&format!(", {pace:.0}/min"));
    }
    if let Some(left) = progress.time_for(total.saturating_sub(account.lines())) {
        text.push_str(&format!(", {} left", human(left)));
    }
    text
}
