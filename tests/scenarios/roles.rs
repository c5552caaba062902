//! People of one shop with different rights: each does his own work, and the hub holds him to it.

use branchline_engine::Code;
use branchline_tests::{Branch, Hub, TestShop, User};
use color_eyre::eyre::Result;
use serde_json::json;
use uuid::Uuid;

use crate::kit::{all_equal, on_hub, settle, text, token, two_branches};

async fn cashier(hub: &Hub, shop: &TestShop) -> Result<User> {
    let email = format!("till-{}@shop.example", Uuid::new_v4().simple());
    let person = hub.sign_up(&email, "till-pass-2026").await?;
    hub.sql(&format!(
        "insert into public.memberships (org_id, branch_id, user_id, role)
         select org_id, id, '{}', 'cashier' from public.branches where org_id = '{}' and code = 'MUM'",
        person.id, shop.org_id
    ))
    .await?;
    Ok(User { branch: Some("MUM".to_owned()), ..person })
}

#[tokio::test]
async fn a_cashier_sells_and_adds_customers_but_changes_no_prices_and_no_roles() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    let person = cashier(hub, &shop).await?;
    let till = Branch::joined(hub, &person).await?;
    till.sync().await?;
    till.run("UPDATE products SET price_paise = 1").await?;
    till.sync().await?;
    till.run("INSERT INTO customers (name) VALUES ('Walk-in')").await?;
    till.sync().await?;
    till.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{}', -1000, 'sale')",
        ring.id
    ))
    .await?;
    till.sync().await?;
    let held = till.engine().held_units().await?;
    assert_eq!(held.len(), 1, "because only the price was refused: {held:?}");
    assert_eq!(held[0].code.as_deref(), Some("42501"), "because it is a matter of rights");
    assert!(held[0].message.contains("may not"), "because the cashier must know what to ask for: {}", held[0].message);
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 100").await?, 1, "because a cashier sets no prices");
    assert_eq!(on_hub(hub, &shop, "customers", "true").await?, 1, "because a cashier may add customers");
    assert_eq!(on_hub(hub, &shop, "stock_movements", "reason = 'sale'").await?, 1, "because a cashier sells");

    let who = token(hub, &person).await?;
    let client = reqwest::Client::new();
    let members = format!("{}/rest/v1/memberships", hub.url());
    let promote = client.patch(format!("{members}?user_id=eq.{}", person.id)).json(&json!({"role": "owner"}));
    let invite = client.post(&members).json(&json!({"org_id": shop.org_id, "user_id": person.id, "role": "owner"}));
    for request in [promote, invite] {
        request.header("apikey", hub.key()).bearer_auth(&who).send().await?;
    }
    let roles = on_hub(hub, &shop, "memberships", &format!("user_id = '{}' and role <> 'cashier'", person.id)).await?;
    assert_eq!(roles, 0, "because nobody promotes himself");
    Ok(())
}

#[tokio::test]
async fn a_manager_writes_no_bills_for_another_branch() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    pun.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Asha', 100)").await?;
    pun.sync().await?;
    let pune = text(
        &hub.value(&format!("select id from public.branches where org_id = '{}' and code = 'PUN'", shop.org_id))
            .await?,
    );
    mum.run(&format!("INSERT INTO invoices (branch_id, customer_name, total_paise) VALUES ('{pune}', 'Forged', 1)"))
        .await?;
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (0, 1), "because Pune's bills are written in Pune");
    assert_eq!(mum.engine().held_units().await?[0].code.as_deref(), Some("42501"), "because it is a matter of rights");
    assert_eq!(
        mum.count("invoices", "customer_name = 'Asha'").await?,
        0,
        "because Pune's bills are not shown in Mumbai"
    );
    let who = token(hub, &shop.managers[0]).await?;
    let read = reqwest::Client::new()
        .get(format!("{}/rest/v1/invoices", hub.url()))
        .header("apikey", hub.key())
        .bearer_auth(&who);
    assert_eq!(read.send().await?.text().await?, "[]", "because Mumbai's manager reads Mumbai's bills");
    assert_eq!(on_hub(hub, &shop, "invoices", "customer_name = 'Forged'").await?, 0, "because nothing was written");
    Ok(())
}

#[tokio::test]
async fn a_manager_given_a_second_branch_sees_its_bills_and_loses_them_with_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Mumbai bill', 100)").await?;
    pun.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Pune bill', 100)").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(pun.count("invoices", "true").await?, 1, "because Pune sees its own");
    let second = format!(
        "org_id = '{}' and user_id = '{}' and branch_id = (select id from public.branches where org_id = '{0}' and code = 'MUM')",
        shop.org_id, shop.managers[1].id
    );
    hub.sql(&format!(
        "insert into public.memberships (org_id, branch_id, user_id, role) select org_id, id, '{}', 'manager' from public.branches where org_id = '{}' and code = 'MUM'",
        shop.managers[1].id, shop.org_id
    ))
    .await?;
    pun.sync().await?;
    assert_eq!(pun.count("invoices", "true").await?, 2, "because the second branch is this manager's as well");
    all_equal(&[&pun]).await?;
    pun.run("UPDATE invoices SET notes = 'Unsent' WHERE customer_name = 'Pune bill'").await?;
    hub.sql(&format!("update public.memberships set deleted_at = sync.now_ms() where {second}")).await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(pun.count("invoices", "true").await?, 1, "because what one may no longer see does not stay behind");
    assert_eq!(on_hub(hub, &shop, "invoices", "notes = 'Unsent'").await?, 1, "because what was unsent went first");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn somebody_who_left_the_shop_is_told_and_the_computer_goes_on_with_the_next_person() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let person = cashier(hub, &shop).await?;
    mum.engine().sign_in(&person.email, &person.password).await?;
    mum.sync().await?;
    mum.run("INSERT INTO customers (name) VALUES ('Sold before leaving')").await?;
    hub.sql(&format!("delete from public.memberships where org_id = '{}' and user_id = '{}'", shop.org_id, person.id))
        .await?;
    let error = mum.sync().await.expect_err("the person has left");
    assert_eq!(error.code(), Code::NotAMember, "because that is what happened: {error}");
    assert!(error.to_string().contains("owner"), "because a person must know whom to ask: {error}");
    assert_eq!(mum.engine().status().await?.pending, 1, "because the queue is the shop's, not the person's");
    let manager = &shop.managers[0];
    mum.engine().sign_in(&manager.email, &manager.password).await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because the next person's sign-in sends it");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_bill_moved_to_another_branch_leaves_the_first() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Wrong shop', 100)").await?;
    settle(&[&mum, &pun]).await?;
    hub.sql(&format!(
        "update public.invoices set branch_id = (select id from public.branches where org_id = '{0}' and code = 'PUN') where org_id = '{0}'",
        shop.org_id
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("invoices", "true").await?, 0, "because it is Pune's now");
    assert_eq!(pun.count("invoices", "customer_name = 'Wrong shop'").await?, 1, "because it is Pune's now");
    all_equal(&[&mum, &pun]).await
}
