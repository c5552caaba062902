//! Makes a plan from its number: what happens how often, and in which order.

use std::collections::BTreeSet;

use crate::adversity::Adversity;
use crate::counter::Counter;
use crate::extra::Extra;
use crate::later::Later;
use crate::plan::{Act, HubWrite, Kind, Moment, Plan, Seat, Trouble};
use crate::rng::Rng;

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
pub struct Generator {
    rng: Rng,
    seed: u64,
    pub seats: Vec<Seat>,
    pub acts: Vec<Act>,
    pub records: Vec<(usize, Kind)>,
}

impl Generator {
    pub fn new(seed: u64) -> Self {
        Self { rng: Rng::new(seed), seed, seats: Vec::new(), acts: Vec::new(), records: Vec::new() }
    }

    pub fn make(mut self) -> Plan {
        let rare = self.rng.pick(&[
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
        let branches = 1 + self.rng.index(2);
        for n in 0..2 + self.rng.index(3) {
            let owner = n > 0 && self.rng.chance(15);
            let branch = (!owner).then(|| if n == 0 { 0 } else { self.rng.index(branches) });
            let clock_ms = self.rng.pick(&[0, 0, 0, 4_000, -9_000, 7_200_000, -7_200_000, 3 * DAY_MS, -3 * DAY_MS]);
            let batch = self.rng.pick(&[2, 5, 40, 500]);
            let newer = rare != Rare::Update && self.rng.chance(40);
            self.seats.push(Seat { branch, clock_ms, batch, newer });
        }
        // Something everybody knows, to differ about.
        for kind in [Kind::Product, Kind::Customer, Kind::Product] {
            self.add(0, kind);
        }
        self.acts.push(Act::Sync { device: 0 });
        self.acts.push(Act::Together);
        let place = |rng: &mut Rng, from: u64| from + rng.roll(12);
        let (early, late) = (place(&mut self.rng, 6), place(&mut self.rng, 24));
        let mut extra = Extra::new(self.seed, STEPS, (rare == Rare::RollBackHub).then_some(late));
        let mut later = Later::new(self.seed, STEPS);
        let mut counter = Counter::new(self.seed, STEPS);
        let mut adversity = Adversity::new(self.seed, STEPS, rare == Rare::RollBackHub);
        for step in 0..STEPS {
            let quiet_hub = rare == Rare::RollBackHub && step >= early && step <= late;
            self.extra_at(&mut extra, step);
            self.adversity_at(&mut adversity, step, quiet_hub);
            self.later_at(&mut later, step);
            self.counter_at(&mut counter, step);
            self.rare_at(rare, step, early, late);
            let tidy = rare != Rare::RollBackHub || step < early;
            self.step(quiet_hub, tidy);
        }
        let set_back = |act: &Act| matches!(act, Act::RollBackHub { .. });
        let doubles = matches!(rare, Rare::Copy | Rare::RollBack) || self.acts.iter().any(set_back);
        Plan { seed: self.seed, seats: self.seats, branches, acts: self.acts, doubles, without: BTreeSet::new() }
    }

    fn rare_at(&mut self, rare: Rare, step: u64, early: u64, late: u64) {
        let device = self.device();
        let act = match (rare, step) {
            (Rare::Copy, s) if s == early => Act::Copy { device },
            (Rare::RollBack, s) if s == early => Act::BackUp { device: 0 },
            (Rare::RollBack, s) if s == late => Act::RollBack { device: 0 },
            (Rare::RollBackHub, s) if s == early => Act::BackUpHub,
            (Rare::RollBackHub, s) if s == late => {
                let said = self.rng.chance(50);
                // Something must be on its way, or nobody would notice in the middle of it.
                self.acts.push(Act::Pay { device });
                Act::RollBackHub { device, said }
            }
            (Rare::Update, s) if s == early || s == late => Act::Update { device },
            (Rare::Ahead, s) if s == early => Act::Ahead { device },
            _ => return,
        };
        self.acts.push(act);
    }

    fn device(&mut self) -> usize {
        self.rng.index(self.seats.len())
    }

    fn add(&mut self, device: usize, kind: Kind) {
        self.records.push((self.acts.len(), kind));
        self.acts.push(Act::Add { device, kind });
    }

    /// Returns one of the records of these kinds; mostly one everybody knows, so that they meet.
    fn record(&mut self, kinds: &[Kind]) -> Option<(usize, Kind)> {
        let fit: Vec<_> = self.records.iter().copied().filter(|(_, kind)| kinds.contains(kind)).collect();
        let among = if self.rng.chance(50) { fit.len().min(2) } else { fit.len() };
        (!fit.is_empty()).then(|| fit[self.rng.index(among)])
    }

    fn step(&mut self, quiet_hub: bool, tidy: bool) {
        let device = self.device();
        let act = match self.rng.roll(108) {
            0..3 => return self.add(device, Kind::Product),
            3..6 => return self.add(device, Kind::Customer),
            6..9 => return self.add(device, Kind::Draft),
            9..11 => Act::AddOnScreen { device },
            11..32 => {
                let Some((record, kind)) = self.record(&[Kind::Product, Kind::Customer, Kind::Draft]) else { return };
                Act::Edit { device, record, field: self.rng.pick(kind.fields()) }
            }
            32..35 => {
                let Some((record, _)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
                Act::Remove { device, record }
            }
            35..36 => {
                let Some((record, _)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
                Act::Revive { device, record }
            }
            36..40 => {
                let Some((record, _)) = self.record(&[Kind::Product]) else { return };
                Act::Move { device, record, milli: self.rng.pick(&[-2500, -1000, 1000, 4000]) }
            }
            40..43 => Act::Pay { device },
            43..50 => {
                let Some((record, _)) = self.record(&[Kind::Product]) else { return };
                Act::Bill { device, record, lines: 1 + self.rng.roll(4) }
            }
            50..54 => {
                let Some((record, _)) = self.record(&[Kind::Draft]) else { return };
                Act::Finish { device, record }
            }
            54..55 => {
                let Some((record, _)) = self.record(&[Kind::Draft]) else { return };
                Act::Cancel { device, record }
            }
            55..57 => {
                let Some((record, _)) = self.record(&[Kind::Customer]) else { return };
                Act::Poison { device, record }
            }
            57..65 => return self.hand(quiet_hub),
            65..73 => return self.trouble(device),
            73..74 => Act::LateTwins { device },
            74..88 => Act::Sync { device },
            88..93 => Act::Together,
            93..98 => {
                let later = self.rng.roll(6000);
                let moment = self.rng.pick(&[Moment::Before, Moment::After, Moment::Later(later)]);
                Act::Crash { device, request: self.rng.roll(4), moment }
            }
            98..101 => {
                let Some((record, kind)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
                let ms = self.rng.pick(&[-3 * DAY_MS, -60_000, 600_000, 2 * DAY_MS]);
                Act::JumpInside { device, ms, record, field: self.rng.pick(kind.fields()) }
            }
            101..103 => Act::Clock { device, ms: self.rng.pick(&[0, -DAY_MS, -3_600_000, 3_600_000, 5 * DAY_MS]) },
            103 => Act::Restart { device },
            104 => Act::Resync { device },
            // What a hub lost can be sent again only while it is kept: 30 days, so no tidying in the days of a backup.
            105 if tidy => Act::CleanUp { device },
            _ => Act::Trespass { device },
        };
        self.acts.push(act);
    }

    fn hand(&mut self, quiet_hub: bool) {
        // What is written on a hub between its backup and its return is gone with it, as everywhere.
        if quiet_hub {
            return;
        }
        let as_owner = self.rng.chance(50);
        let Some((record, kind)) = self.record(&[Kind::Product, Kind::Customer]) else { return };
        let hand = match self.rng.roll(12) {
            0 | 1 => HubWrite::Add { as_owner },
            2..8 => HubWrite::Edit { record, field: self.rng.pick(kind.fields()), as_owner },
            8 => HubWrite::Remove { record, as_owner },
            9 => HubWrite::Truncate,
            10 => HubWrite::RewriteFacts,
            _ => HubWrite::Purge,
        };
        if let HubWrite::Add { .. } = hand {
            self.records.push((self.acts.len(), Kind::Customer));
        }
        self.acts.push(Act::Hub(hand));
    }

    fn trouble(&mut self, device: usize) {
        let path = self.rng.pick(&[
            "/rest/v1/rpc/ready_to_sync",
            "/rest/v1/rpc/sync_push",
            "/rest/v1/rpc/sync_push",
            "/rest/v1/rpc/sync_pull",
            "/rest/v1/",
            "/auth/v1/token",
        ]);
        let bytes = self.rng.index(400);
        let trouble = self.rng.pick(&[
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
        self.acts.push(Act::Line { device, path, after: self.rng.roll(2), trouble });
        if self.rng.chance(60) {
            self.acts.push(Act::Sync { device });
        }
    }
}
