//! Putting right what differs, without losing either side. What only the hub has is fetched; what only this device has is offered;
//! where both differ the ordinary merge decides, and what loses is told as a conflict. Facts and final bills cannot be merged: there
//! the further one stands, else the hub's, and what stood here is kept in the result.

mod apply;
mod plan;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use self::plan::{Evidence, Head, Plan, plan, rank};
use super::inspect::{Inspection, Seen};
use super::{Comparison, NAMED, Stream, TableComparison, inspect};
use crate::store::device::clock;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::queue::Outgoing;
use crate::store::repair::digest;
use crate::store::schema::registry::{self, SyncTable};
use crate::store::schema::rights::Rights;
use crate::sync::{Context, SyncError};
use branchline_domain::message;
use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::verify::{Difference, Repair};

/// Records looked at in one go.
const CHUNK: usize = 500;

/// Who repairs, and what was found so far.
struct Repairer<'a> {
    ctx: &'a Context,
    identity: Identity,
    rights: Rights,
    /// What must be added to this computer's clock to get the hub's.
    offset: i64,
    /// Table and id of what the hub is offered.
    offers: Vec<(String, String)>,
    /// Lost lines of final bills.
    lines: Vec<Outgoing>,
    /// Every record only this device has, by table.
    only_here: BTreeMap<String, BTreeSet<String>>,
}

/// Puts right what `found` names; a session must follow, which sends what was offered. No session may run meanwhile.
///
/// # Errors
/// When the hub cannot be reached or the database cannot be written; what is done stays done, and the next repair goes on.
pub async fn repair(ctx: &Context, found: &mut Comparison) -> Result<(), SyncError> {
    let mut conn = ctx.store.reader().await?;
    let mut repairer = Repairer {
        ctx,
        identity: identity::read(&mut conn).await?,
        rights: Rights::read(&mut conn).await?,
        offset: clock::offset(&mut conn).await?,
        offers: Vec::new(),
        lines: Vec::new(),
        only_here: BTreeMap::new(),
    };
    drop(conn);
    let total = found.differing();
    let mut done = 0;
    for table in found.found.iter_mut().filter(|table| !table.odd.is_empty()) {
        repairer.table(table, &found.streams, (&mut done, total)).await?;
    }
    repairer.offer().await
}

impl Repairer<'_> {
    async fn table(
        &mut self,
        found: &mut TableComparison,
        streams: &[Stream],
        (done, total): (&mut i64, i64),
    ) -> Result<(), SyncError> {
        let all: Vec<String> = found.odd.iter().cloned().collect();
        found.proof.differences.clear();
        for ids in all.chunks(CHUNK) {
            self.ctx.stop_if_asked(|| message!("kept-compared", done = *done, total = total))?;
            self.ctx.say(Phase::Repairing, *done, Some(total));
            let look = inspect::fetch(self.ctx, &found.table, streams, ids).await?;
            let mut plans = BTreeMap::new();
            for (id, seen) in &look.seen {
                if matches!(seen, Seen::MissingAtHub(..)) {
                    self.only_here.entry(found.table.name.clone()).or_default().insert(id.clone());
                }
                plans.insert(id.clone(), plan(&self.evidence(&found.table, seen).await?));
            }
            let mut differences = self.describe(&found.table, &look, &plans).await?;
            let refused = self.carry_out(&found.table, &look, &plans, &differences).await?;
            for one in &mut differences {
                let Some(plan) = plans.get(&one.id) else { continue };
                one.repair = Some(plan.outcome());
                if let Plan::Skip(why) = plan {
                    one.note = Some(why.clone());
                }
                if refused && matches!(plan, Plan::Replace) {
                    one.repair = Some(Repair::Open);
                    one.note = Some(message!("verify-refused-row"));
                }
            }
            // What gave way is told whole: nowhere else is it kept.
            let gave_way = |one: &Difference| matches!(one.repair, Some(Repair::HubStands | Repair::Removed));
            let room = NAMED.saturating_sub(found.proof.differences.len());
            let (kept, others): (Vec<_>, Vec<_>) = differences.into_iter().partition(gave_way);
            found.proof.differences.extend(kept.into_iter().chain(others.into_iter().take(room)));
            *done += i64::try_from(ids.len()).unwrap_or_default();
        }
        Ok(())
    }

    /// Describes what differs; of what is about to be removed here, everything it holds.
    async fn describe(
        &self,
        table: &SyncTable,
        look: &Inspection,
        plans: &BTreeMap<String, Plan>,
    ) -> Result<Vec<Difference>, SyncError> {
        let mut differences = inspect::describe(self.ctx, table, &look.seen).await?;
        for one in &mut differences {
            if let (Some(Plan::Remove), Some(Seen::MissingAtHub(row, _))) = (plans.get(&one.id), look.seen.get(&one.id))
            {
                let filled = |column: &&String| row.get(*column).is_some_and(|value| !value.is_null());
                let columns: Vec<String> = table.columns.iter().filter(filled).cloned().collect();
                let mut conn = self.ctx.store.reader().await?;
                one.fields = digest::fields(&mut conn, &self.ctx.tables, table, &columns, (row, &Map::new())).await?;
            }
        }
        Ok(differences)
    }

    /// Gathers what the decision about one record needs.
    async fn evidence<'s>(&self, table: &SyncTable, seen: &'s Seen) -> Result<Evidence<'s>, SyncError> {
        let row = match seen {
            Seen::MissingHere(_) => None,
            Seen::MissingAtHub(row, _) | Seen::Different(row, ..) => Some(row),
        };
        let own = |row: &Map<String, Value>| row.get("branch_id").is_some_and(|id| *id == *self.identity.branch_id);
        Ok(Evidence {
            seen,
            policy: table.policy,
            is_conflict: table.name == registry::CONFLICTS,
            may_add: self.rights.may_add(table),
            may_change: self.rights.may_change(table),
            ours: row.is_none_or(|row| !table.needs_branch || own(row)),
            head: match row {
                Some(row) if table.is_part() => self.head(table, row).await?,
                _ => Head::None,
            },
            lifecycle: table.document.as_ref().and_then(|document| document.lifecycle.as_ref()).cloned(),
            offset: self.offset,
        })
    }

    /// Reads how far the document is that a row is part of.
    async fn head(&self, table: &SyncTable, row: &Map<String, Value>) -> Result<Head, SyncError> {
        let Some(document) = &table.document else { return Ok(Head::None) };
        let id = row.get(&document.key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let known = self.ctx.tables.iter().find(|known| known.name == document.of);
        let Some(heads) = known.filter(|heads| heads.document.is_some()) else { return Ok(Head::None) };
        let only_here = self.only_here.get(&heads.name).is_some_and(|only| only.contains(&id));
        let mut conn = self.ctx.store.reader().await?;
        let head = digest::read(&mut conn, heads, std::slice::from_ref(&id)).await?.remove(&id);
        let lifecycle = heads.document.as_ref().and_then(|document| document.lifecycle.as_ref());
        let rank = head.zip(lifecycle).map_or(0, |(head, lifecycle)| rank(lifecycle, &head));
        Ok(Head::Of { rank, on_hub: !only_here })
    }
}
