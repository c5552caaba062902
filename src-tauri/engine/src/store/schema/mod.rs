//! The tables that sync, and the triggers generated for them.

pub(crate) mod audit;
pub mod capture;
pub mod guards;
pub(crate) mod lists;
mod made;
pub mod registry;
pub mod rights;
