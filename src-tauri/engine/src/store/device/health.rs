//! What the doctor looks at in the database itself.

use sqlx::SqliteConnection;

use super::{clock, settings};
use crate::store::StoreError;
use crate::store::schema::registry;
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
    let added: Vec<String> = added.into_iter().map(|(table, column)| format!("{table}.{column}")).collect();
    Ok(vec![
        Check {
            name: "Data file".to_owned(),
            ok: sound,
            message: if sound {
                "The data file is sound.".to_owned()
            } else {
                format!(
                    "The data file is damaged ({structure}). Stop selling on it, keep the file, and restore a backup."
                )
            },
        },
        Check {
            name: "References".to_owned(),
            ok: dangling.is_none(),
            message: match &dangling {
                None => "Every record refers to records that are there.".to_owned(),
                Some((table, parent)) => {
                    format!("A record of {table} refers to a missing record of {parent}. Run a full resync.")
                }
            },
        },
        Check {
            name: "Clock".to_owned(),
            ok: wrong_clock.is_none(),
            message: match wrong_clock {
                None => "This computer's clock agrees with the hub's, as last measured.".to_owned(),
                Some(words) => format!(
                    "This computer's clock is {words}. Bills and records get the corrected date; set date, time and time zone right in this computer's settings."
                ),
            },
        },
        Check {
            name: "Columns".to_owned(),
            // Worth knowing, and nothing wrong.
            ok: true,
            message: if added.is_empty() {
                "The tables are as Branchline made them.".to_owned()
            } else {
                format!(
                    "Another program added {}. What stands there stays on this computer; everything else syncs as before.",
                    added.join(", ")
                )
            },
        },
        Check {
            name: "Queue".to_owned(),
            ok: waiting.failed == 0,
            message: match (waiting.pending, waiting.failed) {
                (0, 0) => "Everything has been sent.".to_owned(),
                (pending, 0) => format!("{pending} changes wait to be sent."),
                (pending, failed) => {
                    format!(
                        "{pending} changes wait to be sent, and {failed} could not be accepted by the hub; look at the held changes."
                    )
                }
            },
        },
    ])
}
