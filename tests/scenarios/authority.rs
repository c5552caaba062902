//! Who a change belongs to: it is judged by the weaker of who wrote it and who sends it, and told truly ever after.

use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{Workshop, number, on_hub, settle, text, two_branches};
use crate::rest::{Caller, branch_id, member, verdict};

const NOW: i64 = 1_795_000_000_000;

fn row(table: &str, by: &str, mut d: Value) -> Value {
    let id = d.get("id").and_then(Value::as_str).map_or_else(|| Uuid::now_v7().to_string(), str::to_owned);
    d["id"] = json!(id);
    d["created_at"] = json!(NOW);
    d["updated_at"] = json!(NOW);
    json!({"t": table, "o": "I", "id": id, "by": by, "d": d})
}

fn edit(table: &str, by: &str, id: &str, d: Value) -> Value {
    json!({"t": table, "o": "U", "id": id, "by": by, "d": d, "b": {}, "h": format!("{:013}-00000-0123456789ab", NOW + 900_000_000)})
}

#[tokio::test]
async fn what_a_cashier_wrote_does_not_become_an_owners_because_the_owner_sends_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 59_000).await?;
    settle(&[&mum]).await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let mumbai = branch_id(hub, org, "MUM").await?;
    let pune = branch_id(hub, org, "PUN").await?;
    let mut till = Caller::ready(hub, &tina, "MUM").await?;
    till.now(&shop.owner).await?;
    let by = tina.id.as_str();
    let bill =
        |branch: &str| json!({"org_id": org, "branch_id": branch, "status": "draft", "business_date": "2026-11-27"});
    let refused = [
        row("memberships", by, json!({"org_id": org, "user_id": tina.id, "role": "owner"})),
        edit("products", by, &ring.id, json!({"price_paise": 1})),
        row("business_settings", by, json!({"org_id": org, "key": "upi_id", "value": "tina@upi"})),
        edit("branches", by, &mumbai, json!({"name": "Tina's"})),
        row("invoices", by, bill(&pune)),
        row("products", &Uuid::new_v4().to_string(), json!({"org_id": org, "name": "Ghost", "price_paise": 1})),
    ];
    let (status, answer) = till.push(&refused).await?;
    assert_eq!(status, 200, "because the batch is well formed: {answer}");
    for place in 0..refused.len() {
        let unit = &answer["units"][place];
        assert_eq!(
            verdict(&answer, place),
            ("rejected".to_owned(), "BL403".to_owned()),
            "because its author may not do that: {unit}"
        );
    }
    let price = &answer["units"][1];
    assert_eq!(
        (text(&price["message"]), text(&price["by"]), text(&price["by_name"])),
        (
            "Made by Tina, who may not change products. An owner or manager can approve it.".to_owned(),
            tina.id.clone(),
            "Tina".to_owned()
        ),
        "because a person must know whose it is and who may approve it"
    );
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 59000").await?, 1, "because nothing of it was taken");
    assert_eq!(on_hub(hub, &shop, "memberships", "role = 'owner'").await?, 1, "because nobody promotes himself");

    // Her own work goes through in the owner's hands, under her name.
    let asha = row("customers", by, json!({"org_id": org, "name": "Asha"}));
    let sale = row("invoices", by, bill(&mumbai));
    let (_, answer) = till.push(&[asha.clone(), sale]).await?;
    assert_eq!(answer["clean"], json!(true), "because a cashier adds customers and sells: {answer}");
    let (_, told) = till.call("sync_history", json!({"table": "customers", "id": asha["id"]})).await?;
    let who = &told["entries"][0]["who"];
    assert_eq!(who["name"], json!("Tina"), "because she wrote it: {told}");
    assert_eq!(who["email"], json!(tina.email), "because names can be alike: {told}");
    let sent = format!(
        "select count(*) from sync.changes where id = '{}' and author = '{}' and sent_by = '{}'",
        text(&asha["id"]),
        tina.id,
        shop.owner.id
    );
    assert_eq!(number(hub, &sent).await?, 1, "because the hub knows who sent it, too");
    Ok(())
}

