//! Papers as a shop would print them, in both languages.

use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Language;
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::parties::customer::Customer;
use branchline_domain::printing::{
    AccountOccasion, BillOccasion, BillPaper, Copy, LabelPaper, Moment, NoteOccasion, Paper, ShiftOccasion, account,
    bill,
};
use branchline_domain::sales::shift::{
    CashMovement, CashReason, CashWay, ModeSum, NoteCount, RateSum, Sales, Shift, ShiftReport,
};
use branchline_domain::sales::{
    CreditNote, CreditNoteLine, CreditUse, Invoice, InvoiceLine, InvoicePayment, LedgerEntry, PaymentMode, ReturnState,
    WholeCreditNote, WholeInvoice,
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

/// A credit note for one of the five lines, half of it paid back in cash.
pub fn credit_note() -> Paper {
    let bill = five();
    let sold = &bill.lines[0];
    let invoice = &bill.invoice;
    let line = CreditNoteLine {
        position: 1,
        product_id: None,
        name: sold.name.clone(),
        hsn: sold.hsn.clone(),
        unit: sold.unit.clone(),
        quantity_milli: sold.quantity_milli,
        price_paise: sold.price_paise,
        tax_rate_milli: sold.tax_rate_milli,
        cess_rate_milli: sold.cess_rate_milli,
        taxable_paise: sold.taxable_paise,
        tax: sold.tax,
        total_paise: sold.total_paise,
    };
    let total_paise = Paise::new((sold.total_paise.get() + 50) / 100 * 100);
    let refund = CreditUse {
        number: Some("MUM1C/2627/0007".into()),
        amount_paise: Paise::new(50_000),
        refund: true,
        mode: Some(PaymentMode::Cash),
    };
    let note = CreditNote {
        id: Id::from("019a0000-0000-7000-8000-000000000003"),
        number: "MUM1C/2627/0007".into(),
        business_date: day(),
        invoice_id: invoice.id.clone(),
        invoice_number: invoice.number.clone().expect("it has one"),
        invoice_date: invoice.business_date,
        customer_id: None,
        customer_name: invoice.customer_name.clone(),
        customer_phone: invoice.customer_phone.clone(),
        customer_gstin: invoice.customer_gstin.clone(),
        customer_address: invoice.customer_address.clone(),
        place_of_supply: invoice.place_of_supply.clone(),
        scheme: invoice.scheme,
        taxable_paise: line.taxable_paise,
        tax: line.tax,
        round_off_paise: Paise::new(total_paise.get() - line.total_paise.get()),
        total_paise,
        open_paise: Paise::new(total_paise.get() - 50_000),
        reason: Some("Pack was torn".into()),
        till_code: Some("MUM1".into()),
        staff: None,
        created_at: 0,
        waiting: false,
    };
    let whole = WholeCreditNote { note, lines: vec![line], uses: vec![refund] };
    let of = NoteOccasion { shop: &shop(), note: &whole, clock: "14:05", copy: Copy::Original };
    Paper::CreditNote(Box::new(branchline_domain::printing::credit_note(of, Language::ENGLISH)))
}

/// What went through a till by one mode and was counted.
fn money(mode: PaymentMode, taken: i64, moved: i64, counted: i64) -> ModeSum {
    let expected = taken + moved;
    ModeSum {
        mode,
        taken_paise: Paise::new(taken),
        returned_paise: Paise::ZERO,
        moved_paise: Paise::new(moved),
        expected_paise: Paise::new(expected),
        counted_paise: Some(Paise::new(counted)),
        difference_paise: Some(Paise::new(counted - expected)),
    }
}

/// A Z report of a day with two rates, a deposit, and ten rupees missing.
pub fn z_report() -> ShiftReport {
    let tax = |half| Heads { cgst: Paise::new(half), sgst: Paise::new(half), ..Heads::default() };
    let rate = |rate, taxable, half| RateSum {
        rate_milli: Rate::new(rate),
        cess_rate_milli: Rate::ZERO,
        taxable_paise: Paise::new(taxable),
        tax: tax(half),
        tax_paise: Paise::new(2 * half),
    };
    ShiftReport {
        shift: Shift {
            id: Id::from("019a0000-0000-7000-8000-000000000004"),
            till_code: "MUM1".into(),
            business_date: day(),
            opened_at: 0,
            float_paise: Paise::new(200_000),
            note: None,
            opened_by: None,
        },
        branch: Some("Mumbai".into()),
        number: Some("MUM1Z/2627/00031".into()),
        made_at: 0,
        closed_by: None,
        unconfirmed_paise: Paise::ZERO,
        sales: Sales {
            bills: 84,
            cancelled: 1,
            first_number: Some("MUM1/2627/000120".into()),
            last_number: Some("MUM1/2627/000204".into()),
            gross_paise: Paise::new(9_500_000),
            discount_paise: Paise::new(100_000),
            taxable_paise: Paise::new(9_400_000),
            tax: tax(557_700),
            round_off_paise: Paise::ZERO,
            total_paise: Paise::new(10_515_400),
            due_paise: Paise::ZERO,
        },
        rates: vec![rate(5_000, 4_440_000, 111_000), rate(18_000, 4_960_000, 446_400)],
        modes: vec![
            money(PaymentMode::Cash, 4_125_000, -3_800_000, 324_000),
            money(PaymentMode::Upi, 6_390_400, 0, 6_390_400),
            money(PaymentMode::Card, 0, 0, 0),
        ],
        movements: vec![CashMovement {
            id: Id::from("019a0000-0000-7000-8000-000000000005"),
            direction: CashWay::Out,
            amount_paise: Paise::new(4_000_000),
            reason: CashReason::Deposit,
            note: Some("State Bank".into()),
            staff: None,
            created_at: 0,
        }],
        notes: vec![NoteCount { value_paise: Paise::new(50_000), pieces: 6, amount_paise: Paise::new(300_000) }],
        difference_paise: Some(Paise::new(-1_000)),
        reason: Some("Change given twice".into()),
        unsent: 0,
        blind: false,
    }
}

/// A report on paper.
pub fn report(report: &ShiftReport, copy: Copy) -> Paper {
    let at = |clock: &str| Moment { day: day(), clock: clock.into() };
    let occasion = ShiftOccasion {
        shop: &shop(),
        report,
        opened: &at("09:02"),
        made: &at("21:14"),
        moved: &["16:30".to_owned()],
        copy,
    };
    Paper::Shift(Box::new(branchline_domain::printing::shift(occasion, Language::ENGLISH)))
}

/// A Z report on paper.
pub fn shift() -> Paper {
    report(&z_report(), Copy::Original)
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
