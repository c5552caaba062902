//! What Supabase's own advisors and our own rules say about the hub's schema.

use std::process::Command;

use branchline_tests::Hub;
use serde_json::json;

const ADVISOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/devhub/node_modules/@supabase/cli-linux-x64/bin/supabase");

/// Asks the advisors, and answers whether they are content, with what they said.
async fn advisors(hub: &Hub) -> (bool, String) {
    let remote = format!("--remote={}", hub.database_url());
    let folder = tempfile::tempdir().expect("a temporary folder");
    tokio::task::spawn_blocking(move || {
        let output = Command::new(ADVISOR)
            .args(["db", "advisors", &remote, "--type", "all", "--level", "warn", "--fail-on", "warn"])
            .env("SUPABASE_TELEMETRY_DISABLED", "1")
            .env("HOME", folder.path())
            .current_dir(folder.path())
            .output()
            .expect("the advisors are installed by npm ci in tests/devhub");
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    })
    .await
    .expect("the advisors end")
}

#[tokio::test]
async fn supabases_advisors_find_nothing_to_warn_of() {
    let hub = Hub::start(branchline_tests::HubOptions::default()).await.expect("the hub starts");
    let (content, said) = advisors(&hub).await;
    assert!(content, "because every table has row-level security and every function a search path:\n{said}");

    hub.sql("create table public.open_to_all (id int primary key); grant select on public.open_to_all to anon;")
        .await
        .expect("an owner may do that");
    let (content, said) = advisors(&hub).await;
    assert!(!content && said.contains("open_to_all"), "because the advisors can tell: {said}");
    hub.stop().await;
}

#[tokio::test]
async fn what_clients_may_call_runs_with_their_own_rights() {
    let hub = Hub::shared().await.expect("the hub starts");
    let above = hub
        .rows("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef")
        .await
        .expect("an answer");
    assert!(above.is_empty(), "because row-level security must hold inside an RPC too: {above:?}");
    let loose = hub
        .rows(
            "select proname from pg_proc where pronamespace in ('public'::regnamespace, 'sync'::regnamespace)
               and not exists (select from unnest(coalesce(proconfig, '{}')) s where s like 'search_path=%')",
        )
        .await
        .expect("an answer");
    assert!(loose.is_empty(), "because a function without a search path can be led astray: {loose:?}");
}

#[tokio::test]
async fn a_shop_opened_for_a_test_is_seen_by_its_own_people_alone() {
    let hub = Hub::shared().await.expect("the hub starts");
    let (ours, theirs) = (hub.open_shop(&["AAA", "BBB"]).await, hub.open_shop(&["AAA"]).await);
    let (ours, theirs) = (ours.expect("a shop opens"), theirs.expect("another opens"));
    let manager = &ours.managers[1];
    let session = hub.sign_in(&manager.email, &manager.password).await.expect("the password is right");
    let token = session["access_token"].as_str();
    let ask = async |branch: &str| {
        let p =
            json!({ "device": uuid::Uuid::now_v7(), "instance": uuid::Uuid::now_v7(), "branch": branch, "schema": 1 });
        hub.rpc(token, "ready_to_sync", &p).await.expect("an answer")
    };
    let (status, answer) = ask("BBB").await;
    assert_eq!(status, 200, "because it is the manager's own branch: {answer}");
    assert_eq!(answer["org"]["id"], json!(ours.org_id), "because that is where the manager works");
    assert_ne!(ours.org_id, theirs.org_id, "because shops are apart");
    assert_eq!(answer["streams"].as_array().map(Vec::len), Some(2), "because a manager sees the shop and one branch");
    assert_ne!(ask("AAA").await.0, 200, "because that branch has another manager");
}
