//! The sign-in service (`GoTrue`) over the wire: password, refresh, sign-out, health; and its three ways of saying no.

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Url};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::error::{Denied, HubError};
use super::refusal;
use super::rest::is_header_safe;
use super::wire::{Answer, Call, Wire};
use branchline_domain::messages::Message;

/// The version of the service's error bodies we ask for.
const API_VERSION: HeaderValue = HeaderValue::from_static("2024-01-01");

/// A session as the service gives it and as it is kept; its text is only ever written into [`crate::secrets::Secrets`].
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Tokens {
    #[serde(default)]
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    /// Seconds the access token lives.
    #[serde(default)]
    pub(crate) expires_in: i64,
    /// Hub time, seconds, at which the access token ends.
    #[serde(default)]
    pub(crate) expires_at: i64,
    #[serde(default)]
    pub(crate) user: User,
}

/// The person of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct User {
    #[serde(default)]
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) email: Option<String>,
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Tokens(of {}, until {})", self.user.id, self.expires_at)
    }
}

/// Signs in with e-mail and password.
pub(crate) async fn sign_in(wire: &Wire, email: &str, password: &str) -> Result<Tokens, HubError> {
    let body = json!({ "email": email, "password": password });
    tokens(wire, "password", &body, false).await
}

/// Makes an account. One that is there already is no error: signing in tells whether the password is its own.
pub(crate) async fn sign_up(wire: &Wire, email: &str, password: &str) -> Result<(), HubError> {
    let body = Bytes::from(json!({ "email": email, "password": password }).to_string());
    let answer = wire.send(compose(wire, Method::POST, "signup", body)?).await?;
    if answer.is_success() {
        return Ok(());
    }
    match refused(&answer, false) {
        HubError::Denied { code, .. } if matches!(code.as_str(), "user_already_exists" | "email_exists") => Ok(()),
        HubError::Denied { status, code, message, .. }
            if matches!(code.as_str(), "signup_disabled" | "email_provider_disabled") =>
        {
            Err(denied(Denied::SignUps, status, code, message))
        }
        other => Err(other),
    }
}

/// Exchanges a refresh token for a new pair.
pub(crate) async fn refresh(wire: &Wire, refresh_token: &str) -> Result<Tokens, HubError> {
    tokens(wire, "refresh_token", &json!({ "refresh_token": refresh_token }), true).await
}

/// Ends a session on the hub; one that is over already is no error.
pub(super) async fn end_on_hub(wire: &Wire, access_token: &str) -> Result<(), HubError> {
    match sign_out(wire, access_token).await {
        Err(HubError::SessionEnded { .. } | HubError::Denied { .. }) => Ok(()),
        other => other,
    }
}

/// Ends this device's session; the same person's other devices stay signed in.
pub(crate) async fn sign_out(wire: &Wire, access_token: &str) -> Result<(), HubError> {
    // Without the scope the service signs out every device of that person.
    let mut call = compose(wire, Method::POST, "logout?scope=local", Bytes::new())?;
    let mut bearer = HeaderValue::from_str(&format!("Bearer {access_token}"))
        .map_err(|_| HubError::SessionEnded { code: "unreadable_token".to_owned() })?;
    bearer.set_sensitive(true);
    call.headers.insert(AUTHORIZATION, bearer);
    let answer = wire.send(call).await?;
    if answer.is_success() { Ok(()) } else { Err(refused(&answer, true)) }
}

/// Asks the service whether it is well.
pub(crate) async fn health(wire: &Wire) -> Result<(), HubError> {
    let answer = wire.send(compose(wire, Method::GET, "health", Bytes::new())?).await?;
    if !answer.is_success() {
        return Err(refused(&answer, false));
    }
    read::<Value>(&answer).map(drop)
}

