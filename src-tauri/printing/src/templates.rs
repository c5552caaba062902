//! The templates: those that come with the program, and the shop's own in a folder beside its data.

use std::path::Path;

use branchline_domain::printing::Template;

/// The folder of the shop's own templates, in the data folder.
pub const FOLDER: &str = "templates";

/// What templates import as `parts.typ`.
pub(crate) const PARTS: &str = include_str!("../templates/parts.typ");

/// A mistake in a template of the shop's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// From one; zero where the mistake has no place.
    pub line: usize,
    /// From one; zero where the mistake has no place.
    pub column: usize,
    /// What Typst says of it, in English.
    pub words: String,
}

/// Returns the text that comes with the program.
#[must_use]
pub const fn built_in(template: Template) -> &'static str {
    match template {
        Template::Receipt => include_str!("../templates/receipt.typ"),
        Template::Invoice => include_str!("../templates/invoice.typ"),
        Template::CreditNote => include_str!("../templates/credit_note.typ"),
        Template::ShiftReport => include_str!("../templates/shift_report.typ"),
        Template::Statement => include_str!("../templates/statement.typ"),
        Template::Label => include_str!("../templates/label.typ"),
    }
}

/// Returns the shop's own text for a template; nothing where it has none.
///
/// # Errors
/// When there is a file that cannot be read as text.
pub(crate) fn own(folder: &Path, template: Template) -> Result<Option<String>, Fault> {
    match std::fs::read_to_string(folder.join(template.file())) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault { file: template.file().to_owned(), line: 0, column: 0, words: error.to_string() }),
    }
}
