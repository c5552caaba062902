//! Computers switched off at the worst moment: a real process that syncs is killed at every step, and started again.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::organisation::connection::Connect;
use branchline_domain::sync::status::Direction;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::{Secrets, SecretsError};
use branchline_engine::{Engine, Options};
use branchline_tests::branch::connection;
use branchline_tests::{Fault, Hub, TestShop};
use color_eyre::eyre::{Result, ensure, eyre};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};

use crate::kit::{CALLS, PULL, PUSH, Workshop, number, on_hub};

/// Stands in for a keyring, which outlives the process that is killed.
struct Drawer(PathBuf);

impl Drawer {
    fn read(&self) -> HashMap<String, String> {
        std::fs::read(&self.0).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
    }

    fn write(&self, kept: &HashMap<String, String>) {
        // As whole as a keyring's entry: a reader sees the old text or the new one.
        let fresh = self.0.with_extension(format!("{}", std::process::id()));
        std::fs::write(&fresh, serde_json::to_vec(kept).expect("text")).expect("the drawer can be written");
        std::fs::rename(&fresh, &self.0).expect("the drawer can be closed");
    }
}

impl Secrets for Drawer {
    fn get(&self, name: &str) -> Result<Option<String>, SecretsError> {
        Ok(self.read().remove(name))
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), SecretsError> {
        let mut kept = self.read();
        kept.insert(name.to_owned(), secret.to_owned());
        self.write(&kept);
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), SecretsError> {
        let mut kept = self.read();
        kept.remove(name);
        self.write(&kept);
        Ok(())
    }

    fn remembers(&self) -> bool {
        true
    }
}

async fn open(folder: &Path) -> Result<Engine> {
    let options = Options {
        data_dir: folder.to_owned(),
        app_version: "test".to_owned(),
        secrets: Arc::new(Drawer(folder.join("drawer.json"))),
        clock: Arc::new(SystemClock),
        machine: None,
    };
    Ok(Engine::open(options).await?)
}

/// The process that is killed: this very program, started again in the data folder by the stories below.
#[tokio::test]
#[ignore = "the stories below start it, and kill it"]
async fn a_computer_that_syncs() -> Result<()> {
    let folder = std::env::current_dir()?;
    if folder.join("drawer.json").exists() {
        open(&folder).await?.sync_now(Direction::Both).await?;
    }
    Ok(())
}

