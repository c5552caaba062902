//! What can be typed after `branchline-cli`.

mod backups;
mod fleet;
mod history;
mod init;
mod records;
#[cfg(test)]
mod tests;
mod verify;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use backups::KeepBackups;
pub(crate) use records::{Customers, List, Products};
pub(crate) use verify::Verify;

use crate::period;
use fleet::months;
pub(crate) use fleet::{Branches, HowFar, RoleWord, ShareWord};
pub(crate) use history::{Bin, History, Restore};
pub(crate) use init::Init;

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
each command: pass --email and --password-stdin to `sync` and the like.";

/// Branchline without a window: set up, sync and look after a branch from a script or a server.
#[derive(Debug, Parser)]
#[command(name = "branchline-cli", version, after_help = EXIT_STATUS, after_long_help = EXIT_STATUS)]
pub(crate) struct Arguments {
    /// The folder of the branch's database.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Prints one JSON value instead of tables.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Tells more on standard error; twice for everything.
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Who signs in; the password comes on standard input, where no list of processes shows it.
#[derive(Debug, Args)]
pub(crate) struct SignIn {
    /// Signs in for this run with this e-mail.
    #[arg(long, requires = "password_stdin")]
    pub(crate) email: Option<String>,
    /// Reads the password from the first line of standard input.
    #[arg(long, requires = "email")]
    pub(crate) password_stdin: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Makes the database, and connects it to a hub when one is named.
    Init(Init),
    /// Signs in to the hub this database is connected to.
    SignIn {
        /// The e-mail.
        #[arg(long)]
        email: String,
        /// Reads the password from the first line of standard input.
        #[arg(long, required = true)]
        password_stdin: bool,
    },
    /// Signs out this device only.
    SignOut,
    /// Tests an address and key without connecting; without them, the connection that is set up.
    Test {
        /// The project's address, e.g. <https://abcdefgh.supabase.co>.
        #[arg(long, requires = "key")]
        hub: Option<String>,
        /// The project's publishable key.
        #[arg(long, requires = "hub")]
        key: Option<String>,
    },
    /// Sends, then fetches.
    Sync {
        /// Sends only.
        #[arg(long, conflicts_with = "pull")]
        push: bool,
        /// Fetches only.
        #[arg(long)]
        pull: bool,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Shows the sync card.
    Status,
    /// Shows how the hub is set up here.
    Hub,
    /// Lists the newest changes in the queue.
    Queue {
        /// Only those in this state.
        #[arg(long)]
        status: Option<QueueStatus>,
        /// Only those before this number.
        #[arg(long, value_name = "NUMBER")]
        before: Option<i64>,
        /// How many.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=500))]
        limit: u32,
    },
    /// Lists the newest sessions.
    Logs {
        /// How many.
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// Sums up what sync did, and lists it by hour (up to a week) or by day.
    Stats {
        /// How far back: 24h, 7d, 90d.
        #[arg(long, default_value = "30d", value_name = "PERIOD", value_parser = period::hours)]
        since: u32,
    },
    /// Shows what the watchdog has to report, and sets when it speaks.
    Alerts {
        /// Minutes without progress while the hub is reached.
        #[arg(long, value_name = "MINUTES")]
        stuck: Option<u32>,
        /// Hours without a complete session, offline or not.
        #[arg(long, value_name = "HOURS")]
        silent: Option<u32>,
        /// Whether the window tells the desktop.
        #[arg(long, value_name = "on|off", value_parser = clap::builder::BoolishValueParser::new())]
        notify: Option<bool>,
    },
    /// Shows how far each stream of the hub has been received.
    Checkpoints,
    /// Lists changes the hub could not accept, and those that wait behind them.
    Held,
    /// Sends held changes once more.
    Retry {
        /// The unit's number, as `held` shows it.
        #[arg(required_unless_present = "all", conflicts_with = "all", allow_negative_numbers = true)]
        unit: Option<i64>,
        /// Every held unit.
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Approves a held unit its author may not write, in the name of whoever is signed in; the history names both.
    Approve {
        /// The unit's number, as `held` shows it.
        unit: i64,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Gives up a held unit; what it said and why it was given up stay in the log.
    Discard {
        /// The unit's number, as `held` shows it.
        #[arg(allow_negative_numbers = true)]
        unit: i64,
        /// Why.
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Lists edits of one field that met, and what stands.
    Conflicts {
        /// Those that are settled instead.
        #[arg(long)]
        settled: bool,
        /// How many.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=500))]
        limit: u32,
    },
    /// Settles a conflict, everywhere; works offline.
    Settle(Settle),
    /// Lists what merging cannot settle: negative stock, bills paid twice, shared codes and numbers, rings of item groups.
    Reviews {
        /// Also those somebody has looked at.
        #[arg(long)]
        all: bool,
    },
    /// Puts a card away, everywhere, until what it says changes.
    Review {
        /// What it is about, as `reviews` shows it.
        subject: String,
        /// What was found.
        #[arg(long)]
        reason: String,
    },
    /// Takes an item group out of the one it lies in: the way out of a ring.
    Ungroup {
        /// The group, as `reviews` shows it.
        id: String,
    },
    /// Shows the rules of the shop, or sets them: how long the history is kept, and whether new computers wait for an owner.
    Rules {
        /// Months the history is kept, 12 at least, or "all". A shorter time than today's holds after 30 days.
        #[arg(long, value_name = "MONTHS", value_parser = fleet::months)]
        history: Option<HowFar>,
        /// Whether a new computer waits until an owner approves it.
        #[arg(long, value_name = "on|off", value_parser = clap::builder::BoolishValueParser::new())]
        approve_computers: Option<bool>,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Fetches everything anew; what waits to be sent is kept and sent first.
    Resync {
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Compares every table with the hub by count and content, and names the records that differ.
    Verify(Verify),
    /// Makes a backup of the database now, and checks it.
    Backup,
    /// Lists the backups; sets where they go, how often the window makes one, and how many stay.
    Backups(KeepBackups),
    /// Shows what restoring a backup would change; with --yes, restores it.
    RestoreBackup {
        /// The backup: a path, or a name from `backups`.
        file: PathBuf,
        /// Restores it. The data as it is now is backed up first.
        #[arg(long)]
        yes: bool,
    },
    /// Removes sent changes from the queue.
    CleanUp {
        /// Those older than this many days.
        #[arg(long, default_value_t = 30)]
        days: u32,
    },
    /// Shows or sets when the window's background task syncs.
    Schedule {
        /// Switches it on.
        #[arg(long, conflicts_with = "off")]
        on: bool,
        /// Switches it off.
        #[arg(long)]
        off: bool,
        /// Minutes between sessions; takes the place of --cron.
        #[arg(long, value_name = "MINUTES", conflicts_with = "cron", value_parser = clap::value_parser!(u32).range(1..=1440))]
        every: Option<u32>,
        /// The times to sync at by this computer's clock: minutes hours days months weekdays, with seconds first if six,
        /// e.g. "0 */2 9-21 * * *".
        #[arg(long, value_name = "EXPRESSION")]
        cron: Option<String>,
        /// Most changes in one request, 500 unless set: more for a fast line, fewer for a bad one.
        #[arg(long, value_name = "CHANGES", value_parser = clap::value_parser!(u32).range(1..=5000))]
        batch: Option<u32>,
    },
    /// Shows or chooses what of the shop this computer holds, and what never leaves it.
    Scope {
        /// Customers.
        #[arg(long)]
        customers: Option<ShareWord>,
        /// Suppliers.
        #[arg(long)]
        suppliers: Option<ShareWord>,
        /// Bills, their lines and payments.
        #[arg(long)]
        bills: Option<ShareWord>,
        /// Movements of stock.
        #[arg(long)]
        stock: Option<ShareWord>,
        /// How many months of settled bills come, or `all`.
        #[arg(long, value_name = "MONTHS", value_parser = months)]
        months: Option<HowFar>,
    },
    /// Lists every branch with its devices; adds a branch, names or retires a device.
    Branches {
        #[command(subcommand)]
        command: Option<Branches>,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Asks a device to sync now.
    AskSync {
        /// Its code or name, as `branches` shows it.
        device: String,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Invites a person; prints the code to hand over.
    Invite {
        /// The e-mail the person will sign in with.
        #[arg(long = "for", value_name = "EMAIL")]
        person: String,
        /// What the person may do.
        #[arg(long)]
        role: RoleWord,
        /// The code of the branch; every branch, unless given.
        #[arg(long)]
        branch: Option<String>,
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Looks at the database and the hub, and says what is not in order.
    Doctor {
        #[command(flatten)]
        sign_in: SignIn,
    },
    /// Tells what happened to a record: who, when, where, field by field.
    History(History),
    /// Lists the recycle bin, the last deleted first.
    Bin(Bin),
    /// Takes records out of the recycle bin.
    Restore(Restore),
    /// Products.
    #[command(subcommand)]
    Products(Products),
    /// Customers.
    #[command(subcommand)]
    Customers(Customers),
}

/// One conflict and one choice.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("choice").required(true))]
pub(crate) struct Settle {
    /// The conflict's id, as `conflicts` shows it.
    pub(crate) id: String,
    /// What stands now.
    #[arg(long, group = "choice")]
    pub(crate) keep: bool,
    /// The edit that lost.
    #[arg(long, group = "choice")]
    pub(crate) take: bool,
    /// Something else; amounts in rupees or units.
    #[arg(long, group = "choice", allow_hyphen_values = true)]
    pub(crate) value: Option<String>,
    /// What this branch wrote, by its name.
    #[arg(long, group = "choice")]
    pub(crate) branch: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum QueueStatus {
    Pending,
    Syncing,
    Synced,
    Failed,
    Discarded,
}
