//! What of a bill goes beyond a plain sale. A price below the item's is a discount as well: else a typed price would pass every limit.

use super::limits::{Action, Need};
use crate::money::{Paise, Rate};
use crate::sales::{BillDraft, Buyer, Item, Judged, LineDraft, Named, QuotedLine, ReturnQuote};

/// Lists what of a judged bill goes beyond a plain sale, lines first.
#[must_use]
pub fn of_bill(draft: &BillDraft, named: &[Named], buyer: Option<&Buyer>, judged: &Judged) -> Vec<Need> {
    let quote = &judged.quote;
    let mut needs = Vec::new();
    for (n, ((typed, named), quoted)) in draft.lines.iter().zip(named).zip(&quote.lines).enumerate() {
        line(&mut needs, n, typed, named, quoted);
    }
    let share = part(quote.discount_paise, quote.subtotal_paise);
    if share > 0 {
        needs.push(Need::new(Action::BillDiscount, "discount", share));
    }
    let owed = buyer.and_then(|buyer| buyer.balance.checked_add(quote.due_paise)?.checked_sub(buyer.limit?));
    if let Some(over) = owed.filter(|over| quote.due_paise > Paise::ZERO && *over > Paise::ZERO) {
        needs.push(Need::new(Action::OverCredit, "customer_id", over.get()));
    }
    needs
}

/// Lists what of a judged return goes beyond a plain one: money that goes back.
#[must_use]
pub fn of_return(quote: &ReturnQuote) -> Vec<Need> {
    let refund = quote.refund_paise;
    (refund > Paise::ZERO).then(|| Need::new(Action::GiveBack, "refund", refund.get())).into_iter().collect()
}

fn line(needs: &mut Vec<Need>, n: usize, typed: &LineDraft, named: &Named, quoted: &QuotedLine) {
    let (field, line) = (|column: &str| format!("lines.{n}.{column}"), &quoted.line);
    let item: Option<&Item> = match named {
        Named::Item(item) => Some(item),
        _ => None,
    };
    let asked = line.price_paise.times(line.quantity_milli).unwrap_or_default();
    let net = asked.checked_sub(line.discount_paise).unwrap_or_default();
    let listed = item.and_then(|item| item.price.times(line.quantity_milli)).filter(|listed| *listed > asked);
    let worth = listed.unwrap_or(asked);
    let share = part(worth.checked_sub(net).unwrap_or_default(), worth);
    if share > 0 {
        let at = if line.discount_paise > Paise::ZERO { "discount" } else { "price_paise" };
        needs.push(Need::new(Action::LineDiscount, &field(at), share));
    }
    let Some(item) = item else { return };
    // The same price with the tax in it is a lower one.
    if typed.includes_tax == Some(true) && !item.includes_tax {
        needs.push(Need::new(Action::ChangePrice, &field("includes_tax"), 0));
    }
    let cost = item.cost.and_then(|cost| cost.times(line.quantity_milli));
    if let Some(loss) = cost.and_then(|cost| cost.checked_sub(line.taxable_paise)).filter(|loss| *loss > Paise::ZERO) {
        needs.push(Need::new(Action::BelowCost, &field("price_paise"), loss.get()));
    }
    if quoted.on_hand_milli.is_some_and(|left| left < line.quantity_milli) {
        needs.push(Need::new(Action::NegativeStock, &field("quantity_milli"), 0));
    }
}

/// Returns how much of the whole a part is, in thousandths of a percent, rounded up: a paisa above a limit is above it.
fn part(part: Paise, whole: Paise) -> i64 {
    let (part, whole) = (i128::from(part.get()), i128::from(whole.get()));
    if part <= 0 || whole <= 0 {
        return 0;
    }
    let share = (part * i128::from(Rate::WHOLE.get()) + whole - 1) / whole;
    i64::try_from(share).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_up_so_that_no_paisa_slips_through() {
        assert_eq!(part(Paise::new(1_000), Paise::new(10_000)), 10_000);
        assert_eq!(part(Paise::new(1_001), Paise::new(10_000)), 10_010);
        assert_eq!(part(Paise::new(1), Paise::new(3)), 33_334, "because a third is more than 33.333 %");
        assert_eq!((part(Paise::ZERO, Paise::ZERO), part(Paise::new(-5), Paise::new(10))), (0, 0));
    }
}
