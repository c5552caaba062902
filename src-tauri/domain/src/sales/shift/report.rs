//! X and Z reports: everything that goes on the paper. An X report is computed whenever somebody asks; a Z report is kept as it was when the
//! shift was closed, so that it can be printed again.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use super::{CashMovement, ModeSum, NoteCount, Shift};
use crate::business_date::BusinessDate;
use crate::money::{Paise, Rate};
use crate::tax::Heads;

/// The report of a shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ShiftReport {
    /// The shift.
    pub shift: Shift,
    /// The branch's name, if it is known.
    pub branch: Option<String>,
    /// The number of the Z report; an X report has none.
    pub number: Option<String>,
    /// When it was made, milliseconds UTC; of a Z report when the shift was closed.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub made_at: i64,
    /// Who closed the shift, if somebody stood at the till; nobody in an X report.
    #[serde(default)]
    pub closed_by: Option<String>,
    /// What was sold.
    pub sales: Sales,
    /// Tax by rate, the lowest first.
    pub rates: Vec<RateSum>,
    /// Money by mode, all modes.
    pub modes: Vec<ModeSum>,
    /// What of the UPI money nobody had seen arrive when the report was made.
    #[serde(default)]
    pub unconfirmed_paise: Paise,
    /// Cash in and out besides sales, oldest first.
    pub movements: Vec<CashMovement>,
    /// Notes and coins as they were counted; none in an X report.
    pub notes: Vec<NoteCount>,
    /// All differences together; absent in an X report.
    pub difference_paise: Option<Paise>,
    /// Why there is one.
    pub reason: Option<String>,
    /// Changes of this computer that waited to be sent.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub unsent: i64,
    /// Whether what is expected was left out, as it is not counted yet: then there are no amounts of sales, no rates and no modes.
    #[serde(default)]
    pub blind: bool,
}

impl ShiftReport {
    /// Returns what somebody who is going to count may see of an X report: how much was sold and moved in pieces, and nothing of what should
    /// be there.
    #[must_use]
    pub fn blinded(self) -> Self {
        let Sales { bills, cancelled, first_number, last_number, .. } = self.sales;
        let sales = Sales { bills, cancelled, first_number, last_number, ..Sales::default() };
        Self { sales, rates: Vec::new(), modes: Vec::new(), blind: true, ..self }
    }
}

/// What was sold in a shift; cancelled bills count nowhere else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Sales {
    /// Final bills.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bills: i64,
    /// Bills that were cancelled.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub cancelled: i64,
    /// The first number, cancelled or not.
    pub first_number: Option<String>,
    /// The last number, cancelled or not.
    pub last_number: Option<String>,
    /// The lines before any discount.
    pub gross_paise: Paise,
    /// Discounts of lines and of bills.
    pub discount_paise: Paise,
    /// The value that is taxed.
    pub taxable_paise: Paise,
    /// The tax, head by head.
    pub tax: Heads,
    /// What made whole rupees of it.
    pub round_off_paise: Paise,
    /// What was payable.
    pub total_paise: Paise,
    /// What of it nobody has paid yet.
    pub due_paise: Paise,
}

/// What was sold under one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RateSum {
    /// Central and state tax together, or integrated tax.
    pub rate_milli: Rate,
    /// Compensation cess.
    pub cess_rate_milli: Rate,
    /// The value that is taxed.
    pub taxable_paise: Paise,
    /// The tax, head by head.
    pub tax: Heads,
    /// All heads together.
    pub tax_paise: Paise,
}

/// A day of the whole shop, as far as this computer knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ShopDay {
    /// The day.
    pub day: BusinessDate,
    /// What this branch sold on it so far, less what came back: `here_sold_paise - here_returned_paise`.
    pub here_paise: Paise,
    /// What its bills come to.
    pub here_sold_paise: Paise,
    /// What its credit notes come to.
    pub here_returned_paise: Paise,
    /// Bills of this branch.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub here_bills: i64,
    /// Credit notes of this branch.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub here_notes: i64,
    /// The same of all branches: of this one so far, of the others in shifts that are closed.
    pub everywhere_paise: Paise,
    /// Each branch that opened a till on that day.
    pub branches: Vec<BranchDay>,
}

/// A branch's day by its shifts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BranchDay {
    /// Its name, if it is known.
    pub branch: Option<String>,
    /// Whether it is the branch this computer stands in.
    pub here: bool,
    /// Shifts that are open still: what they sold is told at closing.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub open: i64,
    /// Shifts that are closed.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub closed: i64,
    /// Bills of closed shifts.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub bills: i64,
    /// What closed shifts sold.
    pub sales_paise: Paise,
    /// What came back in them.
    pub returned_paise: Paise,
    /// What was counted more than expected (positive) or less.
    pub difference_paise: Paise,
}
