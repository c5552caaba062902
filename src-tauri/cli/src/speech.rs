//! The language of what is printed for people: asked for by `--language`, else the data folder's, else the system's.
//!
//! One language for the whole run, since a run prints one answer. What programs read, keys and codes of JSON, is the same in all.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::{PoisonError, RwLock};

use branchline_domain::messages::{Language, Message, Value};
use branchline_engine::noted_language;

static SPOKEN: RwLock<Language> = RwLock::new(Language::ENGLISH);

/// Speaks this language from now on.
pub(crate) fn speak(language: Language) {
    *SPOKEN.write().unwrap_or_else(PoisonError::into_inner) = language;
}

/// Returns the language spoken.
pub(crate) fn spoken() -> Language {
    *SPOKEN.read().unwrap_or_else(PoisonError::into_inner)
}

/// Returns a message in the language spoken.
pub(crate) fn tell(message: &Message) -> String {
    spoken().say(message)
}

/// Returns what the engine said, in the language spoken.
pub(crate) fn said(words: impl Into<Value>) -> String {
    tell(&Message::new("verbatim").with("text", words))
}

/// Returns the language to speak before anything is understood of what was typed: the one asked for, else the one noted beside the data,
/// which may be damaged, else the system's.
pub(crate) fn of_typed(typed: &[OsString]) -> Language {
    let asked = || Language::of(after(typed, "--language")?.to_str()?);
    let noted = || Some(noted_language(Path::new(after(typed, "--data")?))?.language());
    asked().or_else(noted).unwrap_or_else(of_system)
}

/// Returns what stands after an option, as its next word or behind `=`.
fn after<'a>(typed: &'a [OsString], option: &str) -> Option<&'a OsStr> {
    let at = typed.iter().position(|word| {
        word.to_str()
            .is_some_and(|word| word.strip_prefix(option).is_some_and(|rest| rest.is_empty() || rest.starts_with('=')))
    })?;
    match typed[at].to_str()?.split_once('=') {
        Some((_, value)) => Some(OsStr::new(value)),
        None => typed.get(at + 1).map(OsString::as_os_str),
    }
}

/// Returns the language the system asks for.
#[expect(clippy::disallowed_methods, reason = "the system says its language by the environment")]
pub(crate) fn of_system() -> Language {
    Language::of_system(|name| std::env::var(name).ok())
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
