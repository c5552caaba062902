//! One function a command: ring the engine, and say its answer for programs and for people.

mod backups;
mod conflicts;
mod connection;
mod fleet;
mod history;
mod queue;
mod records;
mod rules;
mod schedule;
mod scope;
mod sync;
mod verify;
mod watchdog;

use std::io::BufRead as _;
use std::path::PathBuf;
use std::sync::Arc;

use branchline_domain::text;
use branchline_engine::clock::SystemClock;
use branchline_engine::secrets::KeyringSecrets;
use branchline_engine::{Code, Engine, Options, machine};
use branchline_engine::{DATABASE, data_folder};
use color_eyre::eyre::{Result, WrapErr as _};

use crate::arguments::{Command, SignIn};
use crate::exit::Said;
use crate::{Answer, progress};

/// Said wherever a sign-in will not outlive the command.
const NOT_REMEMBERED: &str = "This machine has no open keyring, so the sign-in ends with this command. Pass --email and --password-stdin to `sync` and the other commands that talk to the hub.";

/// Opens the engine, runs one command and closes it again.
pub(crate) async fn run(data: PathBuf, command: Command) -> Result<Answer> {
    if let Command::Test { hub: Some(url), key: Some(key) } = &command {
        return connection::test_typed(url, key).await;
    }
    let data = data_folder(&data).map_err(Said::usage)?;
    // Opening makes what is missing: a mistyped folder must not become a second, empty shop.
    if !data.join(DATABASE).exists() && !matches!(command, Command::Init(_)) {
        let words = format!("There is no database in {}. Make one with `init`, or check --data.", data.display());
        return Err(Said::usage(words).into());
    }
    // The password is read before anything is opened: a script that forgot to send one must not hold the database.
    let password = if asks_for_password(&command) { Some(read_password()?) } else { None };
    let secrets = tokio::task::spawn_blocking(KeyringSecrets::new).await.wrap_err("the keyring could not be asked")?;
    let opened = Engine::open(Options {
        data_dir: data.clone(),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        secrets: Arc::new(secrets),
        clock: Arc::new(SystemClock),
        machine: machine::id(),
    });
    let engine = match (opened.await, &command) {
        (Err(error), Command::RestoreBackup { file, yes }) if error.code() == Code::DatabaseCorrupt => {
            return backups::restore_over_damage(&data, file, *yes).await;
        }
        (opened, _) => opened?,
    };
    let result = progress::watched(&engine, ring(&engine, command, password.as_deref().unwrap_or_default())).await;
    let closed = engine.close().await;
    // What the command said goes first: trouble with closing is often its echo.
    let answer = result?;
    closed?;
    Ok(answer)
}

