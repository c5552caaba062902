//! What a template sees of the world: itself, the parts that come with the program, four fonts and the paper's texts. No file, no package, no
//! clock: whoever replaces a template can change how papers look and nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue as _};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};

use crate::fonts::FONTS;
use crate::templates::{Fault, PARTS};

/// Where the parts stand that templates import.
static PARTS_ID: LazyLock<Option<FileId>> = LazyLock::new(|| id("parts.typ"));

/// Where the template itself stands.
static MAIN_ID: LazyLock<Option<FileId>> = LazyLock::new(|| id("paper.typ"));

fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// One template with what it is filled with.
pub(crate) struct Desk {
    library: LazyHash<Library>,
    main: Source,
    parts: Source,
}

impl Desk {
    /// Lays a template out to be filled; `inputs` are texts by name.
    pub(crate) fn new(template: &str, inputs: impl IntoIterator<Item = (&'static str, String)>) -> Option<Self> {
        let inputs: Dict = inputs.into_iter().map(|(name, text)| (name.into(), text.into_value())).collect();
        Some(Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            main: Source::new((*MAIN_ID)?, template.to_owned()),
            parts: Source::new((*PARTS_ID)?, PARTS.to_owned()),
        })
    }

    /// Says where in the template something is wrong.
    pub(crate) fn fault(&self, file: &str, found: &SourceDiagnostic) -> Fault {
        let at = self.range(found.span).and_then(|range| self.main.lines().byte_to_line_column(range.start));
        let (line, column) = at.map_or((0, 0), |(line, column)| (line + 1, column + 1));
        let hints = found.hints.iter().map(|hint| format!(" ({})", hint.v)).collect::<String>();
        Fault { file: file.to_owned(), line, column, words: format!("{}{hints}", found.message) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.parts].into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
