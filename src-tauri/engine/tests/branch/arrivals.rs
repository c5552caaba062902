//! Pages of a long fetch: what is part of no document is there at once, the rest when all has come.

use branchline_engine::store::Store;
use branchline_engine::store::pull::portions::Portions;
use branchline_engine::store::pull::upsert::PageTable;
use branchline_engine::store::pull::{first_load, staging};
use branchline_engine::store::schema::registry;

use crate::kit::{SALT, TEA, movements, number, open, part, product, products};

const STAGED: &str = "SELECT count(*) FROM sync_staged";
const GROUPS: &str = "SELECT count(*) FROM item_groups";

/// Takes in a page of which more follow.
async fn take_in(store: &Store, parts: &[PageTable]) {
    let mut tx = store.begin_pulled().await.expect("a transaction begins");
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    let hlc = Some("0000000000009-00000-000000000000");
    first_load::take_in(&mut tx, &tables, parts, &[], hlc, 5).await.expect("it is taken in");
    tx.commit().await.expect("it commits");
}

/// Writes what waits, as when everything has come.
async fn show_rest(store: &Store) {
    let mut portions = Portions::new(None);
    loop {
        let mut tx = store.begin_pulled().await.expect("a transaction begins");
        let tables = registry::tables(tx.conn()).await.expect("the registry reads");
        let more = portions.next(&mut tx, &tables, 5).await.expect("it is written");
        tx.commit().await.expect("it commits");
        if !more {
            break;
        }
    }
    assert_eq!(number(store, STAGED).await, 0, "because nothing is left");
}

fn group(id: &str, parent: &str) -> String {
    let parent = if parent.is_empty() { "null".to_owned() } else { format!("\"{parent}\"") };
    format!(r#"[2,"0000000000002-00000-000000000000",null,"{id}","o",{parent},"Drinks",1,1]"#)
}

fn groups(rows: &[String]) -> PageTable {
    part("item_groups", &["id", "org_id", "parent_id", "name", "created_at", "updated_at"], rows)
}

async fn is_called(store: &Store, id: &str) -> String {
    let mut conn = store.reader().await.expect("a reader");
    let name = sqlx::query_scalar("SELECT name FROM products WHERE id = ?").bind(id).fetch_one(&mut *conn);
    name.await.expect("it is here")
}

#[tokio::test]
async fn goods_are_there_with_their_page_and_what_a_branch_wrote_when_all_has_come() {
    let (_dir, store) = open().await;
    take_in(&store, &[products(&[product(SALT, "Salt", 100)]), movements(&[(10, SALT, 5000)])]).await;
    assert_eq!(is_called(&store, SALT).await, "Salt", "because nobody need wait for it");
    assert_eq!(number(&store, "SELECT count(*) FROM stock_movements").await, 0, "because its bill may yet come");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_queue").await, 0, "because it is nobody's change");
    let clock = number(&store, "SELECT wall FROM sync_clock").await;
    assert!(clock >= 9, "because an edit made after seeing the goods must win over them: {clock}");
    show_rest(&store).await;
    assert_eq!(number(&store, "SELECT sum(on_hand_milli) FROM stock_balances").await, 5000);
}

#[tokio::test]
async fn what_comes_before_its_parent_waits_for_it() {
    let (_dir, store) = open().await;
    let columns = ["id", "org_id", "name", "item_group_id", "price_paise", "created_at", "updated_at"];
    let tea = format!(r#"[1,"0000000000001-00000-000000000000",null,"{TEA}","o","Tea","{SALT}",100,1,1]"#);
    take_in(&store, &[part("products", &columns, &[tea]), products(&[product(SALT, "Salt", 100)])]).await;
    assert_eq!(number(&store, "SELECT count(*) FROM products").await, 1, "because the tea's group is not here");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_unapplied").await, 0, "because it is no trouble");
    take_in(&store, &[groups(&[group(SALT, "")])]).await;
    show_rest(&store).await;
    assert_eq!(is_called(&store, TEA).await, "Tea", "because its group has come");
}

#[tokio::test]
async fn groups_come_at_once_when_they_are_whole_and_together_when_they_are_torn() {
    let (_dir, store) = open().await;
    take_in(&store, &[groups(&[group(TEA, SALT)])]).await;
    assert_eq!(
        (number(&store, GROUPS).await, number(&store, STAGED).await),
        (0, 1),
        "because the upper one is missing"
    );
    take_in(&store, &[groups(&[group(SALT, "")])]).await;
    assert_eq!(number(&store, GROUPS).await, 1, "because this one needs no other");
    show_rest(&store).await;
    assert_eq!(number(&store, GROUPS).await, 2, "because both have come");

    let (_dir, store) = open().await;
    take_in(&store, &[groups(&[group(TEA, SALT), group(SALT, "")])]).await;
    assert_eq!(number(&store, GROUPS).await, 2, "because one page brings both, in whichever order");
}

#[tokio::test]
async fn an_older_version_that_waits_never_comes_after_a_newer_one() {
    let (_dir, store) = open().await;
    let old = products(&[product(SALT, "Old salt", 100), product(TEA, "Old tea", 100)]);
    let mut tx = store.begin().await.expect("a transaction begins");
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    staging::stage(&mut tx, &tables, std::slice::from_ref(&old), &[]).await.expect("it is kept");
    sqlx::query(
        "INSERT INTO sync_unapplied (table_name, record_id, columns, row, error, at)
         SELECT table_name, record_id, (SELECT columns FROM sync_staged_shapes), row, '', 1 FROM sync_staged",
    )
    .execute(tx.conn())
    .await
    .expect("it is kept aside");
    sqlx::query("DELETE FROM sync_staged WHERE record_id = ?").bind(TEA).execute(tx.conn()).await.expect("one of each");
    tx.commit().await.expect("it commits");

    take_in(&store, &[products(&[product(SALT, "Salt", 100), product(TEA, "Tea", 100)])]).await;
    show_rest(&store).await;
    for (id, name) in [(SALT, "Salt"), (TEA, "Tea")] {
        assert_eq!(is_called(&store, id).await, name, "because that came later");
    }
}

#[tokio::test]
async fn what_a_later_page_removes_is_gone_in_the_end() {
    let (_dir, store) = open().await;
    take_in(&store, &[products(&[product(SALT, "Salt", 100)])]).await;
    take_in(&store, &[part("", &[], &[format!(r#"["products","{SALT}",3,"x"]"#)])]).await;
    show_rest(&store).await;
    assert_eq!(number(&store, "SELECT count(*) FROM products").await, 0, "because it was removed after it was written");
}
