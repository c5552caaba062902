//! Papers as a shop would print them, in both languages.

use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Language;
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::parties::customer::Customer;
use branchline_domain::printing::{
    AccountOccasion, BillOccasion, BillPaper, Caption, Code, Copy, CreditNotePaper, LabelPaper, Paper, Section,
    ShiftPaper, account, bill, bill_code,
};
use branchline_domain::sales::{
    Invoice, InvoiceLine, InvoicePayment, LedgerEntry, PaymentMode, ReturnState, WholeInvoice,
};
use branchline_domain::tax::{Heads, Scheme};

pub fn shop() -> ShopDetails {
    ShopDetails {
        name: "Kesar Stores".into(),
        gstin: Some("27ABCDE1234F1Z5".into()),
        state_code: Some("27".into()),
        address: Some("12 Zaveri Bazaar, Kalbadevi\nMumbai 400002".into()),
        phone: Some("022 2345 6789".into()),
        upi_id: Some("kesar@okbank".into()),
        ..ShopDetails::default()
    }
}

fn day() -> BusinessDate {
    "2026-11-20".parse().expect("a day")
}

fn line(name: &str, hsn: &str, (quantity, unit): (i64, &str), price: i64, rate: i64) -> InvoiceLine {
    let quantity_milli = Milli::new(quantity);
    let taxable_paise = Paise::new(price).times(quantity_milli).expect("it fits");
    let half = taxable_paise.percent(Rate::new(rate / 2)).expect("it fits");
    let tax = Heads { cgst: half, sgst: half, ..Heads::default() };
    InvoiceLine {
        product_id: None,
        name: name.into(),
        hsn: Some(hsn.into()),
        unit: unit.into(),
        quantity_milli,
        price_paise: Paise::new(price),
        includes_tax: false,
        mrp_paise: None,
        discount_paise: Paise::ZERO,
        bill_discount_paise: Paise::ZERO,
        taxable_paise,
        tax_rate_milli: Rate::new(rate),
        cess_rate_milli: Rate::ZERO,
        tax,
        total_paise: taxable_paise.checked_add(tax.sum().expect("it fits")).expect("it fits"),
    }
}

fn invoice(number: &str, lines: &[InvoiceLine]) -> Invoice {
    let sum = |of: fn(&InvoiceLine) -> Paise| Paise::total(lines.iter().map(of)).expect("it fits");
    let (taxable, total) = (sum(|line| line.taxable_paise), sum(|line| line.total_paise));
    let payable = total.to_the_rupee();
    Invoice {
        id: Id::from("019a0000-0000-7000-8000-000000000001"),
        number: Some(number.into()),
        status: "final".into(),
        business_date: day(),
        customer_id: None,
        customer_name: Some("आशा पाटिल".into()),
        customer_phone: Some("98200 12345".into()),
        customer_gstin: None,
        customer_address: Some("4 Hill Road\nBandra, Mumbai".into()),
        place_of_supply: Some("27".into()),
        scheme: Scheme::Regular,
        subtotal_paise: taxable,
        discount_paise: Paise::ZERO,
        taxable_paise: taxable,
        tax_paise: total.checked_sub(taxable).expect("it fits"),
        cess_paise: Paise::ZERO,
        round_off_paise: payable.checked_sub(total).expect("it fits"),
        total_paise: payable,
        paid_paise: Paise::new(100_000),
        returned: ReturnState::None,
        till_code: Some("MUM1".into()),
        staff: None,
        notes: None,
        finalized_at: Some(0),
        updated_at: 0,
        waiting: false,
    }
}

fn whole(lines: Vec<InvoiceLine>) -> WholeInvoice {
    let payment = |mode, amount, reference: Option<&str>| InvoicePayment {
        id: "018f0000-0000-7000-8000-000000000009".into(),
        unconfirmed: false,
        mode,
        amount_paise: Paise::new(amount),
        tendered_paise: None,
        reference: reference.map(Into::into),
        business_date: day(),
    };
    WholeInvoice {
        invoice: invoice("MUM1/2627/000123", &lines),
        returned: vec![Milli::ZERO; lines.len()],
        credits: vec![],
        credit_notes: vec![],
        lines,
        payments: vec![payment(PaymentMode::Cash, 40_000, None), payment(PaymentMode::Upi, 60_000, Some("4412 9981"))],
        change_paise: Paise::ZERO,
    }
}

/// A bill of five lines, Latin and Devanagari mixed.
pub fn five() -> WholeInvoice {
    whole(vec![
        line("Amul Ghee 1 L", "0405", (2000, "pcs"), 54_250, 5000),
        line("बासमती चावल", "1006", (5250, "kg"), 11_899, 5000),
        line("Lux Soap 4 × 100 g", "3401", (1000, "pack"), 14_830, 18_000),
        line("काजू कतली", "2106", (500, "kg"), 98_000, 5000),
        line("Notebook, ruled, 200 pages", "4820", (3000, "pcs"), 6_200, 12_000),
    ])
}

