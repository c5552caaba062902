//! What happened to a record, as far as it can be known here and now; and the recycle bin. The hub is asked as a courtesy: what
//! this computer knows is there at once, and without a connection.

use std::time::Duration;

use serde_json::Value;

use super::masters;
use super::writing::not_found;
use crate::engine::Engine;
use crate::error::Error;
use crate::hub::HubError;
use crate::store::StoreError;
use crate::store::device::identity;
use crate::store::device::identity::Identity;
use crate::store::records::history;
use crate::store::records::history::{Own, Topic};
use crate::store::records::{bin, decisions};
use crate::store::schema::registry::SyncTable;
use crate::store::sql::folding;
use crate::sync;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::history::{
    BinRow, ChangeKind, Deed, HistoryEntry, Knowledge, RecordHistory, RecordRef, Restored, Writers,
};
use branchline_domain::records::page::{Page, Sort};
use branchline_domain::sync::merge::as_text;

/// Entries asked for at a time.
const PAGE: u32 = 50;

/// How long a screen waits for the hub before it is told what is known here.
const PATIENCE: Duration = Duration::from_secs(8);

impl Engine {
    /// Returns a part of a record's history, newest first: the newest, or what came before the stamp `before`.
    ///
    /// With `ask` the hub is asked; when that fails, or without, the answer is what is known here, and says so.
    ///
    /// # Errors
    /// When there is no such table, or older entries were asked for and the hub cannot be reached.
    pub async fn record_history(
        &self,
        record: &RecordRef,
        before: Option<&str>,
        ask: bool,
    ) -> Result<RecordHistory, Error> {
        let table = self.table_of(record)?;
        let asked = if ask { Some(self.ask_history(table, record, before).await) } else { None };
        let mut found = match asked {
            Some(Ok((entries, more))) => {
                RecordHistory { entries, more, known: Knowledge::Whole, asked_at: Some(self.now()), reason: None }
            }
            Some(Err(error)) if before.is_some() => return Err(error),
            Some(Err(error)) => {
                let reason = (!matches!(error, Error::NotConfigured)).then(|| error.message());
                self.known_history(record, reason).await?
            }
            None => self.known_history(record, None).await?,
        };
        if found.known == Knowledge::Whole && before.is_none() {
            self.keep_history(record, &found).await?;
        }
        if before.is_none() {
            let mut conn = self.inner.store.reader().await?;
            let own = match (found.known, ask) {
                (Knowledge::Whole, _) | (_, false) => history::waiting(&mut conn, record).await?,
                _ => history::own_since(&mut conn, record, found.asked_at.unwrap_or(0)).await?,
            };
            drop(conn);
            for change in own {
                // A change whose answer was lost waits here and is told by the hub: it is one change.
                if !found.entries.iter().any(|entry| entry.hlc == change.hlc) {
                    found.entries.push(self.own_entry(table, &change).await?);
                }
            }
            found.entries.sort_by(|a, b| b.hlc.cmp(&a.hlc));
        }
        self.name_references(&record.table, &mut found.entries).await?;
        Ok(found)
    }

