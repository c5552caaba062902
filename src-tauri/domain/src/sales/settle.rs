//! The payments of a bill, against what is payable of it.

use super::{PaymentDraft, PaymentMode, tender};
use crate::message;
use crate::messages::Message;
use crate::money::Paise;
use crate::records::field::FieldError;

/// A payment as it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// How.
    pub mode: PaymentMode,
    /// How much.
    pub amount: Paise,
    /// What was handed over, where that was said.
    pub tendered: Option<Paise>,
    /// A number of the slip or transfer.
    pub reference: Option<String>,
}

/// What the payments of a bill come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// The payments, without those that came to nothing.
    pub taken: Vec<Taken>,
    /// What stays due.
    pub due: Paise,
    /// What goes back of the cash.
    pub change: Paise,
    /// What is wrong with them, as `payments.0.amount_paise`.
    pub problems: Vec<FieldError>,
}

/// Takes payments in their order. One without an amount takes all that is due by then, of cash no more than was handed over. Together they
/// are never more than is payable: what a customer gives beyond a bill is a receipt of its own.
#[must_use]
pub fn settle(payable: Paise, payments: &[PaymentDraft]) -> Settled {
    let mut settled = Settled { due: payable.max(Paise::ZERO), ..Settled::default() };
    for (n, payment) in payments.iter().enumerate() {
        if let Err((field, words)) = settled.take(payment) {
            settled.problems.push(FieldError::new(&format!("payments.{n}.{field}"), words));
        }
    }
    settled
}

impl Settled {
    fn take(&mut self, payment: &PaymentDraft) -> Result<(), (&'static str, Message)> {
        let handed = payment.tendered_paise;
        if handed.is_some() && payment.mode != PaymentMode::Cash {
            return Err(("tendered_paise", message!("bill-tendered-cash-only")));
        }
        let amount = payment.amount_paise.unwrap_or_else(|| handed.map_or(self.due, |handed| handed.min(self.due)));
        if amount < Paise::ZERO || (amount == Paise::ZERO && payment.amount_paise.is_some()) {
            return Err(("amount_paise", message!("bill-payment-positive")));
        }
        if amount > self.due {
            return Err(("amount_paise", message!("bill-payment-too-much", due = self.due)));
        }
        let handed = handed.unwrap_or(amount);
        if handed < amount {
            return Err(("tendered_paise", message!("bill-tendered-less", amount = amount)));
        }
        let back = tender(amount, handed).change;
        self.change = self.change.checked_add(back).ok_or(("tendered_paise", message!("bill-too-large")))?;
        self.due = Paise::new(self.due.get() - amount.get());
        if amount > Paise::ZERO {
            self.taken.push(Taken {
                mode: payment.mode,
                amount,
                tendered: payment.tendered_paise,
                reference: payment.reference.clone(),
            });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pay(mode: PaymentMode, amount: Option<i64>, tendered: Option<i64>) -> PaymentDraft {
        PaymentDraft {
            mode,
            amount_paise: amount.map(Paise::new),
            tendered_paise: tendered.map(Paise::new),
            reference: None,
        }
    }

    #[test]
    fn part_cash_and_the_rest_by_upi() {
        let paid = settle(
            Paise::new(34_200),
            &[pay(PaymentMode::Cash, Some(20_000), Some(50_000)), pay(PaymentMode::Upi, None, None)],
        );
        assert_eq!(paid.taken.iter().map(|one| one.amount.get()).collect::<Vec<_>>(), [20_000, 14_200]);
        assert_eq!((paid.due, paid.change, paid.problems.len()), (Paise::ZERO, Paise::new(30_000), 0));
    }

    #[test]
    fn change_is_no_payment() {
        let paid = settle(Paise::new(34_200), &[pay(PaymentMode::Cash, None, Some(50_000))]);
        assert_eq!((paid.taken[0].amount, paid.change), (Paise::new(34_200), Paise::new(15_800)));
        let short = settle(Paise::new(34_200), &[pay(PaymentMode::Cash, None, Some(20_000))]);
        assert_eq!((short.taken[0].amount, short.due), (Paise::new(20_000), Paise::new(14_200)));
    }

    #[test]
    fn more_than_is_due_is_refused_where_it_was_typed() {
        let fields = |payable: i64, payments: &[PaymentDraft]| {
            settle(Paise::new(payable), payments).problems.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        };
        assert_eq!(fields(40_000, &[pay(PaymentMode::Upi, Some(40_100), None)]), ["payments.0.amount_paise"]);
        assert_eq!(fields(40_000, &[pay(PaymentMode::Upi, Some(0), None)]), ["payments.0.amount_paise"]);
        assert_eq!(fields(40_000, &[pay(PaymentMode::Upi, None, Some(50_000))]), ["payments.0.tendered_paise"]);
        assert_eq!(fields(40_000, &[pay(PaymentMode::Cash, Some(30_000), Some(100))]), ["payments.0.tendered_paise"]);
    }
}
