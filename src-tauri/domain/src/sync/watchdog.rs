//! When sync needs a person: a queue that does not drain, changes the hub refused, a sign-in refused again and again, no complete
//! session for too long, records that differ from the hub's, or a wrong clock. Being offline is an ordinary day, until the owner's limit. Time arrives as an argument.

use serde::{Deserialize, Serialize};

use crate::message;
use crate::messages::Message;

#[cfg(feature = "bindings")]
use specta_typescript::Number;

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// A clock that differs from the hub's by more than this is wrong: less is the network's, or nobody's harm.
pub const CLOCK_MS: i64 = 10 * MINUTE_MS;

/// So many sessions refused in a row are no slip.
const REFUSALS: usize = 3;

/// How long a program that was just started gets to try for itself.
const GRACE_MS: i64 = 5 * MINUTE_MS;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// The hub refuses who signs in, or nobody is signed in while changes wait.
    SignIn,
    /// Changes wait, the hub is reached, and nothing goes.
    Stuck,
    /// No complete session for longer than the owner's limit, offline or not.
    Silent,
    /// The hub could not accept some changes.
    Held,
    /// The last comparison found records that differ from the hub's.
    Differs,
    /// This computer's clock is wrong.
    Clock,
}

impl AlertKind {
    /// Says that it is over.
    #[must_use]
    pub fn healed(self) -> Message {
        match self {
            Self::SignIn => message!("healed-sign-in"),
            Self::Stuck => message!("healed-stuck"),
            Self::Silent => message!("healed-silent"),
            Self::Held => message!("healed-held"),
            Self::Differs => message!("healed-differs"),
            Self::Clock => message!("healed-clock"),
        }
    }
}

/// Something a person should know of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Alert {
    /// What is wrong.
    pub kind: AlertKind,
    /// Since when, milliseconds UTC.
    #[cfg_attr(feature = "bindings", specta(type = Number))]
    pub since: i64,
    /// In a few words.
    pub title: Message,
    /// What happened, what is safe, what to do.
    pub message: Message,
    /// True until the desktop has been told of it.
    pub news: bool,
}

impl Alert {
    /// Returns title and message as one.
    #[must_use]
    pub fn line(&self) -> Message {
        message!("alert-line", title = self.title.clone(), message = self.message.clone())
    }
}

/// When to alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AlertLimits {
    /// Minutes without progress, the hub being reached; 30 unless set.
    pub stuck_minutes: u32,
    /// Hours without a complete session, offline or not; 24 unless set.
    pub silent_hours: u32,
    /// Whether the desktop is told, once for each trouble.
    pub notify: bool,
}

/// What the watchdog sees.
#[derive(Debug, Clone, Default)]
pub struct Observation {
    /// Now.
    pub now: i64,
    /// Whether the branch syncs by itself.
    pub enabled: bool,
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Changes waiting.
    pub pending: i64,
    /// Changes refused.
    pub failed: i64,
    /// When the oldest waiting change was made.
    pub oldest_at: Option<i64>,
    /// Since when something is refused.
    pub held_since: Option<i64>,
    /// When anything last got further: a change settled, a row fetched.
    pub progress_at: Option<i64>,
    /// The last complete session; before the first one, the first try.
    pub last_sync_at: Option<i64>,
    /// How the last sessions ended, newest first: the stable word of an error, and when each began.
    pub endings: Vec<(Option<String>, i64)>,
    /// Since when this program looks after sync by itself; nothing for a door that only looks in.
    pub watching_since: Option<i64>,
    /// How many records the last comparison found to differ still.
    pub differing: i64,
    /// Since when comparisons find some.
    pub differs_since: Option<i64>,
    /// What must be added to this computer's clock to get the hub's, as last measured.
    pub offset_ms: i64,
    /// Troubles told of and not yet over: a restart does not end them.
    pub open: Vec<AlertKind>,
}

/// Returns what a person should know, most pressing first. `due` tells when something written at a moment should be sent.
pub fn look(sight: &Observation, limits: &AlertLimits, due: impl Fn(i64) -> Option<i64>) -> Vec<Alert> {
    let mut alerts = Vec::new();
    let first = sign_in(sight, limits).or_else(|| stuck(sight, limits, due)).or_else(|| silent(sight, limits));
    alerts.extend(first);
    alerts.extend(held(sight));
    alerts.extend(differs(sight));
    alerts.extend(clock(sight));
    alerts
}

/// Says how far this computer's clock is from the hub's: "400 days ahead of the hub's"; nothing when it is right.
#[must_use]
pub fn clock_words(offset_ms: i64) -> Option<Message> {
    let span = span(offset_ms.abs());
    (offset_ms.abs() > CLOCK_MS).then(|| match offset_ms {
        ..0 => message!("clock-ahead", span = span),
        _ => message!("clock-behind", span = span),
    })
}

fn clock(sight: &Observation) -> Option<Alert> {
    let off = clock_words(sight.offset_ms)?;
    Some(Alert {
        kind: AlertKind::Clock,
        since: sight.last_sync_at.unwrap_or(sight.now),
        title: message!("alert-clock"),
        message: message!("alert-clock-message", off = off),
        news: false,
    })
}

