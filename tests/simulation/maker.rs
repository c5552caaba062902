//! Makes a plan from its number: what happens how often, and in which order.

use crate::adversity::Adversity;
use crate::dice::Dice;
use crate::extra::Extra;
use crate::plan::{Act, Hand, Kind, Moment, Plan, Seat, Trouble};

/// Steps of one history, after its opening.
const STEPS: u64 = 44;

pub const DAY_MS: i64 = 86_400_000;

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

/// A plan in the making.
pub struct Maker {
    dice: Dice,
    seed: u64,
    pub seats: Vec<Seat>,
    pub acts: Vec<Act>,
    pub records: Vec<(usize, Kind)>,
}

impl Maker {
    pub fn new(seed: u64) -> Self {
        Self { dice: Dice::new(seed), seed, seats: Vec::new(), acts: Vec::new(), records: Vec::new() }
    }

    pub fn make(mut self) -> Plan {
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
        let mut extra = Extra::new(self.seed, STEPS, (rare == Rare::RollBackHub).then_some(late));
        let mut adversity = Adversity::new(self.seed, STEPS, rare == Rare::RollBackHub);
        for step in 0..STEPS {
            let quiet_hub = rare == Rare::RollBackHub && step >= early && step <= late;
            self.extra_at(&mut extra, step);
            self.adversity_at(&mut adversity, step, quiet_hub);
            self.rare_at(rare, step, early, late);
            let tidy = rare != Rare::RollBackHub || step < early;
            self.step(quiet_hub, tidy);
        }
        let set_back = |act: &Act| matches!(act, Act::RollBackHub { .. });
        let doubles = matches!(rare, Rare::Copy | Rare::RollBack) || self.acts.iter().any(set_back);
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
