//! What merging cannot settle: facts that cannot all be right, and that a person should look at.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::conflict::Decision;
use super::kinds;
use crate::message;
use crate::messages::Message;
use crate::money::{Milli, Paise};

/// What is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// More was sold in a branch than was there.
    NegativeStock,
    /// More was collected for a bill than it asks for.
    OverCollection,
    /// More came back of a bill than was sold.
    OverReturn,
    /// More was used of a credit note than it is worth.
    CreditOverused,
    /// Several customers have one telephone number.
    SamePhone,
    /// Several bills carry one number.
    NumberClash,
    /// Several products carry one barcode.
    SameBarcode,
    /// Several products carry one code of the shop.
    SameSku,
    /// Several customers, or suppliers, have one GSTIN.
    SameGstin,
    /// Item groups lie within one another in a ring.
    GroupRing,
}

impl ReviewKind {
    /// Every kind, the most pressing first.
    pub const ALL: [Self; 10] = [
        Self::NumberClash,
        Self::OverCollection,
        Self::OverReturn,
        Self::CreditOverused,
        Self::NegativeStock,
        Self::SameBarcode,
        Self::SameSku,
        Self::SameGstin,
        Self::GroupRing,
        Self::SamePhone,
    ];

    /// Returns the word it is kept under.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NegativeStock => "negative_stock",
            Self::OverCollection => "over_collection",
            Self::OverReturn => "over_return",
            Self::CreditOverused => "credit_overused",
            Self::SamePhone => "same_phone",
            Self::NumberClash => "number_clash",
            Self::SameBarcode => "same_barcode",
            Self::SameSku => "same_sku",
            Self::SameGstin => "same_gstin",
            Self::GroupRing => "group_ring",
        }
    }
}

/// A record a card speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReviewRecord {
    /// Its table.
    pub table_name: String,
    /// UUID.
    pub id: String,
    /// A few words that name it.
    pub label: String,
    /// What tells it from the others, e.g. a bill's date and total.
    pub note: Option<Message>,
    /// Milliseconds UTC when it was added, where that tells one from the other.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub added_at: Option<i64>,
}

/// A card to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Review {
    /// What is odd.
    pub kind: ReviewKind,
    /// What it is about, the same as long as it is odd.
    pub subject: String,
    /// What is so now; when this changes, a reviewed card comes back.
    pub facts: String,
    /// What was found, in a sentence.
    pub words: Message,
    /// What a person may do.
    pub advice: Message,
    /// UUID of the branch it concerns; absent for what every branch sees.
    pub branch_id: Option<String>,
    /// The records it speaks of, at least one.
    pub records: Vec<ReviewRecord>,
    /// Who has looked at it, if it is still so.
    pub reviewed: Option<Decision>,
}

/// Returns the words of a card about goods a branch owes.
#[must_use]
pub fn negative_stock(product: &str, unit: &str, branch: Message, on_hand: Milli) -> Message {
    let owed = Milli::new(on_hand.get().saturating_neg());
    message!("review-negative-stock", product = product, owed = owed, unit = unit, branch = branch)
}

/// Returns the words of a card about a bill that was paid twice.
#[must_use]
pub fn over_collection(bill: &str, customer: Option<&str>, total: Paise, paid: Paise) -> Message {
    let more = Paise::new(paid.get().saturating_sub(total.get()));
    match customer {
        Some(customer) => message!(
            "review-over-collection-of",
            bill = bill,
            customer = customer,
            paid = paid,
            total = total,
            more = more,
        ),
        None => message!("review-over-collection", bill = bill, paid = paid, total = total, more = more),
    }
}

/// Returns the words of a card about goods that came back more often than they were sold.
#[must_use]
pub fn over_return(goods: &str, unit: &str, bill: &str, sold: Milli, returned: Milli) -> Message {
    message!("review-over-return", goods = goods, unit = unit, bill = bill, sold = sold, returned = returned)
}

/// Returns the words of a card about a credit note that was used twice.
#[must_use]
pub fn credit_overused(note: &str, total: Paise, used: Paise) -> Message {
    message!("review-credit-overused", note = note, total = total, used = used)
}

/// Returns the words of a card about records of `table` that share what is in `column`.
#[must_use]
pub fn shared(table: &str, column: &str, value: &str, count: usize) -> Message {
    let kind = kinds::many_message(table);
    message!("review-shared", count = count, kind = kind, column = column, value = value)
}

/// Returns the words with which a lookup says that it found several.
#[must_use]
pub fn several(table: &str, column: &str, value: &str, names: &[&str], count: usize) -> Message {
    let (kind, names) = (kinds::many_message(table), listed(names, count));
    message!("review-several", count = count, kind = kind, column = column, value = value, names = names)
}

/// Lists the first few of `count` names: “Ring”, “Chain” and 7 more.
#[must_use]
pub fn listed(names: &[impl AsRef<str>], count: usize) -> Message {
    const FEW: usize = 4;
    let mut said: Vec<Message> =
        names.iter().take(FEW).map(|name| message!("list-quoted", name = name.as_ref())).collect();
    let more = count.saturating_sub(said.len());
    let last = if more == 0 && said.len() > 1 { said.pop() } else { None };
    let first = Message::listed(said).unwrap_or_default();
    match last {
        Some(last) => message!("list-and", before = first, after = last),
        None if more > 0 => message!("list-more", before = first, count = more),
        None => first,
    }
}

