//! What a bill at the counter comes to, and what is said of a wrong one.

use super::*;
use crate::sales::{CreditDraft, LineDraft, PaymentDraft, PaymentMode};

fn seller() -> Seller {
    Seller { state: Some("27".into()), scheme: Scheme::Regular, today: "2026-11-28".parse().expect("a day") }
}

fn soap() -> Item {
    Item {
        id: "018f0000-0000-7000-8000-000000000001".into(),
        name: "Soap".into(),
        hsn: Some("3401".into()),
        unit: "nos".into(),
        price: Paise::new(10_000),
        includes_tax: true,
        mrp: Some(Paise::new(10_000)),
        cost: None,
        rate: Rate::new(18_000),
        cess: Rate::ZERO,
        class: None,
        on_hand: Milli::new(5_000),
        reserved: Milli::ZERO,
        deleted: false,
    }
}

fn draft(lines: Vec<LineDraft>) -> BillDraft {
    let payments =
        vec![PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None }];
    BillDraft { lines, payments, ..BillDraft::default() }
}

fn fields(notes: &[FieldError]) -> Vec<&str> {
    notes.iter().map(|note| note.field.as_str()).collect()
}

#[test]
fn a_scanned_item_is_sold_as_it_is_known() {
    let judged = judge(&draft(vec![LineDraft::default()]), &[Named::Item(Box::new(soap()))], &seller(), None);
    let line = &judged.quote.lines[0].line;
    assert_eq!(
        (line.name.as_str(), line.hsn.as_deref(), line.quantity_milli),
        ("Soap", Some("3401"), Milli::new(1000))
    );
    assert_eq!(
        (line.taxable_paise, line.tax.cgst, line.tax.sgst),
        (Paise::new(8_474), Paise::new(763), Paise::new(763))
    );
    assert_eq!((judged.quote.total_paise, judged.quote.due_paise), (Paise::new(10_000), Paise::ZERO));
    assert!(judged.quote.problems.is_empty() && judged.quote.warnings.is_empty(), "{:?}", judged.quote);
    assert_eq!(judged.settled.taken[0].amount, Paise::new(10_000));
}

#[test]
fn an_address_in_another_state_is_taxed_there() {
    let mut delhi = draft(vec![LineDraft::default()]);
    delhi.customer_state_code = Some("07".into());
    let judged = judge(&delhi, &[Named::Item(Box::new(soap()))], &seller(), None);
    assert_eq!((judged.quote.supply, judged.quote.place_of_supply.as_deref()), (Supply::Inter, Some("07")));
    assert_eq!(judged.quote.lines[0].line.tax.igst, Paise::new(1_525));
    let home = Buyer { state: Some("27".into()), ..Buyer::default() };
    let judged = judge(&delhi, &[Named::Item(Box::new(soap()))], &seller(), Some(&home));
    assert_eq!(judged.quote.supply, Supply::Inter, "because what stands on the bill decides");
}

#[test]
fn a_seller_without_a_registration_shows_no_tax() {
    for scheme in [Scheme::Composition, Scheme::Unregistered] {
        let seller = Seller { scheme, ..seller() };
        let judged = judge(&draft(vec![LineDraft::default()]), &[Named::Item(Box::new(soap()))], &seller, None);
        assert_eq!(judged.quote.tax, crate::tax::Heads::default());
        assert_eq!(judged.quote.lines[0].line.tax_rate_milli, Rate::ZERO);
        assert_eq!(judged.quote.total_paise, Paise::new(10_000));
    }
}

