//! One code on two records, and groups that lie within one another: each right where it was written, found out when the branches meet.

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::ListQuery;
use branchline_domain::records::review::{Review, ReviewKind};
use branchline_engine::{Code, Error};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, settle, two_branches};

async fn open(till: &Branch, kind: ReviewKind) -> Result<Vec<Review>> {
    let cards = till.engine().reviews().await?;
    Ok(cards.into_iter().filter(|card| card.kind == kind && card.reviewed.is_none()).collect())
}

fn product(name: &str, sku: &str, barcode: &str) -> ProductDraft {
    let (sku, barcode) = (Some(sku.to_owned()), Some(barcode.to_owned()));
    ProductDraft { name: name.to_owned(), sku, barcode, price_paise: Some(Paise::new(100)), ..ProductDraft::default() }
}

fn customer(name: &str, phone: &str, gstin: &str) -> CustomerDraft {
    let (phone, gstin) = (Some(phone.to_owned()), Some(gstin.to_owned()));
    CustomerDraft { name: name.to_owned(), phone, gstin, ..CustomerDraft::default() }
}

fn code(code: &str) -> ListQuery {
    ListQuery { search: code.to_owned(), exact: true, limit: 10, ..ListQuery::default() }
}

#[tokio::test]
async fn one_barcode_given_in_two_branches_is_raised_and_named_and_never_taken_at_random() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mumbai, pune) = two_branches(hub).await?;
    let jhumka = mumbai.engine().add_product(product("Jhumka", "J-1", "8901234567890")).await?;
    let anklet = pune.engine().add_product(product("Anklet", "j-1", " 8901234567890")).await?;
    for (till, own) in [(&mumbai, &jhumka), (&pune, &anklet)] {
        let page = till.engine().list_products(&code("8901234567890")).await?;
        assert_eq!((page.rows.len(), page.notice), (1, None), "because each knows its own alone: {}", own.name);
    }
    settle(&[&mumbai, &pune]).await?;
    for till in [&mumbai, &pune] {
        for (kind, words) in [
            (ReviewKind::SameBarcode, "2 products carry the barcode 8901234567890."),
            (ReviewKind::SameSku, "2 products carry the SKU J-1."),
        ] {
            let cards = open(till, kind).await?;
            assert_eq!(cards.len(), 1, "because the branches have met");
            assert_eq!(cards[0].words, words);
            let mut named: Vec<&str> = cards[0].records.iter().map(|record| record.label.as_str()).collect();
            named.sort_unstable();
            assert_eq!(named, ["Anklet", "Jhumka"], "because a person must find both");
        }
        for searched in ["8901234567890", "J-1", "j-1"] {
            let page = till.engine().list_products(&code(searched)).await?;
            assert_eq!(page.rows.len(), 2, "because {searched} means both");
            let notice = page.notice.expect("a lookup says so");
            assert!(notice.contains("“Anklet”") && notice.contains("“Jhumka”"), "because both are named: {notice}");
            let words = ListQuery { search: searched.to_owned(), limit: 1, ..ListQuery::default() };
            let notice = till.engine().list_products(&words).await?.notice;
            assert!(notice.is_some(), "because the search box is a lookup as well");
        }
        let third = till.engine().add_product(product("Ring", "R-1", "8901234567890")).await;
        let Err(Error::Invalid(fields)) = third else { panic!("because the barcode is taken") };
        assert!(
            fields[0].message.contains("“Anklet”") && fields[0].message.contains("“Jhumka”"),
            "because it says by whom: {fields:?}"
        );
    }
    let records = [&jhumka.id, &anklet.id].map(|id| RecordRef { table: "products".into(), id: id.to_string() });
    for till in [&mumbai, &pune] {
        let added = till.engine().record_writers(&records, true).await?;
        let places: Vec<_> = added.iter().map(|one| one.added.clone().and_then(|added| added.who.branch)).collect();
        assert_eq!(places, [Some("MUM".to_owned()), Some("PUN".to_owned())], "because it helps to know who gave it");
    }

    let before = ProductDraft::from(&anklet);
    let mended = ProductDraft { sku: Some("A-1".into()), barcode: Some("8901234567891".into()), ..before.clone() };
    pune.engine().change_product(&anklet.id, mended, before).await?;
    settle(&[&pune, &mumbai]).await?;
    for till in [&mumbai, &pune] {
        for kind in [ReviewKind::SameBarcode, ReviewKind::SameSku] {
            assert!(open(till, kind).await?.is_empty(), "because it was mended");
        }
        assert_eq!(till.engine().list_products(&code("8901234567890")).await?.notice, None);
    }
    all_equal(&[&mumbai, &pune]).await
}

#[tokio::test]
async fn a_scanned_code_that_is_one_products_barcode_and_anothers_sku_says_so() -> Result<()> {
    let till = Branch::alone().await?;
    till.engine().add_product(product("Ring", "55501", "111")).await?;
    till.engine().add_product(product("Chain", "C-1", "55501")).await?;
    let page = till.engine().list_products(&code("55501")).await?;
    assert_eq!(page.rows.len(), 2);
    let notice = page.notice.expect("it says so");
    assert!(
        notice.to_string().starts_with("2 products carry the code 55501: "),
        "because neither column alone is doubled: {notice}"
    );
    Ok(())
}

