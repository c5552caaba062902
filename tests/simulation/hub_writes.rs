//! The hub's own hands: people in web pages and in the SQL editor, backups, maintenance, and strangers.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use branchline_tests::{Hub, TestShop};
use color_eyre::eyre::{Result, WrapErr, bail, ensure, eyre};
use serde_json::json;
use sqlx::{AssertSqlSafe, PgPool};
use tokio::sync::OnceCell;

use crate::local_writes::value;
use crate::oracle::{Oracle, id};
use crate::plan::{HubWrite, Kind};

/// One of the hub's people at work in step `n`.
pub struct HubWrites<'a> {
    pub hub: &'static Hub,
    pub shop: &'a TestShop,
    pub oracle: &'a mut Oracle,
    pub seed: u64,
    pub n: usize,
}

/// Returns the connections to this hub: histories on two versions of PostgreSQL run beside each other.
async fn pool(hub: &'static Hub) -> &'static PgPool {
    static POOLS: Mutex<BTreeMap<&str, &OnceCell<PgPool>>> = Mutex::new(BTreeMap::new());
    let pool = {
        let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
        *pools.entry(hub.url()).or_insert_with(|| Box::leak(Box::default()))
    };
    pool.get_or_init(|| async { hub.pool() }).await
}

/// Runs statements in one transaction, which ends with them however they end: one that failed and was left open would meet whoever
/// is given its connection next.
async fn whole(hub: &'static Hub, sql: String) -> Result<()> {
    let mut tx = pool(hub).await.begin().await?;
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *tx).await?;
    Ok(tx.commit().await?)
}

