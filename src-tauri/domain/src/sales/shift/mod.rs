//! Shifts: a till is opened with a float, money goes in and out besides sales, and it is closed by counting. Bills and payments name the shift
//! they fell into; what should be in the drawer follows from them by mode, and what is counted is held against it.

mod closing;
mod count;
mod expected;
mod movement;
mod opening;
mod report;
mod settings;
#[cfg(test)]
mod tests;

pub use closing::{Closing, ClosingDraft, ClosingQuote, ModeCount, ModeState, judge_closing};
pub use count::{DENOMINATIONS, NoteCount, NoteDraft, count_notes};
pub use expected::{Flow, Flows, ModeSum};
pub use movement::{CashDraft, CashMovement, CashReason, CashWay};
pub use opening::{Shift, ShiftDraft, ShiftRow, Till};
pub use report::{BranchDay, RateSum, Sales, ShiftReport, ShopDay};
pub use settings::{DayEnd, TillSettings};
