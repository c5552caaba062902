//! A paper becomes bytes, and the bytes go out. Runs on threads of its own: a printer that holds a write for ever holds nothing else.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use branchline_domain::message;
use branchline_domain::messages::{Language, Message};
use branchline_domain::printing::{Paper, Printer, PrinterKind};
use branchline_printing::commands::{self, Extras};
use branchline_printing::transport::{self, Failure, Line};
use branchline_printing::{Fault, Surface, letters};
use tokio::sync::oneshot;

use super::queue::layout;
use super::room::PrintRoom;

/// How long a connection may take, name look-up included.
const CONNECTING: Duration = Duration::from_secs(5);

/// How long a paper may take to go out: longer than the transport's own limit, for devices that know none.
const SENDING: Duration = Duration::from_secs(30);

/// The bytes of a paper.
#[derive(Debug)]
pub(super) struct Bytes {
    pub(super) bytes: Vec<u8>,
    /// The mistake in the shop's own template, in whose place the built-in one was taken.
    pub(super) notice: Option<Message>,
}

/// Lays a paper out for a printer.
pub(super) async fn bytes(
    room: Arc<PrintRoom>,
    paper: Paper,
    printer: Printer,
    opens_drawer: bool,
) -> Result<Bytes, Message> {
    let made = tokio::task::spawn_blocking(move || made(&room, &paper, &printer, opens_drawer));
    made.await.unwrap_or_else(|broken| Err(layout(&broken.to_string())))
}

/// The bytes that open the drawer, and nothing else.
pub(super) fn kick() -> Result<Bytes, Message> {
    let bytes = commands::kick().map_err(|error| layout(&error.to_string()))?;
    Ok(Bytes { bytes, notice: None })
}

fn made(room: &PrintRoom, paper: &Paper, printer: &Printer, drawer: bool) -> Result<Bytes, Message> {
    let refused = |error: &dyn std::fmt::Display| layout(&error.to_string());
    let extras = Extras { cut: printer.cuts, drawer };
    let sheet = printer.kind.is_file() || !printer.size.is_roll();
    if printer.text_mode
        && !sheet
        && let Some(lines) = letters(paper, printer.size)
    {
        let bytes = commands::text(&lines, extras).map_err(|error| refused(&error))?;
        return Ok(Bytes { bytes, notice: None });
    }
    let surface = if sheet { Surface::Sheet } else { Surface::Head };
    let laid = room.press.lay_out(paper, printer.size, surface).map_err(|error| refused(&error))?;
    let bytes = match surface {
        Surface::Sheet => laid.pdf().map_err(|error| refused(&error))?,
        Surface::Head => commands::dots(&laid.dots(), extras).map_err(|error| refused(&error))?,
    };
    Ok(Bytes { bytes, notice: laid.notice.as_ref().map(own_layout) })
}

fn own_layout(fault: &Fault) -> Message {
    message!(
        "print-own-layout",
        file = &fault.file,
        line = fault.line,
        column = fault.column,
        why = format!("{}.", fault.words.trim_end_matches('.'))
    )
}

/// Opens the way to a printer, before the first byte.
pub(super) async fn line(printer: &Printer) -> Result<Line, String> {
    let (network, address) = (printer.kind == PrinterKind::Network, printer.address.clone());
    let opened = apart(CONNECTING, move || match network {
        true => transport::network(&address),
        false => transport::device(Path::new(&address)),
    });
    match opened.await {
        Some(Ok(line)) => Ok(line),
        Some(Err(failure)) => Err(failure.to_string()),
        None => Err(std::io::Error::from(std::io::ErrorKind::TimedOut).to_string()),
    }
}

/// How a sending ended that was no success.
#[derive(Debug)]
pub(super) enum Broken {
    /// Nothing went out.
    Before(String),
    /// Something may have.
    Midway(String),
}

/// Sends the bytes.
pub(super) async fn send(line: Line, bytes: Vec<u8>) -> Result<(), Broken> {
    match apart(SENDING, move || line.send(&bytes)).await {
        Some(Ok(())) => Ok(()),
        Some(Err(Failure::Before(error))) => Err(Broken::Before(error.to_string())),
        Some(Err(Failure::Midway(error))) => Err(Broken::Midway(error.to_string())),
        None => Err(Broken::Midway(std::io::Error::from(std::io::ErrorKind::TimedOut).to_string())),
    }
}

/// Keeps a paper as a PDF in a folder, under its name; returns the file.
pub(super) async fn keep(folder: PathBuf, title: &Message, bytes: Vec<u8>) -> Result<PathBuf, Message> {
    let name = file_name(&Language::ENGLISH.say(title));
    let shown = folder.join(&name).display().to_string();
    let kept = apart(SENDING, move || {
        std::fs::create_dir_all(&folder)?;
        // A second copy stands beside the first.
        for n in 1..1000 {
            let file = folder.join(if n == 1 { format!("{name}.pdf") } else { format!("{name} ({n}).pdf") });
            match std::fs::File::create_new(&file) {
                Ok(mut new) => return std::io::Write::write_all(&mut new, &bytes).map(|()| file),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists))
    });
    let error = match kept.await {
        Some(Ok(file)) => return Ok(file),
        Some(Err(error)) => error,
        None => std::io::Error::from(std::io::ErrorKind::TimedOut),
    };
    Err(message!("print-file-unwritable", file = shown, why = error.to_string()))
}

/// A title as the name of a file: what a file system may refuse becomes a hyphen.
fn file_name(title: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || " ._()".contains(c) { c } else { '-' };
    title.chars().map(plain).take(120).collect()
}

/// Runs what may block for ever on a thread that nobody waits for at the end; nothing when it takes longer than `limit`.
async fn apart<T: Send + 'static>(limit: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (sender, answer) = oneshot::channel();
    std::thread::Builder::new()
        .name("printer".to_owned())
        .spawn(move || {
            // Whoever asked may have given up.
            drop(sender.send(work()));
        })
        .ok()?;
    tokio::time::timeout(limit, answer).await.ok()?.ok()
}
