//! What happens in one history, all of it, from one number: who sits where, with what clock, and every step in order.
//!
//! A plan knows nothing of what a database answers, so that the same seed is the same plan for ever.

use crate::dice::Dice;

/// Steps of one history, after its opening.
const STEPS: u64 = 44;

const DAY_MS: i64 = 86_400_000;

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

/// A record people change: products and customers are merged, drafts are documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Product,
    Customer,
    Draft,
}

impl Kind {
    pub fn table(self) -> &'static str {
        match self {
            Self::Product => "products",
            Self::Customer => "customers",
            Self::Draft => "invoices",
        }
    }

    /// The columns whose every value is written once and followed to its end.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Product => &["price_paise", "name", "notes", "colour"],
            Self::Customer => &["phone", "name", "notes", "address"],
            Self::Draft => &["notes"],
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
pub enum Hand {
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
}

/// One step. `till` is an index, `record` the number of the record's first write.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    Add {
        till: usize,
        kind: Kind,
    },
    AddOnScreen {
        till: usize,
    },
    Edit {
        till: usize,
        record: usize,
        field: &'static str,
    },
    Remove {
        till: usize,
        record: usize,
    },
    Revive {
        till: usize,
        record: usize,
    },
    Move {
        till: usize,
        record: usize,
        milli: i64,
    },
    Pay {
        till: usize,
    },
    Bill {
        till: usize,
        record: usize,
        lines: u64,
    },
    Finish {
        till: usize,
        record: usize,
    },
    Cancel {
        till: usize,
        record: usize,
    },
    Poison {
        till: usize,
        record: usize,
    },
    Hub(Hand),
    Line {
        till: usize,
        path: &'static str,
        after: u64,
        trouble: Trouble,
    },
    LateTwins {
        till: usize,
    },
    Sync {
        till: usize,
    },
    Together,
    Crash {
        till: usize,
        request: u64,
        moment: Moment,
    },
    /// The clock jumps and somebody writes while a session runs.
    JumpInside {
        till: usize,
        ms: i64,
        record: usize,
        field: &'static str,
    },
    Clock {
        till: usize,
        ms: i64,
    },
    Restart {
        till: usize,
    },
    Resync {
        till: usize,
    },
    CleanUp {
        till: usize,
    },
    Trespass {
        till: usize,
    },
    /// The data is copied to another computer, which goes on by itself.
    Copy {
        till: usize,
    },
    BackUp {
        till: usize,
    },
    RollBack {
        till: usize,
    },
    BackUpHub,
    /// The hub is set back to its backup while this till sends; `said`: its owner says so at once, and else only in the end.
    RollBackHub {
        till: usize,
        said: bool,
    },
    /// The app is updated to the version the hub knows already.
    Update {
        till: usize,
    },
    /// The app is updated beyond what the hub knows.
    Ahead {
        till: usize,
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
}

/// The rare things: each history has one of them, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rare {
    Nothing,
    Copy,
    RollBack,
    RollBackHub,
    Update,
    Ahead,
}

impl Plan {
    pub fn of(seed: u64) -> Self {
        Maker::new(seed).make()
    }

    /// Writes the plan down, one line for each step.
    pub fn told(&self) -> String {
        let seats = self.seats.iter().enumerate().map(|(n, seat)| format!("      till {n}: {seat:?}\n"));
        let acts = self.acts.iter().enumerate().map(|(n, act)| format!("  {n:3} {act:?}\n"));
        seats.chain(acts).collect()
    }
}

struct Maker {
    dice: Dice,
    seed: u64,
    seats: Vec<Seat>,
    acts: Vec<Act>,
    records: Vec<(usize, Kind)>,
}

impl Maker {
    fn new(seed: u64) -> Self {
        Self { dice: Dice::new(seed), seed, seats: Vec::new(), acts: Vec::new(), records: Vec::new() }
    }

