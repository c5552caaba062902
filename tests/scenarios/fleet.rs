//! The fleet as its owner sees it: who is out there, asked to sync, named, retired, added and invited.

use std::time::Duration;

use branchline_domain::organisation::fleet::{Fleet, FleetDevice};
use branchline_domain::sync::status::{Connectivity, SyncState};
use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub, TestShop};
use color_eyre::eyre::Result;
use serde_json::json;
use uuid::Uuid;

use crate::kit::{CALLS, Workshop, all_equal, on_hub, refused, settle, text, token, two_branches};

/// Finds the one device of a branch.
fn device<'a>(fleet: &'a Fleet, branch: &str) -> &'a FleetDevice {
    let found = fleet.branches.iter().find(|b| b.code == branch).and_then(|b| b.devices.iter().find(|d| !d.this));
    found.unwrap_or_else(|| panic!("{branch} must have a device in {fleet:?}"))
}

/// Opens the owner's computer beside two branches.
async fn owner(hub: &Hub) -> Result<(TestShop, Branch, Branch, Branch)> {
    let (shop, mum, pun) = two_branches(hub).await?;
    let office = Branch::joined(hub, &shop.owner).await?;
    office.sync().await?;
    Ok((shop, mum, pun, office))
}

#[tokio::test]
async fn an_owner_sees_every_branch_and_a_manager_his_own() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, _pun, office) = owner(hub).await?;
    let fleet = office.engine().refresh_fleet().await?;
    let seen: Vec<(&str, usize, bool)> =
        fleet.branches.iter().map(|b| (b.code.as_str(), b.devices.len(), b.manages)).collect();
    assert_eq!(seen, [("MUM", 2, true), ("PUN", 1, true)], "because everything is the owner's");
    assert!(fleet.owner && device(&fleet, "PUN").online, "because Pune was about a moment ago");
    assert_eq!(device(&fleet, "PUN").app_version.as_deref(), Some("test"), "because versions differ in the field");
    hub.sql(&format!(
        "update sync.device_status set seen_at = seen_at - 12 * 60000 where device_id = '{}'",
        device(&fleet, "PUN").id
    ))
    .await?;
    let fleet = office.engine().refresh_fleet().await?;
    assert!(!device(&fleet, "PUN").online, "because two of its sessions in a row did not come");
    let fleet = mum.engine().refresh_fleet().await?;
    let seen: Vec<&str> = fleet.branches.iter().map(|b| b.code.as_str()).collect();
    assert_eq!((seen, fleet.owner), (vec!["MUM"], false), "because Pune is another manager's");
    Ok(())
}

