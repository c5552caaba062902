//! What the doctor looks at in the database itself.

use sqlx::SqliteConnection;

use super::{clock, settings};
use crate::store::StoreError;
use crate::store::schema::registry;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::organisation::connection::Check;
use branchline_domain::sync::watchdog;

/// Looks at the file's structure, its references, and the queue.
pub async fn checks(conn: &mut SqliteConnection) -> Result<Vec<Check>, StoreError> {
    let structure: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *conn).await?;
    let sound = structure == "ok";
    let dangling: Option<(String, String)> =
        sqlx::query_as("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1")
            .fetch_optional(&mut *conn)
            .await?;
    let waiting = settings::waiting(&mut *conn).await?;
    let wrong_clock = watchdog::clock_words(clock::offset(&mut *conn).await?);
    let added = registry::added_columns(&mut *conn).await?;
    let added = added.into_iter().map(|(table, column)| Message::verbatim(format!("{table}.{column}"))).collect();
    Ok(vec![
        Check {
            name: message!("check-data-file"),
            ok: sound,
            message: if sound {
                message!("check-data-file-ok")
            } else {
                message!("check-data-file-bad", found = structure)
            },
        },
        Check {
            name: message!("check-references"),
            ok: dangling.is_none(),
            message: match &dangling {
                None => message!("check-references-ok"),
                Some((table, parent)) => message!("check-references-bad", table = table, parent = parent),
            },
        },
        Check {
            name: message!("check-clock"),
            ok: wrong_clock.is_none(),
            message: match wrong_clock {
                None => message!("check-clock-ok"),
                Some(off) => message!("check-clock-bad", off = off),
            },
        },
        Check {
            name: message!("check-columns"),
            // Worth knowing, and nothing wrong.
            ok: true,
            message: match Message::listed(added) {
                None => message!("check-columns-ok"),
                Some(columns) => message!("check-columns-added", columns = columns),
            },
        },
        Check {
            name: message!("check-queue"),
            ok: waiting.failed == 0,
            message: match (waiting.pending, waiting.failed) {
                (0, 0) => message!("check-queue-ok"),
                (pending, 0) => message!("check-queue-waits", count = pending),
                (pending, failed) => message!("check-queue-held", count = pending, failed = failed),
            },
        },
    ])
}
