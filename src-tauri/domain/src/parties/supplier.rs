//! What a supplier is, and what a correct one looks like.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::records::draft::Draft;
use crate::records::field::{FieldError, touched};
use crate::text;

use super::contact;
use super::contact::Contact;

/// Whom the shop buys from, as a list or a form shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Supplier {
    /// UUIDv7.
    pub id: Id<Supplier>,
    /// Shown and printed.
    pub name: String,
    /// As typed.
    pub phone: Option<String>,
    /// As typed.
    pub email: Option<String>,
    /// GST identification number, 15 characters.
    pub gstin: Option<String>,
    /// One text, lines separated by line feeds.
    pub address: Option<String>,
    /// GST state code, two digits; tells whether a purchase comes from another state.
    pub state_code: Option<String>,
    /// Free text.
    pub notes: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
    /// Milliseconds UTC; set when the supplier is in the recycle bin.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub deleted_at: Option<i64>,
    /// True while a change of this supplier waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// What a person types to add or change a supplier. On update every field is compared with the stored row
/// and only what differs is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SupplierDraft {
    /// Required.
    pub name: String,
    /// Digits, spaces, `+`, `-` and brackets; at least 6 digits when given.
    pub phone: Option<String>,
    /// Must contain `@` when given.
    pub email: Option<String>,
    /// When given: its form, state and check digit are right.
    pub gstin: Option<String>,
    /// Free text.
    pub address: Option<String>,
    /// A state of GST when given, and that of the GSTIN; by default that.
    pub state_code: Option<String>,
    /// Free text.
    pub notes: Option<String>,
}

impl SupplierDraft {
    fn contact(&self) -> Contact<'_> {
        Contact {
            name: &self.name,
            phone: self.phone.as_deref(),
            email: self.email.as_deref(),
            gstin: self.gstin.as_deref(),
            address: self.address.as_deref(),
            state_code: self.state_code.as_deref(),
            notes: self.notes.as_deref(),
        }
    }
}

impl Draft for SupplierDraft {
    /// The GSTIN is in capitals, and tells the state where none is given.
    fn tidied(self) -> Self {
        let gstin = contact::gstin(self.gstin);
        Self {
            name: text::line(&self.name),
            phone: contact::code(self.phone),
            email: contact::code(self.email),
            address: contact::free(self.address),
            state_code: contact::state(self.state_code, gstin.as_deref()),
            gstin,
            notes: contact::free(self.notes),
        }
    }

    fn over(self, before: Self, stored: Self) -> Self {
        Self {
            name: touched(self.name, before.name, stored.name),
            phone: touched(self.phone, before.phone, stored.phone),
            email: touched(self.email, before.email, stored.email),
            gstin: touched(self.gstin, before.gstin, stored.gstin),
            address: touched(self.address, before.address, stored.address),
            state_code: touched(self.state_code, before.state_code, stored.state_code),
            notes: touched(self.notes, before.notes, stored.notes),
        }
    }

    fn problems(&self) -> Vec<FieldError> {
        self.contact().problems()
    }
}

impl From<&Supplier> for SupplierDraft {
    /// Returns the form that would leave the supplier as it is.
    fn from(supplier: &Supplier) -> Self {
        Self {
            name: supplier.name.clone(),
            phone: supplier.phone.clone(),
            email: supplier.email.clone(),
            gstin: supplier.gstin.clone(),
            address: supplier.address.clone(),
            state_code: supplier.state_code.clone(),
            notes: supplier.notes.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_supplier_is_judged_as_every_party_and_comes_back_as_typed() {
        let typed = SupplierDraft {
            name: " Gold House ".into(),
            gstin: Some("27abcde1234f1z0".into()),
            ..SupplierDraft::default()
        };
        let tidy = typed.tidied();
        assert_eq!((tidy.name.as_str(), tidy.gstin.as_deref()), ("Gold House", Some("27ABCDE1234F1Z0")));
        assert!(tidy.problems().is_empty(), "because a name is enough and the GSTIN is whole");
        let wrong = SupplierDraft { phone: Some("12".into()), ..tidy };
        let fields: Vec<String> = wrong.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["phone"], "because only the phone number is wrong");
    }
}
