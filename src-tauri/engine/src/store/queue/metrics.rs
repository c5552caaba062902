//! What sync did over time: counted by the hour as sessions end, rolled up by the day later, and forgotten after a year.

use sqlx::SqliteConnection;

use super::log::Ending;
use crate::store::{StoreError, WriteTx};
use branchline_domain::sync::metrics::{MetricPoint, Span};

/// Counts a session that ended in the hour that began at `hour`.
pub async fn count(tx: &mut WriteTx, hour: i64, ending: &Ending<'_>) -> Result<(), StoreError> {
    let code = ending.error.map(|(code, _)| code);
    let offline = code == Some("offline");
    // Stopping half-way is a person's wish.
    let failed = code.is_some_and(|code| !matches!(code, "offline" | "stopped"));
    let report = ending.report;
    let point = MetricPoint {
        at: hour,
        sessions: 1,
        failed: failed.into(),
        offline: offline.into(),
        pushed: report.pushed,
        pulled: report.pulled,
        merged: report.merged,
        conflicts: report.conflicts,
        rejected: report.rejected,
        bytes: ending.bytes,
        duration_ms: report.duration_ms,
        waiting: 0,
        lag_ms: 0,
    };
    add(tx.conn(), Span::Hour, &point).await
}

/// Notes how much waited at a moment, and how long the oldest of it had; only a new height is written.
pub async fn sample(tx: &mut WriteTx, hour: i64, waiting: i64, lag_ms: i64) -> Result<(), StoreError> {
    add(tx.conn(), Span::Hour, &MetricPoint { at: hour, waiting, lag_ms, ..MetricPoint::default() }).await
}

/// Returns how much waited at most in an hour, and how long at most, as sampled so far.
pub async fn sampled(conn: &mut SqliteConnection, hour: i64) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query_as("SELECT waiting, lag_ms FROM sync_metrics WHERE span = 'hour' AND at = ?").bind(hour);
    Ok(row.fetch_optional(conn).await?.unwrap_or_default())
}

/// Lists what was counted since `since_ms`, hours and days together, oldest first.
pub async fn since(conn: &mut SqliteConnection, since_ms: i64) -> Result<Vec<MetricPoint>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT at, sessions, failed, offline, pushed, pulled, merged, conflicts, rejected, bytes, duration_ms, waiting, lag_ms
         FROM sync_metrics WHERE at >= ? ORDER BY at",
    )
    .bind(since_ms)
    .fetch_all(conn)
    .await?)
}

/// Adds hours that began before `before_ms` to the days that `day_of` names, and forgets days before `forget_ms`.
pub async fn roll_up(
    tx: &mut WriteTx,
    before_ms: i64,
    forget_ms: i64,
    day_of: impl Fn(i64) -> i64,
) -> Result<(), StoreError> {
    let hours: Vec<MetricPoint> = sqlx::query_as(
        "DELETE FROM sync_metrics WHERE span = 'hour' AND at < ?
         RETURNING at, sessions, failed, offline, pushed, pulled, merged, conflicts, rejected, bytes, duration_ms, waiting, lag_ms",
    )
    .bind(before_ms)
    .fetch_all(tx.conn())
    .await?;
    for hour in hours {
        add(tx.conn(), Span::Day, &MetricPoint { at: day_of(hour.at), ..hour }).await?;
    }
    sqlx::query("DELETE FROM sync_metrics WHERE at < ?").bind(forget_ms).execute(tx.conn()).await?;
    Ok(())
}

