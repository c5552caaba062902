//! Where this device stands in each stream of the hub.

use std::collections::BTreeMap;

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::queue::Checkpoint;
use branchline_domain::sync::stream::{EpochReason, StreamKind};

/// A stream as the hub names it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Stream {
    /// The hub's number.
    pub id: i64,
    /// Whose it is.
    pub kind: StreamKind,
    /// The branch or the device whose stream it is.
    pub audience: Option<String>,
    /// Changes when the hub was restored from a backup, or records were removed for good.
    pub epoch: String,
    /// Why the present epoch began; nothing when it is the first, or nobody says.
    #[serde(default)]
    pub reason: Option<EpochReason>,
    /// Newest number.
    pub head: i64,
    /// Removals up to this number have been forgotten.
    #[serde(default)]
    pub floor: i64,
}

/// Why a stream's rows are gone through; the numbers of `sync_cursors.resync`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Renewal {
    /// It is fetched anew.
    Anew,
    /// It is fetched anew because records were removed on the hub for good.
    Purged,
    /// It is gone, and takes its rows along.
    Leaving,
}

/// Which streams' rows are gone through, and why. By audience; the organisation's stream has none.
#[derive(Debug, Default)]
pub(crate) struct Renewals(BTreeMap<Option<String>, Option<Renewal>>);

impl Renewals {
    /// Reads them off the cursors.
    pub(crate) async fn read(conn: &mut SqliteConnection) -> Result<Self, StoreError> {
        let rows: Vec<(Option<String>, i64)> =
            sqlx::query_as("SELECT audience, resync FROM sync_cursors").fetch_all(conn).await?;
        let why = |code: i64| match code {
            1 => Some(Renewal::Anew),
            2 => Some(Renewal::Purged),
            3 => Some(Renewal::Leaving),
            _ => None,
        };
        Ok(Self(rows.into_iter().map(|(audience, code)| (audience, why(code))).collect()))
    }

    /// Tells whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.values().all(Option::is_none)
    }

    /// Returns what happens to the stream of the organisation (none), a branch or a device.
    pub(crate) fn of(&self, audience: Option<&str>) -> Option<Renewal> {
        self.0.get(&audience.map(str::to_owned)).copied().flatten()
    }

    /// Returns the branches and devices whose streams are gone through for a reason that `which` takes.
    pub(crate) fn audiences(&self, which: impl Fn(Renewal) -> bool) -> Vec<&str> {
        let taken = self.0.iter().filter(|(_, why)| why.is_some_and(&which));
        taken.filter_map(|(audience, _)| audience.as_deref()).collect()
    }
}

/// Lists the cursors of the streams this device follows.
pub async fn list(conn: &mut SqliteConnection) -> Result<Vec<Checkpoint>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT stream, kind, audience, epoch, after, staged, head, moved_at FROM sync_cursors WHERE resync <> 3 ORDER BY stream",
    )
    .fetch_all(conn)
    .await?)
}

/// What the hub's list of streams asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Followed {
    /// Each stream goes on from its cursor.
    Same,
    /// A stream must be fetched anew, itself alone: deletes this device has not seen were purged.
    Anew,
    /// The same, because the hub was restored: its epoch is another, or its newest number is lower than what was seen.
    Restored,
}

