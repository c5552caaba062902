//! What must be true of sales and debts.

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
