//! Why the hub did not accept a unit, for the person who wrote it: what happened, and what to do. PostgreSQL's own sentences name relations
//! and constraints.

use super::verdict::{UnitVerdict, Verdict, Withheld};
use crate::message;
use crate::messages::Message;
use crate::records::limits::{MAX_RECORD_BYTES, size_words};
use crate::records::{kinds, words};

/// The record a held unit waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Its table.
    pub table: String,
    /// UUID.
    pub id: String,
    /// What people call it; nothing when this computer does not know it either.
    pub name: Option<Message>,
}

/// Says why a unit is held; `missing` names the record it waits for.
#[must_use]
pub fn why_held(verdict: &UnitVerdict, missing: Option<Missing>) -> Message {
    if let Some(Missing { table, id, name }) = missing {
        let kind = kinds::one_message(&table);
        return match name {
            Some(name) => message!("held-missing", kind = kind, name = name),
            None => message!("held-missing-unknown", kind = kind, id = id),
        };
    }
    if let (Verdict::Waiting, Some(behind)) = (verdict.verdict, verdict.behind) {
        return message!("held-behind", change = behind.to_string());
    }
    let said = verdict.message.as_deref().map_or_else(|| message!("held-no-word"), plainly);
    match verdict.code.as_deref() {
        Some("BL403") => not_allowed(said, verdict.by_name.as_deref()),
        Some("BL422") => message!("held-correct", said = said),
        Some("23503") => message!("held-until-arrives", said = said),
        Some("42501") => message!("held-ask-owner", said = said),
        Some(code) if code.starts_with("23") || code.starts_with("22") => message!("held-correct", said = said),
        _ => said,
    }
}

/// Says that whoever made a change may not make it, and who can help.
fn not_allowed(said: Message, by_name: Option<&str>) -> Message {
    match by_name.filter(|name| !said.to_string().contains(name)) {
        Some(name) => message!("held-made-by", name = name, said = said),
        None => message!("held-approve", said = said),
    }
}

/// Says why a unit is held by name, without its content. `largest` is its largest text, column and bytes; `giant` tells that one of its
/// records alone is larger than any may be.
#[must_use]
pub fn why_withheld(why: Withheld, largest: Option<(&str, i64)>, giant: bool) -> Message {
    let most = size_words(i64::try_from(MAX_RECORD_BYTES).unwrap_or(i64::MAX));
    let largest = largest.map(|(field, bytes)| (size_words(bytes), words::title(field)));
    match (why, largest) {
        (Withheld::TooLarge, Some((size, field))) if giant => {
            message!("held-giant", size = size, field = field, most = most)
        }
        (Withheld::TooLarge, None) if giant => message!("held-giant-unknown", most = most),
        (Withheld::TooLarge, Some((size, field))) => message!("held-too-large", size = size, field = field),
        (Withheld::TooLarge, None) => message!("held-too-large-unknown"),
        (Withheld::TooSlow, _) => message!("held-too-slow"),
        (Withheld::RefusedOnTheWay, _) => message!("held-on-the-way"),
    }
}

/// Returns a database's message in plain words. Sentences the house wrote itself begin with a capital: they are known by their words. What
/// is a message already, as this computer wrote it, stays one.
#[must_use]
pub fn plainly(message: &str) -> Message {
    let message = message.trim();
    if !message.starts_with(char::is_lowercase) {
        let stored = Message::stored(message);
        return if stored.key == "verbatim" { Message::recognised(message) } else { stored };
    }
    let names: Vec<&str> = quoted(message).collect();
    let limited = match names.as_slice() {
        [table, rule] => rule.strip_prefix(table).and_then(|rest| rest.strip_prefix('_')?.strip_suffix("_limit")),
        _ => None,
    };
    if let Some(column) = limited {
        return message!("field-too-large", field = words::title(column));
    }
    let rule = names.last();
    if message.contains("check constraint") {
        rule.map_or_else(|| message!("held-rule"), |rule| message!("held-rule-named", rule = *rule))
    } else if message.contains("unique constraint") {
        rule.map_or_else(|| message!("held-same"), |rule| message!("held-same-named", rule = *rule))
    } else if message.contains("not-null constraint") {
        message!("held-field-missing", field = words::title(names.first().copied().unwrap_or_default()))
    } else if message.contains("foreign key constraint") {
        message!("held-reference")
    } else if message.contains("row-level security") || message.starts_with("permission denied") {
        message!("held-signed-in-may-not")
    } else {
        message!("held-hub-says", said = message)
    }
}

/// Says what is wrong with the hub's set-up, from its database's message: "it lacks the column products.notes".
#[must_use]
pub fn set_up(message: &str) -> Message {
    let message = message.trim();
    let names: Vec<&str> = quoted(message).collect();
    let bare = |name: &str| name.rsplit('.').next().unwrap_or(name).to_owned();
    let word = |at: usize| message.split_whitespace().nth(at).unwrap_or_default();
    match names.as_slice() {
        [column, table] if message.starts_with("column") => {
            message!("hub-set-up-column", column = format!("{}.{column}", bare(table)))
        }
        [column] if message.starts_with("column") => message!("hub-set-up-column", column = *column),
        [] if message.starts_with("column") => message!("hub-set-up-column", column = word(1)),
        [table] if message.starts_with("relation") => message!("hub-set-up-table", table = bare(table)),
        _ if message.starts_with("function") => {
            message!("hub-set-up-function", function = bare(word(1).split('(').next().unwrap_or_default()))
        }
        _ => message!("hub-set-up-says", said = message.trim_end_matches('.')),
    }
}

