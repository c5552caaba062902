//! A branch database in memory for the tests beside the stores.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};

use super::sql::stamp::Stamp;

/// The organisation every test row belongs to.
pub const ORG: &str = "018f0000-0000-7000-8000-0000000000aa";
/// The branch every test row is written in.
pub const BRANCH: &str = "018f0000-0000-7000-8000-0000000000bb";

/// Opens an empty branch: today's tables, the capture triggers, an identity.
pub async fn branch() -> SqliteConnection {
    let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true);
    let mut conn = SqliteConnection::connect_with(&options).await.expect("memory opens");
    sqlx::migrate!("../../migrations/branch").run(&mut conn).await.expect("the migrations fit one another");
    sqlx::query("INSERT INTO sync_identity (one, device_id, instance, org_id, branch_id) VALUES (1, 'd', 'i', ?, ?)")
        .bind(ORG)
        .bind(BRANCH)
        .execute(&mut conn)
        .await
        .expect("the identity is written");
    super::schema::capture::install(&mut conn).await.expect("the capture triggers fit the tables");
    super::schema::lists::install(&mut conn).await.expect("the lists fit the tables");
    super::records::duplicates::install(&mut conn).await.expect("the keys fit the tables");
    conn
}

/// Returns the stamp of the `n`th row, written at n seconds.
pub fn stamp(n: u32) -> Stamp {
    Stamp {
        id: format!("018f0000-0000-7000-8000-{n:012x}"),
        org_id: ORG.to_owned(),
        branch_id: BRANCH.to_owned(),
        now_ms: i64::from(n) * 1000,
    }
}
