//! The doorbells of the Branches screen.

use branchline_domain::organisation::fleet::{Fleet, Invite, Invited, NewBranch};
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};

use super::EngineState;
use crate::error::Answer;

/// Returns every branch with its devices as last known here.
#[tauri::command]
#[specta::specta]
pub async fn fleet(engine: EngineState<'_>) -> Answer<Fleet> {
    Ok(engine.fleet().await?)
}

/// Asks the hub how the fleet stands.
#[tauri::command]
#[specta::specta]
pub async fn refresh_fleet(engine: EngineState<'_>) -> Answer<Fleet> {
    Ok(engine.refresh_fleet().await?)
}

/// Asks a device to sync now.
#[tauri::command]
#[specta::specta]
pub async fn ask_sync(engine: EngineState<'_>, device: String) -> Answer<Fleet> {
    Ok(engine.ask_sync(&device).await?)
}

/// Gives a device another name.
#[tauri::command]
#[specta::specta]
pub async fn rename_device(engine: EngineState<'_>, device: String, name: String) -> Answer<Fleet> {
    Ok(engine.rename_device(&device, &name).await?)
}

/// Retires a device, or brings it back.
#[tauri::command]
#[specta::specta]
pub async fn set_device_retired(engine: EngineState<'_>, device: String, retired: bool) -> Answer<Fleet> {
    Ok(engine.set_device_retired(&device, retired).await?)
}

/// Adds a branch.
#[tauri::command]
#[specta::specta]
pub async fn add_branch(engine: EngineState<'_>, branch: NewBranch) -> Answer<Fleet> {
    Ok(engine.add_branch(branch).await?)
}

/// Invites a person; the code in the answer is shown once.
#[tauri::command]
#[specta::specta]
pub async fn invite(engine: EngineState<'_>, invite: Invite) -> Answer<Invited> {
    Ok(engine.invite(invite).await?)
}

/// Returns the rules of the shop.
#[tauri::command]
#[specta::specta]
pub async fn shop_rules(engine: EngineState<'_>) -> Answer<ShopRules> {
    Ok(engine.shop_rules().await?)
}

/// Sets rules of the shop.
#[tauri::command]
#[specta::specta]
pub async fn set_shop_rules(engine: EngineState<'_>, change: RuleChange) -> Answer<ShopRules> {
    Ok(engine.set_shop_rules(&change).await?)
}

/// Lets a new computer in.
#[tauri::command]
#[specta::specta]
pub async fn approve_device(engine: EngineState<'_>, device: String) -> Answer<Fleet> {
    Ok(engine.approve_device(&device).await?)
}

/// Ends a person's memberships in this shop.
#[tauri::command]
#[specta::specta]
pub async fn end_person(engine: EngineState<'_>, person: String) -> Answer<Ended> {
    Ok(engine.end_person(&person).await?)
}
