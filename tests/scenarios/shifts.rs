//! Shifts through the hub: two branches close their day, and the owner sees both from any of them.

use branchline_domain::money::Paise;
use branchline_domain::records::page::ListQuery;
use branchline_domain::sales::shift::{CashDraft, CashReason, CashWay, ClosingDraft, ShiftDraft, ShiftReport};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode, WholeInvoice};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, number, on_hub, settle, two_branches};

async fn sell(branch: &Branch, paise: i64) -> Result<WholeInvoice> {
    let line = LineDraft { name: Some("Ring".into()), price_paise: Some(Paise::new(paise)), ..LineDraft::default() };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    let draft = BillDraft { lines: vec![line], payments: vec![cash], ..BillDraft::default() };
    Ok(branch.engine().finalise_bill(draft).await?)
}

async fn open(branch: &Branch, float: i64) -> Result<()> {
    branch.engine().open_shift(ShiftDraft { float_paise: Some(Paise::new(float)), ..ShiftDraft::default() }).await?;
    Ok(())
}

async fn close(branch: &Branch, counted: i64) -> Result<ShiftReport> {
    let draft = ClosingDraft {
        cash_paise: Some(Paise::new(counted)),
        reason: Some("Counted twice".into()),
        ..ClosingDraft::default()
    };
    Ok(branch.engine().close_shift(draft).await?)
}

#[tokio::test]
async fn two_branches_close_the_day_and_the_owner_sees_both() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    for (branch, float) in [(&mum, 100_000), (&pun, 50_000)] {
        open(branch, float).await?;
        sell(branch, 300_000).await?;
    }
    sell(&pun, 100_000).await?;
    let deposit = CashDraft {
        id: None,
        direction: CashWay::Out,
        amount_paise: Some(Paise::new(200_000)),
        reason: CashReason::Deposit,
        note: None,
    };
    pun.engine().move_cash(deposit).await?;
    let one = close(&mum, 400_000).await?;
    let other = close(&pun, 249_000).await?;
    assert_eq!((one.difference_paise, other.difference_paise), (Some(Paise::ZERO), Some(Paise::new(-1_000))));
    settle(&[&mum, &pun]).await?;

    let owner = Branch::joined(hub, &shop.owner).await?;
    settle(&[&owner, &mum, &pun]).await?;
    for branch in [&owner, &mum, &pun] {
        let day = branch.engine().shop_day(None).await?;
        assert_eq!(day.everywhere_paise, Paise::new(700_000), "because every branch knows what all sold");
        let told: Vec<_> = day.branches.iter().map(|one| (one.closed, one.open, one.difference_paise.get())).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.contains(&(1, 0, 0)) && told.contains(&(1, 0, -1_000)), "{told:?}");
        let kept = branch.engine().shift_report(Some(other.shift.id.clone())).await?;
        assert_eq!(kept, other, "because a Z report is read in every branch as it was printed");
        let shifts = branch.engine().list_shifts(&ListQuery { limit: 10, ..ListQuery::default() }).await?;
        assert_eq!(shifts.total, 2);
        assert!(shifts.rows.iter().all(|row| row.branch.is_some() && !row.waiting), "{shifts:?}");
    }
    assert_eq!(on_hub(hub, &shop, "invoices", "shift_id is not null").await?, 3);
    assert_eq!(on_hub(hub, &shop, "payments", "shift_id is not null and till_code is not null").await?, 3);
    let counted = format!(
        "select sum(counted_cash_paise - expected_cash_paise)::bigint from public.shift_closings where org_id = '{}'",
        shop.org_id
    );
    assert_eq!(number(hub, &counted).await?, -1_000);
    all_equal(&[&owner, &mum, &pun]).await
}

#[tokio::test]
async fn an_open_shift_stays_with_its_till_and_is_closed_elsewhere_in_its_branch_only() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let second = Branch::joined(hub, &shop.managers[0]).await?;
    open(&mum, 10_000).await?;
    sell(&mum, 20_000).await?;
    settle(&[&mum, &pun, &second]).await?;
    assert!(second.engine().till().await?.shift.is_none(), "because it is another drawer");
    let shift = mum.engine().till().await?.shift.map(|shift| shift.id);
    let draft =
        ClosingDraft { shift_id: shift.clone(), cash_paise: Some(Paise::new(30_000)), ..ClosingDraft::default() };
    let refused = pun.engine().close_shift(draft.clone()).await.expect_err("its money lies in Mumbai");
    assert_eq!(refused.fields()[0].field, "shift_id");
    let refused = pun.engine().shift_report(shift).await.expect_err("its bills are in Mumbai's stream");
    assert_eq!(refused.fields()[0].field, "shift");
    // The first computer stands still for good: its drawer is counted at the other one.
    let z = second.engine().close_shift(draft).await?;
    assert_eq!(z.difference_paise, Some(Paise::ZERO));
    settle(&[&mum, &pun, &second]).await?;
    assert!(mum.engine().till().await?.shift.is_none(), "because it was closed for it");
    all_equal(&[&mum, &pun, &second]).await
}
