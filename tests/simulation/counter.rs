//! What plans hold of a counter: sales through the use cases that the screen and the command line call, money that comes later, sales that
//! are taken back on their day. Drawn from a generator of its own like `extra.rs`.

use crate::generate::Generator;
use crate::plan::{Act, Kind, Sale};
use crate::rng::Rng;

/// Mixed into a plan's number, so that these draws fall otherwise than the others.
const MIXED_IN: u64 = 0xB111_C0DE_5A1E_0013;

/// Steps at a counter in one history.
const SALES: usize = 10;

/// When what happens, in steps of the first draws.
pub struct Counter {
    rng: Rng,
    at: [u64; SALES],
    sold: Vec<usize>,
}

impl Counter {
    /// `steps` are those of the first draws.
    pub fn new(seed: u64, steps: u64) -> Self {
        let mut rng = Rng::new(seed ^ MIXED_IN);
        let at = std::array::from_fn(|_| rng.roll(steps));
        Self { rng, at, sold: Vec::new() }
    }

    fn sale(&mut self) -> Option<usize> {
        (!self.sold.is_empty()).then(|| self.sold[self.rng.index(self.sold.len())])
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
    }
}
