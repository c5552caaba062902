//! Reads bearer tokens without checking their signature: the servers behind the gateway do that.

use std::time::{SystemTime, UNIX_EPOCH};

use hyper::header::HeaderValue;

/// Tells whether the token in an `Authorization` header is past its `exp`. What is no token has not expired.
pub(crate) fn has_expired(header: &HeaderValue) -> bool {
    expiry(header).is_some_and(|expiry| expiry <= now())
}

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// `exp` in seconds since 1970.
fn expiry(header: &HeaderValue) -> Option<i64> {
    let token = header.to_str().ok()?.strip_prefix("Bearer ")?;
    let claims = token.split('.').nth(1)?;
    let claims: serde_json::Value = serde_json::from_slice(&decode(claims)?).ok()?;
    claims.get("exp")?.as_i64()
}

/// Decodes base64 in the alphabet of URLs, which tokens are written in.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{decode, has_expired};
    use hyper::header::HeaderValue;

    #[test]
    fn a_token_of_the_last_century_has_expired() {
        assert_eq!(decode("eyJleHAiOjF9").as_deref(), Some(&br#"{"exp":1}"#[..]), "because that is base64 for it");
        assert!(has_expired(&HeaderValue::from_static("Bearer x.eyJleHAiOjF9.y")), "because 1 s after 1970 is past");
        assert!(!has_expired(&HeaderValue::from_static("Bearer x.eyJleHAiOjk5OTk5OTk5OTl9.y")), "because 2286 is not");
        assert!(!has_expired(&HeaderValue::from_static("Bearer sb_publishable_x")), "because a key has no end");
    }
}
