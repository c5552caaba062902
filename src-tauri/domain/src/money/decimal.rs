//! Decimal numbers as people write them, read and written exactly: no binary fraction stands between a typed price and its paise.

use crate::money::MOST_EXACT;
use crate::text::ascii_digit;

/// What a number counts; it decides how many decimals there are, and which sign may stand beside the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Hundredths; `₹`, `Rs` or `Rs.` may stand before.
    Rupees,
    /// Thousandths, without a sign.
    Units,
    /// Thousandths; `%` may stand behind.
    Percent,
}

/// Why a text is no number; a sentence for whoever typed it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum NumberError {
    /// Not digits with a point.
    Unreadable {
        /// A number of the kind that is wanted.
        example: &'static str,
    },
    /// Commas stand where no groups end: "4,20" is neither 4.20 nor 420.
    Ambiguous {
        /// What was typed, without blanks around it.
        typed: String,
    },
    /// More decimals than there are steps for.
    TooFine {
        /// How many decimals can be kept.
        places: usize,
    },
    /// Beyond [`MOST_EXACT`] steps.
    TooLarge,
}

impl Unit {
    /// Digits after the point; one step is 10^-places.
    const fn places(self) -> usize {
        match self {
            Self::Rupees => 2,
            Self::Units | Self::Percent => 3,
        }
    }

    const fn example(self) -> &'static str {
        match self {
            Self::Rupees => "1234.50",
            Self::Units => "2.5",
            Self::Percent => "18",
        }
    }

    /// Takes off the sign that may stand beside a number of this unit.
    fn without_sign(self, text: &str) -> &str {
        let rest = match self {
            Self::Rupees => text.strip_prefix('₹').or_else(|| {
                let rest = text.get(..2).filter(|sign| sign.eq_ignore_ascii_case("rs")).map(|_| &text[2..])?;
                Some(rest.strip_prefix('.').unwrap_or(rest))
            }),
            Self::Units => None,
            Self::Percent => text.strip_suffix('%'),
        };
        rest.map_or(text, str::trim)
    }

    /// Reads a text into steps. Commas stand where groups do, in thousands or lakhs; digits may be those of any script.
    pub(super) fn read(self, text: &str) -> Result<i64, NumberError> {
        let plain: String = text.trim().chars().map(ascii_digit).map(|c| if c == '−' { '-' } else { c }).collect();
        // The minus may stand before the sign of the unit, as it is written, or behind.
        let (before, plain) = without_minus(&plain);
        let (behind, size) = without_minus(self.without_sign(plain));
        let (whole, part) = size.split_once('.').unwrap_or((size, ""));
        let digits = whole.replace(',', "");
        let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if (before && behind) || digits.len() + part.len() == 0 || !are_digits(&digits) || !are_digits(part) {
            return Err(NumberError::Unreadable { example: self.example() });
        }
        if !is_grouped(whole) {
            return Err(NumberError::Ambiguous { typed: text.trim().to_owned() });
        }
        let (part, places) = (part.trim_end_matches('0'), self.places());
        if part.len() > places {
            return Err(NumberError::TooFine { places });
        }
        // More digits than an i64 holds are the only thing left to fail.
        let steps: i64 = format!("0{digits}{part:0<places$}").parse().map_err(|_| NumberError::TooLarge)?;
        if steps > MOST_EXACT {
            return Err(NumberError::TooLarge);
        }
        Ok(if before || behind { -steps } else { steps })
    }

    /// Writes steps grouped in lakhs, without the unit's sign: rupees with both decimals, other units without idle zeros.
    pub(super) fn write(self, steps: i64) -> String {
        let (places, size) = (self.places(), steps.unsigned_abs());
        let scale = 10_u64.pow(u32::try_from(places).unwrap_or_default());
        let part = format!("{:0places$}", size % scale);
        let part = if self == Self::Rupees { part.as_str() } else { part.trim_end_matches('0') };
        let minus = if steps < 0 { "-" } else { "" };
        let point = if part.is_empty() { "" } else { "." };
        format!("{minus}{}{point}{part}", grouped(size / scale))
    }
}

fn without_minus(text: &str) -> (bool, &str) {
    text.strip_prefix('-').map_or((false, text), |rest| (true, rest))
}

/// Tells whether commas stand where groups do: three digits last, before them groups of two (lakhs) or of three.
fn is_grouped(whole: &str) -> bool {
    let groups: Vec<&str> = whole.split(',').collect();
    let [first, between @ .., last] = groups.as_slice() else { return true };
    let of = |digits: usize| between.iter().all(|group| group.len() == digits);
    last.len() == 3
        && !first.starts_with('0')
        && ((of(2) && (1..=2).contains(&first.len())) || (of(3) && (1..=3).contains(&first.len())))
}

/// Groups digits as India does: 12,34,567.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut made = String::with_capacity(digits.len() + digits.len() / 2);
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && (left == 3 || (left > 3 && left % 2 == 1)) {
            made.push(',');
        }
        made.push(digit);
    }
    made
}
