//! `PostgREST`: the `postgrest` crate composes a request, and one small bridge carries it over to our own HTTP client.
//!
//! The crate's requests belong to an older `reqwest` with an older TLS stack, which would ignore the computer's
//! certificates and have no time limits. So nothing of it ever opens a socket: it is asked for method, address and
//! headers, and those go out through [`Wire`].

use bytes::Bytes;
use postgrest::{Builder, Postgrest};
use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::error::HubError;
use super::refusal;
use super::wire::{Answer, Call, Wire};
use branchline_domain::messages::Message;

/// Composes requests to one hub.
pub(crate) struct Rest {
    composer: Postgrest,
}

impl Rest {
    /// Takes address and key from the wire, which has checked both: the crate panics on what cannot be a header.
    pub(crate) fn new(wire: &Wire) -> Self {
        let composer = Postgrest::new(format!("{}/rest/v1", wire.address.base())).insert_header("apikey", &wire.key);
        Self { composer }
    }

    /// Composes the call of a function on the hub.
    ///
    /// The crate is given an empty body, and the real one joins at the bridge: as [`Bytes`] it is shared, not copied,
    /// also when the call is sent a second time.
    pub(crate) fn rpc(&self, function: &str, body: Bytes, token: Option<&str>) -> Result<Call, HubError> {
        let mut call = bridge(self.composer.rpc(function, ""), body, token)?;
        // Told which argument comes, PostgREST passes the body on instead of reading it first: a push costs it a fifth.
        call.url.query_pairs_mut().append_pair("columns", "p");
        Ok(call)
    }

    /// Composes the reading of a table or view; `narrow` adds columns, filters and order.
    pub(crate) fn select(
        &self,
        table: &str,
        narrow: impl FnOnce(Builder) -> Builder,
        token: Option<&str>,
    ) -> Result<Call, HubError> {
        bridge(narrow(self.composer.from(table)), Bytes::new(), token)
    }
}

/// Turns the crate's request into ours.
fn bridge(composed: Builder, body: Bytes, token: Option<&str>) -> Result<Call, HubError> {
    let composed = match token {
        // The crate panics on bytes no header may hold.
        Some(token) if !is_header_safe(token) => {
            return Err(HubError::SessionEnded { code: "unreadable_token".to_owned() });
        }
        Some(token) => composed.auth(token),
        None => composed,
    };
    let composed =
        composed.build().build().map_err(|error| HubError::BadAddress { why: Message::verbatim(error.to_string()) })?;
    let unfit = |what: &str| HubError::Local { what: format!("a request could not be composed: {what}") };
    let method = Method::from_bytes(composed.method().as_str().as_bytes()).map_err(|_| unfit("method"))?;
    let mut headers = HeaderMap::with_capacity(composed.headers().len());
    for (name, value) in composed.headers() {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).map_err(|_| unfit("header name"))?;
        let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| unfit("header value"))?;
        value.set_sensitive(matches!(name.as_str(), "authorization" | "apikey"));
        headers.insert(name, value);
    }
    Ok(Call { method, url: composed.url().clone(), headers, body })
}

/// Returns whether a token can stand in a header.
pub(crate) fn is_header_safe(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Passes on an answer that means success and looks like `PostgREST`'s, and names every other.
pub(crate) fn accept(answer: Answer) -> Result<Answer, HubError> {
    if !answer.is_success() {
        return Err(refusal::read(&answer));
    }
    if answer.is_page() {
        // A portal of the network answers 200 to everything.
        return Err(HubError::NotAHub { status: answer.status, page: true, redirect: None });
    }
    Ok(answer)
}
