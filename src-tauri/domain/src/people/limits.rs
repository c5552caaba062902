//! What a role may do by itself, and what needs somebody else's PIN.

use serde::{Deserialize, Serialize};

use super::staff::StaffRole;
use crate::message;
use crate::messages::Message;
use crate::money::{Paise, Rate};
use crate::records::field::FieldError;
use crate::records::limits::MOST_STEPS;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Taking off a line, by a discount or by a price below the item's.
    LineDiscount,
    /// Taking off the whole bill.
    BillDiscount,
    /// Selling below what it cost.
    BelowCost,
    /// Letting a customer owe more than his limit.
    OverCredit,
    /// Selling what is not on hand.
    NegativeStock,
    /// Cancelling a bill.
    CancelBill,
    /// Giving money back for goods that come back.
    GiveBack,
    /// Opening the drawer without a sale.
    OpenDrawer,
    /// Changing an item's price.
    ChangePrice,
}

impl Action {
    /// All of them, in the order of the table of limits.
    pub const ALL: [Self; 9] = [
        Self::LineDiscount,
        Self::BillDiscount,
        Self::BelowCost,
        Self::OverCredit,
        Self::NegativeStock,
        Self::CancelBill,
        Self::GiveBack,
        Self::OpenDrawer,
        Self::ChangePrice,
    ];

    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LineDiscount => "line_discount",
            Self::BillDiscount => "bill_discount",
            Self::BelowCost => "below_cost",
            Self::OverCredit => "over_credit",
            Self::NegativeStock => "negative_stock",
            Self::CancelBill => "cancel_bill",
            Self::GiveBack => "give_back",
            Self::OpenDrawer => "open_drawer",
            Self::ChangePrice => "change_price",
        }
    }

    /// Returns what it is called, as a heading.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::LineDiscount => message!("limit-line-discount"),
            Self::BillDiscount => message!("limit-bill-discount"),
            Self::BelowCost => message!("limit-below-cost"),
            Self::OverCredit => message!("limit-over-credit"),
            Self::NegativeStock => message!("limit-negative-stock"),
            Self::CancelBill => message!("limit-cancel-bill"),
            Self::GiveBack => message!("limit-give-back"),
            Self::OpenDrawer => message!("limit-open-drawer"),
            Self::ChangePrice => message!("limit-change-price"),
        }
    }
}

/// Whether a role may do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Allowance {
    /// By itself.
    Allowed,
    /// With the PIN of somebody who may.
    Override,
    /// Not at all.
    Never,
}

impl Allowance {
    /// All of them, from the most to the least.
    pub const ALL: [Self; 3] = [Self::Allowed, Self::Override, Self::Never];

    /// Returns its word in the database.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Override => "override",
            Self::Never => "never",
        }
    }

    /// Returns the allowance of a word; one that this version does not know allows least.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.word() == word).unwrap_or(Self::Never)
    }
}

/// Something that goes beyond a plain sale, and how far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Need {
    /// What it is.
    pub action: Action,
    /// The field it shows at.
    pub field: String,
    /// How far: thousandths of a percent for discounts, paise for losses and debts, else 0.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub extent: i64,
}

impl Need {
    /// Returns a need at a field.
    #[must_use]
    pub fn new(action: Action, field: &str, extent: i64) -> Self {
        Self { action, field: field.to_owned(), extent }
    }
}

/// What one role may do by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct RoleLimits {
    /// Whose limits these are.
    pub role: StaffRole,
    /// The most it takes off a line, against the item's own price.
    pub line_discount_milli: Rate,
    /// The most it takes off a bill.
    pub bill_discount_milli: Rate,
    /// See [`Action::BelowCost`].
    pub below_cost: Allowance,
    /// See [`Action::OverCredit`].
    pub over_credit: Allowance,
    /// See [`Action::NegativeStock`].
    pub negative_stock: Allowance,
    /// See [`Action::CancelBill`].
    pub cancel_bill: Allowance,
    /// See [`Action::GiveBack`].
    pub give_back: Allowance,
    /// The most it gives back by itself where more of it needs a PIN.
    #[serde(default)]
    pub give_back_paise: Paise,
    /// See [`Action::OpenDrawer`].
    pub open_drawer: Allowance,
    /// See [`Action::ChangePrice`].
    pub change_price: Allowance,
}

impl RoleLimits {
    /// Returns what a role may do in a shop that has said nothing of it.
    #[must_use]
    pub const fn of(role: StaffRole) -> Self {
        use Allowance::{Allowed, Override};
        let (line, bill, rest, stock) = match role {
            StaffRole::Owner => (Rate::WHOLE, Rate::WHOLE, Allowed, Allowed),
            StaffRole::Manager => (Rate::new(50_000), Rate::new(30_000), Allowed, Allowed),
            StaffRole::Cashier => (Rate::new(10_000), Rate::new(5_000), Override, Allowed),
            StaffRole::Accountant => (Rate::ZERO, Rate::ZERO, Override, Allowed),
        };
        Self {
            role,
            line_discount_milli: line,
            bill_discount_milli: bill,
            below_cost: rest,
            over_credit: rest,
            negative_stock: stock,
            cancel_bill: rest,
            give_back: rest,
            give_back_paise: Paise::ZERO,
            open_drawer: rest,
            change_price: rest,
        }
    }

