//! Commands for tills and their shifts.

use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::records::page::{ListQuery, Page};
use branchline_domain::sales::shift::{
    CashDraft, ClosingDraft, ClosingQuote, Shift, ShiftDraft, ShiftReport, ShiftRow, ShopDay, Till, TillSettings,
};

use super::delegate::commands;

commands! {
    /// Returns this computer as a till.
    till() -> Till;

    /// Opens this till. Called again with the same id, it opens nothing more.
    open_shift(draft: ShiftDraft) -> Till;

    /// Moves cash into the drawer or out of it; returns the X report after it.
    move_cash(draft: CashDraft) -> ShiftReport;

    /// Counts and judges a closing that is being typed. Nothing is written.
    quote_closing(draft: ClosingDraft) -> ClosingQuote;

    /// Closes a shift. Called again for the same shift, it returns the Z report that is there.
    close_shift(draft: ClosingDraft) -> ShiftReport;

    /// Returns the report of a shift; without one, of the shift that is open here.
    shift_report(shift: Option<Id<Shift>>) -> ShiftReport;

    /// Returns a window of the shifts of all branches, the newest first.
    list_shifts(query: &ListQuery) -> Page<ShiftRow>;

    /// Returns a day of the whole shop; today when none is named.
    shop_day(wanted: Option<BusinessDate>) -> ShopDay;

    /// Sets what the shop decides about its tills.
    set_till_settings(settings: TillSettings) -> TillSettings;
}
