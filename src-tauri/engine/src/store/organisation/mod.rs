//! The organisation as it describes itself.

pub mod shop_details;
