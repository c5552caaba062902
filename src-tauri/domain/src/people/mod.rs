//! Who works in the shop: staff and their PINs, what each role may do by itself, and the log of what was done.

pub mod chain;
pub mod limits;
pub mod needs;
pub mod pin;
mod staff;
mod till;

pub use chain::{AuditCheck, AuditEntry, AuditFault, Link};
pub use limits::{Action, Allowance, Need, RoleLimits};
pub use staff::{Staff, StaffDraft, StaffRole};
pub use till::{Person, TillPeople};
