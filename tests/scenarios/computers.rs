//! Computers of the shop and those that want to be: retired ones are shut out, new ones may have to wait, and nobody makes too many.

use std::time::Duration;

use branchline_domain::sync::status::SyncState;
use branchline_engine::Code;
use branchline_tests::{Branch, Hub, connection};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{refused, settle, text, two_branches};
use crate::rest::{Caller, member};

#[tokio::test]
async fn a_retired_computer_neither_sends_nor_receives_nor_comes_back_under_another_name() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 59_000).await?;
    mum.sync().await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let till = Caller::ready(hub, &tina, "MUM").await?;
    let streams = hub
        .value(&format!(
            "select jsonb_agg(jsonb_build_object('id', id, 'after', 0)) from sync.streams where org_id = '{org}'"
        ))
        .await?;
    let ids: Vec<Value> = streams.as_array().into_iter().flatten().map(|stream| stream["id"].clone()).collect();
    let calls = [
        ("sync_pull", json!({"streams": streams})),
        ("sync_count", json!({"streams": streams})),
        ("sync_verify", json!({"streams": streams, "table": "products"})),
        ("sync_records", json!({"streams": ids, "table": "products", "ids": [ring.id]})),
        ("sync_history", json!({"table": "products", "id": ring.id})),
        ("sync_authors", json!({"records": [["products", ring.id]]})),
        ("sync_restore_lines", json!({"changes": []})),
        ("sync_retry", json!({"unit": 1})),
        ("sync_approve", json!({"unit": 1})),
        ("sync_discard", json!({"unit": 1, "reason": "x"})),
        ("sync_report", json!({"report": {}})),
    ];
    for (function, p) in &calls {
        let (status, said) = till.call(function, p.clone()).await?;
        assert_eq!(status, 200, "because {function} works for a device of the shop: {said}");
    }
    hub.sql(&format!("update public.devices set deleted_at = sync.now_ms() where id = '{}'", till.device)).await?;
    for (function, p) in &calls {
        let (status, said) = till.call(function, p.clone()).await?;
        assert_eq!(
            (status, &said["message"]),
            (403, &json!("device_retired")),
            "because {function} is closed to it: {said}"
        );
        let (status, said) = hub.rpc(Some(&till.who), function, p).await?;
        assert_eq!(status, 403, "because nobody asks {function} without a device: {said}");
        let other = json!({"device": mum.engine().hub_settings().await?.device_id, "instance": "a guess"});
        let mut lie = p.clone();
        lie["device"] = other["device"].clone();
        lie["instance"] = other["instance"].clone();
        let (status, said) = hub.rpc(Some(&till.who), function, &lie).await?;
        assert!(status >= 400, "because {function} is not for another's name: {status} {said}");
    }

    // Where the owner wants to see who comes, a new name waits for him.
    let owner = Caller::ready(hub, &shop.owner, "MUM").await?;
    assert_eq!(owner.call("shop_rules", json!({"org": org, "approve_devices": true})).await?.0, 200, "because he may");
    let fresh = Caller::of(hub, &tina, "MUM").await?;
    for _ in 0..2 {
        let (status, said) = fresh.handshake().await?;
        assert_eq!((status, &said["message"]), (403, &json!("device_waiting")), "because it is new: {said}");
        assert!(text(&said["hint"]).contains("owner"), "because a person must know whom to ask: {said}");
    }
    for (function, p) in &calls {
        let (status, said) = fresh.call(function, p.clone()).await?;
        assert_eq!(
            (status, &said["message"]),
            (403, &json!("device_waiting")),
            "because {function} waits, too: {said}"
        );
    }
    let yes = json!({"p": {"device": fresh.device}});
    assert_eq!(fresh.http("POST", "rpc/approve_device", Some(&yes)).await?.0, 403, "because nobody approves himself");
    let (_, fleet) = owner.call("sync_fleet", json!({"org": org})).await?;
    assert!(fleet.to_string().contains("waiting_since"), "because an owner must find it: {fleet}");
    let (status, _) = owner.http("POST", "rpc/approve_device", Some(&yes)).await?;
    assert!(status < 300, "because the owner may: {status}");
    assert_eq!(fresh.handshake().await?.0, 200, "because the owner said yes");

    // The person's own end is the membership's.
    let end = json!({"org": org, "person": tina.id});
    assert_eq!(fresh.call("end_membership", end.clone()).await?.0, 403, "because an owner does that");
    let (status, ended) = owner.call("end_membership", end).await?;
    assert_eq!((status, &ended["ended"]), (200, &json!(1)), "because she had one membership: {ended}");
    assert_eq!(fresh.handshake().await?.0, 403, "because she belongs to the shop no more");
    assert_eq!(fresh.http("GET", "products", None).await?.1, json!([]), "because her token opens nothing of it");
    Ok(())
}

