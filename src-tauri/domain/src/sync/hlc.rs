//! Hybrid logical clock stamps: the time of an edit that still orders edits when clocks are wrong.
//!
//! Kulkarni et al., "Logical Physical Clocks and Consistent Snapshots in Globally Distributed Databases", 2014.

use std::fmt;
use std::str::FromStr;

/// One stamp, written `wall ms (13 digits) - counter (5 digits) - device (12 hex digits)`; the text sorts as the stamp does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hlc {
    /// Milliseconds UTC, hub time as far as known.
    pub wall: i64,
    /// Orders stamps of one millisecond.
    pub counter: u32,
    /// The last 12 hex digits of the device's id; breaks ties.
    pub device: String,
}

/// A text that is no stamp.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a clock stamp")]
pub struct NotAStamp(pub String);

impl fmt::Display for Hlc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:013}-{:05}-{}", self.wall, self.counter, self.device)
    }
}

impl FromStr for Hlc {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        let parts = || {
            let (wall, rest) = text.split_at_checked(13)?;
            let (counter, device) = rest.strip_prefix('-')?.split_at_checked(5)?;
            let device = device.strip_prefix('-')?;
            let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
            let hex = device.len() == 12 && device.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            (digits(wall) && digits(counter) && hex).then_some(())?;
            Some(Self { wall: wall.parse().ok()?, counter: counter.parse().ok()?, device: device.to_owned() })
        };
        parts().ok_or_else(|| NotAStamp(text.to_owned()))
    }
}

/// Returns the device part of stamps made by the device with this UUID: its last 12 hex digits.
#[must_use]
pub fn device_part(device_id: &str) -> String {
    let tail: String = device_id.chars().rev().filter(char::is_ascii_hexdigit).take(12).collect();
    tail.chars().rev().collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_stamp_survives_being_written_and_read() {
        let text = "1763710000123-00042-9f3c21ab77de";
        assert_eq!(text.parse::<Hlc>().map(|h| h.to_string()), Ok(text.to_owned()));
    }

    #[test]
    fn what_is_no_stamp_is_refused() {
        for text in ["", "1763710000123", "1763710000123-00042-9F3C21AB77DE", "176371000012x-00042-9f3c21ab77de", "é"]
        {
            assert!(text.parse::<Hlc>().is_err(), "{text} must be refused, because the hub would refuse it later");
        }
    }

    #[test]
    fn the_device_part_is_the_tail_of_its_id() {
        assert_eq!(device_part("019366f0-7a3c-7e1b-8f00-9F3C21AB77DE"), "9f3c21ab77de");
    }

    proptest! {
        #[test]
        fn the_text_sorts_as_the_stamp(a in 0i64..9_999_999_999_999, b in 0i64..9_999_999_999_999, m in 0u32..=99_999, n in 0u32..=99_999) {
            let x = Hlc { wall: a, counter: m, device: "0123456789ab".into() };
            let y = Hlc { wall: b, counter: n, device: "0123456789ac".into() };
            prop_assert_eq!(x.cmp(&y), x.to_string().cmp(&y.to_string()));
        }
    }
}