#[tokio::test]
async fn what_a_device_says_of_itself_is_true_after_its_session_and_idleness_says_nothing_more() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun, office) = owner(&hub).await?;
    pun.add_product("Waiting", 100).await?;
    // The push is lost on its way: the device has told that one waits.
    hub.faults().plan(Fault::on(crate::kit::PUSH).drop_before());
    refused(&pun).await;
    let fleet = office.engine().refresh_fleet().await?;
    assert_eq!(device(&fleet, "PUN").pending, 1, "because that is what Pune holds");
    assert!(device(&fleet, "PUN").oldest_at.is_some(), "because its age tells whether to worry");
    // The answer is lost: the hub has it, whatever Pune believes.
    hub.faults().plan(Fault::on(crate::kit::PUSH).lose_answer());
    refused(&pun).await;
    let fleet = office.engine().refresh_fleet().await?;
    assert_eq!(device(&fleet, "PUN").pending, 0, "because the hub counts what it takes");
    pun.sync().await?;
    let fleet = office.engine().refresh_fleet().await?;
    let told = device(&fleet, "PUN");
    assert_eq!((told.pending, told.oldest_at, &told.last_error), (0, None, &None), "because the session has sent it");
    assert!(told.last_sync_at.is_some(), "because a whole session ended well");
    settle(&[&mum, &pun]).await?;
    let before = hub.faults().seen(CALLS);
    pun.sync().await?;
    assert_eq!(hub.faults().seen(CALLS) - before, 1, "because an idle cycle is one small request");
    pun.add_product("Sent at once", 100).await?;
    let before = hub.faults().seen(CALLS);
    pun.sync().await?;
    assert_eq!(
        hub.faults().seen(CALLS) - before,
        2,
        "because the hub counts down by itself what a device said it holds"
    );
    let fleet = office.engine().refresh_fleet().await?;
    assert_eq!(device(&fleet, "PUN").pending, 0, "because it was sent");

    hub.sql("alter table public.products add constraint no_stones check (name <> 'Stone') not valid").await?;
    pun.add_product("Stone", 100).await?;
    pun.sync().await?;
    let fleet = office.engine().refresh_fleet().await?;
    let told = device(&fleet, "PUN");
    assert_eq!((told.pending, told.failed), (0, 1), "because one was not accepted");
    assert!(
        told.held_why.as_ref().is_some_and(|why| why.contains("no_stones")),
        "because the owner must see why: {told:?}"
    );
    hub.sql("alter table public.products drop constraint no_stones").await?;
    pun.engine().retry_held(None).await?;
    pun.sync().await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 3, "because nothing was lost");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_device_asked_to_sync_answers_when_it_comes() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun, office) = owner(hub).await?;
    let pune = device(&office.engine().refresh_fleet().await?, "PUN").id.clone();
    let asked = office.engine().request_sync(&pune).await?;
    let first = device(&asked, "PUN").clone();
    assert!(first.asked_at.is_some() && first.answered_at.is_none(), "because Pune has not come yet: {first:?}");
    let again = office.engine().request_sync(&pune).await?;
    let again = device(&again, "PUN");
    let apart = again.asked_at.unwrap_or_default() - first.asked_at.unwrap_or_default();
    assert!(apart.abs() < 1000, "because pressing twice is one wish, not two rings: {apart} ms");
    pun.sync().await?;
    let answered = office.engine().refresh_fleet().await?;
    let answered = device(&answered, "PUN");
    assert!(answered.answered_at >= answered.asked_at, "because it came: {answered:?}");

    // Mumbai's manager has no say in Pune; nor has a cashier in Mumbai.
    let error = mum.engine().request_sync(&pune).await.expect_err("Pune is not his");
    assert!(error.to_string().contains("Only an owner"), "because he must know whom to ask: {error}");
    hub.sql(&format!(
        "update public.memberships set role = 'cashier' where org_id = '{}' and user_id = '{}'",
        shop.org_id, shop.managers[0].id
    ))
    .await?;
    let mumbai = mum.engine().hub_settings().await?.device_id;
    assert!(mum.engine().request_sync(&mumbai).await.is_err(), "because a cashier sends nobody");
    // An organisation that rings without end is asked to rest.
    hub.sql(&format!(
        "insert into sync.sync_requests (org_id, device_id, asked_at) select '{}', gen_random_uuid(), sync.now_ms() from generate_series(1, 300)",
        shop.org_id
    ))
    .await?;
    let error = office.engine().request_sync(&pune).await.expect_err("enough is enough");
    assert!(error.to_string().contains("minute"), "because it helps to know when to try again: {error}");
    Ok(())
}

