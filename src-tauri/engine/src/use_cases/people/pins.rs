//! Trying a PIN. A try is counted and on disk before it is computed, so that neither a crash nor a second window gives tries away; the
//! computing, slow by design, happens beside the database.

use serde_json::json;

use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::people::{audit, staff};
use crate::use_cases::writing::refuse;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::people::{Staff, pin};
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Returns the person of this till whose PIN was typed.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `staff_id` or `pin`: nobody of this till, a wrong PIN, too many of them.
    pub(in crate::use_cases) async fn with_pin(&self, id: &Id<Staff>, typed: &str) -> Result<Staff, Error> {
        let mut tx = self.inner.store.begin().await?;
        let known = staff::at_this_till(tx.conn()).await?.into_iter().find(|one| one.id == *id);
        let Some(person) = known else {
            let known = staff::get(tx.conn(), id).await?;
            return Err(match known.filter(|one| !one.has_pin) {
                Some(one) => wrong("pin", message!("pin-missing", name = one.name)),
                None => wrong("staff_id", message!("pin-nobody")),
            });
        };
        let now = self.now();
        let (before, last_at) = staff::tries(tx.conn(), id).await?;
        refuse(waiting(before, last_at, now).into_iter().collect())?;
        let Some(kept) = staff::pin_hash(tx.conn(), id).await? else {
            return Err(wrong("staff_id", message!("pin-nobody")));
        };
        staff::count_try(tx.conn(), id, now).await?;
        tx.commit().await?;
        let typed = typed.to_owned();
        let right = tokio::task::spawn_blocking(move || pin::matches(&kept, &typed)).await.unwrap_or_else(|error| {
            tracing::error!(%error, "a PIN could not be tried");
            false
        });
        let mut tx = self.inner.store.begin().await?;
        if right {
            staff::forget_tries(tx.conn(), id).await?;
            tx.commit().await?;
            return Ok(person);
        }
        let details = json!({ "name": person.name, "wrong": before + 1 });
        audit::note(tx.conn(), ("pin_wrong", now), Some(("staff", id.as_str())), &details, None).await?;
        self.written(tx).await?;
        Err(waiting(before + 1, now, now)
            .map_or_else(|| wrong("pin", message!("pin-wrong")), |wait| Error::Invalid(vec![wait])))
    }

    /// Returns what is kept of a PIN somebody chose.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `pin`.
    pub(super) async fn kept_pin(&self, chosen: &str) -> Result<String, Error> {
        refuse(pin::problem(chosen).map(|words| FieldError::new("pin", words)).into_iter().collect())?;
        let (chosen, salt) = (chosen.to_owned(), clock::salt());
        let kept = tokio::task::spawn_blocking(move || pin::hash(&chosen, salt)).await.ok().flatten();
        kept.ok_or_else(|| wrong("pin", message!("pin-form")))
    }
}

pub(super) fn wrong(field: &str, words: Message) -> Error {
    Error::Invalid(vec![FieldError::new(field, words)])
}

/// Says how long one waits still, in whole seconds.
fn waiting(tries: i64, last_at: i64, now_ms: i64) -> Option<FieldError> {
    let left = pin::left_ms(tries, last_at, now_ms);
    (left > 0).then(|| FieldError::new("pin", message!("pin-wait", seconds = (left + 999) / 1_000)))
}
