//! The shop with two branches: what Mumbai adds while the hub is cut off reaches Pune once it is back, and what it changes on a live
//! line within a second.

use std::time::Duration;

use branchline_tests::{Hub, HubOptions, Shop};
use serde_json::Value;

use crate::{
    add_product, change_price,
    computer::{Computer, Setup},
    window::Window,
};

async fn sample_hub() -> Hub {
    Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts")
}

fn person<'a>(hub: &'a Hub, branch: &str) -> &'a branchline_tests::User {
    let here = |user: &&branchline_tests::User| {
        user.branch.as_deref() == Some(branch) && user.email.starts_with(&branch.to_lowercase())
    };
    hub.users().iter().find(here).expect("the sample shop has a manager in each branch")
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn what_mumbai_adds_offline_reaches_pune() {
    let hub = sample_hub().await;
    let (at_mumbai, at_pune) = (Computer::start().await, Computer::start().await);
    let mumbai = at_mumbai.open(Some(&Setup::new(&hub, person(&hub, "MUM")))).await;
    let pune = at_pune.open(Some(&Setup::new(&hub, person(&hub, "PUN")))).await;
    for (window, branch) in [(&mumbai, "Mumbai"), (&pune, "Pune")] {
        window.reads("sync-state", "Up to date", "the first session runs by itself").await;
        window.reads("sync-foot", branch, "the window says in which branch it stands").await;
    }
    mumbai.is_called("Branchline — MUM").await;
    mumbai.picture("dashboard").await;

    let online = places(&mumbai).await;
    hub.faults().disconnect();
    add_product(&mumbai, "Jhumka 22K, 11.4 g", "84250").await;
    mumbai.picture("waiting-in-list").await;
    mumbai.press("nav-dashboard").await;
    mumbai.reads("sync-waiting", "1 waiting", "one change waits on this computer").await;
    mumbai.reads("sync-state", "Offline", "the hub cannot be reached").await;
    mumbai.reads("offline-banner", "1 change waiting to sync", "every screen says so in calm words").await;
    mumbai.reads("sync-detail", "1 waiting · safe on this computer", "nothing is lost, and the card says so").await;
    mumbai.picture("offline").await;
    assert_eq!(places(&mumbai).await, online, "because whoever presses something as the line breaks must hit it");

    hub.faults().reconnect();
    mumbai.reads("sync-result", "1 sent", "the hub is back, and nobody has to press anything").await;
    mumbai.reads("sync-waiting", "Nothing waiting", "everything was sent").await;
    mumbai.reads("sync-state", "Up to date", "everything was sent").await;
    mumbai.reads("line", "Live", "the line is back").await;
    mumbai.gone("offline-banner", "the line is back").await;
    assert_eq!(places(&mumbai).await, online, "because it is no different when the line is back");
    mumbai.picture("sent").await;

    pune.reads("sync-result", "0 sent · 1 received", "Mumbai's product is the one thing new").await;
    pune.press("nav-products").await;
    pune.lists("product-row", "Jhumka 22K, 11.4 g", "Mumbai added it").await;
    pune.picture("arrived").await;

    // Both are live: what one adds appears in the other's open list.
    add_product(&mumbai, "Nath, pearl", "18900").await;
    pune.lists("product-row", "Nath, pearl", "an open screen follows the hub without a button").await;
    let mut took = Vec::new();
    for price in ["18,950.00", "19,125.00", "19,300.00"] {
        let saved = change_price(&mumbai, "Nath, pearl", price).await;
        pune.lists("product-row", price, "Mumbai changed it").await;
        took.push(saved.elapsed());
    }
    took.sort();
    assert!(
        took[1] < Duration::from_secs(1),
        "because nobody in Pune touched anything, and a second is long: {took:?}"
    );
    println!("a price changed in Mumbai's window showed in Pune's after {took:?}");

    mumbai.close().await;
    pune.close().await;
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn after_a_restart_everything_is_there_and_goes_on() {
    let hub = sample_hub().await;
    let computer = Computer::start().await;
    let window = computer.open(Some(&Setup::new(&hub, person(&hub, "MUM")))).await;
    window.reads("sync-state", "Up to date", "the first session runs by itself").await;
    hub.faults().disconnect();
    add_product(&window, "Kada 18K", "152000").await;
    window.pull_the_plug().await;

    let window = computer.open(None).await;
    window.reads("sync-foot", "Mumbai", "the branch was remembered").await;
    window.reads("sync-foot", "1 waiting", "the change was on disk before the plug was pulled").await;
    window.press("nav-products").await;
    window.type_in("product-search", "kada").await;
    window.lists("product-row", "Kada 18K", "the product was on disk, too").await;

    hub.faults().reconnect();
    window.press("nav-dashboard").await;
    window.reads("sync-waiting", "Nothing waiting", "the sign-in was kept in the keyring, so nobody is asked").await;
    let names = hub.rows("select name from public.products where name = 'Kada 18K'").await.expect("the hub answers");
    assert_eq!(names.len(), 1, "because the change arrived once: {names:?}");
    window.close().await;
    hub.stop().await;
}

/// Returns where the screen and the ways to others stand: left, top, width and height of each.
async fn places(window: &Window) -> Value {
    let script = "return ['main', '[data-testid=nav-products]', '[data-testid=nav-settings]'].map((what) => {
        const { left, top, width, height } = document.querySelector(what).getBoundingClientRect()
        return [left, top, width, height]
    })";
    window.run(script, vec![]).await
}
