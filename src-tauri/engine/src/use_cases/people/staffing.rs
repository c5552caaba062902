//! Who works here, and what each role may. The first person is the owner, with a PIN: from then on everybody comes to the till with his.

use sqlx::SqliteConnection;

use super::pins::wrong;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::people::{limits, staff, till};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::people::{RoleLimits, Staff, StaffDraft, StaffRole};
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Lists everybody by name, those who left last.
    pub async fn staff(&self) -> Result<Vec<Staff>, Error> {
        Ok(staff::all(&mut *self.inner.store.reader().await?).await?)
    }

    /// Adds somebody. The first one is the owner, and stands at this till at once.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields; without the right to, `role`.
    pub async fn add_staff(&self, draft: StaffDraft, pin: Option<&str>) -> Result<Staff, Error> {
        let draft = draft.tidied();
        let kept = match pin.filter(|pin| !pin.is_empty()) {
            Some(pin) => Some(self.kept_pin(pin).await?),
            None => None,
        };
        let mut tx = self.inner.store.begin().await?;
        let first = !staff::in_use(tx.conn()).await?;
        if first && (draft.role != StaffRole::Owner || kept.is_none()) {
            let field = if kept.is_none() { "pin" } else { "role" };
            return Err(wrong(field, message!("staff-first-owner")));
        }
        refuse(leading(tx.conn(), &[draft.role]).await?)?;
        refuse(problems(tx.conn(), &draft, None).await?)?;
        let stamp = self.stamp(&mut tx).await?;
        let id: Id<Staff> = stamp.id.as_str().into();
        staff::insert(tx.conn(), &stamp, &draft, kept.as_deref()).await?;
        if first {
            till::take(tx.conn(), &id, stamp.now_ms).await?;
        }
        let added = staff::get(tx.conn(), &id).await?.ok_or_else(|| not_found(&id))?;
        self.written(tx).await?;
        Ok(added)
    }

    /// Changes somebody's name, role, branch, or whether he still works here.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields; when there is no such person.
    pub async fn change_staff(&self, id: &Id<Staff>, draft: StaffDraft) -> Result<Staff, Error> {
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        let before = staff::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        refuse(leading(tx.conn(), &[before.role, draft.role]).await?)?;
        refuse(problems(tx.conn(), &draft, Some(id)).await?)?;
        let now = self.record_time(&mut tx).await?;
        staff::change(tx.conn(), id, &draft, now).await?;
        let owners = staff::all(tx.conn()).await?;
        if !owners.iter().any(|one| one.role == StaffRole::Owner && one.active && one.has_pin) {
            return Err(wrong("role", message!("staff-last-owner")));
        }
        let changed = staff::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        self.written(tx).await?;
        Ok(changed)
    }

    /// Gives somebody another PIN; everybody may do so for himself.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `pin`; without the right to, `role`; when there is no such person.
    pub async fn set_staff_pin(&self, id: &Id<Staff>, pin: &str) -> Result<Staff, Error> {
        let kept = self.kept_pin(pin).await?;
        let mut tx = self.inner.store.begin().await?;
        let before = staff::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        let own = till::person(tx.conn()).await?.is_some_and(|person| person.id == *id);
        if !own {
            refuse(leading(tx.conn(), &[before.role]).await?)?;
        }
        let now = self.record_time(&mut tx).await?;
        staff::set_pin(tx.conn(), id, &kept, now).await?;
        let changed = staff::get(tx.conn(), id).await?.ok_or_else(|| not_found(id))?;
        self.written(tx).await?;
        Ok(changed)
    }

    /// Lists what each role but the owner's may do by itself.
    pub async fn role_limits(&self) -> Result<Vec<RoleLimits>, Error> {
        let mut conn = self.inner.store.reader().await?;
        let mut all = Vec::new();
        for role in StaffRole::ALL.into_iter().filter(|role| *role != StaffRole::Owner) {
            all.push(limits::of(&mut conn, role).await?);
        }
        Ok(all)
    }

    /// Sets what a role may do by itself, and returns all of them.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields; for anybody but an owner, `role`.
    pub async fn set_role_limits(&self, wanted: &RoleLimits) -> Result<Vec<RoleLimits>, Error> {
        let mut tx = self.inner.store.begin().await?;
        refuse(leading(tx.conn(), &[StaffRole::Owner]).await?)?;
        refuse(wanted.problems())?;
        if limits::of(tx.conn(), wanted.role).await? != *wanted {
            let stamp = self.stamp(&mut tx).await?;
            limits::set(tx.conn(), &stamp, wanted).await?;
            self.written(tx).await?;
        }
        self.role_limits().await
    }
}

/// Says that whoever stands here does not lead the shop, or is no owner where one of these roles is an owner's.
pub(super) async fn leading(conn: &mut SqliteConnection, roles: &[StaffRole]) -> Result<Vec<FieldError>, StoreError> {
    let Some(limits) = till::acting(conn).await? else { return Ok(Vec::new()) };
    let words = if !limits.role.leads() {
        message!("staff-not-yours")
    } else if roles.contains(&StaffRole::Owner) && limits.role != StaffRole::Owner {
        message!("staff-owner-only")
    } else {
        return Ok(Vec::new());
    };
    Ok(vec![FieldError::new("role", words)])
}

async fn problems(
    conn: &mut SqliteConnection,
    draft: &StaffDraft,
    except: Option<&Id<Staff>>,
) -> Result<Vec<FieldError>, StoreError> {
    let mut problems = draft.problems();
    let alike =
        |one: &Staff| one.active && Some(&one.id) != except && one.name.to_lowercase() == draft.name.to_lowercase();
    if staff::all(conn).await?.iter().any(alike) {
        problems.push(FieldError::new("name", message!("staff-same-name")));
    }
    Ok(problems)
}
