//! One computer's own way to the hub: an address with fault switches of its own.

use std::net::SocketAddr;
use std::sync::Arc;

use color_eyre::eyre::{Context as _, Result};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use crate::faults::Faults;
use crate::gateway::{Gateway, serve};

/// An address that leads to a hub through switches of its own; dropping it closes the address.
pub struct Access {
    url: String,
    gateway: Arc<Gateway>,
    handle: Handle,
    task: AbortHandle,
}

impl Access {
    pub(crate) async fn open(gateway: Gateway, handle: Handle) -> Result<Self> {
        let gateway = Arc::new(gateway);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address: SocketAddr = listener.local_addr()?;
        let task = handle.spawn(serve(Arc::clone(&gateway), address, listener)).abort_handle();
        Ok(Self { url: format!("http://{address}"), gateway, handle, task })
    }

    /// The address a device is set up with.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The switches of this address.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.gateway.faults
    }

    /// Sends the requests kept by [`crate::Fault::copy`] once more, as a network may after minutes; returns how many.
    pub async fn deliver_copies(&self) -> Result<usize> {
        let gateway = Arc::clone(&self.gateway);
        self.handle
            .spawn(async move { gateway.deliver_copies().await })
            .await
            .wrap_err("the local hub's own task failed")
    }
}

impl Drop for Access {
    fn drop(&mut self) {
        self.task.abort();
    }
}
