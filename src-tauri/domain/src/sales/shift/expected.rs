//! What should be there by now, by mode of payment.

use serde::{Deserialize, Serialize};

use super::{CashMovement, CashWay};
use crate::money::Paise;
use crate::sales::PaymentMode;

/// What went through a till by one mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// How.
    pub mode: PaymentMode,
    /// What customers paid.
    pub taken: Paise,
    /// What went back to them.
    pub returned: Paise,
}

/// What a shift should have.
#[derive(Debug, Clone, Copy)]
pub struct Flows<'a> {
    /// What lay in the drawer at first.
    pub float: Paise,
    /// Payments by mode; a mode that is not among them saw none.
    pub payments: &'a [Flow],
    /// Cash that moved besides them.
    pub movements: &'a [CashMovement],
}

/// One mode of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ModeSum {
    /// How.
    pub mode: PaymentMode,
    /// What customers paid.
    pub taken_paise: Paise,
    /// What went back to them.
    pub returned_paise: Paise,
    /// What moved besides: the float, cash in, less cash out.
    pub moved_paise: Paise,
    /// What should be there: `taken - returned + moved`.
    pub expected_paise: Paise,
    /// What was counted.
    pub counted_paise: Option<Paise>,
    /// What was counted more than expected (positive), or less.
    pub difference_paise: Option<Paise>,
}

impl Flows<'_> {
    /// Returns what should be there, mode by mode, in the order the counter offers them; nothing when an amount leaves 64 bits.
    #[must_use]
    pub fn expected(&self) -> Option<Vec<ModeSum>> {
        PaymentMode::ALL.into_iter().map(|mode| self.of(mode)).collect()
    }

    fn of(&self, mode: PaymentMode) -> Option<ModeSum> {
        let flows = || self.payments.iter().filter(move |flow| flow.mode == mode);
        let taken = Paise::total(flows().map(|flow| flow.taken))?;
        let returned = Paise::total(flows().map(|flow| flow.returned))?;
        let moved = if mode == PaymentMode::Cash { self.moved()? } else { Paise::ZERO };
        let minus = Paise::ZERO.checked_sub(returned)?;
        Some(ModeSum {
            mode,
            taken_paise: taken,
            returned_paise: returned,
            moved_paise: moved,
            expected_paise: Paise::total([taken, minus, moved])?,
            counted_paise: None,
            difference_paise: None,
        })
    }

    fn moved(&self) -> Option<Paise> {
        let ways = self.movements.iter().map(|moved| match moved.direction {
            CashWay::In => moved.amount_paise,
            CashWay::Out => Paise::new(-moved.amount_paise.get()),
        });
        Paise::total(ways.chain([self.float]))
    }
}
