//! The language of what is printed for people: asked for by `--language`, else the data folder's, else the system's.
//!
//! One language for the whole run, since a run prints one answer. What programs read, keys and codes of JSON, is the same in all.

use std::sync::{PoisonError, RwLock};

use branchline_domain::messages::{Language, Message, Value};

static SPOKEN: RwLock<Language> = RwLock::new(Language::ENGLISH);

/// Speaks this language from now on.
pub(crate) fn speak(language: Language) {
    *SPOKEN.write().unwrap_or_else(PoisonError::into_inner) = language;
}

/// Returns a message in the language spoken.
pub(crate) fn tell(message: &Message) -> String {
    SPOKEN.read().unwrap_or_else(PoisonError::into_inner).say(message)
}

/// Returns what the engine said, in the language spoken.
pub(crate) fn said(words: impl Into<Value>) -> String {
    tell(&Message::new("verbatim").with("text", words))
}

/// Returns the language the system asks for.
#[expect(clippy::disallowed_methods, reason = "the system says its language by the environment")]
pub(crate) fn of_system() -> Language {
    Language::of_system(|name| std::env::var(name).ok())
}

/// Reads what is typed after `--language`.
pub(crate) fn parse(code: &str) -> Result<Language, String> {
    Language::of(code).ok_or_else(|| format!("choose one of: {}", Language::codes().join(", ")))
}

/// Says a message of the catalogue: `say!("cli-restored")`, `say!("cli-verify-more", count = 3)`.
macro_rules! say {
    ($($message:tt)*) => { $crate::speech::tell(&branchline_domain::message!($($message)*)) };
}

/// Names the columns of a table: `heads!["cli-head-name", "cli-head-price": number]`.
macro_rules! heads {
    ($($key:literal $(: $number:ident)?),+ $(,)?) => {
        [$($crate::show::Heading { words: $crate::speech::say!($key), number: $crate::speech::heads!(@ $($number)?) }),+]
    };
    (@ number) => { true };
    (@) => { false };
}

pub(crate) use {heads, say};
