//! How far back somebody asks: "24h", "7d", "90d", or in months.

use branchline_domain::message;

use crate::usage::Wrong;

/// The longest period anything is kept for.
const DAYS: u32 = 400;

/// Reads a period as hours.
pub(crate) fn hours(typed: &str) -> Result<u32, Wrong> {
    let wrong = || Wrong(message!("usage-hours", most = format!("{DAYS}d")));
    let (unit, times) = match typed.char_indices().last() {
        Some((place, 'h')) => (place, 1),
        Some((place, 'd')) => (place, 24),
        _ => return Err(wrong()),
    };
    let count: u32 = typed[..unit].parse().map_err(|_| wrong())?;
    count.checked_mul(times).filter(|hours| (1..=DAYS * 24).contains(hours)).ok_or_else(wrong)
}

/// How many months back; all, when there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Months(pub(crate) Option<u32>);

/// Reads a number of months, or "all".
pub(crate) fn months(typed: &str) -> Result<Months, Wrong> {
    match typed {
        "all" => Ok(Months(None)),
        _ => typed.parse().map(|months| Months(Some(months))).map_err(|_| Wrong(message!("usage-months"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_days_are_read_and_nothing_else() {
        assert_eq!((hours("24h"), hours("7d"), hours("400d")), (Ok(24), Ok(168), Ok(9600)));
        for wrong in ["", "7", "d", "0h", "401d", "1w", "-1d", "99999999999d", "7₹"] {
            assert!(hours(wrong).is_err(), "{wrong}");
        }
    }
}
