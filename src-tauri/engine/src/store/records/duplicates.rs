//! Codes by which one record is meant, and the records that share one: given in two branches apart, each right by itself.
//!
//! [`KEYS`] is the one list of them. Index and triggers of each are made from it, so that a lookup reads one index and the review cards
//! read `duplicate_keys`, which holds only what is shared.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use crate::store::sql::{folding, search};
use branchline_domain::messages::Message;
use branchline_domain::records::review;
use branchline_domain::records::review::ReviewKind;
use branchline_domain::text::folded;

/// Most records that are named of those that share a key.
pub(crate) const NAMED: usize = 20;

/// How a value is written when it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Without spaces around it, in capitals.
    Code,
    /// The last ten digits, so that +91, a 0 before them and what people put between them do not matter.
    Phone,
}

/// A column by which one record is meant.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    /// The card that tells of several.
    pub(crate) kind: ReviewKind,
    form: Form,
}

impl Key {
    const fn new(table: &'static str, column: &'static str, kind: ReviewKind, form: Form) -> Self {
        Self { table, column, kind, form }
    }

    /// Returns SQL for `value` as it is compared.
    fn compared(&self, value: &str) -> String {
        match self.form {
            Form::Code => format!("upper(trim({value}))"),
            Form::Phone => {
                let between = [' ', '-', '+', '(', ')', '.', '/'];
                let digits = between.iter().fold(value.to_owned(), |sql, c| format!("replace({sql}, '{c}', '')"));
                format!("substr({digits}, -10)")
            }
        }
    }

    /// Fewer characters than this mean nobody.
    const fn least(&self) -> usize {
        match self.form {
            Form::Code => 1,
            Form::Phone => 6,
        }
    }

    /// Returns the condition that a live record has the key `sql`, in the words of the index.
    pub(crate) fn is(&self, sql: &str) -> String {
        let Self { column, .. } = self;
        format!("{} = {sql} AND deleted_at IS NULL AND {column} IS NOT NULL", self.compared(column))
    }

    /// Returns the condition that a live record has the key of the value `sql`.
    pub(crate) fn is_of(&self, sql: &str) -> String {
        self.is(&self.compared(sql))
    }

    fn index(&self) -> (String, String) {
        let Self { table, column, .. } = self;
        let name = format!("{table}_by_{column}");
        let key = self.compared(column);
        let sql = format!("CREATE INDEX {name} ON {table} ({key}) WHERE deleted_at IS NULL AND {column} IS NOT NULL");
        (name, sql)
    }

    /// Returns name and text of the triggers that keep `duplicate_keys` true.
    fn triggers(&self) -> [(String, String); 3] {
        let Self { table, column, .. } = self;
        let (new, old) = (self.compared(&format!("NEW.{column}")), self.compared(&format!("OLD.{column}")));
        let shared = format!(
            "NEW.deleted_at IS NULL AND NEW.{column} IS NOT NULL AND EXISTS (SELECT 1 FROM {table} WHERE {} AND rowid <> NEW.rowid) \
             AND length({new}) >= {}",
            self.is(&new),
            self.least()
        );
        // Not OR IGNORE: the clause of the statement that fires a trigger would take its place.
        let add = format!(
            "INSERT INTO duplicate_keys (table_name, column_name, key) SELECT '{table}', '{column}', {new} WHERE {shared} \
             ON CONFLICT DO NOTHING;"
        );
        let mended = format!(
            "DELETE FROM duplicate_keys WHERE table_name = '{table}' AND column_name = '{column}' AND key = {old} \
             AND (SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {} LIMIT 2)) < 2;",
            self.is(&old)
        );
        let name = |on: &str| format!("duplicate_{table}_{column}_{on}");
        [
            (name("added"), format!("AFTER INSERT ON {table} WHEN {shared} BEGIN {add} END")),
            (
                name("changed"),
                format!(
                    "AFTER UPDATE OF {column}, deleted_at ON {table} \
                     WHEN (NEW.{column}, NEW.deleted_at IS NULL) IS NOT (OLD.{column}, OLD.deleted_at IS NULL) BEGIN {add} {mended} END"
                ),
            ),
            (
                name("gone"),
                format!(
                    "AFTER DELETE ON {table} WHEN OLD.deleted_at IS NULL AND OLD.{column} IS NOT NULL BEGIN {mended} END"
                ),
            ),
        ]
        .map(|(name, rest)| (name.clone(), format!("CREATE TRIGGER {name} {rest}")))
    }
}

