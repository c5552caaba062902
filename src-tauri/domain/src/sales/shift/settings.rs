//! What a shop decides about its tills: when the day ends, and whether money is counted by shifts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The settings and the keys they have in `business_settings`; they hold for the whole organisation.
const KEYS: [&str; 3] = ["till.day_ends", "till.shift_needed", "till.blind_count"];

/// The time of day at which the business day ends, in minutes after midnight: with 04:00, a bill of half past one belongs to the day before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DayEnd(u16);

/// What a shop decides about its tills.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct TillSettings {
    /// When the business day ends, `HH:MM`; at midnight unless said otherwise, at noon at the latest.
    pub day_ends: DayEnd,
    /// Whether nothing is sold while the till is closed.
    pub shift_needed: bool,
    /// Whether what is expected stays hidden until it is counted.
    pub blind_count: bool,
}

/// That a text is no time between midnight and noon.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a time from 00:00 to 12:00, as 04:00")]
pub struct NoDayEnd;

impl DayEnd {
    /// Returns it in minutes after midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl FromStr for DayEnd {
    type Err = NoDayEnd;

    fn from_str(text: &str) -> Result<Self, NoDayEnd> {
        let (hours, minutes) = text.split_once(':').ok_or(NoDayEnd)?;
        let two = |digits: &str| {
            let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| digits.parse::<u16>().ok()).flatten().ok_or(NoDayEnd)
        };
        let (hours, minutes) = (two(hours)?, two(minutes)?);
        let all = hours * 60 + minutes;
        if minutes < 60 && all <= 12 * 60 { Ok(Self(all)) } else { Err(NoDayEnd) }
    }
}

impl fmt::Display for DayEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl TryFrom<String> for DayEnd {
    type Error = NoDayEnd;

    fn try_from(text: String) -> Result<Self, NoDayEnd> {
        text.parse()
    }
}

impl From<DayEnd> for String {
    fn from(end: DayEnd) -> Self {
        end.to_string()
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for DayEnd {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}

impl TillSettings {
    /// Returns the settings that `value` holds by key; what it does not hold, or nobody can read, is as in a new shop.
    #[must_use]
    pub fn from_settings(value: impl Fn(&str) -> Option<String>) -> Self {
        let [ends, needed, blind] = KEYS.map(value);
        let yes = |value: Option<String>| value.as_deref() == Some("yes");
        Self {
            day_ends: ends.and_then(|ends| ends.parse().ok()).unwrap_or_default(),
            shift_needed: yes(needed),
            blind_count: yes(blind),
        }
    }

    /// Returns the settings as key and value.
    #[must_use]
    pub fn settings(self) -> [(&'static str, String); 3] {
        let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        let [ends, needed, blind] = KEYS;
        [(ends, self.day_ends.to_string()), (needed, word(self.shift_needed)), (blind, word(self.blind_count))]
    }
}
