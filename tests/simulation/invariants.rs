//! What must be true: some of it at every moment, all of it once everything is at rest.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use branchline_tests::{Branch, Hub, TestShop};
use color_eyre::eyre::{Result, bail, ensure};
use serde_json::Value;

use crate::counter_books::{FACTS, SUMS, debts_agree, returns_and_tills_hold, uneven, uneven_notes};
use crate::oracle::{Place, step_in};
use crate::plan::{Kind, Plan};
use crate::world::World;

/// What the hub's final bills looked like when they were first seen.
pub type Finals = HashMap<String, String>;

/// A bill written in one transaction is on a device whole or not at all.
pub async fn whole_here(device: usize, branch: &Branch) -> Result<()> {
    let parts = "(SELECT count(*) FROM invoice_lines l WHERE l.invoice_id = i.id) || ' '
        || (SELECT count(*) FROM stock_movements m WHERE m.source_id = i.id) || ' '
        || (SELECT count(*) FROM payment_allocations a WHERE a.invoice_id = i.id)";
    let whole = "substr(i.customer_name, 2) || ' ' || substr(i.customer_name, 2) || ' 1'";
    let halves = branch
        .ask(&format!(
            "SELECT group_concat(i.id || ' has ' || {parts} || ' of ' || {whole})
             FROM invoices i WHERE i.customer_name LIKE 'L%' AND {parts} <> {whole}"
        ))
        .await?;
    ensure!(halves.is_none(), "device {device} shows half a bill: {halves:?}");
    let sources = "SELECT id FROM invoices UNION ALL SELECT id FROM credit_notes";
    let goods =
        branch.count("stock_movements", &format!("source_id IS NOT NULL AND source_id NOT IN ({sources})")).await?;
    ensure!(goods == 0, "device {device} shows {goods} movements of a bill that is not there");
    for (what, uneven) in [("sales", uneven("true")), ("returns", uneven_notes("true", false))] {
        let uneven = branch.ask(&format!("SELECT group_concat(told) FROM ({uneven})")).await?;
        ensure!(uneven.is_none(), "device {device} shows {what} that do not come out even: {uneven:?}");
    }
    let dues = "SELECT group_concat(v.invoice_id) FROM settled_invoices AS v
        WHERE v.due <> EXISTS (SELECT 1 FROM due_invoices AS d WHERE d.invoice_id = v.invoice_id)";
    let dues = branch.ask(dues).await?;
    ensure!(dues.is_none(), "device {device} lists other bills as due than are: {dues:?}");
    Ok(())
}

/// The rows of a shop on the hub.
fn own(org: &str) -> String {
    format!("org_id = '{org}'")
}

/// The same on the hub.
pub async fn whole_on_hub(hub: &Hub, shop: &TestShop) -> Result<()> {
    let org = &shop.org_id;
    let halves = hub
        .rows(&format!(
            "select i.id from public.invoices i where i.org_id = '{org}' and i.customer_name ~ '^L[0-9]' and (
               (select count(*) from public.invoice_lines l where l.org_id = i.org_id and l.invoice_id = i.id) <> substr(i.customer_name, 2)::int
               or (select count(*) from public.stock_movements m where m.org_id = i.org_id and m.source_id = i.id) <> substr(i.customer_name, 2)::int
               or (select count(*) from public.payment_allocations a where a.org_id = i.org_id and a.invoice_id = i.id) <> 1)
             union all select m.id from public.stock_movements m where m.org_id = '{org}' and m.source_id is not null
               and not exists (select 1 from public.invoices i where i.org_id = m.org_id and i.id = m.source_id)
               and not exists (select 1 from public.credit_notes c where c.org_id = m.org_id and c.id = m.source_id)"
        ))
        .await?;
    ensure!(halves.is_empty(), "the hub shows half a bill: {halves:?}");
    for (what, uneven) in [("sales", uneven(&own(org))), ("returns", uneven_notes(&own(org), true))] {
        let uneven = hub.rows(&uneven).await?;
        ensure!(uneven.is_empty(), "the hub shows {what} that do not come out even: {uneven:?}");
    }
    Ok(())
}

