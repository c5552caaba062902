//! Papers say what the bill says.

use super::*;
use crate::id::Id;
use crate::messages::Language;
use crate::money::{Milli, Paise, Rate};
use crate::organisation::shop_details::ShopDetails;
use crate::sales::{Invoice, InvoiceLine, InvoicePayment, PaymentMode, ReturnState, WholeInvoice, bill_of_code};
use crate::tax::{Heads, Scheme};

fn shop() -> ShopDetails {
    ShopDetails {
        name: "Kesar Stores".into(),
        gstin: Some("27ABCDE1234F1Z5".into()),
        state_code: Some("27".into()),
        address: Some("12 Zaveri Bazaar\nMumbai 400002".into()),
        phone: Some("022 1234567".into()),
        upi_id: Some("kesar@okbank".into()),
        ..ShopDetails::default()
    }
}

fn line(name: &str, hsn: &str, rate: i64, tax: Heads, taxable: i64) -> InvoiceLine {
    let taxed = tax.sum().expect("small").get();
    InvoiceLine {
        product_id: None,
        name: name.into(),
        hsn: Some(hsn.into()),
        unit: "pcs".into(),
        quantity_milli: Milli::new(2000),
        price_paise: Paise::new(taxable / 2),
        includes_tax: false,
        mrp_paise: None,
        discount_paise: Paise::ZERO,
        bill_discount_paise: Paise::ZERO,
        taxable_paise: Paise::new(taxable),
        tax_rate_milli: Rate::new(rate),
        cess_rate_milli: Rate::ZERO,
        tax,
        total_paise: Paise::new(taxable + taxed),
    }
}

fn halves(each: i64) -> Heads {
    Heads { cgst: Paise::new(each), sgst: Paise::new(each), ..Heads::default() }
}

fn whole() -> WholeInvoice {
    let lines = vec![
        line("Ghee 1 kg", "0405", 5000, halves(2500), 100_000),
        line("Soap", "3401", 18_000, halves(1800), 20_000),
        line("Butter", "0405", 5000, halves(250), 10_000),
    ];
    WholeInvoice {
        invoice: Invoice {
            id: Id::from("019a0000-0000-7000-8000-000000000001"),
            number: Some("MUM1/2627/000123".into()),
            status: "final".into(),
            business_date: "2026-11-20".parse().expect("a day"),
            customer_id: None,
            customer_name: Some("Asha Patil".into()),
            customer_phone: None,
            customer_gstin: None,
            customer_address: None,
            place_of_supply: Some("27".into()),
            scheme: Scheme::Regular,
            subtotal_paise: Paise::new(130_000),
            discount_paise: Paise::ZERO,
            taxable_paise: Paise::new(130_000),
            tax_paise: Paise::new(9100),
            cess_paise: Paise::ZERO,
            round_off_paise: Paise::ZERO,
            total_paise: Paise::new(139_100),
            paid_paise: Paise::new(100_000),
            returned: ReturnState::None,
            till_code: Some("MUM1".into()),
            staff: None,
            notes: None,
            finalized_at: Some(0),
            updated_at: 0,
            waiting: false,
        },
        lines,
        payments: vec![InvoicePayment {
            id: "018f0000-0000-7000-8000-000000000009".into(),
            unconfirmed: false,
            mode: PaymentMode::Cash,
            amount_paise: Paise::new(100_000),
            tendered_paise: None,
            reference: None,
            business_date: "2026-11-20".parse().expect("a day"),
        }],
        change_paise: Paise::ZERO,
        returned: vec![Milli::ZERO; 3],
        credits: vec![],
        credit_notes: vec![],
    }
}

fn printed(whole: &WholeInvoice, copy: Copy, language: &str) -> BillPaper {
    let language = Language::of(language).expect("it is spoken");
    bill(BillOccasion { shop: &shop(), bill: whole, clock: Some("14:05"), copy }, language)
}

fn captions(captions: &[Caption]) -> Vec<(&str, &str)> {
    captions.iter().map(|caption| (caption.label.as_str(), caption.value.as_str())).collect()
}

