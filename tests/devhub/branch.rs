//! A branch on a temporary database: a real engine, connected to a real hub or to none, with a clock that can be wound.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::Paise;
use branchline_domain::organisation::connection::Connect;
use branchline_domain::records::page::ListQuery;
use branchline_domain::sync::status::{Direction, SyncReport};
use branchline_engine::clock::{Clock, SystemClock};
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Engine, Error, Options};
use color_eyre::eyre::{Result, eyre};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{Hub, User};

/// This computer's clock, set wrong by as many milliseconds as a story wants.
#[derive(Debug, Default)]
pub struct WoundClock(AtomicI64);

impl WoundClock {
    /// Sets the clock wrong by `ms` (negative: slow).
    pub fn wind(&self, ms: i64) {
        self.0.store(ms, Ordering::SeqCst);
    }
}

impl Clock for WoundClock {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms() + self.0.load(Ordering::SeqCst)
    }
}

/// One computer in one branch.
#[derive(Debug)]
pub struct Branch {
    engine: Engine,
    folder: TempDir,
    clock: Arc<WoundClock>,
    secrets: Arc<MemorySecrets>,
    machine: String,
}

impl Branch {
    /// Opens a new branch without a hub.
    pub async fn alone() -> Result<Self> {
        let folder = TempDir::new()?;
        let clock = Arc::new(WoundClock::default());
        let secrets = Arc::new(MemorySecrets::default());
        let machine = Uuid::new_v4().to_string();
        let engine = open(folder.path(), &clock, &secrets, &machine).await?;
        Ok(Self { engine, folder, clock, secrets, machine })
    }

    /// Opens a new branch and connects it to `hub` as the user with this e-mail.
    pub async fn connected(hub: &Hub, email: &str) -> Result<Self> {
        let branch = Self::alone().await?;
        branch.connect(hub, email).await?;
        Ok(branch)
    }

    /// Connects this branch as the user with this e-mail, in the user's branch.
    pub async fn connect(&self, hub: &Hub, email: &str) -> Result<()> {
        let user = user(hub, email)?;
        let branch = user.branch.clone().unwrap_or_else(|| "MUM".to_owned());
        self.engine.connect(connection(hub, &user, &branch)).await?;
        Ok(())
    }

    /// Opens a new branch and connects it to `hub` as `user`, in the user's branch (the first one for an owner).
    pub async fn joined(hub: &Hub, user: &User) -> Result<Self> {
        let branch = Self::alone().await?;
        branch.engine.connect(connection(hub, user, user.branch.as_deref().unwrap_or("MUM"))).await?;
        Ok(branch)
    }

    /// Returns the engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Returns the clock.
    pub fn clock(&self) -> &WoundClock {
        &self.clock
    }

