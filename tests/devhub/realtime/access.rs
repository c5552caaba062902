//! Who may do what on a private channel: the token is checked, and the database's own policies are asked, as Realtime does it.

use color_eyre::eyre::Result;
use serde_json::{Value, json};
use sqlx::{PgPool, Row as _};
use tokio::time::{Duration, Instant};

use crate::bearer;

/// Asks the database.
pub(super) struct Access {
    pool: PgPool,
    secret: String,
}

/// A token that was checked.
#[derive(Debug, Clone)]
pub(super) struct Bearer {
    claims: Value,
    pub(super) expires: Instant,
}

/// What somebody may do on a topic.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rights {
    pub(super) broadcast: bool,
    pub(super) presence: bool,
}

impl Access {
    pub(super) fn new(pool: PgPool, secret: String) -> Self {
        Self { pool, secret }
    }

    /// Checks a token; without one the caller is `anon`. Errors are in Realtime's words.
    pub(super) async fn bearer(&self, token: Option<&str>) -> Result<Bearer, String> {
        let Some(token) = token.filter(|token| !token.starts_with("sb_")) else {
            let expires = Instant::now() + Duration::from_secs(86_400);
            return Ok(Bearer { claims: json!({ "role": "anon" }), expires });
        };
        let malformed = || "MalformedJWT: The token provided is not a valid JWT".to_owned();
        let (signed, signature) = token.rsplit_once('.').ok_or_else(malformed)?;
        let claims = signed.split_once('.').and_then(|(_, claims)| bearer::decode(claims)).ok_or_else(malformed)?;
        let claims: Value = serde_json::from_slice(&claims).map_err(|_| malformed())?;
        let right: Vec<u8> = sqlx::query_scalar("select extensions.hmac($1, $2, 'sha256')")
            .bind(signed)
            .bind(&self.secret)
            .fetch_one(&self.pool)
            .await
            .map_err(|error| format!("UnableToConnectToProject: {error}"))?;
        if bearer::decode(signature) != Some(right) {
            return Err("JwtSignatureError: Failed to validate JWT signature".to_owned());
        }
        let (Some(ends), Some(_)) = (claims["exp"].as_i64(), claims["role"].as_str()) else {
            return Err("InvalidJWTToken: Fields `role` and `exp` are required in JWT".to_owned());
        };
        let left = ends - bearer::now();
        match u64::try_from(left) {
            // No skew is forgiven, other than at PostgREST.
            Ok(left) if left > 0 => Ok(Bearer { claims, expires: Instant::now() + Duration::from_secs(left) }),
            _ => Err(format!("InvalidJWTToken: Token has expired {} seconds ago", -left)),
        }
    }

    /// What the bearer may hear on `topic`: one row of each kind is written, looked for as the bearer, and undone.
    pub(super) async fn reads(&self, bearer: &Bearer, topic: &str) -> Result<Rights> {
        let mut tx = self.pool.begin().await?;
        let probes = sqlx::query(
            "insert into realtime.messages (topic, extension) values ($1, 'broadcast'), ($1, 'presence') returning id::text",
        )
        .bind(topic)
        .fetch_all(&mut *tx)
        .await?;
        let ids: Vec<String> = probes.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
        become_bearer(&mut tx, bearer, topic).await?;
        let seen: Vec<String> = sqlx::query_scalar("select extension from realtime.messages where id::text = any ($1)")
            .bind(ids)
            .fetch_all(&mut *tx)
            .await
            // A policy that fails is no permission.
            .unwrap_or_default();
        tx.rollback().await?;
        let may = |kind: &str| seen.iter().any(|seen| seen == kind);
        Ok(Rights { broadcast: may("broadcast"), presence: may("presence") })
    }

    /// What the bearer may send on `topic`: each kind is tried, and undone.
    pub(super) async fn writes(&self, bearer: &Bearer, topic: &str) -> Result<Rights> {
        let mut may = Vec::with_capacity(2);
        for kind in ["broadcast", "presence"] {
            let mut tx = self.pool.begin().await?;
            become_bearer(&mut tx, bearer, topic).await?;
            let tried = sqlx::query("insert into realtime.messages (topic, extension) values ($1, $2)")
                .bind(topic)
                .bind(kind)
                .execute(&mut *tx)
                .await;
            tx.rollback().await?;
            may.push(tried.is_ok());
        }
        Ok(Rights { broadcast: may[0], presence: may[1] })
    }
}

async fn become_bearer(tx: &mut sqlx::PgTransaction<'_>, bearer: &Bearer, topic: &str) -> Result<()> {
    sqlx::query(
        "select set_config('role', $1, true), set_config('realtime.topic', $2, true), set_config('request.jwt.claims', $3, true),
                set_config('request.jwt.claim.sub', $4, true), set_config('request.jwt.claim.role', $1, true)",
    )
    .bind(bearer.claims["role"].as_str().unwrap_or("anon"))
    .bind(topic)
    .bind(bearer.claims.to_string())
    .bind(bearer.claims["sub"].as_str().unwrap_or_default())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
