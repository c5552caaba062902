//! Backups of a hub, as its owner makes them: a dump of its two schemas by `pg_dump`, or the whole database as it stood, which is
//! what Supabase's own backups bring back.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use color_eyre::eyre::{Context as _, Result, ensure};
use serde_json::json;
use sqlx::{Connection as _, PgConnection};
use tempfile::TempDir;

use crate::Hub;

/// A backup, and how it was made.
pub struct Backup(Kind);

enum Kind {
    /// A file, and the program that reads it.
    Dump { folder: TempDir, programs: PathBuf },
    /// A database beside the hub's own, by its name.
    Copy(String),
}

impl Backup {
    /// Backs the hub up: by `pg_dump` where the servers came with one, as it refuses servers of a later version than its own.
    pub async fn of(hub: &Hub) -> Result<Self> {
        let programs = hub.programs().to_owned();
        if programs.join("pg_dump").exists() {
            let folder = TempDir::new()?;
            let file = dump_in(&folder);
            run(hub, &programs, "pg_dump", &["--format=custom", "--schema=public", "--schema=sync", "--file", &file])?;
            return Ok(Self(Kind::Dump { folder, programs }));
        }
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("backup_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let mut admin = beside(hub).await?;
        shut(&mut admin).await?;
        execute(&mut admin, &format!("create database {name} template postgres")).await?;
        open(&mut admin).await?;
        admin.close().await?;
        answers(hub).await?;
        Ok(Self(Kind::Copy(name)))
    }

    /// Sets the hub back, and its owner says so.
    pub async fn set_back(&self, hub: &Hub) -> Result<()> {
        self.set_back_in_silence(hub).await?;
        hub.sql("select sync.new_epoch()").await?;
        Ok(())
    }

    /// Sets the hub back, and nobody says so.
    pub async fn set_back_in_silence(&self, hub: &Hub) -> Result<()> {
        match &self.0 {
            Kind::Dump { folder, programs } => {
                // Realtime's own schema is not the backup's; its policies hold on to what is replaced.
                hub.sql(
                    "drop policy branchline_hear on realtime.messages; drop policy branchline_see on realtime.messages;
                     drop policy branchline_show on realtime.messages",
                )
                .await?;
                let file = dump_in(folder);
                run(hub, programs, "pg_restore", &["--clean", "--if-exists", "--single-transaction", &file])?;
            }
            Kind::Copy(name) => {
                let mut admin = beside(hub).await?;
                shut(&mut admin).await?;
                execute(&mut admin, "drop database postgres").await?;
                execute(&mut admin, &format!("create database postgres template {name} owner postgres")).await?;
                admin.close().await?;
            }
        }
        answers(hub).await
    }
}

fn dump_in(folder: &TempDir) -> String {
    folder.path().join("hub.dump").display().to_string()
}

/// Runs one of PostgreSQL's own programs against the hub.
fn run(hub: &Hub, programs: &Path, program: &str, args: &[&str]) -> Result<()> {
    let output = Command::new(programs.join(program)).arg("--dbname").arg(hub.database_url()).args(args).output();
    let output = output.wrap_err_with(|| format!("start {program}"))?;
    ensure!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

/// A connection to another database of the same cluster: nobody can replace the one he is in.
async fn beside(hub: &Hub) -> Result<PgConnection> {
    Ok(PgConnection::connect_with(&hub.cluster().options("supabase_admin", "sign_in")).await?)
}

async fn execute(admin: &mut PgConnection, sql: &str) -> Result<()> {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(admin).await.wrap_err_with(|| sql.to_owned())?;
    Ok(())
}

/// Sends everybody out of the hub's database, as a copy is made of what nobody is in.
async fn shut(admin: &mut PgConnection) -> Result<()> {
    execute(admin, "alter database postgres allow_connections false").await?;
    // Somebody may have been on his way in.
    while sqlx::query_scalar("select exists (select from pg_stat_activity where datname = 'postgres')")
        .fetch_one(&mut *admin)
        .await?
    {
        end(admin, "%").await?;
    }
    Ok(())
}

/// Ends the connections of the roles whose names are like `role`, and waits until none is left of those there were.
async fn end(admin: &mut PgConnection, role: &str) -> Result<()> {
    let begin = Instant::now();
    let there: Vec<i32> =
        sqlx::query_scalar("select pid from pg_stat_activity where datname = 'postgres' and usename like $1")
            .bind(role)
            .fetch_all(&mut *admin)
            .await?;
    loop {
        let left: i64 = sqlx::query_scalar(
            "select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity where pid = any ($1)) ended",
        )
        .bind(&there)
        .fetch_one(&mut *admin)
        .await?;
        if left == 0 {
            return Ok(());
        }
        ensure!(begin.elapsed() < Duration::from_secs(10), "{left} connections did not end within 10 s");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn open(admin: &mut PgConnection) -> Result<()> {
    execute(admin, "alter database postgres allow_connections true").await
}

impl Hub {
    /// Ends every connection of a role to the hub's database, and waits until the hub answers on new ones.
    pub async fn end_connections(&self, role: &str) -> Result<()> {
        let mut admin = beside(self).await?;
        end(&mut admin, role).await?;
        admin.close().await?;
        answers(self).await
    }
}

/// Waits until PostgREST has read the schema of what stands there now, and answers from it.
async fn answers(hub: &Hub) -> Result<()> {
    let begin = Instant::now();
    loop {
        // A connection of before ends with its first use.
        let told = hub.sql("notify pgrst, 'reload schema'").await;
        let answer = hub.rpc(None, "hub_version", &json!({})).await;
        if told.is_ok() && answer.as_ref().is_ok_and(|(status, _)| *status == 200) {
            return Ok(());
        }
        ensure!(begin.elapsed() < Duration::from_secs(30), "the hub did not come back within 30 s: {answer:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
