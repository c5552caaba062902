//! Bills, what is paid for them, and what comes back.

pub(super) mod bills;
pub(super) mod cash;
mod mode;
pub(super) mod payments;
pub(super) mod returns;
pub(super) mod shift;
mod shift_paper;
