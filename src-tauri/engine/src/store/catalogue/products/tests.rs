//! Products as the shop uses them, on a real database.

use proptest::prelude::*;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::*;
use crate::store::records::master;
use crate::store::testing::{branch, stamp};
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::records::page::ListQuery;
use branchline_domain::tax::TaxMode;

fn id(n: u32) -> Id<Product> {
    stamp(n).id.into()
}

fn draft(name: &str) -> ProductDraft {
    ProductDraft { name: name.to_owned(), price_paise: Some(Paise::new(1000)), ..ProductDraft::default() }
}

fn page(search: &str, offset: u32, limit: u32) -> ListQuery {
    ListQuery { search: search.to_owned(), offset, limit, ..ListQuery::default() }
}

async fn names(conn: &mut SqliteConnection, query: &ListQuery) -> (Vec<String>, u32) {
    let page = master::list::<Product>(conn, query).await.expect("the list reads");
    (page.rows.into_iter().map(|p| p.name).collect(), page.total)
}

async fn queued(conn: &mut SqliteConnection) -> Vec<(String, String, String)> {
    sqlx::query_as("SELECT table_name, operation, data FROM sync_queue WHERE synced_at IS NULL ORDER BY id")
        .fetch_all(conn)
        .await
        .expect("the queue reads")
}

/// As if everything had been sent.
async fn sent(conn: &mut SqliteConnection) {
    sqlx::query("UPDATE sync_queue SET status = 'synced', synced_at = 1")
        .execute(conn)
        .await
        .expect("the queue empties");
}

#[tokio::test]
async fn a_product_comes_back_as_it_was_typed_and_with_its_opening_stock() {
    let mut conn = branch().await;
    crate::store::catalogue::item_groups::insert(&mut conn, &stamp(1), "Rings").await.expect("a group is added");
    let ring = ProductDraft {
        item_group_id: Some(stamp(1).id.into()),
        sku: Some("R-1".into()),
        barcode: Some("0890".into()),
        hsn: Some("7113".into()),
        unit: Some("g".into()),
        cost_paise: Some(Paise::new(800)),
        tax_rate_milli: Some(Rate::new(3000)),
        low_stock_milli: Some(Milli::new(2000)),
        opening_stock_milli: Some(Milli::new(12_345)),
        notes: Some("22K".into()),
        ..draft("Ring")
    };
    Product::insert(&mut conn, &stamp(2), &ring).await.expect("the product is added");
    let stored = master::get::<Product>(&mut conn, &id(2)).await.expect("it reads").expect("it is there");
    let expected = Product {
        id: id(2),
        item_group_id: Some(stamp(1).id.into()),
        item_group_name: Some("Rings".into()),
        name: "Ring".into(),
        sku: Some("R-1".into()),
        barcode: Some("0890".into()),
        hsn: Some("7113".into()),
        unit: "g".into(),
        price_paise: Paise::new(1000),
        cost_paise: Some(Paise::new(800)),
        tax_rate_milli: Rate::new(3000),
        tax_mode: TaxMode::Exclusive,
        tax_class: None,
        mrp_paise: None,
        on_hand_milli: Milli::new(12_345),
        elsewhere_milli: None,
        reserved_milli: Milli::ZERO,
        low_stock_milli: Some(Milli::new(2000)),
        notes: Some("22K".into()),
        updated_at: 2000,
        deleted_at: None,
        waiting: true,
    };
    assert_eq!(stored, expected, "because what is shown is what was saved");
    let tables: Vec<String> = queued(&mut conn).await.into_iter().map(|(table, ..)| table).collect();
    assert_eq!(tables, ["item_groups", "products", "stock_movements"], "because a movement needs its product first");
    sent(&mut conn).await;
    let stored = master::get::<Product>(&mut conn, &id(2)).await.expect("it reads").expect("it is there");
    assert!(!stored.waiting, "because nothing of it is in the queue any more");
}

