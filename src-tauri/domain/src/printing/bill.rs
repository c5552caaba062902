//! A bill on paper: what rule 46 (tax invoice), rule 49 (bill of supply) and a customer want to read.

use super::taxes::{self, Columns, Taxed};
use super::{BillPaper, Caption, Code, PaperLine, PayTo, Sum, in_words, seller, upi_link};
use crate::business_date::BusinessDate;
use crate::message;
use crate::messages::{Language, Message, Value};
use crate::money::{Milli, Paise, Rate};
use crate::organisation::shop_details::ShopDetails;
use crate::parties::state::State;
use crate::sales::{Invoice, InvoiceLine, InvoicePayment, PaymentMode, WholeInvoice, bill_code};
use crate::tax::{Heads, Scheme};

/// Which copy of a bill a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// The first.
    Original,
    /// Another one.
    Duplicate,
}

/// What a bill's paper is made of.
#[derive(Debug, Clone, Copy)]
pub struct BillOccasion<'a> {
    /// The shop.
    pub shop: &'a ShopDetails,
    /// The bill.
    pub bill: &'a WholeInvoice,
    /// The time it was made final, by the shop's clock: "14:05".
    pub clock: Option<&'a str>,
    /// Which copy it is.
    pub copy: Copy,
}

/// Puts a bill on paper.
#[must_use]
pub fn bill(of: BillOccasion<'_>, language: Language) -> BillPaper {
    let say = |message: Message| language.say(&message);
    let BillOccasion { shop, bill, .. } = of;
    let invoice = &bill.invoice;
    let tax = whole_tax(&bill.lines);
    let columns = Columns::of(tax).filter(|_| invoice.scheme.charges());
    let taxed = columns.is_some();
    let come =
        Come { taxable: invoice.taxable_paise, tax, round_off: invoice.round_off_paise, total: invoice.total_paise };
    BillPaper {
        lang: language.code().to_owned(),
        title: say(title(invoice.scheme, taxed)),
        mark: mark(invoice, of.copy).map(say).unwrap_or_default(),
        declaration: match invoice.scheme {
            Scheme::Composition => say(message!("paper-composition")),
            Scheme::Regular | Scheme::Unregistered => String::new(),
        },
        seller: seller(shop, language),
        facts: facts(of, taxed, language),
        buyer_head: say(message!("paper-buyer")),
        buyer: buyer(of_invoice(invoice), language),
        heads: heads(language),
        count: say(message!("paper-count", count = bill.lines.len())),
        lines: bill.lines.iter().enumerate().map(|(n, line)| self::line(n, line, taxed)).collect(),
        sums: sums(come, columns, language),
        words: in_words(invoice.total_paise, language),
        taxes: if taxed { taxes::table(bill.lines.iter().map(Taxed::from), language) } else { None },
        paid: paid(bill, language),
        notes: invoice.notes.iter().flat_map(|notes| notes.lines()).map(str::to_owned).collect(),
        codes: codes(shop, invoice, language),
        thanks: say(message!("paper-thanks")),
        signature: say(message!("paper-signature", shop = &shop.name)),
    }
}

/// All tax of a bill, head by head.
fn whole_tax(lines: &[InvoiceLine]) -> Heads {
    lines.iter().try_fold(Heads::default(), |sum, line| sum.zip(line.tax, Paise::checked_add)).unwrap_or_default()
}

/// A registered seller's bill without any tax is a bill of supply (section 31(3)(c)).
fn title(scheme: Scheme, taxed: bool) -> Message {
    match scheme {
        Scheme::Regular if taxed => message!("paper-title-tax-invoice"),
        Scheme::Regular | Scheme::Composition => message!("paper-title-supply"),
        Scheme::Unregistered => message!("paper-title-bill"),
    }
}

