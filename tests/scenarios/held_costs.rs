//! What refusals cost: no more than what is accepted, however much is held already.

use std::time::{Duration, Instant};

use branchline_tests::{Hub, Limit};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{Workshop, all_equal, number, on_hub, settle, text, two_branches};
use crate::rest::Caller;
use crate::wire::{Till, as_cashier};

const RETRY: &str = "/rest/v1/rpc/sync_retry";

/// How much dearer than its equal a push may be; what was wrong here was forty times and more.
const GENEROUS: u32 = 12;

/// The shortest of a few tries, as other stories share the machine.
async fn shortest<'a>(till: &mut Till<'a>, tries: usize, names: usize, refused: bool) -> Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..tries {
        let made: Vec<_> = (0..names)
            .map(|n| {
                let id = Uuid::now_v7();
                if refused { till.product(id, &format!("P{n}")) } else { till.customer(id, &format!("C{n}")) }
            })
            .collect();
        let written = till.write(&made, false, &json!({}));
        let began = Instant::now();
        let (status, answer) = till.send(written).await?;
        best = best.min(began.elapsed());
        let held = answer["units"].as_array().map_or(0, Vec::len);
        assert_eq!((status, held), (200, if refused { names } else { 0 }), "because each is judged for itself");
    }
    Ok(best)
}

#[tokio::test]
async fn five_hundred_refused_changes_cost_about_what_as_many_accepted_ones_do() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    as_cashier(hub, &shop, &shop.managers[0]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    shortest(&mut till, 1, 500, false).await?;
    let accepted = shortest(&mut till, 3, 500, false).await?;
    let refused = shortest(&mut till, 2, 500, true).await?;
    assert!(
        refused < accepted * GENEROUS,
        "because rights are asked once for all, not by trying five hundred units: {refused:?} against {accepted:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_good_record_is_taken_as_fast_beside_fifty_thousand_held_ones() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    shortest(&mut till, 1, 1, false).await?;
    let alone = shortest(&mut till, 5, 1, false).await?;
    hub.sql(&format!(
        "insert into sync.held (org_id, device_id, unit, state, code, verdict, changes)
         select '{}', '{}', 1000000 + n, 'rejected', '42501', '{{}}',
             jsonb_build_array(jsonb_build_object('t', 'products', 'o', 'I', 'id', gen_random_uuid(), 'd', '{{}}'::jsonb))
         from generate_series(1, 50000) n",
        shop.org_id, till.device
    ))
    .await?;
    let beside = shortest(&mut till, 5, 1, false).await?;
    assert!(
        beside < alone * GENEROUS + Duration::from_millis(50),
        "because it asks for its own records only: {beside:?} against {alone:?}"
    );
    let plan = hub
        .rows(&format!(
            "select unit from sync.held_records where org_id = '{}' and device_id = '{}' limit 1",
            shop.org_id, till.device
        ))
        .await?;
    let unit = &plan[0]["unit"];
    till.about("sync_discard", json!({"unit": unit, "reason": "Old"})).await?;
    let left = format!("select count(*) from sync.held_records where org_id = '{}'", shop.org_id);
    assert_eq!(number(hub, &left).await?, 49_999, "because what is given up holds nothing any more");
    Ok(())
}

#[tokio::test]
async fn what_another_program_writes_anew_goes_all_at_once() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let goods: Vec<_> = (0..400).map(|n| till.product(Uuid::now_v7(), &format!("Ring {n}"))).collect();
    till.push(&goods, false, &json!({})).await?;
    let first = hub.value(&format!("select hlc from sync.changes where id = '{}'", goods[0].2)).await?;
    // Its own price list once more, with other prices; and a second computer offers what it has, as after a restore of the hub.
    let dearer: Vec<_> = goods
        .iter()
        .map(|(table, op, id, d, b)| {
            let mut d = d.clone();
            d["price_paise"] = json!(200);
            (*table, *op, *id, d, b.clone())
        })
        .collect();
    let anew = till.push(&dearer, true, &json!({})).await?;
    assert_eq!((anew.len(), &anew[0]["v"]), (1, &json!("merged")), "because it is one unit, and it met what was there");
    let mut other = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let mut offered = other.write(&goods, false, &json!({}));
    for change in &mut offered {
        let device = &text(&change["h"])[19..];
        change["h"] = json!(format!("0001795000000-00001-{}", device.trim_start_matches('-')));
    }
    let began = Instant::now();
    let (status, answer) = other.send(offered).await?;
    assert_eq!(status, 200, "because offers are ordinary changes: {answer}");
    assert!(began.elapsed() < Duration::from_secs(8), "because they win over nothing, which is seen for all at once");
    let there = format!("select count(*) from public.products where org_id = '{}' and price_paise = 200", shop.org_id);
    assert_eq!(number(hub, &there).await?, 400, "because the new prices came, and an offer wins over nothing");
    let told = format!("select count(*) from public.sync_conflicts where org_id = '{}'", shop.org_id);
    assert_eq!(number(hub, &told).await?, 0, "because nobody's value was lost");
    let after = hub.value(&format!("select hlc from sync.changes where id = '{}'", goods[0].2)).await?;
    assert_eq!(first, after, "because the record is still the one that was added");
    Ok(())
}

