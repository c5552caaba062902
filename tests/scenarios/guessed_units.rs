//! What another program wrote in one moment goes whole when it can, and otherwise in parts: only what is at fault is held.

use branchline_tests::Hub;
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{number, on_hub};
use crate::wire::{Till, as_cashier};

fn guessed() -> Value {
    json!({"g": true})
}

#[tokio::test]
pub async fn a_refused_price_beside_a_hundred_bills_of_another_program_is_held_alone() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let ring = Uuid::now_v7();
    let mut desk = Till::open(hub, &shop, &shop.owner, "MUM").await?;
    desk.push(&[desk.product(ring, "Ring")], false, &json!({})).await?;
    as_cashier(hub, &shop, &shop.managers[0]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    // Payments and allocations stand before their bills: another program's queue is in no order but its own.
    let mut written = vec![];
    for n in 0..100 {
        let (bill, payment) = (Uuid::now_v7(), Uuid::now_v7());
        written.push(till.allocation(payment, bill));
        written.push(till.payment(payment));
        written.push(till.bill(bill, &format!("E2-{n}"), None));
    }
    written.insert(150, ("products", 'U', ring, json!({"price_paise": 1}), json!({"price_paise": 100})));
    let verdicts = till.push(&written, true, &guessed()).await?;
    assert_eq!(verdicts.len(), 1, "because one row of 301 is at fault: {verdicts:?}");
    assert_eq!(
        (&verdicts[0]["v"], &verdicts[0]["code"], &verdicts[0]["u"], &verdicts[0]["qs"]),
        (&json!("rejected"), &json!("42501"), &json!(151), &json!([151])),
        "because the part is named by its queue id, so that the device can set it apart"
    );
    assert_eq!(
        on_hub(hub, &shop, "invoices", "status = 'final'").await?,
        100,
        "because the bills are in the customers' hands"
    );
    assert_eq!(on_hub(hub, &shop, "payment_allocations", "true").await?, 100, "because their payments came with them");
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 100").await?, 1, "because a cashier sets no prices");
    let held = format!("select count(*) from sync.held where org_id = '{}' and unit = 151", shop.org_id);
    assert_eq!(number(hub, &held).await?, 1, "because what is held outlives the till, under the number of its part");

    // The owner lets her set prices, and it goes.
    hub.sql(&format!(
        "update public.memberships set role = 'manager' where org_id = '{}' and role = 'cashier'",
        shop.org_id
    ))
    .await?;
    let again = till.about("sync_retry", json!({"unit": 151})).await?;
    assert_eq!(again["units"], json!([{"u": 151, "v": "applied"}]), "because a manager may set prices");
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 1").await?, 1, "because it arrived");
    let left = format!("select count(*) from sync.held_records where org_id = '{}'", shop.org_id);
    assert_eq!(number(hub, &left).await?, 0, "because nothing waits behind it any more");
    Ok(())
}

#[tokio::test]
async fn what_refers_to_a_refused_row_waits_with_it_and_a_bill_stays_with_its_lines() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    as_cashier(hub, &shop, &shop.managers[0]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let (chain, stranger, good, bad) = (Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7());
    let line = |bill: Uuid, n: i64, product: Option<Uuid>| {
        let id = Uuid::now_v7();
        let d = json!({"invoice_id": bill, "position": n, "product_id": product, "name": "Chain", "unit": "nos", "quantity_milli": 1000,
                       "price_paise": 100, "discount_paise": 0, "taxable_paise": 100, "tax_rate_milli": 0, "cgst_paise": 0, "sgst_paise": 0,
                       "igst_paise": 0, "total_paise": 100});
        ("invoice_lines", 'I', id, till.row(id, true, &d), Value::Null)
    };
    let movement = Uuid::now_v7();
    let moved =
        json!({"product_id": chain, "quantity_milli": 1000, "reason": "opening", "business_date": "2026-11-27"});
    let written = [
        till.customer(Uuid::now_v7(), "Asha"),
        till.product(chain, "Chain"),
        ("stock_movements", 'I', movement, till.row(movement, true, &moved), Value::Null),
        till.bill(good, "E2-good", None),
        till.bill(bad, "E2-bad", None),
        line(good, 1, None),
        line(bad, 1, None),
        line(bad, 2, Some(stranger)),
        line(good, 2, None),
    ];
    let verdicts = till.push(&written, true, &guessed()).await?;
    let told: Vec<(&Value, &Value, &Value)> = verdicts.iter().map(|v| (&v["u"], &v["v"], &v["qs"])).collect();
    assert_eq!(
        told,
        [
            (&json!(2), &json!("rejected"), &json!([2])),
            (&json!(3), &json!("waiting"), &json!([3])),
            (&json!(5), &json!("rejected"), &json!([5, 7, 8]))
        ],
        "because a cashier adds no products, the movement needs its product, and a bill is whole or not there: {verdicts:?}"
    );
    assert_eq!(verdicts[1]["behind"], 2, "because it names whom it waits for");
    assert_eq!(verdicts[2]["parent"]["id"], json!(stranger), "because a person must know what the bill lacks");
    assert_eq!(on_hub(hub, &shop, "customers", "name = 'Asha'").await?, 1, "because she has nothing to do with it");
    assert_eq!(on_hub(hub, &shop, "invoices", "number = 'E2-good'").await?, 1, "because nothing of it is at fault");
    assert_eq!(on_hub(hub, &shop, "invoice_lines", "true").await?, 2, "because only the good bill's lines are there");

    // The product is given up; the movement wants it still. The bill is given up whole.
    let given_up = till.about("sync_discard", json!({"unit": 2, "reason": "Not ours"})).await?;
    assert_eq!(given_up["units"][0]["v"], "rejected", "because the movement's product will never come: {given_up}");
    till.about("sync_discard", json!({"unit": 5, "reason": "Typed twice"})).await?;
    let left = format!("select count(*) from sync.held where org_id = '{}' and state <> 'discarded'", shop.org_id);
    assert_eq!(number(hub, &left).await?, 1, "because the movement is left for a person to decide");
    Ok(())
}

