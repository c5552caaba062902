//! What the screens of the whole shop count.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::reports::dashboard;
use branchline_domain::reports::dashboard::Dashboard;

impl Engine {
    /// Counts what the dashboard shows.
    pub async fn dashboard(&self) -> Result<Dashboard, Error> {
        Ok(dashboard::read(&mut *self.inner.store.reader().await?).await?)
    }
}
