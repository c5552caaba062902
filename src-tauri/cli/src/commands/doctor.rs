//! Looking at the database, the clock and the hub, and saying what is not in order.

use branchline_domain::organisation::connection::Check;
use clap::Args;
use color_eyre::eyre::Result;

use super::Context;
use crate::Answer;
use crate::exit::PERSON;
use crate::speech::say;

#[derive(Debug, Args)]
pub(crate) struct Doctor {}

impl Doctor {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        checked(&context.engine.doctor().await?)
    }
}

/// Lists checks; a failed one asks for a person.
pub(super) fn checked(checks: &[Check]) -> Result<Answer> {
    let line = |check: &Check| {
        let (name, message) = (check.name.clone(), check.message.clone());
        if check.ok {
            say!("cli-check-ok", name = name, message = message)
        } else {
            say!("cli-check-not", name = name, message = message)
        }
    };
    let words = checks.iter().map(line).collect::<Vec<_>>().join("\n");
    // A machine without a keyring is told so, but is in order: servers have none.
    let trouble = checks.iter().any(|check| !check.ok && check.name.key != "check-keyring");
    Ok(Answer::new(checks, words)?.exit_if(trouble, PERSON))
}
