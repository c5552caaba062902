//! What merging cannot settle: facts that cannot all be right, and that a person should look at.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::conflict::Decision;
use super::words;

/// What is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// More was sold in a branch than was there.
    NegativeStock,
    /// More was collected for a bill than it asks for.
    OverCollection,
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
    pub const ALL: [Self; 8] = [
        Self::NumberClash,
        Self::OverCollection,
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
    pub note: Option<String>,
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
    pub words: String,
    /// What a person may do.
    pub advice: String,
    /// UUID of the branch it concerns; absent for what every branch sees.
    pub branch_id: Option<String>,
    /// The records it speaks of, at least one.
    pub records: Vec<ReviewRecord>,
    /// Who has looked at it, if it is still so.
    pub reviewed: Option<Decision>,
}

/// Returns the words of a card about goods a branch owes.
#[must_use]
pub fn negative_stock(product: &str, unit: &str, branch: &str, on_hand_milli: i64) -> String {
    let owed = words::value("quantity_milli", &on_hand_milli.saturating_neg().into()).unwrap_or_default();
    format!("{product}: {owed} {unit} more went out of {branch} than came in.")
}

/// Returns the words of a card about a bill that was paid twice.
#[must_use]
pub fn over_collection(bill: &str, customer: Option<&str>, total_paise: i64, paid_paise: i64) -> String {
    let rupees = |paise: i64| words::value("total_paise", &paise.into()).unwrap_or_default();
    let of = customer.map(|name| format!(" of {name}")).unwrap_or_default();
    let too_much = rupees(paid_paise.saturating_sub(total_paise));
    format!("Bill {bill}{of}: {} was collected for {}, {too_much} too much.", rupees(paid_paise), rupees(total_paise))
}

/// Returns the words of a card about records of `table` that share what is in `column`.
#[must_use]
pub fn shared(table: &str, column: &str, value: &str, count: usize) -> String {
    let verb = if matches!(column, "phone" | "gstin") { "have" } else { "carry" };
    format!("{count} {table} {verb} the {} {value}.", key_title(column))
}

/// Returns the words with which a lookup says that it found several.
#[must_use]
pub fn several(table: &str, column: &str, value: &str, names: &[&str], count: usize) -> String {
    let found = shared(table, column, value, count);
    let found = found.trim_end_matches('.');
    format!(
        "{found}: {}. Choose the one that is meant; Conflicts, To review, says how to put it right.",
        listed(names, count)
    )
}

/// Returns what people call a column by which one record is meant.
fn key_title(column: &str) -> &str {
    match column {
        "sku" => "SKU",
        "phone" => "number",
        "gstin" => "GSTIN",
        other => other,
    }
}

/// Lists the first few of `count` names: “Ring”, “Chain” and 7 more.
#[must_use]
pub fn listed(names: &[impl AsRef<str>], count: usize) -> String {
    const FEW: usize = 4;
    let mut said: Vec<String> = names.iter().take(FEW).map(|name| format!("“{}”", name.as_ref())).collect();
    match count.saturating_sub(said.len()) {
        0 => {}
        more => said.push(format!("{more} more")),
    }
    match said.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => said.concat(),
    }
}

/// Returns the words of a card about item groups that lie within one another; each lies in the next, the last in the first.
#[must_use]
pub fn group_ring(names: &[&str]) -> String {
    match names {
        [alone] => format!("The item group “{alone}” lies within itself."),
        _ => {
            let next = names.iter().cycle().skip(1);
            let steps: Vec<String> =
                names.iter().zip(next).map(|(one, in_it)| format!("“{one}” in “{in_it}”")).collect();
            format!("Item groups lie within one another in a ring: {}.", listed_steps(&steps))
        }
    }
}

fn listed_steps(steps: &[String]) -> String {
    const FEW: usize = 6;
    let more = steps.len().saturating_sub(FEW);
    let mut said = steps.iter().take(FEW).cloned().collect::<Vec<_>>();
    if more > 0 {
        said.push(format!("and {more} more steps"));
    }
    said.join(", ")
}

/// Returns the words of a card about bills that share a number.
#[must_use]
pub fn number_clash(number: &str, bills: usize) -> String {
    format!("{bills} bills carry the number {number}.")
}

impl ReviewKind {
    /// Returns what a person may do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::NegativeStock => "Count what is on the shelf and write the difference as an adjustment.",
            Self::OverCollection => "Pay back what is too much, or set it against another bill of the customer.",
            Self::SamePhone => {
                "If it is one person, keep one and put the other into the recycle bin; a family may share a number."
            }
            Self::SameBarcode => {
                "A scan cannot tell them apart. If they are one product, keep one and put the other into the recycle bin; if not, give one its own barcode."
            }
            Self::SameSku => {
                "If they are one product, keep one and put the other into the recycle bin; if not, give one its own code."
            }
            Self::SameGstin => {
                "If they are one firm, keep one and put the other into the recycle bin; if not, look up which GSTIN is mistyped."
            }
            Self::GroupRing => "Take one of them out of the group it lies in: the one that should be outermost.",
            Self::NumberClash => {
                "A number may be given once. Cancel all but one of them and write those anew, or ask your accountant."
            }
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
        assert_eq!(negative_stock("Ring", "nos", "Pune", -2_500), "Ring: 2.5 nos more went out of Pune than came in.");
        assert_eq!(
            over_collection("KJ-12", Some("Asha"), 120_000, 130_050),
            "Bill KJ-12 of Asha: ₹1,300.50 was collected for ₹1,200.00, ₹100.50 too much."
        );
        assert_eq!(shared("customers", "phone", "9820012345", 2), "2 customers have the number 9820012345.");
        assert_eq!(
            several("products", "sku", "R-1", &["Ring", "Chain"], 9),
            "9 products carry the SKU R-1: “Ring”, “Chain” and 7 more. Choose the one that is meant; Conflicts, To review, says how to put it right."
        );
        assert_eq!(group_ring(&["Rings"]), "The item group “Rings” lies within itself.");
        assert_eq!(
            group_ring(&["Rings", "Gold"]),
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
