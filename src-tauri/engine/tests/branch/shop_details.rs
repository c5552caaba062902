//! The shop's own details on a real database, without a hub.

use std::sync::Arc;

use branchline_domain::organisation::shop_details::{KEYS, ShopDetails, setting_id};
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Engine, Error, Options};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use tempfile::TempDir;

async fn open() -> (TempDir, Engine) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let options = Options {
        data_dir: dir.path().to_owned(),
        app_version: "0.0.0".into(),
        secrets: Arc::new(MemorySecrets::default()),
        clock: Arc::new(SystemClock),
        machine: None,
    };
    (dir, Engine::open(options).await.expect("a new branch opens"))
}

async fn file(dir: &TempDir) -> SqliteConnection {
    let file = dir.path().join(branchline_engine::DATABASE);
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await.expect("it opens")
}

fn kesar() -> ShopDetails {
    ShopDetails {
        name: "Kesar Jewellers".into(),
        gstin: Some("27abcde1234f1z5".into()),
        phone: Some("98200 12345".into()),
        ..ShopDetails::default()
    }
}

#[tokio::test]
async fn a_shop_says_who_it_is_in_one_unit_and_only_what_changed_is_written() {
    let (dir, engine) = open().await;
    let empty = engine.shop_details().await.expect("it reads");
    assert_eq!(empty, ShopDetails::default(), "because nobody has said anything");
    let named = engine.set_shop_details(kesar(), empty.clone()).await.expect("it is written");
    assert_eq!((named.gstin.as_deref(), named.state_code.as_deref()), (Some("27ABCDE1234F1Z5"), Some("27")));
    let mut conn = file(&dir).await;
    let queued: (i64, i64) =
        sqlx::query_as("SELECT count(*), count(DISTINCT tx) FROM sync_queue WHERE table_name = 'business_settings'")
            .fetch_one(&mut conn)
            .await
            .expect("the queue reads");
    assert_eq!(queued, (4, 1), "because name, GSTIN, state and phone travel together or not at all");

    let form = ShopDetails { phone: None, ..named.clone() };
    let emptied = engine.set_shop_details(form, named.clone()).await.expect("it is written");
    assert_eq!(emptied, ShopDetails { phone: None, ..named }, "because the shop has no phone any more");
    let rows: i64 =
        sqlx::query_scalar("SELECT count(*) FROM business_settings").fetch_one(&mut conn).await.expect("it reads");
    assert_eq!(rows, 4, "because a detail is one row, however often it is written");
}

#[tokio::test]
async fn a_form_left_open_undoes_nothing_and_a_wrong_field_is_named() {
    let (_dir, engine) = open().await;
    let empty = engine.shop_details().await.expect("it reads");
    engine.set_shop_details(kesar(), empty.clone()).await.expect("it is written");
    let late = ShopDetails { name: "Kesar".into(), email: Some("shop@kesar.example".into()), ..empty.clone() };
    let merged = engine.set_shop_details(late, empty).await.expect("it is written");
    assert_eq!(merged.phone.as_deref(), Some("98200 12345"), "because nobody touched the phone in that form");
    assert_eq!(merged.email.as_deref(), Some("shop@kesar.example"));

    let wrong = ShopDetails { upi_id: Some("kesar".into()), ..merged.clone() };
    let Err(Error::Invalid(fields)) = engine.set_shop_details(wrong, merged.clone()).await else {
        panic!("because nobody can pay to that");
    };
    assert_eq!(fields[0].field, "upi_id");
    assert_eq!(engine.shop_details().await.expect("it reads"), merged, "because nothing of it was saved");
}

#[tokio::test]
async fn of_a_detail_written_twice_the_row_that_every_branch_knows_counts() {
    let (dir, engine) = open().await;
    let mut conn = file(&dir).await;
    for (value, at) in [("By a script", 1), ("By a later script", 9_000_000_000_000_i64)] {
        let sql =
            format!("INSERT INTO business_settings (key, value, updated_at) VALUES ('shop.name', '{value}', {at})");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut conn).await.expect("it is written");
    }
    let there = engine.shop_details().await.expect("it reads");
    assert_eq!(there.name, "By a later script", "because nobody has written the row itself");
    engine.set_shop_details(kesar(), there).await.expect("it is written");
    assert_eq!(engine.shop_details().await.expect("it reads").name, "Kesar Jewellers");
    let own: String = sqlx::query_scalar("SELECT value FROM business_settings WHERE id = ?")
        .bind(setting_id(KEYS[0].1))
        .fetch_one(&mut conn)
        .await
        .expect("it is there");
    assert_eq!(own, "Kesar Jewellers");
}
