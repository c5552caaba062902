//! Owns the shell's background tasks, so that they can be stopped.

use std::sync::{Mutex, PoisonError};

use tauri::async_runtime::{self, JoinHandle};

/// The running tasks; aborted together when the app closes.
#[derive(Default)]
pub struct Tasks(Mutex<Vec<JoinHandle<()>>>);

impl Tasks {
    /// Starts `work` and keeps its handle.
    pub fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.retain(|task| !task.inner().is_finished());
        tasks.push(async_runtime::spawn(work));
    }

    /// Aborts every task.
    pub fn stop(&self) {
        for task in self.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            task.abort();
        }
    }
}
