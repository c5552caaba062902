//! Money taken against what is due.

use crate::id::Id;
use crate::money::Paise;

/// A document with what is due of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<T> {
    /// The document.
    pub document: Id<T>,
    /// What is due.
    pub amount: Paise,
}

/// A part of a payment that settles a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation<T> {
    /// The document.
    pub document: Id<T>,
    /// The part.
    pub amount: Paise,
}

/// Divides money over what is due, in the order given, oldest first; returns the parts and what is left as an advance.
#[must_use]
pub fn allocate<T>(received: Paise, dues: &[Due<T>]) -> (Vec<Allocation<T>>, Paise) {
    let mut left = received.max(Paise::ZERO);
    let mut parts = Vec::new();
    for due in dues {
        let amount = due.amount.min(left);
        if amount > Paise::ZERO {
            left = Paise::new(left.get() - amount.get());
            parts.push(Allocation { document: due.document.clone(), amount });
        }
    }
    (parts, left)
}

/// What a customer handed over, against what is payable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tendered {
    /// What is taken of it.
    pub payment: Paise,
    /// What goes back.
    pub change: Paise,
    /// What stays due.
    pub due: Paise,
}

/// Returns what happens to notes and coins: never more is taken than is payable, the rest is change.
#[must_use]
pub fn tender(payable: Paise, handed: Paise) -> Tendered {
    let payment = handed.clamp(Paise::ZERO, payable.max(Paise::ZERO));
    // Both differences lie between zero and a number that exists.
    Tendered {
        payment,
        change: Paise::new(handed.get().max(0) - payment.get()),
        due: Paise::new(payable.get().max(0) - payment.get()),
    }
}
