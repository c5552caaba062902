//! One session, as a table of contents: ready, schema, push, pull, report.

use super::held::{orphaned, queue_repair, retry};
use super::outcome::Outcome;
use super::ready::Asked;
use super::{Context, SyncError, handshake, pull, push, ready, schema};
use crate::hub::{HubError, Remedy};
use crate::store::device::settings;
use crate::store::pull::cursors;
use branchline_domain::sync::refusal;
use branchline_domain::sync::status::{Direction, SyncReport};

/// Runs one session. With `resync` everything is fetched anew, after everything that waits has been sent.
pub async fn run(ctx: &Context, direction: Direction, resync: bool) -> Outcome {
    let started = ctx.now();
    let mut outcome = Outcome {
        report: SyncReport::default(),
        bytes: 0,
        pushed: false,
        pulled: false,
        error: None,
        last_report: None,
    };
    outcome.error = steps(ctx, direction, resync, started, &mut outcome).await.err();
    outcome.report.finished_at = ctx.now();
    outcome.report.duration_ms = outcome.report.finished_at - started;
    outcome
}

async fn steps(
    ctx: &Context,
    direction: Direction,
    resync: bool,
    began: i64,
    done: &mut Outcome,
) -> Result<(), SyncError> {
    let asked = ready::ask(ctx, direction, resync, &mut done.last_report, &mut done.bytes).await?;
    schema::check(ctx, &asked, &mut done.bytes).await?;
    orphaned::settle(ctx, &asked.orphaned).await?;
    let everything = resync;
    let resync = asked.resync;
    // Never fetch anew over changes the hub has not seen: push goes first even when only a pull was asked for.
    let mut unsent = None;
    if direction != Direction::Pull || resync {
        queue_repair::repair(ctx, asked.ready.now).await?;
        match push::push(ctx, &asked, done).await {
            Ok(()) => done.pushed = true,
            // What others wrote comes all the same.
            Err(error) if !resync && direction != Direction::Push && may_fetch(ctx, &asked, &error).await => {
                unsent = Some(error);
            }
            Err(error) => return Err(named(ctx, error).await),
        }
    }
    let fetched = if direction == Direction::Push { Ok(()) } else { fetch(ctx, asked, everything, done).await };
    match unsent.or(fetched.err()) {
        Some(error) => Err(named(ctx, error).await),
        // Last, so that nothing waits for it.
        None if done.pushed => retry::what_is_due(ctx, began, &mut done.report).await,
        None => Ok(()),
    }
}

async fn fetch(ctx: &Context, mut asked: Asked, everything: bool, done: &mut Outcome) -> Result<(), SyncError> {
    if asked.resync {
        begin_resync(ctx, &asked.ready, everything).await?;
    }
    // Written in between and sent: its numbers, and what it was merged with, come after what the answer brought.
    let sent = done.report.pushed + done.report.rejected > 0;
    let mut up_to_date = false;
    if let Some(early) = asked.early.take() {
        up_to_date = !sent && early.show(ctx, &mut done.report).await?;
        if !up_to_date {
            ready::note_heads(ctx, &asked.ready).await?;
        }
    }
    if !up_to_date && pull::pull(ctx, &mut done.report, &mut done.bytes).await? {
        begin_resync(ctx, &asked.ready, false).await?;
        if pull::pull(ctx, &mut done.report, &mut done.bytes).await? {
            return Err(SyncError::Answer("it asks to start anew again and again".to_owned()));
        }
    }
    done.pulled = true;
    Ok(())
}

/// Tells whether fetching may work after sending has failed: the failure was not the line's, the sign-in's, the set-up's or this
/// computer's own.
async fn may_fetch(ctx: &Context, asked: &Asked, error: &SyncError) -> bool {
    match error {
        SyncError::Hub(HubError::Interrupted { .. }) => handshake::reached(ctx, &asked.identity).await.is_ok(),
        SyncError::Hub(error) => {
            !error.is_offline() && !matches!(error.answer(), Remedy::SignIn | Remedy::SchemaMismatch)
        }
        SyncError::Answer(_) => true,
        _ => false,
    }
}

/// Names a fault of the hub's set-up that was met while data moved. What was known of the set-up is forgotten, so that the next session
/// looks again.
async fn named(ctx: &Context, error: SyncError) -> SyncError {
    let SyncError::Hub(HubError::SchemaMismatch { message, .. }) = &error else { return error };
    let what = refusal::set_up(message);
    let forgotten = async {
        let mut tx = ctx.store.begin_repeatable().await?;
        settings::forget_hub_schema(&mut tx).await?;
        tx.commit().await
    };
    match forgotten.await {
        Ok(()) => SyncError::SetUp { what },
        Err(error) => error.into(),
    }
}

/// Starts fetching anew what can no longer be carried on, or everything.
async fn begin_resync(ctx: &Context, ready: &ready::Ready, everything: bool) -> Result<(), SyncError> {
    (ctx.before_resync)().await;
    let mut tx = ctx.store.begin_repeatable().await?;
    if everything {
        cursors::force_resync(&mut tx).await?;
    }
    cursors::start_resync(&mut tx, &ready.streams).await?;
    Ok(tx.commit().await?)
}
