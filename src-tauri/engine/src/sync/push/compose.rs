//! A push as the hub takes it: rows are JSON already and travel as they are, in the hub's names.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::store::device::identity::Identity;
use crate::store::queue::Outgoing;
use crate::store::queue::batches::Batch;
use crate::store::schema::registry::SyncTable;
use crate::sync::SyncError;
use crate::sync::protocol::{Change, PushBody, PushRequest};
use branchline_domain::sync::hlc::Hlc;
use branchline_domain::sync::verdict::Withheld;

/// Takes the place of a stamp that is none, where nothing is stamped with it.
const NO_STAMP: &str = "0000000000000-00000-000000000000";

/// Returns a batch as it travels.
pub(crate) fn compose(identity: &Identity, tables: &[SyncTable], batch: &Batch) -> Result<PushBody, SyncError> {
    let used: BTreeSet<&str> = batch.changes.iter().map(|c| c.table.as_str()).collect();
    let columns = tables
        .iter()
        .filter(|t| used.contains(t.name.as_str()))
        .map(|t| (t.hub_name.as_str(), t.columns.iter().map(|c| t.hub_column(c)).collect()))
        .collect();
    let changes = changes(tables, &batch.changes, batch.withheld)?;
    let (first, last) = (batch.first, batch.last);
    Ok(PushRequest { caller: identity.into(), batch: &batch.id, first, last, columns, changes }.compose()?)
}

/// Returns changes in the hub's names; `withheld` says why they go without their content.
pub(crate) fn changes<'a>(
    tables: &'a [SyncTable],
    changes: &'a [Outgoing],
    withheld: Option<Withheld>,
) -> Result<Vec<Change<'a>>, SyncError> {
    changes.iter().map(|change| one(tables, change, withheld)).collect()
}

fn one<'a>(tables: &'a [SyncTable], change: &'a Outgoing, withheld: Option<Withheld>) -> Result<Change<'a>, SyncError> {
    let table = tables.iter().find(|t| t.name == change.table).ok_or_else(|| {
        SyncError::Answer(format!("the queue holds a change of {}, which does not sync", change.table))
    })?;
    let stamped = withheld.is_none() || change.hlc.parse::<Hlc>().is_ok();
    Ok(Change {
        q: change.id,
        u: change.unit,
        t: &table.hub_name,
        o: change.operation,
        id: &change.record_id,
        h: if stamped { &change.hlc } else { NO_STAMP },
        d: renamed(table, &change.data)?,
        b: change.base.as_deref().map(|base| renamed(table, base)).transpose()?,
        by: change.by.as_deref().filter(|by| !by.is_empty()),
        g: change.guessed,
        w: withheld,
    })
}

/// Returns whether a row holds what the hub stores otherwise: the character of no meaning, or bytes that were no text.
pub(crate) fn is_unstorable(json: &str) -> bool {
    json.contains("\\u0000") || json.contains(char::REPLACEMENT_CHARACTER)
}

/// Replaces NUL, which SQLite keeps in texts and PostgreSQL refuses to read, so that one such name never stops the mail.
fn storable(json: &str) -> Cow<'_, str> {
    if !json.contains("\\u0000") {
        return json.into();
    }
    let mut made = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, after)) = rest.split_once('\\') {
        made.push_str(before);
        if let Some(behind) = after.strip_prefix("u0000") {
            made.push(char::REPLACEMENT_CHARACTER);
            rest = behind;
        } else {
            // Any other escape, an escaped backslash above all, stays as it is.
            let end = after.chars().next().map_or(0, char::len_utf8);
            let (escaped, behind) = after.split_at(end);
            made.push('\\');
            made.push_str(escaped);
            rest = behind;
        }
    }
    made.push_str(rest);
    made.into()
}

/// Returns a row's JSON with the hub's column names.
fn renamed<'a>(table: &SyncTable, json: &'a str) -> Result<Cow<'a, str>, SyncError> {
    let json = storable(json);
    if table.names.is_empty() {
        return Ok(json);
    }
    let row: Map<String, Value> = serde_json::from_str(&json).map_err(|error| SyncError::Answer(error.to_string()))?;
    let row: Map<String, Value> =
        row.into_iter().map(|(column, value)| (table.hub_column(&column).to_owned(), value)).collect();
    Ok(Value::Object(row).to_string().into())
}

#[cfg(test)]
mod tests {
    use super::storable;

    #[test]
    fn a_text_no_hub_can_store_is_made_storable_and_nothing_else_is_touched() {
        for (written, sent) in [
            (r#"{"name":"Odd\u0000ity"}"#, "{\"name\":\"Odd\u{FFFD}ity\"}"),
            (r#"{"name":"A path: C:\\u0000 and \"quotes\""}"#, r#"{"name":"A path: C:\\u0000 and \"quotes\""}"#),
            (r#"{"name":"\u00e9\u0000"}"#, "{\"name\":\"\\u00e9\u{FFFD}\"}"),
            (r#"{"name":"plain"}"#, r#"{"name":"plain"}"#),
        ] {
            assert_eq!(storable(written), sent, "because only NUL is replaced");
        }
    }
}