/// Returns the words of a card about item groups that lie within one another; each lies in the next, the last in the first.
#[must_use]
pub fn group_ring(names: &[&str]) -> Message {
    const FEW: usize = 6;
    if let [alone] = names {
        return message!("review-group-alone", group = *alone);
    }
    let next = names.iter().cycle().skip(1);
    let step = |(one, in_it): (&&str, &&str)| message!("review-group-step", group = *one, outer = *in_it);
    let mut steps: Vec<Message> = names.iter().zip(next).take(FEW).map(step).collect();
    let more = names.len().saturating_sub(FEW);
    if more > 0 {
        steps.push(message!("review-group-more", count = more));
    }
    message!("review-group-ring", steps = Message::listed(steps).unwrap_or_default())
}

/// Returns the words of a card about bills that share a number.
#[must_use]
pub fn number_clash(number: &str, bills: usize) -> Message {
    message!("review-number-clash", count = bills, number = number)
}

impl ReviewKind {
    /// Returns what a person may do about it.
    #[must_use]
    pub fn advice(self) -> Message {
        match self {
            Self::NegativeStock => message!("review-advice-negative-stock"),
            Self::OverCollection => message!("review-advice-over-collection"),
            Self::OverReturn => message!("review-advice-over-return"),
            Self::CreditOverused => message!("review-advice-credit-overused"),
            Self::SamePhone => message!("review-advice-same-phone"),
            Self::SameBarcode => message!("review-advice-same-barcode"),
            Self::SameSku => message!("review-advice-same-sku"),
            Self::SameGstin => message!("review-advice-same-gstin"),
            Self::GroupRing => message!("review-advice-group-ring"),
            Self::NumberClash => message!("review-advice-number-clash"),
        }
    }
}

/// Returns the rings among groups, given as (group, the group it lies in): each in the order in which they lie in one another,
/// beginning with the smallest id. Takes one walk over each group, however they lie.
#[must_use]
pub fn rings(within: &BTreeMap<String, String>) -> Vec<Vec<String>> {
    let mut walked = BTreeSet::new();
    let mut rings = Vec::new();
    for start in within.keys() {
        let mut path: Vec<&String> = Vec::new();
        let mut at = start;
        while walked.insert(at) {
            path.push(at);
            let Some(parent) = within.get(at) else { break };
            at = parent;
        }
        let closes = path.last().and_then(|last| within.get(*last)) == Some(at);
        if let Some(first) = path.iter().position(|group| *group == at).filter(|_| closes) {
            let mut ring: Vec<String> = path[first..].iter().map(|group| (*group).clone()).collect();
            let smallest = (0..ring.len()).min_by_key(|n| &ring[*n]).unwrap_or_default();
            ring.rotate_left(smallest);
            rings.push(ring);
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_say_what_is_odd() {
        let said = |words: Message| words.to_string();
        assert_eq!(
            said(negative_stock("Ring", "nos", Message::verbatim("Pune"), Milli::new(-2_500))),
            "Ring: 2.5 nos more went out of Pune than came in."
        );
        assert_eq!(
            said(over_collection("KJ-12", Some("Asha"), Paise::new(120_000), Paise::new(130_050))),
            "Bill KJ-12 of Asha: ₹1,300.50 was collected for ₹1,200.00, ₹100.50 too much."
        );
        assert_eq!(said(shared("customers", "phone", "9820012345", 2)), "2 customers have the number 9820012345.");
        assert_eq!(
            said(several("products", "sku", "R-1", &["Ring", "Chain"], 9)),
            "9 products carry the SKU R-1: “Ring”, “Chain” and 7 more. Choose the one that is meant; Conflicts, To review, says how to put it right."
        );
        assert_eq!(said(group_ring(&["Rings"])), "The item group “Rings” lies within itself.");
        assert_eq!(
            said(group_ring(&["Rings", "Gold"])),
            "Item groups lie within one another in a ring: “Rings” in “Gold”, “Gold” in “Rings”."
        );
    }

    #[test]
    fn every_ring_is_found_once_and_nothing_beside_it() {
        let within = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
            pairs.iter().map(|(one, parent)| ((*one).to_owned(), (*parent).to_owned())).collect()
        };
        assert!(rings(&within(&[("a", "b"), ("b", "c"), ("d", "c")])).is_empty(), "because a tree has no ring");
        assert_eq!(rings(&within(&[("a", "a")])), [["a"]], "because it lies within itself");
        let two = rings(&within(&[("c", "a"), ("a", "b"), ("b", "c"), ("x", "a"), ("y", "z"), ("z", "y"), ("w", "y")]));
        assert_eq!(two, [vec!["a", "b", "c"], vec!["y", "z"]], "because what hangs on a ring is no part of it");
        let long: BTreeMap<String, String> =
            (0..100_000).map(|n| (format!("{n:06}"), format!("{:06}", (n + 1) % 100_000))).collect();
        assert_eq!(rings(&long)[0].len(), 100_000, "because each group is walked once");
    }
}
