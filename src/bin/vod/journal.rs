//! The journal of `--resume`: a line before each request and a line after it, each on the disk before the run goes on.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use fs4::FileExt;
use huaweicloud_vod::seen::Seen;
use huaweicloud_vod::{CancelReport, ErrorKind, Outcome};
use serde::{Deserialize, Serialize};

use crate::lines::Lines;
use crate::time::utc;

const KIND: &str = "vod cancel";
const VERSION: u32 = 1;

/// Its first line. What was cancelled in one project says nothing of another.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Heading {
    journal: String,
    version: u32,
    endpoint: String,
    project_id: Option<String>,
}

impl Heading {
    fn new(endpoint: &str, project_id: Option<&str>) -> Heading {
        Heading {
            journal: KIND.to_owned(),
            version: VERSION,
            endpoint: endpoint.to_owned(),
            project_id: project_id.map(str::to_owned),
        }
    }
}

/// Any other line.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Entry {
    /// It waited in the queue when the first run began.
    Waiting { asset_id: String, waiting: bool },
    /// The queue was read to its end.
    Queue { time: Option<String>, queued: u64 },
    /// The request goes out now.
    Sending { time: Option<String>, asset_id: String, sending: bool },
    /// What became of it, and whether it need not be asked again.
    Ended {
        time: Option<String>,
        settled: bool,
        #[serde(flatten)]
        report: CancelReport,
    },
}

pub struct Journal {
    file: File,
    /// `--resume FILE`, for messages.
    name: String,
    earlier: Arc<Earlier>,
    /// Why nothing is written any more.
    broken: Option<String>,
}

/// What earlier runs left.
#[derive(Debug, Default)]
pub struct Earlier {
    /// What need not be asked again.
    pub settled: Seen,
    pub settled_count: u64,
    /// What is to be asked again, and whether it may have been cancelled already.
    pub open: BTreeMap<String, bool>,
    /// What waited in the queue when the first run began, if that was of the queue.
    pub queued: Option<Vec<String>>,
}

impl Journal {
    /// Opens a journal, or begins one. Nobody else may have it open.
    pub fn open(path: &Path, endpoint: &str, project_id: Option<&str>) -> Result<Journal, String> {
        let mut options = OpenOptions::new();
        let mut journal = Journal::of_file(path, options.read(true).append(true).create(true))?;
        FileExt::try_lock(&journal.file).map_err(|error| match error {
            fs4::TryLockError::WouldBlock => {
                format!("{}: another run has it open. Wait until that has ended.", journal.name)
            }
            fs4::TryLockError::Error(error) => format!("{}: {error}", journal.name),
        })?;
        let heading = Heading::new(endpoint, project_id);
        if journal.is_empty(&heading)? {
            journal.cut(0)?;
            journal.write([&heading])?;
            sync_folder(path);
        }
        let (earlier, whole) = journal.read(&heading)?;
        journal.cut(whole)?;
        journal.earlier = Arc::new(earlier);
        Ok(journal)
    }

    /// What a journal has, for a dry run: it is neither made nor changed.
    pub fn look(path: &Path, endpoint: &str, project_id: Option<&str>) -> Result<Option<Journal>, String> {
        if !path.exists() {
            return Ok(None);
        }
        let mut journal = Journal::of_file(path, OpenOptions::new().read(true))?;
        let heading = Heading::new(endpoint, project_id);
        if journal.is_empty(&heading)? {
            return Ok(None);
        }
        journal.earlier = Arc::new(journal.read(&heading)?.0);
        Ok(Some(journal))
    }

    fn of_file(path: &Path, options: &OpenOptions) -> Result<Journal, String> {
        let name = format!("--resume {}", path.display());
        if path.metadata().is_ok_and(|there| !there.is_file()) {
            return Err(format!("{name} is not a file. Name another one."));
        }
        let file = options.open(path).map_err(|error| format!("{name}: {error}"))?;
        Ok(Journal { file, name, earlier: Arc::default(), broken: None })
    }

