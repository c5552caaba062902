//! Who works in the shop, what each role may do, and the log of what was done.

pub(super) mod allowed;
pub(super) mod audit;
pub(super) mod limits;
mod pin;
pub(super) mod staff;
