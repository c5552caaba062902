//! One bill as a till writes it: three lines, the goods that leave, the money that comes, and now and then a new customer. Nine or
//! ten rows, one unit.

use branchline_domain::sync::hlc::{Hlc, device_part};
use serde_json::{Value, json};
use tokio::time::Instant;
use uuid::Uuid;

use crate::chain::Seat;

/// Lines of a bill.
pub const LINES: u64 = 3;

/// Rows of a bill without a new customer: the bill, its lines, as many movements, a payment and what it settles.
pub const ROWS: u64 = 3 + 2 * LINES;

/// What new customers' names begin with; the seat's number and the bill's follow.
pub const NEWCOMER: &str = "Newcomer";

/// Milliseconds UTC of this computer, which is every branch's and the hub's.
pub fn now_ms() -> i64 {
    use branchline_engine::clock::{Clock, SystemClock};
    SystemClock.now_ms()
}

/// A device's stamps: each later than the one before and than everything it has seen.
#[derive(Debug)]
pub struct Stamps {
    last: Hlc,
}

impl Stamps {
    /// Begins for the device with this UUID.
    pub fn of(device: &str) -> Self {
        Self { last: Hlc { wall: 0, counter: 0, device: device_part(device) } }
    }

    /// Moves past what a page brought.
    pub fn meet(&mut self, seen: &str) {
        if let Ok(seen) = seen.parse::<Hlc>()
            && (seen.wall, seen.counter) > (self.last.wall, self.last.counter)
        {
            (self.last.wall, self.last.counter) = (seen.wall, seen.counter);
        }
    }

    pub fn next(&mut self) -> String {
        let now = now_ms();
        if now > self.last.wall {
            (self.last.wall, self.last.counter) = (now, 0);
        } else {
            self.last.counter += 1;
        }
        self.last.to_string()
    }
}

