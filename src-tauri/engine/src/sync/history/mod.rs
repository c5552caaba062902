//! Asks the hub for a record's history, and for who wrote it last.

pub mod entry;

use self::entry::{describe, made_at, writer};
use super::SyncError;
use super::protocol::{Api, AuthorsRequest, HistoryRequest, LastWrite};
use crate::hub::{Hub, HubError};
use crate::store::device::identity::Identity;
use crate::store::schema::registry::SyncTable;
use branchline_domain::records::history::{Deed, HistoryEntry, RecordRef, Writers};

/// Fetches a part of a record's history, newest first, from before the stamp `before`; and whether there is more.
///
/// # Errors
/// When the hub cannot be reached or refuses. A record the hub does not have yet has no history there.
pub async fn history(
    hub: &Hub,
    table: &SyncTable,
    record_id: &str,
    before: Option<&str>,
    limit: u32,
    device: &Identity,
) -> Result<(Vec<HistoryEntry>, bool), SyncError> {
    let request = HistoryRequest { caller: device.into(), table: &table.hub_name, id: record_id, before, limit };
    let answer = match Api(hub).history(&request).await {
        Ok(answer) => answer,
        Err(error) if is_unknown(&error) => return Ok((Vec::new(), false)),
        Err(error) => return Err(error.into()),
    };
    let entries = answer.entries.into_iter().map(|entry| describe(table, entry, &device.device_id)).collect();
    Ok((entries, answer.more))
}

fn is_unknown(error: &HubError) -> bool {
    error.refusal().is_some_and(|(word, _)| word == "no_such_record")
}

/// Asks the hub who added each of `records`, who changed it last, and who deleted it. A record the hub does not have is left out.
pub async fn writers(
    hub: &Hub,
    tables: &[SyncTable],
    records: &[RecordRef],
    device: &Identity,
) -> Result<Vec<Writers>, SyncError> {
    let hub_name = |record: &RecordRef| tables.iter().find(|t| t.name == record.table).map(|t| t.hub_name.as_str());
    let records = records.iter().filter_map(|record| Some((hub_name(record)?, record.id.as_str()))).collect();
    let found = Api(hub).authors(&AuthorsRequest { caller: device.into(), records }).await?;
    let deed = |done: LastWrite| Deed { made_at: made_at(&done.h), who: writer(done.who, &device.device_id) };
    Ok(found
        .into_iter()
        .filter_map(|one| {
            let table = tables.iter().find(|t| t.hub_name == one.table)?.name.clone();
            Some(Writers {
                record: RecordRef { table, id: one.id },
                added: one.added.map(deed),
                changed: one.changed.map(deed),
                deleted: one.deleted.map(deed),
            })
        })
        .collect())
}