#[tokio::test]
async fn saving_an_unchanged_form_queues_nothing_and_a_changed_price_queues_the_price() {
    let mut conn = branch().await;
    Product::insert(&mut conn, &stamp(1), &draft("Salt")).await.expect("the product is added");
    sent(&mut conn).await;
    let id = id(1);
    assert!(
        !Product::change(&mut conn, &id, &draft("Salt"), 5).await.expect("it is compared"),
        "because nothing differs"
    );
    assert!(queued(&mut conn).await.is_empty(), "because nothing was written");
    let dearer = ProductDraft { price_paise: Some(Paise::new(1100)), ..draft("Salt") };
    assert!(Product::change(&mut conn, &id, &dearer, 5).await.expect("it is changed"));
    let queue = queued(&mut conn).await;
    assert_eq!(queue.len(), 1, "because one row changed once: {queue:?}");
    assert!(
        queue[0].2.contains("\"price_paise\":1100") && !queue[0].2.contains("name"),
        "because only the price differs: {queue:?}"
    );
    assert!(master::get::<Product>(&mut conn, &id).await.expect("it reads").expect("it is there").waiting);
}

#[tokio::test]
async fn a_deleted_product_lies_in_the_bin_until_restored() {
    let mut conn = branch().await;
    Product::insert(&mut conn, &stamp(1), &draft("Salt")).await.expect("the product is added");
    let id = id(1);
    let bin = ListQuery { deleted: true, limit: 10, ..ListQuery::default() };
    assert!(master::set_deleted::<Product>(&mut conn, &id, true, 7).await.expect("it is deleted"));
    assert!(
        !master::set_deleted::<Product>(&mut conn, &id, true, 8).await.expect("again"),
        "because it lies there already"
    );
    assert_eq!(names(&mut conn, &page("", 0, 10)).await, (vec![], 0));
    assert_eq!(names(&mut conn, &bin).await, (vec!["Salt".into()], 1));
    let stored = master::get::<Product>(&mut conn, &id).await.expect("it reads").expect("it is there");
    assert_eq!((stored.deleted_at, stored.updated_at), (Some(7), 7), "because the second delete wrote nothing");
    assert!(master::set_deleted::<Product>(&mut conn, &id, false, 9).await.expect("it is restored"));
    assert_eq!(names(&mut conn, &page("", 0, 10)).await, (vec!["Salt".into()], 1));
}

#[tokio::test]
async fn a_code_in_use_is_refused_with_the_name_of_its_owner() {
    let mut conn = branch().await;
    let coded = ProductDraft { sku: Some("S1".into()), barcode: Some("890".into()), ..draft("Salt") };
    Product::insert(&mut conn, &stamp(1), &coded).await.expect("the product is added");
    let found = Product::clashes(&mut conn, &coded, None).await.expect("it is compared");
    assert_eq!(found.iter().map(|f| f.field.as_str()).collect::<Vec<_>>(), ["sku", "barcode"]);
    assert!(found[0].message.contains("Salt"), "because a person must know where to look: {found:?}");
    assert!(
        Product::clashes(&mut conn, &coded, Some(&id(1))).await.expect("it is compared").is_empty(),
        "because it is its own"
    );
    master::set_deleted::<Product>(&mut conn, &id(1), true, 7).await.expect("it is deleted");
    assert!(
        Product::clashes(&mut conn, &coded, None).await.expect("it is compared").is_empty(),
        "because the bin owns no codes"
    );
    let grouped = ProductDraft { item_group_id: Some(stamp(9).id.into()), ..draft("Tea") };
    let found = Product::clashes(&mut conn, &grouped, None).await.expect("it is compared");
    assert_eq!(found[0].field, "item_group_id", "because no such group exists");
}

#[tokio::test]
async fn a_search_finds_products_that_hold_every_word_somewhere() {
    let mut conn = branch().await;
    for (n, (name, sku, barcode)) in
        [("Tata Salt 1kg", "TS-1", "890100"), ("tata tea GOLD", "TT_2", "890200"), ("Sugar 50% less", "S%3", "777")]
            .iter()
            .enumerate()
    {
        let product = ProductDraft { sku: Some((*sku).into()), barcode: Some((*barcode).into()), ..draft(name) };
        Product::insert(&mut conn, &stamp(u32::try_from(n).expect("three")), &product)
            .await
            .expect("the product is added");
    }
    for (search, expected) in [
        ("", vec!["Sugar 50% less", "Tata Salt 1kg", "tata tea GOLD"]),
        ("TATA", vec!["Tata Salt 1kg", "tata tea GOLD"]),
        ("gold  tata", vec!["tata tea GOLD"]),
        ("tata 8901", vec!["Tata Salt 1kg"]),
        ("ts-1", vec!["Tata Salt 1kg"]),
        ("%", vec!["Sugar 50% less"]),
        ("t_", vec!["tata tea GOLD"]),
        ("tata sugar", vec![]),
        ("'; DROP TABLE products; --", vec![]),
    ] {
        let (found, total) = names(&mut conn, &page(search, 0, 10)).await;
        assert_eq!(found, expected, "because these hold every word of {search:?}");
        assert_eq!(total as usize, expected.len());
    }
}

