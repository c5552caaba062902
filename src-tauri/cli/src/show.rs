//! How answers look: tables and times for people.

use chrono::{DateTime, Local};

/// Lays out rows under headings; a heading ending in `#` is a column of numbers, set to the right.
pub(crate) fn table(headings: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let heading = headings[column].trim_end_matches('#').chars().count();
        rows.iter().map(|row| row[column].chars().count()).fold(heading, usize::max)
    };
    let widths: Vec<usize> = (0..headings.len()).map(width).collect();
    let line = |cells: Vec<&str>| {
        let cells: Vec<String> = cells
            .into_iter()
            .zip(headings.iter().zip(&widths))
            .map(
                |(cell, (heading, width))| {
                    if heading.ends_with('#') { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
                },
            )
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(headings.iter().map(|heading| heading.trim_end_matches('#')).collect())];
    lines.extend(rows.iter().map(|row| line(row.iter().map(String::as_str).collect())));
    lines.join("\n")
}

/// Lays out facts, one a line.
pub(crate) fn facts(facts: &[(&str, String)]) -> String {
    let width = facts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    facts.iter().map(|(name, value)| format!("{name:<width$}  {value}")).collect::<Vec<_>>().join("\n")
}

/// Writes a moment by this computer's calendar.
pub(crate) fn moment(ms: Option<i64>) -> String {
    ms.and_then(DateTime::from_timestamp_millis)
        .map_or_else(|| "never".to_owned(), |time| time.with_timezone(&Local).format("%Y-%m-%d %H:%M:%S").to_string())
}

/// Writes how long something took.
pub(crate) fn duration(ms: i64) -> String {
    if ms < 1000 { format!("{ms} ms") } else { format!("{}.{} s", ms / 1000, ms % 1000 / 100) }
}

/// Writes how long ago something was.
pub(crate) fn ago(ms: Option<i64>, now_ms: i64) -> String {
    let Some(ms) = ms else { return "never".to_owned() };
    let seconds = (now_ms - ms).max(0) / 1000;
    let (count, unit) = match seconds {
        0..5 => return "just now".to_owned(),
        5..60 => (seconds, "second"),
        60..3600 => (seconds / 60, "minute"),
        3600..86_400 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" })
}

/// Shortens a text to a table's measure, on one line.
pub(crate) fn brief(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    line.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_stands_in_straight_columns() {
        let rows = vec![vec!["काजू".to_owned(), "5".to_owned()], vec!["Ring".to_owned(), "1200".to_owned()]];
        assert_eq!(table(&["NAME", "STOCK#"], &rows), "NAME  STOCK\nकाजू      5\nRing   1200");
        assert_eq!(table(&["NAME"], &[]), "NAME");
    }

    #[test]
    fn time_passes_in_words() {
        let now = 1_000_000_000;
        for (before, words) in [
            (0, "just now"),
            (61_000, "1 minute ago"),
            (7_200_000, "2 hours ago"),
            (-5000, "just now"),
            (172_800_000, "2 days ago"),
        ] {
            assert_eq!(ago(Some(now - before), now), words);
        }
        assert_eq!(ago(None, now), "never");
        assert_eq!((duration(999), duration(61_250)), ("999 ms".to_owned(), "61.2 s".to_owned()));
        assert_eq!(brief("a\n b  cdef", 5), "a b …");
    }
}
