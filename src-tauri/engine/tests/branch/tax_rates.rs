//! Tax classes and scale labels, as screens and the command line meet them.

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::catalogue::scale::{Holds, ScaleRule};
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::records::page::ListQuery;
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_domain::tax::{TaxRate, TaxRateDraft};
use branchline_engine::{Engine, Error};

use super::forms::open;

fn fields(error: &Error) -> Vec<&str> {
    error.fields().iter().map(|problem| problem.field.as_str()).collect()
}

/// A shop that charges tax, with the common classes.
async fn registered() -> (tempfile::TempDir, Engine) {
    let (dir, engine) = open().await;
    let details = ShopDetails { name: "Kesar".into(), gstin: Some("27ABCDE1234F1Z0".into()), ..ShopDetails::default() };
    let details = engine.set_shop_details(details, ShopDetails::default()).await.expect("the shop is named");
    assert_eq!(details.state_code.as_deref(), Some("27"));
    engine.add_common_tax_rates().await.expect("they are added");
    (dir, engine)
}

fn sale(line: LineDraft) -> BillDraft {
    let payment = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    BillDraft { lines: vec![line], payments: vec![payment], ..BillDraft::default() }
}

#[tokio::test]
async fn an_items_class_decides_its_rate_by_day_and_price() {
    let (_dir, engine) = registered().await;
    let kurta = ProductDraft {
        name: "Kurta".into(),
        price_paise: Some(Paise::new(200_000)),
        tax_class: Some("apparel".into()),
        ..ProductDraft::default()
    };
    let kurta = engine.add_product(kurta).await.expect("it is added");
    let line = |price| LineDraft { product_id: Some(kurta.id.clone()), price_paise: price, ..LineDraft::default() };
    let rate = async |price| {
        let quote = engine.quote_bill(sale(line(price))).await.expect("it is judged");
        quote.lines[0].line.tax_rate_milli.get()
    };
    assert_eq!(rate(None).await, 5_000);
    assert_eq!(rate(Some(Paise::new(250_001))).await, 18_000, "because it costs more than 2,500 rupees");

    // The law changes: one more row, and the older one stays for older bills.
    let apparel = TaxRateDraft {
        class: Some("apparel".into()),
        name: "Apparel".into(),
        from_date: "2026-01-01".parse().ok(),
        rate_milli: Some(Rate::new(12_000)),
        ..TaxRateDraft::default()
    };
    engine.add::<TaxRate>(apparel.clone()).await.expect("it is added");
    assert_eq!(rate(Some(Paise::new(250_001))).await, 12_000);
    let refused = engine.add::<TaxRate>(apparel).await.expect_err("the day is taken");
    assert_eq!(fields(&refused), ["from_date"]);
    let classes = engine.tax_classes().await.expect("they read");
    let now = classes.iter().find(|class| class.class == "apparel").expect("it is there");
    assert_eq!((now.rate_milli.get(), now.up_to_paise), (12_000, None));
}

#[tokio::test]
async fn common_classes_are_added_once_and_stay_the_shops_own() {
    let (_dir, engine) = registered().await;
    let query = ListQuery { search: "footwear".into(), limit: 10, ..ListQuery::default() };
    let rows = engine.list::<TaxRate>(&query).await.expect("the list reads").rows;
    let [footwear] = rows.as_slice() else { panic!("one rate is found: {rows:?}") };
    let before = TaxRateDraft::from(footwear);
    let changed = TaxRateDraft { name: "Shoes".into(), ..before.clone() };
    engine.change::<TaxRate>(&footwear.id, changed, before).await.expect("it is changed");
    let zero = ListQuery { search: "gst-40".into(), limit: 10, ..ListQuery::default() };
    let forty = engine.list::<TaxRate>(&zero).await.expect("the list reads").rows.remove(0);
    engine.delete::<TaxRate>(&forty.id).await.expect("it is put away");
    let again = engine.add_common_tax_rates().await.expect("they are added");
    assert_eq!(again.len(), 7, "because what was put away stays away");
    assert!(again.iter().any(|class| class.name == "Shoes"));
}

#[tokio::test]
async fn an_item_names_only_a_class_that_is_there() {
    let (_dir, engine) = open().await;
    let draft = ProductDraft {
        name: "Kurta".into(),
        price_paise: Some(Paise::new(1)),
        tax_class: Some("apparel".into()),
        ..ProductDraft::default()
    };
    assert_eq!(fields(&engine.add_product(draft.clone()).await.expect_err("no such class")), ["tax_class"]);
    engine.add_common_tax_rates().await.expect("they are added");
    let kurta = engine.add_product(draft).await.expect("it is added");
    let before = ProductDraft::from(&kurta);
    let plain = ProductDraft { tax_class: None, ..before.clone() };
    assert_eq!(engine.change_product(&kurta.id, plain, before).await.expect("it is changed").tax_class, None);
}

#[tokio::test]
async fn a_scales_label_is_an_item_with_its_weight_or_price() {
    let (_dir, engine) = open().await;
    let apples = ProductDraft {
        name: "Apples".into(),
        sku: Some("123".into()),
        unit: Some("kg".into()),
        price_paise: Some(Paise::new(8_999)),
        ..ProductDraft::default()
    };
    let apples = engine.add_product(apples).await.expect("it is added");
    let weight = "2100123012350";
    assert!(engine.scan_code(weight).await.expect("it reads").items.is_empty(), "because the shop reads no labels yet");
    let rule = ScaleRule { prefix: "21".into(), item_digits: 5, holds: Holds::Weight, decimals: 3 };
    engine.set_scale_rule(&rule).await.expect("it is set");
    let price = ScaleRule { prefix: "22".into(), holds: Holds::Price, decimals: 2, ..rule.clone() };
    assert_eq!(engine.set_scale_rule(&price).await.expect("it is set").len(), 2);
    let scanned = engine.scan_code(weight).await.expect("it reads");
    assert_eq!((scanned.items[0].id.clone(), scanned.quantity_milli), (apples.id.clone(), Some(Milli::new(1_235))));
    // 22 00123 11114 and its check digit.
    let by_price = engine.scan_code("2200123111142").await.expect("it reads");
    assert_eq!((by_price.quantity_milli, by_price.price_paise), (Some(Milli::new(1_235)), None));
    assert!(
        engine.scan_code("2199999012359").await.expect("it reads").items.is_empty(),
        "because nothing has that code"
    );

    let line = LineDraft { code: Some(weight.into()), ..LineDraft::default() };
    let bill = engine.finalise_bill(sale(line)).await.expect("it is final");
    assert_eq!((bill.lines[0].quantity_milli, bill.lines[0].total_paise), (Milli::new(1_235), Paise::new(11_114)));
    let unknown = LineDraft { code: Some("2100123012351".into()), ..LineDraft::default() };
    let refused = engine.finalise_bill(sale(unknown)).await.expect_err("its check digit is wrong");
    assert_eq!(fields(&refused), ["lines.0.code"]);
    assert_eq!(engine.remove_scale_rule("21").await.expect("it is taken away"), [price]);
    assert!(engine.scan_code(weight).await.expect("it reads").items.is_empty());
    let wrong = ScaleRule { prefix: "19".into(), ..rule };
    assert_eq!(fields(&engine.set_scale_rule(&wrong).await.expect_err("no such prefix")), ["prefix"]);
}