#[tokio::test]
async fn somebody_who_may_approves_it_as_it_is_and_the_history_names_both() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 59_000).await?;
    settle(&[&mum, &pun]).await?;
    hub.sql(&format!(
        "insert into public.profiles (org_id, user_id, display_name, email) values ('{org}', '{}', 'Kesar', '{}')",
        shop.owner.id, shop.owner.email
    ))
    .await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let till = Branch::joined(hub, &tina).await?;
    settle(&[&till]).await?;
    till.run("UPDATE products SET price_paise = 61000").await?;
    till.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
    till.sync().await?;
    till.run("UPDATE products SET notes = 'later'").await?;
    till.sync().await?;
    let held = till.engine().held_units().await?;
    assert_eq!(held.len(), 2, "because the later change waits behind the price: {held:?}");
    assert_eq!(held[0].code.as_deref(), Some("BL403"), "because it waits for somebody who may: {held:?}");
    assert!(held[0].message.to_string().starts_with("Made by Tina"), "because it is hers: {}", held[0].message);

    // Asking again changes nothing: it is an explicit decision.
    till.engine().retry_held(Some(held[0].unit)).await?;
    assert_eq!(
        on_hub(hub, &shop, "products", "price_paise = 59000").await?,
        1,
        "because trying again approves nothing"
    );

    // Not even the cashier herself approves.
    till.engine().sign_in(&tina.email, &tina.password).await?;
    let left = till.engine().approve_held(held[0].unit).await?;
    assert_eq!(left.len(), 2, "because she may not write it: {left:?}");
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 59000").await?, 1, "because she may not write it");

    till.engine().sign_in(&shop.owner.email, &shop.owner.password).await?;
    let left = till.engine().approve_held(held[0].unit).await?;
    assert!(left.is_empty(), "because the owner said yes, and what waited goes on: {left:?}");
    settle(&[&till, &pun]).await?;
    assert_eq!(
        pun.count("products", "price_paise = 61000 AND notes = 'later'").await?,
        1,
        "because it is everybody's now"
    );
    let record = serde_json::from_value(json!({"table": "products", "id": ring.id}))?;
    let told = pun.engine().record_history(&record, None, true).await?;
    let price = told
        .entries
        .iter()
        .find(|entry| entry.fields.iter().any(|field| field.field == "price_paise") && entry.who.sent_by.is_some());
    let who = price.map(|entry| (entry.who.name.as_deref(), entry.who.sent_by.as_deref(), entry.who.approved));
    assert_eq!(who, Some((Some("Tina"), Some("Kesar"), true)), "because she wrote it and he approved it: {told:?}");
    Ok(())
}

#[tokio::test]
async fn what_a_cashier_wrote_over_a_held_change_is_no_correction_of_the_managers() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql("alter table public.products add constraint no_poison check (name <> 'Poison') not valid").await?;
    mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    let tina = member(&hub, &shop.org_id, Some("MUM"), "cashier", "Tina").await?;
    mum.run("UPDATE products SET name = 'Poison', price_paise = 200").await?;
    mum.sync().await?;
    mum.engine().sign_in(&tina.email, &tina.password).await?;
    mum.run("UPDATE products SET name = 'Cheap', price_paise = 1").await?;
    let manager = &shop.managers[0];
    mum.engine().sign_in(&manager.email, &manager.password).await?;
    // Whatever the hub names as the fault, three tries and more.
    for _ in 0..4 {
        mum.engine().retry_held(None).await?;
    }
    assert_eq!(
        on_hub(&hub, &shop, "products", "name = 'Cheap' or price_paise = 1").await?,
        0,
        "because a cashier names and prices nothing, and trying again is no approval"
    );
    mum.run("UPDATE products SET name = 'Ring of roses'").await?;
    mum.engine().retry_held(None).await?;
    mum.sync().await?;
    assert_eq!(
        on_hub(&hub, &shop, "products", "name = 'Ring of roses' and price_paise = 200").await?,
        1,
        "because the manager's own correction goes with the manager's change"
    );
    let held = mum.engine().held_units().await?;
    assert_eq!(held[0].code.as_deref(), Some("BL403"), "because the cashier's waits for somebody who may: {held:?}");
    hub.sql("alter table public.products drop constraint no_poison").await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn who_left_the_shop_is_judged_by_what_he_was_when_he_wrote_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let mut till = Caller::ready(hub, &tina, "MUM").await?;
    let stamp = |wall: i64| json!(format!("{wall:013}-00000-0123456789ab"));
    let now = number(hub, "select sync.now_ms()").await?;
    hub.sql(&format!(
        "update public.memberships set deleted_at = {now} where org_id = '{org}' and user_id = '{}'",
        tina.id
    ))
    .await?;
    till.now(&shop.owner).await?;
    let by = tina.id.as_str();
    let mut before = row("customers", by, json!({"org_id": org, "name": "Before"}));
    before["h"] = stamp(now - 60_000);
    let mut after = row("customers", by, json!({"org_id": org, "name": "After"}));
    after["h"] = stamp(now + 1_000);
    let mut price = row("products", by, json!({"org_id": org, "name": "Free", "price_paise": 0}));
    price["h"] = stamp(now - 60_000);
    let (_, answer) = till.push(&[before, after, price]).await?;
    assert_eq!(
        answer["units"].as_array().map(Vec::len),
        Some(2),
        "because what she wrote as a cashier counts: {answer}"
    );
    assert!(
        text(&answer["units"][0]["message"]).contains("does not belong to this shop"),
        "because she had left by then: {answer}"
    );
    assert_eq!(verdict(&answer, 1).1, "BL403", "because a cashier never set prices: {answer}");
    settle(&[&mum]).await?;
    assert_eq!(mum.count("customers", "name = 'Before'").await?, 1, "because her work is the shop's");
    assert_eq!(mum.count("customers", "name = 'After'").await?, 0, "because she had left by then");
    Ok(())
}

