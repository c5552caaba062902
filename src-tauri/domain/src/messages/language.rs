//! A language of the catalogue, and the digits it is written with.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::catalogue;

/// How numbers are written where the language has digits of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Digits {
    /// 0 to 9.
    #[default]
    Latin,
    /// The language's own: ० to ९ in Hindi.
    Own,
}

/// A language that the catalogue speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    pub(super) index: usize,
    digits: Digits,
}

static CODES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| catalogue::SOURCES.iter().map(|(code, _)| *code).collect());

impl Language {
    /// English, which has every message.
    pub const ENGLISH: Self = Self { index: 0, digits: Digits::Latin };

    /// Returns the language of a code such as `hi`, `hi-IN` or `hi_IN.UTF-8`, if the catalogue speaks it.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let code = code.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        let index = CODES.iter().position(|known| *known == code)?;
        Some(Self { index, digits: Digits::Latin })
    }

    /// Returns the codes of all languages, English first.
    #[must_use]
    pub fn codes() -> &'static [&'static str] {
        &CODES
    }

    /// Returns its code, e.g. `hi`.
    #[must_use]
    pub fn code(self) -> &'static str {
        CODES[self.index]
    }

    /// Returns the same language with other digits.
    #[must_use]
    pub const fn with_digits(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }

    /// Returns which digits it writes.
    #[must_use]
    pub const fn digits(self) -> Digits {
        self.digits
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}
