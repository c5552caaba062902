//! Commands for scanned codes, and for how labels of scales are read.

use branchline_domain::catalogue::scale::ScaleRule;
use branchline_domain::sales::Scanned;

use super::delegate::commands;

commands! {
    /// Returns what a scanned code means, the label of a scale too.
    scan_code(code: &str) -> Scanned;

    /// Returns how labels of the shop's scales are read.
    scale_rules() -> Vec<ScaleRule>;

    /// Says how labels with one prefix are read.
    set_scale_rule(rule: &ScaleRule) -> Vec<ScaleRule>;

    /// Reads labels with a prefix no more.
    remove_scale_rule(prefix: &str) -> Vec<ScaleRule>;
}
