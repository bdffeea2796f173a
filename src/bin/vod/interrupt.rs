//! Ctrl-C: the first one ends in order, the second at once.

use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The exit code of an interrupted run.
pub const INTERRUPTED: u8 = 130;

/// Becomes true with the first Ctrl-C.
pub fn watch() -> Arc<AtomicBool> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    tokio::spawn(async move {
        while tokio::signal::ctrl_c().await.is_ok() {
            if flag.swap(true, Ordering::Relaxed) {
                process::exit(INTERRUPTED.into());
            }
        }
    });
    interrupted
}
