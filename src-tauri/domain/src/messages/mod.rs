//! What people are told, in their language: a message is a key of the catalogue with its values, and becomes a sentence where it is shown.
//!
//! The catalogue is Project Fluent (projectfluent.org): one file a language in `src-tauri/messages`, the same for window, command line,
//! tray, notifications and paper.

mod catalogue;
mod choice;
mod format;
#[cfg(test)]
mod keys;
mod language;
mod message;
mod recognise;
mod stored;
#[cfg(test)]
mod tests;
mod unreadable;

pub use catalogue::{KEYS, knows};
pub use choice::LanguageChoice;
pub use language::{Digits, Language};
pub use message::{Message, Value};

/// Makes a [`Message`] from a key of the catalogue and its values: `message!("held-behind", change = 12)`. The build fails where the
/// catalogue has no such key, or where it takes other values.
#[macro_export]
macro_rules! message {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const { assert!($crate::messages::knows($key, &[$(stringify!($name)),*]), "en.ftl has no such message with these values") };
        $crate::messages::Message::new($key)$(.with(stringify!($name), $value))*
    }};
}
