//! Goods that come back, and the credit notes made for them.

use std::str::FromStr;

use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Value;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::sales::{
    CreditNote, PaymentMode, RefundDraft, ReturnDraft, ReturnLineDraft, ReturnQuote, WholeCreditNote, note_of_code,
};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;

use super::mode::mode;
use crate::commands::Context;
use crate::commands::people::allowed::AllowedBy;
use crate::commands::printing::{self, Place};
use crate::list::{self, List};
use crate::speech::{heads, said, say};
use crate::usage::Wrong;
use crate::{Answer, show};

#[derive(Debug, Args)]
pub(crate) struct Return {
    bill: String,
    #[arg(long = "line", value_name = "N=QTY", required = true)]
    lines: Vec<Line>,
    #[arg(long)]
    reason: String,
    #[arg(long, value_name = "MODE", value_parser = mode)]
    refund: Option<PaymentMode>,
    #[arg(long, value_name = "RUPEES", requires = "refund")]
    amount: Option<Paise>,
    #[arg(long, requires = "refund")]
    reference: Option<String>,
    #[arg(long)]
    quote: bool,
    #[command(flatten)]
    allowed: AllowedBy,
}

/// What comes back of a line, as `2` or `2=1.5`.
#[derive(Debug, Clone)]
struct Line(ReturnLineDraft);

impl FromStr for Line {
    type Err = Wrong;

    fn from_str(text: &str) -> Result<Self, Wrong> {
        let (line, quantity) = text.split_once('=').map_or((text, None), |(line, quantity)| (line, Some(quantity)));
        let wrong = || Wrong(message!("cli-return-line"));
        let line = line.trim().parse().map_err(|_| wrong())?;
        let quantity_milli = quantity.map(str::parse::<Milli>).transpose().map_err(|_| wrong())?;
        Ok(Self(ReturnLineDraft { line, quantity_milli }))
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum CreditNotes {
    List(List),
    Show {
        note: String,
    },
    Print {
        note: String,
        #[command(flatten)]
        place: Place,
    },
}

impl Return {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        let Self { bill, lines, reason, refund, amount, reference, quote, allowed } = self;
        let refund = refund.map(|mode| RefundDraft { mode, amount_paise: amount, reference });
        let lines = lines.into_iter().map(|Line(line)| line).collect();
        let draft = ReturnDraft { id: Some(engine.new_return_id()), bill, lines, reason, refund };
        if quote {
            let quote = engine.quote_return(draft).await?;
            let words = quoted(&quote);
            return Answer::new(quote, words);
        }
        if let Some((person, pin)) = allowed.read(engine).await? {
            engine.authorise_return(draft.clone(), &person, &pin).await?;
        }
        let note = engine.return_goods(draft).await?;
        let words = paper(&note);
        Answer::new(note, words)
    }
}

impl CreditNotes {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List(list) => {
                if let Some(written) = list.export(&context.engine, "credit_notes").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = context.engine.list_credit_notes(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Show { note } => {
                let note = context.engine.credit_note(&named(&note)).await?;
                let words = paper(&note);
                Answer::new(note, words)
            }
            Self::Print { note, place } => {
                let (engine, id) = (&context.engine, named(&note));
                if let Some((file, size)) = place.pdf() {
                    engine.save_credit_note(&id, &file, size).await?;
                    return printing::saved(note, &file);
                }
                let job = engine.print_credit_note(&id, place.printer()).await?;
                printing::printed(engine, &job.id).await
            }
        }
    }
}

/// A credit note by its number, its id or the code on its paper.
fn named(note: &str) -> Id<CreditNote> {
    note_of_code(note).unwrap_or_else(|| note.into())
}

/// Writes what a return would come to, and what keeps it from being taken.
fn quoted(quote: &ReturnQuote) -> String {
    let total = say!("cli-return-quoted", total = quote.total_paise);
    let notes = quote.problems.iter().chain(&quote.warnings);
    let notes = notes.map(|note| format!("{}: {}", note.field, said(note.message.clone())));
    std::iter::once(total).chain(notes).collect::<Vec<_>>().join("\n")
}

fn table(rows: &[CreditNote]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.number.clone(),
                said(Value::Date(row.business_date.to_string())),
                row.invoice_number.clone(),
                show::brief(row.customer_name.as_deref().unwrap_or_default(), 30),
                row.total_paise.to_string(),
                row.open_paise.to_string(),
                list::waiting(row.waiting),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-number",
            "cli-head-bill-day",
            "cli-head-of-bill",
            "cli-head-buyer",
            "cli-head-total": number,
            "cli-head-left": number,
            "cli-head-hub"
        ],
        &lines,
    )
}

/// Writes a credit note as a paper would.
fn paper(note: &WholeCreditNote) -> String {
    let lines: Vec<Vec<String>> = note
        .lines
        .iter()
        .map(|line| {
            vec![
                show::brief(&line.name, 40),
                line.quantity_milli.to_string(),
                line.price_paise.to_string(),
                line.tax.sum().unwrap_or_default().to_string(),
                line.total_paise.to_string(),
            ]
        })
        .collect();
    let lines = show::table(
        &heads![
            "cli-head-name",
            "cli-head-quantity": number,
            "cli-head-price": number,
            "cli-head-tax": number,
            "cli-head-amount": number
        ],
        &lines,
    );
    let head = &note.note;
    let rupees = |amount: Paise| said(Value::Paise(amount.get()));
    let mut facts = vec![
        (say!("column-number"), head.number.clone()),
        (say!("column-business_date"), said(Value::Date(head.business_date.to_string()))),
        (say!("column-invoice_number"), head.invoice_number.clone()),
    ];
    facts.extend(head.customer_name.as_deref().map(|name| (say!("column-customer_name"), show::one_line(name))));
    facts.extend(head.staff.as_deref().map(|staff| (say!("column-staff_id"), show::one_line(staff))));
    facts.extend([
        (say!("column-round_off_paise"), rupees(head.round_off_paise)),
        (say!("column-total_paise"), rupees(head.total_paise)),
    ]);
    let refunded = Paise::total(note.uses.iter().filter(|one| one.refund).map(|one| one.amount_paise));
    if let Some(refunded) = refunded.filter(|refunded| *refunded > Paise::ZERO) {
        facts.push((say!("return-refunded"), rupees(refunded)));
    }
    if head.open_paise > Paise::ZERO {
        let on_account = head.customer_id.is_some();
        let words = if on_account { say!("return-on-account") } else { say!("return-on-note") };
        facts.push((words, rupees(head.open_paise)));
    }
    format!("{lines}\n\n{}", show::facts(&facts))
}
