//! What the hub's refusals, and strangers' answers, become.

use super::responder::{Reply, Responder, json, json_with, page, text};
use super::*;
use crate::hub::{HubError, Remedy};

/// Asks a server that always gives one answer, as somebody signed in whose renewals are refused for the moment.
async fn ask(reply: Reply) -> Result<super::super::RpcAnswer, HubError> {
    let server =
        Responder::start(move |seen, _| if seen.is("POST /auth") { json(503, "{}") } else { reply.clone() }).await;
    hub_signed_in(&server.url).rpc("sync_pull", r#"{"p":{}}"#).await
}

async fn refused(reply: Reply) -> HubError {
    ask(reply).await.expect_err("no success")
}

fn coded(code: &str, message: &str) -> String {
    format!(r#"{{"code":"{code}","message":"{message}","details":null,"hint":null}}"#)
}

#[tokio::test]
async fn every_code_has_its_remedy() {
    let retry = Remedy::Retry { after: None };
    for (status, code, remedy) in [
        (403, "42501", Remedy::Park),
        (401, "42501", Remedy::SignIn),
        (409, "23505", Remedy::Park),
        (409, "23503", Remedy::Park),
        (400, "23514", Remedy::Park),
        (400, "22P02", Remedy::Park),
        (500, "21000", Remedy::Park),
        (400, "P0001", Remedy::Park),
        (500, "57014", Remedy::HalveBatch),
        (500, "40001", retry),
        (500, "40P01", retry),
        (500, "55P03", retry),
        (503, "53300", retry),
        (503, "08006", retry),
        (503, "57P03", retry),
        (500, "25006", retry),
        (503, "PGRST000", retry),
        (503, "PGRST001", retry),
        (503, "PGRST002", retry),
        (504, "PGRST003", retry),
        (500, "XX000", retry),
        (404, "PGRST202", Remedy::SchemaMismatch),
        (300, "PGRST203", Remedy::SchemaMismatch),
        (400, "PGRST204", Remedy::SchemaMismatch),
        (404, "PGRST205", Remedy::SchemaMismatch),
        (404, "42883", Remedy::SchemaMismatch),
        (404, "42P01", Remedy::SchemaMismatch),
        (400, "42703", Remedy::SchemaMismatch),
        (400, "PGRST102", Remedy::Tell),
        (403, "PT403", Remedy::Tell),
        (409, "PT409", Remedy::Tell),
        (426, "PT426", Remedy::SchemaMismatch),
    ] {
        let error = refused(json(status, &coded(code, "words"))).await;
        assert_eq!(error.answer(), remedy, "{status} {code} became {error:?}");
        assert!(error.to_string().ends_with('.'), "{error} is a sentence");
    }
}

#[tokio::test]
async fn a_computer_that_waits_for_approval_asks_again_after_a_while() {
    let body = r#"{"code":"PT403","message":"device_waiting","details":"{}","hint":"It waits for an owner."}"#;
    let error = refused(json(403, body)).await;
    let Remedy::Retry { after: Some(after) } = error.answer() else { panic!("{error:?} passes by itself") };
    assert!(
        (10..120).contains(&after.as_secs()),
        "because an owner takes minutes, and nobody waits for hours: {after:?}"
    );
}

#[tokio::test]
async fn our_own_refusals_keep_word_facts_and_sentence() {
    let body =
        r#"{"code":"PT409","message":"gap","details":"{\"expected\": 48}","hint":"The hub misses changes 48 to 51."}"#;
    let error = refused(json(409, body)).await;
    assert_eq!(error.to_string(), "The hub misses changes 48 to 51.", "because the hub's sentence is for people");
    let (word, facts) = error.refusal().expect("our own");
    assert_eq!((word, facts["expected"].as_i64()), ("gap", Some(48)));
    let HubError::Refused { status, code, .. } = &error else { panic!("{error:?}") };
    assert_eq!((*status, code.as_str()), (409, "PT409"));
    // The database's details are words, and no hint is given.
    let body = r#"{"code":"23505","message":"duplicate key","details":"Key (id)=(1) already exists.","hint":null}"#;
    let error = refused(json(409, body)).await;
    assert!(error.refusal().is_none());
    let HubError::Refused { facts, word, .. } = &error else { panic!("{error:?}") };
    assert_eq!((facts.as_str(), word.as_str()), (Some("Key (id)=(1) already exists."), "duplicate key"));
}

#[tokio::test]
async fn a_gateway_that_answers_for_the_hub_is_not_the_hub() {
    for status in [500, 502, 503, 504, 520, 521, 530, 540] {
        for reply in [
            page(status),
            json(status, r#"{"message":"upstream"}"#),
            Reply::Whole(text(status, "text/plain", "", "no")),
        ] {
            let error = refused(reply).await;
            assert!(
                matches!(error, HubError::Unavailable { status: s, .. } if s == status),
                "{status} became {error:?}"
            );
        }
    }
    assert!(refused(page(540)).await.to_string().contains("paused"));
    assert_eq!(refused(page(413)).await.answer(), Remedy::HalveBatch, "because the gateway found the body too large");
}

#[tokio::test]
async fn a_wish_to_wait_is_heard() {
    let date = "Date: Sat, 21 Nov 2026 08:00:00 GMT\r\n";
    for (headers, seconds) in [
        ("Retry-After: 17\r\n".to_owned(), Some(17)),
        (format!("{date}Retry-After: Sat, 21 Nov 2026 08:00:40 GMT\r\n"), Some(40)),
        (format!("{date}Retry-After: Sat, 21 Nov 2026 07:00:00 GMT\r\n"), Some(0)),
        ("Retry-After: 99999999\r\n".to_owned(), Some(3600)),
        ("Retry-After: soon\r\n".to_owned(), None),
        (String::new(), None),
    ] {
        let after = seconds.map(Duration::from_secs);
        for status in [429, 503] {
            let error = refused(json_with(status, &headers, r#"{"message":"slow down"}"#)).await;
            assert_eq!(error.answer(), Remedy::Retry { after }, "{status} {headers:?} became {error:?}");
        }
    }
}

#[tokio::test]
async fn web_pages_and_strangers_are_called_so() {
    for reply in
        [page(200), page(404), page(401), page(403), Reply::Whole(text(200, "text/plain", "", " \r\n<!doctype html>"))]
    {
        let error = refused(reply).await;
        assert!(matches!(error, HubError::NotAHub { page: true, .. }), "{error:?}");
        assert!(error.to_string().contains("web page"), "{error}");
        assert_eq!(error.answer(), Remedy::Retry { after: None }, "because a portal is passed in a minute");
    }
    let error = refused(json_with(302, "Location: http://portal.example/login?user=secret\r\n", "")).await;
    assert!(error.to_string().contains("http://portal.example/login"), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
    let error = refused(json(404, r#"{"message":"no Route matched with those values"}"#)).await;
    assert!(matches!(error, HubError::NotAHub { page: false, .. }), "{error:?}");
}

#[tokio::test]
async fn a_wrong_key_is_told_from_a_wrong_sign_in() {
    let error = refused(json(401, r#"{"message":"Invalid API key","hint":"Double check your API key."}"#)).await;
    assert!(matches!(error, HubError::BadKey { .. }), "{error:?}");
    assert_eq!(error.answer(), Remedy::Tell, "because signing in again would not help");
}

#[tokio::test]
async fn success_with_unreadable_content_is_no_success() {
    for body in ["", "{\"now\":1", "nonsense", "[1,2"] {
        let answer = ask(json(200, body)).await.expect("read to its stated end");
        let error = answer.json::<serde_json::Value>().expect_err("not JSON");
        assert_eq!(error.answer(), Remedy::Retry { after: None }, "{body:?}");
    }
    assert!(matches!(refused(json(409, "\u{0}\u{1}{{{")).await, HubError::NotAHub { .. }));
}
