//! Commands for tax classes.

use branchline_domain::tax::{TaxClassNow, TaxRate, TaxRateDraft};

use super::delegate::{commands, master_commands};

master_commands! {
    TaxRate, TaxRateDraft:
    list_tax_rates tax_rate add_tax_rate change_tax_rate delete_tax_rate restore_tax_rate
}

commands! {
    /// Returns the tax classes with their rate of today.
    tax_classes() -> Vec<TaxClassNow>;

    /// Adds the classes every shop needs; returns all.
    add_common_tax_rates() -> Vec<TaxClassNow>;
}
