//! Goods that come back: once however often it is pressed, never more than was sold, money and debts to the paisa, credit used again.

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListQuery, Sort};
use branchline_domain::sales::{
    BillDraft, CreditDraft, LineDraft, PaymentDraft, PaymentMode, RefundDraft, ReturnDraft, ReturnLineDraft,
    ReturnState, WholeInvoice,
};
use branchline_engine::{Engine, Error};

use super::forms::open;

async fn soap(engine: &Engine) -> Product {
    let draft = ProductDraft {
        name: "Soap".into(),
        price_paise: Some(Paise::new(11_407)),
        tax_rate_milli: Some(Rate::new(18_000)),
        opening_stock_milli: Some(Milli::new(10_000)),
        ..ProductDraft::default()
    };
    engine.add_product(draft).await.expect("the product is added")
}

async fn asha(engine: &Engine) -> Customer {
    let draft = CustomerDraft { name: "Asha".into(), ..CustomerDraft::default() };
    engine.add_customer(draft).await.expect("the customer is added")
}

fn cash(amount: Option<i64>) -> PaymentDraft {
    let amount_paise = amount.map(Paise::new);
    PaymentDraft { mode: PaymentMode::Cash, amount_paise, tendered_paise: None, reference: None }
}

fn three(soap: &Product, customer: Option<&Customer>, payments: Vec<PaymentDraft>) -> BillDraft {
    let quantity_milli = Some(Milli::new(3_000));
    let line = LineDraft { product_id: Some(soap.id.clone()), quantity_milli, ..LineDraft::default() };
    let customer_id = customer.map(|customer| customer.id.clone());
    BillDraft { lines: vec![line], customer_id, payments, ..BillDraft::default() }
}

fn back(bill: &WholeInvoice, quantity: i64, refund: bool) -> ReturnDraft {
    let refund = refund.then_some(RefundDraft { mode: PaymentMode::Cash, amount_paise: None, reference: None });
    ReturnDraft {
        id: None,
        bill: bill.invoice.number.clone().unwrap_or_default(),
        lines: vec![ReturnLineDraft { line: 1, quantity_milli: Some(Milli::new(quantity)) }],
        reason: "Leaks".into(),
        refund,
    }
}

async fn on_hand(engine: &Engine, soap: &Product) -> i64 {
    engine.product(&soap.id).await.expect("it is there").on_hand_milli.get()
}

fn fields(error: &Error) -> Vec<&str> {
    error.fields().iter().map(|problem| problem.field.as_str()).collect()
}

