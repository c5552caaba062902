//! Writes what is staged in portions, each a transaction of its own, with the lock let go between them: first what others build on, then
//! documents, each whole with all that is tied to it, then removals. A portion takes what it wrote out of the staged rows, so that
//! whatever ends it, the next session goes on behind the last portion.

use std::collections::BTreeMap;

use futures_util::TryStreamExt as _;
use sqlx::Row;

use super::Given;
use super::apply::apply_parts;
use super::apply::open_gate;
use super::compare::Comparison;
use super::cursors;
use super::deferred::adopt;
use super::orphans::ForeignKeys;
use super::pieces::Stride;
use super::staging;
use super::staging::REMOVAL;
use super::upsert::PageTable;
use crate::store::device::clock;
use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};

/// Most bytes of one portion of rows that nothing ties together.
const MOST_BYTES: usize = 2_000_000;

/// What the next portion does; the number is a table's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Begin,
    Newer(usize),
    Missing(usize),
    Sweep(usize),
    Compared,
    Rows(usize),
    Documents(usize),
    Removals(usize),
    Done,
}

/// How far the writing of staged rows has come in this session.
#[derive(Debug)]
pub struct Portions {
    step: Step,
    /// The id behind which the step goes on.
    after: String,
    /// How many rows the next portion has.
    stride: Stride,
    comparison: Option<Comparison>,
    hlc: Option<String>,
    /// Rows written so far.
    pub written: i64,
    /// Rows that were deferred so far.
    pub refused: i64,
}

impl Portions {
    /// Begins. `hlc` is the newest stamp of what is staged.
    #[must_use]
    pub fn new(hlc: Option<String>) -> Self {
        Self {
            step: Step::Begin,
            after: String::new(),
            stride: Stride::default(),
            comparison: None,
            hlc,
            written: 0,
            refused: 0,
        }
    }

    /// Writes the next portion; the last one moves the cursors. Returns whether there is another.
    ///
    /// # Errors
    /// When the database cannot be written; then nothing of this portion is.
    pub async fn next(&mut self, tx: &mut WriteTx, tables: &[SyncTable], now_ms: i64) -> Result<bool, StoreError> {
        open_gate(tx).await?;
        // An edit made after seeing a part of it must win over that part.
        clock::advance(tx, self.hlc.as_deref(), now_ms).await?;
        let links = ForeignKeys::read(tx.conn()).await?;
        let given = Given { tables, links: &links, now_ms };
        while !self.portion(tx, given).await? {}
        tx.set_applying(false).await?;
        Ok(self.step != Step::Done)
    }

    /// Learns how long the last portion held the lock.
    pub fn took(&mut self, ms: u128) {
        self.stride.took(ms);
    }

