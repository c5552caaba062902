//! What plans hold of people, sizes and other programs: large rows and gateways they do not pass, rows that are replaced, queues another
//! program tidies, people who take turns at a device, forged calls, and a change given up on a hub that is set back before it hears of it.
//!
//! Drawn from a generator of its own like `extra.rs`, so that the steps a number has always meant stay as they were.

use crate::generate::Generator;
use crate::plan::{Act, HubWrite, Kind};
use crate::rng::Rng;

/// Mixed into a plan's number, so that these draws fall otherwise than the others.
const MIXED_IN: u64 = 0xADE5_17E5_0BAD_0009;

/// When what happens, in steps of the first draws.
pub struct Adversity {
    rng: Rng,
    at: [u64; 6],
    give_up: Option<u64>,
    gateway: u64,
    /// Not where a hub is set back: what it lost can be sent again only while it is kept.
    tidy: Option<u64>,
}

impl Adversity {
    /// `steps` are those of the first draws; `backed_up`: the hub is set back in this history anyway, and has one backup.
    pub fn new(seed: u64, steps: u64, backed_up: bool) -> Self {
        let mut rng = Rng::new(seed ^ MIXED_IN);
        let at = std::array::from_fn(|_| rng.roll(steps));
        let give_up = (!backed_up && rng.chance(30)).then(|| rng.roll(steps));
        let gateway = rng.roll(2 * steps);
        let tidy = (!backed_up && give_up.is_none()).then(|| rng.roll(steps));
        Self { rng, at, give_up, gateway, tidy }
    }
}

impl Generator {
    /// Adds what happens before step `step` of the first draws; `quiet_hub`: nobody may write on the hub itself now.
    pub fn adversity_at(&mut self, adversity: &mut Adversity, step: u64, quiet_hub: bool) {
        let Adversity { rng, at, give_up, gateway, tidy } = adversity;
        for (n, _) in at.iter().enumerate().filter(|(_, when)| **when == step) {
            let device = rng.index(self.seats.len());
            let act = match n {
                0 => Act::LargeRow { device, bytes: rng.pick(&[20_000, 120_000, 200_000]) },
                1 => Act::ManyRows { device, rows: 40 + rng.roll(60) },
                2 | 3 => {
                    let kind = rng.pick(&[Kind::Product, Kind::Customer]);
                    let Some(record) = self.known(rng, kind) else { continue };
                    Act::Replace { device, record, field: rng.pick(kind.fields()) }
                }
                4 => Act::TakeTurns { device },
                _ if quiet_hub => continue,
                _ => Act::Hub(HubWrite::Forge { device }),
            };
            self.acts.push(act);
        }
        if *gateway == step {
            let device = rng.index(self.seats.len());
            self.acts.push(Act::Gateway { device, bytes: rng.pick(&[20_000, 80_000]) });
            self.acts.push(Act::LargeRow { device, bytes: 120_000 });
            self.acts.push(Act::Pay { device });
            self.acts.push(Act::Sync { device });
        }
        if *tidy == Some(step) {
            let device = rng.index(self.seats.len());
            self.acts.push(Act::Sync { device });
            self.acts.push(Act::Tidy { device });
            self.acts.push(Act::Pay { device });
        }
        if *give_up == Some(step)
            && let Some(record) = self.known(rng, Kind::Customer)
        {
            let device = rng.index(self.seats.len());
            self.acts.push(Act::Poison { device, record });
            self.acts.push(Act::Sync { device });
            self.acts.push(Act::BackUpHub);
            self.acts.push(Act::ManyRows { device, rows: 60 + rng.roll(60) });
            self.acts.push(Act::Sync { device });
            self.acts.push(Act::GiveUp { device });
            self.acts.push(Act::Pay { device });
            self.acts.push(Act::RollBackHub { device, said: rng.chance(50) });
        }
    }
}
