//! How much is asked for at once: less after any sign that it was too much, more again after each page that came.

use std::sync::atomic::{AtomicI64, Ordering};

use crate::hub::{HubError, Remedy};

/// Rows in one page: large enough to amortise the request, small enough to repeat and to hold in memory.
pub(crate) const PAGE_ROWS: i64 = 5_000;

/// Bytes in one page. A page has one row at least, however large that is.
const PAGE_BYTES: i64 = 4_000_000;

/// Below this many bytes a page is bounded by its rows alone.
const FEWEST_BYTES: i64 = 16_000;

/// The present bounds of a page. Lasts as long as the program.
#[derive(Debug)]
pub struct Pace {
    rows: AtomicI64,
    bytes: AtomicI64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { rows: AtomicI64::new(PAGE_ROWS), bytes: AtomicI64::new(PAGE_BYTES) }
    }
}

impl Pace {
    /// Returns most rows and bytes of the next page.
    pub(crate) fn bounds(&self) -> (i64, i64) {
        (self.rows.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed))
    }

    /// Asks for twice as much the next time.
    pub(crate) fn came(&self) {
        let (rows, bytes) = self.bounds();
        self.set((rows * 2).min(PAGE_ROWS), (bytes * 2).min(PAGE_BYTES));
    }

    /// Asks for half as much the next time, if `error` may mean that this was too much. Returns whether it is worth asking again at once.
    pub(crate) fn failed(&self, error: &HubError) -> bool {
        let at_once = match error {
            // The line, or whoever answers in the hub's place, may be at fault as well: the next session asks for less.
            HubError::BadAnswer { .. }
            | HubError::Interrupted { .. }
            | HubError::Unavailable { status: 502..=504, .. } => false,
            error if error.answer() == Remedy::HalveBatch => true,
            _ => return false,
        };
        let (rows, bytes) = self.bounds();
        self.set((rows / 2).max(1), (bytes / 2).max(FEWEST_BYTES));
        at_once && rows > 1
    }

    fn set(&self, rows: i64, bytes: i64) {
        self.rows.store(rows, Ordering::Relaxed);
        self.bytes.store(bytes, Ordering::Relaxed);
    }
}
