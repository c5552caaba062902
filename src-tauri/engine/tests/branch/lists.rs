//! Lists sorted, filtered, selected and exported, as the window's commands call the engine.

use std::sync::Arc;

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::catalogue::product_change::ProductChange;
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::records::bulk::{ExportColumn, ExportFormat, Selection};
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::{ListFilter, ListQuery, Sort};
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Engine, Error, Options};
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

/// Name, price in rupees, opening stock, low-stock level, own code.
type Shelved = (&'static str, i64, i64, Option<i64>, Option<&'static str>);

const SHELF: [Shelved; 6] = [
    ("Anklet", 500, 5, Some(10), Some("007")),
    ("अंगूठी", 300, 0, Some(1), None),
    ("Bangle", 500, 20, None, Some("=1+1")),
    ("Coin", 0, 3, Some(2), Some("C-1")),
    ("चूड़ी", 900, 7, None, None),
    ("Éclat", 300, 1, Some(5), Some("b-2")),
];

async fn shelf() -> (TempDir, Engine) {
    let (dir, engine) = open().await;
    for (name, price, stock, low, sku) in SHELF {
        let draft = ProductDraft {
            name: name.into(),
            price_paise: Some(Paise::new(price * 100)),
            opening_stock_milli: Some(Milli::new(stock * 1000)),
            low_stock_milli: low.map(|low| Milli::new(low * 1000)),
            sku: sku.map(Into::into),
            ..ProductDraft::default()
        };
        engine.add_product(draft).await.expect("the product is added");
    }
    (dir, engine)
}

fn by(column: &str, descending: bool) -> ListQuery {
    ListQuery { sort: Some(Sort { column: column.into(), descending }), limit: 100, ..ListQuery::default() }
}

fn only(names: &[(&str, Option<&str>)]) -> ListQuery {
    let filter =
        |(name, value): &(&str, Option<&str>)| ListFilter { name: (*name).into(), value: value.map(Into::into) };
    ListQuery { filters: names.iter().map(filter).collect(), limit: 100, ..ListQuery::default() }
}

async fn listed(engine: &Engine, query: &ListQuery) -> Vec<Product> {
    let page = engine.list_products(query).await.expect("the list reads");
    assert_eq!(usize::try_from(page.total), Ok(page.rows.len()), "because the whole list is looked at");
    page.rows
}

async fn names(engine: &Engine, query: &ListQuery) -> Vec<String> {
    listed(engine, query).await.into_iter().map(|product| product.name).collect()
}

#[tokio::test]
async fn a_list_goes_by_any_column_equal_rows_by_their_ids_and_nothing_last() {
    let (_dir, engine) = shelf().await;
    assert_eq!(names(&engine, &by("name", false)).await, ["Anklet", "Bangle", "Coin", "Éclat", "अंगूठी", "चूड़ी"]);
    assert_eq!(names(&engine, &by("name", true)).await, ["चूड़ी", "अंगूठी", "Éclat", "Coin", "Bangle", "Anklet"]);
    // Added in this order, so by rising ids.
    assert_eq!(names(&engine, &by("price", false)).await, ["Coin", "अंगूठी", "Éclat", "Anklet", "Bangle", "चूड़ी"]);
    assert_eq!(names(&engine, &by("price", true)).await, ["चूड़ी", "Bangle", "Anklet", "Éclat", "अंगूठी", "Coin"]);
    assert_eq!(names(&engine, &by("stock", false)).await, ["अंगूठी", "Éclat", "Coin", "Anklet", "चूड़ी", "Bangle"]);
    assert_eq!(names(&engine, &by("sku", false)).await, ["Anklet", "Bangle", "Éclat", "Coin", "अंगूठी", "चूड़ी"]);
    assert_eq!(names(&engine, &by("sku", true)).await, ["Coin", "Éclat", "Bangle", "Anklet", "चूड़ी", "अंगूठी"]);
}