impl HubWrites<'_> {
    pub async fn act(&mut self, hand: HubWrite) -> Result<()> {
        // Somebody who meets a push at the wrong moment tries once more, as the SQL editor tells him to.
        for _ in 0..8 {
            match self.attempt(hand).await {
                Err(error) if is_passing(&error) => tokio::time::sleep(Duration::from_millis(20)).await,
                other => return other,
            }
        }
        bail!("{hand:?} met a deadlock eight times")
    }

    async fn attempt(&mut self, hand: HubWrite) -> Result<()> {
        let org = &self.shop.org_id;
        match hand {
            HubWrite::Add { as_owner } => {
                let (record, n) = (id(self.seed, self.n, 0), self.n);
                let sql = format!(
                    "insert into public.customers (id, org_id, name, phone, notes, address)
                     values ('{record}', '{org}', 'w{n}', 'w{n}', 'w{n}', 'w{n}') returning null::text"
                );
                self.write(&sql, as_owner).await?;
                self.oracle.record(n, Kind::Customer, record);
                for field in Kind::Customer.fields() {
                    self.oracle.deed(n, (n, field), None);
                }
            }
            HubWrite::Edit { record, field, as_owner } => {
                let Some(known) = self.oracle.records.get(&record).cloned() else { return Ok(()) };
                let (table, new) = (known.kind.table(), value(field, self.n));
                let sql = format!(
                    "update public.{table} t set {field} = {new} from (
                       select id, {field}::text as old from public.{table} where org_id = '{org}' and id = '{}' for update) o
                     where t.org_id = '{org}' and t.id = o.id returning o.old",
                    known.id
                );
                if let Some(seen) = self.write(&sql, as_owner).await? {
                    self.oracle.deed(self.n, (record, field), seen.as_deref());
                }
            }
            HubWrite::Remove { record, as_owner } => {
                let Some(known) = self.oracle.records.get_mut(&record) else { return Ok(()) };
                known.removed = true;
                let (table, row) = (known.kind.table(), known.id.clone());
                let sql =
                    format!("delete from public.{table} where org_id = '{org}' and id = '{row}' returning null::text");
                self.write(&sql, as_owner).await?;
            }
            HubWrite::Truncate => self.must_be_refused("truncate public.payment_allocations").await?,
            HubWrite::RewriteFacts => {
                for sql in [
                    format!("update public.stock_movements set quantity_milli = 77 where org_id = '{org}'"),
                    format!("delete from public.payments where org_id = '{org}'"),
                    format!("update public.invoices set total_paise = 77 where org_id = '{org}' and status <> 'draft'"),
                ] {
                    let table = sql.split(' ').find(|word| word.starts_with("public.")).unwrap_or_default();
                    let status = if table == "public.invoices" { "status <> 'draft'" } else { "true" };
                    let some = format!("select count(*)::text from {table} where org_id = '{org}' and {status}");
                    if self.write(&some, false).await?.flatten().as_deref() != Some("0") {
                        self.must_be_refused(&sql).await?;
                    }
                }
            }
            HubWrite::Purge => self.purge().await?,
            // A member at his own keyboard: see `forgeries.rs`.
            HubWrite::Forge { .. } => {}
        }
        Ok(())
    }

    /// Runs one statement in a transaction of its own and returns what it returns, if any row did.
    async fn write(&self, sql: &str, as_owner: bool) -> Result<Option<Option<String>>> {
        let mut tx = pool(self.hub).await.begin().await?;
        if as_owner {
            let claims = json!({ "sub": self.shop.owner.id, "role": "authenticated" }).to_string();
            sqlx::raw_sql("set local role authenticated").execute(&mut *tx).await?;
            sqlx::query("select set_config('request.jwt.claims', $1, true)").bind(claims).execute(&mut *tx).await?;
        }
        let found = sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_optional(&mut *tx).await;
        let found = found.wrap_err_with(|| sql.to_owned())?;
        tx.commit().await?;
        Ok(found)
    }

    async fn must_be_refused(&self, sql: &str) -> Result<()> {
        match self.hub.sql(sql).await {
            Err(error) if is_passing(&error) => Err(error),
            Err(error) => {
                let said = format!("{error:#}");
                ensure!(
                    ["cannot be", "no longer"].iter().any(|word| said.contains(word)),
                    "the hub must say in words that it refuses `{sql}`: {said}"
                );
                Ok(())
            }
            Ok(rows) => Err(eyre!("`{sql}` changed {rows} rows, because nothing stood in its way")),
        }
    }

    /// Removes the customers without a bill that somebody had deleted, for good, and forgets their departure.
    async fn purge(&mut self) -> Result<()> {
        // Who bought here stays: his bills, payments and debts name him.
        let kept = ["invoices", "payments", "ledger_entries", "credit_notes", "credit_uses"]
            .map(|table| format!("and not exists (select from public.{table} r where r.customer_id = c.id)"));
        let them = format!(
            "public.customers c where org_id = '{}' and deleted_at is not null {}",
            self.shop.org_id,
            kept.join(" ")
        );
        let gone = self.hub.rows(&format!("select id from {them}")).await?;
        let sql = format!("set local branchline.purge = 'on'; delete from {them}");
        whole(self.hub, sql).await?;
        self.hub.sql("select sync.purge_tombstones(interval '0')").await?;
        for row in gone {
            let record = row["id"].as_str().and_then(|id| self.oracle.number(id));
            if let Some(record) = record.and_then(|n| self.oracle.records.get_mut(&n)) {
                record.purged = true;
            }
        }
        Ok(())
    }

    /// Somebody of this shop tries to read and write another shop's rows, and must get neither.
    pub async fn trespass(&self, victim: &TestShop, thief: &branchline_tests::User) -> Result<()> {
        let session = self.hub.sign_in(&thief.email, &thief.password).await?;
        let token = session["access_token"].as_str().unwrap_or_default().to_owned();
        let row = json!({ "org_id": victim.org_id, "name": "Stolen" });
        let (status, answer) = self.hub.post("/rest/v1/customers", Some(&token), &row).await?;
        ensure!(status >= 400, "another shop's customers took a row from a stranger: {answer}");
        let filter = format!("{}/rest/v1/customers?org_id=eq.{}", self.hub.url(), victim.org_id);
        let seen =
            reqwest::Client::new().get(filter).header("apikey", self.hub.key()).bearer_auth(&token).send().await?;
        let seen = seen.text().await?;
        ensure!(seen == "[]", "a stranger read another shop's customers: {seen}");
        Ok(())
    }
}

