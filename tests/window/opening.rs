//! Data that cannot be opened: the window says what happened and where the file is, and leaves the file alone.

use std::sync::Arc;

use branchline_domain::backup::Reason;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{Engine, Options, machine};
use sqlx::{Connection as _, SqliteConnection};

use crate::add_product;
use crate::computer::Computer;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn damaged_data_is_told_in_words_and_left_as_it_is() {
    let computer = Computer::start().await;
    let file = computer.data_dir().join("branchline.db");
    let wreck = b"this was a database before the disk failed ".repeat(400);
    std::fs::create_dir_all(computer.data_dir()).expect("the folder is ours");
    std::fs::write(&file, &wreck).expect("the folder is ours");

    let window = computer.open_on_anything(None).await;
    window.says("The data file is damaged", "the file is no database any more").await;
    window.says("Do not delete anything", "what was not sent yet is only in that file").await;
    let place = computer.data_dir().display().to_string();
    window.says(&place, "whoever helps must find the file").await;
    window.picture("damaged").await;
    window.pull_the_plug().await;
    let after = std::fs::read(&file).expect("the file is still there");
    assert!(after == wreck, "because somebody may still rescue what is in it");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_checked_backup_takes_the_place_of_damaged_data_at_one_press() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    add_product(&window, "Jhumka, gold", "4200").await;
    window.close().await;
    let options = Options {
        data_dir: computer.data_dir(),
        app_version: "test".to_owned(),
        secrets: Arc::new(MemorySecrets::default()),
        clock: Arc::new(SystemClock),
        machine: machine::id(),
    };
    let engine = Engine::open(options).await.expect("the data is sound");
    engine.back_up(Reason::ByHand).await.expect("a backup is made");
    engine.close().await.expect("it closes");
    let wreck = b"this was a database before the disk failed ".repeat(400);
    std::fs::write(computer.data_dir().join("branchline.db"), &wreck).expect("the folder is ours");

    let window = computer.open_on_anything(None).await;
    window.says("The data file is damaged", "the file is no database any more").await;
    window.says("Restore the backup of", "a checked one lies beside it").await;
    window.picture("damaged-with-backup").await;
    window.press("restore").await;
    window.wait_until_closed().await;
    computer.until_running_again().await;
    let (_, said) = computer.start_again().await;
    assert!(said.contains("already running"), "because the app started anew on the restored data: {said}");
    computer.end_what_runs().await;

    let window = computer.open(None).await;
    window.press("nav-products").await;
    window.lists("product-row", "Jhumka, gold", "the backup held it").await;
    window.close().await;
    let kept = std::fs::read_dir(computer.data_dir()).expect("the folder reads").flatten();
    let wrecks = kept.filter(|entry| std::fs::read(entry.path()).is_ok_and(|bytes| bytes == wreck)).count();
    assert_eq!(wrecks, 1, "because somebody may still rescue what is in the damaged file");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn data_of_a_newer_branchline_asks_for_the_newer_program() {
    let computer = Computer::start().await;
    computer.open(None).await.close().await;
    let address = format!("sqlite://{}", computer.data_dir().join("branchline.db").display());
    let mut file = SqliteConnection::connect(&address).await.expect("the database opens");
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (9999, 'from the future', true, x'00', 0)",
    )
    .execute(&mut file)
    .await
    .expect("the future leaves its mark");
    file.close().await.expect("the database closes");

    let window = computer.open_on_anything(None).await;
    window.says("A newer Branchline has used this data", "this program does not know its shape").await;
    window.pull_the_plug().await;
}