#[tokio::test]
async fn every_column_of_every_list_sorts_and_every_row_is_found_where_it_stands() {
    let (_dir, engine) = shelf().await;
    for column in [
        "name",
        "sku",
        "barcode",
        "group",
        "hsn",
        "unit",
        "tax",
        "price",
        "cost",
        "stock",
        "elsewhere",
        "low_stock",
        "updated",
        "notes",
    ] {
        for descending in [false, true] {
            let query = by(column, descending);
            let rows = listed(&engine, &query).await;
            for (place, row) in (0..).zip(&rows) {
                let record = RecordRef { table: "products".into(), id: row.id.to_string() };
                let found = engine.place_of(&record, &query).await.expect("it is looked up");
                assert_eq!(found, Some(place), "because a saved row is scrolled to: {} by {column}", row.name);
                let window = ListQuery { offset: place, limit: 1, ..query.clone() };
                let page = engine.list_products(&window).await.expect("the window reads");
                assert_eq!((page.rows[0].id.clone(), page.total), (row.id.clone(), 6), "because windows fit together");
            }
        }
    }
    for column in ["name", "phone", "email", "address", "state", "gstin", "limit", "updated", "notes"] {
        engine.list_customers(&by(column, true)).await.expect("customers go by it");
        if column != "limit" {
            engine
                .list::<branchline_domain::parties::supplier::Supplier>(&by(column, true))
                .await
                .expect("suppliers too");
        }
    }
}

#[tokio::test]
async fn filters_narrow_a_list_together_with_order_and_search() {
    let (_dir, engine) = shelf().await;
    assert_eq!(names(&engine, &only(&[("low", None)])).await, ["Anklet", "Éclat", "अंगूठी"]);
    assert_eq!(names(&engine, &only(&[("out", None)])).await, ["अंगूठी"]);
    assert_eq!(names(&engine, &only(&[("no-price", None)])).await, ["Coin"]);
    assert_eq!(names(&engine, &only(&[("waiting", None)])).await.len(), 6, "because nothing was sent yet");
    assert!(names(&engine, &only(&[("conflict", None)])).await.is_empty());
    let low = ListQuery { sort: by("price", true).sort, ..only(&[("low", None)]) };
    assert_eq!(names(&engine, &low).await, ["Anklet", "Éclat", "अंगूठी"]);
    let searched = ListQuery { search: "eclat".into(), ..low };
    assert_eq!(names(&engine, &searched).await, ["Éclat"], "because search and filters hold together");
    let rings = engine.add_item_group("Rings").await.expect("a group");
    let ids =
        listed(&engine, &only(&[("out", None)])).await.into_iter().map(|product| product.id.to_string()).collect();
    let change = ProductChange::Group { group: Some(rings.id.clone()) };
    engine.change_products(&Selection::These { ids }, &change).await.expect("they are filed");
    assert_eq!(names(&engine, &only(&[("group", Some(rings.id.as_str()))])).await, ["अंगूठी"]);
    assert_eq!(names(&engine, &only(&[("no-group", None)])).await.len(), 5);
}

#[tokio::test]
async fn parties_are_filtered_by_place_and_gstin() {
    let (_dir, engine) = open().await;
    for (name, address, state, gstin) in [
        ("Asha", Some("MG Road\nPune"), Some("27"), None),
        ("रवि", Some("Karol Bagh, Delhi"), Some("07"), Some("07ABCDE1234F1Z2")),
        ("Zoya", None, None, None),
    ] {
        let text = |text: Option<&str>| text.map(Into::into);
        let draft = CustomerDraft {
            name: name.into(),
            address: text(address),
            state_code: text(state),
            gstin: text(gstin),
            ..CustomerDraft::default()
        };
        engine.add_customer(draft).await.expect("the customer is added");
    }
    let names = async |filters: &[(&str, Option<&str>)]| {
        let page = engine.list_customers(&only(filters)).await.expect("the list reads");
        page.rows.into_iter().map(|customer| customer.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&[("gstin", None)]).await, ["रवि"]);
    assert_eq!(names(&[("no-gstin", None), ("city", Some("pune"))]).await, ["Asha"]);
    assert_eq!(names(&[("state", Some("07"))]).await, ["रवि"]);
    assert!(names(&[("city", Some("100%"))]).await.is_empty(), "because a sign is taken as it stands");
}

