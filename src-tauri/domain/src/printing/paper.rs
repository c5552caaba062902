//! The papers as data: every text stands in them as it will be read, every amount as it will be printed.

use serde::{Deserialize, Serialize};

use super::{AccountPaper, LabelPaper, SellerBlock};

/// The paper a printer takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// A roll of 58 mm, 48 mm of which are printed.
    Roll58,
    /// A roll of 80 mm, 72 mm of which are printed.
    Roll80,
    /// A sheet of 210 × 297 mm.
    A4,
    /// A sheet of 148 × 210 mm.
    A5,
}

impl Size {
    /// All of them, narrow to wide, as they are offered.
    pub const ALL: [Self; 4] = [Self::Roll58, Self::Roll80, Self::A5, Self::A4];

    /// Returns its word in the database and at the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Roll58 => "58",
            Self::Roll80 => "80",
            Self::A4 => "a4",
            Self::A5 => "a5",
        }
    }

    /// Reads its word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.word().eq_ignore_ascii_case(word))
    }

    /// Tells whether it comes off a roll, as from a receipt printer.
    #[must_use]
    pub const fn is_roll(self) -> bool {
        matches!(self, Self::Roll58 | Self::Roll80)
    }
}

/// A layout. A file of its name in the shop's own folder stands in for the one that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Template {
    /// A bill on a roll.
    Receipt,
    /// A bill on a sheet.
    Invoice,
    /// A credit note.
    CreditNote,
    /// An X or a Z report.
    ShiftReport,
    /// A customer's account.
    Statement,
    /// Labels of an item.
    Label,
}

impl Template {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Receipt, Self::Invoice, Self::CreditNote, Self::ShiftReport, Self::Statement, Self::Label];

    /// Returns the name of its file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Receipt => "receipt.typ",
            Self::Invoice => "invoice.typ",
            Self::CreditNote => "credit_note.typ",
            Self::ShiftReport => "shift_report.typ",
            Self::Statement => "statement.typ",
            Self::Label => "label.typ",
        }
    }
}

/// Something to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum Paper {
    /// A bill.
    Bill(Box<BillPaper>),
    /// A credit note.
    CreditNote(Box<CreditNotePaper>),
    /// An X or a Z report.
    Shift(Box<ShiftPaper>),
    /// A customer's account.
    Account(Box<AccountPaper>),
    /// Labels of an item.
    Label(LabelPaper),
}

impl Paper {
    /// Returns the layout it has on paper of this size.
    #[must_use]
    pub const fn template(&self, size: Size) -> Template {
        match self {
            Self::Bill(_) if size.is_roll() => Template::Receipt,
            Self::Bill(_) => Template::Invoice,
            Self::CreditNote(_) => Template::CreditNote,
            Self::Shift(_) => Template::ShiftReport,
            Self::Account(_) => Template::Statement,
            Self::Label(_) => Template::Label,
        }
    }

    /// Tells whether it says of itself that it is not the first of its kind.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        match self {
            Self::Bill(bill) => !bill.mark.is_empty(),
            Self::CreditNote(note) => !note.mark.is_empty(),
            Self::Shift(shift) => !shift.mark.is_empty(),
            Self::Account(_) | Self::Label(_) => false,
        }
    }

    /// Returns the codes to be drawn on it.
    #[must_use]
    pub fn codes(&self) -> &[Code] {
        match self {
            Self::Bill(bill) => &bill.codes,
            Self::CreditNote(note) => &note.codes,
            Self::Shift(_) | Self::Account(_) | Self::Label(_) => &[],
        }
    }
}

/// A caption with what belongs to it: "Bill no." and its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caption {
    /// What it is.
    pub label: String,
    /// As it is printed.
    pub value: String,
}

impl Caption {
    /// Puts the two together.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// A row under the lines: tax, round-off, total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// What it is.
    pub label: String,
    /// The amount without a sign.
    pub amount: String,
    /// Whether it is what all the others come to.
    pub total: bool,
}

/// A code to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// What a reader reads.
    pub text: String,
    /// What stands beside it.
    pub caption: String,
}

