//! What a plan holds besides its first draws. It is drawn from a generator of its own, and its records stay out of the first draws, so that
//! the steps that a number has always meant stay as they were.

use crate::generate::{DAY_MS, Generator};
use crate::plan::{Act, HubWrite, Kind, Seat};
use crate::rng::Rng;

/// Mixed into a plan's number, so that these draws fall otherwise than the first.
const MIXED_IN: u64 = 0x0B5E_55ED_D1CE_0002;

/// When what happens, in steps of the first draws.
pub struct Extra {
    rng: Rng,
    backwards: [u64; 2],
    jump: u64,
    second_life: Option<u64>,
}

impl Extra {
    /// `steps` are those of the first draws; `after_life`: the step in which the hub is set back, in a history in which it is.
    pub fn new(seed: u64, steps: u64, after_life: Option<u64>) -> Self {
        let mut rng = Rng::new(seed ^ MIXED_IN);
        let backwards = [rng.roll(steps), rng.roll(steps)];
        let jump = rng.roll(steps);
        let second_life = after_life.map(|step| step + 1 + rng.roll(steps - step - 1));
        Self { rng, backwards, jump, second_life }
    }
}

impl Generator {
    /// Adds what happens before step `step` of the first draws.
    pub fn extra_at(&mut self, extra: &mut Extra, step: u64) {
        for _ in extra.backwards.iter().filter(|at| **at == step) {
            let device = extra.rng.index(self.seats.len());
            let Some(record) = self.known(&mut extra.rng, Kind::Product) else { continue };
            self.acts.push(Act::BillBackwards { device, record, lines: 1 + extra.rng.roll(3) });
        }
        if extra.jump == step {
            self.jump_while_sending(&mut extra.rng);
        }
        if extra.second_life == Some(step) {
            self.second_life(&mut extra.rng);
        }
    }

    pub fn known(&self, rng: &mut Rng, kind: Kind) -> Option<usize> {
        let fit: Vec<usize> = self.records.iter().filter(|(_, known)| *known == kind).map(|(n, _)| *n).collect();
        (!fit.is_empty()).then(|| fit[rng.index(fit.len())])
    }

    /// A device sets its clock right before it sends and looks for more to send only as long as there is more: so this takes a device
    /// of small batches with two at least, and a clock that jumps while the first is on its way.
    fn jump_while_sending(&mut self, rng: &mut Rng) {
        let small = |seat: &Seat| seat.batch <= 2;
        let Some(device) = self.seats.iter().position(small) else { return };
        let kind = rng.pick(&[Kind::Product, Kind::Customer]);
        let Some(record) = self.known(rng, kind) else { return };
        // One unit of the screen and one of another program, which are never made one.
        self.acts.push(Act::AddOnScreen { device });
        self.acts.push(Act::Pay { device });
        let ms = rng.pick(&[600_000, 2 * DAY_MS]);
        let (field, lost) = (rng.pick(kind.fields()), rng.chance(50));
        self.acts.push(Act::JumpWhileSending { device, ms, record, field, lost });
        if lost {
            // Written over what is still on its way, and may arrive only after the clock was set right.
            self.acts.push(Act::Edit { device, record, field });
            self.acts.push(Act::Sync { device });
        }
    }

    /// The hub is set back once more, under the eyes of a device that has fetched what it forgets and sent nothing of its own. Before
    /// that device asks again, others are given the numbers it has passed already.
    fn second_life(&mut self, rng: &mut Rng) {
        let sender = rng.index(self.seats.len());
        let reader = (sender + 1 + rng.index(self.seats.len() - 1)) % self.seats.len();
        self.acts.push(Act::Together);
        self.acts.push(Act::BackUpHub);
        self.acts.push(Act::Add { device: sender, kind: Kind::Customer });
        self.acts.push(Act::Sync { device: sender });
        self.acts.push(Act::Sync { device: reader });
        self.acts.push(Act::Pay { device: sender });
        self.acts.push(Act::RollBackHub { device: sender, said: true });
        for _ in 0..3 {
            self.acts.push(Act::Hub(HubWrite::Add { as_owner: rng.chance(50) }));
        }
    }
}
