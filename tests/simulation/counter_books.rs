//! What must be true of sales, debts, returns and tills.

use std::collections::BTreeSet;

use branchline_domain::people::chain::AuditFaultKind;
use branchline_tests::Hub;
use color_eyre::eyre::{Result, ensure};

use crate::world::World;

/// Finds sales of a counter, among the rows for which `shop` holds, whose lines do not make up the total, whose goods did not leave, or did not come back once
/// they were cancelled.
pub fn uneven(shop: &str) -> String {
    format!(
        "SELECT CAST(i.id AS text) || ' (' || i.status || '): ' || i.total_paise || ' with ' || i.round_off_paise || ' of rounding, lines '
                || coalesce(CAST(l.total AS text), 'none') || ', goods ' || coalesce(CAST(l.goods AS text), 'none') || ', moved '
                || coalesce(CAST(m.goods AS text), 'none') || ', sold ' || coalesce(CAST(m.sold AS text), 'none') AS told FROM invoices AS i
         LEFT JOIN (SELECT invoice_id, sum(total_paise) AS total, sum(quantity_milli) AS goods FROM invoice_lines WHERE {shop}
                    GROUP BY invoice_id) AS l ON l.invoice_id = i.id
         LEFT JOIN (SELECT source_id, sum(quantity_milli) AS goods, sum(CASE reason WHEN 'sale' THEN quantity_milli ELSE 0 END) AS sold
                    FROM stock_movements WHERE {shop} GROUP BY source_id) AS m ON m.source_id = i.id
         WHERE {shop} AND i.till_code IS NOT NULL AND i.status <> 'draft' AND (
             coalesce(l.total, 0) + i.round_off_paise <> i.total_paise OR coalesce(l.goods, 0) <> -coalesce(m.sold, 0)
             OR coalesce(m.goods, 0) <> CASE i.status WHEN 'cancelled' THEN 0 ELSE -coalesce(l.goods, 0) END)"
    )
}

/// Every computer of the shop, in whatever branch, knows the same debts as the hub.
pub async fn debts_agree(world: &World) -> Result<()> {
    let debts = |rows: &str| {
        format!(
            "SELECT string_agg(customer_id || ' owes ' || owed, ', ' ORDER BY customer_id) FROM (
               SELECT CAST(customer_id AS text) AS customer_id, CAST(sum(amount_paise) AS bigint) AS owed FROM {rows}
               GROUP BY customer_id) AS debts"
        )
    };
    let there = debts(&format!("public.ledger_entries WHERE org_id = '{}'", world.shop.org_id));
    let there = world.hub.value(&there).await?.as_str().map(str::to_owned);
    for (n, device) in world.devices.iter().enumerate() {
        let here = device.branch().ask(&debts("ledger_entries")).await?;
        ensure!(here == there, "device {n} and the hub know other debts: here {here:?}, there {there:?}");
    }
    Ok(())
}

/// Tables whose rows are written once, or followed one by one.
pub const FACTS: [&str; 19] = [
    "suppliers",
    "invoices",
    "invoice_lines",
    "stock_movements",
    "payments",
    "payment_allocations",
    "ledger_entries",
    "credit_notes",
    "credit_note_lines",
    "credit_uses",
    "shifts",
    "cash_movements",
    "shift_closings",
    "shelves",
    "shelf_counts",
    "estimates",
    "estimate_lines",
    "estimate_deposits",
    "till_notes",
];

/// Those whose amounts must sum up to what was written.
pub const SUMS: [(&str, &str); 7] = [
    ("stock_movements", "quantity_milli"),
    ("payments", "amount_paise"),
    ("ledger_entries", "amount_paise"),
    ("credit_notes", "total_paise"),
    ("credit_note_lines", "quantity_milli"),
    ("credit_uses", "amount_paise"),
    ("cash_movements", "amount_paise"),
];

/// Finds credit notes, among the rows for which `shop` holds, whose lines do not make up the total, or whose goods did not come back. A computer
/// may hear of a note, in everybody's stream, before it hears of the goods, in the branch's; another branch's it does not hear of at all.
pub fn uneven_notes(shop: &str, with_goods: bool) -> String {
    format!(
        "SELECT CAST(c.id AS text) || ' of ' || c.total_paise AS told FROM credit_notes AS c
         LEFT JOIN (SELECT credit_note_id, sum(total_paise) AS total, sum(quantity_milli) AS goods FROM credit_note_lines WHERE {shop}
                    GROUP BY credit_note_id) AS l ON l.credit_note_id = c.id
         LEFT JOIN (SELECT source_id, sum(quantity_milli) AS goods FROM stock_movements WHERE {shop} AND source_table = 'credit_notes'
                    GROUP BY source_id) AS m ON m.source_id = c.id
         WHERE {shop} AND (coalesce(l.total, 0) + c.round_off_paise <> c.total_paise OR {with_goods} AND coalesce(l.goods, 0) <> coalesce(m.goods, 0))"
    )
}

/// Returns and tills at rest: what came back too often is a card everywhere, numbers of credit notes and of Z reports follow each other, and
/// what each computer did is told in a chain that holds.
pub async fn returns_and_tills_hold(world: &World, given_up: &BTreeSet<String>) -> Result<()> {
    for (n, device) in world.devices.iter().enumerate() {
        let branch = device.branch();
        let unseen = "(SELECT invoice_line_id FROM credit_note_lines GROUP BY invoice_line_id HAVING sum(quantity_milli) > max(sold_milli))";
        let unseen =
            branch.count(unseen, "invoice_line_id NOT IN (SELECT invoice_line_id FROM overreturned_lines)").await?;
        ensure!(unseen == 0, "device {n} shows no card of {unseen} lines of which more came back than was sold");
        let audit = device.engine(|engine| async move { engine.verify_audit().await }).await??;
        // Its triggers were wound to another clock, so that their text is not the engine's.
        let fault = audit.faults.iter().find(|fault| fault.kind != AuditFaultKind::TriggerMissing);
        ensure!(fault.is_none(), "the log does not hold as device {n} has it: {fault:?}");
    }
    for (table, what) in [("credit_notes", "credit note"), ("shift_closings", "Z report")] {
        numbers_follow(world.hub, &world.shop.org_id, (table, what), given_up).await?;
    }
    Ok(())
}

async fn numbers_follow(hub: &Hub, org: &str, (table, what): (&str, &str), given_up: &BTreeSet<String>) -> Result<()> {
    let series = format!(
        "select regexp_replace(number, '[0-9]+$', '') as series, count(*) as written, count(distinct number) as numbers,
                max(substring(number from '[0-9]+$')::int) as last
         from public.{table} where org_id = '{org}' group by 1"
    );
    for series in hub.rows(&series).await? {
        ensure!(series["written"] == series["numbers"], "a {what}'s number was given twice: {series}");
        ensure!(series["written"] == series["last"] || !given_up.is_empty(), "a series of {what}s has gaps: {series}");
    }
    Ok(())
}
