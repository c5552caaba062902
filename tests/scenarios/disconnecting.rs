//! A computer that is disconnected bills on by itself; connected again, it goes on where it was: nothing is lost, nothing comes twice.

use branchline_domain::sync::status::SyncState;
use branchline_engine::{Code, Engine};
use branchline_tests::branch::connection;
use color_eyre::eyre::Result;

use crate::kit::{Workshop, all_equal, on_hub, settle, two_branches};

async fn disconnect(engine: &Engine) -> Result<()> {
    let status = engine.disconnect().await?;
    assert_eq!((status.state, status.signed_in_as), (SyncState::LocalOnly, None), "because it belongs to no hub now");
    let settings = engine.hub_settings().await?;
    assert_eq!((settings.url.as_str(), settings.signed_in), ("", false), "because nothing leads to the hub any more");
    Ok(())
}

#[tokio::test]
async fn a_computer_that_was_disconnected_bills_on_and_goes_on_where_it_was() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Sent before', 100)").await?;
    settle(&[&mum, &pun]).await?;
    let before = mum.engine().hub_settings().await?;
    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Waits', 200)").await?;
    disconnect(mum.engine()).await?;
    assert_eq!(mum.engine().status().await?.pending, 1, "because what waits is kept");

    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Billed alone', 300)").await?;
    mum.run("UPDATE invoices SET notes = 'Paid later' WHERE customer_name = 'Sent before'").await?;
    pun.add_product("Ring", 500).await?;
    pun.sync().await?;
    let error = mum.sync().await.expect_err("no hub is set up");
    assert_eq!(error.code(), Code::NotConfigured, "because it was disconnected");
    let mum = mum.restart().await?;
    assert_eq!(mum.engine().status().await?.state, SyncState::LocalOnly, "because starting again connects nobody");
    assert_eq!(mum.count("invoices", "true").await?, 3, "because all bills are here");
    assert_eq!(on_hub(&hub, &shop, "invoices", "true").await?, 1, "because nothing went out meanwhile");

    let elsewhere = hub.open_shop(&["MUM"]).await?;
    let other = mum.engine().connect(connection(&hub, &elsewhere.managers[0], "MUM")).await;
    assert_eq!(other.expect_err("another shop").code(), Code::DifferentShop, "because its bills are this shop's");
    assert!(mum.engine().connect(connection(&hub, &shop.managers[1], "PUN")).await.is_err(), "because it is MUM's");
    mum.engine().connect(connection(&hub, &shop.managers[0], "MUM")).await?;
    let after = mum.engine().hub_settings().await?;
    assert_eq!((after.device_id, after.device_code), (before.device_id, before.device_code), "because bills carry it");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "invoices", "true").await?, 3, "because every bill arrived, once");
    assert_eq!(on_hub(&hub, &shop, "invoices", "notes = 'Paid later'").await?, 1, "because the edit came along");
    assert!(mum.find_product("Ring").await?.is_some(), "because what happened elsewhere is fetched");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_computer_is_disconnected_without_the_hub_as_well() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Chain", 700).await?;
    hub.faults().disconnect();
    disconnect(mum.engine()).await?;
    hub.faults().reconnect();
    let again = mum.engine().disconnect().await.expect_err("there is no hub to leave");
    assert_eq!(again.code(), Code::NotConfigured);
    mum.engine().connect(connection(&hub, &shop.managers[0], "MUM")).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Chain'").await?, 1, "because it waited for the hub");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
