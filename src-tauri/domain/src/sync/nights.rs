//! When a computer compares itself with the hub at night: once, at a time of its own, and made up for when it was missed.

use chrono::{Days, NaiveTime, TimeZone};

use super::hlc::device_part;

/// When a computer compares itself with the hub at night.
#[derive(Debug, Clone, Copy)]
pub struct Hours {
    /// From which hour of the shop's clock, 0 to 23.
    pub hour: u32,
    /// How long after it, milliseconds: each computer at a time of its own, so that the hub is not asked by all of them at once.
    pub spread: i64,
    /// Since when this computer looks, milliseconds UTC.
    pub began: i64,
}

/// The night's comparisons are spread over so many milliseconds.
const SPREAD_MS: i64 = 6 * 3_600_000;

/// Returns how long after the hour a device compares: its id's random tail, spread evenly over six hours.
#[must_use]
pub fn spread(device_id: &str) -> i64 {
    // The last eight hex digits: below 2^32.
    let tail = u32::from_str_radix(&device_part(device_id)[4..], 16).unwrap_or_default();
    (i64::from(tail) * SPREAD_MS) >> 32
}

/// Tells whether the night's comparison is due: its time has come since the last one, by the shop's own clock. What was missed while
/// the computer was off or offline is made up for; after being switched on, within the hour and not all at once.
pub fn is_due<Tz: TimeZone>(hours: Hours, last_ms: i64, now_ms: i64, zone: &Tz) -> bool {
    let Hours { hour, spread, began } = hours;
    let Some(now) = zone.timestamp_millis_opt(now_ms).earliest() else { return false };
    let today = now.date_naive();
    let hour = NaiveTime::from_hms_opt(hour.min(23), 0, 0).unwrap_or_default();
    let moment = |back: u64| {
        let day = today.checked_sub_days(Days::new(back))?;
        // Where the clock skips this hour, the day's run is due with the next day's.
        zone.from_local_datetime(&day.and_time(hour)).earliest().map(|at| at.timestamp_millis() + spread)
    };
    // A clock that was ahead for a while must not put the nights off until then.
    let due = |at: i64| last_ms < at || last_ms > now_ms;
    let settled_in = |at: i64| at >= began || now_ms < began || now_ms - began >= spread / 6;
    (0..3).filter_map(moment).find(|at| *at <= now_ms).is_some_and(|at| due(at) && settled_in(at))
}

#[cfg(test)]
mod tests {
    use chrono::{FixedOffset, Utc};

    use super::*;

    const HOUR: i64 = 3_600_000;

    const AT_THREE: Hours = Hours { hour: 3, spread: 0, began: 0 };

    #[test]
    fn a_night_is_due_once_and_made_up_for() {
        let day = 24 * HOUR;
        let at = |days: i64, hours: i64| days * day + hours * HOUR;
        for (story, last, now, due) in [
            ("the hour has not come", at(9, 4), at(10, 2), false),
            ("the hour has come", at(9, 4), at(10, 3), true),
            ("it ran already", at(10, 3), at(10, 5), false),
            ("the computer was off at night", at(8, 4), at(10, 9), true),
            ("yesterday's was missed and today's hour is to come", at(8, 4), at(10, 1), true),
            ("it ran late yesterday", at(9, 20), at(10, 1), false),
            ("the clock was days ahead when it ran", at(99, 4), at(10, 1), true),
        ] {
            assert_eq!(is_due(AT_THREE, last, now, &Utc), due, "because {story}");
        }
        let mumbai = FixedOffset::east_opt(19_800).expect("half past five");
        assert!(is_due(AT_THREE, at(9, 20), at(9, 22), &mumbai), "because 22:00 UTC is half past three in Mumbai");
        assert!(!is_due(AT_THREE, at(9, 20), at(9, 21), &mumbai), "because 21:00 UTC is half past two there");
    }

    #[test]
    fn a_thousand_computers_do_not_come_at_once() {
        let mut quarters = [0; 24];
        for n in 0..1000u32 {
            let id = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, &n.to_be_bytes());
            let at = spread(&id.to_string());
            assert!((0..6 * HOUR).contains(&at), "because the nights' work is done within six hours");
            quarters[usize::try_from(at / (HOUR / 4)).unwrap_or_default()] += 1;
        }
        assert!(
            quarters.iter().all(|count| *count < 100),
            "because each quarter of an hour has its share: {quarters:?}"
        );
    }

    #[test]
    fn a_night_comes_at_its_own_time_and_what_was_missed_not_at_the_opening_of_the_shop() {
        let at = |days: i64, minutes: i64| days * 24 * HOUR + minutes * 60_000;
        let late = |began| Hours { hour: 3, spread: 3 * HOUR, began };
        for (story, hours, now, due) in [
            ("its own time has not come", late(0), at(10, 5 * 60), false),
            ("its own time has come", late(0), at(10, 6 * 60), true),
            ("the shop has just opened", late(at(10, 600)), at(10, 601), false),
            ("the shop has been open for half an hour", late(at(10, 600)), at(10, 630), true),
            ("the clock was ahead when it opened", late(at(20, 0)), at(10, 601), true),
        ] {
            assert_eq!(is_due(hours, at(9, 6 * 60 + 5), now, &Utc), due, "because {story}");
        }
    }
}
