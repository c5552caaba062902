//! What a cron expression means in plain words: first at which times, then on which days and in which months.

use croner::{Cron, CronComponent};

use crate::message;
use crate::messages::Message;

/// The most times of day that are told one by one.
const TOLD: usize = 12;

/// The days of the week as an expression may name them.
const NAMES: [&str; 7] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/// Says what an expression means; `fields` are its own words, with seconds first when there are six.
pub(super) fn of(cron: &Cron, fields: &[&str]) -> Message {
    let [.., dates, _, weekdays] = fields else { return message!("schedule-each-minute") };
    let pattern = &cron.pattern;
    let (minutes, hours) = (pattern.minutes.values(), pattern.hours.values());
    let mut times = times(&minutes, &hours);
    if let Some(second) = pattern.seconds.values().first().filter(|second| **second > 0) {
        times = message!("schedule-at-second", times = times, second = second.to_string());
    }
    let dates = (!pattern.is_dom_wildcard()).then(|| dates_of(&pattern.days, dates));
    let weekdays = (!pattern.is_dow_wildcard()).then(|| weekdays_of(&pattern.days_of_week, weekdays));
    let days = match (dates, weekdays) {
        (None, None) => None,
        (Some(days), None) | (None, Some(days)) => Some(message!("schedule-on", days = days)),
        (Some(one), Some(other)) => {
            Some(message!("schedule-on", days = message!("schedule-or", one = one, other = other)))
        }
    };
    let months = pattern.months.values();
    let days = match (days, months.len()) {
        // What goes on around the clock needs no day to be named.
        (None, 12) if hours.len() == 24 => return message!("schedule-words", times = times),
        (days, 12) => days.unwrap_or_else(|| message!("schedule-daily")),
        (days, _) => {
            let days = days.unwrap_or_else(|| message!("schedule-daily"));
            let months = ranges(&months, |month| message!("month", month = i64::from(month)));
            message!("schedule-in-months", days = days, months = months)
        }
    };
    message!("schedule-words-on", times = times, days = days)
}

/// Says at which times of day.
fn times(minutes: &[u16], hours: &[u16]) -> Message {
    let all_day = hours.len() == 24;
    if minutes.len() > 1 {
        let often = step(minutes, 60).map_or_else(
            || message!("schedule-minutes", minutes = numbers(minutes)),
            |step| match step {
                1 => message!("schedule-each-minute"),
                step => message!("schedule-each-minutes", count = i64::from(step)),
            },
        );
        let stepped = step(minutes, 60).is_some();
        return match (all_day, is_run(hours), hours) {
            (true, ..) if stepped => often,
            (true, ..) => {
                message!("schedule-at-minutes", often = message!("schedule-each-hour"), minutes = numbers(minutes))
            }
            (_, true, [first, .., last]) if stepped => {
                let (from, to) = (clock(*first, minutes[0]), clock(*last, minutes[minutes.len() - 1]));
                message!("schedule-from-to", often = often, from = from, to = to)
            }
            _ if minutes.len() * hours.len() <= TOLD => one_by_one(minutes, hours),
            _ => message!("schedule-in-hours", often = often, hours = numbers(hours)),
        };
    }
    let minute = minutes.first().copied().unwrap_or_default();
    let often = match (step(hours, 24), is_run(hours), hours) {
        (Some(1), ..) => message!("schedule-each-hour"),
        (Some(step), ..) => message!("schedule-each-hours", count = i64::from(step)),
        (None, true, [first, _, .., last]) if hours.len() > 2 => {
            let (from, to) = (clock(*first, minute), clock(*last, minute));
            return message!("schedule-from-to", often = message!("schedule-each-hour"), from = from, to = to);
        }
        _ => return one_by_one(minutes, hours),
    };
    match minute {
        0 => often,
        minute => message!("schedule-at-minutes", often = often, minutes = minute.to_string()),
    }
}

fn one_by_one(minutes: &[u16], hours: &[u16]) -> Message {
    let times: Vec<String> = hours.iter().flat_map(|hour| minutes.iter().map(|minute| clock(*hour, *minute))).collect();
    message!("schedule-at", times = times.join(", "))
}

/// Says which days of the month: numbers, the last one, the working day nearest to one.
fn dates_of(days: &CronComponent, field: &str) -> Message {
    let numbers = days.values();
    let mut said = Vec::new();
    if !numbers.is_empty() {
        said.push(message!("schedule-dates", days = self::numbers(&numbers)));
    }
    for part in field.split(',') {
        match part.to_ascii_uppercase().strip_suffix('W') {
            Some(day) if day.parse::<u16>().is_ok() => said.push(message!("schedule-nearest", day = day)),
            Some(_) => said.push(Message::verbatim(part)),
            None if part.eq_ignore_ascii_case("L") => said.push(message!("schedule-last-day")),
            None => {}
        }
    }
    Message::listed(said).unwrap_or_else(|| Message::verbatim(field))
}

/// Says which days of the week: any of them, the first of a month, the last.
fn weekdays_of(days: &CronComponent, field: &str) -> Message {
    // Sunday is 0 and 7.
    let mut numbers: Vec<u16> = days.values().into_iter().map(|day| if day == 0 { 7 } else { day }).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut said = Vec::new();
    if !numbers.is_empty() {
        said.push(ranges(&numbers, weekday));
    }
    for part in field.split(',').map(str::to_ascii_uppercase) {
        if let Some((day, nth)) = part.split_once('#') {
            said.push(match (day_named(day), nth.parse::<i64>()) {
                (Some(day), Ok(nth)) => message!("schedule-nth-weekday", nth = nth, day = weekday(day)),
                (Some(day), Err(_)) => message!("schedule-last-weekday", day = weekday(day)),
                _ => Message::verbatim(part),
            });
        } else if let Some(day) = part.strip_suffix('L') {
            said.push(day_named(day).map_or_else(
                || Message::verbatim(part.clone()),
                |day| message!("schedule-last-weekday", day = weekday(day)),
            ));
        }
    }
    Message::listed(said).unwrap_or_else(|| Message::verbatim(field))
}

