//! What a counter meets on a bad day: clocks that were set back, goods deleted elsewhere, days of another year, absurd quantities. Each is a
//! sentence at its field; nothing is lost, nothing done twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_engine::clock::{Clock, SystemClock};
use branchline_engine::{Engine, Options};

use super::forms::{open, options};

/// A clock that a hand can set.
#[derive(Debug, Default)]
struct Wall(AtomicI64);

impl Clock for Wall {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms() + self.0.load(Ordering::Relaxed)
    }
}

const DAY_MS: i64 = 86_400_000;

async fn soap(engine: &Engine) -> Product {
    let draft = ProductDraft { name: "Soap".into(), price_paise: Some(Paise::new(10_000)), ..ProductDraft::default() };
    engine.add_product(draft).await.expect("the product is added")
}

fn sale(soap: &Product, quantity: i64) -> BillDraft {
    let line = LineDraft {
        product_id: Some(soap.id.clone()),
        quantity_milli: Some(Milli::new(quantity)),
        ..LineDraft::default()
    };
    let payment = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    BillDraft { lines: vec![line], payments: vec![payment], ..BillDraft::default() }
}

async fn said(engine: &Engine, draft: &BillDraft) -> (Vec<(String, String)>, Vec<(String, String)>) {
    let quote = engine.quote_bill(draft.clone()).await.expect("it is judged");
    let told = |notes: Vec<branchline_domain::records::field::FieldError>| {
        notes.into_iter().map(|note| (note.field, note.message.key)).collect::<Vec<_>>()
    };
    (told(quote.problems), told(quote.warnings))
}

fn one(field: &str, key: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), key.to_owned())]
}

#[tokio::test]
async fn a_clock_set_back_is_told_and_numbers_go_on() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let wall = Arc::new(Wall::default());
    let engine = Engine::open(Options { clock: wall.clone(), ..options(&dir) }).await.expect("a new branch opens");
    let soap = soap(&engine).await;
    let first = engine.finalise_bill(sale(&soap, 1_000)).await.expect("it is final");
    wall.0.store(-3 * DAY_MS, Ordering::Relaxed);
    let (problems, warnings) = said(&engine, &sale(&soap, 1_000)).await;
    assert_eq!(problems, [], "because the customer is not sent away");
    assert!(warnings.contains(&("business_date".to_owned(), "bill-clock-back".to_owned())), "{warnings:?}");
    let next = engine.finalise_bill(sale(&soap, 1_000)).await.expect("it is final");
    let count = |number: Option<String>| number.and_then(|n| n.rsplit('/').next()?.parse::<u32>().ok());
    assert_eq!((count(first.invoice.number), count(next.invoice.number)), (Some(1), Some(2)));
}

#[tokio::test]
async fn goods_deleted_while_they_stand_on_an_open_bill_are_sold_all_the_same() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let draft = BillDraft { id: Some(engine.new_bill_id()), ..sale(&soap, 1_000) };
    engine.keep_open_bill(draft.id.as_ref().expect("an id"), &draft).await.expect("it is kept");
    engine.delete_product(&soap.id).await.expect("it is put away");
    let (problems, warnings) = said(&engine, &draft).await;
    assert_eq!(problems, []);
    assert!(warnings.contains(&("lines.0.product_id".to_owned(), "bill-item-deleted".to_owned())), "{warnings:?}");
    assert_eq!(engine.finalise_bill(draft).await.expect("it is final").lines[0].name, "Soap");
}

#[tokio::test]
async fn days_and_quantities_beyond_reason_are_refused_by_their_field() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let of_day = |day: &str| BillDraft { business_date: day.parse().ok(), ..sale(&soap, 1_000) };
    assert_eq!(said(&engine, &of_day("2019-04-01")).await.0, one("business_date", "bill-other-year"));
    assert_eq!(said(&engine, &of_day("2199-04-01")).await.0, one("business_date", "bill-in-the-future"));
    let field = "lines.0.quantity_milli";
    for (quantity, key) in
        [(0, "bill-quantity-positive"), (-1_000, "bill-quantity-positive"), (40_000_000_001, "bill-quantity-absurd")]
    {
        assert_eq!(said(&engine, &sale(&soap, quantity)).await.0, one(field, key));
        engine.finalise_bill(sale(&soap, quantity)).await.expect_err("it is refused");
    }
    let made = engine.finalise_bill(sale(&soap, 1_000)).await.expect("it is final");
    assert!(made.invoice.number.is_some_and(|number| number.ends_with("/000001")), "because no number was spent");
}
