//! A draft judged and computed: what it would be as a bill, what keeps it from being one, and what a person should look at first.

use super::bill::{Line, LineInput, RoundOff, compute};
use super::settle::{Settled, settle};
use super::{Bill, BillDraft, Discount, InvoiceLine, LineDraft, Quote, QuotedLine};
use crate::business_date::BusinessDate;
use crate::catalogue::product::Product;
use crate::id::Id;
use crate::message;
use crate::messages::Message;
use crate::money::{Milli, Paise, Rate};
use crate::parties::gstin::Gstin;
use crate::parties::state::State;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TEXT, MOST_STEPS, too_long};
use crate::tax::{Heads, Period, Scheme, Supply, TaxClass, place_of_supply};

/// From this value on a bill to a buyer without a GSTIN carries his name, address and state (rule 46(e), CGST Rules).
const NAMED_FROM: Paise = Paise::new(5_000_000);

/// The most lines of a bill: what fits one unit of sync many times over.
const MOST_LINES: usize = 2_000;

/// An item as the shop knows it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: Id<Product>,
    /// Its name.
    pub name: String,
    /// Its HSN code.
    pub hsn: Option<String>,
    /// Its unit.
    pub unit: String,
    /// The price of one unit.
    pub price: Paise,
    /// Whether that price holds the tax.
    pub includes_tax: bool,
    /// The printed maximum.
    pub mrp: Option<Paise>,
    /// What it was bought for.
    pub cost: Option<Paise>,
    /// Its rate, where it has no class.
    pub rate: Rate,
    /// Cess beside it.
    pub cess: Rate,
    /// The class whose rates hold.
    pub class: Option<TaxClass>,
    /// On hand at this branch.
    pub on_hand: Milli,
    /// Whether it lies in the recycle bin.
    pub deleted: bool,
}

/// What a line names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// One item.
    Item(Box<Item>),
    /// No item: a name and a price of its own.
    New,
    /// An id or a code nothing has.
    Unknown,
    /// A code that several items have.
    Several,
}

/// The shop, on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// Its state, two digits, if it has said one.
    pub state: Option<String>,
    /// Its scheme.
    pub scheme: Scheme,
    /// The day on its wall.
    pub today: BusinessDate,
}

/// The customer, as the shop knows him now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Buyer {
    /// The state of his address.
    pub state: Option<String>,
    /// His GSTIN.
    pub gstin: Option<String>,
    /// Whether an address is known.
    pub address: bool,
    /// How far he may owe.
    pub limit: Option<Paise>,
    /// What he owes.
    pub balance: Paise,
}

/// A draft, judged; what is written when it is made final.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What people see.
    pub quote: Quote,
    /// The day in the books.
    pub business_date: BusinessDate,
    /// What is paid at once.
    pub settled: Settled,
}

