//! A till without an engine: pushes as they stand on the wire, with a real sign-in, for stories no engine of today would send.

use std::time::{SystemTime, UNIX_EPOCH};

use branchline_tests::{Hub, TestShop, User};
use color_eyre::eyre::{Result, ensure};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::kit::token;

/// A registered device of a shop, and who is signed in at it.
pub struct Till<'a> {
    hub: &'a Hub,
    pub token: String,
    pub device: Uuid,
    pub org: String,
    pub branch: String,
    sent: i64,
    stamps: u32,
}

/// What to do with a record: table, operation, id, data, base.
pub type Change<'a> = (&'a str, char, Uuid, Value, Value);

impl<'a> Till<'a> {
    /// Registers a new device for the branch `code`, with `user` signed in.
    pub async fn open(hub: &'a Hub, shop: &TestShop, user: &User, code: &str) -> Result<Self> {
        let token = token(hub, user).await?;
        let device = Uuid::new_v4();
        let hello = json!({"device": device, "instance": "wire", "branch": code, "schema": 1});
        let (status, answer) = hub.rpc(Some(&token), "ready_to_sync", &hello).await?;
        ensure!(status == 200, "the till was not let in: {answer}");
        let branch = answer["branch"]["id"].as_str().unwrap_or_default().to_owned();
        Ok(Self { hub, token, device, org: shop.org_id.clone(), branch, sent: 0, stamps: 0 })
    }

    /// The next stamp of this device's clock.
    pub fn stamp(&mut self) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_millis());
        self.stamps += 1;
        let device = self.device.simple().to_string();
        format!("{now:013}-{:05}-{}", self.stamps % 100_000, &device[20..])
    }

    /// Writes changes as they travel: one unit when `unit` says so, else each its own; `extra` goes on every one.
    pub fn write(&mut self, changes: &[Change<'_>], unit: bool, extra: &Value) -> Vec<Value> {
        let first = self.sent + 1;
        let mut written = Vec::with_capacity(changes.len());
        for (n, (table, op, id, d, b)) in (first..).zip(changes) {
            let mut row: Map<String, Value> = Map::new();
            row.insert("q".to_owned(), json!(n));
            row.insert("u".to_owned(), json!(if unit { first } else { n }));
            row.insert("t".to_owned(), json!(table));
            row.insert("o".to_owned(), json!(op.to_string()));
            row.insert("id".to_owned(), json!(id));
            row.insert("h".to_owned(), json!(self.stamp()));
            row.insert("d".to_owned(), d.clone());
            row.insert("b".to_owned(), b.clone());
            row.extend(extra.as_object().cloned().unwrap_or_default());
            written.push(Value::Object(row));
        }
        written
    }

    /// Sends changes as this device's next batch; answers HTTP status and body.
    pub async fn send(&mut self, changes: Vec<Value>) -> Result<(u16, Value)> {
        let first = self.sent + 1;
        let last = self.sent + i64::try_from(changes.len())?;
        let p = json!({"device": self.device, "instance": "wire", "batch": Uuid::now_v7(), "first": first, "last": last, "schema": 1,
                       "columns": {}, "changes": changes});
        let (status, answer) = self.hub.rpc(Some(&self.token), "sync_push", &p).await?;
        if status == 200 {
            self.sent = last;
        }
        Ok((status, answer))
    }

    /// Writes and sends changes that the hub must answer, and returns its verdicts.
    pub async fn push(&mut self, changes: &[Change<'_>], unit: bool, extra: &Value) -> Result<Vec<Value>> {
        let written = self.write(changes, unit, extra);
        let (status, answer) = self.send(written).await?;
        ensure!(status == 200, "the push was answered with {status}: {answer}");
        Ok(answer["units"].as_array().cloned().unwrap_or_default())
    }

    /// Calls one of the functions about held units.
    pub async fn about(&self, function: &str, mut p: Value) -> Result<Value> {
        p["device"] = json!(self.device);
        p["instance"] = json!("wire");
        let (status, answer) = self.hub.rpc(Some(&self.token), function, &p).await?;
        ensure!(status == 200, "{function} was answered with {status}: {answer}");
        Ok(answer)
    }

    /// A whole row of a table: what every row has, and `d`.
    pub fn row(&self, id: Uuid, branch: bool, d: &Value) -> Value {
        let mut row = json!({"id": id, "org_id": self.org, "branch_id": branch.then_some(&self.branch), "created_at": 1, "updated_at": 1});
        if let (Some(row), Some(d)) = (row.as_object_mut(), d.as_object()) {
            row.extend(d.clone());
        }
        row
    }

    pub fn customer(&self, id: Uuid, name: &str) -> Change<'static> {
        ("customers", 'I', id, self.row(id, false, &json!({"name": name, "credit_limit_paise": 0})), Value::Null)
    }

    pub fn product(&self, id: Uuid, name: &str) -> Change<'static> {
        let d = json!({"name": name, "unit": "nos", "price_paise": 100, "tax_rate_milli": 0});
        ("products", 'I', id, self.row(id, false, &d), Value::Null)
    }

    pub fn bill(&self, id: Uuid, number: &str, customer: Option<Uuid>) -> Change<'static> {
        let d = json!({"number": number, "status": "final", "business_date": "2026-11-27", "customer_id": customer, "subtotal_paise": 0,
                       "discount_paise": 0, "tax_paise": 0, "round_off_paise": 0, "total_paise": 100});
        ("invoices", 'I', id, self.row(id, true, &d), Value::Null)
    }

    pub fn payment(&self, id: Uuid) -> Change<'static> {
        let d = json!({"mode": "cash", "direction": "in", "amount_paise": 100, "business_date": "2026-11-27"});
        ("payments", 'I', id, self.row(id, true, &d), Value::Null)
    }

    pub fn allocation(&self, payment: Uuid, bill: Uuid) -> Change<'static> {
        let id = Uuid::now_v7();
        let d = json!({"payment_id": payment, "invoice_id": bill, "amount_paise": 100});
        ("payment_allocations", 'I', id, self.row(id, true, &d), Value::Null)
    }
}

/// Makes `user`'s membership one of a cashier.
pub async fn as_cashier(hub: &Hub, shop: &TestShop, user: &User) -> Result<()> {
    hub.sql(&format!(
        "update public.memberships set role = 'cashier' where org_id = '{}' and user_id = '{}'",
        shop.org_id, user.id
    ))
    .await?;
    Ok(())
}
