//! A card of what people must look at, before anybody has.

use branchline_domain::messages::Message;
use branchline_domain::records::review::{Review, ReviewKind, ReviewRecord};

/// Makes a card of nobody's branch.
pub(super) fn card(
    kind: ReviewKind,
    subject: String,
    facts: String,
    words: Message,
    records: Vec<ReviewRecord>,
) -> Review {
    let advice = kind.advice();
    Review { kind, subject, facts, words, advice, branch_id: None, records, reviewed: None }
}