/// A bill once final stays as it was, but for its being cancelled.
pub async fn finals_stand(hub: &Hub, shop: &TestShop, finals: &mut Finals) -> Result<()> {
    let org = &shop.org_id;
    let rows = hub
        .rows(&format!(
            "select i.id, ((to_jsonb(i) - '{{status,updated_at,created_at}}'::text[]) || jsonb_build_object('lines', (
               select jsonb_agg(to_jsonb(l) - '{{updated_at,created_at}}'::text[] order by l.id) from public.invoice_lines l
               where l.org_id = i.org_id and l.invoice_id = i.id)))::text as text
             from public.invoices i where i.org_id = '{org}' and i.status <> 'draft'
             union all
             select e.id, ((to_jsonb(e) - '{{phase,updated_at,created_at}}'::text[]) || jsonb_build_object('lines', (
               select jsonb_agg(to_jsonb(l) - '{{updated_at,created_at}}'::text[] order by l.id) from public.estimate_lines l
               where l.org_id = e.org_id and l.estimate_id = e.id)))::text
             from public.estimates e where e.org_id = '{org}' and e.phase <> 'open'"
        ))
        .await?;
    for row in rows {
        let (id, text) = (said(&row["id"]), said(&row["text"]));
        let first = finals.entry(id).or_insert_with(|| text.clone());
        ensure!(*first == text, "a final bill changed: it was {first}, and is {text}");
    }
    Ok(())
}

/// Everything that must be true at rest.
pub async fn at_rest(world: &World, plan: &Plan) -> Result<()> {
    for (n, device) in world.devices.iter().enumerate() {
        whole_here(n, device.branch()).await?;
        tills_agree(n, device, world.hub).await?;
    }
    debts_agree(world).await?;
    let found = Found::read(world).await?;
    facts_are_there_once(world, &found).await?;
    returns_and_tills_hold(world, &found.given_up).await?;
    fields_end_as_they_must(world, &found)?;
    conflicts_are_true(world, plan, &found)?;
    the_hub_is_sound(world).await
}

/// Convergence by count and hash, and a device with nothing left to do.
async fn tills_agree(n: usize, device: &crate::device::Device, hub: &Hub) -> Result<()> {
    for proof in device.engine(|engine| async move { engine.verify().await }).await??.tables {
        if let Some(id) = proof.differences.first().map(|one| &one.id) {
            let there = hub.rows(&format!("select * from public.{} where id = '{id}'", proof.table)).await?;
            let here = device.branch().sqlite3(&format!("SELECT * FROM {} WHERE id = '{id}'", proof.table));
            let queue = device.branch().sqlite3(&format!("SELECT * FROM sync_queue WHERE record_id = '{id}'"));
            bail!("device {n} and the hub differ: {proof:?}; here {here:?}, there {there:?}, on the way {queue:?}");
        }
        ensure!(proof.equal, "device {n} and the hub differ: {proof:?}");
    }
    let branch = device.branch();
    for (what, table, condition) in [
        ("dangling references", "pragma_foreign_key_check", "true"),
        ("unsent changes", "sync_queue", "synced_at IS NULL"),
        ("held changes", "sync_held", "true"),
        ("rows kept aside", "sync_unapplied", "true"),
        ("rows of another computer's own", "till_notes", "device_id <> (SELECT device_id FROM sync_identity)"),
        ("staged rows", "sync_staged", "true"),
        ("ties of staged rows", "sync_staged_links", "true"),
        ("batches without an answer", "sync_batch", "true"),
        ("streams not read to their head", "sync_cursors", "after <> head OR staged IS NOT NULL OR resync <> 0"),
        (
            "balances that are not the sum of their movements",
            "stock_balances b",
            "on_hand_milli IS NOT (SELECT coalesce(sum(quantity_milli), 0) FROM stock_movements m
             WHERE m.product_id = b.product_id AND m.branch_id = b.branch_id)",
        ),
        (
            "customers whose kept debt is not the sum of their entries",
            "party_balances b",
            "balance_paise IS NOT (SELECT coalesce(sum(amount_paise), 0) FROM ledger_entries e WHERE e.customer_id = b.party_id)",
        ),
        (
            "products whose kept stock is not that of the balances",
            "(SELECT * FROM product_stock EXCEPT SELECT * FROM product_stock_as_it_is)",
            "true",
        ),
        (
            "products without kept stock",
            "(SELECT * FROM product_stock_as_it_is EXCEPT SELECT * FROM product_stock)",
            "true",
        ),
    ] {
        let count = branch.count(table, condition).await?;
        if count > 0 {
            let some = branch.sqlite3(&format!("SELECT * FROM {table} WHERE {condition} LIMIT 3"));
            bail!("device {n} has {count} {what}: {some:?}");
        }
    }
    Ok(())
}

/// What the hub holds in the end.
struct Found {
    /// By place: the value, and none for NULL. Records that are not there have no places.
    fields: BTreeMap<Place, Option<String>>,
    deleted: BTreeSet<usize>,
    /// Values that lost, and are kept where a person can see them.
    kept: BTreeSet<(String, String, String)>,
    /// Ids whose insert was given up by a person.
    given_up: BTreeSet<String>,
    conflicts: Vec<Value>,
}

