//! What the window's content must read before it paints anything: measured in what `npm run build` made.

use std::path::{Path, PathBuf};

use crate::{read, root};

/// The most that one script of the first paint may hold, and all of its code together, in bytes. React, the router and the query cache
/// are 340 kB of it.
const SCRIPT: u64 = 300_000;
const CODE: u64 = 460_000;

/// The script that holds the English texts grows with them and has no code in it.
const TEXTS: &str = "texts-";

/// Returns the scripts that stand in the page: the first one, and what it imports without being asked.
fn first_scripts() -> Vec<PathBuf> {
    let dist = root().join("ui/dist");
    let page = dist.join("index.html");
    assert!(page.exists(), "run `npm --prefix ui run build`, because what it makes is measured here");
    let page = read(&page);
    let names = page.split('"').filter(|part| part.ends_with(".js"));
    names.map(|name| dist.join(name.trim_start_matches('/'))).collect()
}

fn bytes(file: &PathBuf) -> u64 {
    std::fs::metadata(file).unwrap_or_else(|error| panic!("{}: {error}", file.display())).len()
}

fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[test]
fn the_first_paint_waits_for_no_more_than_it_shows() {
    let scripts = first_scripts();
    assert!(!scripts.is_empty(), "because the page must begin somewhere");
    let code: Vec<_> = scripts.iter().filter(|file| !name(file).starts_with(TEXTS)).collect();
    let told: Vec<_> = scripts.iter().map(|file| format!("{} {}", bytes(file), name(file))).collect();
    let told = told.join("\n");
    for file in &code {
        assert!(
            bytes(file) <= SCRIPT,
            "load lazily what the first paint does not show, because a counter waits for it each morning:\n{told}"
        );
    }
    let all: u64 = code.into_iter().map(bytes).sum();
    assert!(all <= CODE, "load lazily what the first paint does not show: {all} bytes are too many\n{told}");
}

#[test]
fn who_reads_english_loads_no_other_language() {
    let hindi = read(&root().join("src-tauri/messages/hi.ftl"));
    // A language's own name is said in every language.
    let lines = hindi.lines().filter(|line| !line.starts_with("language-name"));
    let values: Vec<_> = lines.filter_map(|line| line.split_once(" = ")).map(|(_, value)| value).collect();
    let words: Vec<_> =
        values.iter().filter(|value| value.chars().any(is_devanagari) && !value.contains('{')).collect();
    assert!(!words.is_empty(), "because Hindi is written in Devanagari");
    for file in first_scripts() {
        let script = read(&file);
        let found = words.iter().find(|word| script.contains(**word));
        assert!(found.is_none(), "load hi.ftl only when it is chosen: {} holds {found:?}", file.display());
    }
}

fn is_devanagari(letter: char) -> bool {
    ('\u{900}'..='\u{97f}').contains(&letter)
}