fn mark(invoice: &Invoice, copy: Copy) -> Option<Message> {
    match (invoice.status.as_str(), copy) {
        ("cancelled", _) => Some(message!("paper-cancelled")),
        ("draft", _) => Some(message!("paper-draft")),
        (_, Copy::Duplicate) => Some(message!("paper-duplicate")),
        (_, Copy::Original) => None,
    }
}

fn facts(of: BillOccasion<'_>, taxed: bool, language: Language) -> Vec<Caption> {
    let invoice = &of.bill.invoice;
    let say = |message: Message| language.say(&message);
    let day = say(message!("paper-day", day = day(invoice.business_date)));
    let date = match of.clock {
        Some(clock) => say(message!("paper-day-clock", day = day, clock = clock)),
        None => day,
    };
    let mut facts = vec![
        Caption::new(say(message!("paper-number")), invoice.number.clone().unwrap_or_default()),
        Caption::new(say(message!("paper-date")), date),
    ];
    facts.extend(place(invoice.place_of_supply.as_deref(), invoice.scheme, language));
    if taxed {
        facts.push(Caption::new(say(message!("paper-reverse-charge")), say(message!("paper-no"))));
    }
    facts
}

/// The place of supply, which a registered seller names.
pub(super) fn place(code: Option<&str>, scheme: Scheme, language: Language) -> Option<Caption> {
    let place = code.and_then(State::of).filter(|_| scheme != Scheme::Unregistered)?;
    let named = language.say(&message!("paper-place", state = place.name(), code = place.code()));
    Some(Caption::new(language.say(&message!("paper-place-of-supply")), named))
}

/// The buyer's name, address, phone and GSTIN as a document copied them.
pub(super) type Buyer<'a> = [Option<&'a str>; 4];

fn of_invoice(invoice: &Invoice) -> Buyer<'_> {
    [&invoice.customer_name, &invoice.customer_address, &invoice.customer_phone, &invoice.customer_gstin]
        .map(|field| field.as_deref())
}

pub(super) fn buyer([name, address, phone, gstin]: Buyer<'_>, language: Language) -> Vec<String> {
    let say = |message: Message| language.say(&message);
    let mut lines: Vec<String> = name.map(str::to_owned).into_iter().collect();
    lines.extend(address.iter().flat_map(|address| address.lines()).map(str::to_owned));
    lines.extend(phone.map(|phone| say(message!("paper-phone", phone = phone))));
    lines.extend(gstin.map(|gstin| say(message!("paper-gstin", gstin = gstin))));
    lines
}

pub(super) fn heads(language: Language) -> PaperLine {
    let say = |message: Message| language.say(&message);
    PaperLine {
        number: say(message!("paper-line-number")),
        name: say(message!("paper-item")),
        hsn: say(message!("paper-hsn")),
        quantity: say(message!("paper-quantity")),
        price: say(message!("paper-price")),
        discount: say(message!("paper-discount")),
        taxable: say(message!("paper-taxable")),
        rate: say(message!("paper-rate")),
        tax: say(message!("paper-tax")),
        amount: say(message!("paper-amount")),
    }
}

fn line(n: usize, line: &InvoiceLine, taxed: bool) -> PaperLine {
    let discount = line.discount_paise.checked_add(line.bill_discount_paise).unwrap_or_default();
    let rate = match line.cess_rate_milli {
        Rate::ZERO => line.tax_rate_milli.to_string(),
        cess => format!("{} + {cess}", line.tax_rate_milli),
    };
    let where_taxed = |text: String| if taxed { text } else { String::new() };
    PaperLine {
        number: (n + 1).to_string(),
        name: line.name.clone(),
        hsn: line.hsn.clone().unwrap_or_default(),
        quantity: quantity(line.quantity_milli, &line.unit),
        price: line.price_paise.to_string(),
        discount: if discount == Paise::ZERO { String::new() } else { discount.to_string() },
        taxable: where_taxed(line.taxable_paise.to_string()),
        rate: where_taxed(rate),
        tax: where_taxed(line.tax.sum().unwrap_or_default().to_string()),
        amount: line.total_paise.to_string(),
    }
}

