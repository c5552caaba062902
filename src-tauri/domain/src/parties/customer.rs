//! What a customer is, and what a correct one looks like.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::money::Paise;
use crate::records::draft::Draft;
use crate::records::field::{FieldError, outside, touched};
use crate::text;

use super::contact;
use super::contact::Contact;

/// Someone who buys, as a list or a form shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Customer {
    /// UUIDv7.
    pub id: Id<Customer>,
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
    /// GST state code, two digits; decides the place of supply.
    pub state_code: Option<String>,
    /// How much may be owed; nothing where no limit is set.
    pub credit_limit_paise: Option<Paise>,
    /// Free text.
    pub notes: Option<String>,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub updated_at: i64,
    /// Milliseconds UTC; set when the customer is in the recycle bin.
    #[cfg_attr(feature = "bindings", specta(type = Option<specta_typescript::Number>))]
    pub deleted_at: Option<i64>,
    /// True while a change of this customer waits to be sent (derived from the queue).
    pub waiting: bool,
}

/// What a person types to add or change a customer. On update every field is compared with the stored row
/// and only what differs is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CustomerDraft {
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
    /// Not negative.
    pub credit_limit_paise: Option<Paise>,
    /// Free text.
    pub notes: Option<String>,
}

impl CustomerDraft {
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

impl Draft for CustomerDraft {
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
            credit_limit_paise: self.credit_limit_paise,
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
            credit_limit_paise: touched(self.credit_limit_paise, before.credit_limit_paise, stored.credit_limit_paise),
            notes: touched(self.notes, before.notes, stored.notes),
        }
    }

    fn problems(&self) -> Vec<FieldError> {
        let mut problems = self.contact().problems();
        let limit = self.credit_limit_paise;
        problems.extend(outside("credit_limit_paise", limit, Paise::LARGEST_PRICE));
        problems
    }
}

impl From<&Customer> for CustomerDraft {
    /// Returns the form that would leave the customer as it is.
    fn from(customer: &Customer) -> Self {
        Self {
            name: customer.name.clone(),
            phone: customer.phone.clone(),
            email: customer.email.clone(),
            gstin: customer.gstin.clone(),
            address: customer.address.clone(),
            state_code: customer.state_code.clone(),
            credit_limit_paise: customer.credit_limit_paise,
            notes: customer.notes.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asha() -> CustomerDraft {
        CustomerDraft { name: "Asha".into(), ..CustomerDraft::default() }
    }

    #[test]
    fn a_name_is_enough() {
        assert!(asha().problems().is_empty());
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        let cases: [(&str, CustomerDraft); 11] = [
            ("name", CustomerDraft { name: String::new(), ..asha() }),
            ("phone", CustomerDraft { phone: Some("12-345".into()), ..asha() }),
            ("email", CustomerDraft { email: Some("asha.example.com".into()), ..asha() }),
            ("gstin", CustomerDraft { gstin: Some("27ABCDE1234F1Z".into()), ..asha() }),
            ("gstin", CustomerDraft { gstin: Some("27ABCDE1234F1Z-".into()), ..asha() }),
            ("gstin", CustomerDraft { gstin: Some("27ABCDE1234F1Z5".into()), ..asha() }),
            ("state_code", CustomerDraft { state_code: Some("MH".into()), ..asha() }),
            ("state_code", CustomerDraft { state_code: Some("99".into()), ..asha() }),
            (
                "state_code",
                CustomerDraft { state_code: Some("07".into()), gstin: Some("27ABCDE1234F1Z0".into()), ..asha() },
            ),
            ("credit_limit_paise", CustomerDraft { credit_limit_paise: Some(Paise::new(-1)), ..asha() }),
            ("credit_limit_paise", CustomerDraft { credit_limit_paise: Some(Paise::new(i64::MAX)), ..asha() }),
        ];
        for (field, draft) in cases {
            let found: Vec<String> = draft.problems().into_iter().map(|problem| problem.field).collect();
            assert_eq!(found, [field], "because only {field} is wrong in {draft:?}");
        }
    }

    #[test]
    fn a_form_left_open_changes_only_what_was_typed_in_it() {
        let stored = CustomerDraft { phone: Some("9820012345".into()), ..asha() };
        let typed = CustomerDraft { notes: Some("pays monthly".into()), ..asha() };
        let saved = typed.over(asha(), stored.clone());
        assert_eq!(
            saved,
            CustomerDraft { notes: Some("pays monthly".into()), ..stored },
            "because the phone came from elsewhere"
        );
    }

    #[test]
    fn tidying_trims_drops_what_is_empty_and_capitalises_the_gstin() {
        let typed = CustomerDraft { gstin: Some(" 27abcde1234f1z0 ".into()), phone: Some(" ".into()), ..asha() };
        let tidy = typed.tidied();
        assert_eq!((tidy.gstin.as_deref(), tidy.phone), (Some("27ABCDE1234F1Z0"), None));
    }

    #[test]
    fn a_gstin_tells_the_state_where_none_was_chosen() {
        let gstin = Some("29abcde1234f1zw".to_owned());
        let tidy = CustomerDraft { gstin: gstin.clone(), ..asha() }.tidied();
        assert_eq!(tidy.state_code.as_deref(), Some("29"));
        assert!(tidy.problems().is_empty(), "because they belong together");
        let chosen = CustomerDraft { gstin, state_code: Some("07".into()), ..asha() }.tidied();
        assert_eq!(chosen.state_code.as_deref(), Some("07"), "because a person chose it");
        assert_eq!(
            chosen.problems()[0].message.to_string(),
            "This GSTIN belongs to Karnataka (29). Choose that state, or correct the GSTIN."
        );
    }

    #[test]
    fn numbers_are_typed_in_any_script() {
        let typed = CustomerDraft {
            phone: Some("९८२०० १२३४५".into()),
            gstin: Some("२७ABCDE१२३४F१Z०".into()),
            state_code: Some("२७".into()),
            ..asha()
        };
        let tidy = typed.tidied();
        assert!(tidy.problems().is_empty(), "because digits are digits: {:?}", tidy.problems());
        assert_eq!((tidy.phone.as_deref(), tidy.state_code.as_deref()), (Some("98200 12345"), Some("27")));
    }
}
