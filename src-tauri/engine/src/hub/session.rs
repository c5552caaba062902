//! The person signed in on this device: restores, renews and ends the session, and lets no two tasks renew it at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard, watch};
use tokio::time::Instant;

use super::auth::{self, Tokens};
use super::error::HubError;
use super::keyring::Keyring;
use super::present::{Current, Present, SignedIn, State, Who};
use super::wire::Wire;
use crate::secrets::Secrets;

/// How long before its end an access token is renewed.
const EARLY: Duration = Duration::from_secs(90);

/// How long a failed renewal answers for everybody who asks, so that twenty waiting callers are one attempt.
const REST_AFTER_FAILURE: Duration = Duration::from_secs(2);

/// How long somebody who asks who is signed in waits for the keyring, once: a locked one asks a person first.
const KEYRING: Duration = Duration::from_secs(2);

/// An access token, and which one it is.
pub(crate) struct AccessToken {
    pub(crate) token: String,
    generation: u64,
    ends: Instant,
}

impl AccessToken {
    /// Returns when somebody who keeps this token in use should ask for the next one: early, and soon enough when it lives shortly.
    pub(crate) fn renew_at(&self) -> Instant {
        let left = self.ends.saturating_duration_since(Instant::now());
        Instant::now() + if left > 2 * EARLY { left - EARLY } else { (left / 2).max(REST_AFTER_FAILURE) }
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.generation == other.generation
    }
}

/// The session of one device on one hub.
#[derive(Clone)]
pub(crate) struct Session {
    pub(super) wire: Arc<Wire>,
    pub(super) keyring: Keyring,
    /// Locked by whoever changes what the keyring holds: a session that is over must not come after the present one.
    pub(super) keeping: Arc<Mutex<()>>,
    pub(super) present: Present,
}

impl Session {
    pub(crate) fn new(wire: Arc<Wire>, secrets: Arc<dyn Secrets>, device: &str) -> Self {
        let keyring = Keyring::new(secrets, format!("session:{device}@{}", wire.address.base()));
        Self { wire, keyring, keeping: Arc::default(), present: Present::unread() }
    }

    /// Hears of every new token, and of a session's end.
    pub(crate) fn token_changes(&self) -> watch::Receiver<u64> {
        self.present.token_changes()
    }

    /// Returns who is signed in, as far as this device knows. Asks nobody and waits for nobody who asks the hub: only the first answer
    /// may take the keyring's time, [`KEYRING`] at most.
    pub(crate) async fn signed_in(&self) -> Option<SignedIn> {
        let mut who = self.present.who();
        if matches!(*who.borrow(), Who::Unread) {
            self.read_keyring();
        }
        let read = tokio::time::timeout(KEYRING, who.wait_for(|who| matches!(who, Who::Read(_)))).await;
        match &*read.ok()?.ok()? {
            Who::Read(person) => person.clone(),
            Who::Unread => None,
        }
    }

