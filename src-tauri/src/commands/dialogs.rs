//! Commands for the system's own dialogs, opened from here so that the page needs no right to them.

use std::path::Path;

use serde::Deserialize;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

/// A kind of file to choose from.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct FileKind {
    /// What people call it, e.g. "Backup".
    pub name: String,
    /// The ends of its files' names, without the dot.
    pub extensions: Vec<String>,
}

/// Lets somebody choose a folder; nothing when they cancel.
#[tauri::command]
#[specta::specta]
pub async fn choose_folder(window: WebviewWindow, title: String) -> Option<String> {
    answered(dialog(&window, &title), FileDialogBuilder::pick_folder).await
}

/// Lets somebody say where to save a file that would be called `name`; nothing when they cancel.
#[tauri::command]
#[specta::specta]
pub async fn choose_file_to_save(window: WebviewWindow, title: String, name: String) -> Option<String> {
    let mut dialog = dialog(&window, &title).set_file_name(&name);
    if let Some(end) = Path::new(&name).extension().and_then(|end| end.to_str()) {
        dialog = dialog.add_filter(end.to_uppercase(), &[end]);
    }
    answered(dialog, FileDialogBuilder::save_file).await
}

/// Lets somebody choose a file of these kinds, or of any; nothing when they cancel.
#[tauri::command]
#[specta::specta]
pub async fn choose_file_to_open(window: WebviewWindow, title: String, kinds: Vec<FileKind>) -> Option<String> {
    let dialog = kinds.iter().fold(dialog(&window, &title), |dialog, kind| {
        let ends: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog.add_filter(&kind.name, &ends)
    });
    answered(dialog, FileDialogBuilder::pick_file).await
}

type Dialog = FileDialogBuilder<tauri::Wry>;

/// Begins a dialog that lies over the window.
fn dialog(window: &WebviewWindow, title: &str) -> Dialog {
    window.dialog().file().set_title(title).set_parent(window)
}

/// Opens a dialog and waits for the answer, without holding a thread.
async fn answered<F>(dialog: Dialog, open: F) -> Option<String>
where
    F: FnOnce(Dialog, Box<dyn FnOnce(Option<FilePath>) + Send>),
{
    let (sender, answer) = oneshot::channel();
    // Whoever asked may be gone with the window.
    open(dialog, Box::new(move |chosen| drop(sender.send(chosen))));
    // The engine takes paths as text; one that is none cannot be used by it.
    answer.await.ok().flatten()?.into_path().ok()?.to_str().map(str::to_owned)
}
