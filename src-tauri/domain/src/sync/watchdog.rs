//! When sync needs a person: a queue that does not drain, changes the hub refused, a sign-in refused again and again, no complete
//! session for too long, records that differ from the hub's, or a wrong clock. Being offline is an ordinary day, until the owner's limit. Time arrives as an argument.

use serde::{Deserialize, Serialize};

use super::verify::differ;

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
    pub title: String,
    /// What happened, what is safe, what to do.
    pub message: String,
    /// True until the desktop has been told of it.
    pub news: bool,
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
pub fn clock_words(offset_ms: i64) -> Option<String> {
    let way = if offset_ms < 0 { "ahead of" } else { "behind" };
    (offset_ms.abs() > CLOCK_MS).then(|| format!("{} {way} the hub's", span(offset_ms.abs())))
}

fn clock(sight: &Observation) -> Option<Alert> {
    let words = clock_words(sight.offset_ms)?;
    Some(Alert {
        kind: AlertKind::Clock,
        since: sight.last_sync_at.unwrap_or(sight.now),
        title: "This computer's clock is wrong".to_owned(),
        message: format!(
            "It is {words}. Bills and records get the corrected date, and everything syncs. Set date, time and time zone right in this computer's settings."
        ),
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
    let ask = if key {
        "The hub does not accept the key; copy the publishable key again under Settings."
    } else {
        "Sign in again, and everything goes on where it was."
    };
    Some(Alert {
        kind: AlertKind::SignIn,
        since,
        title: if key { "The hub does not know the key" } else { "Sign in to send" }.to_owned(),
        message: format!("Nothing can be sent or fetched. {} {ask}", waiting(sight)),
        news: false,
    })
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
        title: "Nothing is being sent".to_owned(),
        message: format!(
            "This is more than a missing connection: nothing has gone for {}. {} Press Sync now; if it stays so, the last lines under Sync, Log say why.",
            span(sight.now - since),
            waiting(sight)
        ),
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
    let (title, ask) = match () {
        () if !sight.signed_in => (format!("No sync for {age}"), "Nobody is signed in: sign in, and it goes on."),
        () if offline => (
            format!("No connection for {age}"),
            "Selling goes on. Check this computer's internet connection; it syncs by itself once that is back.",
        ),
        () if !sight.enabled => (
            format!("No sync for {age}"),
            "Sync by itself is switched off: press Sync now, or switch it on under Settings.",
        ),
        () => (
            format!("No complete sync for {age}"),
            "Press Sync now; the last lines under Sync, Log say what went wrong.",
        ),
    };
    let message = format!("{} {ask}", waiting(sight));
    Some(Alert { kind: AlertKind::Silent, since, title, message, news: false })
}

fn held(sight: &Observation) -> Option<Alert> {
    let since = sight.held_since.filter(|_| sight.failed > 0)?;
    let title = match sight.failed {
        1 => "1 change was not accepted".to_owned(),
        many => format!("{many} changes were not accepted"),
    };
    let message = format!(
        "The hub refuses it since {}. It is safe on this computer, and everything else goes on. Open Sync, Needs attention, to see why and what to do.",
        span(sight.now - since)
    );
    Some(Alert { kind: AlertKind::Held, since, title, message, news: false })
}

fn differs(sight: &Observation) -> Option<Alert> {
    let since = sight.differs_since.filter(|_| sight.differing > 0)?;
    Some(Alert {
        kind: AlertKind::Differs,
        since,
        title: format!("{} the hub", differ(sight.differing)),
        message: "Nothing is lost: both versions are kept. Open Sync, Consistency, to see which, and press Repair."
            .to_owned(),
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

fn waiting(sight: &Observation) -> String {
    let age = sight.oldest_at.map(|at| span(sight.now - at)).unwrap_or_default();
    match sight.pending {
        0 => "Nothing waits to be sent.".to_owned(),
        1 => format!("1 change waits for {age}, safe on this computer."),
        many => format!("{many} changes wait, the oldest for {age}, safe on this computer."),
    }
}

/// Writes "40 minutes", "3 hours", "2 days".
fn span(ms: i64) -> String {
    let minutes = (ms / MINUTE_MS).max(1);
    let (count, unit) = match minutes {
        0..120 => (minutes, "minute"),
        120..2880 => (minutes / 60, "hour"),
        _ => (minutes / 1440, "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests;