#[tokio::test]
async fn goods_come_back_piece_by_piece_and_the_bill_nets_to_nothing() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let bill = engine.finalise_bill(three(&soap, None, vec![cash(None)])).await.expect("it is final");
    assert_eq!(bill.invoice.total_paise, Paise::new(34_200), "because 342.21 is payable in whole rupees");
    let first = ReturnDraft { id: Some(engine.new_return_id()), ..back(&bill, 1_000, true) };
    let note = engine.return_goods(first.clone()).await.expect("it comes back");
    let again = engine.return_goods(first).await.expect("it is the same");
    assert_eq!(note, again, "because a second press is the same return");
    assert!(note.note.number.contains("C/") && note.note.number.len() <= 16, "{}", note.note.number);
    assert_eq!((note.note.total_paise, note.note.open_paise), (Paise::new(11_400), Paise::ZERO));
    assert_eq!(on_hand(&engine, &soap).await, 8_000);
    let part = engine.bill(&bill.invoice.id).await.expect("it reads");
    assert_eq!((part.invoice.returned, part.returned[0]), (ReturnState::Part, Milli::new(1_000)));

    let quote = engine.quote_return(back(&bill, 2_001, true)).await.expect("it is judged");
    assert_eq!(quote.problems[0].field, "lines.0.quantity_milli", "because two are left");
    let refused = engine.return_goods(back(&bill, 2_001, true)).await.expect_err("two are left");
    assert_eq!(fields(&refused), ["lines.0.quantity_milli"]);
    assert_eq!(on_hand(&engine, &soap).await, 8_000, "because a refused return moves nothing");

    let rest = engine.return_goods(back(&bill, 2_000, true)).await.expect("the rest comes back");
    assert_eq!(rest.note.total_paise, Paise::new(22_800), "because what is left of the bill goes back, to the paisa");
    assert_eq!(on_hand(&engine, &soap).await, 10_000);
    let whole = engine.bill(&bill.invoice.id).await.expect("it reads");
    assert_eq!((whole.invoice.returned, whole.credit_notes.len()), (ReturnState::Whole, 2));
    let all = engine.list_credit_notes(&ListQuery { limit: 10, ..ListQuery::default() }).await.expect("the list reads");
    for column in ["number", "date", "customer", "bill", "total"] {
        let sort = Some(Sort { column: column.to_owned(), descending: true });
        let by_column = ListQuery { limit: 10, sort, ..ListQuery::default() };
        assert_eq!(engine.list_credit_notes(&by_column).await.expect("it sorts").total, all.total, "by {column}");
    }
    let numbers: Vec<_> = all.rows.iter().map(|note| note.number.rsplit('/').next().unwrap_or_default()).collect();
    assert_eq!(numbers.len(), 2);
    assert!(numbers[0].ends_with('2') && numbers[1].ends_with('1'), "because no number is skipped: {numbers:?}");
    let refused = engine.cancel_bill(&bill.invoice.id, "Mistake").await.expect_err("goods came back");
    assert_eq!(fields(&refused), ["id"], "because they would come back twice");
}

#[tokio::test]
async fn a_return_needs_a_reason_a_final_bill_and_lines_that_are_there() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let bill = engine.finalise_bill(three(&soap, None, vec![cash(None)])).await.expect("it is final");
    let refused = engine.return_goods(ReturnDraft { reason: " ".into(), ..back(&bill, 0, false) }).await;
    assert_eq!(fields(&refused.expect_err("nothing comes back")), ["lines", "reason"]);
    let other = ReturnLineDraft { line: 2, quantity_milli: None };
    let refused = engine.return_goods(ReturnDraft { lines: vec![other], ..back(&bill, 0, false) }).await;
    assert_eq!(fields(&refused.expect_err("there is one line")), ["lines.0.line"]);
    let too_much = RefundDraft { mode: PaymentMode::Upi, amount_paise: Some(Paise::new(11_401)), reference: None };
    let refused = engine.return_goods(ReturnDraft { refund: Some(too_much), ..back(&bill, 1_000, false) }).await;
    assert_eq!(fields(&refused.expect_err("more than it is worth")), ["refund.amount_paise"]);
    let twice = ReturnLineDraft { line: 1, quantity_milli: Some(Milli::new(2_000)) };
    let refused = engine.return_goods(ReturnDraft { lines: vec![twice.clone(), twice], ..back(&bill, 0, false) }).await;
    assert_eq!(fields(&refused.expect_err("four of three")), ["lines.1.quantity_milli"]);
    let refused = engine.return_goods(ReturnDraft { bill: "T1/9".into(), ..back(&bill, 1_000, false) }).await;
    assert!(refused.is_err(), "because there is no such bill");
    engine.cancel_bill(&bill.invoice.id, "Mistake").await.expect("nothing came back");
    let refused = engine.return_goods(back(&bill, 1_000, false)).await.expect_err("it was cancelled");
    assert_eq!(fields(&refused), ["bill"]);
}

