//! An X or a Z report on paper, in the order it has on the screen: sales, tax, money by mode, cash besides, notes and coins.

use super::bill::{day, mode};
use super::{Caption, Copy, Section, ShiftPaper, seller};
use crate::business_date::BusinessDate;
use crate::message;
use crate::messages::{Language, Message};
use crate::money::{Paise, Rate};
use crate::organisation::shop_details::ShopDetails;
use crate::sales::PaymentMode;
use crate::sales::shift::{CashReason, CashWay, ModeSum, RateSum, ShiftReport};

/// A moment by the shop's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: BusinessDate,
    /// "14:05".
    pub clock: String,
}

/// What a report's paper is made of.
#[derive(Debug, Clone, Copy)]
pub struct ShiftOccasion<'a> {
    /// The shop.
    pub shop: &'a ShopDetails,
    /// The report.
    pub report: &'a ShiftReport,
    /// When the shift was opened.
    pub opened: &'a Moment,
    /// When the report was made; of a Z report when the shift was closed.
    pub made: &'a Moment,
    /// The time of each cash movement, in their order.
    pub moved: &'a [String],
    /// Which copy it is.
    pub copy: Copy,
}

/// Puts a report on paper.
#[must_use]
pub fn shift(of: ShiftOccasion<'_>, language: Language) -> ShiftPaper {
    let say = |message: Message| language.say(&message);
    let report = of.report;
    let closed = report.number.is_some();
    let shown = report.modes.iter().filter(|sum| counts(sum));
    let sections = std::iter::once(sales(report, language))
        .chain(tax(report, language))
        .chain(shown.map(|sum| money(sum, closed, language)))
        .chain(cash(of, language))
        .chain(notes(report, language))
        .chain(differences(report, language));
    ShiftPaper {
        lang: language.code().to_owned(),
        title: say(if closed { message!("paper-title-z") } else { message!("paper-title-x") }),
        mark: match of.copy {
            Copy::Original => String::new(),
            Copy::Duplicate => say(message!("paper-duplicate")),
        },
        seller: seller(of.shop, language),
        facts: facts(of, language),
        sections: sections.collect(),
        reason: match &report.reason {
            Some(why) => say(message!("paper-reason", why = why)),
            None if report.blind => say(message!("shift-blind")),
            None => String::new(),
        },
        signature: say(message!("paper-counted-by")),
    }
}

fn facts(of: ShiftOccasion<'_>, language: Language) -> Vec<Caption> {
    let say = |message: Message| language.say(&message);
    let report = of.report;
    let moment = |at: &Moment| {
        let day = say(message!("paper-day", day = day(at.day)));
        say(message!("paper-day-clock", day = day, clock = &at.clock))
    };
    let mut facts = Vec::new();
    facts.extend(report.number.clone().map(|number| Caption::new(say(message!("paper-report-number")), number)));
    facts.push(Caption::new(say(message!("place-till")), report.shift.till_code.clone()));
    facts.extend(report.branch.clone().map(|branch| Caption::new(say(message!("column-branch_id")), branch)));
    let books = say(message!("paper-day", day = day(report.shift.business_date)));
    facts.push(Caption::new(say(message!("column-business_date")), books));
    facts.push(Caption::new(say(message!("shift-opened-at")), moment(of.opened)));
    let made = if report.number.is_some() { message!("shift-closed-at") } else { message!("paper-made-at") };
    facts.push(Caption::new(say(made), moment(of.made)));
    facts
}

fn sales(report: &ShiftReport, language: Language) -> Section {
    let say = |message: Message| language.say(&message);
    let sales = &report.sales;
    let mut rows = vec![Caption::new(say(message!("shift-bills")), sales.bills.to_string())];
    if sales.cancelled > 0 {
        rows.push(Caption::new(say(message!("shift-cancelled")), sales.cancelled.to_string()));
    }
    if let (Some(first), Some(last)) = (&sales.first_number, &sales.last_number) {
        rows.push(Caption::new(say(message!("paper-first-number")), first.clone()));
        rows.push(Caption::new(say(message!("paper-last-number")), last.clone()));
    }
    let title = say(message!("shift-sold"));
    if report.blind {
        return Section { title, rows, total: None };
    }
    let mut sum = |label: Message, amount: Paise, always: bool| {
        if always || amount != Paise::ZERO {
            rows.push(Caption::new(say(label), amount.to_string()));
        }
    };
    sum(message!("shift-gross"), sales.gross_paise, true);
    sum(message!("shift-discounts"), Paise::new(-sales.discount_paise.get()), false);
    sum(message!("paper-taxable"), sales.taxable_paise, true);
    sum(message!("paper-cgst"), sales.tax.cgst, false);
    sum(message!("paper-sgst"), sales.tax.sgst, false);
    sum(message!("paper-igst"), sales.tax.igst, false);
    sum(message!("paper-cess"), sales.tax.cess, false);
    sum(message!("paper-round-off"), sales.round_off_paise, false);
    sum(message!("shift-on-account"), sales.due_paise, false);
    Section { title, rows, total: Some(Caption::new(say(message!("paper-sum")), sales.total_paise.with_sign())) }
}

