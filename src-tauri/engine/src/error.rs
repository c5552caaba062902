//! What can go wrong with a use case, and the closed list of codes the window and the CLI act on.

use serde::{Deserialize, Serialize};

use crate::hub::{Denied, HubError, Remedy};
use crate::store::StoreError;
use crate::store::backup::BackupError;
use crate::sync::SyncError;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::records::field::FieldError;

/// What a screen may match on; only what some screen treats differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// No hub has been set up.
    NotConfigured,
    /// The hub cannot be reached; normal.
    Offline,
    /// The hub is reached and not available.
    HubUnavailable,
    /// A person must sign in.
    SignInNeeded,
    /// E-mail or password is wrong.
    WrongPassword,
    /// The hub does not know the publishable key.
    WrongKey,
    /// The address is no hub's.
    WrongUrl,
    /// The organisation has no such branch.
    NoSuchBranch,
    /// The person belongs to no shop here, or not to this branch.
    NotAMember,
    /// Branchline is not installed on the hub.
    HubWithoutSchema,
    /// The hub needs an update.
    HubTooOld,
    /// This app needs an update.
    AppTooOld,
    /// This device already belongs to another organisation.
    DifferentShop,
    /// Two computers use copies of one database.
    DeviceCloned,
    /// An owner retired this computer.
    DeviceRetired,
    /// This computer is new and waits for an owner's approval.
    DeviceWaiting,
    /// Another program is at it.
    Busy,
    /// The input is not correct; see the fields.
    Invalid,
    /// No such record.
    NotFound,
    /// A newer Branchline has written the database.
    DatabaseNewer,
    /// The database is damaged.
    DatabaseCorrupt,
    /// The database cannot be written.
    DatabaseReadOnly,
    /// The disk is full.
    DiskFull,
    /// The hub's answer makes no sense, or it refused.
    HubAnswer,
    /// Somebody stopped it.
    Stopped,
    /// A backup could not be made or restored; the message says why, and the data is safe.
    Backup,
    /// A fault in Branchline.
    Internal,
}

