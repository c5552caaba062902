//! Trouble with the data file: a newer program's, damaged, locked away, or no room. Each is told, and nothing is lost.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::Paise;
use branchline_domain::sync::status::Direction;
use branchline_engine::DATABASE;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Code, Engine, Error, Options};
use branchline_tests::Hub;
use branchline_tests::branch::connection;
use color_eyre::eyre::{Result, ensure};
use tempfile::TempDir;

use crate::kit::on_hub;

async fn open(folder: &Path) -> Result<Engine, Error> {
    Engine::open(Options {
        data_dir: folder.to_owned(),
        app_version: "test".to_owned(),
        secrets: Arc::new(MemorySecrets::default()),
        clock: Arc::new(SystemClock),
        machine: None,
    })
    .await
}

fn ring(n: usize) -> ProductDraft {
    ProductDraft {
        name: format!("Ring {n}"),
        price_paise: Some(Paise::new(100)),
        notes: Some("x".repeat(2000)),
        ..ProductDraft::default()
    }
}

fn sqlite3(folder: &Path, sql: &str) -> Result<String> {
    let run = Command::new("sqlite3").arg(folder.join(DATABASE)).arg(sql).output()?;
    ensure!(run.status.success(), "sqlite3: {}", String::from_utf8_lossy(&run.stderr));
    Ok(String::from_utf8(run.stdout)?.trim().to_owned())
}

/// A data folder with ten rings in it, closed.
async fn ten_rings() -> Result<TempDir> {
    let folder = TempDir::new()?;
    let engine = open(folder.path()).await?;
    for n in 0..10 {
        engine.add_product(ring(n)).await?;
    }
    engine.close().await?;
    Ok(folder)
}

async fn told(folder: &Path, code: Code, words: &str) {
    let error = open(folder).await.expect_err("the file must not be opened");
    assert_eq!(error.code(), code, "because the screen acts on it: {error}");
    assert!(error.to_string().contains(words), "because a person must know what to do: {error}");
}

#[tokio::test]
async fn a_file_from_a_newer_version_is_left_alone() -> Result<()> {
    let folder = ten_rings().await?;
    sqlite3(
        folder.path(),
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'tomorrow', 1, x'00', 1)",
    )?;
    sqlite3(folder.path(), "PRAGMA wal_checkpoint(TRUNCATE)")?;
    let before = fs::read(folder.path().join(DATABASE))?;
    told(folder.path(), Code::DatabaseNewer, "Install the newer version").await;
    sqlite3(folder.path(), "PRAGMA wal_checkpoint(TRUNCATE)")?;
    assert_eq!(fs::read(folder.path().join(DATABASE))?, before, "because an older program must not touch it");
    sqlite3(folder.path(), "DELETE FROM _sqlx_migrations WHERE version = 9999")?;
    assert_eq!(open(folder.path()).await?.dashboard().await?.products, 10, "because nothing was lost");
    Ok(())
}

#[tokio::test]
async fn a_damaged_file_is_recognised_and_kept() -> Result<()> {
    let folder = ten_rings().await?;
    let file = folder.path().join(DATABASE);
    let whole = fs::read(&file)?;
    // The head, which is written over by a careless copy.
    OpenOptions::new().write(true).open(&file)?.write_all(b"PK\x03\x04 this is a zip file now, is it not?")?;
    told(folder.path(), Code::DatabaseCorrupt, "Do not delete it").await;
    // Cut in half.
    fs::write(&file, whole.get(..whole.len() / 2).unwrap_or_default())?;
    told(folder.path(), Code::DatabaseCorrupt, "damaged").await;
    assert_eq!(fs::metadata(&file)?.len(), whole.len() as u64 / 2, "because what is left may still be rescued");
    // Something that never was a database.
    fs::write(&file, "Dear customer, thank you for your order. ".repeat(300))?;
    told(folder.path(), Code::DatabaseCorrupt, "damaged").await;
    // Whole again: a backup was put back.
    fs::write(&file, &whole)?;
    let engine = open(folder.path()).await?;
    assert_eq!(engine.dashboard().await?.products, 10, "because the backup has everything");
    engine.add_product(ring(10)).await?;
    Ok(())
}

