//! A real PostgreSQL cluster in a folder of its own, with the roles, schemas and helper functions a Supabase project has.

use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use color_eyre::eyre::{Context as _, Result, bail, eyre};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgSslMode};
use sqlx::{Connection as _, Row as _};

use crate::guard::{Guard, Ward};
use crate::ports::free_port;

/// A running cluster.
pub(crate) struct Cluster {
    port: u16,
    secrets: Secrets,
}

/// The passwords and keys of one hub. They are made at random, and kept only inside the hub's folder.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub(crate) struct Secrets {
    /// Password of the superuser, of `postgres` and of `authenticator`.
    pub(crate) database: String,
    /// What access tokens are signed with (HS256).
    pub(crate) tokens: String,
    /// What a device sends as `apikey`.
    pub(crate) publishable_key: String,
}

impl Secrets {
    pub(crate) fn random() -> Self {
        let word = || uuid::Uuid::new_v4().simple().to_string();
        Self {
            database: word(),
            tokens: format!("{}{}", word(), word()),
            publishable_key: format!("sb_publishable_{}", &word()[..31]),
        }
    }
}

impl Cluster {
    /// Makes the cluster in `folder` unless it is there, starts it, and waits until it answers.
    pub(crate) async fn start(guard: &mut Guard, folder: &Path, secrets: Secrets, throw_away: bool) -> Result<Self> {
        let programs = programs()?;
        let servant = Servant::find()?;
        let home = folder.join("postgres");
        let data = home.join("data");
        let fresh = !data.join("PG_VERSION").exists();
        if fresh {
            std::fs::create_dir_all(&home)?;
            servant.hand_over(&home)?;
            make(&programs, &servant, &home, &data, &secrets)?;
        }
        // A port can be taken by another program between choosing and listening: then choose again.
        for _ in 0..5 {
            let port = free_port()?;
            let log = folder.join("postgres.log");
            let mut command = servant.command(&programs.join("postgres"));
            command.arg("-D").arg(&data).args(["-p", &port.to_string()]).current_dir("/");
            let ward = guard.spawn(command, &log, if throw_away { "QUIT" } else { "INT" })?;
            let cluster = Self { port, secrets: secrets.clone() };
            if cluster.wait(&ward, &data, &log).await? {
                if fresh {
                    cluster.furnish().await?;
                }
                return Ok(cluster);
            }
        }
        bail!("PostgreSQL found no free port in five tries; its log is in {}", folder.display())
    }

    /// How to reach `database` as `role`.
    pub(crate) fn options(&self, role: &str, database: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass()
            .host("127.0.0.1")
            .port(self.port)
            .username(role)
            .password(&self.secrets.database)
            .database(database)
            .ssl_mode(PgSslMode::Disable)
    }

    /// The same as a URL, for programs.
    pub(crate) fn url(&self, role: &str, database: &str) -> String {
        format!("postgresql://{role}:{}@127.0.0.1:{}/{database}", self.secrets.database, self.port)
    }

    /// Answers false when the server ended at once, which means that its port was taken.
    async fn wait(&self, ward: &Ward, data: &Path, log: &Path) -> Result<bool> {
        let begin = Instant::now();
        loop {
            if ward.has_ended() {
                let said = std::fs::read_to_string(log).unwrap_or_default();
                if said.contains("Address already in use") || said.contains("could not create any TCP/IP sockets") {
                    return Ok(false);
                }
                bail!("PostgreSQL did not start:\n{said}");
            }
            match PgConnection::connect_with(&self.options("supabase_admin", "postgres")).await {
                Ok(mut connection) => {
                    let row = sqlx::query("show data_directory").fetch_one(&mut connection).await?;
                    let found: String = row.try_get(0)?;
                    if Path::new(&found) != data {
                        bail!("port {} answers for another cluster, {found}", self.port);
                    }
                    return Ok(true);
                }
                Err(error) if begin.elapsed() > Duration::from_secs(30) => {
                    return Err(error).wrap_err("PostgreSQL did not answer within 30 s");
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(15)).await,
            }
        }
    }

