//! Bills on hold through the hub: every till of a branch sees them, and one that two tills take up is billed once.

use branchline_domain::catalogue::product::Product;
use branchline_domain::id::Id;
use branchline_domain::money::Milli;
use branchline_domain::sales::{BillDraft, HeldBill, LineDraft, OpenBill, PaymentDraft, PaymentMode};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, settle};

async fn two_tills(hub: &Hub) -> Result<(Branch, Branch, Id<Product>)> {
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    let haram = one.add_product("Temple haram", 100_000).await?.id;
    one.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{haram}', 3000, 'opening')"
    ))
    .await?;
    settle(&[&one, &two]).await?;
    Ok((one, two, haram))
}

async fn hold(till: &Branch, product: &Id<Product>) -> Result<HeldBill> {
    let line = LineDraft {
        product_id: Some(product.clone()),
        quantity_milli: Some(Milli::new(2_000)),
        ..LineDraft::default()
    };
    let draft = BillDraft { id: Some(till.engine().new_bill_id()), lines: vec![line], ..BillDraft::default() };
    Ok(till.engine().hold_bill(draft, Some("red bag")).await?)
}

fn paid(open: OpenBill) -> BillDraft {
    let payment = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    BillDraft { payments: vec![payment], ..open.draft }
}

async fn reserved(till: &Branch, product: &Id<Product>) -> Result<i64> {
    Ok(till.engine().product(product).await?.reserved_milli.get())
}

#[tokio::test]
async fn a_bill_held_at_one_till_is_taken_up_at_another() -> Result<()> {
    let hub = Hub::shared().await?;
    let (one, two, haram) = two_tills(hub).await?;
    let held = hold(&one, &haram).await?;
    settle(&[&one, &two]).await?;
    assert_eq!(
        two.engine().held_bills().await?,
        std::slice::from_ref(&held),
        "because every till of the branch sees it"
    );
    assert_eq!(reserved(&two, &haram).await?, 2_000, "because its goods are kept back there too");
    let open = two.engine().recall_bill(&held.id).await?;
    settle(&[&two, &one]).await?;
    assert!(one.engine().held_bills().await?.is_empty());
    assert_eq!(reserved(&one, &haram).await?, 0);
    let refused = one.engine().recall_bill(&held.id).await.expect_err("it is gone");
    assert_eq!(refused.fields()[0].field, "id");
    two.engine().finalise_bill(paid(open)).await?;
    settle(&[&two, &one]).await?;
    assert_eq!(one.engine().product(&haram).await?.on_hand_milli, Milli::new(1_000));
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn of_two_tills_that_take_one_up_offline_the_later_is_told() -> Result<()> {
    let hub = Hub::shared().await?;
    let (one, two, haram) = two_tills(hub).await?;
    let held = hold(&one, &haram).await?;
    settle(&[&one, &two]).await?;

    // Neither hears of the other.
    let at_one = one.engine().recall_bill(&held.id).await?;
    let at_two = two.engine().recall_bill(&held.id).await?;
    assert_ne!(at_one.id, at_two.id, "because two tills never write into one bill");
    let made = one.engine().finalise_bill(paid(at_one)).await?;
    settle(&[&one, &two]).await?;

    let quote = two.engine().quote_bill(paid(at_two.clone())).await?;
    let told: Vec<_> = quote.problems.iter().map(|problem| problem.message.key.as_str()).collect();
    assert_eq!(told, ["held-billed"], "because the other till has made a bill of it: {}", made.invoice.id);
    let refused = two.engine().finalise_bill(paid(at_two.clone())).await.expect_err("one bill is enough");
    assert_eq!(refused.fields()[0].field, "id");
    // Other goods, or given up: the draft itself is free.
    let anew = BillDraft { id: Some(two.engine().new_bill_id()), ..paid(at_two.clone()) };
    assert!(two.engine().quote_bill(anew).await?.problems.is_empty());
    two.engine().keep_open_bill(&at_two.id, &BillDraft::default()).await?;
    settle(&[&one, &two]).await?;
    assert_eq!(two.engine().product(&haram).await?.on_hand_milli, Milli::new(1_000), "because it was sold once");
    assert!(two.engine().held_bills().await?.is_empty());
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn two_bills_of_one_made_offline_are_a_conflict_for_people() -> Result<()> {
    let hub = Hub::shared().await?;
    let (one, two, haram) = two_tills(hub).await?;
    let held = hold(&one, &haram).await?;
    settle(&[&one, &two]).await?;
    for till in [&one, &two] {
        let open = till.engine().recall_bill(&held.id).await?;
        till.engine().finalise_bill(paid(open)).await?;
    }
    settle(&[&one, &two]).await?;
    let cards =
        one.ask("SELECT count(*) FROM sync_conflicts WHERE table_name = 'held_bills' AND field = 'taken_by'").await?;
    assert_eq!(cards.as_deref(), Some("1"), "because nobody makes two bills of one unnoticed");
    let others = one.ask("SELECT count(*) FROM sync_conflicts WHERE field <> 'taken_by'").await?;
    assert_eq!(others.as_deref(), Some("0"), "because one question is enough");
    assert_eq!(
        two.engine().product(&haram).await?.on_hand_milli,
        Milli::new(-1_000),
        "because both have handed it out"
    );
    all_equal(&[&one, &two]).await
}
