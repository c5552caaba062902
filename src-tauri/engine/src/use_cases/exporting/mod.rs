//! Writes a list into a file, as sorted and filtered: all its rows, amounts as numbers, codes as text.

mod csv;
mod xlsx;

use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::masters::{self, AnyMaster};
use super::writing::{not_found, refuse};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::sales::{list, notes_list, shift};
use crate::store::sql::folding;
use crate::store::sql::listing::{ListColumn, Listing, Shown};
use crate::store::sql::text::optional;
use branchline_domain::message;
use branchline_domain::records::bulk::{ExportColumn, ExportFormat};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::page::ListQuery;

/// What stands in a cell of the file.
#[derive(Debug, Clone, PartialEq)]
enum Cell {
    Empty,
    Text(String),
    /// Whole steps, and how many digits they have behind the point.
    Number(i64, u8),
}

/// A list as it is written.
#[derive(Debug)]
struct Sheet {
    heads: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

/// A list that can be a file: a master's, or one of the counter's.
enum Exported {
    Master(&'static dyn AnyMaster),
    Bills,
    CreditNotes,
    Shifts,
}

impl Exported {
    fn of_table(table: &str) -> Option<Self> {
        match table {
            "invoices" => Some(Self::Bills),
            "credit_notes" => Some(Self::CreditNotes),
            "shifts" => Some(Self::Shifts),
            _ => masters::of_table(table).map(Self::Master),
        }
    }

    fn listing(&self) -> &'static Listing {
        match self {
            Self::Master(master) => master.listing(),
            Self::Bills => &list::LISTING,
            Self::CreditNotes => &notes_list::LISTING,
            Self::Shifts => &shift::list::LISTING,
        }
    }

    async fn whole(
        &self,
        conn: &mut SqliteConnection,
        query: &ListQuery,
        columns: &[&ListColumn],
    ) -> Result<Vec<SqliteRow>, Error> {
        let rows = match self {
            Self::Master(master) => return master.whole(conn, query, columns).await,
            Self::Bills => list::whole(conn, query, columns).await?,
            Self::CreditNotes => notes_list::whole(conn, query, columns).await?,
            Self::Shifts => shift::list::whole(conn, query, columns).await?,
        };
        Ok(rows)
    }
}

impl Engine {
    /// Writes all rows of a list, a master's or the counter's, into `file`, whatever the query's window; returns how many. Without columns, all the list has,
    /// by their names. What was in the file before is replaced once the new content is whole.
    ///
    /// # Errors
    /// [`Error::Invalid`] names what the list does not offer, or says why the file cannot be written.
    pub async fn export_list(
        &self,
        table: &str,
        query: &ListQuery,
        columns: &[ExportColumn],
        format: ExportFormat,
        file: &str,
    ) -> Result<u32, Error> {
        let list = Exported::of_table(table).ok_or_else(|| not_found(table))?;
        let listing = list.listing();
        refuse(listing.problems(query))?;
        let mut heads = Vec::new();
        let mut chosen: Vec<&ListColumn> = Vec::new();
        if columns.is_empty() {
            chosen.extend(listing.columns);
            heads.extend(listing.columns.iter().map(|column| column.name.to_owned()));
        }
        for wanted in columns {
            let found = listing.column(&wanted.column).ok_or_else(|| {
                let words = message!("list-no-column", column = &wanted.column);
                Error::Invalid(vec![FieldError::new("columns", words)])
            })?;
            chosen.push(found);
            heads.push(wanted.head.clone());
        }
        folding::catch_up(&self.inner.store).await;
        let found = list.whole(&mut *self.inner.store.reader().await?, query, &chosen).await?;
        let cells = |row: &SqliteRow| (1..).zip(&chosen).map(|(place, column)| cell(row, place, column)).collect();
        let rows = found.iter().map(cells).collect::<sqlx::Result<Vec<Vec<Cell>>>>()?;
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let (sheet, path) = (Sheet { heads, rows }, PathBuf::from(file));
        let written = tokio::task::spawn_blocking(move || write(&sheet, format, &path)).await;
        let written = written.unwrap_or_else(|stopped| Err(stopped.to_string()));
        written.map_err(|why| {
            let words = message!("list-export-failed", file = file, why = why);
            Error::Invalid(vec![FieldError::new("file", words)])
        })?;
        Ok(count)
    }
}

fn cell(row: &SqliteRow, place: usize, column: &ListColumn) -> sqlx::Result<Cell> {
    let digits = match column.shown {
        Shown::Text => return Ok(optional(row, place)?.map_or(Cell::Empty, Cell::Text)),
        Shown::Time => {
            let at: Option<i64> = row.try_get(place)?;
            return Ok(at.and_then(moment).map_or(Cell::Empty, Cell::Text));
        }
        Shown::Paise => 2,
        Shown::Milli | Shown::Rate => 3,
    };
    let steps: Option<i64> = row.try_get(place)?;
    Ok(steps.map_or(Cell::Empty, |steps| Cell::Number(steps, digits)))
}

/// Returns a moment as spreadsheets sort it, in the time of this computer.
fn moment(ms: i64) -> Option<String> {
    let at = chrono::DateTime::from_timestamp_millis(ms)?.with_timezone(&chrono::Local);
    Some(at.format("%Y-%m-%d %H:%M").to_string())
}

/// Writes beside the file first, so that a full disk leaves an older one whole.
fn write(sheet: &Sheet, format: ExportFormat, file: &Path) -> Result<(), String> {
    let name = file.file_name().ok_or("it has no name")?.to_string_lossy();
    let part = file.with_file_name(format!(".{name}.part"));
    let written = match format {
        ExportFormat::Csv => csv::write(sheet, &part),
        ExportFormat::Xlsx => xlsx::write(sheet, &part),
    };
    let placed = written.and_then(|()| std::fs::rename(&part, file).map_err(|error| error.to_string()));
    if placed.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    placed
}
