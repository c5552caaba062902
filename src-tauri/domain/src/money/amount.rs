//! Numbers as people write them, exactly: no binary fraction stands between a typed price and its paise.
//!
//! The window reads them by the same rules (`amount.ts`); `tests/vectors/numbers.json` holds both to them.

use crate::text::ascii_digit;

/// The largest number that is exact in the window as well (2^53 − 1 steps).
const MOST: u64 = 9_007_199_254_740_991;

/// Reads a number into whole steps of 10^-`decimals`: "1,249.50" rupees with two are 124950 paise.
///
/// Commas stand where groups do, in thousands or lakhs; digits may be those of any script. Nothing is guessed: "4,20" is neither 4.20 nor
/// 420.
///
/// # Errors
/// Says what is wrong, for the person who typed it.
pub fn read(text: &str, decimals: usize) -> Result<i64, String> {
    let plain: String = text.trim().chars().map(ascii_digit).map(|c| if c == '−' { '-' } else { c }).collect();
    let plain = without_unit(&plain);
    let (sign, size) = plain.strip_prefix('-').map_or((1, plain), |size| (-1, size));
    let (whole, part) = size.split_once('.').unwrap_or((size, ""));
    let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || !numeric(part) || !numeric(&whole.replace(',', "")) {
        return Err("Write a plain number, for example 12.50.".to_owned());
    }
    if !is_grouped(whole) {
        return Err(format!(
            "“{}” can be read in more than one way. Write a point before decimals, and no commas.",
            text.trim()
        ));
    }
    let part = part.trim_end_matches('0');
    if part.len() > decimals {
        return Err(format!("At most {decimals} digits after the point."));
    }
    let steps = format!("{}{part:0<decimals$}", whole.replace(',', ""));
    let steps = if steps.is_empty() { Ok(0) } else { steps.parse::<u64>() };
    match steps.ok().filter(|steps| *steps <= MOST).and_then(|steps| i64::try_from(steps).ok()) {
        Some(steps) => Ok(sign * steps),
        None => Err("This number is too large.".to_owned()),
    }
}

/// Takes off the sign of rupees before a number, or that of percent behind it.
fn without_unit(text: &str) -> &str {
    let head = text.get(..2).filter(|head| head.eq_ignore_ascii_case("rs"));
    let rest = match (text.strip_prefix('₹'), head) {
        (Some(rest), _) => rest,
        (None, Some(head)) => text[head.len()..].strip_prefix('.').unwrap_or(&text[head.len()..]),
        (None, None) => text.strip_suffix('%').unwrap_or(text),
    };
    rest.trim()
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

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_is_typed_is_what_is_kept() {
        let file = include_str!("../../../../tests/vectors/numbers.json");
        let file: serde_json::Value = serde_json::from_str(file).expect("the vectors are JSON");
        let vectors = file["vectors"].as_array().expect("they are a list");
        assert!(vectors.len() > 50, "because an empty list proves nothing");
        for vector in vectors {
            let (text, decimals) = (vector[0].as_str().expect("a text"), vector[1].as_u64().expect("a count"));
            let steps = read(text, usize::try_from(decimals).expect("few"));
            assert_eq!(steps.clone().ok(), vector[2].as_i64(), "because {text:?} is read so: {steps:?}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_asked_back() {
        let words = read("4,20", 2).expect_err("it is 4.20 or 420");
        assert!(
            words.contains("“4,20”") && words.contains("point"),
            "because the person can write it plainly: {words}"
        );
    }
}
