//! Discounts: of a line, and of a whole bill spread over its lines.

use serde::{Deserialize, Serialize};

use crate::money::{Paise, Rate, rounded};

/// What is taken off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Discount {
    /// Nothing.
    #[default]
    None,
    /// A share of the value.
    Percent(Rate),
    /// An amount.
    Amount(Paise),
}

impl Discount {
    /// Returns what is taken off `value`, which is not negative: never less than nothing, never more than all of it. Nothing when it
    /// leaves 64 bits.
    #[must_use]
    pub fn of(self, value: Paise) -> Option<Paise> {
        let off = match self {
            Self::None => Paise::ZERO,
            Self::Percent(rate) => value.percent(rate)?,
            Self::Amount(amount) => amount,
        };
        Some(off.clamp(Paise::ZERO, value))
    }
}

/// Spreads `discount` over `nets` in proportion, to the paisa: each gets its share rounded down, what is left goes by one paisa to those
/// that lost most by it, the earlier line first. The shares add up to the discount, and none is above its line. Nothing when the discount
/// is more than the lines, or a sum leaves 64 bits.
#[must_use]
pub fn spread(discount: Paise, nets: &[Paise]) -> Option<Vec<Paise>> {
    let whole = Paise::total(nets.iter().copied())?;
    if discount < Paise::ZERO || discount > whole {
        return None;
    }
    if whole == Paise::ZERO {
        return Some(vec![Paise::ZERO; nets.len()]);
    }
    let (whole, off) = (i128::from(whole.get()), i128::from(discount.get()));
    let product = |net: &Paise| i128::from(net.get()) * off;
    let mut shares: Vec<i128> = nets.iter().map(|net| product(net) / whole).collect();
    let left = off - shares.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..nets.len()).collect();
    order.sort_by_key(|&n| (-(product(&nets[n]) % whole), n));
    for &n in order.iter().take(usize::try_from(left).ok()?) {
        shares[n] += 1;
    }
    shares.into_iter().map(|share| rounded(share, 1)).collect()
}
