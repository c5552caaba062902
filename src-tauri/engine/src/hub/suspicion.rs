//! What a failed request says about what it carried, as opposed to the line, the sign-in or the hub itself.

use super::error::HubError;

/// What may be wrong with the content of a request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suspicion {
    /// Nothing: the hub, the line, the sign-in or the set-up is at fault.
    None,
    /// It was too large for something on the way.
    TooLarge,
    /// It took too long; a part of it may be quick enough.
    TooSlow,
    /// Somebody on the way, or the hub before it looked at single records, refused it for what it says.
    Refused,
    /// It broke off. That may be the line; and the hub may have taken it.
    Broken,
}

impl HubError {
    /// Returns what this failure says about what was sent. Whoever acts on it makes sure first that the hub is well.
    #[must_use]
    pub fn suspicion(&self) -> Suspicion {
        match self {
            Self::TooMuch { code: None, .. } => Suspicion::TooLarge,
            Self::TooMuch { .. } => Suspicion::TooSlow,
            Self::NotAHub { status: 400.., .. } => Suspicion::Refused,
            // A portal's page, or its pointing elsewhere, concerns everybody for the moment.
            Self::NotAHub { .. }
            | Self::Interrupted { .. }
            | Self::BadAnswer { .. }
            | Self::Unavailable { code: None, .. } => Suspicion::Broken,
            // A right that is missing for the call as a whole is the set-up's.
            Self::Refused { code, .. } if code == "42501" => Suspicion::None,
            // Branchline's own refusals concern the device, but for what it cannot read.
            Self::Refused { code, .. } if code.starts_with("PT") && code != "PT400" => Suspicion::None,
            Self::Refused { .. } => Suspicion::Refused,
            _ => Suspicion::None,
        }
    }
}
