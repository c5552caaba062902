//! Content by hand: whatever form a change has, no clock, no other record and no later push suffers from it.

use branchline_tests::{Hub, HubOptions};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{number, on_hub, settle, text, two_branches};
use crate::rest::{Caller, member, verdict};

const NOW: i64 = 1_795_000_000_000;

fn customer(org: &str, id: &str, name: &str) -> Value {
    json!({"t": "customers", "o": "I", "id": id, "d": {"id": id, "org_id": org, "name": name, "created_at": NOW, "updated_at": NOW}})
}

/// What the hub holds of stamps in the records of an organisation.
async fn newest_stamp(hub: &Hub, org: &str) -> Result<String> {
    Ok(text(
        &hub.value(&format!(
            "select max(c.max_hlc) from sync.changes c join sync.streams s on s.id = c.stream_id where s.org_id = '{org}'"
        ))
        .await?,
    ))
}

#[tokio::test]
async fn one_call_of_a_cashier_stops_no_clock_in_the_shop() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    mum.run("INSERT INTO customers (name) VALUES ('Asha')").await?;
    settle(&[&mum, &pun]).await?;
    let asha = text(&hub.value(&format!("select id from public.customers where org_id = '{org}'")).await?);
    let cashier = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let thief = Caller::ready(hub, &cashier, "MUM").await?;
    for h in ["9999999999999-99999-0f0f0f0f0f0f", "zzz"] {
        for o in ["U", "X"] {
            let p =
                json!({"unit": 77, "changes": [{"t": "customers", "o": o, "id": asha, "h": h, "d": {"phone": "666"}}]});
            thief.call("sync_retry", p).await?;
        }
    }
    assert_eq!(on_hub(hub, &shop, "customers", "phone = '666'").await?, 0, "because the hub holds no such unit");
    assert!(newest_stamp(hub, org).await?.as_str() < "1900", "because no clock is driven into the future");

    settle(&[&mum, &pun]).await?;
    pun.run("INSERT INTO customers (name) VALUES ('Rohan'); INSERT INTO customers (name) VALUES ('Priya')").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("customers", "true").await?, 3, "because every branch still sends and receives");
    hub.sql(&format!("update public.customers set notes = 'by SQL' where id = '{asha}'")).await?;
    settle(&[&mum]).await?;
    assert_eq!(mum.count("customers", "notes = 'by SQL'").await?, 1, "because an edit on the hub still counts");
    Ok(())
}

#[tokio::test]
async fn a_change_without_form_is_held_alone_by_name_and_its_neighbours_go_through() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let mut till = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let id = || Uuid::now_v7().to_string();
    let good = [id(), id()];
    let bad = |change: Value, with: Value| {
        let mut change = change;
        for (key, value) in with.as_object().into_iter().flatten() {
            change[key] = value.clone();
        }
        change
    };
    let forms = [
        (bad(customer(org, &id(), "Stamp"), json!({"h": "zzz"})), "BL422", "stamp"),
        (bad(customer(org, &id(), "Long stamp"), json!({"h": "10000000000000-00000-0123456789ab"})), "BL422", "stamp"),
        (bad(customer(org, &id(), "Operation"), json!({"o": "X"})), "BL422", "operation"),
        (bad(customer(org, "no-uuid", "Id"), json!({})), "BL422", "id"),
        (bad(customer(org, &id(), "Data"), json!({"d": "text"})), "BL422", "data"),
        (bad(customer(org, &id(), "Base"), json!({"b": 7})), "BL422", "base"),
        (bad(customer(org, &id(), "Author"), json!({"by": "me"})), "BL422", "by"),
        (
            bad(
                customer(org, &id(), "Notes"),
                json!({"d": {"org_id": org, "name": "N", "notes": "x".repeat(300_000)}}),
            ),
            "BL413",
            "notes",
        ),
    ];
    let mut batch = vec![customer(org, &good[0], "Before")];
    batch.extend(forms.iter().map(|(change, _, _)| change.clone()));
    batch.push(customer(org, &good[1], "After"));
    let (status, answer) = till.push(&batch).await?;
    assert_eq!(status, 200, "because no single change refuses the whole batch: {answer}");
    let units = answer["units"].as_array().cloned().unwrap_or_default();
    assert_eq!(units.len(), forms.len(), "because only what has no form is held: {answer}");
    for ((_, code, field), unit) in forms.iter().zip(&units) {
        assert_eq!(
            (unit["v"].as_str(), unit["code"].as_str(), unit["field"].as_str()),
            (Some("rejected"), Some(*code), Some(*field)),
            "because a person must be told what is wrong with it: {unit}"
        );
    }
    assert_eq!(on_hub(hub, &shop, "customers", "true").await?, 2, "because the neighbours went through");
    let (status, answer) = till.push(&[customer(org, &id(), "Next day")]).await?;
    assert_eq!((status, &answer["clean"]), (200, &json!(true)), "because the queue goes on: {answer}");
    Ok(())
}

