//! Carries a repair out: writes what the hub has, removes what is gone, and offers the hub what only this device has.

use crate::store::pull::apply;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::plan::Plan;
use super::{CHUNK, Repairer};
use crate::store::StoreError;
use crate::store::pull::staging::Pulled;
use crate::store::pull::upsert::PageTable;
use crate::store::queue::{Outgoing, log};
use crate::store::repair::{backfill, rows};
use crate::store::schema::registry::SyncTable;
use crate::sync::SyncError;
use crate::sync::protocol::RestoreLinesRequest;
use crate::sync::push::compose;
use crate::sync::verify::inspect::{Inspection, Seen};
use branchline_domain::sync::operation::Operation;
use branchline_domain::sync::verify::Difference;

impl Repairer<'_> {
    /// Does what can be done here. Returns whether facts were refused by this version's tables.
    pub(super) async fn carry_out(
        &mut self,
        table: &SyncTable,
        look: &Inspection,
        plans: &BTreeMap<String, Plan>,
        differences: &[Difference],
    ) -> Result<bool, SyncError> {
        let now = self.ctx.now();
        let gives_way = |id: &str, plan: fn(&Plan) -> bool| plans.get(id).is_some_and(plan);
        let (mut fetched, mut replaced, mut removed): (Vec<String>, Vec<String>, Vec<Value>) = Default::default();
        let mut tx = self.ctx.store.begin().await?;
        for (id, plan) in plans {
            match plan {
                Plan::Fetch | Plan::TakeHub => fetched.push(id.clone()),
                Plan::Merge(values, made) => {
                    rows::contest(&mut tx, table, id, values, *made, now).await?;
                    fetched.push(id.clone());
                }
                Plan::Replace => replaced.push(id.clone()),
                Plan::Remove => {
                    let missing = match look.seen.get(id) {
                        Some(Seen::MissingAtHub(_, Some(missing))) => {
                            json!([table.hub_name, id, missing.seq, missing.hlc])
                        }
                        _ => json!([table.hub_name, id, 0, ""]),
                    };
                    removed.push(missing);
                }
                Plan::Offer => self.offers.push((table.name.clone(), id.clone())),
                Plan::PutBack => {
                    if let Some(Seen::MissingAtHub(row, _)) = look.seen.get(id) {
                        self.lines.push(
                            line(table, id, row).map_err(|source| StoreError::Json { table: "sync_queue", source })?,
                        );
                    }
                }
                Plan::Skip(_) => {}
            }
        }
        let mut parts: Vec<PageTable> = look.records.part(table, &fetched).into_iter().collect();
        if !removed.is_empty() {
            let count = i64::try_from(removed.len()).unwrap_or(i64::MAX);
            parts.push(PageTable {
                table: String::new(),
                columns: Vec::new(),
                rows: Value::from(removed).to_string(),
                count,
            });
        }
        if !parts.is_empty() {
            let page = Pulled { parts, moves: Vec::new(), hlc: None };
            apply::apply_page(&mut tx, &self.ctx.tables, &page, now).await?;
        }
        for one in
            differences.iter().filter(|one| gives_way(&one.id, |plan| matches!(plan, Plan::TakeHub | Plan::Remove)))
        {
            log::note(&mut tx, "gave-way", &one.gave_way(), now).await?;
        }
        tx.commit().await?;
        let Some(part) = look.records.part(table, &replaced) else { return Ok(false) };
        // By itself, so that it can be undone: a fact this version refuses must not vanish.
        let mut tx = self.ctx.store.begin().await?;
        rows::give_way(&mut tx, table, &replaced).await?;
        let page = Pulled { parts: vec![part], moves: Vec::new(), hlc: None };
        apply::apply_page(&mut tx, &self.ctx.tables, &page, now).await?;
        if !rows::are_here(tx.conn(), table, &replaced).await? {
            return Ok(true);
        }
        for one in differences.iter().filter(|one| gives_way(&one.id, |plan| matches!(plan, Plan::Replace))) {
            log::note(&mut tx, "gave-way", &one.gave_way(), now).await?;
        }
        tx.commit().await?;
        Ok(false)
    }

    /// Offers the hub what only this device has.
    pub(super) async fn offer(self) -> Result<(), SyncError> {
        if !self.offers.is_empty() {
            let mut tx = self.ctx.store.begin().await?;
            backfill::queue_rows(&mut tx, &self.ctx.tables, &self.offers, self.ctx.now()).await?;
            tx.commit().await?;
        }
        for lines in self.lines.chunks(CHUNK) {
            let changes = compose::changes(&self.ctx.tables, lines, None)?;
            let request = RestoreLinesRequest { caller: (&self.identity).into(), changes };
            let answer = self.ctx.api().restore_lines(&request).await.map_err(SyncError::refused)?;
            tracing::info!(answer.put_back, "lost lines of bills were put back");
        }
        Ok(())
    }
}

/// Returns a row as a change the hub can read; the hub knows its stamp.
fn line(table: &SyncTable, id: &str, row: &Map<String, Value>) -> Result<Outgoing, serde_json::Error> {
    Ok(Outgoing {
        id: 0,
        unit: 0,
        table: table.name.clone(),
        operation: Operation::Insert,
        record_id: id.to_owned(),
        data: serde_json::to_string(row)?,
        base: None,
        hlc: String::new(),
        by: None,
        guessed: false,
    })
}
