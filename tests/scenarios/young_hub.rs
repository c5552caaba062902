//! A hub whose planner has no statistics yet, or those of an empty shop: what it reads for a change must not grow with all it holds.

use branchline_tests::{Hub, HubOptions};
use color_eyre::eyre::Result;

use crate::kit::{number, settle, two_branches};

/// Rows of each kind.
const MANY: i64 = 3_000;

/// Most rows and index entries that are read for one change.
const A_FEW: i64 = 100;

/// Returns how many rows and index entries have been read so far of what syncs and of the hub's own books.
async fn read(hub: &Hub) -> Result<i64> {
    // A server tells its counts once it has been idle for ten seconds, or at once when it ends.
    hub.end_connections("authenticator").await?;
    number(
        hub,
        "select (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname in ('public', 'sync'))::bigint
              + (select sum(seq_tup_read) from pg_stat_user_tables where schemaname in ('public', 'sync'))::bigint",
    )
    .await
}

#[tokio::test]
async fn a_hub_that_knows_nothing_of_its_sizes_reads_a_few_rows_for_each_change() -> Result<()> {
    let hub = Hub::start(HubOptions::default()).await?;
    let (_shop, mum, _pun) = two_branches(&hub).await?;
    mum.add_product("Ring", 100).await?;
    settle(&[&mum]).await?;
    // The statistics are those of a shop with one product, and stay so.
    hub.sql(
        "do $$ declare t text; begin
           for t in select relid::regclass::text from pg_stat_user_tables where schemaname in ('public', 'sync') loop
             execute format('alter table %s set (autovacuum_enabled = off)', t);
           end loop;
         end $$; analyze",
    )
    .await?;
    mum.run(&format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
         INSERT INTO products (id, name, price_paise) SELECT printf('018f0000-0000-7000-8000-%012x', i), 'Many ' || i, 100 FROM n;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
         INSERT INTO invoices (id, business_date) SELECT printf('018f0000-0000-7000-8001-%012x', i), '2026-01-01' FROM n;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
         INSERT INTO invoice_lines (id, invoice_id, position, name, quantity_milli, price_paise)
             SELECT printf('018f0000-0000-7000-8002-%012x', i), printf('018f0000-0000-7000-8001-%012x', i), 1, 'Line', 1000, 100 FROM n"
    ))
    .await?;
    let mut before = read(&hub).await?;
    for (what, sql) in [
        ("added", ""),
        (
            "edited",
            "UPDATE products SET price_paise = 200 WHERE name LIKE 'Many%';
             UPDATE invoices SET notes = 'again' WHERE id LIKE '018f0000-0000-7000-8001-%';
             UPDATE invoice_lines SET name = 'again' WHERE id LIKE '018f0000-0000-7000-8002-%'",
        ),
    ] {
        if !sql.is_empty() {
            mum.run(sql).await?;
        }
        settle(&[&mum]).await?;
        let after = read(&hub).await?;
        assert!(after > before, "because what was read for {MANY} rows has been counted");
        let each = (after - before) / (3 * MANY);
        assert!(each < A_FEW, "because {each} rows read for each that was {what} are whole tables");
        before = after;
    }
    hub.stop().await;
    Ok(())
}