    /// Whether there is nothing in it, or only the beginning of this heading.
    fn is_empty(&self, heading: &Heading) -> Result<bool, String> {
        let first =
            self.lines()?.next().transpose().map_err(|problem| format!("{}, {problem}", self.name))?;
        let heading = serde_json::to_string(heading).unwrap_or_default();
        Ok(first.is_none_or(|line| !line.whole && heading.starts_with(&line.text)))
    }

    /// Leaves out what comes after so many bytes.
    fn cut(&self, whole: u64) -> Result<(), String> {
        let length = self.file.metadata().map(|file| file.len());
        let cut = length.and_then(|length| if length > whole { self.file.set_len(whole) } else { Ok(()) });
        cut.map_err(|error| format!("{}: {error}", self.name))
    }

    fn lines(&self) -> Result<Lines<File>, String> {
        let again = self.file.try_clone().and_then(|mut file| file.rewind().map(|()| file));
        Ok(Lines::of_journal(again.map_err(|error| format!("{}: {error}", self.name))?))
    }

    fn entries(&self) -> Result<(Heading, Lines<File>), String> {
        let mut lines = self.lines()?;
        let first = lines.next().and_then(Result::ok).filter(|line| line.whole);
        let heading = first.and_then(|line| serde_json::from_str(&line.text).ok());
        let heading: Option<Heading> = heading.filter(|heading: &Heading| heading.journal == KIND);
        let foreign = || format!("{} is no journal of vod cancel. Name another file.", self.name);
        Ok((heading.ok_or_else(foreign)?, lines))
    }

    /// What is in it, and how many bytes of whole lines that is.
    fn read(&self, expected: &Heading) -> Result<(Earlier, u64), String> {
        let (heading, mut lines) = self.entries()?;
        let name = &self.name;
        if heading.version != VERSION {
            return Err(format!("{name} is of another version of vod. Name another file."));
        }
        for (what, in_it, now) in [
            ("endpoint", Some(&heading.endpoint), Some(&expected.endpoint)),
            ("project", heading.project_id.as_ref(), expected.project_id.as_ref()),
        ] {
            if let (Some(in_it), Some(now)) = (in_it, now)
                && in_it != now
            {
                return Err(format!(
                    "{name} is of the {what} {in_it}, and this run is of {now}. Check that, or name another file."
                ));
            }
        }
        let mut earlier = Earlier::default();
        let mut waiting = Vec::new();
        let mut whole = lines.bytes();
        while let Some(line) = lines.next() {
            let line = line.map_err(|problem| format!("{name}, {problem}"))?;
            // It was being written when the run ended: what it was to say had not happened, or will be asked again.
            if !line.whole {
                break;
            }
            whole = lines.bytes();
            let entry = serde_json::from_str(&line.text);
            let entry = entry.map_err(|_| {
                format!(
                    "{name}, line {}: is no line of a journal. Mend or remove it, or name another file.",
                    lines.number()
                )
            })?;
            match entry {
                Entry::Waiting { asset_id, .. } => waiting.push(asset_id),
                Entry::Queue { queued, .. } => {
                    // Before these there may be a list that was not written to its end.
                    let begin = waiting.len().saturating_sub(usize::try_from(queued).unwrap_or(usize::MAX));
                    earlier.queued = Some(waiting.split_off(begin));
                }
                Entry::Sending { asset_id, .. } => {
                    earlier.open.insert(asset_id, true);
                }
                Entry::Ended { settled: true, report, .. } => {
                    earlier.open.remove(&report.asset_id);
                    earlier.settled_count += u64::from(earlier.settled.insert(&report.asset_id));
                }
                Entry::Ended { report, .. } => {
                    earlier.open.insert(report.asset_id, report.outcome == Outcome::Unknown);
                }
            }
        }
        Ok((earlier, whole))
    }

    pub fn earlier(&self) -> Arc<Earlier> {
        Arc::clone(&self.earlier)
    }

