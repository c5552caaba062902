//! Embeds the catalogue: every file of `src-tauri/messages`, and the table of its messages with the values each takes.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

#[path = "src/messages/keys.rs"]
mod keys;

/// The language that every message is written in first.
const FIRST: &str = "en.ftl";

#[expect(clippy::disallowed_methods, reason = "cargo speaks to a build script by its environment")]
fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../messages");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the catalogue is beside this crate")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    // English is the first in every list, the others follow in order of their codes.
    files.sort_by_key(|path| (!path.ends_with(FIRST), path.clone()));

    let mut rust = "pub(super) const SOURCES: &[(&str, &str)] = &[\n".to_owned();
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
        let code = file.file_stem().expect("it has a name").to_string_lossy();
        writeln!(rust, "    ({code:?}, include_str!({:?})),", file.display()).expect("a string takes everything");
    }
    rust += "];\n\n";
    let source = fs::read_to_string(&files[0]).expect("it can be read");
    rust += "/// Every message in order of its key, with the names of its values.\npub const KEYS: &[(&str, &[&str])] = &[\n";
    for (key, values) in keys::of(&source) {
        writeln!(rust, "    ({key:?}, &{values:?}),").expect("a string takes everything");
    }
    rust += "];\n";
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("catalogue.rs");
    fs::write(out, rust).expect("the build folder can be written");
}
