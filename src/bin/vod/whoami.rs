//! `vod whoami`.

use std::io::{self, Write};

use serde_json::json;

use crate::arguments::{Format, Global};
use crate::time::human;

pub async fn run(global: &Global) -> Result<u8, String> {
    let client = global.client_builder()?.build().map_err(|error| error.to_string())?;
    let who = client.who_am_i().await.map_err(|error| error.to_string())?;
    let region = who.region.map(|region| region.to_string());
    let text = match global.format {
        Format::Json => json!({
            "credentials": who.credentials,
            "found_in": who.place,
            "seconds_left": who.time_left.map(|left| left.as_secs()),
            "project_id": who.project_id,
            "region": region,
            "endpoint": who.endpoint,
            "iam_endpoint": who.iam_endpoint,
        })
        .to_string(),
        Format::Text => [
            ("credentials", who.credentials),
            ("found in", who.place),
            ("time left", who.time_left.map_or("no end known".to_owned(), human)),
            ("project id", who.project_id),
            ("region", region.unwrap_or("not given".to_owned())),
            ("endpoint", who.endpoint),
            ("IAM endpoint", who.iam_endpoint.unwrap_or("none".to_owned())),
        ]
        .map(|(name, value)| format!("{name:<13} {value}"))
        .join("\n"),
    };
    writeln!(io::stdout(), "{text}").map_err(|error| format!("standard output: {error}"))?;
    Ok(0)
}