/// Judges and computes a draft; `named` says what each line names. A line that cannot be computed counts as nothing until it is right.
#[must_use]
pub fn judge(draft: &BillDraft, named: &[Named], seller: &Seller, buyer: Option<&Buyer>) -> Judged {
    let day = draft.business_date.unwrap_or(seller.today);
    let mut notes = Notes::default();
    notes.head(draft, seller, day);
    let lines: Vec<Priced> =
        draft.lines.iter().zip(named).enumerate().map(|(n, (line, named))| notes.line(n, line, named, day)).collect();
    let place = place(draft, seller, buyer);
    let supply = match (&seller.state, &place) {
        (Some(shop), Some(place)) => Supply::between(shop, place),
        _ => Supply::Intra,
    };
    let round_off = if draft.round_off == Some(false) { RoundOff::Off } else { RoundOff::Rupee };
    let inputs: Vec<LineInput<'_>> = lines.iter().map(Priced::input).collect();
    let computed = compute(&inputs, draft.discount, supply, seller.scheme, round_off);
    let bill = computed.filter(|bill| bill.payable.get() <= MOST_STEPS).unwrap_or_else(|| {
        notes.problem("lines", message!("bill-too-large"));
        empty(lines.len())
    });
    notes.discount("discount", draft.discount, bill.subtotal);
    let tax = bill.heads.sum().unwrap_or_default();
    for (field, sent, computed) in [
        ("subtotal_paise", draft.subtotal_paise, bill.subtotal),
        ("tax_paise", draft.tax_paise, tax),
        ("total_paise", draft.total_paise, bill.payable),
    ] {
        if sent.is_some_and(|sent| sent != computed) {
            notes.problem(field, message!("bill-computed-otherwise", amount = computed));
        }
    }
    let settled = settle(bill.payable, &draft.payments);
    notes.problems.extend(settled.problems.iter().cloned());
    notes.buyer(draft, buyer, &bill, settled.due);
    let quote = Quote {
        lines: lines.into_iter().zip(&bill.lines).map(|(line, computed)| line.quoted(computed)).collect(),
        subtotal_paise: bill.subtotal,
        discount_paise: bill.discount,
        taxable_paise: bill.taxable,
        tax: bill.heads,
        round_off_paise: bill.round_off,
        total_paise: bill.payable,
        due_paise: settled.due,
        change_paise: settled.change,
        scheme: seller.scheme,
        place_of_supply: place,
        supply,
        balance_paise: buyer.map(|buyer| buyer.balance),
        problems: notes.problems,
        warnings: notes.warnings,
    };
    Judged { quote, business_date: day, settled }
}

/// Returns where the goods are supplied: the address on the bill, else the customer's, else the shop's own.
fn place(draft: &BillDraft, seller: &Seller, buyer: Option<&Buyer>) -> Option<String> {
    let of_gstin = |gstin: &String| gstin.get(..2).map(str::to_owned);
    let on_bill = draft.customer_state_code.clone().or_else(|| draft.customer_gstin.as_ref().and_then(of_gstin));
    let known = buyer.and_then(|buyer| buyer.state.clone().or_else(|| buyer.gstin.as_ref().and_then(of_gstin)));
    let buyer = on_bill.or(known);
    let Some(shop) = &seller.state else { return draft.place_of_supply.clone().or(buyer) };
    Some(place_of_supply(shop, buyer.as_deref(), draft.place_of_supply.as_deref()).to_owned())
}

/// A bill of lines that come to nothing.
fn empty(lines: usize) -> Bill {
    let nothing = LineInput {
        quantity: Milli::ZERO,
        price: Paise::ZERO,
        inclusive: false,
        discount: Discount::None,
        period: None,
    };
    compute(&vec![nothing; lines], Discount::None, Supply::Intra, Scheme::Regular, RoundOff::Off)
        .expect("nothing fits 64 bits")
}

/// A line with all that is needed to compute it.
struct Priced {
    line: InvoiceLine,
    discount: Discount,
    period: Period,
    on_hand: Option<Milli>,
}

impl Priced {
    fn input(&self) -> LineInput<'_> {
        LineInput {
            quantity: self.line.quantity_milli,
            price: self.line.price_paise,
            inclusive: self.line.includes_tax,
            discount: self.discount,
            period: Some(&self.period),
        }
    }

    fn quoted(self, computed: &Line) -> QuotedLine {
        let line = InvoiceLine {
            discount_paise: computed.discount,
            bill_discount_paise: computed.bill_discount,
            taxable_paise: computed.taxed.taxable,
            tax_rate_milli: computed.rates.gst,
            cess_rate_milli: computed.rates.cess,
            tax: computed.taxed.heads,
            total_paise: computed.taxed.total().unwrap_or_default(),
            ..self.line
        };
        QuotedLine { line, on_hand_milli: self.on_hand }
    }
}

/// What is found while a draft is judged.
#[derive(Default)]
struct Notes {
    problems: Vec<FieldError>,
    warnings: Vec<FieldError>,
}

impl Notes {
    fn problem(&mut self, field: &str, words: Message) {
        self.problems.push(FieldError::new(field, words));
    }

