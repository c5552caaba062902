//! PINs: what a good one is, how it is kept, how long one waits after wrong ones.
//!
//! A PIN is kept as Argon2id with 64 MiB and three passes (the second choice of RFC 9106, one lane): some 150 ms on a small computer. That makes
//! guessing slow, not hopeless: whoever holds the file tries all four-digit PINs in half an hour.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::message;
use crate::messages::Message;

/// How many digits a PIN has.
pub const LENGTH: std::ops::RangeInclusive<usize> = 4..=8;

const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// The most memory and passes that are spent on a hash which came from elsewhere: a row of an attacker must not stop a till.
const MOST_MEMORY_KIB: u32 = 4 * MEMORY_KIB;
const MOST_PASSES: u32 = 10;

/// Wrong PINs in a row that cost nothing.
pub const FREE_TRIES: i64 = 5;

/// The wait after the first wrong PIN too many; it doubles with each further one, up to [`LONGEST_WAIT_MS`].
const FIRST_WAIT_MS: i64 = 30_000;

/// The longest wait.
pub const LONGEST_WAIT_MS: i64 = 3_600_000;

/// Says what is wrong with a PIN that somebody chose.
#[must_use]
pub fn problem(pin: &str) -> Option<Message> {
    let digits = pin.as_bytes();
    if !LENGTH.contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
        return Some(message!("pin-form"));
    }
    let steps = |step: i16| digits.windows(2).all(|two| i16::from(two[1]) - i16::from(two[0]) == step);
    (steps(0) || steps(1) || steps(-1)).then(|| message!("pin-too-easy"))
}

/// Returns what is kept of a PIN. Slow by design; nothing when it cannot be computed.
#[must_use]
pub fn hash(pin: &str, salt: [u8; 16]) -> Option<String> {
    let salt = SaltString::encode_b64(&salt).ok()?;
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).ok()?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    Some(argon.hash_password(pin.as_bytes(), &salt).ok()?.to_string())
}

/// Tells whether a PIN is the one that was kept. Slow by design.
#[must_use]
pub fn matches(kept: &str, pin: &str) -> bool {
    let Ok(kept) = PasswordHash::new(kept) else { return false };
    let affordable = Params::try_from(&kept).is_ok_and(|params| {
        params.m_cost() <= MOST_MEMORY_KIB && params.t_cost() <= MOST_PASSES && params.p_cost() <= 4
    });
    affordable && Argon2::default().verify_password(pin.as_bytes(), &kept).is_ok()
}

/// Returns how long one waits after so many wrong PINs in a row.
#[must_use]
pub fn wait_ms(wrong: i64) -> i64 {
    match wrong - FREE_TRIES {
        further if further < 0 => 0,
        further => FIRST_WAIT_MS
            .checked_shl(u32::try_from(further).unwrap_or(u32::MAX).min(20))
            .map_or(LONGEST_WAIT_MS, |wait| wait.min(LONGEST_WAIT_MS)),
    }
}

/// Returns how long one waits still, `now_ms`; a clock that was set back does not make it longer than the wait itself.
#[must_use]
pub fn left_ms(wrong: i64, last_at: i64, now_ms: i64) -> i64 {
    (wait_ms(wrong) - (now_ms - last_at).max(0)).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits_and_no_child_s_play() {
        for wrong in ["", "123", "12a4", "४५६७", "123456789", "0000", "1234", "98765"] {
            assert!(problem(wrong).is_some(), "because {wrong} is refused");
        }
        for right in ["4711", "90210", "27182818"] {
            assert!(problem(right).is_none(), "because {right} is a PIN");
        }
    }

    #[test]
    fn a_pin_is_known_again_by_what_is_kept_of_it_and_by_nothing_else() {
        let kept = hash("4711", [7; 16]).expect("it is computed");
        assert!(kept.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{kept}");
        assert!(matches(&kept, "4711") && !matches(&kept, "4712") && !matches("4711", "4711"));
        assert_ne!(kept, hash("4711", [8; 16]).expect("it is computed"), "because of its salt");
        let greedy = kept.replace("m=65536", "m=4000000");
        assert!(!matches(&greedy, "4711"), "because it would take the computer's memory");
    }

    #[test]
    fn waits_grow_from_the_fifth_wrong_pin_to_an_hour() {
        let waits: Vec<i64> = [4, 5, 6, 7, 12, 400].map(wait_ms).into();
        assert_eq!(waits, [0, 30_000, 60_000, 120_000, 3_600_000, 3_600_000]);
        assert_eq!(left_ms(5, 1_000, 11_000), 20_000);
        assert_eq!(left_ms(5, 50_000, 0), 30_000, "because a clock set back adds nothing");
    }
}
