//! What every command takes, and the list of commands; what each takes of its own stands beside its function.
//! What is said about them stands in the catalogue alone (`help.rs`), so that no second text of it grows old here.

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use branchline_domain::messages::Language;
use clap::Parser;

use crate::commands::Command;
use crate::sign_in::SignIn;
use crate::usage;

#[derive(Debug, Parser)]
#[command(name = "branchline-cli", version)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sign_in: SignIn,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "CODE", value_parser = usage::language)]
    pub(crate) language: Option<Language>,
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    #[command(subcommand)]
    pub(crate) command: Command,
}