fn start(folder: &Path) -> Result<Child> {
    Ok(Command::new(std::env::current_exe()?)
        .args(["killing::a_computer_that_syncs", "--exact", "--ignored"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?)
}

/// A shop with one computer whose requests are many: batches of ten changes.
struct Till {
    folder: tempfile::TempDir,
    written: i64,
}

impl Till {
    async fn set_up(hub: &Hub, shop: &TestShop) -> Result<Self> {
        let folder = tempfile::TempDir::new()?;
        let engine = open(folder.path()).await?;
        let form: Connect = connection(hub, &shop.managers[0], "MUM");
        engine.connect(form).await?;
        engine.sync_now(Direction::Both).await?;
        engine.close().await?;
        let till = Self { folder, written: 0 };
        till.sqlite3("UPDATE sync_settings SET batch_size = 10")?;
        Ok(till)
    }

    fn sqlite3(&self, sql: &str) -> Result<String> {
        let file = self.folder.path().join(branchline_engine::DATABASE);
        let run = Command::new("sqlite3").arg(file).arg(sql).output()?;
        ensure!(run.status.success(), "sqlite3: {}", String::from_utf8_lossy(&run.stderr));
        Ok(String::from_utf8(run.stdout)?.trim().to_owned())
    }

    /// Sells a little, and lets others write on the hub: something to send and something to fetch.
    async fn trade(&mut self, hub: &Hub, shop: &TestShop) -> Result<()> {
        let engine = open(self.folder.path()).await?;
        for _ in 0..12 {
            let draft = ProductDraft {
                name: format!("Piece {}", self.written),
                price_paise: Some(Paise::new(self.written)),
                opening_stock_milli: Some(Milli::new(1000)),
                ..ProductDraft::default()
            };
            engine.add_product(draft).await?;
            self.written += 1;
        }
        engine.close().await?;
        hub.sql(&format!(
            "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, 5) n",
            shop.org_id
        ))
        .await?;
        Ok(())
    }

    /// Nothing lost, nothing twice, nothing dangling: after whatever happened, one quiet session settles everything.
    async fn prove(&self, hub: &Hub, shop: &TestShop) -> Result<()> {
        let engine = open(self.folder.path()).await?;
        engine.sync_now(Direction::Both).await?;
        let status = engine.status().await?;
        assert_eq!((status.pending, status.failed), (0, 0), "because the queue drains once nobody pulls the plug");
        for table in ["products", "stock_movements"] {
            assert_eq!(on_hub(hub, shop, table, "true").await?, self.written, "because each row of {table} goes once");
        }
        for proof in engine.verify().await?.tables {
            assert!(proof.equal, "{} must agree, because everything was sent and fetched: {proof:?}", proof.table);
        }
        let counted = format!(
            "select count(*) from sync.ledger where org_id = '{}' and last = {}",
            shop.org_id,
            2 * self.written
        );
        assert_eq!(number(hub, &counted).await?, 1, "because the ledger counts every change once");
        assert_eq!(self.sqlite3("PRAGMA foreign_key_check")?, "", "because no reference dangles");
        assert_eq!(self.sqlite3("PRAGMA integrity_check")?, "ok", "because the file is sound");
        engine.close().await?;
        Ok(())
    }
}

async fn wait_for(limit: Duration, mut what: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
    let begin = Instant::now();
    while !what().await? {
        ensure!(begin.elapsed() < limit, "what should have happened did not within {limit:?}");
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    Ok(())
}

#[tokio::test]
async fn a_computer_killed_at_any_request_loses_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::set_up(&hub, &shop).await?;
    // Ready, three pushes or more, a pull: one request later each time, until a session gets through unharmed.
    for step in 0..20 {
        till.trade(&hub, &shop).await?;
        let seen = hub.faults().seen(CALLS);
        hub.faults().plan(Fault::on(CALLS).after(step).delay(Duration::from_secs(60)).drop_before());
        let mut child = start(till.folder.path())?;
        let mut ended = None;
        wait_for(Duration::from_secs(20), async || {
            ended = child.try_wait()?;
            Ok(ended.is_some() || hub.faults().seen(CALLS) > seen + step)
        })
        .await?;
        child.kill()?;
        child.wait()?;
        hub.faults().clear();
        if let Some(ended) = ended {
            assert!(ended.success(), "because nothing was in the way of this session");
            assert!(step >= 5, "because the plug was pulled at every request before");
            return finish(hub, &till, &shop).await;
        }
    }
    Err(eyre!("a session of a few rows needs more than twenty requests"))
}

async fn finish(hub: Workshop, till: &Till, shop: &TestShop) -> Result<()> {
    till.prove(&hub, shop).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn a_computer_killed_between_the_hubs_commit_and_its_answer_sends_nothing_twice() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::set_up(&hub, &shop).await?;
    till.trade(&hub, &shop).await?;
    // Somebody holds the ledger: the push reaches the hub and waits there.
    let mut holder = hub.pool().begin().await?;
    sqlx::query("select 1 from sync.ledger where org_id = $1::uuid for update")
        .bind(&shop.org_id)
        .execute(&mut *holder)
        .await?;
    let pushes = hub.faults().seen(PUSH);
    let mut child = start(till.folder.path())?;
    wait_for(Duration::from_secs(20), async || {
        let waits = number(&hub, "select count(*) from pg_locks where not granted").await?;
        Ok(hub.faults().seen(PUSH) > pushes && waits > 0)
    })
    .await?;
    hub.faults().silence();
    let before = number(&hub, &format!("select max(last) from sync.ledger where org_id = '{}'", shop.org_id)).await?;
    holder.rollback().await?;
    wait_for(Duration::from_secs(20), async || {
        Ok(number(&hub, &format!("select max(last) from sync.ledger where org_id = '{}'", shop.org_id)).await? > before)
    })
    .await?;
    child.kill()?;
    child.wait()?;
    hub.faults().clear();
    assert_ne!(till.sqlite3("SELECT count(*) FROM sync_batch")?, "0", "because this computer never heard the answer");
    finish(hub, &till, &shop).await
}

#[tokio::test]
async fn a_computer_killed_with_two_batches_on_their_way_sends_neither_twice() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::set_up(&hub, &shop).await?;
    till.trade(&hub, &shop).await?;
    // Somebody holds the ledger, so that the first batch waits on the hub, while the second is put on record here.
    let mut holder = hub.pool().begin().await?;
    sqlx::query("select 1 from sync.ledger where org_id = $1::uuid for update")
        .bind(&shop.org_id)
        .execute(&mut *holder)
        .await?;
    let mut child = start(till.folder.path())?;
    wait_for(Duration::from_secs(20), async || Ok(till.sqlite3("SELECT count(*) FROM sync_batch")? == "2")).await?;
    // Another program keeps the file locked, so that the first answer cannot be noted; the second batch goes all the same.
    let file = till.folder.path().join(branchline_engine::DATABASE);
    let mut writer = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await?;
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut writer).await?;
    holder.rollback().await?;
    let last = format!("select max(last) from sync.ledger where org_id = '{}'", shop.org_id);
    wait_for(Duration::from_secs(8), async || Ok(number(&hub, &last).await? >= 20)).await?;
    child.kill()?;
    child.wait()?;
    sqlx::raw_sql("ROLLBACK").execute(&mut writer).await?;
    writer.close().await?;
    assert_eq!(till.sqlite3("SELECT count(*) FROM sync_batch")?, "2", "because this computer noted neither answer");
    assert_eq!(till.sqlite3("SELECT pushed FROM sync_settings")?, "0", "because nothing was settled here");
    finish(hub, &till, &shop).await
}