async fn ring(engine: &Engine, command: Command, password: &str) -> Result<Answer> {
    match command {
        Command::Init(init) => connection::init(engine, init, password).await,
        Command::SignIn { email, .. } => connection::sign_in(engine, &email, password).await,
        Command::SignOut => connection::sign_out(engine).await,
        Command::Test { .. } => connection::test(engine).await,
        Command::Hub => connection::set_up(engine).await,
        Command::Sync { push, pull, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            sync::sync(engine, push, pull).await
        }
        Command::Status => sync::status(engine).await,
        Command::Queue { status, before, limit } => sync::queue(engine, status, before, limit).await,
        Command::Logs { limit } => sync::logs(engine, limit).await,
        Command::Stats { since } => watchdog::stats(engine, since).await,
        Command::Alerts { stuck, silent, notify } => watchdog::alerts(engine, stuck, silent, notify).await,
        Command::Checkpoints => sync::checkpoints(engine).await,
        Command::Schedule { on, off, every, cron, batch } => {
            schedule::schedule(engine, schedule::Wish { on, off, every, cron }, batch).await
        }
        Command::Held => queue::held(engine).await,
        Command::Retry { unit, sign_in, .. } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            queue::retry(engine, unit).await
        }
        Command::Approve { unit, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            queue::approve(engine, unit).await
        }
        Command::Rules { history, approve_computers, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            rules::rules(engine, history, approve_computers).await
        }
        Command::Discard { unit, reason, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            queue::discard(engine, unit, &reason).await
        }
        Command::Resync { sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            queue::resync(engine).await
        }
        Command::Verify(asked) if asked.last => verify::last(engine).await,
        Command::Verify(asked) if asked.nightly.is_some() || asked.hour.is_some() => {
            verify::set(engine, asked.nightly, asked.hour).await
        }
        Command::Verify(asked) => {
            sign_in_for_this_run(engine, &asked.sign_in, password).await?;
            verify::verify(engine, asked.repair).await
        }
        Command::Conflicts { settled, limit } => conflicts::list(engine, settled, limit).await,
        Command::Settle(settle) => conflicts::settle(engine, settle).await,
        Command::Reviews { all } => conflicts::reviews(engine, all).await,
        Command::Review { subject, reason } => conflicts::review(engine, &subject, &reason).await,
        Command::Ungroup { id } => conflicts::ungroup(engine, &id).await,
        Command::Backup => backups::back_up(engine).await,
        Command::Backups(keep) => backups::backups(engine, keep).await,
        Command::RestoreBackup { file, yes } => backups::restore(engine, &file, yes).await,
        Command::CleanUp { days } => queue::clean_up(engine, days).await,
        Command::Scope { customers, suppliers, bills, stock, months } => {
            scope::scope(engine, scope::Wish { customers, suppliers, bills, stock, months }).await
        }
        Command::Branches { command, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            fleet::branches(engine, command).await
        }
        Command::AskSync { device, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            fleet::request_sync(engine, &device).await
        }
        Command::Invite { person, role, branch, sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            fleet::invite(engine, person, role, branch).await
        }
        Command::Doctor { sign_in } => {
            sign_in_for_this_run(engine, &sign_in, password).await?;
            queue::doctor(engine).await
        }
        Command::History(asked) => {
            sign_in_for_this_run(engine, &asked.sign_in, password).await?;
            history::history(engine, asked).await
        }
        Command::Bin(asked) => history::bin(engine, asked).await,
        Command::Restore(asked) => history::restore(engine, asked).await,
        Command::Products(command) => records::products(engine, command).await,
        Command::Customers(command) => records::customers(engine, command).await,
    }
}

fn asks_for_password(command: &Command) -> bool {
    match command {
        Command::Init(init) => init.password_stdin,
        Command::SignIn { .. } => true,
        Command::Sync { sign_in, .. }
        | Command::Retry { sign_in, .. }
        | Command::Approve { sign_in, .. }
        | Command::Rules { sign_in, .. }
        | Command::Discard { sign_in, .. }
        | Command::Resync { sign_in }
        | Command::Doctor { sign_in }
        | Command::Branches { sign_in, .. }
        | Command::AskSync { sign_in, .. }
        | Command::Invite { sign_in, .. } => sign_in.password_stdin,
        Command::Verify(asked) => asked.sign_in.password_stdin,
        Command::History(asked) => asked.sign_in.password_stdin,
        _ => false,
    }
}

async fn sign_in_for_this_run(engine: &Engine, sign_in: &SignIn, password: &str) -> Result<()> {
    if let Some(email) = &sign_in.email {
        engine.sign_in(email, password).await?;
    }
    Ok(())
}

/// Reads the first line of standard input, without its end.
fn read_password() -> Result<String> {
    let mut line = Vec::new();
    std::io::stdin()
        .lock()
        .read_until(b'\n', &mut line)
        .wrap_err("the password could not be read from standard input")?;
    let Some(password) = text::first_line(&line) else {
        return Err(Said::usage("What came on standard input is no text. Save the password's file as UTF-8.").into());
    };
    if password.is_empty() {
        return Err(
            Said::usage("No password came on standard input. Send it as the first line, e.g. from a file.").into()
        );
    }
    Ok(password)
}
