//! Text as it is kept, and text as it is compared: the one place where letters, digits and blanks are folded.

use unicode_normalization::UnicodeNormalization;

/// Zeros of the decimal digits of scripts people write here and nearby (Unicode general category Nd).
const ZEROS: [char; 20] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{ff10}',
];

/// Returns a digit of any script as an ASCII one; any other character as it is.
#[must_use]
pub fn ascii_digit(c: char) -> char {
    let value = |zero: &char| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10);
    if c.is_ascii() {
        return c;
    }
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// Tells whether a character shows nothing (Unicode `Default_Ignorable_Code_Point`, fillers and controls), blanks aside.
fn is_invisible(c: char) -> bool {
    match c {
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' => true,
        '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' => true,
        _ => c.is_control() && !c.is_whitespace(),
    }
}

/// The braille blank is no white space to Unicode; to a reader it is.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{2800}'
}

/// Returns a line of text as it is kept: composed (NFC), one space for each gap, nothing that cannot be seen. Joiners stay within words
/// of scripts that need them.
#[must_use]
pub fn line(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut gap = false;
    let mut joiner = None;
    for c in text.nfc() {
        if is_blank(c) {
            gap = true;
            joiner = None;
        } else if matches!(c, '\u{200c}' | '\u{200d}') {
            joiner = kept.chars().next_back().filter(|before| !gap && !before.is_ascii()).map(|_| c);
        } else if !is_invisible(c) {
            if std::mem::take(&mut gap) && !kept.is_empty() {
                kept.push(' ');
            }
            kept.extend(joiner.take().filter(|_| !c.is_ascii()));
            kept.push(c);
        }
    }
    kept
}

/// Returns free text as it is kept: its lines each as [`line`] leaves them, no blank ones around it.
#[must_use]
pub fn lines(text: &str) -> String {
    let kept: Vec<String> = text.lines().map(line).collect();
    kept.join("\n").trim().to_owned()
}

/// Returns a code or a number as it is kept: a line whose digits are ASCII, without joiners.
#[must_use]
pub fn code(text: &str) -> String {
    line(text).chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect()
}

/// Returns text as it is compared: capitals, accents, forms of one letter, digits of other scripts and what cannot be seen do not matter.
/// Marks that change a letter (vowel signs, a nukta) do.
#[must_use]
pub fn folded(text: &str) -> String {
    if text.is_ascii() && !text.contains(|c: char| c.is_ascii_control()) {
        return text.to_ascii_lowercase();
    }
    let mut kept = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.nfkd() {
        if is_blank(c) {
            gap = true;
            continue;
        }
        if is_invisible(c) || matches!(c, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}') {
            continue;
        }
        if std::mem::take(&mut gap) && !kept.is_empty() {
            kept.push(' ');
        }
        for c in ascii_digit(c).to_lowercase() {
            match c {
                'ß' => kept.push_str("ss"),
                'æ' => kept.push_str("ae"),
                'œ' => kept.push_str("oe"),
                'ø' => kept.push('o'),
                'đ' | 'ð' => kept.push('d'),
                'ł' => kept.push('l'),
                'ı' => kept.push('i'),
                'ς' => kept.push('σ'),
                '\u{300}'..='\u{36f}' => {}
                _ => kept.push(c),
            }
        }
    }
    kept
}

/// Returns the first line of a file or of standard input, as text: in UTF-8 or UTF-16, with a byte order mark or without, as editors and
/// shells write it. Nothing when it is no text.
#[must_use]
pub fn first_line(bytes: &[u8]) -> Option<String> {
    let units = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        // A reader that stops at the byte of a line break leaves half a unit.
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        // No text holds the character NUL: its letters are ASCII, two bytes each.
        [first, 0, ..] if *first != 0 => units(bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => units(bytes, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    };
    text.map(|text| text.split(['\n', '\r']).next().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_person_takes_for_the_same_text_is_the_same() {
        for (one, other) in [
            ("édition", "Édition"),
            ("e\u{301}dition", "EDITION"),
            ("Серьги", "СЕРЬГИ"),
            ("\u{958}लम", "\u{915}\u{93c}लम"),
            ("९८२००", "98200"),
            ("Weiß", "WEISS"),
            ("zero\u{200b}width", "zerowidth"),
            ("two\u{a0}words", "two  words"),
            ("ﬁne", "fine"),
            ("क्‍ष", "क्ष"),
        ] {
            assert_eq!(folded(one), folded(other).replace("  ", " "), "because {one} and {other} look alike");
        }
        assert_ne!(folded("काम"), folded("कम"), "because a vowel sign makes another word");
    }

    #[test]
    fn what_cannot_be_seen_is_not_kept() {
        assert_eq!(line("\u{200b}\u{feff} \u{3164}\u{2800}"), "", "because a name of nothing is no name");
        assert_eq!(line("  Ring\u{200b} \t 18K\u{202e} "), "Ring 18K");
        assert_eq!(line("क्\u{200d}ष"), "क्\u{200d}ष", "because the joiner shows another form there");
        assert_eq!(line("AB\u{200d}C"), "ABC", "because it shows nothing between those letters");
        assert_eq!(code("०१२-\u{200d}A"), "012-A");
        assert_eq!(lines("\n one \n\n two\u{200b}\n"), "one\n\ntwo");
    }

    #[test]
    fn a_password_is_read_however_its_file_was_saved() {
        let saved = |units: Vec<[u8; 2]>, mark: &[u8]| [mark, &units.concat()].concat();
        let text = "pässword-1\r\nmore";
        let (little, big): (Vec<_>, Vec<_>) = text.encode_utf16().map(|u| (u.to_le_bytes(), u.to_be_bytes())).unzip();
        for file in [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            saved(little.clone(), b"\xff\xfe"),
            saved(big.clone(), b"\xfe\xff"),
            saved(little.clone(), b""),
            saved(big, b""),
            // Read up to the byte of the line break.
            saved(little, b"\xff\xfe")[..2 + 2 * 11 + 1].to_vec(),
        ] {
            assert_eq!(first_line(&file).as_deref(), Some("pässword-1"), "because people save it so: {file:?}");
        }
        assert_eq!(first_line(b"\xc3\x28"), None, "because that is no text");
    }

    proptest! {
        #[test]
        fn what_is_kept_or_folded_once_stays_as_it_is(text in "\\PC{0,24}") {
            prop_assert_eq!(line(&line(&text)), line(&text));
            let (kept, typed) = (folded(&line(&text)), folded(&text));
            prop_assert_eq!(kept.trim(), typed.trim());
        }
    }
}
