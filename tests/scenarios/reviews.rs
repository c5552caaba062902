//! What merging cannot settle is raised as a card, in words, until a person has looked at it.

use branchline_domain::records::review::{Review, ReviewKind};
use branchline_engine::Code;
use branchline_tests::{Branch, Hub, TestShop, User};
use color_eyre::eyre::Result;
use serde_json::json;

use crate::kit::{all_equal, on_hub, settle, text, token};

/// Opens a shop with two tills in Mumbai and one in Pune, and gives Mumbai's manager a name.
async fn three_tills(hub: &Hub) -> Result<(TestShop, Branch, Branch, Branch)> {
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    hub.sql(&format!(
        "insert into public.profiles (org_id, user_id, display_name) values ('{}', '{}', 'Meera Shah')",
        shop.org_id, shop.managers[0].id
    ))
    .await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    let pune = Branch::joined(hub, &shop.managers[1]).await?;
    settle(&[&one, &two, &pune]).await?;
    Ok((shop, one, two, pune))
}

async fn open(till: &Branch, kind: ReviewKind) -> Result<Vec<Review>> {
    let cards = till.engine().reviews().await?;
    Ok(cards.into_iter().filter(|card| card.kind == kind && card.reviewed.is_none()).collect())
}

async fn look(till: &Branch, card: &Review, found: &str) -> Result<()> {
    till.engine().review(card.kind, &card.subject, &card.facts, found).await?;
    Ok(())
}

