//! Proof and repair: rows tampered with behind the triggers' back, on either side, are named exactly and put right; nothing is lost.

use std::collections::BTreeSet;

use branchline_domain::records::conflict::Conflict;
use branchline_domain::sync::scope::{Scope, Share};
use branchline_domain::sync::verify::{Asker, DifferenceKind, Repair, Verification, VerifySettings};
use branchline_domain::sync::watchdog::AlertKind;
use branchline_engine::Code;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{Workshop, all_equal, number, on_hub, settle, two_branches};

const HOUR: i64 = 3_600_000;

/// Writes on the hub so that no trigger hears of it.
pub async fn behind_the_hub(hub: &Hub, table: &str, sql: &str) -> Result<()> {
    hub.sql(&format!(
        "begin; alter table public.{table} disable trigger user; {sql}; alter table public.{table} enable trigger user; commit"
    ))
    .await?;
    Ok(())
}

/// Writes on a branch so that nothing is captured.
pub async fn behind_the_branch(branch: &Branch, sql: &str) -> Result<()> {
    branch.run(&format!("UPDATE sync_guard SET applying = 1; {sql}; UPDATE sync_guard SET applying = 0")).await
}

/// What differs: table, name, how, and the fields with both values.
pub fn named(run: &Verification) -> BTreeSet<String> {
    let told = run.tables.iter().flat_map(|table| table.differences.iter().map(move |one| (&table.table, one)));
    told.map(|(table, one)| {
        let word = match one.kind {
            DifferenceKind::MissingHere => "not here",
            DifferenceKind::MissingAtHub => "not there",
            DifferenceKind::Different => "differs",
        };
        let said = |value: &Option<branchline_domain::messages::Message>| {
            value.as_ref().map_or_else(|| "(empty)".to_owned(), ToString::to_string)
        };
        let fields: Vec<String> =
            one.fields.iter().map(|f| format!(" {}: {} / {}", f.title, said(&f.here), said(&f.hub))).collect();
        format!("{table}: {} {word}{}", one.label, fields.join(","))
    })
    .collect()
}

/// What a repair did, by name.
pub fn repaired(run: &Verification) -> BTreeSet<(String, Repair)> {
    let told = run.tables.iter().flat_map(|table| &table.differences);
    told.filter_map(|one| Some((one.label.to_string(), one.repair?))).collect()
}

pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    items.into_iter().collect()
}

/// A final bill of one line with this number, and its payment.
async fn bill(branch: &Branch, number: &str) -> Result<()> {
    branch
        .run(&format!(
            "INSERT INTO invoices (customer_name, total_paise) VALUES ('for {number}', 100);
             INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise)
                 SELECT id, 1, 'Clasp', 1000, 100 FROM invoices WHERE customer_name = 'for {number}';
             UPDATE invoices SET status = 'final', number = '{number}' WHERE customer_name = 'for {number}';
             INSERT INTO payments (mode, direction, amount_paise, business_date, reference) VALUES ('cash', 'in', 100, '2026-11-21', '{number}');
             INSERT INTO payment_allocations (payment_id, invoice_id, amount_paise)
                 SELECT p.id, i.id, 100 FROM payments AS p, invoices AS i WHERE p.reference = '{number}' AND i.number = '{number}'"
        ))
        .await
}

async fn open_conflicts(branch: &Branch) -> Result<Vec<Conflict>> {
    Ok(branch.engine().conflicts(false, 0, 50).await?.rows)
}

