//! What others wrote: little of it comes with the hub's first answer, much of it by pages.

use branchline_domain::sync::scope::{Scope, Share};
use branchline_tests::Fault;
use color_eyre::eyre::Result;

use crate::kit::{CALLS, PULL, READY, Workshop, all_equal, settle, text, two_branches};

#[tokio::test]
async fn little_news_costs_no_request_of_its_own() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let ring = pun.add_product("Ring", 100).await?;
    pun.sync().await?;
    hub.sql(&format!("update public.products set name = 'Rings' where id = '{}'", ring.id)).await?;
    let calls = hub.faults().seen(CALLS);
    let report = mum.sync().await?;
    assert_eq!(hub.faults().seen(CALLS) - calls, 1, "because one product comes with the hub's answer");
    assert_eq!(report.pulled, 1, "because the report counts it like any other");
    assert_eq!(mum.engine().product(&ring.id).await?.name, "Rings");

    // A removal and a second table, beside each other.
    pun.run(&format!("DELETE FROM products WHERE id = '{}'", ring.id)).await?;
    hub.sql(&format!("insert into public.customers (org_id, name) values ('{}', 'Asha')", shop.org_id)).await?;
    pun.sync().await?;
    let calls = hub.faults().seen(CALLS);
    mum.sync().await?;
    assert_eq!(hub.faults().seen(CALLS) - calls, 1, "because two changes are little, too");
    assert_eq!(mum.count("customers", "name = 'Asha'").await?, 1);
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn much_news_is_fetched_by_pages_and_shown_whole() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, 201) n",
        shop.org_id
    ))
    .await?;
    let pulls = hub.faults().seen(PULL);
    let report = mum.sync().await?;
    assert_eq!(report.pulled, 201, "because what came with the first answer is not counted twice");
    assert_eq!(hub.faults().seen(PULL) - pulls, 1, "because the beginning alone is nothing to show");
    assert_eq!(mum.count("customers", "name LIKE 'Customer %'").await?, 201);
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_is_written_while_the_answer_travels_goes_out_before_the_news_is_shown() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    pun.run(&format!("UPDATE products SET name = 'Ring of Pune' WHERE id = '{}'", ring.id)).await?;
    pun.sync().await?;
    hub.faults().plan(Fault::on(READY).hold_after());
    let session = async {
        let report = mum.sync().await?;
        assert_eq!(report.pushed, 2, "because what was written before the session moved goes in it");
        color_eyre::eyre::Ok(())
    };
    let meanwhile = async {
        while hub.faults().held() == 0 {
            tokio::task::yield_now().await;
        }
        mum.run(&format!("UPDATE products SET price_paise = 300 WHERE id = '{}'", ring.id)).await?;
        mum.add_product("Bangle", 500).await?;
        pun.add_product("Chain", 700).await?;
        pun.sync().await?;
        hub.faults().release();
        color_eyre::eyre::Ok(())
    };
    tokio::try_join!(session, meanwhile)?;
    let shown = mum.engine().product(&ring.id).await?;
    assert_eq!((shown.name.as_str(), shown.price_paise.get()), ("Ring of Pune", 300), "because both edits survive");
    assert_eq!(mum.count("products", "name = 'Chain'").await?, 1, "because no number between own ones was skipped");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn an_answer_that_is_lost_with_its_news_loses_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    for fault in [Fault::on(READY).lose_answer(), Fault::on(READY).truncate(900), Fault::on(READY).repeat()] {
        pun.add_product("News", 100).await?;
        pun.sync().await?;
        hub.faults().plan(fault);
        // The one that came twice is no trouble at all.
        let _ = mum.sync().await;
        assert_eq!(hub.faults().pending(), 0, "because the answer met its fate");
        mum.sync().await?;
    }
    assert_eq!(mum.count("products", "name = 'News'").await?, 3, "because each came, once");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_does_not_come_here_does_not_come_with_the_answer_either() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.engine().set_scope(Scope { bills: Share::Send, suppliers: Share::Send, ..Scope::default() }).await?;
    mum.sync().await?;
    hub.sql(&format!("insert into public.suppliers (org_id, name) values ('{}', 'Assay')", shop.org_id)).await?;
    pun.add_product("Ring", 100).await?;
    pun.sync().await?;
    let calls = hub.faults().seen(CALLS);
    mum.sync().await?;
    assert_eq!(hub.faults().seen(CALLS) - calls, 1, "because the numbers of what stays away are passed over at once");
    assert_eq!(mum.count("suppliers", "name = 'Assay'").await?, 0);
    assert_eq!(mum.count("products", "name = 'Ring'").await?, 1);
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn news_the_hub_cannot_bring_along_is_fetched_by_the_next_session() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let whole = text(&hub.value("select pg_get_functiondef('public.sync_pull(jsonb)'::regprocedure)").await?);
    let begin = "begin\n  perform sync.open_device(p);";
    let tired = begin.replacen(
        "begin",
        "begin if p ->> 'limit' = '200' then raise exception using errcode = '57014'; end if;",
        1,
    );
    assert!(whole.contains(begin), "because the story breaks this very place");
    hub.sql(&whole.replace(begin, &tired)).await?;
    pun.add_product("Ring", 100).await?;
    pun.sync().await?;
    assert!(mum.sync().await.is_err(), "because the answer never came");
    mum.sync().await?;
    assert_eq!(mum.count("products", "name = 'Ring'").await?, 1, "because it was fetched by a request of its own");
    hub.sql(&whole).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
