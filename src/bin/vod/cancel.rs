//! `vod cancel`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use huaweicloud_vod::seen::Seen;
use huaweicloud_vod::{CancelMany, CancelReport, Client, Error, ErrorKind, Pace, stream};
use tokio::time::{Instant, MissedTickBehavior, interval_at};

use crate::account::Account;
use crate::arguments::{Cancel, Global, Rate};
use crate::assets::Assets;
use crate::interrupt::{self, INTERRUPTED};
use crate::journal::{Earlier, Journal};
use crate::plan::{Aside, Plan};
use crate::progress::{Display, TICK};
use crate::terminal::tell;
use crate::time::human;
use crate::{FAILED, UNUSABLE};

type SharedJournal = Arc<Mutex<Journal>>;

fn lock(journal: &Mutex<Journal>) -> MutexGuard<'_, Journal> {
    journal.lock().unwrap_or_else(PoisonError::into_inner)
}

pub async fn run(global: &Global, arguments: &Cancel) -> Result<u8, String> {
    check_files(arguments)?;
    let given = Assets::new(arguments.asset_ids.clone(), arguments.from.as_deref())?;
    if given.ids()?.next().is_none() && !arguments.queued {
        return Err(match &arguments.from {
            Some(from) => format!("{}: there are no asset ids in it. Name another file.", from.display()),
            None => "no asset ids. Give them as arguments, --from a file, or --queued.".to_owned(),
        });
    }
    let client = global.client_builder()?.build().map_err(|error| error.to_string())?;
    let project_id = if arguments.dry_run {
        client.project_id().map(str::to_owned)
    } else {
        // What would fail for all of them fails here: no credentials, a refused login, no project.
        Some(client.who_am_i().await.map_err(|error| error.to_string())?.project_id)
    };
    let mut journal = match &arguments.resume {
        Some(path) if arguments.dry_run => Journal::look(path, client.endpoint(), project_id.as_deref())?,
        Some(path) => Some(Journal::open(path, client.endpoint(), project_id.as_deref())?),
        None => None,
    };
    let earlier = journal.as_ref().map(Journal::earlier).unwrap_or_default();
    let assets = match (arguments.queued, &earlier.queued) {
        (false, _) => given,
        // What was queued since the first run is none of this one's.
        (true, Some(queued)) => Assets::new(queued.clone(), None)?,
        (true, None) => {
            let queued = match queued(&client).await {
                Ok(queued) => queued,
                Err(error) => {
                    tell(&error.to_string());
                    return Ok(if is_final(&error) { UNUSABLE } else { FAILED });
                }
            };
            if let Some(journal) = journal.as_mut().filter(|_| !arguments.dry_run) {
                journal.queue(&queued)?;
            }
            Assets::new(queued, None)?
        }
    };
    let plan = Plan { assets, earlier };
    let total = plan.total()?;
    match (total, plan.to_send(&Aside::default())?.next()) {
        (0, _) => tell("nothing waits"),
        (_, None) => {
            tell("the journal has all of it, and nothing is sent. For another run name another file.")
        }
        _ => {}
    }
    let mut account = Account::new(global.format, arguments.report.as_deref())?;
    if let Some(journal) = &journal {
        for report in journal.settled()? {
            if let Err(problem) = account.add(&report?) {
                tell(&format!("nothing is sent: {problem}"));
                return Ok(FAILED);
            }
        }
    }
    let pace = match arguments.rate.0 {
        Some(per_minute) => Pace::per_minute(per_minute).map_err(|error| error.to_string())?,
        None => Pace::unlimited(),
    };
    let aside = Aside::default();
    let mut run = client
        .cancel_many(stream::iter(plan.to_send(&aside)?))
        .pace(pace)
        .concurrency(arguments.concurrency.into());
    let journal = journal.map(|journal| Arc::new(Mutex::new(journal)));
    if arguments.dry_run {
        run.stop(format!("dry run: would be sent to {}", client.endpoint()));
    } else if let Some(journal) = journal.clone() {
        run = run.before_sending(move |asset_id| lock(&journal).sending(asset_id));
    }
    let journal = journal.filter(|_| !arguments.dry_run);
    let run = Run {
        run,
        earlier: Arc::clone(&plan.earlier),
        journal,
        account,
        aside,
        refused: false,
        incomplete: false,
        told: arguments.dry_run,
    };
    let (account, end) = run.finish(Display::new(total)).await;
    if arguments.dry_run {
        tell(&dry_run(arguments.rate, account.not_sent()));
    }
    Ok(match end {
        End::Interrupted => INTERRUPTED,
        _ if arguments.dry_run => 0,
        End::Refused if account.nothing_cancelled() => UNUSABLE,
        End::Early => FAILED,
        _ => account.exit_code(),
    })
}

