//! Lines that break at the worst moment: nothing is lost, nothing comes twice, and the next session goes on.

use branchline_domain::sync::status::{Direction, SyncState};
use branchline_engine::Code;
use branchline_tests::{Branch, Fault};
use color_eyre::eyre::Result;

use crate::kit::{CALLS, PULL, PUSH, READY, Workshop, all_equal, number, on_hub, refused, settle, two_branches};

#[tokio::test]
pub async fn an_answer_lost_after_the_hub_has_committed_sends_nothing_twice() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for n in 0..3 {
        mum.add_product(&format!("Lost {n}"), 100).await?;
    }
    hub.faults().plan(Fault::on(PUSH).lose_answer());
    assert_eq!(refused(&mum).await, Code::Offline, "because the connection broke");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 3, "because the hub had committed already");
    let status = mum.engine().status().await?;
    assert_eq!((status.pending, status.state), (3, SyncState::Offline), "because Mumbai cannot know that yet");
    let batch = mum.ask("SELECT batch FROM sync_batch").await?.expect("the batch stays on record");
    hub.faults().plan(Fault::on(PUSH).lose_answer());
    assert_eq!(refused(&mum).await, Code::Offline, "because the line broke again");
    let again = mum.ask("SELECT batch FROM sync_batch").await?;
    assert_eq!(again.as_ref(), Some(&batch), "because an unanswered batch keeps its key");
    let known = format!("select count(*) from sync.ledger where org_id = '{}' and batch = '{batch}'", shop.org_id);
    assert_eq!(number(&hub, &known).await?, 1, "because the hub knows it under the same key");

    // More is written meanwhile; the unanswered batch goes first, unchanged.
    mum.add_product("Lost 3", 100).await?;
    let pushes = hub.faults().seen(PUSH);
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (4, 0), "because the first three are answered now");
    assert_eq!(hub.faults().seen(PUSH) - pushes, 2, "because the lost batch is sent again, then the new one");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 4, "because nothing comes twice");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_request_the_network_repeats_counts_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for path in [READY, PUSH, PULL] {
        mum.add_product("Twin", 100).await?;
        pun.add_product("Other", 100).await?;
        pun.sync().await?;
        hub.faults().plan(Fault::on(path).repeat());
        mum.sync().await?;
    }
    assert_eq!(hub.faults().pending(), 0, "because each of the three was repeated");
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Twin'").await?, 3, "because a repeated push has no effect");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn an_answer_cut_short_is_asked_for_again() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for path in [READY, PUSH, PULL] {
        for bytes in [0, 1, 40] {
            mum.add_product("Cut", 100).await?;
            pun.add_product("Whole", 100).await?;
            pun.sync().await?;
            hub.faults().plan(Fault::on(path).truncate(bytes));
            assert_eq!(refused(&mum).await, Code::Offline, "because half an answer of {path} is none");
            mum.sync().await?;
        }
    }
    assert_eq!(on_hub(&hub, &shop, "products", "name = 'Cut'").await?, 9, "because each was sent until answered, once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_hub_in_trouble_at_any_step_costs_a_retry_and_nothing_else() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let stale = r#"{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}"#;
    let sleepy = r#"{"code":"PGRST002","details":null,"hint":null,"message":"Could not query the database for the schema cache. Retrying."}"#;
    let page = "<html><body>Bad gateway</body></html>";
    let mut added = 0;
    for (status, body, code) in [
        (500, r#"{"message":"An unexpected error occurred"}"#, Code::HubUnavailable),
        (502, page, Code::HubUnavailable),
        (503, sleepy, Code::HubUnavailable),
        (429, "{}", Code::HubUnavailable),
        (401, stale, Code::SignInNeeded),
    ] {
        // Ready, push, pull: three requests, and each of them fails in its turn.
        for step in 0..3 {
            mum.add_product("Patience", 100).await?;
            pun.add_product("Quiet", 100).await?;
            pun.sync().await?;
            added += 1;
            hub.faults().plan(Fault::on(CALLS).after(step).answer(status, body));
            let outcome = mum.sync().await;
            assert_eq!(hub.faults().pending(), 0, "because step {step} met {status}");
            if status == 401 {
                assert!(outcome.is_ok(), "because a token out of date is renewed at once: {outcome:?}");
            } else {
                assert_eq!(
                    outcome.map_err(|e| e.code()),
                    Err(code),
                    "because {status} at step {step} passes by itself"
                );
                let held = mum.engine().held_units().await?;
                assert!(held.is_empty(), "because trouble of the hub is no fault of a record: {held:?}");
                mum.sync().await?;
            }
            assert_eq!(on_hub(&hub, &shop, "products", "name = 'Patience'").await?, added, "because each goes once");
        }
    }
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn a_long_fetch_that_is_cut_goes_on_where_it_stopped_and_shows_nothing_by_halves() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    // Three pages.
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, 12000) n",
        shop.org_id
    ))
    .await?;
    hub.faults().plan(Fault::on(PULL).after(2).drop_before());
    assert_eq!(refused(&mum).await, Code::Offline, "because the third page never came");
    assert_eq!(mum.count("customers", "true").await?, 0, "because readers never see half");
    let staged = mum.engine().checkpoints().await?.iter().filter_map(|c| c.staged).max();
    assert!(staged.is_some(), "because two pages are kept");

    let mum: Branch = mum.restart().await?;
    assert_eq!(mum.count("customers", "true").await?, 0, "because a restart shows no halves either");
    let pulls = hub.faults().seen(PULL);
    let report = mum.sync().await?;
    assert_eq!(hub.faults().seen(PULL) - pulls, 1, "because only the page that was missing is fetched");
    assert_eq!(report.pulled, 2000, "because two pages of 5000 were there already");
    assert_eq!(mum.count("customers", "true").await?, 12_000, "because now everything shows at once");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_new_computer_shows_what_came_before_its_first_load_was_cut_and_goes_on_behind_it() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _pun) = two_branches(&hub).await?;
    // Two pages, and a bill in the second.
    hub.sql(&format!(
        "insert into public.customers (org_id, name) select '{}', 'Customer ' || n from generate_series(1, 8000) n",
        shop.org_id
    ))
    .await?;
    mum.run("INSERT INTO invoices (id, business_date) VALUES ('018f0000-0000-7000-8000-000000000001', '2026-01-01')")
        .await?;
    mum.sync().await?;
    let till = Branch::joined(&hub, &shop.managers[0]).await?;
    hub.faults().plan(Fault::on(PULL).after(1).drop_before());
    assert_eq!(refused(&till).await, Code::Offline, "because the second page never came");
    let shown = till.count("customers", "true").await?;
    assert!((4000..8000).contains(&shown), "because a till that has nothing is better off with these: {shown}");
    assert_eq!(till.count("invoices", "true").await?, 0, "because no document is shown before all has come");

    let till = till.restart().await?;
    let pulls = hub.faults().seen(PULL);
    let report = till.sync().await?;
    assert_eq!(hub.faults().seen(PULL) - pulls, 1, "because only the page that was missing is fetched");
    assert!(report.pulled < 5000, "because the first page was here already: {report:?}");
    settle(&[&mum, &till]).await?;
    all_equal(&[&mum, &till]).await?;
    assert_eq!(till.count("customers", "true").await?, 8000, "because all of them have come");
    assert_eq!(till.count("invoices", "true").await?, 1, "because its branch's bills have come, too");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_hub_that_cannot_take_much_at_once_gets_less_at_a_time() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let slow =
        r#"{"code":"57014","details":null,"hint":null,"message":"canceling statement due to statement timeout"}"#;
    let mut added = 0;
    for (status, body) in [(413, "<html>Request Entity Too Large</html>"), (500, slow)] {
        for _ in 0..40 {
            mum.add_product("Small parts", 100).await?;
            added += 1;
        }
        mum.run("UPDATE sync_settings SET batch_size = 40").await?;
        hub.faults().plan(Fault::on(PUSH).times(2).answer(status, body));
        let pushes = hub.faults().seen(PUSH);
        let report = mum.sync().await?;
        assert_eq!((report.pushed, report.rejected), (40, 0), "because too much at once is no fault of a record");
        let pushes = hub.faults().seen(PUSH) - pushes;
        // What follows a refused batch is refused as well, and of two on their way the second may arrive first. What was learnt of
        // the hub the first time still counts the second time.
        assert!(
            (6..=16).contains(&pushes),
            "because two were refused, and the rest went in parts of five or ten: {pushes}"
        );
        assert_eq!(on_hub(&hub, &shop, "products", "true").await?, added, "because each goes once");
    }
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_session_that_is_closed_in_the_middle_goes_on_at_the_next_start() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    for _ in 0..30 {
        mum.add_product("Closing time", 100).await?;
    }
    mum.run("UPDATE sync_settings SET batch_size = 5").await?;
    hub.faults().slow(std::time::Duration::from_millis(60));
    let engine = mum.engine().clone();
    let pushes = hub.faults().seen(PUSH);
    let (session, waiting) = tokio::join!(engine.sync_now(Direction::Both), async {
        while hub.faults().seen(PUSH) == pushes {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        mum.engine().close().await
    });
    let waiting = waiting?;
    assert_eq!(session.map_err(|e| e.code()), Err(Code::Stopped), "because the window was closed");
    assert!((1..30).contains(&waiting), "because closing says truly how many wait, here {waiting}");
    hub.faults().clear();
    let sent = on_hub(&hub, &shop, "products", "true").await?;
    assert_eq!(sent + waiting, 30, "because what was under way was finished first");
    let mum = mum.start_again().await?;
    assert_ne!(mum.engine().status().await?.state, SyncState::Error, "because stopping half-way is no error");
    assert_eq!(mum.sync().await?.pushed, waiting, "because it goes on where it was");
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}
