//! Amounts on the command line: read as the window reads them, written in full.

use branchline_domain::money::amount;

/// Reads rupees into paise: "1,249.50" is 124950.
pub(crate) fn hundredths(text: &str) -> Result<i64, String> {
    amount::read(text, 2)
}

/// Reads units into thousandths: "2.5" is 2500.
pub(crate) fn thousandths(text: &str) -> Result<i64, String> {
    amount::read(text, 3)
}

/// Writes paise as rupees.
pub(crate) fn rupees(paise: i64) -> String {
    decimal(paise, 2, 2)
}

/// Writes thousandths as units, without needless zeros.
pub(crate) fn units(milli: i64) -> String {
    decimal(milli, 3, 0)
}

fn decimal(number: i64, places: u32, keep: usize) -> String {
    let scale = 10_u64.pow(places);
    let size = number.unsigned_abs();
    let mut part = format!("{:0width$}", size % scale, width = places as usize);
    while part.len() > keep && part.ends_with('0') {
        part.pop();
    }
    let sign = if number < 0 { "-" } else { "" };
    let point = if part.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{part}", size / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_shown_in_full() {
        for (paise, shown) in
            [(1250, "12.50"), (5, "0.05"), (0, "0.00"), (-310, "-3.10"), (i64::MIN, "-92233720368547758.08")]
        {
            assert_eq!(rupees(paise), shown);
        }
        for (milli, shown) in [(2500, "2.5"), (3000, "3"), (0, "0"), (-125, "-0.125")] {
            assert_eq!(units(milli), shown);
        }
    }
}
