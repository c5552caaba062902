//! Goods that come back at another branch: the bill is asked of the hub, and what two branches take back too much is a card for both.

use branchline_domain::money::{Milli, Paise};
use branchline_domain::records::review::{Review, ReviewKind};
use branchline_domain::sales::{
    BillDraft, CreditDraft, LineDraft, PaymentDraft, PaymentMode, RefundDraft, ReturnDraft, ReturnLineDraft,
    WholeInvoice,
};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{Workshop, all_equal, number, settle, two_branches};

fn cash() -> PaymentDraft {
    PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None }
}

async fn sell(branch: &Branch, lines: Vec<LineDraft>) -> Result<WholeInvoice> {
    let draft =
        BillDraft { id: Some(branch.engine().new_bill_id()), lines, payments: vec![cash()], ..BillDraft::default() };
    Ok(branch.engine().finalise_bill(draft).await?)
}

fn back(bill: &WholeInvoice, pieces: i64, refund: bool) -> ReturnDraft {
    let refund = refund.then_some(RefundDraft { mode: PaymentMode::Cash, amount_paise: None, reference: None });
    ReturnDraft {
        id: None,
        bill: bill.invoice.number.clone().unwrap_or_default(),
        lines: vec![ReturnLineDraft { line: 1, quantity_milli: Some(Milli::new(pieces * 1000)) }],
        reason: "Clasp broken".to_owned(),
        refund,
    }
}

async fn cards(branch: &Branch, kind: ReviewKind) -> Result<Vec<Review>> {
    Ok(branch.engine().reviews().await?.into_iter().filter(|card| card.kind == kind).collect())
}

