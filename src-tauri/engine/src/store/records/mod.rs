//! What all records share: bin, history, conflicts, decisions, review cards, duplicates.

pub mod bin;
pub mod conflicts;
pub mod decisions;
pub mod duplicates;
pub mod history;
pub mod label;
pub mod master;
mod review_card;
mod review_returns;
pub mod reviews;
