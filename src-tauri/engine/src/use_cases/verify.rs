//! Proof that this computer holds what the hub holds: compared on demand and once a night, told by name, put right when a person says so.

use std::sync::atomic::Ordering;

use chrono::Local;

use crate::engine::Engine;
use crate::error::{Code, Error};
use crate::store::device::identity;
use crate::store::queue::log;
use crate::store::repair::runs;
use crate::sync;
use crate::sync::{Comparison, SyncError};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::nights;
use branchline_domain::sync::nights::Hours;
use branchline_domain::sync::status::Direction;
use branchline_domain::sync::verify::{Asker, Verification, VerifySettings};

const MINUTE_MS: i64 = 60_000;

/// A shop in which nothing was written for so long is quiet.
const QUIET_MS: i64 = 10 * MINUTE_MS;

/// How long a night's comparison that could not be made rests before it is tried again.
const REST_MS: i64 = 15 * MINUTE_MS;

impl Engine {
    /// Syncs, so that being behind is not mistaken for a difference, then compares every table held here whole with the hub and names
    /// what differs.
    ///
    /// # Errors
    /// When the hub cannot be reached, or somebody stopped it; then nothing has changed.
    pub async fn verify(&self) -> Result<Verification, Error> {
        self.prove(Asker::Person, false).await
    }

    /// As [`Engine::verify`], then puts right what differs without losing either side, and compares again.
    ///
    /// # Errors
    /// When the hub cannot be reached, or somebody stopped it; what was put right until then stays so.
    pub async fn repair(&self) -> Result<Verification, Error> {
        self.prove(Asker::Person, true).await
    }

    /// Lists the last comparisons, newest first.
    pub async fn verifications(&self, limit: u32) -> Result<Vec<Verification>, Error> {
        Ok(runs::list(&mut *self.inner.store.reader().await?, limit).await?)
    }

    /// Returns when this computer compares itself with the hub by itself.
    pub async fn verify_settings(&self) -> Result<VerifySettings, Error> {
        Ok(runs::settings(&mut *self.inner.store.reader().await?).await?)
    }

    /// Sets when this computer compares itself with the hub by itself.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an hour outside 0 to 23.
    pub async fn set_verify(&self, settings: VerifySettings) -> Result<(), Error> {
        if settings.hour > 23 {
            return Err(Error::Invalid(vec![FieldError::new("hour", message!("field-hour"))]));
        }
        let mut tx = self.inner.store.begin().await?;
        runs::set(&mut tx, settings).await?;
        tx.commit().await?;
        self.announce(&[Subject::Hub]);
        Ok(())
    }

    async fn prove(&self, asked_by: Asker, repair: bool) -> Result<Verification, Error> {
        let started_at = self.now();
        // One step from beginning to end: stopping it stops whichever part is under way.
        let step = self.begin_operation();
        if asked_by == Asker::Night {
            self.sync_unasked().await?;
        } else {
            self.sync_now(Direction::Both).await?;
        }
        let mut found = self.compare(asked_by == Asker::Person).await?;
        let mut cut_short = None;
        if repair && found.differing() > 0 {
            match self.put_right(&mut found).await {
                Ok(after) => found = sync::judged(found, after),
                Err(error) => cut_short = Some(error),
            }
        }
        drop(step);
        let who = match asked_by {
            Asker::Person => self.refresh_status().await?.signed_in_as,
            Asker::Night => None,
        };
        let (waiting, differing, open) = (found.waiting(), found.differing(), found.open());
        let left_out = std::mem::take(&mut found.left_out);
        let mut run = Verification {
            id: 0,
            started_at,
            duration_ms: self.now() - started_at,
            asked_by,
            who,
            repair,
            tables: found.proofs(),
            left_out,
            waiting,
            differing,
            open,
            words: Message::default(),
        };
        run.words = match &cut_short {
            None => run.sentence(),
            // Kept all the same: it says what gave way.
            Some(error) => message!("verify-cut-short", why = error.message()),
        };
        self.keep_verification(&mut run).await?;
        match cut_short {
            None => Ok(run),
            Some(error) => Err(error),
        }
    }