    /// What became of those that need not be asked again.
    pub fn settled(&self) -> Result<impl Iterator<Item = Result<CancelReport, String>> + use<>, String> {
        let (_, lines) = self.entries()?;
        let name = self.name.clone();
        Ok(lines.filter_map(move |line| match line {
            Err(problem) => Some(Err(format!("{name}, {problem}"))),
            Ok(line) => match serde_json::from_str(&line.text) {
                Ok(Entry::Ended { settled: true, report, .. }) if line.whole => Some(Ok(report)),
                _ => None,
            },
        }))
    }

    /// What a run of the queue is of, whatever is queued later.
    pub fn queue(&mut self, asset_ids: &[String]) -> Result<(), String> {
        let waiting = asset_ids.iter().map(|id| Entry::Waiting { asset_id: id.clone(), waiting: true });
        let end = Entry::Queue { time: utc(SystemTime::now()), queued: asset_ids.len() as u64 };
        self.write(waiting.chain([end]))
    }

    /// The request goes out when this has returned.
    pub fn sending(&mut self, asset_id: &str) -> Result<(), String> {
        self.write([Entry::Sending {
            time: utc(SystemTime::now()),
            asset_id: asset_id.to_owned(),
            sending: true,
        }])
    }

    /// The request is over.
    pub fn ended(&mut self, report: &CancelReport) -> Result<(), String> {
        if report.attempts == 0 && report.outcome != Outcome::Failed {
            return Ok(());
        }
        let settled = is_settled(report);
        self.write([Entry::Ended { time: utc(SystemTime::now()), settled, report: report.clone() }])
    }

    fn write(&mut self, lines: impl IntoIterator<Item = impl Serialize>) -> Result<(), String> {
        let mut text = String::new();
        for line in lines {
            text += &serde_json::to_string(&line).map_err(|error| format!("{}: {error}", self.name))?;
            text.push('\n');
        }
        // In one piece, so that a line is torn only at the end.
        if let Some(problem) = &self.broken {
            return Err(problem.clone());
        }
        let whole = self.file.metadata().map(|file| file.len());
        let written = self.file.write_all(text.as_bytes()).and_then(|()| self.file.sync_data());
        written.map_err(|error| {
            // What comes later must not be joined to half a line.
            let _ = whole.and_then(|whole| self.file.set_len(whole));
            let problem = format!("{}: {error}", self.name);
            self.broken = Some(problem.clone());
            problem
        })
    }
}

impl Earlier {
    /// Where an earlier run's request may have done it, makes a report say what is known of both.
    pub fn correct(&self, report: &mut CancelReport) {
        let may_have = self.open.get(&report.asset_id).copied().unwrap_or_default();
        let is_first = report.outcome != Outcome::Duplicate;
        if may_have && is_first && report.outcome != Outcome::Cancelled {
            let what = report.message.take().unwrap_or_default();
            let what = if report.attempts == 0 { format!("It was not asked again: {what}") } else { what };
            report.outcome = Outcome::Unknown;
            let why = "an earlier run's request may have cancelled it: the asset's tasks tell";
            report.message = Some(format!("{why}. {what}"));
        }
    }
}

/// Whether the service would say the same again.
fn is_settled(report: &CancelReport) -> bool {
    match report.outcome {
        Outcome::Cancelled | Outcome::NotQueued => true,
        // It is out of the queue for good; only why is not known.
        Outcome::Unknown => report.error.as_ref().is_some_and(huaweicloud_vod::Error::is_not_queued),
        Outcome::Failed => {
            let Some(error) = &report.error else { return false };
            // Not what a gateway or a proxy says, which may know nothing of the service.
            let is_the_services = error.explanation().is_some_and(|code| code.service == "VOD");
            error.kind() == ErrorKind::Input || (error.kind() == ErrorKind::Refused && is_the_services)
        }
        _ => false,
    }
}

/// So that the file is still in it after a loss of power. Not every system can.
fn sync_folder(file: &Path) {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let _: io::Result<()> = File::open(folder).and_then(|folder| folder.sync_all());
}
