//! Words typed into a search box, as conditions SQLite can answer from an index alone.
//!
//! Plain LIKE over a covering index instead of full-text search: its triggers would slow every pulled row, and scanning
//! 100 000 index entries takes some 20 ms. LIKE folds the case of ASCII letters only; all other text is looked up in `folded`.

use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use crate::store::StoreError;
use crate::store::records::duplicates;
use branchline_domain::messages::Message;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::page::ListQuery;
use branchline_domain::text::{code, folded, line};

/// What one search box may hold; more is cut off, so that the statement stays small.
const LONGEST: usize = 100;

/// The phone number without what people put between its digits.
const PHONE_DIGITS: &str = "replace(replace(phone, ' ', ''), '-', '')";

/// Returns an expression of the digits of a kind's number, without what people put between them.
fn digits(kind: &Kind) -> Option<&'static str> {
    kind.searched.contains(&"phone").then_some(PHONE_DIGITS)
}

/// Appends the conditions under which a row is found: it holds every word, or the whole text is a code that means it.
pub(crate) fn push(builder: &mut QueryBuilder<Sqlite>, query: &ListQuery, kind: &Kind) {
    let Kind { table, searched, .. } = *kind;
    push_either(builder, query, table, "id", |builder, search| {
        push_words(builder, search, Some(table), searched, digits(kind));
    });
}

/// Appends the conditions under which an entry of `folded` is found, as [`push`] does for the rows it stands for.
pub(crate) fn push_folded(builder: &mut QueryBuilder<Sqlite>, query: &ListQuery, table: &'static str) {
    push_either(builder, query, table, "record_id", |builder, search| {
        for word in folded(search).split_whitespace() {
            builder.push(" AND words LIKE ").push_bind(contains(word)).push(" ESCAPE '\\'");
        }
    });
}

/// Appends ` AND …` for what is searched: a code of the record `id`, or all the words `push_words` asks for.
fn push_either(
    builder: &mut QueryBuilder<Sqlite>,
    query: &ListQuery,
    table: &'static str,
    id: &'static str,
    push_words: impl FnOnce(&mut QueryBuilder<Sqlite>, &str),
) {
    // What cannot be seen was not meant.
    let search: String = line(&query.search).chars().take(LONGEST).collect();
    if search.is_empty() {
        builder.push(if query.exact { " AND false" } else { "" });
        return;
    }
    if query.exact {
        builder.push(" AND ").push(id).push(" IN (");
        push_codes(builder, query, table, &search);
        builder.push(")");
        return;
    }
    builder.push(" AND (").push(id).push(" IN (");
    push_codes(builder, query, table, &search);
    builder.push(") OR (true");
    push_words(builder, &search);
    builder.push("))");
}

/// Appends a SELECT of the records that `search` is a code of. Each key has an index; text beyond ASCII is read through, and only when no
/// record has the code as it is typed.
fn push_codes(builder: &mut QueryBuilder<Sqlite>, query: &ListQuery, table: &'static str, search: &str) {
    let keys = || duplicates::of_table(table).filter(|_| !query.deleted);
    let push_key = |builder: &mut QueryBuilder<Sqlite>, key| {
        builder.push("SELECT id FROM ").push(table).push(" WHERE ");
        let means = duplicates::means(key, "?");
        let (before, after) = means.split_once('?').unwrap_or((&means, ""));
        builder.push(before).push_bind(code(search)).push(after);
    };
    for key in keys() {
        push_key(builder, key);
        builder.push(" UNION ");
    }
    builder.push("SELECT record_id FROM folded WHERE table_name = '").push(table).push("' AND words LIKE ");
    builder.push_bind(a_line(search)).push(" ESCAPE '\\'");
    for key in keys() {
        builder.push(" AND NOT EXISTS (");
        push_key(builder, key);
        builder.push(")");
    }
}

/// Says when the code looked up means several live rows of `table`.
pub(crate) async fn notice(
    conn: &mut SqliteConnection,
    table: &str,
    query: &ListQuery,
) -> Result<Option<Message>, StoreError> {
    if query.deleted { Ok(None) } else { duplicates::notice(conn, table, &query.search).await }
}

/// Appends ` AND (…)` for every word of `search`: it must occur in one of `columns`.
///
/// A number as people write it (`98200-12345`) also finds `digits`, an expression without spaces and hyphens. Text beyond ASCII is found
/// where `folded` holds it, of `table` or of any.
pub(crate) fn push_words(
    query: &mut QueryBuilder<Sqlite>,
    search: &str,
    table: Option<&'static str>,
    columns: &'static [&'static str],
    digits: Option<&'static str>,
) {
    let search: String = search.chars().take(LONGEST).collect();
    for word in folded(&search).split_whitespace() {
        let pattern = contains(word);
        query.push(" AND (");
        for (n, column) in columns.iter().enumerate() {
            query.push(if n == 0 { "" } else { " OR " }).push(column).push(" LIKE ");
            query.push_bind(pattern.clone()).push(" ESCAPE '\\'");
        }
        if let (Some(expression), Some(number)) = (digits, number(word)) {
            query.push(" OR ").push(expression).push(" LIKE ").push_bind(contains(&number));
        }
        query.push(" OR id IN (SELECT record_id FROM folded WHERE words LIKE ").push_bind(pattern).push(" ESCAPE '\\'");
        if let Some(table) = table {
            query.push(" AND table_name = '").push(table).push("'");
        }
        query.push(")");
        query.push(")");
    }
}

/// Returns the LIKE pattern (with `\` as escape) of texts that contain `word` as it stands.
pub(crate) fn contains(word: &str) -> String {
    format!("%{}%", literal(word))
}

/// Returns the LIKE pattern of entries of `folded` that have `code` as one of their codes.
pub(crate) fn a_line(code: &str) -> String {
    format!("%\n{}\n%", literal(folded(code).trim()))
}

fn literal(text: &str) -> String {
    let escaped = |c| matches!(c, '%' | '_' | '\\').then_some('\\').into_iter().chain([c]);
    text.chars().flat_map(escaped).collect()
}

/// Returns the digits of a word that is a number of at least four digits, however grouped.
fn number(word: &str) -> Option<String> {
    let written = word.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | '.'));
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    (written && digits.len() >= 4).then_some(digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sqlx::{Connection, SqliteConnection};

    use super::*;

    #[test]
    fn wildcards_are_taken_literally() {
        assert_eq!(contains(r"50%_\"), r"%50\%\_\\%", "because a person who types 50% means the characters");
    }

    #[test]
    fn a_number_is_read_however_it_is_grouped() {
        assert_eq!(number("+91-98200").as_deref(), Some("9198200"));
        assert_eq!(number("123"), None, "because three digits match half the phone book");
        assert_eq!(number("a1234"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        /// SQLite's LIKE with our pattern is "contains, ASCII case aside", whatever the characters.
        #[test]
        fn a_word_is_found_exactly_where_it_occurs(text in "[a-cA-C%_\\\\ é]{0,12}", word in "[a-cA-C%_\\\\é]{1,3}") {
            let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime starts");
            let found: bool = runtime.block_on(async {
                let mut conn = SqliteConnection::connect("sqlite::memory:").await.expect("memory opens");
                sqlx::query_scalar(r"SELECT ?1 LIKE ?2 ESCAPE '\'").bind(&text).bind(contains(&word)).fetch_one(&mut conn).await
            }).expect("LIKE answers");
            prop_assert_eq!(found, text.to_ascii_lowercase().contains(&word.to_ascii_lowercase()));
        }
    }
}
