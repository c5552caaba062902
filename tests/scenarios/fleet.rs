//! The fleet as its owner sees it: who is out there, asked to sync, named, retired, added and invited.

use std::time::Duration;

use branchline_engine::Code;
use branchline_engine::domain::status::{Fleet, FleetDevice, Invitation, Invite, Line, NewBranch, Role, SyncState};
use branchline_tests::{Branch, Fault, Hub, TestShop, connection};
use color_eyre::eyre::Result;
use serde_json::json;
use uuid::Uuid;

use crate::kit::{CALLS, READY, Workshop, all_equal, number, on_hub, refused, settle, text, token, two_branches};

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
    let asked = office.engine().ask_sync(&pune).await?;
    let first = device(&asked, "PUN").clone();
    assert!(first.asked_at.is_some() && first.answered_at.is_none(), "because Pune has not come yet: {first:?}");
    let again = office.engine().ask_sync(&pune).await?;
    let again = device(&again, "PUN");
    let apart = again.asked_at.unwrap_or_default() - first.asked_at.unwrap_or_default();
    assert!(apart.abs() < 1000, "because pressing twice is one wish, not two rings: {apart} ms");
    pun.sync().await?;
    let answered = office.engine().refresh_fleet().await?;
    let answered = device(&answered, "PUN");
    assert!(answered.answered_at >= answered.asked_at, "because it came: {answered:?}");

    // Mumbai's manager has no say in Pune; nor has a cashier in Mumbai.
    let error = mum.engine().ask_sync(&pune).await.expect_err("Pune is not his");
    assert!(error.to_string().contains("Only an owner"), "because he must know whom to ask: {error}");
    hub.sql(&format!(
        "update public.memberships set role = 'cashier' where org_id = '{}' and user_id = '{}'",
        shop.org_id, shop.managers[0].id
    ))
    .await?;
    let mumbai = mum.engine().hub_settings().await?.device_id;
    assert!(mum.engine().ask_sync(&mumbai).await.is_err(), "because a cashier sends nobody");
    // An organisation that rings without end is asked to rest.
    hub.sql(&format!(
        "insert into sync.asks (org_id, device_id, asked_at) select '{}', gen_random_uuid(), sync.now_ms() from generate_series(1, 300)",
        shop.org_id
    ))
    .await?;
    let error = office.engine().ask_sync(&pune).await.expect_err("enough is enough");
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
async fn a_code_is_leased_once_and_for_ever() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let who = token(hub, &shop.managers[0]).await?;
    let ready = |device: Uuid| json!({"device": device, "instance": device, "branch": "MUM", "code": "MUM7", "app_version": "test", "schema": 1});
    let devices: Vec<Uuid> = (0..6).map(|_| Uuid::now_v7()).collect();
    let calls = devices.iter().map(|device| {
        let (who, ready) = (who.clone(), ready(*device));
        async move { hub.rpc(Some(&who), "ready_to_sync", &ready).await }
    });
    let answers = futures_util::future::try_join_all(calls).await?;
    let mut codes: Vec<String> = answers.iter().map(|(_, answer)| text(&answer["device"]["code"])).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), 6, "because six computers that wish for one code at once get six: {answers:?}");
    assert!(codes.contains(&"MUM7".to_owned()), "because one of them gets its wish");
    let again = hub.rpc(Some(&who), "ready_to_sync", &ready(devices[0])).await?.1;
    assert_eq!(again["device"]["code"], answers[0].1["device"]["code"], "because asking again leases nothing new");

    // Even a device deleted in the SQL editor, or renamed by its manager, leaves its code to nobody.
    hub.sql(&format!("delete from public.devices where org_id = '{}' and code = 'MUM7'", shop.org_id)).await?;
    let late = hub.rpc(Some(&who), "ready_to_sync", &ready(Uuid::now_v7())).await?.1;
    assert_ne!(text(&late["device"]["code"]), "MUM7", "because bills of the past carry it");
    let other = text(&late["device"]["id"]);
    let theft = hub.sql(&format!("update public.devices set code = 'MUM7' where id = '{other}'")).await;
    assert!(theft.is_err(), "because no road leads to another device's code");
    Ok(())
}