    /// Does one range of the present step. Returns false when there was nothing to do in it.
    async fn portion(&mut self, tx: &mut WriteTx, given: Given<'_>) -> Result<bool, StoreError> {
        let tables = given.tables;
        let next = |n: usize, of: fn(usize) -> Step, then: Step| if n + 1 < tables.len() { of(n + 1) } else { then };
        let (found, then) = match self.step {
            Step::Begin => {
                adopt(tx.conn(), given).await?;
                self.comparison = Comparison::read(tx.conn(), tables).await?;
                (None, if self.comparison.is_some() { Step::Newer(0) } else { Step::Rows(0) })
            }
            Step::Newer(n) => {
                let found = match &self.comparison {
                    Some(c) => c.newer(tx, given, &tables[n], &self.after, self.stride.rows()).await?,
                    None => None,
                };
                (found, next(n, Step::Newer, Step::Missing(0)))
            }
            Step::Missing(n) => {
                let found = match &self.comparison {
                    Some(c) => c.missing(tx, given, &tables[n], &self.after, self.stride.rows()).await?,
                    None => None,
                };
                (found, next(n, Step::Missing, Step::Sweep(0)))
            }
            Step::Sweep(n) => {
                let found = match &self.comparison {
                    Some(c) => c.sweep(tx, given, &tables[n], &self.after, self.stride.rows()).await?,
                    None => None,
                };
                (found, next(n, Step::Sweep, Step::Compared))
            }
            Step::Compared => {
                Comparison::done(tx.conn()).await?;
                self.comparison = None;
                (None, Step::Rows(0))
            }
            Step::Rows(n) if tables[n].is_scoped() => (None, next(n, Step::Rows, Step::Documents(0))),
            Step::Rows(n) => (self.rows(tx, given, &tables[n], ROWS).await?, next(n, Step::Rows, Step::Documents(0))),
            Step::Documents(n) if tables[n].is_scoped() => {
                let found = self.documents(tx, given, &tables[n]).await?;
                (found, next(n, Step::Documents, Step::Removals(tables.len())))
            }
            Step::Documents(n) => (None, next(n, Step::Documents, Step::Removals(tables.len()))),
            Step::Removals(0) => {
                cursors::shown(tx.conn(), given.now_ms).await?;
                self.step = Step::Done;
                return Ok(true);
            }
            // Children before parents.
            Step::Removals(n) => (self.rows(tx, given, &tables[n - 1], GONE).await?, Step::Removals(n - 1)),
            Step::Done => return Ok(true),
        };
        let went_on = found.is_some();
        match found {
            Some(after) => self.after = after,
            None => {
                self.after.clear();
                self.step = then;
                self.stride.begin_anew();
            }
        }
        Ok(went_on)
    }

    /// Writes rows, or removals, of a table that nothing ties to others.
    async fn rows(
        &mut self,
        tx: &mut WriteTx,
        given: Given<'_>,
        table: &SyncTable,
        which: &'static str,
    ) -> Result<Option<String>, StoreError> {
        // Rows that refer to one another go together.
        let nested = given.links.nest(&table.name);
        let (limit, bytes) = if nested { (i64::MAX, usize::MAX) } else { (self.stride.rows(), MOST_BYTES) };
        let mut portion = Portion::default();
        let mut to = None;
        let mut rows = sqlx::query(which).bind(&table.name).bind(&self.after).bind(limit).fetch(tx.conn());
        while let Some(row) = rows.try_next().await? {
            to = Some(row.get(1));
            portion.add(&row);
            if portion.bytes > bytes {
                break;
            }
        }
        drop(rows);
        self.write(tx, given, portion).await?;
        Ok(to)
    }

    /// Writes documents that begin with a row of `table`, each with all that is tied to it, rows and removals.
    async fn documents(
        &mut self,
        tx: &mut WriteTx,
        given: Given<'_>,
        table: &SyncTable,
    ) -> Result<Option<String>, StoreError> {
        let branch: Vec<&str> = given.tables.iter().filter(|t| t.is_scoped()).map(|t| t.name.as_str()).collect();
        let branch =
            serde_json::to_string(&branch).map_err(|source| StoreError::Json { table: "sync_staged", source })?;
        // A document has some rows: as many rows as elsewhere.
        let seeds = (self.stride.rows() / 4).max(1);
        let rows = sqlx::query(TIED).bind(&table.name).bind(seeds).bind(branch).fetch_all(tx.conn()).await?;
        let mut portion = Portion::default();
        for row in &rows {
            portion.add(row);
        }
        let found = !rows.is_empty();
        drop(rows);
        self.write(tx, given, portion).await?;
        // What is written is staged no more: the next ones are the first again.
        Ok(found.then(String::new))
    }

