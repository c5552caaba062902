//! A list as an Excel workbook: numbers as numbers, everything else as text, the heads in view while one scrolls.

use std::path::Path;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::{Cell, Sheet};

pub(super) fn write(sheet: &Sheet, file: &Path) -> Result<(), String> {
    fill(sheet, file).map_err(|error| error.to_string())
}

fn fill(sheet: &Sheet, file: &Path) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let bold = Format::new().set_bold();
    let formats = [Format::new().set_num_format("0.00"), Format::new().set_num_format("General")];
    for (place, head) in (0..).zip(&sheet.heads) {
        page.write_string_with_format(0, place, head, &bold)?;
    }
    for (line, row) in (1..).zip(&sheet.rows) {
        for (place, cell) in (0..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => drop(page.write_string(line, place, text)?),
                Cell::Number(steps, digits) => {
                    let format = &formats[usize::from(*digits > 2)];
                    page.write_number_with_format(line, place, number(*steps, *digits), format)?;
                }
            }
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.autofit();
    book.save(file)?;
    Ok(())
}

/// Spreadsheets know no other numbers: exact up to 2^53 steps, which is as much as a screen shows.
#[expect(clippy::cast_precision_loss, reason = "a spreadsheet's cell is a float")]
fn number(steps: i64, digits: u8) -> f64 {
    steps as f64 / 10_f64.powi(i32::from(digits))
}
