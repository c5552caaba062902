//! A bill that is due is paid by credit later: a note's, or what stands on the customer's account; no money moves, and nothing is used twice.

use branchline_domain::money::Paise;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::sales::{
    BillDraft, CreditDraft, LineDraft, PaymentDraft, PaymentMode, ReturnDraft, ReturnLineDraft, WholeCreditNote,
    WholeInvoice,
};
use branchline_engine::{Engine, Error};

use super::forms::open;

fn of(rupees: i64, customer: Option<&Customer>, paid: bool) -> BillDraft {
    let price_paise = Some(Paise::new(rupees * 100));
    let line = LineDraft { name: Some(format!("Soap {rupees}")), price_paise, ..LineDraft::default() };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    let payments = if paid { vec![cash] } else { Vec::new() };
    let customer_id = customer.map(|customer| customer.id.clone());
    BillDraft { lines: vec![line], customer_id, payments, ..BillDraft::default() }
}

async fn asha(engine: &Engine) -> Customer {
    let draft = CustomerDraft { name: "Asha".into(), ..CustomerDraft::default() };
    engine.add_customer(draft).await.expect("the customer is added")
}

async fn back(engine: &Engine, bill: &WholeInvoice) -> WholeCreditNote {
    let lines = vec![ReturnLineDraft { line: 1, quantity_milli: None }];
    let bill = bill.invoice.id.to_string();
    let draft = ReturnDraft { bill, lines, reason: "Leaks".into(), ..ReturnDraft::default() };
    engine.return_goods(draft).await.expect("it comes back")
}

fn fields(error: &Error) -> Vec<&str> {
    error.fields().iter().map(|problem| problem.field.as_str()).collect()
}

#[tokio::test]
async fn a_note_pays_what_is_due_and_no_more_than_it_is_worth() {
    let (_dir, engine) = open().await;
    let bought = engine.finalise_bill(of(60, None, true)).await.expect("it is final");
    let note = back(&engine, &bought).await.note;
    let asha = asha(&engine).await;
    let due = engine.finalise_bill(of(100, Some(&asha), false)).await.expect("he owes it");
    let id = &due.invoice.id;
    let by_note =
        |amount: Option<i64>| CreditDraft { note: Some(note.number.clone()), amount_paise: amount.map(Paise::new) };
    let refused = engine.pay_by_credit(id, by_note(Some(6_001))).await.expect_err("it is worth 60");
    assert_eq!(fields(&refused), ["amount_paise"]);
    let paid = engine.pay_by_credit(id, by_note(None)).await.expect("it pays 60");
    assert_eq!(paid.invoice.paid_paise, Paise::new(6_000));
    assert_eq!((paid.payments.len(), paid.credits.len()), (0, 1), "because no money moved");
    assert_eq!(engine.customer_balance(&asha.id).await.expect("it reads"), Paise::new(4_000));
    let refused = engine.pay_by_credit(id, by_note(None)).await.expect_err("it is used up");
    assert_eq!(fields(&refused), ["note"]);
    let refused = engine.pay_by_credit(id, CreditDraft { note: Some("T1C/9".into()), amount_paise: None }).await;
    assert_eq!(fields(&refused.expect_err("there is none")), ["note"]);
    engine.close().await.expect("it closes");
}

#[tokio::test]
async fn an_account_pays_by_what_is_on_it_beyond_its_bills() {
    let (_dir, engine) = open().await;
    let asha = asha(&engine).await;
    let due = engine.finalise_bill(of(100, Some(&asha), false)).await.expect("he owes it");
    let id = &due.invoice.id;
    let own = || CreditDraft::default();
    let refused = engine.pay_by_credit(id, own()).await.expect_err("he has none");
    assert_eq!(fields(&refused), ["note"], "because a debt is no credit");
    let bought = engine.finalise_bill(of(30, Some(&asha), true)).await.expect("it is final");
    back(&engine, &bought).await;
    assert_eq!(engine.customer_balance(&asha.id).await.expect("it reads"), Paise::new(7_000));
    let paid = engine.pay_by_credit(id, own()).await.expect("his 30 pay it");
    assert_eq!(paid.invoice.paid_paise, Paise::new(3_000));
    assert_eq!(
        engine.customer_balance(&asha.id).await.expect("it reads"),
        Paise::new(7_000),
        "because he owed it all along"
    );
    let refused = engine.pay_by_credit(id, own()).await.expect_err("it is used");
    assert_eq!(fields(&refused), ["note"], "because nothing is used twice");
    let stranger = engine.finalise_bill(of(10, None, true)).await.expect("it is final");
    let refused = engine.pay_by_credit(&stranger.invoice.id, own()).await.expect_err("it is paid");
    assert_eq!(fields(&refused), ["amount_paise"]);
    engine.close().await.expect("it closes");
}

#[tokio::test]
async fn the_shops_day_is_what_was_sold_less_what_came_back() {
    let (_dir, engine) = open().await;
    let sold = engine.finalise_bill(of(60, None, true)).await.expect("it is final");
    engine.finalise_bill(of(40, None, true)).await.expect("it is final");
    back(&engine, &sold).await;
    let day = engine.shop_day(None).await.expect("it reads");
    let parts = (day.here_sold_paise, day.here_returned_paise, day.here_paise, day.everywhere_paise);
    assert_eq!(parts, (Paise::new(10_000), Paise::new(6_000), Paise::new(4_000), Paise::new(4_000)));
    assert_eq!((day.here_bills, day.here_notes), (2, 1));
    engine.close().await.expect("it closes");
}
