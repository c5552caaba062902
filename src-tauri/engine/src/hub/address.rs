//! Checks what a person typed as the hub's address and key, before any of it reaches a header or a socket.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::net::IpAddr;

use reqwest::Url;

use super::error::HubError;
use branchline_domain::message;
use branchline_domain::messages::Message;

/// The longest key taken; a legacy key, a JWT, has about 250 characters.
const LONGEST_KEY: usize = 4096;

/// A hub's address: scheme, host and perhaps a path; no trailing slash, no query, no user name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    base: String,
    host: String,
    loopback: bool,
}

impl Address {
    /// Reads what a person typed; `https://` may be left out.
    pub(crate) fn parse(typed: &str) -> Result<Self, HubError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(bad(message!("hub-address-empty")));
        }
        let spelled = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
        let url = Url::parse(&spelled)
            .map_err(|error| bad(message!("hub-address-none", typed = typed, why = error.to_string())))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(bad(message!("hub-address-https")));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(bad(message!("hub-address-user")));
        }
        let host = url.host_str().unwrap_or_default().to_owned();
        if host.is_empty() {
            return Err(bad(message!("hub-address-no-computer")));
        }
        if matches!(host.as_str(), "supabase.com" | "www.supabase.com" | "app.supabase.com") {
            return Err(bad(message!("hub-address-supabase")));
        }
        let loopback = is_loopback(&host);
        if url.scheme() == "http" && !loopback && !is_private(&host) {
            return Err(bad(message!("hub-address-unprotected")));
        }
        let path = url.path().trim_end_matches('/');
        let path = ["/rest/v1", "/auth/v1"].iter().find_map(|tail| path.strip_suffix(tail)).unwrap_or(path);
        let base = format!("{}{}", url.origin().ascii_serialization(), path.trim_end_matches('/'));
        Ok(Self { base, host, loopback })
    }

    /// Returns the address in its one spelling, without a slash at the end.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Returns the host's name.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// Returns whether the hub stands on this very computer, where no proxy has a place.
    pub(crate) fn is_loopback(&self) -> bool {
        self.loopback
    }
}

/// Reads what a person typed as the key: it must fit into a header, and must not be a secret key.
pub(crate) fn parse_key(typed: &str) -> Result<String, HubError> {
    let key = typed.trim();
    let why = if key.is_empty() {
        message!("hub-key-empty")
    } else if key.starts_with("sb_secret_") || is_service_role(key) {
        message!("hub-key-secret")
    } else if key.len() > LONGEST_KEY || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        message!("hub-key-characters")
    } else {
        return Ok(key.to_owned());
    };
    Err(HubError::BadKey { why })
}

/// Tells whether a key is the old form of the secret key: a JWT whose claims name the role `service_role`.
fn is_service_role(key: &str) -> bool {
    let claims = key.split('.').nth(1).and_then(|part| URL_SAFE_NO_PAD.decode(part).ok());
    let claims: Option<serde_json::Value> = claims.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    claims.is_some_and(|claims| claims["role"] == "service_role")
}

fn bad(why: Message) -> HubError {
    HubError::BadAddress { why }
}

fn ip(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || ip(host).is_some_and(|ip| ip.is_loopback())
}

fn is_private(host: &str) -> bool {
    match ip(host) {
        Some(IpAddr::V4(ip)) => ip.is_private() || ip.is_link_local(),
        Some(IpAddr::V6(ip)) => ip.is_unique_local() || ip.is_unicast_link_local(),
        None => {
            !host.contains('.') || [".local", ".lan", ".internal", ".home.arpa"].iter().any(|tail| host.ends_with(tail))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_brought_to_one_spelling() {
        for (typed, base) in [
            ("https://abc.supabase.co", "https://abc.supabase.co"),
            ("  abc.supabase.co/ ", "https://abc.supabase.co"),
            ("https://abc.supabase.co/rest/v1/", "https://abc.supabase.co"),
            ("https://ABC.supabase.co/auth/v1?x=1#y", "https://abc.supabase.co"),
            ("http://127.0.0.1:54321", "http://127.0.0.1:54321"),
            ("http://hub:8000/shop/", "http://hub:8000/shop"),
            ("http://192.168.1.7:8000", "http://192.168.1.7:8000"),
            ("http://[::1]:99", "http://[::1]:99"),
        ] {
            assert_eq!(Address::parse(typed).expect(typed).base(), base, "{typed:?}");
        }
    }

    #[test]
    fn what_cannot_be_a_hub_is_refused_before_anything_is_sent() {
        for (typed, says) in [
            ("", "empty"),
            ("   ", "empty"),
            ("https://", "not an address"),
            ("ftp://abc.supabase.co", "begin with https"),
            ("https://me:secret@abc.supabase.co", "user name"),
            ("http://abc.supabase.co", "unprotected"),
            ("http://8.8.8.8", "unprotected"),
            ("https://supabase.com/dashboard/project/abc", "Project Settings"),
            ("https://a b.co", "not an address"),
            ("https://abc.supabase.co:999999", "not an address"),
        ] {
            let error = Address::parse(typed).expect_err(typed).to_string();
            assert!(error.contains(says), "{typed:?} says {error:?}, because a person must learn what to change");
            assert!(!error.contains("secret@"), "no password in words");
        }
    }

    #[test]
    fn a_secret_key_is_refused_and_never_repeated() {
        let error = parse_key("sb_secret_abcdef").expect_err("secret").to_string();
        assert!(error.contains("publishable"), "{error}");
        assert!(!error.contains("abcdef"), "the key itself must not appear");
        let jwt = |role: &str| {
            format!("eyJhbGciOiJIUzI1NiJ9.{}.c2ln", URL_SAFE_NO_PAD.encode(format!(r#"{{"role":"{role}"}}"#)))
        };
        assert!(parse_key(&jwt("service_role")).is_err(), "because the old secret key opens everything, too");
        assert!(parse_key(&jwt("anon")).is_ok(), "because the old publishable key is a JWT as well");
        for typed in ["", "a\nb", "a b", "ключ", "a\0b"] {
            assert!(matches!(parse_key(typed), Err(HubError::BadKey { .. })), "{typed:?}");
        }
        assert_eq!(parse_key(" sb_publishable_x\n").expect("trimmed"), "sb_publishable_x");
    }
}
