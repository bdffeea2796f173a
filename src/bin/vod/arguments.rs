//! What can be typed after `vod`. No secret is among it: process arguments can be read by others.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use huaweicloud_vod::{ClientBuilder, Region};
use tracing_subscriber::filter::LevelFilter;

/// Cancel transcoding tasks of Huawei Cloud Video On Demand while they wait in the queue.
///
/// Credentials come from the environment, first found wins: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (with
/// HUAWEICLOUD_SDK_SECURITY_TOKEN for temporary keys); HW_ACCESS_KEY and HW_SECRET_KEY; HW_AUTH_TOKEN;
/// HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME; the file ~/.huaweicloud/credentials; the metadata service
/// of a cloud server. So may the project id (HUAWEICLOUD_SDK_PROJECT_ID or HW_PROJECT_ID; else the token's, or
/// the one that IAM knows by the region's name) and the region (HW_REGION_NAME).
#[derive(Parser)]
#[command(name = "vod", version, arg_required_else_help = true)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Args)]
pub struct Global {
    /// The region that holds the media assets, such as ap-southeast-3
    #[arg(long, global = true)]
    region: Option<Region>,
    /// The project that owns the media assets
    #[arg(long, global = true, value_name = "ID")]
    project_id: Option<String>,
    /// The VOD endpoint, instead of the region's own
    #[arg(long, global = true, value_name = "URL")]
    endpoint: Option<String>,
    /// The IAM endpoint, instead of the region's own
    #[arg(long, global = true, value_name = "URL")]
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
    /// asset. Exit codes: 0 all cancelled, or a dry run; 1 at least one failed, unknown
    /// or not sent; 2 wrong usage, configuration or refused credentials, and nothing cancelled; 3 none failed,
    /// at least one was not queued any more; 130 interrupted.
    Cancel(Cancel),
    /// What waits in the queue: asset, since when, how long it has waited, and the template
    ///
    /// A line for each transcoding task that waits. Exit codes: 0 the whole queue was read; 1 it could not be read
    /// to its end; 2 wrong usage, configuration or refused credentials.
    Queue,
    /// Which credentials were found and where, for which project, region and endpoints, and for how long
    ///
    /// Logs in, asks the metadata service and looks up the project where these are needed. Shows no secret.
    Whoami,
}

#[derive(Args)]
pub struct Cancel {
    /// The media assets
    #[arg(value_name = "ASSET_ID", value_parser = asset_id)]
    pub asset_ids: Vec<String>,
    /// Read asset ids from a file, or from standard input with -: one on a line, or CSV whose first column is
    /// headed asset_id
    #[arg(long, value_name = "FILE|-")]
    pub from: Option<PathBuf>,
    /// Whatever waits in the queue (not available yet)
    #[arg(long)]
    pub queued: bool,
    /// How many a minute, as 100/min, or unlimited (no effect yet: one after the other)
    #[arg(long, value_name = "N/min|unlimited", value_parser = rate)]
    pub rate: Option<String>,
    /// How many at the same time (no effect yet: one after the other)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub concurrency: Option<u32>,
    /// Keep a journal, and go on where an earlier run stopped (not available yet)
    #[arg(long, value_name = "FILE")]
    pub resume: Option<PathBuf>,
    /// Write the account as CSV, too
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Show what would be sent, and send nothing
    #[arg(long)]
    pub dry_run: bool,
}

fn asset_id(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("an asset id is empty".to_owned()) } else { Ok(text.to_owned()) }
}

fn rate(text: &str) -> Result<String, String> {
    let number = text.strip_suffix("/min").and_then(|number| number.parse::<u32>().ok());
    if text == "unlimited" || number.is_some_and(|number| number > 0) {
        Ok(text.to_owned())
    } else {
        Err("give it as 100/min or unlimited".to_owned())
    }
}

impl Global {
    pub fn start_logs(&self) {
        let level = match self.verbose {
            0 => LevelFilter::WARN,
            1 => LevelFilter::DEBUG,
            _ => LevelFilter::TRACE,
        };
        tracing_subscriber::fmt()
            .with_max_level(level)
            .with_writer(std::io::stderr)
            .with_ansi(false)
            .log_internal_errors(false)
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
