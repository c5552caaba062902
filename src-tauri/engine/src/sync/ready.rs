//! "Ready to sync": is the sign-in still valid, for whom, with what clock and schema, and what is news — one small request.

use super::held::orphaned;
use super::held::orphaned::Orphan;
use super::protocol::{Named, ReadyAnswer, ReadyRequest};
use super::pull::inline::InlinePage;
use super::pull::state::PullState;
use super::pull::streams;
use super::report::LastReport;
use super::{Context, SyncError, held};
use crate::store::device::clock;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::device::settings;
use crate::store::device::settings::{Overview, Settings};
use crate::store::pull::cursors;
use crate::store::pull::cursors::{Followed, Stream};
use crate::store::queue;
use crate::store::queue::{held as held_store, orphaned as orphaned_store};
use crate::store::repair::backfill;
use crate::store::schema::rights::Rights;
use branchline_domain::sync::queue::Checkpoint;
use branchline_domain::sync::status::Direction;
use branchline_domain::sync::verdict::Verdict;

/// What the hub said before data moves.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    pub device: Named,
    /// UUID of the person signed in.
    pub user_id: String,
    /// The streams this device gets.
    pub streams: Vec<Stream>,
    /// The last queue id the hub has taken from this device.
    pub last: i64,
    pub(super) columns_hash: String,
    role: String,
    /// The hub's time, milliseconds UTC.
    pub(super) now: i64,
}

/// What comes of asking.
pub(super) struct Asked {
    pub ready: Ready,
    /// Who asked.
    pub identity: Identity,
    /// As they were before.
    pub settings: Settings,
    /// Everything must be fetched anew.
    pub resync: bool,
    /// What the answer brought of others' changes; nothing when they are fetched the usual way.
    pub early: Option<InlinePage>,
    /// Units the hub held and this device had settled otherwise.
    pub orphaned: Vec<Orphan>,
}

