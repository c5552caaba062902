//! Looking after the branch: held changes, a fresh start, tidying.

use branchline_domain::sync::queue::HeldUnit;
use branchline_engine::Engine;
use color_eyre::eyre::Result;
use serde_json::json;

use super::connection::checks_answer;
use crate::exit::{PERSON, Said};
use crate::{Answer, show};

pub(super) async fn held(engine: &Engine) -> Result<Answer> {
    let units = engine.held_units().await?;
    let words = if units.is_empty() { "Nothing is held.".to_owned() } else { listed(&units) };
    Answer::new(units, words)
}

pub(super) async fn retry(engine: &Engine, unit: Option<i64>) -> Result<Answer> {
    let held = engine.held_units().await?;
    if let Some(unit) = unit {
        must_be_held(&held, unit)?;
    } else if held.is_empty() {
        return Answer::new(held, "Nothing is held.");
    }
    let left = engine.retry_held(unit).await?;
    still_held(left)
}

pub(super) async fn approve(engine: &Engine, unit: i64) -> Result<Answer> {
    must_be_held(&engine.held_units().await?, unit)?;
    still_held(engine.approve_held(unit).await?)
}

pub(super) async fn discard(engine: &Engine, unit: i64, reason: &str) -> Result<Answer> {
    must_be_held(&engine.held_units().await?, unit)?;
    let left = engine.discard_held(unit, reason).await?;
    let words = if left.is_empty() { "Given up and logged; nothing else is held.".to_owned() } else { listed(&left) };
    Answer::new(left, words)
}

fn must_be_held(held: &[HeldUnit], unit: i64) -> Result<()> {
    match held.iter().any(|one| one.unit == unit) {
        true => Ok(()),
        false => Err(Said::missing(format!("No unit {unit} is held; `held` lists those that are.")).into()),
    }
}

/// Says what a retry left over; anything left asks for a person.
fn still_held(left: Vec<HeldUnit>) -> Result<Answer> {
    let words = if left.is_empty() { "Everything went through.".to_owned() } else { listed(&left) };
    let any = !left.is_empty();
    Ok(Answer::new(left, words)?.exit_if(any, PERSON))
}

fn listed(units: &[HeldUnit]) -> String {
    let lines: Vec<Vec<String>> = units
        .iter()
        .map(|unit| {
            let record = unit.label.as_ref().or(unit.record_id.as_ref()).map_or("-", String::as_str);
            let verdict =
                unit.behind.map_or_else(|| unit.verdict.clone(), |behind| format!("{} behind {behind}", unit.verdict));
            vec![
                unit.unit.to_string(),
                verdict,
                unit.code.clone().unwrap_or_default(),
                unit.table_name.clone().unwrap_or_default(),
                show::brief(record, 36),
                unit.field.clone().unwrap_or_default(),
                unit.changes.to_string(),
                unit.retry_count.to_string(),
                show::moment(Some(unit.since)),
                show::brief(&unit.message, 90),
            ]
        })
        .collect();
    show::table(&["UNIT#", "VERDICT", "CODE", "TABLE", "RECORD", "FIELD", "CHANGES#", "TRIED#", "SINCE", "WHY"], &lines)
}

pub(super) async fn resync(engine: &Engine) -> Result<Answer> {
    let report = engine.resync().await?;
    let words = format!(
        "Sent {} first, then received {} anew in {}.",
        show::counted(report.pushed, "change"),
        show::counted(report.pulled, "row"),
        show::duration(report.duration_ms)
    );
    Answer::new(report, words)
}

pub(super) async fn clean_up(engine: &Engine, days: u32) -> Result<Answer> {
    let removed = engine.clean_up(days).await?;
    Answer::new(
        json!({ "removed": removed }),
        format!("Removed {} from the queue.", show::counted(removed, "sent change")),
    )
}

pub(super) async fn doctor(engine: &Engine) -> Result<Answer> {
    checks_answer(&engine.doctor().await?)
}
