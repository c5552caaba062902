//! What plans hold of people, sizes and other programs: large rows and gateways they do not pass, rows that are replaced, queues another
//! program tidies, people who take turns at a till, forged calls, and a change given up on a hub that is set back before it hears of it.
//!
//! Drawn from dice of its own like `extra.rs`, so that the steps a number has always meant stay as they were.

use crate::dice::Dice;
use crate::maker::Maker;
use crate::plan::{Act, Hand, Kind};

/// Mixed into a plan's number, so that these dice fall otherwise than the others.
const MIXED_IN: u64 = 0xADE5_17E5_0BAD_0009;

/// When what happens, in steps of the first draws.
pub struct Adversity {
    dice: Dice,
    at: [u64; 6],
    give_up: Option<u64>,
    gateway: u64,
    /// Not where a hub is set back: what it lost can be sent again only while it is kept.
    tidy: Option<u64>,
}

impl Adversity {
    /// `steps` are those of the first draws; `backed_up`: the hub is set back in this history anyway, and has one backup.
    pub fn new(seed: u64, steps: u64, backed_up: bool) -> Self {
        let mut dice = Dice::new(seed ^ MIXED_IN);
        let at = std::array::from_fn(|_| dice.roll(steps));
        let give_up = (!backed_up && dice.chance(30)).then(|| dice.roll(steps));
        let gateway = dice.roll(2 * steps);
        let tidy = (!backed_up && give_up.is_none()).then(|| dice.roll(steps));
        Self { dice, at, give_up, gateway, tidy }
    }
}

impl Maker {
    /// Adds what happens before step `step` of the first draws; `quiet_hub`: nobody may write on the hub itself now.
    pub fn adversity_at(&mut self, adversity: &mut Adversity, step: u64, quiet_hub: bool) {
        let Adversity { dice, at, give_up, gateway, tidy } = adversity;
        for (n, _) in at.iter().enumerate().filter(|(_, when)| **when == step) {
            let till = dice.index(self.seats.len());
            let act = match n {
                0 => Act::LargeRow { till, bytes: dice.pick(&[20_000, 120_000, 200_000]) },
                1 => Act::ManyRows { till, rows: 40 + dice.roll(60) },
                2 | 3 => {
                    let kind = dice.pick(&[Kind::Product, Kind::Customer]);
                    let Some(record) = self.known(dice, kind) else { continue };
                    Act::Replace { till, record, field: dice.pick(kind.fields()) }
                }
                4 => Act::TakeTurns { till },
                _ if quiet_hub => continue,
                _ => Act::Hub(Hand::Forge { till }),
            };
            self.acts.push(act);
        }
        if *gateway == step {
            let till = dice.index(self.seats.len());
            self.acts.push(Act::Gateway { till, bytes: dice.pick(&[20_000, 80_000]) });
            self.acts.push(Act::LargeRow { till, bytes: 120_000 });
            self.acts.push(Act::Pay { till });
            self.acts.push(Act::Sync { till });
        }
        if *tidy == Some(step) {
            let till = dice.index(self.seats.len());
            self.acts.push(Act::Sync { till });
            self.acts.push(Act::Tidy { till });
            self.acts.push(Act::Pay { till });
        }
        if *give_up == Some(step)
            && let Some(record) = self.known(dice, Kind::Customer)
        {
            let till = dice.index(self.seats.len());
            self.acts.push(Act::Poison { till, record });
            self.acts.push(Act::Sync { till });
            self.acts.push(Act::BackUpHub);
            self.acts.push(Act::ManyRows { till, rows: 60 + dice.roll(60) });
            self.acts.push(Act::Sync { till });
            self.acts.push(Act::GiveUp { till });
            self.acts.push(Act::Pay { till });
            self.acts.push(Act::RollBackHub { till, said: dice.chance(50) });
        }
    }
}
