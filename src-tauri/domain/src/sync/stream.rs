//! Streams of the hub: whose they are, and why their numbers began anew.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whose changes a stream carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StreamKind {
    /// What the whole organisation shares.
    Org,
    /// What belongs to one branch.
    Branch,
    /// What one computer alone needs.
    Device,
}

impl StreamKind {
    /// Returns the word for it, on the wire and in the branch's database.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Org => "org",
            Self::Branch => "branch",
            Self::Device => "device",
        }
    }

    /// Returns the column of a row that names whose stream it goes to; the organisation's needs none.
    #[must_use]
    pub fn column(self) -> Option<&'static str> {
        match self {
            Self::Org => None,
            Self::Branch => Some("branch_id"),
            Self::Device => Some("device_id"),
        }
    }
}

impl fmt::Display for StreamKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.word())
    }
}

/// What stands for a kind of stream in the branch's database is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no kind of stream")]
pub struct NoStreamKind(String);

impl TryFrom<String> for StreamKind {
    type Error = NoStreamKind;

    fn try_from(word: String) -> Result<Self, NoStreamKind> {
        match word.as_str() {
            "org" => Ok(Self::Org),
            "branch" => Ok(Self::Branch),
            "device" => Ok(Self::Device),
            _ => Err(NoStreamKind(word)),
        }
    }
}

/// Why an epoch of a stream began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EpochReason {
    /// The hub was restored from a backup: what came after that is lost there.
    Restored,
    /// A table was emptied for good.
    Purged,
    /// A newer hub's reason, or none it names: fetching anew is all that is done about it.
    #[serde(other)]
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_kind_is_one_word_everywhere() {
        for kind in [StreamKind::Org, StreamKind::Branch, StreamKind::Device] {
            assert_eq!(StreamKind::try_from(kind.word().to_owned()), Ok(kind), "because the database keeps the word");
            assert_eq!(serde_json::to_value(kind).expect("a word"), kind.word(), "because the hub says the same word");
        }
        assert!(StreamKind::try_from("shelf".to_owned()).is_err(), "because nobody knows whose that would be");
    }

    #[test]
    fn a_newer_hubs_reason_is_read_as_another() {
        let read = |word: &str| serde_json::from_value::<EpochReason>(word.into()).expect("any word");
        assert_eq!(read("purged"), EpochReason::Purged);
        assert_eq!(read("moved"), EpochReason::Other, "because an older device must go on beside a newer hub");
    }
}
