//! Commands for printers and papers.

use branchline_domain::catalogue::product::Product;
use branchline_domain::id::Id;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::Customer;
use branchline_domain::printing::{Job, Printer, PrinterDraft, Size};
use branchline_domain::sales::shift::Shift;
use branchline_domain::sales::{CreditNote, Invoice};

use super::delegate::commands;

commands! {
    /// Lists the printers of this computer, the one that prints bills first.
    printers() -> Vec<Printer>;

    /// Adds a printer.
    add_printer(draft: PrinterDraft) -> Printer;

    /// Changes a printer.
    change_printer(id: &Id<Printer>, draft: PrinterDraft) -> Printer;

    /// Removes a printer, and gives up what waited for it.
    remove_printer(id: &Id<Printer>);

    /// Prints a test.
    test_printer(id: &Id<Printer>) -> Job;

    /// Opens the cash drawer without a sale.
    open_drawer(printer: Option<&str>) -> Job;

    /// Prints a bill on the named printer, or on the one that prints bills.
    print_bill(id: &Id<Invoice>, printer: Option<&str>) -> Job;

    /// Prints a credit note on the named printer, or on the one that prints bills.
    print_credit_note(id: &Id<CreditNote>, printer: Option<&str>) -> Job;

    /// Prints the report of a shift; without one, of the shift that is open here.
    print_shift(shift: Option<Id<Shift>>, printer: Option<&str>) -> Job;

    /// Prints a customer's account.
    print_statement(customer: &Id<Customer>, printer: Option<&str>) -> Job;

    /// Prints labels of an item.
    print_labels(product: &Id<Product>, count: u32, printer: Option<&str>) -> Job;

    /// Saves a bill as a PDF.
    save_bill(id: &Id<Invoice>, file: &str, size: Option<Size>);

    /// Saves a credit note as a PDF.
    save_credit_note(id: &Id<CreditNote>, file: &str, size: Option<Size>);

    /// Saves the report of a shift as a PDF.
    save_shift(shift: Option<Id<Shift>>, file: &str, size: Option<Size>);

    /// Saves a customer's account as a PDF.
    save_statement(customer: &Id<Customer>, file: &str);

    /// Lists what is not printed yet, and the last that were.
    print_jobs() -> Vec<Job>;

    /// Prints a paper again that a person was asked about.
    retry_print(id: &Id<Job>) -> Job;

    /// Gives a paper up.
    drop_print(id: &Id<Job>) -> Job;

    /// Returns the QR code of a UPI payment to the shop, as SVG; nothing where the shop has no UPI id.
    upi_code(amount: Paise, reference: &str) -> Option<String>;
}
