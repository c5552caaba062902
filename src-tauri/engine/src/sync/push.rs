//! Sends the queue in order, in batches of whole units; each batch has an idempotency key and is sent until it is answered.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::task::JoinError;
use tokio_util::task::AbortOnDropHandle;
use uuid::Uuid;

use super::ready::total;
use super::session::Outcome;
use super::wire::{PushAnswer, Verdict};
use super::{Context, SyncError, counted, held};
use crate::domain::status::{Phase, SyncReport};
use crate::hub::{HubError, Remedy, RpcAnswer, SCHEMA};
use crate::store::identity::{self, Identity};
use crate::store::queue::{self, Batch, Outgoing};
use crate::store::registry::SyncTable;
use crate::store::{cursors, offer, settings};

/// Most bytes of data in one request: well under what gateways take, and quick to repeat on a bad line.
const BATCH_BYTES: usize = 1_000_000;

/// Batches under way at once: while the hub works on one, the next is on its way, and waits at the hub for its turn.
const UNDER_WAY: usize = 2;

/// Sends everything that waits. While the hub works on one batch, the one before is settled and the one after next is made.
pub(super) async fn push(ctx: &Context, hub_last: i64, session: &mut Outcome) -> Result<(), SyncError> {
    let mut conn = ctx.store.reader().await?;
    let identity = identity::read(&mut conn).await?;
    let mut limit = settings::read(&mut conn).await?.batch_size;
    let waiting = settings::waiting(&mut conn).await?.pending;
    drop(conn);
    let mut after = meet(ctx, hub_last).await?;
    let mut more = true;
    let mut under_way = VecDeque::new();
    loop {
        while more && under_way.len() < UNDER_WAY && !ctx.cancel.is_cancelled() {
            match take(ctx, &identity, after, limit).await? {
                Some(sending) => {
                    after = sending.batch.last;
                    under_way.push_back(sending.post(ctx));
                }
                None => more = false,
            }
        }
        let Some(first) = under_way.pop_front() else { break };
        let done = session.report.pushed + session.report.rejected;
        ctx.say(Phase::Sending, done, Some(waiting.max(done)));
        let (batch, answer) = first.arrive(ctx).await?;
        match answer {
            Ok(answer) => {
                session.bytes += total(&answer);
                // What the hub had taken before it had counted before the session began.
                if batch.last > hub_last
                    && let Some(told) = &mut session.told
                {
                    told.sent(count(&batch.changes));
                }
                settle(ctx, Answered::read(batch, &answer)?, &mut session.report).await?;
            }
            Err(error) if error.answer() == Remedy::HalveBatch && batch.changes.len() > 1 && limit > 1 => {
                if any_taken(ctx, under_way.drain(..)).await? {
                    return Err(SyncError::refused(error));
                }
                limit = (limit / 2).max(1);
                tracing::info!(limit, "the hub could not take this much at once; sending smaller batches");
                forget(ctx).await?;
                (after, more) = (batch.first - 1, true);
            }
            Err(error) => {
                // Unanswered: the batch stays on record and goes first the next time, under the same key.
                if matches!(error.answer(), Remedy::Park | Remedy::Tell) && !any_taken(ctx, under_way.drain(..)).await?
                {
                    forget(ctx).await?;
                }
                return Err(SyncError::refused(error));
            }
        }
    }
    let report = &session.report;
    ctx.stop_if_asked(|| match report.pushed + report.rejected {
        done if done < waiting => {
            format!("{done} of {waiting} changes are sent; the rest is safe on this computer and goes the next time.")
        }
        done => format!("{} sent; what others wrote is fetched the next time.", counted(done, "change")),
    })
}

/// A batch on record, and the request that carries it.
struct Sending {
    batch: Batch,
    request: Bytes,
}

impl Sending {
    /// Sends it off.
    fn post(self, ctx: &Context) -> UnderWay {
        let (hub, request) = (ctx.hub.clone(), self.request.clone());
        #[expect(clippy::disallowed_methods, reason = "its handle owns it: dropped, it ends")]
        let answer = tokio::spawn(async move { hub.rpc("sync_push", request).await });
        UnderWay { sending: self, answer: AbortOnDropHandle::new(answer) }
    }
}

/// A batch on its way to the hub, or at it.
struct UnderWay {
    sending: Sending,
    answer: AbortOnDropHandle<Result<RpcAnswer, HubError>>,
}

impl UnderWay {
    /// Waits for the hub's answer to the batch whose turn it is: everything before it has been answered.
    async fn arrive(self, ctx: &Context) -> Result<(Batch, Result<RpcAnswer, HubError>), SyncError> {
        let Self { sending, answer } = self;
        let mut answer = finished(answer.await)?;
        if answer.as_ref().is_err_and(|error| error.refusal().is_some_and(|(word, _)| word == "gap")) {
            // It overtook the one before, which has arrived meanwhile.
            answer = ctx.hub.rpc("sync_push", sending.request).await;
        }
        Ok((sending.batch, answer))
    }
}

