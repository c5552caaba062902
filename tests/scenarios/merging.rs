//! Two branches, one record: nothing anybody wrote disappears unseen, and everybody ends with the same.

use branchline_tests::{Branch, Hub, TestShop};
use color_eyre::eyre::Result;
use serde_json::{Value, json};

use crate::kit::{Workshop, all_equal, settle, text, two_branches};

const DAY: i64 = 86_400_000;

/// Opens a shop whose two branches know one customer, Asha, 98200.
async fn asha(hub: &Hub) -> Result<(TestShop, Branch, Branch)> {
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.run("INSERT INTO customers (name, phone) VALUES ('Asha', '98200')").await?;
    settle(&[&mum, &pun]).await?;
    Ok((shop, mum, pun))
}

async fn edit(branch: &Branch, set: &str) -> Result<()> {
    branch.run(&format!("UPDATE customers SET {set}")).await?;
    // The next edit elsewhere is later by any clock.
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    Ok(())
}

async fn everywhere(hub: &Hub, shop: &TestShop, branches: &[&Branch], column: &str) -> Result<Value> {
    let there = hub.value(&format!("select {column} from public.customers where org_id = '{}'", shop.org_id)).await?;
    for branch in branches {
        let here = branch.ask(&format!("SELECT {column} FROM customers")).await?;
        let same = there.as_str().map(str::to_owned).or_else(|| there.as_i64().map(|n| n.to_string()));
        assert_eq!(here, same, "because everybody ends with the same {column}");
    }
    Ok(there)
}

async fn conflicts(hub: &Hub, shop: &TestShop) -> Result<Vec<Value>> {
    hub.rows(&format!(
        "select field, base, ours, theirs, winner, kind from public.sync_conflicts where org_id = '{}' order by field",
        shop.org_id
    ))
    .await
}

#[tokio::test]
async fn edits_of_different_fields_both_survive() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    edit(&mum, "phone = '11111'").await?;
    edit(&pun, "address = 'Laxmi Road', notes = 'Likes rubies'").await?;
    settle(&[&mum, &pun]).await?;
    let both = [&mum, &pun];
    assert_eq!(
        everywhere(hub, &shop, &both, "phone").await?,
        json!("11111"),
        "because Mumbai changed it and Pune did not"
    );
    assert_eq!(everywhere(hub, &shop, &both, "address").await?, json!("Laxmi Road"), "because Pune changed it");
    assert_eq!(everywhere(hub, &shop, &both, "notes").await?, json!("Likes rubies"), "because Pune changed it");
    assert!(conflicts(hub, &shop).await?.is_empty(), "because nobody overwrote anybody");
    all_equal(&both).await
}

