//! Staff and the log through the hub: a PIN given in one branch opens the till of another, and a forged entry is found wherever it goes.

use branchline_domain::money::Paise;
use branchline_domain::people::chain::AuditFaultKind;
use branchline_domain::people::{StaffDraft, StaffRole};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, on_hub, settle, two_branches};

async fn sell(branch: &Branch, product: &str) -> Result<()> {
    let line = LineDraft { product_id: Some(product.into()), ..LineDraft::default() };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    let draft = BillDraft { lines: vec![line], payments: vec![cash], ..BillDraft::default() };
    branch.engine().finalise_bill(draft).await?;
    Ok(())
}

#[tokio::test]
async fn a_pin_opens_every_till_and_what_was_done_reaches_the_hub_whole() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    let owner = StaffDraft { name: "Asha".into(), role: StaffRole::Owner, ..StaffDraft::default() };
    let asha = mum.engine().add_staff(owner, Some("4711")).await?;
    settle(&[&mum, &pun]).await?;

    assert!(pun.engine().till_people().await?.in_use, "because the shop has staff now, in every branch");
    pun.engine().come_to_till(&asha.id, "4711").await?;
    sell(&pun, &haram).await?;
    sell(&mum, &haram).await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    assert_eq!(on_hub(hub, &shop, "audit_log", "action = 'bill_final'").await?, 2);
    assert_eq!(on_hub(hub, &shop, "audit_log", "action = 'signed_in'").await?, 1);
    assert_eq!(on_hub(hub, &shop, "invoices", &format!("staff_id = '{}'", asha.id)).await?, 2);
    for branch in [&mum, &pun] {
        let check = branch.engine().verify_audit().await?;
        assert!(check.faults.is_empty() && check.entries > 0, "{check:?}");
    }
    Ok(())
}

#[tokio::test]
async fn an_entry_forged_at_one_till_is_found_at_the_other() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    let owner = StaffDraft { name: "Asha".into(), role: StaffRole::Owner, ..StaffDraft::default() };
    let asha = one.engine().add_staff(owner, Some("4711")).await?;
    settle(&[&one, &two]).await?;
    two.engine().come_to_till(&asha.id, "4711").await?;

    // A program that writes the file as it likes puts an entry of its own at the end of the chain.
    one.run(
        "INSERT INTO audit_log (device_id, seq, at, action, prev_hash, hash)
         SELECT device_id, seq + 1, at, 'bill_cancelled', hash, hash FROM audit_log ORDER BY seq DESC LIMIT 1",
    )
    .await?;
    settle(&[&one, &two]).await?;
    assert_eq!(on_hub(hub, &shop, "audit_log", "action = 'bill_cancelled'").await?, 1);
    for till in [&one, &two] {
        let found = till.engine().verify_audit().await?.faults;
        assert!(found.iter().any(|fault| fault.kind == AuditFaultKind::Changed), "{found:?}");
    }
    let changed = hub.sql(&format!("update public.audit_log set details = '1' where org_id = '{}'", shop.org_id)).await;
    assert!(changed.is_err(), "because the hub changes no entry, whoever asks");
    let removed = hub.sql(&format!("delete from public.audit_log where org_id = '{}'", shop.org_id)).await;
    assert!(removed.is_err(), "because the hub removes no entry, whoever asks");
    Ok(())
}

#[tokio::test]
async fn money_confirmed_at_one_till_is_confirmed_at_every_till_of_its_branch() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    settle(&[&one, &two]).await?;
    let line = LineDraft { name: Some("Chain".into()), price_paise: Some(Paise::new(10_000)), ..LineDraft::default() };
    let upi = PaymentDraft { mode: PaymentMode::Upi, amount_paise: None, tendered_paise: None, reference: None };
    let draft = BillDraft { lines: vec![line], payments: vec![upi], ..BillDraft::default() };
    let bill = one.engine().finalise_bill(draft).await?;
    settle(&[&one, &two]).await?;
    let waiting = two.engine().unconfirmed_payments().await?;
    assert_eq!(waiting.len(), 1, "because the other till knows what waits: {waiting:?}");
    assert_eq!(waiting[0].number, bill.invoice.number);
    // Both say so before they hear of each other: no harm is done.
    for till in [&one, &two] {
        till.engine().confirm_payment(&waiting[0].id).await?;
    }
    settle(&[&one, &two]).await?;
    for till in [&one, &two] {
        assert!(till.engine().unconfirmed_payments().await?.is_empty());
        assert!(!till.engine().bill(&bill.invoice.id).await?.payments[0].unconfirmed);
    }
    assert_eq!(on_hub(hub, &shop, "payment_confirmations", "amount_paise = 10000").await?, 2);
    all_equal(&[&one, &two]).await
}
