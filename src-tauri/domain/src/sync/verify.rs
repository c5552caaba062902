//! Proof that a branch holds what the hub holds: what was compared, which records differ, and what became of them.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::message;
use crate::messages::Message;

/// Who wanted a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// A person, in the window or on the command line.
    Person,
    /// The night's own run.
    Night,
}

/// How a record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// The hub has it, this computer has not.
    MissingHere,
    /// This computer has it, the hub has not.
    MissingAtHub,
    /// Both have it, with different values.
    Different,
}

/// What a repair did with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Repair {
    /// Sent to the hub again.
    Sent,
    /// Fetched from the hub anew.
    Fetched,
    /// Merged by the ordinary rule; what lost is a conflict to look at.
    Merged,
    /// The hub's version stands here, too; what stood here before is kept in this result.
    HubStands,
    /// Removed here, as it was removed from this computer's part on the hub.
    Removed,
    /// Not put right; the note says why.
    Open,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldDifference {
    /// The column's name here.
    pub field: String,
    /// What people call it.
    pub title: Message,
    /// The value here, in words; absent for nothing.
    pub here: Option<Message>,
    /// The value on the hub, in words; absent for nothing.
    pub hub: Option<Message>,
}

/// One record that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Difference {
    /// UUID of the record.
    pub id: String,
    /// What people call it: a bill's number, a product's or customer's name.
    pub label: Message,
    /// How it differs.
    pub kind: DifferenceKind,
    /// The fields that differ, when both sides have the record.
    pub fields: Vec<FieldDifference>,
    /// What a repair did; absent when none was asked for.
    pub repair: Option<Repair>,
    /// What to know or do about it.
    pub note: Option<Message>,
}

/// One stream of a table, compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StreamResult {
    /// The hub's number of the stream; absent for rows of a branch this computer does not follow.
    #[cfg_attr(feature = "bindings", specta(type = Option<Number>))]
    pub stream: Option<i64>,
    /// The branch's name; absent for what the whole organisation shares.
    pub branch: Option<String>,
    /// Rows here.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub local_count: i64,
    /// Rows on the hub.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub hub_count: i64,
    /// True when counts and content hashes agree.
    pub equal: bool,
}

/// One table's comparison between this computer and the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableResult {
    /// Table name.
    pub table: String,
    /// Rows here.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub local_count: i64,
    /// Rows on the hub that this computer follows.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub hub_count: i64,
    /// True when nothing differs, or nothing does any more.
    pub equal: bool,
    /// The same by stream.
    pub streams: Vec<StreamResult>,
    /// How many records differed.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub differing: i64,
    /// How many of them differ still.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub open: i64,
    /// Those that differed, by name: the first of them, and all whose version here gave way.
    pub differences: Vec<Difference>,
}

/// One comparison of everything this computer holds with the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Verification {
    /// Its number on this computer.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub id: i64,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub started_at: i64,
    /// Milliseconds it took.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub duration_ms: i64,
    /// Who wanted it.
    pub asked_by: Asker,
    /// The e-mail of who was signed in.
    pub who: Option<String>,
    /// Whether what differed was to be put right.
    pub repair: bool,
    /// Table by table.
    pub tables: Vec<TableResult>,
    /// Tables this computer does not hold as the hub does; they were not compared.
    pub left_out: Vec<String>,
    /// Records left out because changes of them wait to be sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub waiting: i64,
    /// Records that differed.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub differing: i64,
    /// Records that differ still.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub open: i64,
    /// What came out, in a sentence or two.
    pub words: Message,
}

/// When this computer compares itself with the hub by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VerifySettings {
    /// Whether it does, once a night; on unless switched off.
    pub nightly: bool,
    /// The hour of the shop's clock from which it may, 0 to 23; 3 unless set.
    pub hour: u32,
}

impl Difference {
    /// Returns what stood here and gave way to the hub's version, in a sentence.
    #[must_use]
    pub fn gave_way(&self) -> Message {
        let said = |value: &Option<Message>| value.clone().unwrap_or_else(|| message!("value-empty"));
        let fields = self
            .fields
            .iter()
            .map(|f| message!("log-gave-way-field", field = f.title.clone(), here = said(&f.here), hub = said(&f.hub)));
        let fields = fields.reduce(|before, after| message!("list-semicolon", before = before, after = after));
        message!("log-gave-way", label = self.label.clone(), id = &self.id, fields = fields.unwrap_or_default())
    }
}

impl Verification {
    /// Returns what came out, in a sentence or two.
    #[must_use]
    pub fn sentence(&self) -> Message {
        let mut said = vec![match (self.differing, self.open) {
            (0, _) => message!("verify-no-difference", count = self.tables.len()),
            (all, 0) => message!("verify-put-right", count = all),
            (all, open) if self.repair => message!("verify-some-open", count = all, open = open),
            (_, open) => message!("verify-differ", count = open),
        }];
        if self.waiting > 0 {
            said.push(message!("verify-waiting", count = self.waiting));
        }
        if !self.left_out.is_empty() {
            said.push(message!("verify-left-out", count = self.left_out.len()));
        }
        Message::sentences(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(differing: i64, open: i64, repair: bool) -> Verification {
        Verification {
            id: 1,
            started_at: 0,
            duration_ms: 5,
            asked_by: Asker::Person,
            who: None,
            repair,
            tables: Vec::new(),
            left_out: Vec::new(),
            waiting: 0,
            differing,
            open,
            words: Message::default(),
        }
    }

    #[test]
    fn what_came_out_is_said_so_that_nobody_is_frightened() {
        for (found, words) in [
            (run(0, 0, false), "0 tables compared, no difference."),
            (
                run(1, 1, false),
                "1 record differs from the hub. Nothing is lost: both versions are kept until they are put right.",
            ),
            (run(3, 0, true), "3 records differed; all are put right, and nothing is lost."),
            (run(3, 1, true), "3 records differed; 1 could not be put right, see why beside each."),
            (
                Verification { waiting: 2, ..run(0, 0, false) },
                "0 tables compared, no difference. 2 records wait to be sent and were left out.",
            ),
        ] {
            assert_eq!(found.sentence().to_string(), words);
        }
    }
}