    /// Winds this computer's clock as a whole: the engine's, and the one SQLite's triggers read (their text names it).
    /// A restart would make the triggers anew.
    pub async fn wind(&self, ms: i64) -> Result<()> {
        self.clock.wind(ms);
        let mut conn = self.foreign().await?;
        let triggers: Vec<(String, String)> =
            sqlx::query_as("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%julianday(%'")
                .fetch_all(&mut conn)
                .await?;
        let mut script = "BEGIN IMMEDIATE;".to_owned();
        for (name, sql) in triggers {
            // 86,400,000 ms are a day, and a day is 1 in Julian days.
            let mut parts = sql.split("julianday('now'");
            let mut wound = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let (_, rest) = part.split_once(')').ok_or_else(|| eyre!("{name} reads the clock in a new way"))?;
                wound += &format!("julianday('now', '{:+.3} seconds'){rest}", ms as f64 / 1000.0);
            }
            script += &format!("DROP TRIGGER \"{name}\"; {wound};");
        }
        script += "COMMIT";
        sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&mut conn).await?;
        conn.close().await?;
        Ok(())
    }

    /// Returns the folder the data lives in.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the database file.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join(branchline_engine::DATABASE)
    }

    /// Closes the program and starts it again on the same data; tokens are remembered as by a keyring.
    pub async fn restart(self) -> Result<Self> {
        self.engine.close().await?;
        self.start_again().await
    }

    /// Starts the program again after it was closed.
    pub async fn start_again(self) -> Result<Self> {
        let engine = open(self.folder.path(), &self.clock, &self.secrets, &self.machine).await?;
        Ok(Self { engine, ..self })
    }

    /// Opens the same data a second time, as the command line does beside the window.
    pub async fn beside(&self) -> Result<Engine> {
        open(self.folder.path(), &self.clock, &self.secrets, &self.machine).await
    }

    /// Copies the data as it is on the disk to another computer, where nobody is signed in, and starts it there.
    pub async fn copied(&self) -> Result<Self> {
        self.copied_to(Uuid::new_v4().to_string()).await
    }

    /// Copies the data to another folder of the same computer, as another person of that computer, and starts it there.
    pub async fn copied_beside(&self) -> Result<Self> {
        self.copied_to(self.machine.clone()).await
    }

    async fn copied_to(&self, machine: String) -> Result<Self> {
        let folder = TempDir::new()?;
        let there = folder.path().join(branchline_engine::DATABASE);
        self.back_up(&there).await?;
        let clock = Arc::new(WoundClock::default());
        let secrets = Arc::new(MemorySecrets::default());
        let engine = open(folder.path(), &clock, &secrets, &machine).await?;
        Ok(Self { engine, folder, clock, secrets, machine })
    }

    /// Closes the program, puts the data back to what `backup` holds, and starts the program again.
    pub async fn restored_from(self, backup: &Path) -> Result<Self> {
        self.engine.close().await?;
        self.put_back(backup)?;
        self.start_again().await
    }

    /// Puts the data back to what `backup` holds; the program must be closed.
    pub fn put_back(&self, backup: &Path) -> Result<()> {
        for end in ["-wal", "-shm"] {
            let beside = self.folder.path().join(format!("{}{end}", branchline_engine::DATABASE));
            if beside.exists() {
                std::fs::remove_file(beside)?;
            }
        }
        std::fs::copy(backup, self.database())?;
        Ok(())
    }

    async fn run_alone(&self, sql: &str) -> Result<()> {
        let mut conn = self.foreign().await?;
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut conn).await?;
        conn.close().await?;
        Ok(())
    }

    /// Writes a copy of the data to a new file, as a backup program does.
    pub async fn back_up(&self, to: &Path) -> Result<()> {
        self.run_alone(&format!("VACUUM INTO '{}'", to.display())).await
    }

    /// Runs a whole session.
    pub async fn sync(&self) -> Result<SyncReport, Error> {
        self.engine.sync_now(Direction::Both).await
    }

    /// Adds a product the way the screen does.
    pub async fn add_product(&self, name: &str, price_paise: i64) -> Result<Product, Error> {
        let draft = ProductDraft {
            name: name.to_owned(),
            price_paise: Some(Paise::new(price_paise)),
            ..ProductDraft::default()
        };
        self.engine.add_product(draft).await
    }

    /// Finds a live product by a word of its name.
    pub async fn find_product(&self, word: &str) -> Result<Option<Product>, Error> {
        let query = ListQuery { search: word.to_owned(), limit: 1, ..ListQuery::default() };
        Ok(self.engine.list_products(&query).await?.rows.into_iter().next())
    }

    /// Opens the database file as a foreign program would.
    pub async fn foreign(&self) -> Result<SqliteConnection> {
        let options = SqliteConnectOptions::new().filename(self.database()).foreign_keys(true);
        Ok(SqliteConnection::connect_with(&options).await?)
    }

    /// Runs statements on the database file as a foreign program would; what they write together is one unit.
    pub async fn run(&self, sql: &str) -> Result<()> {
        let mut conn = self.foreign().await?;
        let script = format!("BEGIN IMMEDIATE; {sql}; COMMIT");
        sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&mut conn).await?;
        conn.close().await?;
        Ok(())
    }

    /// Runs statements on the database file as the app does: in a unit that is its own.
    pub async fn run_as_app(&self, sql: &str) -> Result<()> {
        self.run(&format!(
            "UPDATE sync_guard SET tx = 1 + coalesce((SELECT max(id) FROM sync_queue), 0); {sql}; UPDATE sync_guard SET tx = NULL"
        ))
        .await
    }

    /// Reads one value, as text, from the database file; nothing for NULL or no row.
    pub async fn ask(&self, sql: &str) -> Result<Option<String>> {
        let mut conn = self.foreign().await?;
        let query = format!("SELECT CAST(({sql}) AS TEXT)");
        let value = sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&mut conn).await?;
        conn.close().await?;
        Ok(value)
    }

    /// Counts the rows of `table` that fit `condition`.
    pub async fn count(&self, table: &str, condition: &str) -> Result<i64> {
        let count = self.ask(&format!("SELECT count(*) FROM {table} WHERE {condition}")).await?;
        Ok(count.unwrap_or_default().parse()?)
    }

    /// Runs the `sqlite3` program on the database file and returns what it prints.
    pub fn sqlite3(&self, sql: &str) -> Result<String> {
        let run = std::process::Command::new("sqlite3").arg(self.database()).arg(sql).output()?;
        match run.status.success() {
            true => Ok(String::from_utf8(run.stdout)?.trim().to_owned()),
            false => Err(eyre!("sqlite3: {}", String::from_utf8_lossy(&run.stderr))),
        }
    }
}

/// Returns what the connection form holds for a user of `hub`.
pub fn connection(hub: &Hub, user: &User, branch: &str) -> Connect {
    Connect {
        url: hub.url().to_owned(),
        key: hub.key().to_owned(),
        email: user.email.clone(),
        password: user.password.clone(),
        branch: branch.to_owned(),
        claim: None,
        invitation: None,
    }
}

/// Finds a user of the local hub.
pub fn user(hub: &Hub, email: &str) -> Result<User> {
    hub.users().iter().find(|u| u.email == email).cloned().ok_or_else(|| eyre!("the local hub has no user {email}"))
}

async fn open(folder: &Path, clock: &Arc<WoundClock>, secrets: &Arc<MemorySecrets>, machine: &str) -> Result<Engine> {
    let options = Options {
        data_dir: folder.to_owned(),
        app_version: "test".to_owned(),
        secrets: Arc::clone(secrets) as Arc<dyn branchline_engine::secrets::Secrets>,
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        machine: Some(machine.to_owned()),
    };
    Ok(Engine::open(options).await?)
}
