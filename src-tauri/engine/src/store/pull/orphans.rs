//! Rows whose parents are not here. They are found before the commit, where one of them would undo the whole pull, and kept
//! aside until the parent arrives.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::value::RawValue;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::upsert::{PageTable, defer, place_of_id, places};
use crate::store::StoreError;
use crate::store::schema::registry::SyncTable;

/// A column that refers to another table's id.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct Link {
    /// The table that refers.
    pub table: String,
    /// Its column.
    pub column: String,
    /// The table referred to.
    pub parent: String,
    /// Whether an index finds the rows that refer to one record.
    pub indexed: bool,
}

/// All foreign keys between synced tables.
#[derive(Debug)]
pub(crate) struct ForeignKeys(Vec<Link>);

impl ForeignKeys {
    /// Reads them from the schema.
    pub(crate) async fn read(conn: &mut SqliteConnection) -> Result<Self, StoreError> {
        let links = sqlx::query_as(
            r#"SELECT t.name AS "table", f."from" AS "column", f."table" AS parent, EXISTS (
                   SELECT 1 FROM pragma_index_list(t.name) AS l JOIN pragma_index_info(l.name) AS x
                   WHERE x.seqno = 0 AND x.name = f."from" AND NOT l.partial) AS indexed
               FROM sync_tables AS t JOIN pragma_foreign_key_list(t.name) AS f"#,
        );
        Ok(Self(links.fetch_all(conn).await?))
    }

    /// Tells whether rows of `table` can lack a parent.
    pub(crate) fn bind(&self, table: &str) -> bool {
        self.0.iter().any(|link| link.table == table)
    }

    /// Returns the columns of `table` that refer to another table, with that table.
    pub(crate) fn parents(&self, table: &str) -> Vec<(&str, &str)> {
        let links = self.0.iter().filter(|link| link.table == table && link.parent != table);
        links.map(|link| (link.column.as_str(), link.parent.as_str())).collect()
    }

    /// Returns the columns that tie a row of `table` to the document or payment it is part of: what refers to a row of the same branch,
    /// and what names its source. All that is tied together was written together and is shown together.
    pub(crate) fn ties<'a>(&'a self, tables: &[SyncTable], table: &'a SyncTable) -> Vec<&'a str> {
        if !table.is_scoped() {
            return Vec::new();
        }
        let of_branch = |name: &str| tables.iter().any(|other| other.is_scoped() && other.name == name);
        let mut ties: Vec<&str> =
            self.parents(&table.name).iter().filter(|(_, p)| of_branch(p)).map(|(c, _)| *c).collect();
        ties.extend(table.columns.iter().map(String::as_str).filter(|column| *column == "source_id"));
        ties
    }

    /// Tells whether rows of `table` refer to one another.
    pub(crate) fn nest(&self, table: &str) -> bool {
        self.0.iter().any(|link| link.table == table && link.parent == table)
    }

    /// Returns a condition that holds for rows of `table` to which no row refers. Where the column that refers has an index it is asked
    /// for each row; else its table is read once for all of them.
    pub(crate) fn unreferenced(&self, table: &str) -> String {
        let children = self.0.iter().filter(|link| link.parent == table);
        children.fold("true".to_owned(), |sql, link| {
            let Link { table: child, column, indexed, .. } = link;
            if *indexed {
                format!("{sql} AND NOT EXISTS (SELECT 1 FROM \"{child}\" AS child WHERE child.\"{column}\" = \"{table}\".id)")
            } else {
                format!("{sql} AND id NOT IN (SELECT child.\"{column}\" FROM \"{child}\" AS child WHERE child.\"{column}\" IS NOT NULL)")
            }
        })
    }

    /// Returns a condition that holds for rows `named` of the nested `table` to which a row refers that is not itself `named`.
    pub(crate) fn referred_to_from_without(&self, table: &str) -> String {
        let children = self.0.iter().filter(|link| link.parent == table);
        children.fold("false".to_owned(), |sql, link| {
            let Link { table: child, column, indexed, .. } = link;
            let without = if child == table { "AND child.id NOT IN (SELECT id FROM named)" } else { "" };
            if *indexed {
                format!("{sql} OR EXISTS (SELECT 1 FROM \"{child}\" AS child WHERE child.\"{column}\" = named.id {without})")
            } else {
                format!("{sql} OR named.id IN (SELECT child.\"{column}\" FROM \"{child}\" AS child WHERE child.\"{column}\" IS NOT NULL {without})")
            }
        })
    }

    /// Returns a condition that holds where the row `above` is one to which the row `k` of the same nested `table` refers.
    pub(crate) fn above(&self, table: &str) -> String {
        let own = self.0.iter().filter(|link| link.table == table && link.parent == table);
        own.map(|link| format!("above.id = k.\"{}\"", link.column)).collect::<Vec<_>>().join(" OR ")
    }

    /// Returns the ids of the part's rows whose parents are not here.
    pub(crate) async fn orphans(
        &self,
        conn: &mut SqliteConnection,
        table: &SyncTable,
        part: &PageTable,
    ) -> Result<Vec<String>, StoreError> {
        let Some(sql) = self.lacking(table, &part.columns) else { return Ok(Vec::new()) };
        Ok(sqlx::query_scalar(AssertSqlSafe(sql)).bind(&part.rows).fetch_all(conn).await?)
    }

    /// Returns SQL that tells whether rows of a nested table refer to others of it that are neither here nor among them; nothing when the
    /// table is not nested.
    pub(crate) fn torn(&self, table: &SyncTable, hub_columns: &[String]) -> Option<String> {
        let places = places(table, hub_columns);
        let place = |column: &str| places.iter().find(|(known, _)| known == column).map(|(_, n)| *n);
        let (id, name) = (place("id")?, &table.name);
        let own = self.0.iter().filter(|link| link.table == *name && link.parent == *name);
        let torn = own.filter_map(|link| {
            let above = format!("r.value ->> {}", place(&link.column)?);
            Some(format!(
                "({above} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{name}\" AS k WHERE k.id = {above})
                     AND {above} NOT IN (SELECT o.value ->> {id} FROM json_each(?1) AS o))"
            ))
        });
        let torn = torn.collect::<Vec<_>>().join(" OR ");
        (!torn.is_empty()).then(|| format!("SELECT EXISTS (SELECT 1 FROM json_each(?1) AS r WHERE {torn})"))
    }

    /// Returns SQL for the ids of rows whose parents are not here; nothing when they can lack none.
    pub(crate) fn lacking(&self, table: &SyncTable, hub_columns: &[String]) -> Option<String> {
        let places = places(table, hub_columns);
        let place = |column: &str| places.iter().find(|(known, _)| known == column).map(|(_, n)| *n);
        let id = place("id")?;
        let lacking = self.0.iter().filter(|link| link.table == table.name).filter_map(|link| {
            let n = place(&link.column)?;
            let parent = &link.parent;
            Some(format!(
                "(r.value ->> {n} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{parent}\" AS k WHERE k.id = r.value ->> {n}))"
            ))
        });
        let lacking = lacking.collect::<Vec<_>>().join(" OR ");
        (!lacking.is_empty()).then(|| format!("SELECT r.value ->> {id} FROM json_each(?1) AS r WHERE {lacking}"))
    }
}