/// Tells whether the hub took any of what followed a batch it refused: then that refusal was not the hub's own word, for no
/// batch is taken before the one it follows.
async fn any_taken(ctx: &Context, following: impl Iterator<Item = UnderWay>) -> Result<bool, SyncError> {
    let mut taken = false;
    for one in following {
        taken |= ctx.unless_stopped(async { finished(one.answer.await) }, || NEXT_TIME.to_owned()).await?.is_ok();
    }
    Ok(taken)
}

const NEXT_TIME: &str = "What waits is safe on this computer and goes the next time.";

fn finished<T>(ended: Result<T, JoinError>) -> Result<T, SyncError> {
    ended.map_err(|broken| match broken.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(_) => SyncError::stopped(NEXT_TIME),
    })
}

/// A batch the hub has answered, not yet settled here.
struct Answered {
    batch: Batch,
    answer: PushAnswer,
}

impl Answered {
    fn read(batch: Batch, answer: &RpcAnswer) -> Result<Self, SyncError> {
        let answer: PushAnswer = answer.json()?;
        // By its numbers: the same changes sent again under another key get the answer of the first time.
        if (answer.first, answer.last) != (batch.first, batch.last) {
            return Err(SyncError::Answer("it speaks of another batch than was sent".to_owned()));
        }
        Ok(Self { batch, answer })
    }
}

/// Puts the batch that follows queue id `after` on record, durably: its key must not be forgotten once it is on its way.
async fn take(ctx: &Context, identity: &Identity, after: i64, limit: i64) -> Result<Option<Sending>, SyncError> {
    let mut tx = ctx.store.begin().await?;
    let batch = queue::take_batch(&mut tx, after, &Uuid::now_v7().to_string(), limit, BATCH_BYTES).await?;
    let Some(batch) = batch else { return Ok(None) };
    tx.commit().await?;
    let request = compose(identity, &ctx.tables, &batch)?;
    Ok(Some(Sending { batch, request: request.into() }))
}

/// Compares how far both sides think this device has sent; returns the queue id after which to go on.
async fn meet(ctx: &Context, hub_last: i64) -> Result<i64, SyncError> {
    let mut conn = ctx.store.reader().await?;
    match queue::compare(&mut conn, hub_last).await? {
        queue::Standing::Agreed => Ok(queue::pushed(&mut conn).await?),
        queue::Standing::HubBehind => {
            drop(conn);
            // The hub was restored from a backup: what it lost is still here, and goes again.
            tracing::warn!(hub_last, "the hub has fewer changes than were sent; sending them again");
            let mut tx = ctx.store.begin().await?;
            queue::rewind(&mut tx, hub_last).await?;
            offer::want(&mut tx).await?;
            // Its numbers go on from the backup's: what is fetched by number alone could skip what others send again.
            cursors::distrust(&mut tx).await?;
            tx.commit().await?;
            Ok(hub_last)
        }
        queue::Standing::HubAhead => Err(SyncError::Copied),
    }
}

async fn forget(ctx: &Context) -> Result<(), SyncError> {
    let mut tx = ctx.store.begin().await?;
    queue::forget_batches(&mut tx).await?;
    Ok(tx.commit().await?)
}

async fn settle(ctx: &Context, answered: Answered, report: &mut SyncReport) -> Result<(), SyncError> {
    let Answered { batch, answer } = answered;
    let now = ctx.now();
    let mut sizes: BTreeMap<i64, i64> = BTreeMap::new();
    for change in &batch.changes {
        *sizes.entry(change.unit).or_default() += 1;
    }
    let kept: Vec<&Verdict> = answer.units.iter().filter(|v| matches!(v.v.as_str(), "rejected" | "waiting")).collect();
    let held_units: Vec<i64> = kept.iter().map(|v| v.u).collect();
    let mut tx = ctx.store.begin_repeatable().await?;
    for verdict in &kept {
        held::hold(&mut tx, verdict, sizes.get(&verdict.u).copied().unwrap_or(1), now).await?;
    }
    queue::settle(&mut tx, batch.first, batch.last, now).await?;
    // What had to be made storable on its way comes back with the next pull, so that both sides hold the same.
    let as_written = !batch.changes.iter().any(|c| is_unstorable(&c.data));
    for stream in &answer.streams {
        if answer.clean && as_written {
            cursors::skip_own(&mut tx, stream.id, stream.from, stream.to, now).await?;
        }
        // What was not skipped, a merge above all, is fetched in this very session.
        cursors::raise_head(&mut tx, stream.id, stream.to).await?;
    }
    tx.commit().await?;

    let refused: i64 = held_units.iter().filter_map(|unit| sizes.get(unit)).sum();
    report.rejected += refused;
    report.pushed += count(&batch.changes) - refused;
    report.merged += count(answer.units.iter().filter(|v| v.v == "merged"));
    report.conflicts += answer.units.iter().filter(|v| v.v == "conflict").map(|v| v.conflicts.max(1)).sum::<i64>();
    Ok(())
}

