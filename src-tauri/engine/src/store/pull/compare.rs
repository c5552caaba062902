//! Compares what is here with what was fetched, before that is written: after a stream was fetched anew, this computer's newer versions
//! and the records a restored hub lost are offered to it; all else the hub no longer has is removed, as are the rows of a stream that
//! is gone. Goes by ranges of ids, each a portion.

use crate::store::schema::registry;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::Given;
use super::cursors;
use super::cursors::{Renewal, Renewals};
use crate::store::device::scope;
use crate::store::repair::backfill;
use crate::store::repair::backfill::Range;
use crate::store::schema::registry::{Policy, SyncTable};
use crate::store::schema::rights::Rights;
use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::scope::Share;

/// What is known at the beginning of a comparison.
#[derive(Debug)]
pub(crate) struct Comparison {
    renewals: Renewals,
    wanted: bool,
    rights: Rights,
    /// Tables that stay on this computer, by name.
    stay: Vec<String>,
    /// Tables whose records the hub removed for good, by their names there: what it does not name of them is not lost.
    purged: Vec<String>,
}

impl Comparison {
    /// Returns nothing when no stream is fetched anew or gone.
    pub(crate) async fn read(conn: &mut SqliteConnection, tables: &[SyncTable]) -> Result<Option<Self>, StoreError> {
        let renewals = Renewals::read(conn).await?;
        if renewals.is_empty() {
            return Ok(None);
        }
        let scope = scope::read(conn).await?.scope;
        let stays = tables.iter().filter(|table| scope.of_table(&table.name) == Share::Stay);
        let stay = stays.map(|table| table.name.clone()).collect();
        let rights = Rights::read(conn).await?;
        let purged = backfill::purged(conn).await?;
        Ok(Some(Self { renewals, wanted: backfill::is_requested(conn).await?, rights, stay, purged }))
    }

    /// Queues this computer's newer versions of staged rows of a table. Returns where the next range begins.
    pub(crate) async fn newer(
        &self,
        tx: &mut WriteTx,
        given: Given<'_>,
        table: &SyncTable,
        after: &str,
        limit: i64,
    ) -> Result<Option<String>, StoreError> {
        if !self.wanted || !self.restored(table) || !backfill::has_versions(&self.rights, table) {
            return Ok(None);
        }
        let end = "SELECT max(record_id) FROM (
            SELECT record_id FROM sync_staged WHERE table_name = ?1 AND record_id > ?2 ORDER BY record_id LIMIT ?3)";
        let end = sqlx::query_scalar(end).bind(&table.name).bind(after).bind(limit).fetch_one(tx.conn()).await?;
        let Some(range) = range(after, end) else { return Ok(None) };
        backfill::queue_newer(tx, table, &range, given.now_ms).await?;
        Ok(Some(range.to))
    }

    /// Queues the rows of a table that the hub does not name. Returns where the next range begins.
    pub(crate) async fn missing(
        &self,
        tx: &mut WriteTx,
        given: Given<'_>,
        table: &SyncTable,
        after: &str,
        limit: i64,
    ) -> Result<Option<String>, StoreError> {
        let offered = self.rights.may_add(table) && backfill::leads(given.tables, given.links, table);
        if !self.wanted || !self.restored(table) || !offered || self.purged.contains(&table.hub_name) {
            return Ok(None);
        }
        let Some(range) = self.rows(tx.conn(), table, after, limit).await? else { return Ok(None) };
        backfill::queue_missing(tx, given, table, &range).await?;
        Ok(Some(range.to))
    }

    /// Stages the removal of rows of a table that the hub no longer has, or whose stream is gone: nothing that is unsent, or that stays
    /// on this computer. Returns where the next range begins.
    pub(crate) async fn sweep(
        &self,
        tx: &mut WriteTx,
        given: Given<'_>,
        table: &SyncTable,
        after: &str,
        limit: i64,
    ) -> Result<Option<String>, StoreError> {
        let Some(goes) = self.goes(table) else { return Ok(None) };
        let Some(range) = self.rows(tx.conn(), table, after, limit).await? else { return Ok(None) };
        let sql = removals(table, &goes);
        let staged = sqlx::query(AssertSqlSafe(sql)).bind(&range.after).bind(&range.to).execute(tx.conn()).await?;
        if staged.rows_affected() > 0 {
            for column in given.links.ties(given.tables, table) {
                let sql = removal_links(table, column);
                sqlx::query(AssertSqlSafe(sql)).bind(&range.after).bind(&range.to).execute(tx.conn()).await?;
            }
        }
        Ok(Some(range.to))
    }

    /// Notes that all of it is done.
    pub(crate) async fn done(conn: &mut SqliteConnection) -> Result<(), StoreError> {
        backfill::done(conn).await?;
        cursors::compared(conn).await
    }

    async fn rows(
        &self,
        conn: &mut SqliteConnection,
        table: &SyncTable,
        after: &str,
        limit: i64,
    ) -> Result<Option<Range>, StoreError> {
        let end = format!("SELECT max(id) FROM (SELECT id FROM \"{}\" WHERE id > ?1 ORDER BY id LIMIT ?2)", table.name);
        let end = sqlx::query_scalar(AssertSqlSafe(end)).bind(after).bind(limit).fetch_one(conn).await?;
        Ok(range(after, end))
    }

    /// Tells whether rows of a table may have been lost by the hub.
    fn restored(&self, table: &SyncTable) -> bool {
        let anew = |why| why == Renewal::Anew;
        if table.is_scoped() {
            !self.renewals.audiences(anew).is_empty()
        } else {
            self.renewals.of(None).is_some_and(anew)
        }
    }

    /// Returns a condition on the rows of a table that go unless they are named; nothing when none does.
    fn goes(&self, table: &SyncTable) -> Option<String> {
        if self.stay.contains(&table.name) {
            return None;
        }
        // A hub that was restored from a backup does not know what it lost: what it does not name is offered, and stays.
        let purged = self.purged.contains(&table.hub_name);
        let goes = |why: Renewal| why == Renewal::Purged || !self.wanted || purged;
        if let Some(column) = table.audience.column() {
            return Some(match self.wanted {
                true => format!(
                    "({} OR {})",
                    of_streams(column, if purged { "1, 2" } else { "2" }),
                    of_known_branches(column)
                ),
                // What belongs to no stream at all goes as well.
                false => {
                    // The stream of this device opens with its first row, and is heard of one session later.
                    let none = format!(
                        "(NOT EXISTS (SELECT 1 FROM sync_cursors AS c WHERE c.audience = k.{column})
                          AND k.{column} NOT IN (SELECT device_id FROM sync_identity))"
                    );
                    format!("({} OR {none})", of_streams(column, "1, 2, 3"))
                }
            });
        }
        // Of conflicts the hub alone knows: those it lost it tells again when their edits come again.
        if self.renewals.of(None).is_some_and(|why| goes(why) || table.name == registry::CONFLICTS) {
            return Some("true".to_owned());
        }
        // Facts of the organisation that name a branch are for those who see that branch.
        let leaving = !self.renewals.audiences(|why| why == Renewal::Leaving).is_empty();
        let of_branch = table.policy == Policy::Append && table.columns.iter().any(|column| column == "branch_id");
        (of_branch && leaving)
            .then(|| if self.wanted { of_known_branches("branch_id") } else { of_streams("branch_id", "3") })
    }
}

