//! What is to be sent: the assets of this run, without what the journal has of earlier runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use huaweicloud_vod::seen::Seen;
use huaweicloud_vod::{CancelReport, Outcome};

use crate::assets::Assets;
use crate::journal::Earlier;

pub struct Plan {
    pub assets: Assets,
    pub earlier: Arc<Earlier>,
}

/// What does not go the way of the ids.
#[derive(Clone, Default)]
pub struct Aside(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    duplicates: Vec<CancelReport>,
    /// Why there were no more ids.
    problem: Option<String>,
}

impl Aside {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Repeated lines of assets that are settled.
    pub fn take_duplicates(&self) -> Vec<CancelReport> {
        std::mem::take(&mut self.state().duplicates)
    }

    pub fn take_problem(&self) -> Option<String> {
        self.state().problem.take()
    }
}

impl Plan {
    /// How many lines the account will have. Everything is read for it once.
    pub fn total(&self) -> Result<u64, String> {
        let aside = Aside::default();
        let to_send = self.to_send(&aside)?.count();
        match aside.take_problem() {
            Some(problem) => Err(problem),
            None => Ok(self.earlier.settled_count + (to_send + aside.take_duplicates().len()) as u64),
        }
    }

    /// What earlier runs left open, and then this one's.
    pub fn to_send(&self, aside: &Aside) -> Result<impl Iterator<Item = String> + Send + use<>, String> {
        let open: Vec<String> = self.earlier.open.keys().cloned().collect();
        let (earlier, aside) = (Arc::clone(&self.earlier), aside.clone());
        let mut ids = self.assets.ids()?;
        let mut seen = Seen::default();
        let new = std::iter::from_fn(move || {
            loop {
                let asset_id = match ids.next()? {
                    Ok(asset_id) => asset_id,
                    Err(problem) => {
                        aside.state().problem = Some(problem);
                        return None;
                    }
                };
                let settled = earlier.settled.contains(&asset_id);
                if !settled && !earlier.open.contains_key(&asset_id) {
                    return Some(asset_id);
                }
                // The first one is the one of which the journal speaks.
                if seen.insert(&asset_id) {
                    continue;
                }
                if !settled {
                    return Some(asset_id);
                }
                let why = "given more than once; see its first line";
                aside.state().duplicates.push(CancelReport::unsent(asset_id, Outcome::Duplicate, why));
            }
        });
        Ok(open.into_iter().chain(new))
    }
}
