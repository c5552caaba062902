//! The owner of the shell's background work: what it starts, it can stop.

use std::sync::{Mutex, PoisonError};

use tauri::async_runtime::{self, JoinHandle};

/// The tasks under way; stopped together when the app leaves.
#[derive(Default)]
pub struct Tasks(Mutex<Vec<JoinHandle<()>>>);

impl Tasks {
    /// Starts `work` and keeps hold of it.
    pub fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.retain(|task| !task.inner().is_finished());
        tasks.push(async_runtime::spawn(work));
    }

    /// Stops everything.
    pub fn stop(&self) {
        for task in self.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            task.abort();
        }
    }
}
