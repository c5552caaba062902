//! What the window and the command line may ask of a branch, one file per subject, and the tasks that run beside it.
//!
//! Every use case fails when the database cannot be read or written ([`crate::Error`]), and one that asks the hub when it
//! refuses or cannot be reached; only errors beyond that are named where they arise.

pub(crate) mod announcing;
pub(crate) mod backups;
pub(crate) mod bulk;
pub(crate) mod catalogue;
pub(crate) mod conflicts;
pub(crate) mod connection;
pub(crate) mod doctor;
pub(crate) mod exporting;
pub(crate) mod external_writes;
pub(crate) mod fleet;
pub(crate) mod folder;
pub(crate) mod history;
pub(crate) mod language;
pub(crate) mod lifecycle;
pub(crate) mod maintenance;
pub(crate) mod masters;
pub(crate) mod metrics;
pub(crate) mod operation;
pub(crate) mod parties;
pub(crate) mod people;
pub(crate) mod prices;
pub(crate) mod printing;
pub(crate) mod queue;
pub(crate) mod realtime;
pub(crate) mod reports;
pub(crate) mod rules;
pub(crate) mod sales;
pub(crate) mod sample;
pub(crate) mod scanning;
pub(crate) mod schedule;
pub(crate) mod scheduler;
pub(crate) mod scope;
pub(crate) mod sessions;
pub(crate) mod shifts;
pub(crate) mod shop_details;
pub(crate) mod status;
pub(crate) mod tax_rates;
pub(crate) mod verify;
pub(crate) mod watchdog;
pub(crate) mod writing;
