//! Setting up the hub: testing it, connecting this device to it, signing in and out.

use std::sync::Arc;

use crate::clock::{Clock as _, SystemClock};
use crate::engine::{Engine, Options};
use crate::error::{Code, Error};
use crate::hub;
use crate::hub::{Hub, HubConfig};
use crate::store::device::settings;
use crate::store::device::settings::{Connected, Settings};
use crate::store::device::{fleet, identity};
use crate::sync;
use crate::sync::{Api, Handshake, SyncError};
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::organisation::connection::{Check, Connect, HubSettings};
use branchline_domain::organisation::connection_text::ConnectionText;
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_domain::sync::status::{Problem, SyncStatus};
use branchline_domain::text;

/// Reads the connection text somebody pasted.
///
/// # Errors
/// [`Error::Invalid`] says of the field `text` why it cannot be used.
pub fn read_connection_text(pasted: &str) -> Result<ConnectionText, Error> {
    ConnectionText::read(pasted).map_err(|why| Error::Invalid(vec![FieldError::new("text", why)]))
}

/// Looks whether a hub at this address can be used, without a database.
pub async fn probe_hub(url: &str, key: &str) -> Vec<Check> {
    hub::probe(&HubConfig::new(url, key, Arc::new(|| SystemClock.now_ms()))).await
}

impl Engine {
    /// Returns how the hub is set up on this device.
    pub async fn hub_settings(&self) -> Result<HubSettings, Error> {
        let settings = self.settings().await?;
        let mut reader = self.inner.store.reader().await?;
        let identity = identity::read(&mut reader).await?;
        let (person, role) = identity::person(&mut reader).await?;
        drop(reader);
        let signed_in = match self.hub() {
            Some(hub) => hub.signed_in().await,
            None => None,
        };
        Ok(HubSettings {
            url: settings.hub_url,
            key: settings.hub_key,
            email: settings.email,
            person,
            role: role.and_then(|role| serde_json::from_value(role.into()).ok()),
            branch_code: settings.branch_code,
            remembered: signed_in.as_ref().map_or_else(|| self.inner.options.secrets.remembers(), |who| who.remembered),
            signed_in: signed_in.is_some(),
            device_id: identity.device_id,
            device_code: settings.device_code,
        })
    }

    /// Returns the text with which a further computer finds this hub; `branch` and `code` come in where they are given.
    ///
    /// # Errors
    /// When no hub is set up.
    pub async fn connection_text(&self, branch: Option<&str>, code: Option<&str>) -> Result<String, Error> {
        let text = self.connection(branch.map(str::to_uppercase)).await?;
        Ok(ConnectionText { code: code.map(str::to_owned), ..text }.written())
    }

    /// Returns what a further computer must know of this hub.
    pub(crate) async fn connection(&self, branch: Option<String>) -> Result<ConnectionText, Error> {
        let settings = self.settings().await?;
        if settings.hub_url.is_empty() {
            return Err(Error::NotConfigured);
        }
        Ok(ConnectionText { url: settings.hub_url, key: settings.hub_key, branch, ..ConnectionText::default() })
    }

    /// Looks whether a hub at this address can be used; keeps nothing.
    pub async fn test_connection(&self, url: &str, key: &str) -> Vec<Check> {
        hub::probe(&config(&self.inner.options, url, key)).await
    }

    /// Connects this device to a hub: signs in, finds the branch, and hands over what was written so far. Local work is never lost: on
    /// any error nothing has changed. A computer that an owner has yet to approve is connected all the same: it asks again by itself.
    ///
    /// # Errors
    /// When the hub refuses, cannot be reached, or belongs to another organisation than this device.
    pub async fn connect(&self, connect: Connect) -> Result<SyncStatus, Error> {
        let connect = Connect { email: text::line(&connect.email), ..connect };
        let branch = connect.branch.trim().to_uppercase();
        let missing = missing_fields(&connect, &branch);
        if !missing.is_empty() {
            return Err(Error::Invalid(missing));
        }
        let _alone = self.lock_session().await?;
        let mut identity = identity::read(&mut *self.inner.store.reader().await?).await?;
        let before = self.settings().await?;
        if let Some(code) = before.branch_code.as_ref().filter(|code| **code != branch) {
            return Err(Error::DifferentBranch { branch: code.clone() });
        }
        let mut hub = hub(&self.inner.options, &connect.url, &connect.key, &identity.device_id)?;
        if connect.invitation.as_ref().is_some_and(|invitation| invitation.new_account) {
            hub.sign_up(&connect.email, &connect.password).await?;
        }
        hub.sign_in(&connect.email, &connect.password).await?;
        if let Some(claim) = &connect.claim {
            Api(&hub).claim_organisation(claim, &branch).await?;
        }
        if let Some(invitation) = &connect.invitation {
            Api(&hub).accept_invitation(invitation).await?;
        }
        let version = &self.inner.options.app_version;
        let standing = match sync::handshake(&hub, &identity, &branch, version).await {
            Err(SyncError::DatabaseCloned) => {
                // This database came from another computer. With the password at hand it takes its own name on the spot.
                identity = self.take_new_name().await?;
                hub = self::hub(&self.inner.options, &connect.url, &connect.key, &identity.device_id)?;
                hub.sign_in(&connect.email, &connect.password).await?;
                sync::handshake(&hub, &identity, &branch, version).await?
            }
            other => other?,
        };
        self.take_over(&before, &identity, &connect.email, &connect.key, &hub, &standing).await?;
        if let Ok(mut slot) = self.inner.hub.write() {
            *slot = Some(hub);
        }
        self.announce(&[Subject::Hub, Subject::Shop, Subject::Sync]);
        self.sync_soon();
        Ok(self.status_now().await)
    }