/// Why a use case failed. Displays in English; [`Error::message`] is for the person in front of the screen.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum Error {
    /// The session with the hub.
    Sync(#[source] SyncError),
    /// The branch's database.
    Store(#[source] StoreError),
    /// A backup.
    Backup(#[source] BackupError),
    /// The input.
    Invalid(Vec<FieldError>),
    /// The session that was joined failed.
    Joined(#[source] std::sync::Arc<Error>),
    /// No hub has been set up.
    NotConfigured,
    /// The device belongs to another organisation.
    DifferentShop {
        /// The organisation it belongs to.
        organisation: String,
    },
    /// The device stands in another branch.
    DifferentBranch {
        /// The branch it belongs to.
        branch: String,
    },
    /// Another process syncs this database.
    Elsewhere,
    /// The data folder cannot be used.
    Folder {
        /// The folder.
        folder: String,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
}

impl From<SyncError> for Error {
    fn from(error: SyncError) -> Self {
        match error {
            SyncError::Store(store) => Self::Store(store),
            other => Self::Sync(other),
        }
    }
}

impl From<HubError> for Error {
    fn from(error: HubError) -> Self {
        Self::Sync(SyncError::Hub(error))
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<BackupError> for Error {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Store(store) => Self::Store(store),
            other => Self::Backup(other),
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

impl Error {
    /// Returns what happened and what to do, for the person in front of the screen.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Sync(error) => error.message(),
            Self::Store(error) => error.message(),
            Self::Backup(error) => error.message(),
            Self::Joined(error) => error.message(),
            Self::Invalid(fields) => Message::sentences(fields.iter().map(|field| field.message.clone()).collect()),
            Self::NotConfigured => message!("error-not-configured"),
            Self::DifferentShop { organisation } => message!("error-different-shop", organisation = organisation),
            Self::DifferentBranch { branch } => message!("error-different-branch", branch = branch),
            Self::Elsewhere => message!("error-elsewhere"),
            Self::Folder { folder, source } => message!("error-folder", folder = folder, why = source.to_string()),
        }
    }

    /// Returns the code screens act on.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Sync(error) => sync_code(error),
            Self::Store(error) => store_code(error),
            Self::Backup(error) => backup_code(error),
            Self::Joined(error) => error.code(),
            Self::Invalid(_) => Code::Invalid,
            Self::NotConfigured => Code::NotConfigured,
            Self::DifferentShop { .. } | Self::DifferentBranch { .. } => Code::DifferentShop,
            Self::Elsewhere => Code::Busy,
            Self::Folder { .. } => Code::DatabaseReadOnly,
        }
    }

    /// Returns what this failure asks for.
    #[must_use]
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::Sync(SyncError::Hub(error)) => error.answer(),
            Self::Joined(error) => error.remedy(),
            Self::Sync(SyncError::Answer(_)) | Self::Store(StoreError::Busy(_)) | Self::Elsewhere => {
                Remedy::Retry { after: None }
            }
            _ => Remedy::Tell,
        }
    }

    /// Returns what is wrong field by field, for [`Code::Invalid`].
    #[must_use]
    pub fn fields(&self) -> &[FieldError] {
        match self {
            Self::Invalid(fields) => fields,
            Self::Joined(error) => error.fields(),
            _ => &[],
        }
    }
}

impl Code {
    /// Returns the word as it travels: `snake_case`.
    #[must_use]
    pub fn word(self) -> String {
        serde_json::to_value(self).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
    }
}

fn sync_code(error: &SyncError) -> Code {
    match error {
        SyncError::Hub(error) => hub_code(error),
        SyncError::Store(error) => store_code(error),
        SyncError::HubLacks { .. } | SyncError::SetUp { .. } => Code::HubTooOld,
        SyncError::DatabaseCloned => Code::DeviceCloned,
        SyncError::Answer(_) => Code::HubAnswer,
        SyncError::Stopped { .. } => Code::Stopped,
    }
}

fn hub_code(error: &HubError) -> Code {
    match error {
        HubError::BadAddress { .. } | HubError::NotAHub { .. } => Code::WrongUrl,
        HubError::BadKey { .. } => Code::WrongKey,
        HubError::Denied { why: Denied::Password, .. } => Code::WrongPassword,
        HubError::SchemaMismatch { .. } => Code::HubWithoutSchema,
        HubError::Refused { .. } => match error.refusal().map(|(word, _)| word) {
            Some("not_a_member") => Code::NotAMember,
            Some("no_such_branch") => Code::NoSuchBranch,
            Some("device_too_old") => Code::AppTooOld,
            Some("device_cloned") => Code::DeviceCloned,
            Some("device_retired") => Code::DeviceRetired,
            Some("device_waiting") => Code::DeviceWaiting,
            _ => Code::HubAnswer,
        },
        HubError::BadAnswer { .. } => Code::HubAnswer,
        HubError::Local { .. } => Code::Internal,
        _ if error.is_offline() => Code::Offline,
        _ if error.answer() == Remedy::SignIn => Code::SignInNeeded,
        _ => Code::HubUnavailable,
    }
}

fn store_code(error: &StoreError) -> Code {
    match error {
        StoreError::Newer { .. } => Code::DatabaseNewer,
        StoreError::Corrupt { .. } => Code::DatabaseCorrupt,
        StoreError::ReadOnly(_) => Code::DatabaseReadOnly,
        StoreError::Full(_) => Code::DiskFull,
        StoreError::Busy(_) | StoreError::Restoring => Code::Busy,
        StoreError::NotFound(_) => Code::NotFound,
        StoreError::ForeignKey { .. } | StoreError::Json { .. } | StoreError::Sqlx(_) => Code::Internal,
    }
}

fn backup_code(error: &BackupError) -> Code {
    match error {
        BackupError::Store(error) => store_code(error),
        BackupError::OtherShop { .. } => Code::DifferentShop,
        BackupError::InUse => Code::Busy,
        BackupError::Stopped => Code::Stopped,
        _ => Code::Backup,
    }
}

#[cfg(test)]
mod tests {
    use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

    use super::*;

    #[tokio::test]
    async fn what_could_not_be_read_is_not_said_to_be_unsaved() {
        let mut conn = SqliteConnection::connect("sqlite::memory:").await.expect("memory opens");
        let mut said = async |sql: &str| {
            let failed = sqlx::query(AssertSqlSafe(sql.to_owned())).execute(&mut conn).await;
            Error::from(failed.expect_err("it fails")).to_string()
        };
        let read = said("SELECT sum(n) FROM (SELECT 9223372036854775807 AS n UNION ALL SELECT 1)").await;
        assert!(read.contains("could not be read") && !read.contains("saved"), "because nobody saved anything: {read}");
        let written = said("CREATE TABLE t (n INTEGER CHECK (n > 0)); INSERT INTO t VALUES (-1)").await;
        assert!(written.contains("Nothing was saved"), "because it was to be saved: {written}");
    }
}
