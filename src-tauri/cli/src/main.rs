//! The door without a window: reads what was typed, rings the engine once, prints one answer, and ends with a status
//! that scripts can act on.

mod amount;
mod arguments;
mod commands;
mod exit;
mod help;
mod list;
mod period;
mod progress;
#[cfg(test)]
mod reference;
mod said;
mod show;
mod sign_in;
mod speech;
mod usage;

use std::process::ExitCode;

use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::field::FieldError;
use branchline_engine::window_is_open;
use branchline_engine::{Code, Error};
use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use color_eyre::eyre::{self, WrapErr as _};
use serde_json::{Value, json};

use arguments::Arguments;
use speech::{say, speak};

/// What a command answers: for programs, for people, and as an exit status.
pub(crate) struct Answer {
    pub(crate) json: Value,
    pub(crate) words: String,
    pub(crate) exit: u8,
}

impl Answer {
    /// Answers that all is well.
    pub(crate) fn new(json: impl serde::Serialize, words: impl Into<String>) -> eyre::Result<Self> {
        let mut json = serde_json::to_value(json).wrap_err("the answer could not be written as JSON")?;
        said::in_words(&mut json);
        Ok(Self { json, words: words.into(), exit: exit::DONE })
    }

    /// Ends with another status when `when` holds.
    pub(crate) fn exit_if(mut self, when: bool, status: u8) -> Self {
        if when {
            self.exit = status;
        }
        self
    }
}

fn main() -> ExitCode {
    let typed: Vec<_> = std::env::args_os().collect();
    // Before anything is read: help and mistakes are told in it, too.
    speak(speech::of_typed(&typed));
    let asks_json = typed.iter().any(|word| word == "--json");
    let arguments =
        match help::command().try_get_matches_from(typed).and_then(|found| Arguments::from_arg_matches(&found)) {
            Ok(arguments) => arguments,
            Err(error) => return mistaken(&error, asks_json),
        };
    let as_json = arguments.json;
    let Some(data) = arguments.data.clone() else {
        return answered(Err(exit::Said::usage(message!("usage-no-data")).into()), false, as_json);
    };
    listen(arguments.verbose);
    // The window's updater leaves the choice of cryptography to whoever starts the program; so do we.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let result = tokio::runtime::Runtime::new().wrap_err("no runtime could be started").and_then(|runtime| {
        runtime.block_on(commands::run(data.clone(), arguments.sign_in, arguments.language, arguments.command))
    });
    answered(result, window_is_open(&data), as_json)
}

/// Prints what a command came to. `window` tells whether one has the data open.
fn answered(result: eyre::Result<Answer>, window: bool, as_json: bool) -> ExitCode {
    let (json, words, status) = match result {
        Ok(answer) => (answer.json, answer.words, answer.exit),
        Err(report) => {
            let (json, words, status) = trouble(&report, window);
            if !as_json {
                eprintln!("{}", show::harmless(&words));
            }
            (json, String::new(), status)
        }
    };
    if as_json {
        print(&show::harmless_json(&json.to_string()));
    } else if !words.is_empty() {
        print(&show::harmless(&words));
    }
    ExitCode::from(status)
}

/// Ends the program where what was typed is no command: with help when that was asked for, else with what is wrong.
fn mistaken(error: &clap::Error, as_json: bool) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion
        | ErrorKind::Io
        | ErrorKind::Format => error.exit(),
        _ if as_json => answered(Err(exit::Said::usage(usage::message(error)).into()), false, as_json),
        _ => {
            eprintln!("{}", show::harmless(&usage::told(error)));
            ExitCode::from(exit::USAGE)
        }
    }
}

/// Says an error as JSON, in words, and as an exit status. `window` tells whether one has the data open.
fn trouble(report: &eyre::Report, window: bool) -> (Value, String, u8) {
    if let Some(error) = report.downcast_ref::<Error>() {
        let fields = error.fields();
        let message = error.message();
        let words = match (error.code(), fields) {
            // The window's words speak of its own rooms; here they need a way to go.
            (Code::NotConfigured, _) => say!("cli-not-configured", error = message.clone()),
            (Code::SignInNeeded, _) if window => say!("cli-sign-in-window"),
            (Code::SignInNeeded, _) => say!("cli-sign-in-needed", error = message.clone()),
            (_, []) => speech::tell(&message),
            (_, fields) => fields
                .iter()
                .map(|field| say!("cli-field", field = &field.field, message = field.message.clone()))
                .collect::<Vec<_>>()
                .join("\n"),
        };
        return (json_of(error.code(), &message, fields_of(fields)), words, exit::status(error.code()));
    }
    if let Some(said) = report.downcast_ref::<exit::Said>() {
        return (json_of(said.code, &said.words, json!([])), speech::tell(&said.words), said.status);
    }
    // A fault of ours, in the words of whoever found it.
    let message = Message::verbatim(format!("{report:#}"));
    (json_of("internal", &message, json!([])), speech::tell(&message), exit::INTERNAL)
}

/// Returns the fields of a failure, each with its sentence in English and what that is made of.
fn fields_of(fields: &[FieldError]) -> Value {
    fields.iter().map(|field| said::with_key(&field.message, json!({ "field": field.field }))).collect()
}

/// Returns a failure as programs read it: the code to act on, the sentence in English, and what it is made of.
fn json_of(code: impl serde::Serialize, message: &Message, fields: Value) -> Value {
    json!({ "error": said::with_key(message, json!({ "code": code, "fields": fields })) })
}

/// Prints to standard output; a reader that left early (`| head`) is no error.
fn print(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Sends what the engine has to tell to standard error.
fn listen(verbose: u8) {
    let level = match verbose {
        0 => "error",
        1 => "branchline_engine=info,branchline_cli=info",
        _ => "branchline_engine=debug,branchline_cli=debug",
    };
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::new(level))
        .with_writer(std::io::stderr)
        .without_time()
        .init();
}
