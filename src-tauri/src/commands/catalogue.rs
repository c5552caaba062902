//! Commands for products and item groups.

use branchline_domain::catalogue::prices::{PriceChange, PriceProblem};
use branchline_domain::catalogue::product::{ItemGroup, Product, ProductDraft};

use super::delegate::{commands, master_commands};

master_commands! {
    Product, ProductDraft:
    list_products product add_product change_product delete_product restore_product
}

commands! {
    /// Returns every item group, by name.
    item_groups() -> Vec<ItemGroup>;

    /// Adds an item group.
    add_item_group(name: &str) -> ItemGroup;

    /// Changes prices and low-stock levels of many products in one unit; returns the rows that keep all of it from being saved.
    change_prices(changes: &[PriceChange]) -> Vec<PriceProblem>;
}
