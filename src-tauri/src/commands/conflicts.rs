//! The doorbells of conflicts and review cards.

use branchline_domain::records::conflict::{Attention, Choice, Conflict, Settling};
use branchline_domain::records::page::Page;
use branchline_domain::records::review::{Review, ReviewKind};

use super::House;
use crate::error::Answer;

/// Returns a window of the conflicts: the settled ones or those that are not.
#[tauri::command]
#[specta::specta]
pub async fn conflicts(house: House<'_>, settled: bool, offset: u32, limit: u32) -> Answer<Page<Conflict>> {
    Ok(house.conflicts(settled, offset, limit).await?)
}

/// Settles conflicts by one choice; of several, those it does not fit stay open.
#[tauri::command]
#[specta::specta]
pub async fn settle_conflicts(house: House<'_>, ids: Vec<String>, choice: Choice) -> Answer<Settling> {
    Ok(house.settle_conflicts(&ids, &choice).await?)
}

/// Returns the cards of what merging cannot settle.
#[tauri::command]
#[specta::specta]
pub async fn reviews(house: House<'_>) -> Answer<Vec<Review>> {
    Ok(house.reviews().await?)
}

/// Puts a card away with a reason, until what it says changes.
#[tauri::command]
#[specta::specta]
pub async fn review(
    house: House<'_>,
    kind: ReviewKind,
    subject: String,
    facts: String,
    reason: String,
) -> Answer<Vec<Review>> {
    Ok(house.review(kind, &subject, &facts, &reason).await?)
}

/// Takes an item group out of the one it lies in: the way out of a ring.
#[tauri::command]
#[specta::specta]
pub async fn take_group_out(house: House<'_>, id: String) -> Answer<()> {
    Ok(house.take_group_out(&id).await?)
}

/// Counts what waits for a person's judgement.
#[tauri::command]
#[specta::specta]
pub async fn attention(house: House<'_>) -> Answer<Attention> {
    Ok(house.attention().await?)
}