pub(super) fn quantity(quantity: Milli, unit: &str) -> String {
    format!("{quantity} {unit}").trim_end().to_owned()
}

/// What a document comes to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Come {
    pub(super) taxable: Paise,
    pub(super) tax: Heads,
    pub(super) round_off: Paise,
    pub(super) total: Paise,
}

/// From the value over the tax to what is payable. The lines' amounts come to what stands before the round-off.
pub(super) fn sums(come: Come, columns: Option<Columns>, language: Language) -> Vec<Sum> {
    let plain = |label: Message, amount: String| Sum { label: language.say(&label), amount, total: false };
    let mut sums = Vec::new();
    if let Some(columns) = columns {
        sums.push(plain(message!("paper-taxable"), come.taxable.to_string()));
        let heads = columns.names().into_iter().zip(columns.amounts(come.tax));
        sums.extend(heads.map(|(name, amount)| plain(name, amount)));
    }
    if come.round_off != Paise::ZERO {
        sums.push(plain(message!("paper-round-off"), come.round_off.to_string()));
    }
    sums.push(Sum { label: language.say(&message!("paper-total")), amount: come.total.with_sign(), total: true });
    sums
}

fn paid(bill: &WholeInvoice, language: Language) -> Vec<Caption> {
    let say = |message: Message| language.say(&message);
    let one = |payment: &InvoicePayment| {
        let mode = mode(payment.mode);
        let label = match &payment.reference {
            Some(reference) => say(message!("paper-paid-reference", mode = mode, reference = reference)),
            None => say(mode),
        };
        Caption::new(label, payment.amount_paise.to_string())
    };
    let mut paid: Vec<Caption> = bill.payments.iter().map(one).collect();
    if bill.change_paise > Paise::ZERO {
        let handed = bill.payments.iter().filter_map(|payment| payment.tendered_paise);
        if let Some(handed) = Paise::total(handed) {
            paid.push(Caption::new(say(message!("paper-handed")), handed.to_string()));
        }
        paid.push(Caption::new(say(message!("paper-change")), bill.change_paise.to_string()));
    }
    let due = due(&bill.invoice);
    if due > Paise::ZERO {
        paid.push(Caption::new(say(message!("paper-due")), due.with_sign()));
    }
    paid
}

fn due(invoice: &Invoice) -> Paise {
    match invoice.status.as_str() {
        "final" => invoice.total_paise.checked_sub(invoice.paid_paise).unwrap_or_default(),
        _ => Paise::ZERO,
    }
}

pub(super) fn mode(mode: PaymentMode) -> Message {
    match mode {
        PaymentMode::Cash => message!("mode-cash"),
        PaymentMode::Upi => message!("mode-upi"),
        PaymentMode::Card => message!("mode-card"),
        PaymentMode::Bank => message!("mode-bank"),
        PaymentMode::Other => message!("mode-other"),
    }
}

/// Where what is due is paid to, and the bill itself.
fn codes(shop: &ShopDetails, invoice: &Invoice, language: Language) -> Vec<Code> {
    let say = |message: Message| language.say(&message);
    let number = invoice.number.clone().unwrap_or_default();
    let due = due(invoice);
    let pay = shop.upi_id.as_deref().and_then(|upi_id| {
        let to = PayTo { upi_id, name: &shop.name };
        Some((upi_id, upi_link(to, due, &number, &invoice.id)?))
    });
    let mut codes: Vec<Code> = pay
        .map(|(upi_id, text)| Code { text, caption: say(message!("paper-pay-by-upi", amount = due, upi = upi_id)) })
        .into_iter()
        .collect();
    if invoice.status == "final" {
        codes.push(Code { text: bill_code(&invoice.id), caption: say(message!("paper-for-returns")) });
    }
    codes
}

pub(super) fn day(day: BusinessDate) -> Value {
    Value::from(day)
}
