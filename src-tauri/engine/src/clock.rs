//! What time it is: handed in by the doors, so that tests can wind it.

use std::time::{SystemTime, UNIX_EPOCH};

use uuid::{NoContext, Timestamp, Uuid};

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

/// Returns a new UUIDv7.
#[must_use]
pub fn new_id() -> Uuid {
    id_at(SystemTime::now())
}

/// Returns 16 bytes that come only once, for a hash.
#[must_use]
pub fn salt() -> [u8; 16] {
    let (one, other) = (new_id(), new_id());
    let mut salt = [0; 16];
    // The halves behind the time, the version and the counter.
    salt[..8].copy_from_slice(&one.as_bytes()[8..]);
    salt[8..].copy_from_slice(&other.as_bytes()[8..]);
    salt
}

/// A UUIDv7 counts from 1970; one made by a clock that stands before is of that year, as everything else would be a panic.
fn id_at(now: SystemTime) -> Uuid {
    if now < UNIX_EPOCH { Uuid::new_v7(Timestamp::from_unix(NoContext, 0, 0)) } else { Uuid::now_v7() }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_computer_whose_battery_is_empty_still_numbers_its_records() {
        let (first, second) = (id_at(UNIX_EPOCH - Duration::from_secs(86_400)), id_at(UNIX_EPOCH));
        assert_eq!(first.get_version_num(), 7, "because the hub and the tables take nothing else");
        assert_ne!(first, second, "because no id comes twice, whatever the clock says");
    }
}
