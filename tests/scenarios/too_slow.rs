//! Much at once: what was written in one go is sent in parts the hub can do, and nobody waits for it for long.

use branchline_domain::sync::scope::{Scope, Share};
use branchline_tests::Fault;
use color_eyre::eyre::Result;

use crate::kit::{PUSH, Workshop, all_equal, number, on_hub, settle, two_branches};

#[tokio::test]
async fn a_price_list_another_program_writes_in_one_go_is_sent_in_parts() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.run(
        "INSERT INTO products (name, price_paise) WITH RECURSIVE n(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < 1200)
         SELECT 'Listed ' || n, n FROM n",
    )
    .await?;
    // The hub takes no more than it can do in time; this one does forty at once.
    hub.sql(
        "create function public.toil() returns trigger language plpgsql as $$ begin
             if (select count(*) from new_rows) > 40 then raise exception 'canceling' using errcode = '57014'; end if; return null; end $$;
         create trigger toil after insert on public.products referencing new table as new_rows
             for each statement execute function public.toil()",
    )
    .await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (1200, 0), "because its bounds were a guess, and it may be divided");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 1200, "because each row went once");
    hub.sql("drop trigger toil on public.products; drop function public.toil()").await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_transaction_that_takes_the_hub_too_long_is_held_and_the_rest_goes() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Before", 100).await?;
    let slow = mum.add_product("Slow", 200).await?;
    mum.add_product("After", 300).await?;
    hub.sql(
        "create function public.toil() returns trigger language plpgsql as $$ begin
             if new.name = 'Slow' then raise exception 'canceling' using errcode = '57014'; end if; return new; end $$;
         create trigger toil before insert on public.products for each row execute function public.toil()",
    )
    .await?;
    pun.add_product("News", 400).await?;
    pun.sync().await?;
    // The second try may be the next session's.
    let first = mum.sync().await;
    assert_eq!(mum.count("products", "name = 'News'").await?, 1, "because news comes whatever is sent: {first:?}");
    mum.sync().await?;
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because a person's own transaction is never divided, and the others are not at fault");
    assert_eq!(held[0].record_id.as_deref(), Some(slow.id.as_str()), "because it is named");
    assert!(held[0].message.contains("in time"), "because the reason is told: {}", held[0].message);
    assert_eq!(on_hub(&hub, &shop, "products", "name in ('Before', 'After')").await?, 2, "because the rest goes");
    hub.sql("drop trigger toil on public.products; drop function public.toil()").await?;
    assert!(mum.engine().retry_held(None).await?.is_empty(), "because there is less to do now");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn bills_that_stayed_come_back_as_a_unit_each() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.engine().set_scope(Scope { bills: Share::Stay, ..Scope::default() }).await?;
    let ring = mum.add_product("Ring", 100).await?;
    mum.sync().await?;
    for bill in 1..=30 {
        let id = format!("019366f0-7a3c-7e1b-8f00-9f3c21ab{bill:04}");
        mum.run(&format!(
            "INSERT INTO invoices (id, business_date, status) VALUES ('{id}', '2026-11-21', 'draft');
             INSERT INTO invoice_lines (invoice_id, position, product_id, name, quantity_milli, price_paise)
             VALUES ('{id}', 1, '{0}', 'Ring', 1000, 100), ('{id}', 2, '{0}', 'Ring', 2000, 100);
             INSERT INTO payments (id, mode, direction, amount_paise) VALUES ('019366f0-7a3c-7e1b-8f00-9f3c22ab{bill:04}', 'cash', 'in', 100);
             INSERT INTO payment_allocations (payment_id, invoice_id, amount_paise)
             VALUES ('019366f0-7a3c-7e1b-8f00-9f3c22ab{bill:04}', '{id}', 100)",
            ring.id
        ))
        .await?;
    }
    mum.engine().set_scope(Scope::default()).await?;
    let units = mum
        .ask("SELECT count(DISTINCT tx) || ' of ' || count(*) FROM sync_queue WHERE table_name <> 'products'")
        .await?;
    assert_eq!(
        units.as_deref(),
        Some("30 of 150"),
        "because a bill goes with its lines and what was paid for it, and alone"
    );
    let parted = mum
        .ask("SELECT count(*) FROM sync_queue AS a JOIN sync_queue AS b ON b.tx = a.tx AND b.id > a.id AND b.table_name = 'invoices'")
        .await?;
    assert_eq!(parted.as_deref(), Some("0"), "because the bill comes before its parts");
    mum.engine().set_batch_size(10).await?;
    hub.faults().plan(Fault::on(PUSH).answer(413, "<html>Too large</html>"));
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (150, 0), "because none of them is too much for one request");
    assert_eq!(on_hub(&hub, &shop, "payment_allocations", "true").await?, 30, "because all of them arrived");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_guessed_group_the_hub_divides_is_held_in_its_parts_here_as_well() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql("alter table public.invoices add constraint no_nobody check (customer_name <> 'Nobody') not valid").await?;
    let bill = "018f0000-0000-7000-8000-0000000000b1";
    // A bill and its line, with other records between them, as another program writes them in one go.
    mum.run(&format!(
        "INSERT INTO products (name, price_paise) VALUES ('One', 1);
         INSERT INTO invoices (id, customer_name, total_paise) VALUES ('{bill}', 'Nobody', 2);
         INSERT INTO products (name, price_paise) VALUES ('Three', 3);
         INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise) VALUES ('{bill}', 1, 'Line', 1000, 2);
         INSERT INTO products (name, price_paise) VALUES ('Five', 5)"
    ))
    .await?;
    let first = number_of_first(&mum).await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (3, 2), "because the bill alone is at fault");
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because one part is held: {held:?}");
    assert_eq!((held[0].unit, held[0].changes), (first + 1, 2), "because its rows need not stand together");
    let status = mum.engine().status().await?;
    assert_eq!((status.pending, status.failed), (0, 2), "because the others were taken");
    let tables = "SELECT group_concat(table_name) FROM sync_queue WHERE status = 'failed'";
    assert_eq!(mum.ask(tables).await?.as_deref(), Some("invoices,invoice_lines"), "because those rows are its own");
    hub.sql("alter table public.invoices drop constraint no_nobody").await?;
    mum.engine().retry_held(None).await?;
    assert!(mum.engine().held_units().await?.is_empty(), "because the part goes as one unit");
    assert_eq!(on_hub(&hub, &shop, "invoice_lines", "true").await?, 1, "because both rows went");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