#[tokio::test]
async fn what_a_list_does_not_offer_is_refused_by_its_name() {
    let (_dir, engine) = shelf().await;
    let refused = async |query: ListQuery| match engine.list_products(&query).await {
        Err(Error::Invalid(fields)) => fields.into_iter().map(|field| field.message.to_string()).collect::<String>(),
        other => panic!("it is refused, because nobody offered it: {other:?}"),
    };
    assert!(refused(by("name; DROP TABLE products", false)).await.contains("DROP TABLE products”"));
    assert!(refused(only(&[("cheap", None)])).await.contains("“cheap”"));
    assert!(refused(only(&[("group", None)])).await.contains("needs a value"));
    assert!(refused(only(&[("low", Some("1"))])).await.contains("takes no value"));
}

#[tokio::test]
async fn many_prices_change_in_one_unit_and_go_back_but_not_over_a_later_one() {
    let (_dir, engine) = shelf().await;
    let all = Selection::Found { query: Box::new(only(&[("low", None)])), except: Vec::new() };
    let by_ten = ProductChange::PriceByRate { rate: Rate::new(10_000), whole_rupees: false };
    let done = engine.change_products(&all, &by_ten).await.expect("prices change");
    assert_eq!(done.count, 3);
    let price = async |name: &str| {
        let rows = listed(&engine, &by("name", false)).await;
        rows.into_iter().find(|row| row.name == name).map(|row| row.price_paise.get() / 100)
    };
    assert_eq!((price("Anklet").await, price("Bangle").await), (Some(550), Some(500)), "because Bangle is not low");
    let later = listed(&engine, &only(&[("out", None)])).await.remove(0);
    let before = ProductDraft::from(&later);
    let draft = ProductDraft { price_paise: Some(Paise::new(99_900)), ..before.clone() };
    engine.change_product(&later.id, draft, before).await.expect("somebody types a price meanwhile");
    let nothing = Selection::These { ids: Vec::new() };
    let back = engine.change_products(&nothing, &done.back).await.expect("it is taken back");
    assert_eq!(back.count, 2);
    assert_eq!((price("Anklet").await, price("अंगूठी").await), (Some(500), Some(999)), "because the later price stays");
    let less = ProductChange::PriceByAmount { amount: Paise::new(-40_000) };
    let everything = Selection::Found { query: Box::new(ListQuery::default()), except: Vec::new() };
    assert!(engine.change_products(&everything, &less).await.is_err(), "because a coin would cost less than nothing");
    assert_eq!(price("Anklet").await, Some(500), "because all prices change or none");
}

#[tokio::test]
async fn many_products_are_filed_anew_and_go_back_but_not_over_a_later_filing() {
    let (_dir, engine) = shelf().await;
    let group = async |name: &str| engine.add_item_group(name).await.expect("a group is made").id;
    let (rings, coins) = (group("All rings").await, group("All coins").await);
    let everything = Selection::Found { query: Box::new(ListQuery::default()), except: Vec::new() };
    let filed = ProductChange::Group { group: Some(rings.clone()) };
    let done = engine.change_products(&everything, &filed).await.expect("they are filed");
    assert_eq!(done.count, 6);
    let later = listed(&engine, &only(&[("out", None)])).await.remove(0);
    let one = Selection::These { ids: vec![later.id.to_string()] };
    let elsewhere = ProductChange::Group { group: Some(coins.clone()) };
    engine.change_products(&one, &elsewhere).await.expect("somebody files one elsewhere meanwhile");
    let back = engine.change_products(&one, &done.back).await.expect("it is taken back");
    assert_eq!(back.count, 5);
    let rows = listed(&engine, &by("name", false)).await;
    let in_group = |id: &_| rows.iter().filter(|row| row.item_group_id.as_ref() == Some(id)).count();
    assert_eq!((in_group(&rings), in_group(&coins)), (0, 1), "because the later filing stays");
}