/// A line of a bill or credit note.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperLine {
    /// "1", "2", …
    pub number: String,
    /// As on the bill.
    pub name: String,
    /// As on the bill; empty where there is none.
    pub hsn: String,
    /// With its unit: "2 pcs".
    pub quantity: String,
    /// The price of one.
    pub price: String,
    /// All discount, with the bill's share; empty where there is none.
    pub discount: String,
    /// The value that is taxed; empty where no tax is charged.
    pub taxable: String,
    /// "18 %"; empty where no tax is charged.
    pub rate: String,
    /// All tax of the line; empty where no tax is charged.
    pub tax: String,
    /// Value and tax.
    pub amount: String,
}

/// Tax by HSN and rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxTable {
    /// What stands over it.
    pub title: String,
    /// Over the columns; the first is the HSN, the second the rate.
    pub heads: Vec<String>,
    /// A row for each HSN and rate.
    pub rows: Vec<Vec<String>>,
    /// What the columns come to.
    pub total: Vec<String>,
}

/// A bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BillPaper {
    /// The code of its language.
    pub lang: String,
    /// "TAX INVOICE", "BILL OF SUPPLY".
    pub title: String,
    /// "DUPLICATE", "CANCELLED"; empty for the first one of a bill that holds.
    pub mark: String,
    /// What the law wants said under the title; empty where it wants nothing.
    pub declaration: String,
    /// Who sells.
    pub seller: SellerBlock,
    /// Number, day, place of supply.
    pub facts: Vec<Caption>,
    /// Who buys, a line each; empty where nobody knows him.
    pub buyer: Vec<String>,
    /// What stands over the buyer.
    pub buyer_head: String,
    /// What stands over the columns of the lines, by their names in [`PaperLine`].
    pub heads: PaperLine,
    /// What was sold.
    pub lines: Vec<PaperLine>,
    /// How many things.
    pub count: String,
    /// From the value to what is payable.
    pub sums: Vec<Sum>,
    /// What is payable, in words.
    pub words: String,
    /// Tax by HSN and rate, where tax is charged.
    pub taxes: Option<TaxTable>,
    /// What was paid and what stays due.
    pub paid: Vec<Caption>,
    /// What was written on the bill.
    pub notes: Vec<String>,
    /// Where to pay, and the bill itself for a return.
    pub codes: Vec<Code>,
    /// The last word.
    pub thanks: String,
    /// Who signs.
    pub signature: String,
}

/// A credit note against a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditNotePaper {
    /// The code of its language.
    pub lang: String,
    /// "CREDIT NOTE".
    pub title: String,
    /// "DUPLICATE", "CANCELLED"; empty for the first one of a note that holds.
    pub mark: String,
    /// Who sells.
    pub seller: SellerBlock,
    /// Number and day of the note and of the bill it belongs to, place of supply.
    pub facts: Vec<Caption>,
    /// Who gives back, a line each; empty where nobody knows him.
    pub buyer: Vec<String>,
    /// What stands over the buyer.
    pub buyer_head: String,
    /// What stands over the columns of the lines.
    pub heads: PaperLine,
    /// What came back.
    pub lines: Vec<PaperLine>,
    /// From the value to what is given back.
    pub sums: Vec<Sum>,
    /// What is given back, in words.
    pub words: String,
    /// Tax by HSN and rate, where tax was charged.
    pub taxes: Option<TaxTable>,
    /// How it was given back.
    pub refunds: Vec<Caption>,
    /// Why it came back.
    pub reason: String,
    /// The note itself, to be scanned when it is used.
    pub codes: Vec<Code>,
    /// Who signs.
    pub signature: String,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What stands over it.
    pub title: String,
    /// Its rows.
    pub rows: Vec<Caption>,
    /// What they come to.
    pub total: Option<Caption>,
}

/// An X or a Z report of a shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftPaper {
    /// The code of its language.
    pub lang: String,
    /// "X REPORT", "Z REPORT".
    pub title: String,
    /// "DUPLICATE"; empty for the first one.
    pub mark: String,
    /// Whose it is.
    pub seller: SellerBlock,
    /// Number, till, who opened and closed it and when.
    pub facts: Vec<Caption>,
    /// Sales, payments by mode, cash in and out, denominations, expected against counted.
    pub sections: Vec<Section>,
    /// Why more or less was counted; empty where it was as expected.
    pub reason: String,
    /// Who signs.
    pub signature: String,
}
