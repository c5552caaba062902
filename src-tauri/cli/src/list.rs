//! A long list of records, looked through a window: what can be asked of any of them, and how the answer ends.

use branchline_domain::message;
use branchline_domain::records::bulk::ExportFormat;
use branchline_domain::records::page::{ListFilter, ListQuery, Page, Sort};
use branchline_engine::Engine;
use clap::Args;
use color_eyre::eyre::Result;
use serde::Serialize;
use serde_json::json;

use crate::exit::PERSON;
use crate::speech::{said, say};
use crate::{Answer, usage};

/// Which records of the list.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long, default_value = "")]
    search: String,
    #[arg(long, conflicts_with_all = ["search", "deleted"])]
    code: Option<String>,
    #[arg(long)]
    deleted: bool,
    #[arg(long, default_value_t = 0)]
    offset: u32,
    #[arg(long, default_value_t = 50, value_parser = usage::within(1..=500))]
    limit: u32,
    #[arg(long, value_name = "COLUMN", allow_hyphen_values = true)]
    sort: Option<String>,
    #[arg(long, value_name = "FILTER")]
    filter: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "xlsx")]
    csv: Option<String>,
    #[arg(long, value_name = "FILE")]
    xlsx: Option<String>,
}

impl List {
    /// Returns what is asked of the engine.
    pub(crate) fn query(&self) -> ListQuery {
        ListQuery {
            search: self.code.clone().unwrap_or_else(|| self.search.clone()),
            exact: self.code.is_some(),
            deleted: self.deleted,
            sort: self.sort.as_deref().map(order),
            filters: self.filter.iter().map(|text| filter(text)).collect(),
            offset: self.offset,
            limit: self.limit,
        }
    }

    /// Writes the list of a table into the file that was named; nothing when none was.
    pub(crate) async fn export(&self, engine: &Engine, table: &str) -> Result<Option<Answer>> {
        let (format, file) = match (&self.csv, &self.xlsx) {
            (Some(file), _) => (ExportFormat::Csv, file),
            (None, Some(file)) => (ExportFormat::Xlsx, file),
            (None, None) => return Ok(None),
        };
        let rows = engine.export_list(table, &self.query(), &[], format, file).await?;
        let words = message!("list-exported", count = rows, file = file.as_str()).to_string();
        Ok(Some(Answer::new(json!({ "rows": rows, "file": file }), words)?))
    }
}

fn order(text: &str) -> Sort {
    let column = text.strip_prefix('-');
    Sort { column: column.unwrap_or(text).to_owned(), descending: column.is_some() }
}

fn filter(text: &str) -> ListFilter {
    match text.split_once('=') {
        Some((name, value)) => ListFilter { name: name.to_owned(), value: Some(value.to_owned()) },
        None => ListFilter { name: text.to_owned(), value: None },
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
