//! A return judged and computed by the bill it comes back from: rates and prices are the bill's, however old.

use super::credit_note::{ReturnDraft, ReturnLine, ReturnQuote, SoldBill};
use super::returns::{GivenBack, Returnable, Sold, give_back};
use crate::business_date::BusinessDate;
use crate::message;
use crate::messages::{Message, Value};
use crate::money::{Milli, Paise};
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_TEXT, too_long};
use crate::tax::{Heads, Taxed};

/// Judges and computes a return on the day `today`. What cannot come back counts as nothing until it is right.
#[must_use]
pub fn judge_return(draft: &ReturnDraft, bill: &SoldBill, today: BusinessDate) -> ReturnQuote {
    let mut problems: Vec<FieldError> = Vec::new();
    if bill.invoice.status != "final" {
        problems.push(FieldError::new("bill", message!("return-bill-not-final")));
    }
    let quantities = quantities(draft, bill, &mut problems);
    if problems.is_empty() && quantities.iter().all(|quantity| *quantity == Milli::ZERO) {
        problems.push(FieldError::new("lines", message!("return-no-lines")));
    }
    if draft.reason.is_empty() {
        problems.push(FieldError::new("reason", message!("return-reason")));
    }
    problems.extend(too_long([("reason", Some(draft.reason.as_str()), LONGEST_TEXT)]));
    let sold =
        Sold { lines: bill.lines.iter().map(returnable).collect(), total: bill.invoice.total_paise, given: bill.given };
    let back = give_back(&sold, &quantities).unwrap_or_else(|| {
        problems.push(FieldError::new("lines", message!("bill-too-large")));
        nothing(bill.lines.len())
    });
    let due = less(bill.invoice.total_paise, bill.invoice.paid_paise);
    let settles = due.min(back.total);
    let refundable = less(back.total, settles);
    let refund = match &draft.refund {
        None => Paise::ZERO,
        Some(refund) => refund.amount_paise.unwrap_or(refundable),
    };
    if let Some(words) = wrong_refund(refund, refundable) {
        problems.push(FieldError::new("refund.amount_paise", words));
    }
    let refund = refund.clamp(Paise::ZERO, refundable);
    let mut warnings = Vec::new();
    if let Some(last) = last_day_for_tax(bill.invoice.business_date).filter(|last| today > *last) {
        let last = Value::Date(last.to_string());
        warnings.push(FieldError::new("bill", message!("return-after-last-day", last = last)));
    }
    let lines = bill.lines.iter().zip(&quantities).zip(&back.lines).zip(1..);
    let lines = lines.map(|(((sold, quantity), back), line)| ReturnLine {
        line,
        sold: sold.line.clone(),
        returned_milli: sold.returned,
        left_milli: left(sold.line.quantity_milli, sold.returned),
        quantity_milli: *quantity,
        amount_paise: back.and_then(Taxed::total).unwrap_or_default(),
    });
    ReturnQuote {
        lines: lines.collect(),
        invoice: bill.invoice.clone(),
        taxable_paise: back.taxable,
        tax: back.heads,
        round_off_paise: back.round_off,
        total_paise: back.total,
        settles_paise: settles,
        refundable_paise: refundable,
        refund_paise: refund,
        credit_paise: less(refundable, refund),
        problems,
        warnings,
    }
}

/// Computes what the quantities of a judged return give back, line by line.
#[must_use]
pub fn given_back(bill: &SoldBill, quote: &ReturnQuote) -> Option<GivenBack> {
    let sold =
        Sold { lines: bill.lines.iter().map(returnable).collect(), total: bill.invoice.total_paise, given: bill.given };
    give_back(&sold, &quote.lines.iter().map(|line| line.quantity_milli).collect::<Vec<_>>())
}

/// Returns how much comes back of each line: never more than is left of it.
fn quantities(draft: &ReturnDraft, bill: &SoldBill, problems: &mut Vec<FieldError>) -> Vec<Milli> {
    let mut quantities = vec![Milli::ZERO; bill.lines.len()];
    for (n, typed) in draft.lines.iter().enumerate() {
        let mut problem = |field: &str, words: Message| {
            problems.push(FieldError::new(&format!("lines.{n}.{field}"), words));
        };
        let place = usize::try_from(typed.line).ok().and_then(|line| line.checked_sub(1));
        let Some((place, sold)) = place.and_then(|place| Some((place, bill.lines.get(place)?))) else {
            problem("line", message!("return-no-such-line", count = bill.lines.len()));
            continue;
        };
        let left = left(left(sold.line.quantity_milli, sold.returned), quantities[place]);
        let quantity = typed.quantity_milli.unwrap_or(left);
        if quantity < Milli::ZERO || (quantity == Milli::ZERO && typed.quantity_milli.is_none()) {
            let words =
                if left == Milli::ZERO { message!("return-all-back") } else { message!("return-quantity-positive") };
            problem("quantity_milli", words);
        } else if quantity > left {
            problem("quantity_milli", message!("return-more-than-sold", left = left, unit = sold.line.unit.as_str()));
        } else {
            quantities[place] = Milli::new(quantities[place].get() + quantity.get());
        }
    }
    quantities
}

fn returnable(sold: &super::credit_note::SoldLine) -> Returnable {
    Returnable {
        sold: sold.line.quantity_milli,
        taxed: Taxed { taxable: sold.line.taxable_paise, heads: sold.line.tax },
        returned: sold.returned,
        given: Taxed { taxable: sold.given_taxable, heads: sold.given_tax },
    }
}

fn wrong_refund(refund: Paise, refundable: Paise) -> Option<Message> {
    if refund < Paise::ZERO {
        Some(message!("bill-payment-positive"))
    } else if refund > refundable {
        Some(message!("return-refund-too-much", most = refundable))
    } else {
        None
    }
}

fn nothing(lines: usize) -> GivenBack {
    let heads = Heads::default();
    GivenBack { lines: vec![None; lines], taxable: Paise::ZERO, heads, round_off: Paise::ZERO, total: Paise::ZERO }
}

/// Returns what is left of an amount; never less than nothing.
fn less(whole: Paise, part: Paise) -> Paise {
    whole.checked_sub(part).unwrap_or_default().max(Paise::ZERO)
}

/// Returns how much is left; never less than nothing.
fn left(sold: Milli, returned: Milli) -> Milli {
    sold.checked_sub(returned).unwrap_or_default().max(Milli::ZERO)
}

/// Returns the last day on which a credit note reduces the tax of a bill: 30 November after its financial year (section 34(2), CGST Act).
fn last_day_for_tax(bill: BusinessDate) -> Option<BusinessDate> {
    bill.financial_year().november_after()
}
