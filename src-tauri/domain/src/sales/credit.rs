//! Credit as a means of payment: what stands on a credit note or on the customer's account settles a bill before money does.

use serde::{Deserialize, Serialize};

use super::{CreditNote, note_of_code};
use crate::id::Id;
use crate::message;
use crate::messages::Message;
use crate::money::Paise;
use crate::parties::customer::Customer;
use crate::records::field::FieldError;
use crate::text;

/// Credit that is to be used on a bill.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct CreditDraft {
    /// A credit note by its number, its id or the code on its paper; the customer's account when absent.
    pub note: Option<String>,
    /// How much of it; as much as there is and is due when absent.
    pub amount_paise: Option<Paise>,
}

impl CreditDraft {
    /// Returns the draft with its note trimmed, the code on a note's paper as that note's id, and an empty one absent.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let tidy = |typed: String| {
            let note = text::code(&typed);
            note_of_code(&note).map_or(note, |id| id.to_string())
        };
        self.note = self.note.map(tidy).filter(|note| !note.is_empty());
        self
    }
}

/// A credit note that a draft names, as it is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownNote {
    /// Its id.
    pub id: Id<CreditNote>,
    /// The customer on whose account its credit stands.
    pub customer: Option<Id<Customer>>,
    /// What is left of it.
    pub open: Paise,
}

/// A part of a bill that credit settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditTaken {
    /// The note it comes off; the customer's account when absent.
    pub note: Option<Id<CreditNote>>,
    /// How much.
    pub amount: Paise,
}

/// What the credit of a draft comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credited {
    /// The parts, without those that came to nothing.
    pub taken: Vec<CreditTaken>,
    /// All of them.
    pub total: Paise,
    /// What is wrong with them, as `credits.0.amount_paise`.
    pub problems: Vec<FieldError>,
}

/// Uses credit on a bill of which `payable` is payable; `notes` says what each of `credits` names, and `balance` what the customer owes,
/// who is `customer`. Together it is never more than is payable, nor than there is.
#[must_use]
pub fn use_credit(
    payable: Paise,
    credits: &[CreditDraft],
    notes: &[Option<KnownNote>],
    customer: Option<&Id<Customer>>,
    balance: Paise,
) -> Credited {
    let mut credited = Credited::default();
    let mut on_account = Paise::new(balance.get().saturating_neg()).max(Paise::ZERO);
    let mut off_notes: Vec<(Id<CreditNote>, Paise)> = Vec::new();
    for (n, draft) in credits.iter().enumerate() {
        let known = notes.get(n).and_then(Option::as_ref);
        let there: Result<Paise, Message> = match (&draft.note, known) {
            (Some(_), None) => Err(message!("credit-no-such-note")),
            (Some(_), Some(note)) if note.customer.is_some() && note.customer.as_ref() != customer => {
                Err(message!("credit-of-another"))
            }
            (Some(_), Some(note)) if note.customer.is_none() => {
                let used = off_notes.iter().filter(|(one, _)| *one == note.id).map(|(_, amount)| *amount);
                let used = Paise::total(used).unwrap_or(note.open);
                let open = note.open.checked_sub(used).unwrap_or_default();
                if open > Paise::ZERO { Ok(open) } else { Err(message!("credit-used-up")) }
            }
            (None, _) if customer.is_none() => Err(message!("credit-needs-customer")),
            _ => Ok(on_account),
        };
        let due = payable.checked_sub(credited.total).unwrap_or_default().max(Paise::ZERO);
        let taken = there.map_err(|words| ("note", words)).and_then(|there| {
            let amount = draft.amount_paise.unwrap_or_else(|| there.min(due));
            match amount {
                _ if amount < Paise::ZERO => Err(("amount_paise", message!("bill-payment-positive"))),
                _ if amount > due => Err(("amount_paise", message!("bill-payment-too-much", due = due))),
                _ if amount > there => Err(("amount_paise", message!("credit-too-much", there = there))),
                _ => Ok(amount),
            }
        });
        match taken {
            Err((field, words)) => credited.problems.push(FieldError::new(&format!("credits.{n}.{field}"), words)),
            Ok(amount) if amount > Paise::ZERO => {
                let note = known.filter(|note| note.customer.is_none()).map(|note| note.id.clone());
                match &note {
                    Some(id) => off_notes.push((id.clone(), amount)),
                    None => on_account = Paise::new(on_account.get() - amount.get()),
                }
                credited.total = Paise::new(credited.total.get() + amount.get());
                credited.taken.push(CreditTaken { note, amount });
            }
            Ok(_) => {}
        }
    }
    credited
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(open: i64, customer: Option<&str>) -> Option<KnownNote> {
        let (id, customer) = ("018f0000-0000-7000-8000-000000000009".into(), customer.map(Id::from));
        Some(KnownNote { id, customer, open: Paise::new(open) })
    }

    fn draft(note: Option<&str>, amount: Option<i64>) -> CreditDraft {
        CreditDraft { note: note.map(str::to_owned), amount_paise: amount.map(Paise::new) }
    }

    #[test]
    fn a_note_settles_as_much_as_it_is_worth_and_is_due() {
        let payable = Paise::new(50_000);
        let used = use_credit(payable, &[draft(Some("C/1"), None)], &[note(30_000, None)], None, Paise::ZERO);
        assert_eq!((used.total, used.problems.len()), (Paise::new(30_000), 0));
        let twice = [draft(Some("C/1"), None), draft(Some("C/1"), None)];
        let used = use_credit(payable, &twice, &[note(30_000, None), note(30_000, None)], None, Paise::ZERO);
        assert_eq!(used.problems[0].field, "credits.1.note", "because a note is used up once");
        let used =
            use_credit(Paise::new(20_000), &[draft(Some("C/1"), None)], &[note(30_000, None)], None, Paise::ZERO);
        assert_eq!(used.total, Paise::new(20_000));
    }

    #[test]
    fn an_account_settles_no_more_than_is_the_customers() {
        let asha = Id::from("018f0000-0000-7000-8000-000000000001");
        let fields = |credits: &[CreditDraft], notes: &[Option<KnownNote>], customer, balance: i64| {
            let used = use_credit(Paise::new(50_000), credits, notes, customer, Paise::new(balance));
            used.problems.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        };
        assert!(fields(&[draft(None, Some(10_000))], &[None], Some(&asha), -10_000).is_empty());
        assert_eq!(fields(&[draft(None, Some(10_001))], &[None], Some(&asha), -10_000), ["credits.0.amount_paise"]);
        assert_eq!(fields(&[draft(None, None)], &[None], None, 0), ["credits.0.note"]);
        let hers = note(9_000, Some("018f0000-0000-7000-8000-000000000001"));
        assert_eq!(fields(&[draft(Some("C/1"), None)], std::slice::from_ref(&hers), None, 0), ["credits.0.note"]);
        let both = [draft(Some("C/1"), Some(9_000)), draft(None, Some(1))];
        assert_eq!(
            fields(&both, &[hers, None], Some(&asha), -9_000),
            ["credits.1.amount_paise"],
            "because it is one money"
        );
        assert_eq!(fields(&[draft(Some("C/2"), None)], &[None], Some(&asha), -1), ["credits.0.note"]);
    }
}
