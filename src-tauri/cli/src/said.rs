//! Sentences in JSON: a program that reads an answer gets the sentence; of an error the key and the values of the catalogue beside it.

use branchline_domain::messages::Message;
use serde_json::{Value, json};

/// Puts sentences in the place of the messages in an answer.
pub(crate) fn in_words(json: &mut Value) {
    match json {
        Value::Object(parts) if parts.len() == 2 && parts.contains_key("key") && parts.contains_key("values") => {
            if let Ok(message) = serde_json::from_value::<Message>(json.clone()) {
                *json = message.to_string().into();
            }
        }
        Value::Object(parts) => parts.values_mut().for_each(in_words),
        Value::Array(items) => items.iter_mut().for_each(in_words),
        _ => {}
    }
}

/// Returns an object with a message in it: the sentence, its key, its values.
pub(crate) fn with_key(message: &Message, mut object: Value) -> Value {
    object["message"] = message.to_string().into();
    object["key"] = message.key.clone().into();
    object["values"] = json!(message.values);
    object
}

#[cfg(test)]
mod tests {
    use branchline_domain::message;

    use super::*;

    #[test]
    fn a_program_reads_the_sentence() {
        let mut answer =
            json!({ "checks": [{ "name": message!("check-clock"), "ok": true }], "key": "k", "values": {} });
        in_words(&mut answer);
        assert_eq!(answer["checks"][0]["name"], "Clock");
        let error = with_key(&message!("held-behind", change = "12"), json!({ "code": "invalid" }));
        assert_eq!((&error["key"], &error["values"]["change"]["value"]), (&json!("held-behind"), &json!("12")));
    }
}
