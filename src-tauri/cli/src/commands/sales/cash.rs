//! Cash that goes into the drawer or out of it without being a sale.

use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::{CashDraft, CashMovement, CashReason, CashWay};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;

use super::shift_paper;
use crate::Answer;
use crate::commands::Context;
use crate::usage;

#[derive(Debug, Subcommand)]
pub(crate) enum Cash {
    In(Moved),
    Out(Moved),
}

#[derive(Debug, Args)]
pub(crate) struct Moved {
    #[arg(value_name = "RUPEES")]
    amount: Paise,
    #[arg(long, value_parser = reason)]
    reason: CashReason,
    #[arg(long)]
    note: Option<String>,
    #[arg(long)]
    id: Option<Id<CashMovement>>,
}

impl Cash {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let (direction, moved) = match self {
            Self::In(moved) => (CashWay::In, moved),
            Self::Out(moved) => (CashWay::Out, moved),
        };
        let Moved { amount, reason, note, id } = moved;
        let draft = CashDraft { id, direction, amount_paise: Some(amount), reason, note };
        let report = context.engine.move_cash(draft).await?;
        let words = shift_paper::report(&report);
        Answer::new(report, words)
    }
}

/// Reads why cash moves.
fn reason(word: &str) -> Result<CashReason, usage::Wrong> {
    let known = CashReason::ALL.into_iter().find(|reason| reason.word() == word);
    known.ok_or_else(|| usage::one_of(CashReason::ALL.map(CashReason::word)))
}
