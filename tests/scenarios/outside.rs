//! Hands from outside: SQL on the hub, a table editor, the `sqlite3` program. Whoever writes, everybody gets it.

use std::time::{Duration, Instant};

use branchline_domain::records::page::ListQuery;
use branchline_domain::records::subject::Subject;
use branchline_tests::Hub;
use color_eyre::eyre::Result;
use serde_json::json;

use crate::kit::{all_equal, number, on_hub, settle, token, two_branches};

#[tokio::test]
async fn rows_written_by_sql_on_the_hub_reach_the_branches() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    hub.sql(&format!(
        "insert into public.customers (org_id, name, phone) values ('{org}', 'Asha', '98200'), ('{org}', 'Bharat', '98201'), ('{org}', 'Chitra', null)"
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("customers", "true").await?, 3, "because SQL on the hub is news like any other");
    hub.sql(&format!("update public.customers set phone = '11111' where org_id = '{org}' and name = 'Asha'")).await?;
    hub.sql(&format!("delete from public.customers where org_id = '{org}' and name = 'Bharat'")).await?;
    let kept = on_hub(hub, &shop, "customers", "deleted_at is not null").await?;
    assert_eq!(kept, 1, "because a hard delete becomes a tombstone: branches must hear of it");
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(branch.count("customers", "phone = '11111'").await?, 1, "because the update travelled");
        assert_eq!(
            branch.count("customers", "deleted_at IS NOT NULL AND name = 'Bharat'").await?,
            1,
            "because the delete did"
        );
        let query = ListQuery { limit: 10, ..ListQuery::default() };
        let live = branch.engine().list_customers(&query).await?.total;
        assert_eq!(live, 2, "because a deleted customer is not listed");
    }
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_pulled_product_makes_the_screen_of_customers_read_nothing() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    settle(&[&mum, &pun]).await?;
    mum.add_product("Ring", 100).await?;
    let mut sent = mum.engine().changes();
    mum.sync().await?;
    let subjects = sent.recv().await?;
    assert_eq!(
        subjects,
        [Subject::Products, Subject::Sync],
        "because the ring waits no longer, and nothing else moved"
    );
    let mut pulled = pun.engine().changes();
    pun.sync().await?;
    let subjects = pulled.recv().await?;
    assert_eq!(subjects, [Subject::Products, Subject::Sync], "because one product came and no customer");
    Ok(())
}

