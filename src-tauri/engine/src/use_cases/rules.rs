//! What an owner decides about the shop: its rules, new computers, and who no longer belongs to it.

use chrono::{DateTime, Local};

use crate::engine::Engine;
use crate::error::Error;
use crate::hub::Hub;
use crate::store::device::identity;
use crate::sync::Api;
use branchline_domain::message;
use branchline_domain::organisation::connection::Check;
use branchline_domain::organisation::fleet::Fleet;
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};
use branchline_domain::records::field::FieldError;
use branchline_domain::records::subject::Subject;
use branchline_domain::records::words;

impl Engine {
    /// Asks the hub for the rules of the shop.
    pub async fn shop_rules(&self) -> Result<ShopRules, Error> {
        let (hub, org) = self.shop_at_hub().await?;
        Ok(Api(&hub).shop_rules(&org, &RuleChange::default()).await?)
    }

    /// Sets rules of the shop; a shorter history holds after thirty days.
    ///
    /// # Errors
    /// [`Error::Invalid`] for less than twelve months; when the hub refuses or cannot be reached.
    pub async fn set_shop_rules(&self, change: &RuleChange) -> Result<ShopRules, Error> {
        if change.history_months.is_some_and(|months| months != 0 && !(12..=999).contains(&months)) {
            let message = message!("field-history-months");
            return Err(Error::Invalid(vec![FieldError::new("history_months", message)]));
        }
        let (hub, org) = self.shop_at_hub().await?;
        Ok(Api(&hub).shop_rules(&org, change).await?)
    }

    /// Says how long the history is kept, and whether that is to become shorter; nothing where the hub cannot be asked.
    pub(crate) async fn history_check(&self) -> Option<Check> {
        self.hub()?.signed_in().await?;
        let rules = self.shop_rules().await.ok()?;
        let kept = match rules.history_months {
            Some(months) => message!("check-history-months", months = months),
            None => message!("check-history-ever"),
        };
        let shorter =
            rules.history_months_next.zip(rules.history_months_from.and_then(DateTime::from_timestamp_millis));
        let message = match shorter {
            Some((months, from)) => message!(
                "check-history-shorter",
                kept = kept,
                months = months,
                day = words::day(&from.with_timezone(&Local).date_naive().to_string()),
            ),
            None => kept,
        };
        // An owner's wish is no fault; it is named so that nobody is surprised.
        Some(Check { name: message!("check-history"), ok: true, message })
    }

    /// Lets a new computer in that waits for an owner.
    pub async fn approve_device(&self, device: &str) -> Result<Fleet, Error> {
        let (hub, _) = self.shop_at_hub().await?;
        Api(&hub).approve_device(device).await?;
        self.refresh_fleet().await
    }

    /// Ends a person's memberships in this shop, and his sign-ins where the hub may.
    ///
    /// # Errors
    /// When the hub refuses or cannot be reached; then the person still belongs to the shop.
    pub async fn end_membership(&self, person: &str) -> Result<Ended, Error> {
        let (hub, org) = self.shop_at_hub().await?;
        let ended = Api(&hub).end_membership(&org, person).await?;
        self.announce(&[Subject::Shop]);
        self.sync_soon();
        Ok(ended)
    }

    async fn shop_at_hub(&self) -> Result<(Hub, String), Error> {
        let hub = self.hub().ok_or(Error::NotConfigured)?;
        let org = identity::read(&mut *self.inner.store.reader().await?).await?.org_id;
        Ok((hub, org))
    }
}
