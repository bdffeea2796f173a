//! What can be typed after `vod`. No secret is among it: process arguments can be read by others.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use huaweicloud_vod::{ClientBuilder, Operation, Region};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::terminal;

/// Cancel transcoding tasks of Huawei Cloud Video On Demand while they wait in the queue.
///
/// Credentials come from the environment, first found wins: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (with
/// HUAWEICLOUD_SDK_SECURITY_TOKEN for temporary keys); HW_ACCESS_KEY and HW_SECRET_KEY; HW_AUTH_TOKEN;
/// HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME; the file ~/.huaweicloud/credentials; the metadata service
/// of a cloud server. So may the project id (HUAWEICLOUD_SDK_PROJECT_ID or HW_PROJECT_ID; else the token's, or
/// the one that IAM knows by the region's name) and the region (HW_REGION_NAME).
#[derive(Parser)]
#[command(name = "vod", version, arg_required_else_help = true, disable_help_subcommand = true, after_long_help = EXAMPLES)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Args)]
#[command(next_help_heading = "For all commands")]
pub struct Global {
    /// The region that holds the media assets, such as ap-southeast-3
    #[arg(long, global = true, value_hint = ValueHint::Other)]
    region: Option<Region>,
    /// The project that owns the media assets
    #[arg(long, global = true, value_name = "ID", value_hint = ValueHint::Other)]
    project_id: Option<String>,
    /// The VOD endpoint, instead of the region's own
    #[arg(long, global = true, value_name = "URL", value_hint = ValueHint::Url)]
    endpoint: Option<String>,
    /// The IAM endpoint, instead of the region's own
    #[arg(long, global = true, value_name = "URL", value_hint = ValueHint::Url)]
    iam_endpoint: Option<String>,
    /// Certificates of authorities to trust besides the system's, as PEM
    #[arg(long, global = true, value_name = "FILE")]
    ca_cert: Option<PathBuf>,
    /// How results are printed
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Logs on stderr: -v for each attempt, -vv for everything; warnings are shown without it
    #[arg(short, global = true, action = ArgAction::Count)]
    verbose: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A line for people
    Text,
    /// A JSON object on a line
    Json,
}

#[derive(Subcommand)]
pub enum Command {
    /// Cancel the queued transcoding of media assets
    ///
    /// Credentials, project id and region come from the environment: see vod --help. Prints a line for each
    /// asset on standard output, and how far it is on standard error: a bar on a terminal, a line every ten seconds
    /// elsewhere. Ctrl-C ends in order: what is on its way is finished, the rest is reported as not sent; a second one
    /// ends at once. A request to terminate (SIGTERM) is the same. A run that takes long is best kept from its terminal
    /// (nohup, tmux) and given a journal (--resume).
    ///
    /// The quota is the tenant's, and by default the one that is documented (--rate). At 100 a minute, 5,000 take 51 minutes.
    ///
    /// Exit codes: 0 all cancelled, or a dry run; 1 at least one failed, unknown
    /// or not sent; 2 wrong usage, configuration or refused credentials, and nothing cancelled; 3 none failed,
    /// at least one was not queued any more; 130 interrupted.
    #[command(after_long_help = CANCEL_EXAMPLES)]
    Cancel(Cancel),
    /// What waits in the queue: asset, since when, how long it has waited, and the template
    ///
    /// A line for each transcoding task that waits. Exit codes: 0 the whole queue was read; 1 it could not be read
    /// to its end; 2 wrong usage, configuration or refused credentials.
    #[command(after_long_help = QUEUE_EXAMPLES)]
    Queue,
    /// Which credentials were found and where, for which project, region and endpoints, and for how long
    ///
    /// Logs in, asks the metadata service and looks up the project where these are needed. Shows no secret.
    #[command(after_long_help = WHOAMI_EXAMPLES)]
    Whoami,
    /// A VOD and an IAM on this machine to try everything against, with tasks that wait
    ///
    /// Prints the variables to export, as a shell reads them, and runs until Ctrl-C. Nothing leaves this machine.
    #[command(after_long_help = SANDBOX_EXAMPLES)]
    Sandbox(Sandbox),
    /// Completions for a shell
    #[command(after_long_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// The manual page of vod, or of one of its commands
    #[command(after_long_help = MAN_EXAMPLES)]
    Man {
        /// The command
        #[arg(value_parser = ["cancel", "queue", "whoami", "sandbox", "completions", "man"])]
        command: Option<String>,
    },
}

