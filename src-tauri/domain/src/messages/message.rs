//! A message: a key of the catalogue, and the values its sentence needs.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Language;
use crate::business_date::BusinessDate;
use crate::money::{Milli, Paise, Rate};

/// Something to tell a person. Displays in English; [`Language::say`] speaks the others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Message {
    /// The key in the catalogue, e.g. `held-behind` or `kind-products.many`.
    pub key: String,
    /// The values of its sentence, by name.
    pub values: BTreeMap<String, Value>,
}

/// A value in a sentence, in the unit it is kept in; how it is written depends on the language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "unit", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// A name, a code, what another program said: the same in every language.
    Text(String),
    /// A number of things; it chooses the plural.
    Count(i64),
    /// Money, paise.
    Paise(i64),
    /// A quantity, thousandths.
    Milli(i64),
    /// A rate, thousandths of a percent.
    Rate(i64),
    /// A moment, milliseconds UTC.
    Time(i64),
    /// A day, as `2026-11-20`.
    Date(String),
    /// A sentence or a word of the catalogue.
    Message(Message),
    /// Several, one after the other.
    List(Vec<Message>),
}

impl Message {
    /// Returns the message of a key without values; [`message!`](crate::message) also checks the key.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), values: BTreeMap::new() }
    }

    /// Returns a sentence that is the same in every language, as another program wrote it.
    #[must_use]
    pub fn verbatim(text: impl Into<String>) -> Self {
        crate::message!("verbatim", text = text.into())
    }

    /// Returns the message of a key put together at run time, where the catalogue has it without values.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        super::knows(key, &[]).then(|| Self::new(key))
    }

    /// Returns several words or clauses as one: "a, b, c"; nothing where there are none.
    #[must_use]
    pub fn listed(words: Vec<Self>) -> Option<Self> {
        words.into_iter().reduce(|before, after| crate::message!("list-comma", before = before, after = after))
    }

    /// Returns sentences one after the other.
    #[must_use]
    pub fn sentences(mut sentences: Vec<Self>) -> Self {
        if sentences.len() == 1 {
            return sentences.swap_remove(0);
        }
        crate::message!("verbatim", text = sentences)
    }

    /// Tells whether it says these words in English.
    #[must_use]
    pub fn contains(&self, words: &str) -> bool {
        self.to_string().contains(words)
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Language::ENGLISH.say(self))
    }
}

impl PartialEq<&str> for Message {
    /// Compares with what it says in English.
    fn eq(&self, words: &&str) -> bool {
        let said = self.to_string();
        said == *words
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<Vec<Message>> for Value {
    fn from(messages: Vec<Message>) -> Self {
        Self::List(messages)
    }
}

impl From<Paise> for Value {
    fn from(amount: Paise) -> Self {
        Self::Paise(amount.get())
    }
}

impl From<Milli> for Value {
    fn from(quantity: Milli) -> Self {
        Self::Milli(quantity.get())
    }
}

impl From<Rate> for Value {
    fn from(rate: Rate) -> Self {
        Self::Rate(rate.get())
    }
}

impl From<BusinessDate> for Value {
    fn from(day: BusinessDate) -> Self {
        Self::Date(day.to_string())
    }
}

macro_rules! counts {
    ($($int:ty)*) => {$(
        impl From<$int> for Value {
            fn from(count: $int) -> Self {
                Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )*};
}

counts!(i32 i64 u8 u16 u32 u64 usize);
