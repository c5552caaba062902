//! Returns as they are typed, and credit notes as they are kept and read.

use serde::{Deserialize, Serialize};

use super::{Invoice, InvoiceLine, PaymentMode, bill_of_code};
use crate::business_date::BusinessDate;
use crate::catalogue::product::Product;
use crate::id::Id;
use crate::money::{Milli, Paise, Rate};
use crate::parties::customer::Customer;
use crate::records::field::FieldError;
use crate::tax::{Heads, Scheme};
use crate::text;

/// Goods that come back, as a person or a script says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ReturnDraft {
    /// Made when the return is begun: the same draft sent twice is one credit note.
    pub id: Option<Id<CreditNote>>,
    /// The bill, by its id, its number or the code on its paper.
    pub bill: String,
    /// What comes back of it.
    pub lines: Vec<ReturnLineDraft>,
    /// Why.
    pub reason: String,
    /// Money that goes back; without it the credit stays the buyer's.
    pub refund: Option<RefundDraft>,
}

/// What comes back of one line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ReturnLineDraft {
    /// The line's place on the bill; the first is 1.
    pub line: u32,
    /// How much of it; all that is left when absent.
    pub quantity_milli: Option<Milli>,
}

/// Money that goes back for a return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct RefundDraft {
    /// How.
    pub mode: PaymentMode,
    /// How much; all that is not set against the bill's own debt when absent.
    #[serde(default)]
    pub amount_paise: Option<Paise>,
    /// A number of the transfer.
    #[serde(default)]
    pub reference: Option<String>,
}

impl ReturnDraft {
    /// Returns the draft with its texts trimmed.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.bill = text::code(&self.bill);
        if let Some(id) = bill_of_code(&self.bill) {
            self.bill = id.to_string();
        }
        self.reason = text::line(&self.reason);
        if let Some(refund) = &mut self.refund {
            refund.reference =
                refund.reference.take().map(|typed| text::line(&typed)).filter(|typed| !typed.is_empty());
        }
        self
    }
}

/// A bill as it was sold, with what came back of it: what a return is judged by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoldBill {
    /// Its head; what is paid of it counts the credit used on it.
    pub invoice: Invoice,
    /// The branch that made it.
    pub branch_id: String,
    /// Its lines in their order.
    pub lines: Vec<SoldLine>,
    /// What credit notes gave back of it.
    pub given: Paise,
}

/// A line of a bill that was sold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoldLine {
    /// UUID.
    pub id: String,
    /// As on the bill.
    pub line: InvoiceLine,
    /// How much of it came back, in all branches.
    pub returned: Milli,
    /// The value that was given back for it.
    pub given_taxable: Paise,
    /// The tax that was given back for it.
    pub given_tax: Heads,
}

/// A return as it would be, with everything a person has to know before he takes the goods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReturnQuote {
    /// The bill.
    pub invoice: Invoice,
    /// Its lines, with what came back and what comes back now.
    pub lines: Vec<ReturnLine>,
    /// The value that was taxed.
    pub taxable_paise: Paise,
    /// The tax, head by head.
    pub tax: Heads,
    /// What makes it whole rupees.
    pub round_off_paise: Paise,
    /// What the credit note is worth.
    pub total_paise: Paise,
    /// What of it is set against what is due of the bill.
    pub settles_paise: Paise,
    /// What of it may go back in money.
    pub refundable_paise: Paise,
    /// What of it goes back in money.
    pub refund_paise: Paise,
    /// What of it stays the buyer's.
    pub credit_paise: Paise,
    /// What keeps it from being taken back.
    pub problems: Vec<FieldError>,
    /// What a person should look at.
    pub warnings: Vec<FieldError>,
}

/// A line of a return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReturnLine {
    /// Its place on the bill; the first is 1.
    pub line: u32,
    /// As it was sold.
    pub sold: InvoiceLine,
    /// How much of it came back before.
    pub returned_milli: Milli,
    /// How much of it can still come back.
    pub left_milli: Milli,
    /// How much of it comes back now.
    pub quantity_milli: Milli,
    /// What is given back for that.
    pub amount_paise: Paise,
}

/// The head of a credit note, with what is derived of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CreditNote {
    /// UUIDv7.
    pub id: Id<CreditNote>,
    /// Of a series of its own.
    pub number: String,
    /// The day in the books.
    pub business_date: BusinessDate,
    /// The bill the goods were sold on.
    pub invoice_id: Id<Invoice>,
    /// That bill's number.
    pub invoice_number: String,
    /// That bill's day.
    pub invoice_date: BusinessDate,
    /// The customer, if he is known: his is what stays of it.
    pub customer_id: Option<Id<Customer>>,
    /// The buyer, as on the bill.
    pub customer_name: Option<String>,
    /// As on the bill.
    pub customer_phone: Option<String>,
    /// As on the bill.
    pub customer_gstin: Option<String>,
    /// As on the bill.
    pub customer_address: Option<String>,
    /// As on the bill.
    pub place_of_supply: Option<String>,
    /// As on the bill.
    pub scheme: Scheme,
    /// The value that was taxed.
    pub taxable_paise: Paise,
    /// The tax, head by head.
    pub tax: Heads,
    /// What makes it whole rupees.
    pub round_off_paise: Paise,
    /// What it is worth.
    pub total_paise: Paise,
    /// What of it neither settled a bill nor went back in money. A customer's stands on his account, another buyer's on the note.
    pub open_paise: Paise,
    /// Why the goods came back.
    pub reason: Option<String>,
    /// The till that made it.
    pub till_code: Option<String>,
    /// Who took the goods back, if somebody stood at the till.
    pub staff: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub created_at: i64,
    /// True while it waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// A line of a credit note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CreditNoteLine {
    /// Its place on the bill.
    pub position: u32,
    /// The item.
    pub product_id: Option<Id<Product>>,
    /// As on the bill.
    pub name: String,
    /// As on the bill.
    pub hsn: Option<String>,
    /// As on the bill.
    pub unit: String,
    /// How much of it came back.
    pub quantity_milli: Milli,
    /// The price of one unit, as on the bill.
    pub price_paise: Paise,
    /// As on the bill.
    pub tax_rate_milli: Rate,
    /// As on the bill.
    pub cess_rate_milli: Rate,
    /// The value that was taxed.
    pub taxable_paise: Paise,
    /// The tax, head by head.
    pub tax: Heads,
    /// Value and tax.
    pub total_paise: Paise,
}

/// What became of a credit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CreditUse {
    /// The credit note; absent for what stood on a customer's account.
    pub number: Option<String>,
    /// How much of it; negative where it came back with a cancelled bill.
    pub amount_paise: Paise,
    /// True where it went back in money.
    pub refund: bool,
    /// How it did, where this computer holds the payment.
    pub mode: Option<PaymentMode>,
}

/// A whole credit note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WholeCreditNote {
    /// Its head.
    pub note: CreditNote,
    /// Its lines in the bill's order.
    pub lines: Vec<CreditNoteLine>,
    /// What became of it, oldest first.
    pub uses: Vec<CreditUse>,
}

/// What a customer bought of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Purchase {
    /// The bill.
    pub invoice_id: Id<Invoice>,
    /// Its number.
    pub number: Option<String>,
    /// Its day.
    pub business_date: BusinessDate,
    /// The item, as on the bill.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// How much of it.
    pub quantity_milli: Milli,
    /// How much of that came back.
    pub returned_milli: Milli,
    /// The price of one unit.
    pub price_paise: Paise,
    /// Value and tax.
    pub total_paise: Paise,
}
