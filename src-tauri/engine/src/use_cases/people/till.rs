//! Coming to the till and leaving it.

use serde_json::json;
use sqlx::SqliteConnection;

use super::staffing::leading;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::people::{audit, staff, till};
use crate::use_cases::writing::refuse;
use branchline_domain::id::Id;
use branchline_domain::people::{Staff, TillPeople};
use branchline_domain::records::subject::Subject;

/// The longest time without a key, in minutes.
const LONGEST_IDLE: u32 = 600;

impl Engine {
    /// Returns who stands at this computer, and who could.
    pub async fn till_people(&self) -> Result<TillPeople, Error> {
        people_at(&mut *self.inner.store.reader().await?).await
    }

    /// Puts somebody at this computer who types his PIN.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `staff_id` or `pin`.
    pub async fn come_to_till(&self, person: &Id<Staff>, pin: &str) -> Result<TillPeople, Error> {
        let who = self.with_pin(person, pin).await?;
        let mut tx = self.inner.store.begin().await?;
        let now = self.now();
        till::take(tx.conn(), person, now).await?;
        audit::note(
            tx.conn(),
            ("signed_in", now),
            Some(("staff", person.as_str())),
            &json!({ "name": who.name }),
            None,
        )
        .await?;
        let people = people_at(tx.conn()).await?;
        self.written(tx).await?;
        self.announce(&[Subject::People]);
        Ok(people)
    }

    /// Locks this computer: nobody stands at it until a PIN is typed. Nothing happens in a shop without staff.
    pub async fn lock_till(&self) -> Result<TillPeople, Error> {
        if !staff::in_use(&mut *self.inner.store.reader().await?).await? {
            return self.till_people().await;
        }
        let mut tx = self.inner.store.begin().await?;
        if let Some(person) = till::person(tx.conn()).await? {
            let details = json!({ "name": person.name });
            audit::note(tx.conn(), ("locked", self.now()), Some(("staff", person.id.as_str())), &details, None).await?;
        }
        till::lock(tx.conn()).await?;
        let people = people_at(tx.conn()).await?;
        self.written(tx).await?;
        self.announce(&[Subject::People]);
        Ok(people)
    }

    /// Sets after how many minutes without a key this computer locks itself; 0 is never.
    pub async fn set_idle_minutes(&self, minutes: u32) -> Result<TillPeople, Error> {
        let mut tx = self.inner.store.begin().await?;
        refuse(leading(tx.conn(), &[]).await?)?;
        till::set_idle(tx.conn(), minutes.min(LONGEST_IDLE)).await?;
        let people = people_at(tx.conn()).await?;
        self.written(tx).await?;
        self.announce(&[Subject::People]);
        Ok(people)
    }
}

async fn people_at(conn: &mut SqliteConnection) -> Result<TillPeople, Error> {
    let till = till::read(&mut *conn).await?;
    Ok(TillPeople {
        in_use: staff::in_use(&mut *conn).await?,
        person: till::person(&mut *conn).await?,
        last: till.staff_id,
        choices: staff::at_this_till(&mut *conn).await?,
        idle_minutes: till.idle_minutes,
        leads: till::acting(conn).await?.is_none_or(|limits| limits.role.leads()),
    })
}
