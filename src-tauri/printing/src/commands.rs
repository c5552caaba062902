//! What a receipt printer obeys (ESC/POS), by the `escpos` crate: dots in bands that its small buffer holds, letters, feed, cut, drawer.

use std::sync::{Arc, Mutex};

use escpos::driver::Driver;
use escpos::errors::{PrinterError, Result};
use escpos::printer::Printer;
use escpos::utils::{JustifyMode, Protocol};

use crate::Bitmap;

/// The most rows of a band: cheap printers buffer no more.
const BAND: usize = 255;

/// Blank lines before the cut, so that the last line is beyond the knife.
const FEED: u8 = 4;

/// `ESC p`: a pulse of 50 ms on pin 2, and 500 ms of rest. The crate's own command leaves out both times, so that a printer would take
/// the next two bytes for them.
const KICK: [u8; 5] = [0x1b, b'p', 0, 25, 250];

/// What a printer does beside printing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extras {
    /// Cuts the paper behind each page.
    pub cut: bool,
    /// Opens the cash drawer, first of all.
    pub drawer: bool,
}

/// Takes the commands as bytes.
#[derive(Clone, Default)]
struct Buffer(Arc<Mutex<Vec<u8>>>);

impl Driver for Buffer {
    fn name(&self) -> String {
        "buffer".to_owned()
    }

    fn write(&self, data: &[u8]) -> Result<()> {
        self.0.lock().map_err(|broken| PrinterError::Io(broken.to_string()))?.extend_from_slice(data);
        Ok(())
    }

    fn read(&self, _: &mut [u8]) -> Result<usize> {
        Ok(0)
    }

    fn flush(&self) -> Result<()> {
        Ok(())
    }
}

/// Writes the commands that print pages of dots.
///
/// # Errors
/// What the `escpos` crate refuses.
pub fn dots(pages: &[Bitmap], extras: Extras) -> Result<Vec<u8>> {
    written(extras, |printer| {
        for page in pages {
            for band in page.bits.chunks(page.stride().max(1) * BAND) {
                printer.custom(&raster(band, page.stride()))?;
            }
            end(printer, extras)?;
        }
        Ok(())
    })
}

/// Writes the commands that print lines of letters, in the printer's own.
///
/// # Errors
/// What the `escpos` crate refuses.
pub fn text(lines: &[String], extras: Extras) -> Result<Vec<u8>> {
    written(extras, |printer| {
        printer.justify(JustifyMode::LEFT)?;
        for line in lines {
            printer.writeln(line)?;
        }
        end(printer, extras)
    })
}

/// Writes the commands that open the cash drawer, and print nothing.
///
/// # Errors
/// What the `escpos` crate refuses.
pub fn kick() -> Result<Vec<u8>> {
    written(Extras { cut: false, drawer: true }, |_| Ok(()))
}

fn written(extras: Extras, print: impl FnOnce(&mut Printer<Buffer>) -> Result<()>) -> Result<Vec<u8>> {
    let buffer = Buffer::default();
    let mut printer = Printer::new(buffer.clone(), Protocol::default(), None);
    printer.init()?;
    if extras.drawer {
        printer.custom(&KICK)?;
    }
    print(&mut printer)?;
    printer.print()?;
    let bytes = buffer.0.lock().map_err(|broken| PrinterError::Io(broken.to_string()))?.clone();
    Ok(bytes)
}

fn end(printer: &mut Printer<Buffer>, extras: Extras) -> Result<()> {
    printer.feeds(FEED)?;
    if extras.cut {
        printer.partial_cut()?;
    }
    Ok(())
}

/// A band of dots as `GS v 0`: normal size, bytes in a row, rows, the dots.
fn raster(band: &[u8], stride: usize) -> Vec<u8> {
    let rows = band.len() / stride.max(1);
    let low_high = |number: usize| u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes();
    let mut command = vec![0x1d, b'v', b'0', 0];
    command.extend(low_high(stride));
    command.extend(low_high(rows));
    command.extend(band);
    command
}
