//! Staff, who stands at this computer, what he may do, and the log of what was done.

pub mod audit;
pub mod limits;
pub mod log;
pub mod staff;
pub mod till;
