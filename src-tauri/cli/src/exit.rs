//! Which exit status stands for what; `--help` lists the same.

use branchline_domain::messages::Message;
use branchline_engine::Code;

/// Done.
pub(crate) const DONE: u8 = 0;
/// An internal error.
pub(crate) const INTERNAL: u8 = 1;
/// Wrong usage.
pub(crate) const USAGE: u8 = 2;
/// The hub cannot be reached.
pub(crate) const OFFLINE: u8 = 3;
/// A sign-in is needed, or was wrong.
pub(crate) const SIGN_IN: u8 = 4;
/// A person is needed.
pub(crate) const PERSON: u8 = 5;
/// Not connected, or the set-up does not fit.
pub(crate) const NOT_SET_UP: u8 = 6;
/// The data was refused.
pub(crate) const REFUSED: u8 = 7;
/// The local database has trouble.
pub(crate) const DATABASE: u8 = 8;

/// A failure the engine knows nothing of: a wrong use that the grammar cannot see, or a number nobody has.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: &'static str,
    pub(crate) status: u8,
    pub(crate) words: Message,
}

impl Said {
    /// A wrong use.
    pub(crate) fn usage(words: Message) -> Self {
        Self { code: "usage", status: USAGE, words }
    }

    /// What waits until a person has looked.
    pub(crate) fn person(words: Message) -> Self {
        Self { code: "person", status: PERSON, words }
    }

    /// Something named that is not there.
    pub(crate) fn missing(words: Message) -> Self {
        Self { code: "not_found", status: REFUSED, words }
    }
}

impl std::fmt::Display for Said {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.words.fmt(out)
    }
}

impl std::error::Error for Said {}

/// Returns the status of a failure.
pub(crate) fn status(code: Code) -> u8 {
    match code {
        Code::Offline | Code::HubUnavailable | Code::HubAnswer | Code::Stopped => OFFLINE,
        Code::SignInNeeded | Code::WrongPassword | Code::WrongKey => SIGN_IN,
        Code::HubTooOld
        | Code::AppTooOld
        | Code::DeviceCloned
        | Code::DeviceRetired
        | Code::DeviceWaiting
        | Code::Backup => PERSON,
        Code::NotConfigured
        | Code::WrongUrl
        | Code::NoSuchBranch
        | Code::NotAMember
        | Code::HubWithoutSchema
        | Code::DifferentShop => NOT_SET_UP,
        Code::Invalid | Code::NotFound => REFUSED,
        Code::Busy | Code::DatabaseNewer | Code::DatabaseCorrupt | Code::DatabaseReadOnly | Code::DiskFull => DATABASE,
        Code::Internal => INTERNAL,
    }
}
