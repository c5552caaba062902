//! Backups and the way back: whole while people write, calm when the drive is gone, and no number comes twice after restoring.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use branchline_domain::backup::{BackupSettings, Reason};
use branchline_domain::money::Paise;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Code, Engine, Error, Options};
use branchline_engine::{DATABASE, restore_over_damage};
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::{Result, ensure};
use tempfile::TempDir;

use crate::disk::Mount;
use crate::kit::{Workshop, all_equal, on_hub, settle, two_branches};

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

fn ask(file: &Path, sql: &str) -> Result<String> {
    let run = Command::new("sqlite3").arg(file).arg(sql).output()?;
    ensure!(run.status.success(), "sqlite3: {}", String::from_utf8_lossy(&run.stderr));
    Ok(String::from_utf8(run.stdout)?.trim().to_owned())
}

fn settings(folder: Option<&Path>, keep: u32) -> BackupSettings {
    let folder = folder.map(|folder| folder.display().to_string());
    BackupSettings { folder, every_hours: 24, keep, keep_months: 0 }
}

/// Restores a file in the app where it must be refused, and returns why.
async fn refused(branch: &Branch, file: &Path) -> Error {
    let before = branch.engine().hub_settings().await.expect("settings").device_id;
    let error = branch.engine().restore(&file.display().to_string()).await.expect_err("it must be refused");
    let after = branch.engine().hub_settings().await.expect("settings").device_id;
    assert_eq!(before, after, "because nothing was changed");
    error
}

#[tokio::test]
async fn a_backup_made_while_people_write_is_whole_and_holds_no_token() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, _) = two_branches(hub).await?;
    for n in 0..50 {
        mum.add_product(&format!("Before {n}"), 100).await?;
    }
    mum.sync().await?;
    mum.add_product("Waits inside", 100).await?;
    let selling = async {
        for n in 0..100 {
            mum.add_product(&format!("Meanwhile {n}"), 100).await?;
        }
        Ok::<_, Error>(())
    };
    let (made, sold) = tokio::join!(mum.engine().back_up(Reason::ByHand), selling);
    sold?;
    let made = made?;
    let file = PathBuf::from(&made.path);
    assert_eq!(file.parent(), Some(mum.folder().join("backups").as_path()), "because no other folder was chosen");
    let inside = made.inside.expect("it tells what it holds");
    assert!(inside.records > 51 && inside.waiting >= 1, "because the queue is part of it: {inside:?}");
    assert_eq!(ask(&file, "PRAGMA integrity_check")?, "ok", "because it is whole");
    assert_eq!(
        ask(
            &file,
            "SELECT count(*) FROM products AS p WHERE NOT EXISTS (SELECT 1 FROM stock_balances) OR p.id IS NULL"
        )?,
        ask(&file, "SELECT count(*) FROM products WHERE id IN (SELECT record_id FROM sync_queue)")?,
        "because each product has its queue row, or neither is there"
    );
    let bytes = fs::read(&file)?;
    assert!(!bytes.windows(4).any(|part| part == b"eyJh"), "because sign-ins are kept in the keyring");
    let entries = fs::read_dir(mum.folder().join("backups"))?.count();
    assert_eq!(entries, 1, "because nothing unfinished stays");
    Ok(())
}

