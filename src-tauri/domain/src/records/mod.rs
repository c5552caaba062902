//! What all records share: fields, limits, words, history, conflicts and review cards.

pub mod bulk;
pub mod conflict;
pub mod document;
pub mod draft;
pub mod field;
pub mod history;
pub mod kind;
pub mod kinds;
pub mod label;
pub mod limits;
pub mod page;
pub mod review;
pub mod subject;
pub mod words;
