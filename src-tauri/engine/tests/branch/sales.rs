//! Bills, as the window and the command line call the engine: made final once, paid, owed, cancelled.

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListFilter, ListQuery};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_engine::{Engine, Error};

use super::forms::open;

async fn soap(engine: &Engine) -> Product {
    let draft = ProductDraft {
        name: "Soap".into(),
        barcode: Some("8901030865237".into()),
        price_paise: Some(Paise::new(10_000)),
        tax_rate_milli: Some(Rate::new(18_000)),
        opening_stock_milli: Some(Milli::new(5_000)),
        ..ProductDraft::default()
    };
    engine.add_product(draft).await.expect("the product is added")
}

async fn asha(engine: &Engine) -> Customer {
    let draft = CustomerDraft { name: "Asha".into(), phone: Some("98200 12345".into()), ..CustomerDraft::default() };
    engine.add_customer(draft).await.expect("the customer is added")
}

fn scanned(code: &str) -> LineDraft {
    LineDraft { code: Some(code.into()), ..LineDraft::default() }
}

fn cash(amount: Option<i64>) -> PaymentDraft {
    let amount_paise = amount.map(Paise::new);
    PaymentDraft { mode: PaymentMode::Cash, amount_paise, tendered_paise: None, reference: None }
}

fn sale(lines: Vec<LineDraft>, payments: Vec<PaymentDraft>) -> BillDraft {
    BillDraft { lines, payments, ..BillDraft::default() }
}

async fn on_hand(engine: &Engine, soap: &Product) -> i64 {
    engine.product(&soap.id).await.expect("it is there").on_hand_milli.get()
}

fn fields(error: &Error) -> Vec<&str> {
    error.fields().iter().map(|problem| problem.field.as_str()).collect()
}

#[tokio::test]
async fn a_bill_is_made_once_however_often_pay_is_pressed() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let before = engine.queue(None, None, 100).await.expect("the queue reads").len();
    let draft = BillDraft {
        id: Some(engine.new_bill_id()),
        ..sale(vec![scanned("8901030865237"), scanned("8901030865237")], vec![cash(None)])
    };
    let bill = engine.finalise_bill(draft.clone()).await.expect("it is final");
    let again = engine.finalise_bill(draft).await.expect("it is the same");
    assert_eq!(bill, again);
    assert_eq!((bill.invoice.status.as_str(), bill.lines.len()), ("final", 2));
    assert_eq!(bill.invoice.total_paise, Paise::new(20_000), "because this shop has no GSTIN, and charges no tax");
    assert_eq!(bill.invoice.paid_paise, bill.invoice.total_paise);
    assert_eq!(on_hand(&engine, &soap).await, 3_000);
    let rows = engine.queue(None, None, 100).await.expect("the queue reads");
    let unit = &rows[0].unit;
    assert!(
        unit.is_some() && rows[..rows.len() - before].iter().all(|row| row.unit == *unit),
        "because a bill travels whole"
    );
    let next = engine.finalise_bill(sale(vec![scanned("8901030865237")], vec![cash(None)])).await.expect("it is final");
    let count = |number: &Option<String>| number.as_deref().and_then(|n| n.rsplit('/').next()?.parse::<u32>().ok());
    assert_eq!((count(&bill.invoice.number), count(&next.invoice.number)), (Some(1), Some(2)));
}

#[tokio::test]
async fn a_typed_name_and_price_make_the_item_that_is_sold_and_only_once() {
    let (_dir, engine) = open().await;
    let typed = LineDraft { name: Some("Candle".into()), price_paise: Some(Paise::new(1_250)), ..LineDraft::default() };
    for _ in 0..2 {
        let bill = engine.finalise_bill(sale(vec![typed.clone()], vec![cash(None)])).await.expect("it is final");
        assert_eq!((bill.invoice.total_paise, bill.invoice.round_off_paise), (Paise::new(1_300), Paise::new(50)));
    }
    let query = ListQuery { search: "Candle".into(), limit: 10, ..ListQuery::default() };
    let made = engine.list_products(&query).await.expect("the list reads").rows;
    assert_eq!(made.len(), 1, "because the second bill found the first one's item");
    assert_eq!((made[0].unit.as_str(), made[0].on_hand_milli), ("nos", Milli::new(-2_000)));
}

#[tokio::test]
async fn a_refused_bill_leaves_nothing_behind_and_takes_no_number() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let queued = engine.queue(None, None, 100).await.expect("the queue reads").len();
    let typed = LineDraft { name: Some("Candle".into()), price_paise: Some(Paise::new(100)), ..LineDraft::default() };
    for (draft, field) in [
        (sale(vec![typed.clone(), scanned("404")], vec![cash(None)]), "lines.1.code"),
        (sale(vec![typed.clone()], vec![cash(Some(101))]), "payments.0.amount_paise"),
        (sale(vec![typed.clone()], Vec::new()), "payments"),
        (BillDraft { number: Some("MINE/1".into()), ..sale(vec![typed], vec![cash(None)]) }, "number"),
    ] {
        let refused = engine.finalise_bill(draft).await.expect_err("it is refused");
        assert_eq!(fields(&refused), [field]);
    }
    assert_eq!(engine.queue(None, None, 100).await.expect("the queue reads").len(), queued);
    assert_eq!(on_hand(&engine, &soap).await, 5_000);
    let bill = engine.finalise_bill(sale(vec![scanned("8901030865237")], vec![cash(None)])).await.expect("it is final");
    assert!(bill.invoice.number.is_some_and(|number| number.ends_with("/000001")), "because no number was skipped");
}

