//! Edits that met and cards to look at: listed, settled, dismissed.

use std::collections::HashMap;

use branchline_domain::records::conflict::{Choice, Conflict, ConflictState};
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::review::Review;
use branchline_engine::Engine;
use color_eyre::eyre::Result;
use serde_json::json;

use super::history::whom;
use crate::arguments::Settle;
use crate::exit::{PERSON, Said};
use crate::{Answer, amount, show};

/// Records the hub is asked about at most.
const ASKED: usize = 500;

pub(super) async fn list(engine: &Engine, settled: bool, limit: u32) -> Result<Answer> {
    let page = engine.conflicts(settled, 0, limit).await?;
    let words = match (page.rows.is_empty(), settled) {
        (true, true) => "Nothing was settled yet.".to_owned(),
        (true, false) => "No conflicts are open.".to_owned(),
        _ => page.rows.iter().map(told).collect::<Vec<_>>().join("\n\n"),
    };
    let any = !settled && page.total > 0;
    Ok(Answer::new(page, words)?.exit_if(any, PERSON))
}

fn told(conflict: &Conflict) -> String {
    let present = conflict.present.as_ref().map_or("not on this computer", |present| present.shown.as_str());
    let mut facts = vec![("", conflict.words.clone()), ("id", conflict.id.clone())];
    for (name, side) in [("stands", conflict.standing()), ("other", conflict.other())] {
        let who = side.who.as_deref().map(|who| format!("{who}, ")).unwrap_or_default();
        facts.push((name, format!("{} ({who}{}, {})", side.value.shown, side.place, show::moment(Some(side.at)))));
    }
    facts.push(("before", conflict.base.shown.clone()));
    facts.push(("now", present.to_owned()));
    if conflict.state == ConflictState::Contested {
        facts.push(("", "People decided differently without knowing of each other; decide again.".to_owned()));
    } else if conflict.moved_on && conflict.state == ConflictState::Open {
        facts.push(("", "The record has been changed since.".to_owned()));
    }
    for decision in &conflict.decisions {
        let who = decision.who.as_deref().or(decision.branch.as_deref()).unwrap_or("somebody");
        facts.push(("decided", format!("{} by {who}, {}", decision.choice, show::moment(Some(decision.at)))));
    }
    show::facts(&facts)
}

pub(super) async fn settle(engine: &Engine, settle: Settle) -> Result<Answer> {
    let conflict = engine.conflict(&settle.id).await?;
    let choice = match (settle.keep, settle.take, settle.value) {
        (true, _, _) => Choice::Keep,
        (_, true, _) => Choice::Take,
        (_, _, Some(value)) => Choice::Value { value: kept(&conflict.field, value)? },
        (_, _, None) => Choice::Branch { branch_id: branch(&conflict, settle.branch.as_deref().unwrap_or_default())? },
    };
    let done = engine.settle_conflicts(std::slice::from_ref(&settle.id), &choice).await?;
    let now = engine.conflict(&settle.id).await?;
    let stands = match (&now.present, now.kind.as_str()) {
        (Some(present), "edit") => format!("{} of {} is {}.", now.title, now.label, present.shown),
        (Some(_), _) if now.in_bin => format!("{} is in the recycle bin.", now.label),
        _ => format!("{} stays.", now.label),
    };
    Answer::new(json!({ "settled": done.settled, "conflict": now }), format!("Settled. {}", show::one_line(&stands)))
}

/// Returns a typed value as it is kept: rupees as paise, units as thousandths.
fn kept(field: &str, typed: String) -> Result<Option<String>> {
    let number = match field {
        _ if typed.trim().is_empty() => return Ok(None),
        _ if field.ends_with("_paise") => amount::hundredths(&typed),
        _ if field.ends_with("_milli") => amount::thousandths(&typed),
        _ => return Ok(Some(typed)),
    };
    Ok(Some(number.map_err(Said::usage)?.to_string()))
}

fn branch(conflict: &Conflict, named: &str) -> Result<String> {
    let side = [&conflict.ours, &conflict.theirs].into_iter().find(|side| side.place.eq_ignore_ascii_case(named));
    side.and_then(|side| side.branch_id.clone()).ok_or_else(|| {
        Said::usage(format!(
            "Neither edit was made in {named}: one in {}, one in {}.",
            conflict.ours.place, conflict.theirs.place
        ))
        .into()
    })
}

pub(super) async fn reviews(engine: &Engine, all: bool) -> Result<Answer> {
    let cards: Vec<Review> =
        engine.reviews().await?.into_iter().filter(|card| all || card.reviewed.is_none()).collect();
    let words = match cards.is_empty() {
        true => "Nothing asks for a look.".to_owned(),
        false => {
            let added = adders(engine, &cards).await?;
            cards.iter().map(|card| shown(card, &added)).collect::<Vec<_>>().join("\n\n")
        }
    };
    let open = cards.iter().any(|card| card.reviewed.is_none());
    Ok(Answer::new(cards, words)?.exit_if(open, PERSON))
}

/// Returns who added the records, by id, as far as that can be known.
async fn adders(engine: &Engine, cards: &[Review]) -> Result<HashMap<String, String>> {
    let told = cards.iter().flat_map(|card| &card.records).filter(|record| record.added_at.is_some());
    let records: Vec<RecordRef> =
        told.take(ASKED).map(|record| RecordRef { table: record.table_name.clone(), id: record.id.clone() }).collect();
    if records.is_empty() {
        return Ok(HashMap::new());
    }
    let writers = engine.record_writers(&records, true).await?;
    Ok(writers.into_iter().filter_map(|one| Some((one.record.id, whom(&one.added?.who)))).collect())
}

fn shown(card: &Review, added: &HashMap<String, String>) -> String {
    let mut facts = vec![(card.kind.word(), card.words.clone()), ("subject", card.subject.clone())];
    for record in &card.records {
        let when = record.added_at.map(|at| format!("added {}", show::moment(Some(at))));
        let who = added.get(&record.id).map(|who| format!("by {who}"));
        let note = record.note.iter().cloned().chain(when).chain(who).collect::<Vec<_>>().join(" ");
        facts.push(("record", format!("{} ({note}) {} {}", record.label, record.table_name, record.id)));
    }
    match &card.reviewed {
        None => facts.push(("to do", card.advice.clone())),
        Some(seen) => {
            let who = seen.who.as_deref().or(seen.branch.as_deref()).unwrap_or("somebody");
            facts.push(("seen", format!("{who}: {}", seen.reason.as_deref().unwrap_or_default())));
        }
    }
    show::facts(&facts)
}

pub(super) async fn ungroup(engine: &Engine, id: &str) -> Result<Answer> {
    engine.take_group_out(id).await?;
    Answer::new(json!({ "id": id }), "Taken out; it is the outermost now.")
}

pub(super) async fn review(engine: &Engine, subject: &str, reason: &str) -> Result<Answer> {
    let open = engine.reviews().await?;
    let Some(card) = open.iter().find(|card| card.subject == subject && card.reviewed.is_none()) else {
        return Err(Said::missing(format!("No open card is about {subject}; `reviews` lists those that are.")).into());
    };
    let left = engine.review(card.kind, subject, &card.facts, reason).await?;
    let left = left.iter().filter(|card| card.reviewed.is_none()).count();
    let words = format!("Dismissed. {} still open.", show::counted(i64::try_from(left).unwrap_or(i64::MAX), "card"));
    Answer::new(json!({ "open": left }), words)
}
