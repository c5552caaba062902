//! When a branch syncs by itself: every so many minutes, or by a cron expression on the shop's own clock. Time and time
//! zone arrive as arguments.

mod words;

use chrono::{DateTime, TimeZone};
use croner::Cron;
use croner::parser::{CronParser, Seconds, Year};
use serde::{Deserialize, Serialize};

use crate::message;
use crate::messages::Message;

#[cfg(feature = "bindings")]
use specta_typescript::Number;

/// The minutes an interval may have: up to a day.
pub const MINUTES: std::ops::RangeInclusive<u32> = 1..=1440;

/// How many runs a preview names.
const SHOWN: usize = 3;

/// What each field of an expression is called; the same with `.range` is what it may hold. Seconds come first when there are six.
const FIELDS: [&str; 6] = [
    "schedule-name-seconds",
    "schedule-name-minutes",
    "schedule-name-hours",
    "schedule-name-days",
    "schedule-name-months",
    "schedule-name-weekdays",
];

/// When a branch syncs by itself.
#[derive(Debug, Clone)]
pub enum Schedule {
    /// So many minutes after the last time.
    Every(u32),
    /// At the times of a cron expression.
    Cron(Box<Cron>),
}

/// What an expression means, for the person who writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SchedulePreview {
    /// The expression as it is kept.
    pub cron: String,
    /// In words.
    pub words: Message,
    /// The next three runs, milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Vec<Number>))]
    pub next: Vec<i64>,
}

impl Schedule {
    /// Reads what is kept: an expression, else minutes.
    ///
    /// # Errors
    /// What is wrong with the expression, in words.
    pub fn read(minutes: u32, cron: Option<&str>) -> Result<Self, Message> {
        match cron {
            Some(expression) => Ok(Self::Cron(Box::new(parse(expression)?))),
            None => Ok(Self::Every(minutes)),
        }
    }

    /// Returns when the next run is due, given when the last one was; a time that has passed means now.
    ///
    /// A run that was missed, the computer being off, is due at once; however many were missed, it is one. A last run that
    /// lies in the future counts as now: the clock was put back.
    pub fn next_due<Tz: TimeZone>(&self, last_ms: Option<i64>, now_ms: i64, zone: &Tz) -> Option<i64> {
        match self {
            Self::Every(minutes) => {
                Some(last_ms.map_or(now_ms, |last| last.min(now_ms) + i64::from(*minutes) * 60_000))
            }
            Self::Cron(cron) => following(cron, last_ms.map_or(now_ms, |last| last.min(now_ms)), zone),
        }
    }
}

/// Tells what an expression means, and when it runs next.
///
/// # Errors
/// What is wrong with it, in words.
pub fn preview<Tz: TimeZone>(expression: &str, now_ms: i64, zone: &Tz) -> Result<SchedulePreview, Message> {
    let cron = parse(expression)?;
    let mut next: Vec<i64> = Vec::with_capacity(SHOWN);
    while next.len() < SHOWN {
        let Some(at) = following(&cron, next.last().copied().unwrap_or(now_ms), zone) else { break };
        next.push(at);
    }
    if next.is_empty() {
        return Err(message!("schedule-never"));
    }
    let fields: Vec<&str> = expression.split_whitespace().collect();
    Ok(SchedulePreview { cron: fields.join(" "), words: words::of(&cron, &fields), next })
}

/// Reads an expression: five fields, or six with seconds first.
fn parse(expression: &str) -> Result<Cron, Message> {
    let fields: Vec<&str> = expression.split_whitespace().collect();
    if !matches!(fields.len(), 5 | 6) {
        return Err(message!("schedule-fields", count = fields.len()));
    }
    let six = fields.len() == 6;
    if six && fields[0].parse::<u8>().is_err() {
        return Err(message!("schedule-seconds"));
    }
    let parser = CronParser::builder().seconds(Seconds::Optional).year(Year::Disallowed).build();
    parser.parse(&fields.join(" ")).map_err(|error| {
        let names = if six { &FIELDS[..] } else { &FIELDS[1..] };
        let wrong = fields.iter().zip(names).enumerate().find(|(place, (field, _))| {
            let mut alone = vec!["*"; fields.len()];
            alone[*place] = field;
            parser.parse(&alone.join(" ")).is_err()
        });
        match wrong {
            Some((_, (field, name))) => message!(
                "schedule-wrong-field",
                name = Message::new(*name),
                field = *field,
                range = Message::new(format!("{name}.range")),
            ),
            None => message!("schedule-none", why = error.to_string()),
        }
    })
}

