//! A message in a column of text: JSON, or the plain text of an older version or another program.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::{Message, Value};

#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    /// A sentence, as versions before the catalogue wrote it.
    Plain(String),
    Parts {
        key: String,
        values: BTreeMap<String, Readable>,
    },
}

/// A value that is read whatever version wrote it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Readable {
    Known(Value),
    /// Of a unit that a newer version has: its bare value is better than nothing.
    Newer {
        value: serde_json::Value,
    },
}

impl From<Readable> for Value {
    fn from(read: Readable) -> Self {
        match read {
            Readable::Known(value) => value,
            Readable::Newer { value: serde_json::Value::String(text) } => Self::Text(text),
            Readable::Newer { value } => Self::Text(value.to_string()),
        }
    }
}

impl<'de> Deserialize<'de> for Message {
    /// Reads a message; a bare text is what a column of text held.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(match Stored::deserialize(from)? {
            Stored::Plain(text) => Self::stored(&text),
            Stored::Parts { key, values } => {
                Self { key, values: values.into_iter().map(|(name, value)| (name, value.into())).collect() }
            }
        })
    }
}

impl Message {
    /// Reads what a column of text holds.
    #[must_use]
    pub fn stored(text: &str) -> Self {
        let parts = if text.starts_with('{') { serde_json::from_str(text).ok() } else { None };
        parts.unwrap_or_else(|| Self::verbatim(text))
    }

    /// Writes it for a column of text; what is the same in every language stays plain, unless it would be read as a message.
    #[must_use]
    pub fn to_stored(&self) -> String {
        match (self.key.as_str(), self.values.get("text")) {
            ("verbatim", Some(Value::Text(text))) if !text.starts_with('{') => text.clone(),
            _ => serde_json::to_string(self).unwrap_or_else(|_| self.to_string()),
        }
    }
}

#[cfg(feature = "sqlx")]
mod sql {
    use sqlx::encode::IsNull;
    use sqlx::error::BoxDynError;
    use sqlx::{Database, Decode, Encode, Type};

    use super::Message;

    impl<DB: Database> Type<DB> for Message
    where
        String: Type<DB>,
    {
        fn type_info() -> DB::TypeInfo {
            String::type_info()
        }

        fn compatible(info: &DB::TypeInfo) -> bool {
            String::compatible(info)
        }
    }

    impl<'q, DB: Database> Encode<'q, DB> for Message
    where
        String: Encode<'q, DB>,
    {
        fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
            self.to_stored().encode(buffer)
        }
    }

    impl<'r, DB: Database> Decode<'r, DB> for Message
    where
        &'r str: Decode<'r, DB>,
    {
        fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
            Ok(Self::stored(<&str as Decode<DB>>::decode(value)?))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message;

    #[test]
    fn a_message_is_read_back_from_its_column_and_old_text_stays_as_it_was() {
        let said = message!("held-behind", change = 12);
        assert_eq!(Message::stored(&said.to_stored()), said);
        assert_eq!(
            Message::stored("Cut off."),
            Message::verbatim("Cut off."),
            "because older versions wrote sentences"
        );
        assert_eq!(Message::verbatim("Cut off.").to_stored(), "Cut off.");
        assert_eq!(Message::stored(r#"{"no": "message"}"#).to_string(), r#"{"no": "message"}"#);
        let newer = r#"{"key":"held-behind","values":{"change":{"unit":"furlong","value":12}}}"#;
        assert_eq!(
            Message::stored(newer),
            message!("held-behind", change = "12"),
            "because a newer version has further units"
        );
        let forged = Message::verbatim(r#"{"key":"held-behind","values":{}}"#);
        assert_eq!(Message::stored(&forged.to_stored()), forged, "because another program's words are no message");
        let old: Message = serde_json::from_str("\"₹5.00\"").expect("a text is a message");
        assert_eq!(old.to_string(), "₹5.00", "because what was kept as JSON held texts");
    }
}
