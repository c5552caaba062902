//! Connects at start with the settings another program wrote to standard input (`--setup-stdin`).

use std::io::BufRead as _;
use std::sync::{Mutex, PoisonError};

use branchline_domain::message;
use branchline_domain::organisation::connection::Connect;
use branchline_domain::records::subject::Subject;
use branchline_domain::text;
use branchline_engine::Engine;
use serde::Deserialize;
use tauri::{AppHandle, Manager, async_runtime};

use crate::{
    error::{CommandError, CommandResult},
    events::{self, Changed},
    tasks::Tasks,
};

/// One line of JSON.
#[derive(Deserialize)]
struct Line {
    hub: String,
    key: String,
    email: String,
    password: String,
    branch: String,
}

/// How far connecting has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum SetupPhase {
    #[default]
    NotAsked,
    Running,
    Done,
    Failed,
}

/// The result of connecting at start.
#[derive(Default)]
pub struct Setup(Mutex<(SetupPhase, Option<CommandError>)>);

impl Setup {
    /// Whether connecting is under way.
    pub fn is_running(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0 == SetupPhase::Running
    }

    /// Why connecting failed.
    pub fn failure(&self) -> Option<CommandError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    fn set(&self, phase: SetupPhase, failure: Option<CommandError>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = (phase, failure);
    }
}

/// Reads the line and connects, in the background.
pub fn from_stdin(app: &AppHandle) {
    app.state::<Setup>().set(SetupPhase::Running, None);
    let handle = app.clone();
    app.state::<Tasks>().spawn(async move {
        let setup = handle.state::<Setup>();
        match connect(handle.state::<Engine>().inner().clone()).await {
            Ok(()) => setup.set(SetupPhase::Done, None),
            Err(failure) => {
                tracing::warn!(code = ?failure.code, message = %failure.message, "The connection asked for at start was not made.");
                setup.set(SetupPhase::Failed, Some(failure));
            }
        }
        events::say(&handle, &Changed(vec![Subject::Hub, Subject::Sync]));
    });
}

async fn connect(engine: Engine) -> CommandResult<()> {
    let line = async_runtime::spawn_blocking(read).await.map_err(|error| unreadable(&error))??;
    let connect = Connect {
        invitation: None,
        url: line.hub,
        key: line.key,
        email: line.email,
        password: line.password,
        branch: line.branch,
        claim: None,
    };
    engine.connect(connect).await?;
    Ok(())
}

fn read() -> CommandResult<Line> {
    let mut line = Vec::new();
    std::io::stdin().lock().read_until(b'\n', &mut line).map_err(|error| unreadable(&error))?;
    // Bytes that are not UTF-8 are refused by the parser, as an empty line is.
    parse(&text::first_line(&line).unwrap_or_default())
}

fn parse(line: &str) -> CommandResult<Line> {
    // The message gives the column, never the content: the line contains a password.
    serde_json::from_str(line).map_err(|error| {
        let column = error.column().to_string();
        CommandError::internal(message!("setup-wrong-line", form = FORM, column = column))
    })
}

/// What the line looks like, the same in every language.
const FORM: &str = r#"{"hub","key","email","password","branch"}"#;

fn unreadable(error: &dyn std::fmt::Display) -> CommandError {
    CommandError::internal(message!("setup-unreadable", why = error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_line_is_read_and_a_wrong_one_is_not_repeated() {
        let line =
            r#"{"hub":"http://127.0.0.1:1","key":"k","email":"asha@example.in","password":"secret","branch":"MUM"}"#;
        let read = parse(line).map_err(|failure| failure.message).expect("the line is whole");
        assert_eq!(read.branch, "MUM", "because that is the branch on the line");

        let failure = parse(r#"{"hub":"x","password":"secret"#).err().expect("the line is cut off");
        assert!(
            !failure.message.to_string().contains("secret"),
            "because messages end up in logs: {}",
            failure.message
        );
    }
}