#[tokio::test]
async fn a_credit_settles_the_bills_own_debt_first_and_the_rest_is_the_customers() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let asha = asha(&engine).await;
    let owed = async || engine.customer_balance(&asha.id).await.expect("it reads").get();
    let bill = engine.finalise_bill(three(&soap, Some(&asha), vec![cash(Some(20_000))])).await.expect("it is final");
    assert_eq!(owed().await, 14_200);
    let note = engine.return_goods(back(&bill, 2_000, false)).await.expect("it comes back");
    assert_eq!(note.note.total_paise, Paise::new(22_800));
    assert_eq!(note.note.open_paise, Paise::new(8_600), "because 142 settle what was due of the bill");
    assert_eq!(owed().await, -8_600);
    let after = engine.bill(&bill.invoice.id).await.expect("it reads").invoice;
    assert_eq!(after.paid_paise, after.total_paise);

    // What she is owed pays the next bill, no more than it is.
    let credit = |amount: Option<i64>| CreditDraft { note: None, amount_paise: amount.map(Paise::new) };
    let next = three(&soap, Some(&asha), Vec::new());
    let refused = engine.finalise_bill(BillDraft { credits: vec![credit(Some(8_601))], ..next.clone() }).await;
    assert_eq!(fields(&refused.expect_err("only 86 are there")), ["credits.0.amount_paise"]);
    let quote =
        engine.quote_bill(BillDraft { credits: vec![credit(None)], ..next.clone() }).await.expect("it is judged");
    assert_eq!((quote.credit_paise, quote.due_paise), (Paise::new(8_600), Paise::new(25_600)));
    let paid = BillDraft { credits: vec![credit(None)], payments: vec![cash(None)], ..next };
    let paid = engine.finalise_bill(paid).await.expect("it is final");
    assert_eq!(paid.invoice.paid_paise, paid.invoice.total_paise);
    assert_eq!(paid.credits[0].amount_paise, Paise::new(8_600));
    assert_eq!(owed().await, 0, "because she gave the rest in cash");
    // Cancelled, all of it is hers again.
    engine.cancel_bill(&paid.invoice.id, "Wrong goods").await.expect("it is cancelled");
    assert_eq!(owed().await, -8_600);
    let entries = engine.customer_statement(&asha.id).await.expect("it reads");
    assert_eq!(entries.last().map(|last| last.balance_paise), Some(Paise::new(-8_600)));
    let bought = engine.customer_purchases(&asha.id).await.expect("it reads");
    assert_eq!(
        (bought.len(), bought[0].returned_milli),
        (1, Milli::new(2_000)),
        "because a cancelled bill sold nothing"
    );
}

#[tokio::test]
async fn an_exchange_is_paid_by_the_note_of_a_buyer_nobody_knows_and_only_once() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let bill = engine.finalise_bill(three(&soap, None, vec![cash(None)])).await.expect("it is final");
    let note = engine.return_goods(back(&bill, 1_000, false)).await.expect("it comes back").note;
    assert_eq!(note.open_paise, Paise::new(11_400));
    let credits = vec![CreditDraft { note: Some(note.number.clone()), amount_paise: None }];
    let one = LineDraft { product_id: Some(soap.id.clone()), ..LineDraft::default() };
    let exchange = BillDraft { lines: vec![one], credits, ..BillDraft::default() };
    let made = engine.finalise_bill(exchange.clone()).await.expect("it is final, as nothing is due");
    assert_eq!((made.invoice.total_paise, made.invoice.paid_paise), (Paise::new(11_400), Paise::new(11_400)));
    let left = engine.credit_note(&note.id).await.expect("it reads").note.open_paise;
    assert_eq!(left, Paise::ZERO);
    let refused = engine.finalise_bill(exchange).await.expect_err("it is used up");
    assert_eq!(fields(&refused), ["credits.0.note", "payments"]);
    engine.cancel_bill(&made.invoice.id, "Changed his mind").await.expect("it is cancelled");
    let left = engine.credit_note(&note.id).await.expect("it reads").note.open_paise;
    assert_eq!(left, Paise::new(11_400), "because a cancelled bill gives the credit back");
}
