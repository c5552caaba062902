//! Documents: records that are edited freely as drafts and afterwards only move forward, as their table's description says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How a kind of document moves on. Both registries hold it as data, in this shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifecycle {
    /// The column that holds the status.
    pub column: String,
    /// The status of a draft.
    pub draft: String,
    /// From each later status, those it may change to.
    pub steps: BTreeMap<String, Vec<String>>,
}

impl Lifecycle {
    /// Returns how far a status is from the draft, which is 0; an unknown status counts as a draft.
    #[must_use]
    pub fn rank(&self, status: &str) -> usize {
        if status == self.draft || !self.knows(status) {
            return 0;
        }
        // No status comes twice on the way back, so that steps in a circle end as well.
        let mut seen = vec![status];
        let mut rank = 1;
        while let Some(before) = self.before(&seen) {
            seen.push(before);
            rank += 1;
        }
        rank
    }

    /// Tells whether a document may change from one status to another; a draft may become anything.
    #[must_use]
    pub fn allows(&self, from: &str, to: &str) -> bool {
        from == to || from == self.draft || self.steps.get(from).is_some_and(|next| next.iter().any(|one| one == to))
    }

    fn knows(&self, status: &str) -> bool {
        self.steps.iter().any(|(from, to)| from == status || to.iter().any(|one| one == status))
    }

    fn before(&self, seen: &[&str]) -> Option<&str> {
        let last = seen.last()?;
        let mut from =
            self.steps.iter().filter(|(_, to)| to.iter().any(|one| one == last)).map(|(from, _)| from.as_str());
        from.find(|one| !seen.contains(one))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invoices() -> Lifecycle {
        let json = r#"{"column": "status", "draft": "draft", "steps": {"final": ["cancelled"]}}"#;
        serde_json::from_str(json).expect("the shape of the registries")
    }

    #[test]
    fn a_document_only_moves_forward() {
        let bill = invoices();
        assert_eq!(["draft", "final", "cancelled", "nonsense"].map(|status| bill.rank(status)), [0, 1, 2, 0]);
        assert!(bill.allows("draft", "final") && bill.allows("final", "cancelled") && bill.allows("final", "final"));
        assert!(!bill.allows("final", "draft"), "because the customer holds it");
        assert!(!bill.allows("cancelled", "final"), "because nothing brings it back");
    }

    #[test]
    fn steps_in_a_circle_have_an_end() {
        let steps = BTreeMap::from([("a".to_owned(), vec!["b".to_owned()]), ("b".to_owned(), vec!["a".to_owned()])]);
        let odd = Lifecycle { column: "status".to_owned(), draft: "draft".to_owned(), steps };
        assert_eq!(odd.rank("a"), 2, "because one status is before it and the circle is left there");
    }
}
