//! What people decide: conflicts settled by an ordinary edit, and cards of what merging cannot settle.

use serde_json::Value;
use sqlx::SqliteConnection;

use super::masters;
use super::writing::not_found;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::item_groups;
use crate::store::records::decisions;
use crate::store::records::decisions::Deciding;
use crate::store::records::{conflicts, reviews};
use crate::store::schema::registry::SyncTable;
use crate::store::{StoreError, WriteTx};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::conflict::{
    Attention, Choice, Conflict, ConflictState, Settlement, Settling, Unsettled,
};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::page::Page;
use branchline_domain::records::review::{Review, ReviewKind};

/// The decision that opens a conflict again.
const REOPENED: &str = "reopened";

impl Engine {
    /// Returns a window of the conflicts, newest first: the settled ones or those that are not.
    pub async fn conflicts(&self, settled: bool, offset: u32, limit: u32) -> Result<Page<Conflict>, Error> {
        let mut conn = self.inner.store.reader().await?;
        Ok(conflicts::list(&mut conn, &self.inner.tables, settled, offset, limit).await?)
    }

    /// Returns one conflict.
    ///
    /// # Errors
    /// When there is none with this id.
    pub async fn conflict(&self, id: &str) -> Result<Conflict, Error> {
        let found = conflicts::get(&mut *self.inner.store.reader().await?, &self.inner.tables, id).await?;
        found.ok_or_else(|| not_found(id))
    }

    /// Settles conflicts. Each is a unit of its own: an ordinary edit of the record, later than both, and the decision beside it.
    /// Of several, those the choice does not fit are left open.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the choice does not fit the one conflict named; when the database cannot be written.
    pub async fn settle_conflicts(&self, ids: &[String], choice: &Choice) -> Result<Settling, Error> {
        let mut done = Settling::default();
        for id in ids {
            match self.settle_one(id, choice).await {
                Ok(settled) => {
                    done.settled += settled;
                    done.ids.push(id.clone());
                }
                Err(Error::Invalid(_)) if ids.len() > 1 => done.skipped += 1,
                Err(error) => {
                    self.announce_written().await;
                    return Err(error);
                }
            }
        }
        self.announce_written().await;
        self.status_soon();
        Ok(done)
    }

    async fn settle_one(&self, id: &str, choice: &Choice) -> Result<u32, Error> {
        let tables = &self.inner.tables;
        let mut tx = self.inner.store.begin().await?;
        let conflict = conflicts::get(tx.conn(), tables, id).await?;
        let conflict = conflict.ok_or_else(|| not_found(id))?;
        let choice = match choice {
            Choice::Value { value } => {
                Choice::Value { value: fitting(&mut tx, tables, &conflict, value.clone()).await? }
            }
            other => other.clone(),
        };
        let (settlement, word) = conflict.settle(&choice).map_err(unfit)?;
        let table = tables.iter().find(|table| table.hub_name == conflict.table_name);
        let now = self.record_time(&mut tx).await?;
        let mut stands = conflict.present.as_ref().and_then(|present| present.value.clone());
        if let Some(table) = table {
            let record = &conflict.record_id;
            match &settlement {
                Settlement::Leave => {}
                Settlement::Write(value) => {
                    let column = table.local_column(&conflict.field).unwrap_or(&conflict.field);
                    decisions::write(&mut tx, table, record, column, value.as_deref(), now).await?;
                    stands.clone_from(value);
                }
                Settlement::Restore => decisions::set_deleted(&mut tx, table, record, false, now).await?,
                Settlement::Delete => decisions::set_deleted(&mut tx, table, record, true, now).await?,
            }
        }
        // A delete that was unseen stands against every field it lost: one decision settles them all.
        let decided = self.decide_all(&mut tx, &conflict, (word, stands.as_deref()), now).await?;
        tx.commit().await?;
        Ok(decided)
    }

    /// Opens conflicts again that are settled, each as a unit of its own. Nothing decided is erased, for it may be known elsewhere already:
    /// a further decision takes it back, here and wherever it comes. The record stays as it is. Returns how many were opened.
    ///
    /// # Errors
    /// When there is none with an id; when the database cannot be written.
    pub async fn reopen_conflicts(&self, ids: &[String]) -> Result<u32, Error> {
        let mut opened = 0;
        for id in ids {
            match self.reopen_one(id).await {
                Ok(more) => opened += more,
                Err(error) => {
                    self.announce_written().await;
                    return Err(error);
                }
            }
        }
        self.announce_written().await;
        self.status_soon();
        Ok(opened)
    }

    async fn reopen_one(&self, id: &str) -> Result<u32, Error> {
        let tables = &self.inner.tables;
        let mut tx = self.inner.store.begin().await?;
        let conflict = conflicts::get(tx.conn(), tables, id).await?.ok_or_else(|| not_found(id))?;
        if conflict.state != ConflictState::Settled {
            return Ok(0);
        }
        let now = self.record_time(&mut tx).await?;
        // What one decision settled is opened by one.
        let decided = self.decide_all(&mut tx, &conflict, (REOPENED, None), now).await?;
        tx.commit().await?;
        Ok(decided)
    }