    fn warning(&mut self, field: &str, words: Message) {
        self.warnings.push(FieldError::new(field, words));
    }

    fn head(&mut self, draft: &BillDraft, seller: &Seller, day: BusinessDate) {
        if draft.lines.is_empty() {
            self.problem("lines", message!("bill-no-lines"));
        } else if draft.lines.len() > MOST_LINES {
            self.problem("lines", message!("bill-too-many-lines", most = MOST_LINES));
        }
        if day > seller.today {
            self.problem("business_date", message!("bill-in-the-future"));
        } else if day.financial_year() != seller.today.financial_year() {
            let year = day.financial_year().to_string();
            self.problem("business_date", message!("bill-other-year", year = year));
        }
        if let Some(Err(words)) = draft.customer_gstin.as_deref().map(Gstin::read) {
            self.problem("customer_gstin", words);
        }
        for (field, state) in
            [("customer_state_code", &draft.customer_state_code), ("place_of_supply", &draft.place_of_supply)]
        {
            if let Some(Err(words)) = state.as_deref().map(State::read) {
                self.problem(field, words);
            }
        }
        self.problems.extend(too_long([
            ("customer_name", draft.customer_name.as_deref(), LONGEST_NAME),
            ("customer_phone", draft.customer_phone.as_deref(), LONGEST_NAME),
            ("customer_address", draft.customer_address.as_deref(), LONGEST_ADDRESS),
            ("notes", draft.notes.as_deref(), LONGEST_TEXT),
        ]));
    }

    fn line(&mut self, n: usize, typed: &LineDraft, named: &Named, day: BusinessDate) -> Priced {
        let field = |column: &str| format!("lines.{n}.{column}");
        let item = match named {
            Named::Item(item) => Some(item.as_ref()),
            Named::New => None,
            Named::Unknown if typed.code.is_some() => {
                let code = typed.code.clone().unwrap_or_default();
                self.problem(&field("code"), message!("bill-unknown-code", code = code));
                None
            }
            Named::Unknown => {
                self.problem(&field("product_id"), message!("bill-unknown-item"));
                None
            }
            Named::Several => {
                let code = typed.code.clone().unwrap_or_default();
                self.problem(&field("code"), message!("bill-shared-code", code = code));
                None
            }
        };
        let name = typed.name.clone().or_else(|| item.map(|item| item.name.clone())).unwrap_or_default();
        if name.is_empty() && *named == Named::New {
            self.problem(&field("name"), message!("bill-line-needs-name"));
        }
        self.problems.extend(too_long([("name", Some(name.as_str()), LONGEST_NAME)]).into_iter().map(|long| {
            FieldError { field: field(&long.field), ..long }
        }));
        let quantity = self.quantity(&field("quantity_milli"), typed, item);
        let price = self.price(&field("price_paise"), typed, item, *named == Named::New);
        let priced = Priced {
            line: InvoiceLine {
                product_id: item.map(|item| item.id.clone()),
                name,
                hsn: typed.hsn.clone().or_else(|| item.and_then(|item| item.hsn.clone())),
                unit: typed.unit.clone().or_else(|| item.map(|item| item.unit.clone())).unwrap_or_else(|| "nos".into()),
                quantity_milli: quantity,
                price_paise: price,
                includes_tax: typed.includes_tax.or_else(|| item.map(|item| item.includes_tax)).unwrap_or(false),
                mrp_paise: item.and_then(|item| item.mrp),
                discount_paise: Paise::ZERO,
                bill_discount_paise: Paise::ZERO,
                taxable_paise: Paise::ZERO,
                tax_rate_milli: Rate::ZERO,
                cess_rate_milli: Rate::ZERO,
                tax: Heads::default(),
                total_paise: Paise::ZERO,
            },
            discount: typed.discount,
            period: self.period(&field("tax_rate_milli"), typed, item, day),
            on_hand: item.map(|item| item.on_hand),
        };
        self.discount(&field("discount"), typed.discount, price.times(quantity).unwrap_or_default());
        if item.is_some_and(|item| item.deleted) {
            self.warning(&field("product_id"), message!("bill-item-deleted"));
        }
        priced
    }

