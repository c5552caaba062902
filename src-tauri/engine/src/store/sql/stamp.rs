//! What every written row carries besides its content: who it is, whose, and when.

/// Identity and time of a row about to be written; the caller's clock and ids, so that tests can hold them still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The new row's UUIDv7.
    pub id: String,
    /// The organisation's UUID.
    pub org_id: String,
    /// The UUID of the branch that writes.
    pub branch_id: String,
    /// Milliseconds UTC.
    pub now_ms: i64,
}
