//! The files of `src-tauri/messages`, embedded and parsed once.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::money::Milli;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// One bundle a language, in the order of [`SOURCES`].
pub(super) static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    SOURCES
        .iter()
        .map(|(code, source)| {
            let language: LanguageIdentifier = code.parse().expect("a file of the catalogue is named by its language");
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            // Bidi marks around values would be visible in a terminal and on paper; no language here is written from the right.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(grouped));
            // What cannot be parsed is left out here; a test holds every language to all messages.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        })
        .collect()
});

/// Writes a number in a sentence with its groups: 12,34,567.
fn grouped<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "counts are whole, and far below 2^53")]
        FluentValue::Number(number) => Some(count(number.value as i64)),
        _ => None,
    }
}

/// Writes a whole number with its groups: 12,34,567.
pub(super) fn count(number: i64) -> String {
    Milli::new(number.saturating_mul(1000)).to_string()
}

/// Tells whether English has a message that takes exactly these values, in any order.
#[must_use]
pub const fn knows(key: &str, values: &[&str]) -> bool {
    let (mut low, mut high) = (0, KEYS.len());
    while low < high {
        let middle = low.midpoint(high);
        match order(KEYS[middle].0, key) {
            0 => return same(KEYS[middle].1, values),
            1 => low = middle + 1,
            _ => high = middle,
        }
    }
    false
}

const fn same(known: &[&str], given: &[&str]) -> bool {
    if known.len() != given.len() {
        return false;
    }
    let mut n = 0;
    while n < known.len() {
        let mut m = 0;
        while m < given.len() && order(known[n], given[m]) != 0 {
            m += 1;
        }
        if m == given.len() {
            return false;
        }
        n += 1;
    }
    true
}

/// Compares two texts byte by byte: 0 where they are equal, 1 where the first is less, 2 where it is greater.
const fn order(one: &str, other: &str) -> u8 {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut n = 0;
    while n < one.len() && n < other.len() {
        if one[n] != other[n] {
            return if one[n] < other[n] { 1 } else { 2 };
        }
        n += 1;
    }
    if one.len() == other.len() {
        0
    } else if one.len() < other.len() {
        1
    } else {
        2
    }
}
