//! Records of many bytes: pages are bounded by bytes as well as by rows, and become smaller where something in between allows less.

use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub, TestShop};
use color_eyre::eyre::Result;

use crate::kit::{CALLS, PULL, Workshop, all_equal, refused, settle, two_branches};

/// Puts products with so many characters of notes on the hub.
async fn products(hub: &Hub, shop: &TestShop, count: i64, characters: i64) -> Result<()> {
    // A statement for each few, as the hub's own triggers hold what one statement wrote in memory.
    for start in (0..count).step_by(500) {
        hub.sql(&format!(
            "insert into public.products (org_id, name, price_paise, notes)
             select '{}', 'Ring ' || n, 100, repeat(md5(n::text), {characters} / 32)
             from generate_series({start} + 1, least({start} + 500, {count})) n",
            shop.org_id
        ))
        .await?;
    }
    Ok(())
}

async fn has_all(branch: &Branch, count: i64, characters: i64) -> Result<()> {
    let whole = format!("length(notes) = {}", characters / 32 * 32);
    assert_eq!(branch.count("products", &whole).await?, count, "because every record arrives, however large it is");
    Ok(())
}

#[tokio::test]
async fn five_thousand_products_with_long_notes_reach_every_branch() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    products(&hub, &shop, 5000, 14_000).await?;
    let pulls = hub.faults().seen(PULL);
    pun.sync().await?;
    let pages = hub.faults().seen(PULL) - pulls;
    has_all(&pun, 5000, 14_000).await?;
    assert!((14..=30).contains(&pages), "because 70 MB in pages of 4 MB are about 18, not one: {pages}");
    let anew = Branch::joined(&hub, &shop.managers[0]).await?;
    settle(&[&anew, &mum]).await?;
    has_all(&anew, 5000, 14_000).await?;
    all_equal(&[&mum, &pun, &anew]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn three_hundred_records_of_a_quarter_megabyte_reach_every_branch() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    products(&hub, &shop, 300, 250_000).await?;
    // Little by its rows, much by its bytes: it does not come with the first answer.
    let pulls = hub.faults().seen(PULL);
    settle(&[&pun, &mum]).await?;
    assert!(hub.faults().seen(PULL) - pulls >= 30, "because a page has few of them");
    has_all(&pun, 300, 250_000).await?;
    has_all(&mum, 300, 250_000).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn one_large_record_alone_comes_whole_and_costs_little() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    products(&hub, &shop, 2, 250_000).await?;
    let calls = hub.faults().seen(CALLS);
    pun.sync().await?;
    assert_eq!(hub.faults().seen(CALLS) - calls, 2, "because what is too large for the first answer has one page");
    has_all(&pun, 2, 250_000).await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_too_much_is_asked_for_in_smaller_parts() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let slow =
        r#"{"code":"57014","details":null,"hint":null,"message":"canceling statement due to statement timeout"}"#;
    let mut here = 0;
    for (status, body) in [(413, "<html>Content Too Large</html>"), (500, slow)] {
        products(&hub, &shop, 3000, 64).await?;
        here += 3000;
        hub.faults().plan(Fault::on(PULL).times(2).answer(status, body));
        let pulls = hub.faults().seen(PULL);
        let report = pun.sync().await?;
        assert_eq!(report.pulled, 3000, "because too much at once is no fault of the news");
        let pages = hub.faults().seen(PULL) - pulls;
        assert!((4..=6).contains(&pages), "because 5,000 and 2,500 were refused, and less was taken: {pages}");
        assert_eq!(pun.count("products", "true").await?, here, "because each came once");
    }
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn after_pages_that_broke_off_the_next_sessions_ask_for_less_and_then_for_more_again() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    products(&hub, &shop, 6000, 64).await?;
    for _ in 0..2 {
        hub.faults().plan(Fault::on(PULL).truncate(5000));
        let code = refused(&pun).await;
        assert!(matches!(code, Code::Offline | Code::HubUnavailable), "because half an answer is none: {code:?}");
    }
    let pulls = hub.faults().seen(PULL);
    assert_eq!(pun.sync().await?.pulled, 6000);
    assert_eq!(hub.faults().seen(PULL) - pulls, 3, "because pages of 1,250, 2,500 and 5,000 were asked for");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
