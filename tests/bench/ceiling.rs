//! The ceilings: what PostgREST and SQLite do with the same rows when nobody promises anything.

use std::time::Instant;

use branchline_tests::Hub;
use color_eyre::eyre::{Result, bail};
use serde_json::Value;
use sqlx::{Connection, SqliteConnection};

use crate::shop::{COLUMNS, rows};

/// A bare table on the hub, read and written through PostgREST by whoever is signed in.
pub struct Ceiling<'a> {
    hub: &'a Hub,
    http: reqwest::Client,
    token: String,
}

impl<'a> Ceiling<'a> {
    /// Makes the bare table.
    pub async fn new(hub: &'a Hub, email: &str, password: &str) -> Result<Self> {
        hub.sql(
            "create table if not exists public.bare (id uuid, org_id uuid, branch_id uuid, item_group_id uuid, name text, sku text, barcode text,
                 hsn text, unit text, price_paise bigint, cost_paise bigint, tax_rate_milli bigint, low_stock_milli bigint, notes text,
                 created_at bigint, updated_at bigint, deleted_at bigint, primary key (org_id, id));
             grant all on public.bare to authenticated; notify pgrst, 'reload schema'",
        )
        .await?;
        let session = hub.sign_in(email, password).await?;
        let token = session["access_token"].as_str().unwrap_or_default().to_owned();
        let this = Self { hub, http: reqwest::Client::new(), token };
        // PostgREST reads its schema again in its own time.
        for _ in 0..100 {
            if this.read("?limit=1").await.is_ok() {
                return Ok(this);
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        bail!("PostgREST does not see the bare table")
    }

    /// Upserts `rows` in requests of 1,000 and returns the seconds it took; bodies are made before the watch starts. With
    /// `told` PostgREST is told the columns and need not look at every row to find them: a harder ceiling than its usual way.
    pub async fn upsert(&self, rows: &[Value], told: bool) -> Result<f64> {
        let bodies: Vec<Vec<u8>> = rows.chunks(1000).map(serde_json::to_vec).collect::<Result<_, _>>()?;
        let columns = if told { format!("&columns={}", COLUMNS.join(",")) } else { String::new() };
        let url = format!("{}/rest/v1/bare?on_conflict=org_id,id{columns}", self.hub.url());
        let began = Instant::now();
        for body in bodies {
            let answer = self
                .http
                .post(&url)
                .header("apikey", self.hub.key())
                .header("prefer", "resolution=merge-duplicates,return=minimal")
                .header("content-type", "application/json")
                .bearer_auth(&self.token)
                .body(body)
                .send()
                .await?;
            if !answer.status().is_success() {
                bail!("the bare upsert answered {}: {}", answer.status(), answer.text().await?);
            }
        }
        Ok(began.elapsed().as_secs_f64())
    }

    /// Fills the bare table with `count` rows.
    pub async fn fill(&self, org_id: &str, count: usize) -> Result<()> {
        self.hub.sql("truncate public.bare").await?;
        self.upsert(&rows(org_id, count), true).await?;
        Ok(())
    }

    /// Reads everything in pages of 5,000 by key and inserts it raw into a bare SQLite table; returns the seconds it took.
    pub async fn read_and_insert(&self) -> Result<f64> {
        let folder = tempfile::tempdir()?;
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(folder.path().join("bare.db"))
            .create_if_missing(true)
            .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal);
        let mut conn = SqliteConnection::connect_with(&options).await?;
        sqlx::raw_sql(
            "CREATE TABLE bare (id TEXT PRIMARY KEY, org_id TEXT, branch_id TEXT, item_group_id TEXT, name TEXT, sku TEXT, barcode TEXT, hsn TEXT,
                 unit TEXT, price_paise INTEGER, cost_paise INTEGER, tax_rate_milli INTEGER, low_stock_milli INTEGER, notes TEXT,
                 created_at INTEGER, updated_at INTEGER, deleted_at INTEGER) STRICT",
        )
        .execute(&mut conn)
        .await?;
        let values = COLUMNS.map(|c| format!("value ->> '{c}'")).join(", ");
        let insert = format!("INSERT INTO bare ({}) SELECT {values} FROM json_each(?1)", COLUMNS.join(", "));
        let began = Instant::now();
        let mut after = String::from("00000000-0000-0000-0000-000000000000");
        loop {
            let page = self.read(&format!("?order=id&limit=5000&id=gt.{after}")).await?;
            sqlx::query(sqlx::AssertSqlSafe(insert.as_str())).bind(&page).execute(&mut conn).await?;
            let last: Option<String> = sqlx::query_scalar("SELECT max(id) FROM bare").fetch_one(&mut conn).await?;
            match last {
                Some(last) if last != after => after = last,
                _ => return Ok(began.elapsed().as_secs_f64()),
            }
        }
    }

    async fn read(&self, query: &str) -> Result<String> {
        let url = format!("{}/rest/v1/bare{query}", self.hub.url());
        let answer = self.http.get(url).header("apikey", self.hub.key()).bearer_auth(&self.token).send().await?;
        Ok(answer.error_for_status()?.text().await?)
    }
}
