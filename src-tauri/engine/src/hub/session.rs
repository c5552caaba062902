//! The person signed in on this device: restores, renews and ends the session, and lets no two tasks renew it at once.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard, watch};
use tokio::time::Instant;

use super::auth::{self, Tokens};
use super::error::HubError;
use super::keyring::Keyring;
use super::wire::Wire;
use crate::secrets::Secrets;

/// How long before its end an access token is renewed.
const EARLY: Duration = Duration::from_secs(90);

/// How long a failed renewal answers for everybody who asks, so that twenty waiting callers are one attempt.
const REST_AFTER_FAILURE: Duration = Duration::from_secs(2);

/// How long somebody who asks who is signed in waits for the keyring, once: a locked one asks a person first.
const KEYRING: Duration = Duration::from_secs(2);

/// How long a session that is to go on under another name is waited for while it is being renewed.
const TAKING_OVER: Duration = Duration::from_secs(10);

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// UUID of the person on the hub.
    pub user_id: String,
    /// E-mail, when the hub told it.
    pub email: Option<String>,
    /// Whether the sign-in outlives the program (see [`Secrets::remembers`]).
    pub remembered: bool,
}

/// An access token, and which one it is.
pub(crate) struct Pass {
    pub(crate) token: String,
    generation: u64,
    ends: Instant,
}

impl Pass {
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
pub(crate) struct Session {
    wire: Arc<Wire>,
    keyring: Keyring,
    state: Arc<Mutex<State>>,
    /// Tells of every new token, and of a session's end.
    turns: watch::Sender<u64>,
    /// Who is signed in, for those who must not wait: `state` stays locked while the hub is asked for a token.
    who: watch::Sender<Who>,
}

/// Who is signed in, as far as this device has looked.
enum Who {
    /// The keyring has not been read.
    Unread,
    Read(Option<SignedIn>),
}

#[derive(Default)]
struct State {
    restored: bool,
    current: Option<Current>,
    generation: u64,
    failed: Option<(Instant, HubError)>,
}

struct Current {
    tokens: Tokens,
    /// Monotonic, so that a changed clock neither ends nor prolongs a session.
    ends: Instant,
}

impl Session {
    pub(crate) fn new(wire: Arc<Wire>, secrets: Arc<dyn Secrets>, device: &str) -> Self {
        let keyring = Keyring::new(secrets, format!("session:{device}@{}", wire.address.base()));
        let (turns, who) = (watch::Sender::new(0), watch::Sender::new(Who::Unread));
        Self { wire, keyring, state: Arc::default(), turns, who }
    }

    /// Hears of every new token, and of a session's end.
    pub(crate) fn turns(&self) -> watch::Receiver<u64> {
        self.turns.subscribe()
    }

    fn turn(&self, state: &mut State) {
        state.generation += 1;
        self.turns.send_replace(state.generation);
        self.publish(state);
    }

    fn publish(&self, state: &State) {
        self.who.send_replace(Who::Read(self.person(state)));
    }

    /// Signs in, in place of whoever was.
    pub(crate) async fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn, HubError> {
        let mut state = self.locked().await;
        let tokens = auth::sign_in(&self.wire, email, password).await?;
        self.adopt(&mut state, tokens, true).await;
        self.person(&state).ok_or(HubError::NotSignedIn)
    }

    /// Takes the session over from `old`, which has none any more: this computer goes on under another device's name. One that is being
    /// renewed all the while stays where it is, and somebody signs in again.
    pub(crate) async fn take_over(&self, old: &Self) {
        let Ok(mut theirs) = tokio::time::timeout(TAKING_OVER, old.locked()).await else { return };
        let Some(current) = theirs.current.take() else { return };
        theirs.generation += 1;
        old.publish(&theirs);
        let mut state = self.locked().await;
        self.keyring.keep(current.tokens.clone()).await;
        state.current = Some(current);
        state.generation += 1;
        self.publish(&state);
        old.keyring.forget().await;
    }

    /// Forgets the session here, and ends it on the hub when that can be reached.
    pub(crate) async fn sign_out(&self) -> Result<(), HubError> {
        let mut state = self.locked().await;
        let current = state.current.take();
        self.turn(&mut state);
        state.failed = None;
        self.keyring.forget().await;
        match current {
            Some(current) if !current.tokens.access_token.is_empty() => {
                match auth::sign_out(&self.wire, &current.tokens.access_token).await {
                    // Over already.
                    Err(HubError::SessionEnded { .. } | HubError::Denied { .. }) => Ok(()),
                    other => other,
                }
            }
            _ => Ok(()),
        }
    }

    /// Returns who is signed in, as far as this device knows. Asks nobody and waits for nobody who asks the hub: only the first answer
    /// may take the keyring's time, [`KEYRING`] at most.
    pub(crate) async fn signed_in(&self) -> Option<SignedIn> {
        let mut who = self.who.subscribe();
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
        if let Ok(state) = Arc::clone(&self.state).try_lock_owned() {
            let reading = self.share();
            tokio::spawn(async move { reading.restored(state).await });
        }
    }