    fn make(mut self) -> Plan {
        let rare = self.dice.pick(&[
            Rare::Nothing,
            Rare::Nothing,
            Rare::Nothing,
            Rare::Copy,
            Rare::RollBack,
            Rare::RollBackHub,
            Rare::RollBackHub,
            Rare::Update,
            Rare::Ahead,
        ]);
        let branches = 1 + self.dice.index(2);
        for n in 0..2 + self.dice.index(3) {
            let owner = n > 0 && self.dice.chance(15);
            let branch = (!owner).then(|| if n == 0 { 0 } else { self.dice.index(branches) });
            let clock_ms = self.dice.pick(&[0, 0, 0, 4_000, -9_000, 7_200_000, -7_200_000, 3 * DAY_MS, -3 * DAY_MS]);
            let batch = self.dice.pick(&[2, 5, 40, 500]);
            let newer = rare != Rare::Update && self.dice.chance(40);
            self.seats.push(Seat { branch, clock_ms, batch, newer });
        }
        // Something everybody knows, to differ about.
        for kind in [Kind::Product, Kind::Customer, Kind::Product] {
            self.add(0, kind);
        }
        self.acts.push(Act::Sync { till: 0 });
        self.acts.push(Act::Together);
        let place = |dice: &mut Dice, from: u64| from + dice.roll(12);
        let (early, late) = (place(&mut self.dice, 6), place(&mut self.dice, 24));
        for step in 0..STEPS {
            self.rare_at(rare, step, early, late);
            let quiet_hub = rare == Rare::RollBackHub && step >= early && step <= late;
            let tidy = rare != Rare::RollBackHub || step < early;
            self.step(quiet_hub, tidy);
        }
        let doubles = matches!(rare, Rare::Copy | Rare::RollBack | Rare::RollBackHub);
        Plan { seed: self.seed, seats: self.seats, branches, acts: self.acts, doubles }
    }

    fn rare_at(&mut self, rare: Rare, step: u64, early: u64, late: u64) {
        let till = self.till();
        let act = match (rare, step) {
            (Rare::Copy, s) if s == early => Act::Copy { till },
            (Rare::RollBack, s) if s == early => Act::BackUp { till: 0 },
            (Rare::RollBack, s) if s == late => Act::RollBack { till: 0 },
            (Rare::RollBackHub, s) if s == early => Act::BackUpHub,
            (Rare::RollBackHub, s) if s == late => {
                let said = self.dice.chance(50);
                // Something must be on its way, or nobody would notice in the middle of it.
                self.acts.push(Act::Pay { till });
                Act::RollBackHub { till, said }
            }
            (Rare::Update, s) if s == early || s == late => Act::Update { till },
            (Rare::Ahead, s) if s == early => Act::Ahead { till },
            _ => return,
        };
        self.acts.push(act);
    }

    fn till(&mut self) -> usize {
        self.dice.index(self.seats.len())
    }

    fn add(&mut self, till: usize, kind: Kind) {
        self.records.push((self.acts.len(), kind));
        self.acts.push(Act::Add { till, kind });
    }

    /// Returns one of the records of these kinds; mostly one everybody knows, so that they meet.
    fn record(&mut self, kinds: &[Kind]) -> Option<(usize, Kind)> {
        let fit: Vec<_> = self.records.iter().copied().filter(|(_, kind)| kinds.contains(kind)).collect();
        let among = if self.dice.chance(50) { fit.len().min(2) } else { fit.len() };
        (!fit.is_empty()).then(|| fit[self.dice.index(among)])
    }

