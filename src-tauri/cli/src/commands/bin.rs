//! The recycle bin: what lies in it, and taking it out again.

use branchline_domain::records::history::RecordRef;
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;

use super::Context;
use crate::exit::PERSON;
use crate::speech::{heads, said, say};
use crate::{Answer, show, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Bin {
    List(Part),
    Restore {
        table: String,
        #[arg(required = true)]
        ids: Vec<String>,
    },
}

/// Which part of the recycle bin.
#[derive(Debug, Args)]
pub(crate) struct Part {
    #[arg(long)]
    table: Option<String>,
    #[arg(long, default_value = "")]
    search: String,
    #[arg(long, default_value_t = 0)]
    offset: u32,
    #[arg(long, default_value_t = 50, value_parser = usage::within(1..=500))]
    limit: u32,
}

impl Bin {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List(part) => list(context, part).await,
            Self::Restore { table, ids } => restore(context, &table, ids).await,
        }
    }
}

async fn list(context: &Context, part: Part) -> Result<Answer> {
    let page = context.engine.recycle_bin(part.table.as_deref(), &part.search, None, part.offset, part.limit).await?;
    let lines: Vec<Vec<String>> = page
        .rows
        .iter()
        .map(|row| {
            vec![
                said(row.noun.clone()),
                show::brief(&said(row.label.clone()), 40),
                show::brief(&row.detail.clone().map(said).unwrap_or_default(), 24),
                show::moment(Some(row.deleted_at)),
                row.record.table.clone(),
                row.record.id.clone(),
            ]
        })
        .collect();
    let words = show::table(
        &heads!["cli-head-what", "cli-head-name", "cli-head-code", "cli-head-deleted", "cli-head-table", "cli-head-id",],
        &lines,
    );
    let count = say!("cli-list-part", shown = page.rows.len().to_string(), total = page.total.to_string());
    let words = format!("{words}\n{count}");
    Answer::new(page, words)
}

async fn restore(context: &Context, table: &str, ids: Vec<String>) -> Result<Answer> {
    let records: Vec<RecordRef> = ids.into_iter().map(|id| RecordRef { table: table.to_owned(), id }).collect();
    let done = context.engine.restore_records(&records).await?;
    let lines: Vec<String> = done
        .iter()
        .map(|one| match &one.problem {
            None => say!("cli-bin-restored", id = &one.record.id),
            Some(problem) => say!("cli-bin-not-restored", id = &one.record.id, why = problem.clone()),
        })
        .collect();
    let any = done.iter().any(|one| one.problem.is_some());
    Ok(Answer::new(done, lines.join("\n"))?.exit_if(any, PERSON))
}
