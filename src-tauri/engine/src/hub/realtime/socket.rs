//! Opens the websocket with the one HTTP client: the same certificates, proxies and words for trouble as everything else.

use reqwest::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use reqwest::{StatusCode, Upgraded, Url};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::frame::VERSION;
use crate::hub::error::HubError;
use crate::hub::refusal;
use crate::hub::wire::{Answer, Wire};
use branchline_domain::messages::Message;

/// An open socket.
pub(super) type Socket = WebSocketStream<Upgraded>;

/// Opens the socket of Realtime.
pub(super) async fn open(wire: &Wire) -> Result<Socket, HubError> {
    let mut url = Url::parse(&format!("{}/realtime/v1/websocket", wire.address.base()))
        .map_err(|error| HubError::BadAddress { why: Message::verbatim(error.to_string()) })?;
    url.query_pairs_mut().append_pair("apikey", &wire.key).append_pair("vsn", VERSION);
    let key = generate_key();
    let request = wire
        .socket_client()?
        .get(url)
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket")
        .header(SEC_WEBSOCKET_VERSION, "13")
        .header(SEC_WEBSOCKET_KEY, &key);
    let response = request.send().await.map_err(|error| wire.failed(error))?;
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        // What a stranger writes here is not read: its status and headers say enough.
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let answer = Answer { status, headers, body: Vec::new(), bytes_sent: 0 };
        return Err(refusal::gateway(&answer, None));
    }
    let accepted = response.headers().get(SEC_WEBSOCKET_ACCEPT).map(reqwest::header::HeaderValue::as_bytes);
    if accepted != Some(derive_accept_key(key.as_bytes()).as_bytes()) {
        return Err(HubError::BadAnswer {
            what: "something between here and the hub does not token sockets on".to_owned(),
        });
    }
    let stream = response.upgrade().await.map_err(|error| wire.failed(error))?;
    Ok(WebSocketStream::from_raw_socket(stream, Role::Client, None).await)
}
