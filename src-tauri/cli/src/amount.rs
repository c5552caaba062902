//! Amounts in what a person types for a conflict's field, as they are kept.

use branchline_domain::money::{Paise, Rate};

/// Reads rupees into paise: "1,249.50" is 124950.
pub(crate) fn hundredths(text: &str) -> Result<i64, String> {
    text.parse().map(Paise::get).map_err(|error| error.to_string())
}

/// Reads a quantity or a rate into thousandths: "2.5" and "2.5 %" are 2500.
pub(crate) fn thousandths(text: &str) -> Result<i64, String> {
    text.parse().map(Rate::get).map_err(|error| error.to_string())
}
