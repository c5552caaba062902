//! The doorbells of products and item groups.

use branchline_domain::catalogue::product::{ItemGroup, Product, ProductDraft};
use branchline_domain::records::history::RecordRef;
use branchline_domain::records::page::{ListQuery, Page};

use super::EngineState;
use crate::error::Answer;

/// Returns a window of the product list.
#[tauri::command]
#[specta::specta]
pub async fn list_products(engine: EngineState<'_>, query: ListQuery) -> Answer<Page<Product>> {
    Ok(engine.list_products(&query).await?)
}

/// Returns how many rows of a list of products or customers stand before a record, or nothing when it is not in the list.
#[tauri::command]
#[specta::specta]
pub async fn place_of(engine: EngineState<'_>, record: RecordRef, query: ListQuery) -> Answer<Option<u32>> {
    Ok(engine.place_of(&record, &query).await?)
}

/// Returns one product.
#[tauri::command]
#[specta::specta]
pub async fn product(engine: EngineState<'_>, id: String) -> Answer<Product> {
    Ok(engine.product(&id).await?)
}

/// Adds a product.
#[tauri::command]
#[specta::specta]
pub async fn add_product(engine: EngineState<'_>, draft: ProductDraft) -> Answer<Product> {
    Ok(engine.add_product(draft).await?)
}

/// Writes what the person changed in the form that began with `before`.
#[tauri::command]
#[specta::specta]
pub async fn change_product(
    engine: EngineState<'_>,
    id: String,
    draft: ProductDraft,
    before: ProductDraft,
) -> Answer<Product> {
    Ok(engine.change_product(&id, draft, before).await?)
}

/// Puts a product in the recycle bin.
#[tauri::command]
#[specta::specta]
pub async fn delete_product(engine: EngineState<'_>, id: String) -> Answer<()> {
    engine.delete_product(&id).await?;
    Ok(())
}

/// Takes a product out of the recycle bin.
#[tauri::command]
#[specta::specta]
pub async fn restore_product(engine: EngineState<'_>, id: String) -> Answer<()> {
    engine.restore_product(&id).await?;
    Ok(())
}

/// Returns every item group, by name.
#[tauri::command]
#[specta::specta]
pub async fn item_groups(engine: EngineState<'_>) -> Answer<Vec<ItemGroup>> {
    Ok(engine.item_groups().await?)
}

/// Adds an item group.
#[tauri::command]
#[specta::specta]
pub async fn add_item_group(engine: EngineState<'_>, name: String) -> Answer<ItemGroup> {
    Ok(engine.add_item_group(&name).await?)
}
