//! What sync did over time: the hours and days it is summed by, on the shop's own clock. Time and time zone arrive as
//! arguments.

use chrono::{DateTime, Days, Offset, TimeZone};
use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

const HOUR_MS: i64 = 3_600_000;

/// Sums over the sessions of a period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SyncStatistics {
    /// Sessions in the period.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub sessions: i64,
    /// Sessions that ended early because something was wrong.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub failed_sessions: i64,
    /// Sessions that found no way to the hub; no fault.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub offline_sessions: i64,
    /// Changes sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pushed: i64,
    /// Rows fetched.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pulled: i64,
    /// Changes merged.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub merged: i64,
    /// Conflicting fields.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub conflicts: i64,
    /// Changes refused.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rejected: i64,
    /// Bytes sent and received.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bytes: i64,
    /// Milliseconds spent in sessions.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub duration_ms: i64,
    /// Changes and rows per second of session time.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rows_per_second: i64,
}

/// The longest period that is told hour by hour.
pub const HOURLY: u32 = 7 * 24;

/// How long a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// An hour of the shop's clock.
    Hour,
    /// A day of the shop's clock.
    Day,
}

/// What sync did in one hour or day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MetricPoint {
    /// When it began, milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub at: i64,
    /// Sessions.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub sessions: i64,
    /// Sessions that ended early because something was wrong.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub failed: i64,
    /// Sessions that found no way to the hub; no fault.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub offline: i64,
    /// Changes sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pushed: i64,
    /// Rows fetched.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub pulled: i64,
    /// Changes merged.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub merged: i64,
    /// Conflicting fields.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub conflicts: i64,
    /// Changes refused.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub rejected: i64,
    /// Bytes sent and received.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bytes: i64,
    /// Milliseconds spent in sessions.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub duration_ms: i64,
    /// Most changes that waited at once, as sampled.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub waiting: i64,
    /// The longest that a change had waited, milliseconds, as sampled.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub lag_ms: i64,
}

/// What sync did over a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SyncMetrics {
    /// How long each point is.
    pub span: Span,
    /// Everything together.
    pub sums: SyncStatistics,
    /// One for each hour or day, oldest first, also those in which nothing happened.
    pub points: Vec<MetricPoint>,
}

impl MetricPoint {
    /// Adds what another one counted; of samples the higher one stays.
    pub fn add(&mut self, other: &Self) {
        self.sessions += other.sessions;
        self.failed += other.failed;
        self.offline += other.offline;
        self.pushed += other.pushed;
        self.pulled += other.pulled;
        self.merged += other.merged;
        self.conflicts += other.conflicts;
        self.rejected += other.rejected;
        self.bytes += other.bytes;
        self.duration_ms += other.duration_ms;
        self.waiting = self.waiting.max(other.waiting);
        self.lag_ms = self.lag_ms.max(other.lag_ms);
    }
}

/// Returns when the hour began that `ms` lies in.
pub fn hour_of<Tz: TimeZone>(ms: i64, zone: &Tz) -> i64 {
    // Some zones are half an hour off: their hours begin at half past in UTC.
    let offset = i64::from(zone.offset_from_utc_datetime(&naive(ms)).fix().local_minus_utc()) * 1000;
    ms - (ms + offset).rem_euclid(HOUR_MS)
}

/// Returns when the day began that `ms` lies in.
pub fn day_of<Tz: TimeZone>(ms: i64, zone: &Tz) -> i64 {
    let day = zone.from_utc_datetime(&naive(ms)).date_naive();
    start_of(day, zone).unwrap_or_else(|| hour_of(ms, zone))
}

/// Returns when the hours or days of the last `hours` hours began, oldest first; the last one is still going on.
pub fn buckets<Tz: TimeZone>(span: Span, hours: u32, now_ms: i64, zone: &Tz) -> Vec<i64> {
    match span {
        Span::Hour => {
            let last = hour_of(now_ms, zone);
            // Not one by one from the end: where the clock is put by half an hour, the hours before begin otherwise.
            let mut starts: Vec<i64> =
                (0..i64::from(hours)).rev().map(|back| hour_of(last - back * HOUR_MS, zone)).collect();
            starts.dedup();
            starts
        }
        Span::Day => {
            let today = zone.from_utc_datetime(&naive(now_ms)).date_naive();
            let days = u64::from(hours.div_ceil(24));
            (0..days).rev().filter_map(|back| start_of(today.checked_sub_days(Days::new(back))?, zone)).collect()
        }
    }
}