#[test]
fn everything_wrong_is_said_at_its_field() {
    let item = || Named::Item(Box::new(soap()));
    let line = |change: fn(&mut LineDraft)| {
        let mut line = LineDraft::default();
        change(&mut line);
        line
    };
    let mut wrong = draft(vec![
        line(|line| line.quantity_milli = Some(Milli::ZERO)),
        line(|line| line.quantity_milli = Some(Milli::new(i64::MAX))),
        line(|line| line.price_paise = Some(Paise::new(-1))),
        line(|line| line.discount = Discount::Amount(Paise::new(10_001))),
        line(|line| line.code = Some("nothing".into())),
        LineDraft::default(),
        line(|line| line.code = Some("both".into())),
        line(|line| line.tax_rate_milli = Some(Rate::new(100_001))),
    ]);
    wrong.customer_gstin = Some("27AAPFU0939F1ZW".into());
    wrong.customer_state_code = Some("28".into());
    wrong.business_date = Some("2026-03-31".parse().expect("a day"));
    wrong.discount = Discount::Percent(Rate::new(-1));
    let named = [item(), item(), item(), item(), Named::Unknown, Named::New, Named::Several, item()];
    let judged = judge(&wrong, &named, &seller(), None);
    assert_eq!(
        fields(&judged.quote.problems),
        [
            "business_date",
            "customer_gstin",
            "customer_state_code",
            "lines.0.quantity_milli",
            "lines.1.quantity_milli",
            "lines.2.price_paise",
            "lines.3.discount",
            "lines.4.code",
            "lines.5.name",
            "lines.5.price_paise",
            "lines.6.code",
            "lines.7.tax_rate_milli",
            "discount"
        ]
    );
    let tomorrow = BillDraft { business_date: Some("2026-11-29".parse().expect("a day")), ..draft(Vec::new()) };
    assert_eq!(fields(&judge(&tomorrow, &[], &seller(), None).quote.problems), ["lines", "business_date"]);
}

#[test]
fn what_needs_a_look_keeps_no_bill() {
    let dear = LineDraft {
        quantity_milli: Some(Milli::new(6_000)),
        price_paise: Some(Paise::new(1_000_000)),
        ..LineDraft::default()
    };
    let item = Item { deleted: true, ..soap() };
    let mut on_account = draft(vec![dear]);
    on_account.customer_id = Some("018f0000-0000-7000-8000-000000000002".into());
    on_account.payments.clear();
    let buyer = Buyer { limit: Some(Paise::new(5_999_999)), ..Buyer::default() };
    let judged = judge(&on_account, &[Named::Item(Box::new(item))], &seller(), Some(&buyer));
    assert!(judged.quote.problems.is_empty(), "{:?}", judged.quote.problems);
    assert_eq!(
        fields(&judged.quote.warnings),
        ["lines.0.quantity_milli", "lines.0.price_paise", "lines.0.product_id", "customer_id", "customer_name"]
    );
}

#[test]
fn credit_pays_before_money_and_the_limit_counts_what_is_owed_then() {
    let mut draft = draft(vec![LineDraft::default()]);
    draft.customer_id = Some("018f0000-0000-7000-8000-000000000002".into());
    draft.payments.clear();
    draft.credits = vec![CreditDraft::default()];
    let buyer = Buyer { limit: Some(Paise::new(4_999)), balance: Paise::new(-5_000), ..Buyer::default() };
    let judged = judge(&draft, &[Named::Item(Box::new(soap()))], &seller(), Some(&buyer));
    assert_eq!((judged.quote.credit_paise, judged.quote.due_paise), (Paise::new(5_000), Paise::new(5_000)));
    assert_eq!(fields(&judged.quote.warnings), ["customer_id"], "because he owes 50 then");
}

#[test]
fn a_debt_has_a_debtor_and_sent_totals_agree() {
    let mut nobody = draft(vec![LineDraft::default()]);
    nobody.payments.clear();
    nobody.total_paise = Some(Paise::new(10_001));
    nobody.tax_paise = Some(Paise::new(1_526));
    nobody.subtotal_paise = Some(Paise::new(9_999));
    let judged = judge(&nobody, &[Named::Item(Box::new(soap()))], &seller(), None);
    assert_eq!(fields(&judged.quote.problems), ["subtotal_paise", "total_paise", "payments"]);
}
