//! A draft judged and computed: what it would be as a bill, what keeps it from being one, and what a person should look at first.

mod head;
mod line;
#[cfg(test)]
mod tests;

use super::bill::{LineInput, RoundOff, compute};
use super::settle::{Settled, settle};
use super::{Bill, BillDraft, Credited, Discount, KnownNote, Quote, use_credit};
use crate::business_date::BusinessDate;
use crate::catalogue::product::Product;
use crate::id::Id;
use crate::message;
use crate::messages::Message;
use crate::money::{Milli, Paise, Rate};
use crate::records::field::FieldError;
use crate::records::limits::MOST_STEPS;
use crate::tax::{Scheme, Supply, TaxClass, place_of_supply};
use line::Priced;

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
    /// What bills on hold keep back of it.
    pub reserved: Milli,
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
    /// The credit that is used.
    pub credited: Credited,
    /// What is paid at once.
    pub settled: Settled,
}

/// Judges and computes a draft; `named` says what each line names. A line that cannot be computed counts as nothing until it is right.
#[must_use]
pub fn judge(draft: &BillDraft, named: &[Named], seller: &Seller, buyer: Option<&Buyer>) -> Judged {
    judge_with(draft, named, seller, buyer, &[])
}

/// As [`judge`], for a draft that uses credit; `known_notes` says what each credit names.
#[must_use]
pub fn judge_with(
    draft: &BillDraft,
    named: &[Named],
    seller: &Seller,
    buyer: Option<&Buyer>,
    known_notes: &[Option<KnownNote>],
) -> Judged {
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
    let balance = buyer.map(|buyer| buyer.balance).unwrap_or_default();
    let credited = use_credit(bill.payable, &draft.credits, known_notes, draft.customer_id.as_ref(), balance);
    notes.problems.extend(credited.problems.iter().cloned());
    let settled = settle(Paise::new(bill.payable.get() - credited.total.get()), &draft.payments);
    notes.problems.extend(settled.problems.iter().cloned());
    // What a refused payment would have left due is not known.
    let due = if settled.problems.is_empty() { settled.due } else { Paise::ZERO };
    // His own credit that is used up here is owed by nobody else.
    let on_account = credited.taken.iter().filter(|credit| credit.note.is_none()).map(|credit| credit.amount);
    let debt = Paise::total(on_account.chain([due])).unwrap_or(due);
    notes.buyer(draft, buyer, &bill, debt);
    let quote = Quote {
        lines: lines.into_iter().zip(&bill.lines).map(|(line, computed)| line.quoted(computed)).collect(),
        subtotal_paise: bill.subtotal,
        discount_paise: bill.discount,
        taxable_paise: bill.taxable,
        tax: bill.heads,
        round_off_paise: bill.round_off,
        total_paise: bill.payable,
        credit_paise: credited.total,
        due_paise: settled.due,
        change_paise: settled.change,
        scheme: seller.scheme,
        place_of_supply: place,
        supply,
        balance_paise: buyer.map(|buyer| buyer.balance),
        problems: notes.problems,
        warnings: notes.warnings,
    };
    Judged { quote, business_date: day, credited, settled }
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
}
