//! One database on two computers: the copy is recognised, takes a name of its own, and nobody loses anything.

use branchline_domain::sync::status::SyncState;
use branchline_engine::Code;
use branchline_tests::{Branch, Hub, User};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, on_hub, refused, settle, two_branches};

/// Lets a session find out that this is a copy, signs in once more, and syncs.
pub async fn take_a_name(branch: &Branch, person: &User) -> Result<()> {
    let old = branch.engine().hub_settings().await?;
    assert_eq!(refused(branch).await, Code::DeviceCloned, "because the hub has other changes under these numbers");
    let status = branch.engine().status().await?;
    assert_eq!(status.state, SyncState::SignIn, "because one sign-in is all that is needed");
    let said = status.problem.map(|problem| problem.message).unwrap_or_default();
    assert!(said.contains("sign in once more"), "because a person must know what to do: {said}");
    branch.engine().sign_in(&person.email, &person.password).await?;
    branch.sync().await?;
    let new = branch.engine().hub_settings().await?;
    assert_ne!(old.device_id, new.device_id, "because two computers need two names");
    assert_ne!(old.device_code, new.device_code, "because bills are numbered by it");
    Ok(())
}

#[tokio::test]
async fn a_copy_of_the_data_on_another_computer_takes_a_name_of_its_own() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let manager = &shop.managers[0];
    mum.add_product("Before the copy", 100).await?;
    mum.sync().await?;
    mum.add_product("Unsent when copied", 100).await?;
    let copy = mum.copied().await?;
    copy.engine().sign_in(&manager.email, &manager.password).await?;
    mum.add_product("At the counter", 100).await?;
    copy.add_product("In the back office", 100).await?;
    copy.add_product("In the back office too", 100).await?;
    mum.sync().await?;
    take_a_name(&copy, manager).await?;
    mum.add_product("Later at the counter", 100).await?;
    copy.add_product("Later in the back office", 100).await?;
    settle(&[&mum, &copy, &pun]).await?;
    assert_eq!(
        on_hub(hub, &shop, "products", "true").await?,
        7,
        "because nobody's product is lost, and none comes twice"
    );
    assert_eq!(on_hub(hub, &shop, "sync_conflicts", "true").await?, 0, "because the same change twice is no conflict");
    all_equal(&[&mum, &copy, &pun]).await
}

#[tokio::test]
async fn a_copy_on_another_computer_is_found_out_before_it_has_sent_anything() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let manager = &shop.managers[0];
    let original = mum.engine().hub_settings().await?.device_id;
    let copy = mum.copied().await?;
    copy.engine().sign_in(&manager.email, &manager.password).await?;
    copy.add_product("From the copy", 100).await?;
    mum.add_product("From the original", 100).await?;
    take_a_name(&copy, manager).await?;
    mum.sync().await?;
    assert_eq!(
        mum.engine().hub_settings().await?.device_id,
        original,
        "because the computer that was there first keeps its name, whoever syncs first"
    );
    settle(&[&mum, &copy, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 2, "because both wrote one");
    all_equal(&[&mum, &copy, &pun]).await?;
    let fleet = copy.engine().refresh_fleet().await?;
    let devices: Vec<_> = fleet.branches.iter().flat_map(|branch| &branch.devices).collect();
    assert_eq!(devices.len(), 2, "because the copy shows as a device of its own, and Pune is not this manager's");
    assert!(devices.iter().all(|device| device.last_error.is_none()), "because both are well again: {devices:?}");
    let log = copy.engine().sync_log(10).await?;
    assert!(log.iter().any(|line| line.direction == "copy"), "because a person can read what happened");
    Ok(())
}

#[tokio::test]
async fn a_copy_that_connects_anew_takes_its_name_on_the_spot() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let copy = mum.copied().await?;
    copy.add_product("From the copy", 100).await?;
    let manager = &shop.managers[0];
    copy.engine().connect(branchline_tests::connection(hub, manager, "MUM")).await?;
    let (here, there) = (mum.engine().hub_settings().await?, copy.engine().hub_settings().await?);
    assert_ne!(here.device_id, there.device_id, "because the password was at hand, and nothing more is asked");
    assert_ne!(here.device_code, there.device_code, "because bills are numbered by it");
    settle(&[&copy, &mum, &pun]).await?;
    all_equal(&[&mum, &copy, &pun]).await
}

#[tokio::test]
async fn a_copy_on_the_same_computer_that_syncs_first_sends_the_original_to_take_the_new_name() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let manager = &shop.managers[0];
    let copy = mum.copied_beside().await?;
    copy.engine().sign_in(&manager.email, &manager.password).await?;
    copy.add_product("From the copy", 100).await?;
    mum.add_product("From the original", 100).await?;
    copy.sync().await?;
    take_a_name(&mum, manager).await?;
    settle(&[&mum, &copy, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 2, "because both wrote one");
    all_equal(&[&mum, &copy, &pun]).await
}

#[tokio::test]
async fn a_branch_restored_from_its_backup_fetches_what_it_had_sent_since() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.add_product("In the backup", 100).await?;
    mum.sync().await?;
    let folder = tempfile::TempDir::new()?;
    let backup = folder.path().join("backup.db");
    mum.back_up(&backup).await?;
    mum.add_product("Sent after the backup", 100).await?;
    mum.run("UPDATE products SET price_paise = 555 WHERE name = 'In the backup'").await?;
    mum.sync().await?;
    let mum = mum.restored_from(&backup).await?;
    assert_eq!(mum.count("products", "true").await?, 1, "because the backup is older");
    mum.add_product("Entered after the restore", 100).await?;
    take_a_name(&mum, &shop.managers[0]).await?;
    assert_eq!(mum.count("products", "true").await?, 3, "because what was sent is fetched, and what is new is kept");
    assert_eq!(mum.count("products", "price_paise = 555").await?, 1, "because edits come back as well");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 3, "because each is there once");
    all_equal(&[&mum, &pun]).await
}