impl Found {
    async fn read(world: &World) -> Result<Self> {
        let org = &world.shop.org_id;
        let (mut fields, mut deleted) = (BTreeMap::new(), BTreeSet::new());
        for kind in [Kind::Product, Kind::Customer, Kind::Draft, Kind::Shelf, Kind::Estimate] {
            for row in world.hub.rows(&format!("select * from public.{} where org_id = '{org}'", kind.table())).await? {
                let Some(record) = world.oracle.number(&said(&row["id"])) else { continue };
                for field in kind.fields() {
                    fields.insert((record, *field), (!row[*field].is_null()).then(|| said(&row[*field])));
                }
                if !row["deleted_at"].is_null() {
                    deleted.insert(record);
                }
            }
        }
        let mut kept = BTreeSet::new();
        let conflicts =
            world.hub.rows(&format!("select * from public.sync_conflicts where org_id = '{org}' order by id")).await?;
        for conflict in &conflicts {
            for side in ["ours", "theirs"] {
                kept.insert((said(&conflict["record_id"]), said(&conflict["field"]), said(&conflict[side])));
            }
        }
        let mut devices = BTreeSet::new();
        for device in &world.devices {
            devices.extend(device.branch().ask("SELECT device_id FROM sync_identity").await?);
        }
        let mut given_up = BTreeSet::new();
        let held = format!("select * from sync.held where org_id = '{org}'");
        for unit in world.hub.rows(&held).await? {
            // What a computer left behind whose disk was set back, and who has another name since, stays for its owner to see.
            let forsaken = !devices.contains(&said(&unit["device_id"]));
            ensure!(
                forsaken || unit["state"] == "discarded",
                "the hub still holds a change nobody gave up: {}",
                unit["verdict"]
            );
            for change in unit["changes"].as_array().into_iter().flatten() {
                if change["o"] == "I" {
                    given_up.insert(said(&change["id"]));
                }
                for (field, value) in change["d"].as_object().into_iter().flatten() {
                    kept.insert((said(&change["id"]), field.clone(), said(value)));
                }
            }
        }
        Ok(Self { fields, deleted, kept, given_up, conflicts })
    }
}

/// No loss and no duplicate among what only ever happens once; goods and money conserved; numbers unique.
async fn facts_are_there_once(world: &World, found: &Found) -> Result<()> {
    let org = &world.shop.org_id;
    let mut amounts: BTreeMap<&str, i64> = BTreeMap::new();
    for table in FACTS {
        let id = if table == "till_notes" { "note" } else { "id" };
        let rows = world.hub.rows(&format!("select {id} as id from public.{table} where org_id = '{org}'")).await?;
        let there: BTreeSet<String> = rows.iter().map(|row| said(&row["id"])).collect();
        for (id, fact) in world.oracle.facts.iter().filter(|(_, fact)| fact.table == table) {
            if there.contains(id) {
                *amounts.entry(table).or_default() += fact.amount;
            } else {
                let excused = fact.perhaps || found.given_up.contains(id);
                ensure!(excused, "lost: {id} of {table}, written in step {}", fact.step);
            }
        }
        for id in &there {
            let known = world.oracle.facts.contains_key(id) || world.oracle.number(id).is_some();
            ensure!(known, "{id} of {table} was written by nobody");
        }
    }
    for (table, column) in SUMS {
        let sum = format!("select coalesce(sum({column}), 0)::bigint from public.{table} where org_id = '{org}'");
        let sum = world.hub.value(&sum).await?.as_i64().unwrap_or_default();
        let written = amounts.get(table).copied().unwrap_or_default();
        ensure!(sum == written, "{table} sum up to {sum} and not to {written}");
    }
    let twice = world
        .hub
        .rows(&format!(
            "select number from public.invoices where org_id = '{org}' and number is not null group by number having count(*) > 1"
        ))
        .await?;
    ensure!(twice.is_empty(), "a bill's number was given twice: {twice:?}");
    let sold = format!(
        "select regexp_replace(number, '[0-9]+$', '') as series, count(*) as bills, max(substring(number from '[0-9]+$')::int) as last
         from public.invoices where org_id = '{org}' and till_code is not null group by 1"
    );
    for series in world.hub.rows(&sold).await? {
        ensure!(series["bills"] == series["last"] || !found.given_up.is_empty(), "a series has gaps: {series}");
    }
    Ok(())
}

