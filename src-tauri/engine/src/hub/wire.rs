//! The one HTTP client: sends a composed request, reads the whole answer, and says in our words how a connection failed.

use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use chrono::DateTime;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, Method, Url};

use super::HubConfig;
use super::address::Address;
use super::error::{HubError, Unreachable};

/// The largest answer taken; a page of the feed has a few megabytes.
const LARGEST_ANSWER: usize = 64 * 1024 * 1024;

/// No `Date` header has been seen yet.
const UNKNOWN: i64 = i64::MIN;

/// A request, ready to go.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) bytes_sent: usize,
}

impl Answer {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    pub(crate) fn header(&self, name: impl reqwest::header::AsHeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns whether this is a web page, whatever its status says.
    pub(crate) fn is_page(&self) -> bool {
        self.header(CONTENT_TYPE).is_some_and(|kind| kind.contains("html"))
            || self.body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
    }

    /// Returns where a redirect points, by its host or path, without whatever a portal packs into the query.
    pub(crate) fn redirect(&self) -> Option<String> {
        if !(300..400).contains(&self.status) {
            return None;
        }
        let target = self.header(LOCATION)?;
        let end = target.find(['?', '#']).unwrap_or(target.len());
        Some(target.chars().take(end.min(120)).collect())
    }

    /// Returns the pause the other side asks for, bounded to an hour.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let wish = self.header(RETRY_AFTER)?.trim();
        let seconds = match wish.parse::<u64>() {
            Ok(seconds) => seconds,
            Err(_) => {
                let until = DateTime::parse_from_rfc2822(wish).ok()?;
                let now = DateTime::parse_from_rfc2822(self.header(DATE)?).ok()?;
                u64::try_from((until - now).num_seconds()).unwrap_or(0)
            }
        };
        Some(Duration::from_secs(seconds.min(3600)))
    }
}

/// The client and what it knows of the hub.
pub(crate) struct Wire {
    client: Client,
    connect_timeout: Duration,
    pub(crate) address: Address,
    pub(crate) key: String,
    wall_ms: super::WallClock,
    offset_ms: AtomicI64,
}

impl Wire {
    pub(crate) fn new(config: &HubConfig) -> Result<Self, HubError> {
        let address = Address::parse(&config.url)?;
        let key = super::address::parse_key(&config.key)?;
        // Another part of the program may have chosen a provider already; either will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = client(&address, config.connect_timeout, |builder| {
            builder.timeout(config.request_timeout).pool_idle_timeout(Duration::from_secs(30))
        })?;
        Ok(Self {
            client,
            connect_timeout: config.connect_timeout,
            address,
            key,
            wall_ms: Arc::clone(&config.wall_ms),
            offset_ms: AtomicI64::new(UNKNOWN),
        })
    }

    /// Makes a client for a socket: one connection that lasts, of the HTTP version that can turn into a socket.
    pub(crate) fn socket_client(&self) -> Result<Client, HubError> {
        client(&self.address, self.connect_timeout, ClientBuilder::http1_only)
    }

    /// Returns how far the hub's clock is ahead of this computer's, in milliseconds, once it has answered.
    pub(crate) fn offset_ms(&self) -> Option<i64> {
        let offset = self.offset_ms.load(Ordering::Relaxed);
        (offset != UNKNOWN).then_some(offset)
    }

    /// Returns this computer's time corrected by the hub's, in milliseconds UTC.
    pub(crate) fn hub_now_ms(&self) -> i64 {
        (self.wall_ms)().saturating_add(self.offset_ms().unwrap_or(0))
    }

    /// Sends a request and reads its answer to the end, whatever its status.
    pub(crate) async fn send(&self, call: Call) -> Result<Answer, HubError> {
        let bytes_sent = call.body.len();
        let mut response = self
            .client
            .request(call.method, call.url)
            .headers(call.headers)
            .body(call.body)
            .send()
            .await
            .map_err(|error| self.failed(error))?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        self.note_date(&headers);
        let expected = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
        let mut body = Vec::with_capacity(expected.min(LARGEST_ANSWER));
        while let Some(chunk) = response.chunk().await.map_err(|error| self.failed(error))? {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                return Err(HubError::BadAnswer { what: "it does not end".to_owned() });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, headers, body, bytes_sent })
    }

    fn note_date(&self, headers: &HeaderMap) {
        let date = headers.get(DATE).and_then(|value| value.to_str().ok());
        if let Some(date) = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok()) {
            // The header has whole seconds; half a second is the smallest expected error.
            let offset = date.timestamp_millis() + 500 - (self.wall_ms)();
            self.offset_ms.store(offset, Ordering::Relaxed);
        }
    }

    /// Says in our words how an exchange failed.
    pub(crate) fn failed(&self, error: reqwest::Error) -> HubError {
        let error = error.without_url();
        if error.is_builder() {
            return HubError::Local { what: error.to_string() };
        }
        if error.is_connect() {
            let why = why_unreachable(&error);
            return HubError::Offline { why, host: self.address.host().to_owned(), source: Some(Arc::new(error)) };
        }
        HubError::Interrupted { timed_out: error.is_timeout(), source: Some(Arc::new(error)) }
    }
}

/// Makes a client with the computer's certificates and proxies, and `more`.
fn client(
    address: &Address,
    connect_timeout: Duration,
    more: impl Fn(ClientBuilder) -> ClientBuilder,
) -> Result<Client, HubError> {
    let builder = || {
        let builder = Client::builder()
            .user_agent(concat!("branchline/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(connect_timeout)
            .redirect(reqwest::redirect::Policy::none());
        more(if address.is_loopback() { builder.no_proxy() } else { builder })
    };
    // A machine without any root certificate cannot build the usual client, yet may well have a hub on its own network.
    builder()
        .build()
        .or_else(|_| builder().tls_certs_only([]).build())
        .map_err(|error| HubError::Local { what: error.to_string() })
}

fn why_unreachable(error: &reqwest::Error) -> Unreachable {
    if error.is_timeout() {
        return Unreachable::Slow;
    }
    let mut cause = error.source();
    while let Some(this) = cause {
        if let Some(io) = this.downcast_ref::<io::Error>() {
            if is_about_tls(io) {
                return Unreachable::Unsafe;
            }
            match io.kind() {
                io::ErrorKind::ConnectionRefused => return Unreachable::Refused,
                io::ErrorKind::TimedOut => return Unreachable::Slow,
                _ => {}
            }
        }
        // The resolver's error has no public type.
        if this.to_string().starts_with("dns error") {
            return Unreachable::Name;
        }
        cause = this.source();
    }
    Unreachable::Other
}

/// An I/O error's wrapped error is not its source but its source's neighbour, and may wrap another.
fn is_about_tls(error: &io::Error) -> bool {
    error
        .get_ref()
        .is_some_and(|inner| inner.is::<rustls::Error>() || inner.downcast_ref::<io::Error>().is_some_and(is_about_tls))
}
