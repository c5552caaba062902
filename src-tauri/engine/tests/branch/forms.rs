//! Forms meet rows that changed while they were open, as the window's commands call the engine.

use std::sync::Arc;

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::Paise;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Engine, Error, Options};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use tempfile::TempDir;

pub fn options(dir: &TempDir) -> Options {
    Options {
        data_dir: dir.path().to_owned(),
        app_version: "0.0.0".into(),
        secrets: Arc::new(MemorySecrets::default()),
        clock: Arc::new(SystemClock),
        machine: None,
    }
}

pub async fn open() -> (TempDir, Engine) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let engine = Engine::open(options(&dir)).await.expect("a new branch opens");
    (dir, engine)
}

/// What another branch's edit does to the file when it is pulled.
pub async fn meanwhile(dir: &TempDir, sql: &str) {
    let file = std::fs::read_dir(dir.path())
        .expect("the folder reads")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|end| end == "db"))
        .expect("the database is there");
    let mut conn = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await.expect("it opens");
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut conn).await.expect("it is written");
}

async fn salt(engine: &Engine) -> Product {
    let draft = ProductDraft {
        name: "Salt".into(),
        barcode: Some("890".into()),
        price_paise: Some(Paise::new(2000)),
        ..ProductDraft::default()
    };
    engine.add_product(draft).await.expect("the product is added")
}

#[tokio::test]
async fn a_form_left_open_does_not_undo_another_branchs_price() {
    let (dir, engine) = open().await;
    let opened = salt(&engine).await;
    meanwhile(&dir, "UPDATE products SET price_paise = 2500").await;
    let before = ProductDraft::from(&opened);
    let draft = ProductDraft { name: "Sea salt".into(), ..before.clone() };
    let saved = engine.change_product(&opened.id, draft, before).await.expect("it is saved");
    assert_eq!((saved.name.as_str(), saved.price_paise.get()), ("Sea salt", 2500), "because only the name was typed");
}

#[tokio::test]
async fn two_products_that_came_to_share_a_code_can_still_be_edited() {
    let (dir, engine) = open().await;
    let mine = salt(&engine).await;
    meanwhile(&dir, "INSERT INTO products (name, barcode, price_paise) VALUES ('Theirs', '890', 1)").await;
    let before = ProductDraft::from(&mine);
    let dearer = ProductDraft { price_paise: Some(Paise::new(2100)), ..before.clone() };
    let saved =
        engine.change_product(&mine.id, dearer, before.clone()).await.expect("because the price has no part in it");
    assert_eq!(saved.price_paise.get(), 2100);
    let other = ProductDraft {
        name: "Tea".into(),
        price_paise: Some(Paise::new(1)),
        barcode: Some("891".into()),
        ..ProductDraft::default()
    };
    let tea = engine.add_product(other).await.expect("a free code");
    let before = ProductDraft::from(&tea);
    let taken = ProductDraft { barcode: Some("890".into()), ..before.clone() };
    let refused = engine.change_product(&tea.id, taken, before).await.expect_err("the code is taken");
    assert!(
        matches!(&refused, Error::Invalid(fields) if fields[0].field == "barcode"),
        "because a scan must be clear: {refused:?}"
    );
}
