//! The task that prints: one paper at a time for each printer, tried again later and later while a printer does not answer, and left to a person
//! where a paper may have come out already.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::sending::{self, Broken};
use crate::engine::Engine;
use crate::error::Error;
use crate::runner::{Backoff, TaskContext, Wakeup, chance};
use crate::store::printing::jobs::{self, DueJob, Ended, Taken};
use crate::store::printing::printers;
use crate::use_cases::writing::not_found;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::printing::{Job, JobState, Printer, PrinterKind};
use branchline_domain::records::subject::Subject;

/// The table is looked at this often, though nobody says anything: another program may have ended in the midst of a paper.
const LOOK: Duration = Duration::from_secs(60);

/// How long a printer may keep silent before a person is asked, in milliseconds.
const PATIENCE: i64 = 30 * 60_000;

/// How long a drawer may wait to be opened, in milliseconds: a person stands before it.
const AT_ONCE: i64 = 15_000;

/// The first pause of a printer that does not answer, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_secs(2), Duration::from_secs(60));

/// How often a program without tasks looks whether another has printed its paper, and the pause between two looks.
const LOOKS: u32 = 120;
const BETWEEN: Duration = Duration::from_millis(250);

/// The folder of PDFs that open on the screen, in the data folder.
const PAPERS: &str = "papers";

impl Engine {
    /// The task: prints what is due, whenever something is.
    pub(crate) async fn run_print_queue(self, task: TaskContext) {
        let mut beat = Wakeup::Tick;
        while beat != Wakeup::Cancelled {
            if beat == Wakeup::Tick
                && let Err(error) = self.recover_prints().await
            {
                tracing::warn!(%error, "what another program left unprinted could not be taken up");
            }
            let wait = self.print_due().await.unwrap_or_else(|error| {
                tracing::warn!(%error, "what is to be printed could not be read");
                LOOK
            });
            beat = task.next(Some(Instant::now() + wait)).await;
        }
    }

    /// Starts what is due, one paper a printer; returns how long nothing more is.
    async fn print_due(&self) -> Result<Duration, Error> {
        let due = jobs::next(&mut *self.inner.store.reader().await?).await?;
        let now = self.now();
        let mut wait = LOOK;
        for job in due {
            match u64::try_from(job.due_at.saturating_sub(now)) {
                Ok(left) if left > 0 => wait = wait.min(Duration::from_millis(left)),
                _ => self.start_print(job),
            }
        }
        Ok(wait)
    }

    /// Prints a paper in a task of its own, unless its printer has one.
    fn start_print(&self, job: DueJob) {
        if !self.inner.printing.occupy(&job.printer) {
            return;
        }
        let engine = self.clone();
        self.inner.tasks.spawn(async move {
            if let Err(error) = engine.print(&job.id, &job.printer).await {
                tracing::warn!(%error, "a paper could not be printed");
            }
            engine.inner.printing.release(&job.printer);
            engine.announce(&[Subject::Printing]);
            engine.wake();
        });
    }

    /// Takes up what a program left that ended in the midst of it.
    async fn recover_prints(&self) -> Result<(), Error> {
        let mut tx = self.inner.store.begin_repeatable().await?;
        let found = jobs::recover(tx.conn(), &message!("print-interrupted"), self.now()).await?;
        tx.commit().await?;
        if found {
            self.announce(&[Subject::Printing]);
        }
        Ok(())
    }

    /// Prints a paper now, for a program that runs no tasks, and waits until it is printed or stopped.
    ///
    /// # Errors
    /// When there is no such paper.
    pub async fn finish_print(&self, id: &Id<Job>) -> Result<Job, Error> {
        for _ in 0..LOOKS {
            let mut conn = self.inner.store.reader().await?;
            let job = jobs::get(&mut conn, id).await?.ok_or_else(|| not_found(id))?;
            let printer = jobs::printer(&mut conn, id).await?;
            drop(conn);
            match (job.state, printer) {
                (JobState::Waiting, Some(printer)) if job.tries == 0 => self.print(id, &printer).await?,
                // Another program has it.
                (JobState::Claimed | JobState::Sending, _) => tokio::time::sleep(BETWEEN).await,
                _ => return Ok(job),
            }
        }
        jobs::get(&mut *self.inner.store.reader().await?, id).await?.ok_or_else(|| not_found(id))
    }