    /// Puts right what was found, lets a session send what is offered, and compares again.
    async fn put_right(&self, found: &mut Comparison) -> Result<Comparison, Error> {
        self.repair_rows(found).await?;
        self.sync_now(Direction::Both).await?;
        self.compare(true).await
    }

    /// With `fresh` the hub counts its rows anew, whatever it has counted before.
    async fn compare(&self, fresh: bool) -> Result<Comparison, Error> {
        let ctx = self.context()?;
        let _alone = self.lock_session().await?;
        match sync::verify(&ctx, fresh).await {
            Ok(found) => Ok(found),
            Err(error) => self.gave_up(error).await,
        }
    }

    async fn repair_rows(&self, found: &mut Comparison) -> Result<(), Error> {
        let ctx = self.context()?;
        let _alone = self.lock_session().await?;
        match sync::repair(&ctx, found).await {
            Ok(()) => Ok(()),
            Err(error) => self.gave_up(error).await,
        }
    }

    async fn gave_up<T>(&self, error: SyncError) -> Result<T, Error> {
        self.recover_from(&error).await?;
        Err(error.into())
    }

    /// Keeps a run for the screens and the watchdog, with a line in the log.
    async fn keep_verification(&self, run: &mut Verification) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        run.id = runs::keep(&mut tx, run).await?;
        let what = if run.repair && run.differing > 0 { "repair" } else { "verify" };
        log::note(&mut tx, what, &run.words, self.now()).await?;
        if run.asked_by == Asker::Night {
            runs::night_done(&mut tx, self.now()).await?;
        }
        tx.commit().await?;
        self.announce_written().await;
        self.status_soon();
        Ok(())
    }

    /// Compares once a night, when the shop is quiet, each computer at a time of its own. What is missed while the computer is off, or
    /// offline, is made up for later.
    pub(crate) async fn verify_when_due(&self) -> Result<(), Error> {
        let mut conn = self.inner.store.reader().await?;
        let settings = runs::settings(&mut conn).await?;
        let last = runs::last_night(&mut conn).await?;
        let written = runs::last_write(&mut conn).await?;
        let spread = nights::spread(&identity::read(&mut conn).await?.device_id);
        drop(conn);
        let now = self.now();
        let began = self.inner.live.lock().map_or(now, |mut live| *live.verify_since.get_or_insert(now));
        let Some(hub) = self.hub().filter(|_| settings.nightly) else { return Ok(()) };
        let Some(last) = last else {
            // The first night is the one that comes.
            let mut tx = self.inner.store.begin_repeatable().await?;
            runs::night_done(&mut tx, now).await?;
            return Ok(tx.commit().await?);
        };
        let busy = self.inner.steps.load(Ordering::SeqCst) > 0
            || written.is_some_and(|at| (0..QUIET_MS).contains(&(now - at)));
        if busy
            || !nights::is_due(Hours { hour: settings.hour, spread, began }, last, now, &Local)
            || hub.signed_in().await.is_none()
        {
            return Ok(());
        }
        let rested = self.inner.live.lock().is_ok_and(|mut live| {
            let rested = live.verify_tried_at.is_none_or(|at| now < at || now - at >= REST_MS);
            if rested {
                live.verify_tried_at = Some(now);
            }
            rested
        });
        if !rested {
            return Ok(());
        }
        match self.prove(Asker::Night, false).await {
            Ok(run) => {
                tracing::info!(open = run.open, "{}", run.words);
                Ok(())
            }
            Err(error)
                if matches!(
                    error.code(),
                    Code::Offline | Code::HubUnavailable | Code::SignInNeeded | Code::Stopped | Code::Busy
                ) =>
            {
                tracing::debug!(%error, "the night's comparison was put off");
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}
