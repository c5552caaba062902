//! What every command takes, and the list of commands; what each takes of its own stands beside its function.

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use branchline_domain::messages::Language;
use clap::Parser;

use crate::commands::Command;
use crate::sign_in::SignIn;
use crate::speech;

/// Ends every `--help`.
const EXIT_STATUS: &str = "Exit status:
  0  done
  1  an internal error
  2  wrong usage
  3  the hub cannot be reached or is not available; nothing is lost
  4  a sign-in is needed, or password or key are wrong
  5  a person is needed: changes are held, a comparison differs, a check failed,
     or the watchdog has something to report (status, alerts, doctor)
  6  not connected yet, or the hub's set-up does not fit
  7  the data was refused: something in it is invalid or missing
  8  the local database has trouble: locked, damaged, full, read-only or newer

A sign-in is kept in the system's keyring. On a machine without one it ends with
each command: pass --email and --password-stdin to all that ask the hub.";

/// Branchline without a window: set up, sync and look after a branch from a script or a server.
#[derive(Debug, Parser)]
#[command(name = "branchline-cli", version, after_help = EXIT_STATUS, after_long_help = EXIT_STATUS)]
pub(crate) struct Arguments {
    /// The folder of the branch's database.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sign_in: SignIn,
    /// Prints one JSON value instead of tables.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Speaks this language, whatever the data folder's: en, hi.
    #[arg(long, global = true, value_name = "CODE", value_parser = speech::parse)]
    pub(crate) language: Option<Language>,
    /// Tells more on standard error; twice for everything.
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}