#[tokio::test]
async fn a_batch_that_keeps_the_hub_too_long_is_given_up_whole_and_taken_in_smaller_ones() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(&hub, &shop, &shop.managers[0], "MUM").await?;
    hub.sql(
        "create function public.ponder() returns trigger language plpgsql as $$ begin
             if new.name like 'Slow poison%' then perform pg_sleep(3); raise exception 'No' using errcode = '23514'; end if; return new; end $$;
         create trigger ponder before insert on public.customers for each row execute function public.ponder()",
    )
    .await?;
    let made: Vec<_> = (0..16).map(|n| till.customer(Uuid::now_v7(), &format!("Slow poison {n}"))).collect();
    let written = till.write(&made, false, &json!({}));
    let (status, answer) = till.send(written.clone()).await?;
    assert_ne!(status, 200, "because a search for what is at fault must end: {answer}");
    assert_eq!(answer["code"], "57014", "because that is how a device knows to send less: {answer}");
    let held = format!("select count(*) from sync.held where org_id = '{}'", shop.org_id);
    assert_eq!(number(&hub, &held).await?, 0, "because the whole batch was given up, not half of it");
    let (status, answer) = till.send(written[..1].to_vec()).await?;
    assert_eq!((status, &answer["units"][0]["v"]), (200, &json!("rejected")), "because one alone is judged: {answer}");
    hub.sql("drop function public.ponder() cascade").await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn six_thousand_prices_that_two_branches_changed_at_once_are_settled_in_one_unit() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    hub.sql(&format!(
        "insert into public.products (id, org_id, name, price_paise) select md5('{org}' || g)::uuid, '{org}', 'Ring ' || g, 100
         from generate_series(1, 6000) g"
    ))
    .await?;
    let rows = hub
        .value(&format!("select jsonb_agg(id) from public.products where org_id = '{org}' and name like 'Ring %'"))
        .await?;
    let now = number(hub, "select sync.now_ms()").await?;
    let edits = |price: i64, ahead: i64| -> Vec<Value> {
        let edit = |(n, id): (usize, &Value)| {
            json!({"u": 1, "t": "products", "o": "U", "id": id, "h": format!("{:013}-{:05}-0123456789ab", now + ahead, n),
                   "d": {"price_paise": price}, "b": {"price_paise": 100}})
        };
        rows.as_array().into_iter().flatten().enumerate().map(edit).collect()
    };
    let mut mumbai = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let mut pune = Caller::ready(hub, &shop.managers[1], "PUN").await?;
    let (_, answer) = mumbai.push(&edits(200, 1_000)).await?;
    assert_eq!(answer["clean"], json!(true), "because nobody else has changed them yet");
    let (_, answer) = pune.push(&edits(300, 2_000)).await?;
    let unit = &answer["units"][0];
    assert_eq!(
        (text(&unit["v"]).as_str(), unit["conflicts"].as_i64()),
        ("conflict", Some(6000)),
        "because each met another, and all of it in the time a request has: {answer}"
    );
    assert_eq!(on_hub(hub, &shop, "products", "price_paise = 300").await?, 6000, "because the later price stands");
    assert_eq!(
        on_hub(hub, &shop, "sync_conflicts", "ours = '200' and theirs = '300'").await?,
        6000,
        "because both are told"
    );
    Ok(())
}

#[tokio::test]
async fn many_held_records_are_tried_again_in_few_requests_and_one_bad_one_stands_in_nobodys_way() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.sql(
        "alter table public.products add constraint no_poison check (name <> 'Poison') not valid,
         add constraint no_bad check (notes <> 'bad') not valid",
    )
    .await?;
    for _ in 0..250 {
        mum.run("INSERT INTO products (name, price_paise, notes) VALUES ('Poison', 100, 'good')").await?;
    }
    mum.sync().await?;
    mum.run("UPDATE products SET notes = 'bad' WHERE id = (SELECT max(id) FROM products)").await?;
    mum.sync().await?;
    assert_eq!(mum.engine().held_units().await?.len(), 251, "because the hub takes none of them");
    mum.run("UPDATE products SET name = 'Ring'").await?;
    let before = hub.faults().seen(RETRY);
    let left = mum.engine().retry_held(None).await?;
    let asked = hub.faults().seen(RETRY) - before;
    assert!(asked <= 3, "{asked} requests, because a hundred go in one");
    assert_eq!(left.len(), 1, "because each was corrected but one: {left:?}");
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Ring'").await?, 250, "because the corrections went along");
    mum.run("UPDATE products SET notes = 'good' WHERE notes = 'bad'").await?;
    mum.engine().retry_held(None).await?;
    settle(&[&mum, &pun]).await?;

    // One that something on the way refuses is looked for among the others, and they have their turn.
    for n in 0..40 {
        mum.run(&format!(
            "INSERT INTO products (name, price_paise, notes) VALUES ('Poison', 100, '{}')",
            if n == 17 { "DROP TABLE" } else { "" }
        ))
        .await?;
    }
    mum.sync().await?;
    hub.sql("alter table public.products drop constraint no_poison, drop constraint no_bad").await?;
    hub.faults().limit(Limit::holding(RETRY, "DROP TABLE").answer(403, "<html><body>Request blocked</body></html>"));
    let left = mum.engine().retry_held(None).await?;
    assert_eq!(left.len(), 1, "because thirty-nine of them hurt nobody: {left:?}");
    assert!(left[0].message.contains("firewall"), "because a person must know what to do: {}", left[0].message);
    hub.faults().clear();
    assert!(mum.engine().retry_held(None).await?.is_empty(), "because it may pass now");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
