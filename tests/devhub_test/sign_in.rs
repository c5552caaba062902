//! The sign-in service: passwords are checked, refresh tokens change at every use, and tokens end when they should.

use std::time::Duration;

use branchline_tests::HubOptions;
use serde_json::json;

use crate::{hub_with_counter, somebody, tokens};

const REFRESH: &str = "/auth/v1/token?grant_type=refresh_token";

#[tokio::test]
async fn a_wrong_password_and_a_worn_refresh_token_are_refused() {
    let hub = hub_with_counter(HubOptions::default()).await;
    let (_, first) = somebody(&hub).await;
    let wrong = json!({ "email": "asha@example.com", "password": "not this" });
    let (status, answer) = hub.post("/auth/v1/token?grant_type=password", None, &wrong).await.expect("an answer");
    assert_eq!(
        (status, &answer["error_code"]),
        (400, &json!("invalid_credentials")),
        "because the password is checked"
    );

    let mut last = first.clone();
    for _ in 0..3 {
        let (status, session) = hub.post(REFRESH, None, &json!({ "refresh_token": last })).await.expect("an answer");
        assert_eq!(status, 200, "because the newest token is good: {session}");
        let next = tokens(&session).1;
        assert_ne!(next, last, "because a refresh token is used once");
        last = next;
    }
    let (status, answer) = hub.post(REFRESH, None, &json!({ "refresh_token": first })).await.expect("an answer");
    assert_eq!(
        (status, &answer["error_code"]),
        (400, &json!("refresh_token_already_used")),
        "because it is three uses old"
    );
    let (status, _) = hub.post(REFRESH, None, &json!({ "refresh_token": last })).await.expect("an answer");
    assert_eq!(status, 400, "because a stolen family of tokens is put to an end");
    hub.stop().await;
}

#[tokio::test]
async fn a_short_token_ends_on_time_and_a_refreshed_one_goes_on() {
    let hub = hub_with_counter(HubOptions { token_seconds: 2, ..HubOptions::default() }).await;
    let (token, refresh) = somebody(&hub).await;
    assert_eq!(hub.rpc(Some(&token), "count_call", &json!({})).await.expect("an answer").0, 200, "because it is fresh");
    tokio::time::sleep(Duration::from_millis(2100)).await;
    let (status, answer) = hub.rpc(Some(&token), "count_call", &json!({})).await.expect("an answer");
    assert_eq!((status, &answer["code"]), (401, &json!("PGRST303")), "because two seconds are over");
    let (_, session) = hub.post(REFRESH, None, &json!({ "refresh_token": refresh })).await.expect("an answer");
    let (status, _) = hub.rpc(Some(&tokens(&session).0), "count_call", &json!({})).await.expect("an answer");
    assert_eq!(status, 200, "because the refreshed token is fresh");
    hub.stop().await;
}
