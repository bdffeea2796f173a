//! `vod queue`.

use std::io::{self, Write};

use huaweicloud_vod::{ErrorKind, QueuedTask};
use serde_json::json;

use crate::arguments::{Format, Global};
use crate::terminal::tell;
use crate::time::{human, utc};
use crate::{FAILED, UNUSABLE};

pub async fn run(global: &Global) -> Result<u8, String> {
    let client = global.client_builder()?.build().map_err(|error| error.to_string())?;
    let mut queued = client.queued();
    let mut waiting = 0_usize;
    let mut code = 0;
    while let Some(task) = queued.next().await {
        match task {
            Ok(task) => {
                waiting += 1;
                match writeln!(io::stdout(), "{}", line(global.format, task)) {
                    // Whoever reads has enough: vod queue | head
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(code),
                    result => result.map_err(|error| format!("standard output: {error}"))?,
                }
            }
            Err(error) => {
                tell(&error.to_string());
                let unusable = matches!(
                    error.kind(),
                    ErrorKind::Configuration
                        | ErrorKind::Input
                        | ErrorKind::Credentials
                        | ErrorKind::Permission
                );
                code = if unusable && waiting == 0 { UNUSABLE } else { FAILED };
            }
        }
    }
    match (code, waiting) {
        (0, 0) => tell("nothing waits"),
        (0, 1) => tell("1 task waits"),
        (0, _) => tell(&format!("{waiting} tasks wait")),
        (_, 0) => tell("nothing of the queue could be read"),
        _ => {
            tell(&format!("not all of the queue could be read: of the tasks that wait, {waiting} are shown"))
        }
    }
    Ok(code)
}

fn line(format: Format, task: QueuedTask) -> String {
    let since = task.since.and_then(utc);
    match format {
        Format::Json => json!({
            "asset_id": task.asset_id,
            "since": since,
            "waiting_seconds": task.waiting.map(|waiting| waiting.as_secs()),
            "template": task.template,
        })
        .to_string(),
        Format::Text => {
            let waiting = task.waiting.map_or("not known".to_owned(), human);
            let (asset_id, template) = (task.asset_id, task.template.unwrap_or_default());
            let (asset_id, template) = (asset_id.escape_debug().to_string(), template.escape_debug());
            let line = format!(
                "{asset_id:<32}  {:<20}  {waiting:<12}  {template}",
                since.as_deref().unwrap_or("not known")
            );
            line.trim_end().to_owned()
        }
    }
}