#[tokio::test]
async fn a_till_restored_offline_takes_a_new_name_and_gets_everything_back() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("In the backup", 100).await?;
    mum.sync().await?;
    mum.add_product("Waits in the backup", 100).await?;
    let backup = mum.engine().back_up(Reason::ByHand).await?;
    mum.add_product("Sent after the backup", 100).await?;
    mum.run("UPDATE products SET price_paise = 555 WHERE name = 'In the backup'").await?;
    settle(&[&mum, &pun]).await?;
    hub.faults().disconnect();
    mum.add_product("Never sent", 100).await?;

    let before = mum.engine().hub_settings().await?;
    let clock = mum.ask("SELECT wall FROM sync_clock").await?;
    let plan = mum.engine().restore_plan(&backup.path).await?;
    let products = plan.tables.iter().find(|table| table.table == "products").expect("products are compared");
    assert_eq!((products.here, products.backup), (4, 2), "because two came since");
    assert!(plan.sent_since >= 2, "because two changes were sent since: {plan:?}");
    assert_eq!(plan.unsent_here, 1, "because the hub was cut off for one: {plan:?}");
    let done = mum.engine().restore(&backup.path).await?;
    assert!(!done.sign_in_needed, "because the same person stands at the same till");
    assert_eq!(mum.count("products", "true").await?, 2, "because the backup is older");
    assert_eq!(ask(Path::new(&done.before), "SELECT count(*) FROM products WHERE name = 'Never sent'")?, "1");
    assert!(mum.ask("SELECT wall FROM sync_clock").await? >= clock, "because the clock never goes back");
    let after = mum.engine().hub_settings().await?;
    assert_ne!(before.device_id, after.device_id, "because its numbers have been used");
    assert_eq!(after.device_code, None, "because no bill may bear the old till's number");
    mum.add_product("After the restore", 100).await?;

    hub.faults().reconnect();
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("products", "true").await?, 4, "because what was sent came back");
    assert_eq!(mum.count("products", "price_paise = 555").await?, 1, "because edits come back as well");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 4, "because each is there once");
    assert_eq!(on_hub(&hub, &shop, "sync_conflicts", "true").await?, 0, "because the same change twice is no conflict");
    let lent = mum.engine().hub_settings().await?.device_code;
    assert!(lent.is_some() && lent != before.device_code, "because bills are numbered by it: {lent:?}");
    all_equal(&[&mum, &pun]).await?;

    // And back again to where it was: what never was sent goes now.
    let mum = mum.restart().await?;
    mum.engine().restore(&done.before).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Never sent'").await?, 1, "because nothing was lost");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 5, "because each is there once");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_backup_put_back_by_hand_takes_a_new_name_before_it_is_used() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    mum.add_product("In the backup", 100).await?;
    mum.sync().await?;
    let backup = mum.engine().back_up(Reason::ByHand).await?;
    mum.add_product("Sent after the backup", 100).await?;
    mum.sync().await?;
    let before = mum.engine().hub_settings().await?.device_id;
    let mum = mum.restored_from(Path::new(&backup.path)).await?;
    assert_ne!(mum.engine().hub_settings().await?.device_id, before, "because the file says that it is a backup");
    mum.engine().sign_in(&shop.managers[0].email, &shop.managers[0].password).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("products", "true").await?, 2, "because what was sent came back");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn what_is_no_sound_backup_of_this_shop_is_refused_and_nothing_changes() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, _) = two_branches(hub).await?;
    let (_, other, _) = two_branches(hub).await?;
    mum.add_product("Stays", 100).await?;
    let made = PathBuf::from(mum.engine().back_up(Reason::ByHand).await?.path);
    let bytes = fs::read(&made)?;
    let folder = TempDir::new()?;
    let file = |name: &str| folder.path().join(name);

    fs::write(file("cut.db"), &bytes[..bytes.len() / 2])?;
    fs::write(file("letter.db"), "Dear customer, thank you. ".repeat(400))?;
    let mut scratched = bytes.clone();
    let middle = scratched.len() / 2;
    scratched[middle..middle + 9000].fill(0x5a);
    fs::write(file("scratched.db"), scratched)?;
    ask(&file("foreign.db"), "CREATE TABLE holidays (day TEXT)")?;
    fs::copy(&made, file("newer.db"))?;
    ask(
        &file("newer.db"),
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'tomorrow', 1, x'00', 1)",
    )?;
    for name in ["cut.db", "letter.db", "scratched.db", "foreign.db", "newer.db", "nowhere.db"] {
        let error = refused(&mum, &file(name)).await;
        assert_eq!(error.code(), Code::Backup, "because the screen shows it: {name}: {error}");
        assert!(error.to_string().contains("Nothing was changed"), "because a person worries: {name}: {error}");
    }
    let theirs = other.engine().back_up(Reason::ByHand).await?;
    let error = refused(&mum, Path::new(&theirs.path)).await;
    assert_eq!(error.code(), Code::DifferentShop, "because the books are another's: {error}");
    // A viewer that stands open on the data.
    let mut viewer = mum.foreign().await?;
    sqlx::query("BEGIN").execute(&mut viewer).await?;
    sqlx::query("SELECT count(*) FROM products").fetch_one(&mut viewer).await?;
    let error = refused(&mum, &made).await;
    assert_eq!(error.code(), Code::Busy, "because a file is not pulled away under another program: {error}");
    drop(viewer);
    mum.add_product("Selling goes on", 100).await?;
    assert_eq!(mum.count("products", "true").await?, 2, "because nothing was lost");
    let left =
        fs::read_dir(mum.folder())?.flatten().any(|entry| entry.path().extension().is_some_and(|e| e == "restoring"));
    assert!(!left, "because nothing half done stays");
    Ok(())
}

