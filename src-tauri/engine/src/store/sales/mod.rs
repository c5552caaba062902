//! Bills and credit notes: what their lines name, how one is written in one transaction, and how they are read.

pub mod books;
pub mod confirmations;
pub mod held;
pub mod items;
pub mod list;
pub mod notes_list;
pub mod open_bills;
pub mod purchases;
pub mod read;
pub mod returns;
pub mod returns_write;
pub mod series;
pub mod shift;
pub mod shop;
pub mod write;
