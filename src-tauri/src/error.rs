//! How a failure reaches a screen: a code to act on, a message to show, and the fields to mark.

use branchline_domain::messages::Message;
use branchline_domain::records::field::FieldError;
use branchline_engine::{Code, Error};
use serde::Serialize;

/// What every command answers when it cannot do what was asked.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct CommandError {
    /// The word a screen may match.
    pub code: Code,
    /// What happened and what to do, for people.
    pub message: Message,
    /// Which fields to mark; empty unless the code is `invalid`.
    pub fields: Vec<FieldError>,
}

/// What a command returns.
pub type CommandResult<T> = Result<T, CommandError>;

impl From<Error> for CommandError {
    fn from(error: Error) -> Self {
        let code = error.code();
        let message = error.message();
        let fields = match error {
            Error::Invalid(fields) => fields,
            _ => Vec::new(),
        };
        Self { code, message, fields }
    }
}

impl CommandError {
    /// Returns a failure of the shell itself.
    pub fn internal(message: Message) -> Self {
        Self { code: Code::Internal, message, fields: Vec::new() }
    }
}
