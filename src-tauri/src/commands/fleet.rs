//! The doorbells of the Branches screen.

use branchline_domain::organisation::fleet::{Fleet, Invite, Invited, NewBranch};
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};

use super::House;
use crate::error::Answer;

/// Returns every branch with its devices as last known here.
#[tauri::command]
#[specta::specta]
pub async fn fleet(house: House<'_>) -> Answer<Fleet> {
    Ok(house.fleet().await?)
}

/// Asks the hub how the fleet stands.
#[tauri::command]
#[specta::specta]
pub async fn refresh_fleet(house: House<'_>) -> Answer<Fleet> {
    Ok(house.refresh_fleet().await?)
}

/// Asks a device to sync now.
#[tauri::command]
#[specta::specta]
pub async fn ask_sync(house: House<'_>, device: String) -> Answer<Fleet> {
    Ok(house.ask_sync(&device).await?)
}

/// Gives a device another name.
#[tauri::command]
#[specta::specta]
pub async fn rename_device(house: House<'_>, device: String, name: String) -> Answer<Fleet> {
    Ok(house.rename_device(&device, &name).await?)
}

/// Retires a device, or brings it back.
#[tauri::command]
#[specta::specta]
pub async fn set_device_retired(house: House<'_>, device: String, retired: bool) -> Answer<Fleet> {
    Ok(house.set_device_retired(&device, retired).await?)
}

/// Adds a branch.
#[tauri::command]
#[specta::specta]
pub async fn add_branch(house: House<'_>, branch: NewBranch) -> Answer<Fleet> {
    Ok(house.add_branch(branch).await?)
}

/// Invites a person; the code in the answer is shown once.
#[tauri::command]
#[specta::specta]
pub async fn invite(house: House<'_>, invite: Invite) -> Answer<Invited> {
    Ok(house.invite(invite).await?)
}

/// Returns the rules of the shop.
#[tauri::command]
#[specta::specta]
pub async fn shop_rules(house: House<'_>) -> Answer<ShopRules> {
    Ok(house.shop_rules().await?)
}

/// Sets rules of the shop.
#[tauri::command]
#[specta::specta]
pub async fn set_shop_rules(house: House<'_>, change: RuleChange) -> Answer<ShopRules> {
    Ok(house.set_shop_rules(&change).await?)
}

/// Lets a new computer in.
#[tauri::command]
#[specta::specta]
pub async fn approve_device(house: House<'_>, device: String) -> Answer<Fleet> {
    Ok(house.approve_device(&device).await?)
}

/// Ends a person's memberships in this shop.
#[tauri::command]
#[specta::specta]
pub async fn end_person(house: House<'_>, person: String) -> Answer<Ended> {
    Ok(house.end_person(&person).await?)
}
