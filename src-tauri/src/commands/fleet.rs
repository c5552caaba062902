//! The doorbells of the Branches screen.

use branchline_domain::organisation::fleet::{Fleet, Invite, Invited, NewBranch};
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};

use super::delegate::commands;

commands! {
    /// Returns every branch with its devices as last known here.
    fleet() -> Fleet;

    /// Asks the hub how the fleet stands.
    refresh_fleet() -> Fleet;

    /// Asks a device to sync now.
    ask_sync(device: &str) -> Fleet;

    /// Gives a device another name.
    rename_device(device: &str, name: &str) -> Fleet;

    /// Retires a device, or brings it back.
    set_device_retired(device: &str, retired: bool) -> Fleet;

    /// Adds a branch.
    add_branch(branch: NewBranch) -> Fleet;

    /// Invites a person; the code in the answer is shown once.
    invite(invite: Invite) -> Invited;

    /// Returns the rules of the shop.
    shop_rules() -> ShopRules;

    /// Sets rules of the shop.
    set_shop_rules(change: &RuleChange) -> ShopRules;

    /// Lets a new computer in.
    approve_device(device: &str) -> Fleet;

    /// Ends a person's memberships in this shop.
    end_person(person: &str) -> Ended;
}
