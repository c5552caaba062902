//! Hubs that talk nonsense: a portal's page, half a JSON, the wrong shape. Nothing is believed, nothing is lost.

use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub, User};
use color_eyre::eyre::Result;
use serde_json::Value;

use crate::kit::{PULL, PUSH, READY, Workshop, all_equal, on_hub, settle, token, two_branches};

const NONSENSE: [&str; 9] = [
    "",
    "null",
    "[]",
    "{}",
    "42",
    r#"{"units":{"0":7},"streams":"none","now":"late"}"#,
    "{\"units\":[{\"u\":1",
    "<!DOCTYPE html><html><body>Welcome to Café Wi-Fi</body></html>",
    "\u{0}\u{1}binary\u{2}",
];

#[tokio::test]
async fn nonsense_in_place_of_an_answer_is_refused_and_the_next_session_works() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let mut added = 0;
    for path in [READY, PUSH, PULL] {
        for answer in NONSENSE {
            mum.add_product("Sensible", 100).await?;
            pun.add_product("Elsewhere", 100).await?;
            pun.sync().await?;
            added += 1;
            hub.faults().plan(Fault::on(path).answer(200, answer));
            let outcome = mum.sync().await;
            assert_eq!(hub.faults().pending(), 0, "because {path} met nonsense");
            let error = outcome.expect_err(&format!("{path} answered {answer}"));
            let plain = matches!(error.code(), Code::HubAnswer | Code::HubUnavailable | Code::WrongUrl);
            assert!(plain, "because {path} answering {answer:?} is the hub's fault: {:?} {error}", error.code());
            assert!(error.to_string().len() > 20, "because a person must be told in words: {error}");
            assert_ne!(mum.engine().status().await?.problem, None, "because the card tells of it");
            let report = mum.sync().await?;
            assert_eq!(report.rejected, 0, "because the hub's nonsense is no fault of a record");
            assert_eq!(
                on_hub(&hub, &shop, "products", "name = 'Sensible'").await?,
                added,
                "because it goes once, after {answer:?} of {path}"
            );
        }
    }
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_page_that_does_not_fit_the_question_moves_no_cursor() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let stream = mum.engine().checkpoints().await?.first().map(|c| c.stream).expect("a stream");
    for (page, why) in [
        (
            format!(
                r#"{{"hlc":null,"streams":[{{"id":{stream},"epoch":null,"after":0,"head":0,"reset":false}}],"more":false,"tables":[],"deletes":[]}}"#
            ),
            "a stream that goes backwards",
        ),
        (r#"{"hlc":null,"streams":[],"more":true,"tables":[],"deletes":[]}"#.to_owned(), "more of nothing"),
        (
            format!(
                r#"{{"hlc":null,"streams":[{{"id":{stream},"epoch":null,"after":999999,"head":999999,"reset":false}}],"more":false,"tables":[{{"t":"products","c":["id"],"r":"all of them"}}],"deletes":[]}}"#
            ),
            "rows that are no rows",
        ),
        (
            format!(
                r#"{{"hlc":null,"streams":[{{"id":{stream},"epoch":null,"after":999999,"head":999999,"reset":false}}],"more":false,"tables":[{{"t":"products","c":["id","name"],"r":{{"a":1}}}}],"deletes":[]}}"#
            ),
            "a table that is no list",
        ),
    ] {
        // Little news comes with the answer to "ready", and by a page of its own where something waits to be sent.
        for alone in [false, true] {
            pun.add_product("News", 100).await?;
            pun.sync().await?;
            let before = mum.engine().checkpoints().await?;
            if alone {
                mum.add_product("Own", 100).await?;
                hub.faults().plan(Fault::on(PULL).times(3).answer(200, &page));
            } else {
                let mut answer = ready_of(&hub, &shop.managers[0], &mum).await?;
                answer["page"] = serde_json::from_str(&page)?;
                hub.faults().plan(Fault::on(READY).times(3).answer(200, &answer.to_string()));
            }
            let outcome = tokio::time::timeout(std::time::Duration::from_secs(20), mum.sync()).await?;
            hub.faults().clear();
            assert!(outcome.is_err(), "because {why} is not to be believed, alone: {alone}");
            let after = mum.engine().checkpoints().await?;
            let moved = after.iter().zip(&before).any(|(a, b)| a.after != b.after || a.staged.is_some());
            assert!(!moved, "because {why} must not move a cursor past rows that never came: {after:?}");
            mum.sync().await?;
        }
    }
    settle(&[&mum, &pun]).await?;
    assert_eq!(mum.count("products", "name = 'News'").await?, 8, "because everything came after all");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

/// Returns what the hub answers when this computer says that it is ready.
async fn ready_of(hub: &Hub, user: &User, branch: &Branch) -> Result<Value> {
    let request = branch
        .ask("SELECT json_object('device', device_id, 'instance', instance, 'branch', branch_id, 'schema', 1) FROM sync_identity")
        .await?
        .unwrap_or_default();
    let request: Value = serde_json::from_str(&request)?;
    let (status, answer) = hub.rpc(Some(&token(hub, user).await?), "ready_to_sync", &request).await?;
    assert_eq!(status, 200, "because this computer belongs here: {answer}");
    Ok(answer)
}
