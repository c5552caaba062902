//! Selective sync: what comes to a computer, how far back, and what never leaves it.

use branchline_domain::sync::scope::{Scope, Share};
use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub};
use color_eyre::eyre::Result;

use crate::kit::{PUSH, Workshop, all_equal, on_hub, settle, two_branches};

/// Writes a bill of 100 paise from `day` with one line, and pays for it on `paid` if given.
async fn bill(branch: &Branch, name: &str, day: &str, paid: Option<&str>) -> Result<()> {
    branch
        .run(&format!(
            "INSERT INTO invoices (customer_name, business_date, total_paise) VALUES ('{name}', '{day}', 100);
             INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise)
                 SELECT id, 1, 'Ring for {name}', 1000, 100 FROM invoices WHERE customer_name = '{name}';
             UPDATE invoices SET status = 'final', number = 'B-{name}' WHERE customer_name = '{name}'"
        ))
        .await?;
    if let Some(paid) = paid {
        pay(branch, &[name], paid).await?;
    }
    Ok(())
}

/// Pays several bills with one payment.
async fn pay(branch: &Branch, names: &[&str], day: &str) -> Result<()> {
    let all = names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", ");
    branch
        .run(&format!(
            "INSERT INTO payments (mode, direction, amount_paise, business_date, reference) VALUES ('cash', 'in', {}, '{day}', '{}');
             INSERT INTO payment_allocations (payment_id, invoice_id, amount_paise)
                 SELECT (SELECT id FROM payments WHERE reference = '{1}'), id, 100 FROM invoices WHERE customer_name IN ({all})",
            100 * names.len(),
            names.join("+"),
        ))
        .await
}

/// Pays a bill's money back.
async fn give_back(branch: &Branch, name: &str, day: &str) -> Result<()> {
    branch
        .run(&format!(
            "INSERT INTO payments (mode, direction, amount_paise, business_date, reference) VALUES ('cash', 'out', 100, '{day}', 'back {name}');
             INSERT INTO payment_allocations (payment_id, invoice_id, amount_paise)
                 SELECT (SELECT id FROM payments WHERE reference = 'back {name}'), id, 100 FROM invoices WHERE customer_name = '{name}'"
        ))
        .await
}

/// The names on the bills a computer holds.
async fn bills(branch: &Branch) -> Result<String> {
    let names =
        "SELECT group_concat(customer_name, ' ') FROM (SELECT customer_name FROM invoices ORDER BY customer_name)";
    Ok(branch.ask(names).await?.unwrap_or_default())
}

const MONTHS: Scope =
    Scope { customers: Share::Both, suppliers: Share::Both, bills: Share::Both, stock: Share::Both, months: Some(3) };

async fn same_bills(branch: &Branch, other: &Branch) -> Result<()> {
    for table in ["invoices", "invoice_lines", "payments", "payment_allocations"] {
        let ids = format!("SELECT group_concat(id) FROM (SELECT id FROM {table} ORDER BY id)");
        assert_eq!(branch.ask(&ids).await?, other.ask(&ids).await?, "because both follow one rule for {table}");
    }
    Ok(())
}

#[tokio::test]
async fn a_counter_that_holds_three_months_keeps_what_is_recent_or_owed_and_fetches_the_rest_when_asked() -> Result<()>
{
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    bill(&mum, "Settled", "2020-01-05", Some("2020-01-05")).await?;
    bill(&mum, "Owed", "2020-01-06", None).await?;
    bill(&mum, "LatelyPaid", "2020-01-07", None).await?;
    bill(&mum, "Tied", "2020-01-08", None).await?;
    bill(&mum, "Bridge", "2020-01-08", None).await?;
    let today = mum.ask("SELECT date('now', 'localtime')").await?.unwrap_or_default();
    bill(&mum, "Fresh", &today, None).await?;
    pay(&mum, &["LatelyPaid"], &today).await?;
    // One payment long ago for two bills, of which one was given back today: what payments tie together stays together.
    pay(&mum, &["Tied", "Bridge"], "2020-02-01").await?;
    give_back(&mum, "Bridge", &today).await?;
    mum.run("INSERT INTO invoices (customer_name, business_date) VALUES ('Draft', '2020-01-09')").await?;
    mum.sync().await?;

    // A computer that had everything, and one that comes anew: both end with the same.
    let counter = Branch::joined(hub, &shop.managers[0]).await?;
    counter.engine().set_scope(MONTHS).await?;
    counter.sync().await?;
    assert_eq!(
        bills(&counter).await?,
        "Bridge Draft Fresh LatelyPaid Owed Tied",
        "because only settled old groups stay away"
    );
    let done = mum.engine().set_scope(MONTHS).await?;
    assert_eq!(
        (done.removed, done.fetches),
        (4, false),
        "because one bill went with line, payment and allocation: {done:?}"
    );
    same_bills(&mum, &counter).await?;
    assert_eq!(mum.count("pragma_foreign_key_check", "true").await?, 0, "because no row may lose its parent");
    for branch in [&mum, &counter] {
        let proofs = branch.engine().verify().await?.tables;
        assert!(proofs.iter().all(|proof| proof.equal), "because what is held whole is compared: {proofs:?}");
        assert!(proofs.iter().all(|proof| proof.table != "invoices"), "because the rest cannot be");
    }

    // An old bill that has something new comes back with all that belongs to it.
    let full = Branch::joined(hub, &shop.managers[0]).await?;
    full.sync().await?;
    assert_eq!(full.count("invoices", "true").await?, 7, "because nothing was removed on the hub");
    give_back(&full, "Settled", &today).await?;
    settle(&[&full, &counter, &mum]).await?;
    assert_eq!(
        bills(&counter).await?,
        "Bridge Draft Fresh LatelyPaid Owed Settled Tied",
        "because money went back for it today"
    );
    assert_eq!(counter.count("invoice_lines", "name = 'Ring for Settled'").await?, 1, "because its lines come along");
    assert_eq!(counter.count("payment_allocations", "true").await?, 6, "because what was paid for it comes along");
    same_bills(&mum, &counter).await?;

    let done = counter.engine().set_scope(Scope::default()).await?;
    assert!(done.fetches, "because more is held than before");
    mum.engine().set_scope(Scope::default()).await?;
    settle(&[&counter, &mum, &full, &pun]).await?;
    all_equal(&[&counter, &mum, &full, &pun]).await
}

