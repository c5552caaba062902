//! What sync did over time.

use branchline_domain::sync::metrics::{MetricPoint, Span};
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::speech::{heads, say};
use crate::{Answer, show};

pub(super) async fn stats(context: &Context, hours: u32) -> Result<Answer> {
    let metrics = context.engine.sync_metrics(hours).await?;
    let sums = &metrics.sums;
    let facts = show::facts(&[
        (
            say!("cli-stats-sessions"),
            say!(
                "cli-stats-sessions-of",
                all = sums.sessions.to_string(),
                failed = sums.failed_sessions.to_string(),
                offline = sums.offline_sessions.to_string(),
            ),
        ),
        (say!("cli-stats-sent"), sums.pushed.to_string()),
        (say!("cli-stats-fetched"), sums.pulled.to_string()),
        (say!("cli-stats-merged"), sums.merged.to_string()),
        (say!("cli-stats-conflicts"), sums.conflicts.to_string()),
        (say!("cli-stats-refused"), sums.rejected.to_string()),
        (say!("cli-stats-bytes"), sums.bytes.to_string()),
        (say!("cli-stats-time"), show::duration(sums.duration_ms)),
        (say!("cli-stats-rate"), sums.rows_per_second.to_string()),
    ]);
    // A line for an hour in which nothing happened would only be in the way.
    let lines: Vec<Vec<String>> = metrics
        .points
        .iter()
        .filter(|point| **point != MetricPoint { at: point.at, ..MetricPoint::default() })
        .map(line)
        .collect();
    let [hour, day] = heads!["cli-head-hour", "cli-head-day"];
    let from = match metrics.span {
        Span::Hour => hour,
        Span::Day => day,
    };
    let mut headings = vec![from];
    headings.extend(heads![
        "cli-head-sessions": number,
        "cli-head-failed": number,
        "cli-head-offline": number,
        "cli-head-sent": number,
        "cli-head-fetched": number,
        "cli-head-refused": number,
        "cli-head-took": number,
        "cli-head-waited": number,
        "cli-head-longest-wait": number,
    ]);
    let words = if lines.is_empty() { facts } else { format!("{facts}\n\n{}", show::table(&headings, &lines)) };
    Answer::new(metrics, words)
}

fn line(point: &MetricPoint) -> Vec<String> {
    vec![
        show::moment(Some(point.at)),
        point.sessions.to_string(),
        point.failed.to_string(),
        point.offline.to_string(),
        point.pushed.to_string(),
        point.pulled.to_string(),
        point.rejected.to_string(),
        show::duration(point.duration_ms),
        point.waiting.to_string(),
        show::duration(point.lag_ms),
    ]
}
