//! The language the shell speaks: the data folder's, followed by tray, title and notifications when it is switched.

use std::path::Path;
use std::sync::{PoisonError, RwLock};

use branchline_domain::messages::{Language, LanguageChoice, Message, Value};
use branchline_engine::noted_language;
use tauri::{AppHandle, Manager as _, Runtime};

/// The language spoken now.
pub struct Speech(RwLock<Language>);

impl Speech {
    /// Begins with what was chosen in the data folder, or with the system's language.
    pub fn new(chosen: Option<&LanguageChoice>) -> Self {
        Self(RwLock::new(chosen.map_or_else(of_system, LanguageChoice::language)))
    }

    /// Returns the language spoken now.
    pub fn language(&self) -> Language {
        *self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Speaks another language; tells whether it is another.
    pub fn switch(&self, next: Language) -> bool {
        let mut now = self.0.write().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *now, next) != next
    }
}

/// Returns a message in the language spoken now.
pub fn say<R: Runtime>(app: &AppHandle<R>, message: &Message) -> String {
    app.state::<Speech>().language().say(message)
}

/// Returns what the engine said, in the language spoken now.
pub fn said<R: Runtime>(app: &AppHandle<R>, words: impl Into<Value>) -> String {
    say(app, &Message::new("verbatim").with("text", words))
}

/// Returns the language to speak before the database is open, or when it cannot be opened.
pub fn without_database(data_dir: &Path) -> Language {
    noted_language(data_dir).map_or_else(of_system, |choice| choice.language())
}

/// Returns the language the system asks for. Outside of Linux these names are rarely set: then it is English until somebody chooses.
#[expect(clippy::disallowed_methods, reason = "the system says its language by the environment")]
pub fn of_system() -> Language {
    Language::of_system(|name| std::env::var(name).ok())
}
