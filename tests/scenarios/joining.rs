//! How computers and people join a shop: codes are leased once, registrations are said again, branches are added, people invited.

use branchline_domain::organisation::connection::Invitation;
use branchline_domain::organisation::fleet::{Invite, NewBranch, Role};
use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub, TestShop, connection};
use color_eyre::eyre::Result;
use serde_json::json;
use uuid::Uuid;

use crate::kit::{READY, Workshop, number, on_hub, settle, text, token, two_branches};

/// Opens the owner's computer beside two branches.
async fn owner(hub: &Hub) -> Result<(TestShop, Branch, Branch, Branch)> {
    let (shop, mum, pun) = two_branches(hub).await?;
    let office = Branch::joined(hub, &shop.owner).await?;
    office.sync().await?;
    Ok((shop, mum, pun, office))
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
    let claim = branchline_domain::organisation::connection::Claim {
        code: code.clone(),
        organisation: "Lost and Found".to_owned(),
        branch_name: "Mumbai".to_owned(),
    };
    let connect = branchline_domain::organisation::connection::Connect {
        claim: Some(claim),
        ..connection(&hub, &founder, "MUM")
    };
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
    let stranger = branchline_domain::organisation::connection::Connect {
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
