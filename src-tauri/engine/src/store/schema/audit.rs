//! The triggers that note what the log tells, made like those that capture: in the writer's own transaction, whoever writes, and made anew
//! at every opening, so that nobody can leave one dropped. SQLite cannot hash: the commit does (`store/people/audit`).
//!
//! The log begins with the shop's first staff member; nobody is ever deleted from staff, so it never ends.

use sqlx::SqliteConnection;

use super::guards::NOW;
use super::made;
use crate::store::StoreError;

/// What is told of a table: which deed, under which condition, in which words.
struct Told {
    name: &'static str,
    on: &'static str,
    when: &'static str,
    action: &'static str,
    /// Table and id of the record it is told of, each an expression.
    of: (&'static str, &'static str),
    details: &'static str,
}

const TOLD: &[Told] = &[
    Told {
        name: "audit_invoices_step",
        on: "UPDATE OF status ON invoices",
        when: "NEW.status IS NOT OLD.status AND NEW.status IN ('final', 'cancelled')",
        action: "iif(NEW.status = 'final', 'bill_final', 'bill_cancelled')",
        of: ("'invoices'", "NEW.id"),
        details: "'number', NEW.number, 'total_paise', NEW.total_paise",
    },
    Told {
        name: "audit_invoices_born_final",
        on: "INSERT ON invoices",
        when: "NEW.status IN ('final', 'cancelled')",
        action: "iif(NEW.status = 'final', 'bill_final', 'bill_cancelled')",
        of: ("'invoices'", "NEW.id"),
        details: "'number', NEW.number, 'total_paise', NEW.total_paise",
    },
    Told {
        name: "audit_payments_out",
        on: "INSERT ON payments",
        when: "NEW.direction = 'out'",
        action: "'payment_out'",
        of: ("'payments'", "NEW.id"),
        details: "'amount_paise', NEW.amount_paise, 'mode', NEW.mode, 'note', NEW.note",
    },
    Told {
        name: "audit_products_price",
        on: "UPDATE OF price_paise ON products",
        when: "NEW.price_paise IS NOT OLD.price_paise",
        action: "'price_changed'",
        of: ("'products'", "NEW.id"),
        details: "'name', NEW.name, 'from_paise', OLD.price_paise, 'to_paise', NEW.price_paise",
    },
    Told {
        name: "audit_staff_added",
        on: "INSERT ON staff",
        when: "true",
        action: "'staff_added'",
        of: ("'staff'", "NEW.id"),
        details: "'name', NEW.name, 'role', NEW.role",
    },
    Told {
        name: "audit_staff_changed",
        on: "UPDATE ON staff",
        when: "(NEW.name, NEW.role, NEW.active, NEW.branch_id) IS NOT (OLD.name, OLD.role, OLD.active, OLD.branch_id)",
        action: "'staff_changed'",
        of: ("'staff'", "NEW.id"),
        details: "'name', NEW.name, 'role', NEW.role, 'active', NEW.active",
    },
    Told {
        name: "audit_staff_pin",
        on: "UPDATE OF pin_hash ON staff",
        when: "NEW.pin_hash IS NOT OLD.pin_hash",
        action: "'pin_changed'",
        of: ("'staff'", "NEW.id"),
        details: "'name', NEW.name",
    },
    Told {
        name: "audit_limits_set",
        on: "INSERT ON role_limits",
        when: "true",
        action: "'limits_changed'",
        of: ("'role_limits'", "NEW.id"),
        details: LIMITS,
    },
    Told {
        name: "audit_limits_changed",
        on: "UPDATE ON role_limits",
        when: "true",
        action: "'limits_changed'",
        of: ("'role_limits'", "NEW.id"),
        details: LIMITS,
    },
    Told {
        name: "audit_credit_notes",
        on: "INSERT ON credit_notes",
        when: "true",
        action: "'goods_returned'",
        of: ("'credit_notes'", "NEW.id"),
        details: "'number', NEW.number, 'bill', NEW.invoice_number, 'total_paise', NEW.total_paise",
    },
    Told {
        name: "audit_credit_uses",
        on: "INSERT ON credit_uses",
        // Paid out, it is told as money.
        when: "NEW.payment_id IS NULL",
        action: "iif(NEW.amount_paise > 0, 'credit_used', 'credit_restored')",
        of: (
            "iif(NEW.credit_note_id IS NULL, 'customers', 'credit_notes')",
            "coalesce(NEW.credit_note_id, NEW.customer_id)",
        ),
        details: "'amount_paise', abs(NEW.amount_paise), 'note', (SELECT number FROM credit_notes WHERE id = NEW.credit_note_id)",
    },
    Told {
        name: "audit_shifts",
        on: "INSERT ON shifts",
        when: "true",
        action: "'shift_opened'",
        of: ("'shifts'", "NEW.id"),
        details: "'till', NEW.till_code, 'float_paise', NEW.float_paise",
    },
    Told {
        name: "audit_shift_closings",
        on: "INSERT ON shift_closings",
        when: "true",
        action: "'shift_closed'",
        of: ("'shifts'", "NEW.shift_id"),
        details: "'number', NEW.number, 'till', NEW.till_code, 'difference_paise', NEW.difference_paise",
    },
    Told {
        name: "audit_cash_movements",
        on: "INSERT ON cash_movements",
        when: "true",
        action: "iif(NEW.direction = 'in', 'cash_in', 'cash_out')",
        of: ("'cash_movements'", "NEW.id"),
        details: "'amount_paise', NEW.amount_paise, 'reason', NEW.reason, 'note', NEW.note",
    },
    Told {
        name: "audit_payment_confirmations",
        on: "INSERT ON payment_confirmations",
        when: "true",
        action: "'payment_confirmed'",
        of: ("'payments'", "NEW.payment_id"),
        details: "'amount_paise', NEW.amount_paise",
    },
    Told {
        name: "audit_print_jobs_copy",
        on: "INSERT ON print_jobs",
        when: "NEW.copy = 1",
        action: "'reprinted'",
        of: ("CASE NEW.what WHEN 'bill' THEN 'invoices' END", "iif(NEW.what = 'bill', NEW.record_id, NULL)"),
        details: "'title', iif(json_valid(NEW.title), json(NEW.title), NULL)",
    },
    // A bill paid in cash opens it as well, and is told as a bill.
    Told {
        name: "audit_print_jobs_drawer",
        on: "INSERT ON print_jobs",
        when: "NEW.opens_drawer = 1 AND NEW.what <> 'bill'",
        action: "'drawer_opened'",
        of: DRAWER,
        details: "'printer', NEW.printer",
    },
    Told {
        name: "audit_print_jobs_again",
        on: "UPDATE OF state ON print_jobs",
        when: "NEW.opens_drawer = 1 AND NEW.state = 'waiting' AND OLD.state IN ('failed', 'unsure')",
        action: "'drawer_opened'",
        of: DRAWER,
        details: "'printer', NEW.printer",
    },
];