/// Every key, in the order in which a lookup speaks of them.
pub(crate) const KEYS: [Key; 6] = [
    Key::new("products", "sku", ReviewKind::SameSku, Form::Code),
    Key::new("products", "barcode", ReviewKind::SameBarcode, Form::Code),
    Key::new("customers", "phone", ReviewKind::SamePhone, Form::Phone),
    Key::new("customers", "gstin", ReviewKind::SameGstin, Form::Code),
    Key::new("suppliers", "phone", ReviewKind::SamePhone, Form::Phone),
    Key::new("suppliers", "gstin", ReviewKind::SameGstin, Form::Code),
];

/// Returns the keys of a table.
pub(crate) fn of_table(table: &str) -> impl Iterator<Item = &'static Key> {
    KEYS.iter().filter(move |key| key.table == table)
}

/// Makes the indexes and triggers that are not there as they should be, and counts anew what is shared where one was not. Within a
/// transaction of the caller.
pub(crate) async fn install(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    for key in &KEYS {
        let (index, made) = key.index();
        let triggers = key.triggers();
        let mut script = String::new();
        let parts = std::iter::once(("INDEX", &index, &made)).chain(triggers.iter().map(|(n, t)| ("TRIGGER", n, t)));
        for (what, name, sql) in parts {
            let there: Option<String> = sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE name = ?")
                .bind(name)
                .fetch_optional(&mut *conn)
                .await?;
            if there.as_ref() != Some(sql) {
                let _ = write!(script, "DROP {what} IF EXISTS {name}; {sql}; ");
            }
        }
        if script.is_empty() {
            continue;
        }
        let (Key { table, column, .. }, expression) = (key, key.compared(key.column));
        // Names come from the list above.
        let script = format!(
            "{script}
             DELETE FROM duplicate_keys WHERE table_name = '{table}' AND column_name = '{column}';
             INSERT INTO duplicate_keys (table_name, column_name, key) SELECT '{table}', '{column}', {expression} FROM {table}
             WHERE deleted_at IS NULL AND {column} IS NOT NULL AND length({expression}) >= {} GROUP BY {expression} HAVING count(*) > 1",
            key.least()
        );
        sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Records that share a key.
#[derive(Debug)]
pub(crate) struct Shared {
    /// The key as it is compared.
    pub(crate) key: String,
    /// How many there are.
    pub(crate) total: usize,
    /// The first [`NAMED`] of them.
    pub(crate) records: Vec<Named>,
}

/// One of several.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The value as it was typed.
    pub(crate) typed: String,
    /// Milliseconds UTC.
    pub(crate) created_at: i64,
}

/// Lists what is shared, at most `most` keys.
pub(crate) async fn shared(conn: &mut SqliteConnection, key: &Key, most: usize) -> Result<Vec<Shared>, StoreError> {
    let keys =
        sqlx::query("SELECT key FROM duplicate_keys WHERE table_name = ? AND column_name = ? ORDER BY key LIMIT ?")
            .bind(key.table)
            .bind(key.column)
            .bind(i64::try_from(most).unwrap_or(i64::MAX))
            .fetch_all(&mut *conn)
            .await?;
    let mut all = Vec::with_capacity(keys.len());
    for row in &keys {
        let value = text(row, "key")?;
        let found = having(conn, key, &key.is("?1"), &value).await?;
        // What another program replaced in one stroke fires no trigger: the records themselves have the last word.
        if found.total > 1 {
            all.push(Shared { key: value, ..found });
        }
    }
    Ok(all)
}

/// Returns the live records other than `except` that have the key of `value`, as they are told to a person.
pub(crate) async fn others(
    conn: &mut SqliteConnection,
    key: &Key,
    value: &str,
    except: Option<&str>,
) -> Result<Vec<String>, StoreError> {
    let mut records = having(conn, key, &key.is_of("?1"), value).await?.records;
    if !value.is_ascii() {
        records.extend(alike(conn, key, value).await?);
    }
    let mut others: Vec<Named> = records.into_iter().filter(|record| Some(record.id.as_str()) != except).collect();
    others.sort_by(|one, other| one.id.cmp(&other.id));
    others.dedup_by(|one, other| one.id == other.id);
    Ok(others.into_iter().map(|record| record.name).collect())
}

/// Returns live records whose key is that of `value` but for capitals and forms of letters beyond ASCII. Within a write transaction.
async fn alike(conn: &mut SqliteConnection, key: &Key, value: &str) -> Result<Vec<Named>, StoreError> {
    while folding::some(conn).await? {}
    let is = format!(
        "id IN (SELECT record_id FROM folded WHERE table_name = '{}' AND words LIKE ?1 ESCAPE '\\') AND deleted_at IS NULL",
        key.table
    );
    let found = having(conn, key, &is, &search::a_line(value)).await?;
    let value = folded(value);
    Ok(found.records.into_iter().filter(|record| folded(&record.typed) == value).collect())
}

/// Says when a code that is looked up in `table` means several live records.
pub(crate) async fn notice(
    conn: &mut SqliteConnection,
    table: &str,
    value: &str,
) -> Result<Option<Message>, StoreError> {
    let value = value.trim();
    if value.is_empty() {
        return Ok(None);
    }
    let mut meant = BTreeMap::new();
    for key in of_table(table) {
        let found = having(conn, key, &means(key, "?1"), value).await?;
        if found.total > 1 {
            let names: Vec<&str> = found.records.iter().map(|record| record.name.as_str()).collect();
            return Ok(Some(review::several(table, key.column, value, &names, found.total)));
        }
        meant.extend(found.records.into_iter().map(|record| (record.id, record.name)));
    }
    // One product's barcode may be the other's code.
    let names: Vec<&str> = meant.values().map(String::as_str).collect();
    Ok((names.len() > 1).then(|| review::several(table, "code", value, &names, names.len())))
}

/// Returns the condition that a live record is meant by the typed value `sql`, which occurs in it once.
pub(crate) fn means(key: &Key, sql: &str) -> String {
    format!("{} AND length({}) >= {}", key.is_of(sql), key.compared(key.column), key.least())
}

async fn having(conn: &mut SqliteConnection, key: &Key, is: &str, value: &str) -> Result<Shared, StoreError> {
    let Key { table, column, .. } = key;
    // In order of the index, so that no more than these are read of thousands.
    let sql = format!("SELECT id, name, {column} AS typed, created_at FROM {table} WHERE {is} ORDER BY rowid LIMIT ?2");
    let most = i64::try_from(NAMED + 1).unwrap_or(i64::MAX);
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(value).bind(most).fetch_all(&mut *conn).await?;
    let named = |row: &SqliteRow| -> sqlx::Result<Named> {
        let (id, name, typed) = (text(row, "id")?, text(row, "name")?, optional(row, "typed")?.unwrap_or_default());
        Ok(Named { id, name, typed, created_at: row.try_get("created_at")? })
    };
    let mut records = rows.iter().map(named).collect::<sqlx::Result<Vec<_>>>()?;
    let mut total = records.len();
    if total > NAMED {
        let sql = format!("SELECT count(*) FROM {table} WHERE {is}");
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).bind(value).fetch_one(conn).await?;
        total = usize::try_from(count).unwrap_or(total);
        records.truncate(NAMED);
    }
    Ok(Shared { key: String::new(), total, records })
}

#[cfg(test)]
mod tests;
