//! What can go wrong between this device and the hub, and what each failure asks for; it decides nothing about records.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

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
/// Displays as sentences for the person in front of the screen. No variant holds a token or a password.
#[derive(Debug, Clone, thiserror::Error)]
pub enum HubError {
    /// The address cannot be a hub's.
    #[error("The hub's address cannot be used: {why}")]
    BadAddress {
        /// What is wrong with it and how it should look.
        why: String,
    },
    /// The key cannot be a publishable key, or the hub does not know it.
    #[error("The hub's key was not accepted: {why}")]
    BadKey {
        /// What is wrong with it and where to find the right one.
        why: String,
    },
    /// Nobody answered; normal in a shop.
    #[error("{}", offline_words(*.why, .host))]
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
    #[error(
        "The connection to the hub broke off before its answer was complete. Nothing is lost; it is tried again by itself."
    )]
    Interrupted {
        /// True when time ran out, false when the connection ended.
        timed_out: bool,
        /// The HTTP client's own account.
        #[source]
        source: Option<Arc<reqwest::Error>>,
    },
    /// Something answered, but it is not a Branchline hub.
    #[error("{}", not_hub_words(*.status, *.page, .redirect.as_deref()))]
    NotAHub {
        /// HTTP status.
        status: u16,
        /// Whether the answer was a web page.
        page: bool,
        /// Where it wanted to send us.
        redirect: Option<String>,
    },
    /// The hub's gateway answered that the hub is not available, or the hub that its database is not.
    #[error("{}", unavailable_words(*.status))]
    Unavailable {
        /// HTTP status.
        status: u16,
        /// `PostgREST`'s code or SQLSTATE, when it was the hub itself that answered.
        code: Option<String>,
        /// When the hub wishes to be asked again.
        after: Option<Duration>,
    },
    /// Too many requests from this address.
    #[error("The hub asks for a pause because too many requests came from this network. It is tried again by itself.")]
    TooManyRequests {
        /// When the hub wishes to be asked again.
        after: Option<Duration>,
    },
    /// The hub's database stopped the request to let another finish.
    #[error("The hub was busy with another branch's changes. It is tried again by itself.")]
    Contended {
        /// SQLSTATE.
        code: String,
    },
    /// The request was larger, or took longer, than the hub allows.
    #[error("The hub could not take this much at once. It is sent again in smaller parts.")]
    TooMuch {
        /// HTTP status.
        status: u16,
        /// SQLSTATE, when the database stopped it.
        code: Option<String>,
    },
    /// Nobody is signed in on this device.
    #[error("Nobody is signed in to the hub. Selling goes on; sign in to send and fetch.")]
    NotSignedIn,
    /// The session is over for good.
    #[error("The sign-in has ended. Selling goes on and nothing is lost; sign in again to send and fetch.")]
    SessionEnded {
        /// The sign-in service's code.
        code: String,
    },
    /// The access token is out of date, also after a refresh.
    #[error(
        "The hub says that the sign-in is out of date although it was just renewed. It is tried again by itself; if it stays, ask whoever looks after the hub to check its clock."
    )]
    TokenExpired,
    /// The hub thinks the token was issued in its future; a passing fault of clocks.
    #[error("The hub's clocks disagree for the moment. It is tried again by itself.")]
    TokenFromFuture,
    /// The sign-in service refused.
    #[error("{}", denied_words(*.why, .message))]
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
    #[error(
        "The hub does not know what this app asked for ({code}: {message}). Branchline may not be installed on it, or hub and app are of different age. Your work is safe on this computer."
    )]
    SchemaMismatch {
        /// HTTP status.
        status: u16,
        /// `PostgREST`'s code or SQLSTATE.
        code: String,
        /// `PostgREST`'s words.
        message: String,
    },
    /// The hub understood, and refused.
    #[error("{}", refused_words(.word, .hint.as_deref()))]
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
    #[error("The hub's answer could not be read ({what}). Nothing was changed by it; it is tried again by itself.")]
    BadAnswer {
        /// What is wrong with it.
        what: String,
    },
    /// This computer could not set up the connection's tools.
    #[error(
        "This computer cannot make safe connections ({what}). Your work is safe; restart the app, and tell support if it stays."
    )]
    Local {
        /// What failed.
        what: String,
    },
}

impl HubError {
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

fn offline_words(why: Unreachable, host: &str) -> String {
    match why {
        Unreachable::Name => format!(
            "No address was found for {host}. Either this computer has no internet, or the hub's address is mistyped. Your work is safe on this computer and is sent later."
        ),
        Unreachable::Refused => format!(
            "{host} does not accept connections right now. Your work is safe on this computer and is sent when the hub is back."
        ),
        Unreachable::Slow => format!(
            "{host} did not answer in time. Your work is safe on this computer and is sent when the network is better."
        ),
        Unreachable::Unsafe => format!(
            "No safe connection to {host} could be made, because it showed no certificate that is trusted here. Check this computer's date, and whether the network asks for a sign-in of its own. Nothing was sent."
        ),
        Unreachable::Other => {
            format!(
                "{host} cannot be reached. Your work is safe on this computer and is sent when the network is back."
            )
        }
    }
}

fn unavailable_words(status: u16) -> String {
    match status {
        // Supabase's own number for a project put to sleep.
        540 => "The hub's project is paused. Whoever looks after it can wake it on Supabase's pages. Your work is safe on this computer.".to_owned(),
        _ => format!(
            "The hub is not available right now (answer {status}). Your work is safe on this computer and is sent when the hub is back."
        ),
    }
}

fn not_hub_words(status: u16, page: bool, redirect: Option<&str>) -> String {
    match (redirect, page) {
        (Some(target), _) => format!(
            "Something else answered in place of the hub and pointed to {target}. Either the network asks for a sign-in of its own (open a web page to see), or the hub's address is not right. Nothing is lost."
        ),
        (None, true) => format!(
            "A web page answered in place of the hub (answer {status}). Either the network asks for a sign-in of its own (open a web page to see), or the hub's address is not right. Nothing is lost."
        ),
        (None, false) => format!(
            "Something answered at the hub's address, but it is not a hub (answer {status}). Check the address in the hub settings. Nothing is lost."
        ),
    }
}

fn denied_words(why: Denied, message: &str) -> String {
    match why {
        Denied::Password => {
            "E-mail or password is wrong. Check both, mind capitals, and try again.".to_owned()
        }
        Denied::Unconfirmed => {
            "This e-mail address has not been confirmed yet. Open the confirmation mail, or ask the owner to confirm the account.".to_owned()
        }
        Denied::Banned => "This account has been blocked. Ask the owner of the organisation.".to_owned(),
        Denied::SignUps => {
            "This hub lets nobody make an account by himself. Ask the owner to add your e-mail in the project's Authentication page, then connect with the password you were given and the same invitation.".to_owned()
        }
        Denied::Other => format!("The sign-in was refused: {message}. Selling goes on; nothing is lost."),
    }
}

fn refused_words(word: &str, hint: Option<&str>) -> String {
    match hint {
        Some(hint) if !hint.is_empty() => hint.to_owned(),
        _ => format!("The hub refused this: {word}."),
    }
}