#[tokio::test]
async fn a_group_that_touches_a_held_record_does_not_wait_as_a_whole() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let ring = Uuid::now_v7();
    let mut desk = Till::open(hub, &shop, &shop.owner, "MUM").await?;
    desk.push(&[desk.product(ring, "Ring")], false, &json!({})).await?;
    as_cashier(hub, &shop, &shop.managers[0]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    till.push(&[("products", 'U', ring, json!({"price_paise": 1}), json!({}))], false, &guessed()).await?;
    let later = [
        till.bill(Uuid::now_v7(), "E2-1", None),
        ("products", 'U', ring, json!({"notes": "Sold out"}), json!({})),
        till.payment(Uuid::now_v7()),
    ];
    let verdicts = till.push(&later, true, &guessed()).await?;
    assert_eq!(verdicts.len(), 1, "because the bill and the payment have nothing to wait for: {verdicts:?}");
    assert_eq!(
        (&verdicts[0]["v"], &verdicts[0]["behind"], &verdicts[0]["qs"]),
        (&json!("waiting"), &json!(1), &json!([3])),
        "because the product's first edit is held"
    );
    assert_eq!(on_hub(hub, &shop, "invoices", "number = 'E2-1'").await?, 1, "because bills flow on");
    Ok(())
}

#[tokio::test]
async fn a_unit_too_large_to_travel_is_held_by_name_and_what_needs_it_waits() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let asha = Uuid::now_v7();
    let mut sent = till.write(&[("customers", 'I', asha, json!({}), Value::Null)], false, &json!({"w": "too_large"}));
    let written_at = sent[0]["h"].clone();
    let followers = [
        ("customers", 'U', asha, json!({"phone": "98200"}), json!({})),
        till.bill(Uuid::now_v7(), "A-1", Some(asha)),
        till.customer(Uuid::now_v7(), "Binod"),
    ];
    let mut rest = till.write(&followers, false, &json!({}));
    for (n, change) in (2..).zip(&mut rest) {
        change["q"] = json!(n);
        change["u"] = json!(n);
    }
    sent.append(&mut rest);
    let (status, answer) = till.send(sent).await?;
    assert_eq!(status, 200, "because the ledger goes on: {answer}");
    let verdicts = answer["units"].as_array().cloned().unwrap_or_default();
    assert_eq!(
        (&verdicts[0]["v"], &verdicts[0]["code"], &verdicts[0]["record"]),
        (&json!("rejected"), &json!("BL413"), &json!(asha)),
        "because a person must see which record it is: {verdicts:?}"
    );
    assert_eq!(
        (verdicts.len(), &verdicts[1]["behind"], &verdicts[2]["behind"]),
        (3, &json!(1), &json!(1)),
        "because the edit and the bill need her, and Binod does not: {verdicts:?}"
    );
    // Made smaller by a person, it goes, and what waited behind it goes with it.
    let smaller = till.customer(asha, "Asha");
    let mut edited = till.write(&[smaller], false, &json!({}));
    edited[0]["q"] = json!(1);
    edited[0]["h"] = written_at;
    till.about("sync_retry", json!({"unit": 1, "changes": edited})).await?;
    assert_eq!(on_hub(hub, &shop, "customers", "phone = '98200'").await?, 1, "because the edit came after her");
    assert_eq!(on_hub(hub, &shop, "invoices", "number = 'A-1'").await?, 1, "because the bill has its customer now");
    Ok(())
}

#[tokio::test]
async fn a_record_larger_than_any_may_be_is_held_and_names_its_field() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let large = Uuid::now_v7();
    let d = till.row(large, false, &json!({"name": "Asha", "notes": "x".repeat(300_000), "credit_limit_paise": 0}));
    let verdicts = till
        .push(&[("customers", 'I', large, d, Value::Null), till.customer(Uuid::now_v7(), "Binod")], false, &json!({}))
        .await?;
    assert_eq!(
        (verdicts.len(), &verdicts[0]["code"], &verdicts[0]["field"]),
        (1, &json!("BL413"), &json!("notes")),
        "because nobody could fetch it again, and a person must know what to shorten: {}",
        verdicts[0]["message"]
    );
    assert_eq!(on_hub(hub, &shop, "customers", "name = 'Binod'").await?, 1, "because he is no trouble");
    Ok(())
}

#[tokio::test]
async fn history_names_the_author_of_a_change_and_not_who_sent_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(hub, &shop, &shop.owner, "MUM").await?;
    let (asha, binod, chitra) = (Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7());
    let manager = &shop.managers[0].id;
    let mut written = till.write(
        &[till.customer(asha, "Asha"), till.customer(binod, "Binod"), till.customer(chitra, "Chitra")],
        false,
        &json!({}),
    );
    written[0]["by"] = json!(manager);
    written[1]["by"] = json!(shop.owner.id);
    let (status, answer) = till.send(written).await?;
    assert_eq!((status, &answer["units"]), (200, &json!([])), "because all three may be written");
    for (record, author, why) in [
        (asha, manager, "because the manager wrote it, whoever was signed in when it went"),
        (binod, &shop.owner.id, "because the sender may say that he wrote it himself"),
        (chitra, &shop.owner.id, "because the sender wrote it"),
    ] {
        let told = hub.value(&format!("select author from sync.changes where id = '{record}'")).await?;
        assert_eq!(told, json!(author), "{why}");
    }
    Ok(())
}
