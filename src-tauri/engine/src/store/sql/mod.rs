//! What every query is made of: texts as they lie in the file, stamps, search, folded names, windows into lists.

pub mod folding;
pub mod listing;
pub mod search;
pub mod stamp;
pub mod text;
pub mod window;