/// Takes over the hub's list of streams. Heads move on; a new stream starts at nothing; one that is gone takes its rows along with the
/// next pull.
pub async fn follow(tx: &mut WriteTx, streams: &[Stream]) -> Result<Followed, StoreError> {
    let mut followed = Followed::Same;
    for known in list(tx.conn()).await? {
        let Some(stream) = streams.iter().find(|s| s.id == known.stream) else {
            sqlx::query("UPDATE sync_cursors SET resync = 3 WHERE stream = ?")
                .bind(known.stream)
                .execute(tx.conn())
                .await?;
            continue;
        };
        let set_back = known.after > stream.head;
        // An empty epoch is a resync this device forced itself, not another life of the hub.
        let another = !known.epoch.is_empty() && stream.epoch != known.epoch;
        let forgotten = known.after > 0 && known.after < stream.floor;
        if !set_back && stream.epoch == known.epoch && !forgotten {
            continue;
        }
        followed = followed.max(Followed::Anew);
        // Remembered until it is done, whatever ends this session.
        let purged = another && !set_back && stream.reason == Some(EpochReason::Purged);
        sqlx::query("UPDATE sync_cursors SET epoch = '', resync = iif(?2, 2, resync) WHERE stream = ?1")
            .bind(known.stream)
            .bind(purged)
            .execute(tx.conn())
            .await?;
        if (another || set_back) && !purged {
            followed = Followed::Restored;
        }
    }
    for stream in streams {
        // A stream that was leaving and is here again is fetched anew: some of its rows may be gone already.
        sqlx::query(
            "INSERT INTO sync_cursors (stream, kind, audience, epoch, head) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (stream) DO UPDATE SET head = excluded.head, after = iif(resync = 3, 0, after),
                 staged = iif(resync = 3, NULL, staged), epoch = iif(resync = 3, excluded.epoch, epoch),
                 resync = iif(resync = 3, 1, resync)
             WHERE head <> excluded.head OR resync = 3",
        )
        .bind(stream.id)
        .bind(stream.kind.word())
        .bind(&stream.audience)
        .bind(&stream.epoch)
        .bind(stream.head)
        .execute(tx.conn())
        .await?;
    }
    Ok(followed)
}

/// Makes the next pull fetch everything anew: an epoch no hub has.
pub async fn force_resync(tx: &mut WriteTx) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_cursors SET epoch = ''").execute(tx.conn()).await?;
    Ok(())
}

/// Makes the next pull fetch one stream anew.
pub async fn force_resync_of(tx: &mut WriteTx, stream: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_cursors SET epoch = '' WHERE stream = ?").bind(stream).execute(tx.conn()).await?;
    Ok(())
}

/// Starts fetching anew every stream whose epoch is not the hub's. The queue and the rows stay; what the hub no longer has is removed
/// at the end. What was staged of other streams is fetched again.
pub async fn start_resync(tx: &mut WriteTx, streams: &[Stream]) -> Result<(), StoreError> {
    for stream in streams {
        sqlx::query(
            "INSERT INTO sync_cursors (stream, kind, audience, epoch, head, resync) VALUES (?1, ?2, ?3, ?4, ?5, 1)
             ON CONFLICT (stream) DO UPDATE SET epoch = excluded.epoch, head = excluded.head, after = 0, resync = max(resync, 1)
             WHERE epoch <> excluded.epoch",
        )
        .bind(stream.id)
        .bind(stream.kind.word())
        .bind(&stream.audience)
        .bind(&stream.epoch)
        .bind(stream.head)
        .execute(tx.conn())
        .await?;
    }
    sqlx::query("UPDATE sync_cursors SET staged = NULL WHERE staged IS NOT NULL").execute(tx.conn()).await?;
    Ok(())
}

/// Notes that what is here was compared with what was fetched: nothing is left to be removed or offered but what is staged as such.
pub(crate) async fn compared(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sync_cursors WHERE resync = 3").execute(&mut *conn).await?;
    sqlx::query("UPDATE sync_cursors SET resync = 0 WHERE resync <> 0").execute(conn).await?;
    Ok(())
}

/// Notes that everything fetched is shown.
pub(crate) async fn shown(conn: &mut SqliteConnection, now_ms: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_cursors SET after = coalesce(staged, after), staged = NULL, moved_at = ?")
        .bind(now_ms)
        .execute(conn)
        .await?;
    Ok(())
}

/// Moves a cursor over numbers this device's own push was given, when nothing of others lies before them.
pub async fn advance_past_own(
    tx: &mut WriteTx,
    stream: i64,
    from: i64,
    to: i64,
    now_ms: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE sync_cursors SET after = ?3, head = max(head, ?3), moved_at = ?4
         WHERE stream = ?1 AND after = ?2 - 1 AND staged IS NULL AND resync = 0",
    )
    .bind(stream)
    .bind(from)
    .bind(to)
    .bind(now_ms)
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Notes that a stream has reached a number.
pub async fn raise_head(tx: &mut WriteTx, stream: i64, head: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE sync_cursors SET head = ?2 WHERE stream = ?1 AND head < ?2")
        .bind(stream)
        .bind(head)
        .execute(tx.conn())
        .await?;
    Ok(())
}