#[tokio::test]
async fn a_computer_killed_at_any_moment_loses_nothing() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::set_up(&hub, &shop).await?;
    let mut killed = 0;
    for round in 0..16 {
        till.trade(&hub, &shop).await?;
        let mut child = start(till.folder.path())?;
        // A session takes some 200 ms: cut it at another point each time, inside writes as well.
        tokio::time::sleep(Duration::from_millis(20 + 13 * round)).await;
        killed += i32::from(child.try_wait()?.is_none());
        child.kill()?;
        child.wait()?;
    }
    assert!(killed >= 8, "because most of sixteen sessions were cut, not {killed}");
    finish(hub, &till, &shop).await
}

/// Waits until the process has written some of the customers and is at the next portion, and kills it in there. Returns how many show.
async fn kill_inside_a_portion(till: &Till, child: &mut Child, shown: i64) -> Result<i64> {
    let file = till.folder.path().join(branchline_engine::DATABASE);
    let options = SqliteConnectOptions::new().filename(file).busy_timeout(Duration::ZERO);
    let mut other = SqliteConnection::connect_with(&options).await?;
    let customers = "SELECT count(*) FROM customers";
    wait_for(Duration::from_secs(60), async || {
        ensure!(child.try_wait()?.is_none(), "the session ended before it was killed");
        if sqlx::query_scalar::<_, i64>(customers).fetch_one(&mut other).await? <= shown {
            return Ok(false);
        }
        // Locked: a portion is being written.
        let free = sqlx::raw_sql("BEGIN IMMEDIATE; ROLLBACK").execute(&mut other).await.is_ok();
        if !free {
            child.kill()?;
            child.wait()?;
        }
        Ok(!free)
    })
    .await?;
    let shown = sqlx::query_scalar(customers).fetch_one(&mut other).await?;
    other.close().await?;
    Ok(shown)
}

#[tokio::test]
async fn a_computer_killed_inside_a_portion_goes_on_behind_the_last_whole_one() -> Result<()> {
    const MANY: i64 = 14_000;
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::set_up(&hub, &shop).await?;
    till.trade(&hub, &shop).await?;
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Many ' || n from generate_series(1, {MANY}) n",
        shop.org_id
    ))
    .await?;
    let mut shown = 0;
    for _ in 0..2 {
        let mut child = start(till.folder.path())?;
        shown = kill_inside_a_portion(&till, &mut child, shown).await?;
        assert!(shown < MANY, "because portions were still to come");
        assert_eq!(till.sqlite3("PRAGMA integrity_check")?, "ok", "because the file is sound");
        let both = "SELECT count(*) FROM sync_staged JOIN customers ON customers.id = record_id WHERE table_name = 'customers'";
        assert_eq!(
            till.sqlite3(both)?,
            "0",
            "because a portion takes what it wrote out of what waits, in one transaction"
        );
        let left: i64 = till.sqlite3("SELECT count(*) FROM sync_staged WHERE table_name = 'customers'")?.parse()?;
        assert_eq!(shown + left, MANY + 5, "because each customer is shown or waits, and none is lost");
    }
    let pulls = hub.faults().seen(PULL);
    till.prove(&hub, &shop).await?;
    assert!(hub.faults().seen(PULL) - pulls <= 2, "because what was fetched is not fetched again");
    assert_eq!(till.sqlite3("SELECT count(*) FROM customers")?, (MANY + 5).to_string(), "because all of them came");
    assert_eq!(till.sqlite3("SELECT count(*) FROM sync_staged")?, "0", "because nothing waits any more");
    hub.leave();
    Ok(())
}
