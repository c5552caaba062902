//! Tries the wire against real sockets that answer well, badly, late, in pieces, or not at all.

mod answers;
mod composed;
mod connection;
mod probing;
mod responder;
mod sessions;
mod sign_in;

use std::sync::Arc;
use std::time::Duration;

use super::{Hub, HubConfig};
use crate::secrets::{MemorySecrets, Secrets};

/// Device of all tests.
const DEVICE: &str = "0198c000-0000-7000-8000-00000000000d";

fn wall() -> i64 {
    chrono::Utc::now().timestamp_millis()
}

/// A patient enough configuration for a server on this machine.
fn config(url: &str) -> HubConfig {
    HubConfig {
        connect_timeout: Duration::from_secs(2),
        request_timeout: Duration::from_secs(5),
        ..HubConfig::new(url, "sb_publishable_test", Arc::new(wall))
    }
}

fn hub_with(url: &str, secrets: &Arc<MemorySecrets>) -> Hub {
    Hub::new(&config(url), Arc::clone(secrets) as Arc<dyn Secrets>, DEVICE).expect("a proper address")
}

/// A hub with somebody signed in whose token lasts an hour.
fn hub_signed_in(url: &str) -> Hub {
    let secrets = Arc::new(MemorySecrets::default());
    keep(&secrets, url, "old", 3600);
    hub_with(url, &secrets)
}

/// Writes a session into the secrets, as an earlier run of the program would have.
fn keep(secrets: &MemorySecrets, url: &str, name: &str, lasts: i64) {
    secrets.set(&entry(url), &tokens(name, lasts)).expect("memory keeps");
}

fn entry(url: &str) -> String {
    format!("session:{DEVICE}@{url}")
}

/// A session as the sign-in service gives it.
fn tokens(name: &str, lasts: i64) -> String {
    let ends = wall() / 1000 + lasts;
    format!(
        r#"{{"access_token":"access-{name}","token_type":"bearer","expires_in":{lasts},"expires_at":{ends},"refresh_token":"refresh-{name}","user":{{"id":"u1","email":"asha@example.in"}}}}"#
    )
}
