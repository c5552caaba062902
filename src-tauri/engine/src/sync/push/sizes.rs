//! How much goes to the hub at once: less after any sign that it was too much, more again after successes.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::store::queue::units::Limits;

/// Most bytes of data in one request: well under what gateways take, and quick to repeat on a bad line.
const BATCH_BYTES: usize = 1_000_000;

/// A batch should be answered within this time: others wait for the same streams.
const WANTED: Duration = Duration::from_secs(5);

/// A batch that takes longer than this is followed by smaller ones.
const SLOW: Duration = Duration::from_secs(10);

/// A batch answered sooner is followed by what is done in this time: of many small ones, the way there and back and what each request
/// costs would be more than the work.
const QUICK: Duration = Duration::from_millis(250);

/// Batches of fewer changes do not grow: whoever set so few has a reason.
const GROWS_FROM: i64 = 500;

/// Most changes a batch grows to.
const GROWS_TO: i64 = 2_000;

/// Most successes that are waited for before more is tried again.
const MOST_PATIENCE: u32 = 64;

/// What was learnt about how much this hub and the way to it take at once; kept as long as the program runs.
#[derive(Debug, Default)]
pub struct Sizes(Mutex<Learnt>);

#[derive(Debug, Default, Clone, Copy)]
struct Learnt {
    caps: Caps,
    /// What quick answers let a batch grow to.
    grown: Option<i64>,
    /// The caps before the failures that are being looked into.
    before: Option<Caps>,
    /// Successes since the last failure, and how many of them let the caps grow.
    good: u32,
    patience: u32,
}

/// Most that goes at once; nothing where the usual applies.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Caps {
    changes: Option<i64>,
    bytes: Option<usize>,
}

impl Sizes {
    /// Returns how much goes into a batch: `usual` changes, more where the hub answers quickly, fewer after failures.
    pub(crate) fn limits(&self, usual: i64) -> Limits {
        let Learnt { caps: Caps { changes, bytes }, grown, .. } = *self.learnt();
        let usual = grown.map_or(usual, |grown| grown.max(usual));
        Limits {
            changes: changes.map_or(usual, |cap| cap.min(usual)).max(1),
            bytes: bytes.unwrap_or(BATCH_BYTES),
            guessed: changes.unwrap_or(i64::MAX),
        }
    }

    /// Learns that a batch of this size was too large.
    pub(crate) fn too_large(&self, bytes: usize) {
        let mut learnt = self.failed();
        learnt.caps.bytes = Some((bytes / 2).max(1));
        tracing::info!(bytes = bytes / 2, "the hub could not take this much at once; sending smaller batches");
    }

    /// Learns that a batch of this many changes failed after `took`: half of them go the next time, or as many as are done in time.
    pub(crate) fn too_many(&self, changes: i64, took: Duration) {
        let mut learnt = self.failed();
        let cap = in_time(changes, took, WANTED).min(changes / 2).max(1);
        learnt.caps.changes = Some(cap);
        tracing::info!(changes = cap, "the hub could not take this much at once; sending smaller batches");
    }

    /// Learns that one unit alone was at fault for the failures before: the sizes were not.
    pub(crate) fn one_unit_was_it(&self) {
        let mut learnt = self.learnt();
        if let Some(before) = learnt.before.take() {
            learnt.caps = before;
        }
        (learnt.good, learnt.patience) = (0, 0);
    }

    /// Learns that a batch of this many changes was answered after `took`.
    pub(crate) fn went_well(&self, changes: i64, took: Duration) {
        let mut learnt = self.learnt();
        if took >= SLOW {
            learnt.grown = None;
            learnt.caps.changes = Some(in_time(changes, took, WANTED).max(1));
            learnt.good = 0;
            return;
        }
        if took > 2 * QUICK {
            learnt.grown = None;
        } else if took <= QUICK && changes >= GROWS_FROM.max(learnt.grown.unwrap_or(0)) {
            learnt.grown = Some(in_time(changes, took, QUICK).min(GROWS_TO));
        }
        learnt.good += 1;
        if learnt.caps == Caps::default() || learnt.good < learnt.patience {
            return;
        }
        learnt.good = 0;
        learnt.before = None;
        learnt.caps.changes = learnt.caps.changes.map(|cap| cap * 2).filter(|cap| *cap < 5_000);
        learnt.caps.bytes = learnt.caps.bytes.map(|cap| cap * 2).filter(|cap| *cap < BATCH_BYTES);
    }

