//! A customer's account on paper.

use serde::{Deserialize, Serialize};

use super::{Caption, SellerBlock, seller};
use crate::business_date::BusinessDate;
use crate::message;
use crate::messages::{Language, Message, Value};
use crate::money::Paise;
use crate::organisation::shop_details::ShopDetails;
use crate::parties::customer::Customer;
use crate::sales::LedgerEntry;

/// A customer's account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountPaper {
    /// The code of its language.
    pub lang: String,
    /// "STATEMENT OF ACCOUNT".
    pub title: String,
    /// Whose shop.
    pub seller: SellerBlock,
    /// Day and number of entries.
    pub facts: Vec<Caption>,
    /// What stands over the customer.
    pub buyer_head: String,
    /// The customer, a line each.
    pub buyer: Vec<String>,
    /// Over the columns: day, what, more, less, owed.
    pub heads: Vec<String>,
    /// The entries, in those columns.
    pub rows: Vec<Vec<String>>,
    /// What is owed at the end.
    pub balance: Caption,
    /// The same in words; empty where nothing is owed.
    pub words: String,
    /// The last word.
    pub thanks: String,
}

/// What an account is made of.
#[derive(Debug, Clone, Copy)]
pub struct AccountOccasion<'a> {
    /// The shop.
    pub shop: &'a ShopDetails,
    /// The customer.
    pub customer: &'a Customer,
    /// His entries, oldest first.
    pub entries: &'a [LedgerEntry],
    /// Today.
    pub day: BusinessDate,
}

/// Puts an account on paper.
#[must_use]
pub fn account(of: AccountOccasion<'_>, language: Language) -> AccountPaper {
    let say = |message: Message| language.say(&message);
    let day = |day: BusinessDate| say(message!("paper-day", day = Value::Date(day.to_string())));
    let rows = of.entries.iter().map(|entry| {
        let amount = entry.amount_paise;
        let size = Paise::new(amount.get().saturating_abs()).to_string();
        let (more, less) = if amount > Paise::ZERO { (size, String::new()) } else { (String::new(), size) };
        vec![day(entry.business_date), language.say(&entry.what), more, less, entry.balance_paise.to_string()]
    });
    let owed = of.entries.last().map(|entry| entry.balance_paise).unwrap_or_default();
    let size = Paise::new(owed.get().saturating_abs());
    let balance = match owed {
        owed if owed < Paise::ZERO => Caption::new(say(message!("paper-shop-owes")), size.with_sign()),
        _ => Caption::new(say(message!("paper-owes")), size.with_sign()),
    };
    let buyer = [Some(of.customer.name.clone()), of.customer.phone.clone(), of.customer.address.clone()];
    AccountPaper {
        lang: language.code().to_owned(),
        title: say(message!("paper-title-statement")),
        seller: seller(of.shop, language),
        facts: vec![
            Caption::new(say(message!("paper-date")), day(of.day)),
            Caption::new(say(message!("paper-entries")), of.entries.len().to_string()),
        ],
        buyer_head: say(message!("paper-customer")),
        buyer: buyer
            .into_iter()
            .flatten()
            .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
            .collect(),
        heads: [
            message!("paper-date"),
            message!("paper-entry"),
            message!("paper-owed-more"),
            message!("paper-owed-less"),
            message!("paper-balance"),
        ]
        .map(say)
        .to_vec(),
        rows: rows.collect(),
        balance,
        words: if owed > Paise::ZERO { super::in_words(owed, language) } else { String::new() },
        thanks: say(message!("paper-thanks")),
    }
}
