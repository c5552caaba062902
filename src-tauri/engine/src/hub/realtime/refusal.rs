//! What a refusal of Realtime asks for. Its words are matched loosely: documents and sources spell them differently.

/// What to do about a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// The token is too old: get another and come again.
    Refresh,
    /// The hub will not have us: sync by the clock.
    Away,
    /// The hub cannot just now: come again later.
    Later,
}

/// Names a refusal by its reason, `Code: words`, or by the words alone.
pub(super) fn read(reason: &str) -> Rejection {
    let reason = reason.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| reason.contains(word));
    if says(&["expired", "invalidjwttoken", "invalidjwtexpiration"]) {
        Rejection::Refresh
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
        Rejection::Away
    } else {
        Rejection::Later
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_of_realtime_has_its_answer() {
        for (reason, turned) in [
            ("InvalidJWTToken: Token has expired 33 seconds ago", Rejection::Refresh),
            ("InvalidJWTExpiration: \"expired\"", Rejection::Refresh),
            ("Token has expired 0 seconds ago", Rejection::Refresh),
            ("Unauthorized: You do not have permissions to read from this Channel topic: org:1", Rejection::Away),
            ("You no longer have permission to read from this Channel topic: org:1", Rejection::Away),
            ("MalformedJWT: The token provided is not a valid JWT", Rejection::Away),
            ("JwtSignatureError: Failed to validate JWT signature", Rejection::Away),
            ("PrivateOnly: This project only allows private channels", Rejection::Away),
            ("TenantNotFound: Tenant with the given ID does not exist", Rejection::Away),
            ("RealtimeDisabledForTenant: Realtime disabled for this tenant", Rejection::Away),
            ("ClientJoinRateLimitReached: Too many joins per second", Rejection::Later),
            ("ConnectionRateLimitReached: Too many connected users", Rejection::Later),
            ("InitializingProjectConnection: Connecting to the project database", Rejection::Later),
            ("IncreaseConnectionPool: Please increase your connection pool size", Rejection::Later),
            ("DatabaseLackOfConnections: Database can't accept more connections", Rejection::Later),
            ("UnableToConnectToProject: Realtime was unable to connect to the project database", Rejection::Later),
            ("RealtimeRestarting: Realtime is restarting, please standby", Rejection::Later),
            ("Unknown Error on Channel", Rejection::Later),
        ] {
            assert_eq!(read(reason), turned, "because of {reason:?}");
        }
    }
}
