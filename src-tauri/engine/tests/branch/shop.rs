//! A branch and a program that writes into it: a plain SQLite connection that knows nothing of the engine, as an importer or
//! the `sqlite3` program would be.

use std::path::{Path, PathBuf};

use branchline_engine::store::Store;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use tempfile::TempDir;

/// A branch, opened once by the engine so that it is complete, and a program that writes into it.
pub struct Shop {
    _dir: TempDir,
    pub path: PathBuf,
    pub store: Store,
    pub program: SqliteConnection,
}

#[derive(Debug, PartialEq, sqlx::FromRow)]
pub struct Queued {
    pub table_name: String,
    pub operation: String,
    pub data: String,
    pub base: Option<String>,
}

impl Shop {
    pub async fn open() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("branch.db");
        let store = Store::open(&path).await.expect("a new branch opens");
        let program = connect(&path).await;
        Self { _dir: dir, path, store, program }
    }

    pub async fn run(&mut self, sql: &str) {
        self.try_run(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    pub async fn try_run(&mut self, sql: &str) -> Result<(), sqlx::Error> {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut self.program).await.map(|_| ())
    }

    /// Runs `sql`, which must be refused, and returns why.
    pub async fn refusal(&mut self, sql: &str) -> String {
        self.try_run(sql).await.expect_err("it is refused").to_string()
    }

    pub async fn number(&mut self, sql: &str) -> i64 {
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&mut self.program).await.expect("it reads")
    }

    /// Returns what was queued since the last call.
    pub async fn taken(&mut self) -> Vec<Queued> {
        let rows = sqlx::query_as(
            "SELECT table_name, operation, data, base FROM sync_queue WHERE status = 'pending' ORDER BY id",
        )
        .fetch_all(&mut self.program)
        .await
        .expect("the queue reads");
        self.run("UPDATE sync_queue SET status = 'synced', synced_at = 1").await;
        rows
    }

    /// Returns the same as "table operation" words.
    pub async fn words(&mut self) -> Vec<String> {
        self.taken().await.into_iter().map(|q| format!("{} {}", q.table_name, q.operation)).collect()
    }
}

async fn connect(path: &Path) -> SqliteConnection {
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(path)).await.expect("the file opens")
}

pub const SALT: &str =
    "INSERT INTO products (id, name, price_paise) VALUES ('018f0000-0000-7000-8000-000000000001', 'Salt', 100)";
pub const MOVE: &str = "INSERT INTO stock_movements (id, product_id, quantity_milli, reason) VALUES
    ('018f0000-0000-7000-8000-000000000002', '018f0000-0000-7000-8000-000000000001', 5000, 'opening')";
pub const ON_HAND: &str = "SELECT coalesce(sum(on_hand_milli), 0) FROM stock_balances";
