//! Approving a held unit: what its author may not do, somebody who may takes over as it is.

use crate::sync::protocol::ApproveRequest;
use crate::sync::{Context, SyncError, held};

/// Approves a held unit in the name of whoever is signed in; what waited behind it goes on. The hub takes what it holds, nothing from here.
///
/// # Errors
/// When the hub cannot be reached; then the unit is still held.
pub async fn approve(ctx: &Context, unit: i64) -> Result<(), SyncError> {
    let device = ctx.device().await?;
    let request = ApproveRequest { caller: (&device).into(), unit };
    let verdicts = ctx.api().approve(&request).await.map_err(SyncError::refused)?;
    let mut tx = ctx.store.begin().await?;
    held::note(&mut tx, &verdicts, ctx.now()).await?;
    Ok(tx.commit().await?)
}
