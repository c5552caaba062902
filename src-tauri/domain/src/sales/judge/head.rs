//! A bill's head judged: its day, its buyer, what stays due.

use super::{Buyer, Notes, Seller};
use crate::business_date::BusinessDate;
use crate::message;
use crate::money::Paise;
use crate::parties::gstin::Gstin;
use crate::parties::state::State;
use crate::records::limits::{LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TEXT, too_long};
use crate::sales::{Bill, BillDraft};

/// From this value on a bill to a buyer without a GSTIN carries his name, address and state (rule 46(e), CGST Rules).
const NAMED_FROM: Paise = Paise::new(5_000_000);

/// The most lines of a bill: what fits one unit of sync many times over.
const MOST_LINES: usize = 2_000;

impl Notes {
    pub(super) fn head(&mut self, draft: &BillDraft, seller: &Seller, day: BusinessDate) {
        if draft.lines.is_empty() {
            self.problem("lines", message!("bill-no-lines"));
        } else if draft.lines.len() > MOST_LINES {
            self.problem("lines", message!("bill-too-many-lines", most = MOST_LINES));
        }
        if day > seller.today {
            self.problem("business_date", message!("bill-in-the-future"));
        } else if day.financial_year() != seller.today.financial_year() {
            let year = day.financial_year().to_string();
            self.problem("business_date", message!("bill-other-year", year = year));
        }
        if let Some(Err(words)) = draft.customer_gstin.as_deref().map(Gstin::read) {
            self.problem("customer_gstin", words);
        }
        for (field, state) in
            [("customer_state_code", &draft.customer_state_code), ("place_of_supply", &draft.place_of_supply)]
        {
            if let Some(Err(words)) = state.as_deref().map(State::read) {
                self.problem(field, words);
            }
        }
        self.problems.extend(too_long([
            ("customer_name", draft.customer_name.as_deref(), LONGEST_NAME),
            ("customer_phone", draft.customer_phone.as_deref(), LONGEST_NAME),
            ("customer_address", draft.customer_address.as_deref(), LONGEST_ADDRESS),
            ("notes", draft.notes.as_deref(), LONGEST_TEXT),
        ]));
    }

    pub(super) fn buyer(&mut self, draft: &BillDraft, buyer: Option<&Buyer>, bill: &Bill, due: Paise) {
        if due > Paise::ZERO && draft.customer_id.is_none() {
            self.problem("payments", message!("bill-due-without-customer", due = due));
        }
        let owed = buyer.and_then(|buyer| Some((buyer.limit?, buyer.balance.checked_add(due)?)));
        if let Some((limit, owed)) = owed.filter(|(limit, owed)| due > Paise::ZERO && owed > limit) {
            self.warning("customer_id", message!("bill-over-limit", owed = owed, limit = limit));
        }
        let has = |on_bill: &Option<String>, known: bool| on_bill.is_some() || known;
        let named = has(&draft.customer_name, draft.customer_id.is_some())
            && has(&draft.customer_address, buyer.is_some_and(|buyer| buyer.address))
            && has(&draft.customer_state_code, buyer.is_some_and(|buyer| buyer.state.is_some()));
        let registered = has(&draft.customer_gstin, buyer.is_some_and(|buyer| buyer.gstin.is_some()));
        if bill.taxable >= NAMED_FROM && !registered && !named {
            self.warning("customer_name", message!("bill-name-the-buyer", from = NAMED_FROM));
        }
    }
}
