//! What merging cannot settle: cards to look at, listed and dismissed.

use std::collections::HashMap;

use branchline_domain::message;
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::review::Review;
use clap::Subcommand;
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use super::history::whom;
use crate::exit::{PERSON, Said};
use crate::speech::{said, say};
use crate::{Answer, show};

/// Records the hub is asked about at most.
const ASKED: usize = 500;

#[derive(Debug, Subcommand)]
pub(crate) enum Reviews {
    List {
        #[arg(long)]
        all: bool,
    },
    Dismiss {
        subject: String,
        #[arg(long)]
        reason: String,
    },
}

impl Reviews {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List { all } => list(context, all).await,
            Self::Dismiss { subject, reason } => dismiss(context, &subject, &reason).await,
        }
    }
}

async fn list(context: &Context, all: bool) -> Result<Answer> {
    let cards: Vec<Review> =
        context.engine.reviews().await?.into_iter().filter(|card| all || card.reviewed.is_none()).collect();
    let words = match cards.is_empty() {
        true => say!("cli-reviews-none"),
        false => {
            let added = adders(context, &cards).await?;
            cards.iter().map(|card| shown(card, &added)).collect::<Vec<_>>().join("\n\n")
        }
    };
    let open = cards.iter().any(|card| card.reviewed.is_none());
    Ok(Answer::new(cards, words)?.exit_if(open, PERSON))
}

/// Returns who added the records, by id, as far as that can be known.
async fn adders(context: &Context, cards: &[Review]) -> Result<HashMap<String, String>> {
    let told = cards.iter().flat_map(|card| &card.records).filter(|record| record.added_at.is_some());
    let records: Vec<RecordRef> =
        told.take(ASKED).map(|record| RecordRef { table: record.table_name.clone(), id: record.id.clone() }).collect();
    if records.is_empty() {
        return Ok(HashMap::new());
    }
    let writers = context.engine.record_writers(&records, true).await?;
    Ok(writers.into_iter().filter_map(|one| Some((one.record.id, whom(&one.added?.who)))).collect())
}

fn shown(card: &Review, added: &HashMap<String, String>) -> String {
    let mut facts = vec![
        (card.kind.word().to_owned(), said(card.words.clone())),
        (say!("cli-review-subject"), card.subject.clone()),
    ];
    for record in &card.records {
        let when = record.added_at.map(|at| say!("cli-review-added", at = show::moment(Some(at))));
        let who = added.get(&record.id).map(|who| say!("cli-review-by", who = who));
        let note = record.note.iter().cloned().map(said).chain(when).chain(who).collect::<Vec<_>>().join(" ");
        let line = format!("{} ({note}) {} {}", record.label, record.table_name, record.id);
        facts.push((say!("cli-review-record"), line));
    }
    match &card.reviewed {
        None => facts.push((say!("cli-review-to-do"), said(card.advice.clone()))),
        Some(seen) => {
            let who = seen.who.clone().or_else(|| seen.branch.clone()).unwrap_or_else(|| say!("cli-somebody"));
            facts.push((say!("cli-review-seen"), format!("{who}: {}", seen.reason.as_deref().unwrap_or_default())));
        }
    }
    show::facts(&facts)
}

async fn dismiss(context: &Context, subject: &str, reason: &str) -> Result<Answer> {
    let open = context.engine.reviews().await?;
    let Some(card) = open.iter().find(|card| card.subject == subject && card.reviewed.is_none()) else {
        return Err(Said::missing(message!("cli-review-no-card", subject = subject)).into());
    };
    let left = context.engine.review(card.kind, subject, &card.facts, reason).await?;
    let left = left.iter().filter(|card| card.reviewed.is_none()).count();
    let words = say!("cli-review-dismissed", count = i64::try_from(left).unwrap_or(i64::MAX));
    Answer::new(json!({ "open": left }), words)
}
