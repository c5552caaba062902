//! The first day: two branches, one hub, nothing lost.

use branchline_domain::catalogue::product::Product;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::printing::{JobState, PrinterDraft, PrinterKind, Size};
use branchline_domain::records::page::ListQuery;
use branchline_domain::sales::shift::{ClosingDraft, ShiftDraft};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
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

/// What `cargo xtask run` promises whoever tries it: scan, sell, print, take back the day's money.
#[tokio::test]
async fn the_sample_shop_can_sell_at_once() -> Result<()> {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await?;
    let mum = Branch::connected(&hub, "mum@kesar.example").await?;
    mum.sync().await?;
    let engine = mum.engine();
    let before = engine.list_bills(&ListQuery { limit: 10, ..ListQuery::default() }).await?;
    assert_eq!(before.total, 2, "because lists begin with something");

    let polish = engine.scan_code("8901712000055").await?;
    let weighed = engine.scan_code("2100101012501").await?;
    assert_eq!((polish.items.len(), weighed.items.len()), (1, 1), "because its goods can be scanned");
    assert_eq!(weighed.quantity_milli, Some(Milli::new(1_250)), "because the label says how much");
    engine.open_shift(ShiftDraft { float_paise: Some(Paise::new(200_000)), ..ShiftDraft::default() }).await?;
    let line = |item: &Product, quantity_milli| LineDraft {
        product_id: Some(item.id.clone()),
        quantity_milli,
        ..LineDraft::default()
    };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    let lines = vec![line(&polish.items[0], None), line(&weighed.items[0], weighed.quantity_milli)];
    let bill = engine.finalise_bill(BillDraft { lines, payments: vec![cash], ..BillDraft::default() }).await?;
    // 180 with its tax, and 1.25 g of 115 with 3 % of 143.75 on top.
    assert_eq!(bill.invoice.total_paise, Paise::new(32_800));
    assert!(bill.invoice.tax_paise > Paise::ZERO, "because it is a registered shop");

    let folder = tempfile::tempdir()?;
    let printer = PrinterDraft {
        name: "Receipts".into(),
        kind: PrinterKind::Folder,
        address: folder.path().display().to_string(),
        size: Size::Roll80,
        language: "en".into(),
        text_mode: false,
        cuts: false,
        drawer: false,
        prints_bills: true,
    };
    engine.add_printer(printer).await?;
    let job = engine.print_bill(&bill.invoice.id, None).await?;
    let job = engine.finish_print(&job.id).await?;
    assert_eq!(job.state, JobState::Done, "because a printer that is a file prints: {:?}", job.problem);
    assert!(std::fs::read(job.file.unwrap_or_default())?.starts_with(b"%PDF"));
    let z =
        engine.close_shift(ClosingDraft { cash_paise: Some(Paise::new(232_800)), ..ClosingDraft::default() }).await?;
    assert_eq!((z.sales.bills, z.difference_paise), (1, Some(Paise::ZERO)));
    mum.sync().await?;
    hub.stop().await;
    Ok(())
}
