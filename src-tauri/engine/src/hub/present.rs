//! Which session is the present one: signing in or out puts another in its place at once, whatever the one before waits for.

use std::sync::{Arc, Mutex as Lock, MutexGuard, PoisonError};

use tokio::sync::{Mutex, watch};
use tokio::time::Instant;

use super::auth::Tokens;
use super::error::HubError;

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// UUID of the person on the hub.
    pub user_id: String,
    /// E-mail, when the hub told it.
    pub email: Option<String>,
    /// Whether the sign-in outlives the program (see [`crate::secrets::Secrets::remembers`]).
    pub remembered: bool,
}

/// Who is signed in, as far as this device has looked.
pub(super) enum Who {
    /// The keyring has not been read.
    Unread,
    Read(Option<SignedIn>),
}

/// One session, from a sign-in to its end. Locked while its token is renewed.
#[derive(Default)]
pub(super) struct State {
    id: u64,
    /// Whether the keyring was read for it.
    pub(super) restored: bool,
    pub(super) current: Option<Current>,
    /// Which token it is; no two are alike, whoever they are for.
    pub(super) generation: u64,
    pub(super) failed: Option<(Instant, HubError)>,
}

impl State {
    /// Which session it is.
    pub(super) fn id(&self) -> u64 {
        self.id
    }
}

pub(super) struct Current {
    pub(super) tokens: Tokens,
    /// Monotonic, so that a changed clock neither ends nor prolongs a session.
    pub(super) ends: Instant,
}

/// The place of the present session.
#[derive(Clone)]
pub(super) struct Present {
    place: Arc<Lock<Place>>,
    /// Tells of every new token, and of a session's end.
    turns: watch::Sender<u64>,
    /// Who is signed in, for those who must not wait.
    who: watch::Sender<Who>,
}

#[derive(Default)]
struct Place {
    id: u64,
    state: Arc<Mutex<State>>,
}

impl Present {
    /// Returns a place whose session is still to be read from the keyring.
    pub(super) fn unread() -> Self {
        Self { place: Arc::default(), turns: watch::Sender::new(0), who: watch::Sender::new(Who::Unread) }
    }

    /// Hears of every new token, and of a session's end.
    pub(super) fn token_changes(&self) -> watch::Receiver<u64> {
        self.turns.subscribe()
    }

    /// Hears who is signed in.
    pub(super) fn who(&self) -> watch::Receiver<Who> {
        self.who.subscribe()
    }

    /// Returns the present session.
    pub(super) fn state(&self) -> Arc<Mutex<State>> {
        Arc::clone(&self.place().state)
    }

    /// Tells whether a session is still the present one.
    pub(super) fn is(&self, state: &State) -> bool {
        self.place().id == state.id
    }

    /// Returns which session is the present one.
    pub(super) fn id(&self) -> u64 {
        self.place().id
    }

    /// Puts another session in place, or none, and returns the one before and which the present one is.
    pub(super) fn replace(&self, current: Option<Current>, person: Option<SignedIn>) -> (Arc<Mutex<State>>, u64) {
        let mut place = self.place();
        place.id += 1;
        let generation = *self.turns.borrow() + 1;
        let state = State { id: place.id, restored: true, current, generation, failed: None };
        let before = std::mem::replace(&mut place.state, Arc::new(Mutex::new(state)));
        self.turns.send_replace(generation);
        self.who.send_replace(Who::Read(person));
        (before, place.id)
    }

    /// Tells everybody that a session, if it is the present one, has another token or none.
    pub(super) fn turn(&self, state: &mut State, person: Option<SignedIn>) {
        let place = self.place();
        if place.id == state.id {
            state.generation = *self.turns.borrow() + 1;
            self.turns.send_replace(state.generation);
            self.who.send_replace(Who::Read(person));
        }
    }

    /// Tells everybody whom a session, if it is the present one, belongs to.
    pub(super) fn publish(&self, state: &State, person: Option<SignedIn>) {
        let place = self.place();
        if place.id == state.id {
            self.who.send_replace(Who::Read(person));
        }
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
