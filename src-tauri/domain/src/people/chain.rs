//! The log of what was done, and how it is chained: each entry's hash covers its content and the hash of the entry before, so that one that
//! was changed, removed or moved does not fit any more.
//!
//! Organisation and branch are not covered: they change when a shop joins a hub.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::limits::Action;
use crate::message;
use crate::messages::Message;
use crate::money::{Paise, Rate};

/// An entry, as it is chained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The device whose chain it is in.
    pub device_id: String,
    /// Its number in that chain, from 1.
    pub seq: i64,
    /// Milliseconds UTC.
    pub at: i64,
    /// Who stood at the computer.
    pub staff_id: Option<String>,
    /// What was done: a word of this version, or of a later one.
    pub action: String,
    /// The table of the record it was done to.
    pub entity_table: Option<String>,
    /// That record.
    pub entity_id: Option<String>,
    /// What it was, as JSON.
    pub details: String,
    /// Whose PIN allowed it.
    pub override_by: Option<String>,
    /// Whether another program did it.
    pub outside: bool,
    /// The hash of the entry before; empty for the first.
    pub prev_hash: String,
    /// This entry's hash.
    pub hash: String,
}

impl Link {
    /// Returns the hash its content should have.
    #[must_use]
    pub fn computed(&self) -> String {
        let content = serde_json::json!([
            self.prev_hash,
            self.device_id,
            self.seq,
            self.at,
            self.staff_id,
            self.action,
            self.entity_table,
            self.entity_id,
            self.details,
            self.override_by,
            self.outside,
        ]);
        Sha256::digest(content.to_string()).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What is wrong with a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AuditFaultKind {
    /// Its content is not what was hashed.
    Changed,
    /// It does not follow the entry before it.
    Broken,
    /// Entries before it are not there.
    Missing,
    /// Entries behind it are not there.
    CutOff,
    /// Two entries have one number.
    Twice,
    /// What writes the log was taken out of the database.
    TriggerMissing,
}

/// One fault, at its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditFault {
    /// What is wrong.
    pub kind: AuditFaultKind,
    /// In whose chain.
    pub device_id: String,
    /// At which number.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub seq: i64,
    /// In words.
    pub what: Message,
}

/// What a check of the log found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditCheck {
    /// How many entries were looked at.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub entries: i64,
    /// How many devices wrote them.
    pub devices: u32,
    /// What is wrong; nothing when the log is whole.
    pub faults: Vec<AuditFault>,
}

/// Reads chains entry by entry, device by device in order of number, and notes what does not fit.
#[derive(Debug, Default)]
pub struct Checker {
    last: Option<Link>,
    check: AuditCheck,
}

impl Checker {
    /// Looks at the next entry.
    pub fn look(&mut self, link: Link) {
        self.check.entries += 1;
        let before = self.last.take_if(|last| last.device_id == link.device_id);
        if before.is_none() {
            self.check.devices += 1;
        }
        let (expected, prev_hash) = before.map_or((1, String::new()), |last| (last.seq + 1, last.hash));
        let kind = match link.seq {
            seq if seq > expected => Some(AuditFaultKind::Missing),
            seq if seq < expected => Some(AuditFaultKind::Twice),
            _ if link.hash != link.computed() => Some(AuditFaultKind::Changed),
            _ if link.prev_hash != prev_hash => Some(AuditFaultKind::Broken),
            _ => None,
        };
        if let Some(kind) = kind {
            self.note(kind, &link.device_id, link.seq);
        }
        self.last = Some(link);
    }

    /// Notes a fault.
    pub fn note(&mut self, kind: AuditFaultKind, device: &str, seq: i64) {
        let what = match kind {
            AuditFaultKind::Changed => message!("audit-changed", number = seq),
            AuditFaultKind::Broken => message!("audit-broken", number = seq),
            AuditFaultKind::Missing => message!("audit-missing", number = seq),
            AuditFaultKind::CutOff => message!("audit-cut-off", number = seq),
            AuditFaultKind::Twice => message!("audit-twice", number = seq),
            AuditFaultKind::TriggerMissing => message!("audit-trigger-missing"),
        };
        self.check.faults.push(AuditFault { kind, device_id: device.to_owned(), seq, what });
    }

    /// Compares the ends of chains with where this device knows its own to stand, and returns what was found.
    #[must_use]
    pub fn done(mut self, heads: &BTreeMap<String, i64>, ends: &BTreeMap<String, i64>) -> AuditCheck {
        for (device, head) in heads {
            let end = ends.get(device).copied().unwrap_or_default();
            if end < *head {
                self.note(AuditFaultKind::CutOff, device, end);
            }
        }
        self.check
    }
}

/// An entry of the log, as screens show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AuditEntry {
    /// UUIDv7.
    pub id: String,
    /// Its number in its device's chain.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub seq: i64,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub at: i64,
    /// The device's code, or its id where no code is known.
    pub device: String,
    /// Who stood at the computer.
    pub person: Option<String>,
    /// What was done, as the word of the database.
    pub action: String,
    /// What was done, in words.
    pub what: Message,
    /// The table of the record it was done to.
    pub entity_table: Option<String>,
    /// That record.
    pub entity_id: Option<String>,
    /// Whose PIN allowed it.
    pub override_by: Option<String>,
    /// Whether another program did it.
    pub outside: bool,
    /// What it was, as JSON.
    pub details: String,
    /// Its hash.
    pub hash: String,
    /// The hash of the entry before.
    pub prev_hash: String,
}

