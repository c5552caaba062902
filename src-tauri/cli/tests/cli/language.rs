//! The language of the answers: the system's, the data folder's, or the one asked for.

use crate::till::Till;

#[test]
fn a_computer_set_up_in_hindi_is_answered_in_hindi() {
    let till = Till::in_hindi();
    assert!(till.run(&["init"]).out.contains("डेटाबेस तैयार है"), "because nobody chose another language");
    let said = till.run(&["status"]);
    assert!(said.status == 0 && said.out.contains("केवल यहीं: कोई हब नहीं जुड़ा है"), "{said:?}");
    assert!(!said.out.contains("State"), "because nothing of it stays English: {said:?}");
    let said = till.run(&["products", "list"]);
    assert!(said.out.starts_with("नाम"), "because a table's heads are read, too: {said:?}");
    let said = till.run(&["queue", "retry", "99"]);
    assert!(said.status == 7 || said.out.contains("कुछ भी रुका नहीं है"), "{said:?}");
}

#[test]
fn a_language_asked_for_is_spoken_once_and_a_chosen_one_stays() {
    let till = Till::new();
    till.json(&["init"]);
    assert!(till.run(&["--language", "hi", "status"]).out.contains("स्थिति"), "because it was asked for");
    assert!(till.run(&["status"]).out.contains("State"), "because it was asked for once");

    let said = till.run(&["language", "hi", "--digits", "own"]);
    assert!(said.status == 0 && said.out.contains("हिन्दी"), "{said:?}");
    assert!(till.run(&["status"]).out.contains("स्थिति"), "because the data folder speaks it now");
    assert_eq!(till.json(&["language"])["chosen"]["digits"], "own");
    assert!(till.run(&["--language", "en", "status"]).out.contains("State"), "because it was asked for");

    let said = till.run(&["--json", "language", "fr"]);
    let error = &said.json()["error"];
    assert!(said.status == 7 && error["code"] == "invalid" && error["fields"][0]["field"] == "code", "{said:?}");
    assert!(
        error["message"].as_str().is_some_and(|words| words.contains("en, hi")),
        "because programs read English: {said:?}"
    );
}

#[test]
fn a_mistyped_folder_is_told_in_the_language_and_to_programs_with_its_key() {
    let till = Till::in_hindi();
    let said = till.run(&["status"]);
    assert!(said.status == 2 && said.err.contains("कोई डेटाबेस नहीं है"), "{said:?}");
    let said = till.run(&["--json", "status"]);
    let error = &said.json()["error"];
    assert_eq!(error["key"], "cli-no-database", "because a program may say it in its own words: {said:?}");
    assert!(error["message"].as_str().is_some_and(|words| words.starts_with("There is no database")), "{said:?}");
}
