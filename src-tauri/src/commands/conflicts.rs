//! The doorbells of conflicts and review cards.

use branchline_domain::records::conflict::{Attention, Choice, Conflict, Settling};
use branchline_domain::records::page::Page;
use branchline_domain::records::review::{Review, ReviewKind};

use super::EngineState;
use crate::error::Answer;

/// Returns a window of the conflicts: the settled ones or those that are not.
#[tauri::command]
#[specta::specta]
pub async fn conflicts(engine: EngineState<'_>, settled: bool, offset: u32, limit: u32) -> Answer<Page<Conflict>> {
    Ok(engine.conflicts(settled, offset, limit).await?)
}

/// Settles conflicts by one choice; of several, those it does not fit stay open.
#[tauri::command]
#[specta::specta]
pub async fn settle_conflicts(engine: EngineState<'_>, ids: Vec<String>, choice: Choice) -> Answer<Settling> {
    Ok(engine.settle_conflicts(&ids, &choice).await?)
}

/// Returns the cards of what merging cannot settle.
#[tauri::command]
#[specta::specta]
pub async fn reviews(engine: EngineState<'_>) -> Answer<Vec<Review>> {
    Ok(engine.reviews().await?)
}

/// Puts a card away with a reason, until what it says changes.
#[tauri::command]
#[specta::specta]
pub async fn review(
    engine: EngineState<'_>,
    kind: ReviewKind,
    subject: String,
    facts: String,
    reason: String,
) -> Answer<Vec<Review>> {
    Ok(engine.review(kind, &subject, &facts, &reason).await?)
}

/// Takes an item group out of the one it lies in: the way out of a ring.
#[tauri::command]
#[specta::specta]
pub async fn take_group_out(engine: EngineState<'_>, id: String) -> Answer<()> {
    Ok(engine.take_group_out(&id).await?)
}

/// Counts what waits for a person's judgement.
#[tauri::command]
#[specta::specta]
pub async fn attention(engine: EngineState<'_>) -> Answer<Attention> {
    Ok(engine.attention().await?)
}