    async fn take_over(
        &self,
        before: &Settings,
        identity: &identity::Identity,
        email: &str,
        key: &str,
        hub: &Hub,
        standing: &Handshake,
    ) -> Result<(), Error> {
        if let Some(organisation) = before.organisation.as_ref().filter(|_| standing.org.id != identity.org_id) {
            return Err(Error::DifferentShop { organisation: organisation.clone() });
        }
        let mut tx = self.inner.store.begin().await?;
        if standing.org.id != identity.org_id || standing.branch.id != identity.branch_id {
            identity::adopt(&mut tx, &self.inner.tables, &standing.org.id, &standing.branch.id).await?;
        }
        identity::set_user(&mut tx, &standing.user.id).await?;
        let connected = Connected {
            url: hub.url(),
            key: key.trim(),
            email,
            organisation: &standing.org.name,
            branch_code: &standing.branch.code,
            branch_name: &standing.branch.name,
            device_code: &standing.device.code,
            problem: standing
                .waits
                .as_deref()
                .map(|said| Problem { code: Code::DeviceWaiting.word(), message: Message::recognised(said) }),
        };
        settings::set_connected(&mut tx, &connected).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Signs a person in on the hub that is set up.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<SyncStatus, Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        let email = text::line(email);
        let who = hub.sign_in(&email, password).await?;
        let mut tx = self.inner.store.begin().await?;
        settings::set_email(&mut tx, &email).await?;
        if identity::read(tx.conn()).await?.user_id.as_ref() != Some(&who.user_id) {
            fleet::forget(&mut tx).await?;
        }
        identity::set_user(&mut tx, &who.user_id).await?;
        tx.commit().await?;
        self.announce(&[Subject::Hub, Subject::Shop]);
        self.sync_soon();
        Ok(self.status_now().await)
    }

    /// Signs out on this device only. What waits stays in the queue.
    ///
    /// # Errors
    /// When no hub is set up. An unreachable hub is no error: the session is forgotten here.
    pub async fn sign_out(&self) -> Result<SyncStatus, Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        if let Err(error) = hub.sign_out().await {
            tracing::info!(%error, "the hub could not be told of the sign-out");
        }
        self.announce(&[Subject::Hub]);
        Ok(self.status_now().await)
    }

    /// Disconnects this device: it signs out and syncs no more. Every record stays, and what waits stays in the queue. So does the place
    /// in the shop: connected again, to the same shop and branch, it goes on where it was. The code stays its own at the hub as well,
    /// because its bills carry it.
    ///
    /// # Errors
    /// When no hub is set up. An unreachable hub is no error: the session is forgotten here.
    pub async fn disconnect(&self) -> Result<SyncStatus, Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        // A session that runs ends at its next safe point; the next one finds no hub.
        self.cancel_operation();
        let _alone = self.lock_session().await?;
        let mut tx = self.inner.store.begin().await?;
        settings::set_disconnected(&mut tx).await?;
        tx.commit().await?;
        if let Ok(mut slot) = self.inner.hub.write() {
            *slot = None;
        }
        if let Err(error) = hub.sign_out().await {
            tracing::info!(%error, "the hub could not be told of the sign-out");
        }
        self.set_live(|live| live.unreachable = false);
        self.wake();
        self.announce(&[Subject::Hub, Subject::Shop, Subject::Sync]);
        Ok(self.status_now().await)
    }

    pub(crate) fn hub(&self) -> Option<Hub> {
        self.inner.hub.read().ok().and_then(|slot| slot.clone())
    }

    pub(crate) async fn settings(&self) -> Result<Settings, Error> {
        Ok(settings::read(&mut *self.inner.store.reader().await?).await?)
    }
}

fn missing_fields(connect: &Connect, branch: &str) -> Vec<FieldError> {
    let needed = [
        ("url", connect.url.trim(), message!("field-hub-address")),
        ("key", connect.key.trim(), message!("field-hub-key")),
        ("email", connect.email.trim(), message!("field-hub-email")),
        ("password", connect.password.as_str(), message!("field-hub-password")),
        ("branch", branch, message!("field-hub-branch")),
    ];
    needed
        .into_iter()
        .filter(|(_, value, _)| value.is_empty())
        .map(|(field, _, message)| FieldError::new(field, message))
        .collect()
}

pub(crate) fn config(options: &Options, url: &str, key: &str) -> HubConfig {
    let clock = Arc::clone(&options.clock);
    HubConfig::new(url, key, Arc::new(move || clock.now_ms()))
}

pub(crate) fn hub(options: &Options, url: &str, key: &str, device: &str) -> Result<Hub, Error> {
    Ok(Hub::new(&config(options, url, key), Arc::clone(&options.secrets), device)?)
}