/// Puts what was counted in its hours or days, and adds everything up.
pub fn tell<Tz: TimeZone>(span: Span, starts: &[i64], counted: &[MetricPoint], zone: &Tz) -> SyncMetrics {
    let mut points: Vec<MetricPoint> =
        starts.iter().map(|at| MetricPoint { at: *at, ..MetricPoint::default() }).collect();
    let mut all = MetricPoint::default();
    for counted in counted {
        let at = match span {
            Span::Hour => counted.at,
            Span::Day => day_of(counted.at, zone),
        };
        // The nearest start at or before: a computer that changed its time zone counted by other hours.
        let place = starts.partition_point(|start| *start <= at);
        if let Some(point) = place.checked_sub(1).and_then(|place| points.get_mut(place)) {
            point.add(counted);
            all.add(counted);
        }
    }
    SyncMetrics { span, sums: sums(&all), points }
}

fn sums(all: &MetricPoint) -> SyncStatistics {
    SyncStatistics {
        sessions: all.sessions,
        failed_sessions: all.failed,
        offline_sessions: all.offline,
        pushed: all.pushed,
        pulled: all.pulled,
        merged: all.merged,
        conflicts: all.conflicts,
        rejected: all.rejected,
        bytes: all.bytes,
        duration_ms: all.duration_ms,
        rows_per_second: (all.pushed + all.pulled) * 1000 / all.duration_ms.max(1),
    }
}

fn naive(ms: i64) -> chrono::NaiveDateTime {
    DateTime::from_timestamp_millis(ms).unwrap_or_default().naive_utc()
}

/// Returns when a day begins: midnight, or what comes after where the clock is put forward at midnight.
fn start_of<Tz: TimeZone>(day: chrono::NaiveDate, zone: &Tz) -> Option<i64> {
    (0..3)
        .filter_map(|hour| day.and_hms_opt(hour, 0, 0))
        .find_map(|wall| zone.from_local_datetime(&wall).earliest())
        .map(|at| at.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use chrono_tz::Asia::Kolkata;
    use chrono_tz::Europe::London;

    use super::*;

    fn at(text: &str) -> i64 {
        DateTime::parse_from_rfc3339(text).expect("a time").timestamp_millis()
    }

    #[test]
    fn hours_and_days_begin_on_the_shops_clock() {
        let moment = at("2026-11-21T13:05:59+05:30");
        assert_eq!(hour_of(moment, &Kolkata), at("2026-11-21T13:00:00+05:30"), "because India is half an hour off");
        assert_eq!(day_of(moment, &Kolkata), at("2026-11-21T00:00:00+05:30"));
        assert_eq!(hour_of(-1, &chrono::Utc), -HOUR_MS, "because the hour before 1970 is an hour, too");
    }

    #[test]
    fn a_period_has_a_place_for_every_hour_and_day() {
        let now = at("2026-11-21T13:05:00+05:30");
        let hours = buckets(Span::Hour, 24, now, &Kolkata);
        assert_eq!((hours.len(), hours[0]), (24, at("2026-11-20T14:00:00+05:30")));
        let days = buckets(Span::Day, 90 * 24, now, &Kolkata);
        assert_eq!((days.len(), days[89]), (90, at("2026-11-21T00:00:00+05:30")));
    }

    #[test]
    fn days_of_twenty_three_and_twenty_five_hours_are_days() {
        let spring = buckets(Span::Day, 72, at("2026-03-30T12:00:00+01:00"), &London);
        assert_eq!(spring.windows(2).map(|d| (d[1] - d[0]) / HOUR_MS).collect::<Vec<_>>(), [24, 23]);
        let autumn = buckets(Span::Day, 72, at("2026-10-26T12:00:00+00:00"), &London);
        assert_eq!(autumn.windows(2).map(|d| (d[1] - d[0]) / HOUR_MS).collect::<Vec<_>>(), [24, 25]);
        assert_eq!(buckets(Span::Hour, 30, at("2026-10-25T12:00:00+00:00"), &London).len(), 30);
    }

    #[test]
    fn hours_add_up_to_days_and_days_to_sums() {
        let now = at("2026-11-21T13:05:00+05:30");
        let starts = buckets(Span::Day, 48, now, &Kolkata);
        let hour = |at, pushed, waiting| MetricPoint { at, sessions: 1, pushed, waiting, ..MetricPoint::default() };
        let counted = [hour(starts[0], 5, 9), hour(starts[1] + HOUR_MS, 7, 3), hour(starts[1] + 2 * HOUR_MS, 1, 4)];
        let told = tell(Span::Day, &starts, &counted, &Kolkata);
        assert_eq!(told.points.iter().map(|p| (p.pushed, p.waiting)).collect::<Vec<_>>(), [(5, 9), (8, 4)]);
        assert_eq!((told.sums.pushed, told.sums.sessions), (13, 3));
        let before = [hour(starts[0] - 1, 100, 0)];
        assert_eq!(tell(Span::Day, &starts, &before, &Kolkata).sums.pushed, 0, "because that was before the period");
    }
}
