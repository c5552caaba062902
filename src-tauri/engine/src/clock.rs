//! What time it is: handed in by the doors, so that tests can wind it.

use std::time::{SystemTime, UNIX_EPOCH};

/// A source of the present time.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// Returns milliseconds UTC by this computer's clock.
    fn now_ms(&self) -> i64;
}

/// The computer's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}
