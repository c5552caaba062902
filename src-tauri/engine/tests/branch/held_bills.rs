//! Bills on hold: put away with their goods kept back, taken up once, and billed once.

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise};
use branchline_domain::sales::{BillDraft, HeldBill, LineDraft, PaymentDraft, PaymentMode};
use branchline_engine::{Engine, Error};

use super::forms::{open, options};

async fn soap(engine: &Engine) -> Product {
    let draft = ProductDraft {
        name: "Soap".into(),
        price_paise: Some(Paise::new(10_000)),
        opening_stock_milli: Some(Milli::new(5_000)),
        ..ProductDraft::default()
    };
    engine.add_product(draft).await.expect("the product is added")
}

fn bill(engine: &Engine, soap: &Product, quantity: i64) -> BillDraft {
    let line = LineDraft {
        product_id: Some(soap.id.clone()),
        quantity_milli: Some(Milli::new(quantity)),
        ..LineDraft::default()
    };
    BillDraft {
        id: Some(engine.new_bill_id()),
        lines: vec![line],
        customer_name: Some("Asha".into()),
        payments: vec![PaymentDraft {
            mode: PaymentMode::Cash,
            amount_paise: None,
            tendered_paise: None,
            reference: None,
        }],
        ..BillDraft::default()
    }
}

async fn waiting(engine: &Engine) -> Vec<HeldBill> {
    engine.held_bills().await.expect("it reads")
}

async fn reserved(engine: &Engine, soap: &Product) -> (i64, i64) {
    let soap = engine.product(&soap.id).await.expect("it is there");
    (soap.on_hand_milli.get(), soap.reserved_milli.get())
}

async fn warned(engine: &Engine, draft: &BillDraft) -> Vec<String> {
    let quote = engine.quote_bill(draft.clone()).await.expect("it is judged");
    quote.warnings.iter().map(|warning| warning.message.key.clone()).collect()
}

fn fields(error: &Error) -> Vec<&str> {
    error.fields().iter().map(|problem| problem.field.as_str()).collect()
}

#[tokio::test]
async fn a_bill_on_hold_keeps_its_goods_back_until_it_is_taken_up() {
    let (dir, engine) = open().await;
    let soap = soap(&engine).await;
    let draft = bill(&engine, &soap, 3_000);
    engine.keep_open_bill(draft.id.as_ref().expect("an id"), &draft).await.expect("it is kept");
    let held = engine.hold_bill(draft.clone(), Some("  red bag ")).await.expect("it is put away");
    assert_eq!((held.label.as_deref(), held.customer_name.as_deref()), (Some("red bag"), Some("Asha")));
    assert_eq!((held.line_count, held.total_paise), (1, Paise::new(30_000)));
    assert!(engine.open_bills().await.expect("it reads").is_empty(), "because it has left this till");
    assert_eq!(reserved(&engine, &soap).await, (5_000, 3_000));
    let other = bill(&engine, &soap, 3_000);
    assert_eq!(warned(&engine, &other).await, ["bill-short-held"], "because only two are free");
    assert!(warned(&engine, &bill(&engine, &soap, 2_000)).await.is_empty());

    let again = Engine::open(options(&dir)).await.expect("it opens");
    assert_eq!(waiting(&again).await, std::slice::from_ref(&held), "because it outlives the program");
    let open = again.recall_bill(&held.id).await.expect("it is taken up");
    assert_ne!(Some(&open.id), draft.id.as_ref(), "because the bill that comes of it is this till's own");
    assert_eq!(open.draft.lines, draft.lines);
    assert_eq!(again.open_bills().await.expect("it reads").len(), 1);
    assert!(waiting(&again).await.is_empty());
    assert_eq!(reserved(&again, &soap).await, (5_000, 0));
    assert!(warned(&again, &open.draft).await.is_empty());

    let refused = again.recall_bill(&held.id).await.expect_err("it is gone");
    assert_eq!(fields(&refused), ["id"]);
    let made = again.finalise_bill(open.draft).await.expect("it is final");
    assert_eq!(made.invoice.total_paise, Paise::new(30_000));
    assert_eq!(reserved(&again, &soap).await, (2_000, 0));
}

#[tokio::test]
async fn what_waits_travels_as_one_unit_and_lies_in_no_bin() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let held = engine.hold_bill(bill(&engine, &soap, 1_000), None).await.expect("it is put away");
    let rows = engine.queue(None, None, 2).await.expect("the queue reads");
    assert!(rows[0].unit.is_some() && rows[0].unit == rows[1].unit, "because goods are kept back with their bill");
    engine.recall_bill(&held.id).await.expect("it is taken up");
    let bin = engine.recycle_bin(None, "", None, 0, 10).await.expect("the bin reads");
    assert_eq!(bin.total, 0, "because nobody deleted anything");
}

#[tokio::test]
async fn an_empty_bill_is_not_put_away() {
    let (_dir, engine) = open().await;
    let refused = engine.hold_bill(BillDraft::default(), None).await.expect_err("nothing is on it");
    assert_eq!(fields(&refused), ["lines"]);
    let soap = soap(&engine).await;
    let refused = engine.hold_bill(bill(&engine, &soap, 1_000), Some(&"x".repeat(300))).await.expect_err("too long");
    assert_eq!(fields(&refused), ["label"]);
    assert!(waiting(&engine).await.is_empty());
}
