//! The command that cancels a long operation.

use super::delegate::EngineState;

/// Asks the long step under way to stop at its next safe point; what it has done stays. Returns whether there is one.
#[tauri::command]
#[specta::specta]
pub fn cancel_operation(engine: EngineState<'_>) -> bool {
    engine.cancel_operation()
}
