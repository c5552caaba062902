//! The organisation: its branches, devices, people and rules, and how a device joins it.

pub mod connection;
pub mod fleet;
pub mod rules;
