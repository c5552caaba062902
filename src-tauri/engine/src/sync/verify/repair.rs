//! Putting right what differs, without losing either side. What only the hub has is fetched; what only this device has is offered;
//! where both differ the ordinary merge decides, and what loses is told as a conflict. Facts and final bills cannot be merged: there
//! the further one stands, else the hub's, and what stood here is kept in the result.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::hub::HubRow;
use super::inspect;
use super::inspect::{Inspection, Seen};
use super::{Comparison, Found, NAMED, Stream};
use crate::store::StoreError;
use crate::store::device::clock;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::pull::staging;
use crate::store::pull::staging::Pulled;
use crate::store::pull::upsert::Part;
use crate::store::queue::Outgoing;
use crate::store::queue::log;
use crate::store::records::conflicts;
use crate::store::repair::rows;
use crate::store::repair::rows::EditTime;
use crate::store::repair::{backfill, digest};
use crate::store::schema::registry::{Policy, SyncTable};
use crate::store::schema::rights::Rights;
use crate::sync::push::compose;
use crate::sync::{Context, SyncError, counted};
use branchline_domain::sync::hlc::Hlc;
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

/// What becomes of one record.
enum Plan {
    /// The hub's row is written here.
    Fetch,
    /// These columns go before the merge, then the hub's row is written here.
    Merge(Map<String, Value>, EditTime),
    /// The hub's row takes the place of a fact.
    Replace,
    /// The hub's row takes the place of one that cannot win.
    TakeHub,
    /// It is offered to the hub.
    Offer,
    /// It is put back into its final bill on the hub.
    PutBack,
    /// It is removed here.
    Remove,
    /// Nothing can be done from here, because.
    Skip(&'static str),
}

impl Plan {
    fn outcome(&self) -> Repair {
        match self {
            Self::Fetch => Repair::Fetched,
            Self::Merge(..) => Repair::Merged,
            Self::Replace | Self::TakeHub => Repair::HubStands,
            Self::Offer | Self::PutBack => Repair::Sent,
            Self::Remove => Repair::Removed,
            Self::Skip(_) => Repair::Open,
        }
    }
}

/// Puts right what `found` names; a session must follow, which sends what was offered. No session may run meanwhile.
///
/// # Errors
/// When the hub cannot be reached or the database cannot be written; what is done stays done, and the next repair goes on.
pub async fn repair(ctx: &Context, found: &mut Comparison) -> Result<(), SyncError> {
    let mut conn = ctx.store.reader().await?;
    let mut mender = Repairer {
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
        mender.table(table, &found.streams, (&mut done, total)).await?;
    }
    mender.offer().await
}

impl Repairer<'_> {
    async fn table(
        &mut self,
        found: &mut Found,
        streams: &[Stream],
        (done, total): (&mut i64, i64),
    ) -> Result<(), SyncError> {
        let head = rows::head_of(&mut *self.ctx.store.reader().await?, &self.ctx.tables, &found.table).await?;
        let all: Vec<String> = found.odd.iter().cloned().collect();
        found.proof.differences.clear();
        for ids in all.chunks(CHUNK) {
            self.ctx.stop_if_asked(|| {
                format!("{} of {} were looked at; start it again for the others.", done, counted(total, "record"))
            })?;
            self.ctx.say(Phase::Repairing, *done, Some(total));
            let look = inspect::fetch(self.ctx, &found.table, streams, ids).await?;
            let mut plans = BTreeMap::new();
            for (id, seen) in &look.seen {
                if matches!(seen, Seen::MissingAtHub(..)) {
                    self.only_here.entry(found.table.name.clone()).or_default().insert(id.clone());
                }
                plans.insert(id.clone(), self.plan(&found.table, head.as_ref(), seen).await?);
            }
            let mut differences = self.describe(&found.table, &look, &plans).await?;
            let refused = self.carry_out(&found.table, &look, &plans, &differences).await?;
            for one in &mut differences {
                let Some(plan) = plans.get(&one.id) else { continue };
                one.repair = Some(plan.outcome());
                if let Plan::Skip(why) = plan {
                    one.note = Some((*why).to_owned());
                }
                if refused && matches!(plan, Plan::Replace) {
                    one.repair = Some(Repair::Open);
                    one.note = Some("This version's tables refuse the hub's row. Update Branchline.".to_owned());
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

    async fn plan(&self, table: &SyncTable, head: Option<&(String, String)>, seen: &Seen) -> Result<Plan, SyncError> {
        let (may_add, may_change) = (self.rights.may_add(table), self.rights.may_change(table));
        let branch = self.identity.branch_id.as_str();
        let here =
            |row: &Map<String, Value>| !table.needs_branch || row.get("branch_id").is_some_and(|own| own == branch);
        Ok(match seen {
            Seen::MissingHere(_) => Plan::Fetch,
            Seen::MissingAtHub(row, missing) => {
                let state = missing.as_ref().map_or("lost", |missing| missing.state.as_str());
                match state {
                    _ if state == "gone" || table.name == conflicts::CONFLICTS => Plan::Remove,
                    "elsewhere" => {
                        Plan::Skip("The hub keeps it where this sign-in may not look; an owner can repair it.")
                    }
                    _ if may_add && !here(row) => Plan::Skip(
                        "It belongs to another branch, whose own computer sends it when it is repaired there.",
                    ),
                    _ if !may_add => {
                        Plan::Skip("This sign-in may not write it on the hub. An owner or manager can repair it.")
                    }
                    _ if self.is_line_of_final(head, row).await? => Plan::PutBack,
                    _ => Plan::Offer,
                }
            }
            Seen::Different(..) if table.policy == Policy::Append => Plan::Replace,
            Seen::Different(row, ..) if !(may_change && here(row)) => Plan::TakeHub,
            Seen::Different(row, hub, columns) if table.policy == Policy::Document => {
                self.document(head, row, hub, columns).await?
            }
            Seen::Different(row, hub, columns) => self.contest(row, columns, EditTime::At(self.made_at(row, hub))),
        })
    }

    /// Returns when an edit nobody captured was made, as well as it can be known: with the record's last known change.
    fn made_at(&self, row: &Map<String, Value>, hub: &HubRow) -> i64 {
        let known = |row: &Map<String, Value>| row.get("updated_at").and_then(Value::as_i64);
        known(row).or_else(|| known(&hub.values)).unwrap_or_default() + self.offset
    }

    fn contest(&self, row: &Map<String, Value>, columns: &[String], made: EditTime) -> Plan {
        let values = columns.iter().filter(|column| !matches!(column.as_str(), "id" | "org_id"));
        Plan::Merge(
            values.map(|column| (column.clone(), row.get(column).cloned().unwrap_or(Value::Null))).collect(),
            made,
        )
    }

    /// A draft is merged; past that a document only ever moves forward, and its further version stands.
    async fn document(
        &self,
        head: Option<&(String, String)>,
        row: &Map<String, Value>,
        hub: &HubRow,
        columns: &[String],
    ) -> Result<Plan, SyncError> {
        let (here, there) = match head {
            None => (rank(row), rank(&hub.values)),
            // A line is as far as its bill, which was settled before it.
            Some(head) => {
                let rank = self.head_of(head, row).await?.as_ref().map_or(0, rank);
                (rank, rank)
            }
        };
        let made_at = EditTime::At(self.made_at(row, hub));
        Ok(match (here, there) {
            (0, 0) => self.contest(row, columns, made_at),
            (_, 0) => self.contest(row, columns, EditTime::Now),
            // The one step a final bill may take.
            (here, there) if here > there => {
                let step: Vec<String> =
                    columns.iter().filter(|c| matches!(c.as_str(), "status" | "updated_at")).cloned().collect();
                self.contest(row, &step, EditTime::Now)
            }
            // The merge keeps the hub's, and tells what was here.
            _ => self.contest(row, columns, EditTime::At(oldest(hub, columns) - 1)),
        })
    }

    async fn head_of(
        &self,
        (column, table): &(String, String),
        row: &Map<String, Value>,
    ) -> Result<Option<Map<String, Value>>, SyncError> {
        let id = row.get(column).and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(table) = self.ctx.tables.iter().find(|known| known.name == *table) else { return Ok(None) };
        let mut conn = self.ctx.store.reader().await?;
        Ok(digest::read(&mut conn, table, std::slice::from_ref(&id)).await?.remove(&id))
    }

    /// Tells whether a line's bill is final and on the hub, so that it takes no new lines.
    async fn is_line_of_final(
        &self,
        head: Option<&(String, String)>,
        row: &Map<String, Value>,
    ) -> Result<bool, SyncError> {
        let Some(head) = head else { return Ok(false) };
        let id = row.get(&head.0).and_then(Value::as_str).unwrap_or_default();
        if self.only_here.get(&head.1).is_some_and(|heads| heads.contains(id)) {
            return Ok(false);
        }
        Ok(self.head_of(head, row).await?.as_ref().map_or(0, rank) > 0)
    }

    /// Does what can be done here. Returns whether facts were refused by this version's tables.
    async fn carry_out(
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
        let mut parts: Vec<Part> = look.records.part(table, &fetched).into_iter().collect();
        if !removed.is_empty() {
            let count = i64::try_from(removed.len()).unwrap_or(i64::MAX);
            parts.push(Part {
                table: String::new(),
                columns: Vec::new(),
                rows: Value::from(removed).to_string(),
                count,
            });
        }
        if !parts.is_empty() {
            let page = Pulled { parts, moves: Vec::new(), hlc: None };
            staging::apply_page(&mut tx, &self.ctx.tables, &page, now).await?;
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
        staging::apply_page(&mut tx, &self.ctx.tables, &page, now).await?;
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
    async fn offer(self) -> Result<(), SyncError> {
        if !self.offers.is_empty() {
            let mut tx = self.ctx.store.begin().await?;
            backfill::queue_rows(&mut tx, &self.ctx.tables, &self.offers, self.ctx.now()).await?;
            tx.commit().await?;
        }
        for lines in self.lines.chunks(CHUNK) {
            #[derive(Deserialize)]
            struct Answer {
                put_back: i64,
            }
            let Identity { device_id, instance, .. } = &self.identity;
            let mut request = format!(r#"{{"p":{{"device":"{device_id}","instance":"{instance}","changes":"#);
            compose::changes(&mut request, &self.ctx.tables, lines, None)?;
            request.push_str("}}");
            let answer: Answer =
                self.ctx.hub.rpc("sync_put_back", request).await.map_err(SyncError::refused)?.json()?;
            tracing::info!(answer.put_back, "lost lines of bills were put back");
        }
        Ok(())
    }
}

/// Returns how far a document is: nothing for a draft.
fn rank(row: &Map<String, Value>) -> u8 {
    match row.get("status").and_then(Value::as_str) {
        Some("final") => 1,
        Some("cancelled") => 2,
        _ => 0,
    }
}

/// Returns the wall time of the oldest stamp the hub has among these columns.
fn oldest(hub: &HubRow, columns: &[String]) -> i64 {
    let wall = |stamp: &str| stamp.parse::<Hlc>().map(|stamp| stamp.wall).unwrap_or_default();
    let fields = columns.iter().filter_map(|column| hub.fields.get(column)).filter_map(Value::as_str);
    fields.map(wall).fold(wall(&hub.hlc), i64::min)
}

/// Returns a row as a change the hub can read; the hub knows its stamp.
fn line(table: &SyncTable, id: &str, row: &Map<String, Value>) -> Result<Outgoing, serde_json::Error> {
    Ok(Outgoing {
        id: 0,
        unit: 0,
        table: table.name.clone(),
        operation: "insert".to_owned(),
        record_id: id.to_owned(),
        data: serde_json::to_string(row)?,
        base: None,
        hlc: String::new(),
        by: None,
        guessed: false,
    })
}
