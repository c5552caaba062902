//! Do both sides speak of the same tables and columns? Asked of the hub only when its own answer changes.

use std::borrow::Cow;

use super::protocol::HubSchema;
use super::ready::Asked;
use super::{Context, SyncError};
use crate::store::device::settings;
use crate::store::schema::registry::SyncTable;
use branchline_domain::message;
use branchline_domain::messages::Message;

/// Compares this device's tables with the hub's before data moves. Columns only the hub has are left out by rule; what this device
/// syncs and the hub lacks is named.
pub(super) async fn check(ctx: &Context, asked: &Asked, bytes: &mut i64) -> Result<(), SyncError> {
    let (ready, known) = (&asked.ready, &asked.settings);
    let text = match &known.hub_schema {
        Some(text) if known.hub_schema_hash.as_deref() == Some(&ready.columns_hash) => Cow::Borrowed(text.as_str()),
        _ => {
            let answer = ctx.api().schema().await?;
            *bytes += answer.bytes_moved();
            let text = answer.into_text();
            let mut tx = ctx.store.begin_repeatable().await?;
            settings::set_hub_schema(&mut tx, &text, &ready.columns_hash).await?;
            tx.commit().await?;
            Cow::Owned(text)
        }
    };
    let hub: HubSchema = serde_json::from_str(&text).map_err(|error| SyncError::Answer(error.to_string()))?;
    let missing = missing(&ctx.tables, &hub);
    if missing.is_empty() { Ok(()) } else { Err(SyncError::HubLacks { missing }) }
}

fn missing(tables: &[SyncTable], hub: &HubSchema) -> Vec<Message> {
    let mut missing = Vec::new();
    for table in tables {
        let Some(there) = hub.tables.get(&table.hub_name) else {
            missing.push(message!("hub-lacks-table", table = &table.hub_name));
            continue;
        };
        for column in table.columns.iter().map(|c| table.hub_column(c)) {
            if !there.columns.iter().any(|c| c == column) {
                missing.push(message!("hub-lacks-column", column = format!("{}.{column}", table.hub_name)));
            }
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::protocol::HubTable;
    use super::*;
    use crate::store::schema::registry::Policy;
    use branchline_domain::sync::stream::StreamKind;

    fn table(name: &str, columns: &[&str], names: &[(&str, &str)]) -> SyncTable {
        SyncTable {
            name: name.into(),
            hub_name: name.into(),
            position: 1,
            policy: Policy::Merge,
            needs_branch: false,
            audience: StreamKind::Org,
            branch_of: Vec::new(),
            columns: columns.iter().map(ToString::to_string).collect(),
            names: names.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect(),
            document: None,
            settlement: None,
        }
    }

    fn hub(tables: &[(&str, &[&str])]) -> HubSchema {
        let tables = tables
            .iter()
            .map(|(t, c)| (t.to_string(), HubTable { columns: c.iter().map(ToString::to_string).collect() }));
        HubSchema { tables: tables.collect::<BTreeMap<_, _>>() }
    }

    fn said(missing: Vec<Message>) -> Vec<String> {
        missing.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_the_hub_lacks_is_named_and_what_it_has_beyond_is_not() {
        let here = [table("products", &["id", "name", "colour"], &[]), table("shelves", &["id"], &[])];
        let there = hub(&[("products", &["id", "name", "weight"])]);
        assert_eq!(said(missing(&here, &there)), ["the column products.colour", "the table shelves"]);
    }

    #[test]
    fn a_column_called_otherwise_on_the_hub_is_found_by_its_name_there() {
        let here = [table("products", &["id", "name"], &[("name", "title")])];
        assert!(missing(&here, &hub(&[("products", &["id", "title"])])).is_empty());
        assert_eq!(said(missing(&here, &hub(&[("products", &["id", "name"])]))), ["the column products.title"]);
    }
}