/// Asks the hub, takes over its clock and its list of streams, and learns what became of held units. With `resync` everything will be
/// fetched anew whatever it says. `last_report` is what the hub now knows of this device.
pub(super) async fn ask(
    ctx: &Context,
    direction: Direction,
    mut resync: bool,
    last_report: &mut Option<LastReport>,
    bytes: &mut i64,
) -> Result<Asked, SyncError> {
    let mut conn = ctx.store.reader().await?;
    let Overview { settings, identity, .. } = settings::overview(&mut conn).await?;
    let report = settings::report(&mut conn).await?;
    let (held, held_complete) = held_store::named(&mut conn).await?;
    let pushed = orphaned_store::pushed(&mut conn).await?;
    let place = PullState::read(&mut conn, &ctx.tables, &identity).await?;
    drop(conn);
    // What waits here is sent before anything is fetched. After a session that failed nothing is asked for that could fail this one.
    let wanted = direction != Direction::Push && !resync && report.pending == 0 && report.last_error.is_none();
    let many = place.known.len() > streams::FEW_STREAMS;
    let early = wanted && !many && place.is_tidy();
    let epoch = place.known.iter().find(|k| k.audience.is_none() && !k.epoch.is_empty()).map(|k| k.epoch.clone());

    let request = ReadyRequest {
        report: Some(&report),
        pushed: Some(pushed),
        epoch: epoch.as_deref(),
        held,
        held_complete,
        sums: if many { streams::sums(&place.known) } else { Vec::new() },
        pull: early.then(|| place.request()),
        ..ReadyRequest::bare(&identity, &identity.branch_id, &ctx.app_version)
    };
    let asked = ctx.now();
    let answer = ctx.api().ready(&request).await.map_err(SyncError::refused)?;
    let answered = ctx.now();
    *bytes += answer.bytes_moved();
    let mut answer = answer.read()?;
    *last_report = Some(LastReport(report));
    let settled = std::mem::take(&mut answer.settled);
    let page = answer.page.take();
    let purged = streams::missed(&mut answer, &place.known);
    streams::complete(&mut answer, &place.known);
    let ready = Ready::of(answer);

    let offset = ready.now - i64::midpoint(asked, answered);
    let mut conn = ctx.store.reader().await?;
    let clock_is_off = clock::is_off(&mut conn, offset, ready.now).await?;
    let promoted = identity::role(&mut conn).await?.as_deref() != Some(&ready.role);
    drop(conn);
    let known = &place.known;
    let fits =
        |k: &Checkpoint, s: &Stream| k.stream == s.id && k.epoch == s.epoch && k.after >= s.floor && k.after <= s.head;
    let carried_on =
        known.len() == ready.streams.len() && ready.streams.iter().all(|s| known.iter().any(|k| fits(k, s)));
    let moved = ready.streams.iter().any(|s| known.iter().any(|k| k.stream == s.id && k.head != s.head));
    let early = if early && carried_on { InlinePage::of(place, page, &ready.streams) } else { None };
    // What comes early brings its own place in the streams.
    let streams = !carried_on || (moved && early.as_ref().is_none_or(InlinePage::is_empty));
    let somebody_else = identity.user_id.as_deref() != Some(&ready.user_id);
    let renamed = settings.device_code.as_deref() != Some(&ready.device.code);
    // The hub was restored from a backup: what it lost is still here, and goes again.
    let set_back = ready.last < pushed;
    let mut orphaned = Vec::new();
    if streams || set_back || clock_is_off || !settled.is_empty() || somebody_else || renamed || promoted {
        // All of it is what the hub says again at the next beginning.
        let mut tx = ctx.store.begin_repeatable().await?;
        if clock_is_off {
            clock::correct(&mut tx, offset, ready.now).await?;
        }
        if somebody_else {
            identity::set_user(&mut tx, &ready.user_id).await?;
        }
        if renamed {
            settings::set_device_code(&mut tx, &ready.device.code).await?;
        }
        // Rows that only some see were passed over as removed, or must go now.
        if (promoted || somebody_else)
            && identity.user_id.is_some()
            && Rights::read(tx.conn()).await?.restricts_readers()
        {
            cursors::force_resync(&mut tx).await?;
        }
        if promoted {
            identity::set_role(&mut tx, &ready.role).await?;
        }
        let followed = cursors::follow(&mut tx, &ready.streams).await?;
        if followed == Followed::Restored {
            backfill::request(&mut tx).await?;
        }
        let mut anew = followed != Followed::Same;
        if !purged.is_empty() {
            backfill::spare(&mut tx, &purged).await?;
        }
        if set_back {
            tracing::warn!(hub_last = ready.last, "the hub has fewer changes than were sent; sending them again");
            queue::rewind(&mut tx, ready.last).await?;
            backfill::request(&mut tx).await?;
            // Its numbers go on from the backup's: what is fetched by number alone could skip what others send again.
            cursors::force_resync(&mut tx).await?;
            anew = true;
        }
        let (gone, settled): (Vec<_>, Vec<_>) =
            settled.into_iter().partition(|verdict| verdict.verdict == Verdict::Orphaned);
        held::note(&mut tx, &settled, ctx.now()).await?;
        orphaned = orphaned::take_up(&mut tx, &gone, ctx.now()).await?;
        // Given up before, but the answer was lost: what the branch shows of it goes back to what the hub holds.
        let discarded = settled.iter().any(|verdict| verdict.verdict == Verdict::Discarded);
        if discarded {
            cursors::force_resync(&mut tx).await?;
        }
        resync |= anew || discarded;
        tx.commit().await?;
    }
    Ok(Asked { ready, identity, settings, resync, early: early.filter(|_| !resync), orphaned })
}

/// Notes how far the hub's streams reach, for a fetch that begins after all where something came early.
pub(super) async fn note_heads(ctx: &Context, ready: &Ready) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin_repeatable().await?;
    for stream in &ready.streams {
        cursors::raise_head(&mut tx, stream.id, stream.head).await?;
    }
    Ok(tx.commit().await?)
}

impl Ready {
    fn of(answer: ReadyAnswer) -> Self {
        Self {
            device: answer.device,
            user_id: answer.user.id,
            streams: answer.streams.into_iter().map(|told| told.stream).collect(),
            last: answer.last,
            columns_hash: answer.columns_hash,
            role: answer.role,
            now: answer.now,
        }
    }
}
