//! Who signs in for one command, said once for all of them: the e-mail in its arguments, the password on standard input.

use std::io::BufRead as _;

use branchline_domain::message;
use branchline_domain::text;
use clap::Args;
use color_eyre::eyre::{Result, WrapErr as _};

use crate::exit::Said;

/// The arguments; the password comes on standard input, where no list of processes shows it.
#[derive(Debug, Args)]
pub(crate) struct SignIn {
    #[arg(long, global = true)]
    pub(crate) email: Option<String>,
    #[arg(long, global = true)]
    pub(crate) password_stdin: bool,
}

/// An e-mail and its password; never printed, so there is no `Debug`.
pub(crate) struct Credentials {
    pub(crate) email: String,
    pub(crate) password: String,
}

impl SignIn {
    /// Returns who signs in, with the password from standard input; nobody unless both were asked for.
    pub(crate) fn credentials(self) -> Result<Option<Credentials>> {
        match (self.email, self.password_stdin) {
            (None, false) => Ok(None),
            (Some(email), true) => Ok(Some(Credentials { email, password: read_password()? })),
            _ => Err(Said::usage(message!("cli-sign-in-together")).into()),
        }
    }
}

/// Reads the first line of standard input, without its end.
fn read_password() -> Result<String> {
    let mut line = Vec::new();
    std::io::stdin()
        .lock()
        .read_until(b'\n', &mut line)
        .wrap_err("the password could not be read from standard input")?;
    let Some(password) = text::first_line(&line) else {
        return Err(Said::usage(message!("cli-password-no-text")).into());
    };
    if password.is_empty() {
        return Err(Said::usage(message!("cli-password-missing")).into());
    }
    Ok(password)
}
