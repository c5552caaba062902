//! The first day: two branches, one hub, nothing lost.

use branchline_domain::sync::status::SyncState;
use branchline_tests::{Branch, Hub, HubOptions, Shop};
use color_eyre::eyre::Result;

#[tokio::test]
async fn a_product_added_while_the_hub_is_cut_off_reaches_the_other_branch() -> Result<()> {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await?;
    let mum = Branch::connected(&hub, "mum@kesar.example").await?;
    let pun = Branch::connected(&hub, "pun@kesar.example").await?;
    mum.sync().await?;
    pun.sync().await?;

    hub.faults().disconnect();
    mum.add_product("Peacock armlet 7731", 12_345_600).await?;
    let status = mum.engine().status().await?;
    assert_eq!(status.pending, 1, "because one product was added and the hub has not seen it");
    assert!(mum.sync().await.is_err(), "because the hub is cut off");
    let status = mum.engine().status().await?;
    assert_eq!(status.state, SyncState::Offline, "because that is what a shop calls it");
    assert_eq!(status.pending, 1, "because nothing is lost");

    hub.faults().reconnect();
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (1, 0), "because the product goes once");
    assert_eq!(mum.engine().status().await?.state, SyncState::UpToDate);
    assert!(pun.find_product("armlet 7731").await?.is_none(), "because Pune has not asked yet");
    pun.sync().await?;
    let there = pun.find_product("armlet 7731").await?.expect("the armlet is in Pune");
    assert_eq!(there.price_paise.get(), 12_345_600);
    hub.stop().await;
    Ok(())
}