fn sign_in(sight: &Observation, limits: &AlertLimits) -> Option<Alert> {
    let refused = |(code, _): &&(Option<String>, i64)| {
        matches!(code.as_deref(), Some("sign_in_needed" | "wrong_password" | "wrong_key" | "not_a_member"))
    };
    let streak: Vec<_> = sight.endings.iter().take_while(refused).collect();
    let key = streak.first().is_some_and(|(code, _)| code.as_deref() == Some("wrong_key"));
    let waited = match sight.oldest_at.filter(|_| sight.pending > 0 && !sight.signed_in) {
        Some(oldest)
            if past(sight, AlertKind::SignIn, oldest) + i64::from(limits.stuck_minutes) * MINUTE_MS < sight.now =>
        {
            Some(oldest)
        }
        _ => None,
    };
    let since = match streak.last() {
        Some((_, began)) if streak.len() >= REFUSALS => *began,
        _ => waited?,
    };
    let waiting = waiting(sight);
    let (title, message) = if key {
        (message!("alert-key"), message!("alert-key-message", waiting = waiting))
    } else {
        (message!("alert-sign-in"), message!("alert-sign-in-message", waiting = waiting))
    };
    Some(Alert { kind: AlertKind::SignIn, since, title, message, news: false })
}

fn stuck(sight: &Observation, limits: &AlertLimits, due: impl Fn(i64) -> Option<i64>) -> Option<Alert> {
    let is_open = sight.open.contains(&AlertKind::Stuck);
    let last = sight.endings.first().and_then(|(code, _)| code.as_deref());
    if sight.pending == 0 || !sight.enabled || (last == Some("offline") && !is_open) {
        return None;
    }
    // A door that only looks in cannot tell a computer that was off from one that is stuck, unless something was tried.
    if sight.watching_since.is_none() && matches!(last, None | Some("stopped")) && !is_open {
        return None;
    }
    let since = sight.oldest_at?.max(sight.progress_at.unwrap_or(i64::MIN));
    let should_go = due(past(sight, AlertKind::Stuck, since))?;
    (sight.now > should_go + i64::from(limits.stuck_minutes) * MINUTE_MS).then(|| Alert {
        kind: AlertKind::Stuck,
        since,
        title: message!("alert-stuck"),
        message: message!("alert-stuck-message", span = span(sight.now - since), waiting = waiting(sight)),
        news: false,
    })
}

fn silent(sight: &Observation, limits: &AlertLimits) -> Option<Alert> {
    let since = sight.last_sync_at?;
    let rested = sight.watching_since.is_none_or(|began| sight.now > began + GRACE_MS);
    let quiet = sight.now - since > i64::from(limits.silent_hours) * HOUR_MS;
    if !quiet || !(rested || sight.open.contains(&AlertKind::Silent)) {
        return None;
    }
    let age = span(sight.now - since);
    let offline = sight.endings.first().is_some_and(|(code, _)| code.as_deref() == Some("offline"));
    let waiting = waiting(sight);
    let (title, message) = match () {
        () if !sight.signed_in => {
            (message!("alert-no-sync", span = age), message!("alert-no-sync-signed-out-message", waiting = waiting))
        }
        () if offline => (message!("alert-offline", span = age), message!("alert-offline-message", waiting = waiting)),
        () if !sight.enabled => {
            (message!("alert-no-sync", span = age), message!("alert-no-sync-off-message", waiting = waiting))
        }
        () => (message!("alert-incomplete", span = age), message!("alert-incomplete-message", waiting = waiting)),
    };
    Some(Alert { kind: AlertKind::Silent, since, title, message, news: false })
}

fn held(sight: &Observation) -> Option<Alert> {
    let since = sight.held_since.filter(|_| sight.failed > 0)?;
    Some(Alert {
        kind: AlertKind::Held,
        since,
        title: message!("alert-held", count = sight.failed),
        message: message!("alert-held-message", span = span(sight.now - since)),
        news: false,
    })
}

fn differs(sight: &Observation) -> Option<Alert> {
    let since = sight.differs_since.filter(|_| sight.differing > 0)?;
    Some(Alert {
        kind: AlertKind::Differs,
        since,
        title: message!("alert-differs", count = sight.differing),
        message: message!("alert-differs-message"),
        news: false,
    })
}

/// Returns the moment to count from: not before this program began to look, unless the trouble was told of before.
fn past(sight: &Observation, kind: AlertKind, since: i64) -> i64 {
    match sight.watching_since {
        Some(began) if !sight.open.contains(&kind) => since.max(began),
        _ => since,
    }
}

fn waiting(sight: &Observation) -> Message {
    let age = sight.oldest_at.map(|at| span(sight.now - at)).unwrap_or_default();
    match sight.pending {
        0 => message!("waits-nothing"),
        count => message!("waits-changes", count = count, age = age),
    }
}

/// Says "40 minutes", "3 hours", "2 days".
fn span(ms: i64) -> Message {
    let minutes = (ms / MINUTE_MS).max(1);
    match minutes {
        0..120 => message!("span-minutes", count = minutes),
        120..2880 => message!("span-hours", count = minutes / 60),
        _ => message!("span-days", count = minutes / 1440),
    }
}

#[cfg(test)]
mod tests;
