//! Supabase Realtime as a device meets it: one websocket, private channels guarded by the database's policies, broadcasts from the
//! database, and presence. Row changes and public projects' limits are not played.

mod access;
mod channels;
mod frame;
mod socket;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use color_eyre::eyre::Result;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use hyper::http::response::Builder;
use hyper::upgrade::OnUpgrade;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use sqlx::postgres::{PgListener, PgPool};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::faults::Faults;
use access::Access;
use channels::Channels;
pub(crate) use frame::Version;

/// Where a device's socket is opened.
pub(crate) const PATH: &str = "/realtime/v1/websocket";

/// What Supabase brings along for Realtime in a project's database.
pub(crate) const SCHEMA: &str = include_str!("realtime.sql");

/// The service, with every open channel.
pub(crate) struct Realtime {
    access: Access,
    channels: Channels,
    faults: Faults,
    sockets: AtomicU64,
}

/// A connection about to become a socket.
pub(crate) struct Opening {
    connection: OnUpgrade,
    version: Version,
}

impl Realtime {
    /// `pool` opens the database as its superuser, `secret` is what tokens are signed with.
    pub(crate) fn new(pool: PgPool, secret: String, faults: Faults) -> Self {
        Self { access: Access::new(pool, secret), channels: Channels::default(), faults, sockets: AtomicU64::new(0) }
    }

    /// Answers a request for a socket; the connection turns into one once the answer is out.
    pub(crate) fn open(mut request: Request<Incoming>) -> Result<(Builder, Opening), StatusCode> {
        let headers = request.headers();
        let asks = headers.get(UPGRADE).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"websocket"));
        let Some(key) = headers.get(SEC_WEBSOCKET_KEY).filter(|_| asks && headers.contains_key(SEC_WEBSOCKET_VERSION))
        else {
            return Err(StatusCode::BAD_REQUEST);
        };
        let answer = Response::builder()
            .status(StatusCode::SWITCHING_PROTOCOLS)
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_ACCEPT, derive_accept_key(key.as_bytes()));
        let version = Version::of(request.uri().query().unwrap_or_default());
        Ok((answer, Opening { connection: hyper::upgrade::on(&mut request), version }))
    }

    /// Serves a socket until either side closes it.
    pub(crate) async fn serve(&self, opening: Opening) {
        match opening.connection.await {
            Ok(stream) => {
                let id = self.sockets.fetch_add(1, Ordering::Relaxed);
                socket::serve(self, id, TokioIo::new(stream), opening.version).await;
            }
            Err(error) => tracing::debug!(%error, "a connection did not become a socket"),
        }
    }

    /// Passes every message the database writes on to its channel, until the task is dropped.
    pub(crate) async fn deliver(self: Arc<Self>, pool: PgPool) {
        loop {
            if let Err(error) = self.listen(&pool).await {
                tracing::debug!(%error, "the database's messages are not heard");
            }
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        }
    }

    async fn listen(&self, pool: &PgPool) -> Result<()> {
        let mut ears = PgListener::connect_with(pool).await?;
        ears.listen("realtime_messages").await?;
        loop {
            let told = ears.recv().await?;
            let row: Option<(String, Option<String>, Option<Value>, bool)> = sqlx::query_as(
                "select topic, event, payload, private from realtime.messages where id = $1::uuid and extension = 'broadcast'",
            )
            .bind(told.payload())
            .fetch_optional(pool)
            .await?;
            if let Some((topic, event, payload, private)) = row {
                let payload = json!({ "type": "broadcast", "event": event, "payload": payload, "meta": { "id": told.payload() } });
                self.channels.broadcast(&(private, topic), &payload, None);
            }
        }
    }
}
