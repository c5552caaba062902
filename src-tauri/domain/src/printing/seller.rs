//! The shop on top of its papers.

use serde::{Deserialize, Serialize};

use crate::message;
use crate::messages::Language;
use crate::organisation::shop_details::ShopDetails;
use crate::parties::state::State;

/// The shop as its papers show it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SellerBlock {
    /// As customers know it.
    pub name: String,
    /// As it is registered, where that differs; else empty.
    pub legal_name: String,
    /// The address, a line each.
    pub address: Vec<String>,
    /// State, phone, e-mail, each with its caption.
    pub contact: Vec<String>,
    /// "GSTIN 27…"; empty where there is none.
    pub gstin: String,
}

/// Puts the shop on paper.
#[must_use]
pub fn seller(shop: &ShopDetails, language: Language) -> SellerBlock {
    let say = |message| language.say(&message);
    let state = shop.state_code.as_deref().and_then(State::of);
    let contact = [
        state.map(|state| say(message!("paper-state", state = state.name(), code = state.code()))),
        shop.phone.as_ref().map(|phone| say(message!("paper-phone", phone = phone))),
        shop.email.clone(),
    ];
    SellerBlock {
        name: shop.name.clone(),
        legal_name: shop.legal_name.clone().filter(|legal| *legal != shop.name).unwrap_or_default(),
        address: shop.address.iter().flat_map(|address| address.lines()).map(str::to_owned).collect(),
        contact: contact.into_iter().flatten().collect(),
        gstin: shop.gstin.as_ref().map(|gstin| say(message!("paper-gstin", gstin = gstin))).unwrap_or_default(),
    }
}