#[tokio::test]
async fn what_is_not_paid_is_owed_until_it_is() {
    let (_dir, engine) = open().await;
    soap(&engine).await;
    let asha = asha(&engine).await;
    let draft = BillDraft {
        customer_id: Some(asha.id.clone()),
        ..sale(vec![scanned("8901030865237")], vec![cash(Some(4_000))])
    };
    let quote = engine.quote_bill(draft.clone()).await.expect("it is judged");
    assert_eq!((quote.due_paise, quote.balance_paise), (Paise::new(6_000), Some(Paise::ZERO)));
    let bill = engine.finalise_bill(draft).await.expect("it is final");
    assert_eq!(
        (bill.invoice.customer_name.as_deref(), bill.invoice.customer_phone.as_deref()),
        (Some("Asha"), Some("98200 12345"))
    );
    assert_eq!(engine.customer_balance(&asha.id).await.expect("it reads"), Paise::new(6_000));
    let unpaid = ListQuery {
        filters: vec![ListFilter { name: "unpaid".into(), value: None }],
        limit: 10,
        ..ListQuery::default()
    };
    assert_eq!(engine.list_bills(&unpaid).await.expect("the list reads").total, 1);

    let upi = PaymentDraft { mode: PaymentMode::Upi, ..cash(Some(6_001)) };
    let refused = engine.add_payment(&bill.invoice.id, &upi).await.expect_err("more than is due");
    assert_eq!(fields(&refused), ["amount_paise"]);
    let paid =
        engine.add_payment(&bill.invoice.id, &PaymentDraft { amount_paise: None, ..upi }).await.expect("it is taken");
    assert_eq!(paid.invoice.paid_paise, paid.invoice.total_paise);
    let refused = engine.add_payment(&bill.invoice.id, &cash(Some(1))).await.expect_err("nothing is due");
    assert_eq!(fields(&refused), ["amount_paise"]);
    let entries = engine.customer_statement(&asha.id).await.expect("it reads");
    let amounts: Vec<_> = entries.iter().map(|entry| (entry.amount_paise.get(), entry.balance_paise.get())).collect();
    assert_eq!(amounts, [(10_000, 10_000), (-4_000, 6_000), (-6_000, 0)]);
    assert_eq!(engine.list_bills(&unpaid).await.expect("the list reads").total, 0);
}

#[tokio::test]
async fn money_on_account_settles_the_oldest_bills_first_and_the_rest_stays_the_customers() {
    let (_dir, engine) = open().await;
    soap(&engine).await;
    let asha = asha(&engine).await;
    for _ in 0..2 {
        let draft =
            BillDraft { customer_id: Some(asha.id.clone()), ..sale(vec![scanned("8901030865237")], Vec::new()) };
        engine.finalise_bill(draft).await.expect("it is final");
    }
    let owed = engine.receive_on_account(&asha.id, &cash(Some(15_000))).await.expect("it is taken");
    assert_eq!(owed, Paise::new(5_000));
    let query = ListQuery { limit: 10, ..ListQuery::default() };
    let paid: Vec<_> = engine
        .list_bills(&query)
        .await
        .expect("the list reads")
        .rows
        .iter()
        .map(|bill| bill.paid_paise.get())
        .collect();
    assert_eq!(paid, [5_000, 10_000], "because the newest comes first in the list, and last to be paid");
    let owed = engine.receive_on_account(&asha.id, &cash(Some(6_000))).await.expect("it is taken");
    assert_eq!(owed, Paise::new(-1_000), "because what he gave more is his");
    for (payment, field) in [(cash(None), "amount_paise"), (cash(Some(-1)), "amount_paise")] {
        let refused = engine.receive_on_account(&asha.id, &payment).await.expect_err("it is refused");
        assert_eq!(fields(&refused), [field]);
    }
}

#[tokio::test]
async fn a_cancelled_bill_keeps_its_number_and_turns_everything_back() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let asha = asha(&engine).await;
    let draft = BillDraft {
        id: Some(engine.new_bill_id()),
        customer_id: Some(asha.id.clone()),
        ..sale(vec![scanned("8901030865237")], vec![cash(Some(4_000))])
    };
    let bill = engine.finalise_bill(draft.clone()).await.expect("it is final");
    let refused = engine.cancel_bill(&bill.invoice.id, " ").await.expect_err("a reason is needed");
    assert_eq!(fields(&refused), ["reason"]);
    let cancelled = engine.cancel_bill(&bill.invoice.id, "Wrong customer").await.expect("it is cancelled");
    assert_eq!(
        (cancelled.invoice.status.as_str(), cancelled.invoice.number),
        ("cancelled", bill.invoice.number.clone())
    );
    assert_eq!(on_hand(&engine, &soap).await, 5_000);
    assert_eq!(engine.customer_balance(&asha.id).await.expect("it reads"), Paise::ZERO);
    let refused = engine.cancel_bill(&bill.invoice.id, "Again").await.expect_err("once is enough");
    assert_eq!(fields(&refused), ["id"]);
    let refused = engine.finalise_bill(draft).await.expect_err("it was cancelled");
    assert_eq!(fields(&refused), ["id"]);
}

#[tokio::test]
async fn a_bill_being_typed_outlives_the_program() {
    let (dir, engine) = open().await;
    let id = engine.new_bill_id();
    let draft = sale(vec![LineDraft { name: Some("Can".into()), ..LineDraft::default() }], Vec::new());
    engine.keep_open_bill(&id, &draft).await.expect("it is kept");
    let other = branchline_engine::Engine::open(super::forms::options(&dir)).await.expect("it opens");
    let open = other.open_bills().await.expect("it reads");
    assert_eq!((open.len(), &open[0].id, &open[0].draft), (1, &id, &draft));
    other.keep_open_bill(&id, &BillDraft::default()).await.expect("it is given up");
    assert!(engine.open_bills().await.expect("it reads").is_empty());
}