#[tokio::test]
async fn what_is_left_out_goes_only_once_it_is_sent_and_comes_again_when_wanted() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.run("INSERT INTO suppliers (name) VALUES ('Sent long ago')").await?;
    mum.run("INSERT INTO customers (name) VALUES ('Asha')").await?;
    mum.sync().await?;
    mum.run("INSERT INTO suppliers (name) VALUES ('Not sent yet')").await?;
    let lean = Scope { suppliers: Share::Send, ..Scope::default() };
    let error = mum.engine().set_scope(lean.clone()).await.expect_err("payments name suppliers");
    assert_eq!(
        (error.code(), error.fields()[0].field.as_str()),
        (Code::Invalid, "suppliers"),
        "because parents must come: {error}"
    );
    let lean = Scope { bills: Share::Send, ..lean };
    let done = mum.engine().set_scope(lean).await?;
    assert_eq!(done.removed, 1, "because the hub has that one: {done:?}");
    assert_eq!(done.waiting, ["suppliers: Not sent yet"], "because a person must know what stays, and why");
    assert_eq!(mum.count("suppliers", "name = 'Not sent yet'").await?, 1, "because nothing unsent is ever removed");
    hub.faults().plan(Fault::on(PUSH).lose_answer());
    mum.sync().await.ok();
    pun.run("INSERT INTO suppliers (name) VALUES ('From Pune')").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(on_hub(&hub, &shop, "suppliers", "true").await?, 3, "because what is left out is sent all the same");
    assert_eq!(mum.count("suppliers", "name = 'From Pune'").await?, 0, "because suppliers do not come here");
    assert_eq!(mum.count("customers", "true").await?, 1, "because customers do");
    let done = mum.engine().set_scope(Scope::default()).await?;
    assert!(done.fetches, "because they are wanted again");
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("suppliers", "true").await?, 3, "because all of them are here again");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_stays_here_never_leaves_and_goes_once_it_may() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    let movement = |milli: i64| {
        format!(
            "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{}', {milli}, 'purchase')",
            ring.id
        )
    };
    mum.run(&movement(1000)).await?;
    settle(&[&mum, &pun]).await?;
    let private = Scope { stock: Share::Stay, ..Scope::default() };
    let mut everybody = private.clone();
    everybody.customers = Share::Stay;
    assert!(mum.engine().set_scope(everybody).await.is_err(), "because customers are the whole shop's");
    mum.engine().set_scope(private).await?;
    mum.run(&movement(2000)).await?;
    mum.run(&movement(3000)).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, on_hub(hub, &shop, "stock_movements", "true").await?), (0, 1), "because it stays here");
    mum.engine().resync().await?;
    let mum = mum.restart().await?;
    mum.sync().await?;
    assert_eq!(mum.count("stock_movements", "true").await?, 3, "because it is nowhere else, whatever is fetched anew");
    let on_hand = mum.find_product("Ring").await?.map(|product| product.on_hand_milli.get());
    assert_eq!(on_hand, Some(6000), "because what is on hand is on hand");
    let proofs = mum.engine().verify().await?.tables;
    assert!(proofs.iter().all(|proof| proof.equal && proof.table != "stock_movements"), "because nobody compares it");

    mum.engine().set_scope(Scope::default()).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "stock_movements", "true").await?, 3, "because now it may go, each once");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_person_given_another_branch_gets_of_it_what_this_computer_holds() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    bill(&mum, "OldMumbai", "2020-01-05", Some("2020-01-05")).await?;
    bill(&mum, "OwedMumbai", "2020-01-05", None).await?;
    mum.sync().await?;
    pun.engine().set_scope(MONTHS).await?;
    pun.sync().await?;
    let second = format!("org_id = '{}' and user_id = '{}'", shop.org_id, shop.managers[1].id);
    hub.sql(&format!("update public.memberships set branch_id = null, role = 'accountant' where {second}")).await?;
    pun.sync().await?;
    assert_eq!(bills(&pun).await?, "OwedMumbai", "because the other branch became visible, and the old stays away");
    hub.sql(&format!(
        "update public.memberships set role = 'manager', branch_id = (select id from public.branches where org_id = '{0}' and code = 'PUN') where {second}",
        shop.org_id
    ))
    .await?;
    pun.sync().await?;
    assert_eq!(bills(&pun).await?, "", "because what one may no longer see does not stay behind");
    Ok(())
}