/// Tax by rate, where there are several: of one alone the sales say it.
fn tax(report: &ShiftReport, language: Language) -> Option<Section> {
    let row = |rate: &RateSum| {
        let rates = match rate.cess_rate_milli {
            Rate::ZERO => rate.rate_milli.to_string(),
            cess => format!("{} + {cess}", rate.rate_milli),
        };
        let label = language.say(&message!("paper-tax-of-rate", rate = rates, taxable = rate.taxable_paise));
        Caption::new(label, rate.tax_paise.to_string())
    };
    let rows = report.rates.iter().map(row).collect();
    let several = report.rates.len() > 1;
    several.then(|| Section { title: language.say(&message!("paper-tax-by-rate")), rows, total: None })
}

/// Cash is always counted, another mode where something went through it.
fn counts(sum: &ModeSum) -> bool {
    let zero = |paise: Paise| paise == Paise::ZERO;
    let idle = zero(sum.taken_paise) && zero(sum.returned_paise) && sum.counted_paise.is_none_or(zero);
    sum.mode == PaymentMode::Cash || !idle
}

fn money(sum: &ModeSum, closed: bool, language: Language) -> Section {
    let row = |label: Message, amount: Paise| Caption::new(language.say(&label), amount.to_string());
    let mut rows = vec![row(message!("shift-taken"), sum.taken_paise)];
    if sum.returned_paise != Paise::ZERO {
        rows.push(row(message!("shift-returned"), Paise::new(-sum.returned_paise.get())));
    }
    if sum.mode == PaymentMode::Cash {
        rows.push(row(message!("shift-moved"), sum.moved_paise));
    }
    let expected = row(message!("shift-expected"), sum.expected_paise);
    let title = language.say(&mode(sum.mode));
    let (Some(counted), Some(difference)) = (sum.counted_paise, sum.difference_paise) else {
        return Section { title, rows, total: Some(expected) };
    };
    if !closed {
        return Section { title, rows, total: Some(expected) };
    }
    rows.push(expected);
    let mut total = row(message!("shift-counted"), counted);
    if difference != Paise::ZERO {
        rows.push(std::mem::replace(&mut total, row(message!("shift-difference"), difference)));
    }
    Section { title, rows, total: Some(total) }
}

/// The float, and the cash that moved besides sales.
fn cash(of: ShiftOccasion<'_>, language: Language) -> Option<Section> {
    let say = |message: Message| language.say(&message);
    let report = of.report;
    let moved = report.movements.iter().zip(of.moved).map(|(moved, clock)| {
        let amount = match moved.direction {
            CashWay::In => moved.amount_paise,
            CashWay::Out => Paise::new(-moved.amount_paise.get()),
        };
        let label = way(moved.direction, moved.reason);
        let label = match &moved.note {
            Some(note) => format!("{clock} {}: {note}", say(label)),
            None => format!("{clock} {}", say(label)),
        };
        Caption::new(label, amount.to_string())
    });
    let float = Caption::new(say(message!("shift-float")), report.shift.float_paise.to_string());
    let rows: Vec<Caption> = std::iter::once(float).chain(moved).collect();
    let any = rows.len() > 1 || report.shift.float_paise != Paise::ZERO;
    any.then(|| Section { title: say(message!("paper-cash-moved")), rows, total: None })
}

fn way(direction: CashWay, reason: CashReason) -> Message {
    match (direction, reason) {
        (CashWay::In, CashReason::Float) => message!("cash-in-float"),
        (CashWay::In, _) => message!("cash-in-other"),
        (CashWay::Out, CashReason::Deposit) => message!("cash-out-deposit"),
        (CashWay::Out, CashReason::Expense) => message!("cash-out-expense"),
        (CashWay::Out, CashReason::Float) => message!("cash-out-float"),
        (CashWay::Out, CashReason::Other) => message!("cash-out-other"),
    }
}

/// Notes and coins as they were counted.
fn notes(report: &ShiftReport, language: Language) -> Option<Section> {
    let counted = || report.notes.iter().filter(|note| note.pieces > 0);
    let rows = counted().map(|note| {
        let label = message!("paper-pieces", value = note.value_paise, pieces = note.pieces);
        Caption::new(language.say(&label), note.amount_paise.to_string())
    });
    let sum = Paise::total(counted().map(|note| note.amount_paise)).unwrap_or_default();
    let total = Caption::new(language.say(&message!("paper-sum")), sum.with_sign());
    let rows: Vec<Caption> = rows.collect();
    let any = !rows.is_empty();
    any.then(|| Section { title: language.say(&message!("paper-pieces-counted")), rows, total: Some(total) })
}

/// All differences together, under everything that was counted.
fn differences(report: &ShiftReport, language: Language) -> Option<Section> {
    let difference = report.difference_paise?;
    let total = Caption::new(language.say(&message!("shift-difference")), difference.with_sign());
    Some(Section { title: String::new(), rows: Vec::new(), total: Some(total) })
}
