//! The shop's rules and words, without I/O: time, ids and settings arrive as arguments.

pub mod amount;
pub mod backup;
pub mod conflict;
pub mod customer;
pub mod field;
pub mod history;
pub mod hlc;
pub mod limits;
pub mod merge;
pub mod metrics;
pub mod nights;
pub mod page;
pub mod product;
pub mod refusal;
pub mod review;
pub mod schedule;
pub mod status;
pub mod text;
pub mod verify;
pub mod watchdog;
pub mod words;
