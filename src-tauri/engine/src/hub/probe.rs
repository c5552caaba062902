//! The connection test: what stands between this computer and a working hub, one check after the other, in words.

use serde::Deserialize;

use super::{Hub, HubConfig, HubError, auth};
use crate::secrets::MemorySecrets;
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

const ADDRESS: &str = "Address";
const KEY: &str = "Key";
const INSTALLED: &str = "Branchline on the hub";
const VERSION: &str = "Version";
const SIGN_IN: &str = "Sign-in service";

/// Tests a hub that need not be set up yet, without signing in and without keeping anything.
///
/// Always answers the same five checks; those that an earlier failure keeps from being looked at say so.
pub async fn probe(config: &HubConfig) -> Vec<Check> {
    let hub = match Hub::new(config, std::sync::Arc::new(MemorySecrets::default()), "probe") {
        Ok(hub) => hub,
        Err(error @ HubError::BadKey { .. }) => {
            let address = ok(ADDRESS, "It has the form of a hub's address.".to_owned());
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
    let reached = ok(ADDRESS, format!("{} answers.", hub.url()));
    let mut checks = match version {
        Ok(answer) => match answer.json::<HubVersion>() {
            Ok(version) if version.product == "branchline" => {
                let installed = ok(INSTALLED, "Branchline is installed on the hub.".to_owned());
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
            Ok(()) => ok(SIGN_IN, "It is well.".to_owned()),
            Err(error) => bad(SIGN_IN, error),
        });
    }
    finish(checks)
}

fn fits(version: &HubVersion) -> Check {
    let HubVersion { schema, min_device_schema, .. } = *version;
    if min_device_schema > SCHEMA {
        not(
            VERSION,
            format!(
                "The hub asks for apps of version {min_device_schema} or newer, this one speaks version {SCHEMA}. Update Branchline on this computer; until then your work stays safe here."
            ),
        )
    } else if schema < SCHEMA {
        not(
            VERSION,
            format!(
                "The hub has version {schema}, this app needs version {SCHEMA}. Whoever looks after the hub must install its newest migrations; until then your work stays safe here."
            ),
        )
    } else {
        ok(VERSION, format!("Hub version {schema} and this app fit each other."))
    }
}

fn not_installed() -> Check {
    not(
        INSTALLED,
        "This is a Supabase project, but Branchline is not installed on it. Run hub.sql once in the project's SQL editor, then test again.".to_owned(),
    )
}

fn key_accepted() -> Check {
    ok(KEY, "The hub accepts it.".to_owned())
}

fn ok(name: &str, message: String) -> Check {
    Check { name: name.to_owned(), ok: true, message }
}

fn not(name: &str, message: String) -> Check {
    Check { name: name.to_owned(), ok: false, message }
}

fn bad(name: &str, error: &HubError) -> Check {
    not(name, error.to_string())
}

/// Adds the checks that were not reached.
fn finish(mut checks: Vec<Check>) -> Vec<Check> {
    for name in [ADDRESS, KEY, INSTALLED, VERSION, SIGN_IN] {
        if !checks.iter().any(|check| check.name == name) {
            checks.push(not(name, "Not looked at yet: put the check above in order first.".to_owned()));
        }
    }
    checks
}
