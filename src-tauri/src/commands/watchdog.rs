//! Commands for the limits at which the watchdog raises alerts.

use branchline_domain::sync::watchdog::AlertLimits;

use super::delegate::commands;

commands! {
    /// Returns when the watchdog speaks.
    alert_limits() -> AlertLimits;

    /// Sets when the watchdog speaks.
    set_alert_limits(limits: AlertLimits);
}
