//! Signing in and out, and the sign-in service's ways of saying no.

use super::responder::{Reply, Responder, Seen, json, json_with, page};
use super::*;
use crate::hub::{Denied, HubError, Remedy};

#[tokio::test]
async fn signing_in_keeps_the_session_for_the_next_start() {
    let server =
        Responder::start(
            |seen, _| {
                if seen.is("POST /auth") { json(200, &tokens("one", 3600)) } else { json(200, "{}") }
            },
        )
        .await;
    let secrets = Arc::new(MemorySecrets::default());
    let person = hub_with(&server.url, &secrets).sign_in("asha@example.in", "token \"word\"").await.expect("in");
    assert_eq!(
        (person.user_id.as_str(), person.email.as_deref(), person.remembered),
        ("u1", Some("asha@example.in"), false)
    );
    let Seen { line, body, .. } = server.seen()[0].clone();
    assert_eq!(line, "POST /auth/v1/token?grant_type=password HTTP/1.1");
    assert_eq!(body, r#"{"email":"asha@example.in","password":"token \"word\""}"#);
    assert!(
        server.seen()[0].has("x-supabase-api-version: 2024-01-01")
            && server.seen()[0].has("apikey: sb_publishable_test")
    );
    // The next start of the program.
    let hub = hub_with(&server.url, &secrets);
    assert_eq!(hub.signed_in().await.expect("still in").user_id, "u1");
    hub.rpc("x", "{}").await.expect("answered");
    assert!(server.seen()[1].has("authorization: Bearer access-one"));
    assert_eq!(server.seen().len(), 2, "because a lasting token is not renewed");
}

#[tokio::test]
async fn signing_out_ends_this_device_only() {
    let server = Responder::always(Reply::Whole("HTTP/1.1 204 No Content\r\n\r\n".to_owned())).await;
    let secrets = Arc::new(MemorySecrets::default());
    keep(&secrets, &server.url, "old", 3600);
    let hub = hub_with(&server.url, &secrets);
    hub.sign_out().await.expect("out");
    assert_eq!(
        server.seen()[0].line,
        "POST /auth/v1/logout?scope=local HTTP/1.1",
        "because the default signs out every till"
    );
    assert!(server.seen()[0].has("authorization: Bearer access-old"));
    assert_eq!(secrets.get(&entry(&server.url)), Ok(None));
    assert!(hub.signed_in().await.is_none());
    assert!(matches!(hub.rpc("x", "{}").await, Err(HubError::NotSignedIn)));
    hub.sign_out().await.expect("twice is fine");
    assert_eq!(server.seen().len(), 1, "because nobody is left to sign out, and no call goes out without a token");
}

#[tokio::test]
async fn signing_out_works_without_a_network() {
    let secrets = Arc::new(MemorySecrets::default());
    let url = "http://127.0.0.1:9";
    keep(&secrets, url, "old", 3600);
    let hub = hub_with(url, &secrets);
    assert!(hub.sign_out().await.expect_err("the hub could not be told").is_offline());
    assert!(hub.signed_in().await.is_none(), "because here it is over");
    assert_eq!(secrets.get(&entry(url)), Ok(None));
}

#[tokio::test]
async fn three_spellings_of_a_wrong_password_are_one() {
    for reply in [
        json(400, r#"{"code":"invalid_credentials","message":"Invalid login credentials"}"#),
        json(400, r#"{"code":400,"error_code":"invalid_credentials","msg":"Invalid login credentials"}"#),
        json(400, r#"{"error":"invalid_grant","error_description":"Invalid login credentials"}"#),
        json_with(400, "x-sb-error-code: invalid_credentials\r\n", r#"{"msg":"?"}"#),
    ] {
        let server = Responder::always(reply).await;
        let error = hub_with(&server.url, &Arc::default()).sign_in("a@b.in", "x").await.expect_err("refused");
        assert!(matches!(error, HubError::Denied { why: Denied::Password, status: 400, .. }), "{error:?}");
        assert_eq!(error.answer(), Remedy::SignIn);
        assert!(error.to_string().contains("password is wrong"), "{error}");
    }
}

#[tokio::test]
async fn other_refusals_of_a_sign_in_have_words_of_their_own() {
    for (reply, says) in [
        (json(400, r#"{"code":"email_not_confirmed","message":"Email not confirmed"}"#), "confirm"),
        (json(400, r#"{"code":"user_banned","message":"User is banned"}"#), "blocked"),
        (json(422, r#"{"code":"captcha_failed","message":"captcha protection"}"#), "captcha protection"),
        (json(401, r#"{"message":"Invalid API key"}"#), "key"),
        (json(429, r#"{"code":"over_request_rate_limit","message":"x"}"#), "pause"),
        (json(500, r#"{"code":"unexpected_failure","message":"x"}"#), "not available"),
        (json(503, ""), "not available"),
        (page(200), "web page"),
        (json(200, r#"{"access_token":"a b","refresh_token":"r"}"#), "could not be read"),
        (json(200, r#"{"access_token":"ab"}"#), "could not be read"),
        (json(200, "null"), "could not be read"),
    ] {
        let server = Responder::always(reply).await;
        let secrets = Arc::new(MemorySecrets::default());
        let error = hub_with(&server.url, &secrets).sign_in("a@b.in", "x").await.expect_err("refused");
        assert!(error.to_string().contains(says), "{error} should say {says:?}");
        assert_eq!(secrets.get(&entry(&server.url)), Ok(None), "because nothing was gained");
    }
}

#[tokio::test]
async fn a_failed_sign_in_leaves_the_old_session_alone() {
    let server = Responder::start(|seen, _| match seen.is("POST /auth") {
        true => json(400, r#"{"code":"invalid_credentials","message":"no"}"#),
        false => json(200, "{}"),
    })
    .await;
    let hub = hub_signed_in(&server.url);
    hub.sign_in("other@example.in", "typo").await.expect_err("refused");
    hub.rpc("x", "{}").await.expect("because the one signed in before still is");
}
