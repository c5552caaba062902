//! The command line's reference: written into this package's README from clap's own description, and checked to be fresh.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use branchline_domain::messages::{KEYS, Message};
use clap::builder::StyledStr;
use clap::{Arg, Command, Parser as _};

use crate::arguments::Arguments;
use crate::{exit, help};

const BEGIN: &str =
    "<!-- reference: written by `cargo test -p branchline-cli write_the_reference -- --ignored`; not by hand -->\n";
const END: &str = "<!-- /reference -->\n";

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
    let listed: Vec<u8> = help::exit_statuses().iter().map(|(status, _)| *status).collect();
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

#[test]
fn every_command_and_option_says_in_a_sentence_what_it_does() {
    each_command(&help::command(), &mut |command, path| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let is_sentence = about.contains(' ') && about.starts_with(char::is_uppercase);
        assert!(is_sentence, "because `{path} --help` must tell what it does: {about:?}");
        for arg in own(command) {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty(), "because `{path} --help` must tell what {arg} is");
        }
    });
}

#[test]
fn every_text_of_help_is_the_text_of_something() {
    let mut said: HashSet<String> =
        ["help-help", "help-one-of", "help-one-of-meaning", "help-unless-given"].map(str::to_owned).into();
    each_command(&help::command(), &mut |command, typed| {
        let path: Vec<String> = typed.split(' ').skip(1).map(str::to_owned).collect();
        said.insert(help::key(&path));
        for arg in command.get_arguments() {
            // What every command takes is described once.
            let path = if arg.is_global_set() { Vec::new() } else { path.clone() };
            let key = help::argument_keys(&path, arg).find(|key| Message::find(key).is_some());
            let missing = || help::argument_keys(&path, arg).next().unwrap_or_default();
            said.insert(key.unwrap_or_else(|| panic!("write `{}` into the catalogue", missing())));
            said.extend(arg.get_possible_values().iter().map(|value| format!("help-value-{}", value.get_name())));
        }
    });
    let heads = ["help-head-", "help-exit-"];
    let idle: Vec<_> = KEYS
        .iter()
        .map(|(key, _)| *key)
        .filter(|key| {
            key.starts_with("help-") && !said.contains(*key) && !heads.iter().any(|head| key.starts_with(head))
        })
        .collect();
    assert!(idle.is_empty(), "take them out of every language, because no command says them: {idle:?}");
}

#[test]
fn no_two_commands_share_a_name_and_no_option_takes_one_that_every_command_has() {
    let program = help::command();
    let everywhere: Vec<&Arg> = program.get_arguments().filter(|arg| arg.is_global_set()).collect();
    assert!(!everywhere.is_empty(), "because --data is taken everywhere");
    each_command(&program, &mut |command, path| {
        let mut names: Vec<&str> = command.get_subcommands().flat_map(Command::get_name_and_visible_aliases).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "because only one of them would be found: {path} {names:?}");
        for arg in own(command) {
            // clap shares the value of a global option with any of the same id, and says nothing.
            let taken = everywhere.iter().find(|global| {
                global.get_id() == arg.get_id() || (global.get_long().is_some() && global.get_long() == arg.get_long())
            });
            assert!(taken.is_none(), "because {arg} of `{path}` would mean two things");
        }
    });
}

#[test]
fn what_the_page_shows_can_be_typed() {
    let page = std::fs::read_to_string(page()).expect("the README is beside Cargo.toml").replace("\\\n", " ");
    let lines: Vec<&str> = page.lines().filter(|line| line.starts_with("branchline-cli ")).collect();
    assert!(lines.len() > 4, "because the page begins with examples: {lines:?}");
    for line in lines {
        let typed = line.split(" <").next().and_then(|typed| typed.split(" #").next()).unwrap_or(line);
        let said = Arguments::try_parse_from(typed.split_whitespace()).map_err(|error| error.to_string());
        assert!(said.is_ok(), "because somebody copies it: {line}\n{}", said.err().unwrap_or_default());
    }
}

#[test]
fn every_command_that_is_recommended_exists() {
    let program = help::command();
    let mut recommended = Vec::new();
    each_command(&program, &mut |command, _| {
        let helps = own(command).filter_map(Arg::get_help).chain(command.get_about());
        recommended.extend(helps.flat_map(|help| quoted(&help.to_string())));
    });
    for language in ["en", "hi"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../messages/{language}.ftl"));
        let catalogue = std::fs::read_to_string(path).expect("the catalogue can be read");
        recommended.extend(said_here(&catalogue).flat_map(quoted));
    }
    assert!(recommended.len() > 20, "because answers say how to go on: {recommended:?}");
    // `all` is a value of --months.
    for words in recommended.iter().filter(|words| !words.starts_with("--") && *words != "all") {
        let mut typed = words.split(' ').take_while(|word| !word.starts_with("--"));
        let found = typed.try_fold(&program, |command, word| command.find_subcommand(word));
        let whole = found.is_some_and(|command| !command.is_subcommand_required_set());
        assert!(whole, "because somebody types it: `{words}`");
    }
}

/// Returns what stands between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Returns the lines of the catalogue that the command line says.
fn said_here(catalogue: &str) -> impl Iterator<Item = &str> {
    let mut here = false;
    catalogue.lines().filter(move |line| {
        if !line.starts_with(' ') {
            here = line.starts_with("cli-");
        }
        here
    })
}

/// Shows `look` every command but clap's own `help`, each with what is typed before it.
fn each_command(program: &Command, look: &mut impl FnMut(&Command, &str)) {
    fn go(command: &Command, before: &str, look: &mut impl FnMut(&Command, &str)) {
        let path = format!("{before} {}", command.get_name());
        look(command, path.trim_start());
        for within in command.get_subcommands().filter(|within| within.get_name() != "help") {
            go(within, &path, look);
        }
    }
    go(program, "", look);
}

/// Returns what a command takes of its own: not what every command takes, not `--help` and `--version`.
fn own(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|arg| !arg.is_global_set() && !matches!(arg.get_id().as_str(), "help" | "version"))
}

fn reference() -> String {
    let program = help::command();
    let mut out = String::from("\n### Exit status\n\n| status | meaning |\n|--:|---|\n");
    for (status, meaning) in help::exit_statuses() {
        let _ = writeln!(out, "| {status} | {meaning} |");
    }
    out.push_str("\n### Every command\n\n");
    for option in options(&program) {
        let _ = writeln!(out, "- {}", described(option));
    }
    out.push_str("\n### Commands\n\n");
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
    let usage = command.clone().render_usage().to_string();
    let usage = usage.lines().next().unwrap_or_default().trim_start_matches("Usage: branchline-cli ");
    let _ = writeln!(out, "- `{}`: {}", usage.replace(" [OPTIONS]", ""), sentence(command.get_about()));
    for arg in command.get_positionals().chain(options(command)) {
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
    format!("{short}`{}`: {}", arg.to_string().trim_end_matches("..."), sentence(arg.get_help()))
}

/// Ends a help text as a sentence: in a terminal it stands without its full stop.
fn sentence(text: Option<&StyledStr>) -> String {
    let text = text.map(ToString::to_string).unwrap_or_default().replace('\n', " ");
    format!("{}.", text.trim_end_matches('.'))
}