/// What would overwrite a file that is read, or be overwritten itself.
fn check_files(arguments: &Cancel) -> Result<(), String> {
    let files = [
        ("--from", arguments.from.as_ref()),
        ("--resume", arguments.resume.as_ref()),
        ("--report", arguments.report.as_ref()),
    ];
    if arguments.report.as_deref() == Some(Path::new("-")) {
        return Err("--report: give the name of a file. Standard output has the account anyway.".to_owned());
    }
    let files = files.map(|(flag, path)| (flag, path.map(|path| real(path))));
    for (number, (flag, path)) in files.iter().enumerate() {
        for (other, other_path) in files.iter().take(number) {
            if path.is_some() && path == other_path {
                return Err(format!("{flag} would overwrite the file of {other}. Name another file."));
            }
        }
    }
    Ok(())
}

/// The one path of a file, also of one that is not there yet.
fn real(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let in_folder = || Some(fs::canonicalize(folder).ok()?.join(path.file_name()?));
    fs::canonicalize(path).ok().or_else(in_folder).unwrap_or_else(|| path.to_owned())
}

/// What waits in the queue now, each asset once.
async fn queued(client: &Client) -> Result<Vec<String>, Error> {
    let (mut asset_ids, mut seen) = (Vec::new(), Seen::default());
    let mut queued = client.queued();
    while let Some(task) = queued.next().await {
        let asset_id = task?.asset_id;
        if seen.insert(&asset_id) {
            asset_ids.push(asset_id);
        }
    }
    Ok(asset_ids)
}

/// `dry run: 5000 would be sent, in 51 min at 98 a minute`
fn dry_run(rate: Rate, assets: u64) -> String {
    let pace = rate.0.and_then(|per_minute| Pace::per_minute(per_minute).ok());
    match pace.and_then(|pace| pace.now_per_minute()) {
        Some(pace) => {
            let takes = human(Duration::from_secs_f64(assets as f64 * 60.0 / pace));
            format!("dry run: {assets} would be sent, in {takes} at {pace:.0} a minute")
        }
        None => format!("dry run: {assets} would be sent, as fast as they are answered"),
    }
}

fn is_final(error: &Error) -> bool {
    use ErrorKind::{Configuration, Credentials, Input, Permission};
    matches!(error.kind(), Configuration | Input | Credentials | Permission)
}

struct Run {
    run: CancelMany,
    earlier: Arc<Earlier>,
    journal: Option<SharedJournal>,
    account: Account,
    aside: Aside,
    refused: bool,
    /// The account, or the journal, could not be written.
    incomplete: bool,
    /// It was told that nothing more is sent.
    told: bool,
}

/// How a run ended.
#[derive(Clone, Copy, Debug)]
enum End {
    Complete,
    /// The credentials were.
    Refused,
    /// Not all ids could be read, or not all that happened be written.
    Early,
    Interrupted,
}

impl Run {
    async fn finish(mut self, mut display: Display) -> (Account, End) {
        let interrupt = interrupt::watch();
        let mut interrupted = false;
        let mut ticks = interval_at(Instant::now() + TICK, TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                () = interrupt.notified() => {
                    (interrupted, self.told) = (true, true);
                    self.run.stop("the run was interrupted");
                    tell("interrupted: what is on its way is finished first. Once more ends at once.");
                }
                _ = ticks.tick() => display.tick(&self.account, self.run.progress()),
                report = self.run.next() => {
                    let Some(report) = report else { break };
                    self.add(report);
                    display.update(&self.account, self.run.progress());
                }
            }
        }
        self.add_duplicates();
        display.finish(&self.account);
        let problem = self.aside.take_problem();
        if let Some(problem) = &problem {
            tell(&format!("{problem}. Nothing after it was read or sent."));
        }
        let end = match () {
            () if interrupted => End::Interrupted,
            () if self.refused => End::Refused,
            () if problem.is_some() || self.incomplete => End::Early,
            () => End::Complete,
        };
        (self.account, end)
    }

    fn add(&mut self, mut report: CancelReport) {
        self.refused |= report.error.as_ref().is_some_and(|error| error.kind() == ErrorKind::Credentials);
        self.earlier.correct(&mut report);
        let noted = self.journal.as_ref().map_or(Ok(()), |journal| lock(journal).ended(&report));
        if let Err(problem) = noted {
            self.incomplete = true;
            self.run.stop(problem);
        }
        self.add_duplicates();
        self.print(&report);
        if let Some(reason) = self.run.stopped()
            && !std::mem::replace(&mut self.told, true)
        {
            tell(&format!("nothing more is sent: {reason}"));
        }
    }

    fn add_duplicates(&mut self) {
        for report in self.aside.take_duplicates() {
            self.print(&report);
        }
    }

    /// Without an account it would be lost what became of the rest.
    fn print(&mut self, report: &CancelReport) {
        if let Err(problem) = self.account.add(report) {
            self.incomplete = true;
            let (asset_id, outcome) = (report.asset_id.escape_debug(), report.outcome.as_str());
            self.run.stop(format!("the account lacks {asset_id} ({outcome}) and what follows: {problem}"));
        }
    }
}