fn day_named(day: &str) -> Option<u16> {
    let named = NAMES.iter().zip(1..).find_map(|(name, number)| (*name == day).then_some(number));
    named.or_else(|| day.parse().ok().filter(|day| *day <= 7).map(|day| if day == 0 { 7 } else { day }))
}

fn weekday(day: u16) -> Message {
    Message::new(format!("weekday-{day}"))
}

/// Returns numbers with three or more in a row as a range: "1, 5-9".
fn numbers(numbers: &[u16]) -> String {
    let text = |run: &[u16]| match run {
        [first, _, .., last] => format!("{first}-{last}"),
        few => few.iter().map(u16::to_string).collect::<Vec<_>>().join(", "),
    };
    runs(numbers).map(text).collect::<Vec<_>>().join(", ")
}

/// Says names with three or more in a row as a range: "Mon to Fri, Sun".
fn ranges(numbers: &[u16], name: impl Fn(u16) -> Message) -> Message {
    let said = runs(numbers).flat_map(|run| match run {
        [first, _, .., last] => vec![message!("schedule-through", from = name(*first), to = name(*last))],
        few => few.iter().map(|number| name(*number)).collect(),
    });
    Message::listed(said.collect()).unwrap_or_default()
}

/// Splits numbers where one does not follow on the one before.
fn runs(numbers: &[u16]) -> impl Iterator<Item = &[u16]> {
    numbers.chunk_by(|one, next| one + 1 == *next)
}

fn is_run(numbers: &[u16]) -> bool {
    runs(numbers).count() == 1
}

/// Returns the step of numbers that go around evenly from 0: 5 for 0, 5, … 55.
fn step(numbers: &[u16], whole: u16) -> Option<u16> {
    let step = whole / u16::try_from(numbers.len()).ok().filter(|count| *count > 1)?;
    let even = usize::from(step) * numbers.len() == usize::from(whole);
    (even && (0..whole).step_by(usize::from(step)).eq(numbers.iter().copied())).then_some(step)
}

fn clock(hour: u16, minute: u16) -> String {
    format!("{hour}:{minute:02}")
}

#[cfg(test)]
mod tests {
    use chrono::Utc;

    use crate::messages::Language;
    use crate::sync::schedule::preview;

    #[test]
    fn an_expression_is_said_in_plain_words() {
        let hindi = Language::of("hi").expect("the catalogue has it");
        for (cron, english, in_hindi) in [
            ("* * * * *", "Every minute.", "हर मिनट।"),
            ("*/5 * * * *", "Every 5 minutes.", "हर 5 मिनट।"),
            (
                "0 */2 9-21 * * *",
                "Every 2 minutes from 9:00 to 21:58, every day.",
                "हर दिन, 9:00 से 21:58 तक हर 2 मिनट।",
            ),
            ("30 9,14 * * 1,3", "At 9:30, 14:30, on Mon, Wed.", "सोम, बुध को, 9:30, 14:30 बजे।"),
            ("0 22 * * *", "At 22:00, every day.", "हर दिन, 22:00 बजे।"),
            ("0 10 * * SUN", "At 10:00, on Sun.", "रवि को, 10:00 बजे।"),
            ("0 9-18 * * 1-5", "Every hour from 9:00 to 18:00, on Mon to Fri.", "सोम से शुक्र को, 9:00 से 18:00 तक हर घंटे।"),
            ("0 */2 * * *", "Every 2 hours, every day.", "हर दिन, हर 2 घंटे।"),
            ("15 * * * *", "Every hour, at minute 15.", "हर घंटे, मिनट 15 पर।"),
            ("5,35 * * * *", "Every hour, at minute 5, 35.", "हर घंटे, मिनट 5, 35 पर।"),
            ("30 0 6 * * *", "At 6:00, at second 30, every day.", "हर दिन, 6:00 बजे, सेकंड 30 पर।"),
            ("0 6 1,15 * *", "At 6:00, on day 1, 15 of the month.", "महीने की 1, 15 तारीख़ को, 6:00 बजे।"),
            ("0 6 L * *", "At 6:00, on the last day of the month.", "महीने के आख़िरी दिन को, 6:00 बजे।"),
            ("0 6 * * FRI#2", "At 6:00, on the second Fri of the month.", "महीने के दूसरे शुक्र को, 6:00 बजे।"),
            ("0 6 * * 5L", "At 6:00, on the last Fri of the month.", "महीने के आख़िरी शुक्र को, 6:00 बजे।"),
            (
                "0 6 15W * *",
                "At 6:00, on the working day nearest to day 15.",
                "15 तारीख़ के सबसे पास के कामकाजी दिन को, 6:00 बजे।",
            ),
            ("0 6 1 * 1", "At 6:00, on day 1 of the month or Mon.", "महीने की 1 तारीख़ या सोम को, 6:00 बजे।"),
            ("0 6 * 4-6,10 *", "At 6:00, every day in Apr to Jun, Oct.", "अप्रैल से जून, अक्टू॰ में हर दिन, 6:00 बजे।"),
        ] {
            let said = preview(cron, 0, &Utc).expect(cron).words;
            assert_eq!(said.to_string(), english, "{cron}");
            assert_eq!(hindi.say(&said), in_hindi, "{cron}");
        }
    }
}