#[tokio::test]
async fn a_missing_or_full_drive_is_told_calmly_and_selling_goes_on() -> Result<()> {
    let mum = Branch::alone().await?;
    for n in 0..300 {
        mum.add_product(&format!("A ring with a rather long name, number {n}"), 100).await?;
    }
    let missing = mum.folder().join("unplugged");
    let wrong = mum.engine().set_backups(&settings(Some(&missing), 3)).await.expect_err("there is no such folder");
    assert_eq!(wrong.fields()[0].field, "folder", "because the screen shows it beside the field");
    fs::create_dir(&missing)?;
    mum.engine().set_backups(&settings(Some(&missing), 3)).await?;
    fs::remove_dir(&missing)?;
    mum.engine().run_due_jobs().await;
    let told = mum.engine().backup_status().await?;
    let words = told.problem.clone().unwrap_or_default();
    assert!(
        words.contains("your data is safe") && words.contains("Plug the drive in"),
        "because of the words: {words}"
    );
    assert!(!missing.exists(), "because an unplugged drive's place must not be filled");
    assert!(told.next_at > Some(SystemClock.now()), "because it rests before it tries again");
    mum.add_product("Sold meanwhile", 100).await?;
    fs::create_dir(&missing)?;
    mum.engine().back_up(Reason::ByHand).await?;
    assert_eq!(mum.engine().backup_status().await?.problem, None, "because it is past");

    // A plain user cannot make a small disk.
    let Some(mount) = Mount::new("256k") else { return Ok(()) };
    mum.engine().set_backups(&settings(Some(&mount.0), 3)).await?;
    let error = mum.engine().back_up(Reason::ByHand).await.expect_err("the drive is too small");
    assert_eq!(error.code(), Code::Backup, "because it is the drive that is full, not the data's disk: {error}");
    assert!(error.to_string().contains("no room"), "because a person must know what to do: {error}");
    assert_eq!(fs::read_dir(&mount.0)?.count(), 0, "because half a backup is none");
    mum.add_product("Sold all the same", 100).await?;
    mount.again("size=32m")?;
    let made = mum.engine().back_up(Reason::ByHand).await?;
    assert!(Path::new(&made.path).starts_with(&mount.0), "because there is room now");
    assert!(!mum.engine().backup_status().await?.same_disk, "because it is another disk");
    Ok(())
}

trait Now {
    fn now(&self) -> i64;
}

impl Now for SystemClock {
    fn now(&self) -> i64 {
        branchline_engine::clock::Clock::now_ms(self)
    }
}

#[tokio::test]
async fn the_schedule_makes_one_a_day_and_old_ones_go() -> Result<()> {
    let mum = Branch::alone().await?;
    mum.engine().set_backups(&settings(None, 3)).await?;
    let day = 86_400_000;
    for n in 0..6 {
        mum.clock().wind(n * day);
        mum.engine().run_due_jobs().await;
        mum.engine().run_due_jobs().await;
    }
    let list = mum.engine().backups().await?;
    assert_eq!(list.len(), 3, "because the newest three stay, and twice a day is once: {list:?}");
    assert!(list.iter().all(|one| one.own && one.inside.is_some() && one.reason == Reason::Scheduled));
    assert!(list[0].made_at > list[2].made_at, "because the newest comes first");
    Ok(())
}

