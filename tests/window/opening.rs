//! Data that cannot be opened: the window says what happened and where the file is, and leaves the file alone.

use sqlx::{Connection as _, SqliteConnection};

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
