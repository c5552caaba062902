//! Printers of one computer, and the papers that wait for them.

use serde::{Deserialize, Serialize};

use super::Size;
use crate::id::Id;
use crate::message;
use crate::messages::{Language, Message};
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_ADDRESS, LONGEST_CODE};
use crate::text;

/// How a printer is reached; the words of the `kind` column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum PrinterKind {
    /// By its address on the network; port 9100 unless another is named.
    #[default]
    Network,
    /// By its device file, such as `/dev/usb/lp0`; a plain file gathers what is printed.
    Device,
    /// A folder in which each paper becomes a PDF.
    Folder,
    /// A PDF that opens in the program the computer shows PDFs with.
    Screen,
}

impl PrinterKind {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::Network, Self::Device, Self::Folder, Self::Screen];

    /// Returns its word in the database and at the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Device => "device",
            Self::Folder => "folder",
            Self::Screen => "screen",
        }
    }

    /// Tells whether it gets PDFs whatever the paper.
    #[must_use]
    pub const fn is_file(self) -> bool {
        matches!(self, Self::Folder | Self::Screen)
    }
}

/// A printer of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Printer {
    /// UUIDv7.
    pub id: Id<Printer>,
    /// What people call it.
    pub name: String,
    /// How it is reached.
    pub kind: PrinterKind,
    /// Where: `host:port`, a file, a folder; empty for [`PrinterKind::Screen`].
    pub address: String,
    /// The paper it takes.
    pub size: Size,
    /// The code of the language it prints.
    pub language: String,
    /// Whether Latin papers go out as letters instead of dots.
    pub text_mode: bool,
    /// Whether it cuts the paper.
    pub cuts: bool,
    /// Whether a cash drawer hangs on it that opens when a bill is paid in cash.
    pub drawer: bool,
    /// Whether bills print on it by themselves. At most one printer has it.
    pub prints_bills: bool,
}

/// What a person types to add a printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PrinterDraft {
    /// Required, and no other printer's.
    pub name: String,
    /// How it is reached.
    pub kind: PrinterKind,
    /// Where; see [`Printer::address`].
    pub address: String,
    /// The paper it takes.
    pub size: Size,
    /// The code of the language it prints.
    pub language: String,
    /// See [`Printer::text_mode`].
    pub text_mode: bool,
    /// See [`Printer::cuts`].
    pub cuts: bool,
    /// See [`Printer::drawer`].
    pub drawer: bool,
    /// See [`Printer::prints_bills`].
    pub prints_bills: bool,
}

impl PrinterDraft {
    /// The port that receipt printers listen at.
    const PORT: &'static str = "9100";

    /// Returns the draft with texts trimmed, and a network address with its port.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.name = text::line(&self.name);
        self.address = text::line(&self.address);
        match self.kind {
            PrinterKind::Screen => self.address.clear(),
            PrinterKind::Network if !self.address.is_empty() && !self.address.contains(':') => {
                self.address = format!("{}:{}", self.address, Self::PORT);
            }
            PrinterKind::Network | PrinterKind::Device | PrinterKind::Folder => {}
        }
        self
    }

    /// Returns what is wrong with a tidied draft.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let mut refuse = |field: &str, message: Message| problems.push(FieldError::new(field, message));
        if self.name.is_empty() {
            refuse("name", message!("printer-name-needed"));
        } else if self.name.chars().count() > LONGEST_CODE {
            refuse("name", message!("shop-too-long", most = LONGEST_CODE));
        }
        if self.address.chars().count() > LONGEST_ADDRESS {
            refuse("address", message!("shop-too-long", most = LONGEST_ADDRESS));
        } else if self.address.is_empty() && self.kind != PrinterKind::Screen {
            refuse("address", address_needed(self.kind));
        } else if self.kind == PrinterKind::Network && !is_network_address(&self.address) {
            refuse("address", message!("printer-address-form"));
        }
        if Language::of(&self.language).is_none() {
            let known = Language::codes().join(", ");
            refuse("language", message!("language-unknown", code = &self.language, known = known));
        }
        problems
    }
}

fn address_needed(kind: PrinterKind) -> Message {
    match kind {
        PrinterKind::Network | PrinterKind::Screen => message!("printer-address-needed"),
        PrinterKind::Device => message!("printer-device-needed"),
        PrinterKind::Folder => message!("printer-folder-needed"),
    }
}

/// `host:port`, or `[v6]:port`.
fn is_network_address(address: &str) -> bool {
    address.rsplit_once(':').is_some_and(|(host, port)| {
        !host.is_empty() && !host.contains(char::is_whitespace) && port.parse::<u16>().is_ok_and(|port| port > 0)
    })
}

/// How far a paper has come; the words of the `state` column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// It waits for its printer.
    Waiting,
    /// It is being laid out, and no byte of it has gone out.
    Claimed,
    /// Its bytes are going out.
    Sending,
    /// The printer took all of it.
    Done,
    /// The printer could not be reached for too long; a person says what becomes of it.
    Failed,
    /// It may have been printed, whole or in part; a person looks and says.
    Unsure,
    /// A person gave it up.
    Dropped,
}

impl JobState {
    /// Tells whether it goes on only when a person says so.
    #[must_use]
    pub const fn needs_person(self) -> bool {
        matches!(self, Self::Failed | Self::Unsure)
    }

    /// Returns what it is called.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::Waiting => message!("print-waiting"),
            Self::Claimed | Self::Sending => message!("print-sending"),
            Self::Done => message!("print-done"),
            Self::Failed => message!("print-failed"),
            Self::Unsure => message!("print-unsure"),
            Self::Dropped => message!("print-dropped"),
        }
    }
}

/// A paper on its way to a printer, or that was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Job {
    /// UUIDv7.
    pub id: Id<Job>,
    /// The printer's name, as it was then.
    pub printer: String,
    /// What it is: "Bill MUM1/2627/000123".
    pub title: Message,
    /// How far it has come.
    pub state: JobState,
    /// What kept it, in words; absent while nothing did.
    pub problem: Option<Message>,
    /// How often it was tried.
    pub tries: u32,
    /// Milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = specta_typescript::Number))]
    pub created_at: i64,
    /// The PDF it became, where it became one.
    pub file: Option<String>,
}