#[tokio::test]
async fn an_update_that_changes_the_tables_is_preceded_by_a_backup() -> Result<()> {
    let folder = TempDir::new()?;
    let data = folder.path().join(DATABASE);
    let engine = open(folder.path()).await?;
    engine.close().await?;
    // The file as an older version leaves it: the last change of the tables has not happened yet.
    ask(
        &data,
        "DROP TABLE backup_settings; DROP TABLE sync_backfill; DELETE FROM _sqlx_migrations WHERE version = 14; PRAGMA wal_checkpoint(TRUNCATE)",
    )?;
    let engine = open(folder.path()).await?;
    let list = engine.backups().await?;
    assert_eq!(list.len(), 1, "because the tables were about to change: {list:?}");
    assert_eq!((list[0].reason, list[0].trouble.as_ref()), (Reason::BeforeUpdate, None));
    engine.close().await?;
    open(folder.path()).await?;
    assert_eq!(fs::read_dir(folder.path().join("backups"))?.count(), 1, "because nothing changes the second time");
    Ok(())
}

#[tokio::test]
async fn a_damaged_data_file_is_set_aside_and_a_backup_takes_its_place() -> Result<()> {
    let folder = TempDir::new()?;
    let data = folder.path().join(DATABASE);
    let engine = open(folder.path()).await?;
    let draft = branchline_domain::catalogue::product::ProductDraft {
        name: "In the backup".to_owned(),
        price_paise: Some(Paise::new(100)),
        ..Default::default()
    };
    engine.add_product(draft).await?;
    let backup = engine.back_up(Reason::ByHand).await?;
    engine.close().await?;
    fs::write(&data, "what a careless copy left behind ".repeat(500))?;
    assert_eq!(open(folder.path()).await.expect_err("damaged").code(), Code::DatabaseCorrupt);
    let aside = restore_over_damage(folder.path(), Path::new(&backup.path), 5).await?;
    assert!(fs::read_to_string(&aside)?.starts_with("what a careless"), "because something may be rescued from it");
    assert_eq!(open(folder.path()).await?.dashboard().await?.products, 1, "because the backup has it");
    Ok(())
}

/// The process that is killed: this very program, started again in the data folder by the story below.
#[tokio::test]
#[ignore = "the story below starts it, and kills it"]
async fn a_computer_that_restores() -> Result<()> {
    let folder = std::env::current_dir()?;
    if folder.join("which").exists() {
        let file = fs::read_to_string(folder.join("which"))?;
        open(&folder).await?.restore(&file).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_computer_killed_while_it_restores_has_the_one_or_the_other() -> Result<()> {
    let folder = TempDir::new()?;
    let data = folder.path().join(DATABASE);
    let engine = open(folder.path()).await?;
    let backup = engine.back_up(Reason::ByHand).await?;
    engine.close().await?;
    ask(
        &data,
        "INSERT INTO products (name, price_paise, notes) WITH RECURSIVE n (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n LIMIT 20000)
         SELECT 'Ring ' || n, n, hex(randomblob(60)) FROM n",
    )?;
    fs::write(folder.path().join("which"), &backup.path)?;
    let (mut old, mut new) = (0, 0);
    for wait in (0..12).map(|n| 40 + n * 60) {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["backups::a_computer_that_restores", "--exact", "--ignored"])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        tokio::time::sleep(Duration::from_millis(wait)).await;
        child.kill()?;
        child.wait()?;
        let engine = open(folder.path()).await?;
        let products = engine.dashboard().await?.products;
        for one in engine.backups().await? {
            assert_eq!(one.trouble, None, "because a file with its name is whole: {}", one.file);
        }
        engine.close().await?;
        assert_eq!(ask(&data, "PRAGMA integrity_check")?, "ok", "because the swap is one step");
        match products {
            20_000 => old += 1,
            0 => {
                new += 1;
                break;
            }
            other => panic!("{other} products are neither the old data nor the backup"),
        }
    }
    ensure!(old > 0 || new > 0, "no run was counted");
    Ok(())
}
