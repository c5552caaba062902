//! The catalogue is whole in every language, and messages become sentences.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::catalogue::{BUNDLES, KEYS, SOURCES};
use super::{Digits, Language, Message, Value, keys};
use crate::message;
use crate::records::kinds::KINDS;

/// Every key of a language with the values its texts mention.
fn keys_of(index: usize) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for (key, values) in keys::of(SOURCES[index].1) {
        keys.insert(key, values.into_iter().collect());
    }
    keys
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let english = keys_of(0);
    for (index, (code, source)) in SOURCES.iter().enumerate() {
        let parsed = FluentResource::try_new((*source).to_owned());
        assert!(parsed.is_ok(), "because {code}.ftl must be read whole: {:?}", parsed.err().map(|(_, errors)| errors));
        let own = keys_of(index);
        for (key, values) in &english {
            let found = own.get(key);
            assert_eq!(found, Some(values), "because {code}.ftl says `{key}` with the values of en.ftl");
        }
        let more: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(more.is_empty(), "because nobody asks {code}.ftl for {more:?}");
    }
}

#[test]
fn a_key_stands_once_in_a_file() {
    for (code, source) in SOURCES {
        let mut seen = BTreeSet::new();
        for line in source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            let key = line.split_once(" =").map_or(line, |(key, _)| key);
            assert!(seen.insert(key), "because {code}.ftl would say one of two texts for `{key}`");
        }
    }
}

#[test]
fn every_kind_of_record_has_its_words() {
    for kind in KINDS {
        for part in ["", ".many"].into_iter().chain(kind.screen.iter().flat_map(|_| [".title", ".new", ".search"])) {
            let key = format!("kind-{}{part}", kind.table);
            assert!(KEYS.iter().any(|(known, _)| *known == key), "because a screen asks for `{key}`");
        }
    }
}

#[test]
fn a_message_is_said_in_each_language() {
    let hindi = Language::of("hi_IN.UTF-8").expect("the catalogue has it");
    assert_eq!(message!("do-save").to_string(), "Save");
    assert_eq!(hindi.say(&message!("do-save")), "सहेजें");
    assert_eq!(Message::new("kind-products.many").to_string(), "products");
    assert_eq!(Message::verbatim("said").to_string(), "said");
    assert_eq!(Language::of("xx"), None, "because the catalogue does not speak it");
}

#[test]
fn values_are_written_as_the_language_writes_them() {
    let hindi = Language::of("hi").expect("the catalogue has it");
    let said = |language: Language, value: Value| language.say(&message!("verbatim", text = value));
    assert_eq!(said(Language::ENGLISH, Value::Paise(123_456_789)), "₹12,34,567.89");
    assert_eq!(said(Language::ENGLISH, Value::Count(1_234_567)), "12,34,567");
    assert_eq!(said(Language::ENGLISH, Value::Date("2026-11-20".to_owned())), "20 Nov 2026");
    assert_eq!(said(Language::ENGLISH, Value::Time(0)), "1 Jan 1970, 00:00 UTC");
    assert_eq!(said(hindi, Value::Date("2026-11-20".to_owned())), "20 नव॰ 2026");
    assert_eq!(said(hindi, Value::Message(message!("do-save"))), "सहेजें", "because a sentence in a sentence follows");
    let own = hindi.with_digits(Digits::Own);
    assert_eq!(said(own, Value::Paise(123_456_789)), "₹१२,३४,५६७.८९");
    assert_eq!(said(own, "MUM1/2627/000123".into()), "MUM1/2627/000123", "because a bill's number stays as printed");
    assert_eq!(said(own, "अंगूठी 22".into()), "अंगूठी 22", "because a name stays as it was typed");
    let within = message!("verbatim", text = Value::Paise(250));
    assert_eq!(said(own, Value::Message(within)), "₹२.५०");
}

#[test]
fn what_is_not_in_the_catalogue_shows_its_values() {
    let newer = Message::new("from-a-newer-engine").with("who", "Asha");
    assert_eq!(newer.to_string(), "Asha", "because some words are better than none");
    assert_eq!(BUNDLES.len(), SOURCES.len());
}
