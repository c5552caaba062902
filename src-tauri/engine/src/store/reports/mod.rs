//! Figures made from many records.

pub mod dashboard;
