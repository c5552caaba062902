//! A real PostgreSQL cluster in a folder of its own, with the roles, schemas and helper functions a Supabase project has.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use color_eyre::eyre::{Context as _, Result, bail};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgSslMode};
use sqlx::{Connection as _, Row as _};

use crate::guard::{Guard, Process};
use crate::ports::free_port;
use crate::postgres::Postgres;
use crate::server_user::ServerUser;
use crate::template;

/// A running cluster.
pub(crate) struct Cluster {
    port: u16,
    secrets: Secrets,
}

/// How a cluster is made and kept.
#[derive(Clone, Copy)]
pub(crate) struct Care {
    /// It is removed at the end, so that nothing need be written back then.
    pub(crate) throw_away: bool,
    /// What is committed survives a power cut. Without, the disk is not waited for.
    pub(crate) durable: bool,
    /// A new one is copied from a template.
    pub(crate) from_template: bool,
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
    /// Reads the secrets the hub in this folder was made with, or makes them.
    pub(crate) fn of(folder: &Path) -> Result<Self> {
        let file = folder.join("secrets.json");
        if let Ok(text) = std::fs::read(&file) {
            return serde_json::from_slice(&text).wrap_err_with(|| format!("read {}", file.display()));
        }
        let secrets = Self::random();
        std::fs::write(&file, serde_json::to_vec(&secrets)?)?;
        std::fs::set_permissions(&file, Permissions::from_mode(0o600))?;
        Ok(secrets)
    }

    fn random() -> Self {
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
    pub(crate) async fn start(
        guard: &mut Guard,
        folder: &Path,
        secrets: Secrets,
        postgres: &Postgres,
        care: Care,
    ) -> Result<Self> {
        let user = ServerUser::find()?;
        let home = folder.join("postgres");
        let data = home.join("data");
        let fresh = !data.join("PG_VERSION").exists();
        let mut made_with = None;
        if fresh {
            std::fs::create_dir_all(&home)?;
            user.hand_over(&home)?;
            if care.from_template {
                made_with = Some(template::copy_to(&data, postgres).await?);
            } else {
                make(&postgres.programs, &user, &home, &data, &secrets)?;
            }
        }
        let first = made_with.clone().unwrap_or_else(|| secrets.clone());
        let mut cluster = Self::run(guard, folder, &user, first, postgres, care).await?;
        if made_with.is_some() {
            cluster.change_passwords(secrets).await?;
        } else if fresh {
            cluster.furnish().await?;
        }
        Ok(cluster)
    }

    async fn run(
        guard: &mut Guard,
        folder: &Path,
        user: &ServerUser,
        secrets: Secrets,
        postgres: &Postgres,
        care: Care,
    ) -> Result<Self> {
        let data = folder.join("postgres/data");
        // A port can be taken by another program between choosing and listening: then choose again.
        for _ in 0..5 {
            let port = free_port()?;
            let log = folder.join("postgres.log");
            let mut command = user.command(&postgres.programs.join("postgres"));
            command.arg("-D").arg(&data).args(["-p", &port.to_string()]).current_dir("/");
            if !care.durable {
                command.args(["-c", "fsync=off", "-c", "full_page_writes=off"]);
            }
            let process = guard.spawn(command, &log, if care.throw_away { "QUIT" } else { "INT" })?;
            let cluster = Self { port, secrets: secrets.clone() };
            if cluster.wait(&process, &data, &log).await? {
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
    async fn wait(&self, process: &Process, data: &Path, log: &Path) -> Result<bool> {
        let begin = Instant::now();
        loop {
            if process.has_ended() {
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

    /// Gives a copied cluster secrets of its own.
    async fn change_passwords(&mut self, secrets: Secrets) -> Result<()> {
        let mut admin = PgConnection::connect_with(&self.options("supabase_admin", "postgres")).await?;
        for role in ["authenticator", "postgres", "supabase_admin"] {
            let sql = format!("alter role {role} password '{}'", secrets.database);
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut admin).await?;
        }
        admin.close().await?;
        self.secrets = secrets;
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

fn make(programs: &Path, user: &ServerUser, home: &Path, data: &Path, secrets: &Secrets) -> Result<()> {
    let password = home.join("password");
    std::fs::write(&password, &secrets.database)?;
    user.hand_over(&password)?;
    let output = user
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
