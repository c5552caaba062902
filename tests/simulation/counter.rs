//! What plans hold of a counter: sales through the use cases that the screen and the command line call, money that comes later, sales that
//! are taken back on their day, goods that come back, tills that are opened and closed. Drawn from a generator of its own like `extra.rs`.

use crate::generate::Generator;
use crate::plan::{Act, Kind, Sale};
use crate::rng::Rng;

/// Mixed into a plan's number, so that these draws fall otherwise than the others.
const MIXED_IN: u64 = 0xB111_C0DE_5A1E_0013;

/// The same, for what was added later.
const MIXED_IN_LATER: u64 = 0xB111_C0DE_5A1E_0034;

/// Steps at a counter in one history.
const SALES: usize = 10;

/// Steps with goods that come back, and with tills.
const LATER: usize = 10;

/// When what happens, in steps of the first draws.
pub struct Counter {
    rng: Rng,
    at: [u64; SALES],
    sold: Vec<usize>,
    later: Rng,
    later_at: [u64; LATER],
}

impl Counter {
    /// `steps` are those of the first draws.
    pub fn new(seed: u64, steps: u64) -> Self {
        let mut rng = Rng::new(seed ^ MIXED_IN);
        let at = std::array::from_fn(|_| rng.roll(steps));
        let mut later = Rng::new(seed ^ MIXED_IN_LATER);
        // Most goods come back late in a history: something has to be sold first.
        let later_at =
            std::array::from_fn(|n| if n < 3 { later.roll(steps) } else { steps / 3 + later.roll(steps - steps / 3) });
        Self { rng, at, sold: Vec::new(), later, later_at }
    }

    fn sale(&mut self) -> Option<usize> {
        (!self.sold.is_empty()).then(|| self.sold[self.rng.index(self.sold.len())])
    }

    /// Mostly the first one, so that two computers take back the same goods.
    fn taken_back(&mut self) -> Option<usize> {
        let among = if self.later.chance(60) { 1 } else { self.sold.len() };
        (!self.sold.is_empty()).then(|| self.sold[self.later.index(among)])
    }
}

impl Generator {
    /// Adds what happens at the counters before step `step` of the first draws.
    pub fn counter_at(&mut self, counter: &mut Counter, step: u64) {
        let sales = counter.at.iter().filter(|at| **at == step).count();
        for _ in 0..sales {
            let device = counter.rng.index(self.seats.len());
            let customer = self.known(&mut counter.rng, Kind::Customer);
            let sale = match counter.rng.roll(10) {
                0..6 => self.known(&mut counter.rng, Kind::Product).map(|product| {
                    counter.sold.push(self.acts.len());
                    let pieces = 1 + counter.rng.roll(3);
                    Sale::Sell { product, pieces, customer, parts_paid: counter.rng.roll(3) }
                }),
                6 | 7 => counter.sale().map(|of| Sale::Pay { of }),
                8 => customer.map(|customer| Sale::Receive { customer }),
                _ => counter.sale().map(|of| Sale::Cancel { of }),
            };
            self.acts.extend(sale.map(|sale| Act::Counter { device, sale }));
        }
        for _ in 0..counter.later_at.iter().filter(|at| **at == step).count() {
            let device = counter.later.index(self.seats.len());
            let sale = match counter.later.roll(10) {
                0..6 => counter.taken_back().map(|of| {
                    let milli = counter.later.chance(50).then_some(500);
                    Sale::Return { of, milli, refund: counter.later.chance(60) }
                }),
                6 | 7 => Some(Sale::Open),
                _ => Some(Sale::Close),
            };
            self.acts.extend(sale.map(|sale| Act::Counter { device, sale }));
        }
    }
}
