//! Sentences that SQL wrote in English, of the hub or of the data file: recognised by the catalogue's English text, so that they can be said
//! in other languages.

use std::sync::LazyLock;

use super::{KEYS, Language, Message, Value};
use crate::records::kinds::KINDS;

/// The keys of such sentences begin with it.
const PREFIX: &str = "said-";

/// Stands around the name of a value, where its text is in a sentence.
const MARK: char = '\u{1}';

/// One sentence: its key, and by turns plain text and the name of a value, plain text first and last.
struct Sentence {
    key: &'static str,
    parts: Vec<String>,
}

static SENTENCES: LazyLock<Vec<Sentence>> = LazyLock::new(|| {
    let known = KEYS.iter().filter(|(key, _)| key.starts_with(PREFIX));
    known
        .map(|(key, values)| {
            let marked = values
                .iter()
                .fold(Message::new(*key), |message, name| message.with(name, format!("{MARK}{name}{MARK}")));
            let parts = Language::ENGLISH.say(&marked).split(MARK).map(str::to_owned).collect();
            Sentence { key, parts }
        })
        .collect()
});

impl Message {
    /// Returns what a program on the hub, or the data file itself, says: by its key where it is a sentence of Branchline's SQL, else as it is.
    #[must_use]
    pub fn recognised(said: &str) -> Self {
        SENTENCES.iter().find_map(|sentence| sentence.read(said)).unwrap_or_else(|| Self::verbatim(said))
    }
}

impl Sentence {
    fn read(&self, said: &str) -> Option<Message> {
        let (first, rest) = self.parts.split_first()?;
        let mut left = said.strip_prefix(first.as_str())?;
        let mut message = Message::new(self.key);
        for (place, pair) in rest.chunks_exact(2).enumerate() {
            let (name, plain) = (&pair[0], &pair[1]);
            let last = place * 2 + 2 == rest.len();
            let at = if last {
                left.len().checked_sub(plain.len()).filter(|at| left.is_char_boundary(*at))?
            } else {
                left.find(plain.as_str())?
            };
            let (value, after) = left.split_at(at);
            left = after.strip_prefix(plain.as_str()).filter(|_| !value.is_empty())?;
            message = message.with(name, named(value));
        }
        left.is_empty().then_some(message)
    }
}

/// Returns a value as the word for a kind of record, where it is one.
fn named(value: &str) -> Value {
    let plain = value.replace('_', " ");
    let kind = KINDS.iter().find_map(|kind| {
        if value == kind.table || plain == kind.many {
            Some(format!("kind-{}.many", kind.table))
        } else {
            (plain == kind.one).then(|| format!("kind-{}", kind.table))
        }
    });
    kind.map_or_else(|| value.into(), |key| Message::new(key).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_sql_is_known_by_its_words() {
        let hindi = Language::of("hi").expect("the catalogue has it");
        for (said, key) in [
            (
                "This computer was retired from the shop. What it holds stays here and is safe; an owner can bring it back under Branches.",
                "said-device-retired",
            ),
            ("A final bill is never changed; cancel it and write a new one.", "said-final-fixed"),
            ("You may not change this record of products.", "said-you-may-not"),
            ("Made by Ravi, who may not change products. Asha can approve it.", "said-may-not-change"),
            ("The code PUN1 belongs to another device, and its bills carry it.", "said-device-code-taken"),
        ] {
            let known = Message::recognised(said);
            assert_eq!(known.key, key, "because {said:?} is one of ours");
            assert_eq!(known.to_string(), said, "because English stays as it was written");
            assert!(!hindi.say(&known).contains("may not"), "because Hindi says it in Hindi: {}", hindi.say(&known));
        }
        assert!(hindi.say(&Message::recognised("You may not change this record of products.")).contains("उत्पाद"));
        assert_eq!(Message::recognised("Something else."), Message::verbatim("Something else."));
    }

    #[test]
    fn every_such_sentence_is_written_by_sql_as_the_catalogue_has_it() {
        let hub = include_str!("../../../../migrations/hub/hub.sql").replace("''", "'");
        let guards = [
            include_str!("../../../engine/src/store/schema/guards/append.rs"),
            include_str!("../../../engine/src/store/schema/guards/documents.rs"),
            include_str!("../../../engine/src/store/schema/guards/identity.rs"),
            include_str!("../../../engine/src/store/schema/guards/mod.rs"),
            include_str!("../../../engine/src/store/schema/guards/replacing.rs"),
            include_str!("../../../engine/src/store/schema/rights.rs"),
            include_str!("../../../engine/src/store/schema/capture.rs"),
        ];
        for sentence in SENTENCES.iter() {
            for plain in sentence.parts.iter().step_by(2).filter(|plain| plain.len() > 12) {
                // The hub joins who made a change and what he may not.
                let plain = plain.trim_start_matches(", who ").trim_end_matches([' ', '.']);
                let there = hub.contains(plain) || guards.iter().any(|text| text.contains(plain));
                assert!(there, "because `{}` waits for {plain:?}, which no SQL says", sentence.key);
            }
        }
    }
}
