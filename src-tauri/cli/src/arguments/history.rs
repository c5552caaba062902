//! What can be typed after `history`, `bin` and `restore`.

use clap::Args;

use super::SignIn;

/// Whose history.
#[derive(Debug, Args)]
pub(crate) struct History {
    /// The table, e.g. products.
    pub(crate) table: String,
    /// The record's id.
    pub(crate) id: String,
    /// Only what came before this stamp.
    #[arg(long, value_name = "STAMP")]
    pub(crate) before: Option<String>,
    #[command(flatten)]
    pub(crate) sign_in: SignIn,
}

/// Which part of the recycle bin.
#[derive(Debug, Args)]
pub(crate) struct Bin {
    /// Only records of this table, e.g. products.
    #[arg(long)]
    pub(crate) table: Option<String>,
    /// Words that must all occur.
    #[arg(long, default_value = "")]
    pub(crate) search: String,
    /// How many to skip.
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
    /// How many.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=500))]
    pub(crate) limit: u32,
}

/// What comes back out of the recycle bin.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The table, as `bin` shows it, e.g. products.
    pub(crate) table: String,
    /// The records' ids.
    #[arg(required = true)]
    pub(crate) ids: Vec<String>,
}
