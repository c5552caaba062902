//! Why the hub's database refused a record, for the person who entered it: PostgreSQL's own sentences name relations and constraints.

use crate::records::words;

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