/// Ids, by table, of pulled rows that are not written this time.
#[derive(Debug, Default)]
pub(crate) struct Deferred(BTreeMap<String, BTreeSet<String>>);

impl Deferred {
    /// Adds rows of `table`.
    pub(crate) fn extend(&mut self, table: &str, ids: Vec<String>) {
        if !ids.is_empty() {
            self.0.entry(table.to_owned()).or_default().extend(ids);
        }
    }

    /// Returns how many rows there are.
    pub(crate) fn len(&self) -> i64 {
        i64::try_from(self.0.values().map(BTreeSet::len).sum::<usize>()).unwrap_or(i64::MAX)
    }

    /// Returns the part without the rows deferred.
    pub(crate) fn without<'a>(&self, table: &SyncTable, part: &'a PageTable) -> Result<Cow<'a, PageTable>, StoreError> {
        if part.table.is_empty() || !self.0.contains_key(&part.table) {
            return Ok(Cow::Borrowed(part));
        }
        let (kept, _) = self.split(table, part)?;
        Ok(Cow::Owned(PageTable::of(&part.table, part.columns.clone(), kept.into_iter().map(RawValue::get))))
    }

    /// Returns the part's rows that are deferred; nothing when there are none.
    pub(crate) fn only(&self, table: &SyncTable, part: &PageTable) -> Result<Option<PageTable>, StoreError> {
        if !self.0.contains_key(&part.table) {
            return Ok(None);
        }
        let (_, aside) = self.split(table, part)?;
        Ok((!aside.is_empty())
            .then(|| PageTable::of(&part.table, part.columns.clone(), aside.into_iter().map(RawValue::get))))
    }

    /// Keeps the part's rows that were not written, for the next pull.
    pub(crate) async fn keep(
        &self,
        conn: &mut SqliteConnection,
        table: &SyncTable,
        part: &PageTable,
        now_ms: i64,
    ) -> Result<(), StoreError> {
        if part.table.is_empty() || !self.0.contains_key(&part.table) {
            return Ok(());
        }
        for row in self.split(table, part)?.1 {
            defer(conn, table, part, row.get(), "A record it refers to has not arrived.", now_ms).await?;
        }
        Ok(())
    }

    /// Splits the part's rows into those to write and those deferred.
    fn split<'a>(
        &self,
        table: &SyncTable,
        part: &'a PageTable,
    ) -> Result<(Vec<&'a RawValue>, Vec<&'a RawValue>), StoreError> {
        let json = |source| StoreError::Json { table: "sync_staged", source };
        let ids = self.0.get(&part.table);
        let id = place_of_id(table, part);
        let (mut written, mut aside) = (Vec::new(), Vec::new());
        for row in serde_json::from_str::<Vec<&RawValue>>(&part.rows).map_err(json)? {
            let values: Vec<&RawValue> = serde_json::from_str(row.get()).map_err(json)?;
            let own = values.get(id).map_or("", |value| value.get()).trim_matches('"');
            if ids.is_some_and(|ids| ids.contains(own)) { aside.push(row) } else { written.push(row) }
        }
        Ok((written, aside))
    }
}
