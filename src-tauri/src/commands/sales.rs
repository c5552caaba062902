//! Commands for bills: judged while they are typed, made final, paid, cancelled, read.

use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::{
    BillDraft, CreditDraft, CreditNote, HeldBill, Invoice, InvoicePayment, LedgerEntry, OpenBill, PaymentDraft,
    Purchase, Quote, ReturnDraft, ReturnQuote, UnconfirmedPayment, WholeCreditNote, WholeInvoice,
};

use super::delegate::{EngineState, commands};

commands! {
    /// Computes and judges a bill that is being typed. Nothing is written.
    quote_bill(draft: BillDraft) -> Quote;

    /// Makes a bill final. Called again with the same id, it returns the bill that is there.
    finalise_bill(draft: BillDraft) -> WholeInvoice;

    /// Takes a payment for a final bill.
    add_payment(bill: &Id<Invoice>, payment: &PaymentDraft) -> WholeInvoice;

    /// Lists the payments of this branch that nobody has confirmed.
    unconfirmed_payments() -> Vec<UnconfirmedPayment>;

    /// Says that a payment has arrived.
    confirm_payment(payment: &Id<InvoicePayment>) -> UnconfirmedPayment;

    /// Pays a final bill by credit: a credit note's, or the customer's own.
    pay_by_credit(bill: &Id<Invoice>, credit: CreditDraft) -> WholeInvoice;

    /// Takes money on a customer's account; returns what he owes then.
    receive_on_account(customer: &Id<Customer>, payment: &PaymentDraft) -> Paise;

    /// Cancels a bill of today.
    cancel_bill(bill: &Id<Invoice>, reason: &str) -> WholeInvoice;

    /// Returns a window of the bills, the newest first.
    list_bills(query: &ListQuery) -> Page<Invoice>;

    /// Returns a whole bill.
    bill(id: &Id<Invoice>) -> WholeInvoice;

    /// Computes and judges a return. Nothing is written.
    quote_return(draft: ReturnDraft) -> ReturnQuote;

    /// Takes goods back. Called again with the same id, it returns the credit note that is there.
    return_goods(draft: ReturnDraft) -> WholeCreditNote;

    /// Returns a window of the credit notes, the newest first.
    list_credit_notes(query: &ListQuery) -> Page<CreditNote>;

    /// Returns a whole credit note, by its id or its number.
    credit_note(id: &Id<CreditNote>) -> WholeCreditNote;

    /// Returns what a customer bought, line by line, the newest first.
    customer_purchases(customer: &Id<Customer>) -> Vec<Purchase>;

    /// Puts a bill that is being typed on hold.
    hold_bill(draft: BillDraft, label: Option<&str>) -> HeldBill;

    /// Returns the bills on hold in this branch, the oldest first.
    held_bills() -> Vec<HeldBill>;

    /// Takes a bill up again, at this till.
    recall_bill(held_bill: &Id<HeldBill>) -> OpenBill;

    /// Returns the entries of a customer's account, oldest first.
    customer_statement(customer: &Id<Customer>) -> Vec<LedgerEntry>;

    /// Returns what a customer owes.
    customer_balance(customer: &Id<Customer>) -> Paise;

    /// Returns the bills that are being typed at this computer.
    open_bills() -> Vec<OpenBill>;

    /// Keeps a bill as it is typed so far; an empty one is forgotten.
    keep_open_bill(id: &Id<Invoice>, draft: &BillDraft);
}

/// Begins a bill: returns the id it will have.
#[tauri::command]
#[specta::specta]
pub fn new_bill_id(engine: EngineState<'_>) -> Id<Invoice> {
    engine.new_bill_id()
}

/// Begins a return: returns the id its credit note will have.
#[tauri::command]
#[specta::specta]
pub fn new_return_id(engine: EngineState<'_>) -> Id<CreditNote> {
    engine.new_return_id()
}
