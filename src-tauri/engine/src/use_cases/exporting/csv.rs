//! A list as text with commas, as spreadsheets read it: UTF-8 with its mark, numbers with a point, no text that would be a formula.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::{Cell, Sheet};

/// Excel takes a file for UTF-8 only with this in front.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub(super) fn write(sheet: &Sheet, file: &Path) -> Result<(), String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let mut out = BufWriter::new(File::create(file).map_err(|error| said(&error))?);
    out.write_all(BYTE_ORDER_MARK).map_err(|error| said(&error))?;
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    writer.write_record(sheet.heads.iter().map(|head| guarded(head).into_owned())).map_err(|error| said(&error))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| written(cell).into_owned())).map_err(|error| said(&error))?;
    }
    let out = writer.into_inner().map_err(|error| said(&error.error()))?;
    let out = out.into_inner().map_err(|error| said(&error.error()))?;
    out.sync_all().map_err(|error| said(&error))
}

fn written(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => guarded(text),
        Cell::Number(steps, digits) => Cow::Owned(plain(*steps, *digits)),
    }
}

/// Spreadsheets take text that begins so for a formula, which a name from elsewhere must not be.
fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Writes whole steps without grouping: 1234.50.
fn plain(steps: i64, digits: u8) -> String {
    let unit = 10_u64.pow(u32::from(digits));
    let (whole, rest) = (steps.unsigned_abs() / unit, steps.unsigned_abs() % unit);
    let sign = if steps < 0 { "-" } else { "" };
    format!("{sign}{whole}.{rest:0width$}", width = usize::from(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain_and_no_text_is_a_formula() {
        assert_eq!(plain(-1_234_505, 2), "-12345.05");
        assert_eq!(plain(2125, 3), "2.125");
        for text in ["=1+1", "+91 98200", "-5", "@sum", "\t=1"] {
            assert_eq!(guarded(text), format!("'{text}"), "because a spreadsheet would compute it");
        }
        assert_eq!(guarded("007"), "007");
    }
}
