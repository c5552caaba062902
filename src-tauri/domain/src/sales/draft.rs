//! What a person, a script or a web shop sends to be billed. What is left out is computed; what is sent and wrong is refused by its field.

use serde::{Deserialize, Serialize};

use super::{CreditDraft, Discount, Invoice};
use crate::business_date::BusinessDate;
use crate::catalogue::product::Product;
use crate::id::Id;
use crate::money::{Milli, Paise, Rate};
use crate::parties::customer::Customer;
use crate::text;

/// A bill as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct BillDraft {
    /// Made when the bill is begun: the idempotency key of Pay. The same draft sent twice is one bill.
    pub id: Option<Id<Invoice>>,
    /// What is sold.
    pub lines: Vec<LineDraft>,
    /// The customer, if he is known.
    pub customer_id: Option<Id<Customer>>,
    /// The buyer's name, where he is not a customer or is called otherwise on this bill.
    pub customer_name: Option<String>,
    /// As typed.
    pub customer_phone: Option<String>,
    /// The buyer's GSTIN.
    pub customer_gstin: Option<String>,
    /// The buyer's address on the bill.
    pub customer_address: Option<String>,
    /// The state of that address, two digits.
    pub customer_state_code: Option<String>,
    /// The state the goods are delivered to, where it differs, two digits.
    pub place_of_supply: Option<String>,
    /// What is taken off the whole bill.
    pub discount: Discount,
    /// False to keep the paise; whole rupees are payable otherwise.
    pub round_off: Option<bool>,
    /// Today when absent.
    pub business_date: Option<BusinessDate>,
    /// Free text.
    pub notes: Option<String>,
    /// Credit that is used on it, before any money.
    pub credits: Vec<CreditDraft>,
    /// What is paid at once. The rest is owed by the customer.
    pub payments: Vec<PaymentDraft>,
    /// What the sender computed himself; refused where the shop computes otherwise.
    pub subtotal_paise: Option<Paise>,
    /// As `subtotal_paise`.
    pub tax_paise: Option<Paise>,
    /// As `subtotal_paise`.
    pub total_paise: Option<Paise>,
    /// As `subtotal_paise`: only the till's next number is right.
    pub number: Option<String>,
}

/// One line as it is typed: an item by its id or code, or a name with a price, which makes the item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct LineDraft {
    /// The item.
    pub product_id: Option<Id<Product>>,
    /// Its barcode or SKU.
    pub code: Option<String>,
    /// What the bill calls it; the item's name when absent.
    pub name: Option<String>,
    /// One when absent.
    pub quantity_milli: Option<Milli>,
    /// The item's when absent.
    pub price_paise: Option<Paise>,
    /// Whether the price holds the tax; the item's when absent.
    pub includes_tax: Option<bool>,
    /// The item's when absent. Ignored where the item has a tax class.
    pub tax_rate_milli: Option<Rate>,
    /// The item's when absent.
    pub hsn: Option<String>,
    /// The item's when absent.
    pub unit: Option<String>,
    /// What is taken off this line.
    pub discount: Discount,
}

/// Money taken, or money that goes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct PaymentDraft {
    /// How.
    pub mode: PaymentMode,
    /// How much; all that is due when absent.
    #[serde(default)]
    pub amount_paise: Option<Paise>,
    /// What was handed over in cash, for the change.
    #[serde(default)]
    pub tendered_paise: Option<Paise>,
    /// A number of the card slip, the UPI transfer or the cheque.
    #[serde(default)]
    pub reference: Option<String>,
}

/// How money moves; the words of the `mode` column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum PaymentMode {
    /// Notes and coins.
    Cash,
    /// Unified Payments Interface.
    Upi,
    /// Debit and credit cards.
    Card,
    /// A transfer or a cheque.
    Bank,
    /// Anything else.
    Other,
}

impl PaymentMode {
    /// All of them, in the order the counter offers them.
    pub const ALL: [Self; 5] = [Self::Cash, Self::Upi, Self::Card, Self::Bank, Self::Other];

    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Upi => "upi",
            Self::Card => "card",
            Self::Bank => "bank",
            Self::Other => "other",
        }
    }
}

impl BillDraft {
    /// Returns the draft with texts trimmed and empty ones absent.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for one in [&mut self.customer_name, &mut self.customer_phone, &mut self.customer_state_code] {
            tidy(one, text::line);
        }
        tidy(&mut self.customer_gstin, |gstin| text::code(gstin).to_uppercase());
        tidy(&mut self.place_of_supply, text::code);
        for one in [&mut self.customer_address, &mut self.notes] {
            tidy(one, text::lines);
        }
        for line in &mut self.lines {
            tidy(&mut line.name, text::line);
            for one in [&mut line.code, &mut line.hsn, &mut line.unit] {
                tidy(one, text::code);
            }
        }
        self.credits = self.credits.into_iter().map(CreditDraft::tidied).collect();
        for payment in &mut self.payments {
            tidy(&mut payment.reference, text::line);
        }
        self
    }
}

fn tidy(field: &mut Option<String>, how: impl Fn(&str) -> String) {
    *field = field.take().map(|typed| how(&typed)).filter(|typed| !typed.is_empty());
}
