//! Amounts as people write them, exactly: no binary fractions between a typed price and its paise.

/// Reads rupees into paise: "1,249.50" is 124950.
pub(crate) fn hundredths(text: &str) -> Result<i64, String> {
    fixed(text, 2)
}

/// Reads units into thousandths: "2.5" is 2500.
pub(crate) fn thousandths(text: &str) -> Result<i64, String> {
    fixed(text, 3)
}

/// Writes paise as rupees.
pub(crate) fn rupees(paise: i64) -> String {
    decimal(paise, 2, 2)
}

/// Writes thousandths as units, without needless zeros.
pub(crate) fn units(milli: i64) -> String {
    decimal(milli, 3, 0)
}

fn fixed(text: &str, places: usize) -> Result<i64, String> {
    let text = text.trim().replace(',', "");
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.as_str()),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !numeric(whole) || !numeric(part) || (digits.contains('.') && part.is_empty()) {
        return Err("a plain number is needed, e.g. 12.50".to_owned());
    }
    if part.len() > places {
        return Err(format!("at most {places} digits after the point"));
    }
    format!("{whole}{part:0<places$}")
        .parse::<i64>()
        .map(|number| sign * number)
        .map_err(|_| "the number is too large".to_owned())
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
    fn what_is_typed_is_what_is_kept() {
        for (typed, paise) in [
            ("12.50", 1250),
            ("12.5", 1250),
            ("12", 1200),
            ("1,24,999.05", 12_499_905),
            ("0.01", 1),
            ("-3.10", -310),
            (" 7 ", 700),
        ] {
            assert_eq!(hundredths(typed), Ok(paise), "{typed}");
        }
        assert_eq!(thousandths("2.125"), Ok(2125));
        assert_eq!(hundredths("92233720368547758.07"), Ok(i64::MAX));
        for wrong in ["", ".5", "5.", "1.234", "a", "1e3", "--1", "+1", "1.2.3", "92233720368547758.08", "٣"] {
            assert!(hundredths(wrong).is_err(), "{wrong:?}");
        }
    }

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
