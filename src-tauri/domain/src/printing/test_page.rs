//! A paper that shows whether a printer prints: letters of the language, an amount, a code.

use super::{BillPaper, Code, PaperLine, seller};
use crate::message;
use crate::messages::Language;
use crate::money::Paise;
use crate::organisation::shop_details::ShopDetails;

/// Puts together the test of a printer.
#[must_use]
pub fn test_page(shop: &ShopDetails, printer: &str, language: Language) -> BillPaper {
    let text = message!("paper-test-text", printer = printer, amount = Paise::new(12_345_678));
    let none = String::new;
    BillPaper {
        lang: language.code().to_owned(),
        title: language.say(&message!("paper-title-test")),
        mark: none(),
        declaration: language.say(&text),
        seller: seller(shop, language),
        facts: Vec::new(),
        buyer: Vec::new(),
        buyer_head: none(),
        heads: PaperLine::default(),
        lines: Vec::new(),
        count: none(),
        sums: Vec::new(),
        words: none(),
        taxes: None,
        paid: Vec::new(),
        notes: Vec::new(),
        codes: vec![Code { text: "branchline:test".to_owned(), caption: none() }],
        thanks: language.say(&message!("paper-thanks")),
        signature: none(),
    }
}
