//! Records that cannot travel: each is held by name, everything else goes, and news comes all the same.

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::Paise;
use branchline_domain::sync::queue::HeldUnit;
use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub, Limit, TestShop};
use color_eyre::eyre::Result;

use crate::kit::{PUSH, Workshop, all_equal, number, on_hub, settle, two_branches};

const RETRY: &str = "/rest/v1/rpc/sync_retry";

/// Has Mumbai write a record with this much text and one after it, and Pune something for Mumbai to fetch.
async fn burdened(mum: &Branch, pun: &Branch, notes: &str) -> Result<()> {
    mum.add_product("Before", 100).await?;
    mum.run(&format!("INSERT INTO products (name, price_paise, notes) VALUES ('Pictures', 200, {notes})")).await?;
    mum.add_product("After", 300).await?;
    pun.add_product("News", 400).await?;
    pun.sync().await?;
    Ok(())
}

/// Proves that only the one record is held, by name, on both sides.
async fn held_by_name(hub: &Hub, shop: &TestShop, mum: &Branch, words: &str) -> Result<HeldUnit> {
    let held = mum.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because one record cannot travel, and nobody else is at fault: {held:?}");
    assert_eq!(
        (held[0].code.as_deref(), held[0].label.as_ref().map(ToString::to_string).as_deref()),
        (Some("BL413"), Some("Pictures")),
        "because people know records by name"
    );
    assert!(held[0].message.contains(words), "because a person must know what to do: {}", held[0].message);
    let there = format!("select count(*) from sync.held where org_id = '{}' and code = 'BL413'", shop.org_id);
    assert_eq!(number(hub, &there).await?, 1, "because the hub knows it too, so that what refers to it can wait");
    let sent = on_hub(hub, shop, "products", "name in ('Before', 'After')").await?;
    assert_eq!(sent, 2, "because everything else goes");
    assert_eq!(mum.count("products", "name = 'News'").await?, 1, "because news comes all the same");
    Ok(held[0].clone())
}

