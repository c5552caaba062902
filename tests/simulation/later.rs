//! What plans hold of tables that no code names: a master, its facts, a document with lines and deposits, and a computer's own notes.
//!
//! Drawn from a generator of its own like `extra.rs`, so that the steps a number has always meant stay as they were.

use crate::generate::Generator;
use crate::plan::{Act, Kind};
use crate::rng::Rng;

/// Mixed into a plan's number, so that these draws fall otherwise than the others.
const MIXED_IN: u64 = 0x1A7E_27AB_1E50_0011;

/// Steps with such tables in one history.
const WRITES: usize = 14;

/// When what happens, in steps of the first draws.
pub struct Later {
    rng: Rng,
    at: [u64; WRITES],
    records: Vec<(usize, Kind)>,
}

impl Later {
    /// `steps` are those of the first draws.
    pub fn new(seed: u64, steps: u64) -> Self {
        let mut rng = Rng::new(seed ^ MIXED_IN);
        let at = std::array::from_fn(|_| rng.roll(steps));
        Self { rng, at, records: Vec::new() }
    }

    /// Returns one of the records of these kinds; mostly the first, so that people meet.
    fn record(&mut self, kinds: &[Kind]) -> Option<(usize, Kind)> {
        let fit: Vec<_> = self.records.iter().copied().filter(|(_, kind)| kinds.contains(kind)).collect();
        let among = if self.rng.chance(60) { 1 } else { fit.len() };
        (!fit.is_empty()).then(|| fit[self.rng.index(among)])
    }
}

impl Generator {
    /// Adds what happens before step `step` of the first draws.
    pub fn later_at(&mut self, later: &mut Later, step: u64) {
        let writes = later.at.iter().filter(|at| **at == step).count();
        for _ in 0..writes {
            let device = later.rng.index(self.seats.len());
            let act = match later.rng.roll(14) {
                0..3 => Some(self.add_later(later, device, Kind::Shelf)),
                3..5 => Some(self.add_later(later, device, Kind::Estimate)),
                5..8 => later.record(&[Kind::Shelf, Kind::Estimate]).map(|(record, kind)| {
                    let field = later.rng.pick(kind.fields());
                    Act::Edit { device, record, field }
                }),
                8 => later.record(&[Kind::Shelf]).map(|(record, _)| Act::Count { device, record }),
                9 => later.record(&[Kind::Estimate]).map(|(record, _)| Act::Deposit { device, record }),
                10 => later.record(&[Kind::Estimate]).map(|(record, _)| Act::Finish { device, record }),
                11 => later.record(&[Kind::Estimate]).map(|(record, _)| Act::Cancel { device, record }),
                _ => Some(Act::Note { device }),
            };
            self.acts.extend(act);
        }
    }

    fn add_later(&self, later: &mut Later, device: usize, kind: Kind) -> Act {
        later.records.push((self.acts.len(), kind));
        Act::Add { device, kind }
    }
}
