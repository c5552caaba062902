//! The large shop of the counter's benchmarks: items with barcodes and stock, customers with phones, a year of bills.

/// How large the shop is, and how often each thing is done.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub items: i64,
    pub customers: i64,
    pub bills: i64,
    pub runs: usize,
    pub made: usize,
}

/// The shop the promises are about: ten lines a bill.
pub const LARGE: Size = Size { items: 100_000, customers: 50_000, bills: 100_000, runs: 300, made: 1_000 };

/// One that is there in a moment, to see that the benchmark itself works.
pub const SMALL: Size = Size { items: 1_000, customers: 500, bills: 300, runs: 20, made: 30 };

const LINES_A_BILL: i64 = 10;

/// The barcode of the n-th item.
pub fn barcode(n: i64) -> String {
    format!("890{:010}", n * 7_919 % 9_999_999_967)
}

/// Returns the script that fills an empty branch, as pulled rows are written: nothing of it waits to be sent.
pub fn filling(size: Size) -> String {
    let Size { items, customers, bills, .. } = size;
    let numbers =
        |most: i64| format!("WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {most})");
    let id = |kind: u8, n: &str| format!("printf('018f000{kind}-%04x-7000-8000-%012x', ({n}) >> 16, {n})");
    let metals = "'[\"Gold\",\"Silver\",\"Steel\",\"Brass\"]' ->> (n % 4)";
    let things = "'[\"ring\",\"chain\",\"bangle\",\"coin\",\"pendant\",\"anklet\",\"stud\"]' ->> (n % 7)";
    let here = "(SELECT branch_id FROM sync_identity)";
    let org = "(SELECT org_id FROM sync_identity)";
    let item = id(1, &format!("1 + n * 48271 % {items}"));
    let script = [
        format!(
            "{} INSERT INTO products (id, org_id, name, sku, barcode, price_paise, tax_rate_milli)
             SELECT {}, {org}, ({metals}) || ' ' || ({things}) || ' ' || n, printf('SKU-%06d', n),
                    printf('890%010d', n * 7919 % 9999999967), 1000 + n % 500000, 3000 FROM n",
            numbers(items), id(1, "n")
        ),
        format!(
            "{} INSERT INTO stock_movements (org_id, branch_id, product_id, quantity_milli, reason)
             SELECT {org}, {here}, {}, 1000000000, 'opening' FROM n",
            numbers(items), id(1, "n")
        ),
        format!(
            "{} INSERT INTO customers (id, org_id, name, phone) SELECT {}, {org}, 'Customer ' || n, printf('98%08d', n) FROM n",
            numbers(customers), id(2, "n")
        ),
        format!(
            "{} INSERT INTO invoices (id, org_id, branch_id, number, status, business_date, customer_id, customer_name, total_paise, finalized_at)
             SELECT {}, {org}, {here}, printf('OLD1/2526/%06d', n), 'final', date('2025-04-01', '+' || (n % 360) || ' days'), {}, 'Customer ' || n,
                    100000, 1743500000000 + n FROM n",
            numbers(bills), id(3, "n"), id(2, &format!("1 + n % {customers}"))
        ),
        format!(
            "{} INSERT INTO invoice_lines (id, org_id, branch_id, invoice_id, position, product_id, name, quantity_milli, price_paise, total_paise)
             SELECT {}, {org}, {here}, {}, 1 + n % 10, {item}, 'Line', 1000, 10000, 10000 FROM (SELECT n - 1 AS n FROM n)",
            numbers(bills * LINES_A_BILL), id(4, "n"), id(3, "1 + n / 10")
        ),
    ]
    .join("; ");
    format!("UPDATE sync_guard SET applying = 1; {script}; UPDATE sync_guard SET applying = 0; ANALYZE")
}