async fn number_of_first(branch: &branchline_tests::Branch) -> Result<i64> {
    Ok(branch.ask("SELECT min(id) FROM sync_queue WHERE synced_at IS NULL").await?.unwrap_or_default().parse()?)
}

#[tokio::test]
async fn a_column_renamed_on_the_hub_stops_sending_in_words_and_holds_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Waiting ring", 100).await?;
    hub.reshape("alter table public.products rename column notes to remarks").await?;
    let error = mum.sync().await.expect_err("the hub's set-up does not fit");
    assert!(
        error.to_string().contains("it lacks the column"),
        "because whoever looks after the hub must know: {error}"
    );
    assert!(error.to_string().contains("notes"), "because it is named: {error}");
    assert!(error.to_string().contains("goes on by itself"), "because nobody else need do anything: {error}");
    assert!(mum.engine().held_units().await?.is_empty(), "because it is no fault of a record");
    let doctor = mum.engine().doctor().await?;
    let told = doctor.iter().find(|check| check.name == "Set-up of the hub").expect("the doctor looks at it");
    assert!(!told.ok && told.message.contains("notes"), "because the doctor names it: {}", told.message);
    hub.reshape("alter table public.products rename column remarks to notes").await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because it goes on by itself once the column is back");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 1, "because it arrived");
    let doctor = mum.engine().doctor().await?;
    let told = doctor.iter().find(|check| check.name == "Set-up of the hub").expect("the doctor looks at it");
    assert!(told.ok, "because it is well again: {}", told.message);
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_change_says_who_made_it_whoever_sends_it() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    hub.faults().plan(Fault::on(PUSH).drop_before());
    mum.add_product("Made by the manager", 100).await?;
    let maker = mum.ask("SELECT user_id FROM sync_queue ORDER BY id DESC LIMIT 1").await?;
    assert!(mum.sync().await.is_err(), "because the line broke");
    // It goes again under the same key, and holds the same to the letter, though the owner sends it.
    mum.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because the queue waits for whoever signs in");
    let again = mum.ask("SELECT user_id FROM sync_queue ORDER BY id DESC LIMIT 1").await?;
    assert!(maker.is_some() && again == maker, "because its maker stays the same");
    assert_eq!(
        number(&hub, &format!("select count(*) from public.products where org_id = '{}'", shop.org_id)).await?,
        1
    );
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn of_more_than_a_thousand_held_changes_the_last_goes_by_itself_as_well() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    let (never, late) = ("019366f0-7a3c-7e1b-8f00-9f3c21ab77d0", "019366f0-7a3c-7e1b-8f00-9f3c21ab77d1");
    mum.sqlite3(&format!(
        "PRAGMA foreign_keys = off;
         INSERT INTO stock_movements (product_id, quantity_milli, reason)
         WITH RECURSIVE n(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n WHERE n < 1005)
         SELECT iif(n = 1005, '{late}', '{never}'), 1000, 'opening' FROM n;
         UPDATE sync_queue SET tx = id WHERE tx IS NULL"
    ))?;
    assert_eq!(mum.sync().await?.rejected, 1005, "because no product of theirs is there");
    hub.sql(&format!(
        "insert into public.products (id, org_id, name, price_paise) values ('{late}', '{}', 'Late parent', 100)",
        shop.org_id
    ))
    .await?;
    // The hub hears of a thousand at a time, or of fewer where it is slow.
    for _ in 0..10 {
        mum.sync().await?;
        if on_hub(&hub, &shop, "stock_movements", "true").await? == 1 {
            break;
        }
    }
    assert_eq!(on_hub(&hub, &shop, "stock_movements", "true").await?, 1, "because its product has arrived");
    assert_eq!(mum.engine().status().await?.failed, 1004, "because the others wait still");
    hub.leave();
    Ok(())
}
