//! How long to wait after a failure.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Pauses after failures: ceilings of 1, 2, 4 … 60 seconds, and a random part of the ceiling ("full jitter"), so that
/// the tills of a chain do not return all at once.
#[derive(Debug, Clone)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    failures: u32,
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_secs(1), Duration::from_secs(60))
    }
}

impl Backoff {
    /// Starts with the ceiling `first` and doubles it up to `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, failures: 0 }
    }

    /// Counts a failure and returns how long to wait; `random` is from 0 to 1.
    pub fn next(&mut self, random: f64) -> Duration {
        let ceiling = self.first.saturating_mul(2_u32.saturating_pow(self.failures)).min(self.longest);
        self.failures = self.failures.saturating_add(1);
        ceiling.mul_f64(if random.is_nan() { 1.0 } else { random.clamp(0.0, 1.0) })
    }

    /// As [`Backoff::next`], but never shorter than what the other side asked for.
    pub fn next_after(&mut self, random: f64, at_least: Option<Duration>) -> Duration {
        let wait = self.next(random);
        // The random part goes on top: a wish obeyed to the second by everyone is a stampede again.
        at_least.map_or(wait, |wish| wish.saturating_add(wait))
    }

    /// Forgets the failures.
    pub fn reset(&mut self) {
        self.failures = 0;
    }

    /// Returns how many failures came in a row.
    pub fn failures(&self) -> u32 {
        self.failures
    }
}

/// Returns a random number from 0 to 1, for the jitter of pauses; not for secrets.
pub fn chance() -> f64 {
    // Each of these states has a key of its own.
    let random = RandomState::new().hash_one(0_u8) >> 32;
    f64::from(u32::try_from(random).unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_minute_and_start_over() {
        let mut backoff = Backoff::default();
        let ceilings: Vec<u64> = (0..9).map(|_| backoff.next(1.0).as_secs()).collect();
        assert_eq!(ceilings, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        assert_eq!(backoff.next(0.5), Duration::from_secs(30), "because the jitter takes part of the ceiling");
        assert_eq!(backoff.next(0.0), Duration::ZERO);
        assert_eq!(backoff.next(f64::NAN), Duration::from_secs(60));
        assert_eq!(backoff.next(-3.0), Duration::ZERO);
        for _ in 0..100 {
            backoff.next(1.0);
        }
        assert_eq!(backoff.next(1.0), Duration::from_secs(60), "because a long outage must not overflow");
        backoff.reset();
        assert_eq!(backoff.next_after(1.0, Some(Duration::from_secs(20))), Duration::from_secs(21));
        assert_eq!(backoff.next_after(1.0, None), Duration::from_secs(2));
    }

    #[test]
    fn chance_is_spread_between_nothing_and_one() {
        let drawn: Vec<f64> = (0..1000).map(|_| chance()).collect();
        let mean = drawn.iter().sum::<f64>() / 1000.0;
        assert!(drawn.iter().all(|one| (0.0..=1.0).contains(one)), "because it is a part of a pause");
        assert!((0.4..0.6).contains(&mean), "because a crowd is to be spread evenly, not {mean}");
    }
}