#[tokio::test]
async fn a_name_in_another_encoding_does_not_hide_the_list() {
    let mut conn = branch().await;
    Product::insert(&mut conn, &stamp(1), &draft("Tea")).await.expect("the product is added");
    let imported =
        "INSERT INTO products (name, price_paise, sku) VALUES (CAST(x'436166e9' AS TEXT), 1, CAST(x'92' AS TEXT))";
    sqlx::query(imported).execute(&mut conn).await.expect("an old program writes Windows-1252");
    assert_eq!(names(&mut conn, &page("", 0, 10)).await, (vec!["Caf\u{fffd}".into(), "Tea".into()], 2));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Whatever window is asked for, it is that part of the whole list, and the total is the whole.
    #[test]
    fn every_window_is_a_part_of_the_same_list(
        shelf in prop::collection::vec("[abAB ]{1,4}", 0..12), search in "[ab]{0,2}", offset in 0u32..14, limit in 0u32..14,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let (part, total) = runtime.block_on(async {
            let mut conn = branch().await;
            for (n, name) in shelf.iter().enumerate() {
                Product::insert(&mut conn, &stamp(u32::try_from(n).expect("few")), &draft(name)).await.expect("a product is added");
            }
            names(&mut conn, &page(&search, offset, limit)).await
        });
        let mut whole: Vec<(usize, &String)> = shelf.iter().enumerate()
            .filter(|(_, name)| name.to_ascii_lowercase().contains(&search)).collect();
        whole.sort_by_key(|(n, name)| (name.to_ascii_lowercase(), *n));
        let expected: Vec<&String> = whole.iter().map(|(_, name)| *name).skip(offset as usize).take(limit as usize).collect();
        prop_assert_eq!(part.iter().collect::<Vec<_>>(), expected);
        prop_assert_eq!(total as usize, whole.len());
    }
}

#[tokio::test]
async fn on_hand_is_this_branchs_and_what_lies_elsewhere_stands_beside_it() {
    let mut conn = branch().await;
    Product::insert(
        &mut conn,
        &stamp(1),
        &ProductDraft { opening_stock_milli: Some(Milli::new(40_000)), ..draft("Anklet") },
    )
    .await
    .expect("it is added");
    let read = |product: Option<Product>| {
        product.map(|product| (product.on_hand_milli.get(), product.elsewhere_milli.map(Milli::get)))
    };
    let alone = master::get::<Product>(&mut conn, &id(1)).await.expect("it reads");
    assert_eq!(read(alone), Some((40_000, None)), "because nothing is known of other branches");
    for branch in ["pune", "nagpur"] {
        sqlx::query("INSERT INTO stock_movements (product_id, branch_id, quantity_milli, reason) VALUES (?, ?, 17000, 'opening')")
            .bind(stamp(1).id)
            .bind(branch)
            .execute(&mut conn)
            .await
            .expect("another branch has some");
    }
    let seen = master::get::<Product>(&mut conn, &id(1)).await.expect("it reads");
    assert_eq!(
        read(seen),
        Some((40_000, Some(34_000))),
        "because whoever may see other branches stands in this one all the same"
    );
}

#[tokio::test]
async fn a_quantity_no_sum_could_hold_is_refused_where_it_is_written() {
    let mut conn = branch().await;
    Product::insert(&mut conn, &stamp(1), &draft("Ring")).await.expect("it is added");
    for sql in [
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, 9000000000000000000, 'opening' FROM products",
        "UPDATE products SET price_paise = 1000000000001",
        "UPDATE products SET low_stock_milli = -9223372036854775808",
    ] {
        let refused = sqlx::query(AssertSqlSafe(sql)).execute(&mut conn).await.expect_err("it is too much").to_string();
        assert!(refused.contains("too large"), "because another program must know why: {refused}");
    }
    assert_eq!(names(&mut conn, &page("", 0, 10)).await.1, 1, "because the list opens");
}