/// A bill in a language, as a copy.
pub fn bill_paper(whole: &WholeInvoice, language: &str, copy: Copy) -> BillPaper {
    let language = Language::of(language).expect("it is spoken");
    bill(BillOccasion { shop: &shop(), bill: whole, clock: Some("14:05"), copy }, language)
}

/// A bill of five lines to print.
pub fn receipt(language: &str) -> Paper {
    Paper::Bill(Box::new(bill_paper(&five(), language, Copy::Original)))
}

/// A bill all in letters of ASCII.
pub fn latin() -> Paper {
    let mut whole = five();
    whole.invoice.customer_name = Some("Asha Patil".into());
    whole.lines.retain(|line| line.name.is_ascii());
    Paper::Bill(Box::new(bill_paper(&whole, "en", Copy::Original)))
}

/// A credit note for one of the five lines.
pub fn credit_note() -> Paper {
    let of = bill_paper(&whole(vec![five().lines[0].clone()]), "en", Copy::Original);
    Paper::CreditNote(Box::new(CreditNotePaper {
        lang: of.lang,
        title: "CREDIT NOTE".into(),
        mark: String::new(),
        seller: of.seller,
        facts: vec![
            Caption::new("Credit note no.", "CMUM1/2627/00007"),
            Caption::new("Against bill", "MUM1/2627/000123"),
        ],
        buyer: of.buyer,
        buyer_head: of.buyer_head,
        heads: of.heads,
        lines: of.lines,
        sums: of.sums,
        words: of.words,
        taxes: of.taxes,
        refunds: vec![Caption::new("Cash", "1,139.00")],
        reason: "Pack was torn".into(),
        codes: vec![Code {
            text: bill_code(&Id::from("019a0000-0000-7000-8000-000000000001")),
            caption: String::new(),
        }],
        signature: of.signature,
    }))
}

/// A Z report.
pub fn shift() -> Paper {
    let rows =
        |rows: &[(&str, &str)]| rows.iter().map(|(label, value)| Caption::new(*label, *value)).collect::<Vec<_>>();
    Paper::Shift(Box::new(ShiftPaper {
        lang: "en".into(),
        title: "Z REPORT".into(),
        mark: String::new(),
        seller: bill_paper(&five(), "en", Copy::Original).seller,
        facts: rows(&[
            ("No.", "ZMUM1/2627/00031"),
            ("Till", "MUM1"),
            ("Opened", "20 Nov 2026, 09:02"),
            ("Closed", "20 Nov 2026, 21:14"),
        ]),
        sections: vec![
            Section {
                title: "Sales".into(),
                rows: rows(&[("Bills", "84"), ("Cash", "41,250.00"), ("UPI", "63,904.00")]),
                total: Some(Caption::new("All", "1,05,154.00")),
            },
            Section {
                title: "Drawer".into(),
                rows: rows(&[("Expected", "43,250.00"), ("Counted", "43,240.00")]),
                total: Some(Caption::new("Short", "-10.00")),
            },
        ],
        reason: "Change given twice".into(),
        signature: "Cashier".into(),
    }))
}

/// A customer's account.
pub fn statement(language: &str) -> Paper {
    let customer = Customer {
        id: Id::from("019a0000-0000-7000-8000-000000000002"),
        name: "आशा पाटिल".into(),
        phone: Some("98200 12345".into()),
        email: None,
        gstin: None,
        address: Some("4 Hill Road, Bandra".into()),
        state_code: None,
        credit_limit_paise: None,
        notes: None,
        updated_at: 0,
        deleted_at: None,
        waiting: false,
    };
    let entry = |what, amount, balance| LedgerEntry {
        business_date: day(),
        what,
        amount_paise: Paise::new(amount),
        balance_paise: Paise::new(balance),
    };
    let entries = [
        entry(message!("ledger-opening"), 250_000, 250_000),
        entry(message!("ledger-bill", number = "MUM1/2627/000123"), 87_500, 337_500),
        entry(message!("ledger-received"), -200_000, 137_500),
    ];
    let occasion = AccountOccasion { shop: &shop(), customer: &customer, entries: &entries, day: day() };
    Paper::Account(Box::new(account(occasion, Language::of(language).expect("it is spoken"))))
}

/// Labels.
pub fn labels(count: u32) -> Paper {
    Paper::Label(LabelPaper {
        lang: "en".into(),
        shop: "Kesar Stores".into(),
        name: "Amul Ghee 1 L".into(),
        price: "₹542.50".into(),
        mrp: "MRP ₹560.00 incl. all taxes".into(),
        code: "8901030865237".into(),
        count,
    })
}
