//! Printers of this computer, and the papers that wait for them.

use std::path::PathBuf;

use branchline_domain::id::Id;
use branchline_domain::messages::Language;
use branchline_domain::people::Action;
use branchline_domain::printing::{Job, JobState, Printer, PrinterDraft, PrinterKind, Size};
use branchline_engine::Engine;
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use super::people::allowed::AllowedBy;
use crate::exit::Said;
use crate::speech::{self, heads, say, tell};
use crate::{Answer, show, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Printers {
    List,
    Add {
        name: String,
        #[arg(long, value_name = "KIND", default_value = "network", value_parser = kind)]
        kind: PrinterKind,
        #[arg(long, default_value = "")]
        address: String,
        #[arg(long, value_name = "PAPER", default_value = "80", value_parser = size)]
        paper: Size,
        #[arg(long, value_name = "CODE", value_parser = usage::language)]
        speaks: Option<Language>,
        #[arg(long)]
        text: bool,
        #[arg(long)]
        cut: bool,
        #[arg(long)]
        drawer: bool,
        #[arg(long)]
        bills: bool,
    },
    Remove {
        printer: String,
    },
    Test {
        printer: String,
    },
    Drawer {
        printer: Option<String>,
        #[command(flatten)]
        allowed: AllowedBy,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PrintQueue {
    List,
    Retry { job: Id<Job> },
    Drop { job: Id<Job> },
}

/// Where a paper goes: to a printer, or into a PDF.
#[derive(Debug, Args)]
pub(crate) struct Place {
    #[arg(long, conflicts_with = "pdf")]
    printer: Option<String>,
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,
    #[arg(long, value_name = "PAPER", requires = "pdf", value_parser = size)]
    paper: Option<Size>,
}

impl Place {
    /// Returns the file a PDF is wanted in, with the size of its paper; nothing where a printer is meant.
    pub(super) fn pdf(&self) -> Option<(String, Option<Size>)> {
        let pdf = self.pdf.as_ref()?;
        let file = std::path::absolute(pdf).unwrap_or_else(|_| pdf.clone()).to_string_lossy().into_owned();
        Some((file, self.paper))
    }

    /// Returns the printer that is meant, if one is named.
    pub(super) fn printer(&self) -> Option<&str> {
        self.printer.as_deref()
    }
}

/// Says in which file a paper was saved.
pub(super) fn saved(what: String, file: &str) -> Result<Answer> {
    let words = say!("cli-print-file", what = what, file = show::harmless(file));
    Answer::new(json!({ "file": file }), words)
}

impl Printers {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List => {
                let printers = engine.printers().await?;
                let words = if printers.is_empty() { say!("printer-none") } else { table(&printers) };
                Answer::new(printers, words)
            }
            Self::Add { name, kind, address, paper, speaks, text, cut, drawer, bills } => {
                let language = speaks.unwrap_or_else(speech::spoken).code().to_owned();
                let draft = PrinterDraft {
                    name,
                    kind,
                    address,
                    size: paper,
                    language,
                    text_mode: text,
                    cuts: cut,
                    drawer,
                    prints_bills: bills,
                };
                let printer = engine.add_printer(draft).await?;
                let words = say!("cli-printer-added", name = &printer.name);
                Answer::new(printer, words)
            }
            Self::Remove { printer } => {
                let id = engine.printer_named(&printer).await?;
                engine.remove_printer(&id).await?;
                Answer::new(json!({ "removed": id }), say!("cli-printer-removed", name = printer))
            }
            Self::Test { printer } => {
                let id = engine.printer_named(&printer).await?;
                let job = engine.test_printer(&id).await?;
                printed(engine, &job.id).await
            }
            Self::Drawer { printer, allowed } => {
                if let Some((person, pin)) = allowed.read(engine).await? {
                    engine.authorise(Action::OpenDrawer, "drawer", &person, &pin).await?;
                }
                let job = engine.open_drawer(printer.as_deref()).await?;
                printed(engine, &job.id).await
            }
        }
    }
}

impl PrintQueue {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List => {
                let jobs = engine.print_jobs().await?;
                let words = queue(&jobs);
                Answer::new(jobs, words)
            }
            Self::Retry { job } => {
                engine.retry_print(&job).await?;
                printed(engine, &job).await
            }
            Self::Drop { job } => {
                let dropped = engine.drop_print(&job).await?;
                let words = tell(&dropped.state.name());
                Answer::new(dropped, words)
            }
        }
    }
}

/// Prints a paper that was asked for here, as this program runs no tasks, and says how it went.
pub(super) async fn printed(engine: &Engine, job: &Id<Job>) -> Result<Answer> {
    let job = engine.finish_print(job).await?;
    let what = tell(&job.title);
    let words = match (&job.problem, &job.file) {
        (None, Some(file)) => say!("cli-print-file", what = what, file = show::harmless(file)),
        (None, None) => say!("cli-print-state", what = what, state = tell(&job.state.name())),
        (Some(problem), _) if job.state == JobState::Done => {
            format!("{}\n{}", say!("cli-print-state", what = what, state = tell(&job.state.name())), tell(problem))
        }
        // It stays in the queue; whoever asked wants to know that no paper came out.
        (Some(problem), _) => return Err(Said::person(problem.clone()).into()),
    };
    Answer::new(job, words)
}

fn table(printers: &[Printer]) -> String {
    let yes = |yes: bool| if yes { say!("yes") } else { String::new() };
    let rows: Vec<Vec<String>> = printers
        .iter()
        .map(|printer| {
            vec![
                show::brief(&printer.name, 30),
                printer.kind.word().to_owned(),
                show::one_line(&printer.address),
                printer.size.word().to_owned(),
                printer.language.clone(),
                yes(printer.prints_bills),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-name",
            "cli-head-kind",
            "cli-head-address",
            "cli-head-paper",
            "cli-head-language",
            "cli-head-prints-bills"
        ],
        &rows,
    )
}

fn queue(jobs: &[Job]) -> String {
    let rows: Vec<Vec<String>> = jobs
        .iter()
        .map(|job| {
            vec![
                job.id.as_str().to_owned(),
                show::brief(&tell(&job.title), 40),
                show::brief(&job.printer, 20),
                tell(&job.state.name()),
                show::moment(Some(job.created_at)),
                job.problem.as_ref().map(|problem| show::brief(&tell(problem), 60)).unwrap_or_default(),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-id",
            "cli-head-paper",
            "cli-head-printer",
            "cli-head-status",
            "cli-head-asked",
            "cli-head-problem"
        ],
        &rows,
    )
}

/// Reads how a printer is reached.
fn kind(word: &str) -> Result<PrinterKind, usage::Wrong> {
    let known = PrinterKind::ALL.into_iter().find(|kind| kind.word() == word);
    known.ok_or_else(|| usage::one_of(PrinterKind::ALL.map(PrinterKind::word)))
}

/// Reads a size of paper.
fn size(word: &str) -> Result<Size, usage::Wrong> {
    Size::of_word(word).ok_or_else(|| usage::one_of(Size::ALL.map(Size::word)))
}
