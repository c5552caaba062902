//! How far a long step is: what it does, how much of it is done, how quickly, and how long it may still take.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::message;
use crate::messages::Message;

/// What a long step is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Changes go to the hub.
    Sending,
    /// Rows come from the hub and are kept aside.
    Receiving,
    /// What came is written where everybody sees it.
    Saving,
    /// Tables are compared with the hub's.
    Verifying,
    /// Rows that differ are put right.
    Repairing,
    /// Held changes are sent again.
    Retrying,
    /// Old rows are removed.
    Cleaning,
    /// The database is copied.
    BackingUp,
    /// A copy takes the database's place.
    Restoring,
}

/// How far the long step under way is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Progress {
    /// What it does.
    pub phase: Phase,
    /// Rows, changes, tables or pages done so far.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub done: i64,
    /// How many there are in all, when known.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub total: Option<i64>,
    /// How many a second, once it has gone on for a while.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub rate: Option<i64>,
    /// Milliseconds it may still take, while the rate is steady enough to say so.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub left_ms: Option<i64>,
    /// True once somebody has asked it to stop: it ends at its next safe point.
    pub stopping: bool,
}

impl Phase {
    /// Returns the word for it: "Sending".
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Sending => message!("phase-sending"),
            Self::Receiving => message!("phase-receiving"),
            Self::Saving => message!("phase-saving"),
            Self::Verifying => message!("phase-verifying"),
            Self::Repairing => message!("phase-repairing"),
            Self::Retrying => message!("phase-retrying"),
            Self::Cleaning => message!("phase-cleaning"),
            Self::BackingUp => message!("phase-backing-up"),
            Self::Restoring => message!("phase-restoring"),
        }
    }
}

impl Progress {
    /// Returns what it does and how far it is: "Sending 47 of 100".
    #[must_use]
    pub fn message(&self) -> Message {
        let word = self.phase.message().key;
        match self.total {
            Some(total) => Message::new(format!("{word}.of")).with("done", self.done).with("total", total),
            None => Message::new(format!("{word}.some")).with("done", self.done),
        }
    }
}

impl std::fmt::Display for Phase {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(out)
    }
}

impl std::fmt::Display for Progress {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(out)
    }
}

/// How far back the rate looks.
const WINDOW_MS: i64 = 15_000;

/// Less than this says nothing about the rest.
const SURE_MS: i64 = 3_000;

/// Steps closer together than this count as one.
const GRAIN_MS: i64 = 200;

/// Watches a long step and tells its pace. Knows no clock: the time comes with each step.
#[derive(Debug, Clone, Default)]
pub struct RateMeter {
    phase: Option<Phase>,
    /// When, and how much was done by then.
    seen: VecDeque<(i64, i64)>,
}

impl RateMeter {
    /// Notes that `done` of `total` are done at `now_ms`.
    pub fn step(&mut self, phase: Phase, done: i64, total: Option<i64>, now_ms: i64) -> Progress {
        let went_back = self.seen.back().is_some_and(|(at, before)| *at > now_ms || *before > done);
        if self.phase != Some(phase) || went_back {
            self.seen.clear();
        }
        self.phase = Some(phase);
        if self.seen.len() > 1 && self.seen.back().is_some_and(|(at, _)| now_ms - at < GRAIN_MS) {
            self.seen.pop_back();
        }
        self.seen.push_back((now_ms, done));
        while self.seen.len() > 2 && self.seen.get(1).is_some_and(|(at, _)| now_ms - at >= WINDOW_MS) {
            self.seen.pop_front();
        }
        let rate = self.rate();
        let left_ms = match (rate, total) {
            (Some(rate), Some(total)) if self.is_steady() => Some((total - done).max(0) * 1000 / rate),
            _ => None,
        };
        Progress { phase, done, total, rate, left_ms, stopping: false }
    }

    /// Returns how many a second, when it has gone on long enough to say.
    fn rate(&self) -> Option<i64> {
        let (first, last) = (self.seen.front()?, self.seen.back()?);
        (last.0 - first.0 >= SURE_MS).then(|| per_second(first, last)).filter(|rate| *rate > 0)
    }

    /// Tells whether the earlier and the later half went about equally fast.
    fn is_steady(&self) -> bool {
        let middle = self.seen.len() / 2;
        let (Some(first), Some(middle), Some(last)) = (self.seen.front(), self.seen.get(middle), self.seen.back())
        else {
            return false;
        };
        let (early, late) = (per_second(first, middle), per_second(middle, last));
        early > 0 && late > 0 && early.max(late) <= 2 * early.min(late)
    }
}

fn per_second(from: &(i64, i64), to: &(i64, i64)) -> i64 {
    (to.1 - from.1) * 1000 / (to.0 - from.0).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds steps of (ms, done) and returns what the last one tells.
    fn after(steps: &[(i64, i64)]) -> Progress {
        let mut pace = RateMeter::default();
        let tell = steps.iter().map(|(at, done)| pace.step(Phase::Receiving, *done, Some(10_000), *at));
        tell.last().expect("at least one step")
    }

    #[test]
    fn a_steady_step_tells_its_rate_and_what_is_left() {
        let told = after(&[(0, 0), (1000, 500), (2000, 1000), (3000, 1500), (4000, 2000)]);
        assert_eq!((told.rate, told.left_ms), (Some(500), Some(16_000)), "because 8,000 are left at 500 a second");
    }

    #[test]
    fn the_first_seconds_promise_nothing() {
        assert_eq!(after(&[(0, 0), (1000, 5000)]).rate, None, "because one second says nothing about an hour");
    }

    #[test]
    fn a_stumbling_step_tells_its_rate_but_no_time() {
        let told = after(&[(0, 0), (1000, 2000), (2000, 4000), (6000, 4100), (9000, 4200)]);
        assert_eq!(told.rate, Some(466));
        assert_eq!(told.left_ms, None, "because what slowed down may slow down again");
    }

    #[test]
    fn another_phase_a_fresh_start_and_a_clock_put_back_begin_anew() {
        let mut pace = RateMeter::default();
        for n in 0..10 {
            pace.step(Phase::Sending, n * 100, None, n * 1000);
        }
        assert_eq!(pace.step(Phase::Saving, 1000, None, 10_000).rate, None, "because saving is not sending");
        for n in 0..10 {
            pace.step(Phase::Saving, 2000 + n, None, 11_000 + n * 1000);
        }
        assert_eq!(pace.step(Phase::Saving, 5, None, 30_000).rate, None, "because it began again");
        assert_eq!(pace.step(Phase::Saving, 50, None, -9_000_000).rate, None, "because the clock was put back");
    }

    #[test]
    fn a_long_step_keeps_only_the_last_seconds() {
        let mut pace = RateMeter::default();
        for n in 0..100_000 {
            pace.step(Phase::Cleaning, n, Some(200_000), n * 10);
        }
        assert!(pace.seen.len() < 100, "because memory stays flat: {}", pace.seen.len());
        assert_eq!(pace.step(Phase::Cleaning, 100_000, Some(200_000), 1_000_000).rate, Some(100));
    }
}
