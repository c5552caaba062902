//! What was fetched in many pages is written in portions: nobody at the counter waits, no bill is seen by halves, and whatever ends it,
//! the next session goes on.

use std::time::{Duration, Instant};

use branchline_domain::sync::progress::Phase;
use branchline_domain::sync::status::{Direction, SyncReport};
use branchline_engine::Error;
use branchline_tests::{Branch, Hub, TestShop};
use color_eyre::eyre::Result;
use sqlx::Connection as _;
use tokio::task::JoinHandle;

use crate::kit::{Workshop, all_equal, number, on_hub, settle, two_branches};

/// Customers enough for several pages.
const MANY: i64 = 30_000;

async fn customers(hub: &Hub, shop: &TestShop, count: i64) -> Result<()> {
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, {count}) n",
        shop.org_id
    ))
    .await?;
    Ok(())
}

/// Writes bills on the hub, each with three lines, what left the shelf for it, and what was paid: every third bill together with the
/// one before.
async fn bills(hub: &Hub, shop: &TestShop, count: i64) -> Result<()> {
    hub.sql(&format!(
        "with b as (select org_id, id from public.branches where org_id = '{0}' and code = 'PUN'),
         p as (insert into public.products (org_id, name, price_paise) values ('{0}', 'Ring', 100) returning id),
         i as (insert into public.invoices (id, org_id, branch_id, number, status, business_date, customer_name, total_paise)
               select md5('bill ' || n)::uuid, b.org_id, b.id, 'N' || n, 'draft', current_date, 'B' || n, 300 from b, generate_series(1, {1}) n
               returning id, org_id, branch_id, number),
         l as (insert into public.invoice_lines (org_id, branch_id, invoice_id, position, product_id, name, quantity_milli, price_paise, total_paise)
               select i.org_id, i.branch_id, i.id, k, p.id, 'Ring', 1000, 100, 100 from i, p, generate_series(1, 3) k),
         m as (insert into public.stock_movements (org_id, branch_id, product_id, quantity_milli, reason, source_table, source_id, business_date)
               select i.org_id, i.branch_id, p.id, -3000, 'sale', 'invoices', i.id, current_date from i, p),
         d as (select i.*, substr(i.number, 2)::integer - (substr(i.number, 2)::integer % 3 = 0)::integer as payer from i),
         y as (insert into public.payments (id, org_id, branch_id, mode, direction, amount_paise, business_date)
               select md5('payment ' || payer)::uuid, org_id, branch_id, 'cash', 'in', 300 * count(*), current_date from d
               group by payer, org_id, branch_id)
         insert into public.payment_allocations (org_id, branch_id, payment_id, invoice_id, amount_paise)
         select org_id, branch_id, md5('payment ' || payer)::uuid, id, 300 from d",
        shop.org_id, count
    ))
    .await?;
    Ok(())
}

/// Bills that lack a line, a movement, or a paisa of what was paid.
const HALVES: &str = "SELECT count(*) FROM invoices AS i WHERE i.customer_name LIKE 'B%' AND (
     (SELECT count(*) FROM invoice_lines AS l WHERE l.invoice_id = i.id) <> 3
     OR (SELECT coalesce(sum(a.amount_paise), 0) FROM payment_allocations AS a WHERE a.invoice_id = i.id) <> 300
     OR i.id NOT IN (SELECT source_id FROM stock_movements))";

async fn pune(hub: &Hub, shop: &TestShop) -> Result<Branch> {
    Branch::joined(hub, &shop.managers[1]).await
}

/// Begins a session.
#[expect(clippy::disallowed_methods, reason = "the story waits for it")]
fn begin(branch: &Branch) -> JoinHandle<Result<SyncReport, Error>> {
    let engine = branch.engine().clone();
    tokio::spawn(async move { engine.sync_now(Direction::Both).await })
}

/// Sells in another program all through `session`; returns how long the longest sale waited for the lock, and how many there were.
async fn sell_meanwhile<T>(branch: &Branch, session: impl Future<Output = T>) -> Result<(T, Duration, u64)> {
    let mut till = branch.foreign().await?;
    let mut session = std::pin::pin!(session);
    let (mut longest, mut sales) = (Duration::ZERO, 0);
    loop {
        let asked = Instant::now();
        sqlx::query("INSERT INTO customers (name) VALUES ('Sold meanwhile')").execute(&mut till).await?;
        longest = longest.max(asked.elapsed());
        sales += 1;
        tokio::select! {
            done = &mut session => {
                till.close().await?;
                return Ok((done, longest, sales));
            }
            () = tokio::time::sleep(Duration::from_millis(5)) => {}
        }
    }
}

