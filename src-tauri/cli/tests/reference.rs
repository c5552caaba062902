//! The command line's reference: written into this package's README from clap's own description, and checked to be fresh.

#[path = "../src"]
#[expect(dead_code, unused_imports, reason = "only what is described is of use here")]
mod program {
    pub(crate) mod arguments;
    pub(crate) mod exit;
    pub(crate) mod period;
}

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory as _};
use program::{exit, period};

const BEGIN: &str =
    "<!-- reference: written by `cargo test -p branchline-cli write_the_reference -- --ignored`; not by hand -->\n";
const END: &str = "<!-- /reference -->\n";

/// Options of every command that asks the hub; said once, above the list.
const SIGN_IN: [&str; 2] = ["email", "password_stdin"];

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

/// Returns the page as it stands, and as it should be.
fn both() -> (String, String) {
    let page = std::fs::read_to_string(page()).expect("the README is beside Cargo.toml");
    let (before, rest) = page.split_once(BEGIN).expect("the README has the marker above the reference");
    let (_, after) = rest.split_once(END).expect("the README has the marker below the reference");
    let fresh = format!("{before}{BEGIN}{}{END}{after}", reference());
    (page, fresh)
}

#[test]
fn the_committed_reference_is_what_the_program_takes() {
    let (page, fresh) = both();
    assert!(
        page == fresh,
        "because src-tauri/cli/README.md is stale: run `cargo test -p branchline-cli write_the_reference -- --ignored`"
    );
}

#[test]
#[ignore = "writes src-tauri/cli/README.md"]
fn write_the_reference() {
    std::fs::write(page(), both().1).expect("the README can be written");
}

#[test]
fn every_exit_status_is_listed() {
    let listed: Vec<u8> = exit_statuses().iter().map(|(status, _)| *status).collect();
    let known = [
        exit::DONE,
        exit::INTERNAL,
        exit::USAGE,
        exit::OFFLINE,
        exit::SIGN_IN,
        exit::PERSON,
        exit::NOT_SET_UP,
        exit::REFUSED,
        exit::DATABASE,
    ];
    assert_eq!(listed, known, "because a script acts on them by --help");
}

fn reference() -> String {
    let mut program = program::arguments::Arguments::command();
    program.build();
    let mut out = String::from("\n### Exit status\n\n| status | meaning |\n|--:|---|\n");
    for (status, meaning) in exit_statuses() {
        let _ = writeln!(out, "| {status} | {meaning} |");
    }
    out.push_str("\n### Every command\n\n");
    for option in options(&program) {
        let _ = writeln!(out, "- {}", described(option));
    }
    out.push_str("\n### Commands\n\nThose marked *hub* also take `--email <EMAIL> --password-stdin`.\n\n");
    for command in program.get_subcommands().filter(|command| command.get_name() != "help") {
        list(&mut out, command);
    }
    out.push('\n');
    out
}

/// Lists a command and those within it.
fn list(out: &mut String, command: &Command) {
    // A command that only names others needs no line.
    if !command.is_subcommand_required_set() {
        line(out, command);
    }
    for within in command.get_subcommands().filter(|within| within.get_name() != "help") {
        list(out, within);
    }
}

fn line(out: &mut String, command: &Command) {
    let is_sign_in = |arg: &&Arg| SIGN_IN.contains(&arg.get_id().as_str()) && !arg.is_required_set();
    // `init` says of its own who signs in.
    let asks_the_hub = options(command).filter(is_sign_in).count() == SIGN_IN.len() && command.get_name() != "init";
    let usage = command.clone().render_usage().to_string();
    let usage = usage.lines().next().unwrap_or_default().trim_start_matches("Usage: branchline-cli ");
    let mark = if asks_the_hub { " *(hub)*" } else { "" };
    let _ = writeln!(out, "- `{}`{mark}: {}", usage.replace(" [OPTIONS]", ""), sentence(command.get_about()));
    for arg in command.get_positionals().chain(options(command)).filter(|arg| !(asks_the_hub && is_sign_in(arg))) {
        let _ = writeln!(out, "  - {}", described(arg));
    }
}

/// Returns what can be typed after a command besides its places: no help, and nothing that every command takes.
fn options(command: &Command) -> impl Iterator<Item = &Arg> {
    let is_program = command.get_name() == "branchline-cli";
    command
        .get_arguments()
        .filter(|arg| !arg.is_positional() && !matches!(arg.get_id().as_str(), "help" | "version"))
        .filter(move |arg| is_program || !arg.is_global_set())
}

fn described(arg: &Arg) -> String {
    let short = arg.get_short().map_or_else(String::new, |short| format!("`-{short}`, "));
    let mut text = format!("{short}`{}`: {}", arg.to_string().trim_end_matches("..."), sentence(arg.get_help()));
    if !arg.get_action().takes_values() {
        return text;
    }
    // `<on|off>` says by itself what may stand there.
    let values: Vec<String> = match arg.to_string().contains('|') {
        true => Vec::new(),
        false => arg.get_possible_values().iter().map(|value| format!("`{}`", value.get_name())).collect(),
    };
    if !values.is_empty() {
        let _ = write!(text, " One of {}.", values.join(", "));
    }
    for default in arg.get_default_values().iter().filter(|value| !value.is_empty()) {
        let _ = write!(text, " {} unless given.", default.to_string_lossy());
    }
    text
}

/// Ends a help text the way it was written: clap takes the full stop away.
fn sentence(text: Option<&StyledStr>) -> String {
    let text = text.map(ToString::to_string).unwrap_or_default().replace('\n', " ");
    format!("{}.", text.trim_end_matches('.'))
}

/// Reads the list that ends `--help`; a line that is indented further goes on with the one before.
fn exit_statuses() -> Vec<(u8, String)> {
    let help = program::arguments::Arguments::command().get_after_help().expect("--help lists them").to_string();
    let mut listed: Vec<(u8, String)> = Vec::new();
    for line in help.lines().take_while(|line| !line.is_empty()) {
        let said = line.trim_start();
        match said.split_once("  ").and_then(|(status, meaning)| Some((status.parse().ok()?, meaning))) {
            Some((status, meaning)) => listed.push((status, meaning.to_owned())),
            None if line.starts_with("     ") => {
                if let Some((_, meaning)) = listed.last_mut() {
                    let _ = write!(meaning, " {said}");
                }
            }
            None => {}
        }
    }
    listed
}
