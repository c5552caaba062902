//! The organisation as it describes itself.

pub mod shop_details;
pub mod till_settings;