#[tokio::test]
async fn one_gstin_or_number_of_two_customers_is_raised_and_found_however_it_is_written() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mumbai, pune) = two_branches(hub).await?;
    mumbai.engine().add_customer(customer("Asha Traders", "+91 98200-12345", "27abcde1234f1z0")).await?;
    pune.engine().add_customer(customer("Asha & Sons", "098200 12345", "27ABCDE1234F1Z0")).await?;
    settle(&[&mumbai, &pune]).await?;
    for till in [&mumbai, &pune] {
        let gstin = open(till, ReviewKind::SameGstin).await?;
        assert_eq!(gstin[0].words, "2 customers have the GSTIN 27ABCDE1234F1Z0.");
        assert_eq!(open(till, ReviewKind::SamePhone).await?.len(), 1, "because the number is one, too");
        for searched in ["9820012345", "+91 98200 12345", "27ABCDE1234F1Z0", "27abcde1234f1z0"] {
            let page = till.engine().list_customers(&code(searched)).await?;
            assert_eq!((page.rows.len(), page.notice.is_some()), (2, true), "because {searched} means both");
        }
    }
    let page = mumbai.engine().list_customers(&code("asha traders")).await?;
    assert!(page.rows.is_empty(), "because a name is no code");
    all_equal(&[&mumbai, &pune]).await
}

#[tokio::test]
async fn a_ring_of_groups_made_in_two_branches_is_raised_and_taken_apart() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mumbai, pune) = two_branches(hub).await?;
    let mut groups = Vec::new();
    for name in ["Gold", "Rings", "Plain"] {
        groups.push(mumbai.engine().add_item_group(name).await?.id);
    }
    settle(&[&mumbai, &pune]).await?;
    let put = |one: usize, into: usize| {
        format!("UPDATE item_groups SET parent_id = '{}' WHERE id = '{}'", groups[into], groups[one])
    };
    let refused = mumbai.run(&put(0, 0)).await.expect_err("because one branch alone makes no ring").to_string();
    assert!(refused.contains("cannot lie within itself"), "because it says why: {refused}");
    mumbai.run(&put(1, 0)).await?;
    mumbai.run(&put(2, 1)).await?;
    assert!(mumbai.run(&put(0, 2)).await.is_err(), "because Gold holds Plain by way of Rings");
    pune.run(&put(0, 2)).await?;
    settle(&[&mumbai, &pune]).await?;
    for till in [&mumbai, &pune] {
        let cards = open(till, ReviewKind::GroupRing).await?;
        assert_eq!(cards.len(), 1, "because the ring is one");
        assert_eq!(cards[0].records.len(), 3, "because each of them is in it");
        for step in ["“Rings” in “Gold”", "“Plain” in “Rings”", "“Gold” in “Plain”"] {
            assert!(cards[0].words.contains(step), "because a person must see how they lie: {}", cards[0].words);
        }
        assert_eq!(till.engine().item_groups().await?.len(), 3, "because nothing walks in circles");
    }
    // With the ring there, whatever is asked of it still ends.
    mumbai.engine().add_item_group("Chains").await?;
    mumbai.run(&format!("UPDATE item_groups SET parent_id = '{}' WHERE name = 'Chains'", groups[0])).await?;
    let outside = mumbai.engine().item_groups().await?.into_iter().find(|group| group.name == "Chains").expect("it is");
    assert_eq!(
        pune.engine().take_group_out(&outside.id).await.expect_err("Pune does not know it").code(),
        Code::Invalid,
        "because it lies in no other there"
    );
    pune.engine().take_group_out(&groups[0]).await?;
    settle(&[&pune, &mumbai]).await?;
    for till in [&mumbai, &pune] {
        assert!(open(till, ReviewKind::GroupRing).await?.is_empty(), "because Gold is the outermost now");
    }
    all_equal(&[&mumbai, &pune]).await
}

#[tokio::test]
async fn a_ring_that_is_fetched_anew_ends_where_it_was() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mumbai, pune) = two_branches(hub).await?;
    let (one, two) = (mumbai.engine().add_item_group("A").await?.id, mumbai.engine().add_item_group("B").await?.id);
    settle(&[&mumbai, &pune]).await?;
    mumbai.run(&format!("UPDATE item_groups SET parent_id = '{two}' WHERE id = '{one}'")).await?;
    pune.run(&format!("UPDATE item_groups SET parent_id = '{one}' WHERE id = '{two}'")).await?;
    hub.sql(&format!(
        "insert into public.item_groups (org_id, id, name, parent_id) select '{0}', x.id, 'Itself', x.id from (select sync.uuid_v7() as id) x",
        shop.org_id
    ))
    .await?;
    settle(&[&mumbai, &pune]).await?;
    mumbai.engine().resync().await?;
    let late = Branch::joined(hub, &shop.managers[1]).await?;
    settle(&[&mumbai, &late, &pune]).await?;
    for till in [&mumbai, &late, &pune] {
        assert_eq!(open(till, ReviewKind::GroupRing).await?.len(), 2, "because one ring is of two, one of one");
    }
    all_equal(&[&mumbai, &pune, &late]).await
}
