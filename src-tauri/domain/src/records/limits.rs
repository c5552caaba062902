//! How large a record may be: what can be written in a form, and what can travel.

use super::field::FieldError;
use super::words;
use crate::message;
use crate::messages::Message;
use crate::money::Milli;

/// Most bytes of one record, as JSON. The hub takes no larger one, and a page of records must fit a slow line.
pub const MAX_RECORD_BYTES: usize = 256 * 1024;

/// Most bytes of one unit: what is written in one transaction is sent in one request.
pub const MAX_UNIT_BYTES: usize = 16 * 1024 * 1024;

/// The largest amount in paise, or quantity in thousandths, any program may write, either way: nine million rows of it still add up in
/// 64 bits. The hub's tables hold to it as well; forms stop earlier, at the limits of [`crate::money`].
pub const MOST_STEPS: i64 = 1_000_000_000_000;

/// Most characters of a name.
pub const LONGEST_NAME: usize = 300;

/// Most characters of a code, a number or another short text.
pub const LONGEST_CODE: usize = 100;

/// Most characters of an e-mail or a postal address.
pub const LONGEST_ADDRESS: usize = 2_000;

/// Most characters of free text.
pub const LONGEST_TEXT: usize = 10_000;

/// Names each text that is longer than its field takes: (field, text, most characters).
pub(crate) fn too_long<const N: usize>(texts: [(&str, Option<&str>, usize); N]) -> Vec<FieldError> {
    let long = texts.into_iter().filter_map(|(field, text, most)| {
        let count = text.map_or(0, |text| text.chars().count());
        let message = message!("field-too-long", field = words::title(field), count = count, most = most);
        (count > most).then(|| FieldError::new(field, message))
    });
    long.collect()
}

/// Writes a size as people read it: "256 KB", "3.2 MB".
#[must_use]
pub fn size_words(bytes: i64) -> Message {
    let kilobytes = (bytes.max(0) + 1023) / 1024;
    match kilobytes {
        0..1000 => message!("size-kb", size = kilobytes),
        _ => message!("size-mb", size = Milli::new((kilobytes * 10 + 512) / 1024 * 100)),
    }
}

#[cfg(test)]
mod tests {
    use super::size_words;

    #[test]
    fn sizes_are_written_as_people_read_them() {
        for (bytes, words) in [(1, "1 KB"), (262_144, "256 KB"), (3_145_728, "3 MB"), (3_355_443, "3.2 MB")] {
            assert_eq!(size_words(bytes).to_string(), words, "because nobody reads {bytes}");
        }
    }
}
