//! Doors open downward, never sideways, never up: reads who uses whom, in the engine and in the window's content.

use std::path::Path;

use crate::{files, read, root};

/// The ground: rooms that use no other and may be used by all above.
const GROUND: &[&str] = &["runner", "secrets", "clock", "machine"];

/// Each room above the ground and the rooms it may use besides. Whoever adds a room writes it here.
const ROOMS: &[(&str, &[&str])] = &[("store", &[]), ("hub", &[]), ("sync", &["store", "hub"])];

/// The roof: these files of the engine may use every room.
const ROOF: &[&str] = &["lib", "engine", "state", "use_cases", "error"];

#[test]
fn doors_in_the_engine_open_downward() {
    let source = root().join("src-tauri/engine/src");
    let mut wrong = Vec::new();
    for file in files(&source, &[".rs"]) {
        let inside = file.strip_prefix(&source).expect("it was found below").with_extension("");
        let room = inside.iter().next().expect("a file has a name").to_string_lossy().into_owned();
        if ROOF.contains(&room.as_str()) {
            continue;
        }
        let below: Vec<&str> = match ROOMS.iter().find(|(name, _)| *name == room) {
            Some((_, allowed)) => [GROUND, allowed].concat(),
            None if GROUND.contains(&room.as_str()) => Vec::new(),
            None => {
                wrong.push(format!("{}: the room `{room}` is not in the table of this test", inside.display()));
                continue;
            }
        };
        for (number, used) in used_rooms(&read(&file)) {
            if used != room && !below.contains(&used.as_str()) {
                wrong.push(format!("{}.rs:{number}: `{room}` may not use `{used}`", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "doors open downward, because a wall only agreed upon falls:\n{}", wrong.join("\n"));
}

#[test]
fn the_domain_has_no_io_and_no_clock() {
    let mut wrong = Vec::new();
    for file in files(&root().join("src-tauri/domain/src"), &[".rs"]) {
        for (index, line) in read(&file).lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for word in
                ["std::fs", "std::net", "std::env", "std::process", "Utc::now", "Local::now", "SystemTime", "Instant::"]
            {
                if code.contains(word) {
                    wrong.push(format!("{}:{}: {word}", file.display(), index + 1));
                }
            }
        }
    }
    let manifest = read(&root().join("src-tauri/domain/Cargo.toml"));
    for name in ["tokio", "reqwest", "keyring", "branchline-engine"] {
        if manifest.lines().any(|line| line.starts_with(name)) {
            wrong.push(format!("src-tauri/domain/Cargo.toml: {name}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "hand it in instead, because rules must be provable without a world:\n{}",
        wrong.join("\n")
    );
}

/// Finds every `crate::room` in the code, with its line; comments do not count.
fn used_rooms(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for rest in code.split("crate::").skip(1) {
            // `use crate::{a::X, b::Y}` names several rooms at once.
            let inner = rest.strip_prefix('{').map_or(rest, |list| list.split('}').next().unwrap_or(list));
            let names = if inner.len() == rest.len() { vec![rest] } else { inner.split(", ").collect() };
            for name in names {
                let name: String =
                    name.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                if name.starts_with(char::is_lowercase) {
                    found.push((index + 1, name));
                }
            }
        }
    }
    found
}

#[test]
fn the_reader_of_doors_sees_every_spelling() {
    let rooms = |text: &str| used_rooms(text).into_iter().map(|(_, room)| room).collect::<Vec<_>>();
    assert_eq!(rooms("use crate::store::Pool;"), ["store"], "because that is the usual line");
    assert_eq!(rooms("use crate::{store::Pool, hub::Hub};"), ["store", "hub"], "because a list names several");
    assert_eq!(rooms("let x = crate::sync::run(crate::hub::now());"), ["sync", "hub"], "because paths stand anywhere");
    assert!(rooms("// see crate::hub\nuse crate::Error;").is_empty(), "because neither opens a door");
}

#[test]
fn only_the_core_of_the_window_speaks_to_tauri() {
    let source = root().join("ui/src");
    let inside_core = |file: &Path| file.starts_with(source.join("core"));
    let strangers: Vec<_> = files(&source, &[".ts", ".tsx"])
        .into_iter()
        .filter(|file| !inside_core(file) && read(file).contains("@tauri-apps/"))
        .collect();
    assert!(strangers.is_empty(), "ask ui/src/core instead, because screens must run in a browser too: {strangers:?}");
}
