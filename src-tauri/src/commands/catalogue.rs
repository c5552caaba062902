//! Commands for products and item groups.

use branchline_domain::catalogue::product::{ItemGroup, Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::{ListQuery, Page};

use super::delegate::commands;

commands! {
    /// Returns a window of the product list.
    list_products(query: &ListQuery) -> Page<Product>;

    /// Returns how many rows of a list of products or customers stand before a record, or nothing when it is not in the list.
    place_of(record: &RecordRef, query: &ListQuery) -> Option<u32>;

    /// Returns one product.
    product(id: &Id<Product>) -> Product;

    /// Adds a product.
    add_product(draft: ProductDraft) -> Product;

    /// Writes what the person changed in the form that began with `before`.
    change_product(id: &Id<Product>, draft: ProductDraft, before: ProductDraft) -> Product;

    /// Puts a product in the recycle bin.
    delete_product(id: &Id<Product>);

    /// Takes a product out of the recycle bin.
    restore_product(id: &Id<Product>);

    /// Returns every item group, by name.
    item_groups() -> Vec<ItemGroup>;

    /// Adds an item group.
    add_item_group(name: &str) -> ItemGroup;
}
