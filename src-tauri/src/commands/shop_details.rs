//! Commands for the shop's own details.

use branchline_domain::organisation::shop_details::ShopDetails;

use super::delegate::commands;

commands! {
    /// Returns the shop's own details.
    shop_details() -> ShopDetails;

    /// Changes the shop's own details.
    set_shop_details(details: ShopDetails, before: ShopDetails) -> ShopDetails;
}
