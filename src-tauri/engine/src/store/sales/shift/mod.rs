//! Shifts: openings, cash besides sales and closings, and what fell into a shift. Bills and payments written while one is open name it by
//! themselves: whoever writes one reads `open_shift`.

pub mod day;
pub mod list;
pub mod read;
pub mod report;
pub mod write;