    async fn ask_history(
        &self,
        table: &SyncTable,
        record: &RecordRef,
        before: Option<&str>,
    ) -> Result<(Vec<HistoryEntry>, bool), Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        let device = self.identity().await?;
        patiently(sync::history(&hub, table, &record.id, before, PAGE, &device)).await
    }

    /// Returns what the hub said when last asked.
    async fn known_history(&self, record: &RecordRef, reason: Option<Message>) -> Result<RecordHistory, Error> {
        let kept = history::kept(&mut *self.inner.store.reader().await?, record, Topic::Entries).await?;
        let kept: Option<(RecordHistory, i64)> = kept;
        Ok(match kept {
            Some((kept, at)) => RecordHistory { known: Knowledge::Kept, asked_at: Some(at), reason, ..kept },
            None => {
                RecordHistory { entries: Vec::new(), more: false, known: Knowledge::HereOnly, asked_at: None, reason }
            }
        })
    }

    async fn keep_history(&self, record: &RecordRef, found: &RecordHistory) -> Result<(), Error> {
        let mut tx = self.inner.store.begin_repeatable().await?;
        history::keep(&mut tx, record, Topic::Entries, found, self.now()).await?;
        history::let_go(&mut tx, Topic::Entries).await?;
        Ok(tx.commit().await?)
    }

    async fn own_entry(&self, table: &SyncTable, own: &Own) -> Result<HistoryEntry, Error> {
        let mut conn = self.inner.store.reader().await?;
        let who = history::person_here(&mut conn, own.user_id.as_deref()).await?;
        Ok(sync::own_entry(table, own, who)?)
    }

    /// Puts names where columns refer to other records.
    async fn name_references(&self, table: &str, entries: &mut [HistoryEntry]) -> Result<(), Error> {
        let mut conn = self.inner.store.reader().await?;
        let fields = entries.iter_mut().flat_map(|entry| entry.fields.iter_mut());
        for field in fields.filter(|field| field.field.ends_with("_id")) {
            for words in [&mut field.before, &mut field.after].into_iter().flatten() {
                let id = words.to_string();
                if let Some(name) = history::referred(&mut conn, &self.inner.tables, table, &field.field, &id).await? {
                    *words = name;
                }
            }
        }
        Ok(())
    }

    /// Returns who added each of `records`, changed it last and deleted it, as far as that is known; asks the hub with `ask`.
    pub async fn record_writers(&self, records: &[RecordRef], ask: bool) -> Result<Vec<Writers>, Error> {
        let mut told = if ask { self.ask_writers(records).await } else { Vec::new() };
        let mut all = Vec::with_capacity(records.len());
        for record in records {
            let Ok(table) = self.table_of(record) else { continue };
            let mut writers = match told.iter().position(|one| one.record == *record) {
                Some(place) => told.swap_remove(place),
                None => self.known_writers(record).await?,
            };
            let own = history::waiting(&mut *self.inner.store.reader().await?, record).await?;
            for change in own.iter().rev() {
                let entry = self.own_entry(table, change).await?;
                let deed = Deed { made_at: entry.made_at, who: entry.who };
                match entry.kind {
                    ChangeKind::Deleted => writers.deleted = Some(deed.clone()),
                    ChangeKind::Restored => writers.deleted = None,
                    ChangeKind::Added => writers.added = Some(deed.clone()),
                    ChangeKind::Changed => {}
                }
                writers.changed = Some(deed);
            }
            all.push(writers);
        }
        Ok(all)
    }

    /// Asks the hub, and keeps what it says. It is asked as a courtesy: no answer is no error.
    async fn ask_writers(&self, records: &[RecordRef]) -> Vec<Writers> {
        let Some(hub) = self.hub() else { return Vec::new() };
        let asked = async {
            let device = self.identity().await?;
            let told = patiently(sync::writers(&hub, &self.inner.tables, records, &device)).await?;
            let mut tx = self.inner.store.begin_repeatable().await?;
            for one in &told {
                history::keep(&mut tx, &one.record, Topic::Writers, one, self.now()).await?;
            }
            history::let_go(&mut tx, Topic::Writers).await?;
            tx.commit().await?;
            Ok::<_, Error>(told)
        };
        asked.await.unwrap_or_else(|error| {
            tracing::debug!(%error, "the hub could not be asked who changed records");
            Vec::new()
        })
    }

    async fn known_writers(&self, record: &RecordRef) -> Result<Writers, Error> {
        let kept = history::kept(&mut *self.inner.store.reader().await?, record, Topic::Writers).await?;
        Ok(kept.map_or_else(
            || Writers { record: record.clone(), added: None, changed: None, deleted: None },
            |(writers, _): (Writers, i64)| writers,
        ))
    }

    /// Puts an earlier value (JSON text) back into a field: an ordinary edit, which wins everywhere because it is the latest.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the value is not correct any more, or fields of this kind are not edited by hand.
    pub async fn put_back(&self, record: &RecordRef, field: &str, value: &str) -> Result<(), Error> {
        let value: Value = serde_json::from_str(value).map_err(|_| cannot_be_put_back(field))?;
        match masters::of_table(&record.table) {
            Some(master) => {
                let put = master.put_back(self, &record.id, field, value).await?;
                put.ok_or_else(|| cannot_be_put_back(field))
            }
            None => self.put_back_plainly(record, field, &value).await,
        }
    }

    /// Puts a value back into a record that has no form of its own.
    async fn put_back_plainly(&self, record: &RecordRef, field: &str, value: &Value) -> Result<(), Error> {
        let table = self.table_of(record)?;
        if !history::is_edited_by_hand(table, field) {
            return Err(cannot_be_put_back(field));
        }
        let mut tx = self.inner.store.begin().await?;
        let (_, required) = decisions::column_kind(tx.conn(), table, field).await?;
        if required && value.is_null() {
            return Err(cannot_be_put_back(field));
        }
        let now = self.record_time(&mut tx).await?;
        if !decisions::write(&mut tx, table, &record.id, field, as_text(value).as_deref(), now).await? {
            return Err(not_found(&record.id));
        }
        self.written(tx).await
    }

    /// Returns a window of the recycle bin, of one table or of all; the last deleted first, unless told otherwise.
    ///
    /// # Errors
    /// [`Error::Invalid`] names a column the bin does not offer.
    pub async fn recycle_bin(
        &self,
        table: Option<&str>,
        search: &str,
        sort: Option<Sort>,
        offset: u32,
        limit: u32,
    ) -> Result<Page<BinRow>, Error> {
        if let Some(sort) = sort.as_ref().filter(|sort| !bin::offers(sort)) {
            let words = message!("list-no-column", column = &sort.column);
            return Err(Error::Invalid(vec![FieldError::new("sort", words)]));
        }
        folding::catch_up(&self.inner.store).await;
        Ok(bin::list(&mut *self.inner.store.reader().await?, table, search, sort.as_ref(), offset, limit).await?)
    }

    /// Takes records out of the recycle bin, each for itself, and says of each whether it could be.
    ///
    /// # Errors
    /// When the database cannot be written at all; what was restored before stays restored.
    pub async fn restore_records(&self, records: &[RecordRef]) -> Result<Vec<Restored>, Error> {
        let mut done = Vec::with_capacity(records.len());
        for record in records {
            let problem = match self.restore_record(record).await {
                Ok(()) => None,
                Err(Error::Invalid(fields)) => {
                    let why = Message::sentences(fields.into_iter().map(|field| field.message).collect());
                    Some(message!("bin-change-there-first", why = why))
                }
                Err(Error::Store(StoreError::NotFound(_))) => Some(message!("bin-restored-elsewhere")),
                Err(error) => return Err(error),
            };
            done.push(Restored { record: record.clone(), problem });
        }
        Ok(done)
    }

    async fn restore_record(&self, record: &RecordRef) -> Result<(), Error> {
        if let Some(master) = masters::of_table(&record.table) {
            return master.undelete(self, &record.id).await;
        }
        let mut tx = self.inner.store.begin().await?;
        let now = self.record_time(&mut tx).await?;
        if !bin::set_deleted(tx.conn(), record, false, now).await? {
            return Err(not_found(&record.id));
        }
        self.written(tx).await
    }

    fn table_of(&self, record: &RecordRef) -> Result<&SyncTable, Error> {
        self.inner.tables.iter().find(|table| table.name == record.table).ok_or_else(|| {
            Error::Invalid(vec![FieldError::new("table", message!("field-no-table", table = &record.table))])
        })
    }

    pub(super) async fn identity(&self) -> Result<Identity, Error> {
        Ok(identity::read(&mut *self.inner.store.reader().await?).await?)
    }
}

/// Waits for the hub as long as a person in front of a screen would.
pub(super) async fn patiently<T>(asked: impl Future<Output = Result<T, sync::SyncError>>) -> Result<T, Error> {
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(HubError::Interrupted { timed_out: true, source: None }.into()),
    }
}

fn cannot_be_put_back(field: &str) -> Error {
    Error::Invalid(vec![FieldError::new(field, message!("field-put-back"))])
}
