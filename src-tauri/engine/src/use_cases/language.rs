//! The language this data folder speaks: chosen in the window or at the command line, followed by all of them.

use std::path::Path;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::language;
use branchline_domain::message;
use branchline_domain::messages::{Digits, Language, LanguageChoice};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;

/// Beside the database: the language to say in that the database cannot be opened.
const NOTE: &str = "branchline.language";

impl Engine {
    /// Returns which language was chosen; nothing while nobody has.
    pub async fn language(&self) -> Result<Option<LanguageChoice>, Error> {
        Ok(language::read(&mut *self.inner.store.reader().await?).await?)
    }

    /// Chooses the language of this data folder, for all who use it on this computer.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a language the catalogue does not speak.
    pub async fn set_language(&self, code: &str, digits: Digits) -> Result<LanguageChoice, Error> {
        let Some(chosen) = Language::of(code) else {
            let known = Language::codes().join(", ");
            let message = message!("language-unknown", code = code, known = known);
            return Err(Error::Invalid(vec![FieldError::new("code", message)]));
        };
        let choice = chosen.with_digits(digits).choice();
        let mut tx = self.inner.store.begin().await?;
        language::set(&mut tx, &choice).await?;
        tx.commit().await?;
        note(self.data_dir(), &choice);
        self.announce(&[Subject::Language]);
        Ok(choice)
    }
}

/// Returns the language chosen last in a data folder whose database may be damaged.
#[must_use]
pub fn noted_language(data_dir: &Path) -> Option<LanguageChoice> {
    let noted = std::fs::read(data_dir.join(NOTE)).ok()?;
    let choice: LanguageChoice = serde_json::from_slice(&noted).ok()?;
    Language::of(&choice.code).map(|language| language.with_digits(choice.digits).choice())
}

/// Notes the choice beside the database, which is the one that counts: where that fails, nothing is lost but a sentence's language.
fn note(data_dir: &Path, choice: &LanguageChoice) {
    let written = serde_json::to_vec(choice)
        .map_err(std::io::Error::from)
        .and_then(|text| std::fs::write(data_dir.join(NOTE), text));
    if let Err(error) = written {
        tracing::warn!(%error, "the language could not be noted beside the database");
    }
}
