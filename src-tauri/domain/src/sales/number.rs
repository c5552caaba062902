//! The numbers of documents: consecutive in each series, at most 16 characters (rule 46, CGST Rules).

use std::fmt;

use crate::business_date::FinancialYear;

/// The most characters of a number.
const LONGEST: usize = 16;

/// A series of numbers: a kind of document of one till in one financial year. Each device has a till code of its own, so no network is
/// asked for a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Series {
    prefix: String,
    till: String,
    year: FinancialYear,
}

/// Why a series cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeriesError {
    /// A prefix or code is not of capital letters and digits, or the till has none.
    Form,
    /// Its first number would be longer than the law allows.
    TooLong,
    /// All its numbers are used up.
    UsedUp,
}

impl Series {
    /// Makes a series; `prefix` tells kinds of documents apart, and is empty for bills.
    ///
    /// # Errors
    /// When a number of it could begin with anything but a letter or digit, or be longer than 16 characters.
    pub fn new(prefix: &str, till: &str, year: FinancialYear) -> Result<Self, SeriesError> {
        let plain = |text: &str| text.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        // The e-invoice portal takes no number that begins with 0.
        let first = prefix.bytes().chain(till.bytes()).next().is_some_and(|c| c != b'0');
        if !plain(prefix) || !plain(till) || till.is_empty() || !first {
            return Err(SeriesError::Form);
        }
        let series = Self { prefix: prefix.to_owned(), till: till.to_owned(), year };
        if series.digits() < 4 { Err(SeriesError::TooLong) } else { Ok(series) }
    }

    /// Writes a number of the series: `MUM1/2627/000123`.
    ///
    /// # Errors
    /// When it has more digits than the series has room for.
    pub fn number(&self, count: u32) -> Result<String, SeriesError> {
        let digits = self.digits();
        if count == 0 || count.checked_ilog10().is_some_and(|log| log as usize >= digits) {
            return Err(SeriesError::UsedUp);
        }
        Ok(format!("{self}/{count:0digits$}"))
    }

    /// Six, or as many as the length of the law leaves.
    fn digits(&self) -> usize {
        LONGEST.saturating_sub(self.to_string().len() + 1).min(6)
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}/{}", self.prefix, self.till, self.year.short())
    }
}