async fn tokens(wire: &Wire, grant: &str, body: &Value, renewing: bool) -> Result<Tokens, HubError> {
    let body = Bytes::from(body.to_string());
    let answer = wire.send(compose(wire, Method::POST, &format!("token?grant_type={grant}"), body)?).await?;
    if !answer.is_success() {
        return Err(refused(&answer, renewing));
    }
    let mut tokens: Tokens = read(&answer)?;
    if !is_header_safe(&tokens.access_token) || tokens.refresh_token.is_empty() {
        return Err(HubError::BadAnswer { what: "the sign-in service sent no usable session".to_owned() });
    }
    if tokens.expires_in <= 0 {
        tokens.expires_in = 3600;
    }
    if tokens.expires_at <= 0 {
        tokens.expires_at = wire.hub_now_ms() / 1000 + tokens.expires_in;
    }
    Ok(tokens)
}

fn compose(wire: &Wire, method: Method, path: &str, body: Bytes) -> Result<Call, HubError> {
    let url = Url::parse(&format!("{}/auth/v1/{path}", wire.address.base()))
        .map_err(|error| HubError::BadAddress { why: Message::verbatim(error.to_string()) })?;
    let mut key = HeaderValue::from_str(&wire.key)
        .map_err(|error| HubError::BadKey { why: Message::verbatim(error.to_string()) })?;
    key.set_sensitive(true);
    let mut headers = HeaderMap::new();
    headers.insert("apikey", key);
    headers.insert("x-supabase-api-version", API_VERSION);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(Call { method, url, headers, body })
}

fn read<T: for<'de> Deserialize<'de>>(answer: &Answer) -> Result<T, HubError> {
    serde_json::from_slice(&answer.body).map_err(|_| {
        // The reader's own words could repeat part of a token, so they are not passed on.
        if answer.is_page() {
            HubError::NotAHub { status: answer.status, page: true, redirect: None }
        } else {
            HubError::BadAnswer { what: "the sign-in service's answer has an unknown form".to_owned() }
        }
    })
}

/// Names a refusal: three body shapes and a header, newest first.
fn refused(answer: &Answer, with_session: bool) -> HubError {
    let status = answer.status;
    let Ok(Value::Object(body)) = serde_json::from_slice::<Value>(&answer.body) else {
        return refusal::gateway(answer, None);
    };
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let code = answer
        .header("x-sb-error-code")
        .map(str::to_owned)
        .or_else(|| text("error_code"))
        .or_else(|| text("code"))
        .or_else(|| text("error"));
    let message = text("message").or_else(|| text("msg")).or_else(|| text("error_description")).unwrap_or_default();
    let Some(code) = code else {
        return refusal::gateway(answer, Some(&message));
    };
    match (status, code.as_str()) {
        (429, _) | (_, "over_request_rate_limit") => HubError::TooManyRequests { after: answer.retry_after() },
        // Somebody else refreshes the same session; the winner's tokens come with the next try.
        (409, _) | (_, "conflict") => HubError::Contended { code },
        (408, _) | (_, "request_timeout") => HubError::Interrupted { timed_out: true, source: None },
        // A broken hook on the hub must not sign out a fleet.
        _ if status >= 500 || (with_session && code.starts_with("hook_")) => {
            HubError::Unavailable { status, code: Some(code), after: answer.retry_after() }
        }
        _ if with_session && ends_the_session(&code) => HubError::SessionEnded { code },
        (_, "invalid_credentials" | "invalid_grant") => denied(Denied::Password, status, code, message),
        (_, "email_not_confirmed") => denied(Denied::Unconfirmed, status, code, message),
        (_, "user_banned") => denied(Denied::Banned, status, code, message),
        _ => denied(Denied::Other, status, code, message),
    }
}

fn denied(why: Denied, status: u16, code: String, message: String) -> HubError {
    HubError::Denied { why, status, code, message }
}

/// Returns whether a code is the service's last word on a session. Anything not listed keeps it.
fn ends_the_session(code: &str) -> bool {
    matches!(
        code,
        "refresh_token_not_found"
            | "refresh_token_already_used"
            | "session_not_found"
            | "session_expired"
            | "user_not_found"
            | "user_banned"
            | "bad_jwt"
            | "no_authorization"
            | "invalid_grant"
    )
}
