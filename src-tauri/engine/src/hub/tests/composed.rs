//! What the hub sees of a request.

use super::responder::{Responder, json};
use super::*;

#[tokio::test]
async fn a_call_carries_key_token_and_body_exactly() {
    let server = Responder::always(json(200, r#"{"ok":true}"#)).await;
    let hub = hub_signed_in(&server.url);
    let body = format!(r#"{{"p":{{"name":"काजू \"½ kg\"","fill":"{}"}}}}"#, "x".repeat(900_000));
    let answer = hub.rpc("sync_push", body.clone()).await.expect("answered");
    assert_eq!(answer.bytes_sent, body.len());
    assert_eq!((answer.bytes_received, answer.body.as_slice()), (11, br#"{"ok":true}"#.as_slice()));
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "POST /rest/v1/rpc/sync_push?columns=p HTTP/1.1");
    assert!(seen.body == body, "because what was queued is what arrives, byte for byte");
    for header in [
        "apikey: sb_publishable_test",
        "authorization: Bearer access-old",
        "content-type: application/json",
        "accept-encoding: gzip",
    ] {
        assert!(seen.has(header), "{header} in {:?}", seen.headers);
    }
    assert_eq!(seen.headers.iter().filter(|line| line.starts_with("content-length")).count(), 1);
}

#[tokio::test]
async fn nobody_in_particular_sends_no_token() {
    let server = Responder::always(json(200, "{}")).await;
    let hub = hub_signed_in(&server.url);
    hub.rpc_anonymous("hub_version", r#"{"p":{}}"#).await.expect("answered");
    assert!(
        !server.seen()[0].headers.iter().any(|line| line.starts_with("authorization")),
        "because the key is no token"
    );
}

#[tokio::test]
async fn a_table_is_read_with_the_crates_filters() {
    let server = Responder::always(json(200, "[]")).await;
    let hub = hub_signed_in(&server.url);
    let answer = hub
        .select("sync_conflicts", |read| read.select("id,field").eq("field", "a&b").order("id.desc").limit(5))
        .await
        .expect("answered");
    assert!(answer.json::<Vec<serde_json::Value>>().expect("list").is_empty());
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "GET /rest/v1/sync_conflicts?select=id%2Cfield&field=eq.a%26b&order=id.desc HTTP/1.1");
    assert!(seen.has("range: 0-4") && seen.has("authorization: Bearer access-old"), "{:?}", seen.headers);
}

#[tokio::test]
async fn a_hub_under_a_path_is_asked_under_that_path() {
    let server = Responder::always(json(200, "{}")).await;
    let hub = hub_with(&format!("{}/shop/", server.url), &Arc::default());
    hub.rpc_anonymous("hub_version", r#"{"p":{}}"#).await.expect("answered");
    hub.health().await.expect("well");
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, ["POST /shop/rest/v1/rpc/hub_version?columns=p HTTP/1.1", "GET /shop/auth/v1/health HTTP/1.1"]);
}

#[tokio::test]
async fn a_damaged_token_in_the_secrets_asks_for_a_new_one_instead_of_breaking() {
    let server = Responder::start(|seen, _| match seen.is("POST /auth") {
        true => json(200, &tokens("new", 3600)),
        false => json(200, "{}"),
    })
    .await;
    let secrets = Arc::new(MemorySecrets::default());
    let damaged = tokens("old", 3600).replace("access-old", "a\\nb");
    secrets.set(&entry(&server.url), &damaged).expect("kept");
    let result = hub_with(&server.url, &secrets).rpc("x", "{}").await;
    assert!(result.is_ok(), "{result:?}");
    assert!(server.seen()[1].has("authorization: Bearer access-new"));
}

#[tokio::test]
async fn nothing_printable_holds_a_secret() {
    let server =
        Responder::always(json(400, r#"{"code":"invalid_credentials","message":"Invalid login credentials"}"#)).await;
    let hub = hub_signed_in(&server.url);
    let error = hub.sign_in("asha@example.in", "open-sesame").await.expect_err("refused");
    let shown = format!("{hub:?} {error:?} {error} {:?}", config(&server.url));
    for secret in ["access-old", "refresh-old", "open-sesame", "sb_publishable_test"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[tokio::test]
async fn the_hubs_clock_is_read_from_its_answers() {
    let server = Responder::always(responder::json_with(200, "Date: Sat, 21 Nov 2026 08:00:00 GMT\r\n", "{}")).await;
    let config = HubConfig { wall_ms: Arc::new(|| 1_795_248_000_500 - 7_200_000), ..config(&server.url) };
    let hub = Hub::new(&config, Arc::new(MemorySecrets::default()), DEVICE).expect("hub");
    assert_eq!(hub.clock_offset_ms(), None);
    hub.rpc_anonymous("hub_version", "{}").await.expect("answered");
    assert_eq!(hub.clock_offset_ms(), Some(7_200_000), "because this till's clock is two hours slow");
}
