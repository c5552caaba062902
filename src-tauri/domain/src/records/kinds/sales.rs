//! The counter: bills, money, returns, tills.

use super::{DOCUMENT, FACT, WAITING};
use crate::records::kind::{Kind, Part};
use crate::records::label::{self, Label};
use crate::records::subject::Subject;

pub(super) const INVOICES: Kind = Kind {
    table: "invoices",
    one: "bill",
    many: "bills",
    subject: Subject::Sales,
    label: label::BILL,
    detail: &["business_date"],
    part: Some(Part::Bills),
    document_of: Some("invoices"),
    ..DOCUMENT
};

pub(super) const INVOICE_LINES: Kind = Kind {
    table: "invoice_lines",
    one: "bill line",
    many: "bill lines",
    subject: Subject::Sales,
    label: label::BILL_LINE,
    part: Some(Part::Bills),
    document_of: Some("invoices"),
    ..FACT
};

pub(super) const PAYMENTS: Kind = Kind {
    table: "payments",
    one: "payment",
    many: "payments",
    subject: Subject::Sales,
    label: label::PAYMENT,
    part: Some(Part::Bills),
    ..FACT
};

pub(super) const PAYMENT_ALLOCATIONS: Kind = Kind {
    table: "payment_allocations",
    one: "allocation",
    many: "allocations",
    subject: Subject::Sales,
    label: label::ALLOCATION,
    part: Some(Part::Bills),
    ..FACT
};

pub(super) const LEDGER_ENTRIES: Kind = Kind {
    table: "ledger_entries",
    one: "ledger entry",
    many: "ledger entries",
    subject: Subject::Customers,
    label: label::LEDGER_ENTRY,
    part: Some(Part::Customers),
    ..FACT
};

pub(super) const CREDIT_NOTES: Kind = Kind {
    table: "credit_notes",
    one: "credit note",
    many: "credit notes",
    subject: Subject::Sales,
    label: Label::Columns(&["number"]),
    detail: &["business_date"],
    part: Some(Part::Bills),
    ..FACT
};

pub(super) const CREDIT_NOTE_LINES: Kind = Kind {
    table: "credit_note_lines",
    one: "credit note line",
    many: "credit note lines",
    subject: Subject::Sales,
    label: label::CREDIT_NOTE_LINE,
    part: Some(Part::Bills),
    ..FACT
};

pub(super) const CREDIT_USES: Kind = Kind {
    table: "credit_uses",
    one: "use of credit",
    many: "uses of credit",
    subject: Subject::Sales,
    label: label::CREDIT_USE,
    part: Some(Part::Bills),
    ..FACT
};

pub(super) const SHIFTS: Kind =
    Kind { table: "shifts", one: "shift", many: "shifts", subject: Subject::Sales, label: label::SHIFT, ..FACT };

pub(super) const CASH_MOVEMENTS: Kind = Kind {
    table: "cash_movements",
    one: "cash movement",
    many: "cash movements",
    subject: Subject::Sales,
    label: label::CASH_MOVEMENT,
    ..FACT
};

pub(super) const SHIFT_CLOSINGS: Kind = Kind {
    table: "shift_closings",
    one: "Z report",
    many: "Z reports",
    subject: Subject::Sales,
    label: Label::Columns(&["number"]),
    detail: &["business_date"],
    ..FACT
};

pub(super) const HELD_BILLS: Kind = Kind {
    table: "held_bills",
    one: "held bill",
    many: "held bills",
    subject: Subject::Sales,
    label: label::HELD_BILL,
    detail: &["till_code"],
    part: Some(Part::Bills),
    ..WAITING
};

pub(super) const HELD_BILL_LINES: Kind = Kind {
    table: "held_bill_lines",
    one: "held bill line",
    many: "held bill lines",
    subject: Subject::Stock,
    label: label::HELD_BILL_LINE,
    part: Some(Part::Bills),
    ..WAITING
};

pub(super) const PAYMENT_CONFIRMATIONS: Kind = Kind {
    table: "payment_confirmations",
    one: "payment confirmation",
    many: "payment confirmations",
    subject: Subject::Sales,
    label: label::CONFIRMATION,
    part: Some(Part::Bills),
    ..FACT
};