    fn quantity(&mut self, field: &str, typed: &LineDraft, item: Option<&Item>) -> Milli {
        let quantity = typed.quantity_milli.unwrap_or(Milli::new(1000));
        if quantity <= Milli::ZERO {
            self.problem(field, message!("bill-quantity-positive"));
            return Milli::ZERO;
        }
        if quantity > Milli::LARGEST_QUANTITY {
            self.problem(field, message!("bill-quantity-absurd"));
            return Milli::ZERO;
        }
        if let Some(item) = item.filter(|item| item.on_hand < quantity) {
            self.warning(field, message!("bill-short-stock", left = item.on_hand));
        }
        quantity
    }

    fn price(&mut self, field: &str, typed: &LineDraft, item: Option<&Item>, needed: bool) -> Paise {
        let Some(price) = typed.price_paise.or_else(|| item.map(|item| item.price)) else {
            if needed {
                self.problem(field, message!("bill-line-needs-price"));
            }
            return Paise::ZERO;
        };
        if price < Paise::ZERO || price > Paise::LARGEST_PRICE {
            self.problem(field, message!("bill-price-range"));
            return Paise::ZERO;
        }
        if let Some(mrp) = item.and_then(|item| item.mrp).filter(|mrp| price > *mrp) {
            self.warning(field, message!("bill-above-mrp", mrp = mrp));
        }
        price
    }

    /// Returns the rates of the day. An item of a class that says nothing of that day has its own rate.
    fn period(&mut self, field: &str, typed: &LineDraft, item: Option<&Item>, day: BusinessDate) -> Period {
        if let Some(period) = item.and_then(|item| item.class.as_ref()).and_then(|class| class.on(day)) {
            return *period;
        }
        let rate = typed.tax_rate_milli.or_else(|| item.map(|item| item.rate)).unwrap_or(Rate::ZERO);
        if rate < Rate::ZERO || rate > Rate::WHOLE {
            self.problem(field, message!("field-tax"));
        }
        let rate = rate.clamp(Rate::ZERO, Rate::WHOLE);
        Period { from: day, rate, cess: item.map_or(Rate::ZERO, |item| item.cess), threshold: None }
    }

    fn discount(&mut self, field: &str, discount: Discount, value: Paise) {
        let fits = match discount {
            Discount::None => true,
            Discount::Percent(rate) => (Rate::ZERO..=Rate::WHOLE).contains(&rate),
            Discount::Amount(amount) => (Paise::ZERO..=value).contains(&amount),
        };
        if !fits {
            self.problem(field, message!("bill-discount-range", most = value));
        }
    }

    fn buyer(&mut self, draft: &BillDraft, buyer: Option<&Buyer>, bill: &Bill, due: Paise) {
        if due > Paise::ZERO && draft.customer_id.is_none() {
            self.problem("payments", message!("bill-due-without-customer", due = due));
        }
        let owed = buyer.and_then(|buyer| Some((buyer.limit?, buyer.balance.checked_add(due)?)));
        if let Some((limit, owed)) = owed.filter(|(limit, owed)| due > Paise::ZERO && owed > limit) {
            self.warning("customer_id", message!("bill-over-limit", owed = owed, limit = limit));
        }
        let has = |on_bill: &Option<String>, known: bool| on_bill.is_some() || known;
        let named = has(&draft.customer_name, draft.customer_id.is_some())
            && has(&draft.customer_address, buyer.is_some_and(|buyer| buyer.address))
            && has(&draft.customer_state_code, buyer.is_some_and(|buyer| buyer.state.is_some()));
        let registered = has(&draft.customer_gstin, buyer.is_some_and(|buyer| buyer.gstin.is_some()));
        if bill.taxable >= NAMED_FROM && !registered && !named {
            self.warning("customer_name", message!("bill-name-the-buyer", from = NAMED_FROM));
        }
    }
}

#[cfg(test)]
mod tests;