    /// Judges a need. Beyond its most, a discount needs a PIN.
    #[must_use]
    pub fn allow(&self, need: &Need) -> Allowance {
        let within = |most: Rate| if need.extent <= most.get() { Allowance::Allowed } else { Allowance::Override };
        if self.role == StaffRole::Owner {
            return Allowance::Allowed;
        }
        match need.action {
            Action::LineDiscount => within(self.line_discount_milli),
            Action::BillDiscount => within(self.bill_discount_milli),
            Action::BelowCost => self.below_cost,
            Action::OverCredit => self.over_credit,
            Action::NegativeStock => self.negative_stock,
            Action::CancelBill => self.cancel_bill,
            Action::GiveBack if self.give_back == Allowance::Override && self.gives_back(need.extent) => {
                Allowance::Allowed
            }
            Action::GiveBack => self.give_back,
            Action::OpenDrawer => self.open_drawer,
            Action::ChangePrice => self.change_price,
        }
    }

    /// Tells whether that much money is within what it gives back by itself.
    fn gives_back(&self, extent: i64) -> bool {
        (1..=self.give_back_paise.get()).contains(&extent)
    }

    /// Says at its field that something is not allowed. A message `need-override` tells a screen that a PIN lifts it.
    #[must_use]
    pub fn refusal(&self, need: &Need) -> Option<FieldError> {
        let what = match need.action {
            Action::LineDiscount => over(need.extent, self.line_discount_milli),
            Action::BillDiscount => over(need.extent, self.bill_discount_milli),
            Action::BelowCost => message!("need-below-cost", loss = Paise::new(need.extent)),
            Action::OverCredit => message!("need-over-credit", over = Paise::new(need.extent)),
            Action::GiveBack if self.give_back_paise > Paise::ZERO => {
                message!("need-give-back", asked = Paise::new(need.extent), most = self.give_back_paise)
            }
            other => message!("need-other", what = other.name()),
        };
        let words = match self.allow(need) {
            Allowance::Allowed => return None,
            Allowance::Override => message!("need-override", what = what),
            Allowance::Never => message!("need-never", what = what),
        };
        Some(FieldError::new(&need.field, words))
    }

    /// Lists what keeps these limits from being saved.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.role == StaffRole::Owner {
            problems.push(FieldError::new("role", message!("limit-owner")));
        }
        for (field, rate) in
            [("line_discount_milli", self.line_discount_milli), ("bill_discount_milli", self.bill_discount_milli)]
        {
            if !(Rate::ZERO..=Rate::WHOLE).contains(&rate) {
                problems.push(FieldError::new(field, message!("limit-range")));
            }
        }
        if !(Paise::ZERO..=Paise::new(MOST_STEPS)).contains(&self.give_back_paise) {
            problems.push(FieldError::new("give_back_paise", message!("cash-amount-range")));
        }
        problems
    }
}

fn over(asked: i64, most: Rate) -> Message {
    message!("need-discount", asked = Rate::new(asked), most = most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_may_everything_and_a_cashier_a_little() {
        let (owner, cashier) = (RoleLimits::of(StaffRole::Owner), RoleLimits::of(StaffRole::Cashier));
        for action in Action::ALL {
            let need = Need::new(action, "x", 99_000);
            assert_eq!(owner.allow(&need), Allowance::Allowed, "because an owner is limited by nobody");
            let wanted = if action == Action::NegativeStock { Allowance::Allowed } else { Allowance::Override };
            assert_eq!(cashier.allow(&need), wanted, "because of {action:?}");
        }
        let small = Need::new(Action::LineDiscount, "lines.0.discount", 10_000);
        assert!(cashier.refusal(&small).is_none(), "because ten percent are hers");
    }

    #[test]
    fn a_refusal_says_how_far_it_went_and_whether_a_pin_lifts_it() {
        let never = RoleLimits { below_cost: Allowance::Never, ..RoleLimits::of(StaffRole::Cashier) };
        let said =
            |need: Need| never.refusal(&need).map(|problem| (problem.message.key.clone(), problem.message.to_string()));
        let (key, words) = said(Need::new(Action::LineDiscount, "lines.0.discount", 12_500)).expect("it is refused");
        assert_eq!(key, "need-override");
        assert!(words.contains("12.5 %") && words.contains("10 %"), "{words}");
        let (key, _) = said(Need::new(Action::BelowCost, "lines.0.price_paise", 500)).expect("it is refused");
        assert_eq!(key, "need-never");
    }

    #[test]
    fn a_role_gives_back_by_itself_as_far_as_its_amount_goes() {
        let cashier = RoleLimits { give_back_paise: Paise::new(50_000), ..RoleLimits::of(StaffRole::Cashier) };
        assert!(cashier.refusal(&Need::new(Action::GiveBack, "refund", 50_000)).is_none());
        let (key, words) = cashier
            .refusal(&Need::new(Action::GiveBack, "refund", 50_001))
            .map(|refused| (refused.message.key.clone(), refused.message.to_string()))
            .expect("a paisa more is refused");
        assert!(key == "need-override" && words.contains("500"), "{words}");
        let never = RoleLimits { give_back: Allowance::Never, ..cashier };
        assert_eq!(never.allow(&Need::new(Action::GiveBack, "refund", 1)), Allowance::Never);
    }

    #[test]
    fn limits_beyond_a_hundred_percent_or_of_an_owner_are_refused() {
        let wrong = RoleLimits { line_discount_milli: Rate::new(100_001), ..RoleLimits::of(StaffRole::Owner) };
        let fields: Vec<String> = wrong.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["role", "line_discount_milli"]);
    }
}
