//! How answers look: tables and times for people.
//!
//! Text comes from other branches and other programs: nothing of it may steer the terminal, and none of it may pass for a line of ours.

use chrono::{DateTime, Local};
use unicode_width::UnicodeWidthStr as _;

use crate::speech::say;

/// A column's name; numbers are set to the right.
pub(crate) struct Heading {
    pub(crate) words: String,
    pub(crate) number: bool,
}

/// Lays out rows under headings.
pub(crate) fn table(headings: &[Heading], rows: &[Vec<String>]) -> String {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| one_line(cell)).collect()).collect();
    let width =
        |column: usize| rows.iter().map(|row| row[column].width()).fold(headings[column].words.width(), usize::max);
    let widths: Vec<usize> = (0..headings.len()).map(width).collect();
    let line = |cells: Vec<&str>| {
        let cells: Vec<String> = cells
            .into_iter()
            .zip(headings.iter().zip(&widths))
            .map(|(cell, (heading, width))| {
                // Columns of the terminal, not characters: a sign of कि or 金 takes none or two.
                let gap = " ".repeat(width.saturating_sub(cell.width()));
                if heading.number { gap + cell } else { cell.to_owned() + &gap }
            })
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(headings.iter().map(|heading| heading.words.as_str()).collect())];
    lines.extend(rows.iter().map(|row| line(row.iter().map(String::as_str).collect())));
    lines.join("\n")
}

/// Lays out facts, one a line.
pub(crate) fn facts<N: AsRef<str>>(facts: &[(N, String)]) -> String {
    let width = facts.iter().map(|(name, _)| name.as_ref().width()).max().unwrap_or(0);
    let further = format!("\n{:width$}  ", "");
    let line = |(name, value): &(N, String)| {
        let name = name.as_ref();
        let gap = " ".repeat(width - name.width());
        format!("{name}{gap}  {}", value.replace('\n', &further))
    };
    facts.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns text that steers no terminal: controls, escape sequences and what turns the direction of writing show as signs. Line breaks stay.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { sign(c) }).collect()
}

/// Returns text of others on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(sign).collect()
}

/// Returns JSON whose strings hold no control as it is; a program reads the same.
pub(crate) fn harmless_json(json: &str) -> String {
    let escaped = |c: char| {
        let harmless = c == '\n' || sign(c) == c;
        if harmless { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) }
    };
    json.chars().map(escaped).collect()
}

/// Returns the sign that stands for a control character; any other as it is.
fn sign(c: char) -> char {
    match c {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ => c,
    }
}

/// Writes a moment by this computer's calendar.
pub(crate) fn moment(ms: Option<i64>) -> String {
    ms.and_then(DateTime::from_timestamp_millis)
        .map_or_else(|| say!("cli-never"), |time| time.with_timezone(&Local).format("%Y-%m-%d %H:%M:%S").to_string())
}

/// Writes how long something took.
pub(crate) fn duration(ms: i64) -> String {
    match ms {
        ..1000 => say!("cli-milliseconds", time = ms.to_string()),
        _ => say!("cli-seconds", time = format!("{}.{}", ms / 1000, ms % 1000 / 100)),
    }
}

/// Writes how long ago something was.
pub(crate) fn ago(ms: Option<i64>, now_ms: i64) -> String {
    let Some(ms) = ms else { return say!("cli-never") };
    let seconds = (now_ms - ms).max(0) / 1000;
    match seconds {
        0..5 => say!("cli-just-now"),
        5..60 => say!("cli-seconds-ago", count = seconds),
        60..3600 => say!("cli-minutes-ago", count = seconds / 60),
        3600..86_400 => say!("cli-hours-ago", count = seconds / 3600),
        _ => say!("cli-days-ago", count = seconds / 86_400),
    }
}

/// Shortens a text to a table's measure, on one line.
pub(crate) fn brief(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.width() <= most {
        return line;
    }
    let mut short = String::new();
    for c in line.chars() {
        short.push(c);
        if short.width() >= most {
            short.pop();
            break;
        }
    }
    short + "…"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::heads;

    #[test]
    fn a_table_stands_in_straight_columns() {
        let rows = vec![vec!["काजू".to_owned(), "5".to_owned()], vec!["Ring".to_owned(), "1200".to_owned()]];
        assert_eq!(
            table(&heads!["cli-head-name", "cli-head-stock": number], &rows),
            "NAME  STOCK\nकाजू       5\nRing   1200"
        );
        let rows = [["金の指輪", "aa"], ["Ring", "bb"], ["💍", "cc"]].map(|row| row.map(str::to_owned).to_vec());
        let table_of_signs = table(&heads!["cli-head-name", "cli-head-id"], &rows);
        for line in table_of_signs.lines() {
            assert_eq!(line.width(), 12, "because every column begins under its heading: {line:?}");
        }
        assert_eq!(table(&heads!["cli-head-name"], &[]), "NAME");
    }

    #[test]
    fn nothing_another_branch_wrote_steers_the_terminal() {
        let name = "\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m\rRing\nAll is well\u{202e}";
        for shown in [
            table(&heads!["cli-head-name"], &[vec![name.to_owned()]]),
            harmless(name),
            facts(&[("Name", harmless(name))]),
        ] {
            assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "because it would be obeyed: {shown:?}");
        }
        assert_eq!(
            table(&heads!["cli-head-name"], &[vec![name.to_owned()]]).lines().count(),
            2,
            "because one record is one line"
        );
        assert!(!facts(&[("Name", harmless(name))]).contains("\nAll"), "because it would pass for a line of ours");
        let json = serde_json::json!({ "name": name }).to_string();
        let told = harmless_json(&json);
        assert!(!told.chars().any(char::is_control) && !told.contains('\u{202e}'), "because JSON is looked at as well");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&told).ok(), serde_json::from_str(&json).ok());
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