#[derive(Args)]
pub struct Sandbox {
    /// How many transcoding tasks wait
    #[arg(long, value_name = "N", default_value = "200")]
    pub tasks: u32,
    /// How many calls of each operation it takes a minute, instead of the service's own quotas
    #[arg(long, value_name = "N/min|unlimited", value_parser = rate)]
    pub quota: Option<Rate>,
    /// How a minute is counted; which the service does is not documented
    #[arg(long, value_name = "WINDOW", default_value = "fixed")]
    pub window: SandboxWindow,
    /// How many cancels a minute other programs of the same tenant make
    #[arg(long, value_name = "N/min", value_parser = per_minute)]
    pub others: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SandboxWindow {
    /// From each full minute to the next
    Fixed,
    /// The last 60 seconds
    Sliding,
}

#[derive(Args)]
pub struct Cancel {
    /// The media assets
    #[arg(value_name = "ASSET_ID", value_parser = asset_id)]
    pub asset_ids: Vec<String>,
    /// Read asset ids from a file, or from standard input with -
    ///
    /// One on a line, taken as it is; lines that begin with # and empty ones are left out. Or CSV whose first column is
    /// headed asset_id. All of it is read and checked before anything is sent.
    #[arg(long, value_name = "FILE|-", value_hint = ValueHint::FilePath)]
    pub from: Option<PathBuf>,
    /// Whatever waits in the queue now, with any template
    ///
    /// The whole queue is read first; what is queued later is left alone, also when the run is resumed.
    #[arg(long, conflicts_with_all = ["asset_ids", "from"])]
    pub queued: bool,
    /// The quota to keep to, as 100/min, or unlimited
    ///
    /// It is the tenant's, for all programs together. Requests go evenly at 98 % of it, more slowly when the service
    /// throttles, and faster again.
    #[arg(long, value_name = "N/min|unlimited", value_parser = rate, default_value = quota())]
    pub rate: Rate,
    /// How many requests may be on their way at a time
    #[arg(long, value_name = "N", value_parser = concurrency, default_value = "8", value_hint = ValueHint::Other)]
    pub concurrency: u16,
    /// Keep a journal in this file, and go on where an earlier run with it stopped
    ///
    /// Nothing that is settled is sent again, and the account has every asset of all runs.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub resume: Option<PathBuf>,
    /// Write the account as CSV, too; a file of that name is replaced
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub report: Option<PathBuf>,
    /// Show what would be sent, and send nothing; with --resume, what is settled is shown as it is
    #[arg(long)]
    pub dry_run: bool,
}

fn asset_id(text: &str) -> Result<String, String> {
    match () {
        () if text.trim().is_empty() => Err("an asset id is empty".to_owned()),
        () if text.contains(char::is_control) => Err("it has a control character in it".to_owned()),
        () => Ok(text.to_owned()),
    }
}

/// How fast: `None` is as fast as the answers come.
#[derive(Clone, Copy, Debug)]
pub struct Rate(pub Option<u32>);

fn rate(text: &str) -> Result<Rate, String> {
    match (text, per_minute(text)) {
        ("unlimited", _) => Ok(Rate(None)),
        (_, Ok(number)) => Ok(Rate(Some(number))),
        _ => Err("give it as 100/min, at least 1/min, or as unlimited".to_owned()),
    }
}

fn concurrency(text: &str) -> Result<u16, String> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| "give a number from 1 to 65535".to_owned())
}

fn per_minute(text: &str) -> Result<u32, String> {
    let number = text.strip_suffix("/min").and_then(|number| number.parse().ok());
    number.filter(|number| *number > 0).ok_or_else(|| "give it as 100/min, and at least 1/min".to_owned())
}

/// That of the operation, as the service's documents say.
fn quota() -> String {
    let operation = Operation::all().iter().find(|operation| operation.not_queued.is_some());
    let quota = operation.and_then(|operation| operation.rate_limit);
    quota.map_or("unlimited".to_owned(), |quota| format!("{quota}/min"))
}

impl Global {
    pub fn start_logs(&self) {
        let (own, others) = match self.verbose {
            0 => (LevelFilter::WARN, LevelFilter::WARN),
            1 => (LevelFilter::DEBUG, LevelFilter::WARN),
            _ => (LevelFilter::TRACE, LevelFilter::TRACE),
        };
        tracing_subscriber::fmt()
            .with_max_level(own)
            .with_writer(|| terminal::Stderr)
            .with_ansi(false)
            .log_internal_errors(false)
            .finish()
            .with(Targets::new().with_default(others).with_target("huaweicloud_vod", own))
            .init();
    }

    /// The flags, and the environment for the rest.
    pub fn client_builder(&self) -> Result<ClientBuilder, String> {
        let mut builder = ClientBuilder::from_env();
        if let Some(region) = &self.region {
            builder = builder.region(region.clone());
        }
        if let Some(project_id) = &self.project_id {
            builder = builder.project_id(project_id);
        }
        if let Some(endpoint) = &self.endpoint {
            builder = builder.endpoint(endpoint);
        }
        if let Some(file) = &self.ca_cert {
            let pem = std::fs::read(file).map_err(|e| format!("--ca-cert {}: {e}", file.display()))?;
            builder = builder.ca_certificate(pem);
        }
        if let Some(endpoint) = &self.iam_endpoint {
            builder = builder.iam_endpoint(endpoint);
        }
        Ok(builder)
    }
}

const EXAMPLES: &str = "\
Examples:
  vod whoami                      which credentials are used, and for what
  vod queue                       what waits
  vod cancel --queued --dry-run   what would be cancelled
  vod cancel --queued             cancel whatever waits now
  vod sandbox                     a VOD on this machine, to try it all first";

const CANCEL_EXAMPLES: &str = "\
Examples:
  vod cancel f488337c31c8e4622f1590735b134c65
  vod cancel --from ids.txt --report account.csv
  vod cancel --from assets.csv --rate 50/min --format json
  vod cancel --queued --dry-run
  vod cancel --queued --resume journal.jsonl
  vod queue | awk '{print $1}' | vod cancel --from -";

const QUEUE_EXAMPLES: &str = "\
Examples:
  vod queue
  vod queue --format json";

const WHOAMI_EXAMPLES: &str = "\
Examples:
  vod whoami
  vod whoami --format json";

const SANDBOX_EXAMPLES: &str = "\
Examples:
  vod sandbox
  vod sandbox --tasks 5000 --quota 1000/min --window sliding
  vod sandbox --others 50/min     half of the quota goes to other programs

Its output, pasted into another terminal, or read there from a file (. FILE), makes vod speak to the sandbox.";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  vod completions bash > vod.bash   then, in ~/.bashrc: . /path/to/vod.bash
  vod completions zsh > _vod        in a folder of $fpath
  vod completions fish > vod.fish   in ~/.config/fish/completions";

const MAN_EXAMPLES: &str = "\
Examples:
  vod man > vod.1
  vod man cancel > vod-cancel.1     then: man ./vod-cancel.1";
