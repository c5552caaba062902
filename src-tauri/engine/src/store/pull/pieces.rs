//! How much one transaction writes of something long: few enough rows that whoever waits for the lock does not wait long.

use std::collections::VecDeque;

use serde_json::value::RawValue;

use super::upsert::PageTable;
use crate::store::StoreError;

/// Rows of the first transaction, and the fewest and most of later ones.
const FIRST: i64 = 300;
const FEWEST: i64 = 20;
const MOST: i64 = 5_000;

/// Milliseconds the lock may be held before fewer rows are taken, and below which more are.
const LONG: u128 = 25;
const SHORT: u128 = 12;

/// How many rows the next transaction takes: fewer after one that held the lock long.
#[derive(Debug, Clone, Copy)]
pub struct Stride(i64);

impl Default for Stride {
    fn default() -> Self {
        Self(FIRST)
    }
}

impl Stride {
    /// Returns how many rows.
    #[must_use]
    pub fn rows(self) -> i64 {
        self.0
    }

    /// Forgets what was learnt from another kind of work, as far as it was quicker.
    pub fn begin_anew(&mut self) {
        self.0 = self.0.min(FIRST);
    }

    /// Learns how many milliseconds the last transaction held the lock.
    pub fn took(&mut self, ms: u128) {
        if ms > LONG {
            self.0 = (self.0 / 2).max(FEWEST);
        } else if ms < SHORT {
            self.0 = (self.0 * 3 / 2).min(MOST);
        }
    }
}

/// The parts of a page, to be taken piece by piece.
#[derive(Debug)]
pub struct Pieces<'a>(VecDeque<(&'a PageTable, VecDeque<&'a RawValue>)>);

impl<'a> Pieces<'a> {
    /// Divides parts into rows.
    pub fn of(parts: &'a [PageTable]) -> Result<Self, StoreError> {
        let json = |source| StoreError::Json { table: "sync_staged", source };
        let rows = |part: &'a PageTable| Ok((part, serde_json::from_str(&part.rows).map_err(json)?));
        Ok(Self(parts.iter().map(rows).collect::<Result<_, StoreError>>()?))
    }

    /// Takes the next rows, at most `most` of them, in parts.
    pub fn next(&mut self, most: i64) -> Vec<PageTable> {
        let mut left = usize::try_from(most).unwrap_or(usize::MAX);
        let mut taken = Vec::new();
        while left > 0
            && let Some((part, rows)) = self.0.front_mut()
        {
            let count = rows.len().min(left);
            left -= count;
            taken.push(PageTable::of(&part.table, part.columns.clone(), rows.drain(..count).map(RawValue::get)));
            if rows.is_empty() {
                self.0.pop_front();
            }
        }
        taken
    }

    /// Tells whether all of it is taken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(table: &str, rows: &str) -> PageTable {
        PageTable { table: table.to_owned(), columns: vec!["id".to_owned()], rows: rows.to_owned(), count: 0 }
    }

    #[test]
    fn a_page_is_taken_in_pieces_that_are_the_page() {
        let parts =
            [part("products", r#"[[1,"a, ]"],[2,"b"],[3,"c"]]"#), part("", "[]"), part("customers", r#"[[4,"d"]]"#)];
        let mut pieces = Pieces::of(&parts).expect("the page is JSON");
        let mut seen = Vec::new();
        while !pieces.is_empty() {
            let piece = pieces.next(2);
            assert!(piece.iter().map(|part| part.count).sum::<i64>() <= 2, "because nobody is to wait longer");
            seen.extend(piece.into_iter().filter(|part| part.count > 0).map(|part| (part.table, part.rows)));
        }
        let told = |table: &str, rows: &str| (table.to_owned(), rows.to_owned());
        let all = [
            told("products", r#"[[1,"a, ]"],[2,"b"]]"#),
            told("products", r#"[[3,"c"]]"#),
            told("customers", r#"[[4,"d"]]"#),
        ];
        assert_eq!(seen, all, "because each row is written once, where it belongs");
    }

    #[test]
    fn a_transaction_that_took_long_is_followed_by_shorter_ones() {
        let mut stride = Stride::default();
        stride.took(400);
        assert_eq!(stride.rows(), FIRST / 2, "because somebody may have waited for it");
        for _ in 0..20 {
            stride.took(400);
        }
        assert_eq!(stride.rows(), FEWEST, "because it must go on all the same");
        for _ in 0..40 {
            stride.took(1);
        }
        assert_eq!(stride.rows(), MOST, "because nobody waited");
        stride.begin_anew();
        assert_eq!(stride.rows(), FIRST, "because a row of other work may take a hundred times as long");
    }
}
