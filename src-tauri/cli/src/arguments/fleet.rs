//! What can be typed about branches, people, and what a computer holds.

use clap::{Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(crate) enum Branches {
    /// Adds a branch.
    Add {
        /// Two to four letters or digits, e.g. PUN.
        #[arg(long)]
        code: String,
        /// Shown to people.
        #[arg(long)]
        name: String,
    },
    /// Gives a device another name.
    Rename {
        /// Its code or name.
        device: String,
        /// The new name.
        #[arg(long)]
        name: String,
    },
    /// Retires a device: the hub takes nothing more from it.
    Retire {
        /// Its code or name.
        device: String,
        /// Brings it back instead.
        #[arg(long, conflicts_with = "end_membership")]
        back: bool,
        /// Ends the membership of whoever set it up, too: he may still be signed in there.
        #[arg(long)]
        end_membership: bool,
    },
    /// Lets a new computer in that waits for an owner.
    Approve {
        /// Its code or name.
        device: String,
    },
}

/// Which way a part of the data goes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ShareWord {
    /// Sent and received.
    Both,
    /// Sent, and not kept here.
    Send,
    /// Never leaves this computer.
    Stay,
}

/// How many months back; all, when there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HowFar(pub(crate) Option<u32>);

pub(super) fn months(text: &str) -> Result<HowFar, String> {
    match text {
        "all" => Ok(HowFar(None)),
        _ => text.parse().map(|months| HowFar(Some(months))).map_err(|_| "a number of months, or all".to_owned()),
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum RoleWord {
    Owner,
    Manager,
    Cashier,
    Accountant,
}
