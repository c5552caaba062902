//! What an owner decides about the shop: its rules, new computers, and who no longer belongs to it.

use super::Engine;
use crate::domain::field::FieldError;
use crate::domain::status::{Ended, Fleet, RuleChange, ShopRules, Subject};
use crate::error::Error;
use crate::hub::Hub;
use crate::store::identity;
use crate::sync;

impl Engine {
    /// Asks the hub for the rules of the shop.
    ///
    /// # Errors
    /// When no hub is set up, it refuses or cannot be reached.
    pub async fn shop_rules(&self) -> Result<ShopRules, Error> {
        let (hub, org) = self.shop_at_hub().await?;
        Ok(sync::fleet::rules(&hub, &org, &RuleChange::default()).await?)
    }

    /// Sets rules of the shop; a shorter history holds after thirty days.
    ///
    /// # Errors
    /// [`Error::Invalid`] for less than twelve months; when the hub refuses or cannot be reached.
    pub async fn set_shop_rules(&self, change: &RuleChange) -> Result<ShopRules, Error> {
        if change.history_months.is_some_and(|months| months != 0 && !(12..=999).contains(&months)) {
            let message = "The history is kept for 12 to 999 months, or for ever.";
            return Err(Error::Invalid(vec![FieldError::new("history_months", message)]));
        }
        let (hub, org) = self.shop_at_hub().await?;
        Ok(sync::fleet::rules(&hub, &org, change).await?)
    }

    /// Lets a new computer in that waits for an owner.
    ///
    /// # Errors
    /// When the hub refuses or cannot be reached.
    pub async fn approve_device(&self, device: &str) -> Result<Fleet, Error> {
        let (hub, _) = self.shop_at_hub().await?;
        sync::fleet::approve_device(&hub, device).await?;
        self.refresh_fleet().await
    }

    /// Ends a person's memberships in this shop, and his sign-ins where the hub may.
    ///
    /// # Errors
    /// When the hub refuses or cannot be reached; then the person still belongs to the shop.
    pub async fn end_person(&self, person: &str) -> Result<Ended, Error> {
        let (hub, org) = self.shop_at_hub().await?;
        let ended = sync::fleet::end_person(&hub, &org, person).await?;
        self.announce(&[Subject::Shop]);
        self.sync_soon();
        Ok(ended)
    }

    async fn shop_at_hub(&self) -> Result<(Hub, String), Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        let org = identity::read(&mut *self.rooms.store.reader().await?).await?.org_id;
        Ok((hub, org))
    }
}
