//! How a device is joined to a hub, and what a check of it found.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::fleet::Role;
use crate::messages::Message;

/// How the hub is set up on this device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HubSettings {
    /// The project's address, e.g. `https://abc.supabase.co`; empty when local only.
    pub url: String,
    /// The publishable key.
    pub key: String,
    /// Last e-mail used to sign in.
    pub email: Option<String>,
    /// Name of the person signed in last, as colleagues see it, once it has come from the hub.
    pub person: Option<String>,
    /// What that person may do.
    pub role: Option<Role>,
    /// Code of the branch.
    pub branch_code: Option<String>,
    /// Whether a session is at hand.
    pub signed_in: bool,
    /// True when tokens are kept in the system keyring, false when only until the app closes.
    pub remembered: bool,
    /// UUID of this device.
    pub device_id: String,
    /// Code the hub gave this device, once connected.
    pub device_code: Option<String>,
}

/// What a person fills in to connect this device to a hub. In logs it shows neither the password nor a one-time code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Connect {
    /// The project's address.
    pub url: String,
    /// The publishable key.
    pub key: String,
    /// Sign-in name.
    pub email: String,
    /// Never stored.
    pub password: String,
    /// Code of the branch this computer stands in.
    pub branch: String,
    /// For a new hub: the one-time code that founds the organisation.
    pub claim: Option<Claim>,
    /// For a person an owner invited.
    pub invitation: Option<Invitation>,
}

/// What turns a person into a member of a shop.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Invitation {
    /// The one-time code the owner handed over.
    pub code: String,
    /// The person's name, as colleagues see it.
    pub name: String,
    /// Whether the hub's sign-in service shall make the account first; it may allow that to nobody.
    pub new_account: bool,
}

/// What founds an organisation on a new hub.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Claim {
    /// The one-time code.
    pub code: String,
    /// The organisation's name.
    pub organisation: String,
    /// The first branch's name.
    pub branch_name: String,
}

impl fmt::Debug for Connect {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Connect")
            .field("url", &self.url)
            .field("email", &self.email)
            .field("branch", &self.branch)
            .field("claim", &self.claim)
            .field("invitation", &self.invitation)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Invitation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, new_account) = (&self.name, &self.new_account);
        out.debug_struct("Invitation").field("name", name).field("new_account", new_account).finish_non_exhaustive()
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (organisation, branch_name) = (&self.organisation, &self.branch_name);
        out.debug_struct("Claim")
            .field("organisation", organisation)
            .field("branch_name", branch_name)
            .finish_non_exhaustive()
    }
}

/// One check of the connection test or of `doctor`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Check {
    /// What was looked at, e.g. "Address".
    pub name: Message,
    /// Whether it is in order.
    pub ok: bool,
    /// What was found, and what to do when it is not in order.
    pub message: Message,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_logged_of_connecting_holds_no_secret() {
        let connect = Connect {
            url: "https://hub.example.in".into(),
            key: "sb_publishable_k".into(),
            email: "asha@example.in".into(),
            password: "her secret".into(),
            branch: "MUM".into(),
            claim: Some(Claim {
                code: "claim-code".into(),
                organisation: "Asha Jewels".into(),
                branch_name: "Mumbai".into(),
            }),
            invitation: Some(Invitation { code: "invite-code".into(), name: "Asha".into(), new_account: false }),
        };
        let said = format!("{connect:?}");
        assert!(said.contains("asha@example.in") && said.contains("Asha Jewels"), "because logs must help: {said}");
        for secret in ["her secret", "claim-code", "invite-code"] {
            assert!(!said.contains(secret), "because logs are sent to whoever helps: {said}");
        }
    }
}
