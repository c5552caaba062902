//! The shop's own details: what bills print on top, and how customers reach and pay it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::message;
use crate::messages::Message;
use crate::records::draft::Draft;
use crate::records::field::{FieldError, touched};
use crate::records::limits::{LONGEST_ADDRESS, LONGEST_CODE, LONGEST_NAME};
use crate::tax::Scheme;
use crate::text;

/// The name space of the ids of settings.
const SETTINGS: Uuid = Uuid::from_u128(0x5e77_1265_0b0f_5d1c_9a36_1c7d_92e4_6f11);

/// The details and the keys they have in `business_settings`, each a row of its own: two branches that write different ones meet nowhere.
pub const KEYS: [(&str, &str); 9] = [
    ("name", "shop.name"),
    ("legal_name", "shop.legal_name"),
    ("gstin", "shop.gstin"),
    ("state_code", "shop.state_code"),
    ("address", "shop.address"),
    ("phone", "shop.phone"),
    ("email", "shop.email"),
    ("upi_id", "shop.upi_id"),
    ("scheme", "shop.scheme"),
];

/// What the shop is called and where it is reached, as a person types it; what nobody has said is empty or absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ShopDetails {
    /// As customers know it.
    pub name: String,
    /// As it is registered, where that differs.
    pub legal_name: Option<String>,
    /// GST identification number, 15 characters.
    pub gstin: Option<String>,
    /// GST state code, two digits.
    pub state_code: Option<String>,
    /// One text, lines separated by line feeds.
    pub address: Option<String>,
    /// As typed.
    pub phone: Option<String>,
    /// As typed.
    pub email: Option<String>,
    /// Where customers pay to, `name@bank`.
    pub upi_id: Option<String>,
    /// How it stands with the tax office; follows from the GSTIN while nobody has said it.
    #[serde(default)]
    pub scheme: Option<Scheme>,
}

/// Returns the id of the setting with this key: the same at every branch, so that two of them who write it first write one record.
#[must_use]
pub fn setting_id(key: &str) -> String {
    Uuid::new_v5(&SETTINGS, key.as_bytes()).to_string()
}

impl ShopDetails {
    /// Returns the details that settings hold, given as key and value; keys that are no detail are left out.
    #[must_use]
    pub fn from_settings(settings: impl IntoIterator<Item = (String, String)>) -> Self {
        settings.into_iter().fold(Self::default(), |details, (key, value)| {
            let field = KEYS.iter().find(|(_, known)| *known == key).map(|(field, _)| *field);
            let filled = field.filter(|_| !value.is_empty()).and_then(|field| details.with_field(field, value.into()));
            filled.unwrap_or(details)
        })
    }

    /// Returns the seller's scheme: as said, else regular with a GSTIN and unregistered without.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme.unwrap_or(if self.gstin.is_some() { Scheme::Regular } else { Scheme::Unregistered })
    }

    /// Returns the settings that hold the details, as key and value; what is absent is empty.
    #[must_use]
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        KEYS.iter().map(|(field, key)| (*key, self.field(field).unwrap_or_default())).collect()
    }
}

impl Draft for ShopDetails {
    /// The GSTIN is in capitals, and says the state where nobody did.
    fn tidied(self) -> Self {
        let gstin = code(self.gstin).map(|gstin| gstin.to_uppercase());
        let of_gstin = gstin.as_deref().filter(|gstin| is_gstin(gstin)).map(|gstin| gstin[..2].to_owned());
        Self {
            name: text::line(&self.name),
            legal_name: self.legal_name.map(|name| text::line(&name)).filter(|name| !name.is_empty()),
            gstin,
            state_code: code(self.state_code).or(of_gstin),
            address: self.address.map(|address| text::lines(&address)).filter(|address| !address.is_empty()),
            phone: code(self.phone),
            email: code(self.email),
            upi_id: code(self.upi_id),
            scheme: self.scheme,
        }
    }

    fn over(self, before: Self, stored: Self) -> Self {
        Self {
            name: touched(self.name, before.name, stored.name),
            legal_name: touched(self.legal_name, before.legal_name, stored.legal_name),
            gstin: touched(self.gstin, before.gstin, stored.gstin),
            state_code: touched(self.state_code, before.state_code, stored.state_code),
            address: touched(self.address, before.address, stored.address),
            phone: touched(self.phone, before.phone, stored.phone),
            email: touched(self.email, before.email, stored.email),
            upi_id: touched(self.upi_id, before.upi_id, stored.upi_id),
            scheme: touched(self.scheme, before.scheme, stored.scheme),
        }
    }

    fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let mut refuse = |field: &str, message: Message| problems.push(FieldError::new(field, message));
        let wrong = |text: &Option<String>, fits: fn(&str) -> bool| text.as_deref().is_some_and(|text| !fits(text));
        if self.name.is_empty() {
            refuse("name", message!("shop-name-needed"));
        }
        if wrong(&self.gstin, is_gstin) {
            refuse("gstin", message!("shop-gstin-form"));
        }
        if wrong(&self.state_code, is_state) {
            refuse("state_code", message!("shop-state-form"));
        } else if let (Some(gstin), Some(state)) = (&self.gstin, &self.state_code)
            && is_gstin(gstin)
            && !gstin.starts_with(state.as_str())
        {
            refuse("state_code", message!("shop-state-not-gstin", state = &gstin[..2]));
        }
        if wrong(&self.phone, |phone| phone.chars().filter(char::is_ascii_digit).count() >= 6) {
            refuse("phone", message!("shop-phone-form"));
        }
        if wrong(&self.email, |email| email.contains('@')) {
            refuse("email", message!("shop-email-form"));
        }
        if wrong(&self.upi_id, is_upi) {
            refuse("upi_id", message!("shop-upi-form"));
        }
        for (field, text, most) in [
            ("name", Some(&self.name), LONGEST_NAME),
            ("legal_name", self.legal_name.as_ref(), LONGEST_NAME),
            ("address", self.address.as_ref(), LONGEST_ADDRESS),
            ("phone", self.phone.as_ref(), LONGEST_CODE),
            ("email", self.email.as_ref(), LONGEST_ADDRESS),
            ("upi_id", self.upi_id.as_ref(), LONGEST_CODE),
        ] {
            if text.is_some_and(|text| text.chars().count() > most) {
                refuse(field, message!("shop-too-long", most = most));
            }
        }
        problems
    }
}

fn code(typed: Option<String>) -> Option<String> {
    typed.map(|typed| text::code(&typed)).filter(|code| !code.is_empty())
}

fn is_state(state: &str) -> bool {
    state.len() == 2 && state.bytes().all(|b| b.is_ascii_digit())
}

/// Tells whether a text has a GSTIN's form: the state, a PAN, three more.
fn is_gstin(gstin: &str) -> bool {
    gstin.len() == 15 && gstin.bytes().all(|b| b.is_ascii_alphanumeric()) && is_state(&gstin[..2])
}

fn is_upi(upi: &str) -> bool {
    upi.split_once('@').is_some_and(|(name, bank)| !name.is_empty() && !bank.is_empty() && !bank.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kesar() -> ShopDetails {
        ShopDetails {
            name: " Kesar  Jewellers ".into(),
            gstin: Some("27abcde1234f1z5".into()),
            address: Some("12 Zaveri Bazaar\nMumbai".into()),
            phone: Some(" ".into()),
            upi_id: Some("kesar@okbank".into()),
            ..ShopDetails::default()
        }
    }

    #[test]
    fn what_is_typed_comes_back_from_its_settings() {
        let tidy = kesar().tidied();
        assert_eq!(tidy.state_code.as_deref(), Some("27"), "because the GSTIN says the state");
        assert!(tidy.problems().is_empty(), "because a name is enough: {:?}", tidy.problems());
        let settings = tidy.settings();
        assert_eq!(settings.len(), KEYS.len(), "because an emptied detail is written as well");
        let back = ShopDetails::from_settings(settings.into_iter().map(|(key, value)| (key.to_owned(), value)));
        assert_eq!(back, tidy, "because nothing is lost on the way");
    }

    #[test]
    fn what_cannot_be_printed_is_refused_field_by_field() {
        let wrong = ShopDetails {
            gstin: Some("27ABC".into()),
            state_code: Some("MH".into()),
            phone: Some("12".into()),
            email: Some("kesar".into()),
            upi_id: Some("kesar".into()),
            ..ShopDetails::default()
        };
        let fields: Vec<String> = wrong.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "gstin", "state_code", "phone", "email", "upi_id"]);
        let elsewhere = ShopDetails { state_code: Some("29".into()), ..kesar().tidied() };
        assert_eq!(elsewhere.problems()[0].field, "state_code", "because the GSTIN is Maharashtra's");
    }

    #[test]
    fn a_setting_has_one_id_at_every_branch_and_for_ever() {
        assert_eq!(setting_id("shop.name"), "af96afc0-7361-5c94-b7b5-8fed51360658", "because rows are known by it");
        assert_ne!(setting_id("shop.name"), setting_id("shop.gstin"));
    }
}
