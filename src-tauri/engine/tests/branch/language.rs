//! The language of a data folder, as the window and the command line choose it.

use std::sync::Arc;

use branchline_domain::messages::{Digits, Language, LanguageChoice};
use branchline_domain::records::subject::Subject;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::MemorySecrets;
use branchline_engine::{DATABASE, Engine, Error, Options, noted_language};
use tempfile::TempDir;

async fn open(dir: &TempDir) -> Engine {
    let options = Options {
        data_dir: dir.path().to_owned(),
        app_version: "0.0.0".into(),
        secrets: Arc::new(MemorySecrets::default()),
        clock: Arc::new(SystemClock),
        machine: None,
    };
    Engine::open(options).await.expect("the branch opens")
}

fn hindi() -> LanguageChoice {
    Language::of("hi").expect("the catalogue speaks Hindi").with_digits(Digits::Own).choice()
}

#[tokio::test]
async fn a_data_folder_speaks_the_language_somebody_chose_and_none_before() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let engine = open(&dir).await;
    assert_eq!(engine.language().await.expect("it reads"), None, "because nobody chose one");
    let mut changes = engine.changes();
    let chosen = engine.set_language("hi_IN.UTF-8", Digits::Own).await.expect("the catalogue speaks Hindi");
    assert_eq!(chosen, hindi(), "because a system's name for it is understood");
    assert_eq!(changes.recv().await.expect("it is said"), [Subject::Language], "because tray and window follow");
    assert_eq!(engine.status().await.expect("it reads").pending, 0, "because the neighbour's computer keeps its own");
    engine.close().await.expect("it closes");
    let engine = open(&dir).await;
    assert_eq!(engine.language().await.expect("it reads"), Some(hindi()), "because it is a setting of the folder");
}

#[tokio::test]
async fn a_language_nobody_translated_is_refused_and_the_chosen_one_stays() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let engine = open(&dir).await;
    engine.set_language("hi", Digits::Own).await.expect("the catalogue speaks Hindi");
    let refused = engine.set_language("fr", Digits::Latin).await.expect_err("nobody translated it");
    assert!(
        matches!(&refused, Error::Invalid(fields) if fields[0].field == "code"),
        "because the list of languages is what to look at: {refused:?}"
    );
    assert!(refused.to_string().contains("en, hi"), "because it says which there are: {refused}");
    assert_eq!(engine.language().await.expect("it reads"), Some(hindi()));
}

#[tokio::test]
async fn a_damaged_database_can_be_told_of_in_the_chosen_language() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(noted_language(dir.path()), None, "because the folder is new");
    let engine = open(&dir).await;
    engine.set_language("hi", Digits::Own).await.expect("the catalogue speaks Hindi");
    engine.close().await.expect("it closes");
    std::fs::write(dir.path().join(DATABASE), b"no database").expect("the folder is ours");
    assert_eq!(noted_language(dir.path()), Some(hindi()), "because who reads Hindi must read this above all");
}
