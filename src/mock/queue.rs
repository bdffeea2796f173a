use std::collections::HashMap;

/// Where the transcoding task of a media asset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Task {
    /// In the queue: it can be cancelled.
    Waiting,
    /// Started: too late.
    Processing,
    /// Done: too late.
    Done,
}

/// The media assets, each with its task if it has one.
#[derive(Debug, Default)]
pub(super) struct Queue(HashMap<String, Option<Task>>);

impl Queue {
    pub(super) fn set(&mut self, asset_id: &str, task: Option<Task>) {
        self.0.insert(asset_id.to_owned(), task);
    }

    /// The task of an asset; the outer `None` is: no such asset.
    pub(super) fn task(&self, asset_id: &str) -> Option<Option<Task>> {
        self.0.get(asset_id).copied()
    }

    /// Moves a task one step on: waiting → processing → done. Says whether there is one.
    pub(super) fn advance(&mut self, asset_id: &str) -> bool {
        let Some(Some(task)) = self.0.get_mut(asset_id) else { return false };
        *task = match task {
            Task::Waiting => Task::Processing,
            Task::Processing | Task::Done => Task::Done,
        };
        true
    }
}
