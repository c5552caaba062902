//! Help and mistakes, in the language asked for before anything is understood.

use crate::till::Till;

/// Returns the words of a line of help that are neither names, flags nor what somebody types: no sentence of English is left in them.
fn english(line: &str) -> Option<String> {
    // What stands between backticks is typed.
    let said: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ` ");
    let words: Vec<&str> = said.split_whitespace().collect();
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_lowercase());
    words.windows(2).find(|pair| pair.iter().all(|word| is_word(word))).map(|pair| pair.join(" "))
}

/// Returns the names under the heading of the commands.
fn commands(help: &str) -> Vec<String> {
    let listed = help.lines().skip_while(|line| *line != "कमांड:").skip(1).take_while(|line| !line.is_empty());
    listed.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

/// Reads the help of a command and of those within it; returns of how many.
fn read_on(till: &Till, path: &[String]) -> usize {
    let typed: Vec<&str> = path.iter().map(String::as_str).chain(["--language", "hi", "--help"]).collect();
    let said = till.run(&typed);
    assert!(said.status == 0 && said.out.contains("विकल्प:"), "because help is help: {typed:?} {said:?}");
    for line in said.out.lines().filter(|line| !line.starts_with("प्रयोग:")) {
        assert_eq!(english(line), None, "because {typed:?} is read in Hindi: {line}");
        let is_told = line.is_empty() || line.chars().any(|letter| ('\u{900}'..='\u{97f}').contains(&letter));
        assert!(is_told, "because {typed:?} must say what each thing is: {line:?}");
    }
    1 + commands(&said.out).into_iter().map(|name| read_on(till, &[path, &[name]].concat())).sum::<usize>()
}

#[test]
fn all_help_is_in_the_language_asked_for() {
    assert_eq!(english("list  Lists what waits"), Some("what waits".to_owned()), "because the check finds a sentence");
    let till = Till::new();
    assert!(read_on(&till, &[]) > 70, "because there are many commands");
    assert!(till.run(&["--help"]).out.contains("Usage: branchline-cli"), "because this computer speaks English");
    assert!(Till::in_hindi().run(&["products", "--help"]).out.contains("प्रयोग:"), "because this one speaks Hindi");
    let said = till.run(&["--language=hi", "help", "products", "add"]);
    assert!(said.out.contains("उत्पाद जोड़ता है"), "because it is the same help: {said:?}");
}

#[test]
fn the_folders_language_is_known_before_anything_is_understood() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["language", "hi"]);
    assert!(till.run(&["sync", "--help"]).out.contains("प्रयोग:"), "because the folder speaks Hindi");
    assert!(till.run(&["--language", "en", "sync", "--help"]).out.contains("Usage:"), "because English was asked for");
}

#[test]
fn a_mistake_is_told_in_the_language_and_to_programs_with_its_key() {
    let till = Till::new();
    till.json(&["init"]);
    for (typed, english, hindi, key) in [
        (
            &["products", "lits"][..],
            "There is no command lits. Did you mean list?",
            "lits नाम की कोई कमांड नहीं है",
            "verbatim",
        ),
        (&["stattus"], "There is no command stattus", "stattus नाम की कोई कमांड नहीं है", "verbatim"),
        (&["status", "--jsn"], "--jsn cannot stand here. Did you mean --json?", "--jsn यहाँ नहीं चलता", "verbatim"),
        (&["products", "edit"], "Missing: <ID>.", "यह भी दें: <ID>", "usage-missing"),
        (&["products", "list", "--limit", "900"], "from 1 to 500", "1 से 500 तक", "usage-wrong-value-why"),
        (&["queue", "retry", "x"], "Write a whole number", "पूरी संख्या लिखें", "usage-wrong-value-why"),
        (&["scope", "--bills", "none"], "Choose one of: both, send, stay.", "इनमें से चुनें: both, send, stay", "verbatim"),
        (&["sync", "stats", "--since", "1w"], "hours or days", "घंटे या दिन लिखें", "usage-wrong-value-why"),
        (
            &["schedule", "--every", "5", "--cron", "x"],
            "does not go together with",
            "साथ नहीं चलते",
            "usage-not-together",
        ),
        (
            &["products", "list", "--csv"],
            "--csv <FILE> needs a value",
            "--csv <FILE> के साथ मान चाहिए",
            "usage-no-value",
        ),
        (
            &["products", "add", "--name", "x", "--price", "4,20"],
            "more than one way",
            "एक से अधिक तरह",
            "usage-wrong-value-why",
        ),
    ] {
        let said = till.run(typed);
        assert!(said.status == 2 && said.out.is_empty() && said.err.contains(english), "{typed:?}: {said:?}");
        let said = till.run(&[&["--language", "hi"], typed].concat());
        assert!(said.status == 2 && said.err.contains(hindi), "{typed:?}: {said:?}");
        let said = till.run(&[&["--json"], typed].concat());
        let error = &said.json()["error"];
        assert_eq!(
            (said.status, &error["code"], &error["key"]),
            (2, &"usage".into(), &key.into()),
            "{typed:?}: {said:?}"
        );
    }
}
