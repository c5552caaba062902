//! What happens in one history, all of it, from one number: who sits where, with what clock, and every step in order.
//!
//! A plan knows nothing of what a database answers, so that the same seed is the same plan for ever.

use std::collections::BTreeSet;

use crate::generate::Generator;

/// One computer as it stands at the start.
#[derive(Debug, Clone)]
pub struct Seat {
    /// Which branch's manager works here; nothing for the owner, who sees every branch.
    pub branch: Option<usize>,
    pub clock_ms: i64,
    pub batch: u32,
    /// Runs the newer version, which knows a column the older one does not.
    pub newer: bool,
}

/// A record people change: products, customers and shelves are merged, drafts and estimates are documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Product,
    Customer,
    Draft,
    /// Of a table no code names, as the next.
    Shelf,
    Estimate,
}

impl Kind {
    pub fn table(self) -> &'static str {
        match self {
            Self::Product => "products",
            Self::Customer => "customers",
            Self::Draft => "invoices",
            Self::Shelf => "shelves",
            Self::Estimate => "estimates",
        }
    }

    /// The columns whose every value is written once and followed to its end.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Product => &["price_paise", "name", "notes", "colour"],
            Self::Customer => &["phone", "name", "notes", "address"],
            Self::Draft | Self::Estimate => &["notes"],
            Self::Shelf => &["name", "colour"],
        }
    }

    /// The condition under which a record may be edited.
    pub fn open(self) -> &'static str {
        match self {
            Self::Draft => "status = 'draft'",
            Self::Estimate => "phase = 'open'",
            _ => "true",
        }
    }
}

/// Where in a session a computer is switched off.
#[derive(Debug, Clone, Copy)]
pub enum Moment {
    /// The request is on its way.
    Before,
    /// The hub has committed, and the answer has not arrived.
    After,
    /// So many microseconds after the answer has arrived.
    Later(u64),
}

