//! The fleet: who is out there, asking a device to sync, naming and retiring devices, adding branches and people.

use sqlx::SqliteConnection;

use super::writing::{not_found, refuse};
use crate::engine::Engine;
use crate::error::Error;
use crate::store::device::{fleet, identity, settings};
use crate::sync;
use crate::sync::Api;
use branchline_domain::message;
use branchline_domain::organisation::connection_text::ConnectionText;
use branchline_domain::organisation::fleet::{Fleet, Invite, Invited, NewBranch};
use branchline_domain::records::field::FieldError;

impl Engine {
    /// Returns every branch with its devices as last known here; asks nobody.
    pub async fn fleet(&self) -> Result<Fleet, Error> {
        self.known_fleet(&mut *self.inner.store.reader().await?).await
    }

    async fn known_fleet(&self, conn: &mut SqliteConnection) -> Result<Fleet, Error> {
        let mut fleet = fleet::read(conn).await?;
        let waiting = settings::waiting(conn).await?;
        // Who listens beside this computer is known to the second, without asking.
        let listening = self.online().unwrap_or_default();
        for device in fleet.branches.iter_mut().flat_map(|branch| &mut branch.devices) {
            device.online |= device.retired_at.is_none() && listening.contains(&device.id);
            if device.this {
                // Of itself a computer knows better than the hub.
                device.pending = waiting.pending;
                device.failed = waiting.failed;
                device.oldest_at = waiting.oldest_pending_at;
            }
        }
        if let Some(online) = self.online() {
            // Who is on the channel is known by the second; what the hub told is older.
            for device in fleet.branches.iter_mut().flat_map(|branch| &mut branch.devices) {
                device.online = online.contains(&device.id);
            }
        }
        Ok(fleet)
    }

    /// Asks the hub how the fleet stands, keeps the answer for when there is no network, and returns it.
    ///
    /// # Errors
    /// When no hub is set up, it refuses or cannot be reached; what was known stays known.
    pub async fn refresh_fleet(&self) -> Result<Fleet, Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        let me = identity::read(&mut *self.inner.store.reader().await?).await?;
        let mut fleet = sync::fleet(&hub, &me.org_id, &me.device_id).await?;
        let now = self.now();
        fleet.shift(now - fleet.fetched_at.unwrap_or(now));
        let mut tx = self.inner.store.begin_repeatable().await?;
        fleet::keep(&mut tx, &fleet).await?;
        let fleet = self.known_fleet(tx.conn()).await?;
        tx.commit().await?;
        Ok(fleet)
    }

    /// Asks a device to sync now. The wish waits at the hub; a device that listens begins at once, any other when it next comes.
    pub async fn request_sync(&self, device: &str) -> Result<Fleet, Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        Api(&hub).request_sync(device).await?;
        self.refresh_fleet().await
    }

    /// Gives a device another name, here at once and everywhere with the next sync.
    ///
    /// # Errors
    /// [`Error::Invalid`] without a name; when there is no such device.
    pub async fn rename_device(&self, device: &str, name: &str) -> Result<Fleet, Error> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Error::Invalid(vec![FieldError::required("name")]));
        }
        let mut tx = self.inner.store.begin().await?;
        let now = self.record_time(&mut tx).await?;
        if !fleet::rename(&mut tx, device, name, now).await? {
            return Err(not_found(device));
        }
        let fleet = self.known_fleet(tx.conn()).await?;
        self.written(tx).await?;
        self.sync_soon();
        Ok(fleet)
    }

    /// Retires a device, or brings it back. The hub takes nothing from a retired one; what it holds stays there.
    ///
    /// # Errors
    /// [`Error::Invalid`] for the computer one sits at; when there is no such device.
    pub async fn set_device_retired(&self, device: &str, retired: bool) -> Result<Fleet, Error> {
        let mut tx = self.inner.store.begin().await?;
        if retired && identity::read(tx.conn()).await?.device_id == device {
            let message = message!("field-own-device");
            return Err(Error::Invalid(vec![FieldError::new("device", message)]));
        }
        let now = self.record_time(&mut tx).await?;
        if !fleet::set_retired(&mut tx, device, retired, now).await? {
            return Err(not_found(device));
        }
        let fleet = self.known_fleet(tx.conn()).await?;
        self.written(tx).await?;
        self.sync_soon();
        Ok(fleet)
    }

    /// Adds a branch. It can be connected to once this computer has synced; of two branches added at the same time with one code,
    /// the hub keeps the first and holds the other for its owner to correct.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn add_branch(&self, branch: NewBranch) -> Result<Fleet, Error> {
        if self.hub().is_none() {
            return Err(Error::NotConfigured);
        }
        let branch = branch.tidied();
        let mut problems = branch.problems();
        let mut tx = self.inner.store.begin().await?;
        if problems.is_empty()
            && let Some(holder) = fleet::holder_of(tx.conn(), &branch.code).await?
        {
            problems.push(FieldError::new(
                "code",
                message!("field-branch-code-taken", code = &branch.code, holder = holder),
            ));
        }
        refuse(problems)?;
        let stamp = self.stamp(&mut tx).await?;
        fleet::add_branch(&mut tx, &stamp, &branch).await?;
        let fleet = self.known_fleet(tx.conn()).await?;
        self.written(tx).await?;
        self.sync_soon();
        Ok(fleet)
    }

    /// Invites a person; the answer's code is shown once and kept nowhere.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields; when the hub refuses or cannot be reached.
    pub async fn invite(&self, invite: Invite) -> Result<Invited, Error> {
        let invite = Invite { email: invite.email.trim().to_lowercase(), ..invite };
        if !invite.email.contains('@') {
            return Err(Error::Invalid(vec![FieldError::new("email", message!("field-email"))]));
        }
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        let org = identity::read(&mut *self.inner.store.reader().await?).await?.org_id;
        let invited = Api(&hub).invite_member(&org, &invite).await?;
        let branches = fleet::read(&mut *self.inner.store.reader().await?).await?.branches;
        let branch = branches.into_iter().find(|branch| invite.branch.as_ref() == Some(&branch.id));
        let text = self.connection(branch.map(|branch| branch.code)).await?;
        let text = ConnectionText { email: Some(invited.email.clone()), code: Some(invited.code.clone()), ..text };
        Ok(Invited { text: text.written(), ..invited })
    }
}
