//! A long list of records, looked through a window: what can be asked of any of them, and how the answer ends.

use branchline_domain::records::page::{ListQuery, Page};
use clap::Args;
use color_eyre::eyre::Result;
use serde::Serialize;

use crate::Answer;
use crate::exit::PERSON;
use crate::speech::{said, say};

/// Which records of the list.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Words that must all occur.
    #[arg(long, default_value = "")]
    search: String,
    /// One code as scanned: a barcode or SKU; for customers a telephone number or GSTIN. Exit code 5 when it means several.
    #[arg(long, conflicts_with_all = ["search", "deleted"])]
    code: Option<String>,
    /// The recycle bin instead.
    #[arg(long)]
    deleted: bool,
    /// How many to skip.
    #[arg(long, default_value_t = 0)]
    offset: u32,
    /// How many.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=500))]
    limit: u32,
}

impl List {
    /// Returns what is asked of the engine.
    pub(crate) fn query(self) -> ListQuery {
        let (exact, search) = (self.code.is_some(), self.code.unwrap_or(self.search));
        ListQuery { search, exact, deleted: self.deleted, offset: self.offset, limit: self.limit }
    }
}

/// Says what was found. A script that looked up a code must not take one of several: that needs a person.
pub(crate) fn found<T: Serialize>(query: &ListQuery, page: Page<T>, table: &str) -> Result<Answer> {
    let several = query.exact && page.notice.is_some();
    let notice = page.notice.clone().map(|notice| format!("\n{}", said(notice))).unwrap_or_default();
    let count = say!("cli-list-part", shown = page.rows.len().to_string(), total = page.total.to_string());
    let words = format!("{table}\n{count}{notice}");
    Ok(Answer::new(page, words)?.exit_if(several, PERSON))
}

/// Says whether a record waits to be sent.
pub(crate) fn waiting(waiting: bool) -> String {
    if waiting { say!("cli-record-waits") } else { say!("cli-record-sent") }
}
