//! Commands for branches, their devices and invitations.

use branchline_domain::organisation::fleet::{Fleet, Invite, Invited, NewBranch};

use super::delegate::commands;

commands! {
    /// Returns every branch with its devices as last known here.
    fleet() -> Fleet;

    /// Asks the hub how the fleet stands.
    refresh_fleet() -> Fleet;

    /// Asks a device to sync now.
    request_sync(device: &str) -> Fleet;

    /// Gives a device another name.
    rename_device(device: &str, name: &str) -> Fleet;

    /// Retires a device, or brings it back.
    set_device_retired(device: &str, retired: bool) -> Fleet;

    /// Adds a branch.
    add_branch(branch: NewBranch) -> Fleet;

    /// Invites a person; the code in the answer is shown once.
    invite(invite: Invite) -> Invited;
}
