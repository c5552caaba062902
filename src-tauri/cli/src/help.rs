//! `--help` in the language spoken: clap knows how the commands fit together, the catalogue what is said about them.
//!
//! A command's text stands under its path (`help-products-edit`), an argument's under a path and its name. The nearest path counts: the
//! command's own (`help-products-edit--id`), its subject's (`help-products--id`), then everyone's (`help--id`).

use branchline_domain::messages::Message;
use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, CommandFactory as _};
use unicode_width::UnicodeWidthStr as _;

use crate::arguments::Arguments;
use crate::speech::{say, tell};

/// How wide a text of several lines is set.
const WIDTH: usize = 80;

/// How many exit statuses there are.
const STATUSES: u8 = 9;

/// Places options that every command has behind its own.
const LAST: usize = 900;

/// Returns the program's description with its texts.
pub(crate) fn command() -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).display_order(LAST * 2);
    // clap's own of both would speak English.
    let program = Arguments::command().disable_help_flag(true).disable_version_flag(true).arg(version);
    let mut places = LAST..;
    let program = program.mut_args(|arg| match (arg.is_global_set(), places.next()) {
        (true, Some(place)) => arg.display_order(place),
        _ => arg,
    });
    let mut program = told(program, &[]).after_help(exit_status());
    program.build();
    with_help_told(program)
}

/// Returns what each exit status means, in order.
pub(crate) fn exit_statuses() -> Vec<(u8, String)> {
    (0..STATUSES).filter_map(|status| Some((status, tell(&Message::find(&format!("help-exit-{status}"))?)))).collect()
}

/// Returns the key of a command's text.
pub(crate) fn key(path: &[String]) -> String {
    match path {
        [] => "help-branchline-cli".to_owned(),
        path => format!("help-{}", path.join("-")),
    }
}

/// Returns the keys an argument's text may stand under, the nearest first.
pub(crate) fn argument_keys(path: &[String], arg: &Arg) -> impl Iterator<Item = String> {
    let name = arg.get_long().unwrap_or(arg.get_id().as_str()).replace('_', "-");
    let heads: Vec<String> = (0..=path.len()).rev().map(|depth| path[..depth].join("-")).collect();
    heads.into_iter().map(move |head| match head.is_empty() {
        true => format!("help--{name}"),
        false => format!("help-{head}--{name}"),
    })
}

/// Gives a command and those within it their texts.
fn told(command: Command, path: &[String]) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).display_order(LAST * 2);
    let template = template(&command);
    said_about(command.arg(help), &key(path))
        .help_template(template)
        .mut_args(|arg| described(arg, path))
        .mut_subcommands(|within| {
            let path = [path, &[within.get_name().to_owned()]].concat();
            told(within, &path)
        })
}

/// Gives clap's own `help`, which it adds as it is built, a text and the same parts.
fn with_help_told(mut command: Command) -> Command {
    for within in command.get_subcommands_mut() {
        let mut own = with_help_told(std::mem::take(within));
        if own.get_name() == "help" {
            let template = template(&own);
            own = said_about(own, "help-help").help_template(template);
        }
        *within = own;
    }
    command
}

fn said_about(command: Command, key: &str) -> Command {
    match Message::find(key) {
        Some(text) => command.about(tell(&text)),
        None => command,
    }
}

/// Returns the parts of a command's help under headings of the catalogue: only those it has.
fn template(command: &Command) -> String {
    let styles = command.get_styles();
    let (usage, head) = (styles.get_usage(), styles.get_header());
    let mut parts = format!("{{about-with-newline}}\n{usage}{}:{usage:#} {{usage}}", say!("help-head-usage"));
    let mut part = |has: bool, words: String, tag: &str| {
        if has {
            parts += &format!("\n\n{head}{words}:{head:#}\n{{{tag}}}");
        }
    };
    part(command.has_subcommands(), say!("help-head-commands"), "subcommands");
    part(command.get_positionals().next().is_some(), say!("help-head-arguments"), "positionals");
    part(command.get_name() != "help", say!("help-head-options"), "options");
    parts + "{after-help}"
}

/// Gives an argument its text, with what may be given and what holds unless it is.
fn described(arg: Arg, path: &[String]) -> Arg {
    let Some(text) = argument_keys(path, &arg).find_map(|key| Message::find(&key)) else { return arg };
    let mut words = tell(&text);
    if arg.get_action().takes_values() {
        // `<on|off>` says by itself what may stand there.
        let spelled = arg.get_value_names().is_some_and(|names| names.iter().any(|name| name.contains('|')));
        let values: Vec<String> =
            arg.get_possible_values().iter().filter(|value| !value.is_hide_set()).map(meant).collect();
        if !values.is_empty() && !spelled {
            words = say!("help-one-of", help = words, values = values.join(", "));
        }
        for value in arg.get_default_values().iter().filter(|value| !value.is_empty()) {
            words = say!("help-unless-given", help = words, value = value.to_string_lossy().into_owned());
        }
    }
    // What clap would add about them is English.
    match arg.get_action().takes_values() {
        true => arg.help(words).hide_default_value(true).hide_possible_values(true),
        false => arg.help(words),
    }
}

/// Returns a value of a few, with its meaning where its name does not say it.
fn meant(value: &PossibleValue) -> String {
    let name = value.get_name();
    match Message::find(&format!("help-value-{name}")) {
        Some(meaning) => say!("help-one-of-meaning", value = name, meaning = meaning),
        None => name.to_owned(),
    }
}

/// Ends the program's help.
fn exit_status() -> String {
    let mut lines = vec![format!("{}:", say!("help-head-exit"))];
    lines.extend(exit_statuses().into_iter().map(|(status, meaning)| folded(&format!("  {status}  "), &meaning)));
    lines.push(String::new());
    lines.push(folded("", &say!("help-exit-sign-in")));
    lines.join("\n")
}

/// Sets a text behind `head` in lines of one measure.
fn folded(head: &str, text: &str) -> String {
    let indent = " ".repeat(head.width());
    let (mut set, mut line) = (String::new(), head.to_owned());
    for word in text.split_whitespace() {
        let begun = line.width() > indent.width();
        if begun && line.width() + 1 + word.width() > WIDTH {
            set = set + line.as_str() + "\n";
            line.clone_from(&indent);
        } else if begun {
            line.push(' ');
        }
        line += word;
    }
    set + &line
}
