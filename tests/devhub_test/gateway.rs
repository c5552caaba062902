//! The gateway: whom it lets through, and each way it can make things go wrong.

use std::time::{Duration, Instant};

use branchline_tests::{Fault, HubOptions};
use serde_json::json;

use crate::{calls, hub_with_counter, somebody};

const COUNT: &str = "/rest/v1/rpc/count_call";

#[tokio::test]
async fn a_token_of_the_sign_in_service_is_believed_by_the_database() {
    let hub = hub_with_counter(HubOptions::default()).await;
    let (token, _) = somebody(&hub).await;
    let (status, answer) = hub.rpc(Some(&token), "count_call", &json!({ "a": [1, "₹"] })).await.expect("an answer");
    assert_eq!(status, 200, "because the token is good: {answer}");
    assert_eq!(answer["said"], json!({ "a": [1, "₹"] }), "because bodies pass untouched");
    assert_eq!(answer["who"].as_str().map(str::len), Some(36), "because auth.uid() reads the token");

    let (status, answer) = hub.rpc(None, "count_call", &json!({})).await.expect("an answer");
    assert_eq!((status, &answer["code"]), (401, &json!("42501")), "because without a token one is nobody");
    let forged =
        hub.forge_token(&json!({ "role": "authenticated", "aud": "authenticated", "exp": 1 })).await.expect("a token");
    let (status, answer) = hub.rpc(Some(&forged), "count_call", &json!({})).await.expect("an answer");
    assert_eq!((status, &answer["message"]), (401, &json!("JWT expired")), "because it ended in 1970");

    let without_key =
        reqwest::Client::new().post(format!("{}{COUNT}", hub.url())).body("{}").send().await.expect("an answer");
    assert_eq!(without_key.status(), 401, "because Supabase's gateway asks for the key first");
    hub.stop().await;
}

#[tokio::test]
async fn what_is_planned_to_go_wrong_goes_wrong_once() {
    let hub = hub_with_counter(HubOptions::default()).await;
    let (token, _) = somebody(&hub).await;
    let before = hub.faults().seen(COUNT);
    let call = async || hub.rpc(Some(&token), "count_call", &json!({})).await;

    hub.faults().plan(Fault::on(COUNT).after(1).answer(503, r#"{"message":"busy"}"#));
    assert_eq!(call().await.expect("an answer").0, 200, "because the first request is let pass");
    assert_eq!(
        call().await.expect("an answer"),
        (503, json!({ "message": "busy" })),
        "because the second was planned to fail"
    );
    assert_eq!(calls(&hub).await, 1, "because the database never heard of the second");

    hub.faults().plan(Fault::on(COUNT).drop_before());
    let _ = call().await.expect_err("because the connection broke");
    assert_eq!(calls(&hub).await, 1, "because it broke before the database heard");

    hub.faults().plan(Fault::on(COUNT).lose_answer());
    let _ = call().await.expect_err("because the answer was lost");
    assert_eq!(calls(&hub).await, 2, "because the database had committed by then");

    hub.faults().plan(Fault::on(COUNT).repeat());
    assert_eq!(call().await.expect("an answer").0, 200, "because the second answer is passed on");
    assert_eq!(calls(&hub).await, 4, "because the request was sent twice");

    hub.faults().plan(Fault::on(COUNT).truncate(5));
    let _ = call().await.expect_err("because half an answer is none");
    hub.faults().plan(Fault::on(COUNT).delay(Duration::from_millis(300)));
    let begin = Instant::now();
    call().await.expect("an answer");
    assert!(begin.elapsed() >= Duration::from_millis(300), "because it was held back");

    assert_eq!(hub.faults().pending(), 0, "because every fault met its request");
    assert_eq!(hub.faults().seen(COUNT) - before, 7, "because that many requests arrived");
    hub.stop().await;
}

#[tokio::test]
async fn an_offline_hub_refuses_and_one_that_is_back_answers_again() {
    let hub = hub_with_counter(HubOptions::default()).await;
    let (token, _) = somebody(&hub).await;
    let call = async || hub.rpc(Some(&token), "count_call", &json!({})).await;
    for _ in 0..3 {
        hub.faults().disconnect();
        tokio::time::sleep(Duration::from_millis(30)).await;
        let error = call().await.expect_err("because the hub is offline");
        let refused = error.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_connect);
        assert!(refused, "because nobody listens any more: {error:?}");
        hub.faults().reconnect();
        tokio::time::sleep(Duration::from_millis(60)).await;
        assert_eq!(call().await.expect("an answer").0, 200, "because the line is back at the same address");
    }
    hub.faults().silence();
    let waited = tokio::time::timeout(Duration::from_millis(400), call()).await;
    assert!(waited.is_err(), "because a silent line neither answers nor refuses");
    hub.faults().clear();
    assert_eq!(call().await.expect("an answer").0, 200, "because it speaks again");
    hub.stop().await;
}