    /// Reads what the keyring holds, unless somebody is at it: in a task of its own, as a locked keyring may take its time.
    #[expect(
        clippy::disallowed_methods,
        reason = "ends with the keyring's answer, and the next who asks finds it at work"
    )]
    fn read_keyring(&self) {
        if let Ok(state) = self.present.state().try_lock_owned() {
            let reading = self.clone();
            tokio::spawn(async move { reading.restored(state).await });
        }
    }

    /// Returns a token that lasts for a while, renewing it when it is about to run out.
    pub(crate) async fn token(&self) -> Result<AccessToken, HubError> {
        let state = self.locked().await;
        let current = state.current.as_ref().ok_or(HubError::NotSignedIn)?;
        let left = current.ends.saturating_duration_since(Instant::now());
        if left > EARLY && !current.tokens.access_token.is_empty() {
            return Ok(access_token(&state, current));
        }
        let usable =
            (!left.is_zero() && !current.tokens.access_token.is_empty()).then(|| access_token(&state, current));
        match (self.renewed(state).await, usable) {
            // Renewing early failed; the old token still opens the door.
            (Err(error), Some(token)) if !matches!(error, HubError::SessionEnded { .. } | HubError::NotSignedIn) => {
                Ok(token)
            }
            (result, _) => result,
        }
    }

    /// Returns the token there is, however little is left of it.
    pub(crate) async fn newest(&self) -> Result<AccessToken, HubError> {
        let state = self.locked().await;
        state.current.as_ref().map(|current| access_token(&state, current)).ok_or(HubError::NotSignedIn)
    }

    /// Returns a newer token than the one the hub refused.
    pub(crate) async fn replace(&self, refused: &AccessToken) -> Result<AccessToken, HubError> {
        let state = self.locked().await;
        match &state.current {
            None => Err(HubError::NotSignedIn),
            Some(current) if state.generation != refused.generation => Ok(access_token(&state, current)),
            Some(_) => self.renewed(state).await,
        }
    }

    /// Renews in a task of its own: a caller that gives up meanwhile must not tear the answer from its keeping.
    #[expect(clippy::disallowed_methods, reason = "awaited on the spot, and bounded by the request's time limit")]
    async fn renewed(&self, state: OwnedMutexGuard<State>) -> Result<AccessToken, HubError> {
        let renewal = self.clone();
        tokio::spawn(async move { renewal.renew(state).await })
            .await
            .map_err(|error| HubError::Local { what: format!("renewing the sign-in broke: {error}") })?
    }

    async fn renew(&self, mut state: OwnedMutexGuard<State>) -> Result<AccessToken, HubError> {
        if let Some((at, error)) = &state.failed
            && at.elapsed() < REST_AFTER_FAILURE
        {
            return Err(error.clone());
        }
        let Some(current) = &state.current else {
            return Err(HubError::NotSignedIn);
        };
        let mine = current.tokens.refresh_token.clone();
        // Another program of this device (window and CLI) may have renewed it; a used token ends the session.
        if let Some(theirs) = self.kept_for(&state).await
            && theirs.refresh_token != mine
        {
            self.adopt(&mut state, theirs, false).await;
        }
        let Some(current) = &state.current else {
            return Err(HubError::NotSignedIn);
        };
        if current.tokens.refresh_token != mine && current.ends.saturating_duration_since(Instant::now()) > EARLY {
            return Ok(access_token(&state, current));
        }
        let refresh_token = current.tokens.refresh_token.clone();
        match auth::refresh(&self.wire, &refresh_token).await {
            Ok(mut tokens) => {
                if tokens.user.id.is_empty() {
                    tokens.user = current.tokens.user.clone();
                }
                let token = tokens.access_token.clone();
                self.adopt(&mut state, tokens, true).await;
                if let Some(current) = &state.current {
                    return Ok(access_token(&state, current));
                }
                // Somebody signed out, or in, meanwhile: what came is nobody's.
                if let Err(error) = auth::end_on_hub(&self.wire, &token).await {
                    tracing::info!(%error, "the hub could not be told of the sign-out");
                }
                Err(HubError::NotSignedIn)
            }
            Err(_) if !self.present.is(&state) => {
                state.current = None;
                Err(HubError::NotSignedIn)
            }
            Err(error) => {
                if matches!(error, HubError::SessionEnded { .. }) {
                    tracing::info!(%error, "the session ended");
                    state.current = None;
                    self.present.turn(&mut state, None);
                    self.forget(state.id()).await;
                } else {
                    state.failed = Some((Instant::now(), error.clone()));
                }
                Err(error)
            }
        }
    }

    /// Makes tokens the session's; new ones are kept before anybody can use them. A session that is not the present one any more gets
    /// none.
    async fn adopt(&self, state: &mut State, tokens: Tokens, new: bool) {
        let _alone = self.keeping.lock().await;
        state.restored = true;
        state.failed = None;
        if !self.present.is(state) {
            state.current = None;
            return;
        }
        if new {
            self.keyring.keep(tokens.clone()).await;
        }
        let person = self.person(&tokens);
        state.current = Some(Current { ends: self.end_of(&tokens, new), tokens });
        self.present.turn(state, Some(person));
        if !self.present.is(state) {
            state.current = None;
        }
    }

    /// Returns when an access token ends. The service's `expires_in` counts from now; for kept tokens only the hub's clock can tell what
    /// is left.
    pub(super) fn end_of(&self, tokens: &Tokens, new: bool) -> Instant {
        let left = if new { tokens.expires_in } else { tokens.expires_at - self.wire.hub_now_ms() / 1000 };
        Instant::now() + Duration::from_secs(u64::try_from(left.clamp(0, tokens.expires_in.max(0))).unwrap_or(0))
    }

    pub(super) async fn locked(&self) -> OwnedMutexGuard<State> {
        let state = self.present.state().lock_owned().await;
        let mut state = self.restored(state).await;
        if !self.present.is(&state) {
            state.current = None;
        }
        state
    }

    async fn restored(&self, mut state: OwnedMutexGuard<State>) -> OwnedMutexGuard<State> {
        if !state.restored {
            if let Some(tokens) = self.kept_for(&state).await {
                self.adopt(&mut state, tokens, false).await;
            }
            state.restored = true;
            let person = state.current.as_ref().map(|current| self.person(&current.tokens));
            self.present.publish(&state, person);
        }
        state
    }

    /// Returns what the keyring holds for a session, nothing when it is not the present one any more.
    async fn kept_for(&self, state: &State) -> Option<Tokens> {
        let _alone = self.keeping.lock().await;
        if self.present.is(state) { self.keyring.kept().await } else { None }
    }

    pub(super) fn person(&self, tokens: &Tokens) -> SignedIn {
        let user = &tokens.user;
        SignedIn { user_id: user.id.clone(), email: user.email.clone(), remembered: self.keyring.remembers() }
    }
}

fn access_token(state: &State, current: &Current) -> AccessToken {
    AccessToken { token: current.tokens.access_token.clone(), generation: state.generation, ends: current.ends }
}
