//! The rules of sync: stamps, merging, verdicts, schedules, and what people are told of it.

pub mod hlc;
pub mod merge;
pub mod metrics;
pub mod nights;
pub mod operation;
pub mod progress;
pub mod queue;
pub mod refusal;
pub mod schedule;
pub mod scope;
pub mod status;
pub mod stream;
pub mod verdict;
pub mod verify;
pub mod watchdog;