    /// Keeps one decision on a conflict and on those that stand or fall with it; returns how many they are.
    async fn decide_all(
        &self,
        tx: &mut WriteTx,
        conflict: &Conflict,
        (choice, value): (&str, Option<&str>),
        now: i64,
    ) -> Result<u32, Error> {
        let tables = &self.inner.tables;
        let branch = decisions::branch_of(tx.conn(), tables, &conflict.table_name, &conflict.record_id).await?;
        // Those are opened that were settled, and the others are settled.
        let mut subjects = conflicts::siblings(tx.conn(), &conflict.id, choice == REOPENED).await?;
        subjects.push(conflict.id.clone());
        for subject in &subjects {
            let deciding = Deciding {
                kind: "conflict",
                subject,
                table: &conflict.table_name,
                record_id: &conflict.record_id,
                branch_id: branch.as_deref(),
                choice,
                value,
                facts: None,
                reason: None,
            };
            decisions::decide(tx, deciding, now).await?;
        }
        Ok(u32::try_from(subjects.len()).unwrap_or(u32::MAX))
    }

    /// Returns the cards of what merging cannot settle, as the books stand now; those looked at already come with who did.
    pub async fn reviews(&self) -> Result<Vec<Review>, Error> {
        Ok(cards(&mut *self.inner.store.reader().await?).await?)
    }

    /// Puts a card away with a reason, everywhere, until what it says changes.
    ///
    /// # Errors
    /// [`Error::Invalid`] without a reason, or when the card says something else by now.
    pub async fn review(
        &self,
        kind: ReviewKind,
        subject: &str,
        facts: &str,
        reason: &str,
    ) -> Result<Vec<Review>, Error> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(invalid("reason", message!("field-review-reason")));
        }
        let mut tx = self.inner.store.begin().await?;
        let cards = reviews::of_kind(tx.conn(), kind).await?;
        let card = cards.iter().find(|card| card.subject == subject && card.facts == facts);
        let Some((card, record)) = card.and_then(|card| Some((card, card.records.first()?))) else {
            return Err(invalid("facts", message!("field-review-changed")));
        };
        let deciding = Deciding {
            kind: kind.word(),
            subject,
            table: &record.table_name,
            record_id: &record.id,
            branch_id: card.branch_id.as_deref(),
            choice: "reviewed",
            value: None,
            facts: Some(facts),
            reason: Some(reason),
        };
        let now = self.record_time(&mut tx).await?;
        decisions::decide(&mut tx, deciding, now).await?;
        let cards = self::cards(tx.conn()).await?;
        self.written(tx).await?;
        Ok(cards)
    }

    /// Takes an item group out of the one it lies in, so that it is the outermost: the way out of a ring.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it lies in none.
    pub async fn take_group_out(&self, id: &str) -> Result<(), Error> {
        let mut tx = self.inner.store.begin().await?;
        if !item_groups::take_out(tx.conn(), &id.into(), self.now()).await? {
            return Err(invalid("parent_id", message!("field-group-out")));
        }
        self.written(tx).await
    }

    /// Counts what waits for a person's judgement.
    pub async fn attention(&self) -> Result<Attention, Error> {
        let conflicts = conflicts::count(&mut *self.inner.store.reader().await?, false).await?;
        let open = self.reviews().await?.iter().filter(|card| card.reviewed.is_none()).count();
        Ok(Attention { conflicts, reviews: u32::try_from(open).unwrap_or(u32::MAX) })
    }
}

/// Reads the cards of every kind.
async fn cards(conn: &mut SqliteConnection) -> Result<Vec<Review>, StoreError> {
    let mut cards = Vec::new();
    for kind in ReviewKind::ALL {
        cards.extend(reviews::of_kind(conn, kind).await?);
    }
    Ok(cards)
}

fn invalid(field: &str, message: Message) -> Error {
    Error::Invalid(vec![FieldError::new(field, message)])
}

fn unfit(why: Unsettled) -> Error {
    Error::Invalid(vec![FieldError::new("choice", why.message())])
}

/// Returns a third value as the record's own form would keep it.
async fn fitting(
    tx: &mut WriteTx,
    tables: &[SyncTable],
    conflict: &Conflict,
    value: Option<String>,
) -> Result<Option<String>, Error> {
    let value = value.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let Some(table) = tables.iter().find(|table| table.hub_name == conflict.table_name) else { return Ok(value) };
    let Some(column) = table.local_column(&conflict.field) else { return Ok(value) };
    let (kind, required) = decisions::column_kind(tx.conn(), table, column).await?;
    let typed = match &value {
        None if required => return Err(invalid("value", message!("field-required", field = conflict.title.clone()))),
        None => Value::Null,
        Some(text) if kind == "INTEGER" => match text.parse::<i64>() {
            Ok(number) => number.into(),
            Err(_) => return Err(invalid("value", message!("field-number-needed"))),
        },
        Some(text) => text.as_str().into(),
    };
    let Some(master) = masters::of_table(&table.name) else { return Ok(value) };
    match master.fitting(tx.conn(), &conflict.record_id, column, typed).await? {
        Some(Ok(kept)) => Ok(kept),
        Some(Err(problems)) => {
            let problems = problems.into_iter().map(|problem| FieldError::new("value", problem.message));
            Err(Error::Invalid(problems.collect()))
        }
        None => Ok(value),
    }
}