/// A bill in the words of the wire, without its numbers in the queue.
#[derive(Debug)]
pub struct Bill {
    /// The changes in order: table, id, stamp, row.
    pub changes: Vec<(&'static str, String, String, Value)>,
    /// When it was due to be written.
    pub due: Instant,
}

/// Writes the bill with this number at a seat, at the moment it was due, whatever else the till was busy with.
pub fn write(seat: &Seat, number: u64, newcomer: bool, stamps: &mut Stamps, due: Instant) -> Bill {
    let now = now_ms() - i64::try_from(due.elapsed().as_millis()).unwrap_or(0);
    let fresh = || Uuid::now_v7().to_string();
    let (bill, payment) = (fresh(), fresh());
    let (org, branch) = (&seat.org_id, &seat.branch_id);
    let day = "2026-11-21";
    let mut rows = Vec::new();
    let customer = newcomer.then(fresh);
    if let Some(id) = &customer {
        rows.push(("customers", id.clone(), json!({
            "id": id, "org_id": org, "branch_id": branch, "name": format!("{NEWCOMER} {}-{number}", seat.number),
            "phone": format!("98{:08}", now % 100_000_000), "email": null, "gstin": null, "address": "12, Zaveri Bazaar, Mumbai", "state_code": "27",
            "credit_limit_paise": null, "notes": null, "created_at": now, "updated_at": now, "deleted_at": null,
        })));
    }
    rows.push(("invoices", bill.clone(), json!({
        "id": bill, "org_id": org, "branch_id": branch, "number": format!("{}-{number}", seat.code), "status": "final", "business_date": day,
        "customer_id": customer, "customer_name": "Asha Mehta", "customer_gstin": null, "place_of_supply": "27", "subtotal_paise": 3_750_000,
        "discount_paise": 0, "tax_paise": 112_500, "round_off_paise": 0, "total_paise": 3_862_500, "notes": null, "finalized_at": now,
        "created_at": now, "updated_at": now, "deleted_at": null,
    })));
    for line in 0..LINES {
        let product = &seat.products[usize::try_from(number + line).unwrap_or(0) % seat.products.len()];
        let (id, movement) = (fresh(), fresh());
        rows.push(("invoice_lines", id.clone(), json!({
            "id": id, "org_id": org, "branch_id": branch, "invoice_id": bill, "position": line + 1, "product_id": product,
            "name": "Gold ring, 22 carat, plain", "hsn": "711319", "unit": "nos", "quantity_milli": 1000, "price_paise": 1_250_000, "discount_paise": 0,
            "taxable_paise": 1_250_000, "tax_rate_milli": 3000, "cgst_paise": 18_750, "sgst_paise": 18_750, "igst_paise": 0,
            "total_paise": 1_287_500, "created_at": now, "updated_at": now, "deleted_at": null,
        })));
        rows.push(("stock_movements", movement.clone(), json!({
            "id": movement, "org_id": org, "branch_id": branch, "product_id": product, "quantity_milli": -1000, "reason": "sale",
            "source_table": "invoices", "source_id": bill, "note": null, "business_date": day, "created_at": now, "updated_at": now,
        })));
    }
    rows.push(("payments", payment.clone(), json!({
        "id": payment, "org_id": org, "branch_id": branch, "customer_id": customer, "supplier_id": null, "mode": "upi", "direction": "in",
        "amount_paise": 3_862_500, "reference": "UPI/2026/118", "business_date": day, "note": null, "created_at": now, "updated_at": now,
    })));
    let allocation = fresh();
    rows.push(("payment_allocations", allocation.clone(), json!({
        "id": allocation, "org_id": org, "branch_id": branch, "payment_id": payment, "invoice_id": bill, "amount_paise": 3_862_500,
        "created_at": now, "updated_at": now,
    })));
    Bill { changes: rows.into_iter().map(|(table, id, row)| (table, id, stamps.next(), row)).collect(), due }
}

/// The same bill for a whole engine: SQL as any program may write it into the branch's database, captured by its triggers.
pub fn sql(seat: &Seat, number: u64, newcomer: bool) -> String {
    let fresh = || Uuid::now_v7().to_string();
    let (bill, payment, customer) = (fresh(), fresh(), fresh());
    let mut sql = String::new();
    let mut say = |text: String| sql += &text;
    if newcomer {
        say(format!(
            "INSERT INTO customers (id, name, phone, address, state_code) VALUES
               ('{customer}', '{NEWCOMER} {}-{number}', '9820012345', '12, Zaveri Bazaar, Mumbai', '27');",
            seat.number
        ));
    }
    let known = if newcomer { format!("'{customer}'") } else { "NULL".to_owned() };
    say(format!(
        "INSERT INTO invoices (id, customer_id, customer_name, place_of_supply, subtotal_paise, tax_paise, total_paise)
           VALUES ('{bill}', {known}, 'Asha Mehta', '27', 3750000, 112500, 3862500);"
    ));
    for line in 0..LINES {
        let product = &seat.products[usize::try_from(number + line).unwrap_or(0) % seat.products.len()];
        say(format!(
            "INSERT INTO invoice_lines (invoice_id, position, product_id, name, hsn, quantity_milli, price_paise, taxable_paise, tax_rate_milli,
                cgst_paise, sgst_paise, total_paise)
               VALUES ('{bill}', {}, '{product}', 'Gold ring, 22 carat, plain', '711319', 1000, 1250000, 1250000, 3000, 18750, 18750, 1287500);
             INSERT INTO stock_movements (product_id, quantity_milli, reason, source_table, source_id)
               VALUES ('{product}', -1000, 'sale', 'invoices', '{bill}');",
            line + 1
        ));
    }
    say(format!(
        "UPDATE invoices SET status = 'final', finalized_at = 1, number = '{}-{number}' WHERE id = '{bill}';
         INSERT INTO payments (id, customer_id, mode, direction, amount_paise, reference) VALUES ('{payment}', {known}, 'upi', 'in', 3862500, 'UPI/2026/118');
         INSERT INTO payment_allocations (payment_id, invoice_id, amount_paise) VALUES ('{payment}', '{bill}', 3862500)",
        seat.code
    ));
    sql
}
