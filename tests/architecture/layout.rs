//! The repository's layout: seven names at its root, generated files fresh, every file short enough to read.

use crate::{files, hub_sql, read, root};

/// The seven, then the lock, the licence and what tools make.
const IN_SIGHT: &[&str] = &[
    "Cargo.toml",
    "src-tauri",
    "ui",
    "migrations",
    "tests",
    "tauri.conf.json",
    "README.md",
    "Cargo.lock",
    "LICENSE",
    "target",
    "gen",
];

const LONGEST: usize = 400;

#[test]
fn the_root_shows_seven_names_and_no_others() {
    let names = std::fs::read_dir(root()).expect("the repository can be read").flatten();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let strangers: Vec<_> = names.filter(|name| !name.starts_with('.') && !IN_SIGHT.contains(&name.as_str())).collect();
    assert!(strangers.is_empty(), "tool files hide behind a dot, because the root shows seven names: {strangers:?}");
}

#[test]
fn hub_sql_is_what_the_migrations_say() {
    let fresh = hub_sql::text(&root()).expect("the migrations can be read");
    let written = read(&root().join(hub_sql::FILE));
    assert!(written == fresh, "run `cargo xtask hub-sql`, because {} is older than the migrations", hub_sql::FILE);
}

#[test]
fn every_file_can_be_read_in_one_sitting() {
    let mut long = Vec::new();
    for folder in ["src-tauri", "ui/src", "migrations", "tests"] {
        for file in files(&root().join(folder), &[".rs", ".ts", ".tsx", ".sql", ".sh"]) {
            let lines = read(&file).lines().count();
            let generated = file.ends_with("hub.sql") || file.ends_with("bindings.ts") || file.ends_with("messages.ts");
            if lines > LONGEST && !generated {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
    }
    assert!(
        long.is_empty(),
        "split them, because nobody finds their way in more than {LONGEST} lines:\n{}",
        long.join("\n")
    );
}

#[test]
fn every_rust_file_says_what_it_owns() {
    let rust = ["src-tauri", "tests"].into_iter().flat_map(|folder| files(&root().join(folder), &[".rs"]));
    let silent: Vec<_> = rust.filter(|file| !read(file).starts_with("//!")).collect();
    assert!(silent.is_empty(), "begin with one `//!` sentence, because a reader asks that first: {silent:?}");
}
