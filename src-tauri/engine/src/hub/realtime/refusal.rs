//! What a refusal of Realtime asks for. Its words are matched loosely: documents and sources spell them differently.

/// What to do about a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// The token is too old: get another and come again.
    Refresh,
    /// The hub will not have us: sync by the clock.
    Away,
    /// The hub cannot just now: come again later.
    Later,
}

/// Names a refusal by its reason, `Code: words`, or by the words alone.
pub(super) fn read(reason: &str) -> Turned {
    let reason = reason.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| reason.contains(word));
    if says(&["expired", "invalidjwttoken", "invalidjwtexpiration"]) {
        Turned::Refresh
    } else if says(&[
        "unauthorized",
        "permission",
        "malformedjwt",
        "jwtsignature",
        "jwtsigner",
        "privateonly",
        "tenantnotfound",
        "realtimedisabled",
        "realtime disabled",
    ]) {
        Turned::Away
    } else {
        Turned::Later
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_of_realtime_has_its_answer() {
        for (reason, turned) in [
            ("InvalidJWTToken: Token has expired 33 seconds ago", Turned::Refresh),
            ("InvalidJWTExpiration: \"expired\"", Turned::Refresh),
            ("Token has expired 0 seconds ago", Turned::Refresh),
            ("Unauthorized: You do not have permissions to read from this Channel topic: org:1", Turned::Away),
            ("You no longer have permission to read from this Channel topic: org:1", Turned::Away),
            ("MalformedJWT: The token provided is not a valid JWT", Turned::Away),
            ("JwtSignatureError: Failed to validate JWT signature", Turned::Away),
            ("PrivateOnly: This project only allows private channels", Turned::Away),
            ("TenantNotFound: Tenant with the given ID does not exist", Turned::Away),
            ("RealtimeDisabledForTenant: Realtime disabled for this tenant", Turned::Away),
            ("ClientJoinRateLimitReached: Too many joins per second", Turned::Later),
            ("ConnectionRateLimitReached: Too many connected users", Turned::Later),
            ("InitializingProjectConnection: Connecting to the project database", Turned::Later),
            ("IncreaseConnectionPool: Please increase your connection pool size", Turned::Later),
            ("DatabaseLackOfConnections: Database can't accept more connections", Turned::Later),
            ("UnableToConnectToProject: Realtime was unable to connect to the project database", Turned::Later),
            ("RealtimeRestarting: Realtime is restarting, please standby", Turned::Later),
            ("Unknown Error on Channel", Turned::Later),
        ] {
            assert_eq!(read(reason), turned, "because of {reason:?}");
        }
    }
}
