//! `vod cancel`.

use std::collections::HashSet;
use std::sync::atomic::Ordering;

use huaweicloud_vod::{CancelReport, Client, ErrorKind, Outcome};

use crate::account::Account;
use crate::arguments::{Cancel, Global};
use crate::assets;
use crate::interrupt::{self, INTERRUPTED};
use crate::{FAILED, UNUSABLE, tell};

pub async fn run(global: &Global, arguments: &Cancel) -> Result<u8, String> {
    if arguments.queued {
        return Err("--queued is not available yet. Give asset ids, or --from a file.".to_owned());
    }
    if arguments.resume.is_some() {
        return Err("--resume is not available yet. Run it without.".to_owned());
    }
    let mut asset_ids = arguments.asset_ids.clone();
    if let Some(from) = &arguments.from {
        asset_ids.extend(assets::read(from)?);
    }
    if asset_ids.is_empty() {
        return Err("no asset ids. Give them as arguments, or --from a file that has some.".to_owned());
    }
    let client = global.client_builder()?.build().map_err(|error| error.to_string())?;
    for (flag, given) in
        [("--rate", arguments.rate.is_some()), ("--concurrency", arguments.concurrency.is_some())]
    {
        if given {
            tell(&format!("{flag} has no effect yet: assets are cancelled one after the other"));
        }
    }
    if let (Some(from), Some(report)) = (&arguments.from, &arguments.report)
        && let (Ok(from), Ok(report)) = (from.canonicalize(), report.canonicalize())
        && from == report
    {
        return Err("--report would overwrite the file of --from. Name another file.".to_owned());
    }
    let account = Account::new(global.format, arguments.report.as_deref())?;
    // What would fail for all of them fails here: no credentials, a refused login, no project. What may pass is
    // left to the calls.
    if !arguments.dry_run
        && let Err(error) = client.who_am_i().await
        && matches!(
            error.kind(),
            ErrorKind::Configuration | ErrorKind::Input | ErrorKind::Credentials | ErrorKind::Permission
        )
    {
        return Err(error.to_string());
    }
    cancel(&client, asset_ids, account, arguments.dry_run).await
}

async fn cancel(
    client: &Client,
    asset_ids: Vec<String>,
    mut account: Account,
    dry_run: bool,
) -> Result<u8, String> {
    let interrupted = interrupt::watch();
    let mut seen = HashSet::new();
    // Why nothing is sent any more.
    let mut stopped = dry_run.then(|| format!("dry run: would be sent to {}", client.endpoint()));
    let mut refused = false;
    for asset_id in asset_ids {
        if interrupted.load(Ordering::Relaxed) {
            stopped.get_or_insert_with(|| "interrupted before it".to_owned());
        }
        let report = if !seen.insert(asset_id.clone()) {
            CancelReport::unsent(asset_id, Outcome::Duplicate, "given more than once; see its first line")
        } else if let Some(reason) = &stopped {
            CancelReport::unsent(asset_id, Outcome::NotSent, reason)
        } else {
            client.cancel_report(asset_id).await
        };
        // Each refused signature brings the access key nearer to its lock.
        if report.error.as_ref().is_some_and(|error| error.kind() == ErrorKind::Credentials) {
            refused = true;
            stopped.get_or_insert_with(|| "the credentials were refused before it".to_owned());
        }
        if let Err(error) = account.add(&report) {
            // Without an account it would be lost what became of the rest.
            let asset_id = report.asset_id.escape_debug();
            tell(&format!("the account ends with {asset_id}, nothing more is sent: {error}"));
            return Ok(if account.nothing_cancelled() { UNUSABLE } else { FAILED });
        }
    }
    Ok(match () {
        () if interrupted.load(Ordering::Relaxed) => INTERRUPTED,
        () if dry_run => 0,
        () if refused && account.nothing_cancelled() => UNUSABLE,
        () => account.exit_code(),
    })
}
