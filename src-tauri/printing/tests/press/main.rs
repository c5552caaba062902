//! What comes out of the press, read back: PDFs by a reader of PDFs, commands by a printer of the test's own, codes by a reader of codes, and
//! pictures beside the ones that are kept.

mod codes;
mod commands;
mod layouts;
mod pdf;
mod pictures;
mod samples;
mod transport;
