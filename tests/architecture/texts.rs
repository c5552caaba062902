//! The catalogue holds what is said somewhere and nothing else: a sentence nobody says is still translated by everybody.

use std::collections::HashSet;

use crate::{files, read, root};

/// How keys begin that are put together at run time, from the name of a kind, a column or a state. Whoever builds one writes it here.
const BUILT: &[&str] = &[
    "alert-",
    "allowance-",
    "audit-kind-",
    "backups-every-",
    "bin-",
    "cash-for-",
    "check-",
    "column-",
    "conflict-decided-",
    "help-",
    "history-",
    "invite-role-",
    "kind-",
    "list-none-yet-",
    "mode-",
    "movement-",
    "paper-size-",
    "payment-",
    "print-",
    "printer-kind-",
    "queue-",
    "review-",
    "role-",
    "said-",
    "schedule-day-",
    "scope-",
    "session-",
    "state-",
    "sync-tab-",
    "tile-",
    "weekday-",
];

fn keys() -> Vec<String> {
    let catalogue = read(&root().join("src-tauri/messages/en.ftl"));
    let heads = catalogue.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    heads.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim().to_owned()).collect()
}

/// Everything that is said with: the code of shell, engine and window, without its tests and what is generated from the catalogue.
fn sources() -> Vec<String> {
    let all = [("src-tauri", [".rs", ".html"]), ("ui/src", [".ts", ".tsx"])];
    let all = all.into_iter().flat_map(|(folder, ends)| files(&root().join(folder), &ends));
    let said = all.filter(|file| {
        let path = file.to_string_lossy();
        !path.contains("/tests/") && !path.contains(".test.ts") && !path.ends_with("core/messages.ts")
    });
    said.map(|file| read(&file)).collect()
}

/// The words of a text that may be keys.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'))
}

#[test]
fn every_sentence_of_the_catalogue_is_said_somewhere() {
    let sources = sources();
    let catalogue = read(&root().join("src-tauri/messages/en.ftl"));
    // A message may stand in another: `{ other }`.
    let inside = catalogue.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let said: HashSet<&str> = sources.iter().map(String::as_str).chain(inside).flat_map(words).collect();
    let keys = keys();
    assert!(keys.len() > 50, "because the catalogue has many sentences: {}", keys.len());
    let built = |key: &str| BUILT.iter().any(|prefix| key.starts_with(prefix));
    let silent: Vec<_> = keys.iter().filter(|key| !said.contains(key.as_str()) && !built(key)).collect();
    assert!(silent.is_empty(), "take them out of every language, because nobody says them: {silent:#?}");
}

#[test]
fn keys_put_together_are_put_together_somewhere() {
    let sources = sources();
    let idle: Vec<_> = BUILT
        .iter()
        .filter(|prefix| {
            let spelled =
                [format!("`{prefix}${{"), format!("\"{prefix}{{"), format!("'{prefix}'"), format!("\"{prefix}\"")];
            !sources.iter().any(|text| spelled.iter().any(|spelled| text.contains(spelled)))
        })
        .collect();
    assert!(
        idle.is_empty(),
        "take them out of this test, because a list that is too long hides what nobody says: {idle:?}"
    );
}
