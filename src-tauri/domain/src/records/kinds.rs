//! Every kind of record that syncs, described once: what people call one and many of it.

/// A kind of record.
#[derive(Debug)]
pub struct Kind {
    /// Its table.
    pub table: &'static str,
    /// One of it, in the middle of a sentence.
    pub one: &'static str,
    /// Several of it.
    pub many: &'static str,
}

const fn kind(table: &'static str, one: &'static str, many: &'static str) -> Kind {
    Kind { table, one, many }
}

/// All kinds, parents first, as the registry lists their tables.
pub const KINDS: &[Kind] = &[
    kind("branches", "branch", "branches"),
    kind("devices", "device", "devices"),
    kind("profiles", "person", "people"),
    kind("memberships", "membership", "memberships"),
    kind("business_settings", "setting", "settings"),
    kind("item_groups", "group", "groups"),
    kind("products", "product", "products"),
    kind("customers", "customer", "customers"),
    kind("suppliers", "supplier", "suppliers"),
    kind("invoices", "bill", "bills"),
    kind("invoice_lines", "bill line", "bill lines"),
    kind("stock_movements", "stock movement", "stock movements"),
    kind("payments", "payment", "payments"),
    kind("payment_allocations", "allocation", "allocations"),
    kind("sync_conflicts", "conflict", "conflicts"),
    kind("decisions", "decision", "decisions"),
];

/// Returns the kind of a table's records, if this version knows it.
#[must_use]
pub fn of(table: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.table == table)
}

/// Returns what people call one record of a table, in the middle of a sentence.
#[must_use]
pub fn one(table: &str) -> &'static str {
    of(table).map_or("record", |kind| kind.one)
}

/// Returns the same with its article: "a bill", "an allocation".
#[must_use]
pub fn a(table: &str) -> String {
    let one = one(table);
    let article = if one.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {one}")
}
