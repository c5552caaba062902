//! What sync did over time.

use branchline_domain::sync::metrics::{MetricPoint, Span};
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::{Answer, show};

pub(super) async fn stats(context: &Context, hours: u32) -> Result<Answer> {
    let metrics = context.engine.sync_metrics(hours).await?;
    let sums = &metrics.sums;
    let facts = show::facts(&[
        (
            "Sessions",
            format!(
                "{}, of which {} failed and {} were offline",
                sums.sessions, sums.failed_sessions, sums.offline_sessions
            ),
        ),
        ("Sent", sums.pushed.to_string()),
        ("Fetched", sums.pulled.to_string()),
        ("Merged", sums.merged.to_string()),
        ("Conflicts", sums.conflicts.to_string()),
        ("Refused", sums.rejected.to_string()),
        ("Bytes", sums.bytes.to_string()),
        ("Time", show::duration(sums.duration_ms)),
        ("Rows a second", sums.rows_per_second.to_string()),
    ]);
    // A line for an hour in which nothing happened would only be in the way.
    let lines: Vec<Vec<String>> = metrics
        .points
        .iter()
        .filter(|point| **point != MetricPoint { at: point.at, ..MetricPoint::default() })
        .map(line)
        .collect();
    let from = match metrics.span {
        Span::Hour => "HOUR FROM",
        Span::Day => "DAY FROM",
    };
    let headings = [
        from,
        "SESSIONS#",
        "FAILED#",
        "OFFLINE#",
        "SENT#",
        "FETCHED#",
        "REFUSED#",
        "TOOK#",
        "WAITED#",
        "LONGEST WAIT#",
    ];
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
