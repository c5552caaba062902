//! Approving a held unit: what its author may not do, somebody who may takes over as it is.

use serde::Serialize;

use crate::sync::wire::{Verdicts, body_of};
use crate::sync::{Context, SyncError, held};

/// Approves a held unit in the name of whoever is signed in; what waited behind it goes on. The hub takes what it holds, nothing from here.
///
/// # Errors
/// When the hub cannot be reached; then the unit is still held.
pub async fn approve(ctx: &Context, unit: i64) -> Result<(), SyncError> {
    #[derive(Serialize)]
    struct Request {
        unit: i64,
    }
    let request = body_of(&ctx.device().await?, Request { unit })?;
    let answer: Verdicts = ctx.hub.rpc("sync_approve", request).await.map_err(SyncError::refused)?.json()?;
    let mut tx = ctx.store.begin().await?;
    held::note(&mut tx, &answer.units, ctx.now()).await?;
    Ok(tx.commit().await?)
}