    /// Returns a token that lasts for a while, renewing it when it is about to run out.
    pub(crate) async fn pass(&self) -> Result<Pass, HubError> {
        let state = self.locked().await;
        let current = state.current.as_ref().ok_or(HubError::NotSignedIn)?;
        let left = current.ends.saturating_duration_since(Instant::now());
        if left > EARLY && !current.tokens.access_token.is_empty() {
            return Ok(pass(&state, current));
        }
        let usable = (!left.is_zero() && !current.tokens.access_token.is_empty()).then(|| pass(&state, current));
        match (self.renewed(state).await, usable) {
            // Renewing early failed; the old token still opens the door.
            (Err(error), Some(pass)) if !matches!(error, HubError::SessionEnded { .. }) => Ok(pass),
            (result, _) => result,
        }
    }

    /// Returns the token there is, however little is left of it.
    pub(crate) async fn newest(&self) -> Result<Pass, HubError> {
        let state = self.locked().await;
        state.current.as_ref().map(|current| pass(&state, current)).ok_or(HubError::NotSignedIn)
    }

    /// Returns a newer token than the one the hub refused.
    pub(crate) async fn replace(&self, refused: &Pass) -> Result<Pass, HubError> {
        let state = self.locked().await;
        match &state.current {
            None => Err(HubError::NotSignedIn),
            Some(current) if state.generation != refused.generation => Ok(pass(&state, current)),
            Some(_) => self.renewed(state).await,
        }
    }

    /// Renews in a task of its own: a caller that gives up meanwhile must not tear the answer from its keeping.
    #[expect(clippy::disallowed_methods, reason = "awaited on the spot, and bounded by the request's time limit")]
    async fn renewed(&self, state: OwnedMutexGuard<State>) -> Result<Pass, HubError> {
        let renewal = self.share();
        tokio::spawn(async move { renewal.renew(state).await })
            .await
            .map_err(|error| HubError::Local { what: format!("renewing the sign-in broke: {error}") })?
    }

    async fn renew(&self, mut state: OwnedMutexGuard<State>) -> Result<Pass, HubError> {
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
        if let Some(theirs) = self.keyring.kept().await
            && theirs.refresh_token != mine
        {
            self.adopt(&mut state, theirs, false).await;
        }
        let Some(current) = &state.current else {
            return Err(HubError::NotSignedIn);
        };
        if current.tokens.refresh_token != mine && current.ends.saturating_duration_since(Instant::now()) > EARLY {
            return Ok(pass(&state, current));
        }
        let refresh_token = current.tokens.refresh_token.clone();
        match auth::refresh(&self.wire, &refresh_token).await {
            Ok(mut tokens) => {
                if tokens.user.id.is_empty() {
                    tokens.user = current.tokens.user.clone();
                }
                self.adopt(&mut state, tokens, true).await;
                state.current.as_ref().map(|current| pass(&state, current)).ok_or(HubError::NotSignedIn)
            }
            Err(error) => {
                if matches!(error, HubError::SessionEnded { .. }) {
                    tracing::info!(%error, "the session ended");
                    state.current = None;
                    self.turn(&mut state);
                    self.keyring.forget().await;
                } else {
                    state.failed = Some((Instant::now(), error.clone()));
                }
                Err(error)
            }
        }
    }

    /// Makes tokens the current ones; new ones are kept before anybody can use them.
    async fn adopt(&self, state: &mut State, tokens: Tokens, keep: bool) {
        if keep {
            self.keyring.keep(tokens.clone()).await;
        }
        // The service's `expires_in` counts from now; for kept tokens only the hub's clock can tell what is left.
        let left = if keep { tokens.expires_in } else { tokens.expires_at - self.wire.hub_now_ms() / 1000 };
        let left = Duration::from_secs(u64::try_from(left.clamp(0, tokens.expires_in.max(0))).unwrap_or(0));
        state.current = Some(Current { ends: Instant::now() + left, tokens });
        self.turn(state);
        state.failed = None;
        state.restored = true;
    }

    async fn locked(&self) -> OwnedMutexGuard<State> {
        let state = Arc::clone(&self.state).lock_owned().await;
        self.restored(state).await
    }

    async fn restored(&self, mut state: OwnedMutexGuard<State>) -> OwnedMutexGuard<State> {
        if !state.restored {
            if let Some(tokens) = self.keyring.kept().await {
                self.adopt(&mut state, tokens, false).await;
            }
            state.restored = true;
            self.publish(&state);
        }
        state
    }

    fn person(&self, state: &State) -> Option<SignedIn> {
        let user = &state.current.as_ref()?.tokens.user;
        Some(SignedIn { user_id: user.id.clone(), email: user.email.clone(), remembered: self.keyring.remembers() })
    }

    fn share(&self) -> Self {
        Self {
            wire: Arc::clone(&self.wire),
            keyring: self.keyring.clone(),
            state: Arc::clone(&self.state),
            turns: self.turns.clone(),
            who: self.who.clone(),
        }
    }
}

fn pass(state: &State, current: &Current) -> Pass {
    Pass { token: current.tokens.access_token.clone(), generation: state.generation, ends: current.ends }
}
