//! Pulled rows meet a branch that is not as the hub left it: one bad row must never hold up the others.

use branchline_engine::store::pull::apply;
use branchline_engine::store::pull::portions::Portions;
use branchline_engine::store::pull::staging;
use branchline_engine::store::pull::staging::Pulled;
use branchline_engine::store::pull::upsert;
use branchline_engine::store::pull::upsert::PageTable;
use branchline_engine::store::schema::registry;
use branchline_engine::store::{Store, StoreError};

use crate::kit::{SALT, TEA, movements, number, open, part, product, products};

async fn pull(store: &Store, parts: Vec<PageTable>) -> Result<i64, StoreError> {
    let mut tx = store.begin().await?;
    let tables = registry::tables(tx.conn()).await?;
    let refused = apply::apply_page(&mut tx, &tables, &Pulled { parts, moves: vec![], hlc: None }, 5).await?;
    tx.commit().await?;
    Ok(refused)
}

#[tokio::test]
async fn children_may_come_before_their_parents_and_balances_follow() {
    let (_dir, store) = open().await;
    let page = vec![movements(&[(10, SALT, 5000), (11, SALT, -1000)]), products(&[product(SALT, "Salt", 100)])];
    assert_eq!(pull(&store, page.clone()).await.expect("it is applied"), 0);
    assert_eq!(pull(&store, page).await.expect("again"), 0);
    assert_eq!(
        number(&store, "SELECT on_hand_milli FROM stock_balances").await,
        4000,
        "because a page that comes twice counts once"
    );
    assert_eq!(number(&store, "SELECT count(*) FROM sync_queue").await, 0, "because pulled rows never echo");
}

#[tokio::test]
async fn a_refused_parent_does_not_hold_up_the_rest_of_the_pull() {
    let (_dir, store) = open().await;
    let page = vec![
        products(&[product(SALT, "Salt", 100), product(TEA, "Tea", -1)]),
        movements(&[(10, SALT, 5000), (11, TEA, 2000)]),
    ];
    let refused = pull(&store, page).await;
    assert!(refused.is_ok(), "because one bad row must not stop the pull: {refused:?}");
    assert_eq!(number(&store, "SELECT count(*) FROM products").await, 1);
    assert_eq!(
        number(&store, "SELECT sum(on_hand_milli) FROM stock_balances").await,
        5000,
        "because the tea is kept aside with its movement"
    );
    pull(&store, vec![products(&[product(TEA, "Tea", 200)])]).await.expect("it is applied");
    pull(&store, vec![]).await.expect("an empty page is applied");
    assert_eq!(
        number(&store, "SELECT sum(on_hand_milli) FROM stock_balances").await,
        7000,
        "because what was kept aside fits now"
    );
    let mut conn = store.reader().await.expect("a reader");
    assert_eq!(upsert::unapplied(&mut conn).await.expect("it reads"), []);
}