#[tokio::test]
async fn what_one_branch_sold_comes_back_at_another_and_never_unseen_too_often() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    settle(&[&mum, &pun]).await?;
    let quantity_milli = Some(Milli::new(2000));
    let line = LineDraft { product_id: Some(haram.clone()), quantity_milli, ..LineDraft::default() };
    let bill = sell(&mum, vec![line]).await?;
    settle(&[&mum, &pun]).await?;

    // Pune holds no bill of Mumbai; the hub tells it, by its number or by its id as the receipt's code has it.
    let quote = pun.engine().quote_return(back(&bill, 1, true)).await?;
    assert_eq!((quote.total_paise, quote.lines[0].left_milli), (Paise::new(100_000), Milli::new(2000)));
    let by_id = ReturnDraft { bill: bill.invoice.id.to_string(), ..back(&bill, 1, true) };
    assert_eq!(pun.engine().quote_return(by_id).await?.invoice.number, bill.invoice.number);
    let unknown = ReturnDraft { bill: "NONE/2627/1".to_owned(), ..back(&bill, 1, true) };
    assert!(pun.engine().quote_return(unknown).await.is_err(), "because nobody sold that");
    let note = pun.engine().return_goods(back(&bill, 1, true)).await?;
    assert_eq!(note.note.total_paise, Paise::new(100_000));

    // Both take one back while neither hears of the other: Mumbai knows of one return, Pune of another.
    mum.engine().return_goods(back(&bill, 2, true)).await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let found = cards(branch, ReviewKind::OverReturn).await?;
        assert_eq!(found.len(), 1, "because three came back of two");
        assert_eq!(found[0].records.len(), 2, "because both notes are named");
        assert_eq!(
            found[0].words.to_string(),
            format!(
                "Temple haram of bill {}: 3 nos came back, 2 were sold.",
                bill.invoice.number.clone().unwrap_or_default()
            )
        );
    }
    let refused = mum.engine().return_goods(back(&bill, 1, true)).await.expect_err("nothing is left");
    assert_eq!(refused.fields()[0].field, "lines.0.quantity_milli", "because what Pune took is known in Mumbai");
    let money = format!(
        "select coalesce(sum(case direction when 'in' then amount_paise else -amount_paise end), 0)::bigint from public.payments where org_id = '{}'",
        shop.org_id
    );
    assert_eq!(number(hub, &money).await?, -100_000, "because every rupee that was paid out is told, the surplus too");
    let goods = format!(
        "select coalesce(sum(quantity_milli), 0)::bigint from public.stock_movements where org_id = '{}'",
        shop.org_id
    );
    assert_eq!(number(hub, &goods).await?, 1_000, "because goods are where they were taken");
    let card = cards(&pun, ReviewKind::OverReturn).await?.remove(0);
    pun.engine().review(card.kind, &card.subject, &card.facts, "Asked back from the buyer").await?;
    settle(&[&pun, &mum]).await?;
    assert!(cards(&mum, ReviewKind::OverReturn).await?[0].reviewed.is_some(), "because one look is enough");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_credit_is_good_in_every_branch_and_used_twice_it_is_a_card() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = two_branches(hub).await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    settle(&[&mum, &pun]).await?;
    let one = || LineDraft { product_id: Some(haram.clone()), ..LineDraft::default() };
    let bill = sell(&mum, vec![one()]).await?;
    let note = mum.engine().return_goods(back(&bill, 1, false)).await?.note;
    settle(&[&mum, &pun]).await?;
    let exchange = BillDraft {
        lines: vec![one()],
        credits: vec![CreditDraft { note: Some(note.number.clone()), amount_paise: None }],
        ..BillDraft::default()
    };
    for branch in [&mum, &pun] {
        let made = branch.engine().finalise_bill(exchange.clone()).await?;
        assert_eq!(made.invoice.paid_paise, made.invoice.total_paise, "because neither has heard of the other");
    }
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let found = cards(branch, ReviewKind::CreditOverused).await?;
        assert_eq!(found.len(), 1, "because one note paid two bills");
        assert_eq!(
            found[0].words.to_string(),
            format!("Credit note {}: ₹2,000.00 were used, it is worth ₹1,000.00.", note.number)
        );
        let refused = branch.engine().finalise_bill(exchange.clone()).await.expect_err("it is used up");
        assert_eq!(refused.fields()[0].field, "credits.0.note");
    }
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn without_the_hub_another_branchs_bill_is_not_taken_back_and_it_is_said_why() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_shop, mum, pun) = two_branches(&hub).await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    settle(&[&mum, &pun]).await?;
    let bill = sell(&mum, vec![LineDraft { product_id: Some(haram), ..LineDraft::default() }]).await?;
    mum.sync().await?;
    hub.faults().disconnect();
    let refused = pun.engine().return_goods(back(&bill, 1, true)).await.expect_err("nobody can say what was sold");
    assert_eq!(refused.fields()[0].field, "bill");
    hub.faults().reconnect();
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_bill_is_cancelled_at_its_till_alone_and_what_came_back_meanwhile_is_a_card() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mum = Branch::joined(hub, &shop.managers[0]).await?;
    let beside = Branch::joined(hub, &shop.managers[0]).await?;
    let pun = Branch::joined(hub, &shop.managers[1]).await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    settle(&[&mum, &beside, &pun]).await?;
    let bill = sell(&mum, vec![LineDraft { product_id: Some(haram), ..LineDraft::default() }]).await?;
    settle(&[&mum, &beside, &pun]).await?;

    let refused =
        beside.engine().cancel_bill(&bill.invoice.id, "Typed twice").await.expect_err("it has another drawer");
    assert!(refused.fields()[0].message.to_string().contains("return"), "because goods may come back anywhere");

    pun.engine().return_goods(back(&bill, 1, true)).await?;
    mum.engine().cancel_bill(&bill.invoice.id, "Typed twice").await?;
    settle(&[&mum, &beside, &pun]).await?;
    for till in [&mum, &beside] {
        let found = cards(till, ReviewKind::OverReturn).await?;
        assert_eq!(found.len(), 1, "because one was sold, and it came back in Pune and in Mumbai");
        assert!(found[0].words.to_string().contains("2 nos came back, 1 were sold"), "{}", found[0].words);
    }
    all_equal(&[&mum, &beside, &pun]).await
}
