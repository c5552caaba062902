//! Bills as they are kept, and as screens and scripts read them.

use serde::{Deserialize, Serialize};

use super::{CreditNote, CreditUse, PaymentMode};
use crate::business_date::BusinessDate;
use crate::catalogue::product::Product;
use crate::id::Id;
use crate::messages::Message;
use crate::money::{Milli, Paise, Rate};
use crate::parties::customer::Customer;
use crate::records::field::FieldError;
use crate::tax::{Heads, Scheme, Supply};

/// The head of a bill, with what is derived of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Invoice {
    /// UUIDv7.
    pub id: Id<Invoice>,
    /// None while it is a draft.
    pub number: Option<String>,
    /// A word of the document's lifecycle: draft, final, cancelled.
    pub status: String,
    /// The day in the books.
    pub business_date: BusinessDate,
    /// The customer, if he is known.
    pub customer_id: Option<Id<Customer>>,
    /// The buyer, as on the bill.
    pub customer_name: Option<String>,
    /// As on the bill.
    pub customer_phone: Option<String>,
    /// As on the bill.
    pub customer_gstin: Option<String>,
    /// As on the bill.
    pub customer_address: Option<String>,
    /// The state the goods were supplied in, two digits.
    pub place_of_supply: Option<String>,
    /// The seller's scheme on that day.
    pub scheme: Scheme,
    /// The lines after their own discounts.
    pub subtotal_paise: Paise,
    /// The bill's discount.
    pub discount_paise: Paise,
    /// The value that is taxed.
    pub taxable_paise: Paise,
    /// All tax, cess too.
    pub tax_paise: Paise,
    /// Cess alone.
    pub cess_paise: Paise,
    /// What makes it whole rupees.
    pub round_off_paise: Paise,
    /// What is payable.
    pub total_paise: Paise,
    /// What is paid of it (derived from allocations and the credit used on it).
    pub paid_paise: Paise,
    /// How much of the goods came back (derived from credit notes).
    pub returned: ReturnState,
    /// The till that made it.
    pub till_code: Option<String>,
    /// Who made it, if somebody stood at the till; another branch's bill does not say.
    #[serde(default)]
    pub staff: Option<String>,
    /// Free text.
    pub notes: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub finalized_at: Option<i64>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
    /// True while it waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// How much of a bill's goods came back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum ReturnState {
    /// Nothing.
    #[default]
    None,
    /// Some of them.
    Part,
    /// All of them.
    Whole,
}

/// A line of a bill, as it was sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InvoiceLine {
    /// The item.
    pub product_id: Option<Id<Product>>,
    /// As on the bill.
    pub name: String,
    /// As on the bill.
    pub hsn: Option<String>,
    /// As on the bill.
    pub unit: String,
    /// How much of it.
    pub quantity_milli: Milli,
    /// The price of one unit.
    pub price_paise: Paise,
    /// Whether that price holds the tax.
    pub includes_tax: bool,
    /// The printed maximum.
    pub mrp_paise: Option<Paise>,
    /// The line's own discount.
    pub discount_paise: Paise,
    /// Its share of the bill's discount.
    pub bill_discount_paise: Paise,
    /// The value that is taxed.
    pub taxable_paise: Paise,
    /// Central and state tax together, or integrated tax.
    pub tax_rate_milli: Rate,
    /// Compensation cess.
    pub cess_rate_milli: Rate,
    /// The tax, head by head.
    pub tax: Heads,
    /// Value and tax.
    pub total_paise: Paise,
}

/// A payment of a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InvoicePayment {
    /// UUIDv7.
    pub id: Id<InvoicePayment>,
    /// How.
    pub mode: PaymentMode,
    /// What of it was for this bill.
    pub amount_paise: Paise,
    /// What was handed over.
    pub tendered_paise: Option<Paise>,
    /// A number of the slip or transfer.
    pub reference: Option<String>,
    /// True while nobody has seen it arrive: by UPI a customer's word is not enough.
    pub unconfirmed: bool,
    /// The day in the books.
    pub business_date: BusinessDate,
}

/// A whole bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WholeInvoice {
    /// Its head.
    pub invoice: Invoice,
    /// Its lines in their order.
    pub lines: Vec<InvoiceLine>,
    /// What was paid, oldest first.
    pub payments: Vec<InvoicePayment>,
    /// What goes back to the buyer of what he handed over when it was made.
    pub change_paise: Paise,
    /// How much of each line came back, in all branches.
    pub returned: Vec<Milli>,
    /// The credit used on it, oldest first.
    pub credits: Vec<CreditUse>,
    /// What came back of it, oldest first.
    pub credit_notes: Vec<CreditNote>,
}

/// A draft as it would stand on the bill now, with everything a person has to know before he takes money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Quote {
    /// Its lines, one for each of the draft.
    pub lines: Vec<QuotedLine>,
    /// The lines after their own discounts.
    pub subtotal_paise: Paise,
    /// The bill's discount.
    pub discount_paise: Paise,
    /// The value that is taxed.
    pub taxable_paise: Paise,
    /// The tax, head by head.
    pub tax: Heads,
    /// What makes it whole rupees.
    pub round_off_paise: Paise,
    /// What is payable.
    pub total_paise: Paise,
    /// What of it the credit of the draft settles.
    pub credit_paise: Paise,
    /// What the payments of the draft leave due.
    pub due_paise: Paise,
    /// What goes back of the cash that was handed over.
    pub change_paise: Paise,
    /// The seller's scheme.
    pub scheme: Scheme,
    /// Where the goods are supplied, two digits; absent where the shop has said no state.
    pub place_of_supply: Option<String>,
    /// Whether that is the seller's own state.
    pub supply: Supply,
    /// What the customer owes already, positive; absent without one.
    pub balance_paise: Option<Paise>,
    /// What keeps it from being made final.
    pub problems: Vec<FieldError>,
    /// What a person should look at; none of it keeps the bill.
    pub warnings: Vec<FieldError>,
}

/// A line of a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct QuotedLine {
    /// As it would stand on the bill.
    pub line: InvoiceLine,
    /// On hand at this branch, for an item that is known.
    pub on_hand_milli: Option<Milli>,
}

/// A bill that another hand is typing at this computer, or that waits for its customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OpenBill {
    /// The bill's id.
    pub id: Id<Invoice>,
    /// What is typed so far.
    pub draft: super::BillDraft,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
}

/// What a scanned code means.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Scanned {
    /// The items that have it: one, several, or none.
    pub items: Vec<Product>,
    /// How much of the item, by the label of the shop's scale.
    pub quantity_milli: Option<Milli>,
    /// The price of one unit by that label.
    pub price_paise: Option<Paise>,
    /// A paper of the shop, where the code is on one.
    pub paper: Option<ScannedPaper>,
}

/// A paper of the shop that was scanned, or whose number was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum ScannedPaper {
    /// A bill, by its id: goods of it come back.
    Bill {
        /// UUID. The bill may be another branch's.
        id: Id<Invoice>,
    },
    /// A credit note: it pays a bill.
    CreditNote {
        /// Its number; its id where this computer does not know it.
        note: String,
    },
}

/// What a party owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LedgerEntry {
    /// The day in the books.
    pub business_date: BusinessDate,
    /// What it is, with the document's number.
    pub what: Message,
    /// What is owed more (positive) or less (negative).
    pub amount_paise: Paise,
    /// What is owed after it.
    pub balance_paise: Paise,
}