#[tokio::test]
async fn the_registry_tells_one_story_to_row_level_security_to_authors_and_to_devices() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let (_, schema) = hub.rpc(Some(&crate::kit::token(hub, &shop.owner).await?), "sync_schema", &json!({})).await?;
    assert_eq!(
        schema["tables"]["products"]["writers"],
        json!(["owner", "manager"]),
        "because a device may know beforehand: {schema}"
    );
    let pune = branch_id(hub, org, "PUN").await?;
    let rows = [
        ("customers", json!({"org_id": org, "name": "C"})),
        ("products", json!({"org_id": org, "name": "P", "price_paise": 1})),
        ("suppliers", json!({"org_id": org, "name": "S"})),
        ("item_groups", json!({"org_id": org, "name": "G"})),
        ("memberships", json!({"org_id": org, "user_id": Uuid::new_v4(), "role": "cashier"})),
        ("business_settings", json!({"org_id": org, "key": "a", "value": "1"})),
        ("business_settings", json!({"org_id": org, "branch_id": pune, "key": "b", "value": "1"})),
        (
            "business_settings",
            json!({"org_id": org, "branch_id": branch_id(hub, org, "MUM").await?, "key": "c", "value": "1"}),
        ),
        ("invoices", json!({"org_id": org, "branch_id": pune, "status": "draft", "business_date": "2026-11-27"})),
        (
            "invoices",
            json!({"org_id": org, "branch_id": branch_id(hub, org, "MUM").await?, "status": "draft", "business_date": "2026-11-27"}),
        ),
    ];
    for (role, name) in [("manager", "Meera"), ("cashier", "Tina"), ("accountant", "Anil"), ("owner", "Olga")] {
        let person = member(hub, org, Some("MUM"), role, name).await?;
        let mut own = Caller::ready(hub, &person, "MUM").await?;
        let mut sent = Caller::ready(hub, &person, "MUM").await?;
        sent.now(&shop.owner).await?;
        for (table, d) in &rows {
            let (_, himself) = own.push(&[row(table, &person.id, d.clone())]).await?;
            let (_, through) = sent.push(&[row(table, &person.id, d.clone())]).await?;
            assert_eq!(
                himself["clean"], through["clean"],
                "because a {role} may do with {table} {d} what he may, whoever sends it: {himself} {through}"
            );
            if himself["clean"] == json!(false) {
                assert_eq!(verdict(&through, 0).1, "BL403", "because it waits for somebody who may: {through}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_edit_that_comes_too_late_shows_nobody_a_conflict_its_author_may_not_make() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 59_000).await?;
    settle(&[&mum, &pun]).await?;
    let tina = member(hub, &shop.org_id, Some("MUM"), "cashier", "Tina").await?;
    let mut till = Caller::ready(hub, &tina, "MUM").await?;
    let stale = json!({"t": "products", "o": "U", "id": ring.id, "h": "1700000000000-00000-0123456789ab",
                       "d": {"name": "Read this"}, "b": {"name": "x"}});
    let (_, answer) = till.push(&[stale]).await?;
    assert_eq!(
        verdict(&answer, 0),
        ("rejected".to_owned(), "42501".to_owned()),
        "because a cashier names no goods: {answer}"
    );
    assert_eq!(on_hub(hub, &shop, "sync_conflicts", "true").await?, 0, "because nobody is to decide about that");
    Ok(())
}
