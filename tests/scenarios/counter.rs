//! Bills through the hub: two branches sell and take money offline, and agree once they meet.

use branchline_domain::catalogue::product::Product;
use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::parties::customer::Customer;
use branchline_domain::records::review::ReviewKind;
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode, WholeInvoice};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, number, on_hub, settle, two_branches};

fn cash(amount: i64) -> PaymentDraft {
    let amount_paise = Some(Paise::new(amount));
    PaymentDraft { mode: PaymentMode::Cash, amount_paise, tendered_paise: None, reference: None }
}

async fn sell(
    branch: &Branch,
    product: &Id<Product>,
    customer: Option<&Id<Customer>>,
    paid: &[i64],
) -> Result<WholeInvoice> {
    let line = LineDraft { product_id: Some(product.clone()), ..LineDraft::default() };
    let draft = BillDraft {
        id: Some(branch.engine().new_bill_id()),
        lines: vec![line],
        customer_id: customer.cloned(),
        payments: paid.iter().copied().map(cash).collect(),
        ..BillDraft::default()
    };
    Ok(branch.engine().finalise_bill(draft).await?)
}

#[tokio::test]
async fn a_debt_made_in_one_branch_is_known_and_paid_in_both() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.run("INSERT INTO customers (name) VALUES ('Asha Patel')").await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    settle(&[&mum, &pun]).await?;
    let asha: Id<Customer> = mum.ask("SELECT id FROM customers").await?.unwrap_or_default().as_str().into();

    let bill = sell(&mum, &haram, Some(&asha), &[40_000]).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        pun.engine().customer_balance(&asha).await?,
        Paise::new(60_000),
        "because a debt is known in every branch"
    );

    // Both take part of it while neither hears of the other.
    let owed = mum.engine().receive_on_account(&asha, &cash(60_000)).await?;
    assert_eq!(owed, Paise::ZERO);
    let owed = pun.engine().receive_on_account(&asha, &cash(30_000)).await?;
    assert_eq!(owed, Paise::new(30_000));
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let owed = branch.engine().customer_balance(&asha).await?;
        assert_eq!(owed, Paise::new(-30_000), "because what both took is his, and nothing of it is lost");
    }
    let ledger = format!(
        "select coalesce(sum(amount_paise), 0)::bigint from public.ledger_entries where org_id = '{}'",
        shop.org_id
    );
    assert_eq!(number(hub, &ledger).await?, -30_000, "because the hub adds up the same entries");
    let paid = mum.engine().bill(&bill.invoice.id).await?.invoice;
    assert_eq!(paid.paid_paise, paid.total_paise, "because Pune's money is no part of Mumbai's bill");
    assert!(!paid.waiting, "because it has been sent");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn two_tills_sell_the_last_piece_and_number_their_bills_apart() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    let haram = one.add_product("Temple haram", 100_000).await?.id;
    one.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{haram}', 1000, 'opening')"
    ))
    .await?;
    settle(&[&one, &two]).await?;
    let bills = [sell(&one, &haram, None, &[100_000]).await?, sell(&two, &haram, None, &[100_000]).await?];
    settle(&[&one, &two]).await?;
    assert_ne!(bills[0].invoice.number, bills[1].invoice.number, "because each till has a code of its own");
    for till in [&one, &two] {
        let known = till.engine().product(&haram).await?;
        assert_eq!(known.on_hand_milli, Milli::new(-1_000), "because both pieces left the shelf");
        let cards = till.engine().reviews().await?;
        assert!(
            cards.iter().any(|card| card.kind == ReviewKind::NegativeStock),
            "because one of them was not there: {cards:?}"
        );
    }
    assert_eq!(on_hub(hub, &shop, "invoices", "status = 'final' and number is not null").await?, 2);

    let cancelled = one.engine().cancel_bill(&bills[0].invoice.id, "It was not there").await?;
    assert_eq!(cancelled.invoice.number, bills[0].invoice.number);
    settle(&[&one, &two]).await?;
    assert_eq!(two.engine().product(&haram).await?.on_hand_milli, Milli::ZERO);
    let money = format!(
        "select coalesce(sum(case direction when 'in' then amount_paise else -amount_paise end), 0)::bigint from public.payments where org_id = '{}'",
        shop.org_id
    );
    assert_eq!(number(hub, &money).await?, 100_000, "because what was taken for the cancelled bill went back");
    all_equal(&[&one, &two]).await
}
