//! The connection test against hubs, half hubs and strangers: each has a sentence of its own.

use std::collections::HashSet;

use super::responder::{Reply, Responder, Seen, json, page, text};
use super::*;
use crate::hub::probe;
use branchline_domain::organisation::connection::Check;

const GOOD: &str = r#"{"product":"branchline","schema":1,"min_device_schema":1,"now":1763710000123,"more":true}"#;

/// A hub whose health and version answers are given.
async fn tested(health: Reply, version: Reply) -> Vec<Check> {
    let server = Responder::start(
        move |seen: &Seen, _| {
            if seen.is("GET /auth/v1/health") { health.clone() } else { version.clone() }
        },
    )
    .await;
    probe(&config(&server.url)).await
}

fn well() -> Reply {
    json(200, r#"{"version":"v2.196.0","name":"GoTrue"}"#)
}

/// Returns the first check that is not in order.
fn trouble(checks: &[Check]) -> (String, String) {
    assert_eq!(checks.len(), 5, "because the list always has the same lines: {checks:?}");
    let first = checks.iter().find(|check| !check.ok).expect("something is wrong");
    assert!(
        !checks
            .iter()
            .skip_while(|check| check.name != first.name)
            .any(|check| check.ok && check.name != "Sign-in service"),
        "{checks:?}"
    );
    (first.name.to_string(), first.message.to_string())
}

#[tokio::test]
async fn a_working_hub_passes_all_five() {
    let checks = tested(well(), json(200, GOOD)).await;
    assert!(checks.iter().all(|check| check.ok), "{checks:?}");
    let names: Vec<String> = checks.iter().map(|check| check.name.to_string()).collect();
    assert_eq!(names, ["Address", "Key", "Branchline on the hub", "Version", "Sign-in service"]);
}

#[tokio::test]
async fn each_trouble_has_its_own_line_and_sentence() {
    let unknown_function =
        json(404, r#"{"code":"PGRST202","message":"Could not find the function public.hub_version(p)"}"#);
    let version = |schema: i64, min: i64| {
        json(200, &format!(r#"{{"product":"branchline","schema":{schema},"min_device_schema":{min}}}"#))
    };
    let wrong_key = json(401, r#"{"message":"Invalid API key"}"#);
    let mut sentences = HashSet::new();
    for (name, health, answer, line) in [
        ("wrong key", wrong_key.clone(), wrong_key, "Key"),
        ("no schema", well(), unknown_function, "Branchline on the hub"),
        ("some other function", well(), json(200, "42"), "Branchline on the hub"),
        ("older hub", well(), version(0, 0), "Version"),
        ("newer hub", well(), version(9, 8), "Version"),
        ("portal", page(200), page(200), "Address"),
        ("no project", json(404, r#"{"message":"no Route matched"}"#), json(404, "{}"), "Address"),
        ("asleep", json(540, ""), json(540, ""), "Branchline on the hub"),
        ("sign-in down", json(503, ""), json(200, GOOD), "Sign-in service"),
        (
            "redirect",
            Reply::Whole(text(301, "text/html", "Location: https://elsewhere.example/\r\n", "")),
            page(301),
            "Address",
        ),
    ] {
        let (found, sentence) = trouble(&tested(health, answer).await);
        assert_eq!(found, line, "{name}: {sentence}");
        assert!(
            sentences.insert(sentence.clone()) || name == "some other function",
            "{name} says what another trouble says: {sentence}"
        );
    }
}

#[tokio::test]
async fn a_newer_hub_that_still_takes_this_app_is_fine() {
    let checks = tested(well(), json(200, r#"{"product":"branchline","schema":7,"min_device_schema":1}"#)).await;
    assert!(checks.iter().all(|check| check.ok), "because an update of the hub must not stop a till: {checks:?}");
}

#[tokio::test]
async fn what_was_typed_wrong_is_told_without_asking_anybody() {
    let typed = |url: &str, key: &str| HubConfig { key: key.to_owned(), ..config(url) };
    assert_eq!(trouble(&probe(&typed("ftp://x", "k")).await).0, "Address");
    let checks = probe(&typed("https://abc.supabase.co", "sb_secret_x")).await;
    let (line, sentence) = trouble(&checks);
    assert_eq!(line, "Key");
    assert!(sentence.contains("secret key"), "{sentence}");
    let (line, sentence) = trouble(&probe(&config("http://127.0.0.1:9")).await);
    assert_eq!(line, "Address");
    assert!(sentence.contains("127.0.0.1"), "{sentence}");
}
