//! Names and codes beyond ASCII, found and ordered as people read them, on a real database.

use sqlx::SqliteConnection;

use super::some;
use crate::store::records::master::Master;
use crate::store::records::{duplicates, master};
use crate::store::testing::{branch, stamp};
use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::ListQuery;

async fn add(conn: &mut SqliteConnection, n: u32, name: &str, sku: Option<&str>) {
    let draft = ProductDraft {
        name: name.to_owned(),
        sku: sku.map(str::to_owned),
        price_paise: Some(Paise::new(100)),
        ..ProductDraft::default()
    };
    Product::insert(conn, &stamp(n), &draft).await.expect("the product is added");
}

async fn found(conn: &mut SqliteConnection, search: &str) -> Vec<String> {
    while some(conn).await.expect("text is folded") {}
    let query = ListQuery { search: search.to_owned(), limit: 100, ..ListQuery::default() };
    let page = master::list::<Product>(conn, &query).await.expect("the list reads");
    assert_eq!(page.rows.len(), page.total as usize, "because what is counted is what is shown");
    page.rows.into_iter().map(|product| product.name).collect()
}

#[tokio::test]
async fn a_name_is_found_however_its_letters_are_written() {
    let mut conn = branch().await;
    for (n, name) in
        ["Édition", "СЕРЬГИ", "e\u{301}toile", "\u{958}लम", "Ring", "zero\u{200b}width"].into_iter().enumerate()
    {
        add(&mut conn, u32::try_from(n).unwrap_or(0) + 1, name, None).await;
    }
    for (typed, name) in [
        ("édition", "Édition"),
        ("EDITION", "Édition"),
        ("серьги", "СЕРЬГИ"),
        ("\u{e9}toile", "e\u{301}toile"),
        ("\u{915}\u{93c}लम", "\u{958}लम"),
        ("rîng", "Ring"),
        ("zerowidth", "zero\u{200b}width"),
    ] {
        assert_eq!(found(&mut conn, typed).await, [name], "because {typed} is what people type for it");
    }
}

#[tokio::test]
async fn names_stand_where_people_look_for_them() {
    let mut conn = branch().await;
    for (n, name) in ["Zebra", "Ärzte", "Banjo", "álbum", "Anklet"].into_iter().enumerate() {
        add(&mut conn, u32::try_from(n).unwrap_or(0) + 1, name, None).await;
    }
    let all = ["álbum", "Anklet", "Ärzte", "Banjo", "Zebra"];
    assert_eq!(found(&mut conn, "").await, all, "because an accent does not move a name behind Z");
    let query = ListQuery { offset: 1, limit: 2, ..ListQuery::default() };
    let page = master::list::<Product>(&mut conn, &query).await.expect("the list reads");
    let names: Vec<String> = page.rows.into_iter().map(|product| product.name).collect();
    assert_eq!(
        (names, page.total),
        (all[1..3].iter().map(|name| (*name).to_owned()).collect(), 5),
        "because windows are cut from that order"
    );
    for (place, n) in [(0, 4), (1, 5), (2, 2), (3, 3), (4, 1)] {
        let found =
            master::place_of::<Product>(&mut conn, &ListQuery::default(), &stamp(n).id.into()).await.expect("it reads");
        assert_eq!(found, Some(place), "because a saved product is scrolled to where it stands");
    }
    let other = ListQuery { search: "anklet".into(), ..ListQuery::default() };
    let found = master::place_of::<Product>(&mut conn, &other, &stamp(1).id.into()).await.expect("it reads");
    assert_eq!(found, None, "because Zebra is not in that list");
}

#[tokio::test]
async fn what_is_not_folded_yet_is_in_the_list_all_the_same_and_once() {
    let mut conn = branch().await;
    for (n, name) in [(1, "Ärzte"), (2, "Zebra"), (3, "Öse")] {
        add(&mut conn, n, name, None).await;
    }
    while some(&mut conn).await.expect("text is folded") {}
    add(&mut conn, 4, "Édition", None).await;
    sqlx::query("UPDATE products SET name = 'Ühr' WHERE name = 'Öse'").execute(&mut conn).await.expect("it is renamed");
    let list = master::list::<Product>(&mut conn, &ListQuery { limit: 10, ..ListQuery::default() })
        .await
        .expect("the list reads");
    let mut names: Vec<String> = list.rows.into_iter().map(|product| product.name).collect();
    names.sort();
    assert_eq!(
        (names, list.total),
        (["Zebra", "Ärzte", "Édition", "Ühr"].map(str::to_owned).to_vec(), 4),
        "because what was saved is shown"
    );
}

#[tokio::test]
async fn what_another_program_changes_or_deletes_is_folded_anew() {
    let mut conn = branch().await;
    add(&mut conn, 1, "Édition", None).await;
    assert_eq!(found(&mut conn, "edition").await, ["Édition"]);
    sqlx::query("UPDATE products SET name = 'Größe'").execute(&mut conn).await.expect("it is renamed");
    assert_eq!(found(&mut conn, "edition").await, [""; 0], "because it is called otherwise now");
    assert_eq!(found(&mut conn, "GRÖSSE").await, ["Größe"], "because capitals of ß are SS");
    sqlx::query("UPDATE products SET name = 'Plain'").execute(&mut conn).await.expect("it is renamed");
    assert_eq!(found(&mut conn, "").await, ["Plain"], "because it stands in the list once");
    sqlx::query("UPDATE products SET name = 'Ädel', deleted_at = 1").execute(&mut conn).await.expect("it is deleted");
    assert_eq!(found(&mut conn, "").await, [""; 0], "because it lies in the bin");
    let query = ListQuery { search: "adel".into(), deleted: true, limit: 10, ..ListQuery::default() };
    assert_eq!(
        master::list::<Product>(&mut conn, &query).await.expect("the bin reads").total,
        1,
        "because it is found there"
    );
}

#[tokio::test]
async fn a_code_beyond_ascii_is_taken_whatever_its_capitals() {
    let mut conn = branch().await;
    add(&mut conn, 1, "Ring", Some("É-1")).await;
    let key = duplicates::of_table("products").next().expect("products have a code");
    let others = duplicates::others(&mut conn, key, "é-1", None).await.expect("it reads");
    assert_eq!(others, ["Ring"], "because one label would mean two products");
    assert_eq!(found(&mut conn, "e-1").await, ["Ring"], "because its code is searched though its name is ASCII");
    let query = ListQuery { search: "é-1".into(), exact: true, limit: 10, ..ListQuery::default() };
    assert_eq!(master::list::<Product>(&mut conn, &query).await.expect("it reads").total, 1, "because a scan means it");
    let query = ListQuery { search: "\u{200b}".into(), exact: true, limit: 10, ..ListQuery::default() };
    assert_eq!(
        master::list::<Product>(&mut conn, &query).await.expect("it reads").total,
        0,
        "because nothing was scanned"
    );
}

#[tokio::test]
async fn a_telephone_number_is_found_however_it_is_grouped_and_in_whichever_digits() {
    let mut conn = branch().await;
    let draft =
        CustomerDraft { name: "Asha".into(), phone: Some("+91 98200 12345".into()), ..CustomerDraft::default() };
    Customer::insert(&mut conn, &stamp(1), &draft).await.expect("the customer is added");
    for typed in ["09820012345", "98200-12345", "९८२०० १२३४५", "+91 98200 12345", "9820012345"] {
        let query = ListQuery { search: typed.to_owned(), limit: 10, ..ListQuery::default() };
        assert_eq!(
            master::list::<Customer>(&mut conn, &query).await.expect("it reads").total,
            1,
            "because {typed} is her number"
        );
    }
}
