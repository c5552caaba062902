//! Commands for the rules of the shop, and whom they let in.

use branchline_domain::organisation::fleet::Fleet;
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};

use super::delegate::commands;

commands! {
    /// Returns the rules of the shop.
    shop_rules() -> ShopRules;

    /// Sets rules of the shop.
    set_shop_rules(change: &RuleChange) -> ShopRules;

    /// Lets a new computer in.
    approve_device(device: &str) -> Fleet;

    /// Ends a person's memberships in this shop.
    end_membership(person: &str) -> Ended;
}
