//! A bill computed from what was typed: lines, bill discount, supply and scheme.

use super::discount::{Discount, spread};
use crate::money::{Milli, Paise};
use crate::tax::{Heads, Period, Rates, Scheme, Supply, Taxed, tax};

/// A line as it is typed or scanned.
#[derive(Debug, Clone, Copy)]
pub struct LineInput<'a> {
    /// How much of it.
    pub quantity: Milli,
    /// The price of one unit.
    pub price: Paise,
    /// Whether the price holds the tax.
    pub inclusive: bool,
    /// What is taken off this line.
    pub discount: Discount,
    /// How the law taxes it on the bill's day; nothing for what is not taxed.
    pub period: Option<&'a Period>,
}

/// A line as it stands on the bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Quantity times price.
    pub gross: Paise,
    /// The line's own discount.
    pub discount: Paise,
    /// Its share of the bill's discount.
    pub bill_discount: Paise,
    /// The rates that were charged.
    pub rates: Rates,
    /// Value and tax.
    pub taxed: Taxed,
}

/// Whether the bill is payable in whole rupees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoundOff {
    /// To the rupee, halves away from zero (section 170, CGST Act).
    Rupee,
    /// Not at all.
    Off,
}

/// A whole bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// Its lines, as they were given.
    pub lines: Vec<Line>,
    /// What the lines come to after their own discounts.
    pub subtotal: Paise,
    /// The bill's discount.
    pub discount: Paise,
    /// The value that is taxed.
    pub taxable: Paise,
    /// Its tax, head by head.
    pub heads: Heads,
    /// What is added or taken off so that whole rupees are payable.
    pub round_off: Paise,
    /// What is payable.
    pub payable: Paise,
}

/// Computes a bill; nothing when an amount leaves 64 bits.
///
/// 1. `gross = R(quantity · price)`, 2. the line's discount, 3. the bill's discount by largest remainder, 4. the rate of what is left, 5. tax
///    line by line, 6. totals as sums of lines, 7. round-off. A discount shown on the bill leaves the taxable value (section 15(3)(a)).
#[must_use]
pub fn compute(
    lines: &[LineInput<'_>],
    discount: Discount,
    supply: Supply,
    scheme: Scheme,
    round_off: RoundOff,
) -> Option<Bill> {
    let mut own = Vec::with_capacity(lines.len());
    for line in lines {
        let gross = line.price.times(line.quantity)?;
        let off = line.discount.of(gross)?;
        own.push((gross, off, gross.checked_sub(off)?));
    }
    let nets: Vec<Paise> = own.iter().map(|(.., net)| *net).collect();
    let subtotal = Paise::total(nets.iter().copied())?;
    let discount = discount.of(subtotal)?;
    let shares = spread(discount, &nets)?;
    let mut computed = Vec::with_capacity(lines.len());
    for ((line, (gross, off, net)), share) in lines.iter().zip(own).zip(shares) {
        let net = net.checked_sub(share)?;
        let rates = match line.period.filter(|_| scheme.charges()) {
            Some(period) => period.rates(net, line.quantity, line.inclusive)?,
            None => Rates::NONE,
        };
        let taxed = tax(net, rates, supply, line.inclusive)?;
        computed.push(Line { gross, discount: off, bill_discount: share, rates, taxed });
    }
    let taxable = Paise::total(computed.iter().map(|line| line.taxed.taxable))?;
    let heads =
        computed.iter().try_fold(Heads::default(), |sum, line| sum.zip(line.taxed.heads, Paise::checked_add))?;
    let total = taxable.checked_add(heads.sum()?)?;
    let payable = match round_off {
        RoundOff::Rupee => total.to_the_rupee(),
        RoundOff::Off => total,
    };
    let round_off = payable.checked_sub(total)?;
    Some(Bill { lines: computed, subtotal, discount, taxable, heads, round_off, payable })
}
