//! Commands for history and the recycle bin.

use branchline_domain::records::history::{BinRow, RecordHistory, RecordRef, Restored, Writers};
use branchline_domain::records::page::{Page, Sort};

use super::delegate::commands;

commands! {
    /// Returns a part of a record's history; asks the hub for it with `ask`, else tells what is known here.
    record_history(record: &RecordRef, before: Option<&str>, ask: bool) -> RecordHistory;

    /// Returns who changed records last, and who deleted them; asks the hub with `ask`.
    record_writers(records: &[RecordRef], ask: bool) -> Vec<Writers>;

    /// Puts an earlier value back into a field; `value` is JSON text.
    put_back(record: &RecordRef, field: &str, value: &str);

    /// Returns a window of the recycle bin, of one table or of all.
    recycle_bin(table: Option<&str>, search: &str, sort: Option<Sort>, offset: u32, limit: u32) -> Page<BinRow>;

    /// Takes records out of the recycle bin, and says of each whether it could be.
    restore_records(records: &[RecordRef]) -> Vec<Restored>;
}
