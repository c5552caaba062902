//! What grows: each cost at several sizes, with its order of growth. 1 is in proportion, 0 costs the same whatever the size, 2 is the
//! square. One request after the other, from outside, with the gateway between; medians of a few.

use std::future::Future;

use branchline_tests::{Hub, TestShop};
use color_eyre::eyre::{Result, ensure};
use serde_json::{Value, json};
use tokio::time::Instant;
use uuid::Uuid;

use crate::bill::Stamps;
use crate::{round, say};

/// Requests of which the median counts.
const TIMES: usize = 5;

/// Measures them all.
pub async fn run(hub: &Hub) -> Result<()> {
    purge(hub).await?;
    refused(hub).await?;
    comparison(hub).await?;
    idle_owner(hub).await?;
    forgetting(hub).await
}

/// One device with a person's own token, and no database behind it.
struct Till<'a> {
    hub: &'a Hub,
    token: String,
    device: String,
    branch: String,
    org: String,
    sent: i64,
    stamps: Stamps,
}

impl<'a> Till<'a> {
    async fn of(hub: &'a Hub, shop: &TestShop) -> Result<Self> {
        let manager = &shop.managers[0];
        let session = hub.sign_in(&manager.email, &manager.password).await?;
        let device = Uuid::now_v7().to_string();
        let mut till = Self {
            hub,
            token: session["access_token"].as_str().unwrap_or_default().to_owned(),
            stamps: Stamps::of(&device),
            device,
            branch: manager.branch.clone().unwrap_or_default(),
            org: shop.org_id.clone(),
            sent: 0,
        };
        till.ready(json!({})).await?;
        Ok(till)
    }

    async fn call(&self, function: &str, p: &Value) -> Result<Value> {
        let (status, answer) = self.hub.rpc(Some(&self.token), function, p).await?;
        ensure!(status == 200, "{function} answered {status}: {answer}");
        Ok(answer)
    }

    async fn ready(&mut self, more: Value) -> Result<Value> {
        let mut p = json!({"device": self.device, "instance": self.device, "branch": self.branch, "schema": 1});
        if let (Some(p), Some(more)) = (p.as_object_mut(), more.as_object()) {
            p.extend(more.clone());
        }
        self.call("ready_to_sync", &p).await
    }

    /// Sends new rows of `table`, each a unit of its own; returns how many were not taken.
    async fn push(&mut self, table: &str, rows: usize) -> Result<usize> {
        let (first, org) = (self.sent + 1, self.org.clone());
        let changes: Vec<Value> = (0..rows)
            .map(|_| {
                self.sent += 1;
                let (id, stamp) = (Uuid::now_v7(), self.stamps.next());
                let at = crate::bill::now_ms();
                json!({"q": self.sent, "u": self.sent, "t": table, "o": "I", "id": id, "h": stamp,
                    "d": {"id": id, "org_id": org, "name": "Grown", "created_at": at, "updated_at": at}})
            })
            .collect();
        let p = json!({"device": self.device, "instance": self.device, "batch": Uuid::now_v7(), "first": first, "last": self.sent,
            "schema": 1, "changes": changes});
        let answer = self.call("sync_push", &p).await?;
        Ok(answer["units"].as_array().map_or(0, Vec::len))
    }
}

