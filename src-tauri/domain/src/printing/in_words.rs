//! Amounts in words, in crore, lakh and thousand.

use crate::message;
use crate::messages::Language;
use crate::money::Paise;

const SMALL: [&str; 20] = [
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
];

const TENS: [&str; 10] = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

/// Hindi has a word of its own for each number below a hundred.
const HINDI: [&str; 100] = [
    "शून्य",
    "एक",
    "दो",
    "तीन",
    "चार",
    "पाँच",
    "छह",
    "सात",
    "आठ",
    "नौ",
    "दस",
    "ग्यारह",
    "बारह",
    "तेरह",
    "चौदह",
    "पंद्रह",
    "सोलह",
    "सत्रह",
    "अठारह",
    "उन्नीस",
    "बीस",
    "इक्कीस",
    "बाईस",
    "तेईस",
    "चौबीस",
    "पच्चीस",
    "छब्बीस",
    "सत्ताईस",
    "अट्ठाईस",
    "उनतीस",
    "तीस",
    "इकतीस",
    "बत्तीस",
    "तैंतीस",
    "चौंतीस",
    "पैंतीस",
    "छत्तीस",
    "सैंतीस",
    "अड़तीस",
    "उनतालीस",
    "चालीस",
    "इकतालीस",
    "बयालीस",
    "तैंतालीस",
    "चौवालीस",
    "पैंतालीस",
    "छियालीस",
    "सैंतालीस",
    "अड़तालीस",
    "उनचास",
    "पचास",
    "इक्यावन",
    "बावन",
    "तिरपन",
    "चौवन",
    "पचपन",
    "छप्पन",
    "सत्तावन",
    "अट्ठावन",
    "उनसठ",
    "साठ",
    "इकसठ",
    "बासठ",
    "तिरसठ",
    "चौंसठ",
    "पैंसठ",
    "छियासठ",
    "सड़सठ",
    "अड़सठ",
    "उनहत्तर",
    "सत्तर",
    "इकहत्तर",
    "बहत्तर",
    "तिहत्तर",
    "चौहत्तर",
    "पचहत्तर",
    "छिहत्तर",
    "सतहत्तर",
    "अठहत्तर",
    "उनासी",
    "अस्सी",
    "इक्यासी",
    "बयासी",
    "तिरासी",
    "चौरासी",
    "पचासी",
    "छियासी",
    "सत्तासी",
    "अट्ठासी",
    "नवासी",
    "नब्बे",
    "इक्यानवे",
    "बानवे",
    "तिरानवे",
    "चौरानवे",
    "पंचानवे",
    "छियानवे",
    "सत्तानवे",
    "अट्ठानवे",
    "निन्यानवे",
];

/// Writes an amount in words: "One Thousand Forty Rupees and Fifty Paise Only".
#[must_use]
pub fn in_words(amount: Paise, language: Language) -> String {
    let size = amount.get().unsigned_abs();
    let words = if language.code() == "hi" { hindi } else { english };
    let (rupees, paise) = (size / 100, size % 100);
    let whole = words(rupees);
    language.say(&match paise {
        0 => message!("paper-in-words", rupees = whole),
        paise => message!("paper-in-words-paise", rupees = whole, paise = words(paise)),
    })
}

fn english(number: u64) -> String {
    let below_hundred = |number: usize| match (number / 10, number % 10) {
        (0 | 1, _) => SMALL[number].to_owned(),
        (tens, 0) => TENS[tens].to_owned(),
        (tens, one) => format!("{}-{}", TENS[tens], SMALL[one]),
    };
    grouped(number, ["Hundred", "Thousand", "Lakh", "Crore"], below_hundred)
}

fn hindi(number: u64) -> String {
    grouped(number, ["सौ", "हज़ार", "लाख", "करोड़"], |number| HINDI[number].to_owned())
}

/// Names hundreds, thousands, lakhs and crores, the last as often as it takes.
fn grouped(number: u64, [hundred, thousand, lakh, crore]: [&str; 4], small: impl Fn(usize) -> String + Copy) -> String {
    let names = [hundred, thousand, lakh, crore];
    if number < 100 {
        return small(usize::try_from(number).unwrap_or_default());
    }
    let mut parts = Vec::new();
    if number >= 10_000_000 {
        parts.push(format!("{} {crore}", grouped(number / 10_000_000, names, small)));
    }
    let rest = number % 10_000_000;
    for (group, name) in [(rest / 100_000, lakh), (rest / 1000 % 100, thousand), (rest / 100 % 10, hundred)] {
        if group > 0 {
            parts.push(format!("{} {name}", small(usize::try_from(group).unwrap_or_default())));
        }
    }
    if !rest.is_multiple_of(100) {
        parts.push(small(usize::try_from(rest % 100).unwrap_or_default()));
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_say_them() {
        let said = |paise: i64, code: &str| in_words(Paise::new(paise), Language::of(code).unwrap_or_default());
        assert_eq!(said(104_050, "en"), "One Thousand Forty Rupees and Fifty Paise Only");
        assert_eq!(said(0, "en"), "Zero Rupees Only");
        assert_eq!(
            said(1_234_567_800, "en"),
            "One Crore Twenty-Three Lakh Forty-Five Thousand Six Hundred Seventy-Eight Rupees Only"
        );
        assert_eq!(said(104_000, "hi"), "एक हज़ार चालीस रुपये मात्र");
        assert_eq!(said(1_999_999, "hi"), "उन्नीस हज़ार नौ सौ निन्यानवे रुपये और निन्यानवे पैसे मात्र");
        assert_eq!(said(i64::MAX, "en").matches("Crore").count(), 2, "because a crore crore has no name of its own");
    }
}
