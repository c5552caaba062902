//! What the queue's triggers cost a writer: the same inserts with them and without.

use std::time::Instant;

use branchline_engine::store::Store;
use branchline_engine::store::device::identity;
use color_eyre::eyre::Result;
use serde_json::json;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::push_pull::median;
use crate::{rate, say};

const ROWS: usize = 20_000;
const ROUNDS: usize = 5;

/// Measures row-at-a-time inserts in the app's own transactions of 10 and of 1,000 rows.
pub async fn run() -> Result<()> {
    for each in [10, 1_000] {
        let (mut with, mut without) = (vec![], vec![]);
        for _ in 0..ROUNDS {
            let folder = tempfile::tempdir()?;
            let store = Store::open(&folder.path().join("capture.db")).await?;
            with.push(insert(&store, each).await?);
            let mut tx = store.begin().await?;
            drop_capture(tx.conn()).await?;
            sqlx::raw_sql("UPDATE sync_guard SET applying = 1; DELETE FROM sync_queue; DELETE FROM products; UPDATE sync_guard SET applying = 0").execute(tx.conn()).await?;
            tx.commit().await?;
            without.push(insert(&store, each).await?);
            store.close().await;
        }
        let (with, without) = (median(with), median(without));
        say(
            "capture",
            json!({
                "rows": ROWS, "rows_per_transaction": each, "rows_per_second": rate(ROWS, with), "without_triggers": rate(ROWS, without),
                "cost": (with / without * 100.0).round() / 100.0,
            }),
        );
    }
    Ok(())
}

async fn insert(store: &Store, each: usize) -> Result<f64> {
    let org_id = identity::read(&mut *store.reader().await?).await?.org_id;
    let began = Instant::now();
    for start in (0..ROWS).step_by(each) {
        let mut tx = store.begin().await?;
        for n in start..start + each {
            sqlx::query("INSERT INTO products (org_id, name, sku, hsn, price_paise, cost_paise, tax_rate_milli) VALUES (?, ?, ?, '711319', ?, ?, 3000)")
                .bind(&org_id)
                .bind(format!("Gold ring {n:06}, 22 carat, plain"))
                .bind(format!("RING-{n:06}"))
                .bind(i64::try_from(n)?)
                .bind(i64::try_from(n)?)
                .execute(tx.conn())
                .await?;
        }
        tx.commit().await?;
    }
    Ok(began.elapsed().as_secs_f64())
}

async fn drop_capture(conn: &mut SqliteConnection) -> Result<()> {
    let triggers = sqlx::query("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'sync_products_%'")
        .fetch_all(&mut *conn)
        .await?;
    for trigger in triggers {
        sqlx::raw_sql(AssertSqlSafe(format!("DROP TRIGGER \"{}\"", trigger.get::<&str, _>(0))))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
