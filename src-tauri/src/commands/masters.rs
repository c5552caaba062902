//! Commands for masters of any kind.

use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::ListQuery;

use super::delegate::commands;

commands! {
    /// Returns how many rows of a master's list stand before a record, or nothing when it is not in the list.
    place_of(record: &RecordRef, query: &ListQuery) -> Option<u32>;
}
