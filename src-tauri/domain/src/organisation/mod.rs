//! The organisation: its own details, its branches, devices, people and rules, and how a device joins it.

pub mod connection;
pub mod connection_text;
pub mod fleet;
pub mod rules;
pub mod sample;
pub mod shop_details;