#[tokio::test]
pub async fn of_two_edits_of_one_field_the_later_wins_whoever_sends_first() -> Result<()> {
    let hub = Hub::shared().await?;
    for mumbai_sends_first in [true, false] {
        let (shop, mum, pun) = asha(hub).await?;
        edit(&mum, "phone = 'early'").await?;
        edit(&pun, "phone = 'late'").await?;
        let order = if mumbai_sends_first { [&mum, &pun] } else { [&pun, &mum] };
        settle(&order).await?;
        assert_eq!(
            everywhere(hub, &shop, &order, "phone").await?,
            json!("late"),
            "because the time of the edit decides, not of the sending (Mumbai first: {mumbai_sends_first})"
        );
        let seen = conflicts(hub, &shop).await?;
        assert_eq!(seen.len(), 1, "because people should see that two meant different things: {seen:?}");
        let (ours, theirs, winner) =
            if mumbai_sends_first { ("early", "late", "theirs") } else { ("late", "early", "ours") };
        assert_eq!(
            seen[0],
            json!({"field": "phone", "base": "98200", "ours": ours, "theirs": theirs, "winner": winner, "kind": "edit"}),
            "because both values are kept, with what both started from"
        );
        all_equal(&order).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_same_edit_in_both_branches_is_no_conflict() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    edit(&mum, "phone = '22222'").await?;
    edit(&pun, "phone = '22222'").await?;
    settle(&[&mum, &pun]).await?;
    assert!(conflicts(hub, &shop).await?.is_empty(), "because both meant the same");
    assert_eq!(everywhere(hub, &shop, &[&mum, &pun], "phone").await?, json!("22222"), "because both said so");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_delete_that_wins_over_an_unseen_edit_is_told() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    edit(&mum, "phone = '33333'").await?;
    pun.sqlite3("DELETE FROM customers")?;
    settle(&[&mum, &pun]).await?;
    assert!(!everywhere(hub, &shop, &[&mum, &pun], "deleted_at").await?.is_null(), "because the delete was later");
    let seen = conflicts(hub, &shop).await?;
    let told = seen.iter().find(|c| c["kind"] == "deleted").expect("the delete is told");
    assert_eq!(
        (&told["field"], &told["ours"]),
        (&json!("phone"), &json!("33333")),
        "because the edit must not be lost unseen"
    );
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn an_edit_later_than_a_delete_brings_the_customer_back_and_says_so() -> Result<()> {
    let hub = Hub::shared().await?;
    for deleter_sends_first in [true, false] {
        let (shop, mum, pun) = asha(hub).await?;
        mum.sqlite3("DELETE FROM customers")?;
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        edit(&pun, "phone = '44444'").await?;
        let order = if deleter_sends_first { [&mum, &pun] } else { [&pun, &mum] };
        settle(&order).await?;
        assert!(
            everywhere(hub, &shop, &order, "deleted_at").await?.is_null(),
            "because the edit was later (deleter first: {deleter_sends_first})"
        );
        assert_eq!(everywhere(hub, &shop, &order, "phone").await?, json!("44444"), "because the edit holds");
        let kinds: Vec<Value> = conflicts(hub, &shop).await?.iter().map(|c| c["kind"].clone()).collect();
        let kind = if deleter_sends_first { "revived" } else { "kept" };
        assert_eq!(kinds, [json!(kind)], "because people should see that somebody wanted it gone");
        all_equal(&order).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_clock_three_days_fast_neither_wins_for_ever_nor_stops_anything() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    pun.wind(3 * DAY).await?;
    edit(&pun, "phone = 'from the future'").await?;
    edit(&mum, "phone = 'from today'").await?;
    settle(&[&pun, &mum]).await?;
    let both = [&mum, &pun];
    everywhere(hub, &shop, &both, "phone").await?;
    assert_eq!(conflicts(hub, &shop).await?.len(), 1, "because two edited one field");
    // Mumbai has seen what Pune wrote, and changes it. With Pune's stamps taken as they came, this would lose for three days.
    edit(&mum, "phone = 'seen and changed'").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        everywhere(hub, &shop, &both, "phone").await?,
        json!("seen and changed"),
        "because it was made after seeing"
    );
    // And Pune, whose clock is still wrong, is heard as well.
    edit(&pun, "phone = 'Pune again'").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(
        everywhere(hub, &shop, &both, "phone").await?,
        json!("Pune again"),
        "because that was made after seeing, too"
    );
    let ahead = format!(
        "select count(*) from sync.changes c join sync.streams s on s.id = c.stream_id where s.org_id = '{}' and c.max_hlc > sync.stamp(sync.now_ms() + 60000)",
        shop.org_id
    );
    assert_eq!(hub.value(&ahead).await?, json!(0), "because no stamp on the hub may lie in the future");
    all_equal(&both).await
}

#[tokio::test]
async fn a_clock_three_days_slow_still_wins_with_an_edit_made_after_seeing() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    pun.wind(-3 * DAY).await?;
    edit(&mum, "phone = 'first'").await?;
    settle(&[&mum, &pun]).await?;
    edit(&pun, "phone = 'second'").await?;
    settle(&[&pun, &mum]).await?;
    let both = [&mum, &pun];
    assert_eq!(everywhere(hub, &shop, &both, "phone").await?, json!("second"), "because Pune had seen the first");
    edit(&mum, "phone = 'third'").await?;
    settle(&[&mum, &pun]).await?;
    edit(&pun, "phone = 'fourth'").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(
        everywhere(hub, &shop, &both, "phone").await?,
        json!("fourth"),
        "because order of seeing is order of time"
    );
    assert!(conflicts(hub, &shop).await?.is_empty(), "because nobody edited without having seen");
    // Once told the time, an edit of now is later than one of a moment ago elsewhere.
    edit(&mum, "notes = 'earlier'").await?;
    edit(&pun, "notes = 'later'").await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(
        everywhere(hub, &shop, &both, "notes").await?,
        json!("later"),
        "because the hub's time corrects the clock"
    );
    all_equal(&both).await
}

#[tokio::test]
async fn final_bills_cannot_change_and_drafts_merge() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    one.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Asha', 100)").await?;
    settle(&[&one, &two]).await?;
    one.run("UPDATE invoices SET notes = 'Gift wrap'").await?;
    two.run("UPDATE invoices SET place_of_supply = '27'").await?;
    settle(&[&one, &two]).await?;
    for till in [&one, &two] {
        let merged = till.count("invoices", "notes = 'Gift wrap' AND place_of_supply = '27'").await?;
        assert_eq!(merged, 1, "because a draft merges field by field");
    }
    // One till makes it final while the other, offline, still changes the draft.
    one.run("UPDATE invoices SET status = 'final', number = 'KJ-1'").await?;
    two.run("UPDATE invoices SET total_paise = 1").await?;
    one.sync().await?;
    let report = two.sync().await?;
    assert_eq!(report.rejected, 1, "because the bill is in the customer's hands");
    let held = two.engine().held_units().await?;
    assert!(held[0].message.contains("no longer a draft"), "because a person must know why: {}", held[0].message);
    assert!(two.sqlite3("UPDATE invoices SET total_paise = 2").is_err(), "because the final bill has arrived here");
    two.engine().discard_held(held[0].unit, "The bill was final").await?;
    settle(&[&one, &two]).await?;
    one.run("UPDATE invoices SET status = 'cancelled'").await?;
    settle(&[&one, &two]).await?;
    assert_eq!(
        two.count("invoices", "status = 'cancelled' AND total_paise = 100").await?,
        1,
        "because cancelling is the one way on"
    );
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn an_edit_made_after_seeing_one_from_a_fast_clock_wins_though_its_own_clock_was_set_right() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    // Half a minute fast: as far ahead as nobody minds.
    mum.wind(30_000).await?;
    edit(&mum, "phone = 'a little early'").await?;
    settle(&[&mum, &pun]).await?;
    // Pune has seen it, and its own clock runs far ahead until it is told the time.
    pun.wind(DAY).await?;
    edit(&pun, "phone = 'seen and changed'").await?;
    settle(&[&pun, &mum]).await?;
    let both = [&mum, &pun];
    assert_eq!(
        everywhere(hub, &shop, &both, "phone").await?,
        json!("seen and changed"),
        "because it was made after seeing"
    );
    assert!(conflicts(hub, &shop).await?.is_empty(), "because nobody edited without having seen");
    all_equal(&both).await
}

#[tokio::test]
pub async fn plain_edits_and_deletes_are_applied_all_at_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    for n in 0..20 {
        mum.add_product(&format!("Ring {n}"), 100).await?;
    }
    settle(&[&mum, &pun]).await?;
    let merged = "sync.apply_merged(sync.push_context, sync.tables, jsonb[], uuid[])";
    let kept = text(&hub.value(&format!("select pg_get_functiondef('{merged}'::regprocedure)")).await?);
    hub.sql(
        "create or replace function sync.apply_merged(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[], out verdicts jsonb[], out entries sync.change_entry[])
         language plpgsql as $$ begin raise exception 'merged: %', changes; end $$",
    )
    .await?;
    mum.run("UPDATE products SET price_paise = 200").await?;
    let edited = mum.sync().await?;
    mum.run("DELETE FROM products WHERE name LIKE 'Ring 1%'").await?;
    let deleted = mum.sync().await?;
    hub.sql(&kept).await?;
    assert_eq!((edited.pushed, edited.rejected), (20, 0), "because nobody else touched them");
    assert_eq!((deleted.pushed, deleted.rejected), (11, 0), "because a delete of what one saw is as plain");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
