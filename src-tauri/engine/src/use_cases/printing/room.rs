//! What the tasks that print share while the program runs.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use branchline_domain::id::Id;
use branchline_domain::printing::Printer;
use branchline_printing::{Press, templates};

/// The press, which printers are at work, and the PDFs that want to be seen.
pub(crate) struct PrintRoom {
    pub(crate) press: Press,
    busy: Mutex<HashSet<String>>,
    to_show: Mutex<Vec<PathBuf>>,
}

impl PrintRoom {
    /// Opens the room beside the data.
    pub(crate) fn beside(data_dir: &Path) -> Self {
        let press = Press::new(data_dir.join(templates::FOLDER));
        Self { press, busy: Mutex::default(), to_show: Mutex::default() }
    }

    /// Takes a printer for one paper; false while it has another.
    pub(super) fn occupy(&self, printer: &Id<Printer>) -> bool {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner).insert(printer.as_str().to_owned())
    }

    /// Lets a printer go.
    pub(super) fn release(&self, printer: &Id<Printer>) {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner).remove(printer.as_str());
    }

    /// Notes a PDF that wants to be seen.
    pub(super) fn show(&self, file: PathBuf) {
        self.to_show.lock().unwrap_or_else(PoisonError::into_inner).push(file);
    }

    /// Returns the PDFs that want to be seen, once.
    pub(super) fn take_shown(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.to_show.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