    /// Adds what Realtime keeps in a project's database, unless it is there.
    pub(crate) async fn furnish_realtime(&self) -> Result<()> {
        let mut admin = PgConnection::connect_with(&self.options("supabase_admin", "postgres")).await?;
        let there: bool =
            sqlx::query_scalar("select to_regnamespace('realtime') is not null").fetch_one(&mut admin).await?;
        if !there {
            sqlx::raw_sql(crate::realtime::SCHEMA).execute(&mut admin).await.wrap_err("make the schema of Realtime")?;
        }
        admin.close().await?;
        Ok(())
    }

    async fn furnish(&self) -> Result<()> {
        let mut admin = PgConnection::connect_with(&self.options("supabase_admin", "postgres")).await?;
        let roles = include_str!("roles.sql").replace("{password}", &self.secrets.database);
        sqlx::raw_sql(sqlx::AssertSqlSafe(roles)).execute(&mut admin).await.wrap_err("make the roles of the hub")?;
        // The sign-in service keeps its people in a database of its own, as it re-makes `auth` in its own fashion.
        sqlx::raw_sql("create database sign_in").execute(&mut admin).await?;
        admin.close().await?;
        Ok(())
    }
}

/// Who runs PostgreSQL: this user, or `postgres` when this user is root, as PostgreSQL refuses to run as root.
struct Servant(Option<(u32, u32)>);

impl Servant {
    fn find() -> Result<Self> {
        if std::fs::metadata("/proc/self")?.uid() != 0 {
            return Ok(Self(None));
        }
        let people = std::fs::read_to_string("/etc/passwd")?;
        let fields =
            people.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|f| f.first() == Some(&"postgres"));
        let numbers = fields.and_then(|f| Some((f.get(2)?.parse().ok()?, f.get(3)?.parse().ok()?)));
        numbers.map(|n| Self(Some(n))).ok_or_else(|| {
            eyre!(
                "PostgreSQL refuses to run as root and there is no user `postgres`: install the package postgresql-15"
            )
        })
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        if let Some((user, group)) = self.0 {
            command.uid(user).gid(group);
        }
        command
    }

    fn hand_over(&self, folder: &Path) -> Result<()> {
        if let Some((user, group)) = self.0 {
            chown(folder, Some(user), Some(group))?;
        }
        std::fs::set_permissions(folder, Permissions::from_mode(0o700))?;
        Ok(())
    }
}

fn make(programs: &Path, servant: &Servant, home: &Path, data: &Path, secrets: &Secrets) -> Result<()> {
    let password = home.join("password");
    std::fs::write(&password, &secrets.database)?;
    servant.hand_over(&password)?;
    let output = servant
        .command(&programs.join("initdb"))
        .args(["-U", "supabase_admin", "-E", "UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "--no-sync"])
        .arg("-D")
        .arg(data)
        .arg("--pwfile")
        .arg(&password)
        .current_dir("/")
        .output()
        .wrap_err("start initdb")?;
    std::fs::remove_file(&password)?;
    if !output.status.success() {
        bail!("initdb failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let settings = data.join("postgresql.conf");
    let mut text = std::fs::read_to_string(&settings)?;
    text.push_str(include_str!("postgresql.conf"));
    std::fs::write(&settings, text).wrap_err("write postgresql.conf")
}

/// Finds the newest PostgreSQL on this machine: Debian keeps each version's servers in a folder of its own.
fn programs() -> Result<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .map(|entry| entry.path())
        .filter(|path| path.join("bin/postgres").exists())
        .max_by_key(|path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok()));
    newest
        .map(|path| path.join("bin"))
        .ok_or_else(|| eyre!("PostgreSQL is not installed: `cargo xtask run` installs it"))
}