/// Each field ends as one of its writes that nobody saw and changed again; every other such write is kept for people to see.
fn fields_end_as_they_must(world: &World, found: &Found) -> Result<()> {
    let oracle = &world.oracle;
    for (n, record) in &oracle.records {
        let excused = record.perhaps || record.purged || found.given_up.contains(&record.id);
        let there = found.fields.contains_key(&(*n, record.kind.fields()[0]));
        ensure!(there || excused, "lost: {record:?} of step {n}");
        if there && !record.removed {
            ensure!(!found.deleted.contains(n), "{record:?} of step {n} is deleted, though nobody deleted it");
        }
        if !there {
            continue;
        }
        for field in record.kind.fields() {
            let place = (*n, *field);
            let value = found.fields.get(&place).cloned().flatten();
            let end = value.as_deref().and_then(step_in);
            let given_up = |step: usize| {
                let text = if *field == "price_paise" { step.to_string() } else { format!("w{step}") };
                found.kept.contains(&(record.id.clone(), (*field).to_owned(), text))
            };
            let steps: Vec<(usize, bool)> = oracle
                .deeds
                .range((place, 0)..=(place, usize::MAX))
                .map(|((_, step), deed)| (*step, deed.perhaps))
                .collect();
            if let Some(end) = end {
                ensure!(
                    steps.iter().any(|(step, _)| *step == end),
                    "{field} of {record:?} holds {value:?}, which nobody wrote"
                );
            }
            for (step, perhaps) in &steps {
                if Some(*step) == end || *perhaps || given_up(*step) {
                    continue;
                }
                if let Some(end) = end {
                    let undone = oracle.had_seen(place, *step, end);
                    ensure!(
                        !undone,
                        "{field} of {record:?} is that of step {end}, though step {step} had seen it and came after"
                    );
                }
                let followed = steps.iter().any(|(later, _)| later != step && oracle.had_seen(place, *later, *step));
                ensure!(
                    followed,
                    "lost: {field} of {record:?} as step {step} wrote it; it is {value:?}, and no conflict tells of it"
                );
            }
        }
    }
    Ok(())
}

/// A recorded conflict is one: neither side had seen the other, and the later one won.
fn conflicts_are_true(world: &World, plan: &Plan, found: &Found) -> Result<()> {
    for conflict in &found.conflicts {
        if conflict["kind"] != "edit" {
            continue;
        }
        let (ours, theirs) = (said(&conflict["ours_hlc"]), said(&conflict["theirs_hlc"]));
        let theirs_won = conflict["winner"] == "theirs";
        ensure!(theirs_won == (theirs > ours), "the earlier edit won: {conflict}");
        let Some(record) = world.oracle.number(&said(&conflict["record_id"])) else { continue };
        let kind = world.oracle.records[&record].kind;
        let Some(field) = kind.fields().iter().find(|field| conflict["field"] == **field) else { continue };
        let (Some(a), Some(b)) = (step_in(&said(&conflict["ours"])), step_in(&said(&conflict["theirs"]))) else {
            continue;
        };
        let place = (record, *field);
        let seen = world.oracle.had_seen(place, a, b) || world.oracle.had_seen(place, b, a);
        ensure!(!seen || plan.doubles, "no conflict at all, one had seen the other: {conflict}");
    }
    Ok(())
}

/// The hub's own bookkeeping.
async fn the_hub_is_sound(world: &World) -> Result<()> {
    let org = &world.shop.org_id;
    let ahead = world
        .hub
        .value(&format!(
            "select count(*) from sync.changes c join sync.streams s on s.id = c.stream_id
             where s.org_id = '{org}' and c.max_hlc > sync.stamp(sync.now_ms() + 60000)"
        ))
        .await?;
    ensure!(ahead == 0, "{ahead} stamps are from the future");
    for device in &world.devices {
        let queue = "SELECT coalesce(max(id), 0) || ' ' || (SELECT device_id FROM sync_identity) FROM sync_queue";
        let text = device.branch().ask(queue).await?.unwrap_or_default();
        let Some((last, device)) = text.split_once(' ') else { bail!("a device without a name") };
        let there =
            format!("select coalesce(max(last), 0) from sync.ledger where org_id = '{org}' and device_id = '{device}'");
        let there = world.hub.value(&there).await?;
        ensure!(there == last.parse::<i64>()?, "the hub has counted {there} changes of a device that has made {last}");
    }
    let dangling = world
        .hub
        .rows(&format!(
            "select m.id from public.stock_movements m where m.org_id = '{org}'
               and not exists (select 1 from public.products p where p.org_id = m.org_id and p.id = m.product_id)
             union all select a.id from public.payment_allocations a where a.org_id = '{org}'
               and not exists (select 1 from public.payments p where p.org_id = a.org_id and p.id = a.payment_id)
             union all select d.id from public.estimate_deposits d where d.org_id = '{org}'
               and not exists (select 1 from public.estimates e where e.org_id = d.org_id and e.branch_id = d.branch_id and e.id = d.estimate_id)"
        ))
        .await?;
    ensure!(dangling.is_empty(), "rows of the hub have lost their parents: {dangling:?}");
    Ok(())
}

/// Returns a JSON value as text, without quotes.
fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
