//! What papers say: a bill, a credit note, a shift, an account or a label as texts already written in the paper's language. Where each of them
//! stands on the paper is the business of the templates in `src-tauri/printing`.

mod account;
mod bill;
mod credit_note;
mod in_words;
mod label;
mod paper;
mod printer;
mod seller;
mod shift;
mod taxes;
mod test_page;
#[cfg(test)]
mod tests;
mod upi;

pub use account::{AccountOccasion, AccountPaper, account};
pub use bill::{BillOccasion, Copy, bill};
pub use credit_note::{NoteOccasion, credit_note};
pub use in_words::in_words;
pub use label::{LabelPaper, label};
pub use paper::{
    BillPaper, Caption, Code, CreditNotePaper, Paper, PaperLine, Section, ShiftPaper, Size, Sum, TaxTable, Template,
};
pub use printer::{Job, JobState, Printer, PrinterDraft, PrinterKind};
pub use seller::{SellerBlock, seller};
pub use shift::{Moment, ShiftOccasion, shift};
pub use test_page::test_page;
pub use upi::{PayTo, upi_link};
