//! The press: a paper and a template become pages.

use std::fmt;
use std::path::PathBuf;

use branchline_domain::printing::{Paper, Size, Template};
use serde_json::{Value, json};
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, pdf};

use crate::dots::{Bitmap, PER_MM};
use crate::templates::{self, Fault};
use crate::world::Desk;
use crate::{codes, qr_svg};

/// How many layouts old what Typst remembers may be: memory stays flat over a day of receipts.
const REMEMBERED: usize = 8;

/// What the pages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// A PDF: the whole paper with its margins.
    Sheet,
    /// A receipt printer's head: what can be printed of the roll, without margins.
    Head,
}

/// Lays papers out; made once, used for all of them.
#[derive(Debug, Clone)]
pub struct Press {
    folder: PathBuf,
}

/// Why a paper could not be laid out by a template of the program's own.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct PressError(String);

/// A paper on its pages.
pub struct LaidOut {
    document: PagedDocument,
    size: Size,
    /// The mistake in the shop's own template, in whose place the built-in one was taken.
    pub notice: Option<Fault>,
}

impl fmt::Debug for LaidOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LaidOut({} pages)", self.document.pages().len())
    }
}

impl Press {
    /// Makes a press that looks for the shop's own templates in `folder`.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Lays a paper out: by the shop's own template where it has one that works, else by the program's.
    ///
    /// # Errors
    /// When the program's own template cannot hold it.
    pub fn lay_out(&self, paper: &Paper, size: Size, surface: Surface) -> Result<LaidOut, PressError> {
        let template = paper.template(size);
        let data = data(paper)?;
        let notice = match templates::own(&self.folder, template) {
            Ok(None) => None,
            Err(fault) => Some(fault),
            Ok(Some(text)) => match compiled(&text, template, &data, size, surface) {
                Ok(document) => return Ok(LaidOut { document, size, notice: None }),
                Err(fault) => Some(fault),
            },
        };
        let document = compiled(templates::built_in(template), template, &data, size, surface);
        let document =
            document.map_err(|fault| PressError(format!("{} {}: {}", fault.file, fault.line, fault.words)))?;
        Ok(LaidOut { document, size, notice })
    }
}

/// The paper as a template reads it: its texts, and its codes drawn.
fn data(paper: &Paper) -> Result<String, PressError> {
    let mut data = serde_json::to_value(paper).map_err(|error| PressError(error.to_string()))?;
    let drawn: Vec<Value> = paper
        .codes()
        .iter()
        .filter_map(|code| {
            let (svg, modules) = (qr_svg(&code.text)?, codes::modules(&code.text)?);
            Some(json!({ "svg": svg, "modules": modules, "caption": code.caption }))
        })
        .collect();
    data["codes"] = Value::Array(drawn);
    if let Paper::Label(label) = paper {
        data["bars"] = codes::bars(&label.code).map_or(Value::Null, Value::String);
    }
    Ok(data.to_string())
}

fn compiled(text: &str, template: Template, data: &str, size: Size, surface: Surface) -> Result<PagedDocument, Fault> {
    let fault = |words: &str| Fault { file: template.file().to_owned(), line: 0, column: 0, words: words.to_owned() };
    let head = match surface {
        Surface::Sheet => "no",
        Surface::Head => "yes",
    };
    let inputs = [("data", data.to_owned()), ("size", size.word().to_owned()), ("head", head.to_owned())];
    let desk = Desk::new(text, inputs).ok_or_else(|| fault("it has no name"))?;
    let laid = typst::compile::<PagedDocument>(&desk).output;
    typst::comemo::evict(REMEMBERED);
    laid.map_err(|found| {
        let first: Option<&SourceDiagnostic> = found.first();
        first.map_or_else(|| fault("it cannot be laid out"), |first| desk.fault(template.file(), first))
    })
}

impl LaidOut {
    /// Writes the pages as a PDF.
    ///
    /// # Errors
    /// What Typst says, where it cannot.
    pub fn pdf(&self) -> Result<Vec<u8>, PressError> {
        let said = |found: &SourceDiagnostic| found.message.to_string();
        pdf(&self.document, &PdfOptions::default())
            .map_err(|found| PressError(found.first().map_or_else(|| "no PDF".to_owned(), said)))
    }

    /// Draws the pages in the dots of a receipt printer.
    #[must_use]
    pub fn dots(&self) -> Vec<Bitmap> {
        let width = dots_across(self.size);
        self.document.pages().iter().map(|page| Bitmap::of(page, width)).collect()
    }
}

/// How many dots a printer of this paper has in a row.
fn dots_across(size: Size) -> usize {
    match size {
        Size::Roll58 => 384,
        Size::Roll80 => 576,
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some 1,700 dots")]
        Size::A5 => (148.0 * PER_MM) as usize,
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some 1,700 dots")]
        Size::A4 => (210.0 * PER_MM) as usize,
    }
}
