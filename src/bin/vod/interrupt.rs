//! Ctrl-C, or a request to terminate: the first one ends in order, the second at once.

use std::process;
use std::sync::Arc;

use tokio::sync::Notify;

use crate::terminal::tell;

/// The exit code of an interrupted run.
pub const INTERRUPTED: u8 = 130;

/// Is notified by the first one.
pub fn watch() -> Arc<Notify> {
    let interrupted = Arc::new(Notify::new());
    let notify = Arc::clone(&interrupted);
    tokio::spawn(async move {
        if next().await {
            notify.notify_one();
        }
        if next().await {
            tell("ended at once: what was on its way is in doubt. With --resume the same command goes on.");
            process::exit(INTERRUPTED.into());
        }
    });
    interrupted
}

/// Waits for the next one. Says whether there can be any.
#[cfg(unix)]
async fn next() -> bool {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return tokio::signal::ctrl_c().await.is_ok();
    };
    tokio::select! {
        interrupt = tokio::signal::ctrl_c() => interrupt.is_ok(),
        _ = terminate.recv() => true,
    }
}

#[cfg(not(unix))]
async fn next() -> bool {
    tokio::signal::ctrl_c().await.is_ok()
}
