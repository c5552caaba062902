//! Commands for conflicts and review cards.

use branchline_domain::records::conflict::{Attention, Choice, Conflict, Settling};
use branchline_domain::records::page::Page;
use branchline_domain::records::review::{Review, ReviewKind};

use super::delegate::commands;

commands! {
    /// Returns a window of the conflicts: the settled ones or those that are not.
    conflicts(settled: bool, offset: u32, limit: u32) -> Page<Conflict>;

    /// Settles conflicts by one choice; of several, those it does not fit stay open.
    settle_conflicts(ids: &[String], choice: &Choice) -> Settling;

    /// Opens settled conflicts again; the records stay as they are. Returns how many were opened.
    reopen_conflicts(ids: &[String]) -> u32;

    /// Returns the cards of what merging cannot settle.
    reviews() -> Vec<Review>;

    /// Puts a card away with a reason, until what it says changes.
    review(kind: ReviewKind, subject: &str, facts: &str, reason: &str) -> Vec<Review>;

    /// Takes an item group out of the one it lies in: the way out of a ring.
    take_group_out(id: &str);

    /// Counts what waits for a person's judgement.
    attention() -> Attention;
}
