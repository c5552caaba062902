//! What the watchdog says, and what sync did over time.

use branchline_domain::sync::metrics::{MetricPoint, Span};
use branchline_domain::sync::watchdog::AlertLimits;
use branchline_engine::Engine;
use color_eyre::eyre::Result;
use serde_json::json;

use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn stats(engine: &Engine, hours: u32) -> Result<Answer> {
    let metrics = engine.sync_metrics(hours).await?;
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

pub(super) async fn alerts(
    engine: &Engine,
    stuck: Option<u32>,
    silent: Option<u32>,
    notify: Option<bool>,
) -> Result<Answer> {
    let before = engine.alert_limits().await?;
    let limits = AlertLimits {
        stuck_minutes: stuck.unwrap_or(before.stuck_minutes),
        silent_hours: silent.unwrap_or(before.silent_hours),
        notify: notify.unwrap_or(before.notify),
    };
    if limits != before {
        engine.set_alert_limits(limits).await?;
    }
    let alerts = engine.status().await?.alerts;
    let mut words: Vec<String> = alerts
        .iter()
        .map(|alert| format!("{}, since {}. {}", alert.title, show::moment(Some(alert.since)), alert.message))
        .collect();
    if words.is_empty() {
        words.push("Nothing needs a person.".to_owned());
    }
    words.push(format!(
        "The watchdog speaks after {} without progress, and after {} without a complete sync. It {} the desktop.",
        show::counted(i64::from(limits.stuck_minutes), "minute"),
        show::counted(i64::from(limits.silent_hours), "hour"),
        if limits.notify { "tells" } else { "does not tell" },
    ));
    let alerted = !alerts.is_empty();
    Ok(Answer::new(json!({ "alerts": alerts, "limits": limits }), words.join("\n"))?.exit_if(alerted, PERSON))
}
