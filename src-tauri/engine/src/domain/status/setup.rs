//! How a device is joined to a hub, and what a check of it found.

use serde::{Deserialize, Serialize};

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

/// What a person fills in to connect this device to a hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Claim {
    /// The one-time code.
    pub code: String,
    /// The organisation's name.
    pub organisation: String,
    /// The first branch's name.
    pub branch_name: String,
}

/// One check of the connection test or of `doctor`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Check {
    /// What was looked at, e.g. "Address".
    pub name: String,
    /// Whether it is in order.
    pub ok: bool,
    /// What was found, and what to do when it is not in order.
    pub message: String,
}