#[tokio::test]
async fn a_removed_product_with_unsent_movements_does_not_stop_the_pull() {
    let (_dir, store) = open().await;
    pull(&store, vec![products(&[product(SALT, "Salt", 100), product(TEA, "Tea", 200)])]).await.expect("it is applied");
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::query("INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES (?, 1000, 'purchase')")
        .bind(SALT)
        .execute(tx.conn())
        .await
        .expect("goods arrive");
    tx.commit().await.expect("it commits");
    let gone = PageTable {
        table: String::new(),
        columns: vec![],
        rows: format!(r#"[["products","{SALT}",3,"x"],["products","{TEA}",4,"x"]]"#),
        count: 2,
    };
    let refused = pull(&store, vec![gone]).await;
    assert!(refused.is_ok(), "because what is unsent must still be sendable: {refused:?}");
    assert_eq!(
        number(&store, "SELECT count(*) FROM stock_movements JOIN products ON products.id = product_id").await,
        1
    );
    assert_eq!(
        number(&store, "SELECT count(*) FROM products WHERE name = 'Tea'").await,
        0,
        "because nothing here needs the tea"
    );
}

#[tokio::test]
async fn a_ring_of_groups_that_was_removed_goes_and_what_a_product_lies_in_stays() {
    let (_dir, store) = open().await;
    let id = |n: u32| format!("018f0000-0000-7000-8000-{n:012x}");
    let group = |n: u32, within: u32| {
        let row = format!(r#"[1,"0000000000001-00000-000000000000",null,"{}","o","G{n}","{}",1,1]"#, id(n), id(within));
        part("item_groups", &["id", "org_id", "name", "parent_id", "created_at", "updated_at"], &[row])
    };
    // One ring of three and one group within itself that nothing lies in; one ring of two with a product in it, a group beside it.
    let mut page: Vec<PageTable> = [(20, 22), (21, 20), (22, 21), (23, 23), (24, 25), (25, 24), (26, 25)]
        .map(|(n, within)| group(n, within))
        .into();
    let row = format!(r#"[1,"0000000000001-00000-000000000000",null,"{SALT}","o","{}","Salt",100,1,1]"#, id(24));
    page.push(part(
        "products",
        &["id", "org_id", "item_group_id", "name", "price_paise", "created_at", "updated_at"],
        &[row],
    ));
    assert_eq!(pull(&store, page).await.expect("it is applied"), 0);
    let rows: Vec<String> = (20..27).map(|n| format!(r#"["item_groups","{}",2,"x"]"#, id(n))).collect();
    let kept = pull(&store, vec![part("", &[], &rows)]).await.expect("it is applied");
    assert_eq!(
        number(&store, "SELECT count(*) FROM item_groups WHERE name IN ('G20', 'G21', 'G22', 'G23', 'G26')").await,
        0,
        "because nothing here refers to a ring but the ring itself"
    );
    assert_eq!(
        (number(&store, "SELECT count(*) FROM item_groups").await, kept),
        (2, 2),
        "because salt lies in G24, and G24 in G25"
    );
    let gone = format!(r#"[["products","{SALT}",3,"x"]]"#);
    pull(&store, vec![PageTable { table: String::new(), columns: vec![], rows: gone, count: 1 }])
        .await
        .expect("it is applied");
    assert_eq!(
        number(&store, "SELECT (SELECT count(*) FROM item_groups) + (SELECT count(*) FROM sync_unapplied)").await,
        0,
        "because what was kept aside goes once nothing refers to it"
    );
}

#[tokio::test]
async fn a_row_that_lost_its_parent_keeps_its_last_good_version() {
    let (_dir, store) = open().await;
    pull(&store, vec![products(&[product(SALT, "Salt", 100)]), movements(&[(10, SALT, 5000)])])
        .await
        .expect("it is applied");
    let columns = ["id", "org_id", "item_group_id", "name", "price_paise", "created_at", "updated_at"];
    let stamp = "0000000000001-00000-000000000000";
    let grouped = |price: i64| {
        let row = format!(r#"[3,"{stamp}",null,"{SALT}","o","{TEA}","Salt",{price},1,1]"#);
        part("products", &columns, &[row])
    };
    assert_eq!(pull(&store, vec![grouped(150)]).await.expect("it is applied"), 1, "because no group {TEA} is here");
    assert_eq!(number(&store, "SELECT price_paise FROM products").await, 100, "because the whole row waits");
    assert_eq!(pull(&store, vec![grouped(175)]).await.expect("it is applied"), 1);
    let group = format!(r#"[5,"{stamp}",null,"{TEA}","o","Spices",1,1]"#);
    let groups = part("item_groups", &["id", "org_id", "name", "created_at", "updated_at"], &[group]);
    assert_eq!(pull(&store, vec![groups]).await.expect("it is applied"), 0);
    assert_eq!(
        number(&store, "SELECT price_paise FROM products").await,
        175,
        "because the newest version has the last word"
    );
    assert_eq!(number(&store, "SELECT count(*) FROM sync_unapplied").await, 0);
}

#[tokio::test]
async fn a_removal_waits_for_what_still_refers_and_nested_rows_go_together() {
    let (_dir, store) = open().await;
    let stamp = "0000000000001-00000-000000000000";
    let groups = [
        format!(r#"[1,"{stamp}",null,"{SALT}","o",null,"Food",1,1]"#),
        format!(r#"[2,"{stamp}",null,"{TEA}","o","{SALT}","Drinks",1,1]"#),
    ];
    let nested = part("item_groups", &["id", "org_id", "parent_id", "name", "created_at", "updated_at"], &groups);
    let goods = [products(&[product(SALT, "Salt", 100)]), movements(&[(10, SALT, 5000)])];
    pull(&store, goods.into_iter().chain([nested]).collect()).await.expect("it is applied");
    let gone = |rows: &[(&str, &str)]| {
        let rows: Vec<String> = rows.iter().map(|(table, id)| format!(r#"["{table}","{id}",3,"x"]"#)).collect();
        part("", &[], &rows)
    };
    let both = gone(&[("item_groups", SALT), ("item_groups", TEA), ("products", SALT)]);
    assert_eq!(pull(&store, vec![both]).await.expect("it is applied"), 1, "because a movement still needs the salt");
    assert_eq!(number(&store, "SELECT count(*) FROM item_groups").await, 0, "because nothing needs the groups");
    let movement = "018f0000-0000-7000-8000-00000000000a";
    pull(&store, vec![gone(&[("stock_movements", movement)])]).await.expect("it is applied");
    assert_eq!(number(&store, "SELECT count(*) FROM products").await, 0, "because its removal was only waiting");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_unapplied").await, 0);
}

#[tokio::test]
async fn staged_pages_land_together_and_an_orphan_among_them_waits() {
    let (_dir, store) = open().await;
    let mut tx = store.begin().await.expect("a transaction begins");
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    for parts in [
        vec![movements(&[(10, SALT, 5000), (11, TEA, 2000)])],
        vec![products(&[product(SALT, "Salt", 100)]), movements(&[(12, SALT, 1000)])],
    ] {
        let page = Pulled { parts, moves: vec![], hlc: None };
        staging::stage(&mut tx, &tables, &page.parts, &page.moves).await.expect("it is kept");
    }
    tx.commit().await.expect("it commits");
    let mut portions = Portions::new(None);
    loop {
        let mut tx = store.begin().await.expect("a transaction begins");
        let more = portions.next(&mut tx, &tables, 5).await.expect("it is applied");
        tx.commit().await.expect("it commits");
        if !more {
            break;
        }
    }
    assert_eq!(portions.refused, 1, "because no tea is here");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_staged").await, 0, "because what is shown is not kept twice");
    assert_eq!(number(&store, "SELECT sum(on_hand_milli) FROM stock_balances").await, 6000);
    assert_eq!(number(&store, "SELECT count(*) FROM sync_unapplied WHERE table_name = 'stock_movements'").await, 1);
}

#[tokio::test]
async fn a_conflict_told_anew_by_a_hub_that_was_set_back_replaces_the_first_telling() {
    let (_dir, store) = open().await;
    let told = |winner: &str| {
        let row = format!(
            r#"[1,"0000000000001-00000-000000000000",null,"{SALT}","o","customers","{TEA}","phone","edit","{winner}","1","2",5]"#
        );
        let columns = [
            "id",
            "org_id",
            "table_name",
            "record_id",
            "field",
            "kind",
            "winner",
            "ours_hlc",
            "theirs_hlc",
            "created_at",
        ];
        part("sync_conflicts", &columns, &[row])
    };
    for winner in ["ours", "theirs"] {
        assert_eq!(pull(&store, vec![told(winner)]).await.expect("it is applied"), 0, "because the row is sound");
    }
    let mut conn = store.reader().await.expect("a reader");
    let held: Vec<String> =
        sqlx::query_scalar("SELECT winner FROM sync_conflicts").fetch_all(&mut *conn).await.expect("it reads");
    assert_eq!(held, ["theirs"], "because the hub's last word is what every branch must hold");
}