#[tokio::test]
async fn goods_sold_twice_are_raised_and_come_back_when_more_is_sold() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, one, two, pune) = three_tills(hub).await?;
    let owner = Branch::joined(hub, &User { branch: Some("PUN".to_owned()), ..shop.owner.clone() }).await?;
    let haram = one.add_product("Temple haram", 100).await?.id;
    let sell = |milli: i64| {
        format!("INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{haram}', {milli}, 'sale')")
    };
    one.run(&sell(1000).replace("'sale'", "'opening'")).await?;
    settle(&[&one, &two]).await?;
    one.run(&sell(-1000)).await?;
    two.run(&sell(-1000)).await?;
    assert!(open(&one, ReviewKind::NegativeStock).await?.is_empty(), "because each till sold what it saw");
    settle(&[&one, &two, &pune, &owner]).await?;
    for till in [&one, &two, &owner] {
        let cards = open(till, ReviewKind::NegativeStock).await?;
        assert_eq!(cards.len(), 1, "because one piece was sold twice");
        assert_eq!(cards[0].words, "Temple haram: 1 nos more went out of Branch MUM than came in.");
        assert_eq!(cards[0].records[0].id, haram.as_str(), "because one click leads there");
    }
    assert!(open(&pune, ReviewKind::NegativeStock).await?.is_empty(), "because Mumbai's shelf is not Pune's");
    assert!(one.engine().attention().await?.reviews >= 1, "because somebody should look");

    let card = open(&one, ReviewKind::NegativeStock).await?.remove(0);
    let error = one.engine().review(card.kind, &card.subject, &card.facts, " ").await.expect_err("no reason");
    assert_eq!(error.code(), Code::Invalid, "because the others must know what was found");
    look(&one, &card, "Counted: the second was a copy").await?;
    settle(&[&one, &two, &owner]).await?;
    for till in [&one, &two, &owner] {
        assert!(open(till, ReviewKind::NegativeStock).await?.is_empty(), "because one look is enough for all");
        let seen = till.engine().reviews().await?.into_iter().find_map(|card| card.reviewed).expect("it was looked at");
        assert_eq!(
            (seen.who.as_deref(), seen.reason.as_deref()),
            (Some("Meera Shah"), Some("Counted: the second was a copy")),
            "because who looked is known everywhere"
        );
    }
    two.run(&sell(-500)).await?;
    settle(&[&two, &one]).await?;
    let back = open(&one, ReviewKind::NegativeStock).await?;
    assert_eq!(back.len(), 1, "because it is otherwise now");
    let stale = one.engine().review(card.kind, &card.subject, &card.facts, "Seen").await.expect_err("old facts");
    assert_eq!(stale.code(), Code::Invalid, "because nobody has looked at what is so now");
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn a_bill_paid_at_two_tills_is_raised() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, one, two, _pune) = three_tills(hub).await?;
    one.run("INSERT INTO invoices (number, status, customer_name, total_paise) VALUES ('KJ-1', 'final', 'Asha Patel', 120000)")
        .await?;
    settle(&[&one, &two]).await?;
    for till in [&one, &two] {
        till.run(
            "INSERT INTO payments (mode, direction, amount_paise) VALUES ('cash', 'in', 70000);
             INSERT INTO payment_allocations (payment_id, invoice_id, amount_paise) SELECT p.id, i.id, 70000 FROM payments p, invoices i",
        )
        .await?;
        assert!(
            open(till, ReviewKind::OverCollection).await?.is_empty(),
            "because each till collected less than is due"
        );
    }
    settle(&[&one, &two]).await?;
    for till in [&one, &two] {
        let cards = open(till, ReviewKind::OverCollection).await?;
        assert_eq!(cards.len(), 1, "because together they collected too much");
        assert_eq!(cards[0].words, "Bill KJ-1 of Asha Patel: ₹1,400.00 was collected for ₹1,200.00, ₹200.00 too much.");
    }
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn one_number_on_two_bills_is_raised() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, one, two, _pune) = three_tills(hub).await?;
    for (till, who) in [(&one, "Asha"), (&two, "Bina")] {
        till.run(&format!(
            "INSERT INTO invoices (number, status, customer_name, total_paise) VALUES ('KJ-7', 'final', '{who}', 100)"
        ))
        .await?;
    }
    settle(&[&one, &two]).await?;
    assert_eq!(
        on_hub(hub, &shop, "invoices", "number = 'KJ-7'").await?,
        2,
        "because both bills are in customers' hands"
    );
    let cards = open(&two, ReviewKind::NumberClash).await?;
    assert_eq!(cards.len(), 1, "because an auditor would ask");
    assert_eq!(cards[0].words, "2 bills carry the number KJ-7.");
    let mut who: Vec<&str> = cards[0].records.iter().map(|record| record.label.as_str()).collect();
    who.sort_unstable();
    assert_eq!(who, ["Asha", "Bina"], "because a person must find them");
    look(&two, &cards[0], "Bina's was cancelled by hand").await?;
    settle(&[&two, &one]).await?;
    assert!(open(&one, ReviewKind::NumberClash).await?.is_empty(), "because it was looked at");
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn one_telephone_number_of_two_customers_is_raised_however_it_is_written() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, one, two, pune) = three_tills(hub).await?;
    one.run("INSERT INTO customers (name, phone) VALUES ('Asha Patel', '+91 98200-12345'), ('Bina', '022 123')")
        .await?;
    pune.run("INSERT INTO customers (name, phone) VALUES ('A. Patel', '098200 12345'), ('Chitra', '022 124')").await?;
    settle(&[&one, &two, &pune]).await?;
    let cards = open(&pune, ReviewKind::SamePhone).await?;
    assert_eq!(cards.len(), 1, "because one number was written twice: {cards:?}");
    assert_eq!(cards[0].words, "2 customers have the number 9820012345.");
    look(&pune, &cards[0], "Mother and daughter").await?;
    settle(&[&pune, &one, &two]).await?;
    assert!(open(&one, ReviewKind::SamePhone).await?.is_empty(), "because a family may share a number");
    two.run("INSERT INTO customers (name, phone) VALUES ('Asha P', '9820012345')").await?;
    let third = open(&two, ReviewKind::SamePhone).await?;
    assert_eq!(third.len(), 1, "because a third one is news");
    assert_eq!(third[0].records.len(), 3, "because all three are named");
    settle(&[&two, &one, &pune]).await?;
    all_equal(&[&one, &two, &pune]).await
}

#[tokio::test]
async fn a_card_of_another_branch_is_not_put_away_by_those_who_do_not_work_there() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, one, _two, _pune) = three_tills(hub).await?;
    let product = one.add_product("Ring", 100).await?.id;
    one.sync().await?;
    let mumbai = format!("select id from public.branches where org_id = '{}' and code = 'MUM'", shop.org_id);
    let mumbai = text(&hub.value(&mumbai).await?);
    let pune = token(hub, &shop.managers[1]).await?;
    let look = json!({"org_id": shop.org_id, "branch_id": mumbai, "kind": "negative_stock", "subject": format!("{product}/{mumbai}"),
        "table_name": "products", "record_id": product, "choice": "reviewed", "facts": "-1", "reason": "Not my shelf"});
    let (status, answer) = hub.post("/rest/v1/decisions", Some(&pune), &look).await?;
    assert_eq!(status, 403, "because Mumbai counts Mumbai's shelf: {answer}");
    Ok(())
}
