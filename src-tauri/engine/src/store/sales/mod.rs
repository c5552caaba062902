//! Bills: what their lines name, how one is written in one transaction, and how bills are read.

pub mod books;
pub mod held;
pub mod items;
pub mod list;
pub mod open_bills;
pub mod read;
pub mod series;
pub mod shop;
pub mod write;
