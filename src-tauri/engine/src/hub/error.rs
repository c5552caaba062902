//! What can go wrong between this device and the hub, and what each failure asks for; it decides nothing about records.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use branchline_domain::message;
use branchline_domain::messages::Message;

/// How long a computer that waits for an owner's approval leaves the hub alone at least.
const APPROVAL: Duration = Duration::from_secs(30);

/// Why nobody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreachable {
    /// The name could not be looked up: no network, or a mistyped address.
    Name,
    /// The computer at that address refused the connection.
    Refused,
    /// No answer within the connection's time limit.
    Slow,
    /// The connection was made, but not a safe one: a certificate this computer does not trust, or no TLS at all.
    Unsafe,
    /// Any other failure to connect.
    Other,
}

/// Why the sign-in service did not give a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// E-mail or password is wrong.
    Password,
    /// The e-mail address has not been confirmed yet.
    Unconfirmed,
    /// The account is banned.
    Banned,
    /// Nobody may make an account by himself.
    SignUps,
    /// Any other refusal; the service's own words are kept beside it.
    Other,
}

/// What a failure asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Try again later, not before `after` when the hub said so.
    Retry {
        /// The hub's own wish (`Retry-After`).
        after: Option<Duration>,
    },
    /// A person must sign in; the queue waits.
    SignIn,
    /// Hub and app do not fit each other; the queue waits for an update of either.
    SchemaMismatch,
    /// The request was too much at once: send half of it.
    HalveBatch,
    /// The hub will never take this request as it is; records it cannot take it puts aside by itself.
    Park,
    /// Tell a person; trying again changes nothing.
    Tell,
}

/// A failure on the wire to the hub.
///
/// Displays in English; [`HubError::message`] is for the person in front of the screen. No variant holds a token or a password.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", self.message())]
pub enum HubError {
    /// The address cannot be a hub's.
    BadAddress {
        /// What is wrong with it and how it should look.
        why: Message,
    },
    /// The key cannot be a publishable key, or the hub does not know it.
    BadKey {
        /// What is wrong with it and where to find the right one.
        why: Message,
    },
    /// Nobody answered; normal in a shop.
    Offline {
        /// How the attempt ended.
        why: Unreachable,
        /// The host that was asked.
        host: String,
        /// The HTTP client's own account.
        #[source]
        source: Option<Arc<reqwest::Error>>,
    },
    /// The connection ended before the answer was complete, or no answer came in time.
    Interrupted {
        /// True when time ran out, false when the connection ended.
        timed_out: bool,
        /// The HTTP client's own account.
        #[source]
        source: Option<Arc<reqwest::Error>>,
    },
    /// Something answered, but it is not a Branchline hub.
    NotAHub {
        /// HTTP status.
        status: u16,
        /// Whether the answer was a web page.
        page: bool,
        /// Where it wanted to send us.
        redirect: Option<String>,
    },
    /// The hub's gateway answered that the hub is not available, or the hub that its database is not.
    Unavailable {
        /// HTTP status.
        status: u16,
        /// `PostgREST`'s code or SQLSTATE, when it was the hub itself that answered.
        code: Option<String>,
        /// When the hub wishes to be asked again.
        after: Option<Duration>,
    },
    /// Too many requests from this address.
    TooManyRequests {
        /// When the hub wishes to be asked again.
        after: Option<Duration>,
    },
    /// The hub's database stopped the request to let another finish.
    Contended {
        /// SQLSTATE.
        code: String,
    },
    /// The request was larger, or took longer, than the hub allows.
    TooMuch {
        /// HTTP status.
        status: u16,
        /// SQLSTATE, when the database stopped it.
        code: Option<String>,
    },
    /// Nobody is signed in on this device.
    NotSignedIn,
    /// The session is over for good.
    SessionEnded {
        /// The sign-in service's code.
        code: String,
    },
    /// The access token is out of date, also after a refresh.
    TokenExpired,
    /// The hub thinks the token was issued in its future; a passing fault of clocks.
    TokenFromFuture,
    /// The sign-in service refused.
    Denied {
        /// The reason, as far as it is known.
        why: Denied,
        /// HTTP status.
        status: u16,
        /// The service's code.
        code: String,
        /// The service's own words.
        message: String,
    },
    /// A function, table or column is unknown to the hub.
    SchemaMismatch {
        /// HTTP status.
        status: u16,
        /// `PostgREST`'s code or SQLSTATE.
        code: String,
        /// `PostgREST`'s words.
        message: String,
    },
    /// The hub understood, and refused.
    Refused {
        /// HTTP status.
        status: u16,
        /// SQLSTATE, `PTxyz` for Branchline's own refusals.
        code: String,
        /// The stable word of Branchline's own refusals, e.g. `not_a_member`; else the database's message.
        word: String,
        /// The facts (`details`), as JSON when they are JSON, as a string otherwise.
        facts: Value,
        /// A sentence for people, when the hub has one.
        hint: Option<String>,
    },
    /// The hub answered with success, but not with what was agreed.
    BadAnswer {
        /// What is wrong with it.
        what: String,
    },
    /// This computer could not set up the connection's tools.
    Local {
        /// What failed.
        what: String,
    },
}

