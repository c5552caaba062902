//! Commands for the people of the shop: staff, limits, who stands at this computer, the log.

use branchline_domain::people::{Action, AuditCheck, AuditEntry, RoleLimits, Staff, StaffDraft, TillPeople};
use branchline_domain::sales::{BillDraft, Quote, ReturnDraft, ReturnQuote};

use super::delegate::{Id, ListQuery, Page, commands};

commands! {
    /// Returns who stands at this computer, and who could.
    till_people() -> TillPeople;

    /// Puts somebody at this computer who types his PIN.
    come_to_till(person: &Id<Staff>, pin: &str) -> TillPeople;

    /// Locks this computer until a PIN is typed.
    lock_till() -> TillPeople;

    /// Sets after how many minutes without a key it locks itself; 0 is never.
    set_idle_minutes(minutes: u32) -> TillPeople;

    /// Lists everybody who works in the shop.
    staff() -> Vec<Staff>;

    /// Adds somebody; the first is the owner, with a PIN.
    add_staff(draft: StaffDraft, pin: Option<&str>) -> Staff;

    /// Changes somebody.
    change_staff(id: &Id<Staff>, draft: StaffDraft) -> Staff;

    /// Gives somebody another PIN.
    set_staff_pin(id: &Id<Staff>, pin: &str) -> Staff;

    /// Lists what each role but the owner's may do by itself.
    role_limits() -> Vec<RoleLimits>;

    /// Sets what a role may do by itself.
    set_role_limits(wanted: &RoleLimits) -> Vec<RoleLimits>;

    /// Allows a bill as it is typed, by the PIN of somebody who may.
    authorise_bill(draft: BillDraft, person: &Id<Staff>, pin: &str) -> Quote;

    /// Allows a return as it is typed, by the PIN of somebody who may.
    authorise_return(draft: ReturnDraft, person: &Id<Staff>, pin: &str) -> ReturnQuote;

    /// Allows one action on one record, by the PIN of somebody who may.
    authorise(action: Action, record: &str, person: &Id<Staff>, pin: &str);

    /// Returns a window of the log of what was done, the newest first.
    audit_log(query: &ListQuery) -> Page<AuditEntry>;

    /// Checks the log of every device this computer knows.
    verify_audit() -> AuditCheck;
}