/// Returns how long something took, milliseconds.
async fn timed<T>(work: impl Future<Output = Result<T>>) -> Result<f64> {
    let began = Instant::now();
    work.await?;
    Ok(began.elapsed().as_secs_f64() * 1000.0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Prints a cost: what it was at each size, and the power of the size it grows with (least squares over the logarithms).
fn tell(what: &str, found: &[(usize, f64)], more: &Value) {
    let logs: Vec<(f64, f64)> = found.iter().map(|(size, ms)| ((*size as f64).ln(), ms.max(0.01).ln())).collect();
    let count = logs.len() as f64;
    let (x, y) = (logs.iter().map(|log| log.0).sum::<f64>() / count, logs.iter().map(|log| log.1).sum::<f64>() / count);
    let above: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
    let below: f64 = logs.iter().map(|log| (log.0 - x).powi(2)).sum();
    let sizes: Vec<usize> = found.iter().map(|(size, _)| *size).collect();
    let ms: Vec<f64> = found.iter().map(|(_, ms)| round(*ms)).collect();
    let mut result = json!({"what": what, "sizes": sizes, "ms": ms, "grows_with_the_power": round(above / below)});
    if let (Some(result), Some(more)) = (result.as_object_mut(), more.as_object()) {
        result.extend(more.clone());
    }
    say("what grows", result);
}

/// Records removed for good in one transaction, each with a history.
async fn purge(hub: &Hub) -> Result<()> {
    let mut found = Vec::new();
    for size in [1000, 2000, 4000, 8000] {
        let org = hub.open_shop(&["MUM"]).await?.org_id;
        hub.sql(&format!(
            "insert into public.suppliers (org_id, name) select '{org}', 'Supplier ' || n from generate_series(1, {size}) n;
             update public.suppliers set phone = '98200' where org_id = '{org}'"
        ))
        .await?;
        hub.sql("analyze sync.history; analyze sync.changes; analyze sync.streams; analyze public.suppliers").await?;
        let purge = format!(
            "begin; set local branchline.purge = 'on'; delete from public.suppliers where org_id = '{org}'; commit"
        );
        found.push((size, timed(hub.sql(&purge)).await?));
    }
    tell("a purge of so many records", &found, &json!({}));
    Ok(())
}

/// Changes their sender has no right to, and what they leave behind: a good change beside what is held.
async fn refused(hub: &Hub) -> Result<()> {
    let (mut refusals, mut beside) = (Vec::new(), Vec::new());
    for size in [100, 200, 400] {
        let mut till = cashier(hub).await?;
        refusals.push((size, timed(till.push("products", size)).await?));
    }
    let (mut till, mut held) = (cashier(hub).await?, 0);
    for size in [200, 400, 800, 1600] {
        while held < size {
            held += till.push("products", 200).await?;
        }
        let mut times = Vec::new();
        for _ in 0..TIMES {
            times.push(timed(till.push("customers", 1)).await?);
        }
        beside.push((held, median(times)));
    }
    tell("a batch of so many changes that are refused by right", &refusals, &json!({}));
    tell("a push of one good change beside so many held units", &beside, &json!({}));
    Ok(())
}

/// Somebody who may add customers and no products.
async fn cashier(hub: &Hub) -> Result<Till<'_>> {
    let shop = hub.open_shop(&["MUM"]).await?;
    let till = Till::of(hub, &shop).await?;
    let person = &shop.managers[0].id;
    hub.sql(&format!("update public.memberships set role = 'cashier' where user_id = '{person}'")).await?;
    Ok(till)
}

/// The night's comparison of a table: the first device to ask, and each after it.
async fn comparison(hub: &Hub) -> Result<()> {
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for size in [10_000, 20_000, 40_000] {
        let shop = hub.open_shop(&["MUM"]).await?;
        hub.sql(&format!(
            "insert into public.products (org_id, name, price_paise) select '{}', 'Ring ' || n, n from generate_series(1, {size}) n",
            shop.org_id
        ))
        .await?;
        let mut till = Till::of(hub, &shop).await?;
        let streams = till.ready(json!({})).await?["streams"].clone();
        let places: Vec<Value> = streams
            .as_array()
            .into_iter()
            .flatten()
            .map(|stream| json!({"id": stream["id"], "after": stream["head"]}))
            .collect();
        let question = json!({"table": "products", "streams": places});
        first.push((size, timed(till.call("sync_verify", &question)).await?));
        let mut times = Vec::new();
        for _ in 0..TIMES {
            times.push(timed(till.call("sync_verify", &question)).await?);
        }
        others.push((size, median(times)));
    }
    tell("a comparison of so many records, the first device of a night", &first, &json!({}));
    tell("a comparison of so many records, each device after it", &others, &json!({}));
    Ok(())
}

/// An owner's poll in a shop of many branches in which nothing happens: told whole, and by sums.
async fn idle_owner(hub: &Hub) -> Result<()> {
    let (mut whole, mut summed) = ((Vec::new(), Vec::new()), (Vec::new(), Vec::new()));
    for size in [100, 300, 1000] {
        let mut shop = hub.open_shop(&["MUM"]).await?;
        hub.sql(&format!(
            "insert into public.branches (org_id, code, name) select '{}', 'X' || upper(lpad(to_hex(n), 3, '0')), 'Branch ' || n from generate_series(2, {size}) n",
            shop.org_id
        ))
        .await?;
        shop.managers = vec![branchline_tests::User { branch: Some("MUM".to_owned()), ..shop.owner.clone() }];
        let mut till = Till::of(hub, &shop).await?;
        let sums = hub
            .value(&format!(
                "select to_jsonb(sync.stream_checksums(array(select id from sync.streams where org_id = '{}'), 64))",
                shop.org_id
            ))
            .await?;
        for (known, (times, bytes)) in [(json!({}), &mut whole), (json!({ "sums": sums }), &mut summed)] {
            let (mut took, mut length) = (Vec::new(), 0);
            for _ in 0..TIMES {
                let began = Instant::now();
                length = known.to_string().len() + till.ready(known.clone()).await?.to_string().len();
                took.push(began.elapsed().as_secs_f64() * 1000.0);
            }
            times.push((size, median(took)));
            bytes.push(length);
        }
    }
    tell("an owner's first poll with so many branches", &whole.0, &json!({ "bytes": whole.1 }));
    tell("an owner's idle poll with so many branches", &summed.0, &json!({ "bytes": summed.1 }));
    Ok(())
}

/// The night's own forgetting.
async fn forgetting(hub: &Hub) -> Result<()> {
    let (mut conflicts, mut departures) = (Vec::new(), Vec::new());
    for size in [1000, 2000, 4000] {
        let org = hub.open_shop(&["MUM"]).await?.org_id;
        hub.sql(&format!(
            "insert into public.sync_conflicts (id, org_id, table_name, record_id, field, kind, winner, ours_hlc, theirs_hlc, created_at)
             select gen_random_uuid(), '{org}', 'products', gen_random_uuid(), 'name', 'edit', 'ours', sync.stamp(1), sync.stamp(2), 1
             from generate_series(1, {size})"
        ))
        .await?;
        let forget = format!("select sync.purge_conflicts(portion => {size})");
        conflicts.push((size, timed(hub.sql(&forget)).await?));
        departures.push((size, timed(hub.sql("select sync.purge_tombstones(interval '0')")).await?));
    }
    tell("forgetting so many conflicts", &conflicts, &json!({}));
    tell("forgetting so many departures", &departures, &json!({}));
    Ok(())
}
