//! Bills, for a web shop or a script that sells: made from JSON, found, shown, cancelled.

use std::io::Read as _;

use branchline_domain::id::Id;
use branchline_domain::messages::Value;
use branchline_domain::money::Paise;
use branchline_domain::people::Action;
use branchline_domain::sales::{BillDraft, HeldBill, Invoice, WholeInvoice, bill_of_code};
use branchline_engine::Engine;
use clap::{Args, Subcommand};
use color_eyre::eyre::{Result, WrapErr as _};

use super::returns;
use crate::commands::Context;
use crate::commands::people::allowed::AllowedBy;
use crate::commands::printing::{self, Place};
use crate::exit::Said;
use crate::list::{self, List};
use crate::speech::{heads, said, say};
use crate::{Answer, show};
use branchline_domain::message;

#[derive(Debug, Subcommand)]
pub(crate) enum Bills {
    List(List),
    Show {
        bill: String,
    },
    Add {
        #[arg(long)]
        quote: bool,
    },
    Hold {
        #[arg(long)]
        label: Option<String>,
    },
    Held,
    Recall {
        held: Id<HeldBill>,
    },
    Print(Print),
    Cancel {
        bill: String,
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        allowed: AllowedBy,
    },
    Return(returns::Return),
}

/// Where a bill is printed.
#[derive(Debug, Args)]
pub(crate) struct Print {
    bill: String,
    #[command(flatten)]
    place: Place,
}

impl Bills {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List(list) => {
                if let Some(written) = list.export(engine, "invoices").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = engine.list_bills(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Show { bill } => {
                let bill = engine.bill(&find(engine, &bill).await?).await?;
                let words = paper(&bill);
                Answer::new(bill, words)
            }
            Self::Add { quote } => {
                let draft = read_draft()?;
                if quote {
                    let quote = engine.quote_bill(draft).await?;
                    let words = say!("cli-bill-quoted", total = quote.total_paise);
                    return Answer::new(quote, words);
                }
                let bill = engine.finalise_bill(draft).await?;
                let words = paper(&bill);
                Answer::new(bill, words)
            }
            Self::Return(asked) => asked.run(context).await,
            Self::Hold { label } => {
                let held = engine.hold_bill(read_draft()?, label.as_deref()).await?;
                let words = waiting(std::slice::from_ref(&held));
                Answer::new(held, words)
            }
            Self::Held => {
                let held = engine.held_bills().await?;
                let words = waiting(&held);
                Answer::new(held, words)
            }
            Self::Recall { held } => {
                let open = engine.recall_bill(&held).await?;
                let words = say!("cli-bill-recalled", id = open.id.to_string());
                Answer::new(open, words)
            }
            Self::Print(print) => print.run(engine).await,
            Self::Cancel { bill, reason, allowed } => {
                let bill = find(engine, &bill).await?;
                if let Some((person, pin)) = allowed.read(engine).await? {
                    engine.authorise(Action::CancelBill, &bill, &person, &pin).await?;
                }
                let cancelled = engine.cancel_bill(&bill, &reason).await?;
                let words = paper(&cancelled);
                Answer::new(cancelled, words)
            }
        }
    }
}

impl Print {
    async fn run(self, engine: &Engine) -> Result<Answer> {
        let bill = find(engine, &self.bill).await?;
        if let Some((file, size)) = self.place.pdf() {
            engine.save_bill(&bill, &file, size).await?;
            return printing::saved(self.bill, &file);
        }
        let job = engine.print_bill(&bill, self.place.printer()).await?;
        printing::printed(engine, &job.id).await
    }
}

/// Finds a bill by its number, as on paper, by its id, or by the code on its paper.
pub(super) async fn find(engine: &Engine, bill: &str) -> Result<Id<Invoice>> {
    if let Some(id) = bill_of_code(bill) {
        return Ok(engine.bill(&id).await?.invoice.id);
    }
    match engine.bill_by_number(bill).await {
        Ok(id) => Ok(id),
        Err(_) => Ok(engine.bill(&bill.into()).await?.invoice.id),
    }
}

/// Reads the bill that is to be made, as one JSON value on standard input.
fn read_draft() -> Result<BillDraft> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).wrap_err("standard input could not be read")?;
    let draft = serde_json::from_str(&text);
    draft.map_err(|error| Said::usage(message!("cli-bill-no-json", why = error.to_string())).into())
}

/// Writes the bills on hold.
fn waiting(rows: &[HeldBill]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                show::brief(row.label.as_deref().or(row.customer_name.as_deref()).unwrap_or_default(), 30),
                row.line_count.to_string(),
                row.total_paise.to_string(),
                row.till_code.clone().unwrap_or_default(),
                row.id.to_string(),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-buyer",
            "cli-head-lines": number,
            "cli-head-total": number,
            "cli-head-till",
            "cli-head-id"
        ],
        &lines,
    )
}

fn table(rows: &[Invoice]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.number.clone().unwrap_or_default(),
                said(Value::Date(row.business_date.to_string())),
                show::brief(row.customer_name.as_deref().unwrap_or_default(), 30),
                row.total_paise.to_string(),
                row.paid_paise.to_string(),
                status(row),
                list::waiting(row.waiting),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-number",
            "cli-head-bill-day",
            "cli-head-buyer",
            "cli-head-total": number,
            "cli-head-paid": number,
            "cli-head-status",
            "cli-head-hub"
        ],
        &lines,
    )
}

fn status(bill: &Invoice) -> String {
    match bill.status.as_str() {
        "final" => say!("bill-status-final"),
        "cancelled" => say!("bill-status-cancelled"),
        _ => say!("bill-status-draft"),
    }
}

/// Writes a bill as a paper would: its lines, its tax, what is paid and what is due.
pub(super) fn paper(bill: &WholeInvoice) -> String {
    let head = &bill.invoice;
    let lines: Vec<Vec<String>> = bill
        .lines
        .iter()
        .map(|line| {
            let tax = line.tax.sum().unwrap_or_default();
            vec![
                show::brief(&line.name, 40),
                line.quantity_milli.to_string(),
                line.price_paise.to_string(),
                tax.to_string(),
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
    let due = head.total_paise.checked_sub(head.paid_paise).unwrap_or_default();
    let rupees = |amount: Paise| said(Value::Paise(amount.get()));
    let mut facts = vec![
        (say!("column-number"), head.number.clone().unwrap_or_default()),
        (say!("column-status"), status(head)),
        (say!("column-business_date"), said(Value::Date(head.business_date.to_string()))),
    ];
    facts.extend(head.customer_name.clone().map(|name| (say!("column-customer_name"), show::one_line(&name))));
    facts.extend([
        (say!("column-tax_paise"), rupees(head.tax_paise)),
        (say!("column-round_off_paise"), rupees(head.round_off_paise)),
        (say!("column-total_paise"), rupees(head.total_paise)),
        (say!("bill-paid"), rupees(head.paid_paise)),
    ]);
    facts.extend(bill.credit_notes.iter().map(|note| (say!("kind-credit_notes"), note.number.clone())));
    if due > Paise::ZERO && head.status == "final" {
        facts.push((say!("bill-due"), rupees(due)));
    }
    if bill.change_paise > Paise::ZERO {
        facts.push((say!("bill-change"), rupees(bill.change_paise)));
    }
    format!("{lines}\n\n{}", show::facts(&facts))
}
