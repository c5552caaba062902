//! Who may settle a conflict, and what nobody may forge.

use branchline_domain::records::conflict::{Choice, ConflictState};
use branchline_tests::{Branch, Hub, User};
use color_eyre::eyre::Result;
use serde_json::json;
use uuid::Uuid;

use crate::conflicts::{asha, choose, only, two_numbers};
use crate::kit::{all_equal, on_hub, settle, text, token, two_branches};

#[tokio::test]
async fn only_whoever_may_edit_the_record_settles_its_conflict() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    for (branch, price) in [(&mum, 200), (&pun, 300)] {
        branch.run(&format!("UPDATE products SET price_paise = {price} WHERE id = '{}'", ring.id)).await?;
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    settle(&[&mum, &pun]).await?;
    let email = format!("till-{}@shop.example", Uuid::new_v4().simple());
    let person = hub.sign_up(&email, "till-pass-2026").await?;
    hub.sql(&format!(
        "insert into public.memberships (org_id, branch_id, user_id, role)
         select org_id, id, '{}', 'cashier' from public.branches where org_id = '{}' and code = 'MUM'",
        person.id, shop.org_id
    ))
    .await?;
    let till = Branch::joined(hub, &User { branch: Some("MUM".to_owned()), ..person }).await?;
    till.sync().await?;
    let conflict = only(&till).await?;
    for choice in [Choice::Keep, Choice::Take] {
        choose(&till, &conflict, choice).await?;
        till.sync().await?;
        let held = till.engine().held_units().await?;
        assert_eq!(held.len(), 1, "because a cashier sets no prices, not even by leaving them: {held:?}");
        assert_eq!(held[0].code.as_deref(), Some("42501"), "because it is a matter of rights");
        assert!(held[0].message.contains("may not"), "because he must know what to ask for: {}", held[0].message);
        assert_eq!(on_hub(hub, &shop, "decisions", "true").await?, 0, "because the decision was not his");
        till.engine().discard_held(held[0].unit, "Not mine to decide").await?;
        till.sync().await?;
        assert_eq!(only(&till).await?.state, ConflictState::Open, "because what was given up decides nothing");
    }
    all_equal(&[&till]).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(only(&mum).await?.state, ConflictState::Open, "because a manager has yet to decide");
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 300").await?, 1, "because nothing was changed");
    Ok(())
}

#[tokio::test]
async fn forged_conflicts_and_decisions_are_refused() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    let real = only(&mum).await?;
    let theirs = hub.open_shop(&["MUM"]).await?;
    let stranger = token(hub, &theirs.owner).await?;
    let who = token(hub, &shop.managers[0]).await?;
    let pune = text(
        &hub.value(&format!("select id from public.branches where org_id = '{}' and code = 'PUN'", shop.org_id))
            .await?,
    );
    let decision = json!({"org_id": shop.org_id, "kind": "conflict", "subject": real.id, "table_name": "customers",
        "record_id": real.record_id, "choice": "keep"});
    let with = |changes: serde_json::Value| {
        let mut row = decision.clone();
        for (key, value) in changes.as_object().into_iter().flatten() {
            row[key] = value.clone();
        }
        row
    };
    let path = "/rest/v1/decisions";
    let (status, answer) = hub.post(path, Some(&stranger), &decision).await?;
    assert_eq!(status, 403, "because another shop's conflicts are not his to settle: {answer}");
    let other_record = json!({"record_id": Uuid::now_v7(), "org_id": theirs.org_id});
    let (status, answer) = hub.post(path, Some(&stranger), &with(other_record)).await?;
    assert_eq!(status, 403, "because there is no such record in his shop: {answer}");
    for (forged, why) in [
        (json!({"author": theirs.owner.id}), "somebody who never belonged to the shop signs nothing"),
        (json!({"record_id": Uuid::now_v7()}), "there is no such record"),
        (json!({"table_name": "payments"}), "facts are not decided"),
        (json!({"table_name": "organisations"}), "only synced tables are decided about"),
        (json!({"table_name": "customers; drop table public.customers"}), "a name is a name"),
        (json!({"branch_id": pune}), "Pune's own records are Pune's"),
        (json!({"kind": "nonsense"}), "there is no such question"),
    ] {
        let (status, answer) = hub.post(path, Some(&who), &with(forged.clone())).await?;
        assert!((400..500).contains(&status), "because {why}: {forged} was answered {status} {answer}");
    }
    let conflict = json!({"id": Uuid::now_v7(), "org_id": shop.org_id, "table_name": "customers", "record_id": real.record_id,
        "field": "phone", "kind": "edit", "winner": "ours", "ours_hlc": "x", "theirs_hlc": "y"});
    let (status, answer) = hub.post("/rest/v1/sync_conflicts", Some(&who), &conflict).await?;
    assert_eq!(status, 403, "because the hub alone tells conflicts: {answer}");
    assert_eq!(on_hub(hub, &shop, "decisions", "true").await?, 0, "because nothing forged was kept");
    let told = mum.sqlite3("INSERT INTO sync_conflicts (id, table_name, record_id, field, kind, winner, ours_hlc, theirs_hlc) VALUES (lower(hex(randomblob(16))), 't', 'r', 'f', 'edit', 'ours', 'a', 'b')");
    assert!(told.is_err(), "because a program on the branch's own file tells none either");
    Ok(())
}
