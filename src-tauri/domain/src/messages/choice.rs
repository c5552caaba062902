//! A language as it is chosen, kept and handed to screens.

use serde::{Deserialize, Serialize};

use super::{Digits, Language};

/// Which language, with which digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LanguageChoice {
    /// The code of a language of the catalogue, e.g. `hi`.
    pub code: String,
    /// How numbers are written.
    pub digits: Digits,
}

impl LanguageChoice {
    /// Returns the language; English where this catalogue does not speak it.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::of(&self.code).unwrap_or_default().with_digits(self.digits)
    }
}

impl Language {
    /// Returns the language as it is chosen.
    #[must_use]
    pub fn choice(self) -> LanguageChoice {
        LanguageChoice { code: self.code().to_owned(), digits: self.digits() }
    }

    /// Returns the language a system asks for, by the names that say so: `LC_ALL`, `LC_MESSAGES`, `LANG`. The first one set decides;
    /// a language the catalogue does not speak is English.
    pub fn of_system(mut look: impl FnMut(&str) -> Option<String>) -> Self {
        let wished =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| look(name).filter(|code| !code.is_empty()));
        wished.and_then(|code| Self::of(&code)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_that_is_set_says_the_systems_language() {
        let of = |set: &[(&str, &str)]| {
            Language::of_system(|name| set.iter().find(|(one, _)| *one == name).map(|(_, code)| (*code).to_owned()))
                .code()
        };
        assert_eq!(of(&[("LANG", "hi_IN.UTF-8")]), "hi");
        assert_eq!(of(&[("LANG", "hi_IN.UTF-8"), ("LC_ALL", "C")]), "en", "because LC_ALL stands over the others");
        assert_eq!(
            of(&[("LANG", "en_IN"), ("LC_ALL", ""), ("LC_MESSAGES", "hi_IN")]),
            "hi",
            "because empty is not set"
        );
        assert_eq!(of(&[("LANG", "fr_FR.UTF-8")]), "en", "because the catalogue speaks no French yet");
        assert_eq!(of(&[]), "en");
    }
}
