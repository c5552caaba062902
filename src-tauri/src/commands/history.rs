//! The doorbells of history and the recycle bin.

use branchline_domain::records::history::{BinRow, RecordHistory, RecordRef, Restored, Writers};
use branchline_domain::records::page::Page;

use super::EngineState;
use crate::error::Answer;

/// Returns a part of a record's history; asks the hub for it with `ask`, else tells what is known here.
#[tauri::command]
#[specta::specta]
pub async fn record_history(
    engine: EngineState<'_>,
    record: RecordRef,
    before: Option<String>,
    ask: bool,
) -> Answer<RecordHistory> {
    Ok(engine.record_history(&record, before.as_deref(), ask).await?)
}

/// Returns who changed records last, and who deleted them; asks the hub with `ask`.
#[tauri::command]
#[specta::specta]
pub async fn record_writers(engine: EngineState<'_>, records: Vec<RecordRef>, ask: bool) -> Answer<Vec<Writers>> {
    Ok(engine.record_writers(&records, ask).await?)
}

/// Puts an earlier value back into a field; `value` is JSON text.
#[tauri::command]
#[specta::specta]
pub async fn put_back(engine: EngineState<'_>, record: RecordRef, field: String, value: String) -> Answer<()> {
    engine.put_back(&record, &field, &value).await?;
    Ok(())
}

/// Returns a window of the recycle bin, of one table or of all.
#[tauri::command]
#[specta::specta]
pub async fn recycle_bin(
    engine: EngineState<'_>,
    table: Option<String>,
    search: String,
    offset: u32,
    limit: u32,
) -> Answer<Page<BinRow>> {
    Ok(engine.recycle_bin(table.as_deref(), &search, offset, limit).await?)
}

/// Takes records out of the recycle bin, and says of each whether it could be.
#[tauri::command]
#[specta::specta]
pub async fn restore_records(engine: EngineState<'_>, records: Vec<RecordRef>) -> Answer<Vec<Restored>> {
    Ok(engine.restore_records(&records).await?)
}