#[tokio::test]
async fn an_amount_no_sum_could_hold_is_refused_by_the_hub_in_words() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let mut till = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let mut rich = customer(org, &Uuid::now_v7().to_string(), "Rich");
    rich["d"]["credit_limit_paise"] = json!(9_000_000_000_000_000_000_i64);
    let (_, answer) = till.push(&[rich, customer(org, &Uuid::now_v7().to_string(), "After")]).await?;
    let unit = &answer["units"][0];
    assert_eq!(
        (unit["v"].as_str(), unit["code"].as_str()),
        (Some("rejected"), Some("23514")),
        "because no screen could add it up: {answer}"
    );
    let words = branchline_domain::sync::refusal::plainly(unit["message"].as_str().unwrap_or_default());
    assert_eq!(words, "Credit limit is too large.", "because a person must know which field");
    assert_eq!(on_hub(hub, &shop, "customers", "true").await?, 1, "because its neighbour went through");
    Ok(())
}

#[tokio::test]
async fn trying_again_brings_corrected_values_and_nothing_else() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let mut till = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let (id, other) = (Uuid::now_v7().to_string(), Uuid::now_v7().to_string());
    till.push(&[customer(org, &other, "Other")]).await?;
    let mut broken = customer(org, &id, "Asha");
    broken["d"]["name"] = Value::Null;
    let (_, answer) = till.push(&[broken]).await?;
    assert_eq!(verdict(&answer, 0).0, "rejected", "because a customer has a name: {answer}");
    let mut edited = customer(org, &id, "Asha");
    edited["h"] = json!("9999999999999-99999-0f0f0f0f0f0f");
    let forged = json!({"t": "customers", "o": "U", "id": other, "h": "1899999999999-00000-0123456789ab", "d": {"phone": "666"}});
    let (_, answer) = till.call("sync_retry", json!({"unit": 2, "changes": [edited, forged]})).await?;
    assert_eq!(verdict(&answer, 0).0, "applied", "because the name is there now: {answer}");
    assert_eq!(on_hub(hub, &shop, "customers", "name = 'Asha'").await?, 1, "because the correction arrived");
    assert_eq!(on_hub(hub, &shop, "customers", "phone = '666'").await?, 0, "because it was no part of the unit");
    assert!(newest_stamp(hub, org).await?.as_str() < "1900", "because the stamp is the held one");
    Ok(())
}

#[tokio::test]
async fn the_hubs_own_tables_keep_no_stamp_that_is_none() -> Result<()> {
    let hub = Hub::start(HubOptions::default()).await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    hub.sql(&format!("insert into public.customers (org_id, name) values ('{}', 'Asha')", shop.org_id)).await?;
    for stamp in ["zzz", "10000000000000-00000-000000000000", "1795000000000-0000G-000000000000"] {
        for column in ["hlc", "top"] {
            let said = hub.sql(&format!("update sync.changes set {column} = '{stamp}'")).await;
            assert!(said.is_err(), "because {stamp} is no stamp, whoever writes it");
        }
    }
    let after = "select sync.stamp_after(sync.stamp(1795000000000), '9999999999999-99999-0f0f0f0f0f0f')";
    assert!(
        text(&hub.value(after).await?).starts_with("1795000000000-"),
        "because a stamp nothing can follow is not looked at"
    );
    let spelled = number(&hub, "select length(sync.stamp(10000000000000))").await?;
    assert_eq!(spelled, 32, "because a stamp is never cut short at its front");
    let long = format!(
        "insert into public.customers (org_id, name, notes) values ('{}', 'Long', repeat('x', 300000))",
        shop.org_id
    );
    assert!(hub.sql(&long).await.is_err(), "because no record is larger than 256 KB, whoever writes it");
    Ok(())
}
