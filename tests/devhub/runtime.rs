//! The thread a hub's own work runs on, apart from the threads of whoever uses the hub.

use std::thread::JoinHandle;
use std::time::Duration;

use color_eyre::eyre::{Context as _, Result};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

/// Runs `work` on the local hub's own threads, so that a hub can be shared by tests that each have a runtime of their own.
pub(crate) async fn on<T: Send + 'static>(
    handle: &Handle,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T> {
    handle.spawn(work).await.wrap_err("the local hub's own task failed")
}

/// The thread on which the gateway runs, apart from the tests' threads. One, so that a call never waits for a hand-over.
pub(crate) struct HubRuntime {
    pub(crate) handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl HubRuntime {
    pub(crate) fn start() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            runtime.block_on(stopped).ok();
            runtime.shutdown_timeout(Duration::from_millis(500));
        });
        Ok(Self { handle, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for HubRuntime {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop.send(()).ok();
        }
        if let Some(thread) = self.thread.take().filter(|thread| thread.thread().id() != std::thread::current().id()) {
            thread.join().ok();
        }
    }
}
