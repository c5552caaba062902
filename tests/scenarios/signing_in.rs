//! Doors and keys: sign-ins that run out, end, or were typed wrong. Selling goes on, and nothing is lost.

use std::time::Duration;

use branchline_domain::organisation::connection::Connect;
use branchline_domain::sync::status::SyncState;
use branchline_engine::Code;
use branchline_tests::branch::connection;
use branchline_tests::{Branch, Fault, Hub, HubOptions};
use color_eyre::eyre::Result;

use crate::kit::{PUSH, READY, Workshop, all_equal, on_hub, refused, token, two_branches};

#[tokio::test]
async fn a_token_expires_mid_push() -> Result<()> {
    let hub = Hub::start(HubOptions { token_seconds: 2, ..HubOptions::default() }).await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Slow ring", 100).await?;
    // The push is under way for longer than its token lives.
    hub.faults().plan(Fault::on(PUSH).delay(Duration::from_millis(3200)));
    let pushes = hub.faults().seen(PUSH);
    let report = mum.sync().await?;
    assert_eq!((report.pushed, report.rejected), (1, 0), "because the token is renewed and the push goes again");
    assert_eq!(hub.faults().seen(PUSH) - pushes, 2, "because the first was refused for its token");
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 1, "because it arrived, once");
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_sign_in_ended_elsewhere_keeps_the_queue_until_somebody_signs_in() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let manager = &shop.managers[0];
    mum.add_product("Kept ring", 100).await?;
    mum.engine().sign_out().await?;
    assert_eq!(refused(&mum).await, Code::SignInNeeded, "because nobody is signed in");
    let status = mum.engine().status().await?;
    assert_eq!(
        (status.state, status.pending),
        (SyncState::SignIn, 1),
        "because the card says so, and the queue is kept"
    );
    assert_eq!(status.signed_in_as, None, "because nobody is");
    let code = mum.engine().sign_in(&manager.email, "not this").await.expect_err("a wrong password").code();
    assert_eq!(code, Code::WrongPassword, "because the password is wrong");

    mum.engine().sign_in(&manager.email, &manager.password).await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because what waited goes now");

    // The owner ends every session of this person; the token in hand has run out as well.
    mum.add_product("Second ring", 100).await?;
    let who = token(&hub, manager).await?;
    let ended = reqwest::Client::new()
        .post(format!("{}/auth/v1/logout?scope=global", hub.url()))
        .header("apikey", hub.key())
        .bearer_auth(&who)
        .send()
        .await?;
    assert!(ended.status().is_success(), "because a session can be ended everywhere: {}", ended.status());
    let stale = r#"{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}"#;
    hub.faults().plan(Fault::on(READY).answer(401, stale));
    assert_eq!(refused(&mum).await, Code::SignInNeeded, "because a person must sign in again");
    let status = mum.engine().status().await?;
    assert_eq!((status.state, status.pending), (SyncState::SignIn, 1), "because the queue waits for that");
    mum.add_product("Third ring", 100).await?;
    mum.engine().sign_in(&manager.email, &manager.password).await?;
    assert_eq!(mum.sync().await?.pushed, 2, "because selling went on meanwhile");
    assert_eq!(mum.engine().status().await?.state, SyncState::UpToDate, "because all is well again");
    pun.sync().await?;
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

/// Everything that connecting writes.
async fn settings(branch: &Branch) -> Result<Vec<Option<String>>> {
    let mut all = Vec::new();
    for query in [
        "SELECT json_group_array(json_array(hub_url, hub_key, email, organisation, branch_code, branch_name, device_code, pushed)) FROM sync_settings",
        "SELECT json_group_array(json_array(device_id, instance, org_id, branch_id, user_id)) FROM sync_identity",
        "SELECT json_group_array(json_array(id, data, base, status, branch_id)) FROM sync_queue",
        "SELECT json_group_array(json_array(id, org_id, branch_id, name)) FROM products",
        "SELECT count(*) FROM sync_cursors",
    ] {
        all.push(branch.ask(query).await?);
    }
    Ok(all)
}

