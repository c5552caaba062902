//! The doorbells of customers.

use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListQuery, Page};

use super::House;
use crate::error::Answer;

/// Returns a window of the customer list.
#[tauri::command]
#[specta::specta]
pub async fn list_customers(house: House<'_>, query: ListQuery) -> Answer<Page<Customer>> {
    Ok(house.list_customers(&query).await?)
}

/// Returns one customer.
#[tauri::command]
#[specta::specta]
pub async fn customer(house: House<'_>, id: String) -> Answer<Customer> {
    Ok(house.customer(&id).await?)
}

/// Adds a customer.
#[tauri::command]
#[specta::specta]
pub async fn add_customer(house: House<'_>, draft: CustomerDraft) -> Answer<Customer> {
    Ok(house.add_customer(draft).await?)
}

/// Writes what the person changed in the form that began with `before`.
#[tauri::command]
#[specta::specta]
pub async fn change_customer(
    house: House<'_>,
    id: String,
    draft: CustomerDraft,
    before: CustomerDraft,
) -> Answer<Customer> {
    Ok(house.change_customer(&id, draft, before).await?)
}

/// Puts a customer in the recycle bin.
#[tauri::command]
#[specta::specta]
pub async fn delete_customer(house: House<'_>, id: String) -> Answer<()> {
    house.delete_customer(&id).await?;
    Ok(())
}

/// Takes a customer out of the recycle bin.
#[tauri::command]
#[specta::specta]
pub async fn restore_customer(house: House<'_>, id: String) -> Answer<()> {
    house.restore_customer(&id).await?;
    Ok(())
}
