//! Commands for the language of the data folder.

use branchline_domain::messages::{Digits, LanguageChoice};
use tauri::{AppHandle, State};

use super::delegate::EngineState;
use crate::error::CommandResult;
use crate::forward;
use crate::speech::Speech;

/// Returns the language that is spoken: the one chosen, else the system's, else English.
#[tauri::command]
#[specta::specta]
pub fn language(speech: State<'_, Speech>) -> LanguageChoice {
    speech.language().choice()
}

/// Chooses the language for window, tray, notifications and command line.
#[tauri::command]
#[specta::specta]
pub async fn set_language(
    app: AppHandle,
    engine: EngineState<'_>,
    code: String,
    digits: Digits,
) -> CommandResult<LanguageChoice> {
    let choice = engine.set_language(&code, digits).await?;
    forward::switch_language(&app).await;
    Ok(choice)
}
