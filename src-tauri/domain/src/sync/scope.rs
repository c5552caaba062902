//! What of the shop a computer holds, and what of it never leaves.

use serde::{Deserialize, Serialize};

#[cfg(feature = "bindings")]
use specta_typescript::Number;

use crate::message;
use crate::messages::Message;
use crate::records::field::FieldError;
use crate::records::kind::Part;
use crate::records::kinds;

/// Which way a part of the data goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// Sent and fetched.
    #[default]
    Both,
    /// Sent, not fetched: what has arrived on the hub is not kept here.
    Send,
    /// Neither: it never leaves this computer, and nothing of it comes.
    Stay,
}

/// What a computer holds. Products, settings, people and branches always come and go.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Scope {
    /// Customers.
    pub customers: Share,
    /// Suppliers.
    pub suppliers: Share,
    /// Bills with their lines, and what was paid for them.
    pub bills: Share,
    /// Movements of stock.
    pub stock: Share,
    /// How many months of settled bills come; all, when absent.
    pub months: Option<u32>,
}

/// What choosing a scope did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Scoped {
    /// The scope as it is now.
    pub scope: Scope,
    /// Records whose copies were removed here; the hub has them.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub removed: i64,
    /// Records that stay for now because they wait to be sent, in words.
    pub waiting: Vec<Message>,
    /// Whether the next sync fetches what was missing.
    pub fetches: bool,
}

impl Scope {
    /// Returns how a part goes.
    #[must_use]
    pub fn share(&self, part: Part) -> Share {
        match part {
            Part::Customers => self.customers,
            Part::Suppliers => self.suppliers,
            Part::Bills => self.bills,
            Part::Stock => self.stock,
        }
    }

    /// Returns the place that holds how a part goes.
    pub fn share_mut(&mut self, part: Part) -> &mut Share {
        match part {
            Part::Customers => &mut self.customers,
            Part::Suppliers => &mut self.suppliers,
            Part::Bills => &mut self.bills,
            Part::Stock => &mut self.stock,
        }
    }

    /// Returns how a table goes.
    #[must_use]
    pub fn of_table(&self, table: &str) -> Share {
        kinds::part(table).map_or(Share::Both, |part| self.share(part))
    }

    /// Tells whether a table is held here row by row as on the hub.
    #[must_use]
    pub fn is_whole(&self, table: &str) -> bool {
        self.of_table(table) == Share::Both && (self.months.is_none() || kinds::part(table) != Some(Part::Bills))
    }

    /// Tells whether this scope holds anything that `before` did not.
    #[must_use]
    pub fn widens(&self, before: &Self) -> bool {
        let more = |part: Part| self.share(part) == Share::Both && before.share(part) != Share::Both;
        let months = |scope: &Self| scope.months.unwrap_or(u32::MAX);
        Part::ALL.into_iter().any(more) || months(self) > months(before)
    }

    /// Lists what keeps it from being chosen.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        for (field, share, stays, named) in [
            (
                "customers",
                self.customers,
                message!("field-scope-customers-stay"),
                message!("field-scope-customers-bills"),
            ),
            (
                "suppliers",
                self.suppliers,
                message!("field-scope-suppliers-stay"),
                message!("field-scope-suppliers-bills"),
            ),
        ] {
            if share == Share::Stay {
                problems.push(FieldError::new(field, stays));
            } else if share == Share::Send && self.bills == Share::Both {
                problems.push(FieldError::new(field, named));
            }
        }
        if self.months.is_some_and(|months| !(1..=120).contains(&months)) {
            problems.push(FieldError::new("months", message!("field-scope-months")));
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_of_what_comes_must_come_and_shared_people_never_stay() {
        let wrong = |scope: Scope| scope.problems().into_iter().map(|problem| problem.field).collect::<Vec<_>>();
        assert!(wrong(Scope::default()).is_empty());
        assert_eq!(wrong(Scope { customers: Share::Send, ..Scope::default() }), ["customers"]);
        assert!(
            wrong(Scope { customers: Share::Send, suppliers: Share::Send, bills: Share::Send, ..Scope::default() })
                .is_empty()
        );
        assert!(wrong(Scope { bills: Share::Stay, stock: Share::Stay, ..Scope::default() }).is_empty());
        assert_eq!(wrong(Scope { suppliers: Share::Stay, bills: Share::Stay, ..Scope::default() }), ["suppliers"]);
        assert_eq!(wrong(Scope { months: Some(0), ..Scope::default() }), ["months"]);
    }

    #[test]
    fn only_what_was_not_held_before_must_be_fetched() {
        let year = Scope { months: Some(12), ..Scope::default() };
        let lean = Scope { stock: Share::Send, months: Some(3), ..Scope::default() };
        assert!(Scope::default().widens(&year) && year.widens(&lean) && Scope::default().widens(&lean));
        assert!(!lean.widens(&year) && !year.widens(&Scope::default()) && !year.widens(&year));
        assert!(!lean.is_whole("invoices") && !lean.is_whole("stock_movements") && lean.is_whole("products"));
    }
}
