//! Why the hub did not accept a unit, for the person who wrote it: what happened, and what to do. PostgreSQL's own sentences name relations
//! and constraints.

use super::verdict::{UnitVerdict, Verdict, Withheld};
use crate::records::limits::{MAX_RECORD_BYTES, size_words};
use crate::records::words;

/// Says why a unit is held; `missing` names the record it waits for.
#[must_use]
pub fn why_held(verdict: &UnitVerdict, missing: Option<&str>) -> String {
    let said = plainly(verdict.message.as_deref().unwrap_or("The hub did not say why."));
    if let Some(missing) = missing {
        return format!(
            "It refers to {missing}, which the hub does not have. It goes by itself when that record arrives."
        );
    }
    match (verdict.verdict, verdict.behind) {
        (Verdict::Waiting, Some(behind)) => format!(
            "Waits behind change {behind}, which the hub has not accepted yet. It goes by itself when that is settled."
        ),
        _ => match verdict.code.as_deref() {
            Some("BL403") => not_allowed(&said, verdict.by_name.as_deref()),
            Some("BL422") => format!("{said} Correct the record, then try again, or discard the change."),
            Some("23503") => format!("{said} It goes by itself when the missing record arrives."),
            Some("42501") => format!("{said} Ask the owner for the right to do it, then try again."),
            Some(code) if code.starts_with("23") || code.starts_with("22") => {
                format!("{said} Correct the record, then try again, or discard the change.")
            }
            _ => said,
        },
    }
}

/// Says that whoever made a change may not make it, and who can help.
fn not_allowed(said: &str, by_name: Option<&str>) -> String {
    match by_name.filter(|name| !said.contains(name)) {
        Some(name) => format!("Made by {name}. {said} Somebody who may do it can approve it, or it can be discarded."),
        None => format!("{said} Somebody who may do it can approve it, or it can be discarded."),
    }
}

/// Says why a unit is held by name, without its content. `largest` is its largest text, column and bytes; `giant` tells that one of its
/// records alone is larger than any may be.
#[must_use]
pub fn why_withheld(why: Withheld, largest: Option<(&str, i64)>, giant: bool) -> String {
    let of = largest.map_or_else(String::new, |(field, bytes)| {
        format!("{} of {}", size_words(bytes), words::title(field).to_lowercase())
    });
    match why {
        Withheld::TooLarge if giant => format!(
            "Too large to travel: {of}; a record may have {} in all. Shorten it, then try again, or discard the change. Everything else goes on.",
            size_words(i64::try_from(MAX_RECORD_BYTES).unwrap_or(i64::MAX))
        ),
        Withheld::TooLarge => format!(
            "Too large to travel, as something on the way to the hub refuses that much at once (the largest part of it: {of}). Shorten it, then try again, or discard the change. Everything else goes on."
        ),
        Withheld::TooSlow => "The hub could not finish it in time, while it is well otherwise. Try again when there is less to do, or discard the change. Everything else goes on.".to_owned(),
        Withheld::RefusedOnTheWay => "Something on the way to the hub, a firewall perhaps, does not let it pass, while all else passes. It is tried again by itself, less and less often. Or change its text and try again; ask whoever looks after the network; or discard the change.".to_owned(),
    }
}

/// Returns a database's message in plain words. Sentences the house wrote itself begin with a capital, and stay as they are.
#[must_use]
pub fn plainly(message: &str) -> String {
    let message = message.trim();
    if !message.starts_with(char::is_lowercase) {
        return message.to_owned();
    }
    let names: Vec<&str> = quoted(message).collect();
    let limited = match names.as_slice() {
        [table, rule] => rule.strip_prefix(table).and_then(|rest| rest.strip_prefix('_')?.strip_suffix("_limit")),
        _ => None,
    };
    if let Some(column) = limited {
        return format!("{} is too large.", words::title(column));
    }
    let rule = names.last().map_or_else(String::new, |rule| format!(" “{rule}”"));
    if message.contains("check constraint") {
        format!("A rule of the hub{rule} does not allow it.")
    } else if message.contains("unique constraint") {
        format!("Another record on the hub holds the same already, which its rule{rule} does not allow.")
    } else if message.contains("not-null constraint") {
        let column = quoted(message).next().unwrap_or_default();
        format!("{} is missing, which the hub requires.", words::title(column))
    } else if message.contains("foreign key constraint") {
        "It refers to a record the hub does not have.".to_owned()
    } else if message.contains("row-level security") || message.starts_with("permission denied") {
        "Whoever is signed in may not write it on the hub.".to_owned()
    } else {
        format!("The hub says: “{message}”.")
    }
}

/// Says what is wrong with the hub's set-up, from its database's message: "it lacks the column products.notes".
#[must_use]
pub fn set_up(message: &str) -> String {
    let message = message.trim();
    let names: Vec<&str> = quoted(message).collect();
    let bare = |name: &str| name.rsplit('.').next().unwrap_or(name).to_owned();
    let word = |at: usize| message.split_whitespace().nth(at).unwrap_or_default();
    match names.as_slice() {
        [column, table] if message.starts_with("column") => format!("it lacks the column {}.{column}", bare(table)),
        [column] if message.starts_with("column") => format!("it lacks the column {column}"),
        [] if message.starts_with("column") => format!("it lacks the column {}", word(1)),
        [table] if message.starts_with("relation") => format!("it lacks the table {}", bare(table)),
        _ if message.starts_with("function") => {
            format!("it lacks the function {}", bare(word(1).split('(').next().unwrap_or_default()))
        }
        _ => format!("it says “{}”", message.trim_end_matches('.')),
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
            (told("23503", "x"), Some("the customer “Asha”"), "It goes by itself when that record arrives."),
            (waiting, None, "It goes by itself when that is settled."),
            (UnitVerdict::rejected(4), None, "The hub did not say why."),
        ] {
            let words = why_held(&verdict, missing);
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
        let words = why_held(&told("Cashiers may not change prices."), None);
        assert!(words.starts_with("Made by Ravi. Cashiers"), "because another may stand at the till: {words}");
        let words = why_held(&told("Ravi may not change prices."), None);
        assert!(words.starts_with("Ravi may not"), "because the hub has named him already: {words}");
    }

    #[test]
    fn a_unit_that_cannot_travel_says_which_part_of_it_is_too_large() {
        let notes = Some(("notes", 3_145_728));
        let giant = why_withheld(Withheld::TooLarge, notes, true);
        assert!(giant.contains("3 MB of notes; a record may have 256 KB"), "because that can be shortened: {giant}");
        let refused = why_withheld(Withheld::RefusedOnTheWay, notes, false);
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
            assert_eq!(plainly(message), words, "because nobody at a till reads {message}");
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
            assert_eq!(set_up(message), words, "because whoever looks after the hub must know what to look for");
        }
    }
}
