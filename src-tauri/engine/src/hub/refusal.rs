//! Reads `PostgREST`'s error answers: the code in the body first, the HTTP status second, and no JSON means a gateway.

use serde::Deserialize;
use serde_json::Value;

use super::error::HubError;
use super::wire::Answer;
use branchline_domain::message;

/// `PostgREST`'s error body; every part may be missing or null.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Body {
    code: Option<Value>,
    message: Option<String>,
    details: Option<Value>,
    hint: Option<Value>,
}

/// Names the failure an answer without success stands for.
pub(crate) fn read(answer: &Answer) -> HubError {
    match serde_json::from_slice::<Body>(&answer.body) {
        Ok(body) => match body.code.as_ref().and_then(Value::as_str).map(str::to_owned) {
            Some(code) => coded(answer, &code, body),
            None => gateway(answer, body.message.as_deref()),
        },
        Err(_) => gateway(answer, None),
    }
}

fn coded(answer: &Answer, code: &str, body: Body) -> HubError {
    let status = answer.status;
    let message = body.message.unwrap_or_default();
    let code = code.to_owned();
    match code.as_str() {
        "PGRST300" | "PGRST301" | "PGRST302" | "PGRST303" => token_refused(code, &message),
        "PGRST000" | "PGRST001" | "PGRST002" | "PGRST003" => unavailable(answer, Some(code)),
        "PGRST106" | "PGRST202" | "PGRST203" | "PGRST204" | "PGRST205" | "42703" | "42883" | "42P01" | "42804"
        | "3F000" => HubError::SchemaMismatch { status, code, message },
        // Branchline's own word for the same, found while a push was applied.
        _ if code.starts_with("PT") && message == "setup" => {
            let said = facts(body.details).get("message").and_then(Value::as_str).map(str::to_owned);
            let hint = body.hint.as_ref().and_then(Value::as_str).map(str::to_owned);
            HubError::SchemaMismatch { status, code, message: said.or(hint).unwrap_or(message) }
        }
        "57014" => HubError::TooMuch { status, code: Some(code) },
        "40001" | "40P01" | "55P03" => HubError::Contended { code },
        // Shutting down, starting, or a stand-by that cannot write yet.
        "57P01" | "57P02" | "57P03" | "25006" => unavailable(answer, Some(code)),
        _ if code.starts_with("53") || code.starts_with("08") => unavailable(answer, Some(code)),
        // The hub saw nobody's token, though one was sent.
        "42501" if status == 401 => HubError::NotSignedIn,
        _ if status >= 500 && !blames_content(&code) => unavailable(answer, Some(code)),
        _ => HubError::Refused {
            status,
            code,
            word: message,
            facts: facts(body.details),
            hint: body.hint.as_ref().and_then(Value::as_str).map(str::to_owned),
        },
    }
}

/// Returns whether an SQLSTATE speaks of what was sent, so that sending it again cannot help.
fn blames_content(code: &str) -> bool {
    ["PT", "P0", "21", "22", "23", "42", "44"].iter().any(|class| code.starts_with(class))
}

fn token_refused(code: String, message: &str) -> HubError {
    let message = message.to_ascii_lowercase().replace(' ', "");
    if message.contains("future") || message.contains("notyetvalid") {
        HubError::TokenFromFuture
    } else if message.contains("expired") {
        HubError::TokenExpired
    } else {
        HubError::SessionEnded { code }
    }
}

/// Details of our own refusals are JSON in a string; the database's are plain words.
fn facts(details: Option<Value>) -> Value {
    match details {
        Some(Value::String(text)) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
        Some(other) => other,
        None => Value::Null,
    }
}

fn unavailable(answer: &Answer, code: Option<String>) -> HubError {
    HubError::Unavailable { status: answer.status, code, after: answer.retry_after() }
}

/// Names what a gateway, a proxy or a stranger answered.
pub(crate) fn gateway(answer: &Answer, message: Option<&str>) -> HubError {
    let status = answer.status;
    match status {
        408 => HubError::Interrupted { timed_out: true, source: None },
        413 => HubError::TooMuch { status, code: None },
        429 => HubError::TooManyRequests { after: answer.retry_after() },
        500.. => unavailable(answer, None),
        // Only a gateway in front of a hub answers 401 in JSON without a code; a web page with 401 is a stranger's.
        401 if message.is_some() => HubError::BadKey { why: message!("hub-key-unknown") },
        _ => HubError::NotAHub { status, page: answer.is_page(), redirect: answer.redirect() },
    }
}