    fn step(&mut self, quiet_hub: bool, tidy: bool) {
        let till = self.till();
        let act = match self.dice.roll(108) {
            0..3 => return self.add(till, Kind::Product),
            3..6 => return self.add(till, Kind::Customer),
            6..9 => return self.add(till, Kind::Draft),
            9..11 => Act::AddOnScreen { till },
            11..32 => {
                let Some((record, kind)) = self.record(&[Kind::Product, Kind::Customer, Kind::Draft]) else { return };
                Act::Edit { till, record, field: self.dice.pick(kind.fields()) }
            }
            32..35 => {
                let Some((record, _)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
                Act::Remove { till, record }
            }
            35..36 => {
                let Some((record, _)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
                Act::Revive { till, record }
            }
            36..40 => {
                let Some((record, _)) = self.record(&[Kind::Product]) else { return };
                Act::Move { till, record, milli: self.dice.pick(&[-2500, -1000, 1000, 4000]) }
            }
            40..43 => Act::Pay { till },
            43..50 => {
                let Some((record, _)) = self.record(&[Kind::Product]) else { return };
                Act::Bill { till, record, lines: 1 + self.dice.roll(4) }
            }
            50..54 => {
                let Some((record, _)) = self.record(&[Kind::Draft]) else { return };
                Act::Finish { till, record }
            }
            54..55 => {
                let Some((record, _)) = self.record(&[Kind::Draft]) else { return };
                Act::Cancel { till, record }
            }
            55..57 => {
                let Some((record, _)) = self.record(&[Kind::Customer]) else { return };
                Act::Poison { till, record }
            }
            57..65 => return self.hand(quiet_hub),
            65..73 => return self.trouble(till),
            73..74 => Act::LateTwins { till },
            74..88 => Act::Sync { till },
            88..93 => Act::Together,
            93..98 => {
                let later = self.dice.roll(6000);
                let moment = self.dice.pick(&[Moment::Before, Moment::After, Moment::Later(later)]);
                Act::Crash { till, request: self.dice.roll(4), moment }
            }
            98..101 => {
                let Some((record, kind)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
                let ms = self.dice.pick(&[-3 * DAY_MS, -60_000, 600_000, 2 * DAY_MS]);
                Act::JumpInside { till, ms, record, field: self.dice.pick(kind.fields()) }
            }
            101..103 => Act::Clock { till, ms: self.dice.pick(&[0, -DAY_MS, -3_600_000, 3_600_000, 5 * DAY_MS]) },
            103 => Act::Restart { till },
            104 => Act::Resync { till },
            // What a hub lost can be sent again only while it is kept: 30 days, so no tidying in the days of a backup.
            105 if tidy => Act::CleanUp { till },
            _ => Act::Trespass { till },
        };
        self.acts.push(act);
    }

    fn hand(&mut self, quiet_hub: bool) {
        // What is written on a hub between its backup and its return is gone with it, as everywhere.
        if quiet_hub {
            return;
        }
        let as_owner = self.dice.chance(50);
        let Some((record, kind)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
        let hand = match self.dice.roll(12) {
            0 | 1 => Hand::Add { as_owner },
            2..8 => Hand::Edit { record, field: self.dice.pick(kind.fields()), as_owner },
            8 => Hand::Remove { record, as_owner },
            9 => Hand::Truncate,
            10 => Hand::RewriteFacts,
            _ => Hand::Purge,
        };
        if let Hand::Add { .. } = hand {
            self.records.push((self.acts.len(), Kind::Customer));
        }
        self.acts.push(Act::Hub(hand));
    }

    fn trouble(&mut self, till: usize) {
        let path = self.dice.pick(&[
            "/rest/v1/rpc/ready_to_sync",
            "/rest/v1/rpc/sync_push",
            "/rest/v1/rpc/sync_push",
            "/rest/v1/rpc/sync_pull",
            "/rest/v1/",
            "/auth/v1/token",
        ]);
        let bytes = self.dice.index(400);
        let trouble = self.dice.pick(&[
            Trouble::Drop,
            Trouble::LoseAnswer,
            Trouble::LoseAnswer,
            Trouble::Twice,
            Trouble::LateTwin,
            Trouble::LateTwin,
            Trouble::Cut(bytes),
            Trouble::Slow(30),
            Trouble::Answer(401, r#"{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}"#),
            Trouble::Answer(500, r#"{"message":"An unexpected error occurred"}"#),
            Trouble::Answer(502, "<html><body>Bad gateway</body></html>"),
            Trouble::Answer(503, r#"{"code":"PGRST002","details":null,"hint":null,"message":"Retrying."}"#),
            Trouble::Answer(429, "{}"),
            Trouble::Answer(200, "{}"),
            Trouble::Answer(200, "<html>Sign in to the café's network</html>"),
            Trouble::Answer(413, "<html>Request Entity Too Large</html>"),
        ]);
        self.acts.push(Act::Line { till, path, after: self.dice.roll(2), trouble });
        if self.dice.chance(60) {
            self.acts.push(Act::Sync { till });
        }
    }
}
