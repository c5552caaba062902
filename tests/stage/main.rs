//! Placeholder while the house is framed.
fn main() {}