/// A paper that opens the drawer; this computer alone knows it.
const DRAWER: (&str, &str) = ("'print_jobs'", "NEW.id");

const LIMITS: &str = "'role', NEW.role, 'line_discount_milli', NEW.line_discount_milli, 'bill_discount_milli', NEW.bill_discount_milli, \
     'below_cost', NEW.below_cost, 'over_credit', NEW.over_credit, 'negative_stock', NEW.negative_stock, 'cancel_bill', NEW.cancel_bill, \
     'give_back', NEW.give_back, 'give_back_paise', NEW.give_back_paise, 'open_drawer', NEW.open_drawer, 'change_price', NEW.change_price";

/// Refuses an entry in another device's chain: its number would be taken when that device needs it.
const OWN: (&str, &str) = (
    "audit_log_is_ones_own",
    "CREATE TRIGGER \"audit_log_is_ones_own\" BEFORE INSERT ON audit_log WHEN (SELECT applying FROM sync_guard) = 0 \
     AND NEW.device_id IS NOT (SELECT device_id FROM sync_identity) \
     BEGIN SELECT RAISE(ABORT, 'This is another computer''s own.'); END",
);

/// Returns name and text of every trigger.
fn all() -> impl Iterator<Item = (&'static str, String)> {
    TOLD.iter().map(|told| (told.name, text(told))).chain([(OWN.0, OWN.1.to_owned())])
}

/// Brings the triggers up to date. Call it in a transaction.
pub(crate) async fn install(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    for (name, text) in all() {
        made::make(conn, "TRIGGER", name, &text).await?;
    }
    Ok(())
}

/// Tells whether all triggers stand as they should.
pub(crate) async fn is_whole(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    for (name, text) in all() {
        let there: Option<String> =
            sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
                .bind(name)
                .fetch_optional(&mut *conn)
                .await?;
        if there.as_deref() != Some(text.as_str()) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whatever was allowed for the record by somebody's PIN is named, and used up with the deed.
fn text(Told { name, on, when, action, of: (table, id), details }: &Told) -> String {
    format!(
        "CREATE TRIGGER \"{name}\" AFTER {on} \
         WHEN (SELECT applying FROM sync_guard) = 0 AND ({when}) AND EXISTS (SELECT 1 FROM staff) BEGIN \
         INSERT INTO audit_pending (tx, at, staff_id, action, entity_table, entity_id, details, override_by) \
         SELECT g.tx, {NOW} + c.offset_ms, iif(p.locked, NULL, p.staff_id), {action}, {table}, {id}, json_object({details}), \
         (SELECT granted_by FROM till_grants WHERE record_id = {id} LIMIT 1) \
         FROM sync_guard AS g, sync_clock AS c, till_person AS p; \
         DELETE FROM till_grants WHERE record_id = {id}; END"
    )
}
