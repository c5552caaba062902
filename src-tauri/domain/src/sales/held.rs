//! Bills on hold: put away until the customer is back, and taken up at any till of the branch.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::money::Paise;
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_CODE, too_long};
use crate::{message, text};

use super::BillDraft;

/// The longest draft that is kept for other tills, in bytes of JSON: the hub takes rows of 256 KB.
pub const LONGEST_CONTENT: usize = 200_000;

/// A bill on hold, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HeldBill {
    /// UUIDv7; the bill that comes of it has another.
    pub id: Id<HeldBill>,
    /// What somebody called it.
    pub label: Option<String>,
    /// The buyer, if he is known.
    pub customer_name: Option<String>,
    /// How many lines it has.
    pub line_count: u32,
    /// What it came to when it was put away.
    pub total_paise: Paise,
    /// The till that put it away.
    pub till_code: Option<String>,
    /// When that was, milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub created_at: i64,
}

/// Tidies what somebody calls a bill on hold, and lists what is wrong with it.
#[must_use]
pub fn tidied_label(label: Option<&str>) -> (Option<String>, Vec<FieldError>) {
    let label = label.map(text::line).filter(|label| !label.is_empty());
    let problems = too_long([("label", label.as_deref(), LONGEST_CODE)]);
    (label, problems.into_iter().collect())
}

/// Returns what is kept of a draft: what somebody typed, without the id that ends with this till.
///
/// # Errors
/// When it is too long for one row, or nothing is on it.
pub fn content(draft: BillDraft) -> Result<String, FieldError> {
    if draft.lines.is_empty() {
        return Err(FieldError::new("lines", message!("bill-no-lines")));
    }
    let kept = BillDraft { id: None, number: None, ..draft };
    let content = serde_json::to_string(&kept).unwrap_or_default();
    if content.is_empty() || content.len() > LONGEST_CONTENT {
        return Err(FieldError::new("lines", message!("held-too-long")));
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sales::LineDraft;

    #[test]
    fn what_is_kept_is_what_was_typed() {
        let line = LineDraft { name: Some("Candle".into()), ..LineDraft::default() };
        let draft = BillDraft {
            id: Some("018f0000-0000-7000-8000-000000000001".into()),
            lines: vec![line],
            ..BillDraft::default()
        };
        let kept: BillDraft = serde_json::from_str(&content(draft.clone()).expect("it fits")).expect("it reads");
        assert_eq!(kept, BillDraft { id: None, ..draft }, "because the bill that comes of it has an id of its own");
    }

    #[test]
    fn an_empty_bill_and_an_endless_one_are_not_put_away() {
        let fields = |draft| content(draft).expect_err("it is refused").field;
        assert_eq!(fields(BillDraft::default()), "lines");
        let line = LineDraft { name: Some("x".repeat(200)), ..LineDraft::default() };
        assert_eq!(fields(BillDraft { lines: vec![line; 1_000], ..BillDraft::default() }), "lines");
    }
}
