//! Reads a PIN: from standard input alone, where no list of processes and no history of a shell shows it.

use std::io::BufRead as _;

use branchline_domain::message;
use branchline_domain::text;
use color_eyre::eyre::{Result, WrapErr as _};

use crate::exit::Said;

/// Reads the next line of standard input.
pub(super) fn read() -> Result<String> {
    let mut line = Vec::new();
    std::io::stdin().lock().read_until(b'\n', &mut line).wrap_err("the PIN could not be read from standard input")?;
    let pin = text::first_line(&line).unwrap_or_default();
    if pin.is_empty() {
        return Err(Said::usage(message!("cli-pin-missing")).into());
    }
    Ok(pin)
}
