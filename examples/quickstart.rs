//! Cancels queued transcoding tasks, once with a signed request and once with a token.
//!
//! Without arguments, everything happens on this machine:
//!
//! ```text
//! cargo run --example quickstart
//! ```
//!
//! With asset ids, and with the variables that `ClientBuilder::from_env` lists, it cancels those with the real
//! service, by whichever credentials are set, and queues nothing:
//!
//! ```text
//! HUAWEICLOUD_SDK_AK=… HUAWEICLOUD_SDK_SK=… HUAWEICLOUD_SDK_PROJECT_ID=… HW_REGION_NAME=ap-southeast-3 \
//!     cargo run --example quickstart -- f488337c31c8e4622f1590735b134c65
//! ```

use std::process::ExitCode;

use huaweicloud_vod::mock::FakeVod;
use huaweicloud_vod::types::AssetProcessReq;
use huaweicloud_vod::{CancelReport, Client, Operation, Outcome, Result};

const BY_SIGNATURE: &str = "f488337c31c8e4622f1590735b134c65";
const BY_TOKEN: &str = "0a5bd4a3e5b34f8d9c6b7a8f9e0d1c2b";
const TOO_LATE: &str = "99a1c0ffee7c4b6ba1d2c3b4a5f6e7d8";

#[tokio::main]
async fn main() -> ExitCode {
    let asset_ids: Vec<String> = std::env::args().skip(1).collect();
    let result =
        if asset_ids.is_empty() { on_this_machine().await } else { with_the_service(asset_ids).await };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::from(2)
        }
    }
}

async fn on_this_machine() -> Result<ExitCode> {
    let fake = FakeVod::start();
    println!("A VOD on this machine, at {}.\n", fake.endpoint());

    // Two clients of the same project: one signs its requests, one sends a token.
    let signing = fake.builder().credentials(fake.key()).build()?;
    let with_token = fake.builder().credentials(fake.token()).build()?;

    for asset_id in [BY_SIGNATURE, BY_TOKEN, TOO_LATE] {
        fake.add_asset(asset_id);
        let request = AssetProcessReq::builder().asset_id(asset_id).template_group_name("a_wrong_template");
        signing.create_asset_process_task().body(request).send().await?;
    }
    // The service has begun with one of them.
    fake.advance(TOO_LATE);

    let reports = [
        signing.cancel_report(BY_SIGNATURE).await,
        with_token.cancel_report(BY_TOKEN).await,
        with_token.cancel_report(TOO_LATE).await,
    ];

    println!("What was sent, and what was answered:");
    for seen in fake.seen() {
        let url = seen.url.replace(fake.project_id(), "{project_id}");
        let by = seen.authorised_by.unwrap_or("nobody");
        let answer = format!("{} {}", seen.status, seen.code.unwrap_or_default());
        println!("  {:<6} {url}\n         {by:<9} → {}", seen.method, answer.trim_end());
    }
    println!("\nWhat became of the tasks:");
    reports.iter().for_each(show);
    Ok(ExitCode::SUCCESS)
}

async fn with_the_service(asset_ids: Vec<String>) -> Result<ExitCode> {
    let vod = Client::from_env()?;
    let cancel =
        Operation::all().iter().find(|operation| operation.not_queued.is_some()).expect("it is in the spec");
    let mut all_cancelled = true;
    for asset_id in asset_ids {
        println!("{} {}{}?asset_id={asset_id}", cancel.method, vod.endpoint(), cancel.path);
        let report = vod.cancel_report(asset_id).await;
        show(&report);
        if let Some(message) = &report.message {
            println!("    {message}");
        }
        all_cancelled &= report.outcome == Outcome::Cancelled;
    }
    Ok(if all_cancelled { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn show(report: &CancelReport) {
    let status = report.status.map(|status| status.to_string()).unwrap_or_default();
    let code = report.error_code.as_deref().unwrap_or_default();
    let line = format!("  {}  {:<10}  {status} {code}", report.asset_id, report.outcome.as_str());
    println!("{}", line.trim_end());
}
