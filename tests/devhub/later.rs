//! Tables that a later version might bring, added by migrations and their rows in the registries alone: the proof that sync names none.

use color_eyre::eyre::Result;

use crate::hub::Hub;

/// Makes the tables on a branch; its triggers come with the next start.
pub const LATER_TABLES: &str = include_str!("later/branch.sql");

/// Makes the same tables on a hub that has none of them, and waits until its API serves them.
pub async fn later_on(hub: &Hub) -> Result<()> {
    hub.sql(include_str!("later/hub.sql")).await?;
    hub.sql("notify pgrst, 'reload schema'").await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    Ok(())
}
