//! The commands by subject: a subject's file holds what can be typed about it and what is then asked of the engine.

mod backups;
mod bin;
mod catalogue;
mod conflicts;
mod connection;
mod doctor;
mod fleet;
mod history;
mod init;
mod language;
mod parties;
mod people;
mod printing;
mod queue;
mod reviews;
mod rules;
mod sales;
mod schedule;
mod scope;
mod shop;
mod status;
mod sync;
mod watchdog;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use branchline_domain::message;
use branchline_domain::messages::Language as Spoken;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::KeyringSecrets;
use branchline_engine::{Code, Engine, Error, Options, machine};
use branchline_engine::{DATABASE, data_folder};
use clap::Subcommand;
use color_eyre::eyre::{Result, WrapErr as _};

use crate::exit::Said;
use crate::sign_in::{Credentials, SignIn};
use crate::{Answer, progress, speech};

/// Writes the enum of the subjects and hands each command to its own: a new subject costs its file and its line in the list.
macro_rules! subjects {
    ($($(#[$attribute:meta])* $subject:ident($arguments:path),)+) => {
        /// What to do, by subject.
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $($(#[$attribute])* $subject($arguments),)+
        }

        impl Command {
            async fn run(self, context: &Context) -> Result<Answer> {
                match self {
                    $(Self::$subject(arguments) => arguments.run(context).await,)+
                }
            }
        }
    };
}

// `--help` lists them in this order: beginning, looking after the sync, the shop's set-up, its records.
subjects! {
    Init(init::Init),
    #[command(subcommand)] Hub(connection::Hub),
    #[command(subcommand)] Sync(sync::Sync),
    Status(status::Status),
    #[command(subcommand)] Queue(queue::Queue),
    #[command(subcommand)] Conflicts(conflicts::Conflicts),
    #[command(subcommand)] Reviews(reviews::Reviews),
    Alerts(watchdog::Alerts),
    Doctor(doctor::Doctor),
    #[command(subcommand)] Backups(backups::Backups),
    Schedule(schedule::Schedule),
    Scope(scope::Scope),
    Language(language::Language),
    Shop(shop::Shop),
    Rules(rules::Rules),
    #[command(subcommand)] Fleet(fleet::Fleet),
    #[command(subcommand)] Products(catalogue::products::Products),
    #[command(subcommand)] ItemGroups(catalogue::item_groups::ItemGroups),
    #[command(subcommand)] TaxRates(catalogue::tax_rates::TaxRates),
    #[command(subcommand)] Scales(catalogue::scales::Scales),
    #[command(subcommand)] Customers(parties::customers::Customers),
    #[command(subcommand)] Suppliers(parties::suppliers::Suppliers),
    #[command(subcommand)] Bills(sales::bills::Bills),
    #[command(subcommand)] CreditNotes(sales::returns::CreditNotes),
    #[command(subcommand)] Payments(sales::payments::Payments),
    #[command(subcommand)] Shift(sales::shift::ShiftCommand),
    #[command(subcommand)] Cash(sales::cash::Cash),
    #[command(subcommand)] Staff(people::staff::StaffCommand),
    #[command(subcommand)] Limits(people::limits::Limits),
    #[command(subcommand)] Audit(people::audit::Audit),
    #[command(subcommand)] Printers(printing::Printers),
    #[command(subcommand)] PrintQueue(printing::PrintQueue),
    #[command(subcommand)] Bin(bin::Bin),
    History(history::History),
}

/// What a command works with: the open branch, and who signed in for this run.
pub(crate) struct Context {
    engine: Engine,
    credentials: Option<Credentials>,
}

impl Context {
    /// Returns who signs in, where nothing can be done without.
    fn credentials(&self) -> Result<&Credentials> {
        self.credentials.as_ref().ok_or_else(|| Said::usage(message!("cli-sign-in-arguments")).into())
    }

    /// Signs in for this run when somebody was named. `hub connect` does so itself: before it there is no hub to ask.
    async fn sign_in(&self, command: &Command) -> Result<()> {
        match &self.credentials {
            Some(Credentials { email, password }) if !matches!(command, Command::Hub(connection::Hub::Connect(_))) => {
                self.engine.sign_in(email, password).await?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// Opens the engine, runs one command and closes it again.
pub(crate) async fn run(data: PathBuf, sign_in: SignIn, asked: Option<Spoken>, command: Command) -> Result<Answer> {
    if let Command::Hub(connection::Hub::Test { url: Some(url), key: Some(key) }) = &command {
        return connection::test_typed(url, key).await;
    }
    let data = data_folder(&data).map_err(|why| Said::usage(message!("verbatim", text = why)))?;
    // Opening makes what is missing: a mistyped folder must not become a second, empty shop.
    if !data.join(DATABASE).exists() && !matches!(command, Command::Init(_)) {
        let words = message!("cli-no-database", folder = data.display().to_string());
        return Err(Said::usage(words).into());
    }
    // The password is read before anything is opened: a script that forgot to send one must not hold the database.
    let credentials = sign_in.credentials()?;
    let engine = match (open(&data).await?, &command) {
        (Err(error), Command::Backups(backups::Backups::Restore(asked))) if error.code() == Code::DatabaseCorrupt => {
            return asked.over_damage(&data).await;
        }
        (opened, _) => opened?,
    };
    if asked.is_none()
        && let Some(chosen) = engine.language().await?
    {
        speech::speak(chosen.language());
    }
    let context = Context { engine, credentials };
    let work = async {
        context.sign_in(&command).await?;
        command.run(&context).await
    };
    let result = progress::watched(&context.engine, work).await;
    let closed = context.engine.close().await;
    // What the command said goes first: trouble with closing is often its echo.
    let answer = result?;
    closed?;
    Ok(answer)
}

async fn open(data: &Path) -> Result<std::result::Result<Engine, Error>> {
    let secrets = tokio::task::spawn_blocking(KeyringSecrets::new).await.wrap_err("the keyring could not be asked")?;
    Ok(Engine::open(Options {
        data_dir: data.to_owned(),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        secrets: Arc::new(secrets),
        clock: Arc::new(SystemClock),
        machine: machine::id(),
    })
    .await)
}
