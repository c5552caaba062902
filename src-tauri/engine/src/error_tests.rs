//! What a person is told when the data file does not do what was asked.

use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

use super::*;

#[tokio::test]
async fn what_could_not_be_read_is_not_said_to_be_unsaved() {
    let mut conn = SqliteConnection::connect("sqlite::memory:").await.expect("memory opens");
    let mut said = async |sql: &str| {
        let failed = sqlx::query(AssertSqlSafe(sql.to_owned())).execute(&mut conn).await;
        Error::from(failed.expect_err("it fails")).to_string()
    };
    let read = said("SELECT sum(n) FROM (SELECT 9223372036854775807 AS n UNION ALL SELECT 1)").await;
    assert!(read.contains("could not be read") && !read.contains("saved"), "because nobody saved anything: {read}");
    let written = said("CREATE TABLE t (n INTEGER CHECK (n > 0)); INSERT INTO t VALUES (-1)").await;
    assert!(written.contains("Nothing was saved"), "because it was to be saved: {written}");
}