#[tokio::test]
async fn a_new_computer_that_waits_says_so_keeps_its_work_and_sends_it_once_it_is_approved() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let office =
        Branch::joined(hub, &branchline_tests::User { branch: Some("MUM".to_owned()), ..shop.owner.clone() }).await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let till = Branch::joined(hub, &tina).await?;
    till.sync().await?;
    let device = till.engine().hub_settings().await?.device_id;
    hub.sql(&format!("update sync.device_status set waiting_since = sync.now_ms() where device_id = '{device}'"))
        .await?;
    till.run("INSERT INTO customers (name) VALUES ('Asha')").await?;
    assert_eq!(refused(&till).await, Code::DeviceWaiting, "because a person must know what it waits for");
    assert_eq!(till.engine().status().await?.pending, 1, "because what is written stays");
    let fleet = office.engine().refresh_fleet().await?;
    let waiting =
        fleet.branches.iter().flat_map(|branch| &branch.devices).filter(|one| one.waiting_since.is_some()).count();
    assert_eq!(waiting, 1, "because the owner sees it under Branches: {fleet:?}");
    office.engine().approve_device(&device).await?;
    assert_eq!(till.sync().await?.pushed, 1, "because it is approved");
    settle(&[&mum]).await?;
    assert_eq!(mum.count("customers", "name = 'Asha'").await?, 1, "because nothing was lost");
    Ok(())
}

#[tokio::test]
async fn a_new_computer_that_must_wait_is_connected_all_the_same_and_goes_on_by_itself() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let owner = Caller::ready(hub, &shop.owner, "MUM").await?;
    assert_eq!(owner.call("shop_rules", json!({"org": org, "approve_devices": true})).await?.0, 200, "because he may");
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let till = Branch::alone().await?;
    till.run("INSERT INTO customers (name) VALUES ('Asha')").await?;

    let status = till.engine().connect(connection(hub, &tina, "MUM")).await?;
    assert_eq!((status.state, status.pending), (SyncState::Waiting, 1), "because it waits, and nothing is wrong");
    assert_eq!(status.branch.map(|branch| branch.code).as_deref(), Some("MUM"), "because its place is known");
    let problem = status.problem.expect("it says what it waits for");
    assert!(problem.message.contains("owner"), "because a person must know whom to ask: {}", problem.message);
    let settings = till.engine().hub_settings().await?;
    assert!(settings.signed_in && settings.device_code.is_some(), "because nobody shall connect it again");
    assert_eq!(
        till.count("customers", &format!("org_id = '{org}'")).await?,
        1,
        "because it is the shop's computer now"
    );

    let error = till.sync().await.expect_err("it is not approved yet");
    assert!(error.to_string().contains("owner"), "because nothing has changed: {error}");
    assert_eq!(till.engine().status().await?.state, SyncState::Waiting, "because waiting is no fault");
    till.engine().start_background();
    let yes = json!({"p": {"device": settings.device_id}});
    assert!(owner.http("POST", "rpc/approve_device", Some(&yes)).await?.0 < 300, "because the owner may");
    let mut status = till.engine().watch_status();
    let sent = status.wait_for(|status| status.state == SyncState::UpToDate);
    tokio::time::timeout(Duration::from_secs(90), sent).await??;
    settle(&[&mum]).await?;
    assert_eq!(mum.count("customers", "name = 'Asha'").await?, 1, "because nothing was lost");
    Ok(())
}

#[tokio::test]
async fn one_person_does_not_fill_the_shop_with_computers_and_codes_are_the_hubs() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let tina = member(hub, &shop.org_id, Some("MUM"), "cashier", "Tina").await?;
    let who = crate::kit::token(hub, &tina).await?;
    let mut refused = 0;
    for n in 0..25 {
        let p = json!({"device": Uuid::now_v7(), "instance": format!("by hand {n}"), "branch": "MUM", "schema": 1, "code": "MUM1/2026-27/ '<b>"});
        let (status, said) = hub.rpc(Some(&who), "ready_to_sync", &p).await?;
        match status {
            200 => {
                let code = text(&said["device"]["code"]);
                assert!(
                    code.starts_with("MUM") && code.len() <= 8 && code.chars().all(|c| c.is_ascii_alphanumeric()),
                    "because bills carry it: {code}"
                );
            }
            _ => {
                assert_eq!(
                    (status, &said["message"]),
                    (429, &json!("too_many_devices")),
                    "because that is the limit: {said}"
                );
                refused += 1;
            }
        }
    }
    assert_eq!(refused, 5, "because twenty computers a day are more than anybody sets up");
    let manager = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let (status, said) =
        manager.http("PATCH", &format!("devices?id=eq.{}", manager.device), Some(&json!({"code": "mum 1/27"}))).await?;
    assert_eq!(status, 400, "because a code is capitals and digits: {said}");
    Ok(())
}
