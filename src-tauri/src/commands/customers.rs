//! The doorbells of customers.

use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListQuery, Page};

use super::EngineState;
use crate::error::Answer;

/// Returns a window of the customer list.
#[tauri::command]
#[specta::specta]
pub async fn list_customers(engine: EngineState<'_>, query: ListQuery) -> Answer<Page<Customer>> {
    Ok(engine.list_customers(&query).await?)
}

/// Returns one customer.
#[tauri::command]
#[specta::specta]
pub async fn customer(engine: EngineState<'_>, id: String) -> Answer<Customer> {
    Ok(engine.customer(&id).await?)
}

/// Adds a customer.
#[tauri::command]
#[specta::specta]
pub async fn add_customer(engine: EngineState<'_>, draft: CustomerDraft) -> Answer<Customer> {
    Ok(engine.add_customer(draft).await?)
}

/// Writes what the person changed in the form that began with `before`.
#[tauri::command]
#[specta::specta]
pub async fn change_customer(
    engine: EngineState<'_>,
    id: String,
    draft: CustomerDraft,
    before: CustomerDraft,
) -> Answer<Customer> {
    Ok(engine.change_customer(&id, draft, before).await?)
}

/// Puts a customer in the recycle bin.
#[tauri::command]
#[specta::specta]
pub async fn delete_customer(engine: EngineState<'_>, id: String) -> Answer<()> {
    engine.delete_customer(&id).await?;
    Ok(())
}

/// Takes a customer out of the recycle bin.
#[tauri::command]
#[specta::specta]
pub async fn restore_customer(engine: EngineState<'_>, id: String) -> Answer<()> {
    engine.restore_customer(&id).await?;
    Ok(())
}
