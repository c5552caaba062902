//! Printing: papers are put together when somebody asks for them, wait in a table of this computer, and go out by a task that nobody waits for.

mod credit_notes;
mod drawer;
mod printers;
mod queue;
mod room;
mod sending;
mod shift_reports;
mod spool;
mod wanted;

pub(crate) use room::PrintRoom;
