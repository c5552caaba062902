//! What a plan holds besides its first draws. It is drawn from dice of its own, and its records stay out of the first draws, so that
//! the steps that a number has always meant stay as they were.

use crate::dice::Dice;
use crate::maker::{DAY_MS, Maker};
use crate::plan::{Act, Hand, Kind, Seat};

/// Mixed into a plan's number, so that these dice fall otherwise than the first.
const MIXED_IN: u64 = 0x0B5E_55ED_D1CE_0002;

/// When what happens, in steps of the first draws.
pub struct Extra {
    dice: Dice,
    backwards: [u64; 2],
    jump: u64,
    second_life: Option<u64>,
}

impl Extra {
    /// `steps` are those of the first draws; `after_life`: the step in which the hub is set back, in a history in which it is.
    pub fn new(seed: u64, steps: u64, after_life: Option<u64>) -> Self {
        let mut dice = Dice::new(seed ^ MIXED_IN);
        let backwards = [dice.roll(steps), dice.roll(steps)];
        let jump = dice.roll(steps);
        let second_life = after_life.map(|step| step + 1 + dice.roll(steps - step - 1));
        Self { dice, backwards, jump, second_life }
    }
}

impl Maker {
    /// Adds what happens before step `step` of the first draws.
    pub fn extra_at(&mut self, extra: &mut Extra, step: u64) {
        for _ in extra.backwards.iter().filter(|at| **at == step) {
            let till = extra.dice.index(self.seats.len());
            let Some(record) = self.known(&mut extra.dice, Kind::Product) else { continue };
            self.acts.push(Act::BillBackwards { till, record, lines: 1 + extra.dice.roll(3) });
        }
        if extra.jump == step {
            self.jump_while_sending(&mut extra.dice);
        }
        if extra.second_life == Some(step) {
            self.second_life(&mut extra.dice);
        }
    }

    pub fn known(&self, dice: &mut Dice, kind: Kind) -> Option<usize> {
        let fit: Vec<usize> = self.records.iter().filter(|(_, known)| *known == kind).map(|(n, _)| *n).collect();
        (!fit.is_empty()).then(|| fit[dice.index(fit.len())])
    }

    /// A till sets its clock right before it sends and looks for more to send only as long as there is more: so this takes a till
    /// of small batches with two at least, and a clock that jumps while the first is on its way.
    fn jump_while_sending(&mut self, dice: &mut Dice) {
        let small = |seat: &Seat| seat.batch <= 2;
        let Some(till) = self.seats.iter().position(small) else { return };
        let kind = dice.pick(&[Kind::Product, Kind::Customer]);
        let Some(record) = self.known(dice, kind) else { return };
        // One unit of the screen and one of another program, which are never made one.
        self.acts.push(Act::AddOnScreen { till });
        self.acts.push(Act::Pay { till });
        let ms = dice.pick(&[600_000, 2 * DAY_MS]);
        let (field, lost) = (dice.pick(kind.fields()), dice.chance(50));
        self.acts.push(Act::JumpWhileSending { till, ms, record, field, lost });
        if lost {
            // Written over what is still on its way, and may arrive only after the clock was set right.
            self.acts.push(Act::Edit { till, record, field });
            self.acts.push(Act::Sync { till });
        }
    }

    /// The hub is set back once more, under the eyes of a till that has fetched what it forgets and sent nothing of its own. Before
    /// that till asks again, others are given the numbers it has passed already.
    fn second_life(&mut self, dice: &mut Dice) {
        let sender = dice.index(self.seats.len());
        let reader = (sender + 1 + dice.index(self.seats.len() - 1)) % self.seats.len();
        self.acts.push(Act::Together);
        self.acts.push(Act::BackUpHub);
        self.acts.push(Act::Add { till: sender, kind: Kind::Customer });
        self.acts.push(Act::Sync { till: sender });
        self.acts.push(Act::Sync { till: reader });
        self.acts.push(Act::Pay { till: sender });
        self.acts.push(Act::RollBackHub { till: sender, said: true });
        for _ in 0..3 {
            self.acts.push(Act::Hub(Hand::Add { as_owner: dice.chance(50) }));
        }
    }
}
