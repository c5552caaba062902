//! A new branch, and pages as the hub sends them.

use branchline_engine::store::Store;
use branchline_engine::store::pull::upsert::PageTable;
use tempfile::TempDir;

pub const SALT: &str = "018f0000-0000-7000-8000-000000000001";
pub const TEA: &str = "018f0000-0000-7000-8000-000000000002";

pub async fn open() -> (TempDir, Store) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&dir.path().join("branch.db")).await.expect("a new branch opens");
    (dir, store)
}

pub fn part(table: &str, columns: &[&str], rows: &[String]) -> PageTable {
    PageTable {
        table: table.to_owned(),
        columns: columns.iter().map(|column| (*column).to_owned()).collect(),
        rows: format!("[{}]", rows.join(",")),
        count: i64::try_from(rows.len()).expect("few rows"),
    }
}

pub fn product(id: &str, name: &str, price: i64) -> String {
    format!(r#"[1,"0000000000001-00000-000000000000",null,"{id}","o","{name}",{price},1,1]"#)
}

pub fn products(rows: &[String]) -> PageTable {
    part("products", &["id", "org_id", "name", "price_paise", "created_at", "updated_at"], rows)
}

pub fn movements(rows: &[(u32, &str, i64)]) -> PageTable {
    let rows: Vec<String> = rows
        .iter()
        .map(|(n, product, quantity)| {
            format!(
                r#"[2,"0000000000002-00000-000000000000",null,"018f0000-0000-7000-8000-{n:012x}","o","b","{product}",{quantity},"opening","2026-01-01",1,1]"#
            )
        })
        .collect();
    let columns = [
        "id",
        "org_id",
        "branch_id",
        "product_id",
        "quantity_milli",
        "reason",
        "business_date",
        "created_at",
        "updated_at",
    ];
    part("stock_movements", &columns, &rows)
}

pub async fn number(store: &Store, sql: &'static str) -> i64 {
    let mut conn = store.reader().await.expect("a reader");
    sqlx::query_scalar(sql).fetch_one(&mut *conn).await.expect("it reads")
}