#[tokio::test]
async fn three_megabytes_of_notes_are_held_by_name_and_go_once_they_are_shortened() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    burdened(&mum, &pun, "printf('%.*c', 3145728, 'x')").await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (2, 1), "because it is known here already that it cannot travel");
    let held = held_by_name(&hub, &shop, &mum, "3 MB of “Notes”").await?;
    assert_eq!(held.field.as_deref(), Some("notes"), "because that is the field to shorten");
    let still = mum.engine().retry_held(None).await?;
    assert_eq!(still.len(), 1, "because it is as large as before");
    mum.run("UPDATE products SET notes = 'short' WHERE name = 'Pictures'").await?;
    mum.sync().await?;
    let still = mum.engine().retry_held(Some(held.unit)).await?;
    assert!(still.is_empty(), "because what was shortened goes with it: {still:?}");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "notes = 'short'").await?, 1, "because it arrived as it is now");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_a_gateway_refuses_for_its_size_is_held_and_everything_else_goes() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.faults().limit(Limit::larger(PUSH, 60_000));
    hub.faults().limit(Limit::larger(RETRY, 60_000));
    burdened(&mum, &pun, "printf('%.*c', 90000, 'x')").await?;
    for n in 0..40 {
        mum.add_product(&format!("Later {n}"), 100).await?;
    }
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (42, 1), "because it is found in one session");
    held_by_name(&hub, &shop, &mum, "88 KB of “Notes”").await?;
    let still = mum.engine().retry_held(None).await?;
    assert_eq!(still.len(), 1, "because the gateway refuses it again, and it stays held");
    // A gateway that lets more pass, say after somebody changed its settings.
    hub.faults().clear();
    assert!(mum.engine().retry_held(None).await?.is_empty(), "because it fits now");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_firewall_that_dislikes_one_text_holds_up_nothing_else() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let page = "<html><body>Request blocked</body></html>";
    for path in [PUSH, RETRY] {
        hub.faults().limit(Limit::holding(path, "DROP TABLE").answer(403, page));
    }
    burdened(&mum, &pun, "'a necklace called DROP TABLE'").await?;
    for n in 0..20 {
        mum.add_product(&format!("Later {n}"), 100).await?;
    }
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (22, 1), "because the hub is well, so it is that record's fault");
    held_by_name(&hub, &shop, &mum, "firewall").await?;
    let left = mum.engine().discard_held(mum.engine().held_units().await?[0].unit, "The network forbids it").await?;
    assert!(left.is_empty(), "because it was given up");
    hub.faults().clear();
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("products", "name = 'Pictures'").await?, 0, "because the branch shows what the hub holds");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_line_that_breaks_at_one_record_brings_news_and_sets_it_aside_after_a_second_try() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for path in [PUSH, RETRY] {
        hub.faults().limit(Limit::holding(path, "Pictures"));
    }
    burdened(&mum, &pun, "'breaks'").await?;
    let broken = mum.sync().await.expect_err("the connection broke");
    assert_eq!(broken.code(), Code::Offline, "because once may be the line's fault");
    assert_eq!(mum.count("products", "name = 'News'").await?, 1, "because news comes though nothing could be sent");
    assert!(mum.engine().held_units().await?.is_empty(), "because nothing is set aside for a line that broke once");
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (2, 1), "because twice, with the hub well, is no accident");
    held_by_name(&hub, &shop, &mum, "does not let it pass").await?;
    hub.faults().clear();
    assert!(mum.engine().retry_held(None).await?.is_empty(), "because the line lets it pass now");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn what_a_busy_hub_refused_goes_by_itself_later_and_is_tried_less_and_less_often() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for path in [PUSH, RETRY] {
        hub.faults().limit(Limit::holding(path, "Pictures").answer(503, "{}"));
    }
    burdened(&mum, &pun, "'harmless'").await?;
    mum.sync().await.expect_err("once may be the hub's fault");
    mum.sync().await?;
    held_by_name(&hub, &shop, &mum, "does not let it pass").await?;
    assert_eq!(
        mum.count("sync_held", "retry_count = 2").await?,
        1,
        "because it is tried once more as the session ends"
    );
    mum.sync().await?;
    assert_eq!(mum.count("sync_held", "retry_count = 2").await?, 1, "because the next try is half a minute away");
    hub.faults().clear();
    mum.clock().wind(60_000);
    assert_eq!(mum.sync().await?.pushed, 1, "because nobody has to press anything for what the hub takes after all");
    assert!(mum.engine().held_units().await?.is_empty(), "because it went");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_hub_that_became_well_in_the_midst_of_a_proof_holds_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Pictures", 100).await?;
    // Refused twice with its content; then the hub is well, and takes it without.
    hub.faults().plan(Fault::on(PUSH).times(2).answer(503, "{}"));
    mum.sync().await.expect_err("once may be the hub's fault");
    let report = mum.sync().await?;
    assert!(mum.engine().held_units().await?.is_empty(), "because the hub takes it as the session ends");
    assert_eq!((report.pushed, report.rejected), (1, 0), "because nothing was refused in the end");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 1, "because it arrived once");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_hub_that_takes_no_push_at_all_holds_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_shop, mum, pun) = two_branches(&hub).await?;
    burdened(&mum, &pun, "'harmless'").await?;
    for status in [403, 502] {
        hub.faults().plan(Fault::on(PUSH).times(u64::MAX).answer(status, "<html><body>No</body></html>"));
        for _ in 0..4 {
            assert!(mum.sync().await.is_err(), "because nothing can be sent");
            let held = mum.engine().held_units().await?;
            assert!(held.is_empty(), "because what does not pass without its content either is not at fault: {held:?}");
        }
        hub.faults().clear();
    }
    assert_eq!(mum.count("products", "name = 'News'").await?, 1, "because fetching works");
    assert_eq!(mum.sync().await?.pushed, 3, "because all of it goes once the hub takes it");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_batch_the_hub_took_after_all_is_not_mistaken_for_a_copys() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for n in 0..8 {
        mum.add_product(&format!("Late {n}"), 100).await?;
    }
    // Somebody on the way says that it was too large; the hub has it. Smaller parts of it are other content to the hub.
    hub.faults().plan(Fault::on(PUSH).forge(413, "<html>Request Entity Too Large</html>"));
    let device = mum.ask("SELECT device_id FROM sync_identity").await?;
    mum.sync().await?;
    assert_eq!(mum.ask("SELECT device_id FROM sync_identity").await?, device, "because nobody else uses its name");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 8, "because each went once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_form_says_which_field_is_too_long_before_anything_is_written() -> Result<()> {
    let mum = Branch::alone().await?;
    let draft = ProductDraft {
        name: "Ring".to_owned(),
        price_paise: Some(Paise::new(100)),
        notes: Some("x".repeat(10_001)),
        ..ProductDraft::default()
    };
    let error = mum.engine().add_product(draft).await.expect_err("it is too long");
    assert_eq!(error.fields().len(), 1, "because one field is at fault");
    assert_eq!(error.fields()[0].field, "notes", "because the form shows it there");
    assert!(error.fields()[0].message.contains("10,001 characters"), "because people need numbers: {error}");
    assert_eq!(mum.count("products", "true").await?, 0, "because nothing was written");
    Ok(())
}
