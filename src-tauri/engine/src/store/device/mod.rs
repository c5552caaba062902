//! This device: who it is, its clock, settings and scope, and what the watchdog and the doctor read.

pub mod alerts;
pub mod clock;
pub mod fleet;
pub mod health;
pub mod identity;
pub mod language;
pub(crate) mod own_rows;
pub mod scope;
pub mod settings;
mod settled;
