//! What a large shop costs: idle polls of an owner, nights in which nothing moved, and bells.

use branchline_domain::sync::verify::{Asker, VerifySettings};
use branchline_tests::Branch;
use color_eyre::eyre::Result;

use crate::kit::{PULL, READY, Workshop, all_equal, number, settle, two_branches};

const HOUR: i64 = 3_600_000;

#[tokio::test]
async fn an_owner_of_many_branches_asks_only_for_those_where_something_moved() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    hub.sql(&format!(
        "insert into public.branches (org_id, code, name) select '{}', 'B' || n, 'Branch ' || n from generate_series(100, 399) n",
        shop.org_id
    ))
    .await?;
    let owner = Branch::joined(&hub, &shop.owner).await?;
    settle(&[&owner]).await?;
    assert_eq!(owner.count("sync_cursors", "true").await?, 303, "because an owner follows every branch");
    let bytes = async || -> Result<i64> {
        let last = owner
            .ask("SELECT CAST(bytes AS TEXT) FROM sync_log WHERE direction = 'both' ORDER BY id DESC LIMIT 1")
            .await?;
        Ok(last.and_then(|bytes| bytes.parse().ok()).unwrap_or(i64::MAX))
    };
    let (ready, pulls) = (hub.faults().seen(READY), hub.faults().seen(PULL));
    owner.sync().await?;
    let idle = bytes().await?;
    assert_eq!((hub.faults().seen(READY) - ready, hub.faults().seen(PULL) - pulls), (1, 0), "because nothing happened");
    assert!(idle < 6_000, "because three hundred branches that rest are not listed one by one: {idle} bytes");

    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Asha', 100)").await?;
    mum.sync().await?;
    owner.sync().await?;
    let news = bytes().await?;
    assert_eq!(owner.count("invoices", "true").await?, 1, "because the one branch that sold something is heard of");
    assert!(news < 12_000, "because only what moved is told and fetched: {news} bytes");

    // A branch that is closed to this person is gone here, too, though nothing else moved.
    hub.sql(&format!(
        "insert into public.memberships (org_id, user_id, role) values ('{0}', gen_random_uuid(), 'owner');
         update public.memberships set branch_id = (select id from public.branches where org_id = '{0}' and code = 'MUM')
         where org_id = '{0}' and user_id = '{1}'",
        shop.org_id, shop.owner.id
    ))
    .await?;
    settle(&[&owner]).await?;
    assert_eq!(owner.count("sync_cursors", "true").await?, 2, "because streams that are gone are noticed");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_night_in_which_nothing_moved_counts_nothing_again_and_a_person_always_counts() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for n in 0..5 {
        mum.add_product(&format!("Ring {n}"), 100).await?;
    }
    settle(&[&mum, &pun]).await?;
    let counted = format!(
        "select count(*) from sync.digests d join sync.streams s on s.id = d.stream_id where s.org_id = '{}' and d.at > ",
        shop.org_id
    );
    let night = async |branch: &Branch, hours: i64| -> Result<()> {
        branch.clock().wind(hours * HOUR);
        branch.engine().run_due_jobs().await;
        Ok(())
    };
    for branch in [&mum, &pun] {
        branch.engine().set_verify(VerifySettings { nightly: true, hour: 3 }).await?;
        branch.engine().run_due_jobs().await;
    }
    night(&mum, 25).await?;
    let first = number(&hub, &format!("{counted} 0")).await?;
    assert!(first >= 14, "because the first to come has each table of each stream counted: {first}");
    let now = number(&hub, "select sync.now_ms()").await?;
    night(&pun, 25).await?;
    let shared = format!("{counted} {now} and s.branch_id is null");
    assert_eq!(number(&hub, &shared).await?, 0, "because what the organisation shares was counted for everybody");
    for branch in [&mum, &pun] {
        let runs = branch.engine().verifications(1).await?;
        assert!(
            runs[0].asked_by == Asker::Night && runs[0].open == 0,
            "because both agree with the hub: {:?}",
            runs[0]
        );
    }

    // What moved is counted again, and rows that wait here or are newer than this branch are left out of what was counted.
    mum.clock().wind(0);
    pun.clock().wind(0);
    mum.run("UPDATE products SET price_paise = 900 WHERE name = 'Ring 1'").await?;
    settle(&[&mum, &pun]).await?;
    let now = number(&hub, "select sync.now_ms()").await?;
    night(&mum, 50).await?;
    let again = format!("{counted} {now} and s.branch_id is null");
    assert!(number(&hub, &again).await? <= 2, "because one table moved, and the device's own row with it");
    mum.clock().wind(0);
    let now = number(&hub, "select sync.now_ms()").await?;
    all_equal(&[&mum]).await?;
    assert!(number(&hub, &format!("{counted} {now}")).await? >= 14, "because a person's own comparison counts anew");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_push_that_is_tried_in_parts_rings_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql("alter table public.products add constraint no_poison check (name <> 'Poison') not valid").await?;
    let bells = format!(
        "select count(*) from realtime.messages where event = 'head' and topic = 'org:{}' and payload ->> 'branch_id' is null",
        shop.org_id
    );
    let before = number(&hub, &bells).await?;
    for name in ["One", "Two", "Three", "Poison", "Five", "Six", "Seven"] {
        mum.add_product(name, 100).await?;
    }
    let report = mum.sync().await?;
    assert_eq!(
        (report.pushed, report.rejected),
        (6, 1),
        "because the batch was divided until the one at fault stood alone"
    );
    assert_eq!(number(&hub, &bells).await? - before, 1, "because one batch is one piece of news, however it was tried");
    pun.sync().await?;
    assert_eq!(pun.count("products", "true").await?, 6, "because whoever hears the bell fetches all there is");
    hub.sql("alter table public.products drop constraint no_poison").await?;
    mum.engine().retry_held(None).await?;
    assert_eq!(number(&hub, &bells).await? - before, 2, "because what is accepted later is news as well");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
