//! Where sign-ins are kept: the system's keyring, or memory when there is none. Nothing here is ever printed.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use keyring::{Entry, Error as KeyringError};

/// The name under which the keyring shows Branchline's entries.
pub const SERVICE: &str = "app.branchline.desktop";

/// Why a secret could not be kept or read. Holds names and reasons, never a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretsError {
    /// The keyring takes no secret as long as this one (Windows: 2560 bytes).
    #[error("the system keyring cannot hold an entry as long as {name}")]
    TooLong {
        /// The entry's name.
        name: String,
    },
    /// The keyring is there, but did not let us remove the entry.
    #[error("the system keyring did not release {name}: {why}")]
    Locked {
        /// The entry's name.
        name: String,
        /// The keyring's words.
        why: String,
    },
}

/// Keeps secrets by name.
///
/// Every call may block, on a locked keyring for as long as its prompt stands open: call from `spawn_blocking`.
pub trait Secrets: Send + Sync {
    /// Returns a secret, or `None` when there is none that can be read.
    fn get(&self, name: &str) -> Result<Option<String>, SecretsError>;
    /// Keeps a secret, in place of an older one of that name.
    fn set(&self, name: &str, secret: &str) -> Result<(), SecretsError>;
    /// Forgets a secret; it need not exist.
    fn delete(&self, name: &str) -> Result<(), SecretsError>;
    /// Returns whether what was last kept will still be there after the program ended.
    fn remembers(&self) -> bool;
}

/// Secrets that live as long as the program.
#[derive(Default)]
pub struct MemorySecrets {
    kept: Mutex<HashMap<String, String>>,
}

impl MemorySecrets {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, String>> {
        // A map of strings is whole after any panic.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Secrets for MemorySecrets {
    fn get(&self, name: &str) -> Result<Option<String>, SecretsError> {
        Ok(self.lock().get(name).cloned())
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), SecretsError> {
        self.lock().insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), SecretsError> {
        self.lock().remove(name);
        Ok(())
    }

    fn remembers(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemorySecrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "MemorySecrets({} kept)", self.lock().len())
    }
}

/// Secrets in the system's keyring, and in memory while the keyring cannot take them.
///
/// A secret is in memory only if the keyring refused it, and is then newer than the keyring's own: memory is asked
/// first. A keyring that refuses (none installed, locked, prompt dismissed) is no error: work goes on, and
/// [`Secrets::remembers`] says that the sign-in ends with the program.
pub struct KeyringSecrets {
    service: String,
    memory: MemorySecrets,
    remembers: AtomicBool,
}

impl KeyringSecrets {
    /// Looks for the system's keyring once; one that appears later is seen at the next start.
    pub fn new() -> Self {
        Self::named(SERVICE)
    }

    /// As [`KeyringSecrets::new`], under another service name.
    pub fn named(service: &str) -> Self {
        let status = Entry::store_status();
        if let Err(error) = status {
            tracing::info!(reason = %reason(error), "no system keyring; sign-ins are kept until the program ends");
        }
        Self {
            service: service.to_owned(),
            memory: MemorySecrets::default(),
            remembers: AtomicBool::new(status.is_ok()),
        }
    }

    fn note(&self, remembers: bool) {
        self.remembers.store(remembers, Ordering::Relaxed);
    }
}

impl Default for KeyringSecrets {
    fn default() -> Self {
        Self::new()
    }
}

impl Secrets for KeyringSecrets {
    fn get(&self, name: &str) -> Result<Option<String>, SecretsError> {
        if let Some(newer) = self.memory.get(name)? {
            return Ok(Some(newer));
        }
        match Entry::new(&self.service, name).and_then(|entry| entry.get_password()) {
            Ok(secret) => {
                self.note(true);
                Ok(Some(secret))
            }
            // Also what a keyring without a collection says, so it proves nothing about the next `set`.
            Err(KeyringError::NoEntry) => Ok(None),
            Err(error) => {
                self.note(false);
                tracing::warn!(name, reason = %reason(&error), "the system keyring could not be read");
                Ok(None)
            }
        }
    }

    fn set(&self, name: &str, secret: &str) -> Result<(), SecretsError> {
        match Entry::new(&self.service, name).and_then(|entry| entry.set_password(secret)) {
            Ok(()) => {
                self.note(true);
                self.memory.delete(name)
            }
            Err(KeyringError::TooLong(..)) => Err(SecretsError::TooLong { name: name.to_owned() }),
            Err(error) => {
                self.note(false);
                tracing::warn!(name, reason = %reason(&error), "the system keyring refused; kept until the program ends");
                self.memory.set(name, secret)
            }
        }
    }

    fn delete(&self, name: &str) -> Result<(), SecretsError> {
        self.memory.delete(name)?;
        match Entry::new(&self.service, name).and_then(|entry| entry.delete_credential()) {
            Ok(()) | Err(KeyringError::NoEntry | KeyringError::NoDefaultStore) => Ok(()),
            Err(error) => Err(SecretsError::Locked { name: name.to_owned(), why: reason(&error) }),
        }
    }

    fn remembers(&self) -> bool {
        self.remembers.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for KeyringSecrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "KeyringSecrets({}, remembers: {})", self.service, self.remembers())
    }
}

/// The keyring's words, except where they could hold the secret itself.
fn reason(error: &KeyringError) -> String {
    match error {
        KeyringError::BadEncoding(_) => "the entry is not text".to_owned(),
        KeyringError::BadDataFormat(..) => "the entry is damaged".to_owned(),
        KeyringError::Ambiguous(entries) => format!("{} entries of one name", entries.len()),
        other => other.to_string(),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests are a door: they read and set up their own surroundings")]
mod tests;
