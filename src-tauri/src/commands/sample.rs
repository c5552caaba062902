//! The command that fills an empty shop.

use branchline_domain::organisation::sample::SampleLoaded;

use super::delegate::commands;

commands! {
    /// Fills a shop without items with the sample shop.
    load_sample_shop() -> SampleLoaded;
}
