//! Stories a second pair of eyes asked for: a correction goes with its record, owning one branch is not owning all, and a bill
//! that changes branches stays with whoever sees both.

use branchline_tests::Branch;
use color_eyre::eyre::Result;
use serde_json::json;

use crate::kit::{Workshop, all_equal, on_hub, settle, token, two_branches};

#[tokio::test]
async fn a_refused_record_corrected_in_the_branch_is_accepted_when_tried_again() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql("alter table public.products add constraint no_slip check (name <> 'Slip') not valid").await?;
    let slip = mum.add_product("Slip", 100).await?;
    mum.sync().await?;
    mum.run(&format!("UPDATE products SET name = 'Corrected' WHERE id = '{}'", slip.id)).await?;
    mum.sync().await?;
    assert_eq!(mum.engine().held_units().await?.len(), 2, "because the correction waits behind what it corrects");
    let still = mum.engine().retry_held(None).await?;
    assert!(still.is_empty(), "because the record goes with the name it has by now: {still:?}");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Corrected'").await?, 1, "because that is what was meant");
    hub.sql("alter table public.products drop constraint no_slip").await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn whoever_owns_one_branch_cannot_give_himself_the_others() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    let person = &shop.managers[0];
    hub.sql(&format!(
        "update public.memberships set role = 'owner' where org_id = '{}' and user_id = '{}'",
        shop.org_id, person.id
    ))
    .await?;
    let who = token(&hub, person).await?;
    let all_branches = json!({"org_id": shop.org_id, "user_id": person.id, "role": "owner"});
    let (status, answer) = hub.post("/rest/v1/memberships", Some(&who), &all_branches).await?;
    assert_eq!(status, 403, "because only an owner of everything hands out everything: {answer}");
    mum.add_product("Still his to price", 100).await?;
    assert_eq!(mum.sync().await?.rejected, 0, "because he still runs his branch");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_bill_that_changes_branches_stays_with_whoever_sees_both() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    let owner =
        Branch::joined(&hub, &branchline_tests::User { branch: Some("MUM".to_owned()), ..shop.owner.clone() }).await?;
    mum.run("INSERT INTO invoices (status, business_date) VALUES ('draft', '2026-11-21')").await?;
    settle(&[&mum, &owner]).await?;
    assert_eq!(owner.count("invoices", "true").await?, 1, "because the owner sees Mumbai's bills");
    hub.sql(&format!(
        "update public.invoices i set branch_id = b.id from public.branches b
         where i.org_id = '{0}' and b.org_id = i.org_id and b.code = 'PUN'",
        shop.org_id
    ))
    .await?;
    settle(&[&mum, &owner]).await?;
    assert_eq!(owner.count("invoices", "true").await?, 1, "because the bill moved, and the owner sees Pune too");
    assert_eq!(mum.count("invoices", "true").await?, 0, "because it is Mumbai's no more");
    all_equal(&[&mum, &owner]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_bill_whose_id_is_no_uuid_is_held_and_stops_nobody() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    // What a careless program may write: the branch's own check takes a dash anywhere.
    mum.run("INSERT INTO invoices (id, status, business_date) VALUES ('aaaaaaa--aaaa-aaaa-aaaa-aaaaaaaaaaaa', 'draft', '2026-11-21')")
        .await?;
    mum.sync().await?;
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because the bill cannot be stored, and is not lost: {held:?}");
    mum.add_product("Flows on", 100).await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because one bad id holds up nobody");
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Flows on'").await?, 1);
    hub.leave();
    Ok(())
}