#[tokio::test]
async fn a_retired_device_is_told_so_and_loses_nothing() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun, office) = owner(hub).await?;
    let pune = device(&office.engine().refresh_fleet().await?, "PUN").id.clone();
    let fleet = office.engine().rename_device(&pune, "Counter by the door").await?;
    assert_eq!(device(&fleet, "PUN").name, "Counter by the door", "because a name is local first");
    let fleet = office.engine().set_device_retired(&pune, true).await?;
    assert!(device(&fleet, "PUN").retired_at.is_some(), "because retiring is local first");
    office.sync().await?;
    pun.add_product("Sold on the last day", 100).await?;
    let error = pun.sync().await.expect_err("it is retired");
    assert_eq!(error.code(), Code::DeviceRetired, "because nobody need guess: {error}");
    assert!(error.to_string().contains("bring it back"), "because there is a way back: {error}");
    let status = pun.engine().status().await?;
    assert_eq!((status.state, status.pending), (SyncState::Error, 1), "because its queue stays");
    // Nor does it get in by the side door: with its right key, in the middle of a session.
    let who = token(hub, &shop.managers[1]).await?;
    let instance =
        text(&hub.value(&format!("select instance from sync.device_status where device_id = '{pune}'")).await?);
    let push = json!({"device": pune, "instance": instance, "batch": Uuid::now_v7(), "first": 1, "last": 1, "schema": 1,
                      "columns": {}, "changes": []});
    for function in ["sync_push", "sync_retry", "sync_discard", "sync_report"] {
        let (status, answer) = hub.rpc(Some(&who), function, &push).await?;
        assert_eq!((status, &answer["message"]), (403, &json!("device_retired")), "because {function} is closed to it");
    }
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 0, "because nothing of it is taken");
    let error = office.engine().set_device_retired(&office.engine().hub_settings().await?.device_id, true).await;
    assert_eq!(error.expect_err("it is this one").code(), Code::Invalid, "because nobody saws off his own branch");

    office.engine().set_device_retired(&pune, false).await?;
    office.sync().await?;
    pun.sync().await?;
    assert_eq!(on_hub(hub, &shop, "products", "true").await?, 1, "because it had kept its work");
    settle(&[&mum, &pun, &office]).await?;
    all_equal(&[&mum, &pun, &office]).await
}

#[tokio::test]
async fn without_a_network_the_screen_shows_what_was_last_known() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, _mum, _pun, office) = owner(&hub).await?;
    let known = office.engine().refresh_fleet().await?;
    hub.faults().disconnect();
    let error = office.engine().refresh_fleet().await.expect_err("the line is cut");
    assert_eq!(error.code(), Code::Offline, "because that is all it is");
    let shown = office.engine().fleet().await?;
    assert_eq!(shown.fetched_at, known.fetched_at, "because the screen says from when it is");
    assert_eq!(shown.branches, known.branches, "because what was known stays known");
    hub.faults().reconnect();
    let alone = Branch::alone().await?;
    assert_eq!(alone.engine().fleet().await?, Fleet::default(), "because without a hub there is no fleet");
    assert_eq!(
        alone.engine().refresh_fleet().await.expect_err("no hub").code(),
        Code::NotConfigured,
        "because none is set up"
    );
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_device_that_listens_answers_at_once_and_shows_as_online() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, _mum, pun, office) = owner(&hub).await?;
    for branch in [&pun, &office] {
        branch.engine().start_background();
        for _ in 0..600 {
            if branch.engine().status().await?.connectivity == Connectivity::Live {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    let pune = device(&office.engine().refresh_fleet().await?, "PUN").id.clone();
    let mut fleet = office.engine().request_sync(&pune).await?;
    for _ in 0..200 {
        if device(&fleet, "PUN").answered_at.is_some() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        fleet = office.engine().refresh_fleet().await?;
    }
    let told = device(&fleet, "PUN").clone();
    let took = told.answered_at.zip(told.asked_at).map(|(answered, asked)| answered - asked);
    assert!(took.is_some_and(|ms| ms < 5000), "because it heard the bell, long before its next turn: {told:?}");
    println!("asked and answered in {took:?} ms");
    // Quiet for an hour, but listening.
    hub.sql(&format!("update sync.device_status set seen_at = seen_at - 3600000 where device_id = '{pune}'")).await?;
    let fleet = office.engine().refresh_fleet().await?;
    assert!(device(&fleet, "PUN").online, "because whoever listens is there, however quiet");
    pun.engine().close().await?;
    for _ in 0..200 {
        if !device(&office.engine().fleet().await?, "PUN").online {
            break;
        }
        office.engine().refresh_fleet().await?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(!device(&office.engine().fleet().await?, "PUN").online, "because it has gone");
    hub.leave();
    Ok(())
}