    fn failed(&self) -> MutexGuard<'_, Learnt> {
        let mut learnt = self.learnt();
        let caps = learnt.caps;
        learnt.grown = None;
        learnt.before.get_or_insert(caps);
        learnt.good = 0;
        learnt.patience = (learnt.patience.max(1) * 2).min(MOST_PATIENCE);
        learnt
    }

    fn learnt(&self) -> MutexGuard<'_, Learnt> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns how many of `changes` that took `took` are done in `wanted`.
fn in_time(changes: i64, took: Duration, wanted: Duration) -> i64 {
    let (wanted, took) = (wanted.as_millis().max(1), took.as_millis().max(1));
    i64::try_from(u128::from(changes.unsigned_abs()) * wanted / took).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(sizes: &Sizes) -> i64 {
        sizes.limits(500).changes
    }

    #[test]
    fn half_goes_after_a_failure_and_more_again_after_successes() {
        let sizes = Sizes::default();
        assert_eq!((changes(&sizes), sizes.limits(500).bytes), (500, BATCH_BYTES), "because nothing is known yet");
        sizes.too_many(500, QUICK);
        sizes.too_many(250, QUICK);
        assert_eq!(changes(&sizes), 125, "because each failure halves it");
        for _ in 0..4 {
            assert_eq!(changes(&sizes), 125, "because one success proves little");
            sizes.went_well(125, QUICK);
        }
        assert_eq!(changes(&sizes), 250, "because the hub takes more again");
        sizes.too_large(800_000);
        assert_eq!(sizes.limits(500).bytes, 400_000, "because a gateway counts bytes");
    }

    #[test]
    fn a_batch_the_hub_takes_long_for_is_followed_by_what_it_does_in_five_seconds() {
        let sizes = Sizes::default();
        sizes.went_well(500, Duration::from_secs(20));
        assert_eq!(changes(&sizes), 125, "because it does 25 a second");
        sizes.too_many(125, Duration::from_secs(45));
        assert_eq!(changes(&sizes), 13, "because it did not even do three a second");
    }

    #[test]
    fn batches_grow_while_the_hub_answers_quickly_and_small_ones_do_not() {
        let sizes = Sizes::default();
        for (went, took, next) in [(500, 200, 625), (625, 100, 1_562), (1_562, 50, 2_000), (40, 1, 2_000)] {
            sizes.went_well(went, Duration::from_millis(took));
            assert_eq!(changes(&sizes), next, "because {went} took {took} ms");
        }
        sizes.went_well(2_000, QUICK * 2);
        assert_eq!(changes(&sizes), 2_000, "because that is neither quick nor slow");
        sizes.went_well(2_000, QUICK * 3);
        assert_eq!(changes(&sizes), 500, "because that many took long");
        sizes.went_well(500, QUICK);
        sizes.too_many(1_000, QUICK);
        assert_eq!(changes(&sizes), 500, "because that many failed");
        let few = Sizes::default();
        few.went_well(100, QUICK);
        assert_eq!(few.limits(100).changes, 100, "because so few were asked for");
    }

    #[test]
    fn what_one_record_was_at_fault_for_does_not_slow_the_others() {
        let sizes = Sizes::default();
        for changes in [500, 250, 125, 62, 31, 15, 7, 3, 1] {
            sizes.too_many(changes, QUICK);
        }
        assert_eq!(changes(&sizes), 1, "because it was looked for");
        sizes.one_unit_was_it();
        assert_eq!(changes(&sizes), 500, "because it has been found");
    }
}