#[tokio::test]
async fn a_claim_whose_answer_was_lost_is_said_again() -> Result<()> {
    let hub = Workshop::take().await?;
    let code = text(&hub.value("select sync.new_claim_code()").await?);
    let email = format!("founder-{}@shop.example", Uuid::new_v4().simple());
    let founder = hub.sign_up(&email, "founder-pass-2026").await?;
    let branch = Branch::alone().await?;
    let claim = branchline_engine::domain::status::Claim {
        code: code.clone(),
        organisation: "Lost and Found".to_owned(),
        branch_name: "Mumbai".to_owned(),
    };
    let connect =
        branchline_engine::domain::status::Connect { claim: Some(claim), ..connection(&hub, &founder, "MUM") };
    hub.faults().plan(Fault::on("/rest/v1/rpc/claim_organisation").lose_answer());
    assert_eq!(
        branch.engine().connect(connect.clone()).await.expect_err("the answer was lost").code(),
        Code::Offline,
        "because nobody knows what became of it"
    );
    let status = branch.engine().connect(connect).await?;
    assert_eq!(status.organisation.as_deref(), Some("Lost and Found"), "because the same claim has the same result");
    let shops = number(&hub, "select count(*) from public.organisations where name = 'Lost and Found'").await?;
    assert_eq!(shops, 1, "because it was founded once");
    let stranger = hub.sign_up(&format!("s-{email}"), "stranger-pass-2026").await?;
    let who = token(&hub, &stranger).await?;
    let theft = json!({"code": code, "organisation": "Mine", "branch_code": "MUM", "branch_name": "Mine"});
    assert_eq!(hub.rpc(Some(&who), "claim_organisation", &theft).await?.0, 403, "because the code was the founder's");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_device_registered_without_hearing_the_answer_is_registered_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let branch = Branch::alone().await?;
    hub.faults().plan(Fault::on(READY).lose_answer());
    let connect = connection(&hub, &shop.managers[0], "MUM");
    assert!(branch.engine().connect(connect.clone()).await.is_err(), "because the answer was lost");
    branch.engine().connect(connect).await?;
    assert_eq!(on_hub(&hub, &shop, "devices", "true").await?, 1, "because it is one device");
    assert_eq!(
        branch.engine().hub_settings().await?.device_code.as_deref(),
        Some("MUM1"),
        "because no code was wasted"
    );
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn of_two_branches_added_with_one_code_the_hub_keeps_the_first() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun, office) = owner(hub).await?;
    let home = Branch::joined(hub, &shop.owner).await?;
    home.sync().await?;
    let branch = |code: &str, name: &str| NewBranch { code: code.to_owned(), name: name.to_owned() };
    let fleet = office.engine().add_branch(branch("nag", "Nagpur")).await?;
    assert!(fleet.branches.iter().any(|b| b.code == "NAG" && b.waiting), "because it is here before it is anywhere");
    home.engine().add_branch(branch("NAG", "Nagercoil")).await?;
    let error = home.engine().add_branch(branch("MUM", "Mumbra")).await.expect_err("MUM is taken");
    assert_eq!(error.fields()[0].field, "code", "because what is known here is said here: {error}");
    office.sync().await?;
    home.sync().await?;
    let held = home.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because one code means one branch: {held:?}");
    home.run_as_app("UPDATE branches SET code = 'NGC' WHERE name = 'Nagercoil'").await?;
    home.engine().retry_held(None).await?;
    settle(&[&home, &office, &mum, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "branches", "code in ('NAG', 'NGC')").await?, 2, "because both are there now");
    // A manager opens no branches, whatever his computer sends.
    mum.run_as_app("INSERT INTO branches (code, name) VALUES ('OWN', 'His own')").await?;
    mum.sync().await?;
    assert_eq!(on_hub(hub, &shop, "branches", "code = 'OWN'").await?, 0, "because that is the owner's to do");
    assert_eq!(mum.engine().held_units().await?[0].code.as_deref(), Some("42501"), "because it is a matter of rights");
    Ok(())
}

#[tokio::test]
async fn somebody_invited_joins_with_the_code_and_nobody_else_does() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun, office) = owner(hub).await?;
    office.engine().add_branch(NewBranch { code: "NAS".to_owned(), name: "Nashik".to_owned() }).await?;
    office.sync().await?;
    let fleet = office.engine().refresh_fleet().await?;
    let nashik = fleet.branches.iter().find(|b| b.code == "NAS").expect("it is on the hub").id.clone();
    let email = format!("nita-{}@shop.example", Uuid::new_v4().simple());
    let invite = Invite { email: email.to_uppercase(), role: Role::Manager, branch: Some(nashik) };
    let stale = office.engine().invite(invite.clone()).await?;
    let invited = office.engine().invite(invite).await?;
    assert_eq!(invited.email, email, "because capitals in an address mean nothing");

    // Somebody else who saw the code; and the right person with the code that was replaced.
    let invitation =
        |code: &str| Some(Invitation { code: code.to_owned(), name: "Nita".to_owned(), new_account: true });
    let mut person = shop.owner.clone();
    person.password = "nita-pass-2026".to_owned();
    person.email = format!("x-{email}");
    let stranger = branchline_engine::domain::status::Connect {
        invitation: invitation(&invited.code),
        ..connection(hub, &person, "NAS")
    };
    let nas = Branch::alone().await?;
    let error = nas.engine().connect(stranger).await.expect_err("it is not his");
    assert!(error.to_string().contains("not for you"), "because it names an e-mail: {error}");
    person.email = email;
    let mut connect = connection(hub, &person, "NAS");
    connect.invitation = invitation(&stale.code);
    assert!(nas.engine().connect(connect.clone()).await.is_err(), "because a newer invitation took its place");
    connect.invitation = invitation(&invited.code);
    nas.engine().connect(connect.clone()).await?;
    nas.engine().connect(connect).await?;
    nas.sync().await?;
    let members = on_hub(hub, &shop, "memberships", "role = 'manager' and branch_id = (select id from public.branches b where b.code = 'NAS' and b.org_id = memberships.org_id)").await?;
    assert_eq!(members, 1, "because saying the code twice makes no second membership");
    assert_eq!(nas.engine().refresh_fleet().await?.branches.len(), 1, "because Nashik is all that is hers");
    office.sync().await?;
    let known = office.count("profiles", "display_name = 'Nita'").await?;
    assert_eq!(known, 1, "because colleagues see her name");
    Ok(())
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
            if branch.engine().status().await?.line == Line::Live {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    let pune = device(&office.engine().refresh_fleet().await?, "PUN").id.clone();
    let mut fleet = office.engine().ask_sync(&pune).await?;
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