#[tokio::test]
async fn a_shop_goes_on_selling_while_a_restored_hub_is_compared_and_fetched_anew() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    customers(&hub, &shop, MANY).await?;
    settle(&[&mum, &pun]).await?;
    hub.sql(&format!(
        "begin; set local branchline.purge = 'on'; delete from public.customers where org_id = '{0}' and name in ('Customer 7', 'Customer 8');
         delete from sync.changes c using sync.streams s where s.id = c.stream_id and s.org_id = '{0}' and c.op = 'D'; commit;
         update sync.streams set epoch = gen_random_uuid() where org_id = '{0}'",
        shop.org_id
    ))
    .await?;
    let began = Instant::now();
    let (report, longest, sales) = sell_meanwhile(&mum, mum.sync()).await?;
    let report = report?;
    println!(
        "{} records anew in {:?}; {sales} sales meanwhile, the longest waited {longest:?}",
        report.pulled,
        began.elapsed()
    );
    assert!(report.pulled >= MANY - 2, "because everything is fetched anew: {report:?}");
    assert!(began.elapsed() < Duration::from_secs(180), "because the comparison goes by keys: {:?}", began.elapsed());
    assert!(longest < Duration::from_secs(3), "because the lock is let go between portions: {longest:?}");
    settle(&[&mum, &pun]).await?;
    settle(&[&mum, &pun]).await?;
    let there = on_hub(&hub, &shop, "customers", "name in ('Customer 7', 'Customer 8')").await?;
    assert_eq!(there, 2, "because what a restored hub lost is offered again, once");
    let sold = i64::try_from(sales)?;
    assert_eq!(on_hub(&hub, &shop, "customers", "name = 'Sold meanwhile'").await?, sold, "because no sale is lost");
    assert_eq!(pun.count("customers", "true").await?, MANY + sold, "because nothing comes twice");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn bills_of_a_long_fetch_are_never_seen_by_halves() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    bills(&hub, &shop, 1500).await?;
    let anew = pune(&hub, &shop).await?;
    let session = begin(&anew);
    let mut seen = std::collections::BTreeSet::new();
    while !session.is_finished() {
        assert_eq!(anew.ask(HALVES).await?.as_deref(), Some("0"), "because a document is whole or not there");
        seen.insert(anew.count("invoices", "true").await?);
    }
    session.await??;
    assert_eq!(anew.count("invoices", "true").await?, 1500);
    assert_eq!(anew.ask(HALVES).await?.as_deref(), Some("0"));
    assert!(seen.iter().any(|n| (1..1500).contains(n)), "because they were written in portions: {seen:?}");
    let stock = anew.ask("SELECT sum(on_hand_milli) FROM stock_balances").await?;
    assert_eq!(stock.as_deref(), Some("-4500000"), "because every movement counts once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun, &anew]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_fetch_that_is_stopped_between_two_portions_goes_on_behind_the_last() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    customers(&hub, &shop, 8000).await?;
    bills(&hub, &shop, 1500).await?;
    let anew = pune(&hub, &shop).await?;
    let mut stops = 0;
    for share in [1, 4, 7] {
        let mut status = anew.engine().watch_status();
        let session = begin(&anew);
        let wanted = MANY_ROWS / 8 * share / 4;
        loop {
            let progress = status.borrow_and_update().progress.clone();
            if session.is_finished() || progress.is_some_and(|p| p.phase == Phase::Saving && p.done > wanted) {
                break;
            }
            tokio::time::timeout(Duration::from_millis(200), status.changed()).await.ok();
        }
        anew.engine().cancel_operation();
        stops += i64::from(session.await?.is_err());
        assert_eq!(anew.ask(HALVES).await?.as_deref(), Some("0"), "because a document is whole or not there");
        // One whose news may be here already, and one whose news may not.
        anew.run(
            "UPDATE customers SET phone = 'unsent' WHERE name = 'Customer 1';
             UPDATE customers SET phone = 'unsent' WHERE id = (SELECT max(id) FROM customers)",
        )
        .await?;
    }
    assert!(stops > 0, "because at least one of them was stopped half-way");
    anew.sync().await?;
    assert_eq!(anew.count("invoices", "true").await?, 1500);
    assert_eq!(anew.count("customers", "true").await?, 8000, "because each came once");
    assert_eq!(anew.count("sync_staged", "true").await?, 0, "because nothing is left over");
    settle(&[&anew, &mum, &pun]).await?;
    let there = number(
        &hub,
        &format!("select count(*) from public.customers where org_id = '{}' and phone = 'unsent'", shop.org_id),
    )
    .await?;
    assert!(there >= 1, "because an edit between two portions is sent like any other");
    assert_eq!(anew.count("customers", "phone = 'unsent'").await?, there, "because no portion undid it");
    all_equal(&[&mum, &pun, &anew]).await?;
    hub.leave();
    Ok(())
}

/// Rows that come in the story above.
const MANY_ROWS: i64 = 8000 + 1500 * 7;