/// Says what an entry tells.
#[must_use]
pub fn sentence(action: &str, details: &str) -> Message {
    let details: Map<String, Value> = serde_json::from_str(details).unwrap_or_default();
    let text = |name: &str| details.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let paise = |name: &str| Paise::new(details.get(name).and_then(Value::as_i64).unwrap_or_default());
    match action {
        "bill_final" => message!("audit-bill-final", number = text("number"), total = paise("total_paise")),
        "bill_cancelled" => message!("audit-bill-cancelled", number = text("number"), total = paise("total_paise")),
        "payment_out" => message!("audit-payment-out", amount = paise("amount_paise")),
        "price_changed" => {
            message!("audit-price-changed", name = text("name"), from = paise("from_paise"), to = paise("to_paise"))
        }
        "goods_returned" => {
            message!("audit-goods-returned", number = text("number"), bill = text("bill"), total = paise("total_paise"))
        }
        "credit_used" => message!("audit-credit-used", amount = paise("amount_paise")),
        "credit_restored" => message!("audit-credit-restored", amount = paise("amount_paise")),
        "shift_opened" => message!("audit-shift-opened", till = text("till"), float = paise("float_paise")),
        "shift_closed" => {
            let difference = paise("difference_paise");
            message!("audit-shift-closed", till = text("till"), number = text("number"), difference = difference)
        }
        "cash_in" => message!("audit-cash-in", amount = paise("amount_paise")),
        "cash_out" => message!("audit-cash-out", amount = paise("amount_paise")),
        "reprinted" => {
            let title = details.get("title").and_then(|title| serde_json::from_value(title.clone()).ok());
            message!("audit-reprinted", what = title.unwrap_or_else(|| Message::verbatim("")))
        }
        "payment_confirmed" => message!("audit-payment-confirmed", amount = paise("amount_paise")),
        "drawer_opened" => message!("audit-drawer-opened"),
        "signed_in" => message!("audit-signed-in"),
        "locked" => message!("audit-locked"),
        "pin_wrong" => message!("audit-pin-wrong", name = text("name")),
        "override" => {
            let actions = details.get("actions").and_then(Value::as_array).cloned().unwrap_or_default();
            let words = actions.iter().filter_map(Value::as_str).filter_map(of_word).collect();
            message!("audit-override", what = Message::listed(words).unwrap_or_else(|| Message::verbatim("")))
        }
        "staff_added" => message!("audit-staff-added", name = text("name")),
        "staff_changed" => message!("audit-staff-changed", name = text("name")),
        "pin_changed" => message!("audit-pin-changed", name = text("name")),
        "limits_changed" => {
            let line = Rate::new(details.get("line_discount_milli").and_then(Value::as_i64).unwrap_or_default());
            let role = text("role");
            let role = Message::find(&format!("role-{role}")).unwrap_or_else(|| Message::verbatim(role));
            message!("audit-limits-changed", role = role, most = line)
        }
        other => Message::verbatim(other.replace('_', " ")),
    }
}

fn of_word(word: &str) -> Option<Message> {
    Action::ALL.into_iter().find(|action| action.word() == word).map(Action::name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(count: i64) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for seq in 1..=count {
            let mut link = Link {
                device_id: "d".into(),
                seq,
                at: seq * 1_000,
                staff_id: Some("s".into()),
                action: "bill_final".into(),
                entity_table: Some("invoices".into()),
                entity_id: Some(format!("i{seq}")),
                details: format!(r#"{{"number":"T1/{seq}","total_paise":{seq}00}}"#),
                override_by: None,
                outside: false,
                prev_hash: links.last().map(|last| last.hash.clone()).unwrap_or_default(),
                hash: String::new(),
            };
            link.hash = link.computed();
            links.push(link);
        }
        links
    }

    fn faults(links: Vec<Link>) -> Vec<(AuditFaultKind, i64)> {
        let mut checker = Checker::default();
        links.into_iter().for_each(|link| checker.look(link));
        let check = checker.done(&BTreeMap::new(), &BTreeMap::new());
        check.faults.into_iter().map(|fault| (fault.kind, fault.seq)).collect()
    }

    #[test]
    fn a_chain_that_was_touched_anywhere_says_where() {
        assert_eq!(faults(chain(5)), []);
        let mut changed = chain(5);
        changed[2].details = r#"{"total_paise":1}"#.into();
        assert_eq!(faults(changed), [(AuditFaultKind::Changed, 3)]);
        let mut forged = chain(5);
        forged[2].details = r#"{"total_paise":1}"#.into();
        forged[2].hash = forged[2].computed();
        assert_eq!(faults(forged), [(AuditFaultKind::Broken, 4)], "because the next one knew the true hash");
        let mut removed = chain(5);
        removed.remove(2);
        assert_eq!(faults(removed), [(AuditFaultKind::Missing, 4)]);
        let mut swapped = chain(5);
        (swapped[1].seq, swapped[2].seq) = (3, 2);
        swapped.swap(1, 2);
        assert!(faults(swapped).contains(&(AuditFaultKind::Changed, 2)), "because a number is part of the content");
        let mut twice = chain(5);
        twice.insert(3, twice[2].clone());
        assert_eq!(faults(twice), [(AuditFaultKind::Twice, 3)]);
    }

    #[test]
    fn an_end_that_was_cut_off_is_missed_by_the_device_that_wrote_it() {
        let mut checker = Checker::default();
        chain(3).into_iter().for_each(|link| checker.look(link));
        let (heads, ends) = ([("d".to_owned(), 5)].into(), [("d".to_owned(), 3)].into());
        let check = checker.done(&heads, &ends);
        assert_eq!((check.entries, check.devices), (3, 1));
        assert_eq!((check.faults[0].kind, check.faults[0].seq), (AuditFaultKind::CutOff, 3));
    }
}
