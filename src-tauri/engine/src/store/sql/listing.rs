//! What the list of a kind offers: columns to sort by and to export, and filters. A query names them; their SQL comes from here alone.

use sqlx::{QueryBuilder, Sqlite};

use super::search::contains;
use crate::store::StoreError;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::kind::Kind;
use branchline_domain::records::page::ListQuery;

/// What a list offers.
#[derive(Debug)]
pub struct Listing {
    /// The columns.
    pub columns: &'static [ListColumn],
    /// The filters.
    pub filters: &'static [Filter],
}

/// A column of a list.
#[derive(Debug)]
pub struct ListColumn {
    /// Its name in queries.
    pub name: &'static str,
    /// Its value in a row of the table under the alias `m`.
    pub sql: &'static str,
    /// How it is exported.
    pub shown: Shown,
    /// Whether there may be nothing in it.
    pub optional: bool,
    /// Where this device keeps the values of all rows, if it does: selects (id, value, `in_bin`) of each.
    pub kept: Option<&'static str>,
}

/// How a value is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Names and codes, where zeros may lead.
    Text,
    /// Paise, as rupees.
    Paise,
    /// Thousandths, as units.
    Milli,
    /// Thousandths of a percent, as percent.
    Rate,
    /// Milliseconds UTC, as a moment here.
    Time,
}

/// A filter of a list.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    /// Its name in queries.
    pub name: &'static str,
    /// The condition on a row of the table under the alias `m`; `?` stands for what it is compared with.
    pub sql: &'static str,
    /// What it is compared with.
    pub takes: Takes,
}

/// What a filter is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// With nothing: it is there or not.
    Nothing,
    /// With a text as it is.
    Exactly,
    /// With a text that occurs in it.
    Part,
}

/// A required text.
pub(crate) const fn text(name: &'static str, sql: &'static str) -> ListColumn {
    ListColumn { name, sql, shown: Shown::Text, optional: false, kept: None }
}

/// A column of amounts or of times, which are always there.
pub(crate) const fn amount(name: &'static str, sql: &'static str, shown: Shown) -> ListColumn {
    ListColumn { name, sql, shown, optional: false, kept: None }
}

/// The same column where it may be empty.
pub(crate) const fn optional(column: ListColumn) -> ListColumn {
    ListColumn { optional: true, ..column }
}

/// The same column where its values are kept.
pub(crate) const fn kept(column: ListColumn, rows: &'static str) -> ListColumn {
    ListColumn { kept: Some(rows), ..column }
}

/// A filter that takes nothing.
pub(crate) const fn filter(name: &'static str, sql: &'static str) -> Filter {
    Filter { name, sql, takes: Takes::Nothing }
}

/// Returns the filters every kind has: changes that wait to be sent, and open conflicts.
macro_rules! filters_of {
    ($table:literal) => {
        [
            crate::store::sql::listing::filter(
                "waiting",
                concat!("m.id IN (SELECT record_id FROM sync_queue WHERE table_name = '", $table, "' AND synced_at IS NULL)"),
            ),
            crate::store::sql::listing::filter(
                "conflict",
                concat!(
                    "m.id IN (SELECT c.record_id FROM conflicts AS c LEFT JOIN settled AS s ON s.kind = 'conflict' AND s.subject = c.id
                      WHERE c.table_name = '",
                    $table,
                    "' AND coalesce(s.agreed, 0) = 0)"
                ),
            ),
        ]
    };
}
pub(crate) use filters_of;

impl Listing {
    /// Returns a column by its name.
    pub(crate) fn column(&self, name: &str) -> Option<&ListColumn> {
        self.columns.iter().find(|column| column.name == name)
    }

    fn filter(&self, name: &str) -> Option<&Filter> {
        self.filters.iter().find(|filter| filter.name == name)
    }

    /// Returns what the query asks of the list that it does not offer.
    #[must_use]
    pub fn problems(&self, query: &ListQuery) -> Vec<FieldError> {
        let sort = query.sort.iter().filter(|sort| self.column(&sort.column).is_none());
        let sort = sort.map(|sort| FieldError::new("sort", message!("list-no-column", column = &sort.column)));
        let filters = query.filters.iter().filter_map(|asked| {
            let words = match self.filter(&asked.name) {
                None => message!("list-no-filter", filter = &asked.name),
                Some(filter) if (filter.takes == Takes::Nothing) != asked.value.is_none() => {
                    if asked.value.is_none() {
                        message!("list-filter-needs-value", filter = &asked.name)
                    } else {
                        message!("list-filter-takes-nothing", filter = &asked.name)
                    }
                }
                Some(_) => return None,
            };
            Some(FieldError::new("filters", words))
        });
        sort.chain(filters).collect()
    }
}

/// A list as a query asks for it: a kind, what it offers, and the query.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub query: &'a ListQuery,
    pub kind: &'static Kind,
    pub listing: &'static Listing,
}

impl Asked<'_> {
    /// Tells whether the largest comes first.
    pub fn descends(&self) -> bool {
        self.query.sort.as_ref().is_some_and(|sort| sort.descending)
    }

    /// Returns the column the list goes by; nothing for the name, which has an order of its own.
    pub fn column(&self) -> Result<Option<&'static ListColumn>, StoreError> {
        let Some(sort) = self.query.sort.as_ref().filter(|sort| sort.column != "name") else { return Ok(None) };
        self.listing.column(&sort.column).map(Some).ok_or_else(|| unknown(&sort.column))
    }

    /// Appends ` AND (…)` for every filter.
    pub fn push_filters(&self, builder: &mut QueryBuilder<Sqlite>) -> Result<(), StoreError> {
        for asked in &self.query.filters {
            let filter = self.listing.filter(&asked.name).ok_or_else(|| unknown(&asked.name))?;
            let value = asked.value.clone().unwrap_or_default();
            builder.push(" AND (");
            match (filter.takes, filter.sql.split_once('?')) {
                (Takes::Exactly, Some((before, after))) => builder.push(before).push_bind(value).push(after),
                (Takes::Part, Some((before, after))) => builder.push(before).push_bind(contains(&value)).push(after),
                _ => builder.push(filter.sql),
            };
            builder.push(")");
        }
        Ok(())
    }

    /// Returns what follows ORDER BY for a column whose value is `sql`. That stands there once: nothing is looked up twice.
    pub fn order(&self, column: &ListColumn, sql: &str) -> String {
        let last = if column.optional { " NULLS LAST" } else { "" };
        let direction = if self.descends() { "DESC" } else { "ASC" };
        format!("({sql}){} {direction}{last}, m.id {direction}", collation(column))
    }

    /// Appends the order of the column that is asked for, or else `usual`.
    pub fn push_order(&self, builder: &mut QueryBuilder<Sqlite>, usual: &str) -> Result<(), StoreError> {
        builder.push(" ORDER BY ");
        match self.column()? {
            Some(column) => builder.push(self.order(column, column.sql)),
            None => builder.push(usual),
        };
        Ok(())
    }
}

/// Returns how a column's values are compared.
pub(crate) fn collation(column: &ListColumn) -> &'static str {
    if column.shown == Shown::Text { " COLLATE NOCASE" } else { "" }
}

/// Use cases refuse such a query with words; here it only must not become SQL.
fn unknown(name: &str) -> StoreError {
    StoreError::Sqlx(sqlx::Error::ColumnNotFound(name.to_owned()))
}
