//! Data of a hub nobody has used yet, made once and copied for every new hub: `initdb`, the migrations and the sign-in service's own
//! take seconds, a copy of what they make takes a tenth of one.

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::Command;

use color_eyre::eyre::{Context as _, Result, ensure};
use uuid::Uuid;

use crate::cluster::Secrets;
use crate::postgres::Postgres;
use crate::shared_folder::SharedFolder;
use crate::{Hub, HubOptions, migrations};

/// Templates kept, of other versions or other migrations; each takes some 60 MB.
const KEPT: usize = 6;

/// Says that a template is whole, and of how many files.
const WHOLE: &str = "files";

/// Copies the template of this version and today's migrations to `data`, which must not be there yet; makes it first if nobody has.
/// Returns the secrets the data was made with.
pub(crate) async fn copy_to(data: &Path, postgres: &Postgres) -> Result<Secrets> {
    let shared = SharedFolder::open()?;
    // Held while it is copied, so that nobody forgets it meanwhile.
    let _alone = shared.lock("hubs")?;
    let template = shared.folder.join(format!("hub-{}-{}-{}", postgres.major, postgres.build, key()?));
    if !is_whole(&template) {
        let new = shared.begin("hub")?;
        let options = HubOptions { dir: Some(new.clone()), postgres: Some(postgres.major), ..HubOptions::default() };
        step_by_step(options).await.wrap_err("make a hub to copy from")?.stop().await;
        ensure!(!data_of(&new).join("postmaster.pid").exists(), "PostgreSQL did not end by itself");
        std::fs::write(new.join(WHOLE), count(&data_of(&new))?.to_string())?;
        SharedFolder::publish(&new, &template)?;
        shared.forget("hub-", KEPT)?;
    }
    let copied = Command::new("cp").args(["-a", "--reflink=auto"]).arg(data_of(&template)).arg(data).output();
    let copied = copied.wrap_err("start cp")?;
    ensure!(copied.status.success(), "copy the hub's data: {}", String::from_utf8_lossy(&copied.stderr));
    Secrets::of(&template)
}

/// Starts a hub without a template. Boxed, as starting any other hub comes by here.
fn step_by_step(options: HubOptions) -> Pin<Box<dyn Future<Output = Result<Hub>> + Send>> {
    Box::pin(Hub::begin(options, false))
}

fn data_of(hub: &Path) -> PathBuf {
    hub.join("postgres/data")
}

/// Names everything the data is made from, so that a change of it makes another template.
fn key() -> Result<String> {
    let mut parts = vec![
        include_str!("cluster.rs").to_owned(),
        include_str!("postgresql.conf").to_owned(),
        include_str!("roles.sql").to_owned(),
        include_str!("package-lock.json").to_owned(),
        crate::realtime::SCHEMA.to_owned(),
    ];
    for file in migrations::files()? {
        parts.push(format!("{}\n{}", file.display(), std::fs::read_to_string(&file)?));
    }
    Ok(Uuid::new_v5(&Uuid::NAMESPACE_OID, parts.join("\0").as_bytes()).simple().to_string())
}

/// A cleaner of temporary files may have been at it.
fn is_whole(template: &Path) -> bool {
    let said = std::fs::read_to_string(template.join(WHOLE)).ok();
    said.and_then(|said| said.parse().ok())
        .is_some_and(|said: usize| count(&data_of(template)).is_ok_and(|n| n == said))
}

fn count(folder: &Path) -> Result<usize> {
    let mut files = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        files += if entry.file_type()?.is_dir() { count(&entry.path())? } else { 1 };
    }
    Ok(files)
}