/// Tells whether an error goes away by itself: deadlocks and timeouts.
pub fn is_passing(error: &color_eyre::Report) -> bool {
    let said = format!("{error:#}");
    ["deadlock", "could not serialize", "lock timeout", "statement timeout"].iter().any(|word| said.contains(word))
}

const KEPT: [&str; 4] = ["sync.streams", "sync.ledger", "sync.held", "sync.device_status"];

/// Names what belongs to one play of a history: the same one may be played again on this hub, also at the same time.
pub fn tag(shop: &TestShop) -> String {
    shop.org_id.replace('-', "")
}

/// Writes down what the hub holds of this shop, as its backup.
pub async fn back_up(hub: &'static Hub, shop: &TestShop) -> Result<()> {
    let tag = tag(shop);
    let mut sql = format!("set transaction isolation level repeatable read; create schema backup_{tag};");
    for table in tables(hub).await? {
        sql += &format!(
            "create table backup_{tag}.{table} as select * from public.{table} where org_id = '{}';",
            shop.org_id
        );
    }
    for table in KEPT {
        let name = table.replace("sync.", "sync_");
        sql += &format!("create table backup_{tag}.{name} as select * from {table} where org_id = '{}';", shop.org_id);
    }
    sql += &format!(
        "create table backup_{tag}.sync_changes as select c.* from sync.changes c join sync.streams s on s.id = c.stream_id
           where s.org_id = '{}'",
        shop.org_id
    );
    whole(hub, sql).await
}

/// All synced tables but the branches, which nothing here changes and the streams hang on.
async fn tables(hub: &Hub) -> Result<Vec<String>> {
    let rows = hub.rows("select name from sync.tables where name <> 'branches' order by position").await?;
    Ok(rows.iter().filter_map(|row| row["name"].as_str().map(str::to_owned)).collect())
}

/// Sets this shop back to its backup. `said`: its owner tells the devices so, as the page asks.
pub async fn roll_back(hub: &'static Hub, shop: &TestShop, said: bool) -> Result<()> {
    let (org, tag) = (&shop.org_id, tag(shop));
    let tables = tables(hub).await?;
    let mut sql = format!(
        "set local branchline.purge = 'on'; set local branchline.push = 'on'; set constraints all deferred;
         select 1 from sync.streams where org_id = '{org}' order by id for update;"
    );
    for table in tables.iter().rev() {
        sql += &format!("delete from public.{table} where org_id = '{org}';");
    }
    for table in &tables {
        sql += &format!("insert into public.{table} select * from backup_{tag}.{table};");
    }
    sql += &format!(
        "delete from sync.changes c using sync.streams s where s.id = c.stream_id and s.org_id = '{org}';
         insert into sync.changes select * from backup_{tag}.sync_changes;
         delete from sync.streams s where s.org_id = '{org}' and not exists (select 1 from backup_{tag}.sync_streams b where b.id = s.id);
         update sync.streams s set head = b.head, purged_up_to = b.purged_up_to from backup_{tag}.sync_streams b where b.id = s.id;"
    );
    for table in &KEPT[1..] {
        let name = table.replace("sync.", "sync_");
        sql += &format!(
            "delete from {table} where org_id = '{org}'; insert into {table} select * from backup_{tag}.{name};"
        );
    }
    if said {
        sql += &format!("update sync.streams set epoch = gen_random_uuid() where org_id = '{org}';");
    }
    sql += &format!("drop schema backup_{tag} cascade");
    for _ in 0..8 {
        let mut tx = pool(hub).await.begin().await?;
        match sqlx::raw_sql(AssertSqlSafe(sql.clone())).execute(&mut *tx).await {
            Ok(_) => return Ok(tx.commit().await?),
            Err(error) if error.to_string().contains("deadlock") => tokio::time::sleep(Duration::from_millis(20)).await,
            Err(error) => return Err(error).wrap_err("set the hub back"),
        }
    }
    bail!("setting the hub back met a deadlock eight times")
}