fn count<T>(things: impl IntoIterator<Item = T>) -> i64 {
    i64::try_from(things.into_iter().count()).unwrap_or(i64::MAX)
}

/// Writes a batch the way `sync_push` takes it. Rows are JSON already and travel as they are.
fn compose(identity: &Identity, tables: &[SyncTable], batch: &Batch) -> Result<String, SyncError> {
    let used: BTreeSet<&str> = batch.changes.iter().map(|c| c.table.as_str()).collect();
    let columns: BTreeMap<&str, Vec<&str>> = tables
        .iter()
        .filter(|t| used.contains(t.name.as_str()))
        .map(|t| (t.hub_name.as_str(), t.columns.iter().map(|c| t.hub_column(c)).collect()))
        .collect();
    let columns = serde_json::to_string(&columns).map_err(|error| SyncError::Answer(error.to_string()))?;
    let size: usize = batch.changes.iter().map(|c| c.data.len() + c.base.as_ref().map_or(0, String::len) + 180).sum();
    let mut body = String::with_capacity(size + columns.len() + 300);
    let _ = write!(
        body,
        r#"{{"p":{{"device":"{}","instance":"{}","batch":"{}","first":{},"last":{},"schema":{SCHEMA},"columns":{columns},"changes":"#,
        identity.device_id, identity.instance, batch.id, batch.first, batch.last
    );
    changes(&mut body, tables, &batch.changes)?;
    body.push_str("}}");
    Ok(body)
}

/// Appends changes as a JSON array, in the hub's names.
pub(super) fn changes(body: &mut String, tables: &[SyncTable], changes: &[Outgoing]) -> Result<(), SyncError> {
    body.push('[');
    let mut comma = "";
    for change in changes {
        let Some(table) = tables.iter().find(|t| t.name == change.table) else {
            return Err(SyncError::Answer(format!(
                "the queue holds a change of {}, which does not sync",
                change.table
            )));
        };
        let op = match change.operation.as_str() {
            "insert" => 'I',
            "delete" => 'D',
            _ => 'U',
        };
        let _ = write!(
            body,
            r#"{comma}{{"q":{},"u":{},"t":"{}","o":"{op}","id":{},"h":"{}","d":{}"#,
            change.id,
            change.unit,
            table.hub_name,
            Value::from(change.record_id.as_str()),
            change.hlc,
            renamed(table, &change.data)?,
        );
        if let Some(base) = &change.base {
            let _ = write!(body, r#","b":{}"#, renamed(table, base)?);
        }
        body.push('}');
        comma = ",";
    }
    body.push(']');
    Ok(())
}

/// Returns whether a row holds what the hub stores otherwise: the character of no meaning, or bytes that were no text.
fn is_unstorable(json: &str) -> bool {
    json.contains("\\u0000") || json.contains(char::REPLACEMENT_CHARACTER)
}

/// Replaces NUL, which SQLite keeps in texts and PostgreSQL refuses to read, so that one such name never stops the mail.
fn storable(json: &str) -> Cow<'_, str> {
    if !json.contains("\\u0000") {
        return json.into();
    }
    let mut made = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, after)) = rest.split_once('\\') {
        made.push_str(before);
        if let Some(behind) = after.strip_prefix("u0000") {
            made.push(char::REPLACEMENT_CHARACTER);
            rest = behind;
        } else {
            // Any other escape, an escaped backslash above all, stays as it is.
            let end = after.chars().next().map_or(0, char::len_utf8);
            let (escaped, behind) = after.split_at(end);
            made.push('\\');
            made.push_str(escaped);
            rest = behind;
        }
    }
    made.push_str(rest);
    made.into()
}

/// Returns a row's JSON with the hub's column names.
fn renamed<'a>(table: &SyncTable, json: &'a str) -> Result<Cow<'a, str>, SyncError> {
    let json = storable(json);
    if table.names.is_empty() {
        return Ok(json);
    }
    let row: Map<String, Value> = serde_json::from_str(&json).map_err(|error| SyncError::Answer(error.to_string()))?;
    let row: Map<String, Value> =
        row.into_iter().map(|(column, value)| (table.hub_column(&column).to_owned(), value)).collect();
    Ok(Value::Object(row).to_string().into())
}

#[cfg(test)]
mod tests {
    use super::storable;

    #[test]
    fn a_text_no_hub_can_store_is_made_storable_and_nothing_else_is_touched() {
        for (written, sent) in [
            (r#"{"name":"Odd\u0000ity"}"#, "{\"name\":\"Odd\u{FFFD}ity\"}"),
            (r#"{"name":"A path: C:\\u0000 and \"quotes\""}"#, r#"{"name":"A path: C:\\u0000 and \"quotes\""}"#),
            (r#"{"name":"\u00e9\u0000"}"#, "{\"name\":\"\\u00e9\u{FFFD}\"}"),
            (r#"{"name":"plain"}"#, r#"{"name":"plain"}"#),
        ] {
            assert_eq!(storable(written), sent, "because only NUL is replaced");
        }
    }
}
