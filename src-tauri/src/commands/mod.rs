//! Doorbells: a command takes its arguments, rings the engine once and returns the answer.

pub mod app;
pub mod backups;
pub mod conflicts;
pub mod customers;
pub mod dashboard;
mod delegate;
pub mod fleet;
pub mod history;
pub mod hub;
pub mod products;
pub mod sync;
