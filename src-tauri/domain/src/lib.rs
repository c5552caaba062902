//! The shop's rules and words, without I/O: time, ids and settings arrive as arguments.

pub mod backup;
pub mod business_date;
pub mod catalogue;
pub mod id;
pub mod messages;
pub mod money;
pub mod organisation;
pub mod parties;
pub mod people;
pub mod printing;
pub mod records;
pub mod reports;
pub mod sales;
pub mod sync;
pub mod tax;
pub mod text;
