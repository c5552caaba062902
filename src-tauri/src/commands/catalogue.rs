//! Commands for products and item groups.

use branchline_domain::catalogue::prices::{PriceChange, PriceProblem};
use branchline_domain::catalogue::product::{BranchStock, ItemGroup, Product, ProductDraft};
use branchline_domain::id::Id;

use super::delegate::{commands, master_commands};

master_commands! {
    Product, ProductDraft:
    list_products product add_product change_product delete_product restore_product
}

commands! {
    /// Returns what each branch has of a product, as far as this computer holds their stock: this branch first.
    product_stock(id: &Id<Product>) -> Vec<BranchStock>;

    /// Returns every item group, by name.
    item_groups() -> Vec<ItemGroup>;

    /// Adds an item group.
    add_item_group(name: &str) -> ItemGroup;

    /// Changes prices and low-stock levels of many products in one unit; returns the rows that keep all of it from being saved.
    change_prices(changes: &[PriceChange]) -> Vec<PriceProblem>;
}