#[tokio::test]
async fn whatever_is_typed_wrong_gets_a_word_of_its_own_and_changes_nothing() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let stranger = hub.sign_up(&format!("{}@nobody.example", uuid::Uuid::new_v4().simple()), "stranger-2026").await?;
    let right = connection(hub, &shop.managers[0], "MUM");
    let branch = Branch::alone().await?;
    branch.add_product("Before the hub", 100).await?;
    let before = settings(&branch).await?;
    let closed = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let wrong: Vec<(Connect, Code, &str)> = vec![
        (Connect { password: "wrong".into(), ..right.clone() }, Code::WrongPassword, "mind capitals"),
        (Connect { email: "nobody@shop.example".into(), ..right.clone() }, Code::WrongPassword, "E-mail or password"),
        (
            Connect { key: "sb_publishable_0000000000000000000000000000000".into(), ..right.clone() },
            Code::WrongKey,
            "key",
        ),
        (Connect { key: "sb_secret_0000000000000000000000000000000".into(), ..right.clone() }, Code::WrongKey, "key"),
        (Connect { url: "not an address".into(), ..right.clone() }, Code::WrongUrl, "address"),
        (Connect { url: format!("http://{closed}"), ..right.clone() }, Code::Offline, "does not accept connections"),
        (Connect { url: format!("{}/elsewhere", hub.url()), ..right.clone() }, Code::WrongUrl, "address"),
        (Connect { branch: "XYZ".into(), ..right.clone() }, Code::NoSuchBranch, "branch"),
        (Connect { branch: "PUN".into(), ..right.clone() }, Code::NotAMember, "branch"),
        (connection(hub, &stranger, "MUM"), Code::NotAMember, "Ask an owner"),
        (Connect { url: String::new(), password: String::new(), ..right.clone() }, Code::Invalid, "required"),
    ];
    for (form, code, words) in wrong {
        let what = format!("{} {} {} {}", form.url, form.key, form.email, form.branch);
        let error = branch.engine().connect(form).await.expect_err(&what);
        assert_eq!(error.code(), code, "because a screen acts on it ({what}): {error}");
        assert!(error.to_string().contains(words), "because a person must know what to do ({what}): {error}");
        assert_eq!(settings(&branch).await?, before, "because nothing changes on an error ({what})");
        assert_eq!(branch.engine().status().await?.state, SyncState::LocalOnly, "because there is no hub yet");
        branch.add_product("Selling goes on", 100).await?;
        branch.run("UPDATE products SET notes = 'sold'").await?;
        // Put the books back for the next comparison.
        branch.run("UPDATE sync_guard SET applying = 1; DELETE FROM products WHERE name = 'Selling goes on'; DELETE FROM sync_queue WHERE id > 1; UPDATE sync_guard SET applying = 0").await?;
    }
    branch.engine().connect(right).await?;
    branch.sync().await?;
    assert_eq!(
        on_hub(hub, &shop, "products", "name = 'Before the hub'").await?,
        1,
        "because the right form works at once"
    );
    all_equal(&[&branch]).await
}

#[tokio::test]
async fn a_computer_of_one_shop_does_not_join_another() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, _) = two_branches(hub).await?;
    let other = hub.open_shop(&["MUM", "PUN"]).await?;
    let same = hub.open_shop(&["MUM"]).await?;
    mum.add_product("Ours", 100).await?;
    let before = settings(&mum).await?;
    for (form, why) in [
        (connection(hub, &other.managers[0], "MUM"), "because another shop's books must not mix with these"),
        (connection(hub, &other.managers[1], "PUN"), "because another branch bills elsewhere"),
        (connection(hub, &same.owner, "MUM"), "because an owner of another shop is no owner here"),
    ] {
        let error = mum.engine().connect(form).await.expect_err("another shop");
        assert_eq!(error.code(), Code::DifferentShop, "{why}: {error}");
        assert!(error.to_string().contains("another data folder"), "because a person must know what to do: {error}");
    }
    assert_eq!(settings(&mum).await?, before, "because nothing changes on an error");
    mum.sync().await?;
    all_equal(&[&mum]).await
}