#[tokio::test]
pub async fn what_was_tampered_with_on_either_side_is_named_and_put_right_with_nothing_lost() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let org = &shop.org_id;
    for (name, price) in [("Ring", 10_000), ("Chain", 20_000), ("Anklet", 30_000)] {
        mum.add_product(name, price).await?;
    }
    mum.run("INSERT INTO customers (name, phone) VALUES ('Asha', '98200'), ('Bharat', '98201')").await?;
    settle(&[&mum, &pun]).await?;

    behind_the_hub(&hub, "products", &format!("delete from public.products where org_id = '{org}' and name = 'Chain'"))
        .await?;
    behind_the_hub(
        &hub,
        "customers",
        &format!("update public.customers set phone = '00000' where org_id = '{org}' and name = 'Asha'"),
    )
    .await?;
    behind_the_hub(
        &hub,
        "suppliers",
        &format!("insert into public.suppliers (org_id, name) values ('{org}', 'Gold House')"),
    )
    .await?;
    behind_the_branch(
        &mum,
        "UPDATE products SET price_paise = 15000, updated_at = updated_at + 60000 WHERE name = 'Ring';
         INSERT INTO products (org_id, name, price_paise) SELECT org_id, 'Bangle', 500 FROM products LIMIT 1;
         DELETE FROM customers WHERE name = 'Bharat'",
    )
    .await?;
    // What waits, and what only just happened elsewhere, is no difference.
    hub.reshape("alter table public.products add constraint no_odd_names check (name <> 'Odd') not valid").await?;
    mum.add_product("Odd", 100).await?;
    pun.add_product("Fresh", 100).await?;
    pun.sync().await?;

    let run = mum.engine().verify().await?;
    let told = set([
        "customers: Asha differs Phone: 98200 / 00000",
        "customers: Bharat not here",
        "products: Bangle not there",
        "products: Chain not there",
        "suppliers: Gold House not here",
    ]
    .map(str::to_owned));
    let mut found = named(&run);
    let ring = found.iter().find(|words| words.contains("Ring")).cloned().unwrap_or_default();
    assert!(ring.starts_with("products: Ring differs Price: ₹150.00 / ₹100.00, Updated: "), "{ring}");
    found.remove(&ring);
    assert_eq!(found, told, "because exactly what was tampered with differs");
    assert_eq!((run.differing, run.open, run.waiting), (6, 6, 1), "because what the hub refused is known to wait");
    assert!(run.words.contains("6 records differ from the hub. Nothing is lost"), "{}", run.words);
    let alerts: Vec<AlertKind> = mum.engine().status().await?.alerts.iter().map(|alert| alert.kind).collect();
    assert_eq!(alerts, [AlertKind::Held, AlertKind::Differs], "because a person must know");

    let run = mum.engine().repair().await?;
    assert_eq!((run.differing, run.open), (6, 0), "because all can be put right: {run:?}");
    assert_eq!(
        repaired(&run),
        set([
            ("Asha".to_owned(), Repair::Merged),
            ("Bangle".to_owned(), Repair::Sent),
            ("Bharat".to_owned(), Repair::Fetched),
            ("Chain".to_owned(), Repair::Sent),
            ("Gold House".to_owned(), Repair::Fetched),
            ("Ring".to_owned(), Repair::Merged),
        ])
    );
    let again = mum.engine().verify().await?;
    assert_eq!((again.differing, named(&again)), (0, BTreeSet::new()), "because both sides are equal now");
    assert_eq!(on_hub(&hub, &shop, "products", "name in ('Chain', 'Bangle')").await?, 2, "because both were offered");
    assert_eq!(mum.count("customers", "name = 'Bharat'").await?, 1, "because the hub still had it");
    let price = mum.ask("SELECT price_paise FROM products WHERE name = 'Ring'").await?;
    assert_eq!(price.as_deref(), Some("15000"), "because it was written later than what the hub has");
    // Of what met, both values are kept and shown, whichever won.
    let met: BTreeSet<String> = open_conflicts(&mum)
        .await?
        .iter()
        .map(|c| format!("{} {}: {} / {}", c.label, c.title, c.ours.value.shown, c.theirs.value.shown))
        .collect();
    assert_eq!(met, set(["Asha Phone: 00000 / 98200", "Ring Price: ₹100.00 / ₹150.00"].map(str::to_owned)));

    // The other branch never heard of what happened behind the triggers: it repairs itself.
    pun.sync().await?;
    let run = pun.engine().repair().await?;
    assert_eq!(run.open, 0, "{run:?}");
    assert_eq!(pun.count("suppliers", "name = 'Gold House'").await?, 1);
    hub.reshape("alter table public.products drop constraint no_odd_names").await?;
    mum.engine().retry_held(None).await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(branch.count("products", "true").await?, 6, "because no record was lost, and none came twice");
        assert_eq!(branch.count("customers", "true").await?, 2);
    }
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn bills_and_facts_are_put_right_though_nobody_may_change_them() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 10_000).await?;
    for number in ["M-1", "M-2", "M-3", "M-4"] {
        bill(&mum, number).await?;
    }
    mum.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{0}', 4000, 'opening'), ('{0}', 1000, 'purchase')",
        ring.id
    ))
    .await?;
    settle(&[&mum, &pun]).await?;

    // A bill with its line, and a line of another, vanish on the hub.
    let of = |number: &str| format!("(select id from public.invoices where org_id = '{org}' and number = '{number}')");
    behind_the_hub(
        hub,
        "payment_allocations",
        &format!("delete from public.payment_allocations where invoice_id = {}", of("M-1")),
    )
    .await?;
    behind_the_hub(
        hub,
        "invoice_lines",
        &format!("delete from public.invoice_lines where invoice_id in ({}, {})", of("M-1"), of("M-2")),
    )
    .await?;
    behind_the_hub(hub, "invoices", &format!("delete from public.invoices where org_id = '{org}' and number = 'M-1'"))
        .await?;
    // Here a final bill is rewritten, one goes back to being a draft, a fact changes, and another is taken away.
    behind_the_branch(
        &mum,
        "UPDATE invoices SET total_paise = 1, updated_at = updated_at + 60000 WHERE number = 'M-3';
         UPDATE invoices SET status = 'draft' WHERE number = 'M-4';
         UPDATE stock_movements SET quantity_milli = 9000 WHERE reason = 'opening';
         DELETE FROM stock_movements WHERE reason = 'purchase'",
    )
    .await?;

    let run = mum.engine().verify().await?;
    let found = named(&run);
    for words in [
        "invoices: M-1 not there",
        "invoice_lines: Clasp on M-1 not there",
        "invoice_lines: Clasp on M-2 not there",
        "payment_allocations: ₹1.00 for M-1 not there",
        "invoices: M-4 differs Status: draft / final",
        "stock_movements: Ring +9 (opening) differs Quantity: 9 / 4",
        "stock_movements: Ring +1 (purchase) not here",
    ] {
        assert!(found.contains(words), "because {words} differs: {found:#?}");
    }
    assert_eq!(run.differing, 8, "because nothing else does: {found:#?}");
    let bills = run.tables.iter().find(|table| table.table == "invoices").expect("bills are compared");
    let stream = bills.streams.iter().find(|stream| !stream.equal).expect("a stream differs");
    assert!(
        stream.branch.is_some() && stream.local_count == 4 && stream.hub_count == 3,
        "because streams are told apart"
    );

    let run = mum.engine().repair().await?;
    assert_eq!((run.differing, run.open), (8, 0), "{run:#?}");
    let again = mum.engine().verify().await?;
    assert_eq!(again.differing, 0, "because both sides are equal now: {:#?}", named(&again));
    let whole = format!(
        "select count(*) from public.invoice_lines l join public.invoices i on i.org_id = l.org_id and i.id = l.invoice_id where l.org_id = '{org}' and i.status = 'final'"
    );
    assert_eq!(number(hub, &whole).await?, 4, "because every bill has its line again");
    let on_hand = mum.ask("SELECT on_hand_milli FROM stock_balances").await?;
    assert_eq!(on_hand.as_deref(), Some("5000"), "because stock is the sum of its movements again");
    assert_eq!(mum.ask("SELECT total_paise FROM invoices WHERE number = 'M-3'").await?.as_deref(), Some("100"));
    // What gave way is kept: the bill's as a conflict, the fact's in the result of the repair, however many runs follow.
    let met = open_conflicts(&mum).await?;
    assert!(met.iter().any(|c| c.theirs.value.shown == "₹0.01" && c.winner == "ours"), "{met:#?}");
    for _ in 0..2 {
        mum.engine().verify().await?;
    }
    let kept = mum.engine().verifications(100).await?;
    let repair = kept.iter().find(|run| run.repair).expect("the repair is kept");
    assert!(named(repair).contains("stock_movements: Ring +9 (opening) differs Quantity: 9 / 4"));
    assert!(repaired(repair).contains(&("Ring +9 (opening)".to_owned(), Repair::HubStands)));
    let log = mum.engine().sync_log(100).await?;
    let said = log.iter().filter_map(|line| line.error.as_ref()).map(ToString::to_string);
    let gave_way: Vec<_> = said.filter(|said| said.contains("Quantity: 9 here, 4 at the hub")).collect();
    assert_eq!(gave_way.len(), 1, "because it is written down in the same breath as it gives way: {gave_way:?}");
    settle(&[&pun, &mum]).await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_night_compares_by_itself_once_and_makes_up_for_what_was_missed() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Ring", 10_000).await?;
    settle(&[&mum, &pun]).await?;
    let nights = async |branch: &Branch| -> Result<usize> {
        let runs = branch.engine().verifications(100).await?;
        Ok(runs.iter().filter(|run| run.asked_by == Asker::Night).count())
    };
    mum.engine().set_verify(VerifySettings { nightly: true, hour: 3 }).await?;
    mum.engine().run_due_jobs().await;
    assert_eq!(nights(&mum).await?, 0, "because a computer just set up has nothing to make up for");

    behind_the_hub(
        &hub,
        "products",
        &format!("update public.products set name = 'Bangle' where org_id = '{}'", shop.org_id),
    )
    .await?;
    // A night later, but somebody is still at work.
    mum.clock().wind(25 * HOUR);
    hub.faults().disconnect();
    mum.engine().run_due_jobs().await;
    assert_eq!(nights(&mum).await?, 0, "because the line is cut");
    assert_eq!(mum.count("sync_log", "direction = 'verify'").await?, 0, "because being offline is no news");
    hub.faults().reconnect();
    mum.engine().run_due_jobs().await;
    assert_eq!(nights(&mum).await?, 0, "because it rests after a night that could not be");
    mum.clock().wind(25 * HOUR + HOUR / 3);
    mum.engine().run_due_jobs().await;
    assert_eq!(nights(&mum).await?, 1, "because it is made up for when the line is back");
    mum.engine().run_due_jobs().await;
    assert_eq!(nights(&mum).await?, 1, "because once a night is enough");
    assert_eq!(mum.count("sync_log", "direction = 'verify'").await?, 1, "because the result is in the log");
    let status = mum.engine().status().await?;
    let alert = status.alerts.iter().find(|alert| alert.kind == AlertKind::Differs).expect("a person must know");
    assert!(alert.title == "1 record differs from the hub" && alert.message.contains("Nothing is lost"), "{alert:?}");
    assert_eq!(mum.count("products", "name = 'Ring'").await?, 1, "because a night changes nothing by itself");

    mum.clock().wind(51 * HOUR);
    mum.engine().set_verify(VerifySettings { nightly: false, hour: 3 }).await?;
    mum.engine().run_due_jobs().await;
    assert_eq!(nights(&mum).await?, 1, "because it is switched off");
    mum.clock().wind(0);
    mum.engine().repair().await?;
    let alerts = mum.engine().status().await?.alerts;
    assert!(alerts.is_empty(), "because it was put right: {alerts:?}");
    pun.engine().repair().await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    let refused = mum.engine().set_verify(VerifySettings { nightly: true, hour: 24 }).await;
    assert_eq!(refused.map_err(|error| error.code()), Err(Code::Invalid));
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_is_not_held_whole_is_left_out_and_said_so() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    let lean = Scope { stock: Share::Send, months: Some(3), ..Scope::default() };
    mum.engine().set_scope(lean).await?;
    settle(&[&mum, &pun]).await?;
    let run = mum.engine().verify().await?;
    let left_out = [
        "invoices",
        "invoice_lines",
        "stock_movements",
        "payments",
        "payment_allocations",
        "credit_notes",
        "credit_note_lines",
        "credit_uses",
        "held_bills",
        "held_bill_lines",
        "payment_confirmations",
    ];
    assert_eq!(run.left_out, left_out);
    assert!(run.words.contains("11 tables not held whole on this computer: left out."), "{}", run.words);
    assert!(run.tables.iter().all(|table| !left_out.contains(&table.table.as_str())));
    Ok(())
}