#[tokio::test]
async fn what_has_no_list_of_its_own_leaves_the_bin_and_goes_back_by_name() {
    let (_dir, engine) = shelf().await;
    let group = engine.add_item_group("All rings").await.expect("a group is made").id;
    let this = Selection::These { ids: vec![group.to_string()] };
    let moved = async |deleted| engine.move_records("item_groups", &this, deleted).await.expect("it moves").ids.len();
    assert_eq!((moved(true).await, moved(true).await), (1, 0), "because it lies there once");
    assert_eq!((moved(false).await, moved(false).await), (1, 0));
}

#[tokio::test]
async fn many_records_go_into_the_bin_and_come_back_without_those_whose_code_is_taken() {
    let (_dir, engine) = shelf().await;
    let coin = listed(&engine, &only(&[("no-price", None)])).await.remove(0);
    let found = Selection::Found { query: Box::new(ListQuery::default()), except: vec![coin.id.to_string()] };
    let moved = engine.move_records("products", &found, true).await.expect("they are deleted");
    assert_eq!((moved.ids.len(), names(&engine, &by("name", false)).await), (5, vec!["Coin".to_owned()]));
    let taken = ProductDraft {
        name: "New".into(),
        sku: Some("007".into()),
        price_paise: Some(Paise::new(1)),
        ..ProductDraft::default()
    };
    engine.add_product(taken).await.expect("the code is free");
    let back =
        engine.move_records("products", &Selection::These { ids: moved.ids }, false).await.expect("they come back");
    assert_eq!((back.ids.len(), back.refused.len()), (4, 1), "because 007 is another product's by now");
    assert!(engine.move_records("invoices", &found, true).await.is_err(), "because bills are not deleted in bulk");
}

#[tokio::test]
async fn a_list_is_exported_as_it_stands_with_codes_as_text_and_no_formulas() {
    let (dir, engine) = shelf().await;
    let column = |column: &str, head: &str| ExportColumn { column: column.into(), head: head.into() };
    let columns = [column("name", "नाम"), column("sku", "Code"), column("price", "Price"), column("stock", "On hand")];
    let file = dir.path().join("list.csv");
    let path = file.to_string_lossy();
    let query = ListQuery { limit: 1, ..by("price", true) };
    let rows = engine.export_list("products", &query, &columns, ExportFormat::Csv, &path).await.expect("it is written");
    assert_eq!(rows, 6, "because an export is the whole list, not a window");
    let text = std::fs::read_to_string(&file).expect("it reads");
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').expect("Excel needs the mark").lines().collect();
    assert_eq!(
        lines[..4],
        ["नाम,Code,Price,On hand", "चूड़ी,,900.00,7.000", "Bangle,'=1+1,500.00,20.000", "Anklet,007,500.00,5.000"]
    );
    let book = dir.path().join("list.xlsx");
    engine
        .export_list("products", &by("name", false), &[], ExportFormat::Xlsx, &book.to_string_lossy())
        .await
        .expect("it is written");
    assert!(std::fs::read(&book).expect("it reads").starts_with(b"PK"), "because a workbook is a zip");
    let nowhere = dir.path().join("no folder").join("list.csv");
    let refused = engine.export_list("products", &query, &columns, ExportFormat::Csv, &nowhere.to_string_lossy()).await;
    assert!(matches!(refused, Err(Error::Invalid(_))), "because there is no such folder");
    let unknown = engine.export_list("products", &query, &[column("margin", "M")], ExportFormat::Csv, &path).await;
    assert!(matches!(unknown, Err(Error::Invalid(_))), "because the list has no such column");
}
