//! Bills and what is paid for them.

pub(super) mod bills;
pub(super) mod payments;
