//! The shop's own details: written before there is a hub, at several branches, and by whom they may be.

use branchline_domain::organisation::shop_details::{ShopDetails, setting_id};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;
use serde_json::json;
use uuid::Uuid;

use crate::kit::{on_hub, settle, two_branches};
use crate::rest::{Caller, member, verdict};

async fn say(branch: &Branch, change: impl FnOnce(&mut ShopDetails)) -> Result<()> {
    let before = branch.engine().shop_details().await?;
    let mut after = before.clone();
    change(&mut after);
    branch.engine().set_shop_details(after, before).await?;
    Ok(())
}

#[tokio::test]
async fn two_branches_that_write_different_details_meet_nowhere_and_one_they_both_write_is_one_record() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    say(&mum, |d| d.name = "Kesar Jewellers".into()).await?;
    say(&pun, |d| {
        d.name = "Kesar Jewellers".into();
        d.upi_id = Some("kesar@okbank".into());
    })
    .await?;
    say(&mum, |d| d.phone = Some("98200 12345".into())).await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let details = branch.engine().shop_details().await?;
        assert_eq!(
            (details.name.as_str(), details.phone.as_deref(), details.upi_id.as_deref()),
            ("Kesar Jewellers", Some("98200 12345"), Some("kesar@okbank")),
            "because nobody's words are lost"
        );
    }
    assert_eq!(
        on_hub(hub, &shop, "business_settings", "key = 'shop.name'").await?,
        1,
        "because a detail is one record"
    );
    assert_eq!(on_hub(hub, &shop, "sync_conflicts", "true").await?, 0, "because both called the shop the same");
    Ok(())
}

#[tokio::test]
async fn a_manager_says_who_the_shop_is_and_a_cashier_reads_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    say(&mum, |d| d.name = "Kesar Jewellers".into()).await?;
    mum.sync().await?;
    assert_eq!(on_hub(hub, &shop, "business_settings", "value = 'Kesar Jewellers'").await?, 1, "because a manager may");
    let tina = member(hub, &shop.org_id, Some("MUM"), "cashier", "Tina").await?;
    let mut till = Caller::ready(hub, &tina, "MUM").await?;
    let (_, seen) = till.http("GET", "business_settings?key=eq.shop.name&select=value", None).await?;
    assert_eq!(seen, json!([{"value": "Kesar Jewellers"}]), "because bills print it at every till");
    let id = setting_id("shop.upi_id");
    let d = json!({"id": id, "org_id": shop.org_id, "key": "shop.upi_id", "value": "tina@upi", "created_at": 1, "updated_at": 1});
    let (_, answer) = till.push(&[json!({"t": "business_settings", "o": "I", "id": id, "d": d})]).await?;
    assert_eq!(verdict(&answer, 0).0, "rejected", "because a cashier does not say where the money goes: {answer}");
    // Nor does a setting with another key become a manager's by its look.
    let id = Uuid::now_v7();
    let d = json!({"id": id, "org_id": shop.org_id, "key": "shopping", "value": "1", "created_at": 1, "updated_at": 1});
    let mut meera = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let (_, answer) = meera.push(&[json!({"t": "business_settings", "o": "I", "id": id, "d": d})]).await?;
    assert_eq!(verdict(&answer, 0).0, "rejected", "because only the shop's details are hers: {answer}");
    Ok(())
}

#[tokio::test]
async fn what_was_said_before_there_was_a_hub_goes_along() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let new = Branch::alone().await?;
    say(&new, |d| d.name = "Kesar, Nashik".into()).await?;
    say(&mum, |d| {
        d.name = "Kesar, Nashik".into();
        d.gstin = Some("27ABCDE1234F1Z5".into());
    })
    .await?;
    mum.sync().await?;
    new.engine().connect(branchline_tests::connection(hub, &shop.managers[0], "MUM")).await?;
    settle(&[&new, &mum]).await?;
    for branch in [&new, &mum] {
        let details = branch.engine().shop_details().await?;
        assert_eq!((details.name.as_str(), details.state_code.as_deref()), ("Kesar, Nashik", Some("27")));
    }
    Ok(())
}