/// Returns what stands between double quotes, in order.
fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('"').skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_unit_says_what_happened_and_what_to_do() {
        let told = |code: &str, message: &str| UnitVerdict {
            code: Some(code.to_owned()),
            message: Some(message.to_owned()),
            by_name: Some("Ravi".to_owned()),
            ..UnitVerdict::rejected(4)
        };
        let asha =
            Missing { table: "customers".to_owned(), id: "c1".to_owned(), name: Some(Message::verbatim("Asha")) };
        let waiting = UnitVerdict { verdict: Verdict::Waiting, behind: Some(3), ..UnitVerdict::rejected(4) };
        for (verdict, missing, end) in [
            (
                told("BL422", "The price is below zero."),
                None,
                "Correct the record, then try again, or discard the change.",
            ),
            (
                told("23514", "The price is below zero."),
                None,
                "Correct the record, then try again, or discard the change.",
            ),
            (told("42501", "It may not."), None, "Ask the owner for the right to do it, then try again."),
            (told("XX000", "It broke."), None, "It broke."),
            (told("23503", "x"), Some(asha), "It goes by itself when that record arrives."),
            (waiting, None, "It goes by itself when that is settled."),
            (UnitVerdict::rejected(4), None, "The hub did not say why."),
        ] {
            let words = why_held(&verdict, missing).to_string();
            assert!(words.ends_with(end), "because a person must know what to do next: {words}");
        }
    }

    #[test]
    fn who_may_not_is_named_once() {
        let told = |message: &str| UnitVerdict {
            code: Some("BL403".to_owned()),
            message: Some(message.to_owned()),
            by_name: Some("Ravi".to_owned()),
            ..UnitVerdict::rejected(4)
        };
        let words = why_held(&told("Cashiers may not change prices."), None).to_string();
        assert!(words.starts_with("Made by Ravi. Cashiers"), "because another may stand at the till: {words}");
        let words = why_held(&told("Ravi may not change prices."), None).to_string();
        assert!(words.starts_with("Ravi may not"), "because the hub has named him already: {words}");
    }

    #[test]
    fn a_unit_that_cannot_travel_says_which_part_of_it_is_too_large() {
        let notes = Some(("notes", 3_145_728));
        let giant = why_withheld(Withheld::TooLarge, notes, true).to_string();
        assert!(giant.contains("3 MB of “Notes”; a record may have 256 KB"), "because that can be shortened: {giant}");
        let refused = why_withheld(Withheld::RefusedOnTheWay, notes, false).to_string();
        assert!(!refused.contains("3 MB"), "because its size is not what is wrong with it: {refused}");
    }

    #[test]
    fn a_databases_sentence_becomes_a_persons() {
        for (message, words) in [
            (
                r#"new row for relation "products" violates check constraint "no_stones""#,
                "A rule of the hub “no_stones” does not allow it.",
            ),
            (
                r#"new row for relation "products" violates check constraint "products_price_paise_limit""#,
                "Price is too large.",
            ),
            (
                r#"duplicate key value violates unique constraint "devices_code_key""#,
                "Another record on the hub holds the same already, which its rule “devices_code_key” does not allow.",
            ),
            (
                r#"null value in column "price_paise" of relation "products" violates not-null constraint"#,
                "Price is missing, which the hub requires.",
            ),
            (
                r#"insert or update on table "payments" violates foreign key constraint "payments_customer""#,
                "It refers to a record the hub does not have.",
            ),
            (
                r#"new row violates row-level security policy for table "branches""#,
                "Whoever is signed in may not write it on the hub.",
            ),
            (
                "value too long for type character varying(4)",
                "The hub says: “value too long for type character varying(4)”.",
            ),
            ("The code PUN1 belongs to another device.", "The code PUN1 belongs to another device."),
        ] {
            assert_eq!(plainly(message).to_string(), words, "because nobody at a till reads {message}");
        }
    }

    #[test]
    fn a_fault_of_set_up_is_named() {
        for (message, words) in [
            (r#"column "notes" of relation "products" does not exist"#, "it lacks the column products.notes"),
            ("column t.notes does not exist", "it lacks the column t.notes"),
            (r#"relation "public.products" does not exist"#, "it lacks the table products"),
            ("function sync.apply(sync.push_context, jsonb[]) does not exist", "it lacks the function apply"),
            ("Could not find it.", "it says “Could not find it”"),
        ] {
            assert_eq!(
                set_up(message).to_string(),
                words,
                "because whoever looks after the hub must know what to look for"
            );
        }
    }
}