/// What the line does to one request.
#[derive(Debug, Clone, Copy)]
pub enum Trouble {
    Drop,
    LoseAnswer,
    Twice,
    LateTwin,
    Cut(usize),
    Slow(u64),
    Answer(u16, &'static str),
}

/// What somebody does on the hub itself. `as_owner`: in a web page, under the owner's sign-in; else in the SQL editor.
#[derive(Debug, Clone, Copy)]
pub enum HubWrite {
    Add {
        as_owner: bool,
    },
    Edit {
        record: usize,
        field: &'static str,
        as_owner: bool,
    },
    Remove {
        record: usize,
        as_owner: bool,
    },
    /// Deletes the rows of a synced table at once, which must be refused.
    Truncate,
    /// Changes what has happened, which must be refused.
    RewriteFacts,
    /// Removes records for good, as only maintenance may, and forgets that they were there.
    Purge,
    /// A member calls the entry points of sync himself, with stamps, units and ids of his own making.
    Forge {
        device: usize,
    },
}

/// What happens at a counter. `of` is the step in which a sale was made, wherever.
#[derive(Debug, Clone, Copy)]
pub enum Sale {
    /// A bill of so many lines is made final, twice, as an impatient hand does. Of its total nothing, a part or all is paid.
    Sell {
        product: usize,
        pieces: u64,
        customer: Option<usize>,
        parts_paid: u64,
    },
    Pay {
        of: usize,
    },
    /// Money is taken on a customer's account.
    Receive {
        customer: usize,
    },
    Cancel {
        of: usize,
    },
    /// Goods of the first line come back, twice, as an impatient hand does: so many thousandths, or all that is left; for money or for credit.
    Return {
        of: usize,
        milli: Option<i64>,
        refund: bool,
    },
    /// The till is opened with a float.
    Open,
    /// Cash goes out of the drawer, and the till is closed as it should be.
    Close,
}

/// One step. `device` is an index, `record` the number of the record's first write.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    Add {
        device: usize,
        kind: Kind,
    },
    AddOnScreen {
        device: usize,
    },
    Edit {
        device: usize,
        record: usize,
        field: &'static str,
    },
    Remove {
        device: usize,
        record: usize,
    },
    Revive {
        device: usize,
        record: usize,
    },
    Move {
        device: usize,
        record: usize,
        milli: i64,
    },
    Pay {
        device: usize,
    },
    Bill {
        device: usize,
        record: usize,
        lines: u64,
    },
    /// The same, and its customer, each row before the one it refers to: SQLite lets a program put the check off to the end.
    BillBackwards {
        device: usize,
        record: usize,
        lines: u64,
    },
    /// Counts what lies on a shelf: a fact.
    Count {
        device: usize,
        record: usize,
    },
    /// Takes money for an estimate, whichever branch gave it.
    Deposit {
        device: usize,
        record: usize,
    },
    /// Notes something for this computer alone.
    Note {
        device: usize,
    },
    /// Something at a counter, through the engine.
    Counter {
        device: usize,
        sale: Sale,
    },
    Finish {
        device: usize,
        record: usize,
    },
    Cancel {
        device: usize,
        record: usize,
    },
    Poison {
        device: usize,
        record: usize,
    },
    Hub(HubWrite),
    Line {
        device: usize,
        path: &'static str,
        after: u64,
        trouble: Trouble,
    },
    LateTwins {
        device: usize,
    },
    Sync {
        device: usize,
    },
    Together,
    Crash {
        device: usize,
        request: u64,
        moment: Moment,
    },
    /// The clock jumps and somebody writes while a session runs.
    JumpInside {
        device: usize,
        ms: i64,
        record: usize,
        field: &'static str,
    },
    /// The clock jumps ahead while a batch is on its way, and what somebody writes then goes in the same session; `lost`: on
    /// its way it is dropped.
    JumpWhileSending {
        device: usize,
        ms: i64,
        record: usize,
        field: &'static str,
        lost: bool,
    },
    Clock {
        device: usize,
        ms: i64,
    },
    Restart {
        device: usize,
    },
    Resync {
        device: usize,
    },
    CleanUp {
        device: usize,
    },
    Trespass {
        device: usize,
    },
    /// The data is copied to another computer, which goes on by itself.
    Copy {
        device: usize,
    },
    BackUp {
        device: usize,
    },
    RollBack {
        device: usize,
    },
    BackUpHub,
    /// The hub is set back to its backup while this device sends; `said`: its owner says so at once, and else only in the end.
    RollBackHub {
        device: usize,
        said: bool,
    },
    /// The app is updated to the version the hub knows already.
    Update {
        device: usize,
    },
    /// The app is updated beyond what the hub knows.
    Ahead {
        device: usize,
    },
    /// A supplier with very long notes.
    LargeRow {
        device: usize,
        bytes: usize,
    },
    /// Many suppliers in one transaction.
    ManyRows {
        device: usize,
        rows: u64,
    },
    /// Something in front of the hub lets no batch of more than `bytes` bytes pass from here on, until the line is whole again.
    Gateway {
        device: usize,
        bytes: usize,
    },
    /// Another program removes what was sent from the queue.
    Tidy {
        device: usize,
    },
    /// Another program writes a whole record anew to change one field of it.
    Replace {
        device: usize,
        record: usize,
        field: &'static str,
    },
    /// The owner signs in at this device, it syncs, and whoever works there signs in again.
    TakeTurns {
        device: usize,
    },
    /// Gives up every change that is held here.
    GiveUp {
        device: usize,
    },
}

/// One history.
#[derive(Debug, Clone)]
pub struct Plan {
    pub seed: u64,
    pub seats: Vec<Seat>,
    pub branches: usize,
    pub acts: Vec<Act>,
    /// Copies and backups bring writes of one moment to the hub twice or out of their order, so that not every recorded
    /// conflict is one of people.
    pub doubles: bool,
    /// Steps that are left out. Those that stay keep their numbers, and with them the ids and values they write.
    pub without: BTreeSet<usize>,
}

impl Plan {
    pub fn of(seed: u64) -> Self {
        Generator::new(seed).make()
    }

    /// The same history without some of its steps.
    pub fn without(mut self, steps: impl IntoIterator<Item = usize>) -> Self {
        self.without = steps.into_iter().collect();
        self
    }

    /// Every step that is played, with its number.
    pub fn steps(&self) -> impl Iterator<Item = (usize, &Act)> {
        self.acts.iter().enumerate().filter(|(n, _)| !self.without.contains(n))
    }

    /// The command that plays it again.
    pub fn again(&self) -> String {
        let mut command = format!("cargo xtask simulate --seed {}", self.seed);
        if !self.without.is_empty() {
            let without: Vec<String> = self.without.iter().map(ToString::to_string).collect();
            command += &format!(" --without {}", without.join(","));
        }
        command
    }

    /// Writes the plan down, one line for each step.
    pub fn told(&self) -> String {
        let seats = self.seats.iter().enumerate().map(|(n, seat)| format!("      device {n}: {seat:?}\n"));
        let acts = self.steps().map(|(n, act)| format!("  {n:3} {act:?}\n"));
        seats.chain(acts).collect()
    }
}
