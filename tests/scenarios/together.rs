//! Tills that sync at the same moment: neither takes the other's news for its own.

use std::time::{Duration, Instant};

use branchline_tests::Branch;
use color_eyre::eyre::{Result, ensure};

use crate::kit::{Workshop, all_equal, number, settle};

#[tokio::test]
async fn a_payment_taken_while_the_other_till_sends_a_price_is_not_overlooked() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(&hub, &shop.managers[0]).await?;
    let two = Branch::joined(&hub, &shop.managers[0]).await?;
    one.add_product("Ring", 100).await?;
    settle(&[&one, &two]).await?;
    one.run("UPDATE products SET price_paise = 200").await?;
    two.run("INSERT INTO payments (mode, direction, amount_paise) VALUES ('cash', 'in', 5000)").await?;
    // Somebody keeps the ring's row on the hub, so that the first till's push is still under way when the second's is done.
    let mut holder = hub.pool().begin().await?;
    sqlx::query("select 1 from public.products where org_id = $1::uuid for update")
        .bind(&shop.org_id)
        .execute(&mut *holder)
        .await?;
    let (first, second) = tokio::join!(one.sync(), async {
        let begin = Instant::now();
        while number(&hub, "select count(*) from pg_locks where not granted").await? == 0 {
            ensure!(begin.elapsed() < Duration::from_secs(8), "the first till's push never came");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let report = two.sync().await;
        holder.rollback().await?;
        Ok(report?)
    });
    assert_eq!((first?.pushed, second?.pushed), (1, 1), "because both had one thing to say");
    settle(&[&one, &two]).await?;
    assert_eq!(one.count("payments", "true").await?, 1, "because the other till's payment is no news of one's own");
    all_equal(&[&one, &two]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn many_tills_that_sync_at_once_all_get_everything() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mut tills = Vec::new();
    for n in 0..4 {
        tills.push(Branch::joined(&hub, &shop.managers[n % 2]).await?);
    }
    let all: Vec<&Branch> = tills.iter().collect();
    for round in 0..8 {
        for (n, till) in tills.iter().enumerate() {
            till.add_product(&format!("Round {round}, till {n}"), 100).await?;
            till.run("INSERT INTO payments (mode, direction, amount_paise) VALUES ('cash', 'in', 100)").await?;
            till.run("UPDATE products SET price_paise = price_paise + 1 WHERE id = (SELECT min(id) FROM products)")
                .await?;
        }
        let (a, b, c, d) = tokio::join!(tills[0].sync(), tills[1].sync(), tills[2].sync(), tills[3].sync());
        for report in [a?, b?, c?, d?] {
            assert_eq!(report.rejected, 0, "because syncing at the same moment is no fault of a record");
        }
    }
    settle(&all).await?;
    let products = format!("select count(*) from public.products where org_id = '{}'", shop.org_id);
    assert_eq!(number(&hub, &products).await?, 32, "because four tills added one each in eight rounds");
    all_equal(&all).await?;
    hub.leave();
    Ok(())
}

/// Found in the real window: it went on saying "Syncing" when the session was over.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_status_that_is_told_last_is_the_newest() -> Result<()> {
    let branch = Branch::alone().await?;
    let told = branch.engine().watch_status();
    for round in 1..=300 {
        let mut screens = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let engine = branch.engine().clone();
            screens.spawn(async move { engine.status().await });
        }
        branch.add_product(&format!("Ring {round}"), 100).await?;
        branch.engine().status().await?;
        while let Some(seen) = screens.join_next().await {
            seen??;
        }
        assert_eq!(told.borrow().pending, round, "because nobody may be left with an earlier reading");
    }
    Ok(())
}