#[test]
fn a_tax_invoice_says_what_rule_46_wants() {
    let paper = printed(&whole(), Copy::Original, "en");
    assert_eq!((paper.title.as_str(), paper.mark.as_str()), ("TAX INVOICE", ""));
    assert_eq!(paper.seller.gstin, "GSTIN 27ABCDE1234F1Z5");
    assert_eq!(
        captions(&paper.facts),
        [
            ("Bill no.", "MUM1/2627/000123"),
            ("Date", "20 Nov 2026, 14:05"),
            ("Place of supply", "Maharashtra (27)"),
            ("Reverse charge", "No"),
        ]
    );
    let taxes = paper.taxes.expect("tax is charged");
    assert_eq!(
        taxes.rows,
        [["0405", "5 %", "1,100.00", "27.50", "27.50"], ["3401", "18 %", "200.00", "18.00", "18.00"]]
    );
    assert_eq!(taxes.total[2..], ["1,300.00", "45.50", "45.50"], "because the parts come to the whole");
    assert_eq!(paper.words, "One Thousand Three Hundred Ninety-One Rupees Only");
    assert_eq!(captions(&paper.paid), [("Cash", "1,000.00"), ("Due", "₹391.00")]);
    assert!(paper.codes[0].text.contains("am=391.00"), "because what is due is paid: {:?}", paper.codes);
    assert_eq!(bill_of_code(&paper.codes[1].text).as_deref(), Some("019a0000-0000-7000-8000-000000000001"));
}

#[test]
fn a_second_copy_and_a_cancelled_bill_say_so() {
    let mut bill = whole();
    assert_eq!(printed(&bill, Copy::Duplicate, "en").mark, "DUPLICATE");
    bill.invoice.status = "cancelled".into();
    let paper = printed(&bill, Copy::Original, "en");
    assert_eq!(paper.mark, "CANCELLED", "because nobody may take it for one that holds");
    assert!(paper.codes.is_empty(), "because nothing of it is paid or taken back");
}

#[test]
fn goods_that_cross_a_border_have_integrated_tax() {
    let mut bill = whole();
    bill.lines = vec![line("Ghee", "0405", 5000, Heads { igst: Paise::new(5000), ..Heads::default() }, 100_000)];
    let taxes = printed(&bill, Copy::Original, "en").taxes.expect("tax is charged");
    assert_eq!(taxes.heads[3..], ["IGST"]);
}

#[test]
fn a_composition_shop_issues_a_bill_of_supply_without_tax() {
    let mut bill = whole();
    bill.invoice.scheme = Scheme::Composition;
    bill.lines = vec![line("Ghee", "0405", 0, Heads::default(), 100_000)];
    let paper = printed(&bill, Copy::Original, "en");
    assert_eq!(paper.title, "BILL OF SUPPLY");
    assert!(paper.declaration.starts_with("Composition taxable person"), "because rule 5 wants it said");
    assert!(paper.taxes.is_none() && paper.lines[0].rate.is_empty(), "because no tax may be shown");
}

#[test]
fn a_paper_speaks_one_language() {
    let paper = printed(&whole(), Copy::Original, "hi");
    assert_eq!(paper.words, "एक हज़ार तीन सौ इक्यानवे रुपये मात्र");
    assert!(paper.facts.iter().any(|fact| fact.value.contains("महाराष्ट्र")), "because states have Hindi names");
}

#[test]
fn a_printer_is_refused_field_by_field() {
    let draft = PrinterDraft {
        name: " ".into(),
        kind: PrinterKind::Network,
        address: "counter printer".into(),
        size: Size::Roll80,
        language: "xx".into(),
        text_mode: false,
        cuts: true,
        drawer: false,
        prints_bills: true,
    };
    let fields: Vec<String> = draft.clone().tidied().problems().into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["name", "address", "language"]);
    let right =
        PrinterDraft { name: "Counter".into(), address: "10.0.0.9".into(), language: "hi".into(), ..draft }.tidied();
    assert_eq!(right.address, "10.0.0.9:9100", "because receipt printers listen there");
    assert!(right.problems().is_empty());
}
