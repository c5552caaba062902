//! A hub whose set-up is broken: sessions end in words, no record is held, and all goes on by itself when it is put right.

use color_eyre::eyre::Result;
use serde_json::json;

use crate::kit::{Workshop, all_equal, number, on_hub, settle, two_branches};

#[tokio::test]
pub async fn a_column_missing_on_the_hub_stops_sending_in_words_and_holds_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let held = format!("select count(*) from sync.held where org_id = '{}'", shop.org_id);
    for (breaks, mends, names) in [
        (
            "alter table public.customers rename column phone to telephone",
            "alter table public.customers rename column telephone to phone",
            "phone",
        ),
        (
            "revoke insert on public.customers from authenticated",
            "grant insert on public.customers to authenticated",
            "customers",
        ),
        (
            "alter function sync.apply_inserts(sync.push_context, sync.tables, jsonb[], uuid[]) rename to gone",
            "alter function sync.gone(sync.push_context, sync.tables, jsonb[], uuid[]) rename to apply_inserts",
            "apply_inserts",
        ),
    ] {
        mum.run("INSERT INTO customers (name) VALUES ('Waits for the hub')").await?;
        hub.reshape(breaks).await?;
        let error = mum.sync().await.expect_err("nothing can be sent to a hub like this");
        let said = error.to_string();
        hub.reshape(mends).await?;
        assert!(said.contains(names), "because whoever looks after the hub must know what to put right: {said}");
        assert_eq!(number(&hub, &held).await?, 0, "because no record is at fault");
        let status = mum.engine().status().await?;
        assert_eq!((status.pending, status.failed), (1, 0), "because it waits, and needs nobody's decision");
        let report = mum.sync().await?;
        assert_eq!((report.pushed, report.rejected), (1, 0), "because it goes on by itself");
    }
    assert_eq!(on_hub(&hub, &shop, "customers", "true").await?, 3, "because all three arrived, once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_right_nobody_was_meant_to_have_is_still_a_refusal() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _) = two_branches(&hub).await?;
    crate::wire::as_cashier(&hub, &shop, &shop.managers[0]).await?;
    mum.run("INSERT INTO suppliers (name) VALUES ('Mehta')").await?;
    let report = mum.sync().await?;
    assert_eq!(report.rejected, 1, "because a cashier adds no suppliers, and the hub is as it was set up");
    let kept = hub.value(&format!("select code from sync.held where org_id = '{}'", shop.org_id)).await?;
    assert_eq!(kept, json!("42501"), "because that is the reason");
    hub.leave();
    Ok(())
}
