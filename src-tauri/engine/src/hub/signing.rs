//! Signing in and out: both put another session in place at once, and neither waits for a renewal under way.

use std::sync::Arc;
use std::time::Duration;

use super::auth;
use super::error::HubError;
use super::present::{Current, SignedIn};
use super::session::Session;

/// How long a session that is to go on under another name is waited for while it is being renewed.
const TAKING_OVER: Duration = Duration::from_secs(10);

/// How long whoever signs out waits for the hub to hear of it; it is told all the same.
const TELLING: Duration = Duration::from_secs(1);

impl Session {
    /// Signs in, in place of whoever was.
    pub(crate) async fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn, HubError> {
        let tokens = auth::sign_in(&self.wire, email, password).await?;
        let person = self.person(&tokens);
        let ends = self.end_of(&tokens, true);
        self.begin(Current { tokens, ends }).await;
        Ok(person)
    }

    /// Takes the session over from `old`, which has none any more: this computer goes on under another device's name. One that is being
    /// renewed all the while stays where it is, and somebody signs in again.
    pub(crate) async fn take_over(&self, old: &Self) {
        let Ok(mut theirs) = tokio::time::timeout(TAKING_OVER, old.locked()).await else { return };
        let Some(current) = theirs.current.take() else { return };
        drop(theirs);
        let (_, nobody) = old.present.replace(None, None);
        self.begin(current).await;
        old.forget(nobody).await;
    }

    /// Puts a session in place of whatever was; it is kept before anybody can use it.
    async fn begin(&self, current: Current) {
        let _alone = self.keeping.lock().await;
        self.keyring.keep(current.tokens.clone()).await;
        let person = self.person(&current.tokens);
        self.present.replace(Some(current), Some(person));
    }

    /// Forgets the session here, whatever it waits for, and ends it on the hub: that is told in a task of its own and waited for but
    /// [`TELLING`]. One that is being renewed is ended by whoever renews it.
    #[expect(clippy::disallowed_methods, reason = "one request, bounded by its time limit; nothing here hangs on it")]
    pub(crate) async fn sign_out(&self) -> Result<(), HubError> {
        let (before, nobody) = self.present.replace(None, None);
        let tokens = match before.try_lock_owned() {
            Ok(mut state) if state.restored => state.current.take().map(|current| current.tokens),
            Ok(_) => self.keyring.kept().await,
            Err(_) => None,
        };
        self.forget(nobody).await;
        let Some(token) = tokens.map(|tokens| tokens.access_token).filter(|token| !token.is_empty()) else {
            return Ok(());
        };
        let wire = Arc::clone(&self.wire);
        let told = tokio::spawn(async move { auth::end_on_hub(&wire, &token).await });
        match tokio::time::timeout(TELLING, told).await {
            Ok(Ok(told)) => told,
            Ok(Err(error)) => Err(HubError::Local { what: format!("ending the sign-in broke: {error}") }),
            Err(_) => Err(HubError::Interrupted { timed_out: true, source: None }),
        }
    }

    /// Forgets what the keyring holds, unless another session than `id` is the present one.
    pub(super) async fn forget(&self, id: u64) {
        let _alone = self.keeping.lock().await;
        if self.present.id() == id {
            self.keyring.forget().await;
        }
    }
}
