//! The bare requests one row needs on its way from branch to branch: the same functions with the same kind of bodies, real sign-ins and a
//! real row, and neither an engine nor a database behind them.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use branchline_tests::{Hub, User};
use color_eyre::eyre::{Result, ensure};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::push_pull::median;
use crate::shop::COLUMNS;

/// Two registered devices of one shop, and who is signed in at them.
pub struct Bare<'a> {
    from: Till<'a>,
    to: Till<'a>,
    took: Vec<f64>,
}

impl<'a> Bare<'a> {
    /// Opens a shop of its own for them.
    pub async fn open(hub: &'a Hub) -> Result<Self> {
        let shop = hub.open_shop(&["MUM", "PUN"]).await?;
        let from = Till::open(hub, &shop.org_id, &shop.managers[0], "MUM").await?;
        let to = Till::open(hub, &shop.org_id, &shop.managers[1], "PUN").await?;
        Ok(Self { from, to, took: Vec::new() })
    }

    /// Sends one row and fetches it: greeting, push, and the greeting that brings it.
    pub async fn row(&mut self) -> Result<()> {
        let (push, id) = self.from.push();
        let (hello, look) = (self.from.hello(1), self.to.look());
        let began = Instant::now();
        self.from.call("ready_to_sync", &hello).await?;
        let taken = self.from.call("sync_push", &push).await?;
        let found = self.to.call("ready_to_sync", &look).await?;
        self.took.push(began.elapsed().as_secs_f64());
        ensure!(taken["clean"] == true, "the row was not taken: {taken}");
        self.from.sent += 1;
        let came = found["page"]["tables"].to_string().contains(&id.to_string());
        ensure!(came, "the row did not come: {found}");
        self.to.streams = found["page"]["streams"].clone();
        Ok(())
    }

    /// Returns how long they took, beside `seconds` that the engine took for the same.
    pub fn beside(self, seconds: Vec<f64>) -> Value {
        // The same rounds of both.
        let bare = self.took[self.took.len() - seconds.len()..].to_vec();
        let ratio = median(seconds.clone()) / median(bare.clone());
        json!({
            "p50_ms": share(seconds.clone(), 50), "p95_ms": share(seconds.clone(), 95), "p99_ms": share(seconds.clone(), 99),
            "most_ms": share(seconds, 100), "bare_p50_ms": share(bare.clone(), 50), "bare_p95_ms": share(bare, 95),
            "ratio": (ratio * 100.0).round() / 100.0,
        })
    }
}

/// Returns below what so many of a hundred measurements are, in milliseconds.
pub fn share(mut seconds: Vec<f64>, percent: usize) -> f64 {
    seconds.sort_by(f64::total_cmp);
    (seconds[(seconds.len() * percent / 100).min(seconds.len() - 1)] * 100_000.0).round() / 100.0
}

/// One device as its hub sees it.
struct Till<'a> {
    hub: &'a Hub,
    http: reqwest::Client,
    token: String,
    device: Uuid,
    user: String,
    org: String,
    branch: String,
    epoch: String,
    /// As the hub last told them.
    streams: Value,
    sent: i64,
}

impl<'a> Till<'a> {
    async fn open(hub: &'a Hub, org: &str, user: &User, code: &str) -> Result<Self> {
        let session = hub.sign_in(&user.email, &user.password).await?;
        let token = session["access_token"].as_str().unwrap_or_default().to_owned();
        let mut till = Self {
            hub,
            http: reqwest::Client::builder().no_proxy().build()?,
            token,
            device: Uuid::new_v4(),
            user: session["user"]["id"].as_str().unwrap_or_default().to_owned(),
            org: org.to_owned(),
            branch: code.to_owned(),
            epoch: String::new(),
            streams: Value::Null,
            sent: 0,
        };
        let hello =
            json!({"device": till.device, "instance": "bare", "branch": code, "app_version": "bench", "schema": 1});
        let answer = till.call("ready_to_sync", &hello).await?;
        answer["branch"]["id"].as_str().unwrap_or_default().clone_into(&mut till.branch);
        answer["streams"][0]["epoch"].as_str().unwrap_or_default().clone_into(&mut till.epoch);
        till.streams = answer["streams"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|s| json!({"id": s["id"], "epoch": s["epoch"], "after": s["head"]}))
            .collect();
        Ok(till)
    }

    async fn call(&self, function: &str, p: &Value) -> Result<Value> {
        let answer = self
            .http
            .post(format!("{}/rest/v1/rpc/{function}?columns=p", self.hub.url()))
            .header("apikey", self.hub.key())
            .header("content-type", "application/json")
            .bearer_auth(&self.token)
            .body(json!({ "p": p }).to_string())
            .send()
            .await?;
        let (status, body) = (answer.status(), answer.bytes().await?);
        ensure!(status.is_success(), "{function} answered {status}: {}", String::from_utf8_lossy(&body));
        Ok(serde_json::from_slice(&body)?)
    }

    /// What a device says that has `pending` changes to send.
    fn hello(&self, pending: i64) -> Value {
        let now = now_ms();
        json!({
            "device": self.device, "instance": "bare", "branch": self.branch, "app_version": "bench", "schema": 1,
            "report": {"pending": pending, "failed": 0, "oldest_at": (pending > 0).then_some(now), "last_error": null,
                       "last_sync_at": now, "interval_minutes": 5},
            "pushed": self.sent, "epoch": self.epoch, "held_complete": true,
        })
    }

    /// What a device says that wants to hear what is new.
    fn look(&self) -> Value {
        let streams: Vec<Value> = self
            .streams
            .as_array()
            .into_iter()
            .flatten()
            .map(|s| json!({"id": s["id"], "epoch": s["epoch"], "after": s["after"], "from": s["after"]}))
            .collect();
        let mut hello = self.hello(0);
        hello["pull"] =
            json!({"device": self.device, "instance": "bare", "streams": streams, "limit": 200, "bytes": 250_000});
        hello
    }

    /// A batch of one new product, and its id.
    fn push(&self) -> (Value, Uuid) {
        let (q, id, now) = (self.sent + 1, Uuid::now_v7(), now_ms());
        let device = self.device.simple().to_string();
        let row = json!({
            "id": id, "org_id": self.org, "branch_id": null, "item_group_id": null, "name": format!("Ring {q}"), "sku": null, "barcode": null,
            "hsn": null, "unit": "nos", "price_paise": 100, "cost_paise": null, "tax_rate_milli": 0, "low_stock_milli": null, "notes": null,
            "created_at": now, "updated_at": now, "deleted_at": null,
        });
        let change = json!({"q": q, "u": q, "t": "products", "o": "I", "id": id, "h": format!("{now:013}-00000-{}", &device[20..]),
                            "d": row, "by": self.user});
        let batch = json!({"device": self.device, "instance": "bare", "batch": Uuid::now_v7(), "first": q, "last": q, "schema": 1,
                           "columns": {"products": COLUMNS}, "changes": [change]});
        (batch, id)
    }
}

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