#[tokio::test]
async fn damage_inside_the_file_is_found_by_the_doctor_or_at_the_start() -> Result<()> {
    let folder = ten_rings().await?;
    let file = folder.path().join(DATABASE);
    let mut handle = OpenOptions::new().write(true).open(&file)?;
    let page: u64 = sqlite3(folder.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'products'")?.parse()?;
    handle.seek(SeekFrom::Start((page - 1) * 4096))?;
    handle.write_all(&[0xA5; 3000])?;
    match open(folder.path()).await {
        Err(error) => assert_eq!(error.code(), Code::DatabaseCorrupt, "because the start met it: {error}"),
        Ok(engine) => {
            let sick = match engine.doctor().await {
                Ok(checks) => checks.iter().any(|check| !check.ok && check.name == "Data file"),
                Err(error) => error.code() == Code::DatabaseCorrupt,
            };
            assert!(sick, "because the doctor looks at every page");
            let code = engine
                .list_products(&branchline_domain::records::page::ListQuery { limit: 5, ..Default::default() })
                .await;
            assert_eq!(
                code.expect_err("the page is gone").code(),
                Code::DatabaseCorrupt,
                "because a list must not show nonsense"
            );
        }
    }
    Ok(())
}

/// A file system of its own, so that filling it or closing it to writers harms nobody; gone at the end.
pub struct Mount(pub PathBuf);

impl Mount {
    /// Mounts `size` of memory, if this process may; a plain user may not.
    pub fn new(size: &str) -> Option<Self> {
        let folder = TempDir::new().ok()?.keep();
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]).arg(&folder).output();
        if mounted.is_ok_and(|run| run.status.success()) {
            return Some(Self(folder));
        }
        fs::remove_dir(&folder).ok();
        None
    }

    /// Mounts it again in another way, e.g. `size=32m`.
    pub fn again(&self, how: &str) -> Result<()> {
        ensure!(
            Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(&self.0).status()?.success(),
            "remount {how}"
        );
        Ok(())
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
        fs::remove_dir(&self.0).ok();
    }
}

#[tokio::test]
async fn a_folder_that_may_not_be_written_is_told_and_works_again_once_it_may() -> Result<()> {
    let rings = ten_rings().await?;
    let mount = Mount::new("16m");
    let folder = mount.as_ref().map_or(rings.path(), |mount| mount.0.as_path());
    if mount.is_some() {
        fs::copy(rings.path().join(DATABASE), folder.join(DATABASE))?;
        fs::write(folder.join("sync.lock"), "")?;
    }
    let close = |closed: bool| -> Result<()> {
        use std::os::unix::fs::PermissionsExt as _;
        match &mount {
            Some(mount) => mount.again(if closed { "ro" } else { "rw" }),
            None => {
                for path in [folder.to_owned(), folder.join(DATABASE), folder.join("sync.lock")] {
                    let mode = if closed { 0o500 } else { 0o700 };
                    fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
                }
                Ok(())
            }
        }
    };
    close(true)?;
    let outcome = open(folder).await.map(|_| ()).map_err(|error| (error.code(), error.to_string()));
    close(false)?;
    let (code, words) = outcome.expect_err("nothing can be saved here");
    assert_eq!(code, Code::DatabaseReadOnly, "because the screen acts on it: {words}");
    assert!(words.contains("you may write to"), "because a person must know what to do: {words}");
    let engine = open(folder).await?;
    assert_eq!(engine.dashboard().await?.products, 10, "because nothing was lost");
    engine.add_product(ring(10)).await?;
    engine.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_full_disk_loses_nothing_and_selling_goes_on_once_there_is_room() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mount = Mount::new("4m");
    let own = TempDir::new()?;
    let folder = mount.as_ref().map_or(own.path(), |mount| mount.0.as_path());
    let engine = open(folder).await?;
    engine.connect(connection(hub, &shop.managers[0], "MUM")).await?;
    engine.sync_now(Direction::Both).await?;
    // A plain user cannot make a small disk, and the rest of this story needs one.
    let Some(mount) = &mount else { return Ok(engine.close().await.map(|_| ())?) };
    let mut sold = 0;
    let full = loop {
        match engine.add_product(ring(sold)).await {
            Ok(_) => sold += 1,
            Err(error) => break error,
        }
        ensure!(sold < 4000, "four megabytes never ran full");
    };
    assert_eq!(full.code(), Code::DiskFull, "because that is what happened: {full}");
    assert!(full.to_string().contains("Free some space"), "because a person must know what to do: {full}");
    assert_eq!(engine.dashboard().await?.products, i64::try_from(sold)?, "because what was saved before is safe");
    if let Err(error) = engine.sync_now(Direction::Both).await {
        assert_eq!(error.code(), Code::DiskFull, "because sync needs room as well: {error}");
    }

    mount.again("size=32m")?;
    engine.add_product(ring(sold)).await?;
    sold += 1;
    engine.sync_now(Direction::Both).await?;
    assert_eq!(
        on_hub(hub, &shop, "products", "true").await?,
        i64::try_from(sold)?,
        "because each saved ring arrived, once"
    );
    for proof in engine.verify().await?.tables {
        assert!(proof.equal, "because nothing was lost: {proof:?}");
    }
    assert_eq!(sqlite3(folder, "PRAGMA integrity_check")?, "ok", "because the file is sound");
    engine.close().await?;
    Ok(())
}