async fn add(conn: &mut SqliteConnection, span: Span, point: &MetricPoint) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sync_metrics (span, at, sessions, failed, offline, pushed, pulled, merged, conflicts, rejected, bytes,
             duration_ms, waiting, lag_ms)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (span, at) DO UPDATE SET
             sessions = sessions + excluded.sessions, failed = failed + excluded.failed, offline = offline + excluded.offline,
             pushed = pushed + excluded.pushed, pulled = pulled + excluded.pulled, merged = merged + excluded.merged,
             conflicts = conflicts + excluded.conflicts, rejected = rejected + excluded.rejected, bytes = bytes + excluded.bytes,
             duration_ms = duration_ms + excluded.duration_ms, waiting = max(waiting, excluded.waiting),
             lag_ms = max(lag_ms, excluded.lag_ms)",
    )
    .bind(match span {
        Span::Hour => "hour",
        Span::Day => "day",
    })
    .bind(point.at)
    .bind(point.sessions)
    .bind(point.failed)
    .bind(point.offline)
    .bind(point.pushed)
    .bind(point.pulled)
    .bind(point.merged)
    .bind(point.conflicts)
    .bind(point.rejected)
    .bind(point.bytes)
    .bind(point.duration_ms)
    .bind(point.waiting)
    .bind(point.lag_ms)
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;
    use branchline_domain::messages::Message;
    use branchline_domain::sync::status::SyncReport;

    const HOUR: i64 = 3_600_000;
    const DAY: i64 = 24 * HOUR;

    async fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = Store::open(&folder.path().join("branchline.db")).await.expect("a new branch opens");
        (folder, store)
    }

    fn ending<'a>(report: &'a SyncReport, error: Option<(&'a str, &'a Message)>) -> Ending<'a> {
        Ending { report, bytes: 100, pushed: true, pulled: true, error }
    }

    #[tokio::test]
    async fn sessions_are_counted_by_what_became_of_them_and_samples_keep_their_height() {
        let (_folder, store) = store().await;
        let report = SyncReport { pushed: 3, pulled: 4, duration_ms: 20, ..SyncReport::default() };
        let mut tx = store.begin().await.expect("begins");
        let said = Message::default();
        for error in [None, Some(("offline", &said)), Some(("stopped", &said)), Some(("hub_unavailable", &said))] {
            count(&mut tx, HOUR, &ending(&report, error)).await.expect("counts");
        }
        for (waiting, lag) in [(5, 100), (9, 50), (2, 70)] {
            sample(&mut tx, HOUR, waiting, lag).await.expect("samples");
        }
        tx.commit().await.expect("commits");
        let mut conn = store.reader().await.expect("reads");
        let told = since(&mut conn, 0).await.expect("reads");
        let point = &told[0];
        assert_eq!((point.sessions, point.failed, point.offline), (4, 1, 1), "because stopping is nobody's fault");
        assert_eq!((point.pushed, point.pulled, point.bytes, point.duration_ms), (12, 16, 400, 80));
        assert_eq!((point.waiting, point.lag_ms), (9, 100), "because the highest counts");
        assert_eq!(sampled(&mut conn, HOUR).await.expect("reads"), (9, 100));
        assert_eq!(sampled(&mut conn, 2 * HOUR).await.expect("reads"), (0, 0), "because nothing was seen yet");
    }

    #[tokio::test]
    async fn a_year_of_hours_becomes_days_and_nothing_is_counted_twice() {
        let (_folder, store) = store().await;
        let report = SyncReport { pushed: 1, ..SyncReport::default() };
        let day_of = |at: i64| at - at.rem_euclid(DAY);
        for day in 0..450 {
            let mut tx = store.begin_repeatable().await.expect("begins");
            for hour in [9, 13, 20] {
                count(&mut tx, day * DAY + hour * HOUR, &ending(&report, None)).await.expect("counts");
            }
            roll_up(&mut tx, day_of(day * DAY - 8 * DAY), (day - 400) * DAY, day_of).await.expect("rolls up");
            tx.commit().await.expect("commits");
        }
        let told = since(&mut store.reader().await.expect("reads"), i64::MIN).await.expect("reads");
        assert!(told.len() < 430, "because a year must not grow without end: {}", told.len());
        let days = told.iter().filter(|point| point.at % DAY == 0).count();
        assert!(
            told.iter().filter(|point| point.at % DAY == 0).all(|day| day.pushed == 3),
            "because a day is its hours"
        );
        let pushed: i64 = told.iter().map(|point| point.pushed).sum();
        let hours = i64::try_from(told.len() - days).expect("few");
        assert_eq!(
            pushed,
            3 * i64::try_from(days).expect("few") + hours,
            "because rolling up moves, and copies nothing"
        );
    }
}
