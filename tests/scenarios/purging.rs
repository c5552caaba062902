//! Removing records for good: heard by everybody, in portions, at a cost that grows with what is removed, and nobody brings them back.

use color_eyre::eyre::Result;

use crate::kit::{Workshop, all_equal, number, on_hub, settle, two_branches};

#[tokio::test]
pub async fn what_was_truncated_on_the_hub_is_not_offered_again_by_the_first_device_that_comes() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let (other, away, _away_too) = two_branches(&hub).await?;
    mum.run("INSERT INTO suppliers (name) VALUES ('One'), ('Two'), ('Three')").await?;
    settle(&[&mum, &pun]).await?;
    let epoch = format!(
        "select count(*) from sync.epochs e join sync.streams s on s.id = e.stream_id where s.org_id = '{}'",
        other.org_id
    );
    let before = number(&hub, &epoch).await?;
    hub.sql("begin; set local branchline.purge = 'on'; truncate public.suppliers cascade; commit").await?;
    settle(&[&mum, &pun]).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "suppliers", "true").await?, 0, "because they were removed on purpose");
    assert_eq!(
        pun.count("suppliers", "true").await? + mum.count("suppliers", "true").await?,
        0,
        "because both hear of it"
    );
    assert_eq!(number(&hub, &epoch).await?, before, "because another shop had no such record, and goes on as it was");
    away.sync().await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_purge_of_many_records_takes_its_time_once_for_each_and_every_branch_hears_of_them() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let org = &shop.org_id;
    // Edited once, so that there is a history to remove as well.
    hub.sql(&format!(
        "insert into public.suppliers (org_id, name) select '{org}', 'Supplier ' || n from generate_series(1, 9999) n;
         update public.suppliers set phone = '98200' where org_id = '{org}'"
    ))
    .await?;
    hub.sql("analyze sync.history; analyze sync.changes; analyze sync.streams; analyze public.suppliers").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(pun.count("suppliers", "true").await?, 9999, "because everybody holds them");
    // A second where each record costs the same; 20 s and more where each costs as much as all the others.
    hub.sql(&format!(
        "begin; set local statement_timeout = '12s'; set local branchline.purge = 'on';
         delete from public.suppliers where org_id = '{org}' and name not like '%7'; commit"
    ))
    .await?;
    let portion = format!("select sync.purge('suppliers', '{org}', portion => 300)");
    while number(&hub, &portion).await? > 0 {}
    let left = format!(
        "select count(*) from sync.history h join sync.streams s on s.id = h.stream_id join sync.tables t on t.position = h.table_no where s.org_id = '{org}' and t.name = 'suppliers'"
    );
    assert_eq!(number(&hub, &left).await?, 0, "because the history of what is gone for good goes with it");
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        mum.count("suppliers", "true").await? + pun.count("suppliers", "true").await?,
        0,
        "because all hear of it"
    );
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_record_that_moved_to_another_branch_takes_its_history_along() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Asha', 100)").await?;
    mum.sync().await?;
    mum.run("UPDATE invoices SET total_paise = 200").await?;
    settle(&[&mum, &pun]).await?;
    let history = |code: &str| {
        format!(
            "select count(*) from sync.history h join sync.streams s on s.id = h.stream_id join public.branches b on b.id = s.branch_id
             where b.org_id = '{}' and b.code = '{code}'",
            shop.org_id
        )
    };
    assert_eq!(number(&hub, &history("MUM")).await?, 1, "because the total was changed once");
    hub.sql(&format!(
        "update public.invoices set branch_id = (select id from public.branches where org_id = '{0}' and code = 'PUN') where org_id = '{0}'",
        shop.org_id
    ))
    .await?;
    assert_eq!(number(&hub, &history("MUM")).await?, 0, "because whoever may no longer read the bill reads no history");
    assert!(number(&hub, &history("PUN")).await? >= 1, "because whoever reads the bill reads how it came about");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn conflicts_settled_long_ago_are_forgotten_by_the_hub_and_every_branch() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for name in ["Old", "Young", "Open"] {
        mum.add_product(name, 100).await?;
    }
    settle(&[&mum, &pun]).await?;
    mum.run("UPDATE products SET price_paise = 200, updated_at = updated_at + 1").await?;
    pun.run("UPDATE products SET price_paise = 300, updated_at = updated_at + 1").await?;
    settle(&[&mum, &pun]).await?;
    let org = &shop.org_id;
    assert_eq!(on_hub(&hub, &shop, "sync_conflicts", "true").await?, 3, "because three prices met");
    hub.sql(&format!(
        "insert into public.decisions (org_id, kind, subject, table_name, record_id, choice)
         select c.org_id, 'conflict', c.id::text, c.table_name, c.record_id, 'keep' from public.sync_conflicts c
         join public.products p on p.org_id = c.org_id and p.id = c.record_id where c.org_id = '{org}' and p.name <> 'Open'"
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("decisions", "true").await?, 2, "because two were settled");
    // Half a year passes for two of them, only one of which is settled.
    let ids = format!("(select id from public.products where org_id = '{org}' and name in ('Old', 'Open'))");
    hub.sql(&format!(
        "begin; set local branchline.purge = 'on';
         update public.sync_conflicts set created_at = created_at - 200 * 86400000::bigint where org_id = '{org}' and record_id in {ids};
         update public.decisions set created_at = created_at - 190 * 86400000::bigint where org_id = '{org}' and record_id in {ids};
         commit; select sync.run_maintenance()"
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(branch.count("sync_conflicts", "true").await?, 2, "because what is open, or settled lately, stays");
        assert_eq!(branch.count("decisions", "true").await?, 1, "because a decision goes with its conflict");
    }
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
