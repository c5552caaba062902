//! Where a session's tokens outlive the program: one entry of the secrets, read and written where that may block.

use std::sync::Arc;

use super::auth::Tokens;
use crate::secrets::{Secrets, SecretsError};

/// One session's entry in the secrets.
#[derive(Clone)]
pub(super) struct Keyring {
    secrets: Arc<dyn Secrets>,
    entry: String,
}

impl Keyring {
    pub(super) fn new(secrets: Arc<dyn Secrets>, entry: String) -> Self {
        Self { secrets, entry }
    }

    /// Returns whether what is kept outlives the program.
    pub(super) fn remembers(&self) -> bool {
        self.secrets.remembers()
    }

    pub(super) async fn kept(&self) -> Option<Tokens> {
        let text = self.blocking(|secrets, entry| secrets.get(entry)).await.ok().flatten()?;
        // An unreadable entry is as good as none; it is replaced at the next sign-in.
        serde_json::from_str(&text).ok()
    }

    pub(super) async fn keep(&self, tokens: Tokens) {
        let kept = self
            .blocking(move |secrets, entry| {
                let text = |tokens: &Tokens| serde_json::to_string(tokens).unwrap_or_default();
                match secrets.set(entry, &text(&tokens)) {
                    // The refresh token alone fits everywhere, and brings a new access token after a restart.
                    Err(SecretsError::TooLong { .. }) => {
                        secrets.set(entry, &text(&Tokens { access_token: String::new(), ..tokens }))
                    }
                    other => other,
                }
            })
            .await;
        if let Err(error) = kept {
            tracing::warn!(%error, "the sign-in could not be kept; it lasts until the program ends");
        }
    }

    pub(super) async fn forget(&self) {
        if let Err(error) = self.blocking(|secrets, entry| secrets.delete(entry)).await {
            tracing::warn!(%error, "the old sign-in could not be removed");
        }
    }

    /// Calls the secrets where they may block: a locked keyring asks a person.
    async fn blocking<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn Secrets, &str) -> Result<T, SecretsError> + Send + 'static,
    ) -> Result<T, SecretsError> {
        let (secrets, entry) = (Arc::clone(&self.secrets), self.entry.clone());
        let name = entry.clone();
        match tokio::task::spawn_blocking(move || call(&*secrets, &entry)).await {
            Ok(result) => result,
            Err(error) => Err(SecretsError::Locked { name, why: error.to_string() }),
        }
    }
}