fn following<Tz: TimeZone>(cron: &Cron, after_ms: i64, zone: &Tz) -> Option<i64> {
    let after = DateTime::from_timestamp_millis(after_ms)?.with_timezone(zone);
    cron.find_next_occurrence(&after, false).ok().map(|at| at.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDateTime, Utc};
    use chrono_tz::Asia::Kolkata;
    use chrono_tz::Europe::London;
    use chrono_tz::Tz;

    use super::*;

    const HOUR: i64 = 3_600_000;

    /// Returns the moment a clock on the wall shows `text`; the earlier one when it shows it twice.
    fn at(zone: Tz, text: &str) -> i64 {
        let wall = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
        zone.from_local_datetime(&wall).earliest().expect("a time that exists").timestamp_millis()
    }

    fn next(cron: &str, after: i64, zone: Tz) -> i64 {
        let schedule = Schedule::read(5, Some(cron)).expect("an expression");
        schedule.next_due(Some(after), after, &zone).expect("a time that comes")
    }

    #[test]
    fn an_interval_counts_from_the_last_run() {
        let every = Schedule::read(5, None).expect("minutes");
        let due = |last, now| every.next_due(last, now, &Utc);
        assert_eq!(due(None, 1000), Some(1000), "because nothing has run yet");
        assert_eq!(due(Some(0), 1000), Some(300_000));
        assert_eq!(due(Some(0), HOUR), Some(300_000), "because a time that has passed means now");
        assert_eq!(due(Some(9 * HOUR), 1000), Some(301_000), "because the clock was put back nine hours");
    }

    #[test]
    fn an_expression_runs_on_the_shops_own_clock() {
        let shop_hours = "0 */2 9-21 * * *";
        assert_eq!(next(shop_hours, at(Kolkata, "2026-11-21 13:05"), Kolkata), at(Kolkata, "2026-11-21 13:06"));
        assert_eq!(next(shop_hours, at(Kolkata, "2026-11-21 21:58"), Kolkata), at(Kolkata, "2026-11-22 09:00"));
        assert_eq!(next("30 22 * * *", at(Kolkata, "2026-11-21 13:05"), Kolkata), at(Kolkata, "2026-11-21 22:30"));
        assert_eq!(next("0 10 * * SUN", at(Kolkata, "2026-11-21 13:05"), Kolkata), at(Kolkata, "2026-11-22 10:00"));
    }

    #[test]
    fn a_missed_run_is_due_at_once_and_only_once() {
        let night = Schedule::read(5, Some("0 22 * * *")).expect("an expression");
        let morning = at(Kolkata, "2026-11-24 09:00");
        let missed = night.next_due(Some(at(Kolkata, "2026-11-20 22:00")), morning, &Kolkata).expect("comes");
        assert_eq!(missed, at(Kolkata, "2026-11-21 22:00"), "because the computer was off for three nights");
        let after = night.next_due(Some(morning), morning, &Kolkata);
        assert_eq!(after, Some(at(Kolkata, "2026-11-24 22:00")), "because three nights missed are one run");
        let never_ran = night.next_due(None, morning, &Kolkata);
        assert_eq!(never_ran, Some(at(Kolkata, "2026-11-24 22:00")), "because the owner chose the night");
    }

    #[test]
    fn a_clock_put_forward_skips_no_day_and_runs_once() {
        // London, 29 March 2026: 01:00 becomes 02:00, so 01:30 is never on the wall.
        let before = at(London, "2026-03-29 00:50");
        let run = next("30 1 * * *", before, London);
        assert!((run - before) <= 2 * HOUR, "because the day must not be skipped: {}", (run - before) / 60_000);
        assert_eq!(next("30 1 * * *", run, London), at(London, "2026-03-30 01:30"), "because it has run that night");
        assert_eq!(next("0 9 * * *", before, London) - before, 7 * HOUR + 10 * 60_000, "because an hour is missing");
    }

    #[test]
    fn a_clock_put_back_runs_a_fixed_time_once_and_an_interval_throughout() {
        // London, 25 October 2026: 02:00 becomes 01:00, so 01:30 is on the wall twice.
        let before = at(London, "2026-10-25 00:50");
        let run = next("30 1 * * *", before, London);
        assert_eq!(run, before + 40 * 60_000, "because the first 01:30 counts");
        assert_eq!(next("30 1 * * *", run, London), at(London, "2026-10-26 01:30"), "because the second does not");
        let mut half_hours = vec![before];
        while half_hours.len() < 8 {
            half_hours.push(next("*/30 * * * *", half_hours[half_hours.len() - 1], London));
        }
        let gaps: Vec<i64> = half_hours.windows(2).skip(1).map(|pair| (pair[1] - pair[0]) / 60_000).collect();
        assert_eq!(gaps, [30; 6], "because every half hour means every half hour that night too");
    }

    #[test]
    fn an_expression_is_explained_before_it_is_kept() {
        let now = at(Kolkata, "2026-11-21 21:57");
        let told = preview("  0  */2 9-21 * *  * ", now, &Kolkata).expect("an expression");
        assert_eq!(told.cron, "0 */2 9-21 * * *");
        assert_eq!(told.words.to_string(), "Every 2 minutes from 9:00 to 21:58, every day.");
        let expected = ["2026-11-21 21:58", "2026-11-22 09:00", "2026-11-22 09:02"];
        assert_eq!(told.next, expected.map(|text| at(Kolkata, text)));
    }

    #[test]
    fn what_is_wrong_is_said_by_its_place() {
        for (wrong, words) in [
            ("", "this has 0"),
            ("every day", "this has 2"),
            ("* * * * * * 2026", "this has 7"),
            ("* * * * * *", "seconds must be one number"),
            ("*/10 * * * * *", "seconds must be one number"),
            ("61 * * * *", "minutes cannot be “61”"),
            ("0 61 * * * *", "minutes cannot be “61”"),
            ("0 25 * * *", "hours cannot be “25”"),
            ("0 9 32 * *", "days of the month cannot be “32”"),
            ("0 9 * JANUARY *", "months cannot be “JANUARY”"),
            ("0 9 * * 9", "weekdays cannot be “9”"),
            ("0 9 30 2 *", "never comes"),
        ] {
            let said = preview(wrong, 0, &Kolkata).expect_err(wrong).to_string();
            assert!(said.contains(words), "{wrong}: {said}");
        }
    }
}
