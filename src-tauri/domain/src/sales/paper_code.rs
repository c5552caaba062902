//! The texts of the codes on papers: a bill's and a credit note's are found again by a scanner.

use super::{CreditNote, Invoice};
use crate::id::Id;

/// What stands before a bill's id in the code on its paper, and before a credit note's.
const BILL: &str = "branchline:bill:";
const NOTE: &str = "branchline:credit:";

/// Returns the text of the code that names a bill.
#[must_use]
pub fn bill_code(id: &Id<Invoice>) -> String {
    format!("{BILL}{id}")
}

/// Returns the bill that a scanned code names; nothing when it is no such code.
#[must_use]
pub fn bill_of_code(scanned: &str) -> Option<Id<Invoice>> {
    behind(BILL, scanned).map(Id::from)
}

/// Returns the text of the code that names a credit note.
#[must_use]
pub fn note_code(id: &Id<CreditNote>) -> String {
    format!("{NOTE}{id}")
}

/// Returns the credit note that a scanned code names; nothing when it is no such code.
#[must_use]
pub fn note_of_code(scanned: &str) -> Option<Id<CreditNote>> {
    behind(NOTE, scanned).map(Id::from)
}

/// Returns the id behind what such a code begins with. A scanner types, so that a caps lock turns its letters.
fn behind(kind: &str, scanned: &str) -> Option<String> {
    let (begins, id) = scanned.trim().split_at_checked(kind.len())?;
    let id = uuid::Uuid::try_parse(id).ok().filter(|_| begins.eq_ignore_ascii_case(kind))?;
    Some(id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_is_found_by_its_code() {
        let id = Id::from("019a0000-0000-7000-8000-000000000001");
        assert_eq!(bill_of_code(&bill_code(&id).to_uppercase()), Some(id.clone()), "because of caps lock");
        assert_eq!(bill_of_code(&bill_code(&id)), Some(id));
        let note = Id::from("019a0000-0000-7000-8000-000000000002");
        assert_eq!(bill_of_code(&note_code(&note)), None, "because it names a credit note");
        assert_eq!(note_of_code(&note_code(&note)), Some(note));
        for other in ["branchline:bill:x", "8901234567890", "upi://pay"] {
            assert_eq!(bill_of_code(other), None, "because {other} names no bill");
        }
    }
}