    /// Prints one paper, from the table to the printer and back.
    async fn print(&self, id: &Id<Job>, printer: &Id<Printer>) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        let taken = jobs::claim(tx.conn(), id, self.now()).await?;
        let printer = printers::get(tx.conn(), printer).await?;
        tx.commit().await?;
        // Another program was quicker.
        let Some(taken) = taken else { return Ok(()) };
        self.announce(&[Subject::Printing]);
        let ended = match printer {
            Some(printer) => self.carry(id, &printer, taken).await?,
            None => Outcome::stopped(JobState::Dropped, message!("print-gone")),
        };
        let mut tx = self.inner.store.begin().await?;
        let how = Ended {
            state: ended.state,
            problem: ended.problem.as_ref(),
            due_at: ended.due_at,
            file: ended.file.as_deref(),
        };
        jobs::ended(tx.conn(), id, &how).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn carry(&self, id: &Id<Job>, printer: &Printer, taken: Taken) -> Result<Outcome, Error> {
        let Taken { paper, title, opens_drawer, tries, created_at } = taken;
        let room = Arc::clone(&self.inner.printing);
        let drawer_alone = paper.is_none();
        let made = match paper {
            Some(paper) => sending::bytes(room, paper, printer.clone(), opens_drawer).await,
            None if !opens_drawer => Err(message!("print-gone")),
            None if self.now().saturating_sub(created_at) > AT_ONCE => {
                return Ok(Outcome::stopped(JobState::Dropped, message!("drawer-too-late")));
            }
            None => sending::kick(),
        };
        let made = match made {
            Ok(made) => made,
            Err(why) => return Ok(Outcome::stopped(JobState::Failed, why)),
        };
        if printer.kind.is_file() {
            return Ok(self.keep(printer, &title, made.bytes, made.notice).await);
        }
        let line = match sending::line(printer).await {
            Ok(line) => line,
            Err(why) if drawer_alone => return Ok(Outcome::silent_drawer(printer, &why)),
            Err(why) => return Ok(self.later(printer, tries, created_at, &why)),
        };
        let mut tx = self.inner.store.begin().await?;
        jobs::sending(tx.conn(), id, self.now()).await?;
        tx.commit().await?;
        Ok(match sending::send(line, made.bytes).await {
            Ok(()) => Outcome { state: JobState::Done, problem: made.notice, due_at: 0, file: None },
            Err(Broken::Before(why) | Broken::Midway(why)) if drawer_alone => Outcome::silent_drawer(printer, &why),
            Err(Broken::Before(why)) => self.later(printer, tries, created_at, &why),
            Err(Broken::Midway(why)) => {
                let broken = message!("print-broken-off", printer = &printer.name, why = sentence(&why));
                Outcome::stopped(JobState::Unsure, broken)
            }
        })
    }

    async fn keep(&self, printer: &Printer, title: &Message, bytes: Vec<u8>, notice: Option<Message>) -> Outcome {
        let screen = printer.kind == PrinterKind::Screen;
        let folder = if screen { self.data_dir().join(PAPERS) } else { printer.address.clone().into() };
        match sending::keep(folder, title, bytes).await {
            Ok(file) => {
                let name = file.to_str().map(str::to_owned);
                if screen {
                    self.inner.printing.show(file);
                }
                Outcome { state: JobState::Done, problem: notice, due_at: 0, file: name }
            }
            Err(why) => Outcome::stopped(JobState::Failed, why),
        }
    }

    /// A printer that did not answer is tried again, until it has kept silent for too long.
    fn later(&self, printer: &Printer, tries: u32, created_at: i64, why: &str) -> Outcome {
        let now = self.now();
        if now.saturating_sub(created_at) > PATIENCE {
            let problem = message!("print-too-long-ago", printer = &printer.name, why = sentence(why));
            return Outcome::stopped(JobState::Failed, problem);
        }
        let mut backoff = Backoff::new(PAUSES.0, PAUSES.1);
        let pause = (0..tries.max(1)).map(|_| backoff.next(0.5 + chance() / 2.0)).last().unwrap_or(PAUSES.0);
        let due_at = now.saturating_add(i64::try_from(pause.as_millis()).unwrap_or(i64::MAX));
        let problem = Some(message!("print-no-answer", printer = &printer.name, why = sentence(why)));
        Outcome { state: JobState::Waiting, problem, due_at, file: None }
    }

    /// Returns the PDFs that want to be seen, once.
    #[must_use]
    pub fn papers_to_show(&self) -> Vec<std::path::PathBuf> {
        self.inner.printing.take_shown()
    }
}

/// How a try ended.
struct Outcome {
    state: JobState,
    problem: Option<Message>,
    due_at: i64,
    file: Option<String>,
}

impl Outcome {
    fn stopped(state: JobState, problem: Message) -> Self {
        Self { state, problem: Some(problem), due_at: 0, file: None }
    }

    fn silent_drawer(printer: &Printer, why: &str) -> Self {
        let problem = message!("drawer-no-answer", printer = &printer.name, why = sentence(why));
        Self::stopped(JobState::Dropped, problem)
    }
}

/// What the system said, as a sentence.
fn sentence(why: &str) -> String {
    format!("{}.", why.trim_end_matches('.'))
}
