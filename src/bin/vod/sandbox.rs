//! `vod sandbox`.

use huaweicloud_vod::mock::{FakeVod, Window};
use serde_json::{Map, Value};

use crate::arguments::{Format, Global, Rate, Sandbox, SandboxWindow};
use crate::interrupt;
use crate::terminal::{print, tell};

pub async fn run(global: &Global, arguments: &Sandbox) -> Result<u8, String> {
    let interrupted = interrupt::watch();
    let fake = FakeVod::start();
    for number in 0..arguments.tasks {
        fake.add_queued(&asset_id(number));
    }
    let window = match arguments.window {
        SandboxWindow::Fixed => Window::Fixed,
        SandboxWindow::Sliding => Window::Sliding,
    };
    match arguments.quota {
        None => fake.set_quota(None, window),
        Some(Rate(Some(per_minute))) => fake.set_quota(Some(per_minute), window),
        Some(Rate(None)) => {}
    }
    if let Some(others) = arguments.others {
        if matches!(arguments.quota, Some(Rate(None))) {
            return Err("--others: there is no quota to take from. Give another --quota.".to_owned());
        }
        fake.share_quota(others);
    }
    let variables = fake.variables();
    match global.format {
        Format::Json => {
            let variables: Map<String, Value> =
                variables.into_iter().map(|(name, value)| (name, value.into())).collect();
            print(&Value::from(variables).to_string())?;
        }
        Format::Text => {
            print(&format!("# A VOD at {}, in which {} tasks wait.", fake.endpoint(), arguments.tasks))?;
            print("# Paste this into another terminal, and try: vod queue; vod cancel --queued")?;
            for (name, value) in variables {
                print(&format!("export {name}={value}"))?;
            }
        }
    }
    tell("the sandbox runs until Ctrl-C");
    interrupted.notified().await;
    Ok(0)
}

/// They look like the service's, and are the same each time.
fn asset_id(number: u32) -> String {
    format!("{:032x}", u128::from(number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}