impl HubError {
    /// Returns what happened, what is safe and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::BadAddress { why } => message!("hub-bad-address", why = why.clone()),
            Self::BadKey { why } => message!("hub-bad-key", why = why.clone()),
            Self::Offline { why, host, .. } => offline(*why, host),
            Self::Interrupted { .. } => message!("hub-interrupted"),
            Self::NotAHub { status, page, redirect } => not_hub(*status, *page, redirect.as_deref()),
            Self::Unavailable { status, .. } => unavailable(*status),
            Self::TooManyRequests { .. } => message!("hub-too-many-requests"),
            Self::Contended { .. } => message!("hub-contended"),
            Self::TooMuch { .. } => message!("hub-too-much"),
            Self::NotSignedIn => message!("hub-not-signed-in"),
            Self::SessionEnded { .. } => message!("hub-session-ended"),
            Self::TokenExpired => message!("hub-token-expired"),
            Self::TokenFromFuture => message!("hub-token-future"),
            Self::Denied { why, message, .. } => denied(*why, message),
            Self::SchemaMismatch { code, message, .. } => message!("hub-schema-mismatch", code = code, why = message),
            Self::Refused { word, hint, .. } => refused(word, hint.as_deref()),
            Self::BadAnswer { what } => message!("hub-bad-answer", what = what),
            Self::Local { what } => message!("hub-local", what = what),
        }
    }

    /// Returns what this failure asks for.
    pub fn answer(&self) -> Remedy {
        match self {
            Self::Offline { .. }
            | Self::Interrupted { .. }
            | Self::NotAHub { .. }
            | Self::Contended { .. }
            | Self::TokenExpired
            | Self::TokenFromFuture
            | Self::BadAnswer { .. } => Remedy::Retry { after: None },
            Self::Unavailable { after, .. } | Self::TooManyRequests { after } => Remedy::Retry { after: *after },
            Self::NotSignedIn | Self::SessionEnded { .. } | Self::Denied { .. } => Remedy::SignIn,
            Self::SchemaMismatch { .. } => Remedy::SchemaMismatch,
            Self::TooMuch { .. } => Remedy::HalveBatch,
            // Branchline's own refusals concern the device or the request, never a single record.
            Self::Refused { code, word, .. } if code.starts_with("PT") => match (code.as_str(), word.as_str()) {
                ("PT426", _) => Remedy::SchemaMismatch,
                // An owner approves it on another computer.
                (_, "device_waiting") => Remedy::Retry { after: Some(APPROVAL) },
                _ => Remedy::Tell,
            },
            Self::Refused { code, .. } if code.starts_with("PGRST") => Remedy::Tell,
            Self::Refused { .. } => Remedy::Park,
            Self::BadAddress { .. } | Self::BadKey { .. } | Self::Local { .. } => Remedy::Tell,
        }
    }

    /// Returns whether the hub was not reached at all, so that "offline" is the honest word.
    pub fn is_offline(&self) -> bool {
        matches!(self, Self::Offline { .. } | Self::Interrupted { .. })
    }

    /// Returns the stable word and the facts of one of Branchline's own refusals.
    pub fn refusal(&self) -> Option<(&str, &Value)> {
        match self {
            Self::Refused { code, word, facts, .. } if code.starts_with("PT") => Some((word, facts)),
            _ => None,
        }
    }
}

fn offline(why: Unreachable, host: &str) -> Message {
    match why {
        Unreachable::Name => message!("hub-offline-name", host = host),
        Unreachable::Refused => message!("hub-offline-refused", host = host),
        Unreachable::Slow => message!("hub-offline-slow", host = host),
        Unreachable::Unsafe => message!("hub-offline-unsafe", host = host),
        Unreachable::Other => message!("hub-offline-other", host = host),
    }
}

fn unavailable(status: u16) -> Message {
    match status {
        // Supabase's own number for a project put to sleep.
        540 => message!("hub-paused"),
        _ => message!("hub-unavailable", status = status.to_string()),
    }
}

fn not_hub(status: u16, page: bool, redirect: Option<&str>) -> Message {
    match (redirect, page) {
        (Some(target), _) => message!("hub-pointed-away", target = target),
        (None, true) => message!("hub-web-page", status = status.to_string()),
        (None, false) => message!("hub-no-hub", status = status.to_string()),
    }
}

fn denied(why: Denied, said: &str) -> Message {
    match why {
        Denied::Password => message!("hub-denied-password"),
        Denied::Unconfirmed => message!("hub-denied-unconfirmed"),
        Denied::Banned => message!("hub-denied-banned"),
        Denied::SignUps => message!("hub-denied-sign-ups"),
        Denied::Other => message!("hub-denied-other", why = said),
    }
}

fn refused(word: &str, hint: Option<&str>) -> Message {
    match hint {
        Some(hint) if !hint.is_empty() => Message::recognised(hint),
        _ => message!("hub-refused", word = word),
    }
}
