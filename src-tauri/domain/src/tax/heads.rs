//! The heads under which tax is charged.

use serde::{Deserialize, Serialize};

use crate::money::Paise;

/// An amount for each head. Within a state the centre and the state each take half, between states the centre takes it whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Heads {
    /// Central tax.
    pub cgst: Paise,
    /// The state's or union territory's tax.
    pub sgst: Paise,
    /// Integrated tax.
    pub igst: Paise,
    /// Compensation cess.
    pub cess: Paise,
}

impl Heads {
    /// Returns all heads together; nothing when they leave 64 bits.
    #[must_use]
    pub fn sum(self) -> Option<Paise> {
        Paise::total([self.cgst, self.sgst, self.igst, self.cess])
    }

    /// Combines two amounts of each head, e.g. by [`Paise::checked_add`]; nothing when one of them is nothing.
    pub fn zip(self, other: Self, combine: impl Fn(Paise, Paise) -> Option<Paise>) -> Option<Self> {
        Some(Self {
            cgst: combine(self.cgst, other.cgst)?,
            sgst: combine(self.sgst, other.sgst)?,
            igst: combine(self.igst, other.igst)?,
            cess: combine(self.cess, other.cess)?,
        })
    }
}
