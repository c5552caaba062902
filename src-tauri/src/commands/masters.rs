//! Commands for masters of any kind.

use branchline_domain::catalogue::product_change::{ProductChange, ProductsChanged};
use branchline_domain::records::bulk::{ExportColumn, ExportFormat, Moved, Selection};
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::ListQuery;

use super::delegate::commands;

commands! {
    /// Returns how many rows of a master's list stand before a record, or nothing when it is not in the list.
    place_of(record: &RecordRef, query: &ListQuery) -> Option<u32>;

    /// Puts the selected records of a master into the recycle bin, or takes them out of it.
    move_records(table: &str, selection: &Selection, deleted: bool) -> Moved;

    /// Changes group or prices of the selected products; returns what takes that back.
    change_products(selection: &Selection, change: &ProductChange) -> ProductsChanged;

    /// Writes all rows of a list into a file; returns how many.
    export_list(table: &str, query: &ListQuery, columns: &[ExportColumn], format: ExportFormat, file: &str) -> u32;
}
