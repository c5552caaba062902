//! Renewing a session: in time, once, kept before used, and given up only on the service's last word.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::responder::{Reply, Responder, json, page, text};
use super::*;
use crate::hub::{HubError, Remedy};
use crate::secrets::SecretsError;

const EXPIRED: &str = r#"{"code":"PGRST301","message":"JWT expired","details":null,"hint":null}"#;

/// A hub that knows only the token `access-new`, and gives it for `refresh-old`, once.
async fn hub_that_renews() -> Responder {
    let given = AtomicBool::new(false);
    Responder::start(move |seen, _| {
        if seen.is("POST /auth/v1/token?grant_type=refresh_token") {
            let first = seen.body == r#"{"refresh_token":"refresh-old"}"# && !given.swap(true, Ordering::SeqCst);
            return match first {
                true => Reply::Pieces(
                    text(200, "application/json", "", &tokens("new", 3600))
                        .into_bytes()
                        .chunks(40)
                        .map(<[u8]>::to_vec)
                        .collect(),
                ),
                false => json(400, r#"{"code":"refresh_token_already_used","message":"Already Used"}"#),
            };
        }
        if seen.has("authorization: Bearer access-new") { json(200, "{}") } else { json(401, EXPIRED) }
    })
    .await
}

#[tokio::test]
async fn twenty_callers_with_a_token_that_ran_out_renew_it_once() {
    for lasts in [3600, 60, 0] {
        let server = hub_that_renews().await;
        let secrets = Arc::new(MemorySecrets::default());
        keep(&secrets, &server.url, "old", lasts);
        let hub = hub_with(&server.url, &secrets);
        let callers: Vec<_> =
            (0..20).map(|_| hub.clone()).map(|hub| tokio::spawn(async move { hub.rpc("x", "{}").await })).collect();
        for caller in callers {
            caller.await.expect("no panic").expect("every caller gets its answer");
        }
        assert_eq!(
            server.count("POST /auth"),
            1,
            "because a second renewal would end the session (token lasts {lasts} s)"
        );
        let kept = secrets.get(&entry(&server.url)).expect("read").expect("kept");
        assert!(kept.contains("refresh-new"), "because the old one is spent");
    }
}

#[tokio::test]
async fn both_codes_for_an_expired_token_lead_to_one_renewal() {
    for code in ["PGRST301", "PGRST303"] {
        let refusal = EXPIRED.replace("PGRST301", code);
        let server = Responder::start(move |seen, _| match seen.is("POST /auth") {
            true => json(200, &tokens("new", 3600)),
            false if seen.has("authorization: Bearer access-new") => json(200, "[1]"),
            false => json(401, &refusal),
        })
        .await;
        let answer = hub_signed_in(&server.url).rpc("x", r#"{"p":1}"#).await.expect("answered");
        assert_eq!(answer.body, b"[1]");
        let bodies: Vec<String> =
            server.seen().into_iter().filter(|seen| seen.is("POST /rest")).map(|seen| seen.body).collect();
        assert_eq!(bodies, [r#"{"p":1}"#, r#"{"p":1}"#], "because the second try says the same");
    }
}

#[tokio::test]
async fn a_hub_that_calls_every_token_expired_does_not_sign_anybody_out() {
    let server =
        Responder::start(
            |seen, _| {
                if seen.is("POST /auth") { json(200, &tokens("new", 3600)) } else { json(401, EXPIRED) }
            },
        )
        .await;
    let hub = hub_signed_in(&server.url);
    let error = hub.rpc("x", "{}").await.expect_err("refused");
    assert!(matches!(error, HubError::TokenExpired), "{error:?}");
    assert_eq!(error.answer(), Remedy::Retry { after: None });
    assert_eq!(server.count("POST /auth"), 1, "because one renewal a call is enough");
    assert!(hub.signed_in().await.is_some());
}

#[tokio::test]
async fn a_token_from_the_future_is_waited_for() {
    let server = Responder::start(|_, nth| match nth {
        0 => json(401, r#"{"code":"PGRST303","message":"JWT issued at future"}"#),
        _ => json(200, "{}"),
    })
    .await;
    let hub = hub_signed_in(&server.url);
    let began = std::time::Instant::now();
    hub.rpc("x", "{}").await.expect("answered after a pause");
    assert!(began.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.count("POST /auth"), 0, "because a newer token would be further in the future");
}

/// Keeps in memory, and tells whether the hub had already seen the new token when it was kept.
struct Ordered {
    memory: MemorySecrets,
    used: Arc<AtomicUsize>,
    used_when_kept: Mutex<Vec<usize>>,
}

impl Secrets for Ordered {
    fn get(&self, name: &str) -> Result<Option<String>, SecretsError> {
        self.memory.get(name)
    }
    fn set(&self, name: &str, secret: &str) -> Result<(), SecretsError> {
        std::thread::sleep(Duration::from_millis(50));
        self.used_when_kept.lock().expect("no panic").push(self.used.load(Ordering::SeqCst));
        if secret.contains("access-new") {
            return Err(SecretsError::TooLong { name: name.to_owned() });
        }
        self.memory.set(name, secret)
    }
    fn delete(&self, name: &str) -> Result<(), SecretsError> {
        self.memory.delete(name)
    }
    fn remembers(&self) -> bool {
        true
    }
}

#[tokio::test]
async fn a_new_token_is_kept_before_it_is_used_and_shortened_where_the_keyring_is_small() {
    let used = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&used);
    let server = Responder::start(move |seen, _| {
        if seen.is("POST /auth") {
            return json(200, &tokens("new", 3600));
        }
        counter.fetch_add(1, Ordering::SeqCst);
        json(200, "{}")
    })
    .await;
    let secrets = Arc::new(Ordered { memory: MemorySecrets::default(), used, used_when_kept: Mutex::default() });
    keep(&secrets.memory, &server.url, "old", 30);
    let hub = Hub::new(&config(&server.url), Arc::clone(&secrets) as Arc<dyn Secrets>, DEVICE).expect("hub");
    hub.rpc("x", "{}").await.expect("answered");
    assert_eq!(
        *secrets.used_when_kept.lock().expect("no panic"),
        [0, 0],
        "because a crash in between must not lose the session"
    );
    let kept = secrets.get(&entry(&server.url)).expect("read").expect("kept");
    assert!(kept.contains("refresh-new") && !kept.contains("access-new"), "because the refresh token alone fits");
}

#[tokio::test]
async fn a_renewal_that_cannot_happen_now_keeps_the_session() {
    for reply in [
        json(503, ""),
        json(500, r#"{"code":"unexpected_failure","message":"x"}"#),
        json(429, r#"{"code":"over_request_rate_limit","message":"x"}"#),
        json(409, r#"{"code":"conflict","message":"x"}"#),
        json(400, r#"{"code":"hook_payload_invalid","message":"x"}"#),
        json(401, r#"{"message":"Invalid API key"}"#),
        page(200),
        Reply::Cut(String::new()),
    ] {
        let server =
            Responder::start(move |seen, _| if seen.is("POST /auth") { reply.clone() } else { json(200, "{}") }).await;
        let secrets = Arc::new(MemorySecrets::default());
        keep(&secrets, &server.url, "old", 0);
        let hub = hub_with(&server.url, &secrets);
        let first = hub.rpc("x", "{}").await.expect_err("no token to be had");
        assert!(!matches!(first, HubError::SessionEnded { .. } | HubError::NotSignedIn), "{first:?}");
        hub.rpc("x", "{}").await.expect_err("still not");
        assert_eq!(
            server.seen().len(),
            1,
            "because twenty impatient callers must not become twenty attempts ({first:?})"
        );
        assert!(hub.signed_in().await.is_some() && secrets.get(&entry(&server.url)).expect("read").is_some());
    }
}

#[tokio::test]
async fn an_early_renewal_that_fails_leaves_the_old_token_in_use() {
    let server = Responder::start(|seen, _| if seen.is("POST /auth") { json(503, "") } else { json(200, "{}") }).await;
    let secrets = Arc::new(MemorySecrets::default());
    keep(&secrets, &server.url, "old", 60);
    hub_with(&server.url, &secrets).rpc("x", "{}").await.expect("because sixty seconds are left");
}

#[tokio::test]
async fn the_services_last_word_ends_the_session_and_the_queue_waits() {
    for code in
        ["refresh_token_not_found", "refresh_token_already_used", "session_expired", "session_not_found", "user_banned"]
    {
        let server = Responder::always(json(400, &format!(r#"{{"code":"{code}","message":"x"}}"#))).await;
        let secrets = Arc::new(MemorySecrets::default());
        keep(&secrets, &server.url, "old", 0);
        let hub = hub_with(&server.url, &secrets);
        let error = hub.rpc("x", "{}").await.expect_err("ended");
        assert!(matches!(&error, HubError::SessionEnded { code: c } if c == code), "{error:?}");
        assert_eq!(error.answer(), Remedy::SignIn);
        assert!(
            matches!(hub.rpc("x", "{}").await, Err(HubError::NotSignedIn)),
            "because a dead token is not tried again"
        );
        assert_eq!(server.seen().len(), 1);
        assert_eq!(secrets.get(&entry(&server.url)), Ok(None));
    }
}

#[tokio::test]
async fn what_another_program_of_this_device_renewed_is_taken_over() {
    let server = hub_that_renews().await;
    let secrets = Arc::new(MemorySecrets::default());
    keep(&secrets, &server.url, "old", 3600);
    let (window, cli) = (hub_with(&server.url, &secrets), hub_with(&server.url, &secrets));
    assert!(window.signed_in().await.is_some() && cli.signed_in().await.is_some());
    window.rpc("x", "{}").await.expect("renews");
    cli.rpc("x", "{}").await.expect("because it found the renewed session instead of spending the old token");
    assert_eq!(server.count("POST /auth"), 1);
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_tear_the_renewal() {
    let server = hub_that_renews().await;
    let secrets = Arc::new(MemorySecrets::default());
    keep(&secrets, &server.url, "old", 0);
    let hub = hub_with(&server.url, &secrets);
    let call = tokio::time::timeout(Duration::from_millis(20), hub.rpc("x", "{}")).await;
    assert!(call.is_err(), "the answer comes in pieces and takes longer than this caller waits");
    hub.rpc("x", "{}").await.expect("because the renewal ended in the background and was kept");
    assert_eq!(server.count("POST /auth"), 1);
}

#[tokio::test]
async fn a_token_that_comes_after_signing_out_is_kept_by_nobody_and_ended_on_the_hub() {
    for next in [None, Some("token word")] {
        let server = Responder::start(|seen, _| {
            if seen.is("POST /auth/v1/token?grant_type=refresh_token") {
                let renewed = text(200, "application/json", "", &tokens("new", 3600)).into_bytes();
                return Reply::Pieces(renewed.chunks(40).map(<[u8]>::to_vec).collect());
            }
            if seen.is("POST /auth/v1/token?grant_type=password") {
                return json(200, &tokens("next", 3600));
            }
            json(200, "{}")
        })
        .await;
        let secrets = Arc::new(MemorySecrets::default());
        keep(&secrets, &server.url, "old", 0);
        let hub = hub_with(&server.url, &secrets);
        let caller = hub.clone();
        let call = tokio::spawn(async move { caller.rpc("x", "{}").await });
        tokio::time::timeout(Duration::from_secs(10), async {
            while server.count("POST /auth") == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
        .await
        .expect("the renewal is under way");
        hub.sign_out().await.expect("out");
        assert!(hub.signed_in().await.is_none(), "because it is over here at once");
        if let Some(password) = next {
            hub.sign_in("ravi@example.in", password).await.expect("the next is in");
        }
        let answer = call.await.expect("no panic");
        assert!(matches!(answer, Err(HubError::NotSignedIn)), "because it asked for somebody who has left: {answer:?}");
        let ended = server.seen().into_iter().filter(|seen| seen.is("POST /auth/v1/logout"));
        assert!(
            ended.into_iter().any(|seen| seen.has("authorization: Bearer access-new")),
            "because a token nobody uses must not stay good"
        );
        let kept = secrets.get(&entry(&server.url)).expect("read");
        assert_eq!(
            kept.is_some_and(|kept| kept.contains("refresh-next")),
            next.is_some(),
            "because it is the next one's"
        );
        assert_eq!(hub.signed_in().await.is_some(), next.is_some());
        assert_eq!(hub.rpc("x", "{}").await.is_ok(), next.is_some());
    }
}
