//! Branchline's engine: the branch database, the hub's wire, and the sync between them. It knows no window.

pub mod background;
pub mod domain;
pub mod hub;
pub mod secrets;
