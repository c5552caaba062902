//! What the queue's triggers cost a writer: the same inserts with them and without.

use std::time::Instant;

use branchline_tests::Branch;
use color_eyre::eyre::Result;
use serde_json::json;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::push_pull::median;
use crate::{rate, say};

const ROWS: usize = 20_000;
const ROUNDS: usize = 5;

/// Measures row-at-a-time inserts in transactions of 10 and of 1,000.
pub async fn run() -> Result<()> {
    for each in [10, 1_000] {
        let (mut with, mut without) = (vec![], vec![]);
        for _ in 0..ROUNDS {
            let branch = Branch::alone().await?;
            let mut conn = branch.foreign().await?;
            with.push(insert(&mut conn, each).await?);
            drop_capture(&mut conn).await?;
            sqlx::raw_sql("DELETE FROM sync_queue; DELETE FROM products").execute(&mut conn).await?;
            without.push(insert(&mut conn, each).await?);
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

async fn insert(conn: &mut SqliteConnection, each: usize) -> Result<f64> {
    let began = Instant::now();
    for start in (0..ROWS).step_by(each) {
        sqlx::query("BEGIN IMMEDIATE").execute(&mut *conn).await?;
        for n in start..start + each {
            sqlx::query("INSERT INTO products (name, sku, hsn, price_paise, cost_paise, tax_rate_milli) VALUES (?, ?, '711319', ?, ?, 3000)")
                .bind(format!("Gold ring {n:06}, 22 carat, plain"))
                .bind(format!("RING-{n:06}"))
                .bind(i64::try_from(n)?)
                .bind(i64::try_from(n)?)
                .execute(&mut *conn)
                .await?;
        }
        sqlx::query("COMMIT").execute(&mut *conn).await?;
    }
    Ok(began.elapsed().as_secs_f64())
}

async fn drop_capture(conn: &mut SqliteConnection) -> Result<()> {
    let triggers = sqlx::query("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'products'")
        .fetch_all(&mut *conn)
        .await?;
    for trigger in triggers {
        sqlx::raw_sql(AssertSqlSafe(format!("DROP TRIGGER \"{}\"", trigger.get::<&str, _>(0))))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
