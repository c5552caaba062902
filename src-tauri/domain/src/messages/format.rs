//! A message and its values as text of one language.

use chrono::{Datelike as _, NaiveDate};
use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue::{BUNDLES, count};
use super::{Digits, Language, Message, Value};
use crate::business_date::BusinessDate;
use crate::message;
use crate::money::{Milli, Paise, Rate};

impl Language {
    /// Returns a message as a sentence of this language, or in English where the language lacks it.
    #[must_use]
    pub fn say(self, message: &Message) -> String {
        say(self, self.index, message)
    }
}

/// Says `message` by the bundle at `index`, or by the first one's English.
fn say(language: Language, index: usize, message: &Message) -> String {
    let bundle = &BUNDLES[index];
    let (id, attribute) =
        message.key.split_once('.').map_or((message.key.as_str(), None), |(id, part)| (id, Some(part)));
    let found = bundle.get_message(id).and_then(|found| match attribute {
        Some(attribute) => found.get_attribute(attribute).map(|attribute| attribute.value()),
        None => found.value(),
    });
    match found {
        Some(pattern) => {
            let args: FluentArgs<'_> =
                message.values.iter().map(|(name, value)| (name.as_str(), argument(language, value))).collect();
            let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            unguarded(in_digits(language, text))
        }
        None if index > 0 => say(language, 0, message),
        // A newer engine's message: its values are better than nothing.
        None => message.values.values().map(|value| text(language, value)).collect::<Vec<_>>().join(" "),
    }
}

fn argument(language: Language, value: &Value) -> FluentValue<'static> {
    match value {
        Value::Count(count) => FluentValue::from(*count),
        // What a person typed keeps its digits, and a message within has its own already.
        Value::Text(_) | Value::Message(_) | Value::List(_) => FluentValue::from(guarded(&text(language, value))),
        other => FluentValue::from(text(language, other)),
    }
}

fn text(language: Language, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Count(number) => count(*number),
        Value::Paise(paise) => Paise::new(*paise).with_sign(),
        Value::Milli(milli) => Milli::new(*milli).to_string(),
        Value::Rate(rate) => Rate::new(*rate).to_string(),
        Value::Time(ms) => time(language, *ms),
        Value::Date(stored) => {
            stored.parse().map_or_else(|_| stored.clone(), |day: BusinessDate| date(language, day.on_calendar()))
        }
        Value::Message(message) => language.say(message),
        Value::List(messages) => messages.iter().map(|each| language.say(each)).collect::<Vec<_>>().join(" "),
    }
}

fn date(language: Language, day: NaiveDate) -> String {
    let month = message!("month", month = day.month());
    language.say(&message!("date", day = day.day().to_string(), month = month, year = day.year().to_string()))
}

/// Writes a moment; milliseconds UTC, since neither the command line nor a log knows the reader's zone.
fn time(language: Language, ms: i64) -> String {
    let Some(at) = chrono::DateTime::from_timestamp_millis(ms) else { return ms.to_string() };
    language.say(&message!("moment", date = date(language, at.date_naive()), clock = at.format("%H:%M").to_string()))
}

/// Where digits stand that [`in_digits`] leaves alone, as characters of a private area.
const GUARDED: u32 = 0xE000;

fn guarded(text: &str) -> String {
    let guard = |c: char| c.to_digit(10).filter(|_| c.is_ascii()).and_then(|digit| char::from_u32(GUARDED + digit));
    text.chars().map(|c| guard(c).unwrap_or(c)).collect()
}

fn unguarded(text: String) -> String {
    let digit = |c: char| u32::from(c).checked_sub(GUARDED).and_then(|digit| char::from_digit(digit, 10));
    if !text.contains(|c| digit(c).is_some()) {
        return text;
    }
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// Writes the language's own digits where the reader wishes, except inside codes: between Latin letters.
fn in_digits(language: Language, text: String) -> String {
    const ZERO: u32 = '०' as u32;
    if language.digits() == Digits::Latin || language.code() != "hi" {
        return text;
    }
    let mut kept = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| c.is_whitespace()) {
        let code = word.chars().any(|c| c.is_ascii_alphabetic());
        kept.extend(word.chars().map(|c| match c.to_digit(10).filter(|_| !code && c.is_ascii()) {
            Some(digit) => char::from_u32(ZERO + digit).unwrap_or(c),
            None => c,
        }));
    }
    kept
}