    async fn write(&mut self, tx: &mut WriteTx, given: Given<'_>, portion: Portion) -> Result<(), StoreError> {
        if portion.rows.is_empty() {
            return Ok(());
        }
        let json = |source| StoreError::Json { table: "sync_staged", source };
        let mut parts = Vec::new();
        let mut removals = Vec::new();
        for table in given.tables {
            let mut shapes = None;
            for ((_, shape), (_, rows)) in portion.rows.iter().filter(|((name, _), _)| *name == table.name) {
                if *shape == REMOVAL {
                    removals.extend(rows.iter().cloned());
                    continue;
                }
                let known = match &shapes {
                    Some(known) => known,
                    None => shapes.insert(staging::shapes(tx.conn(), &table.name).await?),
                };
                let columns = known.iter().find(|(known, _)| known == shape).map(|(_, columns)| columns.clone());
                parts.push(PageTable::of(&table.name, columns.unwrap_or_default(), rows.iter().map(String::as_str)));
            }
        }
        if !removals.is_empty() {
            parts.push(PageTable::of("", Vec::new(), removals.iter().map(String::as_str)));
        }
        self.refused +=
            apply_parts(tx, given.tables, given.links, &parts.iter().collect::<Vec<_>>(), given.now_ms).await?;
        for ((table, _), (ids, _)) in &portion.rows {
            let written = i64::try_from(ids.len()).unwrap_or(i64::MAX);
            let ids = serde_json::to_string(ids).map_err(json)?;
            for sql in [WRITTEN, UNTIED] {
                sqlx::query(sql).bind(table).bind(&ids).execute(tx.conn()).await?;
            }
            self.written += written;
        }
        Ok(())
    }
}

/// Rows and removals to be written together, by table and shape: their ids, and the rows.
#[derive(Debug, Default)]
struct Portion {
    rows: BTreeMap<(String, i64), (Vec<String>, Vec<String>)>,
    bytes: usize,
}

impl Portion {
    /// Adds a row: table, id, shape, row.
    fn add(&mut self, row: &sqlx::sqlite::SqliteRow) {
        let text: String = row.get(3);
        self.bytes += text.len();
        let (ids, rows) = self.rows.entry((row.get(0), row.get(2))).or_default();
        ids.push(row.get(1));
        rows.push(text);
    }
}

/// Staged rows of a table `?1` behind an id `?2`.
pub(crate) const ROWS: &str = "SELECT table_name, record_id, shape, row FROM sync_staged
     WHERE table_name = ?1 AND record_id > ?2 AND shape <> 0 ORDER BY record_id LIMIT ?3";

/// Staged removals of a table `?1` behind an id `?2`.
pub(crate) const GONE: &str = "SELECT table_name, record_id, shape, row FROM sync_staged
     WHERE table_name = ?1 AND record_id > ?2 AND shape = 0 ORDER BY record_id LIMIT ?3";

/// The first `?2` staged rows of a table `?1`, with all that is tied to them, among the tables `?3`.
pub(crate) const TIED: &str = "WITH RECURSIVE seed(id) AS MATERIALIZED (
         SELECT record_id FROM sync_staged WHERE table_name = ?1 ORDER BY record_id LIMIT ?2
     ), node(id) AS (
         SELECT id FROM seed
         UNION SELECT l.parent FROM seed CROSS JOIN sync_staged_links AS l ON l.table_name = ?1 AND l.record_id = seed.id
         UNION SELECT o.parent FROM node CROSS JOIN sync_staged_links AS l ON l.parent = node.id
             CROSS JOIN sync_staged_links AS o ON o.table_name = l.table_name AND o.record_id = l.record_id
     ), member(t, id) AS (
         SELECT l.table_name, l.record_id FROM node CROSS JOIN sync_staged_links AS l ON l.parent = node.id
         UNION SELECT t.value, node.id FROM node CROSS JOIN json_each(?3) AS t
     )
     SELECT s.table_name, s.record_id, s.shape, s.row FROM member CROSS JOIN sync_staged AS s
         ON s.table_name = member.t AND s.record_id = member.id";

/// What was written is staged no more.
pub(crate) const WRITTEN: &str =
    "DELETE FROM sync_staged WHERE table_name = ?1 AND record_id IN (SELECT value FROM json_each(?2))";
pub(crate) const UNTIED: &str =
    "DELETE FROM sync_staged_links WHERE table_name = ?1 AND record_id IN (SELECT value FROM json_each(?2))";
