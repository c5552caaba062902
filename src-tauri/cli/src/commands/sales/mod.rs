//! Bills and what is paid for them.

pub(super) mod bills;
pub(super) mod cash;
pub(super) mod payments;
pub(super) mod shift;
mod shift_paper;
