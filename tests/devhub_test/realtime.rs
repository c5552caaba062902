//! The realtime endpoint: Supabase's own client is content with it, and policies decide who hears what.

use std::process::Stdio;
use std::time::Duration;

use branchline_tests::{Hub, HubOptions};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::somebody;

/// Supabase's client, in a process of its own.
struct Official {
    child: Child,
    input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Official {
    fn join(hub: &Hub, token: &str, topic: &str, name: &str, vsn: &str) -> Self {
        let mut child = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/devhub/realtime/official.mjs"))
            .args([hub.url(), hub.key(), token, topic, name, vsn])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("node starts");
        let input = child.stdin.take().expect("a pipe");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        Self { child, input, lines }
    }

    /// Waits for a line that says `what` and fits.
    async fn hears(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let heard = async {
            while let Some(line) = self.lines.next_line().await.expect("lines of text") {
                let said: Value = serde_json::from_str(&line).expect("lines of JSON");
                if said["what"] == what && fits(&said) {
                    return said;
                }
            }
            panic!("the client ended without saying {what}")
        };
        tokio::time::timeout(Duration::from_secs(20), heard).await.unwrap_or_else(|_| panic!("the client says {what}"))
    }

    async fn leaves(mut self) {
        drop(self.input);
        self.child.wait().await.expect("it ends when told");
    }
}

/// Lets the signed-in hear and show themselves on topics that begin with `open`.
async fn hub_with_policies() -> Hub {
    let hub = Hub::start(HubOptions::default()).await.expect("the hub starts");
    hub.sql(
        "create policy hear on realtime.messages for select to authenticated using ((select realtime.topic()) like 'open%');
         create policy show on realtime.messages for insert to authenticated
           with check (extension = 'presence' and (select realtime.topic()) like 'open%');",
    )
    .await
    .expect("the owner of the database adds policies");
    hub
}

#[tokio::test]
async fn the_official_client_joins_hears_the_database_and_sees_who_is_there() {
    let hub = hub_with_policies().await;
    let (token, _) = somebody(&hub).await;
    let mut old = Official::join(&hub, &token, "open:1", "old", "1.0.0");
    old.hears("status", |said| said["status"] == "SUBSCRIBED").await;
    let mut new = Official::join(&hub, &token, "open:1", "new", "2.0.0");
    new.hears("status", |said| said["status"] == "SUBSCRIBED").await;
    for client in [&mut old, &mut new] {
        client.hears("presence", |said| said["keys"] == json!(["new", "old"])).await;
    }

    // What a device sends itself is dropped: no policy lets it.
    old.input.write_all(b"{\"head\":666}\n").await.expect("it listens");
    hub.sql("select realtime.send('{\"head\": 7}', 'head', 'elsewhere', true)").await.expect("sent");
    hub.sql("select realtime.send('{\"head\": 8}', 'head', 'open:1', false)").await.expect("sent");
    hub.sql("select realtime.send('{\"head\": 9}', 'head', 'open:1', true)").await.expect("sent");
    for client in [&mut old, &mut new] {
        let heard = client.hears("broadcast", |_| true).await;
        assert_eq!(heard["payload"]["head"], 9, "because only the private channel of this name carries it: {heard}");
        assert_eq!(heard["meta"]["id"], heard["payload"]["id"], "because the message's id travels with it: {heard}");
    }
    new.leaves().await;
    old.hears("presence", |said| said["keys"] == json!(["old"])).await;
    old.leaves().await;
    hub.stop().await;
}

#[tokio::test]
async fn a_channel_is_closed_to_whom_the_policies_do_not_let_in() {
    let hub = hub_with_policies().await;
    let (token, _) = somebody(&hub).await;
    let expired = json!({ "role": "authenticated", "sub": "00000000-0000-0000-0000-000000000000", "exp": 1 });
    let expired = hub.forge_token(&expired).await.expect("a token");
    let forged = format!("{token}x");
    for (token, topic, says) in [
        (
            token.as_str(),
            "closed:1",
            "Unauthorized: You do not have permissions to read from this Channel topic: closed:1",
        ),
        (hub.key(), "open:1", "Unauthorized"),
        (expired.as_str(), "open:1", "InvalidJWTToken: Token has expired"),
        (forged.as_str(), "open:1", "JwtSignatureError: Failed to validate JWT signature"),
        ("nonsense", "open:1", "MalformedJWT: The token provided is not a valid JWT"),
    ] {
        let mut client = Official::join(&hub, token, topic, "me", "2.0.0");
        let refused = client.hears("status", |said| said["status"] == "CHANNEL_ERROR").await;
        let error = refused["error"].as_str().unwrap_or_default();
        assert!(error.contains(says), "because the refusal is in Realtime's words: {error}");
    }
    hub.stop().await;
}

#[tokio::test]
async fn a_project_without_realtime_has_neither_schema_nor_socket() {
    let hub = Hub::start(HubOptions { realtime: false, ..HubOptions::default() }).await.expect("the hub starts");
    let there = hub.value("select to_regnamespace('realtime') is not null").await.expect("an answer");
    assert_eq!(there, json!(false), "because the migrations do without it");
    let path = format!("{}/realtime/v1/websocket?apikey={}", hub.url(), hub.key());
    let status = reqwest::get(path).await.expect("an answer").status();
    assert_eq!(status, 404, "because nothing answers there");
    hub.stop().await;
}