#[tokio::test]
async fn an_edit_in_a_web_page_reaches_the_branches_and_later_edits_win_over_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    let owner = token(hub, &shop.owner).await?;
    let answer = reqwest::Client::new()
        .patch(format!("{}/rest/v1/products?id=eq.{}", hub.url(), ring.id))
        .header("apikey", hub.key())
        .bearer_auth(&owner)
        .json(&json!({ "price_paise": 777 }))
        .send()
        .await?;
    assert_eq!(answer.status().as_u16(), 204, "because the owner may change a price");
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(
            branch.count("products", "price_paise = 777").await?,
            1,
            "because the price travelled to each branch"
        );
    }
    // Pune saw 777 and changes it: that is later, whatever the clocks say.
    pun.run("UPDATE products SET price_paise = 888").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 888").await?, 1, "because Pune edited after seeing");
    let author = format!("select count(*) from public.sync_conflicts where org_id = '{}'", shop.org_id);
    assert_eq!(number(hub, &author).await?, 0, "because edits made one after another are no conflict");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn what_the_sqlite3_program_writes_in_one_transaction_is_one_on_the_hub() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.sqlite3(
        "BEGIN;
         INSERT INTO products (name, price_paise) VALUES ('Anklet', 100), ('Bangle', 200), ('Chain', 300);
         INSERT INTO customers (name) VALUES ('Asha');
         UPDATE products SET price_paise = 250 WHERE name = 'Bangle';
         COMMIT;",
    )?;
    let status = mum.engine().status().await?;
    assert_eq!(status.pending, 5, "because a row written by any program is captured");
    assert_eq!(mum.sync().await?.pushed, 5, "because all five go");
    let writers = number(
        hub,
        &format!(
            "select count(distinct x) from (select xmin::text as x from public.products where org_id = '{0}' union all
             select xmin::text from public.customers where org_id = '{0}') t",
            shop.org_id
        ),
    )
    .await?;
    assert_eq!(writers, 1, "because one transaction of the sqlite3 program is one transaction on the hub");
    pun.sync().await?;
    assert_eq!(pun.count("products", "price_paise = 250").await?, 1, "because Pune gets what was written");

    mum.sqlite3("DELETE FROM products WHERE name = 'Chain'")?;
    assert_eq!(
        mum.count("products", "name = 'Chain' AND deleted_at IS NOT NULL").await?,
        1,
        "because it is only marked"
    );
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        pun.count("products", "name = 'Chain' AND deleted_at IS NOT NULL").await?,
        1,
        "because a delete travels"
    );
    assert_eq!(on_hub(hub, &shop, "products", "deleted_at is not null").await?, 1, "because the hub keeps tombstones");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_transaction_the_sqlite3_program_takes_back_was_never_there() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.sqlite3("BEGIN; INSERT INTO products (name, price_paise) VALUES ('Never', 100); ROLLBACK;")?;
    mum.sqlite3("INSERT INTO products (name, price_paise) VALUES ('Always', 100)")?;
    assert_eq!(mum.sync().await?.pushed, 1, "because what was taken back was not captured");
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 1, "because only the other was written");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn facts_cannot_be_rewritten_from_any_side() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.run("INSERT INTO payments (mode, direction, amount_paise) VALUES ('cash', 'in', 5000)").await?;
    settle(&[&mum, &pun]).await?;
    for sql in ["UPDATE payments SET amount_paise = 1", "DELETE FROM payments"] {
        assert!(mum.sqlite3(sql).is_err(), "because cash that came in cannot be changed by {sql}");
        let there = format!("{sql} where org_id = '{}'", shop.org_id);
        assert!(hub.sql(&there).await.is_err(), "because the hub's owner is held to the same rule: {sql}");
    }
    assert_eq!(on_hub(hub, &shop, "payments", "amount_paise = 5000").await?, 1, "because it is still there");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_program_writes_beside_the_window_shows_and_goes_at_once() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.engine().start_background();
    let mut screens = mum.engine().changes();
    let quiet = async {
        // What is written here announces itself; the eye must not say it again.
        while let Ok(heard) = tokio::time::timeout(Duration::from_millis(1500), screens.recv()).await {
            drop(heard);
        }
        mum.add_product("Typed in the window", 100).await?;
        let mut said = Vec::new();
        while let Ok(Ok(heard)) = tokio::time::timeout(Duration::from_millis(1500), screens.recv()).await {
            said.push(heard);
        }
        Ok::<_, color_eyre::Report>(said)
    };
    let said = quiet.await?;
    assert!(said.iter().all(|subjects| !subjects.contains(&Subject::Backups)), "because nobody else wrote: {said:?}");

    let began = Instant::now();
    mum.run("INSERT INTO products (name, price_paise) VALUES ('Typed elsewhere', 100)").await?;
    let heard = tokio::time::timeout(Duration::from_secs(20), async {
        loop {
            let subjects = screens.recv().await?;
            if subjects.contains(&Subject::Products) {
                assert!(
                    !subjects.contains(&Subject::Customers),
                    "because the queue tells what was written: {subjects:?}"
                );
                return Ok::<_, color_eyre::Report>(began.elapsed());
            }
        }
    });
    let heard = heard.await??;
    assert!(heard < Duration::from_secs(2), "because it shows on an open screen by itself, not after {heard:?}");
    while on_hub(hub, &shop, "products", "name = 'Typed elsewhere'").await? == 0 {
        assert!(began.elapsed() < Duration::from_secs(20), "because it goes like any change, not by the clock");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    mum.engine().close().await?;
    pun.sync().await?;
    assert_eq!(pun.count("products", "true").await?, 2, "because Pune hears of both");
    Ok(())
}