/// Returns a condition on rows whose streams, named by `column`, are gone through for one of these reasons.
fn of_streams(column: &str, reasons: &str) -> String {
    format!("k.{column} IN (SELECT c.audience FROM sync_cursors AS c WHERE c.resync IN ({reasons}))")
}

/// Returns a condition on rows of branches whose streams are gone though the hub still knows the branches: whoever works here now may not
/// see them. A branch that a restored hub does not know is not among them, for its rows may be nowhere else.
fn of_known_branches(column: &str) -> String {
    format!("k.{column} IN (SELECT c.audience FROM sync_cursors AS c WHERE c.resync = 3 AND (
         NOT EXISTS (SELECT 1 FROM sync_cursors AS o WHERE o.audience IS NULL AND o.resync <> 0)
         OR EXISTS (SELECT 1 FROM sync_staged AS s WHERE s.table_name = 'branches' AND s.record_id = c.audience AND s.shape <> 0)))")
}

fn range(after: &str, end: Option<String>) -> Option<Range> {
    Some(Range { after: after.to_owned(), to: end? })
}

/// Returns SQL that stages the removal of the unnamed rows of a table between `?1` and `?2` for which `goes` holds.
pub(crate) fn removals(table: &SyncTable, goes: &str) -> String {
    let (t, hub) = (&table.name, &table.hub_name);
    format!(
        "INSERT OR IGNORE INTO sync_staged (table_name, record_id, shape, row)
         SELECT '{t}', k.id, 0, json_array('{hub}', k.id, 0, '') FROM \"{t}\" AS k
         WHERE k.id > ?1 AND k.id <= ?2 AND {goes} AND NOT EXISTS (
             SELECT 1 FROM sync_queue AS q WHERE q.table_name = '{t}' AND q.record_id = k.id AND q.synced_at IS NULL)"
    )
}

/// Returns SQL that ties the staged removals of a table between `?1` and `?2` together by a column of the rows that are here.
pub(crate) fn removal_links(table: &SyncTable, column: &str) -> String {
    let t = &table.name;
    format!(
        "INSERT OR IGNORE INTO sync_staged_links (parent, table_name, record_id)
         SELECT k.\"{column}\", '{t}', k.id FROM sync_staged AS s CROSS JOIN \"{t}\" AS k ON k.id = s.record_id
         WHERE s.table_name = '{t}' AND s.record_id > ?1 AND s.record_id <= ?2 AND s.shape = 0 AND k.\"{column}\" IS NOT NULL"
    )
}
