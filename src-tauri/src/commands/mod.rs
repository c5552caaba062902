//! What a screen can call, in a file per subject; the files are named as the engine's use cases are.

mod app;
mod backups;
mod catalogue;
mod conflicts;
mod connection;
mod delegate;
mod dialogs;
mod doctor;
mod fleet;
mod history;
mod language;
pub mod list;
mod masters;
mod metrics;
mod operation;
mod parties;
mod queue;
mod reports;
mod rules;
mod sales;
mod schedule;
mod scope;
mod sessions;
mod shop_details;
mod status;
mod verify;
mod watchdog;
