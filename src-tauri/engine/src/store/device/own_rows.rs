//! What is one device's own (scope `device`) when the device gets another name: it becomes a copy with ids of its own, because the old
//! name's rows stay the old name's, on the hub and on the computer that keeps it.

use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::clock;
use crate::store::StoreError;
use crate::store::schema::capture;
use crate::store::schema::guards::{NOW, TICK};
use crate::store::schema::registry;
use crate::store::schema::registry::SyncTable;
use branchline_domain::sync::stream::StreamKind;

/// Which of the old name's own rows come along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// Those that were never sent: the data was copied, and the other computer goes on with the rest.
    Unsent,
    /// All of them: a backup was restored, and nobody else goes on under the old name.
    Everything,
}

/// Copies to be queued: table and id.
pub(crate) type Copies = Vec<(SyncTable, String)>;

/// Makes own rows copies under the name `new`. Returns those with no insert in the queue. Call it while nothing is captured and references
/// are checked at the end.
pub(crate) async fn take_along(
    conn: &mut SqliteConnection,
    (old, new): (&str, &str),
    taken: Taken,
) -> Result<Copies, StoreError> {
    let mut own = registry::tables(conn).await?;
    own.retain(|table| table.audience == StreamKind::Device);
    let mut copies = Vec::new();
    for table in &own {
        let t = &table.name;
        let unsent =
            "SELECT record_id FROM sync_queue WHERE table_name = ? AND operation = 'insert' AND status <> 'synced'";
        let unsent: Vec<String> = sqlx::query_scalar(unsent).bind(t).fetch_all(&mut *conn).await?;
        // Edits of what was sent are the old name's, or are in the row that is copied.
        let json = |source| StoreError::Json { table: "sync_queue", source };
        let kept = serde_json::to_string(&unsent).map_err(json)?;
        let edits =
            "DELETE FROM sync_queue WHERE table_name = ?1 AND record_id NOT IN (SELECT value FROM json_each(?2))";
        sqlx::query(edits).bind(t).bind(kept).execute(&mut *conn).await?;
        let rows = format!("SELECT id FROM \"{t}\" WHERE device_id = ?");
        let mut rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(rows)).bind(old).fetch_all(&mut *conn).await?;
        rows.retain(|row| taken == Taken::Everything || unsent.contains(row));
        for row in rows {
            let copy = clock::new_id().to_string();
            give_id(conn, &own, table, (&row, &copy), new).await?;
            if !unsent.contains(&row) {
                copies.push((table.clone(), copy));
            }
        }
    }
    Ok(copies)
}

/// Gives a row another id and device, in its table, in the queue, and where other own rows refer to it.
async fn give_id(
    conn: &mut SqliteConnection,
    own: &[SyncTable],
    table: &SyncTable,
    (old, new): (&str, &str),
    device: &str,
) -> Result<(), StoreError> {
    let t = &table.name;
    let row = format!("UPDATE \"{t}\" SET id = ?1, device_id = ?3 WHERE id = ?2");
    sqlx::query(AssertSqlSafe(row)).bind(new).bind(old).bind(device).execute(&mut *conn).await?;
    let changes = "UPDATE sync_queue SET record_id = ?1, data = json_replace(data, '$.id', ?1, '$.device_id', ?3)
                   WHERE table_name = ?4 AND record_id = ?2";
    sqlx::query(changes).bind(new).bind(old).bind(device).bind(t).execute(&mut *conn).await?;
    for child in own {
        let c = &child.name;
        for (column, _) in registry::references(conn, c).await?.iter().filter(|(_, parent)| parent == t) {
            for sql in [
                format!("UPDATE \"{c}\" SET \"{column}\" = ?1 WHERE \"{column}\" = ?2"),
                format!(
                    "UPDATE sync_queue SET data = json_replace(data, '$.{column}', ?1)
                     WHERE table_name = '{c}' AND json_extract(data, '$.{column}') = ?2"
                ),
            ] {
                sqlx::query(AssertSqlSafe(sql)).bind(new).bind(old).execute(&mut *conn).await?;
            }
        }
    }
    Ok(())
}

/// Queues copies as new rows of this device.
pub(crate) async fn queue(conn: &mut SqliteConnection, copies: &Copies) -> Result<(), StoreError> {
    for (table, id) in copies {
        sqlx::query(TICK).execute(&mut *conn).await?;
        let sql = format!(
            "INSERT INTO sync_queue (table_name, operation, record_id, data, hlc, branch_id, user_id, created_at)
             SELECT '{0}', 'insert', k.id, {1}, printf('%013d-%05d-%s', c.wall, c.counter, c.device), i.branch_id, i.user_id, {NOW}
             FROM \"{0}\" AS k, sync_guard AS g, sync_clock AS c, sync_identity AS i WHERE k.id = ?",
            table.name,
            capture::json_object(table, "k"),
        );
        sqlx::query(AssertSqlSafe(sql)).bind(id).execute(&mut *conn).await?;
    }
    Ok(())
}
