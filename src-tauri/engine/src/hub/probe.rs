//! The connection test: what stands between this computer and a working hub, one check after the other, in words.

use serde::Deserialize;

use super::{Hub, HubConfig, HubError, auth};
use crate::secrets::MemorySecrets;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::organisation::connection::Check;

/// The version of the hub's schema this app speaks.
pub const SCHEMA: i64 = 1;

/// What `hub_version` answers; unknown parts are ignored, so that newer hubs can say more.
#[derive(Debug, Deserialize)]
struct HubVersion {
    product: String,
    schema: i64,
    min_device_schema: i64,
}

// The keys of their names.
const ADDRESS: &str = "check-address";
const KEY: &str = "check-key";
const INSTALLED: &str = "check-installed";
const VERSION: &str = "check-version";
const SIGN_IN: &str = "check-sign-in";

/// Tests a hub that need not be set up yet, without signing in and without keeping anything.
///
/// Always answers the same five checks; those that an earlier failure keeps from being looked at say so.
pub async fn probe(config: &HubConfig) -> Vec<Check> {
    let hub = match Hub::new(config, std::sync::Arc::new(MemorySecrets::default()), "probe") {
        Ok(hub) => hub,
        Err(error @ HubError::BadKey { .. }) => {
            let address = ok(ADDRESS, message!("check-address-form"));
            return finish(vec![address, bad(KEY, &error)]);
        }
        Err(error) => return finish(vec![bad(ADDRESS, &error)]),
    };
    let health = auth::health(&hub.inner.wire).await;
    let version = match &health {
        // Nobody there, or a stranger: a second request would only take its time to say the same.
        Err(error) if error.is_offline() || matches!(error, HubError::NotAHub { .. } | HubError::Local { .. }) => {
            return finish(vec![bad(ADDRESS, error)]);
        }
        _ => hub.rpc_anonymous("hub_version", r#"{"p":{}}"#).await,
    };
    let reached = ok(ADDRESS, message!("check-address-answers", url = hub.url()));
    let mut checks = match version {
        Ok(answer) => match answer.json::<HubVersion>() {
            Ok(version) if version.product == "branchline" => {
                let installed = ok(INSTALLED, message!("check-installed-ok"));
                vec![reached, key_accepted(), installed, fits(&version)]
            }
            _ => vec![reached, key_accepted(), not_installed()],
        },
        Err(HubError::SchemaMismatch { .. }) => vec![reached, key_accepted(), not_installed()],
        Err(error @ HubError::BadKey { .. }) => vec![reached, bad(KEY, &error)],
        Err(error) if error.is_offline() || matches!(error, HubError::NotAHub { .. }) => vec![bad(ADDRESS, &error)],
        Err(error) => vec![reached, key_accepted(), bad(INSTALLED, &error)],
    };
    if checks.len() == 4 {
        checks.push(match &health {
            Ok(()) => ok(SIGN_IN, message!("check-sign-in-ok")),
            Err(error) => bad(SIGN_IN, error),
        });
    }
    finish(checks)
}

fn fits(version: &HubVersion) -> Check {
    let HubVersion { schema, min_device_schema, .. } = *version;
    let (hub, app) = (schema.to_string(), SCHEMA.to_string());
    if min_device_schema > SCHEMA {
        not(VERSION, message!("check-version-app-old", hub = min_device_schema.to_string(), app = app))
    } else if schema < SCHEMA {
        not(VERSION, message!("check-version-hub-old", hub = hub, app = app))
    } else {
        ok(VERSION, message!("check-version-ok", hub = hub))
    }
}

fn not_installed() -> Check {
    not(INSTALLED, message!("check-installed-not"))
}

fn key_accepted() -> Check {
    ok(KEY, message!("check-key-ok"))
}

fn ok(name: &str, message: Message) -> Check {
    Check { name: Message::new(name), ok: true, message }
}

fn not(name: &str, message: Message) -> Check {
    Check { name: Message::new(name), ok: false, message }
}

fn bad(name: &str, error: &HubError) -> Check {
    not(name, error.message())
}

/// Adds the checks that were not reached.
fn finish(mut checks: Vec<Check>) -> Vec<Check> {
    for name in [ADDRESS, KEY, INSTALLED, VERSION, SIGN_IN] {
        if !checks.iter().any(|check| check.name.key == name) {
            checks.push(not(name, message!("check-not-yet")));
        }
    }
    checks
}
