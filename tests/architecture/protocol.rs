//! The protocol is one page: a function of the hub is named in `sync/protocol` and nowhere else, and the page lists them all.

use std::collections::BTreeSet;

use crate::{files, read, root};

const PROTOCOL: &str = "src-tauri/engine/src/sync/protocol";

/// Asked by the connection test as nobody in particular, before there is anybody to sign in.
const PROBED: &str = "hub_version";

/// Returns the functions of the hub that clients may call.
fn functions() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files(&root().join("migrations/hub"), &[".sql"]) {
        for rest in read(&file).split("create function public.").skip(1) {
            let (name, arguments) = rest.split_once('(').expect("a function has arguments");
            if arguments.split(')').next().is_some_and(|list| list.contains("jsonb")) {
                found.insert(name.to_owned());
            }
        }
    }
    assert!(found.contains("sync_push"), "because the reader of migrations must find what there is: {found:?}");
    found
}

/// Returns the texts between double quotes of the code, without what stands behind `#[cfg(test)]`.
fn literals(code: &str) -> BTreeSet<&str> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn the_hubs_functions_are_named_in_the_protocol_alone() {
    let functions = functions();
    let source = root().join("src-tauri/engine/src");
    // The store reaches no hub, and has tables that bear a function's name.
    let elsewhere = [root().join(PROTOCOL), source.join("store")];
    let mut wrong = Vec::new();
    for file in files(&source, &[".rs"]) {
        if elsewhere.iter().any(|folder| file.starts_with(folder))
            || file.components().any(|part| part.as_os_str() == "tests")
        {
            continue;
        }
        let code = read(&file);
        let in_hub = file.starts_with(source.join("hub"));
        let named = literals(&code).into_iter().filter(|text| functions.contains(*text));
        wrong.extend(
            named.filter(|name| !(in_hub && *name == PROBED)).map(|name| format!("{}: {name}", file.display())),
        );
        if !in_hub && code.contains(".rpc(") {
            wrong.push(format!("{}: calls by hand", file.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "add a method to {PROTOCOL}, because whoever changes the hub must see on one page who asks it what:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_function_of_the_hub_stands_in_the_protocol_and_on_its_page() {
    let sources: Vec<String> = files(&root().join(PROTOCOL), &[".rs"]).iter().map(|file| read(file)).collect();
    let called: BTreeSet<&str> = sources.iter().flat_map(|code| literals(code)).collect();
    let page = read(&root().join("src-tauri/engine/src/sync/README.md"));
    let functions = functions();
    let silent: Vec<_> = functions
        .iter()
        .filter(|name| *name != PROBED)
        .filter(|name| !called.contains(name.as_str()) || !page.contains(&format!("`{name}`")))
        .collect();
    assert!(silent.is_empty(), "name them in both, because a function nobody calls is an open door: {silent:?}");
}

#[test]
fn the_reader_of_literals_sees_code_alone() {
    let code = "// \"a\"\nlet x = (\"b\", \"c\");\n#[cfg(test)]\nmod tests { \"d\" }";
    assert_eq!(literals(code), BTreeSet::from(["b", "c"]), "because comments and tests call nobody");
}
